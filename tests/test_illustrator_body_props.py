"""Things are in the hand, over the arm and under the fingers; inserts see their front."""

import math

import pytest
from PIL import ImageChops

from comic.cast import Look, Outfit
from comic.storyboard import Expression, Pose, Prop, Staging, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.leaning import leaning
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.props import blade_deg, draw_held, is_two_handed, thing_deg
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.insert import stand_for_insert
from engines.illustrator.raster import rasterise
from engines.illustrator.stand import Actor
from engines.illustrator.svg import Drawing, scaled, translate

HELD = [prop for prop in Prop if prop is not Prop.NONE]
SCALE = 0.4


def _drawn(figure: Figure) -> Drawing:
    drawing = Drawing(600, 600)
    with drawing.group(transform=f"{translate(300, 200)} {scaled(SCALE)}"):
        figure.draw(drawing)
    return drawing


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
@pytest.mark.parametrize("prop", HELD)
def test_a_thing_is_where_the_hand_is(prop: Prop, turn: Turn) -> None:
    figure = Figure(Look(outfit=Outfit.TEE), Expression.NEUTRAL, Pose.STAND, turn, prop=prop)
    body = figure.skeleton
    empty = Figure(Look(outfit=Outfit.TEE), Expression.NEUTRAL, Pose.STAND, turn, prop=prop)
    empty.prop = Prop.NONE
    changed = ImageChops.difference(rasterise(_drawn(figure)), rasterise(_drawn(empty))).convert("RGB").getbbox()
    assert changed is not None
    x, y = body.leaned(body.palm(body.arm(FAR, 0.0)))
    x, y = 300 + x * SCALE, 200 + y * SCALE
    margin = 28
    assert changed[0] - margin <= x <= changed[2] + margin
    assert changed[1] - margin <= y <= changed[3] + margin


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("pose", [Pose.HOLD, Pose.STAND, Pose.WALK, Pose.SIT, Pose.RUN, Pose.CHEER, Pose.CLUTCH])
def test_a_sword_lies_across_its_fist_and_never_along_the_forearm(pose: Pose, turn: Turn) -> None:
    figure = Figure(Look(outfit=Outfit.ARMOUR), Expression.NEUTRAL, pose, turn, prop=Prop.SWORD)
    arm = figure.skeleton.arm(FAR, 0.0)
    blade = blade_deg(Pen(Drawing(8, 8), figure.skeleton, figure.look, figure.garments, 1.0, 1), arm)
    off = abs((180 + arm.forearm_deg - blade + 180) % 360 - 180)
    assert 45 <= off <= 140


@pytest.mark.parametrize("prop", [Prop.PHONE, Prop.LETTER, Prop.BOOK])
def test_an_insert_sees_the_front(prop: Prop) -> None:
    plain = Figure(Look(), Expression.NEUTRAL, Pose.HOLD, Turn.FRONT, prop=prop)
    shown = Figure(Look(), Expression.NEUTRAL, Pose.HOLD, Turn.FRONT, prop=prop)
    shown.displays = True
    assert _drawn(plain).svg() != _drawn(shown).svg()


def test_a_phone_s_screen_is_lit_without_a_letter() -> None:
    figure = Figure(Look(), Expression.NEUTRAL, Pose.PHONE, Turn.FRONT)
    figure.displays = True
    svg = _drawn(figure).svg()
    assert "linearGradient" in svg
    assert "<text" not in svg


def test_a_book_is_read_and_a_sword_guarded_with_both_hands() -> None:
    assert is_two_handed(Pose.READ, Prop.BOOK)
    assert is_two_handed(Pose.FIGHT, Prop.SWORD)
    assert not is_two_handed(Pose.STAND, Prop.SWORD)
    reader = Figure(Look(), Expression.NEUTRAL, Pose.READ, Turn.FRONT)
    assert reader.prop is Prop.BOOK
    palms = [reader.skeleton.palm(reader.skeleton.arm(side, 0.0)) for side in (NEAR, FAR)]
    assert palms[0][1] == pytest.approx(palms[1][1], abs=4)
    assert 60 < palms[1][0] - palms[0][0] < 200


CUT_BY_DESIGN = (Prop.UMBRELLA, Prop.SWORD)
"""Too long for a picture of the hand that holds them."""


@pytest.mark.parametrize("prop", [prop for prop in HELD if prop not in CUT_BY_DESIGN])
def test_an_insert_holds_the_whole_thing(prop: Prop) -> None:
    figure = Figure(Look(outfit=Outfit.TEE), Expression.NEUTRAL, Pose.HOLD, Turn.THREE_QUARTER, prop=prop)
    stand = stand_for_insert(Actor(Staging(name="Mina", pose=Pose.HOLD, prop=prop), figure), 300, 240)
    drawing = Drawing(500, 440)
    pen = Pen(drawing, figure.skeleton, figure.look, figure.garments, figure.line_width, 1)
    arm = figure.skeleton.arm(FAR, 0.0)
    with drawing.group(transform=f"{translate(100, 100)} {stand.transform} {leaning(figure.skeleton)}"):
        draw_held(pen, arm, prop, shown=True)
    box = rasterise(drawing).getchannel("A").point(lambda alpha: 255 * (alpha > 200)).getbbox()
    assert box is not None
    left, top, right, bottom = box
    assert 100 <= left < right <= 400
    assert 100 <= top < bottom <= 340
    assert (right - left) * (bottom - top) > 0.06 * 300 * 240


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_an_insert_of_bare_hands_is_about_those_that_act(turn: Turn) -> None:
    clutching, praying = (Figure(Look(), Expression.NEUTRAL, pose, turn) for pose in (Pose.CLUTCH, Pose.PLEAD))
    hand, hanging = _palms(clutching)
    assert math.dist(clutching.grip, hand) < 0.2 * math.dist(clutching.grip, hanging)
    near, far = _palms(praying)
    assert math.dist(praying.grip, near) == pytest.approx(math.dist(praying.grip, far))


def _palms(figure: Figure) -> tuple[tuple[float, float], ...]:
    body, ease = figure.skeleton, figure.garments.sleeve_ease * figure.skeleton.scale
    return tuple(body.leaned(body.palm(body.arm(side, ease))) for side in (NEAR, FAR))


@pytest.mark.parametrize(
    ("pose", "prop", "is_upright"),
    [
        (Pose.LIE, Prop.CUP, True),
        (Pose.BOW, Prop.CAKE, True),
        (Pose.RUN, Prop.LANTERN, True),
        (Pose.FALL, Prop.WATCH, True),
        (Pose.FALL, Prop.CUP, False),
    ],
)
def test_a_thing_is_upright_on_the_page_however_its_holder_leans_unless_it_falls_too(
    pose: Pose, prop: Prop, is_upright: bool
) -> None:
    figure = Figure(Look(outfit=Outfit.TEE), Expression.NEUTRAL, pose, Turn.THREE_QUARTER, prop=prop)
    pen = Pen(Drawing(1, 1), figure.skeleton, figure.look, figure.garments, 2.0, 1)
    turn_deg = thing_deg(pen, figure.skeleton.arm(FAR, 0.0), prop)
    assert abs(figure.skeleton.lean_deg) > 5
    assert (turn_deg == pytest.approx(-figure.skeleton.lean_deg)) is is_upright
