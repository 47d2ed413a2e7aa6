"""What covers a monster's body: a belly's plates, tufts or a bare chest, a back with its spine, a goblin's cloth.

In: a brush, a coat, a hide, a turn. Out: strokes in local units, inside a torso that is drawn. Never: a limb.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from comic.storyboard import Turn
from engines.illustrator.colour import line_colour, rgb, shade
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat
from engines.illustrator.creatures.face import mirrored, ring
from engines.illustrator.creatures.hide import Hide
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.style.creatures import LINE_INK

_ALIKE = 110.0
"""Two colours nearer to each other than this, in steps of red, green and blue, are one on paper."""

_TIGER, _DARK_PELT = ("#e5b04c", "#5a3a26"), ("#6d5568", "#33263a")
_SPIKE = "#e9dcc2"
_SPIKES_Y = (-860.0, -745.0, -640.0, -545.0, -460.0, -390.0)
_TUFTS = ((-90, -600), (10, -640), (96, -580), (-40, -480), (60, -450), (-110, -420))
_BACK_TUFTS = ((-150, -820), (0, -800), (150, -810), (-90, -680), (90, -670), (-160, -540), (10, -540), (160, -520))


def draw_skin(brush: Brush, coat: Coat, hide: Hide, turn: Turn) -> None:
    if turn is Turn.BACK:
        _draw_back(brush, coat, hide)
        return
    x = {Turn.THREE_QUARTER: 50.0, Turn.PROFILE: 120.0}.get(turn, 0.0)
    if hide is Hide.GOBLIN:
        _draw_chest(brush, coat.line, x)
        return
    belly = ring(x, -500, 172, 226, 12)
    brush.flat(belly, coat.pale, (-26.0, -12.0))
    if hide is Hide.FUR:
        _draw_strands(brush, [(x + dx, y) for dx, y in _TUFTS], shade(coat.pale, 1.3))
        return
    with brush.drawing.group(clip=belly):
        for y in range(-680, -280, 62):
            brush.line([(x - 175, y), (x, y + 26), (x + 175, y)], shade(coat.pale, 1.3), 0.8)


def _draw_chest(brush: Brush, line: str, x: float) -> None:
    brush.line([(x - 150, -690), (x - 60, -650), (x, -690), (x + 60, -650), (x + 150, -690)], line, 0.9)
    brush.line([(x, -690), (x + 2, -560)], line, 0.7, 0.8)
    brush.line([(x - 8, -452), (x, -440), (x + 8, -452)], line, 1.0)


def _draw_back(brush: Brush, coat: Coat, hide: Hide) -> None:
    """What no chest has: spikes along a dragon's spine, long fur, a goblin's shoulder blades and the hollow between."""
    if hide is Hide.FUR:
        _draw_strands(brush, _BACK_TUFTS, coat.line)
        return
    if hide is Hide.SCALES:
        for y in _SPIKES_Y:
            half = 34.0 * (0.6 + 0.4 * abs(y) / 860)
            spike = Shape([(-half, y + 30, 1), (0, y - 62, 1), (half, y + 30, 1), (0, y + 44)])
            brush.form(spike, _SPIKE, (-6.0, -4.0))
        return
    brush.line([(0, -880), (5, -640), (0, -420)], coat.line, 1.3, 0.9)
    for side in (-1, 1):
        blade = [(side * 60, -860), (side * 116, -800), (side * 120, -720), (side * 70, -670)]
        brush.line(blade, coat.line, 1.0, 0.9)
        brush.drawing.ellipse(side * 46, -446, 11, 8, shade(coat.base))


def _draw_strands(brush: Brush, roots: Sequence[Spot], colour: str) -> None:
    for x, y in roots:
        brush.line([(x - 16, y), (x, y + 30), (x + 10, y - 2)], colour, 0.7)


def draw_loincloth(brush: Brush, coat: Coat, breadth: float, lowest: float) -> None:
    """A tiger's skin, as goblins of old tales wear it; a dark one on whoever has its colour. It ends at `lowest`, where
    the ground of who sits is."""
    skin, stripe = _DARK_PELT if math.dist(rgb(coat.base), rgb(_TIGER[0])) < _ALIKE else _TIGER
    points = [(0, -400), (228, -418), (238, -330), (226, -236, 1), (170, -270), (116, -204, 1), (54, -256), (0, -198)]
    cloth = Shape([(x * breadth, min(y, lowest), *corner) for x, y, *corner in mirrored(points)])
    brush.form(cloth, skin, (-18.0, -10.0))
    with brush.drawing.group(clip=cloth):
        for x in (-200, -120, -40, 50, 130, 210):
            brush.stroke([(x, -425), (x + 14, -360), (x - 10, -300)], stripe, 26.0)


def draw_tufts(brush: Brush, colour: str, roots: Sequence[Spot], ahead: Spot) -> None:
    """Fur on an arm that points `ahead`."""
    line = line_colour(colour, LINE_INK)
    for x, y in roots:
        tuft = [(x - 30, y - 10), (x + ahead[0] * 40 - 8, y + ahead[1] * 40), (x + 14, y - 4)]
        brush.line(tuft, line, 0.7, 0.8)
