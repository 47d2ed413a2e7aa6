"""`/healthz`: green while something can move, red and why otherwise."""

from __future__ import annotations

import time

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from studio import queue
from studio.house import House
from studio.jobs import SEEN_SECONDS
from tests.busy_house import show_processes
from web.routes import routes


def ask(house: House) -> tuple[int, dict[str, object]]:
    queue.forget_snapshot(house)
    client = TestClient(Starlette(routes=routes(house)), client=("127.0.0.1", 50_000), base_url="http://localhost")
    answer = client.get("/healthz")
    assert answer.headers["cache-control"] == "no-store"
    return answer.status_code, answer.json()


def test_green_while_the_conductor_ticks_and_a_worker_lives(house: House) -> None:
    show_processes(house, time.time(), workers=2)
    status, told = ask(house)
    assert status == 200
    assert (told["status"], told["reasons"], told["workers"]) == ("green", [], 2)


def test_red_when_nobody_was_ever_seen(house: House) -> None:
    assert ask(house) == (
        503,
        {
            "status": "red",
            "reasons": ["conductor-silent", "workers-silent"],
            "conductor_silence_seconds": None,
            "workers": 0,
            "oldest_ready_step_age_seconds": None,
        },
    )


@pytest.mark.parametrize("wrong_by", [SEEN_SECONDS + 5, -3600.0], ids=["silent", "clock set back"])
def test_red_when_the_last_tick_is_far_from_now(house: House, wrong_by: float) -> None:
    show_processes(house, time.time() - wrong_by)
    status, told = ask(house)
    assert (status, told["reasons"]) == (503, ["conductor-silent", "workers-silent"])


def test_one_living_worker_is_enough_and_none_is_red(house: House) -> None:
    show_processes(house, time.time() - 60, workers=2)
    show_processes(house, time.time(), workers=1)
    assert ask(house)[0] == 200
    show_processes(house, time.time() - 60, workers=2)
    show_processes(house, time.time(), workers=0)
    assert ask(house)[1]["reasons"] == ["workers-silent"]


def test_a_pause_is_no_illness_and_a_full_disk_is(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    show_processes(house, time.time())
    queue.pause(house)
    assert ask(house)[0] == 200
    monkeypatch.setattr("web.health.disk_is_full", lambda data: True)
    assert ask(house)[1]["reasons"] == ["disk-full"]
