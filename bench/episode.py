"""From click to readable, offline: wall seconds, and their ratio to the engines' CPU time over the cores.

The ratio is what scheduling, the queue and the store cost: 1.0 would be engines that keep every core busy throughout.
"""

from __future__ import annotations

import os
import tempfile
import time
import uuid
from pathlib import Path

from bench.table import Cell, show
from comic.job import StepKind, StepState
from comic.project import EpisodeRequest
from comic.story import Language
from settings import Settings
from storage import steps
from studio import episodes, jobs
from studio.house import House, open_house
from studio.serving import borrowed

PREMISE = "비 오는 날, 버스 정류장에서 우산을 나눠 쓴 두 사람이 서로의 비밀을 알게 된다."
SIZES = (12, 40)
REPEATS = 3


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data=Path(folder) / "data")
        house = open_house(settings)
        with borrowed(settings):
            _generate(house, panels=8, seed=99)
            rows = [_row(house, panels, seed) for panels in SIZES for seed in range(1, REPEATS + 1)]
    show("episode", rows)


def _generate(house: House, panels: int, seed: int) -> tuple[str, str, float]:
    request = EpisodeRequest(text=PREMISE, language=Language.KOREAN, panels=panels, seed=seed)
    began = time.monotonic()
    made = episodes.submit(house, None, request, click=uuid.uuid4().hex)
    while not jobs.job(house, made.job_id).readable:
        time.sleep(0.005)
        assert jobs.job(house, made.job_id).error_code is None, jobs.job(house, made.job_id)
    wall = time.monotonic() - began
    while jobs.job(house, made.job_id).state.active:
        time.sleep(0.01)
    return made.job_id, made.episode_id, wall


def _row(house: House, panels: int, seed: int) -> dict[str, Cell]:
    job_id, _, wall = _generate(house, panels, seed)
    cores = os.cpu_count() or 1
    cpu: dict[StepKind, float] = {}
    drawn = 0
    for step in steps.of_job(house.catalog.reading(), job_id):
        record = house.artifacts.record(step.key)
        assert step.state is StepState.DONE and record is not None
        drawn += step.kind is StepKind.PANEL
        if step.kind is not StepKind.SHEET:
            cpu[step.kind] = cpu.get(step.kind, 0.0) + record.cpu_seconds
    total = sum(cpu.values())
    return {
        "panels": drawn,
        "seed": seed,
        "wall_s": wall,
        "cpu_s": total,
        "cpu_over_cores_s": total / cores,
        "ratio": wall / (total / cores),
        **{f"{kind.value}_cpu_s": cpu.get(kind, 0.0) for kind in StepKind if kind is not StepKind.SHEET},
    }
