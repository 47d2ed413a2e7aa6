"""Where head, face and mouth are, in head units and anywhere else.

In: a look and a turn. Out: `HeadAnchors`. Never: a drawing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from comic.cast import Accessory, BackHair, Fringe, Look
from comic.geometry import Box, Point
from comic.storyboard import Turn
from engines.illustrator.head.cuts import combed, standing_off
from engines.illustrator.head.locks import CLOSE_CUTS
from engines.illustrator.head.profile_contour import nose_tip_x
from engines.illustrator.head.profile_cuts import LOOSE, PROFILE_LOCKS, PROFILE_SPIKES, PROFILE_TUFTS
from engines.illustrator.head.skull import Skull, skull_of
from engines.illustrator.head.view import turned_hair_x
from engines.illustrator.style.hair import BUZZ_SCALE
from engines.illustrator.style.head import CROWN_TOP_Y, TURNED_CENTRE

FOREHEAD_ABOVE_BROWS = 26.0
"""How much of the forehead belongs to a face: raised brows stay on it."""

REAR_HALF, REAR_CLIPPED_HALF = 90.0, 84.0
"""How far the layers of short hair, and a buzz cut, reach to both sides, seen from behind."""

EDGE = 2.0
"""Half a line around the outline."""


@dataclass(frozen=True)
class HeadAnchors:
    """Boxes of the head with its hair and of the face from brows to chin, and the middle of the mouth.

    `face_visible` is False for a back view, whose face box is its head box.
    """

    head: Box
    face: Box
    mouth: Point
    face_visible: bool = True

    def mapped(self, transform: Callable[[float, float], tuple[float, float]]) -> HeadAnchors:
        """The same after `transform(x, y) -> (x, y)`: the boxes around the moved corners."""
        return HeadAnchors(
            head=_box_around(self.head, transform),
            face=_box_around(self.face, transform),
            mouth=Point(*transform(self.mouth.x, self.mouth.y)),
            face_visible=self.face_visible,
        )


def _box_around(box: Box, transform: Callable[[float, float], tuple[float, float]]) -> Box:
    corners = [transform(x, y) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
    xs = [corner[0] for corner in corners]
    ys = [corner[1] for corner in corners]
    return Box(min(xs), min(ys), max(xs), max(ys))


def head_anchors(look: Look, turn: Turn) -> HeadAnchors:
    """The anchors of a head as `head.Head` draws it. Tails and what hangs below the chin lie outside its head box."""
    look = combed(look)
    skull = skull_of(look)
    head = _head_box(look, turn, skull)
    mouth_y, low = skull.mouth_y + 2, skull.chin_y + 2
    top = skull.brow_y - FOREHEAD_ABOVE_BROWS
    if turn is Turn.BACK:
        return HeadAnchors(head, head, Point(0, mouth_y), face_visible=False)
    if turn is Turn.PROFILE:
        return HeadAnchors(head, Box(-10, top, nose_tip_x(look), low), Point(60, mouth_y))
    if turn is Turn.THREE_QUARTER:
        face = Box(-skull.cheek * 0.95, top, skull.cheek * 0.95, low)
        return HeadAnchors(head, face, Point(TURNED_CENTRE + 2, mouth_y))
    return HeadAnchors(head, Box(-skull.cheek, top, skull.cheek, low), Point(0, mouth_y))


def _head_box(look: Look, turn: Turn, skull: Skull) -> Box:
    """Around skull and hair, ears, what stands off the hair or sits on it."""
    left, right = _sides(look, turn, skull)
    top = -118.0 if look.fringe is Fringe.BUZZ else -124.0
    if look.fringe is Fringe.BACK:
        top = -134.0 if turn in (Turn.FRONT, Turn.THREE_QUARTER) else -126.0
    if look.back_hair is BackHair.BUN and turn is not Turn.PROFILE:
        top = {Turn.FRONT: -169.0, Turn.THREE_QUARTER: -155.0, Turn.BACK: -140.0}[turn]
    if look.accessory is Accessory.CROWN:
        top = min(top, CROWN_TOP_Y)
    blades = _blades(look, turn)
    return Box(
        min([left, *(x for x, _ in blades)]),
        min([top, *(y for _, y in blades)]) - EDGE,
        max([right, *(x for x, _ in blades)]),
        skull.chin_y + 1 + EDGE,
    )


def _blades(look: Look, turn: Turn) -> list[tuple[float, float]]:
    """The tips of what stands off."""
    if turn is Turn.PROFILE:
        spikes = PROFILE_SPIKES if look.fringe is Fringe.SPIKY else ()
        tufts = PROFILE_TUFTS.get(look.fringe, ()) if look.back_hair in CLOSE_CUTS else ()
        return [(blade.tip_x, blade.tip_y) for blade in (*spikes, *tufts)]
    tips = [(blade.tip_x, blade.tip_y) for blade in standing_off(look)]
    return [(turned_hair_x(x, y), y) for x, y in tips] if turn is Turn.THREE_QUARTER else tips


def _sides(look: Look, turn: Turn, skull: Skull) -> tuple[float, float]:
    """Left and right edge of skull, ears and loose hair."""
    loose = look.back_hair in LOOSE
    scale = BUZZ_SCALE if look.fringe is Fringe.BUZZ else 1.0
    wider = (skull.temple - 68) * 0.9
    if turn is Turn.PROFILE:
        front = 79.0 if PROFILE_LOCKS[look.fringe] else 0.0
        return -108.0 if loose else -102.0 * scale, max(front, nose_tip_x(look) + 1)
    if turn is Turn.THREE_QUARTER:
        near, far = (-108.0, 86.0) if loose else ((-100 - wider) * scale, (80 + wider) * scale)
        return near, max(far, skull.cheek * 0.95 + 1)
    half = 100.0 if loose else max((82 + wider) * scale, skull.cheek + 10)
    if turn is Turn.BACK and look.back_hair in CLOSE_CUTS:
        half = max(half, REAR_HALF if scale == 1.0 else REAR_CLIPPED_HALF)
    return -half, half
