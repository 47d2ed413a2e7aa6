"""Only the very process that wrote a note is killed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from pipeline.identity import Identity, kill, own_identity

TELL = """
import sys
from pipeline.identity import own_identity
print(own_identity().model_dump_json(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def child() -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen([sys.executable, "-c", TELL], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    yield process
    process.kill()
    process.wait()


def identity_of(child: subprocess.Popen[str]) -> Identity:
    assert child.stdout is not None
    return Identity.model_validate_json(child.stdout.readline())


def test_the_process_of_an_identity_is_killed_once(child: subprocess.Popen[str]) -> None:
    identity = identity_of(child)
    assert identity.process_id == child.pid and identity.token != own_identity().token
    assert kill(identity)
    assert child.wait(10) == -9
    assert not kill(identity)


@pytest.mark.parametrize(
    "changed", [{"started_ticks": 1}, {"machine": "another boot pid:[1]"}, {"machine": ""}, {"process_id": 2**22 - 1}]
)
def test_a_pid_alone_kills_nobody(child: subprocess.Popen[str], changed: dict[str, object]) -> None:
    identity = identity_of(child)
    assert not kill(identity.model_copy(update=changed))
    assert child.poll() is None


def test_a_process_never_kills_itself() -> None:
    assert not kill(own_identity())
