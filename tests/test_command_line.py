"""The command line with real processes: what it prints where, how it ends, and whom it leaves behind."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
from PIL import Image

from comic.job import JobState
from settings import LogLevel, Settings
from studio import jobs
from studio.__main__ import main
from studio.house import open_house
from studio.serving import children
from tests.full_disk import small_disk
from tests.served import HOUSE, wait_until

pytestmark = pytest.mark.xdist_group("server")

PATIENCE_SECONDS = 90.0
KOREAN = (
    "#1. 교실 / 낮\n지우: 이 편지, 누가 두고 간 거지?\n민호(외침): 야! 그거 내 거야!\n이 줄은 %% ###\n효과음: 쾅!\n"
)
PREMISE = "A shy ghost asks for an umbrella."
SHORT = ("--panels", "8")


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str


def environment(data: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TOONVERSE_", "LC_", "LANG"))}
    return kept | {"TOONVERSE_DATA": str(data), "LANG": "en_US.UTF-8", "PYTHONPATH": str(HOUSE)} | more


def run(data: Path, *arguments: object, given: bytes = b"", **more: str) -> Ended:
    command = [sys.executable, "-m", "studio", *map(str, arguments)]
    done = subprocess.run(
        command,
        cwd=data.parent,
        env=environment(data, **more),
        input=given,
        capture_output=True,
        timeout=PATIENCE_SECONDS,
    )
    return Ended(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


Here = Callable[..., Ended]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Here:
    """The command in this process, for what ends before any other process is needed; it may not start one."""

    def refuse(_settings: Settings) -> None:
        raise AssertionError("children were started")

    monkeypatch.setattr("studio.__main__.borrowed", refuse)
    monkeypatch.chdir(tmp_path)

    def run_here(*arguments: object, **variables: str) -> Ended:
        for name, value in environment(tmp_path / "data", **variables).items():
            monkeypatch.setenv(name, value)
        monkeypatch.delenv("LC_ALL", raising=False)
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        captured = capsys.readouterr()
        return Ended(code, captured.out, captured.err)

    return run_here


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(PREMISE, encoding="utf-8")
    return path


@dataclass(frozen=True)
class Generated:
    data: Path
    story: Path
    out: Path
    ended: Ended


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    """One Korean script in UTF-16, made once for the tests that look at it."""
    folder = tmp_path_factory.mktemp("generated")
    story, out = folder / "대본.txt", folder / "out" / "가"
    story.write_bytes(KOREAN.encode("utf-16"))
    ended = run(folder / "data", "generate", story, *SHORT, "--seed", 3, "--out", out, LANG="ko_KR.UTF-8")
    return Generated(folder / "data", story, out, ended)


def test_it_prints_the_id_alone_and_is_otherwise_silent_in_a_pipe(generated: Generated) -> None:
    assert generated.ended.code == 0, generated.ended.err
    assert re.fullmatch(r"[0-9a-f]{12}\n", generated.ended.out)
    assert generated.ended.err == ""


def test_it_writes_the_whole_package(generated: Generated) -> None:
    names = {str(path.relative_to(generated.out)) for path in generated.out.rglob("*") if path.is_file()}
    manifest = json.loads((generated.out / "manifest.json").read_text(encoding="utf-8"))
    slices = {piece["file"] for piece in manifest["slices"]}
    assert "slices/001.jpg" in slices
    assert names == slices | {"strip.png", "cover.jpg", "thumbnail.jpg", "transcript.txt", "manifest.json"}
    with Image.open(generated.out / "strip.png") as strip:
        assert strip.size == (manifest["width_px"], manifest["height_px"])
    assert "이 편지, 누가 두고 간 거지?" in (generated.out / "transcript.txt").read_text(encoding="utf-8")
    assert [line["text"] for line in manifest["lines"] if line["speaker"] == "민호"] == ["야! 그거 내 거야!"]


def test_a_full_disk_under_out_is_said_and_leaves_no_half_file(generated: Generated, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "256k") as disk:
        ended = run(generated.data, "generate", generated.story, *SHORT, "--seed", 3, "--out", disk / "out")
        left = [path for path in disk.rglob("*") if path.is_file()]
        assert ended == Ended(1, "", f"The disk is full ({disk / 'out'}). Free some space and try again.\n")
        assert all(path.stat().st_size > 0 and not path.name.endswith(".tmp") for path in left)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("gone.txt", None, "There is no file gone.txt. Check its name.\n"),
        (".", None, ". is a folder. Name a text file.\n"),
        ("empty.txt", b"", "This file is empty. Choose a file with text in it.\n"),
        ("noise.txt", bytes(range(128, 256)) * 9, "The characters of this file can't be made out."),
        ("binary.txt", b"a\0b" * 50, "This is not a text file. Upload a .txt"),
        ("emoji.txt", "😀🎉".encode(), "There are no words in this text. Write some, not only symbols or emoji.\n"),
        ("long.txt", b"word " * 200_000, "The file has 67 chapters, more than one episode can take. Choose one with"),
        ("huge.txt", b"word " * 5_000_000, "huge.txt is larger than 20 MB. Split it into several episodes.\n"),
    ],
)
def test_a_story_that_cannot_be_used_is_one_sentence(
    here: Here, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    ended = here("generate", name)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith(said)
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    ("option", "said"),
    [
        (("--panels", "3"), "The number of panels must be between 8 and 60 (it is 3).\n"),
        (("--seed", "-1"), "The seed must be a whole number from 0 to 2,147,483,647.\n"),
        (("--title", "가" * 201), "The title is too long (201 characters). Shorten it to 200.\n"),
        (("--out", "story.txt/deep"), "The folder story.txt/deep can't be written (Not a directory)."),
    ],
)
def test_options_out_of_range_are_one_sentence_before_anything_is_built(
    here: Here, story: Path, option: tuple[str, str], said: str
) -> None:
    ended = here("generate", story, *option)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith(said)
    assert ended.err.count("\n") == 1
    assert jobs.jobs(open_house(Settings(data=story.parent / "data"))) == ()


@pytest.mark.parametrize("wrong", [("--panels", "many"), ("--nothing",), ("--language", "tlh"), ()])
def test_wrong_usage_ends_with_two(here: Here, story: Path, wrong: tuple[str, ...]) -> None:
    ended = here(*(("generate", story, *wrong) if wrong else ()))
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("usage: python -m studio")
    assert "Traceback" not in ended.err


def test_the_terminal_s_language_is_spoken(story: Path) -> None:
    data = story.parent / "data"
    assert (
        run(data, "generate", "없다.txt", LANG="ko_KR.UTF-8").err == "없다.txt 파일이 없습니다. 이름을 확인해 주세요.\n"
    )
    assert run(data, "generate", "no.txt", LANG="ko_KR.UTF-8", LC_ALL="C").err.startswith("There is no file no.txt.")


def test_a_data_folder_that_cannot_be_written_and_a_setting_that_cannot_be_read(here: Here, story: Path) -> None:
    below_a_file = story / "data"
    ended = here("generate", story, TOONVERSE_DATA=str(below_a_file))
    assert ended.code == 1
    assert ended.err.startswith(f"The data folder {below_a_file} can't be written (Not a directory).")
    ended = here("generate", story, TOONVERSE_DATA=str(story.parent / "data"), TOONVERSE_WORKERS="abc")
    assert ended.code == 1
    assert ended.err.startswith("The environment variable TOONVERSE_WORKERS has a value that can't be read.")


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Path]:
    """A data folder with the conductor and the worker of a server."""
    settings = Settings(data=tmp_path / "data", workers=2, log=LogLevel.SILENT)
    open_house(settings)
    with children(settings):
        wait_until((settings.data / "conductor.lock").exists)
        yield settings.data


def test_a_running_conductor_is_used_and_standard_input_is_read(serving: Path) -> None:
    """The story comes in CP949 over standard input."""
    command = [sys.executable, "-m", "studio", "generate", "-", *SHORT]
    given = "유령이 편의점에서 우산을 찾는다.".encode("cp949")
    with subprocess.Popen(
        command, env=environment(serving), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        process.stdin.write(given)
        process.stdin.close()
        process.stdin = None
        seen: set[int] = set()
        while process.poll() is None:
            seen |= {child.pid for child in offspring(process.pid)}
        out, err = process.communicate()
    assert process.returncode == 0, err
    assert re.fullmatch(rb"[0-9a-f]{12}\n", out)
    assert err == b""
    assert seen == set()


def offspring(process_id: int) -> list[psutil.Process]:
    try:
        return psutil.Process(process_id).children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def test_a_terminal_sees_a_bar_and_ctrl_c_leaves_nobody_behind(story: Path) -> None:
    data = story.parent / "data"
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "studio", "generate", str(story), "--panels", "60"],
        env=environment(data),
        stdin=follower,
        stdout=follower,
        stderr=follower,
        start_new_session=True,
    )
    os.close(follower)
    shown = b""
    try:
        while b"image" not in shown:
            ready, _, _ = select.select([leader], [], [], PATIENCE_SECONDS)
            assert ready, shown
            shown += os.read(leader, 65536)
        family = offspring(process.pid)
        assert len(family) >= 3
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE_SECONDS) == 130
    finally:
        process.kill()
        process.wait()
        os.close(leader)
    assert re.search(rb"\r\[[^\]]*\] text", shown)
    assert b"Traceback" not in shown
    wait_until(lambda: not any(child.is_running() and child.status() != psutil.STATUS_ZOMBIE for child in family))
    (left,) = jobs.jobs(open_house(Settings(data=data)))
    assert left.state in (JobState.RUNNING, JobState.CANCELLING, JobState.CANCELLED)
