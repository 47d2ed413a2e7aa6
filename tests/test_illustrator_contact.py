"""Two people really touch: hands come to hands, shoulders, backs and chests, whoever is taller."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comic.cast import Age, Look, Presentation, Species
from comic.storyboard import Expression, Facing, Place, Pose, Shot, Staging, Turn, Voice
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Layer
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.contact import facing_each_other, pairs_of
from engines.illustrator.framing import frame_panel
from engines.illustrator.geometry import Spot
from engines.illustrator.person import Person
from engines.illustrator.stand import Actor, Stand
from engines.illustrator.together import brought_together
from tests.panel_briefs import brief, staged

SCALE, WIDTH, HEIGHT, GROUND = 0.6, 800.0, 1200.0, 1100.0
PAIR = (Look(), Look())
LOOKS = st.builds(
    Look,
    presentation=st.sampled_from(Presentation),
    age=st.sampled_from(Age),
    height=st.floats(0.9, 1.1),
    build=st.floats(0.85, 1.2),
)


def _stand(staging: Staging, look: Look, x: float) -> Stand:
    figure = Figure(look, Expression.NEUTRAL, staging.pose, staging.turn)
    mirrored = staging.facing is Facing.LEFT
    return Stand(staging.name, figure, x, GROUND - figure.ground_y * SCALE, SCALE, mirrored, has_ground=True)


def _actors(stagings: tuple[Staging, ...], stands: list[Stand]) -> list[Actor]:
    return [Actor(staging, stand.figure) for staging, stand in zip(stagings, stands, strict=True)]


def _met(pose: Pose, looks: tuple[Look, Look], turns: tuple[Turn, Turn], first_at_left: bool = True) -> list[Person]:
    """The toucher and the other after they came together."""
    places = (Place.LEFT, Place.RIGHT) if first_at_left else (Place.RIGHT, Place.LEFT)
    stagings = facing_each_other(
        [
            Staging(name="one", pose=pose, turn=turns[0], place=places[0]),
            Staging(name="two", turn=turns[1], place=places[1], facing=Facing.LEFT),
        ],
        looks,
    )
    xs = (250.0, 550.0) if first_at_left else (550.0, 250.0)
    stands = [_stand(staging, look, x) for staging, look, x in zip(stagings, looks, xs, strict=True)]
    found = {stand.name: stand for stand in brought_together(_actors(stagings, stands), stands, WIDTH, HEIGHT)}
    people = []
    for name in ("one", "two"):
        figure = found[name].figure
        assert isinstance(figure, Figure)
        people.append(Person(found[name], figure))
    return people


def _targets(person: Person) -> dict[int, Spot]:
    """Where this person's hands were sent, in the panel."""
    return {side: person.stand.on_paper(*touch.point) for side, touch in person.figure.skeleton.touches.items()}


def _in_torso(person: Person, spot: Spot) -> Spot:
    """A point of the panel in the units of somebody's torso."""
    stand = person.stand
    x, y = (spot[0] - stand.x) / stand.scale, (spot[1] - stand.y) / stand.scale
    return person.figure.skeleton.unleaned((-x if stand.mirrored else x, y))


@settings(max_examples=60)
@given(
    st.sampled_from([Pose.HUG, Pose.HOLD_HANDS, Pose.COMFORT, Pose.PUSH]),
    st.tuples(LOOKS, LOOKS),
    st.tuples(st.sampled_from(Turn), st.sampled_from(Turn)),
    st.booleans(),
)
def test_every_hand_comes_to_its_point(
    pose: Pose, looks: tuple[Look, Look], turns: tuple[Turn, Turn], first_at_left: bool
) -> None:
    people = _met(pose, looks, turns, first_at_left)
    reached = 0
    for person in people:
        for side, target in _targets(person).items():
            assert math.dist(person.palm(side), target) < 3
            reached += 1
    embraced = pose is Pose.HUG and not people[0].figure.skeleton.in_profile
    hands = {Pose.HUG: 3 if embraced else 2, Pose.HOLD_HANDS: 2, Pose.COMFORT: 1, Pose.PUSH: 2}
    assert reached == hands[pose]


@settings(max_examples=40)
@given(st.tuples(LOOKS, LOOKS), st.tuples(st.sampled_from(Turn), st.sampled_from(Turn)))
def test_held_hands_are_half_a_palm_apart_between_the_two(looks: tuple[Look, Look], turns: tuple[Turn, Turn]) -> None:
    one, two = _met(Pose.HOLD_HANDS, looks, turns)
    (first,), (second,) = _targets(one).values(), _targets(two).values()
    assert one.stand.x < first[0] < second[0] < two.stand.x
    assert 9 * (one.unit + two.unit) < math.dist(first, second) < 11 * (one.unit + two.unit)


@pytest.mark.parametrize("facing", [Facing.LEFT, Facing.RIGHT])
def test_held_hands_are_in_a_waist_shot_and_no_elbow_is_lifted(facing: Facing) -> None:
    stagings = [
        staged(name, pose=Pose.HOLD_HANDS, place=place, facing=each, turn=Turn.THREE_QUARTER)
        for name, place, each in (("a", Place.LEFT, Facing.RIGHT), ("b", Place.RIGHT, facing))
    ]
    frame, palms = frame_panel(brief(Shot.WAIST, *stagings)), []
    for stand in frame.stands:
        assert isinstance(stand.figure, Figure)
        ((side, hand),) = _targets(Person(stand, stand.figure)).items()
        palms.append(hand)
        assert hand[1] + 50 * stand.scale < frame.height
        arm = stand.figure.skeleton.arm(side, 0.0)
        assert arm.shoulder[1] < arm.elbow[1] < arm.wrist[1]
        assert arm.seen_bend_deg < 20, "nor lies on the own chest"
    assert 16 < math.dist(*palms) / Person(stand, stand.figure).unit < 41, "neither hand covers the other"


@settings(max_examples=40)
@given(st.tuples(LOOKS, LOOKS))
def test_a_comforting_hand_lies_on_the_other_s_shoulder(looks: tuple[Look, Look]) -> None:
    one, two = _met(Pose.COMFORT, looks, (Turn.THREE_QUARTER, Turn.FRONT))
    (side,) = one.figure.skeleton.touches
    shoulder, palm = two.shoulder(two.inner(one)), one.palm(side)
    if math.dist(palm, two.crown) < 3:
        assert two.figure.standing_height < 0.85 * one.figure.standing_height, "only small people are patted"
    else:
        outside = shoulder[0] - palm[0]
        assert 0 < outside < 75 * SCALE, "the root of the hand is at the edge, its fingers on the shoulder"
        assert -30 * SCALE < palm[1] - shoulder[1] < 2.3 * two.figure.skeleton.upper_arm * SCALE
    assert one.figure.lifted == {side}, "the hand is painted after the shoulder"


@settings(max_examples=25)
@given(st.tuples(LOOKS, LOOKS), st.booleans())
def test_a_comforting_hand_stops_at_the_side_of_a_body_from_which_it_comes(
    looks: tuple[Look, Look], first_at_left: bool
) -> None:
    one, two = _met(Pose.COMFORT, looks, (Turn.THREE_QUARTER, Turn.PROFILE), first_at_left)
    (side,) = one.figure.skeleton.touches
    towards = math.copysign(1, two.stand.x - one.stand.x)
    palm = one.palm(side)
    assert math.dist(palm, two.crown) < 3 or (two.stand.x - palm[0]) * towards > 0, "whichever way the other looks"


@settings(max_examples=40)
@given(st.tuples(LOOKS, LOOKS), st.booleans())
def test_a_hug_puts_a_hand_on_the_back_that_we_see(looks: tuple[Look, Look], first_at_left: bool) -> None:
    one, two = _met(Pose.HUG, looks, (Turn.FRONT, Turn.BACK), first_at_left)
    assert one.stand.mirrored is not two.stand.mirrored
    lifted = [person for person in (one, two) if person.figure.lifted]
    assert len(lifted) == 1
    (hugging,) = lifted
    hugged = two if hugging is one else one
    (side,) = hugging.figure.lifted
    x, y = _in_torso(hugged, hugging.palm(side))
    body = hugged.figure.skeleton
    assert abs(x) < 0.95 * body.chest, "on the other's torso"
    is_small = body.in_profile
    assert (hugged.figure.anchors.head.y0 if is_small else 0) < y < 1.1 * body.hip_y
    assert hugging.figure.hidden, "the arm that would be lost behind the other"


@settings(max_examples=25)
@given(st.tuples(LOOKS, LOOKS), st.booleans())
def test_no_elbow_stands_off_who_hugs_with_the_back_to_us(looks: tuple[Look, Look], first_at_left: bool) -> None:
    people = _met(Pose.HUG, looks, (Turn.FRONT, Turn.BACK), first_at_left)
    for person, other in (people, people[::-1]):
        if person.figure.turn is not Turn.BACK:
            continue
        body = person.figure.skeleton
        outer = body.arm(-person.inner(other), 0.0)
        assert abs(outer.elbow[0]) < abs(outer.shoulder[0]) + 0.45 * body.upper_arm
        assert abs(body.palm(outer)[0]) < body.chest, "out of sight before the own chest"


@settings(max_examples=60)
@given(st.tuples(LOOKS, LOOKS), st.booleans())
def test_both_heads_are_seen_in_a_hug(looks: tuple[Look, Look], first_at_left: bool) -> None:
    one, two = _met(Pose.HUG, looks, (Turn.FRONT, Turn.BACK), first_at_left)
    shown = [person for person in (one, two) if person.figure.turn is not Turn.BACK]
    assert shown
    if len(shown) == 1:
        other = two if shown[0] is one else one
        face, head = shown[0].stand.anchors.face, other.stand.anchors.head
        assert face.overlap(head) < 0.5 * face.area, "at least half the face beside the other's hair"
        assert shown[0].stand.scale == other.stand.scale


@settings(max_examples=30)
@given(st.sampled_from(Presentation), LOOKS.filter(lambda look: look.age is Age.ADULT), st.booleans())
def test_a_hugged_child_s_face_is_free(presentation: Presentation, grown: Look, first_at_left: bool) -> None:
    child = Look(age=Age.CHILD, presentation=presentation)
    small, tall = _met(Pose.HUG, (child, grown), (Turn.PROFILE, Turn.PROFILE), first_at_left)
    face = small.stand.anchors.face
    body = tall.figure.skeleton
    arm = body.arm(NEAR, 0.0)
    half_arm = _half_arm(tall)
    for joint in (arm.shoulder, arm.elbow):
        x, _ = tall.on_paper(*joint)
        assert x + half_arm < face.centre.x or face.centre.x < x - half_arm, "no upper arm on the face"
    wrist_y = tall.on_paper(*arm.wrist)[1]
    assert not face.y0 + 0.35 * face.height < wrist_y < face.y1, "no forearm on eyes and mouth"


def _half_arm(person: Person) -> float:
    return person.figure.skeleton.arm_widths[1] / 2 * person.stand.scale


@settings(max_examples=25)
@given(st.tuples(LOOKS, LOOKS))
def test_the_taller_one_s_face_is_seen_over_the_shorter_one_s_shoulder(looks: tuple[Look, Look]) -> None:
    stagings = facing_each_other([Staging(name="a", pose=Pose.HUG), Staging(name="b", facing=Facing.LEFT)], looks)
    heights = [Figure(look, Expression.NEUTRAL, Pose.STAND, Turn.FRONT).skeleton.scale for look in looks]
    turns = [staging.turn for staging in stagings]
    if min(heights) < 0.8 * max(heights):
        assert turns == [Turn.PROFILE, Turn.PROFILE]
    elif min(heights) > 0.83 * max(heights) and max(heights) - min(heights) > 0.08:
        assert turns[heights.index(max(heights))] is Turn.FRONT


def test_of_two_of_one_height_the_talker_s_face_is_seen() -> None:
    stagings = [Staging(name="a", pose=Pose.HUG), Staging(name="b", voice=Voice.TALKING, facing=Facing.LEFT)]
    turned = facing_each_other(stagings, (Look(), Look()))
    assert [staging.turn for staging in turned] == [Turn.BACK, Turn.FRONT]


@pytest.mark.parametrize("species", [Species.MONSTER, Species.DOG, Species.BIRD])
@pytest.mark.parametrize("pose", [Pose.HUG, Pose.HOLD_HANDS, Pose.COMFORT])
def test_no_hand_is_lost_in_a_creature(species: Species, pose: Pose) -> None:
    stagings = [Staging(name="a", pose=pose, place=Place.LEFT), Staging(name="b", pose=pose, place=Place.RIGHT)]
    turned = facing_each_other(stagings, (Look(), Look(species=species)))
    assert pairs_of(turned) == []
    assert turned[1].pose is Pose.STAND
    kneels = pose is not Pose.HOLD_HANDS and species is not Species.MONSTER
    assert turned[0].pose is (Pose.KNEEL if kneels else Pose.STAND)


def test_who_is_hugged_in_a_chair_gets_up() -> None:
    stagings = facing_each_other([Staging(name="a", pose=Pose.HUG), Staging(name="b", pose=Pose.SIT)], PAIR)
    assert [staging.pose for staging in stagings] == [Pose.HUG, Pose.HUG]


def test_the_pair_is_painted_one_after_the_other_and_a_third_stays() -> None:
    stagings = facing_each_other(
        [
            Staging(name="a", pose=Pose.HUG, place=Place.LEFT),
            Staging(name="b", place=Place.FAR_RIGHT),
            Staging(name="c", place=Place.CENTRE, facing=Facing.LEFT),
        ],
        (Look(), Look(), Look()),
    )
    assert pairs_of(stagings) == [(0, 2)]
    stands = [_stand(staging, Look(), x) for staging, x in zip(stagings, (200.0, 700.0, 400.0), strict=True)]
    moved = brought_together(_actors(stagings, stands), stands, WIDTH, HEIGHT)
    assert {stand.name for stand in moved} == {"a", "b", "c"}
    assert next(stand for stand in moved if stand.name == "b") == stands[1]
    xs = {stand.name: stand.x for stand in moved}
    assert xs["c"] - xs["a"] < 150


def test_alone_nobody_is_touched_and_the_pose_stays() -> None:
    stagings = facing_each_other([Staging(name="a", pose=Pose.HUG, turn=Turn.FRONT)], (Look(),))
    assert stagings[0].turn is Turn.FRONT
    stand = _stand(stagings[0], Look(), 400.0)
    assert brought_together(_actors(stagings, [stand]), [stand], WIDTH, HEIGHT) == [stand]
    assert isinstance(stand.figure, Figure)
    assert not stand.figure.skeleton.touches


def test_who_lies_is_not_pulled_up() -> None:
    stagings = [Staging(name="a", pose=Pose.HUG), Staging(name="b", pose=Pose.LIE)]
    assert pairs_of(stagings) == []


def test_fighters_face_each_other_at_a_guard_s_distance() -> None:
    one, two = _met(Pose.FIGHT, (Look(), Look()), (Turn.FRONT, Turn.FRONT), first_at_left=False)
    assert one.stand.mirrored
    assert not two.stand.mirrored
    gap = one.stand.x - two.stand.x
    assert 1.2 * one.reach < gap < 2.6 * one.reach
    toe = max(two.stand.on_paper(sole.x, 0)[0] for sole in two.figure.soles)
    other_toe = min(one.stand.on_paper(sole.x, 0)[0] for sole in one.figure.soles)
    assert toe < other_toe, "no foot beside the other's"


def test_who_falls_beside_somebody_kicks_nobody() -> None:
    stagings = [Staging(name="a", pose=Pose.FALL, place=Place.LEFT), Staging(name="b", place=Place.RIGHT)]
    turned = facing_each_other(stagings, PAIR)
    assert (turned[0].turn, turned[0].facing) == (Turn.FRONT, Facing.LEFT)
    assert turned[1] == stagings[1]
    legs = Figure(Look(), Expression.NEUTRAL, Pose.FALL, Turn.FRONT).skeleton
    knees_and_feet = [joint[0] for leg in (legs.near_leg, legs.far_leg) for joint in (leg.knee, leg.ankle)]
    assert -min(knees_and_feet) < 250, "no leg reaches far to the side that is turned to somebody"


def test_alone_a_fall_keeps_its_turn() -> None:
    alone = [Staging(name="a", pose=Pose.FALL)]
    assert facing_each_other(alone, (Look(),)) == tuple(alone)


@pytest.mark.parametrize(
    ("pose", "hangs"), [(Pose.THINK, True), (Pose.ARMS_CROSSED, True), (Pose.CRY_INTO_HANDS, False)]
)
def test_no_hand_is_laid_on_an_arm_before_the_chest(pose: Pose, hangs: bool) -> None:
    stagings = (
        Staging(name="one", pose=Pose.COMFORT, place=Place.LEFT),
        Staging(name="two", pose=pose, place=Place.RIGHT, facing=Facing.LEFT),
    )
    stands = [_stand(staging, Look(), x) for staging, x in zip(stagings, (250.0, 550.0), strict=True)]
    brought_together(_actors(stagings, stands), stands, WIDTH, HEIGHT)
    touched = stands[1].figure
    assert isinstance(touched, Figure)
    wrists = [touched.skeleton.arm(side, 0.0).wrist[1] for side in (NEAR, FAR)]
    assert (max(wrists) > touched.skeleton.waist_y) == hangs


@given(st.tuples(LOOKS, LOOKS))
def test_two_arms_are_seen_of_who_pushes_and_the_other_gives_way(looks: tuple[Look, Look]) -> None:
    one, two = _met(Pose.PUSH, looks, (Turn.THREE_QUARTER, Turn.THREE_QUARTER))
    far_y, near_y = (one.palm(side)[1] for side in (FAR, NEAR))
    assert near_y - far_y > 20 * two.unit
    assert two.figure.skeleton.swayed_deg > 5


@settings(max_examples=40)
@given(st.tuples(LOOKS, LOOKS), st.sampled_from([Turn.THREE_QUARTER, Turn.PROFILE]))
def test_both_pushing_hands_come_to_the_chest(looks: tuple[Look, Look], turn: Turn) -> None:
    one, two = _met(Pose.PUSH, looks, (turn, Turn.THREE_QUARTER))
    xs = [one.palm(side)[0] for side in (NEAR, FAR)]
    assert abs(xs[0] - xs[1]) < 20 * SCALE
    assert all(abs(x - two.stand.x) < 90 * SCALE * two.figure.size for x in xs)


def test_a_comforted_child_shows_its_face_beside_the_arm() -> None:
    looks = (Look(age=Age.ADULT), Look(age=Age.CHILD))
    stagings = [
        Staging(name="one", pose=Pose.COMFORT, place=Place.LEFT),
        Staging(name="two", turn=Turn.PROFILE, place=Place.RIGHT, facing=Facing.LEFT),
    ]
    assert facing_each_other(stagings, looks)[1].turn is Turn.THREE_QUARTER
    assert facing_each_other(stagings, (looks[0], looks[0]))[1].turn is Turn.PROFILE


def test_in_a_close_crowd_nobody_turns_their_back_for_a_hug() -> None:
    stagings = [Staging(name="a", pose=Pose.HUG), Staging(name="b", facing=Facing.LEFT), Staging(name="c")]
    turned = facing_each_other(stagings, (Look(), Look(), Look()), embracing=False)
    assert {staging.turn for staging in turned} == {Turn.THREE_QUARTER}
    assert pairs_of(turned) == []


@pytest.mark.parametrize("facing", Facing)
@pytest.mark.parametrize("first_at_left", [True, False])
def test_two_who_sit_turn_to_each_other(facing: Facing, first_at_left: bool) -> None:
    places = (Place.LEFT, Place.RIGHT) if first_at_left else (Place.RIGHT, Place.LEFT)
    sitting = [Staging(name=str(place), pose=Pose.SIT, place=place, facing=facing) for place in places]
    for staging in facing_each_other(sitting, PAIR):
        assert staging.facing is (Facing.RIGHT if staging.place is Place.LEFT else Facing.LEFT)
    beside = [sitting[0], sitting[1].model_copy(update={"pose": Pose.STAND})]
    assert [staging.facing for staging in facing_each_other(beside, PAIR)] == [facing, facing]


def test_an_arm_that_holds_a_hand_lies_before_its_own_chest() -> None:
    people = [
        staged(name, pose=Pose.HOLD_HANDS, turn=Turn.THREE_QUARTER, place=place, facing=facing)
        for name, place, facing in (("a", Place.LEFT, Facing.RIGHT), ("b", Place.RIGHT, Facing.LEFT))
    ]
    for stand in frame_panel(brief(Shot.WAIST, *people)).stands:
        assert isinstance(stand.figure, Figure)
        body = stand.figure.skeleton
        assert body.touches
        assert all(body.arm(side, 0.0).layer is not Layer.BEHIND for side in body.touches)
