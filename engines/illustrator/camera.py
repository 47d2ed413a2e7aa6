"""The camera of a panel: horizon, height, which part of the place it shows and how sharp.

In: shot, angle and how large people are. Out: `Camera`. Never: a figure's place, a drawing.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from comic.storyboard import Angle, Shot

HORIZON = {Angle.EYE: 0.46, Angle.HIGH: 0.30, Angle.LOW: 0.64}
"""The horizon's part of the panel's height."""

CAMERA_HEIGHT_M = {Angle.EYE: 1.45, Angle.HIGH: 2.5, Angle.LOW: 0.75}
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

FOCUS_Y = {Angle.EYE: 0.36, Angle.HIGH: 0.55, Angle.LOW: 0.22}
"""Where in the height a zoomed window lies: 0 at the top, 1 at the bottom."""


@dataclass(frozen=True)
class Camera:
    """`horizon` is a part of the height; the window is the part of the place that is seen, in panel units."""

    horizon: float
    height_m: float
    window: tuple[float, float, float, float]
    blur_px: float
    haze: float


def camera_for(
    shot: Shot,
    angle: Angle,
    width: int,
    height: int,
    seed: int,
    peopled: bool = True,
    ground_y: float | None = None,
    figure_height: float | None = None,
) -> Camera:
    """The camera of a panel of `width` × `height` units.

    With `ground_y` and `figure_height` (a grown figure's, in panel units) the place's floor meets the figures' feet
    and has their scale. An unpeopled place is sharp.
    """
    horizon = HORIZON[angle]
    metres = CAMERA_HEIGHT_M[angle]
    if ground_y is not None and figure_height:
        metres = (ground_y - horizon * height) / figure_height * FIGURE_HEIGHT_M
        metres = max(LOWEST_CAMERA_M, min(HIGHEST_CAMERA_M, metres))
    elif peopled:
        horizon += 0.04
    zoom = ZOOM[shot]
    blur, haze = BLUR_PX[shot], HAZE.get(shot, CLOSE_HAZE)
    if not peopled:
        zoom = zoom if shot is Shot.INSERT else 1.0 if shot in (Shot.WIDE, Shot.FULL) else 1.15
        blur = haze = 0.0
    return Camera(horizon, metres, _window(width, height, zoom, angle, seed), blur, haze)


def _window(width: int, height: int, zoom: float, angle: Angle, seed: int) -> tuple[float, float, float, float]:
    """Left, top, width, height of what a zoomed camera sees; a little off the middle, by seed."""
    if zoom <= 1:
        return 0.0, 0.0, float(width), float(height)
    along = 0.5 + random.Random(f"{seed}/window").uniform(-0.18, 0.18)
    seen_width, seen_height = width / zoom, height / zoom
    return (width - seen_width) * along, (height - seen_height) * FOCUS_Y[angle], seen_width, seen_height
