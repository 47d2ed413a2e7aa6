"""The camera of a panel: horizon, height, which part of the place it shows and how sharp.

In: shot, angle and how large people are. Out: `Camera`. Never: a figure's place, a drawing.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from comic.storyboard import Angle, Mood, Shot

HORIZON = {Angle.EYE: 0.46, Angle.HIGH: 0.30, Angle.LOW: 0.64, Angle.BIRDS_EYE: 0.16}
"""The horizon's part of the panel's height."""

CAMERA_HEIGHT_M = {Angle.EYE: 1.45, Angle.HIGH: 2.5, Angle.LOW: 0.75, Angle.BIRDS_EYE: 3.2}
"""Where nobody's feet tell it."""

LOWEST_CAMERA_M = 0.45
HIGHEST_CAMERA_M = 3.2
FIGURE_HEIGHT_M = 1.66
"""A grown figure's height: camera height = (ground − horizon) ÷ figure height × this (handbook illustrator.md)."""

ZOOM = {
    Shot.EXTREME_CLOSE_UP: 2.4,
    Shot.CLOSE_UP: 1.9,
    Shot.BUST: 1.5,
    Shot.WAIST: 1.28,
    Shot.FULL: 1.0,
    Shot.WIDE: 1.0,
    Shot.OVER_THE_SHOULDER: 1.35,
    Shot.INSERT: 2.1,
}
BLUR_PX = {
    Shot.EXTREME_CLOSE_UP: 9.0,
    Shot.CLOSE_UP: 6.0,
    Shot.BUST: 3.6,
    Shot.WAIST: 2.2,
    Shot.FULL: 0.0,
    Shot.WIDE: 0.0,
    Shot.OVER_THE_SHOULDER: 3.0,
    Shot.INSERT: 7.0,
}
"""Depth of field behind people, in 800-unit pixels."""

HAZE = {Shot.FULL: 0.0, Shot.WIDE: 0.0, Shot.WAIST: 0.10, Shot.OVER_THE_SHOULDER: 0.12}
CLOSE_HAZE = 0.16
"""How much air is blended over the place so that people stand out."""

FOCUS_Y = {Angle.EYE: 0.36, Angle.HIGH: 0.55, Angle.LOW: 0.22, Angle.BIRDS_EYE: 0.6}
"""Where in the height a zoomed window lies: 0 at the top, 1 at the bottom."""


FREE_ZOOM = 0.22
"""How much closer than its usual zoom a seed may bring a sharp place, so that a place isn't one picture."""

FREE_PAN = 0.34
"""How far from the middle a window may lie, as a part of the room that it has."""

ROLLED_SHOTS = frozenset({Shot.CLOSE_UP, Shot.BUST, Shot.WAIST})
ROLLED_MOODS = frozenset({Mood.TENSE, Mood.SCARY})
ROLL_DEG = (3.5, 6.5)
ROLLED_PART = 0.4
"""How many of the shots and moods above are rolled: unease, not seasickness."""


@dataclass(frozen=True)
class Camera:
    """`horizon` is a part of the place's height; the window is the part of it that is seen, in panel units.

    `roll_deg` turns place and people clockwise around the middle of the panel.
    """

    horizon: float
    height_m: float
    window: tuple[float, float, float, float]
    blur_px: float
    haze: float
    roll_deg: float = 0.0


def roll_for(shot: Shot, mood: Mood, seed: int) -> float:
    """The tilt of a camera that is uneasy about what it sees, in degrees; mostly 0."""
    rng = random.Random(f"{seed}/roll")
    if shot not in ROLLED_SHOTS or mood not in ROLLED_MOODS or rng.random() > ROLLED_PART:
        return 0.0
    return rng.choice((-1, 1)) * rng.uniform(*ROLL_DEG)


def camera_for(
    shot: Shot,
    angle: Angle,
    width: int,
    height: int,
    seed: int,
    peopled: bool = True,
    ground_y: float | None = None,
    figure_height: float | None = None,
    roll_deg: float = 0.0,
) -> Camera:
    """The camera of a panel of `width` × `height` units; zoom and pan vary a little by `seed`.

    With `ground_y` and `figure_height` (a grown figure's, in panel units) the place's floor meets the figures' feet
    and has their scale. An unpeopled place is sharp.
    """
    rng = random.Random(f"{seed}/window")
    horizon = HORIZON[angle] + rng.uniform(-0.02, 0.02)
    if peopled and ground_y is None:
        horizon += 0.04
    zoom = ZOOM[shot]
    blur, haze = BLUR_PX[shot], HAZE.get(shot, CLOSE_HAZE)
    if not peopled:
        zoom = zoom if shot is Shot.INSERT else 1.0
        blur = haze = 0.0
    if blur == 0 and shot is not Shot.INSERT:
        zoom += rng.uniform(0, FREE_ZOOM)
    window = _window(
        width, height, zoom / rolled_cover(width, height, roll_deg), angle, 0.5 + rng.uniform(-FREE_PAN, FREE_PAN)
    )
    metres = CAMERA_HEIGHT_M[angle] * rng.uniform(0.92, 1.08)
    if ground_y is not None and figure_height:
        seen_horizon = (horizon * height - window[1]) * height / window[3]
        metres = (ground_y - seen_horizon) / figure_height * FIGURE_HEIGHT_M
        metres = max(LOWEST_CAMERA_M, min(HIGHEST_CAMERA_M, metres))
    return Camera(horizon, metres, window, blur, haze, roll_deg)


def rolled_cover(width: float, height: float, roll_deg: float) -> float:
    """How much larger than the panel a rolled picture has to be to fill it."""
    turn = math.radians(abs(roll_deg))
    return math.cos(turn) + math.sin(turn) * max(width / height, height / width)


def _window(width: int, height: int, zoom: float, angle: Angle, along: float) -> tuple[float, float, float, float]:
    """Left, top, width, height of what a zoomed camera sees; `along` is 0 at the left, 1 at the right."""
    if zoom <= 1:
        return 0.0, 0.0, float(width), float(height)
    seen_width, seen_height = width / zoom, height / zoom
    return (width - seen_width) * along, (height - seen_height) * FOCUS_Y[angle], seen_width, seen_height
