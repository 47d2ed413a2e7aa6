"""How a room's floor, walls and ceiling are finished: planks, tiles, wainscot, beams, and the light that lies on them.

In: a stage and a finish. Out: marks on the stage. Never: a window, a piece of furniture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from comic.storyboard import TimeOfDay
from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import lerp
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.stage import Point, Stage
from engines.illustrator.style.sets import (
    BEAM_DEPTH_M,
    BEAM_LIGHTNESS,
    BEAM_WIDTH_M,
    BEAMS_APART_M,
    CORNER_OPACITY,
    CORNER_SHADE,
    SUNLESS_SHADE,
)

LAST_BEAM_M, NEAREST_BEAM_M = 0.3, 0.6
"""How far before the far wall the last cross-beam lies, and how near the camera none does any more."""


class Floor(Enum):
    """How a floor is laid."""

    PLANKS = "planks"
    TILES = "tiles"
    CHEQUERED = "chequered"
    HERRINGBONE = "herringbone"
    SLABS = "slabs"


class Ceiling(Enum):
    """What a ceiling is made of."""

    PLAIN = "plain"
    BEAMS = "beams"
    PANELS = "panels"
    TRAY = "tray"


class Dado(Enum):
    """The lower part of the walls."""

    NONE = "none"
    PANELLED = "panelled"
    PAINTED = "painted"
    TILED = "tiled"


@dataclass(frozen=True)
class Finish:
    """Colours and kinds; lengths in metres."""

    wall: str
    trim: str
    floor: str
    ceiling: str
    laid: Floor = Floor.PLANKS
    tile: float = 1.0
    overhead: Ceiling = Ceiling.PLAIN
    dado: Dado = Dado.NONE
    dado_colour: str = "#ffffff"
    dado_m: float = 0.95
    stripes: bool = False
    cornice: bool = True


def draw_floor(stage: Stage, finish: Finish, half: float, depth: float, along: bool) -> None:
    """The floor from the camera to the far wall; boards run away from the camera when `along`."""
    stage.level(-half, half, 0, depth, 0, finish.floor)
    if finish.laid in (Floor.PLANKS, Floor.HERRINGBONE):
        _lay_planks(stage, finish, half, depth, along)
    elif finish.laid is Floor.CHEQUERED:
        _lay_chequers(stage, finish, half, depth)
    else:
        _lay_tiles(stage, finish, half, depth)
    _draw_sheen(stage, half, depth)


def _draw_sheen(stage: Stage, half: float, depth: float) -> None:
    """A floor is lighter towards the far wall, where it mirrors the room, and darker at our feet."""
    _, far_y = stage.project(0, 0, depth)
    fading = stage.drawing.linear_gradient(
        [(0, "#ffffff", 0.26), (0.3, "#ffffff", 0.04), (0.55, CORNER_SHADE, 0.0), (1, CORNER_SHADE, 0.2)],
        0,
        far_y,
        0,
        max(far_y + 1, float(stage.height)),
        in_drawing_units=True,
    )
    stage.level(-half, half, 0, depth, 0.001, fading)


def _lay_planks(stage: Stage, finish: Finish, half: float, depth: float, along: bool) -> None:
    seam, bright, dark = shade(finish.floor, 0.55), highlight(finish.floor, 0.4), shade(finish.floor, 0.2)
    placing = stage.random("planks")
    width = 0.36
    across, length = (half, depth) if along else (depth / 2, half * 2)

    def board(start: float, end: float, begin: float, stop: float, paint: str, opacity: float) -> None:
        if along:
            stage.level(start, end, begin, stop, 0, paint, opacity)
        else:
            stage.level(begin - half, stop - half, start + depth / 2, end + depth / 2, 0, paint, opacity)

    count = int(across * 2 / width)
    for _ in range(26):
        start, begin = -across + placing.randint(0, count - 1) * width, placing.uniform(0.5, length - 1)
        tone = bright if placing.random() < 0.5 else dark
        board(start, start + width, begin, begin + placing.uniform(0.8, 2.2), tone, 0.5)
    for index in range(count + 1):
        start = -across + index * width
        board(start, start + 0.014, 0, length, seam, 0.8)
        for joint in range(3):
            begin = length * (joint + placing.random()) / 3
            board(start, start + width, begin, begin + 0.014, seam, 0.8)


def _lay_tiles(stage: Stage, finish: Finish, half: float, depth: float) -> None:
    tile = finish.tile
    joint, placing = shade(finish.floor, 0.4), stage.random("tiles")
    tones = (highlight(finish.floor, 0.35), shade(finish.floor, 0.2))
    columns, rows = int(half / tile) + 1, int(depth / tile) + 1
    for _ in range(int(columns * rows * 0.3)):
        x, z = placing.randint(-columns, columns - 1) * tile, placing.randint(0, rows - 1) * tile
        stage.level(max(-half, x), min(half, x + tile), z, min(depth, z + tile), 0, placing.choice(tones), 0.6)
    for index in range(-columns, columns + 1):
        if abs(index * tile) < half:
            stage.level(index * tile, index * tile + 0.015, 0, depth, 0, joint, 0.8)
    for index in range(1, rows):
        stage.level(-half, half, index * tile, index * tile + 0.018, 0, joint, 0.8)


def _lay_chequers(stage: Stage, finish: Finish, half: float, depth: float) -> None:
    tile = finish.tile
    dark = shade(finish.floor, 0.6)
    columns = int(half / tile) + 1
    for column in range(-columns, columns):
        for row in range(int(depth / tile) + 1):
            if (column + row) % 2:
                x, z = column * tile, row * tile
                stage.level(max(-half, x), min(half, x + tile), z, min(depth, z + tile), 0, dark, 0.75)


def draw_ceiling(stage: Stage, finish: Finish, half: float, depth: float, height: float) -> None:
    """The ceiling with its beams or panels, darker towards the far wall."""
    _, back_y = stage.project(0, height, depth)
    paint = stage.drawing.linear_gradient(
        [(0, shade(finish.ceiling, 0.35)), (1, shade(finish.ceiling, 1.0))],
        0,
        min(0.0, back_y - 1),
        0,
        back_y,
        in_drawing_units=True,
    )
    stage.level(-half, half, 0, depth, height, paint)
    if finish.overhead is Ceiling.BEAMS:
        _draw_beams(stage, finish, half, depth, height)
    elif finish.overhead is Ceiling.PANELS:
        _draw_panels(stage, finish, half, depth, height)
    elif finish.overhead is Ceiling.TRAY:
        _draw_tray(stage, finish, half, depth, height)


def _draw_tray(stage: Stage, finish: Finish, half: float, depth: float, height: float) -> None:
    """A raised field inside a moulding."""
    inset, line = 0.75, shade(finish.ceiling, 1.1)
    stage.level(
        -half + inset, half - inset, inset, depth - inset, height - 0.001, shade(finish.ceiling, 0.9), 1, line, 1.4
    )
    edge = inset + 0.14
    stage.level(
        -half + edge, half - edge, edge, depth - edge, height - 0.002, highlight(finish.ceiling, 0.1), 1, line, 1.2
    )


def _draw_beams(stage: Stage, finish: Finish, half: float, depth: float, height: float) -> None:
    """Two long beams under the ceiling, and the deeper cross-beams that carry them, the far ones first; not much darker
    than the ceiling, or they would be black bars over everybody's head."""
    beam = mixed(finish.trim, finish.ceiling, BEAM_LIGHTNESS)
    wide, deep = BEAM_WIDTH_M, BEAM_DEPTH_M
    for x in (-half * 0.45, half * 0.45):
        stage.box(x - 0.08, x + 0.08, height - 0.08, height - 0.001, 0.4, depth, shade(beam, 0.2), outlined=False)
    for z in cross_beams_m(depth):
        stage.box(-half, half, height - deep, height, z - wide, z, beam)


def cross_beams_m(depth: float) -> list[float]:
    """How far from the camera the far sides of a ceiling's cross-beams are, the farthest first."""
    count = max(0, math.ceil((depth - LAST_BEAM_M - NEAREST_BEAM_M) / BEAMS_APART_M))
    return [depth - LAST_BEAM_M - BEAMS_APART_M * index for index in range(count)]


def _draw_panels(stage: Stage, finish: Finish, half: float, depth: float, height: float) -> None:
    joint, size, placing = shade(finish.ceiling, 1.0), 1.2, stage.random("ceiling")
    for _ in range(7):
        x, z = size * placing.randint(-int(half / size), int(half / size)), size * placing.randint(1, int(depth / size))
        stage.level(max(-half, x), min(half, x + size), z, min(depth, z + size), height, joint, 0.16)
    for index in range(-int(half / size), int(half / size) + 1):
        stage.level(index * size, index * size + 0.02, 0, depth, height, joint, 0.7)
    for index in range(1, int(depth / size) + 1):
        stage.level(-half, half, index * size, index * size + 0.025, height, joint, 0.7)


def draw_wall(wall: Footing, finish: Finish, half: float, height: float, brightness: float) -> None:
    """One wall, `half` metres to either side of its middle; `brightness` −1 (against the light) to 1 (in it)."""
    stage = wall.stage
    paint = shade(finish.wall, 0.2 - 0.25 * brightness) if brightness <= 0 else highlight(finish.wall, 0.12)
    wall.rect(-half, half, 0, height, paint)
    if finish.stripes:
        _draw_stripes(wall, paint, half, height)
    if finish.dado is not Dado.NONE:
        _draw_dado(wall, finish, half, brightness)
    trim = shade(finish.trim, 0.3 - 0.3 * brightness)
    if finish.cornice:
        wall.rect(-half, half, height - 0.1, height, trim, 0.02, 1, shade(trim, 0.8), 0.9)
    wall.rect(-half, half, 0, 0.13, trim, 0.02, 1, shade(trim, 0.9), 0.9)
    wall.rect(-half, half, 0, height, _wall_light(stage, brightness), 0.001)
    for u in (-half, half):
        wall.stage.line(wall.at(u, 0.0), wall.at(u, height), shade(finish.wall, 1.1), 1.2, 0.8)


def _wall_light(stage: Stage, brightness: float) -> str:
    evening = 0.12 if stage.time is TimeOfDay.SUNSET and brightness <= 0 else 0.0
    return stage.drawing.linear_gradient(
        [
            (0, CORNER_SHADE, CORNER_OPACITY + 0.06),
            (0.3, SUNLESS_SHADE, evening),
            (0.75, SUNLESS_SHADE, evening * 0.8),
            (1, CORNER_SHADE, CORNER_OPACITY),
        ]
    )


def _draw_stripes(wall: Footing, paint: str, half: float, height: float) -> None:
    tone, count = highlight(paint, 0.3), int(half * 2 / 0.32)
    for index in range(0, count, 2):
        u = -half + index * 0.32
        wall.rect(u, u + 0.16, 0, height, tone, 0.001, 0.6)


def _draw_dado(wall: Footing, finish: Finish, half: float, brightness: float) -> None:
    colour, top = shade(finish.dado_colour, 0.25 - 0.25 * brightness), finish.dado_m
    wall.rect(-half, half, 0, top, colour, 0.006)
    line = shade(colour, 0.6)
    if finish.dado is Dado.PANELLED:
        count = max(2, int(half * 2 / 0.75))
        for index in range(count):
            u0, u1 = (lerp(-half, half, (index + part) / count) for part in (0.12, 0.88))
            wall.rect(u0, u1, 0.22, top - 0.14, highlight(colour, 0.25), 0.01, 1, line, 0.9)
    elif finish.dado is Dado.TILED:
        rows, columns = max(2, int(top / 0.2)), int(half * 2 / 0.3)
        for row in range(1, rows):
            wall.rect(-half, half, row * top / rows, row * top / rows + 0.012, line, 0.008, 0.7)
        for column in range(columns):
            u = -half + column * 0.3
            wall.rect(u, u + 0.012, 0, top, line, 0.008, 0.7)
    wall.rect(-half, half, top, top + 0.06, mixed(finish.trim, colour, 0.2), 0.015, 1, line, 0.9)


def draw_bricks(wall: Footing, name: str, u0: float, u1: float, y0: float, y1: float, colour: str) -> None:
    """A brick wall between four edges: courses, and some bricks of other tones."""
    stage = wall.stage
    placing = stage.random(f"bricks/{name}")
    wall.rect(u0, u1, y0, y1, colour, 0.006)
    tall, wide = 0.2, 0.46
    rows = int((y1 - y0) / tall)
    tones = (highlight(colour, 0.5), shade(colour, 0.35), mixed(colour, "#d8b49a", 0.4), shade(colour, 0.6))
    for row in range(rows):
        y, u = y0 + row * tall, u0 + (wide / 2 if row % 2 else 0.0)
        while u < u1 - wide:
            if placing.random() < 0.38:
                wall.rect(u, u + wide, y, y + tall, placing.choice(tones), 0.007, 0.75)
            u += wide
    joint = shade(colour, 0.7)
    data = []
    for row in range(1, rows + 1):
        data.append((wall.at(u0, y0 + row * tall, 0.008), wall.at(u1, y0 + row * tall, 0.008)))
        u = u0 + (wide / 2 if row % 2 == 0 else wide)
        while u < u1:
            data.append((wall.at(u, y0 + (row - 1) * tall, 0.008), wall.at(u, y0 + row * tall, 0.008)))
            u += wide
    stage.lines(data, joint, 1.1, 0.7)


def draw_boards(wall: Footing, u0: float, u1: float, y0: float, y1: float, colour: str, pitch: float = 0.32) -> None:
    """Upright boards on a wall."""
    wall.rect(u0, u1, y0, y1, colour, 0.006)
    lines: list[tuple[Point, Point]] = []
    u = u0
    while u < u1:
        lines.append((wall.at(u, y0, 0.008), wall.at(u, y1, 0.008)))
        u += pitch
    wall.stage.lines(lines, shade(colour, 0.7), 1.2, 0.8)
