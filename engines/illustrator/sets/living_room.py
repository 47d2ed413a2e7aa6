"""A living room: sofa before a wide window, television, bookcase, rug, a standing lamp."""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.sets.decor import (
    add_plant,
    draw_air_conditioner,
    draw_clock,
    draw_door,
    draw_hanging_plant,
    draw_picture,
)
from engines.illustrator.sets.finish import Ceiling, Finish
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.furniture import build_armchair, build_sofa, build_table, put_cup, put_papers, put_vase
from engines.illustrator.sets.lamps import add_floor_lamp, draw_ceiling_disc, put_table_lamp
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.storage import build_bookcase, build_cabinet
from engines.illustrator.sets.window import Hanging, View, Window, draw_window
from engines.illustrator.sets.window_light import draw_wall_light, draw_window_light
from engines.illustrator.style.sets import LIVING_SCHEMES


def draw_living_room(stage: Stage) -> None:
    choosing = stage.random("living room")
    scheme, mirrored = choose_scheme(choosing, LIVING_SCHEMES), choosing.random() < 0.5
    sofa_width, view = choosing.choice((1.9, 2.3)), choosing.choice((View.TOWN, View.TREES))
    round_rug, wide = choosing.random() < 0.4, choosing.uniform(2.4, 3.4)
    finish = Finish(scheme.wall, scheme.trim, scheme.floor, scheme.ceiling, overhead=Ceiling.TRAY)
    room = Room(stage, Measures(6.8, 6.6, 2.65), finish, frozenset({Side.NORTH}), mirrored)
    window = Window(-wide / 2, wide / 2, 0.5, 2.3, scheme.trim, 3, 1, view, Hanging.CURTAINS, scheme.second)

    def decorate(side: Side, wall: Footing) -> None:
        if side is Side.NORTH:
            draw_window(wall, window)
            draw_picture(wall, 2.75, 1.7, 0.55, 0.7, scheme.accent, scheme.wood)
            draw_picture(wall, -2.75, 1.75, 0.5, 0.5, scheme.fabric, scheme.wood)
        elif side is Side.WEST:
            draw_picture(wall, -1.9, 1.7, 0.7, 0.52, scheme.second, scheme.wood)
            draw_clock(wall, 2.2, 2.0, 0.17)
            draw_wall_light(wall, 0.9, 0.6, 1.6, 1.0)
        elif side is Side.EAST:
            for index, (u, y, size) in enumerate(
                ((0.6, 1.8, 0.62), (1.3, 1.62, 0.42), (1.32, 2.1, 0.36), (0.1, 2.15, 0.4))
            ):
                tone = (scheme.accent, scheme.fabric, scheme.second)[index % 3]
                draw_picture(wall, u, y, size, size * 0.78, tone, scheme.trim)
            draw_air_conditioner(wall, -1.6, 2.2)
            draw_wall_light(wall, -2.6, 0.6, 1.5, 1.0)
        else:
            draw_door(wall, -1.8, 0.95, shade(scheme.wood, -0.3))
            draw_picture(wall, 1.3, 1.75, 1.1, 0.7, scheme.fabric, scheme.wood)
            draw_hanging_plant(wall, 0.1, 1.95, "south")

    room.draw_shell(decorate)
    draw_ceiling_disc(room, 0, 0.2, 0.34)
    room.rug(0, 0.7, 1.7, 1.05, scheme.second, round_rug)
    draw_window_light(room.wall(Side.NORTH), window, 6.2)
    sofa = build_sofa(room.piece(0.0, 2.6, Side.SOUTH), sofa_width, scheme.fabric, scheme.accent)
    table = build_table(room.piece(0.0, 0.75, Side.SOUTH), 1.2, 0.6, 0.4, scheme.wood)
    put_papers(table, -0.3, 0.05, 0.4, scheme.accent)
    put_cup(table, 0.2, 0.1, 0.4)
    put_vase(table, 0.42, -0.1, 0.4, scheme.accent)
    chair = build_armchair(room.piece(-2.3, 1.0, Side.EAST), scheme.accent)
    books = build_bookcase(room.against(Side.WEST, 1.0), 1.5, 1.9, scheme.wood, "living")
    sideboard = build_cabinet(room.against(Side.SOUTH, 1.3), 1.9, 0.75, 0.42, scheme.wood, 4)
    put_table_lamp(sideboard, 0.6, 0.2, 0.75, highlight(scheme.accent, 0.8))
    put_papers(sideboard, -0.4, 0.2, 0.75, scheme.fabric)
    room.add(sofa, table, chair, books, sideboard, _build_television(room.against(Side.EAST, 1.1), scheme.wood))
    room.add(build_cabinet(room.against(Side.WEST, -1.9), 1.2, 0.85, 0.4, scheme.wood, 2, 1))
    add_floor_lamp(room, -1.75 if sofa_width < 2 else -1.95, 2.75)
    add_plant(room, 2.8, 2.7, 1.6)
    add_plant(room, 2.9, -2.7, 1.2, scheme.second)
    add_plant(room, -3.0, -2.7, 0.9)
    room.draw_pieces()
    room.draw_night_shade((-1.8, 1.4, 2.6), 0.5, 0.72)


def _build_television(piece: Piece, wood: str) -> Piece:
    """A low board with a television on it."""
    build_cabinet(piece, 2.0, 0.46, 0.42, wood, 4)
    piece.box(-0.72, 0.72, 0.52, 1.36, 0.12, 0.17, "#23262e")
    piece.front(-0.68, 0.68, 0.56, 1.32, "#3a4452")
    footing = piece.footing
    piece.on_front(
        lambda: footing.shape([(-0.5, 0.58), (-0.2, 0.58), (0.3, 1.3), (0.0, 1.3)], "#ffffff", 0.18, 0.1, smooth=False)
    )
    piece.box(-0.2, 0.2, 0.46, 0.52, 0.08, 0.22, "#23262e")
    return piece
