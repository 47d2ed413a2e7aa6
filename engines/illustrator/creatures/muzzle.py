"""The mouth under an animal's nose: closed, talking, laughing, roaring.

In: a `FaceView`, where the nose ends, how wide. Out: strokes in head units. Never: the nose.
"""

from __future__ import annotations

from dataclasses import dataclass

from engines.illustrator.creatures.face import FaceView
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.head.expressions import Mouth

MAW = "#6e2432"
TONGUE = "#ef8f92"
FANG = "#fffdf6"


@dataclass(frozen=True)
class Gape:
    """How far the jaw drops and how wide the mouth is, in parts of the lips' half width; `curl` raises its corners."""

    drop: float
    width: float = 1.0
    curl: float = 0.3
    fangs: bool = False
    tongue: bool = True


GAPES = {
    Mouth.OPEN_SMILE: Gape(0.75, 0.9, 0.5),
    Mouth.LAUGH: Gape(1.15, 1.05, 0.6),
    Mouth.SHOUT: Gape(1.25, 1.1, -0.1, fangs=True),
    Mouth.OH: Gape(0.7, 0.45, 0.0, tongue=False),
    Mouth.WAIL: Gape(1.0, 0.95, -0.4, fangs=True),
    Mouth.TREMBLE: Gape(0.5, 0.9, -0.35, fangs=True, tongue=False),
    Mouth.TALK: Gape(0.6, 0.6, 0.15),
    Mouth.MURMUR: Gape(0.35, 0.45, -0.1, tongue=False),
}

_CURLS = {Mouth.SMILE: 0.75, Mouth.LINE: 0.35, Mouth.FIRM: 0.0, Mouth.FLAT: 0.05, Mouth.FROWN: -0.55, Mouth.WAVY: -0.2}


@dataclass(frozen=True)
class Lips:
    """The lips' middle, half their width (frontal), how far the muzzle sticks out of the skull, and whether the upper
    lip is split like a cat's."""

    y: float
    half: float
    out: float
    split: bool = True

    def at(self, view: FaceView, x: float, y: float) -> Spot:
        return view.at(x * self.half, self.y + y * self.half, self.out - abs(x) * self.out * 0.45)


def draw_mouth(view: FaceView, lips: Lips, nose_y: float = 0.0) -> None:
    """The split from the nose, both lips like a w, and what opens below them."""
    mouth, wide = view.features.mouth, view.features.mouth_width
    gape = GAPES.get(mouth)
    curl = gape.curl if gape else _CURLS.get(mouth, 0.3)
    span = (gape.width if gape else 1.0) * (0.85 + 0.15 * wide)
    if gape:
        _draw_maw(view, lips, gape, span, wide)
    line = view.coat.lid
    middle = lips.at(view, 0, 0 if lips.split else 0.16 * (1 if curl >= 0 else -1))
    if lips.split:
        view.brush.line([view.at(0, nose_y, lips.out), middle], line, 0.9)
    for side in (-1, 1):
        skew = curl + (0.45 if side > 0 else -0.3) * (mouth in (Mouth.SMIRK, Mouth.SNEER))
        if view.profile and side > 0:
            continue
        sag = (0.32 if curl >= 0 else 0.06) if lips.split else 0.14 * (1 if curl >= 0 else -0.6)
        points = [
            middle,
            lips.at(view, side * span * 0.42, sag),
            lips.at(view, side * span * 0.82, sag * 0.7 - skew * 0.3),
            lips.at(view, side * span, -skew * 0.6),
        ]
        view.brush.drawing.ink(points, view.brush.line_width * 0.95, line, 0.15, 0.35, 0.2)
    if mouth in (Mouth.SMIRK, Mouth.SNEER):
        _draw_fang(view, lips, 0.55 if not view.profile else -0.6, 0.2)


def _draw_maw(view: FaceView, lips: Lips, gape: Gape, span: float, wide: float) -> None:
    drop = gape.drop * (0.75 + 0.25 * wide)
    corner = -gape.curl * 0.5
    far = 0.0 if view.profile else 1.0
    jaw = Shape(
        [
            (*lips.at(view, -span * 0.92, corner), 1),
            lips.at(view, -span * 0.45, 0.22),
            lips.at(view, 0, 0.04),
            lips.at(view, span * 0.45 * far, 0.22),
            (*lips.at(view, span * 0.92 * far, corner * far), 1),
            lips.at(view, span * 0.72 * far, drop * 0.72),
            lips.at(view, 0, drop + 0.08),
            lips.at(view, -span * 0.72, drop * 0.72),
        ]
    )
    drawing = view.brush.drawing
    drawing.fill(jaw, MAW)
    with drawing.group(clip=jaw):
        if gape.tongue:
            x, y = lips.at(view, -0.3 if view.profile else 0, drop * 0.95)
            drawing.ellipse(x, y, lips.half * span * 0.5, lips.half * drop * 0.45, TONGUE)
        if gape.fangs:
            for side in view.sides:
                _draw_fang(view, lips, side * span * 0.58, 0.1)
    drawing.outline(jaw, view.brush.line_width * 0.85, view.coat.lid)


def _draw_fang(view: FaceView, lips: Lips, x: float, y: float) -> None:
    root, tip = lips.at(view, x, y), lips.at(view, x * 0.97, y + 0.42)
    half = lips.half * 0.13
    fang = Shape([(root[0] - half, root[1], 1), (root[0] + half, root[1], 1), (*tip, 1)])
    view.brush.drawing.fill(fang, FANG)
    view.brush.drawing.outline(fang, view.brush.line_width * 0.5, view.coat.lid)
