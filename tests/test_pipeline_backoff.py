"""Back-off: grows, is capped, and never drops under half of its ceiling."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.backoff import BASE_SECONDS, CAP_SECONDS, backoff_seconds


def test_the_ceiling_doubles_until_the_cap() -> None:
    assert [backoff_seconds(attempt, 1.0) for attempt in (1, 2, 3, 4)] == [0.5, 1.0, 2.0, 4.0]
    assert backoff_seconds(30, 1.0) == CAP_SECONDS


@given(attempt=st.integers(1, 60), jitter=st.floats(0, 1))
def test_jitter_takes_at_most_half(attempt: int, jitter: float) -> None:
    ceiling = min(CAP_SECONDS, BASE_SECONDS * 2 ** (attempt - 1))
    assert ceiling / 2 <= backoff_seconds(attempt, jitter) <= ceiling
