"""Something at the camera, out of focus, at the frame's edge: leaves, a table's corner.

In: an `ArtBrief`, its canvas and ground. Out: darker pixels at one edge of the picture, in place. Never: a mark over
somebody, anything sharp.

Now and then a wide place is seen past such a thing: it says where the camera stands.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PIL import Image, ImageFilter

from comic.storyboard import Angle, ArtBrief, Backdrop, Setting, Shot
from engines.illustrator.canvas import Canvas
from engines.illustrator.effects.boxes import Box
from engines.illustrator.geometry import Shape, Spot, polygon_path
from engines.illustrator.light import multiplied, tinted
from engines.illustrator.place_layer import Ground
from engines.illustrator.raster import rasterise
from engines.illustrator.style.light import (
    FOREGROUND_BLUR_PART,
    FOREGROUND_PART,
    FOREGROUND_TINT,
    LEAF_GREENS,
    TABLE_WOOD,
)
from engines.illustrator.svg import Drawing

BLEED = 40.0
"""How far things go on beyond the panel, in panel units, so that their blur has no edge there."""

Draw = Callable[[Drawing, random.Random, int], Box]
"""Draws at the left (−1) or the right (1) edge and says what it covers."""


def lay_foreground(brief: ArtBrief, canvas: Canvas, ground: Ground, people: Sequence[Box]) -> None:
    """What this panel is seen past, if anything, over its RGB picture in place."""
    drawing = foreground_of(brief, canvas, people)
    if drawing is None:
        return
    small = rasterise(drawing, size_px=canvas.small_px).convert("RGBa")
    soft = small.filter(ImageFilter.GaussianBlur(canvas.small_px[0] * FOREGROUND_BLUR_PART)).convert("RGBA")
    tint = multiplied(ground.figure_tint, FOREGROUND_TINT)
    layer = tinted(soft.convert("RGB"), tint).resize(canvas.size_px, Image.Resampling.BILINEAR)
    coverage = soft.getchannel("A").resize(canvas.size_px, Image.Resampling.BILINEAR)
    ground.picture.paste(layer, (0, 0), coverage)


def foreground_of(brief: ArtBrief, canvas: Canvas, people: Sequence[Box]) -> Drawing | None:
    """The drawing of it in panel units, on a side where it is clear of all people; None in most panels."""
    chance = random.Random(f"{brief.seed}/{brief.take}/foreground")
    seen = brief.shot in (Shot.FULL, Shot.WIDE) and brief.angle is not Angle.BIRDS_EYE
    draw = _DRAWN.get(brief.setting)
    if draw is None or not seen or brief.backdrop is not Backdrop.NONE or chance.random() > FOREGROUND_PART:
        return None
    first = chance.choice((-1, 1))
    for side in (first, -first):
        drawing = canvas.drawing()
        covered = draw(drawing, random.Random(chance.random()), side)
        if not any(_overlap(covered, person) for person in people):
            return drawing
    return None


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _draw_leaves(drawing: Drawing, chance: random.Random, side: int) -> Box:
    """A twig that hangs in from an upper corner."""
    reach, drop = drawing.width * chance.uniform(0.36, 0.48), drawing.height * chance.uniform(0.15, 0.22)
    corner = 0.0 if side < 0 else float(drawing.width)
    length = drawing.width * 0.13
    for _ in range(46):
        along = chance.random()
        x = corner - side * reach * along
        y = drop * (1 - along * along) * chance.uniform(-0.2, 1.0)
        turn = chance.uniform(20, 160)
        leaf = _leaf((x, y), length * chance.uniform(0.6, 1.1), turn)
        drawing.fill(leaf, chance.choice(LEAF_GREENS))
    return _corner_box(drawing, side, reach + length, 0.0, drop + length)


def _leaf(foot: Spot, length: float, turn_deg: float) -> Shape:
    dx, dy = math.cos(math.radians(turn_deg)), math.sin(math.radians(turn_deg))
    half = length * 0.24
    tip = (foot[0] + dx * length, foot[1] + dy * length)
    belly_x, belly_y = foot[0] + dx * length * 0.45, foot[1] + dy * length * 0.45
    one_side, other_side = (belly_x - dy * half, belly_y + dx * half), (belly_x + dy * half, belly_y - dx * half)
    return Shape([(*foot, 1), one_side, (*tip, 1), other_side])


def _draw_table(drawing: Drawing, chance: random.Random, side: int) -> Box:
    """The corner of a table with a cup on it."""
    broad, tall = drawing.width * chance.uniform(0.42, 0.58), drawing.height * chance.uniform(0.08, 0.11)
    corner = -BLEED if side < 0 else drawing.width + BLEED
    edge = corner - side * (broad + BLEED)
    top = drawing.height - tall
    foot = drawing.height + BLEED
    far, near = top + tall * 0.35, top + tall * 0.6
    plate = [(corner, top), (edge, far), (edge - side * 30, foot), (corner, foot)]
    rim = [(corner, top), (edge, far), (edge, near), (corner, top + tall * 0.3)]
    drawing.path(polygon_path(plate), TABLE_WOOD[0])
    drawing.path(polygon_path(rim), TABLE_WOOD[1])
    cup = drawing.width * 0.075
    cup_x = corner - side * (broad * chance.uniform(0.35, 0.5) + BLEED)
    drawing.rect(cup_x - cup / 2, top - cup * 1.0, cup, cup * 1.5, "#e9e2da")
    drawing.ellipse(cup_x, top - cup, cup / 2, cup * 0.16, "#6b4636")
    return _corner_box(drawing, side, broad, top - 1.2 * cup, float(drawing.height))


def _corner_box(drawing: Drawing, side: int, reach: float, top: float, bottom: float) -> Box:
    return (0.0, top, reach, bottom) if side < 0 else (drawing.width - reach, top, float(drawing.width), bottom)


_DRAWN: Mapping[Setting, Draw] = MappingProxyType(
    {
        Setting.PARK: _draw_leaves,
        Setting.FOREST: _draw_leaves,
        Setting.MOUNTAIN: _draw_leaves,
        Setting.VILLAGE: _draw_leaves,
        Setting.STREET: _draw_leaves,
        Setting.BUS_STOP: _draw_leaves,
        Setting.SEASIDE: _draw_leaves,
        Setting.CAFE: _draw_table,
        Setting.RESTAURANT: _draw_table,
        Setting.KITCHEN: _draw_table,
        Setting.OFFICE: _draw_table,
    }
)
"""What each place is seen past; nothing stands before the others."""
