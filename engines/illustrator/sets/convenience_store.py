"""A convenience store: racks full of goods, lit fridges, a counter with a till, a glass front to the street."""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import lerp
from engines.illustrator.sets.decor import draw_clock
from engines.illustrator.sets.finish import Ceiling, Finish, Floor
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.furniture import build_stool
from engines.illustrator.sets.lamps import draw_ceiling_panel
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.storage import GOODS, build_counter, build_rack, draw_fridge_wall
from engines.illustrator.sets.window import View, Window, draw_window
from engines.illustrator.sets.window_light import draw_window_light
from engines.illustrator.style.sets import STORE_SCHEMES, Scheme

RACK_M = 1.62
"""The racks are as high as people's eyes: of lower ones a camera among people sees the tops as slanting lids."""

BAND_GOES_ON_M = 4.0
"""How far the stripe on a side wall goes on behind a camera that steps back out of the room."""


def draw_convenience_store(stage: Stage) -> None:
    choosing = stage.random("store")
    scheme, mirrored, racks = choose_scheme(choosing, STORE_SCHEMES), choosing.random() < 0.5, choosing.choice((2, 3))
    finish = Finish(
        scheme.wall, scheme.trim, scheme.floor, scheme.ceiling, Floor.TILES, 0.6, Ceiling.PANELS, cornice=False
    )
    room = Room(stage, Measures(8.4, 8.6, 2.85), finish, frozenset({Side.SOUTH}), mirrored)
    front = Window(-3.9, 1.9, 0.35, 2.4, "#c4ccd2", 4, 1, View.TOWN, sill=False)

    def decorate(side: Side, wall: Footing) -> None:
        _draw_band(wall, scheme, room.length(side) / 2, side is room.ahead)
        if side is Side.NORTH:
            draw_fridge_wall(wall, "north", -3.8, 2.0, 6, scheme.fabric)
        elif side is Side.EAST:
            _draw_back_counter(wall, scheme)
        elif side is Side.WEST:
            draw_fridge_wall(wall, "west", -3.9, -0.9, 3, scheme.accent)
            for index in range(3):
                u = 0.2 + 1.2 * index
                wall.rect(u, u + 0.9, 1.2, 2.0, highlight(GOODS[index * 2], 0.6), 0.02, 1, "#b4bcc4", 1.6)
                wall.disc(u + 0.45, 1.65, 0.24, highlight(GOODS[index * 2 + 1], 0.5), 0.024)
                wall.rect(u + 0.12, u + 0.78, 1.27, 1.33, "#ffffff", 0.024)
        else:
            draw_window(wall, front)
            _draw_entrance(wall, scheme)

    room.draw_shell(decorate)
    for x in (-2.4, 0.6, 3.0):
        for z in (-2.6, 0.2, 3.0):
            draw_ceiling_panel(room, x, z, 0.4, 1.9)
    draw_window_light(room.wall(Side.SOUTH), front, 8)
    for index in range(racks):
        x = lerp(-2.7, 0.6, index / max(1, racks - 1))
        for z in (1.0, -1.4):
            rack = room.piece(x, z, Side.EAST)
            room.add(build_rack(rack, 2.1, RACK_M, f"{index}/{z}", scheme.fabric))
    room.add(_build_till(room.piece(2.6, 0.4, Side.WEST), scheme))
    room.add(build_rack(room.against(Side.WEST, 2.2), 2.4, 1.6, "magazines", scheme.accent, double=False))
    room.add(_build_ice_chest(room.piece(2.6, -2.8, Side.WEST), scheme))
    bar = build_counter(room.against(Side.SOUTH, -2.6), 2.2, 0.42, 0.98, scheme.trim, highlight(scheme.wood, 0.2), 3)
    room.add(bar, *(build_stool(room.against(Side.SOUTH, u, 0.75), 0.66, scheme.accent) for u in (-3.2, -2.5, -1.8)))
    _add_signs(room, scheme)
    room.draw_pieces()
    room.draw_night_shade((0, 2.2, 0), 0.12, 0.8)


def _draw_band(wall: Footing, scheme: Scheme, half: float, is_ahead: bool) -> None:
    """The chain's stripe below the ceiling, from the far corners on past the camera."""
    left, right = -half, half
    if not is_ahead and wall.at(left, 0)[2] < wall.at(right, 0)[2]:
        left -= BAND_GOES_ON_M
    elif not is_ahead:
        right += BAND_GOES_ON_M
    for y, paint in ((2.48, scheme.fabric), (2.56, scheme.second), (2.62, scheme.accent)):
        wall.rect(left, right, y, y + 0.07, paint, 0.012)


def _draw_back_counter(wall: Footing, scheme: Scheme) -> None:
    """Behind the till: packets in a grid, a coffee machine, a microwave, a clock."""
    wall.rect(-1.6, 1.4, 1.35, 2.35, "#e2e6e8", 0.02, 1, "#aeb6be", 1.4)
    placing = wall.stage.random("packets")
    for row in range(4):
        for column in range(14):
            u, y = -1.55 + 0.21 * column, 1.4 + 0.235 * row
            wall.rect(u, u + 0.15, y, y + 0.18, placing.choice(GOODS), 0.024)
        wall.rect(-1.6, 1.4, 1.37 + 0.235 * row, 1.395 + 0.235 * row, "#aeb6be", 0.026)
    wall.block(-3.9, 3.9, 0, 0.92, 0, 0.5, shade(scheme.trim, 0.3))
    wall.block(-3.9, 3.9, 0.92, 0.97, 0, 0.54, highlight(scheme.wood, 0.3))
    wall.block(2.0, 2.6, 0.97, 1.32, 0.1, 0.46, "#3f444e")
    wall.rect(2.05, 2.4, 1.03, 1.26, "#23262c", 0.464)
    wall.block(2.8, 3.2, 0.97, 1.5, 0.1, 0.46, scheme.fabric)
    wall.rect(2.86, 3.14, 1.2, 1.42, "#2a2d34", 0.464)
    draw_clock(wall, 2.3, 2.1, 0.17)


def _draw_entrance(wall: Footing, scheme: Scheme) -> None:
    """Two sliding glass doors with stripes at eye level."""
    wall.rect(2.1, 4.0, 0, 2.42, "#b4bcc4", 0.02, 1, "#8a929a", 1.4)
    for a, b in ((2.18, 3.03), (3.07, 3.92)):
        wall.rect(a, b, 0.06, 2.34, "#d8eaf2", 0.024, 1, "#8a929a", 1.6)
        wall.rect(a, b, 0.06, 1.0, _ground_outside(wall), 0.026, 0.5)
        wall.rect(a, b, 1.1, 1.16, scheme.fabric, 0.03)
        wall.rect(a, b, 1.19, 1.22, scheme.accent, 0.03)
        wall.shape([(a + 0.1, 0.1), (a + 0.3, 0.1), (a + 0.7, 2.3), (a + 0.5, 2.3)], "#ffffff", 0.03, 0.3, smooth=False)


def _ground_outside(wall: Footing) -> str:
    """The pavement seen through the door."""
    return wall.stage.ground_colour("#8d8f9b")


def _build_till(piece: Piece, scheme: Scheme) -> Piece:
    """The counter with till, sweets and a warming case, its front to the customers."""
    build_counter(piece, 3.2, 0.62, 0.95, scheme.second, highlight(scheme.wood, 0.3), 4)
    piece.box(-0.3, 0.15, 0.95, 1.3, 0.1, 0.36, "#3a404c")
    piece.back(-0.26, 0.11, 1.0, 1.26, "#8fc0dc")
    piece.front(-0.2, 0.05, 1.14, 1.26, "#8fc0dc")
    piece.box(0.6, 1.3, 0.95, 1.42, 0.12, 0.5, "#f0dcb0", "#c4ccd2")
    for index in range(4):
        u = 0.66 + 0.15 * index
        piece.front(u, u + 0.12, 1.0, 1.1, "#c8863f")
        piece.front(u, u + 0.12, 1.2, 1.3, "#e0a85c")
    piece.box(-1.4, -0.6, 0.95, 1.16, 0.3, 0.56, "#eef0ee")
    for index in range(6):
        u = -1.38 + 0.13 * index
        piece.front(u, u + 0.1, 0.98, 1.12, GOODS[index])
    return piece


def _add_signs(room: Room, scheme: Scheme) -> None:
    """Boards with pictograms that hang over the aisles; none that would be seen on its edge."""
    if room.ahead in (Side.EAST, Side.WEST):
        return
    for index, (x, z) in enumerate(((-2.2, 2.2), (0.8, 2.2), (-2.2, -1.4), (2.4, 1.6))):
        sign = room.piece(x, z, Side.SOUTH)
        sign.box(-0.42, -0.4, 2.55, room.height, -0.01, 0.01, "#8a929a", outlined=False)
        sign.box(0.4, 0.42, 2.55, room.height, -0.01, 0.01, "#8a929a", outlined=False)
        sign.box(-0.55, 0.55, 2.22, 2.55, -0.03, 0.03, scheme.fabric)
        for face in (sign.front, sign.back):
            face(-0.42, -0.2, 2.28, 2.49, GOODS[index])
            face(-0.1, 0.42, 2.41, 2.46, "#ffffff")
            face(-0.1, 0.26, 2.31, 2.36, "#ffffff")
        room.add(sign, hung=True)


def _build_ice_chest(piece: Piece, scheme: Scheme) -> Piece:
    piece.box(-0.9, 0.9, 0, 0.86, -0.35, 0.35, "#f2f5f8", "#cfe4f0")
    piece.front(-0.9, 0.9, 0.5, 0.66, scheme.fabric)
    piece.front(-0.8, 0.8, 0.55, 0.6, "#ffffff")
    for index in range(5):
        u = -0.8 + 0.33 * index
        piece.top(u, u + 0.26, -0.28, 0.28, GOODS[index + 1], 0.8)
    return piece
