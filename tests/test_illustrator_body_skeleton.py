"""Bodies hang together and stand on their ground, whatever the pose, the turn and the age."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comic.cast import Age, Look, Presentation
from comic.storyboard import Expression, Pose, Prop, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.laps import sheath_of
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.reach import Point3, dot
from engines.illustrator.body.skeleton import FAR, HEAD_TOP_Y, NEAR, Skeleton
from engines.illustrator.style.body import MOST_TILT_DEG

LOOKS = st.builds(
    Look,
    presentation=st.sampled_from(Presentation),
    age=st.sampled_from(Age),
    height=st.floats(0.85, 1.15),
    build=st.floats(0.8, 1.3),
)
PROPS = st.sampled_from(Prop)


def _length(bone: Point3) -> float:
    return math.sqrt(dot(bone, bone))


@given(LOOKS, st.sampled_from(Pose), st.sampled_from(Turn), PROPS)
def test_limbs_keep_their_lengths_in_space_and_never_look_longer(
    look: Look, pose: Pose, turn: Turn, prop: Prop
) -> None:
    body = Skeleton(look, pose, turn, prop=prop)
    for side in (NEAR, FAR):
        arm = body.arm(side, 10 * body.scale)
        assert abs(arm.shoulder[0]) <= body.shoulder + 40 * body.scale
        assert 0 < arm.shoulder[1] < body.waist_y
        assert _length(arm.bones[0]) == pytest.approx(body.upper_arm, rel=0.002)
        assert _length(arm.bones[1]) == pytest.approx(body.forearm, rel=0.002)
        assert math.dist(arm.shoulder, arm.elbow) <= body.upper_arm * 1.002
        assert math.dist(arm.elbow, arm.wrist) <= body.forearm * 1.002
        leg = body.leg(side)
        assert _length(leg.bones[0]) == pytest.approx(body.thigh, rel=0.002)
        assert _length(leg.bones[1]) == pytest.approx(body.shin, rel=0.002)
        assert math.dist(leg.hip, leg.knee) <= body.thigh * 1.002
        assert math.dist(leg.knee, leg.ankle) <= body.shin * 1.002


@given(LOOKS, st.sampled_from(Pose), st.sampled_from(Turn), PROPS)
def test_elbows_and_knees_bend_as_far_as_joints_do_and_the_right_way(
    look: Look, pose: Pose, turn: Turn, prop: Prop
) -> None:
    body = Skeleton(look, pose, turn, prop=prop)
    for side in (NEAR, FAR):
        assert body.arm(side, 0).bend_deg <= 153
        leg = body.leg(side)
        assert leg.bend_deg <= 130
        thigh, shin = leg.bones
        folds_back = thigh[1] * shin[2] - thigh[2] * shin[1]
        assert folds_back <= 0.03 * body.thigh * body.shin, "a shin never swings before its thigh"


@given(LOOKS, st.sampled_from(Pose), st.sampled_from(Turn), st.sampled_from((-25.0, 0.0, 35.0)))
def test_what_carries_a_figure_is_on_the_ground_line(look: Look, pose: Pose, turn: Turn, pitch_deg: float) -> None:
    body = Skeleton(look, pose, turn, pitch_deg=pitch_deg)
    legs = [body.leg(side) for side in (NEAR, FAR)]
    resting = [leg for leg in legs if not leg.lifted]
    contacts = [body.planting.level_y(leg) for leg in resting]
    soles = [body.planting.contact_y(leg) for leg in resting]
    assert all(body.planting.level_y(leg) < body.ground_y for leg in legs if leg.lifted), "above the ground under it"
    seated = body.pose.stance is Stance.SEATED
    if not pitch_deg and not seated:
        assert contacts == pytest.approx(soles)
    if body.pose.stance is Stance.RIDING:
        assert max(contacts) <= body.ground_y, "somebody else carries it"
    elif body.pose.hop:
        assert max(contacts) < body.ground_y
    elif body.pose.stance is Stance.AIRBORNE:
        assert max(contacts) == pytest.approx(body.ground_y), "who slips still has one heel on the ground"
    elif seated:
        assert contacts[0] == pytest.approx(contacts[1], abs=1)
        if body.dangles:
            assert max(soles) < body.ground_y - 20, "a seat that is too high for its sitter"
        else:
            assert max(soles) == pytest.approx(body.ground_y), "the foot that is nearer to us is put on the line"
    elif body.pose.stance is not Stance.LYING:
        assert contacts == pytest.approx([body.ground_y] * len(resting), abs=1)


@given(LOOKS, st.sampled_from(Turn))
def test_standing_height_is_what_a_standing_figure_measures(look: Look, turn: Turn) -> None:
    body = Skeleton(look, Pose.STAND, turn)
    measured = body.ground_y - (body.head_origin[1] + HEAD_TOP_Y)
    assert measured == pytest.approx(body.standing_height, rel=0.01)


def test_ages_have_their_heights() -> None:
    heights = {
        age: Skeleton(Look(age=age, presentation=Presentation.MASCULINE), Pose.STAND, Turn.FRONT).standing_height
        for age in Age
    }
    assert heights[Age.CHILD] < 0.75 * heights[Age.ADULT]
    assert heights[Age.CHILD] < heights[Age.ELDER] < heights[Age.MIDDLE_AGED] < heights[Age.ADULT]
    assert heights[Age.TEEN] < heights[Age.ADULT]


def test_a_lifted_heel_bends_its_shoe_and_only_what_touches_the_ground_is_shaded() -> None:
    walker = Skeleton(Look(), Pose.WALK, Turn.PROFILE)
    behind, ahead = walker.far_leg, walker.near_leg
    assert behind.ankle[0] < 0 < ahead.ankle[0]
    (ball_x, _), (heel_x, _) = walker.planting.contact(behind), walker.planting.contact(ahead)
    assert ball_x > behind.ankle[0] + 20, "who pushes off stands on the ball of the foot"
    assert heel_x < ahead.ankle[0], "the leading foot comes down on its heel"
    assert ahead.ankle[0] - behind.ankle[0] < 0.32 * walker.standing_height, "a walk is no leap"


def test_a_step_towards_us_lifts_one_foot() -> None:
    for turn in (Turn.FRONT, Turn.BACK):
        walker = Skeleton(Look(), Pose.WALK, turn)
        assert [walker.near_leg.lifted, walker.far_leg.lifted] == [turn is Turn.BACK, turn is Turn.FRONT]


def test_a_taller_look_is_taller_with_the_same_head() -> None:
    usual, tall = (Skeleton(Look(height=height), Pose.STAND, Turn.FRONT) for height in (1.0, 1.1))
    assert tall.standing_height > usual.standing_height * 1.06
    assert tall.head_origin == usual.head_origin


def test_leaning_moves_the_head_to_where_the_figure_looks() -> None:
    runner = Skeleton(Look(), Pose.RUN, Turn.THREE_QUARTER)
    walker = Skeleton(Look(), Pose.STAND, Turn.THREE_QUARTER)
    assert runner.headed((0, 0))[0] > walker.headed((0, 0))[0] + 40


def test_a_profile_is_not_as_wide_as_a_front() -> None:
    front, side = (Skeleton(Look(), Pose.STAND, turn) for turn in (Turn.FRONT, Turn.PROFILE))
    assert side.across(side.shoulder) < 0.75 * front.across(front.shoulder)
    assert side.at(0, 100)[0] > 30


@given(LOOKS, st.sampled_from(Pose), st.sampled_from(Turn))
def test_from_above_heads_are_larger_and_legs_shorter(look: Look, pose: Pose, turn: Turn) -> None:
    above, level, below = (Skeleton(look, pose, turn, pitch_deg=pitch) for pitch in (30.0, 0.0, -25.0))
    assert above.head_zoom > level.head_zoom == 1 > below.head_zoom
    assert above.leg_zoom < level.leg_zoom == 1 < below.leg_zoom
    assert above.standing_height < level.standing_height


@given(LOOKS, st.sampled_from(Pose), st.sampled_from(Turn))
def test_a_frame_knows_the_nine_joints_that_it_must_not_cut(look: Look, pose: Pose, turn: Turn) -> None:
    body = Skeleton(look, pose, turn)
    joints = body.joints()
    assert len(joints) == 9
    assert joints[5:] == (body.near_leg.knee, body.far_leg.knee, body.near_leg.ankle, body.far_leg.ankle)


def _built(age: Age, presentation: Presentation) -> Skeleton:
    return Skeleton(Look(age=age, presentation=presentation), Pose.STAND, Turn.FRONT)


def test_grown_figures_are_nearly_seven_heads_tall_and_teenagers_elders_and_children_fewer() -> None:
    head = 228.0
    for presentation in Presentation:
        heads = {age: _built(age, presentation).standing_height / head for age in Age}
        assert 6.5 <= heads[Age.ADULT] <= 7.0
        assert 6.0 <= heads[Age.TEEN] <= 6.5
        assert 6.0 <= heads[Age.ELDER] <= 6.5
        assert 4.5 <= heads[Age.CHILD] <= 5.0
        assert heads[Age.CHILD] < heads[Age.TEEN] < heads[Age.ADULT]


@pytest.mark.parametrize("presentation", Presentation)
def test_legs_part_at_half_the_height_of_grown_figures_and_lower_on_children(presentation: Presentation) -> None:
    parts = {}
    for age in Age:
        body = _built(age, presentation)
        crotch_y = body.hip_y + 80 * body.scale
        parts[age] = (body.ground_y - crotch_y) / body.standing_height
    assert 0.48 <= parts[Age.ADULT] <= 0.52
    assert parts[Age.CHILD] < parts[Age.TEEN] < parts[Age.ADULT]


def test_arms_and_legs_of_a_walk_swing_against_each_other() -> None:
    for pose in (Pose.WALK, Pose.RUN):
        body = Skeleton(Look(), pose, Turn.PROFILE)
        for side in (NEAR, FAR):
            arm, leg = body.arm(side, 0.0), body.leg(side)
            assert (arm.elbow[0] - arm.shoulder[0]) * (leg.knee[0] - leg.hip[0]) < 0


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
def test_who_kneels_rests_on_a_knee_and_the_toes_of_that_leg(turn: Turn) -> None:
    body = Figure(Look(), Expression.NEUTRAL, Pose.KNEEL, turn).skeleton
    kneeling, raised = sorted((body.near_leg, body.far_leg), key=lambda leg: not leg.kneels)
    assert kneeling.kneels and not raised.kneels
    assert body.ground_y - kneeling.ankle[1] < 75 * body.foot_scale, "the rear foot doesn't hover"
    assert body.yaw > 0, "from straight ahead the shin would hide behind its own knee"
    assert raised.knee[0] - kneeling.knee[0] > 0.4 * body.thigh


@pytest.mark.parametrize("presentation", Presentation)
def test_a_far_arm_that_swings_back_leaves_its_own_shoulder_not_the_back(presentation: Presentation) -> None:
    """Seen from the side its shoulder lies inside the torso, behind its middle, and its elbow clearly below the
    shoulder."""
    body = Skeleton(Look(presentation=presentation, age=Age.ADULT), Pose.RUN, Turn.PROFILE)
    arm = body.arm(FAR, 0.0)
    assert -0.25 * body.chest < arm.shoulder[0] < -0.1 * body.chest
    assert arm.elbow[1] - arm.shoulder[1] > 0.6 * body.upper_arm


def test_the_far_arm_of_a_walk_from_the_side_comes_out_before_the_body_and_never_of_the_back() -> None:
    body = Skeleton(Look(), Pose.WALK, Turn.PROFILE)
    near, far = body.arm(NEAR, 0.0), body.arm(FAR, 0.0)
    assert far.elbow[0] > body.front_edge(body.waist_y) and far.wrist[0] > far.elbow[0]
    assert near.elbow[0] < near.shoulder[0]


@given(st.sampled_from([Expression.SAD, Expression.TIRED, Expression.SHOCKED]), st.sampled_from(Turn), st.floats(-9, 9))
def test_a_head_that_tilts_stays_on_its_neck(expression: Expression, turn: Turn, tilt_deg: float) -> None:
    """Seen from before or behind a standing figure's head doesn't tilt so far that its chin leaves the neck."""
    body = Skeleton(Look(), Pose.STAND, turn, tilt_deg=tilt_deg, expression=expression)
    assert body.in_profile or abs(body.tilt_deg) <= MOST_TILT_DEG


@pytest.mark.parametrize("presentation", Presentation)
@pytest.mark.parametrize("age", Age)
def test_who_kneels_rests_on_the_knee_and_not_on_the_toes_alone(presentation: Presentation, age: Age) -> None:
    body = Skeleton(Look(presentation=presentation, age=age), Pose.KNEEL, Turn.THREE_QUARTER)
    (kneeling,) = (leg for leg in (body.near_leg, body.far_leg) if leg.kneels)
    assert body.ground_y - (kneeling.knee[1] + body.leg_widths[2] * 0.55) < 19 * body.scale


@pytest.mark.parametrize("part", [0.3, 0.5, 0.7])
def test_the_edges_of_a_short_skirt_end_at_its_hem(part: float) -> None:
    body = Skeleton(Look(), Pose.KNEEL, Turn.THREE_QUARTER)
    (kneeling,) = (leg for leg in (body.near_leg, body.far_leg) if leg.kneels)
    sheath = sheath_of(body, kneeling, body.thigh * part)
    for edge in (sheath.upper, sheath.lower):
        heights = [y for _, y, *_ in edge]
        assert heights == sorted(heights)
