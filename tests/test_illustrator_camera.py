"""The camera: the horizon is seen where it is asked for, whatever the zoom, the roll and the pitch."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from comic.storyboard import Angle, Mood, Shot
from engines.illustrator.camera import FREE_HORIZON, camera_for, pitch_for, roll_for, rolled_cover
from engines.illustrator.framing import frame_panel
from engines.illustrator.painter import paint_panel
from engines.illustrator.style.camera import CLOSE_HORIZON, FULL_HORIZON, WIDE_HORIZON
from engines.illustrator.style.framing import GROWN_FIGURE_UNITS
from tests.panel_briefs import brief, staged

HORIZONS = {Shot.FULL: FULL_HORIZON, Shot.WIDE: WIDE_HORIZON}


@pytest.mark.parametrize(("shot", "angle"), list(itertools.product(Shot, Angle)))
def test_the_horizon_is_seen_where_the_shot_wants_it(shot: Shot, angle: Angle) -> None:
    for seed, height in itertools.product(range(4), (300, 1000, 2000)):
        camera = camera_for(shot, angle, 800, height, seed)
        wanted = HORIZONS.get(shot, CLOSE_HORIZON)[angle]
        assert camera.horizon_y(height) / height == pytest.approx(wanted, abs=FREE_HORIZON + 1e-9)
        left, top, width, tall = camera.window
        assert left >= 0 and top >= 0 and left + width <= 800 + 1e-6 and top + tall <= camera.place_height + 1e-6


@pytest.mark.parametrize("angle", list(Angle))
def test_a_pitched_place_is_taller_by_the_cosine(angle: Angle) -> None:
    camera = camera_for(Shot.FULL, angle, 800, 1000, 1)
    assert camera.place_height * math.cos(math.radians(camera.pitch_deg)) == pytest.approx(1000, abs=1)
    assert pitch_for(Shot.EXTREME_CLOSE_UP, angle) == pitch_for(Shot.INSERT, angle) == 0


def test_the_camera_is_as_high_as_feet_and_scale_tell() -> None:
    camera = camera_for(Shot.FULL, Angle.EYE, 800, 1000, 1)
    horizon = camera.horizon_y(1000)
    scale = 0.5
    metre = GROWN_FIGURE_UNITS * scale / 1.66
    assert camera.raised_to(1000, horizon + 1.2 * metre, scale).height_m == pytest.approx(1.2)
    assert camera.raised_to(1000, horizon + 1.0, scale).height_m == 0.2


def test_a_rolled_picture_covers_the_panel() -> None:
    assert rolled_cover(800, 1000, 0) == 1
    for roll_deg in (-6.0, 4.0):
        cover, turn = rolled_cover(800, 1000, roll_deg), math.radians(abs(roll_deg))
        for half_width, half_height in ((400, 500), (500, 400)):
            assert half_width * cover >= half_width * math.cos(turn) + half_height * math.sin(turn) - 1e-6


def test_only_an_uneasy_camera_rolls() -> None:
    assert any(roll_for(Shot.BUST, Mood.SCARY, seed) for seed in range(12))
    assert not any(roll_for(Shot.BUST, Mood.HAPPY, seed) for seed in range(12))
    assert not any(roll_for(Shot.FULL, Mood.SCARY, seed) for seed in range(12))


def test_a_rolled_place_reaches_into_the_corners() -> None:
    orders = [brief(Shot.BUST, staged("Mina"), mood=Mood.TENSE, seed=seed) for seed in range(6)]
    rolled = [order for order in orders if frame_panel(order).camera.roll_deg]
    assert rolled
    for order in rolled:
        pixels = np.asarray(paint_panel(order).picture.convert("L"), dtype=float)
        for corner in (pixels[:8, :8], pixels[:8, -8:], pixels[-8:, :8], pixels[-8:, -8:]):
            assert corner.max() - corner.min() < 40, "the rim is the place, not the dark around it"
