"""A small café: a counter before bricks and shelves, round tables, hanging lamps, a large window to the street."""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import lerp
from engines.illustrator.sets.decor import add_plant, build_plant, draw_door, draw_hanging_plant, draw_picture
from engines.illustrator.sets.finish import Ceiling, Dado, Finish, Floor, draw_boards, draw_bricks
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.furniture import (
    build_chair,
    build_round_table,
    build_sofa,
    build_table,
    put_cup,
    put_vase,
)
from engines.illustrator.sets.lamps import add_pendant, draw_sconce, glow_floor
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.storage import build_bookcase, build_counter, draw_shelf
from engines.illustrator.sets.window import View, Window, draw_window
from engines.illustrator.sets.window_light import draw_wall_light, draw_window_light
from engines.illustrator.style.sets import CAFE_SCHEMES, Scheme

BRICKS = ("#c08468", "#a9705c", "#b8a498", "#8f8078")
CAKES = ("#e8b06a", "#f3d8d2", "#a86a48", "#f2e2b0", "#d87a7a")
CHALKS = ("#f6e7c9", "#f2b8a0", "#cfe6d4")
BOARD = "#33302f"
CASE, CASE_INSIDE = "#cfe0e4", "#8fa9ae"
CAKE = ((-0.1, 1.205), (0.1, 1.205), (0.1, 1.29), (-0.1, 1.29))
ICING = (
    (-0.105, 1.295, 1),
    (0.105, 1.295, 1),
    (0.105, 1.25),
    (0.06, 1.27),
    (0.02, 1.24),
    (-0.04, 1.27),
    (-0.105, 1.25),
)
"""A cake and the icing that runs down it, around its middle."""
STEEL, DARK_STEEL = "#c4c9ce", "#4a4f58"


def draw_cafe(stage: Stage) -> None:
    choosing = stage.random("cafe")
    scheme, mirrored = choose_scheme(choosing, CAFE_SCHEMES), choosing.random() < 0.5
    brick, bricked = choosing.choice(BRICKS), choosing.random() < 0.65
    glass_lamps, sofa_side = choosing.random() < 0.5, choosing.random() < 0.6
    finish = Finish(
        scheme.wall,
        scheme.trim,
        scheme.floor,
        scheme.ceiling,
        choosing.choice((Floor.PLANKS, Floor.PLANKS, Floor.CHEQUERED)),
        0.5,
        Ceiling.BEAMS,
        Dado.PANELLED if choosing.random() < 0.5 else Dado.NONE,
        scheme.wood,
        0.9,
        cornice=False,
    )
    room = Room(stage, Measures(7.6, 7.8, 3.0), finish, frozenset({Side.WEST}), mirrored)
    window = Window(-3.0, 2.2, 0.55, 2.6, scheme.trim, 4, 2, View.TOWN)

    def decorate(side: Side, wall: Footing) -> None:
        if side is Side.NORTH:
            if bricked:
                draw_bricks(wall, "north", -3.8, 3.8, 0.0, 3.0, brick)
            else:
                draw_boards(wall, -3.8, 3.8, 0.0, 3.0, highlight(scheme.wood, 0.6))
            _draw_menu(wall)
            for y in (1.75, 2.3):
                draw_shelf(wall, f"bar/{y}", 0.4, 3.3, y, scheme.wood, jars=True)
        elif side is Side.WEST:
            draw_window(wall, window)
            draw_hanging_plant(wall, 2.6, 2.2, "west")
            draw_hanging_plant(wall, -3.3, 2.3, "west/2")
        elif side is Side.EAST:
            for index, u in enumerate((-2.6, -1.5, -0.5, 0.7, 2.0)):
                size = (0.5, 0.62, 0.42, 0.7, 0.5)[index]
                draw_picture(
                    wall,
                    u,
                    1.85 + 0.12 * (-1) ** index,
                    size,
                    size * 0.8,
                    (scheme.fabric, scheme.second, scheme.accent)[index % 3],
                )
            for u in (-2.0, 1.4):
                draw_sconce(wall, u, 2.45)
            draw_wall_light(wall, -1.0, 0.6, 1.8, 1.0)
        else:
            draw_door(wall, -1.9, 1.1, scheme.trim, 2.2, glazed=True)
            draw_window(wall, Window(-0.6, 3.2, 0.7, 2.5, scheme.trim, 3, 1, View.TOWN))

    room.draw_shell(decorate)
    draw_window_light(room.wall(Side.WEST), window, 7.4)
    counter = build_counter(
        room.piece(0.4, 2.35, Side.SOUTH), 5.4, 0.7, 1.1, scheme.wood, highlight(scheme.wood, 0.8), 9
    )
    _put_machine(counter)
    _put_cakes(counter)
    room.add(counter)
    chosen = stage.random("tables")
    for x, z in ((-2.3, 0.9), (2.2, 0.6), (-2.3, -1.3), (-0.1, -0.3), (2.3, -1.6), (-0.6, -2.7)):
        _add_table(room, x + chosen.uniform(-0.15, 0.15), z + chosen.uniform(-0.15, 0.15), scheme)
    if sofa_side:
        for u in (-1.8, 0.6):
            room.add(build_sofa(room.against(Side.EAST, u), 2.0, scheme.fabric, scheme.accent))
            table = build_table(room.against(Side.EAST, u, 1.35), 1.1, 0.6, 0.72, scheme.wood)
            put_vase(table, -0.2, 0, 0.72, scheme.accent)
            put_cup(table, 0.25, 0.1, 0.72)
            room.add(table)
    else:
        room.add(build_bookcase(room.against(Side.EAST, -1.4), 1.6, 1.4, scheme.wood, "cafe"))
        add_plant(room, 3.4, 2.0, 1.5, scheme.second)
    room.add(build_plant(room.against(Side.NORTH, -3.2, 0.5), 1.5, "corner", scheme.second))
    add_plant(room, -3.4, -3.2, 1.3, scheme.fabric)
    add_plant(room, 3.3, -3.3, 1.1, scheme.second)
    for x in (-1.5, 0.4, 2.2):
        add_pendant(room, x, 2.4, 2.0, scheme.second if glass_lamps else "#2f2a2c", 0.2, glass_lamps)
    for x, z in ((-2.3, 0.9), (2.2, 0.6), (-2.3, -1.3), (2.3, -1.6)):
        add_pendant(room, x, z, 2.05, "#2f2a2c" if glass_lamps else scheme.fabric, 0.24)
    room.draw_pieces()
    room.draw_night_shade((0.0, 1.9, 1.0), 0.3)


def _add_table(room: Room, x: float, z: float, scheme: Scheme) -> None:
    table = build_round_table(room.piece(x, z, Side.SOUTH), 0.4, 0.74, highlight(scheme.wood, 0.4))
    put_cup(table, -0.12, 0.1, 0.74)
    put_cup(table, 0.14, -0.06, 0.74, scheme.second)
    seats = ((Side.EAST, -0.85), (Side.WEST, 0.85))
    chairs = [build_chair(room.piece(x + dx, z, side), scheme.trim, cushion=scheme.fabric) for side, dx in seats]
    room.add_group(table, *chairs)
    if room.stage.is_night:
        at_x, at_z = room.before_camera(x, z)
        glow_floor(room.stage, at_x, at_z, 1.3, opacity=0.24)


def _draw_menu(wall: Footing) -> None:
    """A blackboard with strokes, and prices as dashes."""
    wall.rect(-3.0, -0.2, 1.5, 2.65, "#8a6440", 0.03, 1, "#5a4030", 1)
    wall.rect(-2.93, -0.27, 1.57, 2.58, BOARD, 0.034)
    for column, u in enumerate((-2.75, -1.35)):
        for index in range(4):
            y = 2.4 - 0.17 * index
            wall.stroke([(u, y), (u + 0.5 + 0.1 * ((index + column) % 3), y)], CHALKS[index % 3], 2.2, 0.04, 0.8)
            wall.stroke([(u + 0.85, y), (u + 1.0, y)], CHALKS[0], 2.2, 0.04, 0.8)


def _put_machine(counter: Piece) -> None:
    """An espresso machine with two spouts over its tray and cups on its top, and a till."""
    counter.box(-2.2, -1.3, 1.1, 1.16, 0.1, 0.5, DARK_STEEL)
    counter.box(-2.2, -1.3, 1.16, 1.36, 0.1, 0.24, shade(STEEL, 0.6))
    counter.box(-2.2, -1.3, 1.36, 1.58, 0.1, 0.5, STEEL)
    counter.back(-2.2, -1.3, 1.1, 1.58, STEEL)
    counter.back(-2.12, -1.38, 1.2, 1.34, "#8a9098")
    for index in range(3):
        u = -2.12 + 0.1 * index
        counter.front(u, u + 0.05, 1.45, 1.5, ("#d8604f", "#5f9a5a", "#e8b64c")[index])
    counter.front(-1.66, -1.38, 1.42, 1.53, "#3a4654")
    for u in (-2.06, -1.64):
        counter.box(u, u + 0.2, 1.29, 1.36, 0.26, 0.46, DARK_STEEL)
        counter.box(u + 0.06, u + 0.14, 1.24, 1.29, 0.32, 0.4, DARK_STEEL)
        counter.box(u + 0.05, u + 0.15, 1.16, 1.23, 0.32, 0.42, "#f6f2ea")
    for index in range(4):
        u = -2.1 + 0.2 * index
        counter.box(u, u + 0.12, 1.58, 1.67, 0.2, 0.32, "#f6f2ea")
    counter.box(2.1, 2.5, 1.1, 1.4, 0.16, 0.4, "#3f4450")
    counter.back(2.14, 2.46, 1.16, 1.36, "#8fb0cc")


def _put_cakes(counter: Piece) -> None:
    """A lit case of glass on a plinth, cakes on its floor and on its shelf; a cup and a vase beside it."""
    counter.box(-0.42, 1.52, 1.1, 1.16, 0.1, 0.58, DARK_STEEL)
    counter.box(-0.4, 1.5, 1.16, 1.6, 0.12, 0.56, CASE, shade(CASE, 0.2))
    counter.front(-0.37, 1.47, 1.18, 1.57, CASE_INSIDE)
    footing = counter.footing
    counter.on_front(lambda: _draw_cakes(footing))
    for y in (1.16, 1.57):
        counter.front(-0.4, 1.5, y, y + 0.03, STEEL, shade(STEEL, 0.9))
    for u in (-0.4, 0.535, 1.47):
        counter.front(u, u + 0.03, 1.16, 1.6, STEEL, shade(STEEL, 0.9))
    for u in (-0.36, 0.56):
        counter.back(u, u + 0.88, 1.19, 1.56, "#d8e2e4", "#8a9aa0")
    put_cup(counter, -0.8, 0.3, 1.1)
    put_vase(counter, 1.8, 0.3, 1.1, "#e8899a")


def _draw_cakes(case: Footing) -> None:
    """Whole cakes below with icing and a cherry, slices on the shelf, a gleam on the glass."""
    out = 0.566
    for index in range(6):
        cake = CAKES[index % len(CAKES)]
        u, icing = lerp(-0.2, 1.3, index / 5), highlight(cake, 1.2)
        piece = [(u - 0.09, 1.405), (u + 0.09, 1.405), (u + 0.09, 1.49)]
        case.rect(u - 0.12, u + 0.12, 1.19, 1.205, "#f6f4ee", out)
        case.shape([(u - dx, y) for dx, y in CAKE], cake, out, 1, shade(cake, 1.0), 1, smooth=False)
        case.shape([(u - point[0], *point[1:]) for point in ICING], icing, out, smooth=True)
        case.disc(u, 1.318, 0.02, "#d8504a", out)
        case.shape(piece, icing, out, 1, shade(cake, 1.0), 1, smooth=False)
        case.shape([(u - 0.09, 1.405), (u + 0.09, 1.405), (u + 0.09, 1.43)], cake, out, smooth=False)
    case.rect(-0.37, 1.47, 1.375, 1.4, "#e4eef0", out)
    for u in (-0.2, 0.75):
        case.shape([(u, 1.19), (u + 0.1, 1.19), (u + 0.4, 1.57), (u + 0.3, 1.57)], "#ffffff", out, 0.28, smooth=False)
