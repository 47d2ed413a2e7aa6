"""Shoes from every side."""

from __future__ import annotations

import pytest

from comic.cast import Look
from comic.storyboard import Pose, Turn
from engines.illustrator.body.garments import Shoe
from engines.illustrator.body.lasts import SOLES, UPPERS, View, outline
from engines.illustrator.body.skeleton import Skeleton


def _extent(kind: Shoe, yaw_deg: float) -> tuple[float, float]:
    points = outline(UPPERS[kind], View(yaw_deg, 0, 0, 16)) + outline(SOLES[kind], View(yaw_deg, 0, 0, 16))
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return max(xs) - min(xs), max(ys) - min(ys)


@pytest.mark.parametrize("kind", Shoe)
def test_a_foot_that_points_to_us_is_foreshortened(kind: Shoe) -> None:
    widths = [_extent(kind, yaw)[0] for yaw in (90, 60, 30, 0)]
    assert widths == sorted(widths, reverse=True)
    assert widths[-1] < 0.65 * widths[0]
    assert _extent(kind, 0)[1] > _extent(kind, 90)[1], "its toes lie nearer to us than its heel"


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_feet_point_where_the_body_is_turned_and_a_little_outwards(turn: Turn) -> None:
    body = Skeleton(Look(), Pose.STAND, turn)
    assert body.near_leg.yaw_deg < body.far_leg.yaw_deg - 10
    assert max(abs(leg.yaw_deg) for leg in (body.near_leg, body.far_leg)) < 75, "nobody stands on two side views"


def test_who_walks_away_shows_heels() -> None:
    body = Skeleton(Look(), Pose.WALK, Turn.BACK)
    assert all(abs(leg.yaw_deg) > 150 for leg in (body.near_leg, body.far_leg))
