"""Curves go through their points, break at corners, and strokes have the width that was asked for."""

from __future__ import annotations

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines.illustrator.geometry import (
    Shape,
    between,
    ellipse_points,
    flatten,
    ink_polygon,
    number,
    rotated,
    smooth_segments,
    tube,
)

SPOTS = st.lists(
    st.tuples(st.floats(-500, 500), st.floats(-500, 500)),
    min_size=3,
    max_size=9,
    unique_by=lambda p: (round(p[0]), round(p[1])),
)


@given(SPOTS, st.booleans())
def test_a_curve_goes_through_every_point(points: list[tuple[float, float]], closed: bool) -> None:
    segments = smooth_segments(points, closed)
    assert len(segments) == len(points) - (0 if closed else 1)
    assert [segment[0] for segment in segments] == points[: len(segments)]
    assert segments[-1][3] == (points[0] if closed else points[-1])


def test_corners_split_an_outline_into_strokes() -> None:
    square = Shape([(0, 0, 1), (10, 0, 1), (10, 10, 1), (0, 10, 1)])
    assert len(square.pieces()) == 4
    assert square.bounds() == pytest.approx((0, 0, 10, 10))
    assert len(Shape(ellipse_points(0, 0, 5)).pieces()) == 1


def test_a_smooth_circle_is_round() -> None:
    circle = Shape(ellipse_points(3, 4, 50, count=12))
    distances = [math.hypot(x - 3, y - 4) for x, y in circle.flat()]
    assert max(distances) - min(distances) < 1.5


def test_a_stroke_is_as_wide_as_asked_and_tapers() -> None:
    path = ink_polygon([(x, 0) for x in range(0, 101, 10)], 8, 0.3, 0.3, 0.1)
    ys = [float(y) for _, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path)]
    assert max(ys) == 4 and min(ys) == -4
    assert abs(ys[0]) < 1
    assert ink_polygon([(0, 0)], 5) == ""


def test_a_tube_has_its_widths_at_its_ends() -> None:
    forth, back = tube([(0, 0), (50, 0), (100, 0)], [20, 30, 10])
    assert math.dist(forth[0], back[-1]) == pytest.approx(20)
    assert math.dist(forth[-1], back[0]) == pytest.approx(10)


def test_small_things() -> None:
    assert rotated(1, 0, 90) == pytest.approx((0, 1))
    assert between((0, 0), (10, 20), 0.5) == (5, 10)
    assert [number(value) for value in (1.0, -0.04, 2.25, 1e3)] == ["1", "0", "2.2", "1000"]
    assert len(flatten(smooth_segments([(0, 0), (1, 1), (2, 0)], False), 4)) == 9


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
def test_no_drawing_has_a_coordinate_that_is_none(wrong: float) -> None:
    with pytest.raises(ValueError):
        Shape([(0, 0), (wrong, 1), (2, 2)]).path()
