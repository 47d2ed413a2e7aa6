"""How long a model's pictures take: an episode of 12 panels at a server that needs 2 s a picture, 4 calls at once.

In: nothing. Out: `results/paid_calls.json`: seconds of the painting stage beside ⌈N/C⌉·L. Never: a call to a real one.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import model_house
from bench.table import show
from comic.job import JobState, StepKind
from comic.project import EpisodeRequest
from comic.story import Language
from storage import steps
from studio import episodes, jobs
from studio.house import open_house

LATENCY_SECONDS = 2.0
CALLS_AT_ONCE = 4
PANELS = 12
PATIENCE_SECONDS = 120.0


def run() -> None:
    with tempfile.TemporaryDirectory() as folder, model_house.model_server(LATENCY_SECONDS) as port:
        settings = model_house.set_up(Path(folder) / "data", port, CALLS_AT_ONCE)
        house = open_house(settings)
        key = settings.openai_key
        assert key is not None
        environment = dict(os.environ) | {
            "TOONVERSE_DATA": str(settings.data),
            "TOONVERSE_OPENAI_KEY": key.get_secret_value(),
            "TOONVERSE_OPENAI_URL": settings.openai_url,
            "TOONVERSE_OPENAI_CALLS_AT_ONCE": str(CALLS_AT_ONCE),
            "TOONVERSE_LOG": "warning",
        }
        process = subprocess.Popen([sys.executable, "-m", "pipeline"], env=environment)
        try:
            request = EpisodeRequest(
                text="A night nurse finds a letter addressed to her in a patient's coat",
                language=Language.ENGLISH,
                panels=PANELS,
                seed=5,
            )
            made = episodes.submit(house, None, request, "bench", makers=model_house.painted(settings))
            deadline = time.monotonic() + PATIENCE_SECONDS
            while jobs.job(house, made.job_id).state is not JobState.DONE and time.monotonic() < deadline:
                time.sleep(0.1)
            served = model_house.bill(port)
            found = steps.of_job(house.catalog.reading(), made.job_id)
        finally:
            process.terminate()
            process.wait()
            house.catalog.close()
        rows = []
        for kind in (StepKind.SHEET, StepKind.PANEL):
            own = [step for step in found if step.kind is kind]
            began = min(step.started_at or 0.0 for step in own)
            ended = max(step.ended_at or 0.0 for step in own)
            ideal = math.ceil(len(own) / CALLS_AT_ONCE) * LATENCY_SECONDS
            rows.append(
                {
                    "stage": kind.value,
                    "calls": len(own),
                    "seconds": ended - began,
                    "ideal": ideal,
                    "allowed": 1.1 * ideal + 2.0,
                    "at once": served.at_once_most,
                    "asked": served.pictures,
                }
            )
    show("paid_calls", rows)
