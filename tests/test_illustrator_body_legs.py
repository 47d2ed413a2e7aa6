"""Legs: straight under somebody who stands, in cloth that falls straight, with knees where they bend."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comic.cast import Age, Look, Outfit, Presentation
from comic.storyboard import Pose, Turn
from engines.illustrator.body.leg_room import LegRoom
from engines.illustrator.body.leg_shape import fallen, leg_edges, leg_track
from engines.illustrator.body.skeleton import FAR, NEAR, Skeleton
from engines.illustrator.geometry import Spot, between, tube

STANDING = (Pose.STAND, Pose.HANDS_ON_HIPS, Pose.THINK, Pose.PLEAD, Pose.EXPLAIN)


def beside(spot: Spot, start: Spot, end: Spot) -> float:
    """How far a point is off the line between two others."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    return abs((spot[0] - start[0]) * dy - (spot[1] - start[1]) * dx) / math.hypot(dx, dy)


@given(st.integers(0, 40), st.sampled_from(STANDING), st.sampled_from([Turn.FRONT, Turn.THREE_QUARTER]))
def test_nobody_who_stands_is_bow_legged(seed: int, pose: Pose, turn: Turn) -> None:
    for presentation in Presentation:
        body = Skeleton(Look(seed=seed, presentation=presentation, age=Age.ADULT), pose, turn)
        for leg in (body.near_leg, body.far_leg):
            assert beside(leg.knee, leg.hip, leg.ankle) < 0.035 * math.dist(leg.hip, leg.ankle)


@pytest.mark.parametrize("booted", [False, True])
@pytest.mark.parametrize("presentation", Presentation)
def test_a_trouser_leg_never_narrows_at_the_knee(presentation: Presentation, booted: bool) -> None:
    body = Skeleton(Look(presentation=presentation), Pose.STAND, Turn.FRONT)
    widths = fallen(body.leg_widths, booted)
    falling = widths[1:5] if booted else widths[1:]
    assert all(upper >= lower for upper, lower in pairwise(falling))
    assert all(cloth >= leg for cloth, leg in zip(widths, body.leg_widths, strict=True))


def test_a_knee_comes_out_of_a_bent_leg_and_not_of_a_straight_one() -> None:
    drawn_out = []
    for pose in (Pose.FIGHT, Pose.STAND):
        body = Skeleton(Look(), pose, Turn.PROFILE)
        leg, track = body.leg(FAR), leg_track(body, body.leg(FAR))
        forth, back = tube(track, body.leg_widths)
        edges = leg_edges(leg, track, body.leg_widths)
        plain, kneed = [*forth, *back[::-1]], [*edges[0], *edges[1]]
        drawn_out.append(max(math.dist(p, q) for p, q in zip(plain, kneed, strict=True)))
    bent, straight = drawn_out
    assert bent > 5 and straight < 2


@pytest.mark.parametrize("pose", [Pose.FIGHT, Pose.PUSH, Pose.WALK, Pose.STAND])
@pytest.mark.parametrize("turn", [Turn.PROFILE, Turn.THREE_QUARTER])
def test_cloth_hangs_outside_of_both_legs_at_every_height(pose: Pose, turn: Turn) -> None:
    body = Skeleton(Look(), pose, turn)
    room = LegRoom(body)
    for side in (NEAR, FAR):
        leg = body.leg(side)
        knee, shin = leg.knee, between(leg.knee, leg.ankle, 0.5)
        for x, y in (between(leg.hip, knee, 0.5), knee, shin):
            left, right = room.hem_ends(y, 0.0)
            assert left + 0.5 * body.leg_widths[5] < x < right - 0.5 * body.leg_widths[5]


@pytest.mark.parametrize("outfit", [Outfit.HANBOK, Outfit.ROYAL])
def test_feet_stay_under_a_long_skirt_that_walks(outfit: Outfit) -> None:
    strides = []
    for presentation in Presentation:
        body = Skeleton(Look(outfit=outfit, presentation=presentation), Pose.WALK, Turn.PROFILE)
        strides.append((body.near_leg.ankle[0] - body.far_leg.ankle[0]) / body.scale)
    long_skirt, trousers = strides
    assert 0.4 * trousers < long_skirt < 0.7 * trousers
