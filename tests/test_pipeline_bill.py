"""What paid steps leave in the ledger: a price, or a doubt when their worker was lost."""

from __future__ import annotations

import time
from collections import Counter

import pytest

from pipeline import collect, providers
from pipeline.desk import Watch
from pipeline.doorbell import Beat
from pipeline.orders import OFFLINE
from storage import steps
from studio import queue
from studio.house import House
from tests.pipeline_bench import Workbench
from tests.test_pipeline_conductor import REQUEST, bench, submit

__all__ = ["bench"]


def test_a_paid_call_whose_worker_was_lost_is_in_doubt_and_a_finished_one_has_its_price(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a worker that had begun can have called: a message that nobody took leaves no doubt. Free steps leave no
    row at all."""

    def lose(beats: bool) -> None:
        bench.round()
        bench.lose_messages()
        for step in steps.in_flight(bench.reading):
            count = int(beats)
            if beats:
                bench.doorbell.beat(step.lease or "", Beat(count=1, progress=0.4, process_id=100, host="here"))
            bench.desk.watches[step.lease or ""] = Watch(beat_count=count, at_monotonic=float("-inf"))
        collect.collect(bench.desk)

    submit(house, "free")
    lose(beats=True)
    bench.finish()
    assert list(bench.reading["ledger"].rows) == []
    monkeypatch.setitem(providers.KNOWN, OFFLINE, providers.Provider(name=OFFLINE, paid=True, calls_at_once=1))
    made = submit(house, "paid", REQUEST.model_copy(update={"seed": 77}))
    lose(beats=False)
    assert queue.take(house, time.time()).money.calls_in_doubt == 0
    lose(beats=True)
    assert queue.take(house, time.time()).money.calls_in_doubt == 1
    bench.finish()
    states = Counter((row["what"], row["state"]) for row in bench.reading["ledger"].rows)
    assert states.pop(("script", "in-doubt")) == 1
    built = [step.slot for step in bench.steps(made.job_id).values() if step.built]
    assert states == Counter((slot, "paid") for slot in built)
