"""One on another's back: both faces clear, hands on the chest and under the knees, one pair of feet on the ground."""

import math

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import ImageChops, ImageStat

from comic.cast import Age, BackHair, Character, Fringe, Look, Outfit, Presentation, Species
from comic.storyboard import ArtBrief, Expression, Facing, Place, Pose, Prop, Shot, Staging, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.framing import Frame, frame_panel
from engines.illustrator.painter import paint_panel
from engines.illustrator.person import Person
from engines.illustrator.riders import carried, riders_of
from engines.illustrator.svg import Drawing
from tests.panel_briefs import brief, staged

LOOKS = st.builds(
    Look,
    presentation=st.sampled_from(Presentation),
    age=st.sampled_from(Age),
    height=st.floats(0.92, 1.08),
    build=st.floats(0.9, 1.15),
    outfit=st.sampled_from(Outfit),
)
PAIRS = st.tuples(LOOKS, LOOKS).filter(lambda looks: looks[0].age is not Age.CHILD or looks[1].age is Age.CHILD)
"""Who carries and who rides; no child carries somebody grown."""

TALL_MAN = Look(age=Age.ADULT, presentation=Presentation.MASCULINE, height=1.08, build=1.15)
TALL_ELDER = Look(age=Age.ELDER, presentation=Presentation.MASCULINE, height=1.08)
"""On whose backs children hang high."""

SHOWN = (Shot.BUST, Shot.WAIST, Shot.FULL)


def carried_brief(shot: Shot, looks: tuple[Look, ...], stagings: tuple[Staging, ...], **changes: object) -> ArtBrief:
    cast = tuple(Character(name=staging.name, look=look) for staging, look in zip(stagings, looks, strict=True))
    return brief(shot, *stagings, **({"width_px": 800, "height_px": 800, "cast": cast} | changes))


def pair(turn: Turn = Turn.THREE_QUARTER, facing: Facing = Facing.RIGHT) -> tuple[Staging, Staging]:
    carrier = staged("carrier", pose=Pose.CARRY, turn=turn, facing=facing, place=Place.LEFT)
    return carrier, staged("rider", pose=Pose.RIDE, place=Place.RIGHT, facing=Facing.LEFT)


def people(frame: Frame) -> dict[str, Person]:
    found = {}
    for stand in frame.stands:
        assert isinstance(stand.figure, Figure)
        found[stand.name] = Person(stand, stand.figure)
    return found


@settings(max_examples=60)
@given(
    st.sampled_from(SHOWN),
    PAIRS,
    st.sampled_from([Turn.THREE_QUARTER, Turn.FRONT]),
    st.sampled_from(Facing),
)
def test_both_faces_are_whole_and_the_rider_s_is_above(
    shot: Shot, looks: tuple[Look, Look], turn: Turn, facing: Facing
) -> None:
    frame = frame_panel(carried_brief(shot, looks, pair(turn, facing)))
    assert [stand.name for stand in frame.stands] == ["rider", "carrier"], "the carrier is painted over the rider"
    rider, carrier = (stand.anchors for stand in frame.stands)
    assert rider.head.y0 < carrier.head.y0
    behind = -1 if facing is Facing.RIGHT else 1
    assert (rider.head.centre.x - carrier.head.centre.x) * behind > 0.4 * carrier.head.width
    for anchors in (rider, carrier):
        assert 0 <= anchors.head.x0 < anchors.head.x1 <= frame.width
        assert 0 <= anchors.head.y0 < anchors.head.y1 <= frame.height
    assert carrier.face.overlap(rider.face) < 0.1 * rider.face.area


@settings(max_examples=40)
@given(PAIRS, st.sampled_from([Turn.THREE_QUARTER, Turn.FRONT]))
def test_arms_come_over_the_shoulders_to_the_chest(looks: tuple[Look, Look], turn: Turn) -> None:
    both = people(frame_panel(carried_brief(Shot.FULL, looks, pair(turn))))
    carrier, rider = both["carrier"], both["rider"]
    body = carrier.figure.skeleton
    chest = carrier.on_paper(*body.at(0.0, 112 * body.scale))
    for side in (NEAR, FAR):
        arm = rider.figure.skeleton.arm(side, 0.0)
        assert math.dist(rider.palm(side), chest) < 55 * carrier.unit
        elbow, shoulder = rider.on_paper(*arm.elbow), carrier.shoulder(side)
        assert elbow[1] < shoulder[1], "over the shoulder"
        neck_x = carrier.on_paper(0.0, 0.0)[0]
        assert abs(elbow[0] - neck_x) < abs(shoulder[0] - neck_x) + 20 * carrier.unit
    assert NEAR in rider.figure.lifted


@settings(max_examples=40)
@given(PAIRS, st.sampled_from([Turn.THREE_QUARTER, Turn.FRONT]))
def test_hands_hold_the_legs_between_knee_and_ankle(looks: tuple[Look, Look], turn: Turn) -> None:
    both = people(frame_panel(carried_brief(Shot.FULL, looks, pair(turn))))
    carrier, rider = both["carrier"], both["rider"]
    for side in (NEAR, FAR):
        leg = rider.figure.skeleton.leg(side)
        knee, ankle = rider.stand.on_paper(*leg.knee), rider.stand.on_paper(*leg.ankle)
        palm = carrier.palm(side)
        assert knee[1] - 60 * rider.unit < palm[1] < ankle[1]
        assert abs(palm[0] - knee[0]) < 90 * rider.unit


@settings(max_examples=40)
@example((TALL_ELDER, Look(age=Age.CHILD, height=0.92)), Facing.RIGHT)
@given(PAIRS, st.sampled_from(Facing))
def test_seen_from_the_side_the_rider_leans_on_a_bent_back(looks: tuple[Look, Look], facing: Facing) -> None:
    both = people(frame_panel(carried_brief(Shot.FULL, looks, pair(facing=facing))))
    carrier, rider = both["carrier"], both["rider"]
    ahead = 1 if facing is Facing.RIGHT else -1
    assert carrier.figure.skeleton.in_profile
    assert rider.figure.skeleton.in_profile
    assert carrier.figure.skeleton.lean_deg >= 15, "bends under the load"
    for part in (0.0, 0.5, 1.0):
        back = carrier.on_paper(0.0, part * carrier.figure.skeleton.hip_y)[0]
        chest = rider.on_paper(0.0, part * rider.figure.skeleton.hip_y)[0]
        assert (back - chest) * ahead > 30 * carrier.unit, "the rider is behind"
    leg = rider.figure.skeleton.leg(NEAR)
    hip, knee = rider.stand.on_paper(*leg.hip), rider.stand.on_paper(*leg.knee)
    waist = carrier.on_paper(0.0, carrier.figure.skeleton.waist_y)[0]
    assert (waist - hip[0]) * ahead > 0 > (waist - knee[0]) * ahead, "the thigh goes around the waist"
    assert NEAR in carrier.figure.lifted, "the arm that holds the leg lies over it"


@settings(max_examples=25)
@given(PAIRS)
def test_one_pair_of_feet_is_on_the_ground(looks: tuple[Look, Look]) -> None:
    frame = frame_panel(carried_brief(Shot.FULL, looks, pair()))
    rider, carrier = frame.stands
    assert carrier.has_ground
    assert not rider.has_ground
    assert not rider.figure.soles
    assert isinstance(rider.figure, Figure)
    ground = carrier.on_paper(0, carrier.figure.ground_y)[1]
    for side in (NEAR, FAR):
        assert rider.on_paper(*rider.figure.skeleton.leg(side).ankle)[1] < ground - 40 * carrier.scale


@settings(max_examples=30)
@example((TALL_MAN, Look(age=Age.CHILD)), 1)
@given(PAIRS, st.integers(0, 2))
def test_a_bust_shows_the_rider_s_hands_whole(looks: tuple[Look, Look], balloons: int) -> None:
    frame = frame_panel(carried_brief(Shot.BUST, looks, pair(), height_px=680 + 70 * balloons, balloons=balloons))
    rider = people(frame)["rider"]
    for side in (NEAR, FAR):
        assert rider.palm(side)[1] + 40 * rider.unit < frame.height


def test_from_the_front_only_close_shots_look_at_both() -> None:
    turned = {}
    for shot in (Shot.BUST, Shot.FULL):
        figure = frame_panel(carried_brief(shot, (Look(), Look()), pair(Turn.FRONT))).stands[1].figure
        assert isinstance(figure, Figure)
        turned[shot] = figure.turn
    assert turned == {Shot.BUST: Turn.FRONT, Shot.FULL: Turn.THREE_QUARTER}


def test_a_third_stands_beside_the_group() -> None:
    third = staged("third", place=Place.FAR_RIGHT, facing=Facing.LEFT)
    frame = frame_panel(carried_brief(Shot.WAIST, (Look(),) * 3, (*pair(), third)))
    heads = {stand.name: stand.anchors.head for stand in frame.stands}
    assert heads["third"].x0 > heads["carrier"].centre.x
    assert heads["third"].overlap(heads["rider"]) == 0


@pytest.mark.parametrize("alone", [Pose.CARRY, Pose.RIDE])
def test_nobody_carries_or_rides_alone(alone: Pose) -> None:
    (stand,) = frame_panel(carried_brief(Shot.FULL, (Look(),), (staged("a", pose=alone),))).stands
    assert isinstance(stand.figure, Figure)
    assert stand.figure.pose is Pose.STAND


def test_an_animal_rides_on_nobody() -> None:
    frame = frame_panel(carried_brief(Shot.FULL, (Look(), Look(species=Species.DOG)), pair()))
    assert all(stand.has_ground for stand in frame.stands)


def test_a_shoulder_shot_parts_the_two() -> None:
    frame = frame_panel(carried_brief(Shot.OVER_THE_SHOULDER, (Look(), Look()), pair()))
    assert all(isinstance(stand.figure, Figure) and stand.figure.pose is Pose.STAND for stand in frame.stands)


def test_whoever_is_nearest_gets_on_the_back_of_who_has_no_rider() -> None:
    stagings = [
        Staging(name="a", pose=Pose.CARRY, place=Place.LEFT, turn=Turn.PROFILE),
        Staging(name="b", place=Place.FAR_RIGHT),
        Staging(name="c", place=Place.CENTRE, facing=Facing.LEFT, pose=Pose.LIE, prop=Prop.BAG),
    ]
    assert riders_of(stagings) == [(0, 2)]
    posed = carried(stagings, range(3))
    assert [staging.pose for staging in posed] == [Pose.CARRY, Pose.STAND, Pose.RIDE]
    assert (posed[2].turn, posed[2].facing, posed[2].prop) == (Turn.THREE_QUARTER, Facing.RIGHT, Prop.NONE)
    assert posed[0].turn is Turn.THREE_QUARTER


def test_a_thing_that_is_carried_is_held() -> None:
    stagings = [Staging(name="a", pose=Pose.CARRY, prop=Prop.BAG), Staging(name="b")]
    assert riders_of(stagings) == []
    assert [staging.pose for staging in carried(stagings, range(2))] == [Pose.HOLD, Pose.STAND]


def test_a_rider_wakes_a_carrier() -> None:
    stagings = [Staging(name="a"), Staging(name="b", pose=Pose.RIDE)]
    assert riders_of(stagings) == [(0, 1)]
    assert [staging.pose for staging in carried(stagings, range(2))] == [Pose.CARRY, Pose.RIDE]


@pytest.mark.parametrize("outfit", [Outfit.HANBOK, Outfit.UNIFORM, Outfit.ARMOUR])
def test_the_group_is_painted_with_exact_heads(outfit: Outfit) -> None:
    look = Look(outfit=outfit, age=Age.ADULT)
    man = Look(outfit=outfit, age=Age.ADULT, presentation=Presentation.MASCULINE)
    painting = paint_panel(carried_brief(Shot.WAIST, (man, look), pair(), width_px=400, height_px=400))
    assert {subject.name for subject in painting.artwork.subjects} == {"carrier", "rider"}
    assert all(subject.confidence == 1 for subject in painting.artwork.subjects)


@pytest.mark.parametrize("hair", [BackHair.LONG, BackHair.PONYTAIL, BackHair.TWIN_TAILS])
def test_no_hair_of_the_carrier_hides_the_rider_s_mouth(hair: BackHair) -> None:
    mouths = []
    for back_hair in (BackHair.BUZZ, hair):
        looks = (Look(age=Age.ADULT, hair="#ff2ad0", back_hair=back_hair, fringe=Fringe.BLUNT), Look())
        painting = paint_panel(carried_brief(Shot.BUST, looks, pair(), width_px=400, height_px=400))
        mouth = next(subject.mouth for subject in painting.artwork.subjects if subject.name == "rider")
        x, y = round(mouth.x), round(mouth.y)
        mouths.append(painting.picture.crop((x - 9, y - 6, x + 9, y + 6)))
    changed = ImageChops.difference(*mouths).convert("L")
    assert ImageStat.Stat(changed).mean[0] < 12, (
        "a frame may shift by a pixel; a lock of hair changes four times as much"
    )


def test_a_skirt_follows_a_rider_s_legs() -> None:
    figure = Figure(Look(outfit=Outfit.DRESS), Expression.SMILE, Pose.RIDE, Turn.THREE_QUARTER)
    cloth = figure.look.outfit_colours[0]
    figure.draw(Drawing(800, 1200))
    around = Drawing(800, 1200)
    figure.draw_legs_around(around)
    assert cloth in around.svg()
