"""What goes on in the queue, in one value: read at most once a second, however many people look.

In: the house. Out: `QueueSnapshot`. Never: a state change of a job or a step; a pause is a row that the
conductor reads.
"""

from __future__ import annotations

import shutil
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from comic.job import JobState, Stage, StepKind, StepState
from storage import job_lines, overview, pools
from storage import jobs as stored_jobs
from storage.catalog import Database
from storage.events import RESCUES, EventKind
from storage.overview import OpenSteps
from storage.pools import EVERY_POOL, Pool
from studio.backups import last_backup
from studio.house import House
from studio.jobs import SEEN_SECONDS, JobView, views
from studio.queue_views import EngineView, Failures, PoolView, ProcessView, QueueSnapshot

FRESH_SECONDS = 1.0
ALARM_SECONDS = 30.0
"""A step that is ready and isn't taken for so long, while workers live, means that something is wrong or too small."""

THROUGHPUT_MINUTES = 15
RECENT_STEPS = 200
RECENT_RESCUES_SECONDS = 24 * 3600.0
CARDS = 6
ROWS = 10
RUNNING_ROWS = 32
_NEXT_UP = (
    ((JobState.RUNNING, JobState.CANCELLING), CARDS),
    ((JobState.WAITING,), ROWS),
)
"""Listed oldest first: with a hundred jobs in the queue one sees those that run and those that come next."""

_LATEST = (
    ((JobState.AWAITING_APPROVAL,), CARDS),
    ((JobState.AWAITING_BUDGET,), CARDS),
    ((JobState.FAILED,), CARDS),
    ((JobState.CANCELLED,), CARDS // 2),
    ((JobState.DONE,), ROWS),
)
LOW_DISK_BYTES = 1_000_000_000
WAL_RESET_BUG = ((3, 7, 0), (3, 51, 2))
"""First and last SQLite release with the WAL-reset race (handbook, traps)."""


def snapshot(house: House) -> QueueSnapshot:
    """What goes on now, at most a second old. Sessions share it: one reads, the others take what it read."""
    kept = _kept(house.catalog.path)
    with kept.lock:
        if kept.value is None or not 0.0 <= time.monotonic() - kept.read_monotonic < FRESH_SECONDS:
            kept.value = take(house, time.time())
            kept.read_monotonic = time.monotonic()
        return kept.value


def forget_snapshot(house: House) -> None:
    """After a click: the next look shows what it did."""
    kept = _kept(house.catalog.path)
    with kept.lock:
        kept.value = None


def pause(house: House, pool: str | None = None) -> None:
    """Let nothing more of a pool start, or nothing at all; what runs goes on to its end."""
    with house.catalog.writing() as database:
        pools.pause(database, pool or EVERY_POOL)
    forget_snapshot(house)


def resume(house: House, pool: str | None = None) -> None:
    """Let a pool start steps again; None lifts the pause of all, not those of single pools."""
    with house.catalog.writing() as database:
        pools.resume(database, pool or EVERY_POOL)
    forget_snapshot(house)


def take(house: House, now: float) -> QueueSnapshot:
    """A snapshot of this very moment, kept by nobody."""
    began = time.monotonic()
    database = house.catalog.reading()
    open_steps = overview.open_steps(database, now)
    pool_views = _pools(pools.every(database), open_steps, now)
    all_paused = pools.all_paused(database)
    conductor, workers = _processes(database, now)
    oldest = _oldest_ready_seconds(open_steps, pool_views, all_paused, now)
    shown = _shown_jobs(database, now)
    version = overview.sqlite_version(database)
    free = shutil.disk_usage(house.settings.data).free
    taken = QueueSnapshot(
        at=now,
        jobs_by_state=stored_jobs.count_by_state(database),
        steps_by_state=overview.steps_by_state(database),
        oldest_ready_seconds=oldest,
        alarming=oldest is not None and oldest > ALARM_SECONDS and any(worker.alive for worker in workers),
        conductor=conductor,
        workers=workers,
        running=overview.running_steps(database, RUNNING_ROWS),
        poison=overview.poisonous_steps(database, ROWS),
        under_way=tuple(job for job in shown if job.state in (JobState.RUNNING, JobState.CANCELLING)),
        waiting=tuple(job for job in shown if job.state is JobState.WAITING),
        approvals=tuple(job for job in shown if job.state is JobState.AWAITING_APPROVAL),
        unfunded=tuple(job for job in shown if job.state is JobState.AWAITING_BUDGET),
        failed=tuple(job for job in shown if job.state is JobState.FAILED),
        cancelled=tuple(job for job in shown if job.state is JobState.CANCELLED),
        done=tuple(job for job in shown if job.state is JobState.DONE),
        failures=tuple(
            Failures(error_code=code, jobs=count) for code, count in job_lines.failed_by_code(database).items()
        ),
        engines=tuple(_engine(database, stage) for stage in Stage),
        steps_per_minute=overview.count_events(database, EventKind.DONE, now - THROUGHPUT_MINUTES * 60)
        / THROUGHPUT_MINUTES,
        pools=pool_views,
        all_paused=all_paused,
        steps_done=overview.count_events(database, EventKind.DONE),
        steps_reused=overview.count_events(database, EventKind.REUSED),
        rescues={kind: overview.count_events(database, kind) for kind in RESCUES},
        rescues_lately=sum(overview.count_events(database, kind, now - RECENT_RESCUES_SECONDS) for kind in RESCUES),
        money=overview.money(database),
        disk_free_bytes=free,
        disk_low=free < LOW_DISK_BYTES,
        backup=last_backup(house),
        sqlite_version=version,
        sqlite_risky=has_wal_reset_bug(version),
        read_seconds=0.0,
    )
    return taken.model_copy(update={"read_seconds": time.monotonic() - began})


def has_wal_reset_bug(version: str) -> bool:
    """Whether a SQLite of this version (`3.40.1`) may, rarely, damage a WAL database with several writers."""
    numbers = tuple(int(part) for part in version.split(".")[:3] if part.isdigit())
    return WAL_RESET_BUG[0] <= numbers <= WAL_RESET_BUG[1]


@dataclass
class _Kept:
    lock: threading.Lock = field(default_factory=threading.Lock)
    value: QueueSnapshot | None = None
    read_monotonic: float = 0.0


_KEPT: dict[Path, _Kept] = {}
_KEPT_LOCK = threading.Lock()


def _kept(catalog_path: Path) -> _Kept:
    with _KEPT_LOCK:
        return _KEPT.setdefault(catalog_path, _Kept())


def _shown_jobs(database: Database, now: float) -> tuple[JobView, ...]:
    """A few jobs of each list; all their steps are counted in one query."""
    lines = [line for states, limit in _NEXT_UP for line in job_lines.oldest_first(database, limit, states)]
    lines += [line for states, limit in _LATEST for line in job_lines.newest_first(database, limit, states)]
    return views(database, tuple(lines), now)


def _processes(database: Database, now: float) -> tuple[ProcessView | None, tuple[ProcessView, ...]]:
    """The conductor and the workers. A sign of life from the future is as old as it is far away: clocks get set."""
    seen = [
        ProcessView(
            name=process.name,
            process_id=process.process_id,
            host=process.host,
            seen_at=process.seen_at,
            alive=abs(now - process.seen_at) < SEEN_SECONDS,
        )
        for process in overview.processes(database)
    ]
    conductor = next((process for process in seen if process.name == "conductor"), None)
    return conductor, tuple(process for process in seen if process.name.startswith("worker "))


def _pools(known: tuple[Pool, ...], open_steps: tuple[OpenSteps, ...], now: float) -> tuple[PoolView, ...]:
    ready = {counted.pool: counted.steps for counted in open_steps if counted.state is StepState.READY}
    flying: dict[str, int] = {}
    for counted in open_steps:
        if counted.state.in_flight:
            flying[counted.pool] = flying.get(counted.pool, 0) + counted.steps
    return tuple(
        PoolView(
            name=pool.name,
            cap=pool.cap,
            ready=ready.get(pool.name, 0),
            in_flight=flying.get(pool.name, 0),
            blocked_until=pool.blocked_until if pool.blocked_until > now else 0.0,
            paused=pool.paused,
        )
        for pool in known
    )


def _oldest_ready_seconds(
    open_steps: tuple[OpenSteps, ...], pool_views: tuple[PoolView, ...], all_paused: bool, now: float
) -> float | None:
    if all_paused:
        return None
    closed = {pool.name for pool in pool_views if pool.takes_nothing}
    since = [
        counted.oldest_ready_at
        for counted in open_steps
        if counted.oldest_ready_at is not None and counted.pool not in closed
    ]
    return max(0.0, now - min(since)) if since else None


_ENGINE_STEP: dict[Stage, StepKind] = {
    Stage.TEXT: StepKind.SCRIPT,
    Stage.DIRECTOR: StepKind.STORYBOARD,
    Stage.IMAGE: StepKind.PANEL,
    Stage.LETTERING: StepKind.LETTERING,
    Stage.PACKAGING: StepKind.PACKAGE,
}


def _engine(database: Database, stage: Stage) -> EngineView:
    seconds = overview.recent_seconds(database, _ENGINE_STEP[stage], RECENT_STEPS)
    return EngineView(
        stage=stage, count=len(seconds), p50_seconds=percentile(seconds, 50), p95_seconds=percentile(seconds, 95)
    )


def percentile(ordered: tuple[float, ...], percent: int) -> float | None:
    """The nearest-rank percentile of ascending numbers; None of none."""
    if not ordered:
        return None
    return ordered[max(0, -(-percent * len(ordered) // 100) - 1)]
