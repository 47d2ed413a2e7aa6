"""The course of one job in time: which of its steps waited, ran, was tried again, and when.

In: the house, a job's id. Out: `Timeline`. Never: a colour or a sentence.
"""

from __future__ import annotations

import time
from enum import StrEnum

from comic.errors import NotFound
from comic.job import StepKind, StepState
from comic.value import Value
from pipeline.slots import subject_of
from storage import events, job_lines, steps
from storage.events import Event, EventKind
from storage.steps import StoredStep
from studio.house import House


class SpanKind(StrEnum):
    """WAITING: ready or told to wait. RUNNING: the try that succeeded, or that still runs. RETRIED: a try that came to
    nothing. FAILED: the last one of a step that was given up. REUSED: found in the store."""

    WAITING = "waiting"
    RUNNING = "running"
    RETRIED = "retried"
    FAILED = "failed"
    REUSED = "reused"


class Span(Value):
    """`note` is what the event that ended it said: an error's code, a worker's name."""

    kind: SpanKind
    step: StepKind
    began_at: float
    ended_at: float
    note: str = ""


class Row(Value):
    """What happened for one thing to be made. `name` is the panel's id or the character's name, `` for the rest; a
    panel's row holds its painting and its lettering."""

    kind: StepKind
    name: str
    spans: tuple[Span, ...]


class Timeline(Value):
    began_at: float
    ended_at: float
    over: bool
    rows: tuple[Row, ...]


_TRY_ENDS: dict[EventKind, SpanKind] = {
    EventKind.DONE: SpanKind.RUNNING,
    EventKind.RETRY: SpanKind.RETRIED,
    EventKind.BUSY: SpanKind.RETRIED,
    EventKind.RELEASED: SpanKind.RETRIED,
    EventKind.NEVER_STARTED: SpanKind.RETRIED,
    EventKind.ORPHANED: SpanKind.RETRIED,
    EventKind.WEDGED: SpanKind.RETRIED,
    EventKind.FAILED: SpanKind.FAILED,
    EventKind.CANCELLED: SpanKind.FAILED,
}


def timeline(house: House, job_id: str) -> Timeline:
    """Raises NotFound("job-unknown")."""
    database = house.catalog.reading()
    line = job_lines.find(database, job_id)
    if line is None:
        raise NotFound("job-unknown", job=job_id)
    now = time.time()
    of_step: dict[int, list[Event]] = {}
    for event in events.of_job(database, job_id):
        if event.step_id is not None:
            of_step.setdefault(event.step_id, []).append(event)
    rows: dict[tuple[StepKind, str], list[Span]] = {}
    for step in steps.of_job(database, job_id):
        spans = spans_of(step, of_step.get(step.id, []), now)
        if spans:
            rows.setdefault(_row_of(step), []).extend(spans)
    every = [span for spans in rows.values() for span in spans]
    ended_at = max((span.ended_at for span in every), default=now)
    return Timeline(
        began_at=min((span.began_at for span in every), default=line.started_at or line.created_at),
        ended_at=now if line.state.active else ended_at,
        over=not line.state.active,
        rows=tuple(Row(kind=kind, name=name, spans=tuple(spans)) for (kind, name), spans in rows.items()),
    )


def spans_of(step: StoredStep, happened: list[Event], now: float) -> list[Span]:
    """The spans of one step from its events in their order; what has not ended yet lasts until now."""
    spans: list[Span] = []
    waiting_since = step.ready_at
    queued_at: float | None = None
    for event in happened:
        if event.kind is EventKind.QUEUED:
            _add(spans, SpanKind.WAITING, step, waiting_since, event.at)
            queued_at, waiting_since = event.at, None
        elif event.kind is EventKind.REUSED:
            _add(spans, SpanKind.REUSED, step, event.at, event.at)
            waiting_since = None
        elif event.kind in _TRY_ENDS and queued_at is not None:
            _add_try(spans, step, queued_at, event)
            queued_at = None
            waiting_since = event.at if _TRY_ENDS[event.kind] is SpanKind.RETRIED else None
        elif event.kind is EventKind.REBUILD:
            queued_at, waiting_since = None, event.at
    if queued_at is not None and step.state.in_flight:
        _add_running(spans, step, queued_at, now)
    elif waiting_since is not None and step.state is StepState.READY:
        _add(spans, SpanKind.WAITING, step, waiting_since, now)
    return spans


def _add_try(spans: list[Span], step: StoredStep, queued_at: float, ending: Event) -> None:
    """A try ends. Only for the last one it is known when a worker took it."""
    taken_at = queued_at
    if ending.kind is EventKind.DONE and step.started_at is not None and queued_at <= step.started_at <= ending.at:
        taken_at = step.started_at
        _add(spans, SpanKind.WAITING, step, queued_at, taken_at)
    _add(spans, _TRY_ENDS[ending.kind], step, taken_at, ending.at, ending.note)


def _add_running(spans: list[Span], step: StoredStep, queued_at: float, now: float) -> None:
    taken_at = step.started_at if step.started_at is not None and step.started_at >= queued_at else None
    _add(spans, SpanKind.WAITING, step, queued_at, now if taken_at is None else taken_at)
    if taken_at is not None:
        _add(spans, SpanKind.RUNNING, step, taken_at, now)


def _add(
    spans: list[Span], kind: SpanKind, step: StoredStep, began_at: float | None, ended_at: float, note: str = ""
) -> None:
    """Clocks get set: a span that would end before it begins is as short as a span can be."""
    if began_at is None or (kind is SpanKind.WAITING and ended_at <= began_at):
        return
    spans.append(Span(kind=kind, step=step.kind, began_at=began_at, ended_at=max(began_at, ended_at), note=note))


def _row_of(step: StoredStep) -> tuple[StepKind, str]:
    """Painting, proofreading and lettering of a panel share a row."""
    subject = subject_of(step.slot)
    if step.kind in (StepKind.PANEL, StepKind.PROOF, StepKind.LETTERING):
        return StepKind.PANEL, subject.rpartition("/")[2]
    return step.kind, subject if step.kind is StepKind.SHEET else ""
