"""Which worker processes are alive, told by notes that keep changing.

In: presences and a monotonic time. Out: the living and the gone. Never: a wall clock of another machine.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.doorbell import Presence

GONE_SECONDS = 10.0


@dataclass
class WorkerWatch:
    """Remembers when each presence last changed."""

    _fresh: set[str] = field(default_factory=set)
    _counts: dict[str, tuple[int, float]] = field(default_factory=dict)

    def sort(self, presences: dict[str, Presence], at_monotonic: float) -> tuple[dict[str, Presence], list[str]]:
        """The living by name, and the names of those that have not changed for a while."""
        alive, gone = {}, []
        self._fresh.clear()
        for name, presence in presences.items():
            count, changed_at = self._counts.get(name, (-1, at_monotonic))
            if presence.count != count:
                self._counts[name] = (presence.count, at_monotonic)
                alive[name] = presence
                self._fresh.add(name)
            elif at_monotonic - changed_at > GONE_SECONDS:
                gone.append(name)
                self._counts.pop(name, None)
            else:
                alive[name] = presence
        return alive, gone

    def is_fresh(self, name: str) -> bool:
        """Whether this one had changed when they were last sorted: it lives, and not only until it is missed."""
        return name in self._fresh
