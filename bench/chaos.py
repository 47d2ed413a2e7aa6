"""Chaos: a house with episodes in flight, whose processes are killed and stopped and whose queue is deleted, seeded.

Afterwards it is counted what must not be: jobs that aren't done, finished steps that were begun again, processes that
outlived their house, artifacts whose bytes differ from their digest. `python -m bench chaos` runs the long form.

In: a folder, a seed, a number of disturbances. Out: a `Report`, `results/chaos.json`. Never: a signal to a process
that it didn't start. With `BENCH_REDIS_URL` the queue is that Redis, which is wiped for it.
"""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path

from bench.chaos_house import GONE_SECONDS, ChaosHouse, wait_until
from bench.chaos_report import Report, count, told
from bench.disturbances import WEIGHTS, disturb
from bench.table import show
from comic.job import JobState
from settings import Settings
from storage import jobs as stored_jobs
from studio import jobs

PATIENCE_SECONDS = 180.0
WORKS_SECONDS = 6.0
"""A disturbance waits so long for workers that work, so that it hits something; then it comes anyway."""

DISTURBANCES = int(os.environ.get("BENCH_DISTURBANCES", "500"))
LIMIT_SECONDS = float(os.environ.get("BENCH_SECONDS", "inf"))
SEED = int(os.environ.get("BENCH_SEED", "7"))


def run_chaos(
    settings: Settings,
    *,
    seed: int,
    disturbances: int | None,
    jobs_in_flight: int = 4,
    step_seconds: float = 0.15,
    pause_seconds: tuple[float, float] = (0.05, 0.5),
    limit_seconds: float = float("inf"),
) -> Report:
    """Disturb a house that is kept busy, let it come to rest, and count what must not be.

    `disturbances` None: each kind once.
    """
    began = time.monotonic()
    chaos = ChaosHouse(settings, random.Random(seed), step_seconds)
    chaos.start()
    kinds: Counter[str] = Counter()
    orphans = 0
    try:
        chaos.keep_busy(jobs_in_flight)
        while (weights := _drawn_from(kinds, disturbances)) and time.monotonic() - began < limit_seconds:
            chaos.keep_busy(jobs_in_flight)
            wait_until(chaos.works, WORKS_SECONDS)
            time.sleep(chaos.dice.uniform(*pause_seconds))
            chaos.wake(time.monotonic())
            name = disturb(chaos, weights)
            kinds.update([name] if name else [])
            if name in ("kill house", "kill everybody"):
                orphans += chaos.strangers() if not chaos.extras else 0
        chaos.wake()
        wait_until(lambda: not _open(chaos), PATIENCE_SECONDS)
        given_up = _try_again(chaos)
        wait_until(lambda: not _open(chaos), PATIENCE_SECONDS)
    finally:
        chaos.stop()
    wait_until(lambda: not chaos.kin(), GONE_SECONDS)
    orphans += told(chaos.kin())
    for process in chaos.kin():
        process.kill()
    return count(
        chaos.house,
        chaos.submitted,
        chaos.lines,
        seed=seed,
        kinds=kinds,
        seconds=time.monotonic() - began,
        orphans=orphans,
        given_up=given_up,
    )


def _try_again(chaos: ChaosHouse) -> Counter[str]:
    """A step that lost worker after worker was given up, as it should; nothing kills them any more. The reasons."""
    seen = [jobs.job(chaos.house, job_id) for job_id in chaos.submitted]
    failed = [job for job in seen if job.state is JobState.FAILED]
    for job in failed:
        jobs.retry(chaos.house, job.id)
    wait_until(lambda: not stored_jobs.open_wishes(chaos.house.catalog.reading()), PATIENCE_SECONDS)
    return Counter(str(job.error_code) for job in failed)


def _drawn_from(kinds: Counter[str], disturbances: int | None) -> dict[str, int]:
    """What may come next, with its weight; nothing when it is enough."""
    if disturbances is None:
        return {name: weight for name, weight in WEIGHTS.items() if not kinds[name]}
    return WEIGHTS if kinds.total() < disturbances else {}


def _open(chaos: ChaosHouse) -> int:
    return sum(jobs.job(chaos.house, job_id).state.active for job_id in chaos.submitted)


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.model_validate(
            {
                "data": Path(folder) / "data",
                "workers": 2,
                "redis_url": os.environ.get("BENCH_REDIS_URL"),
                "store_url": os.environ.get("BENCH_STORE_URL"),
                "store_options": os.environ.get("BENCH_STORE_OPTIONS"),
            }
        )
        report = run_chaos(settings, seed=SEED, disturbances=DISTURBANCES, limit_seconds=LIMIT_SECONDS)
    counts = {name: value for name, value in asdict(report).items() if not isinstance(value, dict)}
    happened = {f"event {name}": times for name, times in report.events.items()}
    given_up = {f"given up {reason}": times for reason, times in report.given_up.items()}
    parts = ("chaos", "redis" if settings.redis_url else "", "s3" if settings.store_url else "")
    show("_".join(filter(None, parts)), [counts | given_up | happened | report.kinds])
