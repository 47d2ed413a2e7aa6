"""A family's living room: sofa and low table, bookcase, a wide window over the town, a standing lamp."""

from __future__ import annotations

from dataclasses import dataclass

from engines.illustrator.colour import mixed
from engines.illustrator.sets.furniture import (
    draw_bookcase,
    draw_cushion,
    draw_floor_lamp,
    draw_picture,
    draw_plant,
    draw_rug,
    draw_sofa,
    draw_table,
)
from engines.illustrator.sets.room import Room, draw_ceiling_disc, draw_floor_light, draw_night_shade, draw_room
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.window import BackWindow, View, draw_back_window
from engines.illustrator.sets.window_light import draw_back_light


@dataclass(frozen=True)
class Scheme:
    """The colours that make one family's living room another's."""

    wall: str
    floor: str
    curtain: str
    sofa: str
    cushions: tuple[str, str]
    rug: str


SCHEMES = (
    Scheme("#e9e2d4", "#c79b70", "#c2cdb9", "#7f9db0", ("#e7b75f", "#d98c7a"), "#d9c4b2"),
    Scheme("#dfe6e4", "#b98a62", "#d9c9b0", "#b98a72", ("#f0dfc2", "#7fa39a"), "#c9d3cc"),
    Scheme("#efe0d6", "#c9a27a", "#d9a99a", "#8f9f84", ("#f2cf8a", "#e9e2d4"), "#e6cfc2"),
)


def draw_living_room(stage: Stage) -> None:
    scheme = stage.random("scheme").choice(SCHEMES)
    window = BackWindow(-0.9, 2.3, 0.8, 2.3, 7.2, "#faf6ef", 3, 1, View.TOWN, scheme.curtain)
    height = draw_room(stage, Room(3.8, 2.7, 7.2, scheme.wall, scheme.floor, mixed(scheme.wall, "#ffffff", 0.65)))
    draw_ceiling_disc(stage, 0.2, 4.2, height, 0.45)
    draw_back_window(stage, window)
    draw_picture(stage, -1.95, 1.55, 7.18, 0.6, 0.5, "#9fc0cf")
    draw_bookcase(stage, -3.5, -2.15, 6.75, 0.4, 2.1, "#b08358")
    if not stage.is_night:
        draw_back_light(stage, window)
    draw_night_shade(stage, (-1.7, 1.3, 5.6), darkness=0.62, reach=0.75)
    draw_plant(stage, 3.35, 6.6, 1.5)
    draw_rug(stage, 0.2, 4.4, 1.5, scheme.rug)
    draw_sofa(stage, -1.1, 1.8, 5.3, scheme.sofa)
    draw_cushion(stage, -0.6, 0.5, 5.75, 0.42, scheme.cushions[0])
    draw_cushion(stage, 1.2, 0.5, 5.75, 0.42, scheme.cushions[1])
    draw_floor_lamp(stage, -1.75, 5.7)
    if stage.is_night:
        draw_floor_light(stage, -1.4, 5.0, 2.2, opacity=0.42)
    _draw_television(stage)
    draw_table(stage, 0.2, 3.9, 1.4, 0.6, 0.4, "#b98a5c")
    _draw_things_on_table(stage)


def _draw_television(stage: Stage) -> None:
    stage.box(-3.75, -3.2, 0, 0.45, 3.6, 5.6, "#a57c54")
    stage.box(-3.62, -3.55, 0.52, 1.35, 3.9, 5.3, "#2d303a")
    stage.side(-3.54, 0.58, 1.3, 3.96, 5.24, "#3f4657")


def _draw_things_on_table(stage: Stage) -> None:
    stage.box(-0.2, 0.12, 0.4, 0.43, 4.05, 4.3, "#5f8fa6")
    stage.box(-0.17, 0.12, 0.43, 0.46, 4.07, 4.3, "#e3d7c2")
    stage.box(0.5, 0.58, 0.4, 0.5, 4.1, 4.18, "#ffffff")
