"""Panels: any brief gives a picture of its size, the same twice, with heads and mouths where people stand."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from PIL import Image, ImageChops, ImageStat

from comic.art import Subject
from comic.cast import (
    Age,
    BackHair,
    Character,
    Fringe,
    Look,
)
from comic.geometry import Box
from comic.storyboard import (
    Angle,
    ArtBrief,
    Effect,
    Expression,
    Facing,
    Mood,
    Place,
    Pose,
    Prop,
    Setting,
    Shot,
    TimeOfDay,
    Turn,
    Weather,
)
from engines.illustrator.framing import frame_panel
from engines.illustrator.light import rimmed, solid
from engines.illustrator.painter import paint_panel, paint_sheet
from engines.illustrator.style.framing import GROWN_FIGURE_UNITS
from engines.illustrator.subjects import subjects_of
from engines.ports import SheetBrief
from tests.panel_briefs import JUN, brief, briefs, staged


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
    assert 0.23 <= headroom(2) <= 0.34


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


def test_a_master_at_double_width_is_the_same_picture() -> None:
    order = brief(
        Shot.WAIST,
        staged("Mina", place=Place.LEFT),
        staged("Jun", place=Place.RIGHT, facing=Facing.LEFT),
        width_px=800,
        height_px=900,
        mood=Mood.TENSE,
        effects=(Effect.VIGNETTE,),
    )
    usual = paint_panel(order)
    double = paint_panel(order.model_copy(update={"width_px": 1600, "height_px": 1800}))
    assert double.picture.size == (1600, 1800)
    difference = ImageChops.difference(double.picture.resize((800, 900), Image.Resampling.BOX), usual.picture)
    assert max(ImageStat.Stat(difference).mean) < 2.5
    for small, large in zip(usual.artwork.subjects, double.artwork.subjects, strict=True):
        for one, other in ((small.head, large.head), (small.face, large.face)):
            assert tuple(edge * 2 for edge in one) == pytest.approx(tuple(other))
        assert large.mouth == pytest.approx(small.mouth.scaled(2))


@pytest.mark.parametrize("shot", [Shot.CLOSE_UP, Shot.BUST, Shot.WAIST, Shot.FULL, Shot.WIDE])
@pytest.mark.parametrize("facing", list(Facing))
def test_the_face_box_is_where_the_skin_is(shot: Shot, facing: Facing) -> None:
    """A skin like no other colour marks what was painted: the face box holds it, and half of the face is it."""
    marked = Character(name="Mina", look=Look(skin="#40d040", fringe=Fringe.BACK, back_hair=BackHair.SHORT))
    order = brief(shot, staged("Mina", facing=facing), width_px=800, height_px=1000, setting=Setting.HOSPITAL)
    painting = paint_panel(order.model_copy(update={"cast": (marked,)}))
    (subject,) = painting.artwork.subjects
    red, green, blue = painting.picture.crop(tuple(round(edge) for edge in subject.head)).split()
    marks = ImageChops.subtract(green, ImageChops.lighter(red, blue)).point(lambda value: 255 if value > 40 else 0)
    found = marks.getbbox()
    assert found is not None
    left, top = subject.face.x0 - subject.head.x0, subject.face.y0 - subject.head.y0
    face = marks.crop((round(left), round(top), round(left + subject.face.width), round(top + subject.face.height)))
    assert ImageStat.Stat(face).mean[0] > 0.5 * 255
    assert abs(found[2] - (left + subject.face.width)) < 0.2 * subject.head.width or facing is Facing.LEFT


def test_another_process_paints_the_same_bytes() -> None:
    code = (
        "import hashlib\n"
        "from comic.storyboard import Effect, Shot\n"
        "from engines.illustrator.painter import paint_panel\n"
        "from tests.panel_briefs import brief, staged\n"
        "order = brief(Shot.WIDE, staged('Mina'), staged('Jun'), effects=(Effect.PETALS, Effect.SPEED_LINES))\n"
        "print(hashlib.sha256(paint_panel(order).picture.tobytes()).hexdigest())\n"
    )
    house = Path(__file__).resolve().parent.parent
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=house,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(house)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "271828")
    }
    assert len(digests) == 1 and len(digests.pop().strip()) == 64


@pytest.mark.parametrize("setting", list(Setting))
def test_every_place_can_be_seen_from_every_angle(setting: Setting) -> None:
    for angle, shot in itertools.product(Angle, (Shot.FULL, Shot.BUST)):
        order = brief(shot, staged("Mina"), setting=setting, angle=angle, width_px=80, height_px=110)
        assert paint_panel(order).picture.size == (80, 110)


@pytest.mark.parametrize("time", list(TimeOfDay))
def test_a_silhouette_is_dark_before_light_and_hides_the_face(time: TimeOfDay) -> None:
    order = brief(Shot.WAIST, staged("Mina"), time=time, setting=Setting.SEASIDE, width_px=400, height_px=500)
    lit, dark = paint_panel(order), paint_panel(order.model_copy(update={"effects": (Effect.SILHOUETTE,)}))
    face = dark.artwork.subjects[0].face
    box = (round(face.x0), round(face.y0), round(face.x1), round(face.y1))

    def contrast(picture: Image.Image) -> float:
        return ImageStat.Stat(picture.convert("L").crop(box)).stddev[0]

    assert contrast(dark.picture) < 0.35 * contrast(lit.picture)
    corner = dark.picture.convert("L").crop((0, 150, 40, 250))
    assert ImageStat.Stat(corner).mean[0] > 2 * ImageStat.Stat(dark.picture.convert("L").crop(box)).mean[0]


@pytest.mark.parametrize("mood", [Mood.SAD, Mood.TENSE, Mood.SCARY])
@pytest.mark.parametrize("setting", [Setting.BEDROOM, Setting.HOSPITAL, Setting.OFFICE])
def test_dark_moods_indoors_are_colours_and_not_grey(mood: Mood, setting: Setting) -> None:
    picture = paint_panel(brief(Shot.WAIST, staged("Mina"), mood=mood, setting=setting, time=TimeOfDay.NIGHT)).picture
    saturation = ImageStat.Stat(picture.convert("HSV").getchannel("S")).mean[0]
    assert saturation > 48
    foot = picture.crop((0, picture.height - 20, picture.width, picture.height))
    red, _, blue = ImageStat.Stat(foot).mean
    assert blue > red


@pytest.mark.parametrize("mood", list(Mood))
@pytest.mark.parametrize("setting", [Setting.CONVENIENCE_STORE, Setting.RESTAURANT, Setting.HOSPITAL, Setting.CORRIDOR])
def test_skin_under_lamps_stays_warm_in_every_mood(mood: Mood, setting: Setting) -> None:
    order = brief(Shot.CLOSE_UP, staged("Mina"), mood=mood, setting=setting, time=TimeOfDay.NIGHT)
    painted = paint_panel(order)
    (subject,) = painted.artwork.subjects
    assert subject.face is not None
    middle, reach = subject.face.centre, subject.face.width * 0.3
    box = tuple(round(part) for part in (middle.x - reach, middle.y - reach, middle.x + reach, middle.y + reach))
    red, _, blue = ImageStat.Stat(painted.picture.crop(box)).median
    assert red > blue + 10


@pytest.mark.parametrize("side", [1, -1])
def test_a_figure_that_runs_out_of_the_picture_has_no_rim_at_the_frame(side: int) -> None:
    figures, coverage = Image.new("RGB", (120, 80), "#303030"), Image.new("L", (120, 80))
    coverage.paste(255, (0, 0, 60, 80) if side > 0 else (60, 0, 120, 80))
    rimmed(figures, coverage, "#ffffff", 8.0, side, 1.0)
    frame = figures.crop((0, 20, 6, 80) if side > 0 else (114, 20, 120, 80))
    assert frame.getextrema() == ((48, 48),) * 3
    rimmed(figures, coverage, "#ffffff", 8.0, -side, 1.0)
    assert max(high for _, high in figures.getextrema()) > 150


def test_whoever_stands_at_the_camera_lets_nothing_through() -> None:
    layer = Image.new("RGBA", (3, 1), (240, 244, 252, 214))
    layer.putpixel((0, 0), (240, 244, 252, 0))
    layer.putpixel((1, 0), (240, 244, 252, 107))
    faded = solid(layer).getchannel("A").tobytes()
    assert faded[0] == 0
    assert 120 < faded[1] < 135
    assert faded[2] == 255


def test_neither_snow_nor_rain_falls_where_there_is_no_air() -> None:
    here = brief(Shot.WIDE, setting=Setting.SPACE)
    calm = paint_panel(here).picture
    for weather in (Weather.SNOW, Weather.RAIN):
        falling = paint_panel(here.model_copy(update={"weather": weather})).picture
        assert ImageChops.difference(calm, falling).getbbox() is None
