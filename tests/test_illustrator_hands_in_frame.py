"""Hands and what they hold at the edges of frames: seen with their arms, or hanging out of sight."""

from __future__ import annotations

import itertools
import math

import pytest

from comic.cast import Age, Look
from comic.storyboard import (
    Expression,
    Pose,
    Prop,
    Shot,
    Staging,
    Turn,
)
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.pose_book import body_pose
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.framing import Frame, frame_panel
from engines.illustrator.geometry import between
from engines.illustrator.hidden_hands import hang_lost_hands
from engines.illustrator.silhouette import fingertips, seen_arms
from engines.illustrator.stand import Stand
from engines.illustrator.style.framing import LEAST_FOREARM_PART
from tests.panel_briefs import brief, staged

CUT_SHOTS = [Shot.CLOSE_UP, Shot.BUST, Shot.WAIST]


def frame(shot: Shot, *people: Staging, **changes: object) -> Frame:
    return frame_panel(brief(shot, *people, **changes))


@pytest.mark.parametrize("pose", [Pose.THINK, Pose.CLUTCH, Pose.PLEAD, Pose.ARMS_CROSSED, Pose.EXPLAIN, Pose.SHRUG])
@pytest.mark.parametrize("shot", CUT_SHOTS)
def test_hands_that_a_near_frame_would_cut_hang_out_of_it(shot: Shot, pose: Pose) -> None:
    """A raised hand is wholly inside the frame, with some of its forearm, or wholly outside."""
    framed = frame(shot, staged("Mina", pose=pose))
    (stand,) = framed.stands
    figure = stand.figure
    assert isinstance(figure, Figure)
    body = figure.skeleton
    for side in (NEAR, FAR):
        arm = body.arm(side, 0.0)
        if arm.wrist[1] > body.waist_y:
            continue
        spots = [between(arm.elbow, arm.wrist, 0.75), arm.wrist, fingertips(body, arm)]
        seen = [stand.on_paper(*body.leaned(spot)) for spot in spots]
        assert len({0 < x < framed.width and 0 < y < framed.height for x, y in seen}) == 1


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
@pytest.mark.parametrize("prop", [Prop.PHONE, Prop.CUP, Prop.LETTER])
def test_what_is_held_at_the_frame_s_edge_comes_with_a_forearm(prop: Prop, turn: Turn) -> None:
    (stand,) = frame(Shot.BUST, staged("Mina", pose=Pose.HOLD, prop=prop, turn=turn)).stands
    figure = stand.figure
    assert isinstance(figure, Figure)
    arm = figure.skeleton.arm(FAR, 0.0)
    root = between(arm.wrist, arm.elbow, LEAST_FOREARM_PART)
    assert (
        stand.on_paper(*figure.skeleton.leaned(root))[1] < brief(Shot.BUST).height_px * 800 / brief(Shot.BUST).width_px
    )
    face, hand = stand.anchors.face, stand.on_paper(*figure.skeleton.leaned(figure.skeleton.palm(arm)))
    assert hand[1] > face.y1, "below the chin"


def test_a_thinker_shows_the_hand_where_there_is_room_for_it() -> None:
    heights = {}
    for pose in (Pose.THINK, Pose.STAND):
        (stand,) = frame(Shot.BUST, staged("Mina", pose=pose)).stands
        heights[pose] = min(y for _, y in stand.figure.joints()[3:5])
    assert heights[Pose.THINK] < 40 < 200 < heights[Pose.STAND]


def test_empty_hands_hold_nothing() -> None:
    for shot, shown in ((Shot.FULL, Pose.STAND), (Shot.INSERT, Pose.HOLD)):
        (stand,) = frame(shot, staged("Mina", pose=Pose.HOLD)).stands
        (usual,) = frame(shot, staged("Mina", pose=shown)).stands
        assert stand.figure.joints() == usual.figure.joints()


def test_no_raised_hand_pokes_out_from_behind_a_neighbour_s_head() -> None:
    surprised = Figure(Look(), Expression.SURPRISED, Pose.STAND, Turn.THREE_QUARTER)
    body = surprised.skeleton
    hand = body.leaned(fingertips(body, body.arm(FAR, 0.0)))
    neighbour = Figure(Look(age=Age.CHILD), Expression.NEUTRAL, Pose.STAND, Turn.FRONT)
    middle = neighbour.anchors.head.centre
    for away, hangs in ((0.0, True), (400.0, False)):
        body.pose = body_pose(Pose.STAND, Turn.THREE_QUARTER, expression=Expression.SURPRISED)
        beside = Stand("Jun", neighbour, hand[0] - middle.x + away, hand[1] - middle.y, 1.0, mirrored=False)
        hang_lost_hands([Stand("Mina", surprised, 0.0, 0.0, 1.0, mirrored=False), beside])
        assert (body.arm(FAR, 0.0).wrist[1] > body.waist_y) is hangs


def hand_spots(stand: Stand) -> list[tuple[float, float]]:
    """The middles of the hands that a figure has above its waist, on paper."""
    return [arm.middle_of_hand for arm in seen_arms(stand) if arm.is_above_waist]


def test_hands_of_two_shocked_people_do_not_tangle() -> None:
    """Both throw up their hands towards each other: the farther one's inner hand hangs."""
    order = brief(
        Shot.FULL,
        staged("Mina", expression="shocked", place="left"),
        staged("Jun", expression="surprised", place="right", facing="left"),
        width_px=400,
        height_px=500,
    )
    first, second = frame_panel(order).stands
    least = 0.7 * first.anchors.head.width
    assert hand_spots(first) or hand_spots(second), "somebody still acts with the hands"
    pairs = itertools.product(hand_spots(first), hand_spots(second))
    assert all(math.dist(one, other) >= least for one, other in pairs)


@pytest.mark.parametrize("pose", [Pose.PUSH, Pose.FIGHT])
@pytest.mark.parametrize("shot", [Shot.FULL, Shot.WAIST])
def test_who_means_to_touch_keeps_the_hands_up(pose: Pose, shot: Shot) -> None:
    order = brief(
        shot,
        staged("Mina", pose=pose.value, place="left"),
        staged("Jun", place="right", facing="left"),
        width_px=400,
        height_px=500,
    )
    figures = [(stand, stand.figure) for stand in frame_panel(order).stands]
    toucher = next(stand for stand, figure in figures if isinstance(figure, Figure) and figure.pose is pose)
    assert hand_spots(toucher)


def test_a_bag_hangs_at_the_side_of_who_has_nobody_to_hold_it_out_to() -> None:
    bearer = staged("Mina", pose=Pose.HOLD, prop=Prop.BAG, turn=Turn.THREE_QUARTER)
    alone, among, near = (
        next(
            stand.figure
            for stand in frame_panel(brief(shot, *others, width_px=400, height_px=600)).stands
            if stand.name == "Mina"
        )
        for shot, others in (
            (Shot.FULL, (bearer,)),
            (Shot.FULL, (bearer, staged("Jun"))),
            (Shot.WAIST, (bearer,)),
        )
    )
    hands = []
    for figure in (alone, among, near):
        assert isinstance(figure, Figure)
        hands.append(figure.skeleton.arm(FAR, 0.0).wrist[1])
    assert hands[0] > hands[1] and hands[0] > hands[2]


def test_a_folder_lies_before_the_chest_where_the_shot_shows_it_there() -> None:
    bearer = staged("Mina", pose=Pose.HOLD, prop=Prop.FOLDER, turn=Turn.THREE_QUARTER)
    for shot, is_before in ((Shot.FULL, True), (Shot.WAIST, True), (Shot.BUST, False)):
        figure = frame_panel(brief(shot, bearer, width_px=400, height_px=400)).stands[0].figure
        assert isinstance(figure, Figure) and figure.prop is Prop.FOLDER
        body = figure.skeleton
        assert (abs(body.palm(body.arm(FAR, 0.0))[0]) < body.shoulder) is is_before
