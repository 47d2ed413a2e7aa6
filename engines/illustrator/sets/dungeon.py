"""A stone dungeon: arches one behind the other, torches, cells behind bars, chains, a barred gate."""

from __future__ import annotations

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, Vertex, lerp, polygon_path
from engines.illustrator.sets.finish import Ceiling, Finish, Floor
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.lamps import draw_torch, glow_floor
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Point, Stage
from engines.illustrator.style.sets import DUNGEON_SCHEMES, Scheme

WIDTH_M = 5.4
LENGTH_M = 15.0
HEIGHT_M = 3.5
COURSE_M = 0.42
IRON = "#6f6a74"
DARK = "#17131f"
PITCH_M = 3.4


def draw_dungeon(stage: Stage) -> None:
    choosing = stage.random("dungeon")
    scheme, mirrored = choose_scheme(choosing, DUNGEON_SCHEMES), choosing.random() < 0.5
    finish = Finish(
        scheme.wall,
        shade(scheme.wall, 0.6),
        scheme.floor,
        scheme.ceiling,
        Floor.TILES,
        0.7,
        Ceiling.PLAIN,
        cornice=False,
    )
    room = Room(stage, Measures(WIDTH_M, LENGTH_M, HEIGHT_M), finish, frozenset(), mirrored, shortest_view=6.6)
    along = room.ahead in (Side.NORTH, Side.SOUTH)

    def decorate(side: Side, wall: Footing) -> None:
        _draw_masonry(wall, side, room.length(side) / 2 + 2, room.height, scheme)
        if side is Side.WEST:
            for index in range(4):
                _draw_cell(wall, -LENGTH_M / 2 + 2.0 + PITCH_M * index)
        elif side is Side.EAST:
            for index in range(4):
                u = -LENGTH_M / 2 + 2.2 + PITCH_M * index
                _draw_shackles(wall, u)
        elif side is Side.NORTH:
            _draw_gate(wall, 1.0)
        else:
            _draw_stairs(wall, scheme)

    room.draw_shell(decorate)
    _draw_ribs(room, scheme)
    for index in range(4):
        z = LENGTH_M / 2 - 2.2 - PITCH_M * index
        if along:
            room.add(_build_arch(room, z, scheme), hung=True)
        for x in (-WIDTH_M / 2 + 0.35, WIDTH_M / 2 - 0.35):
            _add_torch(room, x, z - 0.4)
    _add_stores(room, scheme)
    _add_rubble(room, scheme)
    room.draw_pieces()
    _draw_gloom(stage)


def _draw_ribs(room: Room, scheme: Scheme) -> None:
    """The vault's stones and a rib along its crown."""
    stage, half = room.stage, room.half_width
    placing = stage.random("vault")
    lines: list[tuple[Point, Point]] = []
    for row in range(int(room.depth / 0.8)):
        z, y = 0.6 + 0.8 * row, room.height - 0.01
        lines.append(((-half, y, z), (half, y, z)))
        for column in range(7):
            x = -half + (column + (0.5 if row % 2 else 0.0)) * half / 3
            lines.append(((x, y, z), (x, y, z + 0.8)))
            if placing.random() < 0.25:
                stage.level(x, x + half / 3, z, z + 0.8, y, highlight(scheme.ceiling, 0.4), 0.6)
    stage.lines(lines, shade(scheme.ceiling, 1.0), 1.5, 0.8)
    stage.box(-0.16, 0.16, room.height - 0.18, room.height, 0.5, room.depth, shade(scheme.wall, 0.2), outlined=False)


def _draw_masonry(wall: Footing, side: Side, half: float, height: float, scheme: Scheme) -> None:
    placing = wall.stage.random(f"masonry/{side}")
    lines: list[tuple[Point, Point]] = []
    for row in range(int(height / COURSE_M) + 1):
        y = row * COURSE_M
        lines.append((wall.at(-half, y, 0.01), wall.at(half, y, 0.01)))
        u = -half + (0.42 if row % 2 else 0.0)
        while u < half:
            top = min(height, y + COURSE_M)
            lines.append((wall.at(u, y, 0.01), wall.at(u, top, 0.01)))
            if placing.random() < 0.26:
                tone = highlight(scheme.wall, 0.5) if placing.random() < 0.5 else shade(scheme.wall, 0.45)
                wall.rect(u, u + 0.84, y, top, tone, 0.005, 0.6)
            u += 0.84
    wall.stage.lines(lines, shade(scheme.wall, 0.9), 1.5, 0.7)
    for _ in range(5):
        u, y = placing.uniform(-half, half), placing.uniform(0, 0.4)
        moss: list[Vertex] = [(u - 0.3, y, 1), (u - 0.1, y + 0.22, 0), (u + 0.2, y + 0.16, 0), (u + 0.4, y, 1)]
        wall.shape(moss, "#566a4a", 0.012, 0.5)


def _draw_cell(wall: Footing, u: float) -> None:
    """A low arched cell, dark behind its bars."""
    outline: list[Vertex] = [(u - 0.95, 0, 1), (u - 0.95, 1.6, 0), (u, 2.25, 0), (u + 0.95, 1.6, 0), (u + 0.95, 0, 1)]
    wall.shape(
        [
            (point[0] * 1.0 + (0.14 if point[0] > u else -0.14 if point[0] < u else 0), point[1] * 1.07, *point[2:])
            for point in outline
        ],
        "#4a4654",
        0.012,
        1,
        "#2f2b38",
        1.6,
    )
    wall.shape(outline, DARK, 0.014)
    for index in range(1, 9):
        at = lerp(u - 0.95, u + 0.95, index / 9)
        top = 2.2 - 0.62 * abs(at - u) ** 2
        wall.rect(at - 0.025, at + 0.025, 0, top, IRON, 0.03)
        wall.rect(at - 0.025, at - 0.01, 0, top, highlight(IRON, 0.8), 0.032, 0.7)
    for y in (0.5, 1.3):
        wall.rect(u - 0.95, u + 0.95, y, y + 0.06, IRON, 0.034)
    wall.rect(u + 0.16, u + 0.36, 0.86, 1.1, "#4a454e", 0.04, 1, "#2a2630", 1)


def _draw_shackles(wall: Footing, u: float) -> None:
    """Two chains from a ring."""
    for side in (-1, 1):
        start = u + side * 0.4
        wall.disc(start, 2.0, 0.08, None, 0.03, 1, IRON, 2.6)
        for index in range(7):
            narrow = 0.022 if index % 2 else 0.045
            y = 1.9 - 0.11 * index
            points: list[Vertex] = [(start - narrow, y), (start, y + 0.07), (start + narrow, y), (start, y - 0.07)]
            wall.shape(points, None, 0.03, 1, "#2a2630", 1.8)
        wall.disc(start, 1.1, 0.1, None, 0.03, 1, IRON, 3)


def _draw_gate(wall: Footing, half: float) -> None:
    gate: list[Vertex] = [(-half, 0, 1), (-half, 1.8, 0), (0, 2.6, 0), (half, 1.8, 0), (half, 0, 1)]
    wall.shape([(u * 1.2, y * 1.1, *rest) for u, y, *rest in gate], "#4a4654", 0.012, 1, "#2f2b38", 2)
    wall.shape(gate, DARK, 0.02)
    for index in range(1, 9):
        u = lerp(-half, half, index / 9)
        wall.rect(u - 0.03, u + 0.03, 0, 2.55 - 0.75 * u * u, IRON, 0.03)
    for y in (0.4, 1.1, 1.8):
        wall.rect(-half, half, y, y + 0.07, IRON, 0.034)


def _draw_stairs(wall: Footing, scheme: Scheme) -> None:
    """A doorway with steps that lead up to a faint light."""
    door: list[Vertex] = [(-1.0, 0, 1), (-1.0, 2.0, 0), (0, 2.8, 0), (1.0, 2.0, 0), (1.0, 0, 1)]
    wall.shape([(u * 1.16, y * 1.08, *rest) for u, y, *rest in door], "#4a4654", 0.012, 1, "#2f2b38", 2)
    wall.shape(door, "#2a2432", 0.02)
    for index in range(7):
        edge = 0.98 - 0.05 * index
        tone = mixed(shade(scheme.floor, 0.4), "#c8a070", 0.07 * index)
        wall.rect(-edge, edge, 0.24 * index, 0.24 * (index + 1) - 0.03, tone, 0.03)
    wall.disc(0, 2.0, 0.55, "#e8b878", 0.032, 0.35)


def _build_arch(room: Room, z: float, scheme: Scheme) -> Piece:
    """A stone arch across the passage: two piers and a round head up to the ceiling."""
    stage, half = room.stage, WIDTH_M / 2
    piece = room.piece(0, z, Side.SOUTH)
    _, at_z = room.before_camera(0, z)

    def draw() -> None:
        if at_z < 1.2:
            return
        drawing, inner, spring = stage.drawing, half - 0.5, 2.1
        stone = mixed(shade(scheme.trim, -0.1), "#2a2636", min(0.6, at_z / 20))
        outer_left, top = stage.project(-half - 0.1, room.height + 0.1, at_z)
        outer_right, foot = stage.project(half + 0.1, 0, at_z)
        inner_left, spring_y = stage.project(-inner, spring, at_z)
        inner_right, crown_y = stage.project(inner, room.height - 0.3, at_z)
        middle = (inner_left + inner_right) / 2
        outside = polygon_path([(outer_left, top), (outer_right, top), (outer_right, foot), (outer_left, foot)])
        opening = Shape(
            [
                (inner_left, foot + 4, 1),
                (inner_left, spring_y, 0),
                (middle, crown_y),
                (inner_right, spring_y, 0),
                (inner_right, foot + 4, 1),
            ]
        )
        drawing.path(outside + opening.path(), stone, 1, shade(stone, 1.2), 2, even_odd=True)
        line = shade(stone, 0.9)
        for row in range(int(spring / COURSE_M) + 1):
            y = stage.project(0, row * COURSE_M, at_z)[1]
            drawing.line(outer_left, y, inner_left, y, line, 1.5)
            drawing.line(inner_right, y, outer_right, y, line, 1.5)
        for pier in (-1, 1):
            x0, x1 = sorted((pier * inner, pier * (inner - 0.12)))
            stage.front(x0, x1, spring - 0.1, spring + 0.1, at_z - 0.02, highlight(stone, 0.4), 1, line, 1.2)

    piece.free(-half, half, 0, room.height, -0.1, 0.1, draw)
    return piece


def _add_torch(room: Room, x: float, z: float) -> None:
    stage, piece = room.stage, room.piece(x, z, Side.SOUTH)
    at_x, at_z = room.before_camera(x, z)

    def draw() -> None:
        draw_torch(stage, at_x, 1.95, at_z)
        glow_floor(stage, at_x * 0.7, at_z, 1.5, "#ff9a4a", 0.34)

    piece.free(-0.1, 0.1, 1.5, 2.4, -0.1, 0.1, draw)
    room.add(piece, hung=True)


def _add_stores(room: Room, scheme: Scheme) -> None:
    """Barrels, crates and straw along the walls."""
    for index, (x, z) in enumerate(((-2.2, 4.9), (2.2, 2.0), (-2.25, -1.4), (2.2, -4.6))):
        barrel = room.piece(x, z, Side.SOUTH)
        barrel.drum(0, 0, 0, 0.85, 0.32, scheme.wood, shade(scheme.wood, 0.5))
        crate = room.piece(x + (0.1 if x < 0 else -0.1), z - 0.75, Side.SOUTH)
        size = 0.5 + 0.1 * (index % 2)
        crate.box(-size / 2, size / 2, 0, size, -size / 2, size / 2, highlight(scheme.wood, 0.3))
        crate.front(-size / 2 + 0.04, size / 2 - 0.04, size * 0.4, size * 0.55, shade(scheme.wood, 0.5))
        room.add(barrel)
        room.add(crate)


def _add_rubble(room: Room, scheme: Scheme) -> None:
    placing = room.stage.random("rubble")
    for _ in range(14):
        z, side, size = placing.uniform(-6, 6), placing.choice((-1, 1)), placing.uniform(0.12, 0.3)
        stone = room.piece(side * placing.uniform(1.6, 2.4), z, Side.SOUTH)
        stone.box(-size / 2, size / 2, 0, size * 0.7, -size / 2, size / 2, shade(scheme.trim, 0.1))
        room.add(stone)


def _draw_gloom(stage: Stage) -> None:
    fading = stage.drawing.radial_gradient(
        [(0, "#120d22", 0), (0.5, "#120d22", 0.1), (1, "#120d22", 0.62)], 0.5, 0.45, 0.75
    )
    stage.drawing.rect(0, 0, stage.width, stage.height, fading)
