"""Hands look like hands: five fingers, a hand's size, in the picture too."""

import math
from itertools import pairwise

import numpy
import pytest

from comic.cast import Age, Look, Outfit, Presentation
from comic.storyboard import Expression, Pose, Turn
from engines.illustrator.body.arms import draw_hand_in_sleeve, draw_limb
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.foreshortening import CHIN_Y
from engines.illustrator.body.hand_shapes import SHAPES
from engines.illustrator.body.hands import draw_hand
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Hand
from engines.illustrator.body.skeleton import FAR, NEAR, Arm
from engines.illustrator.geometry import Shape
from engines.illustrator.head.head import Head
from engines.illustrator.raster import rasterise
from engines.illustrator.style.body import CHIN_X
from engines.illustrator.svg import Drawing, scaled, translate

DRAWN = [hand for hand in Hand if hand in SHAPES]


@pytest.mark.parametrize("hand", [hand for hand in DRAWN if hand is not Hand.PRESSED])
def test_a_hand_has_four_fingers_and_a_thumb(hand: Hand) -> None:
    shape = SHAPES[hand]
    assert len(shape.fingers) + len(shape.over) == 5


@pytest.mark.parametrize("hand", [Hand.OPEN, Hand.RELAXED, Hand.RESTING, Hand.PALM])
def test_the_middle_finger_is_the_longest_and_the_thumb_ends_at_its_root(hand: Hand) -> None:
    shape = SHAPES[hand]
    by_length = sorted((*shape.fingers, *shape.over), key=lambda finger: finger.tip[1])
    assert by_length[-1].tip[1] < 2.3 * by_length[0].tip[1]
    assert min(finger.width for finger in shape.fingers) > 7
    assert max(point[0] for point in shape.palm) - min(point[0] for point in shape.palm) < 40


def test_an_open_hand_shows_its_fingers_apart() -> None:
    figure = Figure(Look(outfit=Outfit.TEE), Expression.NEUTRAL, Pose.WAVE, Turn.FRONT)
    drawing = Drawing(600, 600)
    arm = figure.skeleton.arm(FAR, 0.0)
    size = 3.0
    with drawing.group(transform=f"{translate(300 - arm.wrist[0] * size, 420 - arm.wrist[1] * size)} {scaled(size)}"):
        pen = Pen(drawing, figure.skeleton, figure.look, figure.garments, 1.5, 1)
        draw_hand_in_sleeve(pen, arm, draw_limb(pen, arm))
    alpha = rasterise(drawing).getchannel("A")
    around = math.radians(arm.forearm_deg + 90)
    reach = 57 * figure.skeleton.hand_scale * size
    covered = []
    for degrees in range(-75, 76):
        turn = around + math.radians(degrees)
        spot = (round(300 + math.cos(turn) * reach), round(420 + math.sin(turn) * reach))
        value = alpha.getpixel(spot)
        assert isinstance(value, int)
        covered.append(value > 128)
    fingers = sum(1 for before, here in zip([False, *covered], covered, strict=False) if here and not before)
    assert fingers >= 4


@pytest.mark.parametrize("age", Age)
@pytest.mark.parametrize("presentation", Presentation)
def test_a_hand_is_about_as_long_as_a_face(age: Age, presentation: Presentation) -> None:
    figure = Figure(Look(age=age, presentation=presentation), Expression.NEUTRAL, Pose.WAVE, Turn.FRONT)
    length = max(finger.tip[1] for finger in SHAPES[Hand.OPEN].fingers) * figure.skeleton.hand_scale
    face = figure.anchors.face.height
    assert 0.38 * face < length < 0.85 * face
    assert length < 0.62 * figure.skeleton.forearm * 1.2


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("pose", Pose)
def test_no_cuff_is_without_a_hand(pose: Pose, turn: Turn) -> None:
    look = Look(outfit=Outfit.SUIT, skin="#f8dcc8")
    figure = Figure(look, Expression.NEUTRAL, pose, turn)
    for side in (NEAR, FAR):
        arm = figure.skeleton.arm(side, 0.0)
        drawing = Drawing(300, 300)
        with drawing.group(transform=translate(150 - arm.wrist[0], 150 - arm.wrist[1])):
            pen = Pen(drawing, figure.skeleton, look, figure.garments, 2.0, 1)
            draw_hand_in_sleeve(pen, arm, draw_limb(pen, arm))
        pixels = numpy.asarray(rasterise(drawing).crop((60, 60, 240, 240))).astype(int)
        red, blue, alpha = pixels[..., 0], pixels[..., 2], pixels[..., 3]
        assert ((alpha > 200) & (red > 200) & (red > blue + 20)).sum() > 500


def _hand_on_its_own(figure: Figure, arm: Arm, jaw: Shape | None) -> numpy.ndarray:
    """How much of each pixel the hand covers, the jaw's lowest point in the picture's middle."""
    x, y = figure.skeleton.unleaned(figure.skeleton.headed((CHIN_X[figure.turn], CHIN_Y)))
    drawing = Drawing(240, 240)
    with drawing.group(transform=translate(120 - x, 120 - y)):
        pen = Pen(drawing, figure.skeleton, figure.look, figure.garments, 2.0, 1)
        pen.jaw = jaw
        draw_hand(pen, arm)
    return numpy.asarray(rasterise(drawing))[..., 3] > 128


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
@pytest.mark.parametrize("age", Age)
@pytest.mark.parametrize("presentation", Presentation)
def test_a_chin_rests_on_its_hand_with_the_forefinger_alone_before_it(
    turn: Turn, presentation: Presentation, age: Age
) -> None:
    look = Look(age=age, presentation=presentation)
    figure = Figure(look, Expression.NEUTRAL, Pose.THINK, turn)
    skeleton = figure.skeleton
    arm = skeleton.arm(NEAR if skeleton.in_profile else FAR, 0.0)
    contour = Head(Drawing(1, 1), look, Expression.NEUTRAL, turn, 2.0, 1).contour()
    jaw = contour.mapped(lambda x, y: skeleton.unleaned(skeleton.headed((x, y))))
    whole, seen = _hand_on_its_own(figure, arm, None), _hand_on_its_own(figure, arm, jaw)
    hidden = (whole & ~seen).sum()
    assert 0.03 * whole.sum() < hidden < 0.4 * whole.sum()
    assert seen[118:128, 100:140].any()


@pytest.mark.parametrize("pose", [Pose.HOLD_HANDS, Pose.CLUTCH, Pose.HANDS_ON_HIPS, Pose.STAND])
@pytest.mark.parametrize("side", [NEAR, FAR])
def test_a_wrist_is_shaded_on_the_side_of_its_forearm(pose: Pose, side: int) -> None:
    """Or a seam parts the hand from its arm."""
    look = Look(outfit=Outfit.TEE, skin="#f8dcc8")
    figure = Figure(look, Expression.SHY, pose, Turn.FRONT)
    arm = figure.skeleton.arm(side, 0.0)
    drawing = Drawing(400, 400)
    with drawing.group(transform=f"{translate(200, 200)} {scaled(3)} {translate(-arm.wrist[0], -arm.wrist[1])}"):
        pen = Pen(drawing, figure.skeleton, look, figure.garments, 1.0, 1)
        draw_hand_in_sleeve(pen, arm, draw_limb(pen, arm))
    pixels = numpy.asarray(rasterise(drawing)).astype(int)[..., 1]
    x, y = arm.wrist[0] - arm.elbow[0], arm.wrist[1] - arm.elbow[1]
    length = math.hypot(x, y)
    is_first_dark = []
    for part in (0.82, 0.9):
        at = [
            (200 - (1 - part) * x * 3 - sign * 21 * y / length, 200 - (1 - part) * y * 3 + sign * 21 * x / length)
            for sign in (1, -1)
        ]
        one, two = (pixels[round(spot[1]), round(spot[0])] for spot in at)
        assert abs(one - two) > 15
        is_first_dark.append(one < two)
    assert is_first_dark[0] == is_first_dark[1]


def test_the_fingers_of_a_hand_that_prays_stand_beside_each_other() -> None:
    fingers = SHAPES[Hand.PRESSED].fingers
    for finger, other in pairwise(fingers):
        half_widths = (finger.width + other.width) / 2
        assert 0.75 * half_widths < other.bend[0] - finger.bend[0] < 1.1 * half_widths
