"""Cuts: slices tile the strip, never exceed the limit, never go through lettering when they need not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as any_

from engines.packaging.cuts import Interval, slice_rows


@any_.composite
def strips(draw: any_.DrawFn) -> tuple[int, int, list[Interval], list[Interval]]:
    """A height, a limit, gutters and lettering anywhere, of any height."""
    height, limit = draw(any_.integers(1, 4000)), draw(any_.integers(40, 700))
    interval = any_.builds(
        lambda top, length: Interval(top, min(height, top + length)),
        any_.integers(0, height - 1),
        any_.integers(1, 900),
    )
    return height, limit, draw(any_.lists(interval, max_size=8)), draw(any_.lists(interval, max_size=12))


def highest_lettering(lettered: list[Interval]) -> int:
    """The height of the highest run of rows that overlap."""
    highest, top, bottom = 0, 0, 0
    for interval in sorted(lettered, key=lambda interval: interval.top):
        if interval.top >= bottom:
            top, bottom = interval.top, interval.bottom
        bottom = max(bottom, interval.bottom)
        highest = max(highest, bottom - top)
    return highest


@settings(max_examples=150, deadline=None)
@given(strips(), any_.none() | any_.integers(1, 30))
def test_slices_tile_the_strip_and_spare_lettering(
    strip: tuple[int, int, list[Interval], list[Interval]], count_limit: int | None
) -> None:
    height, limit, gutters, lettered = strip
    rows = slice_rows(height, limit, gutters, lettered, lambda row: float(row % 7), count_limit)
    assert rows[0] == 0
    assert rows[-1] == height
    assert all(0 < below - above <= limit for above, below in pairwise(rows))
    if highest_lettering(lettered) <= limit:
        assert not [(row, interval) for row in rows for interval in lettered if interval.top < row < interval.bottom]


def test_a_cut_moves_into_the_gutter_before_the_limit() -> None:
    assert slice_rows(2000, 1280, [Interval(900, 1100)], []) == (0, 1100, 2000)


def test_the_last_gutter_within_reach_wins_and_one_that_makes_a_tiny_slice_is_passed() -> None:
    gutters = [Interval(60, 150), Interval(700, 800), Interval(1000, 1100)]
    assert slice_rows(2200, 1280, gutters, [])[1] == 1100
    assert slice_rows(2200, 1280, gutters[:1], [])[1] == 1280


@given(any_.lists(any_.tuples(any_.integers(200, 1100), any_.integers(60, 700)), min_size=2, max_size=20))
def test_panels_that_fit_a_slice_are_never_cut(panels: list[tuple[int, int]]) -> None:
    gutters, top = [], 0
    for height, gap in panels:
        gutters.append(Interval(top + height, top + height + gap))
        top += height + gap
    rows = slice_rows(top, 1280, gutters, [])
    for cut in rows[1:-1]:
        assert any(gutter.top <= cut <= gutter.bottom for gutter in gutters), (cut, gutters)


def test_lettering_that_hangs_into_a_gutter_moves_the_cut_to_the_free_rest() -> None:
    assert slice_rows(2200, 1280, [Interval(900, 1100)], [Interval(1060, 1110)])[1] == 1060


def test_without_a_gutter_the_calmest_row_between_balloons_is_cut() -> None:
    lettered = [Interval(500, 900), Interval(1000, 1400)]
    rows = slice_rows(2000, 1280, [], lettered, lambda row: abs(row - 950))
    assert rows == (0, 950, 2000)


def test_no_last_slice_of_a_few_rows() -> None:
    rows = slice_rows(1300, 1280, [], [])
    assert rows[-1] - rows[-2] >= 1280 * 0.12 - 1


def test_lettering_higher_than_a_slice_is_cut_through_its_rim_not_its_words() -> None:
    balloon, words = Interval(0, 900), Interval(20, 760)
    rows = slice_rows(1000, 800, [], [balloon, words], lambda row: 0.0)
    assert 760 <= rows[1] <= 800


def test_too_many_slices_are_made_fewer_by_cutting_later() -> None:
    gutters = [Interval(top, top + 40) for top in range(560, 20_000, 560)]
    free = slice_rows(20_000, 1000, gutters, [])
    tight = slice_rows(20_000, 1000, gutters, [], count_limit=21)
    assert len(free) - 1 > 21
    assert len(tight) - 1 <= 21


@pytest.mark.parametrize(("height", "limit"), [(0, 1280), (100, 0), (-5, 5)])
def test_no_strip_or_no_slice_is_refused(height: int, limit: int) -> None:
    with pytest.raises(ValueError, match="height"):
        slice_rows(height, limit, [], [])
