"""How long to wait before a step is tried again. In: the attempt and a random number. Out: seconds. Never: a clock."""

from __future__ import annotations

BASE_SECONDS = 0.5
CAP_SECONDS = 60.0


def backoff_seconds(attempt: int, jitter: float) -> float:
    """Exponential back-off with jitter over its upper half ("equal jitter", AWS Architecture Blog, 2015).

    `attempt` counts from 1; `jitter` is uniform in 0–1.
    """
    ceiling: float = min(CAP_SECONDS, BASE_SECONDS * 2.0 ** (attempt - 1))
    return ceiling * (0.5 + 0.5 * jitter)
