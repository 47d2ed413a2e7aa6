"""Hands go round what they hold, arms that hold are as long as they are, and things are as large as in life."""

import math
from itertools import pairwise

import pytest

from comic.cast import Age, Look, Outfit
from comic.storyboard import Expression, Pose, Prop, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.grasp import Grasp, comes_across
from engines.illustrator.body.grip_shapes import at_edge, beside_page, on_cover, under_it, wrapped, wrapped_from_outside
from engines.illustrator.body.grips import hold_of
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.props import draw_held, grasps_on_hilt, shows_front
from engines.illustrator.body.skeleton import FAR, NEAR, Skeleton
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing, scaled, translate

HELD = [prop for prop in Prop if prop is not Prop.NONE]
HEAD_CM, HEAD_UNITS = 23.0, 224.0
LONGEST_CM = {
    Prop.WATCH: (10, 22),
    Prop.RING: (3, 9),
    Prop.KEY: (8, 16),
    Prop.PHONE: (13, 18),
    Prop.CUP: (12, 28),
    Prop.LETTER: (14, 24),
    Prop.CARD: (12, 22),
    Prop.CAMERA: (10, 19),
    Prop.BOX: (10, 24),
    Prop.RICE_BALL: (7, 14),
    Prop.REMOTE: (15, 24),
    Prop.SCISSORS: (15, 26),
    Prop.NORIGAE: (22, 36),
    Prop.MIRROR: (20, 32),
    Prop.DOLL: (20, 32),
    Prop.CAKE: (14, 22),
}
"""Height or breadth of a thing with its chain, steam or sparkle, whichever is more."""


def _holder(prop: Prop, turn: Turn = Turn.THREE_QUARTER) -> Figure:
    look = Look(outfit=Outfit.TEE, age=Age.ADULT)
    return Figure(look, Expression.NEUTRAL, Pose.HOLD, turn, prop=prop)


@pytest.mark.parametrize(("prop", "span_cm"), LONGEST_CM.items())
def test_a_thing_is_as_large_beside_a_head_as_in_life(prop: Prop, span_cm: tuple[float, float]) -> None:
    figure, drawing = _holder(prop), Drawing(900, 900)
    body = figure.skeleton
    arm = body.arm(FAR, 0.0)
    x, y = body.palm(arm)
    with drawing.group(transform=f"{translate(450 - x, 450 - y)} {scaled(1)}"):
        draw_held(Pen(drawing, body, figure.look, figure.garments, 2.0, 1), arm, prop, shown=False)
    box = rasterise(drawing).getchannel("A").point(lambda alpha: 255 * (alpha > 60)).getbbox()
    assert box is not None
    longest_cm = max(box[2] - box[0], box[3] - box[1]) / HEAD_UNITS * HEAD_CM
    assert span_cm[0] <= longest_cm <= span_cm[1]


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
@pytest.mark.parametrize("prop", HELD)
def test_the_forearm_that_lifts_a_thing_is_seen_nearly_as_long_as_it_is(prop: Prop, turn: Turn) -> None:
    for pose in (Pose.HOLD, Pose.SIT):
        body = Skeleton(Look(), pose, turn, prop=prop)
        arm = body.arm(FAR, 0.0)
        assert math.dist(arm.elbow, arm.wrist) > 0.7 * body.forearm
        assert math.dist(arm.shoulder, arm.elbow) > 0.7 * body.upper_arm


@pytest.mark.parametrize("half_width", [6.0, 22.0, 40.0])
def test_a_palm_s_thumb_lies_at_the_body_and_its_fingers_come_round_the_other_edge(half_width: float) -> None:
    hand = wrapped(half_width, (-24.0, 28.0))
    assert hand.over is not None and hand.tips is not None
    (thumb,) = hand.over.over
    assert thumb.base[0] < -half_width < thumb.tip[0]
    assert len(hand.tips.fingers) == 4
    assert all(finger.tip[0] < half_width < finger.base[0] for finger in hand.tips.fingers)


def test_fingers_around_an_edge_are_one_mass_that_lines_part_and_show_their_nails() -> None:
    tips = wrapped(25.0, (-24.0, 28.0)).tips
    assert tips is not None and tips.nails and len(tips.lines) == 3
    tops, bottoms = ([finger.base[1] + side * finger.width / 2 for finger in tips.fingers] for side in (-1, 1))
    assert all(top < bottom for top, bottom in zip(tops[1:], bottoms, strict=False))
    for finger in tips.fingers:
        assert all(math.dist(point, finger.tip) < finger.width / 2 for point in finger.nail())


def test_a_hand_seen_from_its_back_comes_from_below_so_that_its_knuckles_are_slanted() -> None:
    hand = wrapped_from_outside(25.0, (24.0, 22.0)).over
    assert hand is not None
    knuckles = [finger.base for finger in hand.fingers[:4]]
    assert all(upper[0] > lower[0] and upper[1] < lower[1] for upper, lower in pairwise(knuckles))


def test_a_screen_in_a_palm_that_is_turned_to_us_is_turned_to_us_too() -> None:
    for pose, turn, shown in (
        (Pose.PHONE, Turn.PROFILE, True),
        (Pose.PHONE, Turn.FRONT, False),
        (Pose.THINK, Turn.THREE_QUARTER, True),
    ):
        body = Skeleton(Look(), pose, turn, prop=Prop.PHONE)
        assert shows_front(Prop.PHONE, body, body.arm(FAR, 0.0)) is shown


def test_an_insert_shows_what_is_held_before_the_chest_beside_the_body() -> None:
    body = Skeleton(Look(), Pose.PHONE, Turn.THREE_QUARTER, prop=Prop.PHONE)
    assert comes_across(body, body.arm(FAR, 0.0))
    body.hold_beside()
    assert not comes_across(body, body.arm(FAR, 0.0))


@pytest.mark.parametrize("half_width", [6.0, 22.0, 40.0])
def test_the_back_of_a_hand_lies_before_the_thing_and_its_thumb_behind_or_around_the_other_edge(
    half_width: float,
) -> None:
    hand = wrapped_from_outside(half_width, (24.0, 22.0))
    assert hand.over is not None and hand.under is not None
    assert all(finger.tip[0] < -half_width < finger.base[0] for finger in hand.over.fingers[:4])
    thumbs = (*hand.over.fingers[4:], *hand.under.fingers)
    assert len(thumbs) == 1
    assert len(hand.under.fingers) == (half_width < 10)
    assert half_width != 22.0 or thumbs[0].base[0] < half_width < thumbs[0].tip[0]
    assert half_width != 40.0 or thumbs[0].tip[1] < min(finger.tip[1] for finger in hand.over.fingers[:4])


def test_flat_things_lie_between_a_thumb_and_what_is_hidden() -> None:
    flat = at_edge((-20.0, 24.0))
    assert flat.over is not None and len(flat.over.over) == 1
    around_edge = on_cover((10.0, 30.0)).tips
    assert around_edge is not None and len(around_edge.fingers) == 4
    for hand in (beside_page((10.0, 30.0)), under_it((-30.0, 26.0), is_flat=True)):
        assert hand.over is not None and len(hand.over.over) == 1
    assert under_it((-30.0, 26.0), is_flat=False).over is None


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
@pytest.mark.parametrize("prop", HELD)
def test_a_thing_is_a_hand_s_length_from_the_wrist_at_most(prop: Prop, turn: Turn) -> None:
    figure = _holder(prop, turn)
    body = figure.skeleton
    arm = body.arm(FAR, 0.0)
    pen = Pen(Drawing(10, 10), body, figure.look, figure.garments, 2.0, 1)
    grasp = Grasp(pen, arm, prop, shown=False)
    assert 20 < math.dist(grasp.origin, arm.wrist) / body.hand_scale < 76
    assert hold_of(prop).half_width < 60


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE, Turn.BACK])
@pytest.mark.parametrize("prop", [Prop.BAG, Prop.LANTERN, Prop.SCARF, Prop.FURLED_UMBRELLA])
def test_what_a_raised_hand_lifts_hangs_below_it_out_of_its_fist(prop: Prop, turn: Turn) -> None:
    figure, hand, thing = _holder(prop, turn), Drawing(400, 400), Drawing(400, 400)
    arm = figure.skeleton.arm(FAR, 0.0)
    pens = [Pen(drawing, figure.skeleton, figure.look, figure.garments, 2.0, 1) for drawing in (hand, thing)]
    grasp = Grasp(pens[0], arm, prop, shown=False)
    x, y = grasp.origin
    with hand.group(transform=translate(200 - x, 200 - y)):
        grasp.draw_over()
    with thing.group(transform=translate(200 - x, 200 - y)):
        draw_held(pens[1], arm, prop, shown=False)
    assert grasp.is_lifted_by_handle
    assert rasterise(hand).getpixel((210, 200))[3] == 255
    above, below = (_inked(thing, top) for top in (0, 200))
    assert below > 3 * above > 0


def _inked(drawing: Drawing, top: int) -> int:
    """So many pixels of the 200 rows from `top` on are covered."""
    return rasterise(drawing).getchannel("A").crop((0, top, 400, top + 200)).histogram()[255]


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
@pytest.mark.parametrize("prop", [Prop.BAG, Prop.LANTERN, Prop.SCARF, Prop.FURLED_UMBRELLA, Prop.UMBRELLA])
def test_before_the_own_chest_we_see_the_back_of_the_hand_that_lifts_something(prop: Prop, turn: Turn) -> None:
    figure = _holder(prop, turn)
    body = figure.skeleton
    body.draw_in(prop)
    arm = body.arm(FAR, 0.0)
    grasp = Grasp(Pen(Drawing(1, 1), body, figure.look, figure.garments, 2.0, 1), arm, prop, shown=False)
    assert comes_across(body, arm) and grasp.is_wrist_over


@pytest.mark.parametrize("turn", Turn)
def test_both_hands_on_a_hilt_lie_one_below_the_other_in_line_with_its_blade(turn: Turn) -> None:
    figure = Figure(Look(outfit=Outfit.ARMOUR), Expression.NEUTRAL, Pose.FIGHT, turn, prop=Prop.SWORD)
    body = figure.skeleton
    arms = [body.arm(side, 0.0) for side in (NEAR, FAR)]
    near, far = grasps_on_hilt(Pen(Drawing(1, 1), body, figure.look, figure.garments, 2.0, 1), arms)
    apart = math.dist(near.origin, far.origin) / body.hand_scale
    assert 30 < apart < 50
    assert far.origin[1] < near.origin[1]
    lean_deg = math.degrees(math.atan2(far.origin[0] - near.origin[0], near.origin[1] - far.origin[1]))
    assert 3 < lean_deg < 45


def test_what_there_is_no_room_for_is_held_before_the_own_chest() -> None:
    for turn in (Turn.FRONT, Turn.THREE_QUARTER):
        body = Skeleton(Look(), Pose.HOLD, turn, prop=Prop.LETTER)
        ahead = body.palm(body.arm(FAR, 0.0))
        body.draw_in(Prop.LETTER)
        palm = body.palm(body.arm(FAR, 0.0))
        assert abs(palm[0]) < body.shoulder < ahead[0]
        assert 0 < palm[1] < body.waist_y


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_what_would_cover_the_chin_is_held_lower_before_the_chest(turn: Turn) -> None:
    palms = []
    for prop in (Prop.BOOK, Prop.FOLDER, Prop.FLOWERS):
        body = Skeleton(Look(), Pose.HOLD, turn, prop=prop)
        body.draw_in(prop)
        palms.append(body.palm(body.arm(FAR, 0.0)))
        assert abs(palms[-1][0]) < body.shoulder and palms[-1][1] < body.waist_y
    assert palms[1][1] == palms[2][1] > palms[0][1] + 30


@pytest.mark.parametrize("turn", [Turn.PROFILE, Turn.THREE_QUARTER])
def test_who_runs_with_a_thing_swings_the_other_arm_away_from_it(turn: Turn) -> None:
    body = Skeleton(Look(), Pose.RUN, turn, prop=Prop.BOOK)
    near, far = body.arm(NEAR, 0.0), body.arm(FAR, 0.0)
    assert near.wrist[0] < near.shoulder[0] and far.wrist[0] > far.shoulder[0]


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_what_hangs_is_held_higher_before_the_chest_and_its_forearm_lies_behind_it(turn: Turn) -> None:
    for prop in (Prop.WATCH, Prop.CARD, Prop.BAG, Prop.LANTERN):
        bodies = [Skeleton(Look(), Pose.HOLD, turn, prop=each) for each in (prop, Prop.BOOK)]
        for body, each in zip(bodies, (prop, Prop.BOOK), strict=True):
            body.draw_in(each)
        hanging, usual = (body.palm(body.arm(FAR, 0.0)) for body in bodies)
        assert 40 < hanging[1] < usual[1] - 15
    figure = _holder(Prop.BAG, turn)
    figure.skeleton.draw_in(Prop.BAG)
    pen = Pen(Drawing(1, 1), figure.skeleton, figure.look, figure.garments, 2.0, 1)
    grasp = Grasp(pen, figure.skeleton.arm(FAR, 0.0), Prop.BAG, shown=False)
    assert grasp.is_wrist_over and not grasp.is_forearm_over


@pytest.mark.parametrize("prop", [Prop.LETTER, Prop.FOLDER])
def test_a_sheet_before_the_chest_lies_under_four_fingers_and_one_held_out_stands_in_the_palm(prop: Prop) -> None:
    figure = _holder(prop, Turn.FRONT)
    body = figure.skeleton
    pen = Pen(Drawing(1, 1), body, figure.look, figure.garments, 2.0, 1)
    held_out = Grasp(pen, body.arm(FAR, 0.0), prop, shown=False)
    body.draw_in(prop)
    pressed = Grasp(pen, body.arm(FAR, 0.0), prop, shown=False)
    assert pressed.is_wrist_over and pressed.is_forearm_over and pressed.lift < held_out.lift
    assert not held_out.is_wrist_over
    on_sheet = wrapped_from_outside(24.0, (24.0, 20.0), on_sheet=True)
    assert on_sheet.over is not None and len(on_sheet.over.fingers) == 4
