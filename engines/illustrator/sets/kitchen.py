"""A kitchen at home: worktop under a window, cupboards, a stove with a hood, a table under a lamp."""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.sets.decor import add_plant, draw_clock, draw_door, draw_hanging_plant, draw_picture
from engines.illustrator.sets.finish import Ceiling, Dado, Finish, Floor
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.furniture import build_chair, build_table, put_cup, put_vase
from engines.illustrator.sets.lamps import add_pendant, glow_floor
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.storage import build_cabinet, draw_shelf
from engines.illustrator.sets.window import Hanging, View, Window, draw_window
from engines.illustrator.sets.window_light import draw_wall_light, draw_window_light
from engines.illustrator.style.sets import KITCHEN_SCHEMES, Scheme

STEEL = "#c9ced4"
BACKSPLASH = "#eef2f0"
PENDANTS_M = 0.42
"""How far to either side of the table's middle a lamp hangs: before no bar of the window, over no tap."""


def draw_kitchen(stage: Stage) -> None:
    choosing = stage.random("kitchen")
    scheme, mirrored = choose_scheme(choosing, KITCHEN_SCHEMES), choosing.random() < 0.5
    finish = Finish(
        scheme.wall,
        scheme.trim,
        scheme.floor,
        scheme.ceiling,
        choosing.choice((Floor.TILES, Floor.CHEQUERED, Floor.PLANKS)),
        0.55,
        Ceiling.TRAY,
        Dado.NONE,
    )
    room = Room(stage, Measures(5.8, 6.2, 2.6), finish, frozenset({Side.NORTH}), mirrored)
    window = Window(-0.75, 0.75, 1.15, 2.15, scheme.trim, 3, 2, View.TREES, Hanging.BLIND, scheme.second)
    side_window = Window(-1.2, 0.6, 0.9, 2.2, scheme.trim, 2, 2, View.TREES, Hanging.CURTAINS, scheme.second)

    def decorate(side: Side, wall: Footing) -> None:
        if side is Side.NORTH:
            _draw_backsplash(wall)
            draw_window(wall, window)
            _draw_wall_cupboards(wall, scheme)
        elif side is Side.WEST:
            draw_window(wall, side_window)
            draw_hanging_plant(wall, 1.4, 2.0, "west")
        elif side is Side.EAST:
            draw_shelf(wall, "spices", -2.2, -0.6, 1.6, scheme.wood, jars=True)
            draw_shelf(wall, "spices 2", -2.2, -0.6, 2.05, scheme.wood, jars=True)
            draw_clock(wall, 0.4, 2.1, 0.18)
            draw_picture(wall, 1.6, 1.65, 0.5, 0.6, scheme.accent, scheme.wood)
            draw_wall_light(wall, 0.6, 0.7, 1.3, 0.9)
        else:
            draw_door(wall, 1.3, 0.95, scheme.wood, glazed=True)
            draw_picture(wall, -0.3, 1.75, 0.5, 0.6, scheme.fabric, scheme.wood)
            draw_shelf(wall, "cups", -2.4, -1.0, 1.7, scheme.wood, jars=True)

    room.draw_shell(decorate)
    draw_window_light(room.wall(Side.NORTH), window, 5.8)
    draw_window_light(room.wall(Side.WEST), side_window, 5.4)
    room.add(_build_worktop(room.against(Side.NORTH, -0.45), scheme), _build_fridge(room.against(Side.NORTH, 2.45)))
    z = 0.9
    room.rug(0.0, z, 1.6, 1.1, scheme.second)
    table = build_table(room.piece(0.0, z, Side.SOUTH), 1.6, 0.9, 0.74, scheme.wood)
    put_vase(table, 0, 0, 0.74, scheme.accent)
    put_cup(table, -0.45, 0.1, 0.74)
    put_cup(table, 0.5, -0.1, 0.74, scheme.second)
    chairs = [(x, z - 0.9, Side.NORTH) for x in (-0.42, 0.42)] + [(x, z + 0.9, Side.SOUTH) for x in (-0.42, 0.42)]
    chairs += [(-1.3, z, Side.EAST), (1.3, z, Side.WEST)]
    seats = [build_chair(room.piece(*seat), scheme.wood, cushion=scheme.fabric) for seat in chairs]
    room.add_group(table, *seats)
    room.add(build_cabinet(room.against(Side.EAST, 1.6), 1.3, 0.9, 0.45, scheme.fabric, 2, 1))
    room.add(build_cabinet(room.against(Side.SOUTH, -1.6), 1.6, 0.86, 0.42, scheme.fabric, 3, 1))
    add_plant(room, -2.5, -2.6, 1.1)
    add_plant(room, 2.5, -2.6, 0.9, scheme.second)
    for x in (-PENDANTS_M, PENDANTS_M):
        add_pendant(room, x, z, 1.85, scheme.accent, 0.2)
    room.draw_pieces()
    if stage.is_night:
        glow_floor(stage, *room.before_camera(0, z), 2.2, opacity=0.34)
    room.draw_night_shade((0, 1.5, z), 0.5, 0.66)


def _draw_backsplash(wall: Footing) -> None:
    wall.rect(-2.9, 1.95, 0.9, 1.6, BACKSPLASH, 0.01)
    joint = shade(BACKSPLASH, 0.35)
    for row in range(4):
        wall.rect(-2.9, 1.95, 0.9 + 0.175 * row, 0.912 + 0.175 * row, joint, 0.012)
    for column in range(25):
        wall.rect(-2.9 + 0.2 * column, -2.89 + 0.2 * column, 0.9, 1.6, joint, 0.012)


def _draw_wall_cupboards(wall: Footing, scheme: Scheme) -> None:
    for u0, u1, doors in ((-2.85, -1.0, 3), (1.0, 2.0, 2)):
        wall.block(u0, u1, 1.6, 2.32, 0, 0.34, scheme.fabric)
        for index in range(doors):
            a, b = (u0 + (u1 - u0) * (index + part) / doors for part in (0.05, 0.95))
            wall.rect(a, b, 1.65, 2.27, highlight(scheme.fabric, 0.3), 0.345, 1, shade(scheme.fabric, 0.9), 0.9)
            wall.rect(b - 0.06, b - 0.03, 1.7, 1.82, "#7a6a5e", 0.35)
    wall.block(-2.1, -1.3, 1.42, 1.6, 0.02, 0.42, STEEL)
    wall.rect(-2.0, -1.4, 1.45, 1.49, "#8a9098", 0.424)


def _build_worktop(piece: Piece, scheme: Scheme) -> Piece:
    """Lower cupboards with a stove, a sink with its tap, a kettle, a board and jars."""
    piece.box(-2.4, 2.4, 0.0, 0.86, 0, 0.56, scheme.fabric)
    for index in range(8):
        u = -2.38 + index * 0.595
        if index == 1:
            piece.front(u, u + 0.575, 0.12, 0.82, "#3f444e", "#2a2d34")
            piece.front(u + 0.06, u + 0.515, 0.24, 0.6, "#5a6270")
            piece.front(u + 0.06, u + 0.515, 0.68, 0.71, STEEL)
            continue
        piece.front(u, u + 0.575, 0.12, 0.62, highlight(scheme.fabric, 0.25), shade(scheme.fabric, 0.9))
        piece.front(u, u + 0.575, 0.64, 0.82, highlight(scheme.fabric, 0.25), shade(scheme.fabric, 0.9))
        piece.front(u + 0.22, u + 0.36, 0.72, 0.745, "#7a6a5e")
    piece.front(-2.4, 2.4, 0, 0.1, shade(scheme.fabric, 1.3))
    piece.box(-2.42, 2.42, 0.86, 0.91, 0, 0.6, highlight(scheme.wood, 0.7))
    piece.top(-0.4, 0.3, 0.12, 0.48, "#aab2ba")
    piece.top(-0.36, 0.26, 0.16, 0.44, shade(STEEL, 0.9))
    piece.top(-1.85, -1.25, 0.1, 0.52, "#3a3e48")
    _put_tap(piece, -0.18)
    piece.drum(-1.7, 0.3, 0.92, 1.1, 0.13, scheme.accent)
    piece.box(-0.95, -0.6, 0.91, 1.16, 0.1, 0.34, STEEL)
    for index, tone in enumerate((scheme.accent, "#f3ece0", scheme.second)):
        piece.drum(1.3 + 0.24 * index, 0.26, 0.91, 1.1 + 0.03 * index, 0.08, tone)
    return piece


def _put_tap(piece: Piece, u: float) -> None:
    """A tap whose spout bends over the sink, turned a little aside, with its lever."""
    footing, stage = piece.footing, piece.stage

    def draw() -> None:
        width = max(2.0, 0.034 * stage.scale(footing.at(u, 1.0, 0.12)[2]))
        spout = [(u, 0.91), (u, 1.12), (u + 0.02, 1.19), (u + 0.08, 1.23), (u + 0.15, 1.22), (u + 0.2, 1.16)]
        for line, paint in ((width + 1.6, shade(STEEL, 1.2)), (width, STEEL)):
            footing.stroke([*spout, (u + 0.2, 1.1)], paint, line, 0.12)
            footing.stroke([(u - 0.02, 1.0), (u - 0.1, 1.05)], paint, line * 0.7, 0.12)
            footing.stroke([(u - 0.05, 0.92), (u + 0.05, 0.92)], paint, line * 1.3, 0.12)

    piece.free(u - 0.12, u + 0.22, 0.91, 1.24, 0.1, 0.14, draw)


def _build_fridge(piece: Piece) -> Piece:
    piece.box(-0.4, 0.4, 0, 1.85, 0, 0.62, "#e4e8ec")
    piece.front(-0.37, 0.37, 0.06, 1.12, "#eef1f4", "#b4bcc4")
    piece.front(-0.37, 0.37, 1.16, 1.8, "#eef1f4", "#b4bcc4")
    piece.front(-0.32, -0.28, 0.7, 1.05, "#9aa4ae")
    piece.front(-0.32, -0.28, 1.24, 1.5, "#9aa4ae")
    for u, y, tone in ((0.05, 1.5, "#f2b134"), (0.2, 1.4, "#e8594f"), (0.1, 1.28, "#6abf7a")):
        piece.front(u, u + 0.09, y, y + 0.1, tone)
    return piece
