"""The queue as a page, a metric or a health check sees it: frozen values, no texts of people but titles.

In: what `studio.queue` read. Out: `QueueSnapshot` and its parts. Never: a catalog, a clock.
"""

from __future__ import annotations

from comic.job import JobState, Stage, StepState
from comic.value import Value
from storage.events import EventKind
from storage.overview import Money, StepLine
from studio.backups import LastBackup
from studio.jobs import JobView


class ProcessView(Value):
    name: str
    process_id: int
    host: str
    seen_at: float
    alive: bool


class PoolView(Value):
    """`cap` None: the provider's usual number. `blocked_until` 0: it isn't."""

    name: str
    cap: int | None
    ready: int
    in_flight: int
    blocked_until: float
    paused: bool

    @property
    def takes_nothing(self) -> bool:
        return self.paused or self.blocked_until > 0


class EngineView(Value):
    """How long the last `count` built steps of an engine took."""

    stage: Stage
    count: int
    p50_seconds: float | None
    p95_seconds: float | None


class Failures(Value):
    error_code: str
    jobs: int


class QueueSnapshot(Value):
    """`oldest_ready_seconds` leaves out pools that are paused or blocked, and jobs that wait for money: those wait
    because somebody said so. `unfunded` are the jobs that wait for money.

    `read_seconds` is how long it took to read all of it.
    """

    at: float
    jobs_by_state: dict[JobState, int]
    steps_by_state: dict[StepState, int]
    oldest_ready_seconds: float | None
    alarming: bool
    conductor: ProcessView | None
    workers: tuple[ProcessView, ...]
    running: tuple[StepLine, ...]
    poison: tuple[StepLine, ...]
    under_way: tuple[JobView, ...]
    waiting: tuple[JobView, ...]
    approvals: tuple[JobView, ...]
    unfunded: tuple[JobView, ...]
    failed: tuple[JobView, ...]
    cancelled: tuple[JobView, ...]
    done: tuple[JobView, ...]
    failures: tuple[Failures, ...]
    engines: tuple[EngineView, ...]
    steps_per_minute: float
    pools: tuple[PoolView, ...]
    all_paused: bool
    steps_done: int
    steps_reused: int
    rescues: dict[EventKind, int]
    rescues_lately: int
    money: Money
    disk_free_bytes: int
    disk_low: bool
    backup: LastBackup | None
    sqlite_version: str
    sqlite_risky: bool
    read_seconds: float

    @property
    def workers_alive(self) -> int:
        return sum(worker.alive for worker in self.workers)

    @property
    def conductor_alive(self) -> bool:
        return self.conductor is not None and self.conductor.alive
