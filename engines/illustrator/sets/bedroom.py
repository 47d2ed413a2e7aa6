"""A young person's bedroom: bed, desk with a lamp, a window between curtains, wardrobe, shelves, posters."""

from __future__ import annotations

from engines.illustrator.colour import shade
from engines.illustrator.sets.bedding import build_bed
from engines.illustrator.sets.decor import (
    add_plant,
    draw_clock,
    draw_door,
    draw_hanging_plant,
    draw_mirror,
    draw_picture,
    draw_poster,
)
from engines.illustrator.sets.finish import Ceiling, Finish
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.furniture import (
    build_chair,
    build_desk,
    put_monitor,
    put_papers,
)
from engines.illustrator.sets.lamps import draw_ceiling_disc, draw_fairy_lights, put_table_lamp
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.storage import build_bookcase, build_cabinet, draw_shelf
from engines.illustrator.sets.window import Hanging, View, Window, draw_window
from engines.illustrator.sets.window_light import draw_wall_light, draw_window_light
from engines.illustrator.style.sets import BEDROOM_SCHEMES

POSTERS = ("#f3b8c6", "#a9d6d0", "#f6dca0", "#b8c4ec")


def draw_bedroom(stage: Stage) -> None:
    choosing = stage.random("bedroom")
    scheme = choose_scheme(choosing, BEDROOM_SCHEMES)
    mirrored, wide, fairy = choosing.random() < 0.5, choosing.uniform(1.5, 2.3), choosing.random() < 0.6
    bed_width, shelf_first = choosing.choice((1.15, 1.5)), choosing.random() < 0.5
    finish = Finish(
        scheme.wall, scheme.trim, scheme.floor, scheme.ceiling, overhead=Ceiling.TRAY, stripes=choosing.random() < 0.5
    )
    room = Room(stage, Measures(5.6, 6.0, 2.6), finish, frozenset({Side.NORTH}), mirrored)
    window = Window(
        -0.2 - wide / 2,
        -0.2 + wide / 2,
        0.95,
        2.2,
        scheme.trim,
        2,
        2,
        choosing.choice((View.TREES, View.TOWN)),
        Hanging.CURTAINS,
        scheme.second,
    )

    def decorate(side: Side, wall: Footing) -> None:
        if side is Side.NORTH:
            draw_window(wall, window)
            draw_poster(wall, -2.2, 1.75, 0.5, 0.68, POSTERS[0], 0)
            draw_picture(wall, 2.1, 1.7, 0.6, 0.46, scheme.accent, scheme.wood)
            if fairy:
                draw_fairy_lights(wall, -2.7, 2.7, 2.45)
        elif side is Side.EAST:
            draw_shelf(wall, "east", -0.4, 1.0, 1.55, scheme.wood)
            draw_picture(wall, 1.7, 1.6, 0.5, 0.62, scheme.second, scheme.trim)
            draw_poster(wall, -1.2, 1.65, 0.55, 0.75, POSTERS[1], 1)
            draw_wall_light(wall, -2.4, 0.7, 1.2, 0.9)
        elif side is Side.SOUTH:
            draw_door(wall, -1.4, 0.9, scheme.wood)
            draw_mirror(wall, 0.7, 1.25, 0.5, 1.5, scheme.wood)
            draw_poster(wall, 1.7, 1.6, 0.6, 0.8, POSTERS[2], 2)
            draw_hanging_plant(wall, -0.3, 2.0, "south")
        else:
            draw_clock(wall, 0.1 if shelf_first else -0.2, 2.15)
            draw_poster(wall, -2.2 if shelf_first else -1.6, 1.75, 0.7, 0.5, POSTERS[3], 2)
            shelf = 0.5 if shelf_first else -1.1
            draw_shelf(wall, "west", shelf, shelf + 1.2, 1.65, scheme.wood)
            draw_wall_light(wall, 0.6, 0.7, 1.3, 0.9)

    room.draw_shell(decorate)
    draw_ceiling_disc(room, 0, 0)
    room.rug(-0.3, 0.3, 1.0, 1.0, scheme.accent, round_rug=choosing.random() < 0.6)
    draw_window_light(room.wall(Side.NORTH), window, 5.6)
    desk = build_desk(room.against(Side.NORTH, -1.95), 1.5, scheme.wood)
    put_monitor(desk, 0.1, 0.14, 0.75)
    put_papers(desk, 0.5, 0.3, 0.75, scheme.accent)
    put_table_lamp(desk, -0.5, 0.26, 0.75)
    chair = build_chair(room.piece(-1.95, 1.6, Side.NORTH), scheme.wood, cushion=scheme.fabric)
    bed = build_bed(room.against(Side.NORTH, 1.7), bed_width, 2.05, scheme.wood, scheme.fabric, "#fff4ea")
    bed.is_seat = True
    night_table = build_cabinet(room.against(Side.NORTH, 1.7 - bed_width / 2 - 0.3), 0.42, 0.48, 0.4, scheme.wood, 0, 1)
    wardrobe = build_cabinet(
        room.against(Side.WEST, -0.9 if shelf_first else 1.2), 1.2, 2.0, 0.56, shade(scheme.wood, -0.3), 2
    )
    books = build_bookcase(room.against(Side.WEST, 0.6 if shelf_first else -0.5), 0.95, 1.5, scheme.wood, "bedroom")
    chest = build_cabinet(room.against(Side.EAST, 1.6), 0.9, 0.8, 0.46, scheme.wood, 0, 3)
    put_table_lamp(chest, 0.2, 0.22, 0.8, scheme.second, 0.8)
    low_shelf = build_bookcase(room.against(Side.SOUTH, 1.75), 1.1, 0.85, scheme.wood, "low")
    room.add(desk, chair, bed, night_table, wardrobe, books, chest, low_shelf)
    add_plant(room, 2.4, -2.5, 1.2)
    add_plant(room, -2.45, -2.4, 0.9)
    room.draw_pieces()
    room.draw_night_shade((-2.2, 1.1, 2.7), 0.5, 0.72)
