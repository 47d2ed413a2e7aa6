"""An open office high above the town: desks with screens, a wall of windows, a meeting room behind glass."""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import lerp
from engines.illustrator.sets.decor import (
    add_plant,
    build_plant,
    draw_clock,
    draw_door,
    draw_notice_board,
    draw_picture,
)
from engines.illustrator.sets.finish import Ceiling, Finish, Floor
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.furniture import build_desk, put_cup, put_monitor, put_papers
from engines.illustrator.sets.lamps import draw_ceiling_panel, glow_floor
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.storage import build_bookcase, build_cabinet
from engines.illustrator.sets.swivel_chair import build_office_chair
from engines.illustrator.sets.window import Hanging, View, Window, draw_window
from engines.illustrator.sets.window_light import draw_wall_light, draw_window_light
from engines.illustrator.style.sets import OFFICE_SCHEMES, Scheme

CHARTS = ("#e8745f", "#5f9fd0", "#6abf8a", "#e8b44c")


def draw_office(stage: Stage) -> None:
    choosing = stage.random("office")
    scheme, mirrored = choose_scheme(choosing, OFFICE_SCHEMES), choosing.random() < 0.5
    hanging, screens = choosing.choice((Hanging.NOTHING, Hanging.BLIND)), choosing.random() < 0.6
    finish = Finish(
        scheme.wall, scheme.trim, scheme.floor, scheme.ceiling, Floor.TILES, 0.6, Ceiling.PANELS, cornice=False
    )
    room = Room(stage, Measures(9.0, 9.4, 2.9), finish, frozenset({Side.NORTH}), mirrored)
    windows = [
        Window(u, u + 2.7, 0.75, 2.55, "#e8ecf0", 2, 1, View.TOWN, hanging, scheme.trim) for u in (-4.3, -1.35, 1.6)
    ]

    def decorate(side: Side, wall: Footing) -> None:
        if side is Side.NORTH:
            for window in windows:
                draw_window(wall, window)
        elif side is Side.EAST:
            _draw_whiteboard(wall)
            draw_picture(wall, 3.4, 1.7, 0.8, 0.6, scheme.accent, scheme.wood)
            draw_clock(wall, 2.2, 2.2, 0.18)
            draw_wall_light(wall, -3.6, 0.6, 1.4, 1.0)
        elif side is Side.WEST:
            _draw_meeting_room(wall, scheme)
        else:
            draw_door(wall, -2.6, 1.6, scheme.fabric, 2.15, glazed=True)
            wall.rect(-1.2, 3.8, 0.0, 2.9, shade(scheme.fabric, 0.0), 0.006)
            for index in range(4):
                wall.rect(
                    -0.9 + 1.2 * index,
                    0.1 + 1.2 * index,
                    1.3,
                    2.2,
                    highlight(scheme.fabric, 0.5 + 0.3 * (index % 2)),
                    0.01,
                )
            draw_notice_board(wall, "south", 0.4, 2.6, 1.3, 2.1, scheme.trim)

    room.draw_shell(decorate)
    for x in (-2.8, 0.0, 2.8):
        for z in (-2.8, 0.2, 3.2):
            draw_ceiling_panel(room, x, z, 1.4, 0.36)
    for window in windows:
        draw_window_light(room.wall(Side.NORTH), window, 9)
    for z in (3.0, 0.6, -2.0):
        for x in (-2.9, -1.25, 1.25, 2.9):
            _add_workplace(room, x, z, scheme, f"{x}/{z}", screens)
    room.add(build_cabinet(room.against(Side.EAST, 3.4), 1.6, 1.1, 0.45, scheme.trim, 4))
    room.add(build_bookcase(room.against(Side.SOUTH, -0.2), 1.5, 1.9, scheme.trim, "office"))
    room.add(_build_printer(room.against(Side.SOUTH, 1.7)), _build_cooler(room.against(Side.SOUTH, 3.0)))
    room.add(build_plant(room.against(Side.NORTH, -4.1, 0.4), 1.5, "north", scheme.second))
    add_plant(room, 4.1, -4.2, 1.6, scheme.second)
    add_plant(room, 4.1, 4.2, 1.3, scheme.second)
    add_plant(room, -4.1, -4.2, 1.4, scheme.accent)
    room.draw_pieces()
    if stage.is_night:
        glow_floor(stage, *room.before_camera(0, 0), 3, "#fff2cf", 0.2)
    room.draw_night_shade((0, 2.0, 0), 0.3, 0.75)


def _add_workplace(room: Room, x: float, z: float, scheme: Scheme, name: str, screens: bool) -> None:
    placing = room.stage.random(f"desk/{name}")
    desk = build_desk(room.piece(x, z, Side.SOUTH), 1.5, scheme.wood, 0.7)
    put_monitor(desk, -0.1, 0.16, 0.75, placing.choice(("#7fb0dc", "#9fc4e0", "#8fb8c8")))
    if placing.random() < 0.5:
        put_monitor(desk, 0.42, 0.2, 0.75, "#8fb8dc", 0.42)
    desk.box(-0.3, 0.12, 0.75, 0.77, 0.4, 0.54, "#e8ebee")
    if placing.random() < 0.7:
        put_papers(desk, -0.58, 0.34, 0.75, placing.choice(CHARTS))
    put_cup(desk, 0.3, 0.5, 0.75, placing.choice(CHARTS))
    chair = build_office_chair(room.piece(x, z - 1.2, Side.NORTH), scheme.fabric)
    if screens:
        desk.box(-0.76, 0.76, 0.3, 1.18, -0.05, -0.01, scheme.second)
    room.add_group(desk, chair)


def _draw_whiteboard(wall: Footing) -> None:
    wall.rect(-2.0, 1.2, 0.95, 2.2, "#aeb6be", 0.03, 1, "#8a929a", 1)
    wall.rect(-1.94, 1.14, 1.0, 2.15, "#fbfcfd", 0.034)
    for index, tall in enumerate((0.3, 0.55, 0.42, 0.75)):
        u = -1.7 + 0.22 * index
        wall.rect(u, u + 0.15, 1.15, 1.15 + tall, CHARTS[index], 0.036)
    wall.stroke([(-0.5, 1.2), (-0.2, 1.5), (0.1, 1.42), (0.4, 1.85), (0.8, 1.98)], CHARTS[0], 2.2, 0.036)
    wall.stroke([(-0.55, 1.15), (0.95, 1.15)], "#8a929a", 1.6, 0.036)
    for index in range(3):
        wall.rect(-1.75 + 0.35 * index, -1.5 + 0.35 * index, 1.95, 2.1, ("#fdf0a0", "#f8c8d0", "#c8e8f0")[index], 0.036)


def _draw_meeting_room(wall: Footing, scheme: Scheme) -> None:
    """Glass panes with a strip, behind them a table and chairs as shadows."""
    back = shade(scheme.wall, 0.5)
    wall.rect(-4.2, 2.4, 0.05, 2.6, back, 0.01)
    wall.rect(-3.2, 1.0, 0.66, 0.74, shade(back, 0.9), 0.012)
    for u in (-2.8, -1.8, -0.8, 0.2):
        wall.rect(u, u + 0.4, 0.5, 1.05, shade(back, 0.6), 0.014)
    wall.rect(-1.9, -0.3, 1.4, 2.1, "#6f8298", 0.012)
    for index in range(5):
        a, b = lerp(-4.2, 2.4, index / 5), lerp(-4.2, 2.4, (index + 1) / 5)
        wall.rect(a + 0.03, b - 0.03, 0.05, 2.58, "#cfe4ee", 0.03, 0.34, "#8a98a4", 1.6)
        wall.rect(a + 0.03, b - 0.03, 1.0, 1.25, "#f4f8fa", 0.032, 0.6)
        wall.shape(
            [(a + 0.2, 0.1), (a + 0.45, 0.1), (a + 1.0, 2.5), (a + 0.75, 2.5)], "#ffffff", 0.034, 0.22, smooth=False
        )
    draw_door(wall, 3.4, 0.95, scheme.fabric, 2.15, glazed=True)


def _build_printer(piece: Piece) -> Piece:
    piece.box(-0.36, 0.36, 0, 0.6, 0, 0.5, "#c4cad2")
    piece.box(-0.38, 0.38, 0.6, 1.0, 0, 0.52, "#e6e9ec")
    piece.front(-0.3, 0.3, 0.66, 0.74, "#5a626c")
    piece.front(0.08, 0.32, 0.86, 0.96, "#7fb0dc")
    return piece


def _build_cooler(piece: Piece) -> Piece:
    piece.box(-0.17, 0.17, 0, 0.96, 0, 0.34, "#eef1f4")
    piece.front(-0.12, 0.12, 0.6, 0.8, "#b4bec8")
    piece.drum(0, 0.17, 0.96, 1.34, 0.14, "#9fd0ec")
    return piece
