"""A server with models in a process of its own, and a house that is set up for it: what benches of paid calls need.

In: a latency, a folder. Out: `Bill`s, settings. Never: a signal to a process that it didn't start.
"""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from comic.model import Makers, ProviderName
from comic.value import Value
from settings import Settings
from studio.makers import chosen

HOUSE = Path(__file__).resolve().parent.parent
PATIENCE_SECONDS = 30.0
KEY = "sk-of-a-server-at-home"


class Bill(Value):
    """What the server counted itself."""

    pictures: int
    calls: int
    cost_microusd: int
    at_once_most: int


def bill(port: int) -> Bill:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/bill", timeout=5) as answer:
        return Bill.model_validate(json.load(answer))


@contextlib.contextmanager
def model_server(latency_seconds: float) -> Iterator[int]:
    """The port of a running server."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.model_server", str(port), str(latency_seconds)],
        cwd=HOUSE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait(port)
        yield port
    finally:
        process.kill()
        process.wait()


def _wait(port: int) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            bill(port)
            return
        except (urllib.error.URLError, OSError):
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def set_up(data: Path, port: int, calls_at_once: int) -> Settings:
    """A house for that server."""
    return Settings.model_validate(
        {
            "data": data,
            "openai_key": KEY,
            "openai_url": f"http://127.0.0.1:{port}/v1",
            "openai_calls_at_once": calls_at_once,
        }
    )


def painted(settings: Settings) -> Makers:
    """Own words, a model's pictures."""
    offline = ProviderName.OFFLINE
    return chosen(settings, text=offline, director=offline, image=ProviderName.OPENAI, quality="low")
