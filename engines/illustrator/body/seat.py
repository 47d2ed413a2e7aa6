"""What a figure sits on, and which seat a place has.

In: the skeleton of a seated figure, a seat. Out: strokes of its pen. Never: a room.

A seat is drawn in parts: what is behind its sitter, and, of those who turn their back to us, what is under them and the
rest before them.
"""

from __future__ import annotations

import math

from comic.storyboard import Pose, Setting, Turn
from comic.tradition import Tradition
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.seat_space import SeatSpace
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.colour import adjusted, line_colour, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, between
from engines.illustrator.style.seats import (
    AT_A_TABLE,
    CASTOR_REACH,
    KOREAN_SEATS,
    LYING_ON,
    SEAT_BAR_PART,
    SEAT_LEG_UNITS,
    SEAT_STYLES,
    SITTING_ON,
    Back,
    Base,
    Seat,
    SeatStyle,
)


def seat_in(setting: Setting, pose: Pose, tradition: Tradition = Tradition.WESTERN) -> Seat:
    """What a pose rests on in a place; Korean houses have neither beds nor sofas, people lie on the floor."""
    korean = tradition is Tradition.KOREAN
    if pose is Pose.LIE:
        return Seat.FLOOR if korean else LYING_ON.get(setting, Seat.FLOOR)
    seat = SITTING_ON[setting]
    if korean and seat in KOREAN_SEATS:
        return KOREAN_SEATS[seat]
    return AT_A_TABLE.get(seat, seat) if pose is Pose.DESK else seat


def seat_footprint(body: Skeleton, seat: Seat) -> tuple[Spot, ...]:
    """The corners of the ground that a seat stands on, one after the other; none on the floor."""
    return () if seat is Seat.FLOOR else SeatSpace(body, SEAT_STYLES[seat]).footprint


def draw_seat_behind(pen: Pen, seat: Seat) -> None:
    """The seat of somebody who doesn't turn their back to us."""
    if seat is Seat.FLOOR or pen.skeleton.turn is Turn.BACK:
        return
    carpenter = _Carpenter(pen, SEAT_STYLES[seat])
    carpenter.draw_rest()
    carpenter.draw_base()
    carpenter.draw_top()


def draw_seat_under(pen: Pen, seat: Seat) -> None:
    """The seat of somebody who turns their back to us, before their legs and under their hips."""
    if seat is Seat.FLOOR or pen.skeleton.turn is not Turn.BACK:
        return
    carpenter = _Carpenter(pen, SEAT_STYLES[seat])
    carpenter.draw_base()
    carpenter.draw_top()


def draw_seat_before(pen: Pen, seat: Seat) -> None:
    """The rest before somebody who turns their back to us."""
    if seat is not Seat.FLOOR and pen.skeleton.turn is Turn.BACK:
        _Carpenter(pen, SEAT_STYLES[seat]).draw_rest()


class _Carpenter:
    """Builds one seat with one pen."""

    def __init__(self, pen: Pen, style: SeatStyle) -> None:
        self.pen = pen
        self.style = style
        self.space = SeatSpace(pen.skeleton, style)
        self.k = pen.skeleton.seat_scale

    def draw_top(self) -> None:
        """The plate or cushion that one sits on."""
        if self.style.base is Base.BOULDER:
            return
        space = self.space
        self._block(-space.half, space.half, space.back, space.front, space.top, space.under, self.style.colour)

    def draw_base(self) -> None:
        if self.style.base is Base.BOULDER:
            self._draw_boulder()
        elif self.style.base is Base.BLOCK:
            self._draw_block()
        elif self.style.base is Base.PEDESTAL:
            self._draw_pedestal()
        else:
            self._draw_legs()

    def draw_rest(self) -> None:
        """The back: a panel, or rails between two posts."""
        style, space, k = self.style, self.space, self.k
        if style.back is Back.NONE:
            return
        thick = 16 * k
        z = space.back
        half = space.half - 6 * k
        if style.back is Back.PANEL:
            self._draw_panel(half, z, thick)
            return
        low = space.top
        for x in (half, -half) if self._sees_near_end() else (-half, half):
            self._block(x - 9 * k, x + 9 * k, z - thick, z, space.high - 10 * k, low, style.frame)
        for part in (0.0, 0.34, 0.68):
            y = space.high + (low - space.high) * part
            self._block(9 * k - half, half - 9 * k, z - thick * 0.8, z - thick * 0.2, y, y + 30 * k, style.colour)

    def _draw_panel(self, half: float, z: float, thick: float) -> None:
        """A padded back with round upper corners: its edge first, then the side that we see."""
        space = self.space
        near, far = (z, z - thick) if space.depth(0, 1) >= 0 else (z - thick, z)
        colour = self.style.colour
        if self.pen.skeleton.in_profile:
            self._block(-half, half, z - thick, z, space.high, space.under, colour)
            return
        self.pen.cloth(self._panel(half, far), shade(colour, 0.6), (-4, -4))
        self.pen.cloth(self._panel(half, near), colour, (-10, -8))

    def _panel(self, half: float, z: float) -> Shape:
        space, k = self.space, self.k
        high, low = space.high, space.top
        corners: tuple[tuple[float, float, int], ...] = (
            (-half, low, 1), (-half - 4 * k, high + 24 * k, 0), (18 * k - half, high, 0), (half - 18 * k, high, 0),
            (half + 4 * k, high + 24 * k, 0), (half, low, 1),
        )  # fmt: skip
        return Shape([(*space.spot(x, y, z), corner) for x, y, corner in corners], tension=0.3)

    def _sees_near_end(self) -> bool:
        return self.space.depth(-1, 0) > 0

    def _block(self, x0: float, x1: float, z0: float, z1: float, y0: float, y1: float | None, colour: str) -> None:
        """A box along the sitter's axes from `y0` down to `y1`, or to the ground: its top, its front, its end."""
        space = self.space

        def low(x: float, z: float) -> Spot:
            return space.grounded(x, z) if y1 is None else space.spot(x, y1, z)

        z_near = z1 if space.depth(0, 1) >= 0 else z0
        x_near = x0 if self._sees_near_end() else x1
        if abs(space.depth(1, 0)) > 0.1:
            self._face([space.spot(x_near, y0, z0), space.spot(x_near, y0, z1), low(x_near, z1), low(x_near, z0)],
                       shade(colour, 0.0 if self.pen.skeleton.in_profile else 0.75))  # fmt: skip
        if abs(space.depth(0, 1)) > 0.1:
            face = [space.spot(x0, y0, z_near), space.spot(x1, y0, z_near), low(x1, z_near), low(x0, z_near)]
            self._face(face, colour)
        top = [space.spot(x, y0, z) for x, z in ((x0, z0), (x1, z0), (x1, z1), (x0, z1))]
        self._face(top, adjusted(colour, 0.05))

    def _face(self, spots: list[Spot], colour: str) -> None:
        self.pen.drawing.polygon(spots, colour, 1.0, line_colour(colour), self.pen.line_width * 0.8)

    def _draw_block(self) -> None:
        space, k = self.space, self.k
        inset = 8 * k
        half = space.half - inset
        colour = shade(self.style.frame, 0.3)
        self._block(-half, half, space.back + inset, space.front - inset, space.under - 2 * k, None, colour)

    def _draw_legs(self) -> None:
        """Four legs and the bars between them, those far from us first."""
        space, k = self.space, self.k
        half, back, front = space.half - 16 * k, space.back + 16 * k, space.front - 16 * k
        corners = sorted(((x, z) for x in (-half, half) for z in (back, front)), key=lambda at: space.depth(*at))
        rise = SEAT_BAR_PART * (space.grounded(half, back)[1] - space.spot(half, space.under, back)[1])
        self._draw_bars(corners, corners[:2], rise)
        for index, corner in enumerate(corners):
            self._draw_leg(corner, shade(self.style.frame, 1.3 if index < 2 else 0.4))
            if index == 1:
                self._draw_bars(corners, corners[2:], rise)

    def _draw_bars(self, corners: list[Spot], which: list[Spot], rise: float) -> None:
        """The bar between two corners; of the two far ones also those to the near ones."""
        pairs = [(which[0], which[1])]
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
        self._face([*leg, (foot[0] - wide * 0.7, foot[1])], colour)

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
            self._face(arm, self.style.frame)
            pen.drawing.ellipse(end[0], end[1] + 10 * k, 10 * k, 10 * k, shade(self.style.frame, 1.4))
        wide = 11 * k
        post = [(top[0] - wide, top[1]), (top[0] + wide, top[1]), (foot[0] + wide, foot[1]), (foot[0] - wide, foot[1])]
        self._face(post, shade(self.style.frame, 0.6))

    def _draw_boulder(self) -> None:
        """A rounded block of stone or a trunk, flat where one sits."""
        space, k = self.space, self.k
        half = space.half
        around = [(x, z) for x in (-half, half) for z in (space.back, space.front)]
        seen = [space.spot(x, space.top, z) for x, z in around]
        left, right = min(spot[0] for spot in seen), max(spot[0] for spot in seen)
        top, low = min(spot[1] for spot in seen), max(spot[1] for spot in seen)
        ground = max(space.grounded(x, z)[1] for x, z in around)
        rise = ground - top
        outline: list[Vertex] = [
            (left - 8 * k, ground, 1),
            (left - 22 * k, ground - rise * 0.5),
            (left + 2 * k, top + 14 * k),
            (left + 40 * k, top - 2 * k),
            (right - 60 * k, top + 2 * k),
            (right - 4 * k, low - 4 * k),
            (right + 20 * k, ground - rise * 0.4),
            (right + 8 * k, ground, 1),
        ]
        cracks = [
            [(left + 30 * k, top + rise * 0.4), (left + 60 * k, top + rise * 0.52), (left + 52 * k, top + rise * 0.7)],
            [
                (right - 50 * k, low + rise * 0.2),
                (right - 24 * k, low + rise * 0.3),
                (right - 34 * k, low + rise * 0.5),
            ],
        ]
        shape = Shape(outline, tension=0.3)
        self.pen.cloth(shape, self.style.colour, (-16, -14), folds=cracks)
        flat = [(left + 10 * k, top + 18 * k), between((left, top), (right, top), 0.4), (right - 30 * k, low - 10 * k)]
        with self.pen.drawing.group(clip=shape):
            lit = Shape([*flat, ((left + right) / 2, low + 8 * k)], tension=0.4)
            self.pen.drawing.fill(lit, adjusted(self.style.colour, 0.05))
