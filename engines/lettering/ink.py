"""The outlines that a placement paints. In: a `Placement`. Out: polygons in its own coordinates. Never: pixels."""

from __future__ import annotations

import math

import numpy as np

from comic.lettering import BalloonShape, Placement
from engines.lettering import tail
from engines.lettering.balloon import Outline, outline
from engines.lettering.kinds import RECIPES
from engines.lettering.sound_effect import SHEAR


def outlines_of(placement: Placement) -> list[Outline]:
    """The balloon's outline, then its tail's: united they are one closed shape, stroked outside by the kind's
    `stroke_px`. Of a sound effect the turned parallelogram around its letters."""
    if placement.shape == BalloonShape.SFX:
        return [_parallelogram(placement)]
    stroke = RECIPES[placement.kind].stroke_px
    box = placement.box.grown(-stroke)
    found = [outline(placement.shape, box, f"{placement.line_id}/{placement.part}")]
    if placement.tail is not None:
        found.extend(tail.outlines(placement.tail, placement.shape, box))
    return found


def corners(outline: Outline) -> Outline:
    """The vertices at which the outline turns by more than 25°: a stroke needs a joint there."""
    ahead = np.roll(outline, -1, axis=0) - outline
    behind = np.roll(ahead, 1, axis=0)
    turn = np.arctan2(ahead[:, 1], ahead[:, 0]) - np.arctan2(behind[:, 1], behind[:, 0])
    turn = np.abs((turn + math.pi) % (2 * math.pi) - math.pi)
    sharp: Outline = outline[turn > math.radians(25)]
    return sharp


def _parallelogram(placement: Placement) -> Outline:
    """Solves the box of a sheared, turned rectangle for the rectangle (see `sound_effect`)."""
    angle = math.radians(abs(placement.angle_deg))
    cosine, sine = math.cos(angle), math.sin(angle)
    scale = cosine * cosine - sine * sine
    wide = (placement.box.width * cosine - placement.box.height * sine) / scale
    high = (placement.box.height * cosine - placement.box.width * sine) / scale
    lean = SHEAR * high / 2
    half = wide / 2
    top, bottom = -high / 2, high / 2
    corners = np.array([[-half + 2 * lean, top], [half, top], [half - 2 * lean, bottom], [-half, bottom]])
    turn = math.radians(-placement.angle_deg)
    rotation = np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])
    turned: Outline = corners @ rotation + np.array(placement.box.centre)
    return turned
