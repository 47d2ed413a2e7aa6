"""The frame leaves no hand without its arm: stumps at its edge, wings that go out of it, things in nobody's hand."""

from __future__ import annotations

import itertools

import pytest

from comic.storyboard import PANEL_WIDTH_PX, Facing, Pose, Prop, Shot, Turn
from engines.illustrator.arm_in_frame import is_cut, is_parted
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Layer
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.cut_hands import HANGS_HEADS
from engines.illustrator.framing import frame_panel
from engines.illustrator.silhouette import seen_arm
from tests.panel_briefs import MINA, brief, staged

SIZES = ((400, 440), (400, 540), (400, 360))


@pytest.mark.parametrize("prop", [Prop.CUP, Prop.BOOK, Prop.KEY])
def test_no_thing_comes_up_from_the_lower_edge_without_the_hand_that_holds_it(prop: Prop) -> None:
    for shot, size, pose in itertools.product((Shot.BUST, Shot.WAIST), SIZES, (Pose.STAND, Pose.HOLD, Pose.SIT)):
        people = staged("Mina", place="left", pose=pose, prop=prop), staged("Jun", place="right", facing="left")
        for stand in frame_panel(brief(shot, *people, width_px=size[0], height_px=size[1])).stands:
            assert isinstance(stand.figure, Figure)
            body = stand.figure.skeleton
            palm_y = stand.on_paper(*body.leaned(body.palm(body.arm(FAR, 0.0))))[1]
            assert stand.figure.prop is Prop.NONE or palm_y < size[1] * PANEL_WIDTH_PX / size[0]


@pytest.mark.parametrize("pose", [Pose.HANDS_ON_HIPS, Pose.SHRUG, Pose.SIT, Pose.FALL])
@pytest.mark.parametrize("shot", [Shot.BUST, Shot.WAIST, Shot.OVER_THE_SHOULDER])
def test_an_arm_whose_hand_the_frame_leaves_out_hangs(shot: Shot, pose: Pose) -> None:
    """Or it would be a wing at the edge; hands on hips are known by an elbow inside."""
    for (width, height), place in itertools.product(SIZES, ("far_left", "left")):
        acting = staged("Mina", place=place, pose=pose)
        other = staged("Jun", place="right", facing="left", turn="back")
        framed = frame_panel(brief(shot, acting, other, width_px=width, height_px=height))
        stand = next(each for each in framed.stands if each.name == "Mina")
        for side in (NEAR, FAR):
            arm = seen_arm(stand, side)
            hand, elbow = (0 < x < framed.width and 0 < y < framed.height for x, y in (arm.wrist, arm.elbow))
            assert arm.hangs or hand or (elbow and pose is Pose.HANDS_ON_HIPS)


@pytest.mark.parametrize("pose", [Pose.WAVE, Pose.EXPLAIN, Pose.SHRUG, Pose.STAND, Pose.THINK])
@pytest.mark.parametrize("expression", ["shocked", "neutral"])
def test_a_raised_hand_is_seen_with_the_arm_that_joins_it_to_its_body(pose: Pose, expression: str) -> None:
    for shot, (width, height) in itertools.product((Shot.CLOSE_UP, Shot.BUST, Shot.WAIST), SIZES):
        alone = staged("Mina", pose=pose, expression=expression)
        framed = frame_panel(brief(shot, alone, width_px=width, height_px=height))
        for side in (NEAR, FAR):
            assert not is_cut(framed.stands[0], seen_arm(framed.stands[0], side), framed.width, framed.height)


def test_a_wave_behind_a_neighbour_is_made_with_the_other_hand() -> None:
    people = staged("Mina", place="left", pose=Pose.WAVE), staged("Jun", place="right", facing="left")
    stands = frame_panel(brief(Shot.WAIST, *people, width_px=400, height_px=540)).stands
    waving = next(each for each in stands if each.name == "Mina")
    assert seen_arm(waving, FAR).hangs
    assert not seen_arm(waving, NEAR).hangs


@pytest.mark.parametrize("prop", [Prop.LANTERN, Prop.BAG, Prop.FURLED_UMBRELLA])
def test_what_hangs_from_a_hand_is_seen_below_its_handle(prop: Prop) -> None:
    for width, height in SIZES:
        holding = staged("Mina", pose=Pose.HOLD, prop=prop)
        framed = frame_panel(brief(Shot.BUST, holding, width_px=width, height_px=height))
        (stand,) = framed.stands
        room = framed.height - seen_arm(stand, FAR).middle_of_hand[1]
        assert room > HANGS_HEADS * stand.anchors.head.height


def test_nobody_holds_a_handle_whose_bag_the_frame_leaves_out() -> None:
    for (width, height), pose in itertools.product(SIZES, (Pose.HOLD, Pose.RUN, Pose.STAND)):
        people = staged("Mina", place="left", pose=pose, prop=Prop.BAG), staged("Jun", place="right", facing="left")
        framed = frame_panel(brief(Shot.BUST, *people, width_px=width, height_px=height))
        for stand in framed.stands:
            assert isinstance(stand.figure, Figure)
            room = framed.height - seen_arm(stand, FAR).middle_of_hand[1]
            assert stand.figure.prop is Prop.NONE or room > 0.3 * stand.anchors.head.height


@pytest.mark.parametrize("prop", [Prop.BOOK, Prop.LETTER, Prop.PHONE])
def test_no_thing_is_held_by_a_hand_that_the_frame_parts_from_its_body(prop: Prop) -> None:
    for size, place in itertools.product(SIZES, ("left", "right")):
        holding = staged("Jun", place=place, pose=Pose.HOLD, prop=prop)
        framed = frame_panel(brief(Shot.BUST, holding, width_px=size[0], height_px=size[1]))
        (stand,) = framed.stands
        assert isinstance(stand.figure, Figure) and stand.figure.prop is prop
        assert not is_parted(stand, seen_arm(stand, FAR), framed.width, framed.height)


@pytest.mark.parametrize("prop", [Prop.FOLDER, Prop.FLOWERS, Prop.FAN, Prop.SHIELD])
@pytest.mark.parametrize("height_px", [350, 440, 540])
def test_nothing_large_is_held_up_before_the_own_face(prop: Prop, height_px: int) -> None:
    """Beside the face it may come up to the chin; before the chest it would hide it."""
    holding = staged("Jun", place="left", pose=Pose.HOLD, prop=prop)
    (stand,) = frame_panel(brief(Shot.BUST, holding, width_px=400, height_px=height_px)).stands
    hand = seen_arm(stand, FAR).middle_of_hand
    face = stand.anchors.face
    assert hand[0] > face.x1 or hand[1] > face.y1 + 0.5 * face.height


@pytest.mark.parametrize("prop", [Prop.BOOK, Prop.LETTER])
def test_both_hands_that_hold_what_is_read_are_seen_or_nothing_is(prop: Prop) -> None:
    reads = staged("Mina", pose=Pose.READ, prop=prop, turn=Turn.THREE_QUARTER)
    cast = MINA, MINA.model_copy(update={"name": "Jun"})
    held = {}
    for shot in (Shot.CLOSE_UP, Shot.BUST, Shot.WAIST):
        order = brief(shot, reads, staged("Jun", facing=Facing.LEFT), width_px=400, height_px=360, cast=cast)
        stand = next(stand for stand in frame_panel(order).stands if stand.name == "Mina")
        assert isinstance(stand.figure, Figure)
        held[shot] = stand.figure.prop
        body = stand.figure.skeleton
        lowest = max(stand.on_paper(*body.leaned(body.arm(side, 0.0).wrist))[1] for side in (NEAR, FAR))
        assert (lowest < 360 * PANEL_WIDTH_PX / 400) is (stand.figure.prop is prop)
    assert held == {Shot.CLOSE_UP: Prop.NONE, Shot.BUST: prop, Shot.WAIST: prop}


@pytest.mark.parametrize("prop", [Prop.PHONE, Prop.CUP, Prop.POT, Prop.BAG])
def test_a_hand_that_is_raised_into_the_frame_is_never_behind_its_own_body(prop: Prop) -> None:
    for (width, height), pose in itertools.product(SIZES, (Pose.HOLD, Pose.PHONE)):
        holding = staged("Jun", place="left", pose=pose, prop=prop)
        (stand,) = frame_panel(brief(Shot.BUST, holding, width_px=width, height_px=height)).stands
        assert isinstance(stand.figure, Figure)
        assert stand.figure.skeleton.arm(FAR, 0.0).layer is not Layer.BEHIND


@pytest.mark.parametrize("prop", [Prop.LETTER, Prop.CUP, Prop.KEY, Prop.CAKE, Prop.BOOK])
def test_a_thing_before_the_chest_is_lifted_into_a_bust_shot_of_two_and_leaves_the_mouth_free(prop: Prop) -> None:
    people = staged("Mina", place="left", pose=Pose.HOLD, prop=prop), staged("Jun", place="right", facing="left")
    framed = frame_panel(brief(Shot.BUST, *people, width_px=400, height_px=440))
    stand = next(each for each in framed.stands if each.name == "Mina")
    assert isinstance(stand.figure, Figure) and stand.figure.prop is prop
    hand = seen_arm(stand, FAR).middle_of_hand
    assert stand.anchors.face.y1 + 0.2 * stand.anchors.head.height < hand[1] < framed.height


def test_both_hands_on_a_hilt_are_raised_into_the_frame_or_the_sword_is_let_go() -> None:
    for (width, height), shot in itertools.product(SIZES, (Shot.BUST, Shot.WAIST)):
        people = staged("Mina", place="left", pose=Pose.FIGHT, prop=Prop.SWORD), staged("Jun", place="right")
        framed = frame_panel(brief(shot, *people, width_px=width, height_px=height))
        stand = next(each for each in framed.stands if each.name == "Mina")
        assert isinstance(stand.figure, Figure)
        seen = all(seen_arm(stand, side).middle_of_hand[1] < framed.height for side in (NEAR, FAR))
        assert seen or stand.figure.prop is Prop.NONE
