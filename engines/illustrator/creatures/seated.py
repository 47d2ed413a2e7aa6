"""A four-legged animal that sits, with or without a paw in the air: from the side, the front, behind.

In: a `Build`. Out: a `Trunk`. Never: a head.

Points are in units of a seated cat (about 215 from the ground to the neck); y points upwards.
"""

from __future__ import annotations

from functools import partial

from comic.storyboard import Turn
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.build import Build, Tail, Trunk, draw_pom, tail_tip
from engines.illustrator.creatures.collar import draw_collar
from engines.illustrator.creatures.face import mirrored, ring
from engines.illustrator.creatures.markings import draw_markings
from engines.illustrator.geometry import Shape, Spot

_CAT_WITHERS, _CAT_LIMB = 185.0, 34.0


class _Seat:
    """Scales the points of this drawing to one build."""

    def __init__(self, build: Build) -> None:
        self.build = build
        self.wide = build.limb / _CAT_LIMB
        self.high = build.withers / _CAT_WITHERS * build.stretch

    def at(self, x: float, y: float) -> Spot:
        return x * self.wide, -y * self.high

    def all_at(self, *points: Spot) -> list[Spot]:
        return [self.at(*point) for point in points]

    def paw(self, x: float, y: float) -> Shape:
        """A foot around this point."""
        return ring(*self.at(x, y), 20 * self.wide, 15 * self.wide)

    def widths(self, *widths: float) -> list[float]:
        return [width * self.wide for width in widths]


def seated_trunk(build: Build, turn: Turn, paw_up: bool) -> Trunk:
    seat = _Seat(build)
    wide, hip_y, rise = seat.wide, seat.at(0, 60)[1], build.neck * 0.4
    if turn in (Turn.FRONT, Turn.BACK):
        x, y = seat.at(0, 232)
        draw = partial(_draw_back, seat) if turn is Turn.BACK else partial(_draw_front, seat, paw_up)
        return Trunk((x, y - rise), hip_y, 230 * wide, (-96 * wide, 150 * wide), 0.0, (-46 * wide, 46 * wide), draw)
    x, y = seat.at(38, 228)
    draw = partial(_draw_side, seat, paw_up)
    return Trunk((x, y - rise), hip_y, 260 * wide, (-168 * wide, 118 * wide), -8 * wide, (-50 * wide, 50 * wide), draw)


def _draw_side(seat: _Seat, paw_up: bool, brush: Brush) -> None:
    coat = seat.build.coat
    _draw_lying_tail(seat, brush, -72)
    fore = seat.widths(42, 32, 27)
    far = seat.all_at((50, 138), (58, 70), (62, 20))
    brush.limb(far, fore, coat.base, tip=coat.paw, tip_from=0.74, paw=seat.paw(70, 14))
    body = Shape(
        seat.all_at(
            (4, 232),
            (-34, 196),
            (-70, 130),
            (-96, 66),
            (-94, 16),
            (-62, 2),
            (20, 2),
            (58, 40),
            (70, 120),
            (68, 176),
            (58, 224),
            (30, 244),
        )
    )
    brush.form(body, coat.base)
    stripes = [
        seat.all_at((-12, 222), (8, 212), (24, 196)),
        seat.all_at((-44, 188), (-20, 180), (-2, 160)),
        seat.all_at((-70, 142), (-44, 138), (-24, 122)),
        seat.all_at((-90, 98), (-66, 98), (-46, 88)),
        seat.all_at((-102, 58), (-78, 60), (-58, 54)),
    ]
    patches = [
        (*seat.at(-66, 150), 52 * seat.wide, 50 * seat.high),
        (*seat.at(-70, 20), 44 * seat.wide, 34 * seat.high),
        (*seat.at(34, 150), 30 * seat.wide, 34 * seat.high),
    ]
    chest = (*seat.at(62, 150), 34 * seat.wide, 74 * seat.high)
    draw_markings(brush, coat, body, stripes, patches[: 2 if paw_up else 3], chest)
    brush.limb(
        seat.all_at((-44, 18), (-16, 15), (6, 13)), seat.widths(26, 28, 28), coat.base, tip=coat.paw, tip_from=0.5
    )
    for x in (8, 15):
        brush.line(seat.all_at((x, 12), (x + 1, 4)), coat.line, 0.5)
    haunch = seat.all_at((-66, 96), (-30, 104), (6, 84), (16, 52), (2, 26))
    brush.drawing.ink(haunch, brush.line_width * 0.8, coat.line, 0.5, 0.3, 0.15)
    near, paw = seat.all_at((34, 142), (38, 70), (42, 20)), seat.paw(50, 14)
    if paw_up:
        _draw_offered_paw(seat, brush)
    else:
        brush.limb(near, fore, coat.base, tip=coat.paw, tip_from=0.74, paw=paw)
        for x in (56, 64):
            brush.line(seat.all_at((x, 14), (x + 1, 3)), coat.line, 0.5)
    draw_collar(brush, coat, body, seat.at(24, 203), 50 * seat.wide, 4)


def _draw_offered_paw(seat: _Seat, brush: Brush) -> None:
    """A foreleg from a round shoulder, the elbow at the chest, the forearm ahead, the paw at its end."""
    coat = seat.build.coat
    x, y = seat.at(36, 148)
    brush.drawing.ellipse(x, y, 27 * seat.wide, 30 * seat.high, coat.base)
    paw = ring(*seat.at(121, 112), 23 * seat.wide, 16 * seat.wide)
    leg = seat.all_at((30, 160), (44, 104), (78, 98), (110, 116))
    brush.limb(leg, seat.widths(48, 42, 33, 26), coat.base, tip=coat.paw, tip_from=0.84, paw=paw, bare=0.36)
    for dy in (-5, 4):
        brush.line(seat.all_at((131, 112 + dy), (142, 110 + dy)), coat.line, 0.5)


def _draw_shown_paw(seat: _Seat, brush: Brush) -> None:
    """Of who faces us: the forearm up beside the chest, the pads of its paw to us."""
    coat = seat.build.coat
    x, y = seat.at(-30, 128)
    brush.drawing.ellipse(x, y, 22 * seat.wide, 28 * seat.high, coat.base)
    paw = ring(*seat.at(-62, 170), 21 * seat.wide, 20 * seat.wide)
    leg = seat.all_at((-24, 116), (-46, 112), (-60, 152))
    brush.limb(leg, seat.widths(38, 36, 27), coat.base, tip=coat.paw, tip_from=0.8, paw=paw, bare=0.34)
    px, py = seat.at(-62, 167)
    brush.drawing.ellipse(px, py + 2 * seat.wide, 9 * seat.wide, 7 * seat.wide, coat.skin)
    for dx, dy in ((-11, -6), (0, -11), (11, -6)):
        brush.drawing.ellipse(px + dx * seat.wide, py + dy * seat.wide, 3.8 * seat.wide, 4.4 * seat.wide, coat.skin)


def _draw_front(seat: _Seat, paw_up: bool, brush: Brush) -> None:
    coat = seat.build.coat
    _draw_lying_tail(seat, brush, 62, outwards=1)
    body = Shape(
        seat.all_at(
            *(
                (p[0], p[1])
                for p in mirrored([(0, 236), (36, 222), (54, 170), (64, 110), (82, 58), (80, 14), (52, 2), (0, 4)])
            )
        )
    )
    brush.form(body, coat.base)
    stripes = [
        seat.all_at((side * 90, y), (side * 66, y + 4), (side * 50, y - 8))
        for side in (-1, 1)
        for y in (46, 78, 110, 142)
    ]
    patches = [
        (*seat.at(-62, 90), 34 * seat.wide, 46 * seat.high),
        (*seat.at(60, 40), 30 * seat.wide, 30 * seat.high),
        (*seat.at(48, 170), 24 * seat.wide, 26 * seat.high),
    ]
    draw_markings(brush, coat, body, stripes, patches, (*seat.at(0, 166), 36 * seat.wide, 66 * seat.high))
    for side in (-1, 1):
        brush.form(ring(*seat.at(side * 69, 13), 24 * seat.wide, 15 * seat.wide), coat.paw, (-4.0, -3.0))
        for dx in (5, 14):
            brush.line(seat.all_at((side * (69 + dx), 13), (side * (70 + dx), 4)), coat.line, 0.5)
    for side in (1,) if paw_up else (1, -1):
        leg = seat.all_at((side * 21, 138), (side * 23, 70), (side * 24, 20))
        foot = seat.paw(side * 25, 14)
        brush.limb(leg, seat.widths(38, 31, 28), coat.base, tip=coat.paw, tip_from=0.74, paw=foot)
        for dx in (-6, 6):
            brush.line(seat.all_at((side * 25 + dx, 13), (side * 25 + dx, 2)), coat.line, 0.5)
    if paw_up:
        _draw_shown_paw(seat, brush)
    draw_collar(brush, coat, body, seat.at(0, 202), 46 * seat.wide)


def _draw_back(seat: _Seat, brush: Brush) -> None:
    coat = seat.build.coat
    points = [(0, 236), (30, 220), (42, 186), (64, 128), (90, 56), (84, 12), (50, 1), (0, 2)]
    body = Shape([seat.at(point[0], point[1]) for point in mirrored(points)])
    brush.form(body, coat.base)
    stripes = [
        seat.all_at((side * 6, y + 10), (side * 28, y), (side * 46, y - 14))
        for side in (-1, 1)
        for y in (60, 94, 128, 162)
    ]
    patches = [
        (*seat.at(-40, 130), 44 * seat.wide, 52 * seat.high),
        (*seat.at(56, 50), 34 * seat.wide, 40 * seat.high),
        (*seat.at(28, 206), 30 * seat.wide, 26 * seat.high),
    ]
    draw_markings(brush, coat, body, stripes, patches, (*seat.at(0, -60), 10.0, 10.0))
    brush.line(seat.all_at((0, 190), (2, 130), (0, 70)), coat.line, 0.5, 0.6)
    for side in (-1, 1):
        brush.line(seat.all_at((side * 56, 92), (side * 48, 50), (side * 60, 14)), coat.line, 0.6, 0.7)
    _draw_lying_tail(seat, brush, 0, outwards=1)
    draw_collar(brush, coat, body, seat.at(0, 206), 42 * seat.wide, tag=False)


def _draw_lying_tail(seat: _Seat, brush: Brush, root_x: float, outwards: int = -1) -> None:
    """On the ground beside the body, its tip raised by a good temper; a ball, which a body hides from the front."""
    coat, temper = seat.build.coat, seat.build.temper
    if seat.build.tail is Tail.POM:
        if root_x <= 0:
            draw_pom(brush, seat.build, seat.at(root_x - 16 if root_x else 0, 34))
        return
    tip = 14 + 46 * max(0.0, temper.tail)
    points = [
        seat.at(root_x, 20),
        seat.at(root_x + outwards * 42, 12),
        seat.at(root_x + outwards * 76, 16 + tip * 0.2),
        seat.at(root_x + outwards * 92, 16 + tip),
    ]
    widths = [width * seat.build.puff * seat.wide for width in (24, 25, 25, 18)]
    brush.limb(points, widths, coat.base, tip=tail_tip(seat.build), tip_from=0.8)
