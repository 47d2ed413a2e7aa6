"""Something at the camera, out of focus, at the frame's edge: a branch with leaves.

In: an `ArtBrief`, its canvas and ground. Out: darker pixels at one edge of the picture, in place. Never: a mark over
somebody, anything sharp.

Now and then a wide place is seen past such a thing: it says where the camera stands.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from itertools import pairwise

from PIL import Image, ImageFilter

from comic.storyboard import Angle, ArtBrief, Backdrop, Setting, Shot
from engines.illustrator.canvas import Canvas
from engines.illustrator.effects.boxes import Box
from engines.illustrator.geometry import Shape, Spot, flatten, smooth_segments
from engines.illustrator.light import multiplied, tinted
from engines.illustrator.place_layer import Ground
from engines.illustrator.raster import rasterise
from engines.illustrator.style.light import (
    FOREGROUND_BLUR_PART,
    FOREGROUND_PART,
    FOREGROUND_TINT,
    LEAF_GREENS,
    TWIG,
)
from engines.illustrator.svg import Drawing

BLEED = 40.0
"""How far things go on beyond the panel, in panel units, so that their blur has no edge there."""

TWIGS = ((1.0, 0.72), (0.55, 1.0))
"""How far the twigs of a corner reach in and down, as parts of its room."""

LEAF_PART, LEAF_PAIRS, LEAF_TURN_DEG = 0.105, 4, 46.0
"""A leaf's length as a part of the panel's width, how many pairs half a twig has, how far they turn off it."""

CROWN_PART, CROWN_LEAVES, CROWN_GREENS = 0.95, 46, ("#2f6a4c", *LEAF_GREENS[:2])
"""How much of the twigs' room the crown fills that they grow out of, how many leaves of each colour it has."""

LEAFY = frozenset({Setting.FOREST, Setting.VILLAGE})
"""Places that are seen past leaves: such trees grow there, and no roof is near."""


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
    seen = seen and brief.setting in LEAFY and brief.backdrop is Backdrop.NONE
    if not seen or chance.random() > FOREGROUND_PART:
        return None
    first = chance.choice((-1, 1))
    for side in (first, -first):
        drawing = canvas.drawing()
        covered = _draw_leaves(drawing, random.Random(chance.random()), side)
        if not any(_overlap(covered, person) for person in people):
            return drawing
    return None


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _draw_leaves(drawing: Drawing, chance: random.Random, side: int) -> Box:
    """The edge of a crown that fills an upper corner, and two twigs out of it, their leaves in pairs along them."""
    width, height = float(drawing.width), float(drawing.height)
    reach, drop = width * chance.uniform(0.34, 0.44), min(height * 0.2, width * 0.3) * chance.uniform(0.8, 1.0)
    corner = -BLEED if side < 0 else width + BLEED
    _draw_crown(drawing, chance, (corner, -BLEED), (-side * reach * CROWN_PART, drop * CROWN_PART), width * LEAF_PART)
    for far, low in TWIGS:
        tip = (corner - side * (reach * far + BLEED), drop * low)
        middle = (corner - side * (reach * far * 0.5 + BLEED), drop * low * 0.3)
        _draw_twig(drawing, chance, [(corner, -BLEED), middle, tip], width * LEAF_PART)
    return _corner_box(drawing, side, reach + width * LEAF_PART, 0.0, drop + 1.3 * width * LEAF_PART)


def _draw_crown(drawing: Drawing, chance: random.Random, corner: Spot, room: Spot, length: float) -> None:
    """Leaves packed into a quarter of an oval around the corner, dark ones under light ones, so that what hangs in
    from outside hangs on a tree."""
    room = room[0] + math.copysign(BLEED, room[0]), room[1] + BLEED
    for colour in CROWN_GREENS:
        for _ in range(CROWN_LEAVES):
            turn, far = chance.uniform(0, math.pi / 2), chance.random() ** 0.5
            foot = corner[0] + math.cos(turn) * far * room[0], corner[1] + math.sin(turn) * far * room[1]
            drawing.fill(_leaf(foot, length * chance.uniform(0.7, 1.0), chance.uniform(0, 360)), colour)


def _draw_twig(drawing: Drawing, chance: random.Random, track: Sequence[Spot], length: float) -> None:
    """A twig along the track, root first, with leaves as long as `length`."""
    spots = flatten(smooth_segments(track, False), LEAF_PAIRS)
    drawing.ink(track, length * 0.16, TWIG, 0.0, 0.7, 0.3)
    for index, (start, end) in enumerate(pairwise(spots)):
        along = math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))
        for turn in (along + LEAF_TURN_DEG, along - LEAF_TURN_DEG):
            leaf = _leaf(end, length * chance.uniform(0.75, 1.05), turn + chance.uniform(-14, 14))
            drawing.fill(leaf, LEAF_GREENS[index % len(LEAF_GREENS)])
    drawing.fill(_leaf(spots[-1], length, along), LEAF_GREENS[-1])


def _leaf(foot: Spot, length: float, turn_deg: float) -> Shape:
    dx, dy = math.cos(math.radians(turn_deg)), math.sin(math.radians(turn_deg))
    half = length * 0.2
    tip = (foot[0] + dx * length, foot[1] + dy * length)
    belly_x, belly_y = foot[0] + dx * length * 0.45, foot[1] + dy * length * 0.45
    one_side, other_side = (belly_x - dy * half, belly_y + dx * half), (belly_x + dy * half, belly_y - dx * half)
    return Shape([(*foot, 1), one_side, (*tip, 1), other_side])


def _corner_box(drawing: Drawing, side: int, reach: float, top: float, bottom: float) -> Box:
    return (0.0, top, reach, bottom) if side < 0 else (drawing.width - reach, top, float(drawing.width), bottom)
