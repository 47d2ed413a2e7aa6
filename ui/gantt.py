"""A job's course drawn as bars over time: names at the left, bars at the right.

Positions across are per cent and heights are pixels, so it fits a phone and a desk alike without shrinking its text.
The bars are elements and no SVG: Streamlit takes SVG out of what a page shows, and titles show under the pointer.

In: a `Timeline`, a language. Out: HTML whose every text is escaped. Never: a catalog, a clock.
"""

from __future__ import annotations

from html import escape

from comic.job import StepKind
from locales import say
from studio.timeline import Row, Span, SpanKind, Timeline
from ui.figures import duration_text

ROW_PX = 18
AXIS_PX = 20
BAR_PX = 12
THIN_PX = 4
LEAST_PERCENT = 0.35
"""A step of a few milliseconds is still seen."""

TICKS = 5
_STEPS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 43200, 86400)
_DRAWN = (SpanKind.WAITING, SpanKind.REUSED, SpanKind.RUNNING, SpanKind.RETRIED, SpanKind.FAILED)
_TOLD = (SpanKind.WAITING, SpanKind.RUNNING, SpanKind.REUSED, SpanKind.RETRIED, SpanKind.FAILED)


def gantt_html(course: Timeline, language: str) -> str:
    """The whole picture with its legend; a sentence when nothing has happened yet."""
    if not course.rows:
        return f'<p class="tv-note">{escape(say(language, "gantt.nothing"))}</p>'
    names = "".join(f"<li>{escape(_name(row, language))}</li>" for row in course.rows)
    bars = "".join(_row_html(row, place, course, language) for place, row in enumerate(course.rows))
    label = escape(say(language, "gantt.label"))
    height = AXIS_PX + ROW_PX * len(course.rows)
    return (
        f'<div class="tv-gantt"><ol aria-hidden="true">{names}</ol>'
        f'<div class="tv-course" role="img" aria-label="{label}" style="height:{height}px">'
        f"{_axis_html(course, language)}{bars}</div></div>{_legend_html(language)}"
    )


def _legend_html(language: str) -> str:
    shown = "".join(
        f'<li><i class="tv-span-{kind.value}"></i>{escape(say(language, f"gantt.{kind.value}"))}</li>' for kind in _TOLD
    )
    letters = f'<li><i class="tv-span-lettering"></i>{escape(say(language, "stage.lettering"))}</li>'
    return f'<ul class="tv-legend">{shown}{letters}</ul>'


def _axis_html(course: Timeline, language: str) -> str:
    lines = []
    for seconds in ticks(course.ended_at - course.began_at):
        x = _percent(course, course.began_at + seconds)
        side = "tv-first" if x < 4 else "tv-last" if x > 93 else ""
        text = escape(duration_text(language, seconds) if seconds else "0")
        lines.append(f'<i class="tv-tick {side}" style="left:{x}%"><b>{text}</b></i>')
    return "".join(lines)


def ticks(length_seconds: float) -> list[float]:
    """At most `TICKS` + 1 round moments from 0 on, in seconds."""
    step = next((step for step in _STEPS if length_seconds / step <= TICKS), length_seconds / TICKS)
    count = int(length_seconds / step) if step > 0 else 0
    return [round(step * place, 3) for place in range(count + 1)]


def _row_html(row: Row, place: int, course: Timeline, language: str) -> str:
    top = AXIS_PX + place * ROW_PX
    ordered = sorted(row.spans, key=lambda span: _DRAWN.index(span.kind))
    return "".join(_span_html(span, row, top, course, language) for span in ordered)


def _span_html(span: Span, row: Row, top: int, course: Timeline, language: str) -> str:
    left = _percent(course, span.began_at)
    width = min(max(_percent(course, span.ended_at) - left, LEAST_PERCENT), 100.0)
    left = min(left, 100.0 - width)
    thick = THIN_PX if span.kind is SpanKind.WAITING else BAR_PX
    kind = "lettering" if span.kind is SpanKind.RUNNING and span.step is StepKind.LETTERING else span.kind.value
    y = top + (ROW_PX - thick) // 2
    return (
        f'<span class="tv-span-{kind}" title="{escape(_told(span, row, course, language))}" '
        f'style="left:{left:.3f}%;width:{width:.3f}%;top:{y}px;height:{thick}px"></span>'
    )


def _told(span: Span, row: Row, course: Timeline, language: str) -> str:
    """`painting panel p07: running, 2.4 s, from 1.2 s on`, and what ended it."""
    told = say(
        language,
        "gantt.span",
        slot=say(language, f"slot.{span.step.value}", name=row.name),
        kind=say(language, f"gantt.{span.kind.value}"),
        duration=duration_text(language, span.ended_at - span.began_at),
        start=duration_text(language, span.began_at - course.began_at),
    )
    return f"{told} · {span.note}" if span.note else told


def _name(row: Row, language: str) -> str:
    if row.kind is StepKind.PANEL:
        return say(language, "gantt.panel", name=row.name)
    if row.kind is StepKind.SHEET:
        return row.name
    return say(language, f"stage.{row.kind.stage.value}")


def _percent(course: Timeline, at: float) -> float:
    length = course.ended_at - course.began_at
    share = (at - course.began_at) / length if length > 0 else 0.0
    return round(100.0 * min(1.0, max(0.0, share)), 3)
