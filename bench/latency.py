"""How long the first step of a job waits: from the click's row to the worker's start, after idling and while busy."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
import uuid
from pathlib import Path

from bench.table import Cell, show
from comic.project import EpisodeRequest
from comic.story import Language
from pipeline.slots import SCRIPT_SLOT
from settings import Settings
from storage import steps
from studio import episodes, jobs
from studio.house import House, open_house
from studio.serving import borrowed

IDLE_SECONDS = float(os.environ.get("BENCH_IDLE_SECONDS", "90"))
SAMPLES = int(os.environ.get("BENCH_IDLE_SAMPLES", "5"))
BUSY_SAMPLES = 10
LONG_PANELS = 60


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        house = open_house(Settings(data=Path(folder) / "data"))
        with borrowed(house.settings):
            _wait_ms(house, 0, panels=8)
            idle_ms = []
            for sample in range(SAMPLES):
                time.sleep(IDLE_SECONDS)
                idle_ms.append(_wait_ms(house, sample + 1, panels=8))
            busy_ms = _busy_waits_ms(house)
    show("start_latency", [_row(f"after {IDLE_SECONDS:.0f} s idle", idle_ms), _row("while busy", busy_ms)])


def _busy_waits_ms(house: House) -> list[float]:
    """Small jobs that come while a long one is being painted."""
    request = EpisodeRequest(
        text="A lighthouse keeper counts the waves", language=Language.ENGLISH, panels=LONG_PANELS, seed=1
    )
    long = episodes.submit(house, None, request, click=uuid.uuid4().hex)
    waits_ms = []
    for sample in range(BUSY_SAMPLES):
        if not jobs.job(house, long.job_id).state.active:
            break
        waits_ms.append(_wait_ms(house, 1000 + sample, panels=8, to_the_end=False))
    return waits_ms


def _wait_ms(house: House, sample: int, *, panels: int, to_the_end: bool = True) -> float:
    request = EpisodeRequest(
        text=f"A lighthouse keeper, take {sample}", language=Language.ENGLISH, panels=panels, seed=sample
    )
    clicked = time.time()
    made = episodes.submit(house, None, request, click=uuid.uuid4().hex)
    while True:
        known = steps.of_job(house.catalog.reading(), made.job_id)
        script = next((step for step in known if step.slot == SCRIPT_SLOT), None)
        if script is not None and script.ended_at is not None and script.started_at is not None:
            break
        time.sleep(0.02)
    while to_the_end and jobs.job(house, made.job_id).state.active:
        time.sleep(0.05)
    if not to_the_end:
        jobs.cancel(house, made.job_id)
    return 1000 * (script.started_at - clicked)


def _row(when: str, waits_ms: list[float]) -> dict[str, Cell]:
    ordered = sorted(waits_ms)
    return {
        "when": when,
        "samples": len(ordered),
        "p50_ms": statistics.median(ordered),
        "p95_ms": ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))],
        "max_ms": ordered[-1],
    }
