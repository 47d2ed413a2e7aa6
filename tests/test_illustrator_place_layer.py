"""People and the place behind them share one floor: nothing nearer than their feet is taken to be behind them."""

import math

import pytest
from PIL import ImageStat

from comic.cast import Age, Character, Look
from comic.storyboard import Angle, Place, Setting, Shot
from engines.illustrator.framing import frame_panel
from engines.illustrator.painter import paint_panel
from engines.illustrator.place_layer import standing
from engines.illustrator.sets.lens import focal_length_px
from tests.panel_briefs import brief, staged

ANGLES = (Angle.EYE, Angle.LOW, Angle.HIGH)


@pytest.mark.parametrize("shot", [Shot.WIDE, Shot.FULL])
@pytest.mark.parametrize("angle", ANGLES)
@pytest.mark.parametrize("age", [Age.CHILD, Age.TEEN, Age.ADULT])
@pytest.mark.parametrize("seed", [3, 11])
def test_the_floor_meets_feet_no_farther_than_people_are_said_to_stand(
    shot: Shot, angle: Angle, age: Age, seed: int
) -> None:
    panel = brief(
        shot,
        staged("one", place=Place.LEFT),
        angle=angle,
        width_px=800,
        height_px=1160,
        cast=(Character(name="one", look=Look(age=age)),),
        setting=Setting.CLASSROOM,
        seed=seed,
    )
    frame = frame_panel(panel)
    (stand,), ((_, z),) = frame.stands, standing(frame, frame.stands)
    camera = frame.camera
    foot_y = stand.on_paper(0.0, stand.figure.ground_y)[1]
    seen_per_unit = camera.window[3] / frame.height
    floor_y = (
        camera.horizon_y(frame.height)
        + camera.height_m * focal_length_px(frame.width, camera.place_height, camera.lens) / z / seen_per_unit
    )
    assert floor_y <= foot_y + 1


@pytest.mark.parametrize("angle", [Angle.HIGH, Angle.BIRDS_EYE])
@pytest.mark.parametrize("shot", [Shot.FULL, Shot.WIDE])
def test_the_floor_at_feet_rises_about_as_steeply_as_the_camera_looks_down(shot: Shot, angle: Angle) -> None:
    for seed, height in ((1, 900), (2, 1060), (3, 1200)):
        panel = brief(shot, staged("one"), angle=angle, width_px=800, height_px=height, seed=seed)
        frame = frame_panel(panel)
        ((_, z),) = standing(frame, frame.stands)
        rise_deg = math.degrees(math.atan(frame.camera.height_m / z))
        assert rise_deg < frame.camera.pitch_deg + 20


@pytest.mark.parametrize(("setting", "darkens"), [(Setting.KITCHEN, True), (Setting.PARK, False)])
def test_lamps_that_go_out_darken_a_room_and_never_the_sky(setting: Setting, darkens: bool) -> None:
    def upper_tone(lights_out: bool) -> float:
        panel = brief(Shot.WIDE, staged("one"), setting=setting, lights_out=lights_out)
        picture = paint_panel(panel).picture.convert("L")
        return ImageStat.Stat(picture.crop((0, 0, picture.width, picture.height // 4))).mean[0]

    lit, dark = upper_tone(False), upper_tone(True)
    assert (0.3 * lit < dark < 0.75 * lit) if darkens else dark == pytest.approx(lit, rel=0.02)
