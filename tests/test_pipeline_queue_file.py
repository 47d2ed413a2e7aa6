"""The queue's file deleted, replaced or broken while two sides have it open: they find each other again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from huey import Huey

from comic.errors import StorageFailure
from pipeline import queue_file
from pipeline.doorbell import Doorbell, Ending, Message, open_huey
from settings import Settings

KEY = "a" * 64
ENDING = Ending(seconds=1.0)


def side(settings: Settings) -> Doorbell:
    """What a process has: its own connection to the queue."""
    huey = open_huey(settings)

    def run_step(message: dict[str, object]) -> None:
        raise AssertionError("no worker in this test")

    return Doorbell(huey, huey.task(name="run_step")(run_step))


def only_the_database(path: Path) -> None:
    path.unlink()


def with_its_journal(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


@pytest.fixture(autouse=True)
def look_always(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_file, "LOOK_SECONDS", 0.0)


def taken(huey: Huey) -> list[str]:
    found = []
    while (task := huey.dequeue()) is not None:
        found.append(task.id)
    return found


@pytest.mark.parametrize("delete", [only_the_database, with_its_journal])
def test_both_sides_go_on_after_a_deletion(settings: Settings, delete: Callable[[Path], None]) -> None:
    conductor, worker = side(settings), side(settings)
    for number in range(20):
        conductor.ring(Message(lease=f"old {number}", key=KEY, deadline_seconds=5))
    assert worker.fence(KEY) == "old 19"
    delete(settings.queue_path)
    conductor.ring(Message(lease="new", key=KEY, deadline_seconds=5))
    late = side(settings)
    assert worker.fence(KEY) == late.fence(KEY) == "new"
    assert taken(worker.huey) == ["new"]
    late.end("new", ENDING)
    assert conductor.ending("new") == ENDING


def test_a_broken_file_is_left_for_a_fresh_one(settings: Settings) -> None:
    conductor = side(settings)
    conductor.ring(Message(lease="old", key=KEY, deadline_seconds=5))
    with_its_journal(settings.queue_path)
    settings.queue_path.write_bytes(b"no database, but a shopping list" * 200)
    for _ in range(3):
        try:
            conductor.ring(Message(lease="new", key=KEY, deadline_seconds=5))
            break
        except StorageFailure:
            continue
    assert taken(side(settings).huey) == ["new"]
