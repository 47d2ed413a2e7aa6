"""Where head, face and mouth are, in head units and anywhere else.

In: a turn, an age and a presentation. Out: `HeadAnchors`. Never: a drawing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from comic.cast import Age, Look, Presentation
from comic.geometry import Box, Point
from comic.storyboard import Turn


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
    if look.age is Age.CHILD:
        return 66.0
    return 71.0 if look.presentation is Presentation.MASCULINE else 66.0


def head_anchors(look: Look, turn: Turn) -> HeadAnchors:
    """The anchors of a head as `head.Head` draws it."""
    mouth_y = mouth_height(look) + 2
    if turn is Turn.BACK:
        head = Box(-100, -128, 100, 104)
        return HeadAnchors(head, head, Point(0, mouth_y), face_visible=False)
    if turn is Turn.PROFILE:
        return HeadAnchors(Box(-110, -128, 84, 104), Box(-10, -60, 82, 102), Point(60, mouth_y))
    if turn is Turn.THREE_QUARTER:
        return HeadAnchors(Box(-108, -130, 96, 106), Box(-66, -60, 70, 100), Point(21, mouth_y))
    return HeadAnchors(Box(-100, -128, 100, 106), Box(-72, -60, 72, 102), Point(0, mouth_y))
