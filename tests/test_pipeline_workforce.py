"""Real worker processes: how they end when asked, when hurried, when wedged; the conductor is moved by hand."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from bench import chaos_parts
from comic.job import StepKind, StepState
from comic.project import EpisodeRequest
from comic.story import Language
from pipeline.desk import Watch
from pipeline.doorbell import Beat, Presence
from pipeline.identity import Identity, own_identity
from pipeline.rescue import GRACE_SECONDS, kill_abandoned
from settings import Settings
from storage import steps
from storage.events import EventKind
from storage.steps import StoredStep
from studio import episodes
from studio.house import House
from tests.pipeline_bench import Workbench, open_workbench

HOUSE = Path(__file__).resolve().parent.parent
REQUEST = EpisodeRequest(text="A goat waits for the storm", language=Language.ENGLISH, panels=8, seed=5)
PATIENCE_SECONDS = 60.0
TELL = """
import sys
from pipeline.identity import own_identity
print(own_identity().model_dump_json(), flush=True)
sys.stdin.read()
"""


@dataclass
class Crew:
    """A workforce on the data folder of a bench."""

    bench: Workbench
    job_id: str
    process: subprocess.Popen[bytes]

    def wait_until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            assert time.monotonic() < deadline, "waited in vain"
            self.bench.round()
            time.sleep(0.02)

    def painting(self) -> list[StoredStep]:
        """Panels and sheets that a worker has begun."""
        kinds = (StepKind.PANEL, StepKind.SHEET)
        return [
            step
            for step in steps.in_flight(self.bench.reading)
            if step.kind in kinds and step.state is StepState.RUNNING
        ]

    def wait_for_painting(self) -> StoredStep:
        self.wait_until(lambda: bool(self.painting()))
        return self.painting()[0]


@pytest.fixture
def crew(house: House, settings: Settings, request: pytest.FixtureRequest) -> Iterator[Crew]:
    """`indirect` parameters are more of the environment."""
    bench = open_workbench(house.settings)
    made = episodes.submit(house, None, REQUEST, "click")
    environment = dict(os.environ) | {
        "TOONVERSE_DATA": str(settings.data),
        "TOONVERSE_WORKERS": "1",
        "TOONVERSE_LOG": "silent",
        chaos_parts.LINES: str(settings.data / "lines.txt"),
        **getattr(request, "param", {}),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.chaos_parts", "workforce"], cwd=HOUSE, env=environment, start_new_session=True
    )
    yield Crew(bench, made.job_id, process)
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def end(crew: Crew, seconds: float) -> list[psutil.Process]:
    """Wait for the workforce's end; who of its processes is left."""
    children = psutil.Process(crew.process.pid).children(recursive=True)
    crew.process.send_signal(signal.SIGTERM)
    crew.process.wait(seconds)
    psutil.wait_procs(children, 5)
    return [child for child in children if child.is_running()]


@pytest.mark.parametrize("crew", [{chaos_parts.STEP_SECONDS: "600"}], indirect=True)
def test_a_step_that_costs_nothing_is_let_go_of_at_once(crew: Crew) -> None:
    step = crew.wait_for_painting()
    assert end(crew, 20) == []
    crew.bench.round()
    assert len(crew.bench.events(crew.job_id, EventKind.RELEASED)) == 1
    again = crew.bench.steps(crew.job_id)[step.slot]
    assert (again.rescued, again.attempt) in {(0, 0), (0, 1)}


@pytest.mark.parametrize("crew", [{chaos_parts.STEP_SECONDS: "3", chaos_parts.PAID: "1"}], indirect=True)
def test_a_paid_step_is_waited_for(crew: Crew) -> None:
    step = crew.wait_for_painting()
    assert end(crew, 40) == []
    assert crew.bench.desk.store.record(step.key) is not None
    crew.bench.round()
    assert crew.bench.steps(crew.job_id)[step.slot].state is StepState.DONE
    assert crew.bench.events(crew.job_id, EventKind.RELEASED) == []


@pytest.mark.parametrize("crew", [{chaos_parts.STEP_SECONDS: "600", chaos_parts.PAID: "1"}], indirect=True)
def test_a_second_signal_hurries_a_paid_step(crew: Crew) -> None:
    step = crew.wait_for_painting()
    crew.process.send_signal(signal.SIGTERM)
    with pytest.raises(subprocess.TimeoutExpired):
        crew.process.wait(1.5)
    assert end(crew, 20) == []
    assert crew.bench.desk.store.record(step.key) is None


@pytest.fixture
def stranger() -> Iterator[tuple[subprocess.Popen[str], Identity]]:
    """A process that stands for a wedged worker."""
    process = subprocess.Popen([sys.executable, "-c", TELL], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    yield process, Identity.model_validate_json(process.stdout.readline())
    process.kill()
    process.wait()


@pytest.mark.parametrize("proven", [True, False])
def test_a_worker_past_its_deadline_is_killed_when_it_is_proven_to_be_ours(
    house: House, stranger: tuple[subprocess.Popen[str], Identity], proven: bool
) -> None:
    process, identity = stranger
    bench = open_workbench(house.settings)
    made = episodes.submit(house, None, REQUEST, "click")
    bench.round()
    assert bench.lose_messages() == 1
    script = bench.steps(made.job_id)["script"]
    late = house.settings.step_deadline_seconds + GRACE_SECONDS + 1
    told = identity.model_dump()
    bench.doorbell.beat(script.lease or "", Beat(**told, count=9, progress=0.5, seconds=late))
    token = identity.token if proven else own_identity().token
    bench.doorbell.be_present(Presence(**told | {"token": token}, count=3))
    bench.round()
    bench.round()
    if proven:
        assert process.wait(10) == -signal.SIGKILL
    else:
        assert process.poll() is None
    again = bench.steps(made.job_id)["script"]
    assert (again.state, again.rescued, again.attempt) == (StepState.QUEUED, 1, 1)
    assert len(bench.events(made.job_id, EventKind.WEDGED)) == 1


@pytest.mark.parametrize("recovered", [True, False])
def test_a_silent_worker_is_killed_past_its_deadline_unless_it_recovers(
    house: House, stranger: tuple[subprocess.Popen[str], Identity], recovered: bool
) -> None:
    """A thread that hangs with the interpreter's lock lets no heart beat: its process is silent, and still there."""
    process, identity = stranger
    bench = open_workbench(house.settings)
    made = episodes.submit(house, None, REQUEST, "click")
    bench.round()
    assert bench.lose_messages() == 1
    script = bench.steps(made.job_id)["script"]
    told = identity.model_dump()
    bench.doorbell.beat(script.lease or "", Beat(**told, count=9, progress=0.5, seconds=1e6))
    presence = Presence(**told, count=3)
    bench.doorbell.be_present(presence)
    bench.desk.watches[script.lease or ""] = Watch(beat_count=9, at_monotonic=float("-inf"))
    bench.round()
    assert len(bench.events(made.job_id, EventKind.ORPHANED)) == 1 and process.poll() is None
    kill_abandoned(bench.desk, [presence] if recovered else [])
    if recovered:
        assert process.poll() is None and not bench.desk.abandoned
    else:
        assert process.wait(10) == -signal.SIGKILL


@pytest.mark.parametrize("crew", [{chaos_parts.STEP_SECONDS: "600"}], indirect=True)
def test_a_wedged_step_kills_its_worker_and_leaves_where_it_hung(crew: Crew) -> None:
    crew.bench.desk.settings = crew.bench.desk.settings.model_copy(update={"step_deadline_seconds": 1.5})
    crew.wait_until(lambda: bool(crew.bench.events(crew.job_id, EventKind.WEDGED)))
    hung = [step for step in crew.bench.steps(crew.job_id).values() if step.rescued]
    assert [(step.rescued, step.attempt <= 1) for step in hung] == [(1, True)]
    assert hung[0].traceback is not None and "time.sleep" in hung[0].traceback
    crew.wait_until(lambda: bool(crew.painting()))
