"""What has to wait until when, on this process's monotonic clock: a step of the wall clock changes nothing.

In: seconds. Out: what still waits. Never: a wall clock; what was noted in the catalog is turned into seconds first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Waiting = TypeVar("Waiting", bound=Hashable)


@dataclass
class Waits(Generic[Waiting]):
    clock: Callable[[], float] = time.monotonic
    _until: dict[Waiting, float] = field(default_factory=dict)

    def hold(self, waiting: Waiting, seconds: float) -> None:
        """Hold for so long from now; a longer hold that is there already stays."""
        self._until[waiting] = max(self._until.get(waiting, float("-inf")), self.clock() + seconds)

    def release(self, waiting: Waiting) -> None:
        self._until.pop(waiting, None)

    def held(self) -> frozenset[Waiting]:
        """What still has to wait; the rest is forgotten."""
        now = self.clock()
        for waiting in [waiting for waiting, until in self._until.items() if until <= now]:
            del self._until[waiting]
        return frozenset(self._until)


def remaining_seconds(until_wall: float, now_wall: float, cap_seconds: float) -> float:
    """What a wall-clock note of an earlier process is worth now; never more than the cap, whatever the clocks did."""
    return min(cap_seconds, max(0.0, until_wall - now_wall))
