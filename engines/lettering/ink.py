"""The outlines that a placement paints. In: a `Placement`. Out: polygons in its own coordinates. Never: pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from comic.lettering import BalloonShape, Bridge, Placement
from engines.lettering import tail
from engines.lettering.balloon import Outline, outline
from engines.lettering.kinds import RECIPES
from engines.lettering.sound_effect import SHEAR

_NECK_PX = 34.0


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
    if placement.bridge is not None:
        found.append(_neck(placement.bridge))
    return found


def joined(placements: Sequence[Placement]) -> list[list[Placement]]:
    """Placements that are painted as one shape: the balloons of one line, and lines that a bridge joins."""
    groups: list[list[Placement]] = []
    for placement in placements:
        if groups and (placement.bridge is not None or placement.line_id == groups[-1][-1].line_id):
            groups[-1].append(placement)
        else:
            groups.append([placement])
    return groups


def _neck(bridge: Bridge) -> Outline:
    """A waist between two balloons."""
    t = np.linspace(-1.0, 1.0, 15)
    half = _NECK_PX / 2 * (1 + 0.5 * t * t)
    along = np.linspace(bridge.start.y, bridge.end.y, len(t))
    left = np.stack([bridge.start.x - half, along], axis=1)
    right = np.stack([bridge.start.x + half, along], axis=1)
    return np.vstack([left, right[::-1]])


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
