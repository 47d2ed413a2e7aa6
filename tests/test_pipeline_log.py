"""The log: JSON or console, job, step and lease in every line, and no secret anywhere."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as any_

from comic.errors import EngineFailure
from comic.job import StepKind
from comic.project import EpisodeRequest
from comic.story import Language
from pipeline import engine_room, log
from pipeline.unfold import unfold
from settings import LogLevel, read_settings
from studio import episodes
from studio.house import House
from tests.pipeline_bench import open_workbench

SECRETS = (
    "hunter2-hunter2",
    "sk-proj-0123456789abcdef",
    "s3cr3t/Key+with=signs",
    "AKIA0123456789ABCDEF",
)


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = structlog.get_config()
    yield
    structlog.configure(**before)
    structlog.contextvars.clear_contextvars()
    for name in ("huey", "toonverse"):
        for handler in logging.getLogger(name).handlers[:]:
            logging.getLogger(name).removeHandler(handler)


def lines(captured: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in captured.splitlines()]


def test_json_is_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    log.begin(LogLevel.JSON)
    log.turn_to(job="j1", step="panel/p07", lease="abc")
    structlog.get_logger("x").info("step done", title="비 오는 날\nzwei", seconds=1.5)
    try:
        raise ValueError("inner")
    except ValueError:
        structlog.get_logger("x").exception("it broke")
    out, err = capsys.readouterr()
    assert out == ""
    done, broke = lines(err)
    assert {key: done[key] for key in ("event", "job", "step", "lease", "level", "seconds", "title")} == {
        "event": "step done",
        "job": "j1",
        "step": "panel/p07",
        "lease": "abc",
        "level": "info",
        "seconds": 1.5,
        "title": "비 오는 날\nzwei",
    }
    assert done["timestamp"].endswith("Z")
    assert broke["level"] == "error" and "ValueError: inner" in broke["exception"] and broke["lease"] == "abc"


def test_turning_to_another_step_forgets_the_last(capsys: pytest.CaptureFixture[str]) -> None:
    log.begin(LogLevel.JSON)
    log.turn_to(job="j1", step="script", lease="a")
    log.turn_to(job="j2")
    structlog.get_logger().info("one")
    log.turn_to()
    structlog.get_logger().info("two")
    one, two = lines(capsys.readouterr().err)
    assert one["job"] == "j2" and "lease" not in one and "step" not in one and "job" not in two


@pytest.mark.parametrize("level", [LogLevel.INFO, LogLevel.CONSOLE, LogLevel.WARNING, LogLevel.SILENT])
def test_levels_on_the_console(level: LogLevel, capsys: pytest.CaptureFixture[str]) -> None:
    log.begin(level)
    structlog.get_logger().info("told")
    structlog.get_logger().warning("warned", code="disk-full")
    logging.getLogger("toonverse.web").error("%s failed", "/files")
    err = capsys.readouterr().err
    assert ("told" in err) == (level in (LogLevel.INFO, LogLevel.CONSOLE))
    assert ("warned" in err and "disk-full" in err) == (level is not LogLevel.SILENT)
    assert ("/files failed" in err) == (level is not LogLevel.SILENT)


def test_libraries_write_the_same_lines_once(capsys: pytest.CaptureFixture[str]) -> None:
    log.begin(LogLevel.JSON)
    log.begin(LogLevel.JSON)
    log.turn_to(lease="abc")
    try:
        raise OSError("redis://user:hunter2-hunter2@queue:6379/0 is gone")
    except OSError:
        logging.getLogger("huey.something").exception("queue trouble %d", 7)
    (line,) = lines(capsys.readouterr().err)
    assert (line["event"], line["logger"], line["lease"]) == ("queue trouble 7", "huey.something", "abc")
    assert "hunter2" not in line["exception"] and "redis://***@queue" in line["exception"]


@pytest.mark.parametrize("level", [LogLevel.JSON, LogLevel.CONSOLE])
def test_no_secret_gets_into_a_line(level: LogLevel, capsys: pytest.CaptureFixture[str]) -> None:
    log.begin(level)
    password, key, secret, access = SECRETS
    logger = structlog.get_logger()
    logger.warning("opened", password=password, OPENAI_API_KEY=key, deep={"options": [{"secret": secret}]})
    logger.warning(f"refused: Authorization: Bearer {key}", url=f"rediss://:{password}@queue/0", token=secret)
    logger.warning("s3", text=f'{{"key": "{access}", "secret": "{secret}", "endpoint": "https://s3.example"}}')
    try:
        raise RuntimeError(f"Incorrect API key provided: {key}; api_key={secret}; password: {password}")
    except RuntimeError:
        logger.exception("call failed")
    err = capsys.readouterr().err
    assert [found for found in SECRETS if found in err] == []
    assert err.count(log.HIDDEN) >= 9
    assert "https://s3.example" in err and "Incorrect API key provided" in err


@given(any_.text(), any_.text(min_size=1, max_size=8))
def test_any_text_can_be_told(text: str, name: str) -> None:
    told = log.hide_secrets(None, "info", {"event": text, name: [text, 1, None, {"x": text}]})
    assert json.dumps(told)


def test_the_environment_chooses() -> None:
    assert read_settings({"TOONVERSE_LOG": "json"}).log is LogLevel.JSON
    assert read_settings({"TOONVERSE_LOG": "console"}).log is LogLevel.CONSOLE


def test_conductor_and_worker_say_job_step_and_lease_in_every_line(
    house: House, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    log.begin(LogLevel.JSON)
    bench = open_workbench(house.settings)
    request = EpisodeRequest(text="지우: 안녕!", language=Language.KOREAN, panels=8)
    made = episodes.submit(house, None, request, "click")
    real, calls = engine_room.build, []

    def once_in_vain(order: Any, *rest: Any) -> dict[str, bytes]:
        calls.append(order.kind)
        if calls == [StepKind.SCRIPT]:
            raise EngineFailure("writer-cut-off")
        return real(order, *rest)

    monkeypatch.setattr(engine_room, "build", once_in_vain)
    for _ in range(400):
        bench.round()
        bench.labour(1)
        for step in bench.steps(made.job_id).values():
            bench.desk.step_waits.release(step.id)
        if len(calls) > 3:
            break
    unfold(bench.desk)
    told = lines(capsys.readouterr().err)
    assert {line["job"] for line in told} == {made.job_id}
    of_steps = [line for line in told if not line["event"].startswith("job ")]
    assert all(line["step"] and line["lease"] for line in of_steps)
    story = [line["event"] for line in of_steps if line["step"] == "script"]
    assert story == [
        "handed out",
        "step begun",
        "step ended in an error",
        "step tried again",
        "handed out",
        "step begun",
        "step built",
        "step done",
    ]
    leases = [line["lease"] for line in of_steps if line["step"] == "script"]
    assert len(set(leases[:4])) == len(set(leases[4:])) == 1 and leases[0] != leases[4]
