"""Where head, face and mouth are, in head units and anywhere else.

In: a turn, an age and a presentation. Out: `HeadAnchors`. Never: a drawing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from comic.cast import Look
from comic.geometry import Box, Point
from comic.storyboard import Turn
from engines.illustrator.head.skull import skull_of


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


def mouth_height(look: Look) -> float:
    """The mouth's y in head units."""
    return skull_of(look).mouth_y


def head_anchors(look: Look, turn: Turn) -> HeadAnchors:
    """The anchors of a head as `head.Head` draws it."""
    skull = skull_of(look)
    mouth_y, chin, top = skull.mouth_y + 2, skull.chin_y, skull.brow_y - 26
    low = chin + 4
    if turn is Turn.BACK:
        head = Box(-96, -128, 96, low)
        return HeadAnchors(head, head, Point(0, mouth_y), face_visible=False)
    if turn is Turn.PROFILE:
        return HeadAnchors(Box(-106, -128, 82, low), Box(-10, top, 80, chin + 2), Point(60, mouth_y))
    if turn is Turn.THREE_QUARTER:
        return HeadAnchors(Box(-104, -129, 92, low), Box(-60, top, 67, chin + 1), Point(23.5, mouth_y))
    half = skull.cheek + 1
    return HeadAnchors(Box(-94, -128, 94, low), Box(-half, top, half, chin + 2), Point(0, mouth_y))
