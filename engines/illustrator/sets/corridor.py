"""A school corridor: windows on one side, classroom doors and lockers on the other, a window at the end."""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.sets.decor import add_plant, draw_door, draw_notice_board, draw_radiator
from engines.illustrator.sets.finish import Ceiling, Dado, Finish, Floor
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.lamps import draw_ceiling_panel
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.window import View, Window, draw_window
from engines.illustrator.sets.window_light import draw_wall_light, draw_window_light
from engines.illustrator.style.sets import CORRIDOR_SCHEMES, Scheme

LENGTH_M = 19.0
WIDTH_M = 4.0


def draw_corridor(stage: Stage) -> None:
    choosing = stage.random("corridor")
    scheme, mirrored, pitch = (
        choose_scheme(choosing, CORRIDOR_SCHEMES),
        choosing.random() < 0.5,
        choosing.choice((2.9, 3.3)),
    )
    finish = Finish(
        scheme.wall,
        scheme.trim,
        scheme.floor,
        scheme.ceiling,
        Floor.TILES,
        0.55,
        Ceiling.PANELS,
        Dado.PAINTED,
        shade(scheme.second, 0.1),
        1.0,
    )
    room = Room(stage, Measures(WIDTH_M, LENGTH_M, 2.85), finish, frozenset({Side.WEST}), mirrored)
    windows = []
    u = -LENGTH_M / 2 + 0.6
    while u < LENGTH_M / 2 - 2:
        windows.append(Window(u, u + pitch - 0.6, 1.0, 2.4, scheme.trim, 3, 2, View.TREES))
        u += pitch

    def decorate(side: Side, wall: Footing) -> None:
        if side is Side.WEST:
            for window in windows:
                draw_window(wall, window)
                draw_radiator(wall, window.u0 + 0.3, window.u1 - 0.3)
        elif side is Side.EAST:
            _draw_doors(wall, scheme, pitch)
        elif side is Side.NORTH:
            draw_window(wall, Window(-0.9, 0.9, 0.9, 2.3, scheme.trim, 2, 2, View.TREES))
            draw_radiator(wall, -0.7, 0.7)
        else:
            draw_door(wall, 0, 1.7, scheme.fabric, 2.15, glazed=True)
            wall.rect(-0.5, 0.5, 2.34, 2.56, "#3f9a6a", 0.03, 1, "#2a6a4a", 1)
            wall.rect(-0.3, -0.12, 2.39, 2.51, "#f2fbf4", 0.034)
            wall.shape([(0.0, 2.41, 1), (0.0, 2.49, 1), (0.26, 2.45, 1)], "#f2fbf4", 0.034, smooth=False)

    room.draw_shell(decorate)
    for index in range(7):
        draw_ceiling_panel(room, 0, LENGTH_M / 2 - 1.6 - 2.7 * index, 0.3, 1.2)
    for window in windows:
        draw_window_light(room.wall(Side.WEST), window, WIDTH_M)
    stripe = shade(scheme.accent, 0.2)
    room.patch(-WIDTH_M / 2 + 0.5, -WIDTH_M / 2 + 0.58, -LENGTH_M / 2, LENGTH_M / 2, stripe, 0.7)
    room.patch(WIDTH_M / 2 - 0.58, WIDTH_M / 2 - 0.5, -LENGTH_M / 2, LENGTH_M / 2, stripe, 0.7)
    for index in range(int(LENGTH_M / pitch)):
        if index % 2:
            room.add(_build_lockers(room.against(Side.EAST, -LENGTH_M / 2 + 1.0 + pitch * index), scheme))
    for z in (6.6, 0.4, -5.8):
        add_plant(room, -WIDTH_M / 2 + 0.3, z, 1.0, "#c9a184")
    room.draw_pieces()
    room.draw_night_shade((0, 1.6, 5), 0.4, 0.7)


def _draw_doors(wall: Footing, scheme: Scheme, pitch: float) -> None:
    u, index = -LENGTH_M / 2 + 1.0, 0
    while u < LENGTH_M / 2 - 1:
        if index % 2 == 0:
            draw_door(wall, u, 1.3, scheme.wood, 2.1, glazed=True, sliding=True)
            if wall.out_x:
                _draw_door_sign(wall, u + 0.84, scheme)
        else:
            draw_notice_board(wall, f"hall/{index}", u - 0.5, u + 0.5, 1.85, 2.4, highlight(scheme.second, 0.8))
            draw_wall_light(wall, u - 0.6, 1.1, 1.2, 0.7)
        u += pitch
        index += 1


def _draw_door_sign(wall: Footing, u: float, scheme: Scheme) -> None:
    """A sign that sticks out over a door, for who looks along the corridor: from its edge it would be a knob on
    somebody's head."""
    wall.block(u, u + 0.07, 2.6, 2.64, 0, 0.46, "#8a8a92")
    wall.block(u + 0.01, u + 0.06, 2.3, 2.6, 0.06, 0.42, "#f6f4ee")
    wall.flank(u + 0.005, 0.12, 0.36, 2.36, 2.54, scheme.accent)


def _build_lockers(piece: Piece, scheme: Scheme) -> Piece:
    """Four columns, 30 cm deep: who looks along the corridor sees the door behind them down to its foot."""
    piece.box(-0.71, 0.71, 0, 1.72, 0, 0.3, scheme.fabric)
    for column in range(4):
        for row in range(2):
            u, y = -0.68 + column * 0.345, 0.08 + row * 0.82
            piece.front(u, u + 0.32, y, y + 0.78, highlight(scheme.fabric, 0.3), shade(scheme.fabric, 1.1))
            for slot in range(3):
                at = y + 0.6 + 0.05 * slot
                piece.front(u + 0.08, u + 0.24, at, at + 0.018, shade(scheme.fabric, 1.0))
            piece.front(u + 0.25, u + 0.28, y + 0.3, y + 0.4, "#d8dce4")
    return piece
