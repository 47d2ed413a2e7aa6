"""Every figure can be drawn, always the same, and knows where its head is."""

import itertools
import xml.etree.ElementTree as ElementTree

import pytest

from comic.cast import Age, BackHair, Fringe, Look, Outfit, Presentation
from comic.storyboard import Expression, Pose, Prop, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.geometry import between
from engines.illustrator.raster import rasterise
from engines.illustrator.style.neck import SKULL_BASE_Y
from engines.illustrator.svg import Drawing, scaled, translate


def _svg(figure: Figure, legs: bool = True, head: bool = True) -> str:
    drawing = Drawing(1600, 2400)
    figure.draw(drawing, legs, head)
    return drawing.svg(1600, 2400)


BODIES = list(itertools.product(Age, Presentation))


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("outfit", Outfit)
def test_every_pose_in_every_outfit_from_every_side_can_be_drawn(outfit: Outfit, turn: Turn) -> None:
    shift = list(Turn).index(turn) + list(Outfit).index(outfit)
    for number, pose in enumerate(Pose):
        age, presentation = BODIES[(number + shift) % len(BODIES)]
        look = Look(outfit=outfit, age=age, presentation=presentation, seed=number % 3)
        drawing = Drawing(1600, 2400)
        Figure(look, Expression.NEUTRAL, pose, turn).draw(drawing, head=False)
        ElementTree.fromstring(drawing.svg(1600, 2400))


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("prop", Prop)
def test_every_prop_can_be_held(prop: Prop, turn: Turn) -> None:
    plain = _svg(Figure(Look(), Expression.SMILE, Pose.STAND, turn), head=False)
    held = _svg(Figure(Look(), Expression.SMILE, Pose.STAND, turn, prop=prop), head=False)
    assert (held == plain) == (prop is Prop.NONE)


@pytest.mark.parametrize("expression", list(Expression)[::5])
@pytest.mark.parametrize("turn", Turn)
def test_a_whole_figure_is_well_formed_and_always_the_same(turn: Turn, expression: Expression) -> None:
    look = Look(fringe=Fringe.CURTAIN, back_hair=BackHair.WAVY, outfit=Outfit.COAT, glasses=True)
    first, second = (_svg(Figure(look, expression, Pose.WALK, turn, prop=Prop.UMBRELLA)) for _ in range(2))
    assert first == second
    ElementTree.fromstring(first)


def test_without_legs_the_rest_is_the_same_size_and_shorter_text() -> None:
    figure = Figure(Look(), Expression.NEUTRAL, Pose.SIT, Turn.FRONT)
    assert len(_svg(figure, legs=False)) < len(_svg(figure))


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("pose", Pose)
def test_mouth_and_face_lie_in_the_head(pose: Pose, turn: Turn) -> None:
    anchors = Figure(Look(), Expression.NEUTRAL, pose, turn, tilt_deg=6).anchors
    assert anchors.face.overlap(anchors.head) > 0.95 * anchors.face.area
    assert anchors.head.holds(anchors.mouth)


@pytest.mark.parametrize("pose", [Pose.STAND, Pose.POINT, Pose.CHEER, Pose.WALK, Pose.SIT])
def test_painted_feet_touch_the_ground_and_the_hair_the_head_box(pose: Pose) -> None:
    figure = Figure(Look(back_hair=BackHair.SHORT, outfit=Outfit.TEE), Expression.NEUTRAL, pose, Turn.THREE_QUARTER)
    drawing = Drawing(300, 400)
    scale, x, ground = 0.25, 150.0, 380.0
    top = ground - figure.ground_y * scale
    with drawing.group(transform=f"{translate(x, top)} {scaled(scale)}"):
        figure.draw(drawing)
    painted = rasterise(drawing).getchannel("A").point(lambda alpha: 255 if alpha > 40 else 0)
    assert painted.getbbox() is not None
    box = painted.getbbox() or (0, 0, 0, 0)
    toes = 24 * figure.skeleton.foot_scale * scale
    assert -3 <= box[3] - ground <= toes, "toes that point to us lie a little before the ground line"
    head = figure.anchors.mapped(lambda px, py: (x + px * scale, top + py * scale)).head
    middle = painted.crop((int(head.x0), int(head.y0), int(head.x1), int(head.y1)))
    covered = sum(1 for value in middle.tobytes() if value) / (middle.width * middle.height)
    assert covered > 0.6


def test_both_hands_are_painted_in_skin_at_the_ends_of_the_sleeves() -> None:
    look = Look(outfit=Outfit.SUIT, skin="#f8dcc8", outfit_colours=("#203050", "#204080", "#802020"))
    figure = Figure(look, Expression.NEUTRAL, Pose.SHRUG, Turn.FRONT)
    drawing = Drawing(500, 400)
    scale = 0.5
    with drawing.group(transform=f"{translate(250, 120)} {scaled(scale)}"):
        figure.draw(drawing, legs=False, head=False)
    picture = rasterise(drawing)
    for side in (-1, 1):
        arm = figure.skeleton.arm(side, 0)
        away = (arm.wrist[0] + side * 26 * figure.skeleton.hand_scale, arm.wrist[1])
        pixel = picture.getpixel((round(250 + away[0] * scale), round(120 + away[1] * scale)))
        assert isinstance(pixel, tuple)
        red, _, blue, alpha = pixel
        assert alpha > 200
        assert red > blue + 25, "neither the blue sleeve nor nothing, but skin"


def test_a_phone_pose_holds_a_phone() -> None:
    assert Figure(Look(), Expression.NEUTRAL, Pose.PHONE, Turn.FRONT).prop is Prop.PHONE
    assert Figure(Look(), Expression.NEUTRAL, Pose.PHONE, Turn.FRONT, prop=Prop.CUP).prop is Prop.CUP


def test_a_skirt_follows_the_leg_that_runs_ahead() -> None:
    look = Look(outfit=Outfit.DRESS, outfit_colours=("#207050", "#ffffff", "#f0e0c0"))
    figure = Figure(look, Expression.NEUTRAL, Pose.RUN, Turn.THREE_QUARTER)
    drawing = Drawing(500, 500)
    scale = 0.4
    with drawing.group(transform=f"{translate(200, 150)} {scaled(scale)}"):
        figure.draw(drawing, head=False)
    leg = figure.skeleton.far_leg
    x, y = (hip + (knee - hip) * 0.45 for hip, knee in zip(leg.hip, leg.knee, strict=True))
    pixel = rasterise(drawing).getpixel((round(200 + x * scale), round(150 + y * scale)))
    assert isinstance(pixel, tuple)
    red, green, _, alpha = pixel
    assert alpha > 250
    assert green > red + 30


@pytest.mark.parametrize("light_side", [-1, 1])
def test_shadows_fall_away_from_the_light(light_side: int) -> None:
    look = Look(outfit=Outfit.TEE, outfit_colours=("#60b0e0", "#3f4f74", "#60b0e0"), seed=1)
    figure = Figure(look, Expression.NEUTRAL, Pose.STAND, Turn.FRONT, light_side=light_side)
    drawing = Drawing(400, 700)
    scale = 0.5
    with drawing.group(transform=f"{translate(200, 40)} {scaled(scale)}"):
        figure.draw(drawing, head=False)
    picture = rasterise(drawing).convert("L")
    body = figure.skeleton
    for side in (-1, 1):
        middle, thigh_y = between(body.leg(side).hip, body.leg(side).knee, 0.7)
        y = round(40 + thigh_y * scale)
        left, right = (picture.getpixel((round(200 + (middle + dx * body.scale) * scale), y)) for dx in (-26, 26))
        assert isinstance(left, (int, float))
        assert isinstance(right, (int, float))
        assert (left - right) * light_side > 8


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
@pytest.mark.parametrize("tilt_deg", [-16.0, 16.0])
def test_a_tilted_head_stays_on_its_neck(turn: Turn, tilt_deg: float) -> None:
    """It turns where the skull sits on the spine: that point stays, the chin swings away from the crown."""
    straight, tilted = (
        Figure(Look(), Expression.NEUTRAL, Pose.EXPLAIN, turn, tilt_deg=deg).skeleton.headed for deg in (0.0, tilt_deg)
    )
    assert tilted((0.0, SKULL_BASE_Y)) == pytest.approx(straight((0.0, SKULL_BASE_Y)), abs=3)
    assert (tilted((0.0, 100.0))[0] - straight((0.0, 100.0))[0]) * tilt_deg < 0
    assert (tilted((0.0, -124.0))[0] - straight((0.0, -124.0))[0]) * tilt_deg > 0
