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
from tests.pipeline_bench import REQUEST, Workbench, submit


def test_a_paid_call_whose_worker_was_lost_is_in_doubt(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a worker that was calling can have been charged: a message that nobody took leaves no doubt, nor does a
    worker that died before its call or after it. Free steps leave no row at all."""

    def lose(*, beats: bool, calling: bool = False) -> None:
        bench.round()
        bench.lose_messages()
        for step in steps.in_flight(bench.reading):
            if beats:
                beat = Beat(count=1, progress=0.4, process_id=100, host="here", calling=calling)
                bench.doorbell.beat(step.lease or "", beat)
            bench.desk.watches[step.lease or ""] = Watch(beat_count=int(beats), at_monotonic=float("-inf"))
        collect.collect(bench.desk)

    def in_doubt() -> int:
        return queue.take(house, time.time()).money.calls_in_doubt

    submit(house, "free")
    lose(beats=True, calling=True)
    bench.finish()
    assert list(bench.reading["ledger"].rows) == []
    monkeypatch.setitem(providers.KNOWN, OFFLINE, providers.Provider(name=OFFLINE, paid=True, calls_at_once=1))
    submit(house, "paid", REQUEST.model_copy(update={"seed": 77}))
    lose(beats=False)
    assert in_doubt() == 0
    lose(beats=True)
    assert in_doubt() == 0
    lose(beats=True, calling=True)
    assert in_doubt() == 1
    bench.finish()
    states = Counter(row["state"] for row in bench.reading["ledger"].rows)
    assert states["in-doubt"] == 1 and set(states) <= {"reserved", "in-doubt"}
