"""A subway car: benches under the windows, poles and straps, doors, the next car behind glass."""

from __future__ import annotations

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import ellipse_points, lerp, polygon_path
from engines.illustrator.sets.finish import Ceiling, Finish, Floor
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.lamps import draw_ceiling_panel
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.window import View, Window, draw_window
from engines.illustrator.style.sets import SUBWAY_SCHEMES, Scheme

LENGTH_M = 17.0
WIDTH_M = 3.4
BAY_M = 4.2
DOOR_M = 1.3
AISLE_M = 1.05
"""Half the width of the aisle; beside it, in front of doors and benches, the floor is darker."""

POLES_FROM_M = 4.4
"""Nearer poles end where nothing says that there is a ceiling."""

STEEL = "#c9d0d8"
STRAP, STRAP_EDGE, STRAPS = "#eef1f4", "#5a6270", 3
"""The webbing that rings hang from, bright before dark windows, its dark edge, and how many hang from a rail: more are
a chain to the eye."""
ADVERTS = ("#f2b8a0", "#b8d8c8", "#f2dc9a", "#b8c8ec", "#e8c0dc")


def draw_subway(stage: Stage) -> None:
    choosing = stage.random("subway")
    scheme, above = choose_scheme(choosing, SUBWAY_SCHEMES), choosing.random() < 0.35
    finish = Finish(
        scheme.wall, scheme.trim, scheme.floor, scheme.ceiling, Floor.TILES, 0.6, Ceiling.PLAIN, cornice=False
    )
    room = Room(stage, Measures(WIDTH_M, LENGTH_M, 2.4), finish, frozenset(), shortest_view=4.6)
    view = View.TOWN if above else View.DARK

    def decorate(side: Side, wall: Footing) -> None:
        if side in (Side.EAST, Side.WEST):
            _draw_flank(wall, scheme, view)
        else:
            _draw_end(wall, scheme)

    room.draw_shell(decorate)
    for index in range(7):
        draw_ceiling_panel(room, 0, LENGTH_M / 2 - 1.4 - 2.4 * index, 0.7, 1.7)
    for side in (-1, 1):
        x0, x1 = sorted((side * AISLE_M, side * WIDTH_M / 2))
        room.patch(x0, x1, -LENGTH_M / 2, LENGTH_M / 2, shade(scheme.floor, 0.3))
    for start in _bays():
        for side in (Side.EAST, Side.WEST):
            room.add(_build_bench(room.against(side, start + DOOR_M / 2 + (BAY_M - DOOR_M) / 2), scheme))
            _add_rail(room, side, start, scheme)
    room.draw_pieces()
    room.draw_night_shade((0, 2.0, 0), 0.12, 0.8)


def _bays() -> list[float]:
    """Where each door's middle lies along the car; a bench follows each."""
    return [-LENGTH_M / 2 + 0.1 + BAY_M * index for index in range(4)]


def _draw_flank(wall: Footing, scheme: Scheme, view: View) -> None:
    half = LENGTH_M / 2
    wall.rect(-half - 4, half + 4, 2.24, 2.3, scheme.fabric, 0.012)
    for start in _bays():
        a = start + DOOR_M / 2 + 0.1
        b = a + BAY_M - DOOR_M - 0.2
        draw_window(wall, Window(a, b, 0.98, 1.78, scheme.trim, 2, 1, view, sill=False))
        for index in range(3):
            u = lerp(a, b, (index + 0.04) / 3)
            wall.rect(u, u + 0.86, 1.9, 2.2, ADVERTS[(index * 2 + int(start)) % 5], 0.02, 1, "#a8b0b8", 1)
            wall.disc(u + 0.24, 2.05, 0.1, highlight(ADVERTS[(index + 2) % 5], 0.8), 0.024)
            wall.rect(u + 0.44, u + 0.78, 2.08, 2.12, "#ffffff", 0.024)
            wall.rect(u + 0.44, u + 0.68, 1.99, 2.03, "#ffffff", 0.024)
        _draw_doors(wall, start, scheme, view)


def _draw_doors(wall: Footing, u: float, scheme: Scheme, view: View) -> None:
    half = DOOR_M / 2
    outside = "#20242f" if view is View.DARK else mixed(wall.stage.sky_colours()[1], "#ffffff", 0.1)
    wall.rect(u - half - 0.06, u + half + 0.06, 0, 2.16, shade(STEEL, 0.4), 0.02, 1, shade(STEEL, 1.0), 1.2)
    for a, b in ((u - half, u - 0.01), (u + 0.01, u + half)):
        wall.rect(a, b, 0.03, 2.1, STEEL, 0.03, 1, shade(STEEL, 0.8), 1)
        wall.rect(a + 0.1, b - 0.1, 0.95, 1.9, outside, 0.034, 1, "#5a626c", 1.6)
        wall.shape(
            [(a + 0.14, 1.0), (a + 0.24, 1.0), (b - 0.14, 1.86), (b - 0.26, 1.86)], "#ffffff", 0.036, 0.16, smooth=False
        )
        wall.rect(a + 0.05, b - 0.05, 0.5, 0.56, scheme.fabric, 0.034)
    wall.rect(u - half, u + half, 2.16, 2.3, "#3a404c", 0.02, 1, "#2a2f38", 1)
    for index in range(5):
        wall.disc(
            lerp(u - half + 0.15, u + half - 0.15, index / 4),
            2.23,
            0.03,
            scheme.accent if index < 3 else "#8a929a",
            0.024,
        )


def _draw_end(wall: Footing, scheme: Scheme) -> None:
    """The passage to the next car."""
    wall.rect(-0.6, 0.6, 0, 2.1, shade(STEEL, 0.2), 0.02, 1, shade(STEEL, 1.0), 2)
    wall.rect(-0.42, 0.42, 0.7, 1.95, "#566070", 0.024, 1, "#4a525c", 1.6)
    wall.rect(-0.42, 0.42, 0.7, 1.2, "#6f7884", 0.026)
    for u in (-0.36, 0.2):
        wall.rect(u, u + 0.16, 0.9, 1.3, scheme.fabric, 0.028)
    wall.rect(-0.2, 0.2, 1.78, 1.9, "#e6edf2", 0.028)
    wall.rect(0.34, 0.39, 0.95, 1.15, "#e8ecef", 0.03)
    wall.rect(-0.7, 0.7, 2.14, 2.32, "#23272f", 0.03)
    for index in range(9):
        wall.rect(-0.6 + 0.13 * index, -0.52 + 0.13 * index, 2.2, 2.26, scheme.accent, 0.034, 0.9)
    for u in (-1.25, 0.9):
        wall.rect(u, u + 0.36, 1.2, 1.8, ADVERTS[0 if u < 0 else 3], 0.02, 1, "#a8b0b8", 1.2)
        wall.block(u + 0.05, u + 0.3, 0.1, 0.62, 0, 0.14, "#d8564c")


def _build_bench(piece: Piece, scheme: Scheme) -> Piece:
    half = (BAY_M - DOOR_M) / 2 - 0.12
    piece.box(-half, half, 0.0, 0.34, 0.1, 0.34, shade(STEEL, 0.5))
    piece.box(-half, half, 0.36, 0.44, 0.06, 0.5, scheme.fabric)
    piece.box(-half, half, 0.46, 0.92, 0.02, 0.1, scheme.fabric)
    for index in range(1, 6):
        u = lerp(-half, half, index / 6)
        piece.front(u - 0.012, u + 0.012, 0.47, 0.91, shade(scheme.fabric, 0.9))
    for index in range(6):
        u = lerp(-half, half, (index + 0.5) / 6)
        piece.front(u - 0.13, u + 0.13, 0.52, 0.86, highlight(scheme.fabric, 0.4))
    for u in (-half - 0.04, half):
        piece.box(u, u + 0.04, 0.3, 1.25, 0.02, 0.46, mixed(scheme.fabric, "#e8eef2", 0.6))
    piece.is_seat = True
    return piece


def _add_rail(room: Room, side: Side, start: float, scheme: Scheme) -> None:
    """Poles from floor to ceiling at the ends of a bench, where nobody stands behind them; a rail above it with straps
    that hangs from the ceiling."""
    piece = room.against(side, start + BAY_M / 2)
    half = (BAY_M - DOOR_M) / 2 - 0.1
    for u in (-half, half):
        pole = room.against(side, start + BAY_M / 2 + u)
        pole.box(-0.02, 0.02, 0, room.height, 0.5, 0.54, STEEL, outlined=False)
        if pole.bounds.z0 > POLES_FROM_M:
            room.add_thin(pole)
    piece.box(-0.02, 0.02, 2.01, room.height, 0.5, 0.54, STEEL, outlined=False)
    piece.box(-half, half, 1.95, 2.01, 0.49, 0.55, STEEL)
    stage, footing = piece.stage, piece.footing
    for index in range(STRAPS):
        u = lerp(-half, half, (index + 0.5) / STRAPS)

        def draw(u: float = u) -> None:
            x, _, z = footing.at(u, 0, 0.52)
            if z < 0.8:
                return
            top, (ring_x, ring_y) = stage.project(x, 1.96, z), stage.project(x, 1.66, z)
            scale = stage.scale(z)
            stage.drawing.line(*top, ring_x, ring_y, STRAP_EDGE, max(3.6, 0.07 * scale))
            stage.drawing.line(*top, ring_x, ring_y, STRAP, max(2.2, 0.05 * scale))
            ring = polygon_path(ellipse_points(ring_x, ring_y + 0.06 * scale, 0.065 * scale, count=12))
            stage.drawing.path(ring, None, 1, scheme.accent, max(1.6, 0.026 * scale))

        piece.free(u - 0.06, u + 0.06, 1.5, 1.96, 0.46, 0.58, draw)
    room.add(piece, hung=True)
