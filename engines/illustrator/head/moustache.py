"""The moustache of every turn: it lies on the upper lip and goes where the mouth takes it.

In: a `HeadView`. Out: a shape, and strokes. Never: a beard, the mouth.
"""

from __future__ import annotations

import math

from comic.cast import FacialHair
from comic.storyboard import Turn
from engines.illustrator.colour import mixed
from engines.illustrator.geometry import Shape, Spot, Vertex
from engines.illustrator.head.expressions import OPEN_MOUTHS, Mouth
from engines.illustrator.head.mouth import mouth_x, upper_lip_y
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import BEARD_SKIN, MOUSTACHE_BELOW_NOSE, MOUSTACHE_ON_LIP, STRAND_LINE

WHISKERED = frozenset({FacialHair.MOUSTACHE, FacialHair.GOATEE, FacialHair.FULL})

SMILES = frozenset({Mouth.SMILE, Mouth.SMIRK, Mouth.OPEN_SMILE, Mouth.LAUGH})
SMILE_LIFT = 5.0
"""How far a profile's moustache rises at its end with a mouth that smiles."""


def draw_moustache(view: HeadView) -> None:
    """The moustache of a look that has one, to be drawn over the mouth; nothing on other faces."""
    if view.look.facial_hair not in WHISKERED:
        return
    drawing, palette, shape = view.drawing, view.palette, moustache(view)
    drawing.fill(shape, mixed(palette.hair, palette.skin, BEARD_SKIN))
    with drawing.group(clip=shape):
        view.shade_beyond(shape, -2 * view.light_side, -2.4, palette.hair_shade, 0.5)
    drawing.outline(shape, view.line_width * STRAND_LINE, palette.hair_line, light=(0, 0))


def moustache(view: HeadView) -> Shape:
    """Its outline, from under the nose down over the edge of the upper lip."""
    return _from_the_side(view) if view.turn is Turn.PROFILE else _before_us(view)


def _before_us(view: HeadView) -> Shape:
    """Two wings that meet under the nose; each follows the lip out to its corner."""
    far, near = _wing(view, 1), _wing(view, -1)
    return Shape([*far, *near[::-1]], True, 0.34)


def _wing(view: HeadView, side: int) -> list[Vertex]:
    """From under the nose over the wing's tip back to the lip's middle."""
    m, wide = view.skull.mouth_y, view.skull.low_cheek
    narrow = 1 - 0.28 * view.amount if side > 0 else 1.0
    centre = mouth_x(view)

    def at(part: float) -> float:
        return centre + side * part * wide * narrow

    over = MOUSTACHE_ON_LIP if view.features.mouth in OPEN_MOUTHS else -MOUSTACHE_ON_LIP

    def on_lip(part: float, lowest: float = math.inf) -> float:
        return min(lowest, upper_lip_y(view, at(part)) + over)

    root = view.skull.nose_y + MOUSTACHE_BELOW_NOSE
    middle, half = on_lip(0.05), on_lip(0.22, m - 1.2)
    top = min(root + 3.6, half - 6)
    tip: Spot = (at(0.40), on_lip(0.40, m + 4.0))
    return [
        (at(0.03), min(root, middle - 7)),
        (at(0.22), top),
        (at(0.33), (top + tip[1]) / 2 - 0.6),
        (*tip, 1),
        (at(0.22), half),
        (at(0.05), middle),
    ]


def _from_the_side(view: HeadView) -> Shape:
    m, top = view.skull.mouth_y, view.skull.nose_y + 8
    lift = SMILE_LIFT if view.features.mouth in SMILES else 0.0
    low = m - 1.0 if view.features.mouth in OPEN_MOUTHS else m - 1.8
    tip, middle, above = m + 4.5 - lift, low + 2 - lift * 0.3, m - 7 - lift * 0.4
    return Shape([(67, top), (72.5, m - 4), (67, low), (56, middle), (45, tip, 1), (54, above)], True, 0.34)
