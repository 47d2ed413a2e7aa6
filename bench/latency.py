"""How long the first step of a job waits after the house has been idle: from the click's row to the worker's start."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
import uuid
from pathlib import Path

from bench.table import show
from comic.project import EpisodeRequest
from comic.story import Language
from pipeline.plan import SCRIPT_SLOT
from settings import Settings
from storage import steps
from studio import episodes, jobs
from studio.house import open_house
from studio.serving import borrowed

IDLE_SECONDS = float(os.environ.get("BENCH_IDLE_SECONDS", "90"))
SAMPLES = int(os.environ.get("BENCH_IDLE_SAMPLES", "5"))


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data=Path(folder) / "data")
        house = open_house(settings)
        waits_ms = []
        with borrowed(settings):
            for sample in range(SAMPLES + 1):
                if sample:
                    time.sleep(IDLE_SECONDS)
                request = EpisodeRequest(
                    text=f"A lighthouse keeper, take {sample}", language=Language.ENGLISH, panels=8, seed=sample
                )
                clicked = time.time()
                made = episodes.submit(house, None, request, click=uuid.uuid4().hex)
                while jobs.job(house, made.job_id).state.active:
                    time.sleep(0.05)
                script = next(
                    step for step in steps.of_job(house.catalog.reading(), made.job_id) if step.slot == SCRIPT_SLOT
                )
                assert script.started_at is not None
                if sample:
                    waits_ms.append(1000 * (script.started_at - clicked))
    show(
        "start_latency",
        [
            {
                "idle_s": IDLE_SECONDS,
                "samples": len(waits_ms),
                "p50_ms": statistics.median(waits_ms),
                "max_ms": max(waits_ms),
            }
        ],
    )
