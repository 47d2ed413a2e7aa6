"""Places: every setting at every time, the same for the same seed, with the horizon where it was asked for."""

from __future__ import annotations

import itertools
import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from comic.storyboard import (
    Setting,
    TimeOfDay,
    Weather,
)
from engines.illustrator.raster import rasterise
from engines.illustrator.sets.build import INDOOR, OUTDOOR, Set, build_set
from engines.illustrator.sets.daylight import DAYLIGHT, WHITE, multiplied, scene_light
from engines.illustrator.sets.stage import NEAREST_M, Stage
from engines.illustrator.sets.view import SetView

SCALE = 0.2
SUNLESS = (Setting.SPACE, Setting.DUNGEON)


def tinted(place: Set) -> Image.Image:
    """The set as a composition shows it, small."""
    picture = rasterise(place.drawing, SCALE).convert("RGB")
    tint = place.light.backdrop_tint
    colour = (int(tint[1:3], 16), int(tint[3:5], 16), int(tint[5:7], 16))
    picture = ImageChops.multiply(picture, Image.new("RGB", picture.size, colour))
    shining = rasterise(place.glow, SCALE)
    glow = Image.new("RGB", picture.size)
    glow.paste(shining.convert("RGB"), (0, 0), shining.getchannel("A"))
    return ImageChops.screen(picture, glow)


@pytest.mark.parametrize(("setting", "time"), list(itertools.product(Setting, TimeOfDay)))
def test_every_setting_is_drawn_at_every_time(setting: Setting, time: TimeOfDay) -> None:
    place = build_set(setting, 800, 900, time, seed=3)
    for drawing in (place.drawing, place.glow):
        root = ElementTree.fromstring(drawing.svg())
        assert root.tag.endswith("svg")
    assert len(ElementTree.fromstring(place.drawing.svg())) > 20
    assert place.indoor == (setting in INDOOR)
    assert place.note is None


def test_each_setting_is_either_in_or_out() -> None:
    assert set(INDOOR) | set(OUTDOOR) == set(Setting)
    assert not set(INDOOR) & set(OUTDOOR)


def test_no_two_settings_look_the_same() -> None:
    texts = [build_set(setting, 800, 600, TimeOfDay.NOON, seed=1).drawing.svg() for setting in Setting]
    assert len(set(texts)) == len(Setting)


@pytest.mark.parametrize("setting", Setting)
def test_the_same_order_gives_the_same_text(setting: Setting) -> None:
    first, second = (build_set(setting, 800, 700, TimeOfDay.NIGHT, Weather.SNOW, 7) for _ in range(2))
    assert first.drawing.svg() == second.drawing.svg()
    assert first.glow.svg() == second.glow.svg()


def seen(setting: Setting, seed: int, view: SetView = SetView.FACING, **camera: float) -> np.ndarray:
    """The place at noon, small, as RGB values."""
    place = build_set(setting, 800, 900, TimeOfDay.NOON, seed=seed, view=view, **camera)
    return np.asarray(rasterise(place.drawing, 0.125).convert("RGB")).astype(float)


def palette(picture: np.ndarray) -> np.ndarray:
    """How much of the picture has each of 512 colours."""
    bins = (picture // 32).astype(int)
    counts = np.bincount((bins[..., 0] * 64 + bins[..., 1] * 8 + bins[..., 2]).ravel(), minlength=512)
    return counts / counts.sum()


def apart(first: np.ndarray, second: np.ndarray) -> float:
    """How different two palettes are, 0–1."""
    return float(np.abs(palette(first) - palette(second)).sum() / 2)


@pytest.mark.parametrize("setting", Setting)
def test_another_seed_is_another_place_of_that_kind(setting: Setting) -> None:
    pictures = [seen(setting, seed) for seed in range(4)]
    differences = [np.abs(a - b).mean() for a, b in itertools.combinations(pictures, 2)]
    assert min(differences) > 1.5
    assert np.mean(differences) > 6


@pytest.mark.parametrize("setting", Setting)
def test_each_view_shows_another_side(setting: Setting) -> None:
    pictures = [seen(setting, 1, view) for view in SetView]
    differences = [np.abs(a - b).mean() for a, b in itertools.combinations(pictures, 2)]
    assert np.mean(differences) > 6


@pytest.mark.parametrize("setting", sorted(INDOOR))
def test_four_views_of_one_room_have_one_palette(setting: Setting) -> None:
    """The sides of a room are more alike in colour than the same side of different rooms."""
    rooms = {(seed, view): seen(setting, seed, view) for seed in range(4) for view in SetView}
    same = [apart(rooms[seed, a], rooms[seed, b]) for seed in range(4) for a, b in itertools.combinations(SetView, 2)]
    others = [apart(rooms[a, view], rooms[b, view]) for a, b in itertools.combinations(range(4), 2) for view in SetView]
    assert np.mean(same) < np.mean(others)


@pytest.mark.parametrize("setting", Setting)
def test_another_camera_shows_the_same_place(setting: Setting) -> None:
    usual = seen(setting, 4)
    assert apart(usual, seen(setting, 4, horizon=0.46, camera_height=1.7)) < 0.2


@pytest.mark.parametrize("setting", Setting)
@pytest.mark.parametrize(
    ("height_px", "horizon", "camera_height"),
    [(300, 0.46, 1.45), (2000, 0.46, 1.1), (1000, 0.30, 2.6), (1000, 0.7, 0.45)],
)
def test_the_panel_is_painted_to_its_edges(
    setting: Setting, height_px: int, horizon: float, camera_height: float
) -> None:
    place = build_set(setting, 800, height_px, TimeOfDay.NOON, seed=2, horizon=horizon, camera_height=camera_height)
    alpha = np.asarray(rasterise(place.drawing, 0.125).getchannel("A"))
    assert alpha.shape == (round(height_px * 0.125), 100)
    assert alpha[1:-1, 1:-1].min() == 255


@pytest.mark.parametrize("horizon", [0.3, 0.46, 0.66])
def test_the_sea_meets_the_sky_at_the_horizon(horizon: float) -> None:
    place = build_set(Setting.SEASIDE, 800, 1000, TimeOfDay.NOON, seed=1, horizon=horizon)
    picture = np.asarray(rasterise(place.drawing).convert("RGB")).astype(int)
    beside_the_capes = picture[:, 320:335].mean(axis=1)
    steps = np.abs(np.diff(beside_the_capes, axis=0)).sum(axis=1)
    horizon_row = round(1000 * horizon)
    window = steps[horizon_row - 40 : horizon_row + 40]
    assert abs(int(window.argmax()) - 40) <= 2
    assert window.max() > 100


def test_things_farther_away_are_smaller_and_nearer_the_horizon() -> None:
    stage = Stage(800, 1000, TimeOfDay.NOON, horizon=0.4, camera_height=1.5)
    heights = []
    for z in (2.0, 4.0, 8.0, 16.0):
        _, foot = stage.project(0, 0, z)
        _, head = stage.project(0, 1.7, z)
        heights.append(foot - head)
        assert foot > stage.horizon_y
    assert heights == sorted(heights, reverse=True)
    assert heights[0] == pytest.approx(2 * heights[1])


@given(
    st.floats(-20, 20),
    st.floats(-2, 20),
    st.floats(-5, 60),
    st.floats(0.2, 0.8),
    st.floats(0.3, 4),
    st.integers(300, 2000),
)
def test_eye_level_lies_on_the_horizon(
    x: float, y: float, z: float, horizon: float, camera_height: float, height_px: int
) -> None:
    stage = Stage(800, height_px, TimeOfDay.NOON, horizon=horizon, camera_height=camera_height)
    assert stage.project(x, camera_height, z)[1] == pytest.approx(height_px * horizon)
    seen_x, seen_y = stage.project(x, y, z)
    assert (seen_y > stage.horizon_y) == (y < camera_height) or y == pytest.approx(camera_height)
    assert abs(seen_x - 400) <= abs(x) * stage.focal_px / NEAREST_M + 1


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(Setting)),
    st.sampled_from(sorted(TimeOfDay)),
    st.sampled_from(sorted(Weather)),
    st.sampled_from(sorted(SetView)),
    st.integers(0, 2**63 - 1),
    st.integers(240, 1600),
    st.floats(-0.6, 0.9),
    st.floats(0.4, 6.0),
)
def test_any_place_can_be_drawn(
    setting: Setting,
    time: TimeOfDay,
    weather: Weather,
    view: SetView,
    seed: int,
    height_px: int,
    horizon: float,
    camera_height: float,
) -> None:
    place = build_set(setting, 800, height_px, time, weather, seed, horizon, camera_height, view)
    alpha = np.asarray(rasterise(place.drawing, 0.1).getchannel("A"))
    assert alpha[1:-1, 1:-1].min() == 255
    ElementTree.fromstring(place.glow.svg())


@pytest.mark.parametrize("setting", [setting for setting in Setting if setting not in SUNLESS])
def test_night_is_darker_than_noon(setting: Setting) -> None:
    noon, night = (tinted(build_set(setting, 800, 900, time, seed=1)) for time in (TimeOfDay.NOON, TimeOfDay.NIGHT))
    assert np.asarray(night.convert("L")).mean() < np.asarray(noon.convert("L")).mean() * 1.02


@pytest.mark.parametrize("setting", SUNLESS)
def test_places_without_a_sun_have_one_light(setting: Setting) -> None:
    noon, night = (build_set(setting, 800, 900, time, seed=1) for time in (TimeOfDay.NOON, TimeOfDay.NIGHT))
    assert noon.light == night.light
    assert noon.drawing.svg() == night.drawing.svg()
    assert noon.glow.svg() == night.glow.svg()


@pytest.mark.parametrize("setting", [Setting.BEDROOM, Setting.LIVING_ROOM, Setting.KITCHEN, Setting.CORRIDOR])
def test_a_room_at_night_is_not_one_flat_tint(setting: Setting) -> None:
    """Lamp, moonlight and dusk spread the brightness far beyond what a tint over the day-lit room would."""
    picture = (
        tinted(build_set(setting, 800, 900, TimeOfDay.NIGHT, seed=1)).convert("L").resize((8, 9), Image.Resampling.BOX)
    )
    patches = np.asarray(picture).astype(float)
    assert patches.max() / patches.min() > 2.0


def test_lamps_shine_at_night_only() -> None:
    noon, night = (build_set(Setting.STREET, 800, 900, time, seed=1) for time in (TimeOfDay.NOON, TimeOfDay.NIGHT))
    assert noon.glow.is_empty
    assert np.asarray(rasterise(night.glow, SCALE).getchannel("A")).max() > 150


def test_snow_whitens_the_ground_and_fog_hides_the_distance() -> None:
    clear, snow, fog = (
        np.asarray(
            rasterise(build_set(Setting.PARK, 800, 900, TimeOfDay.NOON, weather, 1).drawing, SCALE).convert("RGB")
        )
        for weather in (Weather.CLEAR, Weather.SNOW, Weather.FOG)
    )
    foot = slice(150, 178)
    assert snow[foot].mean() > clear[foot].mean() + 25
    town = (slice(62, 90), slice(62, 98))
    assert fog[town].std() < clear[town].std() * 0.7


def test_rain_is_seen_through_the_window_and_dims_the_room() -> None:
    dry, wet = (
        build_set(Setting.BEDROOM, 800, 900, TimeOfDay.NOON, weather, 1) for weather in (Weather.CLEAR, Weather.RAIN)
    )
    assert not dry.glow.is_empty
    left, top = 345, 370
    pane = (slice(int(top * SCALE), int((top + 50) * SCALE)), slice(int(left * SCALE), int((left + 110) * SCALE)))
    dry_pane, wet_pane = (np.asarray(rasterise(place.drawing, SCALE).convert("RGB"))[pane] for place in (dry, wet))
    assert wet_pane.mean() < dry_pane.mean() - 15
    assert multiplied(wet.light.backdrop_tint, wet.light.backdrop_tint) < dry.light.backdrop_tint
    assert scene_light(TimeOfDay.NIGHT, Weather.RAIN, indoor=True) == scene_light(
        TimeOfDay.NIGHT, Weather.CLEAR, indoor=True
    )


def test_light_of_noon_changes_nothing_and_rain_dims_it() -> None:
    assert scene_light(TimeOfDay.NOON, Weather.CLEAR, indoor=False).backdrop_tint == WHITE
    rain = scene_light(TimeOfDay.NOON, Weather.RAIN, indoor=False)
    assert rain.backdrop_tint == "#b2bcd2"
    assert rain.rim is None
    assert scene_light(TimeOfDay.NIGHT, Weather.CLEAR, indoor=False).rim == "#8db2ff"
    assert scene_light(TimeOfDay.NIGHT, Weather.FOG, indoor=False).haze_opacity == 0.30


@pytest.mark.parametrize("time", TimeOfDay)
def test_figures_are_tinted_less_than_places(time: TimeOfDay) -> None:
    def brightness(colour: str) -> int:
        return sum(int(colour[at : at + 2], 16) for at in (1, 3, 5))

    for indoor, lamplit in ((False, False), (True, False), (True, True)):
        light = scene_light(time, Weather.CLEAR, indoor, lamplit)
        assert brightness(light.figure_tint) >= brightness(light.backdrop_tint)


def test_tints_multiply() -> None:
    assert multiplied("#ffffff", "#7684c4") == "#7684c4"
    assert multiplied("#808080", "#808080") == "#404040"


def test_every_time_has_a_light() -> None:
    assert set(DAYLIGHT) == set(TimeOfDay)


@pytest.mark.parametrize("camera_height", [0.0, -1.0])
def test_a_camera_under_the_floor_is_refused(camera_height: float) -> None:
    with pytest.raises(ValueError, match="camera"):
        build_set(Setting.STREET, 800, 600, TimeOfDay.NOON, camera_height=camera_height)


def warmth(picture: Image.Image) -> float:
    """How much redder than blue the picture is."""
    red, _, blue = np.asarray(picture).reshape(-1, 3).mean(axis=0)
    return float(red - blue)


@pytest.mark.parametrize("setting", [setting for setting in Setting if setting not in SUNLESS])
def test_the_light_tells_the_time(setting: Setting) -> None:
    """Night is the darkest time, sunset the warmest, morning warmer than noon."""
    pictures = {time: tinted(build_set(setting, 800, 900, time, seed=2)) for time in TimeOfDay}
    light = {time: float(np.asarray(picture.convert("L")).mean()) for time, picture in pictures.items()}
    assert light[TimeOfDay.NIGHT] == min(light.values())
    tones = {time: warmth(picture) for time, picture in pictures.items()}
    assert tones[TimeOfDay.SUNSET] == max(tones.values())
    assert tones[TimeOfDay.MORNING] > tones[TimeOfDay.NOON]


def test_fog_hides_farther_things_more() -> None:
    stage = Stage(800, 900, TimeOfDay.NOON, Weather.FOG)
    assert stage.aired("#803020", 40) == "#803020"
    stage.under_the_sky()
    reds = [int(stage.aired("#803020", z)[1:3], 16) for z in (2, 8, 16, 30)]
    assert reds == sorted(reds)
    assert len(set(reds)) == 4


def test_what_lies_behind_the_camera_is_cut_off() -> None:
    stage = Stage(800, 900, TimeOfDay.NOON)
    stage.level(-1, 1, -5, -1, 0, "#ff0000")
    assert stage.drawing.is_empty
    stage.level(-1, 1, -5, 6, 0, "#ff0000")
    picture = np.asarray(rasterise(stage.drawing, 0.25))
    assert picture[220, 100, 3] == 255
    assert picture[: round(stage.horizon_y / 4), :, 3].max() == 0


@pytest.mark.parametrize("view", SetView)
def test_no_window_of_the_town_shines_on_a_roof_s_floor(view: SetView) -> None:
    place = build_set(Setting.ROOFTOP, 400, 500, TimeOfDay.NIGHT, seed=1, view=view)
    glow = rasterise(place.glow)
    shining = np.asarray(glow.convert("L"), dtype=float) * np.asarray(glow.getchannel("A")) / 255
    town, floor = shining[150:290], shining[370:]
    assert town.max() > 200
    assert floor.max() < 100
