"""Chaos with paid calls: every process of the house is killed at random while models paint, and the bills are compared.

In: a seed, a number of kills. Out: `PaidReport`, `results/paid_chaos.json`. Never: a signal to a process that it didn't
start; it never kills the server with the models, which keeps its own count.
"""

from __future__ import annotations

import os
import random
import tempfile
import time
import uuid
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from bench import chaos_parts, model_house
from bench.chaos import PATIENCE_SECONDS, WORKS_SECONDS
from bench.chaos_house import ChaosHouse, wait_until
from bench.disturbances import disturb
from bench.table import show
from comic.job import JobState, StepKind
from comic.project import EpisodeRequest
from comic.story import Language
from comic.value import Value
from storage import jobs as stored_jobs
from storage import ledger, steps
from storage.ledger import LedgerState
from studio import episodes, jobs

KILLS = int(os.environ.get("BENCH_KILLS", "100"))
SEED = int(os.environ.get("BENCH_SEED", "7"))
LATENCY_SECONDS = 0.4
CALLS_AT_ONCE = 4
PANELS = 12
DRAWN = {"kill child": 8, "kill workforce": 3, "kill conductor": 4, "kill house": 1, "kill everybody": 1}


class PaidReport(Value):
    """`built` are panels and sheets in the store, `…_rows` the ledger's calls; `beyond` is what the server counted and
    the ledger has no row for."""

    seed: int
    kills: int
    jobs: int
    unfinished_jobs: int
    built: int
    paid_rows: int
    in_doubt_rows: int
    server_pictures: int
    server_bill_microusd: int
    ledger_microusd: int
    seconds: float

    @property
    def beyond(self) -> int:
        return max(0, self.server_pictures - self.paid_rows - self.in_doubt_rows)


@dataclass
class PaidChaos(ChaosHouse):
    """The real house, with real engines and a model that paints."""

    def environment(self) -> dict[str, str]:
        key = self.settings.openai_key
        assert key is not None
        return super().environment() | {
            chaos_parts.REAL: "1",
            "TOONVERSE_WORKERS": str(CALLS_AT_ONCE),
            "TOONVERSE_OPENAI_KEY": key.get_secret_value(),
            "TOONVERSE_OPENAI_URL": self.settings.openai_url,
            "TOONVERSE_OPENAI_CALLS_AT_ONCE": str(CALLS_AT_ONCE),
        }

    def submit(self) -> None:
        number = len(self.submitted)
        request = EpisodeRequest(
            text=f"Take {number} of a lighthouse keeper and a goat",
            language=Language.ENGLISH,
            panels=PANELS,
            seed=number,
        )
        made = episodes.submit(self.house, None, request, uuid.uuid4().hex, makers=model_house.painted(self.settings))
        self.submitted.append(made.job_id)


def run_paid_chaos(data: Path, *, seed: int, kills: int, jobs_in_flight: int = 1) -> PaidReport:
    """Kill `kills` times, let the house come to rest, and compare the bills."""
    began = time.monotonic()
    with model_house.model_server(LATENCY_SECONDS) as port:
        chaos = PaidChaos(model_house.set_up(data, port, CALLS_AT_ONCE), random.Random(seed), 0.0)
        chaos.start()
        done: Counter[str] = Counter()
        try:
            while done.total() < kills:
                chaos.keep_busy(jobs_in_flight)
                wait_until(chaos.works, WORKS_SECONDS)
                time.sleep(chaos.dice.uniform(0.05, 0.8))
                done.update(filter(None, [disturb(chaos, DRAWN)]))
            _come_to_rest(chaos)
        finally:
            chaos.stop()
        served = model_house.bill(port)
    return _count(chaos, seed, done.total(), served, time.monotonic() - began)


def _come_to_rest(chaos: PaidChaos) -> None:
    """Until no job moves; a step that lost worker after worker was given up, as it should, and is asked for again."""

    def resting() -> bool:
        return not any(jobs.job(chaos.house, job_id).state.active for job_id in chaos.submitted)

    wait_until(resting, PATIENCE_SECONDS)
    for job_id in chaos.submitted:
        if jobs.job(chaos.house, job_id).state is JobState.FAILED:
            jobs.retry(chaos.house, job_id)
    wait_until(lambda: not stored_jobs.open_wishes(chaos.house.catalog.reading()), PATIENCE_SECONDS)
    wait_until(resting, PATIENCE_SECONDS)


def _count(chaos: PaidChaos, seed: int, kills: int, served: model_house.Bill, seconds: float) -> PaidReport:
    reading = chaos.house.catalog.reading()
    painted = {
        step.key
        for job_id in chaos.submitted
        for step in steps.of_job(reading, job_id)
        if step.kind in (StepKind.PANEL, StepKind.SHEET) and step.pool.startswith("openai/")
    }
    states = Counter(entry.state for entry in ledger.entries(reading))
    sums = ledger.sums(reading)
    return PaidReport(
        seed=seed,
        kills=kills,
        jobs=len(chaos.submitted),
        unfinished_jobs=sum(jobs.job(chaos.house, job_id).state is not JobState.DONE for job_id in chaos.submitted),
        built=sum(chaos.house.artifacts.record(key) is not None for key in painted),
        paid_rows=states[LedgerState.PAID] + states[LedgerState.ESTIMATED],
        in_doubt_rows=states[LedgerState.IN_DOUBT],
        server_pictures=served.pictures,
        server_bill_microusd=served.cost_microusd,
        ledger_microusd=sums.spent_microusd + sums.in_doubt_microusd,
        seconds=seconds,
    )


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        report = run_paid_chaos(Path(folder) / "data", seed=SEED, kills=KILLS)
    show("paid_chaos", [report.model_dump() | {"beyond": report.beyond}])
