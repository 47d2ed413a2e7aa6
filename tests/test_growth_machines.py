"""Two machines in one: workers in two network namespaces, with Redis and S3 and no shared disk.

A worker sees a network of its own, a host name of its own, and an empty file system where the house's data lies.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from comic.job import JobState, StepKind
from comic.project import EpisodeRequest
from comic.story import Language
from pipeline.doorbell import Doorbell, open_huey
from pipeline.worker import register
from settings import ProcessRole
from storage import events, processes, steps
from storage.events import EventKind
from studio import episodes, jobs
from studio.house import open_house
from tests.growth import Part, redis_server, s3_server, settings_for, wait_until

REQUEST = EpisodeRequest(text="등대지기와 고양이가 폭풍을 기다린다", language=Language.KOREAN, panels=8, seed=6)
LOST_SIGHT = 'mount -t tmpfs none "$0" && hostname "$1" && shift 1 && exec "$@"'
"""Run in fresh mount and host-name namespaces: the house's folder is covered by an empty one."""


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True)


@dataclass
class Machine:
    """A network namespace with one card on the bridge."""

    name: str

    def command(self, hidden: Path) -> tuple[str, ...]:
        inside = ("unshare", "--mount", "--uts", "sh", "-c", LOST_SIGHT, str(hidden), self.name)
        return ("ip", "netns", "exec", self.name, *inside)

    def process_ids(self) -> list[int]:
        found = subprocess.run(["ip", "netns", "pids", self.name], check=True, capture_output=True, text=True)
        return [int(pid) for pid in found.stdout.split()]

    def signal(self, number: signal.Signals) -> None:
        for pid in self.process_ids():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)


@dataclass
class Network:
    address: str
    machines: tuple[Machine, Machine]


@pytest.fixture
def network() -> Iterator[Network]:
    """A bridge of this test's own with two machines on it, taken down afterwards."""
    number = os.getpid() % 200 + 20
    bridge, machines = f"tvbr{number}", (Machine(f"tv-{number}-a"), Machine(f"tv-{number}-b"))
    try:
        try:
            for machine in machines:
                ip("netns", "add", machine.name)
            ip("link", "add", bridge, "type", "bridge")
            ip("addr", "add", f"10.213.{number}.1/24", "dev", bridge)
            ip("link", "set", bridge, "up")
            for position, machine in enumerate(machines, start=2):
                card = f"tv{number}v{position}"
                ip("link", "add", card, "type", "veth", "peer", "name", "eth0", "netns", machine.name)
                ip("link", "set", card, "master", bridge, "up")
                ip("-n", machine.name, "addr", "add", f"10.213.{number}.{position}/24", "dev", "eth0")
                ip("-n", machine.name, "link", "set", "eth0", "up")
            subprocess.run(["unshare", "--mount", "--uts", "true"], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError) as error:
            pytest.skip(f"network namespaces are not permitted here: {getattr(error, 'stderr', None) or error}")
        yield Network(address=f"10.213.{number}.1", machines=machines)
    finally:
        for machine in machines:
            with contextlib.suppress(OSError, subprocess.CalledProcessError):
                machine.signal(signal.SIGKILL)
                ip("netns", "del", machine.name)
        with contextlib.suppress(OSError, subprocess.CalledProcessError):
            ip("link", "del", bridge)


def test_two_machines_finish_an_episode_and_losing_one_in_mid_panel_only_slows_it(
    tmp_path: Path, network: Network
) -> None:
    one, other = network.machines
    with redis_server(tmp_path / "redis", network.address) as redis, s3_server(tmp_path / "s3", network.address) as s3:
        house = open_house(settings_for(tmp_path / "house", redis, s3))
        conductor = Part(ProcessRole.CONDUCTOR, house.settings, tmp_path / "conductor.log")
        workers = {
            machine.name: Part(
                ProcessRole.WORKER,
                settings_for(tmp_path / machine.name, redis, s3),
                tmp_path / f"{machine.name}.log",
                machine.command(hidden=house.settings.data),
            )
            for machine in network.machines
        }
        huey = open_huey(house.settings)
        doorbell = Doorbell(huey, register(huey, house.settings))
        made = episodes.submit(house, None, REQUEST, "click")

        def painting(machine: Machine) -> bool:
            """Whether a worker on this machine is in the middle of a panel."""
            flying = [step for step in steps.in_flight(house.catalog.reading()) if step.kind is StepKind.PANEL]
            for step in flying:
                beat = doorbell.last_beat(step.lease or "")
                if beat is not None and beat.host == machine.name and house.artifacts.record(step.key) is None:
                    return True
            return False

        def is_frozen_in_mid_panel(machine: Machine) -> bool:
            """Freeze a machine while it paints; let it go on if the panel was finished just before."""
            if not painting(machine):
                return False
            machine.signal(signal.SIGSTOP)
            if painting(machine):
                return True
            machine.signal(signal.SIGCONT)
            return False

        try:
            conductor.start()
            for worker in workers.values():
                worker.start()
            wait_until(lambda: painting(other))
            wait_until(lambda: is_frozen_in_mid_panel(one))
            one.signal(signal.SIGKILL)
            wait_until(lambda: not jobs.job(house, made.job_id).state.active)

            assert jobs.job(house, made.job_id).state is JobState.DONE
            happened = events.of_job(house.catalog.reading(), made.job_id)
            done = [event.step_id for event in happened if event.kind is EventKind.DONE]
            assert len(done) == len(set(done)), "a finished step was done again"
            assert [event for event in happened if event.kind is EventKind.ORPHANED]
            assert not [event for event in happened if event.kind is EventKind.FAILED]
            assert any(other.name in name for name in processes.last_seen(house.catalog.reading()))
            assert workers[other.name].stop() == 0
            assert other.process_ids() == []
            for machine in network.machines:
                assert not (tmp_path / machine.name).exists(), "a worker left something behind"
        finally:
            for part in (conductor, *workers.values()):
                part.kill()
            house.catalog.close()
