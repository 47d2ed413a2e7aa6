"""Every pose has its angles from every side, and a prop always finds a hand."""

import math

import numpy
import pytest

from comic.cast import Age, Look, Outfit, Presentation
from comic.storyboard import Expression, Pose, Prop, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.foreshortening import CHIN_Y
from engines.illustrator.body.pose_book import body_pose
from engines.illustrator.body.poses import Hand, Layer, Stance
from engines.illustrator.body.skeleton import FAR, NEAR, Skeleton
from engines.illustrator.geometry import Spot, between
from engines.illustrator.raster import rasterise
from engines.illustrator.style.body import CHIN_X
from engines.illustrator.svg import Drawing, translate


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("pose", [pose for pose in Pose if pose is not Pose.STAND])
def test_no_pose_is_a_stand_in(pose: Pose, turn: Turn) -> None:
    assert body_pose(pose, turn) != body_pose(Pose.STAND, turn)


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("pose", Pose)
def test_every_prop_is_gripped_whatever_the_pose(pose: Pose, turn: Turn) -> None:
    for prop in (prop for prop in Prop if prop is not Prop.NONE):
        posed = body_pose(pose, turn, prop)
        assert posed.far_arm.hand in (Hand.GRIP, Hand.PINCH, Hand.HOOK), prop
        assert posed.near_arm.hand not in (Hand.TUCKED, Hand.PRESSED), prop


def test_what_is_held_in_a_run_is_before_the_chest_and_not_behind_the_body() -> None:
    swinging = Skeleton(Look(), Pose.RUN, Turn.PROFILE).arm(FAR, 0)
    held = Skeleton(Look(), Pose.RUN, Turn.PROFILE, prop=Prop.BOX).arm(FAR, 0)
    assert held.wrist[0] > swinging.wrist[0] + 60


def test_poses_are_carried_by_what_their_names_say() -> None:
    assert body_pose(Pose.SIT, Turn.FRONT).stance is Stance.SEATED
    assert body_pose(Pose.DESK, Turn.FRONT).table
    assert body_pose(Pose.RUN, Turn.FRONT).stance is Stance.AIRBORNE
    assert body_pose(Pose.JUMP, Turn.FRONT).stance is Stance.AIRBORNE
    assert body_pose(Pose.FALL, Turn.PROFILE).stance is Stance.AIRBORNE
    assert body_pose(Pose.KNEEL, Turn.PROFILE).stance is Stance.KNEELING
    assert body_pose(Pose.LIE, Turn.BACK).stance is Stance.LYING
    assert body_pose(Pose.STAND, Turn.FRONT).stance is Stance.STANDING


def test_a_raised_hand_is_drawn_before_the_hair_and_the_far_arm_of_a_profile_behind_the_body() -> None:
    assert Skeleton(Look(), Pose.CRY_INTO_HANDS, Turn.FRONT).arm(FAR, 0).layer is Layer.OVER
    assert Skeleton(Look(), Pose.CRY_INTO_HANDS, Turn.BACK).arm(FAR, 0).layer is Layer.BEHIND
    assert Skeleton(Look(), Pose.STAND, Turn.PROFILE).arm(FAR, 0).layer is Layer.BEHIND


@pytest.mark.parametrize("pose", [Pose.THINK, Pose.ARMS_CROSSED, Pose.LEAN, Pose.CRY_INTO_HANDS])
@pytest.mark.parametrize("presentation", [Presentation.FEMININE, Presentation.MASCULINE])
def test_a_back_shows_the_elbows_of_hands_before_the_body(pose: Pose, presentation: Presentation) -> None:
    """Or a shoulder would end in nothing, and a hand that clasps the other arm would lie on the back."""
    body = Skeleton(Look(presentation=presentation), pose, Turn.BACK)
    for side in (NEAR, FAR):
        arm = body.arm(side, 0)
        assert side * arm.elbow[0] > 1.2 * body.chest
        assert arm.layer is Layer.BEHIND and abs(arm.wrist[0]) < body.chest


@pytest.mark.parametrize("expression", [Expression.FURIOUS, Expression.SHOCKED, Expression.CRY, Expression.SCARED])
def test_who_only_stands_acts_with_the_body(expression: Expression) -> None:
    calm, moved = (body_pose(Pose.STAND, Turn.FRONT, expression=face) for face in (Expression.NEUTRAL, expression))
    assert moved.far_arm != calm.far_arm
    assert moved.lean_deg != calm.lean_deg
    assert body_pose(Pose.WAVE, Turn.FRONT, expression=expression) == body_pose(Pose.WAVE, Turn.FRONT)


def _off_the_bone(spot: Spot, root: Spot, end: Spot) -> float:
    along = (end[0] - root[0], end[1] - root[1])
    part = ((spot[0] - root[0]) * along[0] + (spot[1] - root[1]) * along[1]) / (along[0] ** 2 + along[1] ** 2)
    return math.dist(spot, between(root, end, max(0.0, min(1.0, part))))


@pytest.mark.parametrize("build", [0.85, 1.0, 1.25])
@pytest.mark.parametrize("age", Age)
@pytest.mark.parametrize("presentation", Presentation)
@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_folded_arms_clasp_one_arm_and_hide_the_other_hand_under_the_arm_that_they_do_not(
    turn: Turn, presentation: Presentation, age: Age, build: float
) -> None:
    """Both forearms are seen, crossed below the chest; the nearer one lies on top. What goes in under the other arm
    neither shows a scrap before it nor comes out on its other side."""
    body = Skeleton(Look(presentation=presentation, age=age, build=build), Pose.ARMS_CROSSED, turn)
    arms = body.arm(NEAR, 8 * body.scale), body.arm(FAR, 8 * body.scale)
    tucked, clasping = arms if turn is Turn.FRONT else arms[::-1]
    assert (tucked.hand, clasping.hand) == (Hand.TUCKED, Hand.CLASP)
    assert (tucked.layer, clasping.layer) == (Layer.FRONT, Layer.OVER)
    assert _off_the_bone(body.palm(clasping), tucked.shoulder, tucked.elbow) < body.arm_widths[0]
    under = (clasping.shoulder, clasping.elbow), (clasping.elbow, clasping.wrist)
    assert min(_off_the_bone(tucked.wrist, *bone) for bone in under) < 0.65 * body.arm_widths[4]
    assert (tucked.wrist[0] - tucked.elbow[0]) * tucked.side < -0.4 * body.forearm
    for arm in (tucked, clasping):
        assert abs(arm.wrist[1] - arm.elbow[1]) < 0.62 * abs(arm.wrist[0] - arm.elbow[0])
        assert abs(arm.elbow[0] - arm.shoulder[0]) < 0.5 * body.upper_arm


@pytest.mark.parametrize("build", [0.85, 1.25])
@pytest.mark.parametrize("age", [Age.CHILD, Age.ADULT])
@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_of_crossed_arms_in_sleeves_one_hand_is_seen(turn: Turn, age: Age, build: float) -> None:
    """A scrap of skin at the armpit or behind the elbow would be nobody's hand."""
    look = Look(outfit=Outfit.SUIT, age=age, build=build, skin="#ff0000")
    figure = Figure(look, Expression.NEUTRAL, Pose.ARMS_CROSSED, turn)
    drawing = Drawing(400, 400)
    with drawing.group(transform=translate(200, 0)):
        figure.draw(drawing, head=False)
    picture = numpy.asarray(rasterise(drawing)).astype(int)
    _, x = (picture[90:, :, 0] - picture[90:, :, 1] > 120).nonzero()
    palm = 200 + figure.skeleton.palm(figure.skeleton.arm(FAR if turn is Turn.FRONT else NEAR, 0.0))[0]
    assert len(x) > 200
    assert numpy.abs(x - palm).max() < 0.4 * figure.skeleton.forearm


@pytest.mark.parametrize("pose", [Pose.ARMS_CROSSED, Pose.LEAN])
def test_arms_that_are_crossed_are_never_seen_from_the_side(pose: Pose) -> None:
    """From there each arm hides the other: only the head looks aside, its neck on the middle of the collar."""
    aside, turned = (
        Figure(Look(), Expression.NEUTRAL, pose, turn).skeleton for turn in (Turn.PROFILE, Turn.THREE_QUARTER)
    )
    assert aside.turn is turned.turn is Turn.THREE_QUARTER
    assert aside.head_ahead > turned.head_ahead == 0


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
@pytest.mark.parametrize("age", Age)
@pytest.mark.parametrize("presentation", Presentation)
def test_who_thinks_rests_the_elbow_in_the_other_hand(turn: Turn, presentation: Presentation, age: Age) -> None:
    body = Skeleton(Look(presentation=presentation, age=age), Pose.THINK, turn)
    arms = body.arm(NEAR, 0.0), body.arm(FAR, 0.0)
    held, holding = arms if body.in_profile else arms[::-1]
    assert math.dist(body.palm(holding), held.elbow) < 0.2 * body.forearm
    assert held.hand is Hand.AT_CHIN
    assert math.dist(body.palm(held), body.unleaned(body.headed((CHIN_X[turn], CHIN_Y)))) < 0.25 * body.forearm
    slant_deg = math.degrees(math.atan2(held.elbow[0] - held.wrist[0], held.elbow[1] - held.wrist[1]))
    assert 10 < slant_deg < 50
    assert math.dist(held.elbow, held.wrist) < 1.35 * math.dist(held.shoulder, held.elbow)


def test_who_thinks_with_a_thing_in_the_far_hand_takes_the_chin_in_the_near_one() -> None:
    posed = body_pose(Pose.THINK, Turn.THREE_QUARTER, Prop.LETTER)
    assert (posed.near_arm.hand, posed.far_arm.hand) == (Hand.AT_CHIN, Hand.GRIP)


@pytest.mark.parametrize("presentation", Presentation)
@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_who_stands_at_ease_puts_the_weight_on_one_leg_in_a_way_of_their_own(
    turn: Turn, presentation: Presentation
) -> None:
    bodies = [Skeleton(Look(seed=seed, presentation=presentation), Pose.STAND, turn) for seed in range(6)]
    for body in bodies:
        head_x = body.headed((0.0, 0.0))[0]
        carrying, free = sorted((body.near_leg, body.far_leg), key=lambda leg: leg.bend_deg)
        assert free.bend_deg > carrying.bend_deg + 4, "the free knee is relaxed"
        assert abs(carrying.ankle[0] - head_x) < abs(free.ankle[0] - head_x) + 12 * body.scale
        assert free.hip[1] >= carrying.hip[1], "the hip that carries is the higher one"
        assert (body.pose.roll_deg < 0) == (carrying.side < 0), "shoulders tilt against the hips"
    assert len({(body.near_leg, body.far_leg) for body in bodies}) >= 4
    assert {min((body.near_leg, body.far_leg), key=lambda leg: leg.bend_deg).side for body in bodies} == {NEAR, FAR}


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("pose", [Pose.SHRUG, Pose.EXPLAIN, Pose.CHEER])
def test_a_forearm_that_tells_something_is_seen_as_long_as_a_forearm(pose: Pose, turn: Turn) -> None:
    body = Skeleton(Look(), pose, turn)
    for side in (FAR,) if pose is Pose.EXPLAIN else (NEAR, FAR):
        arm = body.arm(side, 0.0)
        assert math.dist(arm.elbow, arm.wrist) >= 0.6 * math.dist(arm.shoulder, arm.elbow)


@pytest.mark.parametrize("turn", Turn)
def test_who_is_determined_clenches_hanging_fists_and_offers_none(turn: Turn) -> None:
    body = Skeleton(Look(), Pose.STAND, turn, expression=Expression.DETERMINED)
    for arm in (body.arm(side, 0.0) for side in (NEAR, FAR)):
        assert arm.hand is Hand.CLENCHED
        assert arm.wrist[1] > body.waist_y + 40 * body.scale


@pytest.mark.parametrize(("expression", "is_low"), [(Expression.SHY, True), (Expression.SCARED, False)])
@pytest.mark.parametrize("age", [Age.CHILD, Age.ADULT])
@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
def test_the_shy_and_the_scared_clasp_their_hands_with_two_forearms_that_are_seen(
    turn: Turn, age: Age, expression: Expression, is_low: bool
) -> None:
    """Both are long as they are seen, and the hands lie on each other, below the waist or before the chest."""
    body = Skeleton(Look(age=age), Pose.STAND, turn, expression=expression)
    near, far = (body.arm(side, 8 * body.scale) for side in (NEAR, FAR))
    assert min(math.dist(arm.elbow, arm.wrist) for arm in (near, far)) > 0.5 * body.forearm
    assert math.dist(body.palm(near), body.palm(far)) < 0.2 * body.forearm
    assert (near.wrist[1] > body.waist_y) is (far.wrist[1] > body.waist_y) is is_low


@pytest.mark.parametrize("age", [Age.CHILD, Age.ADULT])
@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_fists_on_guard_leave_the_mouth_free(turn: Turn, age: Age) -> None:
    figure = Figure(Look(age=age), Expression.ANGRY, Pose.FIGHT, turn)
    body, mouth = figure.skeleton, figure.anchors.mouth
    fists = [body.leaned(body.palm(body.arm(side, 0.0))) for side in (NEAR, FAR)]
    assert min(math.dist(fist, (mouth.x, mouth.y)) for fist in fists) > 34 * body.hand_scale
