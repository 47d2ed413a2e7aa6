"""A school classroom: board and lectern in front, windows on one side, doors on the other, lockers at the back."""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import lerp
from engines.illustrator.sets.decor import draw_clock, draw_door, draw_notice_board, draw_picture, draw_radiator
from engines.illustrator.sets.finish import Ceiling, Dado, Finish
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.furniture import build_school_desk
from engines.illustrator.sets.lamps import draw_ceiling_panel
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.storage import build_bookcase, build_cabinet
from engines.illustrator.sets.window import Hanging, View, Window, draw_window
from engines.illustrator.sets.window_light import draw_shafts, draw_wall_light, draw_window_light
from engines.illustrator.style.sets import CLASSROOM_SCHEMES, Scheme

CHALK = "#e9f3ea"
WINDOW_HEAD_M = 2.5
"""The upper edge of the windows, from which the light falls where the panel's edge cuts their wall."""
CHALKS = (CHALK, "#f6e0a0", "#f2b8c0", "#b8d8f0")
BOX_TONES = ("#d98a6a", "#6f9fc0", "#e0b860", "#7fae86", "#b890c8")


def draw_classroom(stage: Stage) -> None:
    choosing = stage.random("classroom")
    scheme, mirrored = choose_scheme(choosing, CLASSROOM_SCHEMES), choosing.random() < 0.3
    rows, wide = choosing.choice((4, 5)), choosing.choice((1.35, 1.5))
    finish = Finish(
        scheme.wall,
        scheme.trim,
        scheme.floor,
        scheme.ceiling,
        overhead=Ceiling.PANELS,
        dado=Dado.PAINTED,
        dado_colour=shade(scheme.fabric, 0.5),
        dado_m=0.85,
    )
    room = Room(stage, Measures(7.6, 8.6, 2.9), finish, frozenset({Side.WEST}), mirrored)
    hanging = choosing.choice((Hanging.CURTAINS, Hanging.BLIND, Hanging.CURTAINS))
    windows = [
        Window(u, u + 2.1, 0.98, WINDOW_HEAD_M, "#f4f0e6", 3, 2, View.TREES, hanging, scheme.fabric)
        for u in (-3.9, -1.05, 1.8)
    ]

    def decorate(side: Side, wall: Footing) -> None:
        if side is Side.NORTH:
            _draw_board_wall(wall, scheme)
        elif side is Side.WEST:
            for window in windows:
                draw_window(wall, window)
                draw_radiator(wall, window.u0 + 0.2, window.u1 - 0.2)
        elif side is Side.EAST:
            _draw_corridor_wall(wall, scheme)
        else:
            draw_notice_board(wall, "back", -2.6, 2.6, 1.35, 2.35, highlight(scheme.accent, 1.2))
            draw_clock(wall, 0, 2.62, 0.14)

    room.draw_shell(decorate)
    for x in (-1.9, 1.9):
        for z in (-2.6, 0.0, 2.6):
            draw_ceiling_panel(room, x, z, 0.32, 1.5)
    for window in windows:
        draw_window_light(room.wall(Side.WEST), window, 7.4)
    _furnish(room, scheme, rows, wide)
    room.draw_pieces()
    room.draw_night_shade((0, 1.6, 0), 0.2)
    if stage.is_sunny and room.ahead is Side.NORTH:
        lean = 46 if not mirrored else -46
        start = -60.0 if not mirrored else stage.width * 0.72
        edge_m = room.half_width * stage.focal_px / (0.5 * stage.width)
        _, head_y = stage.project(0, WINDOW_HEAD_M, edge_m)
        draw_shafts(stage, start, head_y, 3, 0.22, lean, stage.height * 0.9, 60)


def _draw_board_wall(wall: Footing, scheme: Scheme) -> None:
    frame, green = "#8a5f3c", scheme.second
    wall.rect(-2.5, 2.5, 0.92, 2.3, frame, 0.03, 1, shade(frame, 0.9), 1)
    wall.rect(-2.42, 2.42, 1.0, 2.22, green, 0.034)
    wall.rect(-2.42, -0.6, 1.0, 2.22, highlight(green, 0.3), 0.035, 0.6)
    placing = wall.stage.random("chalk")
    for index in range(5):
        y, end = 2.05 - 0.2 * index, placing.uniform(-1.5, -0.9)
        wall.stroke([(-2.2, y), (lerp(-2.2, end, 0.5), y - 0.02), (end, y)], placing.choice(CHALKS), 2.2, 0.04, 0.75)
    _draw_figure(wall, placing.randint(0, 2))
    wall.block(-2.5, 2.5, 0.86, 0.92, 0, 0.14, frame)
    for u, paint in ((-1.4, "#f6e0a0"), (-1.2, "#ffffff"), (1.6, "#5a7fb0")):
        wall.block(u, u + 0.14, 0.92, 0.97, 0.04, 0.1, paint, outlined=False)
    draw_clock(wall, 0, 2.56, 0.14)
    wall.block(1.9, 2.4, 2.4, 2.66, 0, 0.16, "#3f444e")
    draw_picture(wall, -2.15, 2.56, 0.5, 0.28, "#7fae86", "#a9884a")
    draw_notice_board(wall, "front left", -3.6, -2.75, 1.2, 2.2, highlight(scheme.accent, 1.4))
    draw_notice_board(wall, "front right", 2.75, 3.6, 1.2, 2.2, highlight(scheme.accent, 1.4))


def _draw_figure(wall: Footing, shape: int) -> None:
    """A figure of geometry in chalk; none behind people, whose outline its lines would seem to touch."""
    if wall.stage.floor.is_behind_people(wall.bounds(0.6, 1.9, 1.2, 2.1, 0, 0.04)):
        return
    if shape == 0:
        wall.disc(1.2, 1.62, 0.36, None, 0.04, 0.8, CHALK, 1.8)
        wall.stroke([(1.2, 1.62), (1.5, 1.8)], CHALK, 1.8, 0.04, 0.8)
    elif shape == 1:
        wall.stroke([(0.7, 1.3), (1.7, 1.3), (1.2, 2.0), (0.7, 1.3)], CHALK, 1.8, 0.04, 0.8)
        wall.stroke([(1.2, 1.3), (1.2, 2.0)], CHALKS[1], 1.5, 0.04, 0.8)
    else:
        wall.stroke([(0.6, 1.2), (0.6, 2.05)], CHALK, 1.8, 0.04, 0.8)
        wall.stroke([(0.6, 1.2), (1.9, 1.2)], CHALK, 1.8, 0.04, 0.8)
        wall.stroke([(0.6, 1.3), (1.0, 1.42), (1.4, 1.75), (1.8, 1.95)], CHALKS[2], 1.8, 0.04, 0.8)


def _draw_corridor_wall(wall: Footing, scheme: Scheme) -> None:
    """Two doors, high windows to the corridor, a board between."""
    for u in (-3.3, 3.3):
        draw_door(wall, u, 1.0, scheme.wood, glazed=True, sliding=True)
    for u in (-2.2, 0.0, 2.2):
        wall.rect(u - 0.85, u + 0.85, 2.12, 2.62, "#b9ccd4", 0.02, 1, scheme.trim, 2.4)
        wall.rect(u - 0.02, u + 0.02, 2.12, 2.62, scheme.trim, 0.03)
    draw_notice_board(wall, "side", -1.9, 1.9, 1.15, 1.95, highlight(scheme.wood, 1.0))
    draw_wall_light(wall, -1.2, 0.4, 2.0, 0.9)


def _furnish(room: Room, scheme: Scheme, rows: int, wide: float) -> None:
    stage = room.stage
    busy = stage.random("desks")
    for row in range(rows):
        for column in range(4):
            x, z = (column - 1.5) * wide, 1.75 - row * 1.2
            room.add(build_school_desk(room.piece(x, z, Side.SOUTH), scheme.wood, busy.random() < 0.5))
    oak = shade(scheme.wood, 0.4)
    lectern = build_cabinet(room.piece(0.0, 3.2, Side.NORTH), 1.1, 0.92, 0.5, oak, 2)
    lectern.back(-0.46, 0.46, 0.12, 0.82, highlight(oak, 0.2), shade(oak, 0.9))
    lectern.box(-0.6, 0.6, 0.92, 0.97, -0.04, 0.54, highlight(oak, 0.4))
    desk = build_cabinet(room.piece(2.5, 3.1, Side.NORTH), 1.2, 0.75, 0.55, scheme.wood, 1, 1)
    room.add(lectern, desk)
    lockers = room.against(Side.SOUTH, 0.0)
    lockers.box(-2.9, 2.9, 0, 1.2, 0, 0.42, shade(scheme.wood, 0.1), highlight(scheme.wood, 0.4))
    for row in range(3):
        for column in range(12):
            u, y = -2.84 + column * 0.475, 0.06 + row * 0.38
            lockers.front(u, u + 0.44, y, y + 0.34, BOX_TONES[(column * 5 + row * 2) % 5], shade(scheme.wood, 1.0))
            lockers.front(u + 0.17, u + 0.27, y + 0.22, y + 0.27, "#f4efe4")
    cleaning = build_cabinet(room.against(Side.SOUTH, 3.35), 0.6, 1.9, 0.5, "#a8b4bc", 1)
    books = build_bookcase(room.against(Side.SOUTH, -3.35), 0.7, 1.3, scheme.wood, "class")
    room.add(lockers, cleaning, books)
