"""Seats out of blocks, legs and rests.

In: a figure's pen, a seat's style. Out: strokes of the pen. Never: which seat a place has, what nature grew.
"""

from __future__ import annotations

import math

from engines.illustrator.body.blocks import Blocks
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.seat_space import SeatSpace
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape, Spot, lerp
from engines.illustrator.style.seats import (
    ARM_RISE_UNITS,
    ARM_UNITS,
    CASTOR_REACH,
    SEAT_BAR_PART,
    SEAT_LEG_UNITS,
    Back,
    Base,
    SeatStyle,
)


class Carpenter:
    """Builds one seat with one pen."""

    def __init__(self, pen: Pen, style: SeatStyle) -> None:
        self.pen = pen
        self.style = style
        self.space = SeatSpace(pen.skeleton, style)
        self.blocks = Blocks(pen, self.space)
        self.k = pen.skeleton.seat_scale

    def draw_top(self) -> None:
        """The plate or the cushions that one sits on, and the arms at their ends."""
        space, style = self.space, self.style
        inset = ARM_UNITS * self.k if style.has_arms else 0.0
        left, right = space.left + inset, space.right - inset
        for index in range(style.parts):
            x0, x1 = (lerp(left, right, (index + end) / style.parts) for end in (0, 1))
            self.blocks.draw(x0, x1, space.back, space.front, space.top, space.under, style.colour)
        for part in (0.36, 0.7) if style.is_slatted else ():
            z = lerp(space.back, space.front, part)
            self._stroke(space.spot(left, space.top, z), space.spot(right, space.top, z))
        if style.has_arms:
            for x0, x1 in ((space.left, left), (right, space.right)):
                self.blocks.draw(
                    x0,
                    x1,
                    space.back,
                    space.front,
                    space.top - ARM_RISE_UNITS * self.k,
                    None,
                    shade(style.frame, 0.1),
                )

    def draw_base(self) -> None:
        if self.style.base is Base.PEDESTAL:
            self._draw_pedestal()
        elif self.style.base is Base.BLOCK:
            self._draw_block()
        else:
            self._draw_legs()

    def draw_rest(self) -> None:
        """The back: a panel, or rails between two posts."""
        style, space, k = self.style, self.space, self.k
        if style.back is Back.NONE:
            return
        thick = 16 * k
        z = space.back
        left, right = space.left + 6 * k, space.right - 6 * k
        if style.back is Back.PANEL:
            self._draw_panel(left, right, z, thick)
            return
        for x in self._far_first([left, (left + right) / 2, right] if self._is_long else [left, right]):
            self.blocks.draw(x - 9 * k, x + 9 * k, z - thick, z, space.high - 10 * k, space.top, style.frame)
        for part in (0.0, 0.34, 0.68):
            y = space.high + (space.top - space.high) * part
            self.blocks.draw(left, right, z - thick * 0.8, z - thick * 0.2, y, y + 30 * k, style.colour)

    @property
    def _is_long(self) -> bool:
        return self.style.seats_two and not self.pen.skeleton.in_profile

    def _far_first(self, xs: list[float]) -> list[float]:
        return sorted(xs, key=lambda x: self.space.depth(x, 0.0))

    def _draw_panel(self, left: float, right: float, z: float, thick: float) -> None:
        """A padded back with round upper corners: its edge first, then the side that we see."""
        space = self.space
        near, far = (z, z - thick) if space.depth(0, 1) >= 0 else (z - thick, z)
        colour = self.style.colour
        if self.pen.skeleton.in_profile:
            self.blocks.draw(left, right, z - thick, z, space.high, space.under, colour)
            return
        self.pen.cloth(self._panel(left, right, far), shade(colour, 0.6), (-4, -4))
        self.pen.cloth(self._panel(left, right, near), colour, (-10, -8))
        for index in range(1, self.style.parts):
            x = lerp(left, right, index / self.style.parts)
            self._stroke(space.spot(x, space.high + 14 * self.k, near), space.spot(x, space.top, near))

    def _panel(self, left: float, right: float, z: float) -> Shape:
        space, k = self.space, self.k
        high, low = space.high, space.top
        corners: tuple[tuple[float, float, int], ...] = (
            (left, low, 1), (left - 4 * k, high + 24 * k, 0), (left + 18 * k, high, 0), (right - 18 * k, high, 0),
            (right + 4 * k, high + 24 * k, 0), (right, low, 1),
        )  # fmt: skip
        return Shape([(*space.spot(x, y, z), corner) for x, y, corner in corners], tension=0.3)

    def _stroke(self, start: Spot, end: Spot) -> None:
        self.pen.drawing.line(*start, *end, line_colour(self.style.colour), self.pen.line_width * 0.6)

    def _draw_block(self) -> None:
        space, k = self.space, self.k
        inset = 8 * k
        colour = shade(self.style.frame, 0.3)
        left, right = space.left + inset, space.right - inset
        back, front = space.back + inset, space.front - inset
        self.blocks.draw(left, right, back, front, space.under - 2 * k, None, colour)
        if self.style.is_slatted:
            for part in (1 / 3, 2 / 3):
                top, low = space.spot(left, space.under, front)[1], space.grounded(left, front)[1]
                y = lerp(top, low, part)
                self._stroke((space.grounded(left, front)[0], y), (space.grounded(right, front)[0], y))

    def _draw_legs(self) -> None:
        """Four legs and the bars between them, or six under a long seat, those far from us first."""
        space, k = self.space, self.k
        inset = (60 if self._is_long else 16) * k
        left, right = space.left + inset, space.right - inset
        back, front = space.back + 16 * k, space.front - 16 * k
        corners = sorted(((x, z) for x in (left, right) for z in (back, front)), key=lambda at: space.depth(*at))
        rise = SEAT_BAR_PART * (space.grounded(right, back)[1] - space.spot(right, space.under, back)[1])
        middle = (left + right) / 2
        if self._is_long:
            self._draw_leg((middle, back), shade(self.style.frame, 1.3))
        self._draw_bars(corners, corners[:2], rise)
        for index, corner in enumerate(corners):
            self._draw_leg(corner, shade(self.style.frame, 1.3 if index < 2 else 0.4))
            if index == 1 and not self._is_long:
                self._draw_bars(corners, corners[2:], rise)
        if self._is_long:
            self._draw_leg((middle, front), shade(self.style.frame, 0.4))

    def _draw_bars(self, corners: list[Spot], which: list[Spot], rise: float) -> None:
        """The bar between two corners; of the two far ones also those to the near ones."""
        pairs = [] if self._is_long else [(which[0], which[1])]
        if which == corners[:2]:
            pairs += [
                (one, other) for one in which for other in corners[2:] if one[0] == other[0] or one[1] == other[1]
            ]
        width, colour = 9 * self.k, shade(self.style.frame, 1.1)
        for one, other in pairs:
            start, end = self.space.grounded(*one, rise), self.space.grounded(*other, rise)
            if math.dist(start, end) > 4 * width:
                line = line_colour(colour)
                self.pen.drawing.line(*start, *end, line, width + self.pen.line_width * 1.4)
                self.pen.drawing.line(*start, *end, colour, width)

    def _draw_leg(self, corner: Spot, colour: str) -> None:
        top, foot = self.space.spot(corner[0], self.space.under - 2 * self.k, corner[1]), self.space.grounded(*corner)
        wide = SEAT_LEG_UNITS * self.k / 2
        leg = [(top[0] - wide, top[1]), (top[0] + wide, top[1]), (foot[0] + wide * 0.7, foot[1])]
        self.blocks.face([*leg, (foot[0] - wide * 0.7, foot[1])], colour)

    def _draw_pedestal(self) -> None:
        space, k, pen = self.space, self.k, self.pen
        z = (space.back + space.front) / 2
        top, foot = space.spot(0, space.under - 4 * k, z), space.grounded(0, z, 44 * k)
        reach = CASTOR_REACH * k
        ends = [(math.cos(turn) * reach, z + math.sin(turn) * reach) for turn in (0.3, 1.55, 2.8, 4.1, 5.3)]
        for x, end_z in sorted(ends, key=lambda at: space.depth(*at)):
            end = space.grounded(x, end_z, 20 * k)
            arm = [
                (foot[0], foot[1] - 8 * k),
                (end[0], end[1] - 5 * k),
                (end[0], end[1] + 5 * k),
                (foot[0], foot[1] + 10 * k),
            ]
            self.blocks.face(arm, self.style.frame)
            pen.drawing.ellipse(end[0], end[1] + 10 * k, 10 * k, 10 * k, shade(self.style.frame, 1.4))
        wide = 11 * k
        post = [(top[0] - wide, top[1]), (top[0] + wide, top[1]), (foot[0] + wide, foot[1]), (foot[0] - wide, foot[1])]
        self.blocks.face(post, shade(self.style.frame, 0.6))
