"""A restaurant: an open kitchen behind a bar with cloth above it, wooden booths, lamps, dishes in frames."""

from __future__ import annotations

from functools import partial

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import Shape, lerp
from engines.illustrator.sets.decor import add_plant, draw_clock, draw_door
from engines.illustrator.sets.finish import Ceiling, Dado, Finish, Floor
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.furniture import build_chair, build_stool, build_table
from engines.illustrator.sets.lamps import add_pendant, draw_sconce, glow_floor
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import NEAREST_M, Stage
from engines.illustrator.sets.storage import build_counter, draw_shelf
from engines.illustrator.sets.window import View, Window, draw_window
from engines.illustrator.sets.window_light import draw_wall_light, draw_window_light
from engines.illustrator.style.sets import RESTAURANT_SCHEMES, Scheme

DISHES = ("#d86a3f", "#e8b04c", "#8fae5a", "#b8503f", "#f0dcb0")
STEEL, IRON, CUP = "#b8c0c8", "#3a3634", "#efe6d6"
HEAP = ((-1.2, 0, 1), (-0.9, -0.5, 0), (-0.2, -0.8, 0), (0.3, -0.7, 0), (0.9, -0.45, 0), (1.2, 0, 1), (0, 0.24, 0))
"""A heap of food from its left foot over its top, in parts of half its width."""


def draw_restaurant(stage: Stage) -> None:
    choosing = stage.random("restaurant")
    scheme, mirrored = choose_scheme(choosing, RESTAURANT_SCHEMES), choosing.random() < 0.5
    lanterns, booths = choosing.random() < 0.5, choosing.random() < 0.6
    finish = Finish(
        scheme.wall,
        scheme.trim,
        scheme.floor,
        scheme.ceiling,
        choosing.choice((Floor.PLANKS, Floor.TILES)),
        0.6,
        Ceiling.BEAMS,
        Dado.PANELLED,
        scheme.wood,
        1.05,
        cornice=False,
    )
    room = Room(stage, Measures(8.2, 8.6, 2.9), finish, frozenset({Side.WEST}), mirrored)
    windows = [Window(u, u + 1.7, 1.05, 2.4, scheme.trim, 3, 2, View.TOWN) for u in (-3.4, -0.9, 1.6)]

    def decorate(side: Side, wall: Footing) -> None:
        if side is Side.NORTH:
            _draw_kitchen(wall, scheme)
        elif side is Side.WEST:
            for window in windows:
                draw_window(wall, window)
        elif side is Side.EAST:
            for index in range(5):
                _draw_dish(wall, -3.0 + 1.5 * index, 1.72, DISHES[index], scheme)
            for u in (-2.25, 0.75, 3.6):
                draw_sconce(wall, u, 2.3)
            draw_wall_light(wall, -1.2, 0.9, 1.8, 0.9)
        else:
            draw_door(wall, 1.6, 1.6, scheme.trim, 2.15, glazed=True)
            _draw_noren(wall, 0.7, 2.5, 2.3, scheme.fabric)
            draw_clock(wall, 0.0, 2.2, 0.18)
            draw_window(wall, Window(-3.4, -0.6, 1.05, 2.4, scheme.trim, 4, 2, View.TOWN))

    room.draw_shell(decorate)
    for window in windows:
        draw_window_light(room.wall(Side.WEST), window, 8)
    bar = build_counter(room.piece(-0.4, 2.5, Side.SOUTH), 6.0, 0.6, 1.05, scheme.wood, highlight(scheme.wood, 0.7), 10)
    _set_bar(bar)
    room.add(bar)
    for index in range(5):
        room.add(build_stool(room.piece(-2.6 + 1.1 * index, 1.95, Side.SOUTH), 0.72, scheme.fabric))
    for x, z in ((-2.2, 0.3), (0.2, 0.1), (-2.2, -2.2), (0.1, -2.3)):
        _add_table(room, x, z, scheme)
    for u in (0.0, 2.2):
        if booths:
            _add_booth(room, u, scheme)
        else:
            _add_table(room, 2.7, -u, scheme)
    for x in (-2.4, -0.4, 1.6):
        add_pendant(room, x, 2.6, 2.05, scheme.fabric if lanterns else scheme.accent, 0.22, lanterns)
    for x, z in ((-2.2, 0.3), (0.2, 0.1), (-2.2, -2.2), (3.0, -2.2), (3.0, 0.2), (0.1, -2.3)):
        add_pendant(room, x, z, 2.15, scheme.accent if lanterns else scheme.fabric, 0.24, lanterns)
    add_plant(room, 3.7, 3.8, 1.4)
    add_plant(room, -3.7, -3.9, 1.3, scheme.accent)
    room.draw_pieces()
    room.draw_night_shade((0, 1.9, 1.5), 0.3)


def _draw_kitchen(wall: Footing, scheme: Scheme) -> None:
    """The open kitchen: a lit recess with pots, hood and shelves, cloths hanging above."""
    wall.rect(-3.3, 2.4, 0.9, 2.35, "#5a6470", 0.01)
    wall.rect(-3.3, 2.4, 0.9, 1.5, "#8a949e", 0.012)
    for column in range(19):
        wall.rect(-3.3 + 0.3 * column, -3.288 + 0.3 * column, 0.9, 2.35, "#6f7a86", 0.013)
    wall.block(-2.4, -0.8, 1.7, 2.3, 0.02, 0.3, STEEL)
    for index in range(6):
        u = lerp(-0.3, 2.1, index / 5)
        wall.stroke([(u, 2.1), (u, 1.86)], "#3a404a", 2.0, 0.05)
        wall.disc(u, 1.78, 0.11, ("#4a4f58", "#c8773f")[index % 2], 0.05, 1, "#2f343c")
    draw_shelf(wall, "plates", -0.4, 2.2, 1.4, STEEL, jars=True)
    if wall.stage.lamps_lit:
        wall.rect(-3.3, 2.4, 0.9, 2.35, "#ffdca0", 0.06, 0.35 * wall.stage.day.lamp, glowing=True)
    wall.rect(-3.42, 2.52, 2.35, 2.5, scheme.trim, 0.1, 1, shade(scheme.trim, 0.9), 1)
    _draw_noren(wall, -3.3, 2.4, 2.36, scheme.fabric)
    draw_door(wall, 3.4, 0.9, scheme.wood, 2.05)


def _draw_noren(wall: Footing, u0: float, u1: float, y: float, colour: str) -> None:
    """Short cloths with a disc on each second one."""
    count = max(3, round((u1 - u0) / 0.6))
    for index in range(count):
        a, b = lerp(u0, u1, index / count), lerp(u0, u1, (index + 1) / count)
        paint = colour if index % 2 == 0 else shade(colour, 0.25)
        wall.shape(
            [(a, y), (b, y), (b - 0.03, y - 0.42), (a + 0.02, y - 0.4)],
            paint,
            0.12,
            1,
            shade(colour, 1.0),
            1,
            smooth=False,
        )
        if index % 2 == 0:
            wall.disc((a + b) / 2, y - 0.2, 0.1, "#f6ecd8", 0.125, 0.9)


def _draw_dish(wall: Footing, u: float, y: float, colour: str, scheme: Scheme) -> None:
    """A framed picture of a bowl."""
    wall.rect(u - 0.42, u + 0.42, y - 0.3, y + 0.3, scheme.trim, 0.02, 1, shade(scheme.trim, 0.9), 1)
    wall.rect(u - 0.37, u + 0.37, y - 0.25, y + 0.25, scheme.second, 0.022)
    bowl = [(u - 0.24, y + 0.02, 1), (u - 0.16, y - 0.17, 0), (u + 0.16, y - 0.17, 0), (u + 0.24, y + 0.02, 1)]
    wall.shape(bowl, "#f8f4ea", 0.024, 1, "#8a6a50")
    wall.shape(
        [(u - 0.24, y + 0.02, 1), (u - 0.1, y + 0.12, 0), (u + 0.1, y + 0.12, 0), (u + 0.24, y + 0.02, 1)],
        colour,
        0.026,
    )
    for dx in (-0.08, 0.05):
        wall.stroke([(u + dx, y + 0.14), (u + dx + 0.02, y + 0.2)], "#ffffff", 1.6, 0.028, 0.8)


def _set_bar(bar: Piece) -> None:
    for index in range(6):
        u = lerp(-2.6, 2.4, index / 5)
        bar.drum(u, 0.3, 1.05, 1.16, 0.045, CUP, "#b08a5a")
        _put_dish(bar, u + 0.3, 0.36, 1.05, DISHES[index % 5])


def _put_dish(piece: Piece, u: float, out: float, y: float, food: str) -> None:
    """A flat plate with a heap of food and a leaf on it."""
    piece.drum(u, out, y, y + 0.015, 0.14, "#f4f0e8", "#fdfbf6")
    x, _, z = piece.footing.at(u, 0, out)
    heap = partial(_draw_heap, piece.stage, x, y + 0.02, z, food)
    piece.free(u - 0.09, u + 0.09, y + 0.015, y + 0.11, out - 0.09, out + 0.09, heap)


def _draw_heap(stage: Stage, x: float, y: float, z: float, food: str) -> None:
    """A round heap of food with a leaf on it: flat, it would be a block on the plate."""
    (at_x, at_y), reach = stage.project(x, y, z), 0.09 * stage.scale(z)
    if z < NEAREST_M:
        return
    heap = Shape([(at_x + dx * reach, at_y + dy * reach, sharp) for dx, dy, sharp in HEAP])
    stage.drawing.path(heap.path(), food, 1, shade(food, 0.9), 1)
    stage.drawing.ellipse(at_x - 0.3 * reach, at_y - 0.45 * reach, 0.28 * reach, 0.16 * reach, highlight(food, 0.6))
    stage.drawing.ellipse(at_x + 0.15 * reach, at_y - 0.7 * reach, 0.3 * reach, 0.14 * reach, "#6a9a58")


def _set_table(table: Piece, y: float) -> None:
    for u in (-0.3, 0.3):
        _put_dish(table, u, 0.12, y, DISHES[1] if u < 0 else DISHES[0])
    for u in (-0.05, 0.09):
        table.drum(u, -0.12, y, y + 0.1, 0.04, CUP, "#b08a5a")


def _add_table(room: Room, x: float, z: float, scheme: Scheme) -> None:
    table = _build_pedestal_table(room.piece(x, z, Side.SOUTH), highlight(scheme.wood, 0.6))
    _set_table(table, 0.73)
    chairs = [(x + dx, z - 0.75, Side.NORTH) for dx in (-0.28, 0.28)] + [
        (x + dx, z + 0.75, Side.SOUTH) for dx in (-0.28, 0.28)
    ]
    room.add_group(
        table, *(build_chair(room.piece(*seat), highlight(scheme.wood, 0.2), cushion=scheme.fabric) for seat in chairs)
    )
    if room.stage.is_night:
        glow_floor(room.stage, *room.before_camera(x, z), 1.5, opacity=0.22)


def _build_pedestal_table(piece: Piece, colour: str) -> Piece:
    """A table on one dark column: four more legs among those of its chairs would be a thicket."""
    piece.box(-0.32, 0.32, 0, 0.05, -0.22, 0.22, IRON)
    piece.box(-0.05, 0.05, 0.05, 0.67, -0.05, 0.05, IRON)
    piece.box(-0.55, 0.55, 0.67, 0.73, -0.375, 0.375, colour)
    piece.is_table = True
    return piece


def _add_booth(room: Room, u: float, scheme: Scheme) -> None:
    """A table between two benches with high backs, at the east wall."""
    table = build_table(room.against(Side.EAST, u, 0.75), 0.8, 1.3, 0.73, highlight(scheme.wood, 0.3))
    _put_dish(table, 0, 0.2, 0.73, DISHES[0])
    benches = []
    for side in (-1, 1):
        bench = room.against(Side.EAST, u + side * 0.78)
        bench.box(-0.22, 0.22, 0, 0.44, 0.05, 1.4, scheme.fabric)
        bench.box(side * 0.18 - 0.06, side * 0.18 + 0.06, 0.44, 1.15, 0.05, 1.4, scheme.wood)
        benches.append(bench)
    room.add_group(table, *benches)
