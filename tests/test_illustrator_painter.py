"""Panels: any brief gives a picture of its size, the same twice, with heads and mouths where people stand."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import ImageChops, ImageStat

from comic.art import Subject
from comic.cast import (
    Accessory,
    Age,
    BackHair,
    Character,
    EyeShape,
    FaceShape,
    FacialHair,
    Fringe,
    Look,
    Outfit,
    Presentation,
    Species,
)
from comic.geometry import Box
from comic.storyboard import (
    Angle,
    ArtBrief,
    Backdrop,
    Effect,
    Expression,
    Facing,
    Mood,
    Place,
    Pose,
    Prop,
    Setting,
    Shot,
    Staging,
    TimeOfDay,
    Turn,
    Weather,
)
from engines.illustrator.framing import frame_panel
from engines.illustrator.painter import paint_panel, paint_sheet
from engines.illustrator.style.framing import GROWN_FIGURE_UNITS
from engines.illustrator.subjects import subjects_of
from engines.ports import SheetBrief

MINA = Character(name="Mina", look=Look())
JUN = Character(
    name="Jun",
    look=Look(
        presentation=Presentation.MASCULINE, age=Age.ADULT, fringe=Fringe.DOWN, back_hair=BackHair.SHORT, hair="#20202c"
    ),
)


def staged(name: str, **how: object) -> Staging:
    return Staging.model_validate({"name": name, **how})


def brief(shot: Shot = Shot.BUST, *staging: Staging, **changes: object) -> ArtBrief:
    cast = tuple(MINA if index % 2 == 0 else JUN for index in range(len(staging)))
    fields: dict[str, object] = {
        "shot": shot,
        "angle": Angle.EYE,
        "width_px": 200,
        "height_px": 250,
        "staging": staging,
        "cast": cast,
        "setting": Setting.STREET,
        "set_seed": 1,
        "time": TimeOfDay.NOON,
        "weather": Weather.CLEAR,
        "mood": Mood.NEUTRAL,
        "backdrop": Backdrop.NONE,
        "effects": (),
        "balloons": 0,
        "art_prompt": "",
        "seed": 3,
    }
    return ArtBrief.model_validate(fields | changes)


LOOKS = st.builds(
    Look,
    presentation=st.sampled_from(Presentation),
    age=st.sampled_from(Age),
    fringe=st.sampled_from(Fringe),
    back_hair=st.sampled_from(BackHair),
    outfit=st.sampled_from(Outfit),
    accessory=st.sampled_from(Accessory),
    glasses=st.booleans(),
    facial_hair=st.sampled_from(FacialHair),
    species=st.just(Species.HUMAN),
    face=st.sampled_from(FaceShape),
    eye_shape=st.sampled_from(EyeShape),
    height=st.floats(0.85, 1.15),
    build=st.floats(0.85, 1.3),
)
STAGINGS = st.builds(
    Staging,
    name=st.just("somebody"),
    expression=st.sampled_from(Expression),
    pose=st.sampled_from(Pose),
    turn=st.sampled_from(Turn),
    facing=st.sampled_from(Facing),
    place=st.sampled_from(Place),
    prop=st.sampled_from(Prop),
)
PEOPLE = st.lists(st.tuples(STAGINGS, LOOKS), max_size=4)


@st.composite
def briefs(draw: st.DrawFn) -> ArtBrief:
    people = draw(PEOPLE)
    return ArtBrief(
        shot=draw(st.sampled_from(Shot)),
        angle=draw(st.sampled_from(Angle)),
        width_px=80,
        height_px=draw(st.integers(300, 2000)) // 10,
        staging=tuple(staging for staging, _ in people),
        cast=tuple(Character(name=staging.name, look=look) for staging, look in people),
        setting=draw(st.sampled_from(Setting)),
        set_seed=draw(st.integers(0, 99)),
        time=draw(st.sampled_from(TimeOfDay)),
        weather=draw(st.sampled_from(Weather)),
        mood=draw(st.sampled_from(Mood)),
        backdrop=draw(st.sampled_from(Backdrop)),
        effects=tuple(draw(st.sets(st.sampled_from(Effect), max_size=2).map(sorted))),
        balloons=draw(st.integers(0, 3)),
        art_prompt="",
        seed=draw(st.integers(0, 99)),
    )


def holds(outer: Box, inner: Box) -> bool:
    return outer.x0 <= inner.x0 <= inner.x1 <= outer.x1 and outer.y0 <= inner.y0 <= inner.y1 <= outer.y1


def check_subject(subject: Subject, width_px: int, height_px: int) -> None:
    assert holds(Box(0, 0, width_px, height_px), subject.head)
    assert holds(Box(0, 0, width_px, height_px), subject.face)
    assert subject.head.holds(subject.mouth)
    assert subject.confidence in (1.0, 0.3)


@settings(max_examples=24, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(briefs())
def test_any_brief_becomes_a_picture_of_its_size(order: ArtBrief) -> None:
    painting = paint_panel(order)
    assert painting.picture.mode == "RGB"
    assert painting.picture.size == (order.width_px, order.height_px)
    assert (painting.artwork.width_px, painting.artwork.height_px) == painting.picture.size
    assert len(painting.artwork.subjects) <= len(order.cast)
    for subject in painting.artwork.subjects:
        check_subject(subject, order.width_px, order.height_px)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(briefs())
def test_framing_keeps_heads_in_the_picture(order: ArtBrief) -> None:
    """Without pixels, for many more briefs: everybody is seen, and whole wherever their feet are."""
    frame = frame_panel(order)
    subjects = subjects_of(frame, frame.width, frame.height)
    for subject in subjects:
        check_subject(subject, frame.width, frame.height)
    if order.shot is Shot.INSERT:
        return
    assert len(subjects) == len(frame.stands) == len(order.cast)
    for stand in frame.stands:
        if stand.has_ground and len(frame.stands) < 4:
            assert holds(Box(0, 0, frame.width, frame.height), stand.anchors.head)


@pytest.mark.parametrize("shot", [Shot.CLOSE_UP, Shot.BUST, Shot.WAIST, Shot.FULL, Shot.WIDE])
@pytest.mark.parametrize("place", list(Place))
@pytest.mark.parametrize("height_px", [120, 300, 500])
def test_a_lone_head_is_whole(shot: Shot, place: Place, height_px: int) -> None:
    (stand,) = frame_panel(brief(shot, staged("Mina", place=place), height_px=height_px, balloons=1)).stands
    frame = frame_panel(brief(shot, staged("Mina", place=place), height_px=height_px, balloons=1))
    head = stand.anchors.head
    assert head.x0 >= 0 and head.y0 >= 0 and head.x1 <= frame.width and head.y1 <= frame.height


@pytest.mark.parametrize("shot", [shot for shot in Shot if shot is not Shot.INSERT])
def test_two_people_don_t_cover_each_other_s_faces(shot: Shot) -> None:
    for left, right in itertools.product(Place, Place):
        order = brief(
            shot, staged("Mina", place=left, facing=Facing.RIGHT), staged("Jun", place=right, facing=Facing.LEFT)
        )
        faces = [stand.anchors.face for stand in frame_panel(order).stands]
        assert faces[0].overlap(faces[1]) == 0


def test_people_stand_in_the_order_of_their_places() -> None:
    order = brief(Shot.WAIST, staged("Mina", place=Place.RIGHT), staged("Jun", place=Place.LEFT))
    middle = {stand.name: stand.anchors.head.centre.x for stand in frame_panel(order).stands}
    assert middle["Jun"] < middle["Mina"]


@pytest.mark.parametrize("shot", [Shot.CLOSE_UP, Shot.BUST, Shot.WAIST])
def test_balloons_get_empty_space_above_the_head(shot: Shot) -> None:
    def headroom(balloons: int) -> float:
        frame = frame_panel(brief(shot, staged("Mina"), balloons=balloons, height_px=300))
        return frame.stands[0].anchors.head.y0 / frame.height

    assert 0.14 <= headroom(0) <= 0.21
    assert 0.25 <= headroom(2) <= 0.34


@pytest.mark.parametrize("shot", [Shot.FULL, Shot.WIDE])
@pytest.mark.parametrize("count", [2, 3, 4])
def test_everybody_stands_on_one_ground_plane(shot: Shot, count: int) -> None:
    """Feet lie below the horizon in proportion to the figure's scale, as on a level floor."""
    places = (Place.FAR_LEFT, Place.LEFT, Place.RIGHT, Place.FAR_RIGHT)
    order = brief(shot, *(staged(f"{place}", place=place) for place in places[:count]), height_px=300)
    frame = frame_panel(order)
    horizon = frame.camera.horizon_y(frame.height)
    depths = [(stand.on_paper(0, stand.figure.ground_y)[1] - horizon) / stand.scale for stand in frame.stands]
    assert depths == pytest.approx([depths[0]] * count)
    assert all(stand.on_paper(0, stand.figure.ground_y)[1] < frame.height for stand in frame.stands)
    scales = [stand.scale for stand in frame.stands]
    assert scales == sorted(scales) and scales[0] < scales[-1]


def test_the_same_brief_gives_the_same_bytes() -> None:
    order = brief(
        Shot.WAIST,
        staged("Mina", expression=Expression.SHY),
        staged("Jun"),
        weather=Weather.SNOW,
        effects=(Effect.PETALS,),
    )
    first, second = paint_panel(order), paint_panel(order)
    assert first.picture.tobytes() == second.picture.tobytes()
    assert first.artwork == second.artwork


def test_a_new_take_and_a_new_seed_change_the_picture() -> None:
    order = brief(Shot.BUST, staged("Mina"), effects=(Effect.SPARKLES,))
    first = paint_panel(order).picture
    for change in ({"take": 2}, {"seed": 4}):
        other = paint_panel(order.model_copy(update=change)).picture
        assert ImageChops.difference(first, other).getbbox() is not None


def test_a_larger_picture_is_drawn_finer_not_moved() -> None:
    order = brief(Shot.BUST, staged("Mina"))
    small = paint_panel(order)
    large = paint_panel(order.model_copy(update={"width_px": 400, "height_px": 500}))
    assert large.picture.size == (400, 500)
    assert large.artwork.subjects[0].mouth == pytest.approx(small.artwork.subjects[0].mouth.scaled(2), abs=1)
    difference = ImageChops.difference(large.picture.resize((200, 250)), small.picture)
    assert max(ImageStat.Stat(difference).mean) < 6


def test_night_is_darker_and_every_mood_its_own() -> None:
    def mean(**changes: object) -> list[float]:
        return ImageStat.Stat(paint_panel(brief(Shot.FULL, staged("Mina"), **changes)).picture).mean

    assert sum(mean(time=TimeOfDay.NIGHT)) < 0.7 * sum(mean())
    assert sum(mean(mood=Mood.SCARY)) < 0.95 * sum(mean())
    assert len({tuple(round(value) for value in mean(mood=mood)) for mood in Mood}) == len(Mood)


def test_a_back_has_a_head_but_no_face() -> None:
    (subject,) = paint_panel(brief(Shot.BUST, staged("Mina", turn=Turn.BACK))).artwork.subjects
    assert subject.confidence == 0.3 and subject.face == subject.head


def test_over_the_shoulder_shows_one_from_behind() -> None:
    order = brief(
        Shot.OVER_THE_SHOULDER,
        staged("Mina", turn=Turn.BACK, facing=Facing.RIGHT),
        staged("Jun", facing=Facing.LEFT, place=Place.RIGHT),
    )
    subjects = {subject.name: subject for subject in paint_panel(order).artwork.subjects}
    assert subjects["Mina"].confidence == 0.3 and subjects["Jun"].confidence == 1.0
    assert subjects["Mina"].head.centre.x < subjects["Jun"].head.centre.x


def test_an_insert_shows_what_a_hand_holds_or_the_bare_hand() -> None:
    cup = paint_panel(brief(Shot.INSERT, staged("Mina", pose=Pose.HOLD, prop=Prop.CUP)))
    hand = paint_panel(brief(Shot.INSERT, staged("Mina")))
    assert cup.artwork.notes == () and hand.artwork.notes == ()
    assert ImageChops.difference(cup.picture, hand.picture).getbbox() is not None


def test_a_sheet_shows_the_character_from_all_sides() -> None:
    painting = paint_sheet(SheetBrief(character=JUN, seed=1))
    assert painting.picture.mode == "RGB" and painting.picture.size == (1200, 900)
    assert len(painting.artwork.subjects) == 8
    assert {subject.name for subject in painting.artwork.subjects} == {"Jun"}
    assert sum(subject.confidence == 1.0 for subject in painting.artwork.subjects) == 7
    again = paint_sheet(SheetBrief(character=JUN, seed=1))
    assert again.picture.tobytes() == painting.picture.tobytes()


def test_an_uneasy_camera_rolls_place_and_people_together() -> None:
    orders = [brief(Shot.BUST, staged("Mina"), mood=Mood.TENSE, seed=seed) for seed in range(12)]
    frames = [frame_panel(order) for order in orders]
    rolled = [frame for frame in frames if frame.camera.roll_deg]
    assert 2 <= len(rolled) <= 10
    for frame in rolled:
        assert {stand.roll_deg for stand in frame.stands} == {frame.camera.roll_deg}
        left, top, width, height = frame.camera.window
        assert left >= 0 and top >= 0 and left + width <= frame.width and top + height <= frame.height
    calm = [frame_panel(order.model_copy(update={"mood": Mood.HAPPY})) for order in orders]
    assert not any(frame.camera.roll_deg for frame in calm)


def test_the_floor_meets_the_feet_at_their_scale() -> None:
    for shot in (Shot.FULL, Shot.WIDE):
        for seed in range(6):
            frame = frame_panel(brief(shot, staged("Mina"), seed=seed, height_px=300))
            (stand,) = frame.stands
            camera = frame.camera
            horizon = camera.horizon_y(frame.height)
            ground = stand.on_paper(0, stand.figure.ground_y)[1]
            metre = GROWN_FIGURE_UNITS * stand.scale / 1.66
            assert (ground - horizon) / metre == pytest.approx(camera.height_m)


def test_two_who_face_each_other_look_into_each_other_s_eyes() -> None:
    child = Character(name="Bo", look=Look(age=Age.CHILD))
    order = brief(Shot.WAIST, staged("Bo", place=Place.LEFT), staged("Jun", place=Place.RIGHT, facing=Facing.LEFT))
    order = order.model_copy(update={"cast": (child, JUN)})
    gazes = {stand.name: stand.figure.gaze for stand in frame_panel(order).stands}
    assert gazes["Bo"] is not None and gazes["Jun"] is not None
    assert gazes["Bo"][1] < -0.3 and gazes["Jun"][1] > 0.3
    apart = order.model_copy(update={"staging": (order.staging[0], staged("Jun", facing=Facing.RIGHT))})
    assert [stand.figure.gaze for stand in frame_panel(apart).stands] == [None, None]
