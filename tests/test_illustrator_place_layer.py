"""People and the place behind them share one floor: nothing nearer than their feet is taken to be behind them."""

import pytest

from comic.cast import Age, Character, Look
from comic.storyboard import Angle, Place, Setting, Shot
from engines.illustrator.framing import frame_panel
from engines.illustrator.place_layer import standing
from engines.illustrator.sets.stage import focal_length_px
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
        + camera.height_m * focal_length_px(frame.width, camera.place_height) / z / seen_per_unit
    )
    assert floor_y <= foot_y + 1
