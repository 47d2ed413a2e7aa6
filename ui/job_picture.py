"""A job drawn as HTML: five stages with state, bar, count, duration and cost.

In: a `JobView`, a language, the time. Out: HTML whose every text is escaped. Never: a catalog, a clock.
"""

from __future__ import annotations

from html import escape

from comic.job import JobState, Stage, StageState, StepKind
from locales import say, say_error
from studio.jobs import JobView
from studio.stages import StageView
from ui.figures import ago_text, cost_text, duration_text

_MARKS: dict[StageState, str] = {
    StageState.WAITING: "",
    StageState.RUNNING: "",
    StageState.DONE: "✓",
    StageState.FAILED: "!",
    StageState.CANCELLED: "–",
}

_OF_A_PANEL = (StepKind.PANEL, StepKind.PROOF, StepKind.LETTERING)


def job_html(job: JobView, language: str, now: float, *, brief: bool = False) -> str:
    """The whole card of a job; `brief` leaves the stages out, where only the reason of an end matters."""
    stages = "" if brief else _stages_html(job, language, now)
    return (
        f'<section class="tv-job tv-is-{job.state.value}">{heading_html(job, language)}'
        f"{stages}{_reason_html(job, language)}"
        f'<p class="tv-facts">{facts_html(job, language, now)}</p></section>'
    )


def heading_html(job: JobView, language: str) -> str:
    """Title and state of a job."""
    name = say(language, "episode.numbered", number=job.number, title=job.title)
    return f'<div class="tv-job-head"><strong>{escape(name)}</strong>{chip_html(job.state, language)}</div>'


def chip_html(state: JobState, language: str) -> str:
    return f'<span class="tv-chip tv-is-{state.value}">{escape(say(language, f"state.{state.value}"))}</span>'


def facts_html(job: JobView, language: str, now: float) -> str:
    """When, how long, how much and how many wait before it."""
    facts = [ago_text(language, now, job.created_at)]
    if job.started_at is not None:
        took = duration_text(language, (job.ended_at or now) - job.started_at)
        facts.append(say(language, "job.took", duration=took))
    facts.append(say(language, "job.cost", cost=cost_text(language, job.cost_microusd)))
    if job.state is JobState.WAITING and job.waiting_before:
        facts.append(say(language, "job.waiting-before", count=job.waiting_before))
    return " · ".join(escape(fact) for fact in facts)


def _reason_html(job: JobView, language: str) -> str:
    if job.error_code is None:
        return ""
    sentence = say_error(language, job.error_code, job.error_facts)
    if job.failed_slot is not None:
        sentence = say(language, "job.failed-at", slot=slot_name(language, job.failed_slot), reason=sentence)
    return f'<p class="tv-reason">{escape(sentence)}</p>'


def slot_name(language: str, slot: str) -> str:
    """`lettering/ko/p07` as words, with the panel's number for its id."""
    kind, _, rest = slot.partition("/")
    name = rest.rsplit("/", 1)[-1]
    if kind in _OF_A_PANEL:
        name = name.removeprefix("p").lstrip("0")
    return say(language, f"slot.{kind}", name=name) if kind in list(StepKind) else slot


def _stages_html(job: JobView, language: str, now: float) -> str:
    stages = "".join(_stage_html(place, stage, language, now) for place, stage in enumerate(job.stages, start=1))
    return f'<ol class="tv-stages">{stages}</ol>'


def _stage_html(place: int, stage: StageView, language: str, now: float) -> str:
    name = escape(say(language, f"stage.{stage.stage.value}"))
    share = round(100 * min(1.0, max(0.0, stage.progress)))
    mark = _MARKS[stage.state] or str(place)
    state = escape(say(language, f"state.{stage.state.value}"))
    return (
        f'<li class="tv-stage tv-is-{stage.state.value}"><span class="tv-mark" aria-hidden="true">{mark}</span>'
        f'<span class="tv-stage-name">{name}</span><span class="tv-sr">{state}</span>'
        f'<span class="tv-bar" role="progressbar" aria-label="{name}" aria-valuemin="0" aria-valuemax="100" '
        f'aria-valuenow="{share}"><i style="width:{share}%"></i></span>'
        f'<span class="tv-stage-note">{escape(_note(stage, language, now))}</span></li>'
    )


def _count(stage: StageView, language: str) -> str:
    """`panel 14 of 32` while it matters."""
    if stage.state in (StageState.DONE, StageState.WAITING) or stage.total <= 1:
        return ""
    counted = "job.panels" if stage.stage in (Stage.IMAGE, Stage.LETTERING) else "job.steps"
    return say(language, counted, done=stage.done, total=stage.total)


def _note(stage: StageView, language: str, now: float) -> str:
    """`panel 14 of 32 · 2.4 s · $0.04`, as far as known."""
    notes = [count] if (count := _count(stage, language)) else []
    seconds = stage.duration_seconds
    if seconds is None and stage.started_at is not None:
        seconds = (stage.ended_at or now) - stage.started_at
    if seconds is not None and stage.state is not StageState.WAITING:
        notes.append(duration_text(language, seconds))
    if stage.cost_microusd:
        notes.append(cost_text(language, stage.cost_microusd))
    return " · ".join(notes) or say(language, f"state.{stage.state.value}")
