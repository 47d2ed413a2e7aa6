"""A throne hall: a carpet between columns, banners and candles, tall windows, the throne before stained glass."""

from __future__ import annotations

import math
from functools import partial

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Spot, Vertex, lerp, polygon_path
from engines.illustrator.sets.finish import Ceiling, Finish, Floor
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.lamps import glow_ball
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.throne import build_throne
from engines.illustrator.style.sets import PALACE_SCHEMES, Scheme

GLASS = ("#f2c14e", "#e0607a", "#5a8fe0", "#6ac2a0", "#b07ae0", "#ffe9a8")
LEAD = "#3f3656"
SUNBEAM = "#fff0c4"
MOONBEAM = "#b4c4ff"
WIDTH_M = 9.6
LENGTH_M = 18.0
HEIGHT_M = 6.6
COLUMN_M = 2.9
PITCH_M = 3.0
"""How far the columns stand from the middle, and apart."""

RING_M = 0.95
"""A chandelier's ring, from its middle."""


def draw_palace(stage: Stage) -> None:
    scheme = choose_scheme(stage.random("palace"), PALACE_SCHEMES)
    finish = Finish(
        scheme.wall,
        shade(scheme.wood, 0.5),
        scheme.floor,
        scheme.ceiling,
        Floor.CHEQUERED,
        0.6,
        Ceiling.BEAMS,
        cornice=True,
    )
    room = Room(
        stage, Measures(WIDTH_M, LENGTH_M, HEIGHT_M), finish, frozenset({Side.EAST, Side.WEST}), shortest_view=8.2
    )

    def decorate(side: Side, wall: Footing) -> None:
        if side is Side.NORTH:
            _draw_throne_wall(wall, scheme)
        elif side is Side.SOUTH:
            _draw_gate(wall, scheme)
        else:
            _draw_long_wall(wall, scheme, room.height)

    room.draw_shell(decorate)
    room.patch(-0.95, 0.95, -LENGTH_M / 2, LENGTH_M / 2 - 2.4, scheme.fabric)
    for x in (-0.82, 0.82):
        room.patch(x - 0.06, x + 0.06, -LENGTH_M / 2, LENGTH_M / 2 - 2.4, scheme.accent)
    for x in (-0.62, 0.62):
        room.patch(x - 0.02, x + 0.02, -LENGTH_M / 2, LENGTH_M / 2 - 2.4, scheme.accent, 0.7)
    _draw_floor_light(room)
    room.add(build_throne(room.against(Side.NORTH, 0.0), scheme))
    for index in range(6):
        z = LENGTH_M / 2 - 1.9 - PITCH_M * index
        for x in (-COLUMN_M, COLUMN_M):
            room.add(_build_column(room, x, z, scheme))
    _add_chandelier(room, 1.4, scheme)
    room.draw_pieces()
    room.draw_night_shade((0, 2.4, 3), 0.42, 0.75)


def _arch(u: float, half: float, foot: float, spring: float) -> list[Vertex]:
    """A pointed arch's outline."""
    tip = spring + half * 1.5
    return [
        (u - half, foot, 1),
        (u - half, spring, 0),
        (u, tip, 1),
        (u + half, spring, 0),
        (u + half, foot, 1),
    ]


def _draw_stained(wall: Footing, name: str, u: float, half: float, foot: float, spring: float) -> None:
    """A pointed window of coloured panes; it shines."""
    stage = wall.stage
    wall.shape(_arch(u, half + 0.16, foot - 0.16, spring), shade("#b9aec6", 0.6), 0.01)
    wall.shape(_arch(u, half, foot, spring), "#cfe0ff" if not stage.is_night else "#8fa4dc", 0.02)
    placing = stage.random(f"glass/{name}")
    columns, rows = (4 if half > 0.8 else 3), max(4, round((spring - foot) / 0.55))
    for column in range(columns):
        for row in range(rows):
            a, b = (lerp(u - half, u + half, (column + part) / columns) for part in (0, 1))
            low, high = (lerp(foot, spring + half * 0.3, (row + part) / rows) for part in (0, 1))
            middle = (a + b) / 2
            tone = mixed(placing.choice(GLASS), stage.sky_colours()[0], 0.25)
            wall.shape(
                [(middle, low), (b, (low + high) / 2), (middle, high), (a, (low + high) / 2)],
                tone,
                0.024,
                0.85,
                smooth=False,
            )
    wall.disc(u, spring + half * 0.5, half * 0.36, mixed(GLASS[0], GLASS[1], placing.random()), 0.026, 1, LEAD, 2)
    wall.shape(_arch(u, half, foot, spring), None, 0.03, 1, LEAD, 3)
    wall.stroke([(u, foot), (u, spring + half * 1.4)], LEAD, 2.2, 0.03)
    for row in range(1, rows, 2):
        y = lerp(foot, spring, row / rows)
        wall.stroke([(u - half, y), (u + half, y)], LEAD, 1.8, 0.03)
    wall.shape(_arch(u, half, foot, spring), MOONBEAM if stage.is_night else SUNBEAM, 0.03, 0.26, glowing=True)


def _draw_throne_wall(wall: Footing, scheme: Scheme) -> None:
    for u, half, foot, spring in ((-3.1, 0.62, 1.7, 4.2), (3.1, 0.62, 1.7, 4.2), (0.0, 1.0, 2.6, 4.4)):
        _draw_stained(wall, f"north/{u}", u, half, foot, spring)
    for u in (-1.75, 1.75):
        _draw_banner(wall, u, 5.2, 2.3, 0.5, scheme)


def _draw_banner(wall: Footing, u: float, top: float, foot: float, half: float, scheme: Scheme) -> None:
    cloth: list[Vertex] = [(u - half, top), (u + half, top), (u + half, foot), (u, foot - half * 0.9), (u - half, foot)]
    wall.shape(cloth, scheme.second, 0.06, 1, scheme.accent, 2, smooth=False)
    wall.shape(
        [(u - half * 0.5, top), (u - half * 0.2, top), (u - half * 0.2, foot), (u - half * 0.5, foot)],
        shade(scheme.second, 0.4),
        0.062,
        0.7,
        smooth=False,
    )
    y = lerp(foot, top, 0.5)
    wall.disc(u, y, half * 0.5, scheme.accent, 0.064)
    wall.disc(u, y, half * 0.32, scheme.second, 0.066)
    wall.shape(
        [(u, y + half * 0.26), (u + half * 0.16, y), (u, y - half * 0.26), (u - half * 0.16, y)],
        scheme.accent,
        0.068,
        smooth=False,
    )


def _draw_gate(wall: Footing, scheme: Scheme) -> None:
    """The great door of the hall."""
    wall.shape(_arch(0, 1.7, 0, 3.2), shade(scheme.wood, 0.9), 0.02)
    wall.shape(_arch(0, 1.5, 0, 3.1), "#6a4630", 0.03, 1, "#3a261c", 3)
    wall.stroke([(0, 0), (0, 5.2)], "#3a261c", 3, 0.04)
    for u in (-1.1, -0.7, -0.35, 0.35, 0.7, 1.1):
        wall.stroke([(u, 0), (u, 3.6)], "#4f3424", 1.6, 0.04)
    for y in (0.6, 1.8, 3.0):
        wall.rect(-1.46, 1.46, y, y + 0.14, scheme.trim, 0.045, 1, shade(scheme.trim, 1.0), 1)
    for u in (-0.3, 0.3):
        wall.disc(u, 1.5, 0.14, None, 0.05, 1, scheme.accent, 3)
    for u in (-3.0, 3.0):
        _draw_banner(wall, u, 5.0, 2.4, 0.5, scheme)


def _draw_long_wall(wall: Footing, scheme: Scheme, ceiling_m: float) -> None:
    half = LENGTH_M / 2
    wall.rect(-half - 4, half + 4, 0, 0.9, shade(scheme.wall, 0.5), 0.01)
    wall.rect(-half - 4, half + 4, 0.9, 1.0, scheme.trim, 0.014)
    for index in range(6):
        u = -half + 1.5 + PITCH_M * index
        if index % 2 == 0:
            _draw_stained(wall, f"side/{index}", u, 0.72, 1.5, 4.0)
        else:
            _draw_banner(wall, u, 4.7, 1.9, 0.5, scheme)
            for middle in (u - 1.0, u + 1.0):
                _draw_pilaster(wall, middle, ceiling_m, mixed(scheme.wood, scheme.wall, 0.45))


def _draw_pilaster(wall: Footing, u: float, ceiling_m: float, stone: str) -> None:
    """A flat pillar from its base on the floor to its capital under the ceiling."""
    line = shade(stone, 0.9)
    wall.rect(u - 0.12, u + 0.12, 0, ceiling_m, stone, 0.02, 1, line, 1)
    for low, high, half in (
        (0, 0.3, 0.2),
        (ceiling_m - 0.36, ceiling_m, 0.2),
        (ceiling_m - 0.46, ceiling_m - 0.36, 0.15),
    ):
        wall.rect(u - half, u + half, low, high, highlight(stone, 0.2), 0.03, 1, line, 1)


def _draw_floor_light(room: Room) -> None:
    """Coloured light of the long walls' windows on the floor, where the sun or the moon comes in."""
    stage = room.stage
    if not (stage.is_sunny or stage.is_night):
        return
    wall = room.wall(Side.WEST)
    beam = MOONBEAM if stage.is_night else SUNBEAM
    for index in (0, 2, 4):
        u = -LENGTH_M / 2 + 1.5 + PITCH_M * index
        for part, tone in enumerate((GLASS[0], GLASS[2], GLASS[1])):
            near, far = 1.0 + 0.9 * part, 1.9 + 0.9 * part
            points = tuple(
                wall.at(u + a + out * 0.2, 0.01, out) for a, out in ((-0.6, near), (0.6, near), (0.6, far), (-0.6, far))
            )
            stage.quad(points, mixed(tone, beam, 0.4), 0.3)


def _build_column(room: Room, x_m: float, z_m: float, scheme: Scheme) -> Piece:
    """A fluted column with base, capital and a candle on its inner side."""
    stage, piece = room.stage, room.piece(x_m, z_m, Side.SOUTH)
    x, z = room.before_camera(x_m, z_m)
    top = room.height - 0.3

    def draw() -> None:
        if z < 0.8:
            return
        drawing, scale = stage.drawing, stage.scale(z)
        (at_x, foot_y), (_, top_y) = stage.project(x, 0, z), stage.project(x, top, z)
        half = 0.36 * scale
        stone = mixed(scheme.wood, scheme.wall, min(0.5, z / 30))
        paint = drawing.linear_gradient(
            [(0.0, shade(stone, 0.3)), (0.3, highlight(stone, 0.6)), (0.62, stone), (1.0, shade(stone, 1.2))],
            0,
            0,
            1,
            0,
        )
        shaft = [(at_x - half, top_y), (at_x + half, top_y), (at_x + half, foot_y), (at_x - half, foot_y)]
        drawing.polygon(shaft, paint)
        stage.hide_glow(polygon_path(shaft))
        for part in (-0.6, -0.2, 0.2, 0.6):
            drawing.line(
                at_x + part * half, top_y, at_x + part * half, foot_y, shade(stone, 0.8), max(1.0, 0.016 * scale), 0.6
            )
        line = shade(stone, 1.4)
        for low, tall, wide in ((0.0, 0.22, 1.4), (0.22, 0.14, 1.2), (top - 0.3, 0.12, 1.2), (top - 0.18, 0.26, 1.45)):
            y = stage.project(x, low + tall, z)[1]
            drawing.rect(at_x - half * wide, y, 2 * half * wide, tall * scale, shade(stone, 0.2), 1, 0, line, 1.1)

    piece.free(-0.5, 0.5, 0, top, -0.5, 0.5, draw)
    candle_x, candle_z = room.before_camera(x_m - math.copysign(0.5, x_m), z_m)
    piece.always(lambda: _draw_candle(stage, x, candle_x, 2.1, candle_z))
    return piece


def _draw_candle(stage: Stage, column_x: float, x: float, y: float, z: float) -> None:
    """A candle in a dish, on an arm from a plate on its column."""
    if z < 1.0:
        return
    at_x, at_y = stage.project(x, y, z)
    scale = stage.scale(z)
    plate_x = at_x + math.copysign(min(0.2, abs(column_x - x)), column_x - x) * scale
    arm = [(at_x, at_y + 0.21 * scale), (lerp(at_x, plate_x, 0.6), at_y + 0.34 * scale), (plate_x, at_y + 0.28 * scale)]
    stage.drawing.ink(arm, max(1.8, 0.04 * scale), "#b5852f", 0, 0, 1)
    stage.drawing.rect(plate_x - 0.035 * scale, at_y + 0.18 * scale, 0.07 * scale, 0.2 * scale, "#c9973f")
    stage.drawing.rect(at_x - 0.03 * scale, at_y, 0.06 * scale, 0.18 * scale, "#f3ead4")
    stage.drawing.rect(at_x - 0.08 * scale, at_y + 0.18 * scale, 0.16 * scale, 0.04 * scale, "#c9973f")
    stage.drawing.ellipse(at_x, at_y - 0.05 * scale, 0.035 * scale, 0.075 * scale, "#ffdc8a")
    glow_ball(stage, x, y, z, 0.5, "#ffb960", 0.75 if stage.lamps_lit else 0.45)
    if stage.lamps_lit:
        glow_ball(stage, x, y, z, 1.6, "#ff9e4a", 0.36 * stage.day.lamp)


def _draw_ring_candles(stage: Stage, middle: Spot, scale: float, flat: float, count: int, half: float) -> None:
    """Candles on one half of the ring that lies around a point in pixels, `flat` pixels deep."""
    for index in range(count):
        u = lerp(-half, half, index / (count - 1))
        x, y = middle[0] + u * scale, middle[1] + flat * (1 - (u / RING_M) ** 2) ** 0.5 - 0.04 * scale
        stage.drawing.rect(x - 0.025 * scale, y - 0.12 * scale, 0.05 * scale, 0.16 * scale, "#f6eedc")
        stage.drawing.ellipse(x, y - 0.17 * scale, 0.03 * scale, 0.06 * scale, "#ffdc8a")


def _add_chandelier(room: Room, z: float, scheme: Scheme) -> None:
    """A golden ring with candles on a chain."""
    stage = room.stage
    at_x, at_z = room.before_camera(0, z)
    piece = room.piece(0, z, Side.SOUTH)
    y = 4.3

    def draw() -> None:
        scale = stage.scale(at_z)
        (x, top_y), (_, ring_y) = stage.project(at_x, room.height, at_z), stage.project(at_x, y, at_z)
        reach, flat = RING_M * scale, RING_M * scale * min(0.5, abs(y - stage.camera_height) / at_z)
        stage.drawing.line(x, top_y, x, ring_y - 0.6 * scale, "#3a3040", max(1.6, 0.03 * scale))
        for side in (-1, 0, 1):
            stage.drawing.line(x, ring_y - 0.6 * scale, x + side * reach, ring_y, scheme.trim, max(1.2, 0.02 * scale))
        stand = partial(_draw_ring_candles, stage, (x, ring_y), scale)
        below = 1 if y > stage.camera_height else -1
        stand(below * flat, 5, 0.7)
        stage.drawing.ellipse(x, ring_y, reach, max(2.0, flat), None, 1, scheme.trim, max(2.0, 0.06 * scale))
        stand(-below * flat, 7, 0.92)
        glow_ball(stage, at_x, y + 0.15, at_z, 1.3, "#ffcf80", 0.3 + 0.4 * stage.day.lamp)
        glow_ball(stage, at_x, y, at_z, 3.4, "#ffae5a", 0.06 + 0.3 * stage.day.lamp)

    piece.free(-RING_M, RING_M, y, room.height - 0.4, -RING_M, RING_M, draw)
    room.add(piece, hung=True)
