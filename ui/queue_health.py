"""The queue's state as HTML: the alarm, the counts, who works, what runs, how fast, and what the machine has left.

In: a `QueueSnapshot`, a language. Out: HTML whose every text is escaped. Never: a catalog, a clock, a button.
"""

from __future__ import annotations

from html import escape

from comic.job import JobState
from comic.money import usd_text
from locales import Fact, say
from studio.queue_views import EngineView, PoolView, ProcessView, QueueSnapshot
from ui.figures import ago_text, duration_text
from ui.job_picture import chip_html, slot_name

COUNTED = (
    JobState.RUNNING,
    JobState.WAITING,
    JobState.AWAITING_APPROVAL,
    JobState.AWAITING_BUDGET,
    JobState.DONE,
    JobState.FAILED,
    JobState.CANCELLED,
)
_BYTES_PER_GB = 1_000_000_000


def headline_html(seen: QueueSnapshot, language: str) -> str:
    """The one sentence to look at first; red when something should move and doesn't."""
    oldest = seen.oldest_ready_seconds
    ready = sum(pool.ready for pool in seen.pools)
    if not seen.conductor_alive:
        kind, told = "bad", say(language, "queue.conductor-gone")
    elif seen.all_paused:
        kind, told = "warn", say(language, "queue.alarm-paused", count=ready)
    elif oldest is None and not seen.workers_alive:
        kind, told = "warn", say(language, "queue.alarm-no-workers")
    elif oldest is None:
        kind, told = "good", say(language, "queue.alarm-none")
    elif not seen.workers_alive:
        kind, told = "bad", say(language, "queue.alarm-nobody", duration=duration_text(language, oldest))
    else:
        kind = "bad" if seen.alarming else "good"
        told = say(language, "queue.alarm", duration=duration_text(language, oldest))
    return f'<p class="tv-alarm tv-alarm-{kind}" role="status">{escape(told)}</p>'


def counts_html(seen: QueueSnapshot, language: str) -> str:
    numbers = {state: seen.jobs_by_state[state] for state in COUNTED}
    numbers[JobState.RUNNING] += seen.jobs_by_state[JobState.CANCELLING]
    chips = "".join(f"<li>{chip_html(state, language)}<b>{number}</b></li>" for state, number in numbers.items())
    return f'<ul class="tv-counts">{chips}</ul>'


def running_html(seen: QueueSnapshot, language: str) -> str:
    """The steps that workers have in hand, with age and progress."""
    rows = []
    for step in seen.running:
        episode = say(language, "episode.numbered", number=step.number, title=step.title)
        age = duration_text(language, seen.at - (step.started_at or seen.at))
        more = f" · {say(language, 'queue.try', count=step.attempt)}" if step.attempt > 1 else ""
        share = round(100 * min(1.0, max(0.0, step.progress)))
        rows.append(
            f'<li><span class="tv-run-name">{escape(slot_name(language, step.slot))}</span>'
            f'<span class="tv-run-title">{escape(episode)}</span>'
            f'<span class="tv-bar" role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="{share}">'
            f'<i style="width:{share}%"></i></span><span class="tv-run-age">{escape(age + more)}</span></li>'
        )
    if not rows:
        return f'<p class="tv-note">{_said(language, "queue.none-running")}</p>'
    return f'<ul class="tv-running">{"".join(rows)}</ul>'


def workers_html(seen: QueueSnapshot, language: str) -> str:
    """The conductor and every worker with pid, host and the age of the last sign of life."""
    shown = [] if seen.conductor is None else [_process_html(seen.conductor, "queue.conductor", seen.at, language)]
    shown += [_process_html(worker, "queue.worker", seen.at, language) for worker in seen.workers]
    return f'<ul class="tv-workers">{"".join(shown)}</ul>'


def speed_html(seen: QueueSnapshot, language: str) -> str:
    """Throughput, and a table of seconds by engine."""
    heads = "".join(f"<th>{_said(language, code)}</th>" for code in ("queue.engine", "queue.p50", "queue.p95"))
    rows = "".join(_engine_html(engine, language) for engine in seen.engines)
    pace = _said(language, "queue.throughput", count=f"{seen.steps_per_minute:.1f}")
    return (
        f'<p class="tv-facts">{pace}</p><table class="tv-table"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def pool_html(pool: PoolView, at: float, language: str) -> str:
    """One pool: its name, what is in flight of what may be, what is ready, and whether it takes anything."""
    cap = say(language, "queue.pool-usual") if pool.cap is None else str(pool.cap)
    if pool.paused:
        state = _said(language, "queue.paused")
    elif pool.blocked_until > 0:
        left = duration_text(language, pool.blocked_until - at)
        state = _said(language, "queue.pool-blocked", duration=left)
    else:
        state = ""
    chip = f'<span class="tv-chip tv-is-stale">{state}</span>' if state else ""
    facts = " · ".join(
        (
            f"{_said(language, 'queue.in-flight')} <b>{pool.in_flight}</b>",
            f"{_said(language, 'queue.pool-cap')} <b>{escape(cap)}</b>",
            f"{_said(language, 'queue.ready')} <b>{pool.ready}</b>",
        )
    )
    return f'<p class="tv-pool"><code>{escape(pool.name)}</code> {chip}<span class="tv-facts">{facts}</span></p>'


def system_html(seen: QueueSnapshot, language: str) -> str:
    """Rescues, money, reuse, disk, backup and SQLite; what needs somebody stands out."""
    free = f"{seen.disk_free_bytes / _BYTES_PER_GB:.1f}"
    facts: list[tuple[bool, str]] = [
        (seen.disk_low, say(language, "queue.disk-low" if seen.disk_low else "queue.disk", free=free)),
        _backup(seen, language),
        (
            seen.sqlite_risky,
            say(language, "queue.sqlite-risky" if seen.sqlite_risky else "queue.sqlite", version=seen.sqlite_version),
        ),
        (
            False,
            say(
                language,
                "queue.rescues",
                count=sum(seen.rescues.values()),
                lately=seen.rescues_lately,
                **{kind.value.replace("-", "_"): count for kind, count in seen.rescues.items()},
            ),
        ),
        (False, say(language, "queue.reused", count=seen.steps_reused)),
        (False, say(language, "queue.money", cost=usd_text(seen.money.spent_microusd))),
        _in_doubt(seen, language),
    ]
    items = "".join(f'<li class="{"tv-needs-you" if urgent else ""}">{escape(told)}</li>' for urgent, told in facts)
    return f'<ul class="tv-system">{items}</ul>'


def poison_html(seen: QueueSnapshot, language: str) -> str:
    """The steps that were given up because they took down worker after worker."""
    items = "".join(
        f"<li>{escape(slot_name(language, step.slot))} · "
        f"{escape(say(language, 'episode.numbered', number=step.number, title=step.title))}</li>"
        for step in seen.poison
    )
    return f'<div class="tv-reason"><b>{_said(language, "queue.poison")}</b><ul>{items}</ul></div>'


def _process_html(process: ProcessView, role: str, at: float, language: str) -> str:
    beat = say(language, "queue.beat", seconds=round(abs(at - process.seen_at)))
    gone = "" if process.alive else f'<span class="tv-chip tv-is-failed">{_said(language, "queue.worker-gone")}</span>'
    return (
        f'<li class="{"" if process.alive else "tv-gone"}"><b>{_said(language, role)}</b> pid {process.process_id} · '
        f"{escape(process.host)} · {escape(beat)} {gone}</li>"
    )


def _engine_html(engine: EngineView, language: str) -> str:
    name = _said(language, f"stage.{engine.stage.value}")
    if engine.p50_seconds is None or engine.p95_seconds is None:
        return f"<tr><td>{name}</td><td>–</td><td>–</td></tr>"
    sample = _said(language, "queue.sample", count=engine.count)
    p50, p95 = (escape(duration_text(language, seconds)) for seconds in (engine.p50_seconds, engine.p95_seconds))
    return f'<tr><td>{name} <span class="tv-facts">{sample}</span></td><td>{p50}</td><td>{p95}</td></tr>'


def _in_doubt(seen: QueueSnapshot, language: str) -> tuple[bool, str]:
    count, cost = seen.money.calls_in_doubt, usd_text(seen.money.in_doubt_microusd)
    return count > 0, say(language, "queue.in-doubt", count=count, cost=cost)


def _backup(seen: QueueSnapshot, language: str) -> tuple[bool, str]:
    if seen.backup is None:
        return False, say(language, "queue.backup-none")
    ago = ago_text(language, seen.at, seen.backup.made_at)
    return seen.backup.overdue, say(
        language, "queue.backup-overdue" if seen.backup.overdue else "queue.backup", ago=ago
    )


def _said(language: str, code: str, **facts: Fact) -> str:
    return escape(say(language, code, **facts))
