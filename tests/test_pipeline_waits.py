"""Waits on a clock that only goes forward, and what a wall-clock note of an earlier process is worth."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.waits import Waits, remaining_seconds


def test_what_is_held_is_free_when_its_time_is_over() -> None:
    now = [100.0]
    waits: Waits[str] = Waits(clock=lambda: now[0])
    waits.hold("panel", 5.0)
    waits.hold("panel", 1.0)
    waits.hold("text", 2.0)
    assert waits.held() == {"panel", "text"}
    now[0] = 102.5
    assert waits.held() == {"panel"}
    waits.release("panel")
    assert waits.held() == frozenset()


@given(until=st.floats(-1e9, 4e9), now=st.floats(-1e9, 4e9))
def test_no_clock_can_make_a_wait_longer_than_its_cap(until: float, now: float) -> None:
    assert 0.0 <= remaining_seconds(until, now, 60.0) <= 60.0
