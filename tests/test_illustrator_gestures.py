"""Gestures stay in sight where the frame leaves little room around a body."""

from __future__ import annotations

import math

import pytest

from comic.storyboard import Pose, Shot, Turn
from engines.illustrator.arm_in_frame import is_cut, leaves
from engines.illustrator.body.poses import Hand
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.framing import frame_panel
from engines.illustrator.hidden_hands import HANDS_APART
from engines.illustrator.silhouette import seen_arm, seen_arms
from tests.panel_briefs import brief, staged


@pytest.mark.parametrize("pose", [Pose.POINT, Pose.EXPLAIN, Pose.SHRUG, Pose.CHEER, Pose.WAVE])
@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_a_waist_shot_shows_the_hands_of_a_gesture(pose: Pose, turn: Turn) -> None:
    framed = frame_panel(brief(Shot.WAIST, staged("Mina", pose=pose, turn=turn), width_px=400, height_px=490))
    (stand,) = framed.stands
    for side in (NEAR, FAR) if pose in (Pose.SHRUG, Pose.CHEER) else (FAR,):
        arm = seen_arm(stand, side)
        assert not arm.hangs
        assert not is_cut(stand, arm, framed.width, framed.height)
        assert not leaves(arm, framed.width, framed.height)


def test_who_points_at_a_neighbour_points_there_in_a_waist_shot() -> None:
    people = staged("Mina", place="left", pose=Pose.POINT), staged("Jun", place="right", facing="left")
    framed = frame_panel(brief(Shot.WAIST, *people, width_px=400, height_px=490))
    pointing, other = sorted(framed.stands, key=lambda stand: stand.name, reverse=True)
    arm = seen_arm(pointing, FAR)
    assert arm.hand is Hand.POINTING
    assert arm.wrist[0] < arm.tips[0] < other.anchors.head.x1


@pytest.mark.parametrize("seed", range(4))
def test_gestures_of_two_do_not_meet(seed: int) -> None:
    people = staged("Mina", place="left", pose=Pose.SHRUG), staged("Jun", place="right", facing="left", pose="explain")
    framed = frame_panel(brief(Shot.FULL, *people, width_px=400, height_px=560, seed=seed))
    one, other = ([arm for arm in seen_arms(stand) if not arm.hangs] for stand in framed.stands)
    apart = HANDS_APART * framed.stands[0].anchors.head.width
    assert all(math.dist(arm.middle_of_hand, another.middle_of_hand) >= apart for arm in one for another in other), (
        "they would be taken for a handshake"
    )


@pytest.mark.parametrize("turn", [Turn.PROFILE, Turn.THREE_QUARTER])
def test_who_runs_at_the_panel_s_edge_keeps_bent_arms(turn: Turn) -> None:
    people = [
        staged(name, place=place, pose=Pose.RUN, turn=turn) for name, place in (("Mina", "left"), ("Jun", "right"))
    ]
    framed = frame_panel(brief(Shot.WAIST, *people, width_px=400, height_px=460))
    for stand in framed.stands:
        assert any(not arm.hangs for arm in seen_arms(stand)), "a runner whose arms both hang stands"
