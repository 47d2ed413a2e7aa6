"""The doorbell over a real Redis: what holds over SQLite holds there, and nothing is kept for ever."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

import locales
from comic.errors import StartRefused, StorageFailure
from pipeline import redis_queue
from pipeline.doorbell import Beat, Doorbell, Ending, Message, Presence, open_huey
from settings import Settings
from tests.growth import RedisServer, redis_server, settings_for
from tests.test_pipeline_doorbell import (
    KEY,
    test_a_presence_that_stops_changing_is_gone,
    test_a_rung_message_waits_under_its_lease_and_sets_the_fence,
    test_dropping_an_old_lease_leaves_the_new_fence,
    test_notes_are_read_many_times_and_dropped_once,
)

__all__ = [
    "test_a_presence_that_stops_changing_is_gone",
    "test_a_rung_message_waits_under_its_lease_and_sets_the_fence",
    "test_dropping_an_old_lease_leaves_the_new_fence",
    "test_notes_are_read_many_times_and_dropped_once",
]
"""What holds over SQLite holds over Redis too."""


@pytest.fixture(scope="module")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with redis_server(tmp_path_factory.mktemp("growth") / "redis") as server:
        yield server


def doorbell_at(redis: RedisServer) -> Doorbell:
    huey = open_huey(settings_for(Path("nowhere"), redis, None))

    def run_step(message: dict[str, object]) -> None:
        raise AssertionError("no worker in this test")

    return Doorbell(huey, huey.task(name="run_step")(run_step))


@pytest.fixture
def doorbell(redis: RedisServer) -> Doorbell:
    redis.command_line("FLUSHALL")
    return doorbell_at(redis)


def test_messages_are_taken_in_the_order_they_came(doorbell: Doorbell) -> None:
    leases = [f"lease {number}" for number in range(30)]
    for number, lease in enumerate(leases):
        doorbell.ring(Message(lease=lease, key=f"{number:064x}", deadline_seconds=5))
    assert doorbell.pending_leases() == frozenset(leases)
    assert [doorbell.huey.dequeue().id for _ in leases] == leases
    assert doorbell.pending_leases() == frozenset()


def test_what_nobody_drops_is_forgotten_by_redis_itself(redis: RedisServer, doorbell: Doorbell) -> None:
    doorbell.ring(Message(lease="one", key=KEY, deadline_seconds=5))
    doorbell.beat("one", Beat(count=1, progress=0.5, process_id=7, host="here"))
    doorbell.end("one", Ending(seconds=1.0))
    doorbell.be_present(Presence(count=1, process_id=7, host="here"))
    import redis as driver

    with driver.Redis(host=redis.address, port=redis.port) as client:
        lives = {key: client.ttl(key) for key in client.keys("huey.r.*")}
    assert len(lives) == 4
    assert all(0 < seconds <= redis_queue.NOTE_SECONDS for seconds in lives.values())


def test_a_wiped_redis_knows_nothing_and_takes_everything(redis: RedisServer, doorbell: Doorbell) -> None:
    doorbell.ring(Message(lease="one", key=KEY, deadline_seconds=5))
    redis.command_line("FLUSHALL")
    assert (doorbell.fence(KEY), doorbell.pending_leases(), doorbell.presences()) == (None, frozenset(), {})
    doorbell.drop("one", KEY)
    doorbell.ring(Message(lease="two", key=KEY, deadline_seconds=5))
    assert doorbell.pending_leases() == {"two"}


def test_a_restarted_redis_is_found_again(tmp_path: Path) -> None:
    with redis_server(tmp_path / "redis") as redis:
        doorbell = doorbell_at(redis)
        doorbell.ring(Message(lease="one", key=KEY, deadline_seconds=5))
        redis.kill()
        with pytest.raises(StorageFailure) as failure:
            doorbell.fence(KEY)
        assert failure.value.reason == "queue-unreachable"
        redis.start()
        assert doorbell.fence(KEY) is None
        doorbell.ring(Message(lease="two", key=KEY, deadline_seconds=5))
        assert doorbell.fence(KEY) == "two"


def test_a_missing_driver_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(redis_queue.storage, "Redis", None)
    with pytest.raises(StartRefused) as refusal:
        open_huey(Settings(data=tmp_path, redis_url=SecretStr("redis://localhost/0")))
    assert refusal.value.facts == {"variable": "TOONVERSE_REDIS_URL", "package": "redis"}
    for language in locales.LANGUAGES:
        assert "requirements-scale.txt" in locales.say_error(language, refusal.value.reason, refusal.value.facts)


def test_an_address_that_is_none_is_refused_without_its_password(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path, redis_url=SecretStr("amqp://:hush@localhost/0"))
    with pytest.raises(StartRefused) as refusal:
        open_huey(settings)
    assert refusal.value.facts == {"variable": "TOONVERSE_REDIS_URL"}
    assert "hush" not in str(refusal.value) + repr(settings)
