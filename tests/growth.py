"""A real Redis and a real S3 server for tests, on free ports; ended with the test.

Without them the tests are skipped with a reason, unless they were asked for as those with a browser are.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest
from pydantic import SecretStr

from settings import ProcessRole, Settings

HOUSE = Path(__file__).resolve().parent.parent
NEEDED = "TOONVERSE_TESTS_NEED_BROWSER"
LOOPBACK = "127.0.0.1"
BUCKET = "toonverse"
PATIENCE_SECONDS = 60.0
REQUEST = re.compile(r"((?:GET|PUT|POST|HEAD|DELETE) \S+) HTTP/1.1")


def lacking(what: str, remedy: str) -> NoReturn:
    if os.environ.get(NEEDED):
        pytest.fail(f"these tests need {what}: {remedy}")
    pytest.skip(f"{what} is not installed ({remedy})")


def free_port(address: str = LOOPBACK) -> int:
    with socket.socket() as probe:
        probe.bind((address, 0))
        return int(probe.getsockname()[1])


def wait_until(condition: Callable[[], bool], patience_seconds: float = PATIENCE_SECONDS) -> None:
    deadline = time.monotonic() + patience_seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


def answers(address: str, port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection((address, port), timeout=1):
        return True
    return False


@dataclass
class Service:
    """A server process that may be stopped and started again on its port."""

    command: list[str]
    folder: Path
    address: str
    port: int
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with (self.folder / "service.log").open("ab") as log:
            self.process = subprocess.Popen(self.command, cwd=self.folder, stdout=log, stderr=log)
        wait_until(self._is_up)

    def _is_up(self) -> bool:
        assert self.process is not None and self.process.poll() is None, (self.folder / "service.log").read_text()
        return answers(self.address, self.port)

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()


@dataclass
class RedisServer(Service):
    @property
    def url(self) -> str:
        return f"redis://{self.address}:{self.port}/0"

    def command_line(self, *words: str) -> str:
        """What `redis-cli` would print."""
        import redis

        with redis.Redis(host=self.address, port=self.port) as client:
            return str(client.execute_command(*words))


@dataclass
class S3Server(Service):
    @property
    def url(self) -> str:
        return f"s3://{BUCKET}/episodes"

    @property
    def options(self) -> dict[str, object]:
        return {
            "endpoint_url": f"http://{self.address}:{self.port}",
            "key": "tests",
            "secret": "no-secret",
            "client_kwargs": {"region_name": "us-east-1"},
        }

    def make_bucket(self) -> None:
        import s3fs

        options = self.options | {"client_kwargs": {}}
        s3fs.S3FileSystem(**options, skip_instance_cache=True).mkdir(BUCKET)

    def log(self) -> list[str]:
        """The requests served so far, as `GET /path`."""
        return REQUEST.findall((self.folder / "service.log").read_text(encoding="utf-8", errors="replace"))


@contextlib.contextmanager
def redis_server(folder: Path, address: str = LOOPBACK) -> Iterator[RedisServer]:
    program = shutil.which("redis-server")
    if program is None:
        lacking("redis-server", "apt install redis-server")
    if importlib.util.find_spec("redis") is None:
        lacking("redis", "pip install -r requirements-scale.txt")
    folder.mkdir(parents=True)
    port = free_port(address)
    command = [program, "--port", str(port), "--bind", address, "--save", "", "--protected-mode", "no"]
    server = RedisServer(command=command, folder=folder, address=address, port=port)
    server.start()
    try:
        yield server
    finally:
        server.kill()


@contextlib.contextmanager
def s3_server(folder: Path, address: str = LOOPBACK) -> Iterator[S3Server]:
    if importlib.util.find_spec("moto") is None or importlib.util.find_spec("flask") is None:
        lacking("moto", "pip install -r requirements-dev.txt")
    if importlib.util.find_spec("s3fs") is None:
        lacking("s3fs", "pip install -r requirements-scale.txt")
    folder.mkdir(parents=True)
    port = free_port(address)
    command = [sys.executable, "-c", "from moto.server import main; main()", "-H", address, "-p", str(port)]
    server = S3Server(command=command, folder=folder, address=address, port=port)
    server.start()
    try:
        server.make_bucket()
        yield server
    finally:
        server.kill()


def settings_for(data: Path, redis: RedisServer | None, s3: S3Server | None, endpoint: str | None = None) -> Settings:
    """Settings of a house on these servers; `endpoint` is another way to the same S3."""
    options = {} if s3 is None else s3.options | ({} if endpoint is None else {"endpoint_url": endpoint})
    return Settings(
        data=data,
        redis_url=None if redis is None else SecretStr(redis.url),
        store_url=None if s3 is None else s3.url,
        store_options=None if s3 is None else SecretStr(json.dumps(options)),
    )


@dataclass
class Part:
    """`python -m pipeline` in one role, as on a machine of its own: all that it knows comes from its environment.

    `before` is put before the command, to run it elsewhere.
    """

    role: ProcessRole
    settings: Settings
    log_path: Path
    before: tuple[str, ...] = ()
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("TOONVERSE_")}
        environment |= {
            "TOONVERSE_ROLE": self.role.value,
            "TOONVERSE_DATA": str(self.settings.data),
            "TOONVERSE_WORKERS": "1",
            "TOONVERSE_REDIS_URL": self.settings.redis_url.get_secret_value() if self.settings.redis_url else "",
            "TOONVERSE_STORE_URL": self.settings.store_url or "",
            "TOONVERSE_STORE_OPTIONS": json.dumps(self.settings.store_arguments),
            "PYTHONPATH": str(HOUSE),
        }
        command = [*self.before, sys.executable, "-m", "pipeline"]
        with self.log_path.open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=self.log_path.parent, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )

    def stop(self) -> int:
        """As systemd and Docker do; its exit code."""
        assert self.process is not None
        self.process.terminate()
        return self.process.wait(60)

    def kill(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait()


class Gate:
    """A relay to a server that can be shut, as a broken network is: connections end, new ones are refused."""

    def __init__(self, address: str, port: int) -> None:
        self._behind = (address, port)
        self._connections: set[socket.socket] = set()
        self._listener: socket.socket | None = None
        self.port = free_port()

    def open(self) -> None:
        self._listener = socket.create_server((LOOPBACK, self.port))
        threading.Thread(target=self._welcome, args=(self._listener,), daemon=True).start()

    def shut(self) -> None:
        if self._listener is not None:
            self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
        for connection in list(self._connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _welcome(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                guest, _ = listener.accept()
                host = socket.create_connection(self._behind)
                for one, other in ((guest, host), (host, guest)):
                    self._connections.add(one)
                    threading.Thread(target=self._relay, args=(one, other), daemon=True).start()

    def _relay(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := one.recv(65536):
                other.sendall(data)
        for connection in (one, other):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
            self._connections.discard(connection)
