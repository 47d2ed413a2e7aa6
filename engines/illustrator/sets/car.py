"""A small parked car: a rounded body, a cabin on pillars, four round wheels, all in the perspective of its place.

In: an empty piece, a colour. Out: the piece with its one block. Never: where it stands.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from itertools import pairwise

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Spot, lerp
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.piece import Piece

BODY = (
    *((1.9, 0.24), (2.0, 0.3), (2.06, 0.44), (2.02, 0.62), (1.84, 0.76), (1.5, 0.85), (1.05, 0.9)),
    *((-1.5, 0.92), (-1.86, 0.86), (-1.98, 0.74), (-2.03, 0.5), (-1.98, 0.32), (-1.86, 0.24)),
)
"""The outline of a flank in (u, y) from under the nose over bonnet and boot to under the tail: convex."""

CABIN = (
    *((1.12, 0.88), (0.62, 1.28), (0.44, 1.38), (0.2, 1.43), (-0.7, 1.44), (-0.98, 1.4), (-1.18, 1.3), (-1.56, 0.88)),
)
"""The outline of the cabin from the foot of the windscreen to that of the rear window."""

HALF_M, SILL_M, ROOF_HALF_M = 0.8, 0.74, 0.62
"""Half the width of the body, of the cabin's foot and of its roof."""

WHEELS_M, WHEEL_M, TYRE_M, ARCH_M = (1.25, -1.26), 0.32, 0.2, 0.4
SILL_Y_M = 0.24
ARCH = (
    (-1.0, 0.0),
    (-0.97, 0.35),
    (-0.8, 0.75),
    (-0.45, 1.05),
    (0.0, 1.15),
    (0.45, 1.05),
    (0.8, 0.75),
    (0.97, 0.35),
    (1.0, 0.0),
)
"""The opening over a wheel, from the height of the body's lower edge, in parts of `ARCH_M`."""

TREAD_TURNS = tuple(math.radians(turn) for turn in range(-180, 1, 30))
"""The lower half of a wheel, which is all that shows of its tread under the body."""

WINDSCREEN, REAR_WINDOW = (0, 1), (6, 7)
HEADLAMPS, TAIL_LAMPS = (2, 3), (9, 10)
"""Which points of an outline the windows and lamps lie between."""

TYRE, HUB, GLASS, UNDERSIDE = "#26272e", "#b9c0c9", "#7f9db2", "#1e1f26"
SIDE_WINDOWS = (
    ((0.88, 0.94), (0.46, 1.28), (0.18, 1.35), (-0.16, 1.36), (-0.16, 0.94)),
    ((-0.26, 0.94), (-0.26, 1.36), (-0.72, 1.36), (-0.98, 1.31), (-1.3, 0.94)),
)
"""The panes of a door and of the rear seat, with the pillar between them."""


def build_car(piece: Piece, colour: str) -> Piece:
    """A parked car, 4 metres along u with its nose at the right, centred on the footing."""
    piece.free(-2.05, 2.05, 0, 1.44, -HALF_M, HALF_M, partial(_draw_car, piece.footing, colour))
    return piece


def _draw_car(footing: Footing, colour: str) -> None:
    sides = [(out, facing) for out, facing in ((-HALF_M, 2), (HALF_M, 0))]
    for out, facing in sides:
        if not footing.sees(facing, out):
            _draw_wheels(footing, out, colour, is_seen=False)
    footing.stage.quad(_ring(footing, [(1.85, 0.24), (-1.85, 0.24)], 0.74), UNDERSIDE)
    for out, facing in sides:
        if footing.sees(facing, out):
            _draw_tyres(footing, out)
    _draw_across(footing, BODY, colour, lambda _: HALF_M)
    for out, facing in sides:
        if footing.sees(facing, out):
            _draw_flank(footing, out, colour)
    _draw_ends(footing, colour)
    _draw_across(footing, CABIN, colour, _cabin_half)
    _draw_screens(footing)
    for out, facing in sides:
        if footing.sees(facing, out):
            _draw_cabin_side(footing, math.copysign(1.0, out), colour)


def _cabin_half(y: float) -> float:
    """Half the cabin's width at a height: it narrows towards the roof."""
    return lerp(SILL_M, ROOF_HALF_M, min(1.0, max(0.0, (y - 0.88) / 0.5)))


def _ring(footing: Footing, profile: list[Spot], half: float) -> tuple[tuple[float, float, float], ...]:
    """Two points of a profile, on both sides of the car."""
    (u0, y0), (u1, y1) = profile
    return footing.at(u0, y0, -half), footing.at(u1, y1, -half), footing.at(u1, y1, half), footing.at(u0, y0, half)


def _faces_eye(footing: Footing, start: Spot, end: Spot) -> bool:
    """Whether the eye is on the outer side of the strip between two points of a profile."""
    u, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    normal_u, normal_y = end[1] - start[1], start[0] - end[0]
    x, _, z = footing.at(u, y)
    out_x, _, out_z = footing.at(u + normal_u, y)
    towards_eye = -(out_x - x) * x - (out_z - z) * z + normal_y * (footing.stage.camera_height - y)
    return towards_eye > 0


def _draw_across(footing: Footing, profile: tuple[Spot, ...], colour: str, half: Callable[[float], float]) -> None:
    """The strips from flank to flank that the camera sees, lighter the more they look up."""
    for start, end in pairwise(profile):
        if not _faces_eye(footing, start, end):
            continue
        length = math.dist(start, end)
        up = (start[0] - end[0]) / length
        paint = highlight(colour, 0.7 * up) if up > 0.3 else shade(colour, 0.25 + 0.5 * (0.3 - up))
        ends = [(start, -1), (end, -1), (end, 1), (start, 1)]
        corners = tuple(footing.at(u, y, side * half(y)) for (u, y), side in ends)
        footing.stage.quad(corners, paint, 1, footing.stage.aired(paint, corners[0][2]), 1, hides_glow=True)


def _on_strip(
    footing: Footing,
    start: Spot,
    end: Spot,
    part0: float,
    part1: float,
    out0: float,
    out1: float,
    fill: str,
    line: str | None = None,
) -> None:
    """A mark on the strip between two points of a profile: from part to part along it, from `out0` to `out1`."""
    (u0, y0), (u1, y1) = ((lerp(start[0], end[0], part), lerp(start[1], end[1], part)) for part in (part0, part1))
    corners = footing.at(u0, y0, out0), footing.at(u1, y1, out0), footing.at(u1, y1, out1), footing.at(u0, y0, out1)
    footing.stage.quad(corners, fill, 1, line, 1)


def _draw_ends(footing: Footing, colour: str) -> None:
    """Lamps, a bumper and a plate at the end that is seen."""
    for (first, last), lamp in ((HEADLAMPS, "#fff2cc"), (TAIL_LAMPS, "#e05a50")):
        start, end = BODY[first], BODY[last]
        if not _faces_eye(footing, start, end):
            continue
        for side in (-1, 1):
            _on_strip(footing, start, end, 0.1, 0.9, side * 0.46, side * 0.74, lamp, shade(colour, 1.0))
        _on_strip(footing, start, end, 0.3, 0.75, -0.36, 0.36, shade(colour, 0.9))
        low, high = (BODY[first - 1], start) if first == HEADLAMPS[0] else (end, BODY[last + 1])
        _on_strip(footing, low, high, 0.0, 1.0, -0.76, 0.76, shade(colour, 0.8))
        _on_strip(footing, low, high, 0.15, 0.85, -0.22, 0.22, "#eef0ee")


def _draw_screens(footing: Footing) -> None:
    """The windscreen and the rear window."""
    for first, last in (WINDSCREEN, REAR_WINDOW):
        start, end = CABIN[first], CABIN[last]
        if not _faces_eye(footing, start, end):
            continue
        low, high = (0.1, 0.96) if first == 0 else (0.04, 0.86)
        half = 0.62
        _on_strip(footing, start, end, low, high, -half, half, GLASS, shade(GLASS, 1.0))
        _on_strip(footing, start, end, low, high, -0.34, -0.1, highlight(GLASS, 0.8))


def _draw_flank(footing: Footing, out: float, colour: str) -> None:
    """One side: the body with its arches, the wheels, the door's edges."""
    line = shade(colour, 1.2)
    side = math.copysign(0.003, out)
    footing.stage.quad(tuple(footing.at(u, y, out) for u, y in BODY), colour, 1, line, 1.2, hides_glow=True)
    footing.shape(
        [(-1.9, 0.24), (1.92, 0.24), (2.0, 0.36), (-1.96, 0.36)], shade(colour, 0.7), out + side, smooth=False
    )
    footing.stroke([(1.9, 0.72), (0.9, 0.76), (-1.9, 0.76)], highlight(colour, 0.6), 1.2, out + side)
    for u in (0.86, -0.21, -1.0):
        footing.stroke([(u, 0.88), (u - 0.02 if u > 0 else u, 0.4)], line, 1.0, out + side)
    for u in (-0.12, -0.9):
        footing.rect(u, u + 0.16, 0.74, 0.78, line, out + 2 * side)
    _draw_wheels(footing, out + side, colour, is_seen=True)


def _draw_wheels(footing: Footing, out: float, colour: str, is_seen: bool) -> None:
    for u in WHEELS_M:
        if is_seen:
            arch = [(u + dx * ARCH_M, SILL_Y_M + dy * ARCH_M) for dx, dy in ARCH]
            footing.shape(arch, UNDERSIDE, out, smooth=False)
        footing.disc(u, WHEEL_M, WHEEL_M, TYRE, out)
        if is_seen:
            footing.disc(u, WHEEL_M, 0.2, HUB, out, 1, shade(HUB, 0.9), 1)
            footing.disc(u, WHEEL_M, 0.07, mixed(HUB, colour, 0.4), out)


def _draw_tyres(footing: Footing, out: float) -> None:
    """The treads behind the wheels of a side that is seen."""
    inner = out - math.copysign(TYRE_M, out)
    for u in WHEELS_M:
        footing.disc(u, WHEEL_M, WHEEL_M, TYRE, inner)
        rim = [(u + WHEEL_M * math.cos(turn), WHEEL_M * (1 + math.sin(turn))) for turn in TREAD_TURNS]
        for (u0, y0), (u1, y1) in pairwise(rim):
            strip = (
                footing.at(u0, y0, out),
                footing.at(u1, y1, out),
                footing.at(u1, y1, inner),
                footing.at(u0, y0, inner),
            )
            footing.stage.quad(strip, TYRE, 1, TYRE, 1)


def _draw_cabin_side(footing: Footing, side: float, colour: str) -> None:
    """One side of the cabin: pillars in the car's colour around its panes."""
    stage = footing.stage
    outline = tuple(footing.at(u, y, side * _cabin_half(y)) for u, y in CABIN)
    stage.quad(outline, colour, 1, shade(colour, 1.2), 1.1, hides_glow=True)
    for pane in SIDE_WINDOWS:
        points = tuple(footing.at(u, y, side * (_cabin_half(y) + 0.004)) for u, y in pane)
        stage.quad(points, GLASS, 1, shade(GLASS, 1.0), 1)
    gleam = ((0.5, 0.94), (0.22, 1.34), (0.04, 1.35), (0.3, 0.94))
    stage.quad(tuple(footing.at(u, y, side * (_cabin_half(y) + 0.005)) for u, y in gleam), "#ffffff", 0.28)
