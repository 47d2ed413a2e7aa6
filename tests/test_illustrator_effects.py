"""Effects: what they paint, and that they keep away from faces."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from comic.storyboard import Backdrop
from engines.illustrator.effects.backdrop import RIM_LIGHT, draw_backdrop
from engines.illustrator.effects.boxes import Box, distance_out, touches
from engines.illustrator.effects.lines import draw_focus_lines, draw_speed_lines
from engines.illustrator.effects.particles import draw_hearts, draw_petals, draw_sparkles
from engines.illustrator.effects.tones import draw_screentone, draw_vignette
from engines.illustrator.effects.weather import draw_rain, draw_snow
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing

WIDTH, HEIGHT = 800, 1000
FACE: Box = (300.0, 250.0, 520.0, 540.0)
OTHER: Box = (40.0, 600.0, 240.0, 860.0)
AVOID = (FACE, OTHER)

Draw = Callable[[Drawing, int, tuple[Box, ...]], None]

EFFECTS: dict[str, Draw] = {
    "focus": lambda drawing, seed, avoid: draw_focus_lines(
        drawing, WIDTH, HEIGHT, (400, 400), (60, 60), seed=seed, avoid=avoid
    ),
    "speed": lambda drawing, seed, avoid: draw_speed_lines(drawing, WIDTH, HEIGHT, seed=seed, count=200, avoid=avoid),
    "sparkles": lambda drawing, seed, avoid: draw_sparkles(drawing, WIDTH, HEIGHT, seed, 120, avoid=avoid),
    "petals": lambda drawing, seed, avoid: draw_petals(drawing, WIDTH, HEIGHT, seed, 160, avoid=avoid),
    "hearts": lambda drawing, seed, avoid: draw_hearts(drawing, WIDTH, HEIGHT, seed, 120, avoid=avoid),
    "screentone": lambda drawing, seed, avoid: draw_screentone(drawing, WIDTH, HEIGHT, avoid=avoid),
}


def painted(drawing: Drawing) -> npt.NDArray[np.uint8]:
    return np.asarray(rasterise(drawing).getchannel("A"))


def inside(alpha: npt.NDArray[np.uint8], box: Box) -> npt.NDArray[np.uint8]:
    left, top, right, bottom = (round(edge) for edge in box)
    return alpha[top + 1 : bottom - 1, left + 1 : right - 1]


@pytest.mark.parametrize("name", EFFECTS)
def test_effects_keep_away_from_faces(name: str) -> None:
    free, kept = Drawing(WIDTH, HEIGHT), Drawing(WIDTH, HEIGHT)
    EFFECTS[name](free, 5, ())
    EFFECTS[name](kept, 5, AVOID)
    assert inside(painted(free), FACE).max() > 0
    alpha = painted(kept)
    assert inside(alpha, FACE).max() == 0
    if name != "focus":
        assert inside(alpha, OTHER).max() == 0
    assert alpha.max() > 80


def test_focus_lines_keep_clear_of_every_box() -> None:
    drawing = Drawing(WIDTH, HEIGHT)
    draw_focus_lines(drawing, WIDTH, HEIGHT, (400, 400), (60, 60), seed=1, avoid=AVOID)
    assert inside(painted(drawing), OTHER).mean() < 2


@pytest.mark.parametrize("name", EFFECTS)
def test_effects_are_the_same_for_the_same_seed(name: str) -> None:
    texts = []
    for _ in range(2):
        drawing = Drawing(WIDTH, HEIGHT)
        EFFECTS[name](drawing, 9, AVOID)
        texts.append(drawing.svg())
    assert texts[0] == texts[1]
    ElementTree.fromstring(texts[0])


def test_focus_lines_leave_the_middle_free_and_reach_the_corners() -> None:
    drawing = Drawing(WIDTH, HEIGHT)
    draw_focus_lines(drawing, WIDTH, HEIGHT, (400, 500), (300, 320), count=200, seed=2)
    alpha = painted(drawing)
    assert alpha[400:600, 300:500].max() == 0
    corners = [alpha[:60, :60], alpha[:60, -60:], alpha[-60:, :60], alpha[-60:, -60:]]
    assert all(corner.max() > 100 for corner in corners)


def test_speed_lines_run_at_their_angle() -> None:
    level = Drawing(WIDTH, HEIGHT)
    draw_speed_lines(level, WIDTH, HEIGHT, seed=1, angle_deg=0)
    alpha = painted(level).astype(float)
    assert np.abs(np.diff(alpha, axis=0)).mean() > 8 * np.abs(np.diff(alpha, axis=1)).mean()


def test_screentone_thickens_downwards_or_upwards() -> None:
    for densest_at_top in (False, True):
        drawing = Drawing(WIDTH, HEIGHT)
        draw_screentone(drawing, WIDTH, HEIGHT, densest_at_top=densest_at_top)
        alpha = painted(drawing)
        upper, lower = alpha[50:250].mean(), alpha[-250:-50].mean()
        assert (upper > 2 * lower) if densest_at_top else (lower > 2 * upper)


def test_vignette_darkens_the_corners_only() -> None:
    drawing = Drawing(WIDTH, HEIGHT)
    draw_vignette(drawing, WIDTH, HEIGHT)
    alpha = painted(drawing)
    assert alpha[450, 400] == 0
    assert alpha[0, 0] > 40


@pytest.mark.parametrize("draw", [draw_rain, draw_snow])
def test_a_larger_panel_gets_more_weather(draw: Callable[..., None]) -> None:
    shares = []
    for height in (400, 1600):
        drawing = Drawing(WIDTH, height)
        draw(drawing, WIDTH, height, 3)
        shares.append(float((painted(drawing)[: height * 3 // 4] > 40).mean()))
    assert shares[0] == pytest.approx(shares[1], rel=0.5)
    assert min(shares) > 0.001


def test_large_flakes_keep_off_faces() -> None:
    drawing = Drawing(WIDTH, HEIGHT)
    draw_snow(drawing, WIDTH, HEIGHT, 3, count=600, avoid=(FACE,))
    alpha = painted(drawing)
    assert (inside(alpha, FACE) > 40).mean() < (alpha > 40).mean() * 0.6


@pytest.mark.parametrize("backdrop", [backdrop for backdrop in Backdrop if backdrop is not Backdrop.NONE])
def test_each_backdrop_fills_the_panel(backdrop: Backdrop) -> None:
    drawing = Drawing(WIDTH, HEIGHT)
    draw_backdrop(drawing, WIDTH, HEIGHT, backdrop, (400, 380), 1, AVOID)
    ElementTree.fromstring(drawing.svg())
    assert painted(drawing).min() == 255
    assert backdrop in RIM_LIGHT


def test_backdrops_have_their_own_hue() -> None:
    means = {}
    for backdrop in RIM_LIGHT:
        drawing = Drawing(WIDTH, HEIGHT)
        draw_backdrop(drawing, WIDTH, HEIGHT, backdrop, (400, 380), 1)
        red, _, blue = np.asarray(rasterise(drawing, 0.1).convert("RGB")).reshape(-1, 3).mean(axis=0)
        means[backdrop] = (red, blue)
    assert means[Backdrop.ANGER][0] > means[Backdrop.ANGER][1] + 80
    assert means[Backdrop.DETERMINED][1] > means[Backdrop.DETERMINED][0] + 50
    assert sum(means[Backdrop.GLOOM]) < sum(means[Backdrop.ROMANCE]) - 150


def test_no_backdrop_draws_nothing() -> None:
    drawing = Drawing(WIDTH, HEIGHT)
    draw_backdrop(drawing, WIDTH, HEIGHT, Backdrop.NONE, (400, 380))
    assert drawing.is_empty


coordinate = st.floats(0, 1000)


@given(coordinate, coordinate, st.floats(0, 6.283), coordinate, coordinate, st.floats(1, 400), st.floats(1, 400))
def test_beyond_the_way_out_no_box_is_met(
    x: float, y: float, angle: float, left: float, top: float, width: float, height: float
) -> None:
    box = (left, top, left + width, top + height)
    dx, dy = float(np.cos(angle)), float(np.sin(angle))
    assume(abs(dx) > 1e-6 and abs(dy) > 1e-6)
    out = distance_out(x, y, dx, dy, (box,))
    for step in (0.01, 5.0, 50.0, 500.0):
        assert not touches(x + dx * (out + step), y + dy * (out + step), -1e-3, (box,))
