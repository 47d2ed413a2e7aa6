"""An episode over a real Redis and a real S3 server, by the conductor and the workers alone, while both are taken away
in mid-run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psutil
import pytest

import locales
from comic.job import JobState, StepKind, StepState
from settings import ProcessRole
from storage import events, steps
from storage.events import EventKind
from studio import episodes, jobs
from studio.house import House, open_house
from tests.growth import HOUSE, Gate, Part, redis_server, s3_server, settings_for, wait_until
from tests.pipeline_bench import REQUEST


def painted(house: House, job_id: str) -> int:
    found = steps.of_job(house.catalog.reading(), job_id)
    return sum(step.kind is StepKind.PANEL and step.state is StepState.DONE for step in found)


def family(part: Part) -> list[psutil.Process]:
    assert part.process is not None
    parent = psutil.Process(part.process.pid)
    return [parent, *parent.children(recursive=True)]


def test_an_episode_is_finished_while_redis_is_wiped_and_restarted_and_s3_is_cut_off(tmp_path: Path) -> None:
    with redis_server(tmp_path / "redis") as redis, s3_server(tmp_path / "s3") as s3:
        gate = Gate(s3.address, s3.port)
        gate.open()
        endpoint = f"http://{s3.address}:{gate.port}"
        house = open_house(settings_for(tmp_path / "house", redis, s3))
        conductor = Part(
            ProcessRole.CONDUCTOR, settings_for(house.settings.data, redis, s3, endpoint), tmp_path / "conductor.log"
        )
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        worker = Part(ProcessRole.WORKER, settings_for(elsewhere, redis, s3, endpoint), tmp_path / "worker.log")
        try:
            conductor.start()
            worker.start()
            made = episodes.submit(house, None, REQUEST, "click")
            wait_until(lambda: painted(house, made.job_id) >= 1)
            redis.command_line("FLUSHALL")
            wait_until(lambda: painted(house, made.job_id) >= 2)
            gate.shut()
            redis.kill()
            redis.start()
            wait_until(lambda: "store-unreachable" in conductor.log_path.read_text(encoding="utf-8"))
            gate.open()
            wait_until(lambda: not jobs.job(house, made.job_id).state.active)
            assert jobs.job(house, made.job_id).state is JobState.DONE

            done = [
                event.step_id
                for event in events.of_job(house.catalog.reading(), made.job_id)
                if event.kind is EventKind.DONE
            ]
            assert len(done) == len(set(done)), "a finished step was done again"
            assert not (house.settings.data / "artifacts").exists()
            assert not (house.settings.data / "queue.db").exists()
            assert list(elsewhere.iterdir()) == [], "a worker left something behind"
            logs = conductor.log_path.read_text(encoding="utf-8") + worker.log_path.read_text(encoding="utf-8")
            assert "no-secret" not in logs

            everybody = family(conductor) + family(worker)
            assert (conductor.stop(), worker.stop()) == (0, 0)
            wait_until(lambda: not any(process.is_running() for process in everybody))
        finally:
            for part in (conductor, worker):
                part.kill()
            gate.shut()
            house.catalog.close()


@pytest.mark.parametrize(
    ("variables", "code", "facts"),
    [
        ({"TOONVERSE_ROLE": "web"}, "role-without-part", {"role": "web"}),
        ({"TOONVERSE_ROLE": "janitor"}, "setting-unreadable", {"variable": "TOONVERSE_ROLE"}),
        ({"TOONVERSE_STORE_OPTIONS": "hush"}, "setting-unreadable", {"variable": "TOONVERSE_STORE_OPTIONS"}),
        ({"TOONVERSE_STORE_OPTIONS": '["hush"]'}, "setting-unreadable", {"variable": "TOONVERSE_STORE_OPTIONS"}),
        ({"TOONVERSE_REDIS_URL": "amqp://:hush@here"}, "setting-unreadable", {"variable": "TOONVERSE_REDIS_URL"}),
        ({"TOONVERSE_STORE_URL": "pigeon://loft"}, "setting-unreadable", {"variable": "TOONVERSE_STORE_URL"}),
    ],
)
def test_what_cannot_run_is_refused_in_both_languages(
    tmp_path: Path, variables: dict[str, str], code: str, facts: dict[str, str]
) -> None:
    refused = subprocess.run(
        [sys.executable, "-m", "pipeline"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(HOUSE), "TOONVERSE_DATA": str(tmp_path / "data")} | variables,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert refused.returncode == 1
    expected = [locales.say_error(language, code, dict(facts)) for language in locales.LANGUAGES]
    assert refused.stderr.splitlines() == expected
    assert not (tmp_path / "data").exists()
