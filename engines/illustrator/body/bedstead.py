"""Beds: frame, boards, mattress, pillow, blanket, for somebody who sits on the edge of one or lies in it.

In: a figure's pen, the space that the bed takes. Out: strokes of the pen. Never: where the bed stands.
"""

from __future__ import annotations

from dataclasses import dataclass

from engines.illustrator.body.blocks import Blocks, Space
from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import adjusted, line_colour
from engines.illustrator.geometry import Shape, lerp
from engines.illustrator.style.seats import (
    BLANKET,
    BOARD_UNITS,
    FOOT_RISE_UNITS,
    HEAD_RISE_UNITS,
    PILLOW,
    SeatStyle,
)

_RAIL = 46.0
_BLANKET_FROM, _BLANKET_DROP = 0.34, 16.0
_PILLOW_TO = 0.25


@dataclass(frozen=True)
class Bedstead:
    """One bed along the picture, its head to the left; `k` is its scale."""

    pen: Pen
    style: SeatStyle
    space: Space
    k: float

    def draw_frame(self) -> None:
        """All that lies behind somebody in it: headboard, legs, rail, mattress, pillow. One that is seen from its end
        shows neither boards nor a pillow."""
        space, frame, k = self.space, self.style.frame, self.k
        left, right, back, front = space.left, space.right, space.back, space.front
        if self._is_along:
            self._draw(left - BOARD_UNITS * k, left, space.top - HEAD_RISE_UNITS * k, None, frame)
        for x in (left + 8 * k, right - 38 * k):
            for z in (back + 8 * k, front - 36 * k):
                self._blocks.draw(x, x + 30 * k, z, z + 28 * k, space.under, None, frame)
        self._draw(left, right, space.under - 2 * k, space.under + _RAIL * k, frame)
        self._draw(left, right, space.top, space.under, self.style.colour)
        if self._is_along:
            self._draw_pillow()

    def draw_blanket(self) -> None:
        """A blanket over the foot of an empty bed, its upper hem turned down."""
        if not self._is_along:
            return
        space, k = self.space, self.k
        start, front = lerp(space.left, space.right, _BLANKET_FROM), space.front + 6 * k
        top, low = space.top - 8 * k, space.under + _BLANKET_DROP * k
        self._blocks.draw(start, space.right, space.back, front, top, low, BLANKET)
        hem, above = start + 60 * k, top - k
        corners = ((start, above, space.back), (hem, above, space.back), (hem, above, front), (hem, low, front))
        turned_down = [space.spot(*corner) for corner in (*corners, (start, low, front), (start, above, front))]
        self._blocks.face(turned_down, adjusted(BLANKET, 0.09))

    def draw_footboard(self) -> None:
        if self._is_along:
            right, board = self.space.right, BOARD_UNITS * self.k
            self._draw(right, right + board, self.space.top - FOOT_RISE_UNITS * self.k, None, self.style.frame)

    @property
    def _is_along(self) -> bool:
        return not self.pen.skeleton.in_profile

    @property
    def _blocks(self) -> Blocks:
        return Blocks(self.pen, self.space)

    def _draw(self, x0: float, x1: float, y0: float, y1: float | None, colour: str) -> None:
        """A block as deep as the bed."""
        self._blocks.draw(x0, x1, self.space.back, self.space.front, y0, y1, colour)

    def _draw_pillow(self) -> None:
        """A soft pillow before the headboard."""
        space, k = self.space, self.k
        start, end = space.left + 14 * k, lerp(space.left, space.right, _PILLOW_TO)
        far, near = lerp(space.back, space.front, 0.16), lerp(space.back, space.front, 0.84)
        y, crest, middle = space.top - 4 * k, space.top - 44 * k, lerp(far, near, 0.45)
        corners = (
            (start, y, near),
            (start + 4 * k, crest, middle),
            (start + 30 * k, crest, far),
            (end - 20 * k, crest + 12 * k, far),
            (end, y - 8 * k, middle),
            (end - 6 * k, y, near),
        )
        outline = [space.spot(*corner) for corner in corners]
        self.pen.cloth(Shape(outline, tension=0.42), PILLOW, (-8, -8))
        crease = [space.spot(lerp(start, end, part), crest + 20 * k, lerp(far, near, 0.5)) for part in (0.2, 0.5, 0.7)]
        self.pen.drawing.ink(crease, self.pen.line_width * 0.6, line_colour(PILLOW), 0.4, 0.4)
