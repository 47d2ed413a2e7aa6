"""What the queue itself costs: steps a second with engines that do nothing, the conductor's CPU, a hundred episodes.

In: nothing. Out: `results/steps.json`, `results/conductor.json`, `results/hundred.json`. Never: an engine's work, but
for the script and the storyboard, which the plan needs.
"""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.chaos_house import ChaosHouse, wait_until
from bench.table import Cell, show
from comic.job import JobState, StepKind
from comic.project import EpisodeRequest
from comic.story import Language
from settings import Settings
from storage import pools, steps
from storage.catalog import one
from studio import episodes, jobs

PATIENCE_SECONDS = 900.0
WATCH_SECONDS = float(os.environ.get("BENCH_WATCH_SECONDS", "20"))
EPISODES = 24
HUNDRED = 100
LARGE_PANELS, SMALL_PANELS = 20, 8
PAINTED = ("offline/panel", "offline/sheet")


@contextmanager
def _house(workers: int, step_seconds: float) -> Iterator[ChaosHouse]:
    """A running house whose workers have shown themselves."""
    with tempfile.TemporaryDirectory() as folder:
        house = ChaosHouse(Settings(data=Path(folder) / "data", workers=workers), random.Random(1), step_seconds)
        house.start()
        try:
            wait_until(lambda: jobs.counts(house.house).workers_seen >= workers, PATIENCE_SECONDS)
            yield house
        finally:
            house.stop()


def _submit(house: ChaosHouse, number: int, panels: int) -> str:
    request = EpisodeRequest(
        text=f"Take {number} of a lighthouse keeper and a goat", language=Language.ENGLISH, panels=panels, seed=number
    )
    return episodes.submit(house.house, None, request, click=uuid.uuid4().hex).job_id


def _done(house: ChaosHouse) -> int:
    row = one(house.house.catalog.reading(), "select count(*) as steps from steps where state = 'done'")
    return int(row["steps"]) if row else 0


def _active(house: ChaosHouse) -> int:
    row = one(
        house.house.catalog.reading(),
        "select count(*) as jobs from episode_jobs where state in ('waiting', 'running')",
    )
    return int(row["jobs"]) if row else 0


def _throughput(workers: int) -> dict[str, Cell]:
    with _house(workers, 0.0) as house:
        began = time.monotonic()
        for number in range(EPISODES):
            _submit(house, number, SMALL_PANELS)
        wait_until(lambda: not _active(house), PATIENCE_SECONDS)
        seconds = time.monotonic() - began
        return {"workers": workers, "steps": _done(house), "seconds": seconds, "steps_per_s": _done(house) / seconds}


def _conductor_share(house: ChaosHouse) -> float:
    """CPU seconds of the conductor a second, over a while."""
    conductor = house.family()["conductor"][0]
    before, began = conductor.cpu_times(), time.monotonic()
    time.sleep(WATCH_SECONDS)
    after = conductor.cpu_times()
    return (after.user + after.system - before.user - before.system) / (time.monotonic() - began)


def _open_steps(house: ChaosHouse) -> int:
    row = one(
        house.house.catalog.reading(),
        "select count(*) as steps from steps where state in ('waiting', 'ready', 'queued', 'running')",
    )
    return int(row["steps"]) if row else 0


def _conductor() -> list[dict[str, Cell]]:
    """Idle; with a thousand open steps of which none may start; with as many while workers take seconds for each."""
    with _house(2, 3.0) as house:
        time.sleep(3)
        rows: list[dict[str, Cell]] = [{"case": "idle", "open_steps": 0, "core_share": _conductor_share(house)}]
        with house.house.catalog.writing() as database:
            for name in PAINTED:
                pools.pause(database, name)
        for number in range(60):
            _submit(house, number, SMALL_PANELS)
        wait_until(lambda: _planned(house) == 60, PATIENCE_SECONDS)
        rows.append({"case": "paused", "open_steps": _open_steps(house), "core_share": _conductor_share(house)})
        with house.house.catalog.writing() as database:
            for name in PAINTED:
                pools.resume(database, name)
        time.sleep(3)
        rows.append({"case": "working", "open_steps": _open_steps(house), "core_share": _conductor_share(house)})
    return rows


def _planned(house: ChaosHouse) -> int:
    row = one(
        house.house.catalog.reading(),
        "select count(distinct job_id) as jobs from steps where kind = ?",
        StepKind.PACKAGE.value,
    )
    return int(row["jobs"]) if row else 0


def _hundred() -> dict[str, Cell]:
    """Large and small episodes submitted together, each large one before a small one."""
    with _house(2, 0.0) as house:
        began = time.time()
        sizes = [LARGE_PANELS, SMALL_PANELS] * (HUNDRED // 2)
        made = [(panels, _submit(house, number, panels)) for number, panels in enumerate(sizes)]
        wait_until(lambda: not _active(house), PATIENCE_SECONDS)
        views = [(panels, jobs.job(house.house, job_id)) for panels, job_id in made]
        ended = {
            size: [(view.ended_at or time.time()) - began for panels, view in views if panels == size]
            for size in (LARGE_PANELS, SMALL_PANELS)
        }
        known = [step for _, job_id in made for step in steps.of_job(house.house.catalog.reading(), job_id)]
    return {
        "episodes": HUNDRED,
        "done": sum(view.state is JobState.DONE for _, view in views),
        "steps": len(known),
        "seconds": max(max(times) for times in ended.values()),
        "small_median_s": statistics.median(ended[SMALL_PANELS]),
        "small_max_s": max(ended[SMALL_PANELS]),
        "large_median_s": statistics.median(ended[LARGE_PANELS]),
    }


def run() -> None:
    show("steps", [_throughput(workers) for workers in (1, 2, 4)])
    show("conductor", _conductor())
    show("hundred", [_hundred()])
