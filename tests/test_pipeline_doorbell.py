"""The doorbell over a real SqliteHuey: fences, beats, endings, presences; wiping it loses notes and nothing else."""

from __future__ import annotations

import pytest

from pipeline.doorbell import Beat, Doorbell, Ending, Message, Presence, open_huey
from pipeline.presence import GONE_SECONDS, WorkerWatch
from settings import Settings

KEY = "a" * 64


@pytest.fixture
def doorbell(settings: Settings) -> Doorbell:
    settings.data.mkdir(parents=True)
    huey = open_huey(settings)

    def run_step(message: dict[str, object]) -> None:
        raise AssertionError("no worker in this test")

    return Doorbell(huey, huey.task(name="run_step")(run_step))


def test_a_rung_message_waits_under_its_lease_and_sets_the_fence(doorbell: Doorbell) -> None:
    doorbell.ring(Message(lease="one", key=KEY, deadline_seconds=5))
    assert doorbell.pending_leases() == {"one"}
    assert doorbell.fence(KEY) == "one"
    task = doorbell.huey.dequeue()
    assert Message.model_validate(task.args[0]) == Message(lease="one", key=KEY, deadline_seconds=5)
    assert doorbell.pending_leases() == frozenset()


def test_notes_are_read_many_times_and_dropped_once(doorbell: Doorbell) -> None:
    doorbell.ring(Message(lease="one", key=KEY, deadline_seconds=5))
    beat = Beat(count=1, progress=0.5, process_id=7, host="here")
    ending = Ending(seconds=1.5, error_code="disk-full", error_facts={"path": "/"}, retry=True)
    doorbell.beat("one", beat)
    doorbell.end("one", ending)
    assert doorbell.last_beat("one") == doorbell.last_beat("one") == beat
    assert doorbell.ending("one") == doorbell.ending("one") == ending
    doorbell.drop("one", KEY)
    assert (doorbell.last_beat("one"), doorbell.ending("one"), doorbell.fence(KEY)) == (None, None, None)


def test_dropping_an_old_lease_leaves_the_new_fence(doorbell: Doorbell) -> None:
    doorbell.ring(Message(lease="old", key=KEY, deadline_seconds=5))
    doorbell.ring(Message(lease="new", key=KEY, deadline_seconds=5))
    doorbell.drop("old", KEY)
    assert doorbell.fence(KEY) == "new"


def test_a_presence_that_stops_changing_is_gone(doorbell: Doorbell) -> None:
    watch = WorkerWatch()
    doorbell.be_present(Presence(count=1, process_id=7, host="here"))
    assert set(watch.sort(doorbell.presences(), 0.0)[0]) == {"7@here"}
    assert set(watch.sort(doorbell.presences(), GONE_SECONDS - 1)[0]) == {"7@here"}
    doorbell.be_present(Presence(count=2, process_id=7, host="here"))
    assert set(watch.sort(doorbell.presences(), GONE_SECONDS + 1)[0]) == {"7@here"}
    alive, gone = watch.sort(doorbell.presences(), 2 * GONE_SECONDS + 2)
    assert (alive, gone) == ({}, ["7@here"])
    doorbell.dismiss("7@here")
    assert doorbell.presences() == {}
