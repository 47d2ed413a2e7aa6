"""The camera of a panel: horizon, height, pitch, which part of the place it shows and how sharp.

In: shot, angle and how large people are. Out: `Camera`. Never: a figure's place, a drawing.

A camera that looks down or up sees upright things shortened by the cosine of its pitch. The place is drawn as a level
camera with a shifted lens sees it, taller than the panel by that cosine, and shown pressed into the panel.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace

from comic.storyboard import Angle, Mood, Shot
from engines.illustrator.style.camera import (
    CLOSE_HORIZON,
    FULL_HORIZON,
    HORIZON,
    LENS,
    PITCH_DEG,
    WIDE_HORIZON,
)
from engines.illustrator.style.framing import GROWN_FIGURE_UNITS

CAMERA_HEIGHT_M = {Angle.EYE: 1.45, Angle.HIGH: 2.5, Angle.LOW: 0.75, Angle.BIRDS_EYE: 4.2}
"""Where nobody's feet tell it."""

LOWEST_CAMERA_M = 0.2
HIGHEST_CAMERA_M = 6.0
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

HAZE = {Shot.FULL: 0.0, Shot.WIDE: 0.0, Shot.WAIST: 0.06, Shot.OVER_THE_SHOULDER: 0.08}
CLOSE_HAZE = 0.11
"""How much air is blended over the place so that people stand out."""

FOCUS_Y = 0.4
"""Where in the height a zoomed window lies: 0 at the top, 1 at the bottom."""

FREE_ZOOM = 0.22
"""How much closer than its usual zoom a seed may bring a sharp place, so that a place isn't one picture."""

FREE_PAN = 0.34
"""How far from the middle a window may lie, as a part of the room that it has."""

FREE_HORIZON = 0.02

ROLLED_SHOTS = frozenset({Shot.CLOSE_UP, Shot.BUST, Shot.WAIST})
ROLLED_MOODS = frozenset({Mood.TENSE, Mood.SCARY})
ROLL_DEG = (3.5, 6.5)
ROLLED_PART = 0.4
"""How many of the shots and moods above are rolled: unease, not seasickness."""
_ROLLED_RIM = 0.012
"""A rolled picture's outermost pixels are mixed with the dark around it, at half the size two of the panel's."""


@dataclass(frozen=True)
class Camera:
    """`horizon` is a part of the place's height; the window is the part of it that is seen, in units of the place,
    which is `place_height` tall and as wide as the panel.

    `lens` is how many times as long as usual the lens is. `roll_deg` turns place and people clockwise around the middle
    of the panel; `pitch_deg` looks down.
    """

    horizon: float
    height_m: float
    window: tuple[float, float, float, float]
    blur_px: float
    haze: float
    roll_deg: float = 0.0
    pitch_deg: float = 0.0
    place_height: int = 1
    lens: float = 1.0

    def horizon_y(self, panel_height: int) -> float:
        """Where the horizon is seen, in panel units; negative above the panel."""
        _, top, _, seen_height = self.window
        return (self.horizon * self.place_height - top) * panel_height / seen_height

    def raised_to(self, panel_height: int, ground_y: float, scale: float) -> Camera:
        """The same camera at the height at which people of this scale have their feet at `ground_y`."""
        figure_height = GROWN_FIGURE_UNITS * scale * math.cos(math.radians(self.pitch_deg))
        metres = (ground_y - self.horizon_y(panel_height)) / figure_height * FIGURE_HEIGHT_M
        return replace(self, height_m=max(LOWEST_CAMERA_M, min(HIGHEST_CAMERA_M, metres)))


def pitch_for(shot: Shot, angle: Angle) -> float:
    """How far the camera looks down, in degrees; eyes and details are always seen straight."""
    return 0.0 if shot in (Shot.EXTREME_CLOSE_UP, Shot.INSERT) else PITCH_DEG[angle]


def roll_for(shot: Shot, mood: Mood, seed: int) -> float:
    """The tilt of a camera that is uneasy about what it sees, in degrees; mostly 0."""
    rng = random.Random(f"{seed}/roll")
    if shot not in ROLLED_SHOTS or mood not in ROLLED_MOODS or rng.random() > ROLLED_PART:
        return 0.0
    return rng.choice((-1, 1)) * rng.uniform(*ROLL_DEG)


def camera_for(
    shot: Shot, angle: Angle, width: int, height: int, seed: int, peopled: bool = True, roll_deg: float = 0.0
) -> Camera:
    """The camera of a panel of `width` × `height` units; zoom, pan and horizon vary a little by `seed`.

    An unpeopled place is sharp. Where people stand on the ground, `raised_to` gives the height.
    """
    rng = random.Random(f"{seed}/window")
    seen_horizon = _horizon(shot, angle, peopled) + rng.uniform(-FREE_HORIZON, FREE_HORIZON)
    zoom = ZOOM[shot]
    blur, haze = BLUR_PX[shot], HAZE.get(shot, CLOSE_HAZE)
    if not peopled:
        zoom = zoom if shot is Shot.INSERT else 1.0
        blur = haze = 0.0
    if blur == 0 and shot is not Shot.INSERT:
        zoom += rng.uniform(0, FREE_ZOOM)
    pitch_deg = pitch_for(shot, angle)
    place_height = round(height / math.cos(math.radians(pitch_deg)))
    along = 0.5 + rng.uniform(-FREE_PAN, FREE_PAN)
    window = _window(width, place_height, zoom / rolled_cover(width, height, roll_deg), along)
    horizon = (seen_horizon * window[3] + window[1]) / place_height
    metres = CAMERA_HEIGHT_M[angle] * rng.uniform(0.92, 1.08)
    lens = LENS[angle] if peopled and shot in (Shot.FULL, Shot.WIDE) else 1.0
    return Camera(horizon, metres, window, blur, haze, roll_deg, pitch_deg, place_height, lens)


def _horizon(shot: Shot, angle: Angle, peopled: bool) -> float:
    if not peopled:
        return HORIZON[angle]
    if shot is Shot.FULL:
        return FULL_HORIZON[angle]
    return WIDE_HORIZON[angle] if shot is Shot.WIDE else CLOSE_HORIZON[angle]


def rolled_cover(width: float, height: float, roll_deg: float) -> float:
    """How much larger than the panel a rolled picture has to be to fill it, its resampled rim left outside."""
    if not roll_deg:
        return 1.0
    turn = math.radians(abs(roll_deg))
    return math.cos(turn) + math.sin(turn) * max(width / height, height / width) + _ROLLED_RIM


def _window(width: int, height: int, zoom: float, along: float) -> tuple[float, float, float, float]:
    """Left, top, width, height of what a zoomed camera sees; `along` is 0 at the left, 1 at the right."""
    if zoom <= 1:
        return 0.0, 0.0, float(width), float(height)
    seen_width, seen_height = width / zoom, height / zoom
    return (width - seen_width) * along, (height - seen_height) * FOCUS_Y, seen_width, seen_height
