"""Steps that are stuck, told apart: never started, orphaned by a silent worker, wedged past the deadline.

A rescue is no attempt: the step did nothing wrong that is known. But one that loses worker after worker is failed in
the end, with the evidence of the last time kept, since it takes the workers from all others.

In: the `Desk` and a step in flight. Out: the step ready again or failed, a wedged worker killed. Never: a signal to a
process that isn't proven to be the worker that wrote the beat.
"""

from __future__ import annotations

import time
from collections.abc import Iterable

import structlog

from comic.job import StepState
from pipeline import bill, identity
from pipeline.backoff import backoff_seconds
from pipeline.desk import Desk, Watch
from pipeline.doorbell import Beat, Ending, Presence
from storage import events, steps
from storage.catalog import Database
from storage.events import EventKind
from storage.steps import StoredStep

LEASE_SECONDS = 6.0
"""A worker beats once a second; this much silence means that it is gone."""

RESCUES = 5
"""A step that loses this many workers is failed: it kills them."""

UNSTARTED = 100
"""A lost message says nothing about the step, so it is sent again for long; but not for ever."""

GRACE_SECONDS = 5.0
"""A worker kills itself at the deadline; it is killed from outside when it hasn't, so much later."""

log = structlog.get_logger(__name__)


def is_silent(desk: Desk, step: StoredStep, beat: Beat | None) -> bool:
    """Whether the lease has shown no new beat for longer than a lease lasts."""
    lease, count = step.lease or "", beat.count if beat else 0
    watch = desk.watches.get(lease)
    if watch is None or watch.beat_count != count:
        desk.watches[lease] = Watch(beat_count=count, at_monotonic=time.monotonic())
        return False
    return time.monotonic() - watch.at_monotonic > LEASE_SECONDS


def is_wedged(desk: Desk, beat: Beat) -> bool:
    """Whether a beating worker is so far past the deadline that it won't end by itself."""
    return beat.seconds > desk.settings.step_deadline_seconds + GRACE_SECONDS


def is_proven(desk: Desk, beat: Beat) -> bool:
    """Whether the process of a beat shows the same token as a worker that is present."""
    presence = desk.doorbell.presence(beat.process_id, beat.host)
    return presence is not None and bool(beat.token) and presence.token == beat.token


def kill_wedged(desk: Desk, beat: Beat) -> bool:
    """Kill the worker of a beat when it is proven to be one and on this machine."""
    return is_proven(desk, beat) and _kill(beat)


def abandon(desk: Desk, beat: Beat) -> None:
    """Remember a worker that fell silent: it may be dead, stopped, or hang in code that lets no thread of it beat."""
    if is_proven(desk, beat):
        patience = max(0.0, desk.settings.step_deadline_seconds + GRACE_SECONDS - beat.seconds)
        desk.abandoned[beat.token] = (beat, time.monotonic() + patience)


def kill_abandoned(desk: Desk, alive: Iterable[Presence]) -> None:
    """Kill those that stayed silent past their step's deadline; who shows itself again has recovered."""
    for presence in alive:
        desk.abandoned.pop(presence.token, None)
    for token, (beat, until_monotonic) in list(desk.abandoned.items()):
        if time.monotonic() >= until_monotonic:
            del desk.abandoned[token]
            _kill(beat)


def _kill(beat: Beat) -> bool:
    killed = identity.kill(beat)
    log.warning("wedged worker", pid=beat.process_id, host=beat.host, killed=killed)
    return killed


def rescue_silent(database: Database, desk: Desk, step: StoredStep, beat: Beat | None) -> None:
    """The message was lost, or the worker died."""
    bill.note_doubt(database, desk, step, beat)
    if beat is None:
        _rescue(database, desk, step, EventKind.NEVER_STARTED, "", step.traceback)
    else:
        _rescue(database, desk, step, EventKind.ORPHANED, f"{beat.process_id}@{beat.host}", step.traceback)


def rescue_wedged(database: Database, desk: Desk, step: StoredStep, ending: Ending | None, beat: Beat | None) -> None:
    """The step outlived its deadline; `ending` is what its worker left before it killed itself."""
    bill.note_doubt(database, desk, step, beat)
    who = f"{beat.process_id}@{beat.host}" if beat else ""
    _rescue(database, desk, step, EventKind.WEDGED, who, (ending.traceback if ending else None) or step.traceback)


def _rescue(
    database: Database, desk: Desk, step: StoredStep, kind: EventKind, note: str, traceback: str | None
) -> None:
    now = desk.now()
    never_started = kind is EventKind.NEVER_STARTED
    rescued, unstarted = step.rescued + (not never_started), step.unstarted + never_started
    events.append(database, now, kind, job_id=step.job_id, step_id=step.id, note=note)
    log.warning("step rescued", stuck=kind.value, worker=note, rescued=rescued, unstarted=unstarted)
    if rescued > RESCUES or unstarted > UNSTARTED:
        facts = {"rescues": rescued + unstarted - 1, "stuck": kind.value, "worker": note}
        evidence = steps.error_columns("step-poison", dict(facts), traceback)
        steps.change(database, step, StepState.FAILED, ended_at=now, rescued=rescued, unstarted=unstarted, **evidence)
        events.append(database, now, EventKind.FAILED, job_id=step.job_id, step_id=step.id, note="step-poison")
        log.warning("step given up", code="step-poison", rescued=rescued, unstarted=unstarted)
        return
    wait = backoff_seconds(unstarted, desk.dice.random()) if unstarted > 1 and never_started else 0.0
    desk.step_waits.hold(step.id, wait)
    steps.change(
        database,
        step,
        StepState.READY,
        rescued=rescued,
        unstarted=unstarted,
        attempt=max(0, step.attempt - 1),
        progress=0.0,
        not_before=now + wait if wait else 0.0,
        traceback=traceback,
    )
