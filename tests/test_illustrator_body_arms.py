"""Arms are built like arms: two bones alike, an elbow with an angle, a wrist without a seam, hands that touch."""

import math
from dataclasses import replace

import numpy
import pytest

from comic.cast import Age, Look, Outfit, Presentation
from comic.storyboard import Expression, Pose, Turn
from engines.illustrator.body.armhole import armhole
from engines.illustrator.body.arms import draw_hand_in_sleeve, draw_limb
from engines.illustrator.body.bend import angled
from engines.illustrator.body.elbow import elbow_outline, joints
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.hand_shapes import SHAPES
from engines.illustrator.body.hands import hand_placing
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Hand
from engines.illustrator.body.skeleton import FAR, NEAR, Arm, Skeleton
from engines.illustrator.geometry import between, tube
from engines.illustrator.raster import rasterise
from engines.illustrator.style.body import ELBOW_PART
from engines.illustrator.svg import Drawing, scaled, translate

_SIZE = 3.0
_STRAIGHT = [Hand.RELAXED, Hand.OPEN, Hand.PALM, Hand.FIST, Hand.CLENCHED, Hand.POINTING, Hand.RESTING, Hand.CLASP]


def _figure(pose: Pose, turn: Turn = Turn.FRONT, look: Look | None = None) -> Figure:
    return Figure(look or Look(outfit=Outfit.TEE), Expression.NEUTRAL, pose, turn)


def _pen(figure: Figure, drawing: Drawing) -> Pen:
    return Pen(drawing, figure.skeleton, figure.look, figure.garments, 1.0, 1)


@pytest.mark.parametrize("age", Age)
@pytest.mark.parametrize("presentation", Presentation)
def test_both_bones_are_alike_and_a_forearm_tapers_into_its_wrist(age: Age, presentation: Presentation) -> None:
    body = Skeleton(Look(age=age, presentation=presentation), Pose.STAND, Turn.FRONT)
    assert abs(body.upper_arm / body.forearm - 1) < 0.1
    assert 0.55 < body.arm_widths[5] / body.arm_widths[3] < 0.65


@pytest.mark.parametrize("build", [0.8, 1.25])
@pytest.mark.parametrize("hand", _STRAIGHT)
def test_no_spur_or_step_shows_where_a_hand_joins_its_forearm(hand: Hand, build: float) -> None:
    figure = _figure(Pose.STAND, look=Look(outfit=Outfit.TEE, build=build))
    shoulder = figure.skeleton.arm(FAR, 0.0).shoulder
    elbow, wrist = (shoulder[0], shoulder[1] + 200), (shoulder[0], shoulder[1] + 400)
    arm = replace(
        figure.skeleton.arm(FAR, 0.0), elbow=elbow, wrist=wrist, hand=hand, forearm_deg=0.0, forearm_depth=0.0
    )
    drawing = Drawing(300, 200)
    with drawing.group(transform=f"{translate(150 - wrist[0] * _SIZE, 120 - wrist[1] * _SIZE)} {scaled(_SIZE)}"):
        pen = _pen(figure, drawing)
        draw_hand_in_sleeve(pen, arm, draw_limb(pen, arm))
    alpha = numpy.asarray(rasterise(drawing).getchannel("A")) > 128
    widths = alpha[60:135].sum(axis=1)
    assert abs(numpy.diff(widths)).max() <= 4
    assert widths[:60].max() < 1.5 * widths[:60].min()


def _bent(bend_deg: float) -> Arm:
    turn = math.radians(bend_deg)
    arm = Skeleton(Look(), Pose.STAND, Turn.FRONT).arm(FAR, 0.0)
    return replace(
        arm,
        shoulder=(0, 0),
        elbow=(0, 100),
        wrist=(100 * math.sin(turn), 100 + 100 * math.cos(turn)),
        bend_deg=bend_deg,
    )


@pytest.mark.parametrize("bend_deg", [105.0, 130.0, 150.0])
def test_a_folded_arms_elbow_has_a_point_behind_the_joint(bend_deg: float) -> None:
    half_deg = math.radians(bend_deg / 2)
    behind = (-math.cos(half_deg), math.sin(half_deg))
    reach = max(x * behind[0] + (y - 100) * behind[1] for x, y in elbow_outline(_bent(bend_deg), 20).flat())
    assert 1.1 * 20 < reach < 1.25 * 20


def test_a_bent_arm_keeps_its_inner_edge_and_draws_out_its_elbow() -> None:
    arm = _bent(80.0)
    track = [arm.shoulder, between(arm.shoulder, arm.elbow, 0.9), between(arm.elbow, arm.wrist, 0.1), arm.wrist]
    forth, back = tube(track, [30, 30, 30, 20])
    edges = angled(joints(arm), forth, back[::-1], ELBOW_PART)
    moved = [
        max(math.dist(p, q) for p, q in zip(*pair, strict=True))
        for pair in zip((forth, back[::-1]), edges, strict=True)
    ]
    assert min(moved) == 0
    assert 3 < max(moved) < 8


@pytest.mark.parametrize("outfit", [Outfit.TEE, Outfit.HANBOK, Outfit.ARMOUR])
@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_the_fingers_of_crossed_arms_end_at_the_edge_of_the_arm_that_they_grip(turn: Turn, outfit: Outfit) -> None:
    figure = _figure(Pose.ARMS_CROSSED, turn, Look(outfit=outfit))
    body = figure.skeleton
    ease = figure.garments.sleeve_ease * body.scale
    arms = body.arm(NEAR, ease), body.arm(FAR, ease)
    gripped, gripping = arms if turn is Turn.FRONT else arms[::-1]
    placing = hand_placing(_pen(figure, Drawing(10, 10)), gripping)
    tips = [placing.at(finger.tip)[0] * gripped.side for finger in SHAPES[Hand.CLASP].fingers]
    axis = between(gripped.shoulder, gripped.elbow, 0.6)[0] * gripped.side
    edge = axis + (body.arm_widths[1] + ease) / 2
    assert edge - 12 * body.scale < max(tips) < edge + 8 * body.scale


def test_palms_that_pray_stand_side_by_side() -> None:
    body = _figure(Pose.PLEAD).skeleton
    near, far = body.arm(NEAR, 0.0), body.arm(FAR, 0.0)
    assert 12 * body.scale < far.wrist[0] - near.wrist[0] < 20 * body.scale
    assert far.wrist[1] == pytest.approx(near.wrist[1], abs=1)


@pytest.mark.parametrize("age", Age)
def test_hands_follow_a_tilted_face_that_is_buried_in_them(age: Age) -> None:
    figure = Figure(Look(age=age), Expression.CRY, Pose.CRY_INTO_HANDS, Turn.FRONT)
    body = figure.skeleton
    palms = [body.leaned(body.palm(body.arm(side, 0.0))) for side in (NEAR, FAR)]
    face = figure.anchors.face
    middle = between(*palms, 0.5)
    assert abs(middle[0] - (face.x0 + face.x1) / 2) < 0.1 * face.width
    assert face.y0 < middle[1] < face.y1


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
@pytest.mark.parametrize("age", Age)
@pytest.mark.parametrize("presentation", Presentation)
@pytest.mark.parametrize("pose", [Pose.STAND, Pose.CRY_INTO_HANDS])
def test_a_hand_at_the_face_has_its_elbow_below_it_with_an_upper_arm_that_hangs(
    pose: Pose, presentation: Presentation, age: Age, turn: Turn
) -> None:
    """Lifted aside, the arm was plugged into the chest; ahead, it was a stump."""
    figure = Figure(Look(presentation=presentation, age=age), Expression.CRY, pose, turn)
    arm = figure.skeleton.arm(FAR, 0.0)
    across, down = arm.elbow[0] - arm.shoulder[0], arm.elbow[1] - arm.shoulder[1]
    assert down > 0.2 * figure.skeleton.upper_arm
    assert -0.1 < across / figure.skeleton.upper_arm < 0.5
    assert arm.elbow[1] - arm.wrist[1] > 0.5 * figure.skeleton.forearm


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.BACK])
@pytest.mark.parametrize("outfit", [Outfit.COAT, Outfit.SUIT, Outfit.HANBOK, Outfit.TEE])
def test_an_akimbo_arm_keeps_its_armhole_so_that_no_sleeve_lies_over_a_lapel(outfit: Outfit, turn: Turn) -> None:
    figure = _figure(Pose.HANDS_ON_HIPS, turn, Look(outfit=outfit))
    arm = figure.skeleton.arm(NEAR, figure.garments.sleeve_ease)
    seam = armhole(_pen(figure, Drawing(8, 8)), arm, 30.0)
    assert seam is not None
    assert seam[0][1] < arm.shoulder[1] < seam[-1][1]
