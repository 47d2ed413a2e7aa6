"""What the server's command refuses to start with: one sentence a language, exit 1, nobody left behind."""

from __future__ import annotations

import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from settings import Settings
from studio.house import open_house
from tests.served import HOUSE, Server, free_port

pytestmark = pytest.mark.xdist_group("server")

PATIENCE_SECONDS = 60.0
MARK = "TOONVERSE_STARTED_BY_TEST"


@dataclass(frozen=True)
class Refusal:
    code: int
    told: str


def start(data: Path, *options: str, port: int | None = None, **variables: str) -> Refusal:
    """The server's command to its end, which must come by itself."""
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port or free_port()), *options]
    environment = dict(os.environ) | {"TOONVERSE_DATA": str(data), MARK: str(data)} | variables
    done = subprocess.run(command, cwd=HOUSE, env=environment, capture_output=True, text=True, timeout=PATIENCE_SECONDS)
    assert left_behind(data) == []
    return Refusal(done.returncode, done.stdout + done.stderr)


def left_behind(data: Path) -> list[int]:
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get(MARK) == str(data):
                found.append(process.pid)
        except psutil.Error:
            continue
    return found


def newer(data: Path) -> None:
    open_house(Settings(data=data)).catalog.close()
    with sqlite3.connect(data / "catalog.db") as connection:
        columns = [row[1] for row in connection.execute("pragma table_info(_sqlite_migrations)")]
        row = list(connection.execute("select * from _sqlite_migrations limit 1").fetchone())
        row[columns.index("name")] = "m9999_of_the_future"
        if "id" in columns:
            row[columns.index("id")] = 9999
        connection.execute(f"insert into _sqlite_migrations values ({', '.join('?' * len(row))})", row)
    connection.close()


def broken(data: Path) -> None:
    data.mkdir()
    (data / "catalog.db").write_bytes(b"This is no database. " * 400)


def test_a_data_folder_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    refusal = start(tmp_path / "file" / "data")
    assert refusal.code == 1
    assert f"The data folder {tmp_path / 'file' / 'data'} can't be written" in refusal.told
    assert f"데이터 폴더 {tmp_path / 'file' / 'data'}에 쓸 수 없습니다" in refusal.told
    assert "Traceback" not in refusal.told


@pytest.mark.parametrize(
    ("prepare", "said"),
    [(newer, "was written by a newer Toonverse. Update the program"), (broken, "can't be opened. Restore it from a")],
)
def test_a_catalog_that_cannot_be_used_is_refused_and_kept_as_it_is(tmp_path: Path, prepare: object, said: str) -> None:
    assert callable(prepare)
    data = tmp_path / "data"
    prepare(data)
    before = (data / "catalog.db").read_bytes()
    refusal = start(data)
    assert (refusal.code, said in refusal.told, "Traceback" in refusal.told) == (1, True, False), refusal.told
    assert (data / "catalog.db").read_bytes() == before


def test_a_setting_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    refusal = start(tmp_path / "data", TOONVERSE_WORKERS="abc")
    assert refusal.code == 1
    assert "The environment variable TOONVERSE_WORKERS has a value that can't be read." in refusal.told
    assert "Traceback" not in refusal.told


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield int(other.getsockname()[1])


def test_a_port_in_use_is_named(tmp_path: Path, taken: int) -> None:
    refusal = start(tmp_path / "data", port=taken)
    assert (refusal.code, f"Port {taken} is not available" in refusal.told) == (1, True)
    assert "Traceback" not in refusal.told


def test_make_run_says_what_to_do_about_a_port_in_use(taken: int) -> None:
    refusal = make("run-port", f"PORT={taken}", f"BIN={Path(sys.executable).parent}")
    assert refusal.code != 0
    assert f"Port {taken} is in use. Stop what uses it, or take another one: make run PORT={taken + 1}" in refusal.told
    assert f"{taken} 포트는 이미 쓰이고 있어요" in refusal.told
    assert make("run-port", f"PORT={free_port()}", f"BIN={Path(sys.executable).parent}").code == 0


def make(target: str, *given: str, folder: Path = HOUSE) -> Refusal:
    if shutil.which("make") is None:
        pytest.skip("make is not installed")
    done = subprocess.run(
        ["make", "-f", HOUSE / "Makefile", target, *given], cwd=folder, capture_output=True, text=True
    )
    return Refusal(done.returncode, done.stdout + done.stderr)


@pytest.mark.parametrize("missing", ["", "/nowhere/python3.12", "OLD"])
def test_make_says_which_python_it_needs(tmp_path: Path, missing: str) -> None:
    old = tmp_path / "python3.9"
    # Stands for an old interpreter: whatever it is asked about its version, the answer is no.
    old.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    old.chmod(0o755)
    refusal = make("setup", f"PYTHON={old if missing == 'OLD' else missing}", folder=tmp_path)
    assert refusal.code != 0
    assert "Toonverse needs Python 3.11 or newer" in refusal.told
    assert "파이썬 3.11 이상이 필요해요" in refusal.told
    assert not (tmp_path / ".venv").exists()


def test_an_older_python_gets_a_sentence_from_the_studio_itself() -> None:
    code = "import sys; sys.version_info = (3, 9, 0); import studio"
    done = subprocess.run([sys.executable, "-c", code], cwd=HOUSE, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr == "Toonverse needs Python 3.11 or newer. / 툰버스는 파이썬 3.11 이상이 필요해요.\n"


@dataclass
class OpenServer(Server):
    def command(self) -> list[str]:
        return [*super().command(), "--server.address", "0.0.0.0"]


def test_other_machines_are_let_in_with_a_password_only(tmp_path: Path) -> None:
    refusal = start(tmp_path / "data", "--server.address", "0.0.0.0")
    assert refusal.code == 1
    assert "To listen on 0.0.0.0, first set a studio password in TOONVERSE_PASSWORD." in refusal.told
    assert "Traceback" not in refusal.told
    variables = {"TOONVERSE_PASSWORD": "열려라 참깨", MARK: str(tmp_path / "data")}
    served = OpenServer(tmp_path / "data", environment=variables)
    try:
        served.start()
        assert served.answers()
    finally:
        served.stop()
    assert left_behind(tmp_path / "data") == []
