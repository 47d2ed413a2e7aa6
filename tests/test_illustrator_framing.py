"""Composition: room to look into, eyelines, rows on one floor, clean cuts, panels of any shape."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comic.cast import Character, Look
from comic.geometry import Box
from comic.storyboard import (
    Angle,
    ArtBrief,
    Effect,
    Facing,
    Place,
    Pose,
    Prop,
    Setting,
    Shot,
    Staging,
    Turn,
    Voice,
)
from engines.illustrator.body.figure import Figure
from engines.illustrator.canvas import Canvas
from engines.illustrator.crop import bad_joints
from engines.illustrator.foreground import foreground_of
from engines.illustrator.framing import Frame, frame_panel
from engines.illustrator.head.signs import Sign
from engines.illustrator.stand import Stand
from engines.illustrator.style.framing import ARM_JOINTS, HALF_SHOE_UNITS
from tests.panel_briefs import LOOKS, brief, briefs, staged

CUT_SHOTS = [Shot.CLOSE_UP, Shot.BUST, Shot.WAIST]
WHOLE_SHOTS = [Shot.FULL, Shot.WIDE]
TALL_PX, STRIP_PX = 500, 75
"""Heights of 800 × 2000 and 800 × 300 panels at 200 px of width."""

HALF_CLEAR = 1.6
"""Of `bad_joints`: one joint that is nearer to the edge than wished, still clear of it."""


def frame(shot: Shot, *people: Staging, **changes: object) -> Frame:
    return frame_panel(brief(shot, *people, **changes))


def face(stand: Stand) -> Box:
    return stand.anchors.face


@pytest.mark.parametrize("shot", [*CUT_SHOTS, *WHOLE_SHOTS])
@pytest.mark.parametrize("turn", [Turn.THREE_QUARTER, Turn.PROFILE])
@pytest.mark.parametrize("place", list(Place))
@pytest.mark.parametrize("height_px", [150, 250, 375])
def test_there_is_more_room_before_a_lone_face_than_behind_it(
    shot: Shot, turn: Turn, place: Place, height_px: int
) -> None:
    for facing in Facing:
        made = frame(shot, staged("Mina", turn=turn, place=place, facing=facing), height_px=height_px)
        middle = made.stands[0].anchors.head.centre.x
        ahead, behind = made.width - middle, middle
        if facing is Facing.LEFT:
            ahead, behind = behind, ahead
        assert ahead > 1.08 * behind


@pytest.mark.parametrize("facing", list(Facing))
@pytest.mark.parametrize("height_px", [150, 200, 300, 500])
def test_over_the_shoulder_leaves_the_face_free(facing: Facing, height_px: int) -> None:
    made = frame(
        Shot.OVER_THE_SHOULDER,
        staged("Mina", turn=Turn.BACK),
        staged("Jun", facing=facing),
        height_px=height_px,
    )
    far, near = made.stands
    assert near.shaded and not far.shaded
    assert near.anchors.head.overlap(face(far)) == 0
    assert near.anchors.head.height > far.anchors.head.height
    edge = near.anchors.head.x0 if facing is Facing.LEFT else made.width - near.anchors.head.x1
    assert edge < 0.06 * made.width
    assert (face(far).centre.x < near.anchors.head.centre.x) is (facing is Facing.RIGHT)


@pytest.mark.parametrize("shot", WHOLE_SHOTS)
@pytest.mark.parametrize("count", [3, 4])
def test_a_group_is_no_line_up(shot: Shot, count: int) -> None:
    places = (Place.FAR_LEFT, Place.LEFT, Place.RIGHT, Place.FAR_RIGHT)
    made = frame(shot, *(staged(place.value, place=place) for place in places[:count]), height_px=300)
    grounds = {round(stand.on_paper(0, stand.figure.ground_y)[1]) for stand in made.stands}
    assert len(grounds) == 2
    middles = sorted(stand.anchors.head.centre.x for stand in made.stands)
    steps = [after - before for before, after in itertools.pairwise(middles)]
    assert max(steps) > 1.12 * min(steps)
    for index, one in enumerate(made.stands):
        assert all(face(one).overlap(face(other)) == 0 for other in made.stands[index + 1 :])


def test_who_talks_stands_in_front() -> None:
    places = (Place.FAR_LEFT, Place.CENTRE, Place.FAR_RIGHT)
    for talker in range(3):
        people = [
            staged(f"{index}", place=place, voice=Voice.TALKING if index == talker else Voice.SILENT)
            for index, place in enumerate(places)
        ]
        stands = {stand.name: stand for stand in frame(Shot.FULL, *people, height_px=300).stands}
        assert stands[f"{talker}"].scale == max(stand.scale for stand in stands.values())


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    st.sampled_from([*CUT_SHOTS]),
    st.sampled_from(Pose),
    st.sampled_from(Turn),
    st.sampled_from(Facing),
    st.sampled_from(Angle),
    LOOKS,
    st.integers(30, 200),
    st.integers(0, 3),
)
def test_no_frame_cuts_a_joint(
    shot: Shot, pose: Pose, turn: Turn, facing: Facing, angle: Angle, look: Look, height_px: int, balloons: int
) -> None:
    order = brief(
        shot,
        staged("Mina", pose=pose, turn=turn, facing=facing),
        width_px=80,
        height_px=height_px,
        angle=angle,
        balloons=balloons,
    )
    made = frame_panel(order.model_copy(update={"cast": (Character(name="Mina", look=look),)}))
    (stand,) = made.stands
    if not stand.has_ground:
        assert bad_joints(stand, made.width, made.height) < HALF_CLEAR


@pytest.mark.parametrize("shot", CUT_SHOTS)
@pytest.mark.parametrize("turn", list(Turn))
def test_a_usual_panel_cuts_an_eighth_of_a_limb_away_from_joints(shot: Shot, turn: Turn) -> None:
    for pose, height_px in itertools.product(Pose, (150, 200, 250, 300)):
        made = frame(shot, staged("Mina", pose=pose, turn=turn), height_px=height_px)
        (stand,) = made.stands
        assert stand.has_ground or bad_joints(stand, made.width, made.height) == 0


@settings(max_examples=200, deadline=None, derandomize=True)
@given(briefs())
def test_no_head_only_touches_the_edge(order: ArtBrief) -> None:
    made = frame_panel(order)
    if order.shot not in CUT_SHOTS or len(made.stands) > 2 or made.camera.roll_deg:
        return
    for stand in made.stands:
        head = stand.anchors.head
        for inside, size in (
            (head.x0, head.width),
            (made.width - head.x1, head.width),
            (head.y0, head.height),
            (made.height - head.y1, head.height),
        ):
            assert not -0.05 < inside / size < 0.015


@pytest.mark.parametrize("shot", [Shot.CLOSE_UP, Shot.BUST])
def test_a_tall_panel_stacks_two_close_heads(shot: Shot) -> None:
    people = (staged("Mina", place=Place.LEFT), staged("Jun", place=Place.RIGHT, facing=Facing.LEFT))
    tall, usual = frame(shot, *people, height_px=TALL_PX), frame(shot, *people, height_px=200)
    upper, lower = tall.stands
    assert lower.name == "Mina" and upper.anchors.head.y1 <= lower.anchors.head.y0 + 1
    assert upper.anchors.head.height > 1.15 * max(stand.anchors.head.height for stand in usual.stands)
    assert lower.anchors.head.height > 0.24 * tall.height
    assert lower.anchors.head.centre.x < upper.anchors.head.centre.x


def test_a_close_up_fills_a_tall_panel_and_a_strip() -> None:
    tall = frame(Shot.CLOSE_UP, staged("Mina"), height_px=TALL_PX)
    (stand,) = tall.stands
    assert stand.anchors.head.width > 0.72 * tall.width
    assert 0.25 < stand.anchors.face.centre.y / tall.height < 0.5
    strip = frame(Shot.CLOSE_UP, staged("Mina"), height_px=STRIP_PX)
    (stand,) = strip.stands
    assert stand.anchors.head.y0 < 0 < stand.anchors.face.y0
    assert stand.anchors.face.y1 < strip.height and stand.anchors.face.height > 0.7 * strip.height


@pytest.mark.parametrize("shot", WHOLE_SHOTS)
def test_the_camera_s_height_tells_the_horizon(shot: Shot) -> None:
    def made(angle: Angle) -> Frame:
        return frame(shot, staged("Mina"), angle=angle, height_px=300)

    def horizon(angle: Angle) -> float:
        return made(angle).camera.horizon_y(made(angle).height)

    head_top = made(Angle.EYE).stands[0].anchors.head.y0
    assert 0 < horizon(Angle.BIRDS_EYE) < horizon(Angle.HIGH) < horizon(Angle.EYE) < horizon(Angle.LOW)
    assert horizon(Angle.HIGH) < head_top
    assert made(Angle.BIRDS_EYE).camera.height_m > 1.6 * made(Angle.EYE).camera.height_m
    assert made(Angle.LOW).camera.height_m < 0.75
    assert made(Angle.LOW).stands[0].scale > made(Angle.EYE).stands[0].scale


def test_a_bird_s_eye_shortens_bodies_and_not_heads() -> None:
    level, above = (
        frame(Shot.FULL, staged("Mina"), angle=angle, height_px=300).stands[0] for angle in (Angle.EYE, Angle.BIRDS_EYE)
    )

    def heads_tall(stand: Stand) -> float:
        head = stand.anchors.head
        return (stand.on_paper(0, stand.figure.ground_y)[1] - head.y0) / head.height

    assert heads_tall(above) < 0.85 * heads_tall(level)
    ratio = above.anchors.head.height / above.anchors.head.width
    assert ratio == pytest.approx(level.anchors.head.height / level.anchors.head.width, rel=0.05)


def test_signs_are_worn_by_the_lead() -> None:
    made = frame(Shot.WAIST, staged("Mina"), staged("Jun"), effects=(Effect.SWEAT, Effect.ANGER_MARK))
    worn = {stand.name: stand.figure.signs for stand in made.stands}
    assert worn == {"Mina": frozenset({Sign.SWEAT, Sign.ANGER_MARK}), "Jun": frozenset()}


@pytest.mark.parametrize("pose", [Pose.STAND, Pose.POINT, Pose.WAVE, Pose.PLEAD, Pose.CLUTCH])
def test_an_insert_without_a_prop_shows_the_lead_s_hand(pose: Pose) -> None:
    made = frame(Shot.INSERT, staged("Mina", pose=pose), staged("Jun"), height_px=140)
    (stand,) = made.stands
    x, y = stand.on_paper(*stand.figure.grip)
    assert stand.name == "Mina" and made.notes == ()
    assert 0.3 * made.width < x < 0.7 * made.width and 0.3 * made.height < y < 0.75 * made.height
    assert stand.scale * stand.figure.size * 230 > 0.9 * min(made.width, made.height)


def test_an_insert_shows_whoever_holds_something() -> None:
    made = frame(Shot.INSERT, staged("Mina"), staged("Jun", pose=Pose.HOLD, prop=Prop.CUP))
    assert [stand.name for stand in made.stands] == ["Jun"]


@pytest.mark.parametrize("prop", [Prop.LETTER, Prop.BOOK, Prop.FLOWERS, Prop.MIRROR, Prop.DOLL])
@pytest.mark.parametrize("facing", Facing)
def test_an_insert_leaves_no_slice_of_a_face_at_its_edge(prop: Prop, facing: Facing) -> None:
    made = frame(Shot.INSERT, staged("Mina", pose=Pose.HOLD, prop=prop, facing=facing))
    (stand,) = made.stands
    face = stand.anchors.face
    assert face.x1 <= 1e-6 or face.x0 >= made.width - 1e-6
    assert 0.2 * made.width < stand.on_paper(*stand.figure.grip)[0] < 0.8 * made.width


def test_some_wide_places_are_seen_past_something_clear_of_people() -> None:
    seen = 0
    for seed in range(30):
        order = brief(Shot.WIDE, staged("Mina", place=Place.LEFT), seed=seed, height_px=250, setting=Setting.VILLAGE)
        made = frame_panel(order)
        canvas = Canvas(made, order.width_px, order.height_px)
        everywhere = [(0.0, 0.0, float(made.width), float(made.height))]
        assert foreground_of(order, canvas, everywhere) is None
        seen += foreground_of(order, canvas, []) is not None
        close = order.model_copy(update={"shot": Shot.BUST})
        assert foreground_of(close, canvas, []) is None
    assert 6 <= seen <= 20


@pytest.mark.parametrize("seed", range(6))
def test_two_people_do_not_stand_on_each_others_feet(seed: int) -> None:
    sitting = staged("Mina", pose=Pose.SIT, turn=Turn.THREE_QUARTER, facing=Facing.RIGHT, place=Place.LEFT)
    walking = staged("Jun", pose=Pose.WALK, turn=Turn.PROFILE, facing=Facing.RIGHT, place=Place.RIGHT)
    made = frame(Shot.FULL, sitting, walking, height_px=250, seed=seed)
    left, right = sorted(made.stands, key=lambda stand: stand.anchors.head.centre.x)
    toe = max(left.on_paper(sole.x, sole.y)[0] for sole in left.figure.soles)
    heel = min(right.on_paper(sole.x, sole.y)[0] for sole in right.figure.soles)
    assert heel - toe >= HALF_SHOE_UNITS * (left.figure.size * left.scale + right.figure.size * right.scale)


@pytest.mark.parametrize("seed", range(3))
def test_nobody_stands_on_the_feet_of_one_who_lies(seed: int) -> None:
    lying, standing = staged("Mina", pose=Pose.LIE), staged("Jun", place=Place.RIGHT, facing=Facing.LEFT)
    framed = frame_panel(brief(Shot.FULL, lying, standing, setting=Setting.PARK, seed=seed, height_px=280))
    lies, stands = sorted(framed.stands, key=lambda stand: stand.name, reverse=True)
    ground = [stand.on_paper(0, stand.figure.ground_y)[1] for stand in (lies, stands)]
    assert ground[1] < ground[0] - 60 * lies.scale
    assert framed.stands.index(stands) < framed.stands.index(lies), "the one who lies is painted last"


@pytest.mark.parametrize("pose", [Pose.BOW, Pose.PUSH])
def test_neither_the_back_of_who_bows_nor_a_foot_of_who_pushes_is_cut(pose: Pose) -> None:
    pair = (
        staged("Mina", pose=pose, turn=Turn.PROFILE, facing=Facing.RIGHT, place=Place.LEFT),
        staged("Jun", pose=pose, turn=Turn.PROFILE, facing=Facing.LEFT, place=Place.RIGHT),
    )
    frame = frame_panel(brief(Shot.FULL, *pair, height_px=280))
    for stand in frame.stands:
        assert isinstance(stand.figure, Figure)
        spots = [*stand.figure.joints()[ARM_JOINTS:], stand.figure.skeleton.buttock]
        low = [stand.on_paper(*spot)[0] for spot in spots]
        assert min(low) > 0 and max(low) < frame.width
