"""What the parts of the conductor share: the catalog, the store, the doorbell, the clocks, and what is remembered
between two rounds.

In: settings. Out: `Desk`. Never: a decision.
"""

from __future__ import annotations

import random
import socket
import time
from dataclasses import dataclass, field

from comic.story import Script
from comic.storyboard import Storyboard
from pipeline import tools
from pipeline.backoff import CAP_SECONDS
from pipeline.doorbell import Beat, Doorbell, open_huey
from pipeline.orders import input_keys
from pipeline.outputs import read_script, read_storyboard
from pipeline.presence import WorkerWatch
from pipeline.toolchain import Toolchain
from pipeline.waits import Waits, remaining_seconds
from pipeline.worker import register
from settings import Settings
from storage import jobs, pools, steps
from storage.artifacts import ArtifactStore
from storage.catalog import Catalog, Database, open_catalog
from storage.steps import StoredStep

REMEMBERED = 64
"""So many scripts and storyboards are kept decoded between rounds."""


RETRY_AFTER_CAP_SECONDS = 3600.0
"""What a provider asks for is believed up to this."""


@dataclass
class Watch:
    """When a lease last showed a new beat, on this process's monotonic clock: steps of the wall clock do no harm."""

    beat_count: int
    at_monotonic: float


@dataclass
class Desk:
    """`dirty` are the jobs to look at; `planned` those whose panels are in the catalog already.

    `step_waits` and `pool_waits` hold what must not start yet; the catalog's times of the same are for people, and for
    the next conductor. `abandoned` are silent workers by token, with the time at which they are killed.
    """

    settings: Settings
    catalog: Catalog
    store: ArtifactStore
    doorbell: Doorbell
    toolchain: Toolchain
    dice: random.Random
    dirty: set[str] = field(default_factory=set)
    planned: set[str] = field(default_factory=set)
    watches: dict[str, Watch] = field(default_factory=dict)
    workers_seen: WorkerWatch = field(default_factory=WorkerWatch)
    step_waits: Waits[int] = field(default_factory=Waits)
    pool_waits: Waits[str] = field(default_factory=Waits)
    abandoned: dict[str, tuple[Beat, float]] = field(default_factory=dict)
    live_workers: int = 0
    collected_monotonic: float = field(default_factory=time.monotonic)
    mended_monotonic: float = float("-inf")
    last_turn: float = 0.0
    _inputs: dict[str, frozenset[str]] = field(default_factory=dict)
    _scripts: dict[str, Script] = field(default_factory=dict)
    _storyboards: dict[str, Storyboard] = field(default_factory=dict)

    @property
    def workers(self) -> int:
        """How many processes may be kept busy: those of this house, and with Redis all that show themselves."""
        configured = self.settings.worker_processes
        return configured if self.settings.redis_url is None else max(self.live_workers, configured)

    @property
    def host(self) -> str:
        return socket.gethostname()

    def now(self) -> float:
        """Wall-clock seconds, for what people read."""
        return time.time()

    def forget(self) -> None:
        """After a round that failed in the middle: look at every job again, and judge nobody by what was seen."""
        self.planned.clear()
        self.watches.clear()
        self.dirty.update(jobs.active_states(self.catalog.reading()))

    def next_turn(self) -> float:
        """The time of a job's turn; it grows even when the wall clock is set back."""
        self.last_turn = max(self.now(), self.last_turn + 1e-3)
        return self.last_turn

    def input_keys(self, database: Database, step: StoredStep) -> frozenset[str]:
        """The keys of the artifacts that a step reads; none for a pinned one."""
        if step.pinned:
            return frozenset()
        if step.key not in self._inputs:
            if len(self._inputs) > REMEMBERED * 100:
                self._inputs.clear()
            text = steps.order_json(database, step.id)
            self._inputs[step.key] = frozenset() if text is None else input_keys(text)
        return self._inputs[step.key]

    def script(self, key: str) -> Script:
        """A finished script. Raises NotFound("artifact-missing")."""
        if key not in self._scripts:
            _forget_oldest(self._scripts)
            self._scripts[key] = read_script(self.store, key)
        return self._scripts[key]

    def storyboard(self, key: str) -> Storyboard:
        """A finished storyboard. Raises NotFound("artifact-missing")."""
        if key not in self._storyboards:
            _forget_oldest(self._storyboards)
            self._storyboards[key] = read_storyboard(self.store, key)
        return self._storyboards[key]


def _forget_oldest(remembered: dict[str, Script] | dict[str, Storyboard]) -> None:
    while len(remembered) >= REMEMBERED:
        del remembered[next(iter(remembered))]


def open_desk(settings: Settings) -> Desk:
    """The desk of a conductor in this process. Raises what opening the catalog raises."""
    huey = open_huey(settings)
    desk = Desk(
        settings=settings,
        catalog=open_catalog(settings.catalog_path),
        store=ArtifactStore(settings.store, settings.store_arguments),
        doorbell=Doorbell(huey, register(huey, settings)),
        toolchain=tools.installed(),
        dice=random.Random(),
    )
    _remember(desk)
    return desk


def _remember(desk: Desk) -> None:
    """What an earlier conductor noted; its times are clamped, since the wall clock may have been set meanwhile."""
    reading, now = desk.catalog.reading(), desk.now()
    for step in steps.put_off(reading):
        desk.step_waits.hold(step.id, remaining_seconds(step.not_before, now, CAP_SECONDS))
    for pool in pools.every(reading):
        if pool.blocked_until:
            desk.pool_waits.hold(pool.name, remaining_seconds(pool.blocked_until, now, RETRY_AFTER_CAP_SECONDS))
    desk.last_turn = jobs.last_turn(reading)
