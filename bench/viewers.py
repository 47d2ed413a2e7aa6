"""What people who watch the queue page cost: the web server's CPU, and how long a look takes, for 0, 1 and 20 of them.

Each viewer is a session of its own over a WebSocket, which says what a browser says: it opens the page, and asks for
the page's live part again as often as the server told it to. Before and while a queue full of real episodes is built.

In: nothing. Out: `results/viewers.json`. Never: a browser; what a picture costs the viewer isn't measured.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Subprotocol

from bench.table import Cell, show
from comic.project import EpisodeRequest
from comic.story import Language
from settings import Settings
from storage.catalog import one
from studio import episodes, jobs
from studio.house import House, open_house

HOUSE = Path(__file__).resolve().parent.parent
WATCH_SECONDS = float(os.environ.get("BENCH_WATCH_SECONDS", "20"))
VIEWERS = (0, 1, 20)
PATIENCE_SECONDS = 120.0
HISTORY = 6
JOBS_IN_FLIGHT = 8
PANELS = 12


@dataclass
class Viewer:
    """One session on the queue page. Latencies are from the question to the end of the run that answers it."""

    port: int
    stop: threading.Event
    first_ms: float = 0.0
    looks_ms: list[float] = field(default_factory=list)
    received_bytes: int = 0

    def watch(self) -> None:
        address = f"ws://127.0.0.1:{self.port}/_stcore/stream"
        with connect(address, subprotocols=[Subprotocol("streamlit")], max_size=None) as connection:
            fragment, interval_seconds, self.first_ms = self._ask(connection)
            while fragment and not self.stop.wait(interval_seconds):
                _, _, took_ms = self._ask(connection, fragment)
                self.looks_ms.append(took_ms)

    def _ask(self, connection: ClientConnection, fragment: str = "") -> tuple[str, float, float]:
        """One run of the page, or of its live part; that part's id, its interval, milliseconds."""
        message = BackMsg()
        message.rerun_script.page_name = "queue"
        message.rerun_script.query_string = "lang=en"
        message.rerun_script.fragment_id = fragment
        message.rerun_script.is_auto_rerun = bool(fragment)
        began = time.monotonic()
        connection.send(message.SerializeToString())
        found, interval_seconds = fragment, 0.0
        while True:
            data = connection.recv(PATIENCE_SECONDS)
            assert isinstance(data, bytes)
            self.received_bytes += len(data)
            told = ForwardMsg.FromString(data)
            if told.HasField("auto_rerun"):
                found, interval_seconds = told.auto_rerun.fragment_id, told.auto_rerun.interval
            if told.HasField("script_finished"):
                return found, interval_seconds, 1000 * (time.monotonic() - began)


@contextmanager
def _served(house: House) -> Iterator[tuple[psutil.Process, int]]:
    """The README's server on this house; its process, its port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    environment = dict(os.environ) | {"TOONVERSE_DATA": str(house.settings.data), "TOONVERSE_LOG": "warning"}
    process = subprocess.Popen(command, cwd=HOUSE, env=environment, stdout=subprocess.DEVNULL)
    try:
        _wait_until_up(port)
        yield psutil.Process(process.pid), port
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(30)


def _wait_until_up(port: int) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2):
            return
        time.sleep(0.1)
    raise TimeoutError("the server didn't answer")


class _Work:
    """Keeps a number of episodes in flight, or none."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.number = 0

    def keep_up(self, in_flight: int) -> None:
        while self.active() < in_flight:
            self.number += 1
            request = EpisodeRequest(
                text=f"Take {self.number} of a lighthouse keeper and a goat",
                language=Language.ENGLISH,
                panels=PANELS,
                seed=self.number,
            )
            episodes.submit(self.house, None, request, click=uuid.uuid4().hex)

    def active(self) -> int:
        counted = jobs.counts(self.house)
        return counted.waiting + counted.running

    def wait_for_the_end(self) -> None:
        while self.active():
            time.sleep(0.2)

    def steps_done(self) -> int:
        row = one(self.house.catalog.reading(), "select count(*) as steps from steps where state = 'done'")
        return int(row["steps"]) if row else 0


def _measure(server: psutil.Process, port: int, work: _Work, viewers: int, in_flight: int) -> dict[str, Cell]:
    stop = threading.Event()
    watching = [Viewer(port, stop) for _ in range(viewers)]
    threads = [threading.Thread(target=viewer.watch, daemon=True) for viewer in watching]
    work.keep_up(in_flight)
    for thread in threads:
        thread.start()
    time.sleep(2.0)
    before, steps, began = server.cpu_times(), work.steps_done(), time.monotonic()
    while time.monotonic() - began < WATCH_SECONDS:
        work.keep_up(in_flight)
        time.sleep(0.25)
    seconds, after = time.monotonic() - began, server.cpu_times()
    built = work.steps_done() - steps
    stop.set()
    for thread in threads:
        thread.join(PATIENCE_SECONDS)
    looks = sorted(took for viewer in watching for took in viewer.looks_ms)
    asked = len(looks) + viewers
    return {
        "queue": "busy" if in_flight else "idle",
        "viewers": viewers,
        "looks": len(looks),
        "server_core_share": (after.user + after.system - before.user - before.system) / seconds,
        "open_max_ms": max((viewer.first_ms for viewer in watching), default=0.0),
        "look_p50_ms": _percentile(looks, 50),
        "look_p95_ms": _percentile(looks, 95),
        "kb_a_look": sum(viewer.received_bytes for viewer in watching) / 1000 / asked if asked else 0.0,
        "steps_per_s": built / seconds,
    }


def _percentile(ordered: list[float], percent: int) -> float:
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)] if ordered else 0.0


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        house = open_house(Settings(data=Path(folder) / "data"))
        work = _Work(house)
        with _served(house) as (server, port):
            work.keep_up(HISTORY)
            work.wait_for_the_end()
            rows = [_measure(server, port, work, viewers, 0) for viewers in VIEWERS]
            rows += [_measure(server, port, work, viewers, JOBS_IN_FLIGHT) for viewers in VIEWERS]
    show("viewers", rows)
