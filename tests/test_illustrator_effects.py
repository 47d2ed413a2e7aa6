"""Effects: what they paint, and that they keep away from faces."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PIL import Image

from comic.cast import Character, Look
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
    Setting,
    Shot,
    Staging,
    TimeOfDay,
    Weather,
)
from engines.illustrator.effects.backdrop import RIM_LIGHT, draw_backdrop
from engines.illustrator.effects.boxes import Box, distance_out, touches
from engines.illustrator.effects.flash import draw_impact_flash, draw_shock_flash
from engines.illustrator.effects.flashback import flashback
from engines.illustrator.effects.gloom import draw_gloom
from engines.illustrator.effects.layers import movement
from engines.illustrator.effects.lines import draw_focus_lines, draw_speed_lines
from engines.illustrator.effects.motion import Axis, smeared, trail_of
from engines.illustrator.effects.particles import draw_hearts, draw_petals, draw_sparkles
from engines.illustrator.effects.tones import draw_screentone
from engines.illustrator.effects.weather import draw_rain, draw_snow
from engines.illustrator.painter import paint_panel
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
    assert means[Backdrop.COLD][1] > means[Backdrop.COLD][0] + 50
    assert min(sum(means[Backdrop.JOY]), sum(means[Backdrop.COMIC])) > 300


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


def brief(*effects: Effect, pose: Pose = Pose.STAND, facing: Facing = Facing.RIGHT, people: int = 1) -> ArtBrief:
    names = ("Mina", "Jun")[:people]
    places = (Place.CENTRE,) if people == 1 else (Place.LEFT, Place.RIGHT)
    return ArtBrief(
        shot=Shot.BUST,
        angle=Angle.EYE,
        height_px=700,
        staging=tuple(
            Staging(name=name, pose=pose, facing=facing, place=place, expression=Expression.SAD)
            for name, place in zip(names, places, strict=True)
        ),
        cast=tuple(Character(name=name, look=Look(seed=at)) for at, name in enumerate(names)),
        setting=Setting.STREET,
        set_seed=1,
        time=TimeOfDay.NOON,
        weather=Weather.CLEAR,
        mood=Mood.NEUTRAL,
        backdrop=Backdrop.NONE,
        effects=effects,
        balloons=0,
        art_prompt="",
        seed=4,
    )


def difference(one: Image.Image, other: Image.Image) -> npt.NDArray[np.int16]:
    """The largest difference of any channel, pixel by pixel."""
    apart: npt.NDArray[np.int16] = np.abs(np.asarray(one, np.int16) - np.asarray(other, np.int16)).max(axis=2)
    return apart


@pytest.mark.parametrize(
    "effect", [Effect.IMPACT_FLASH, Effect.GLOOM, Effect.MOTION_BLUR, Effect.SPEED_LINES, Effect.SCREENTONE]
)
def test_what_lies_behind_changes_the_place_and_never_the_face(effect: Effect) -> None:
    plain, changed = paint_panel(brief()), paint_panel(brief(effect))
    apart = difference(plain.picture, changed.picture)
    face = plain.artwork.subjects[0].face
    width, height = (face.x1 - face.x0) / 4, (face.y1 - face.y0) / 4
    core = apart[round(face.y0 + height) : round(face.y1 - height), round(face.x0 + width) : round(face.x1 - width)]
    assert core.max() <= 2
    assert (apart > 12).mean() > 0.02


@pytest.mark.parametrize("effect", [Effect.SPARKLES, Effect.HEARTS])
def test_what_glints_floats_behind_the_body_too(effect: Effect) -> None:
    plain, changed = paint_panel(brief()), paint_panel(brief(effect))
    apart = difference(plain.picture, changed.picture)
    face = plain.artwork.subjects[0].face
    below, middle = round(face.y1 + 40), round((face.x0 + face.x1) / 2)
    assert apart[below:, middle - 40 : middle + 40].max() <= 2
    assert apart.max() > 60


def test_a_flash_is_white_in_its_middle_and_jagged_at_its_edge() -> None:
    drawing = Drawing(WIDTH, HEIGHT)
    draw_impact_flash(drawing, (400, 500), 300, 2)
    pixels = np.asarray(rasterise(drawing))
    assert (pixels[490:510, 390:410] == 255).all()
    ring = [
        pixels[round(500 + 120 * np.sin(turn)), round(400 + 120 * np.cos(turn)), 2] > 250
        for turn in np.linspace(0, 2 * np.pi, 400, endpoint=False)
    ]
    assert np.count_nonzero(np.diff(ring)) >= 16
    assert pixels[5, 5, 3] < 30


def test_a_shock_that_nobody_struck_is_light_without_an_edge() -> None:
    drawing = Drawing(WIDTH, HEIGHT)
    draw_shock_flash(drawing, WIDTH, HEIGHT, (400, 500), 300, 2)
    alpha = painted(drawing)
    around = [
        [float(alpha[round(500 + far * np.sin(turn)), round(400 + far * np.cos(turn))]) for far in range(0, 200, 4)]
        for turn in np.linspace(0, 2 * np.pi, 60, endpoint=False)
    ]
    assert np.abs(np.diff(around, axis=1)).max() < 20
    assert alpha[500, 400] > 230


def test_a_blow_flashes_before_the_hands_of_whoever_hits() -> None:
    bright = []
    for facing in (Facing.LEFT, Facing.RIGHT):
        hit = brief(Effect.IMPACT_FLASH, pose=Pose.PUSH, facing=facing)
        calm = brief(pose=Pose.PUSH, facing=facing)
        apart = difference(paint_panel(hit).picture, paint_panel(calm).picture)
        bright.append((apart[:, :400].mean(), apart[:, 400:].mean()))
    assert bright[0][0] > 1.3 * bright[0][1]
    assert bright[1][1] > 1.3 * bright[1][0]


def test_gloom_darkens_from_above_around_the_head() -> None:
    drawing = Drawing(WIDTH, HEIGHT)
    draw_gloom(drawing, WIDTH, HEIGHT, FACE, 1)
    alpha = painted(drawing)
    assert alpha[20:200].mean() > 200
    assert alpha[20:200].mean() > alpha[650:800].mean() + 15


def test_a_smear_runs_along_its_axis_alone_and_keeps_the_light() -> None:
    stripes = np.zeros((200, 300, 3), np.uint8)
    stripes[:, 20::40] = 255
    picture = Image.fromarray(stripes)
    level, upright = np.asarray(smeared(picture, 80)), np.asarray(smeared(picture, 80, Axis.UPRIGHT))
    assert level[:, 100:200].max() < 60
    assert np.array_equal(upright, stripes)
    assert level.mean() == pytest.approx(stripes.mean(), rel=0.25)


@pytest.mark.parametrize("away", [-1, 1])
def test_a_trail_lies_on_the_side_it_is_left_on_and_fades(away: int) -> None:
    figures = Image.new("RGBA", (400, 200))
    figures.paste((200, 40, 40, 255), (180, 60, 220, 140))
    alpha = np.asarray(trail_of(figures, 100, away).getchannel("A"), float)
    behind, ahead = (alpha[:, :180], alpha[:, 220:]) if away < 0 else (alpha[:, 220:], alpha[:, :180])
    assert behind.sum() > 4 * ahead.sum()
    assert 0 < alpha.max() < 200


def test_figures_move_the_way_they_face_and_fall_downwards() -> None:
    assert movement(brief(pose=Pose.RUN)) == (Axis.LEVEL, -1)
    assert movement(brief(pose=Pose.RUN, facing=Facing.LEFT)) == (Axis.LEVEL, 1)
    assert movement(brief(pose=Pose.FALL)) == (Axis.UPRIGHT, -1)
    assert movement(brief(pose=Pose.JUMP)) == (Axis.UPRIGHT, 1)


def test_a_memory_is_sepia_in_a_white_torn_frame() -> None:
    picture = Image.new("RGB", (WIDTH, HEIGHT), "#3060c0")
    remembered = np.asarray(flashback(picture, 3), int)
    red, _, blue = remembered[500, 400]
    assert red > blue - 60
    assert (remembered[[0, -1]] > 235).all() and (remembered[:, [0, -1]] > 235).all()
    assert (remembered[150:850, 150:650].min(axis=2) < 200).all()
    reaches = (remembered[:, :200, 2] > 225).sum(axis=1)[200:800]
    assert reaches.std() > 4
    assert np.array_equal(remembered, np.asarray(flashback(picture, 3), int))
    assert not np.array_equal(remembered, np.asarray(flashback(picture, 4), int))


@pytest.mark.parametrize("pitch", [8.0, 9.0, 11.0, 15.0])
def test_a_screen_is_drawn_whole_and_grows_row_by_row(pitch: float) -> None:
    drawing = Drawing(WIDTH, 1200)
    draw_screentone(drawing, WIDTH, 1200, pitch=pitch, largest=pitch * 0.45)
    alpha = painted(drawing).astype(float)
    means = [alpha[top : top + 60].mean() for top in range(60, 1200, 60)]
    assert all(lower > upper for upper, lower in pairwise(means))


def test_the_rays_of_a_shock_keep_clear_of_a_body_from_head_to_feet() -> None:
    body = (300.0, 300.0, 500.0, 1000.0)
    drawing = Drawing(WIDTH, HEIGHT)
    draw_focus_lines(drawing, WIDTH, HEIGHT, (400, 400), (200, 200), seed=2, avoid=(body,))
    left, top, right, bottom = (round(edge) for edge in body)
    assert painted(drawing)[top:bottom, left:right].max() == 0


def test_no_drop_splashes_on_a_leg() -> None:
    legs = (200.0, 600.0, 600.0, 1100.0)
    dry, wet = Drawing(WIDTH, HEIGHT), Drawing(WIDTH, HEIGHT)
    draw_rain(dry, WIDTH, HEIGHT, 1, 0, avoid=(legs,))
    draw_rain(wet, WIDTH, HEIGHT, 1, 0)
    inside = np.s_[620:1080, 220:580]
    assert painted(wet)[inside].max() > 0
    assert painted(dry)[inside].max() == 0


def test_no_drop_falls_across_a_head() -> None:
    drawing = Drawing(WIDTH, HEIGHT)
    draw_rain(drawing, WIDTH, HEIGHT, 1, 600, sheltered=(FACE,))
    left, top, right, bottom = (round(edge) for edge in FACE)
    alpha = painted(drawing)
    assert alpha[top:bottom, left:right].max() == 0
    assert alpha.max() > 0
