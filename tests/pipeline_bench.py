"""A conductor and a worker in one process, moved by hand, so that tests choose what dies between two rounds."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from huey.api import TaskWrapper

from comic.job import StepKind
from comic.project import EpisodeRequest
from comic.story import Language
from pipeline import engine_room
from pipeline.admit import admit
from pipeline.collect import collect
from pipeline.desk import Desk, open_desk
from pipeline.doorbell import Doorbell
from pipeline.orders import Order
from pipeline.servers import Servers
from pipeline.unfold import unfold
from pipeline.worker import register
from settings import Settings
from storage import events, steps
from storage.artifacts import ArtifactStore
from storage.catalog import Database
from storage.events import EventKind
from storage.steps import StoredStep
from studio import episodes
from studio.house import House

REQUEST = EpisodeRequest(text="등대지기와 고양이가 폭풍을 기다린다", language=Language.KOREAN, panels=8, seed=5)


@dataclass
class Workbench:
    desk: Desk
    doorbell: Doorbell

    def round(self) -> None:
        """One round of the conductor."""
        collect(self.desk)
        unfold(self.desk)
        admit(self.desk)

    def labour(self, limit: int = 1000) -> int:
        """Execute waiting messages as a worker would; how many there were."""
        done = 0
        while done < limit:
            task = self.doorbell.huey.dequeue()
            if task is None:
                break
            self.doorbell.huey.execute(task)
            done += 1
        return done

    def lose_messages(self) -> int:
        """What a killed worker does: take messages and never work on them."""
        lost = 0
        while self.doorbell.huey.dequeue() is not None:
            lost += 1
        return lost

    def finish(self, patience_seconds: float = 60.0) -> None:
        """Rounds and labour until nothing moves any more; a step that waits for its next try is waited for."""
        deadline = time.monotonic() + patience_seconds
        while time.monotonic() < deadline:
            self.round()
            if self.labour():
                continue
            if self._waiting_for_retry() or steps.in_flight(self.reading):
                time.sleep(0.005)
                continue
            self.round()
            if not self.labour():
                return

    def steps(self, job_id: str) -> dict[str, StoredStep]:
        return {step.slot: step for step in steps.of_job(self.reading, job_id)}

    def events(self, job_id: str, kind: EventKind) -> list[events.Event]:
        return [event for event in events.of_job(self.reading, job_id) if event.kind is kind]

    @property
    def reading(self) -> Database:
        return self.desk.catalog.reading()

    def _waiting_for_retry(self) -> bool:
        found = self.reading.execute("select count(*) from steps where state = 'ready' and not_before > 0").fetchone()
        return bool(found[0])


def open_workbench(settings: Settings) -> Workbench:
    """A desk whose doorbell rings in this process; a wedged step must not kill the test."""
    desk = open_desk(settings)
    doorbell = Doorbell(desk.doorbell.huey, _register_again(desk, settings))
    desk.doorbell = doorbell
    return Workbench(desk=desk, doorbell=doorbell)


@pytest.fixture
def bench(house: House) -> Workbench:
    return open_workbench(house.settings)


def submit(house: House, click: str = "click", request: EpisodeRequest = REQUEST) -> episodes.Submission:
    return episodes.submit(house, None, request, click)


def failing(monkeypatch: pytest.MonkeyPatch, fails: Callable[[Order], Exception | None]) -> list[StepKind]:
    """Let chosen steps fail; the list fills with the kinds that were asked for."""
    real, asked = engine_room.build, []

    def build(
        order: Order, store: ArtifactStore, report: Callable[[float], None], servers: Servers
    ) -> dict[str, bytes]:
        asked.append(order.kind)
        error = fails(order)
        if error is not None:
            raise error
        return real(order, store, report, servers)

    monkeypatch.setattr(engine_room, "build", build)
    return asked


def _register_again(desk: Desk, settings: Settings) -> TaskWrapper:
    huey = desk.doorbell.huey
    huey._registry._registry.clear()
    return register(huey, settings, kill_when_wedged=False)
