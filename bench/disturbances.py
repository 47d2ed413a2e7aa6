"""What can happen to a house at any moment: parts killed or stopped, the queue deleted, a second conductor.

In: a `ChaosHouse`. Out: what is done to it, by name. Never: a signal to a process that the house didn't start.
"""

from __future__ import annotations

import contextlib
import subprocess
import time
from collections.abc import Callable, Mapping

import psutil

from bench import chaos_parts
from bench.chaos_house import ChaosHouse

STOPPED_SECONDS = chaos_parts.LEASE_SECONDS + 1.5


def disturb(chaos: ChaosHouse, weights: Mapping[str, int]) -> str:
    """One disturbance of these, or "" when what was drawn isn't there to be disturbed."""
    name = chaos.dice.choices(list(weights), list(weights.values()))[0]
    return name if _DISTURBANCES[name](chaos) else ""


def _kill(part: str) -> Callable[[ChaosHouse], bool]:
    def kill(chaos: ChaosHouse) -> bool:
        found = chaos.family()[part]
        if found:
            with contextlib.suppress(psutil.Error):
                chaos.dice.choice(found).kill()
        return bool(found)

    return kill


def _stop(part: str) -> Callable[[ChaosHouse], bool]:
    def stop(chaos: ChaosHouse) -> bool:
        found = chaos.family()[part]
        if not found or chaos.stopped:
            return False
        process = chaos.dice.choice(found)
        with contextlib.suppress(psutil.Error):
            process.suspend()
            chaos.stopped.append((time.monotonic() + STOPPED_SECONDS, process))
        return True

    return stop


def _kill_house(chaos: ChaosHouse) -> bool:
    """SIGKILL for the web server: whoever it supervised must notice."""
    chaos.wake()
    chaos.process.kill()
    chaos.process.wait()
    chaos.start()
    return True


def _kill_everybody(chaos: ChaosHouse) -> bool:
    chaos.wake()
    everybody = [chaos.process, *(process for part in chaos.family().values() for process in part)]
    for process in everybody:
        with contextlib.suppress(psutil.Error):
            process.kill()
    chaos.process.wait()
    chaos.start()
    return True


def _restart_house(chaos: ChaosHouse) -> bool:
    """SIGTERM, as an upgrade does."""
    chaos.wake()
    chaos.process.terminate()
    try:
        chaos.process.wait(30)
    except subprocess.TimeoutExpired:
        chaos.process.kill()
        chaos.process.wait()
    chaos.start()
    return True


def _second_conductor(chaos: ChaosHouse) -> bool:
    """Started by mistake; it has to wait, or take over when the first one dies, and is ended with the next one."""
    for process in chaos.extras:
        process.kill()
        process.wait()
    chaos.extras = [chaos.run("conductor")]
    return True


def _delete_queue(chaos: ChaosHouse) -> bool:
    if chaos.settings.redis_url is not None:
        import redis

        redis.Redis.from_url(chaos.settings.redis_url.get_secret_value()).flushall()
        return True
    suffixes = chaos.dice.choice([("",), ("", "-wal", "-shm")])
    for suffix in suffixes:
        path = chaos.settings.queue_path
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return True


_DISTURBANCES: dict[str, Callable[[ChaosHouse], bool]] = {
    "kill child": _kill("child"),
    "kill workforce": _kill("workforce"),
    "kill conductor": _kill("conductor"),
    "kill house": _kill_house,
    "kill everybody": _kill_everybody,
    "restart house": _restart_house,
    "stop child": _stop("child"),
    "stop workforce": _stop("workforce"),
    "stop conductor": _stop("conductor"),
    "delete queue": _delete_queue,
    "second conductor": _second_conductor,
}
WEIGHTS = {
    "kill child": 8,
    "kill workforce": 4,
    "kill conductor": 4,
    "kill house": 1,
    "kill everybody": 1,
    "restart house": 1,
    "stop child": 3,
    "stop workforce": 1,
    "stop conductor": 2,
    "delete queue": 3,
    "second conductor": 1,
}
"""How often each is drawn, against the others."""
