"""A stone dungeon: arches one behind the other, torches, cells behind bars, chains, a barred gate."""

from __future__ import annotations

from itertools import pairwise

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Vertex, lerp
from engines.illustrator.sets.doorways import VAULT_STONES, doorway, draw_stairs, vaulted
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
ARCH_CLEAR_M = 0.3
"""An arch counts as this far above the floor: between its piers nothing stands there that would shade it."""
RIB_M = 0.1
CELLS = (6.4, 3.6, 0.2, -3.2)
"""How far ribs stand out of the vault, and where cells and shackles lie along their walls: between the piers."""

ARCH_SPRING_M, VAULT_SPRING_M, PIER_M = 2.1, 2.4, 0.5
"""Where arches and the vault above them leave the upright, how far piers stand out, stones around an arch."""


def draw_dungeon(stage: Stage) -> None:
    choosing = stage.random("dungeon")
    scheme, mirrored = choose_scheme(choosing, DUNGEON_SCHEMES), choosing.random() < 0.5
    finish = Finish(
        scheme.wall,
        shade(scheme.wall, 0.6),
        scheme.floor,
        scheme.ceiling,
        Floor.TILES,
        0.55,
        Ceiling.PLAIN,
        cornice=False,
    )
    room = Room(stage, Measures(WIDTH_M, LENGTH_M, HEIGHT_M), finish, frozenset(), mirrored, shortest_view=6.6)
    along = room.ahead in (Side.NORTH, Side.SOUTH)

    def decorate(side: Side, wall: Footing) -> None:
        _draw_masonry(wall, side, room.length(side) / 2 + 2, room.height, scheme)
        if side is Side.WEST:
            for u in CELLS:
                _draw_cell(wall, u)
        elif side is Side.EAST:
            for u in CELLS:
                _draw_shackles(wall, -u)
        elif side is Side.NORTH:
            _draw_gate(wall, 1.0)
        else:
            draw_stairs(wall, scheme.floor)

    room.draw_shell(decorate)
    if along:
        _draw_vault(room, scheme)
    else:
        _draw_ribs(room, scheme)
    for z in _piers():
        if along:
            room.add(_build_arch(room, z, scheme), hung=True)
        for x in (-WIDTH_M / 2 + 0.35, WIDTH_M / 2 - 0.35):
            _add_torch(room, x, z - 0.4)
    _add_stores(room, scheme)
    _add_rubble(room, scheme)
    room.draw_pieces()
    _draw_gloom(stage)


def _draw_vault(room: Room, scheme: Scheme) -> None:
    """The barrel over the passage, seen along it: courses of stones from the walls up to the crown."""
    stage = room.stage
    profile = vaulted(room.half_width, VAULT_SPRING_M, room.height)
    rings = [0.6 + 0.8 * row for row in range(int(room.depth / 0.8))]
    for (x0, y0), (x1, y1) in pairwise(profile):
        steep = abs(x0 + x1) / 2 / room.half_width
        paint = mixed(shade(scheme.ceiling, 0.5), scheme.wall, steep)
        stage.quad(((x0, y0, 0.3), (x1, y1, 0.3), (x1, y1, room.depth), (x0, y0, room.depth)), paint, 1, paint, 1)
    placing = stage.random("vault")
    joints = [((x, y, 0.3), (x, y, room.depth)) for x, y in profile]
    for index, z in enumerate(rings):
        for course, (low, high) in enumerate(pairwise(profile)):
            at = z + (0.4 if course % 2 else 0.0)
            joints.append(((*low, at), (*high, at)))
            if placing.random() < 0.2:
                stone = ((*low, at), (*high, at), (*high, at + 0.8), (*low, at + 0.8))
                stage.quad(stone, highlight(scheme.ceiling, 0.4) if index % 2 else shade(scheme.ceiling, 0.3), 0.5)
    stage.lines(joints, shade(scheme.ceiling, 1.0), 1.5, 0.7)


def _draw_ribs(room: Room, scheme: Scheme) -> None:
    """The barrel seen across the passage: its courses rise from the far wall over the camera, ribs on piers with it."""
    stage, half, middle = room.stage, room.half_width, room.depth - WIDTH_M / 2
    profile = [(middle + x, y) for x, y in vaulted(WIDTH_M / 2, VAULT_SPRING_M, room.height)]
    courses = list(pairwise(profile[VAULT_STONES // 4 :]))
    lines: list[tuple[Point, Point]] = []
    for index, ((z0, y0), (z1, y1)) in enumerate(courses):
        steep = max(0.0, z1 - middle) / (WIDTH_M / 2)
        paint = mixed(shade(scheme.ceiling, 0.5), scheme.wall, steep)
        stage.quad(((-half, y0, z0), (half, y0, z0), (half, y1, z1), (-half, y1, z1)), paint, 1, paint, 1)
        lines.append(((-half, y1, z1), (half, y1, z1)))
        for column in range(-8, 9):
            x = (column + (0.5 if index % 2 else 0.0)) * 0.9
            lines.append(((x, y0, z0), (x, y1, z1)))
    stage.lines(lines, shade(scheme.ceiling, 1.0), 1.5, 0.7)
    stone = shade(scheme.trim, 0.2)
    for z in _piers():
        x, _ = room.before_camera(0, z)
        for (z0, y0), (z1, y1) in courses:
            low = ((y, at) for y, at in ((y0 - RIB_M, z0), (y1 - RIB_M, z1)))
            (y0, z0), (y1, z1) = low
            near_rib = ((x - 0.25, y0, z0), (x + 0.25, y0, z0), (x + 0.25, y1, z1), (x - 0.25, y1, z1))
            stage.quad(near_rib, stone, 1, shade(stone, 0.9), 1.2)
        stage.box(x - 0.25, x + 0.25, 0, VAULT_SPRING_M, room.depth - 0.3, room.depth, stone)


def _piers() -> list[float]:
    """Where along the passage arches stand."""
    return [LENGTH_M / 2 - 2.2 - PITCH_M * index for index in range(4)]


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
    wall.shape(doorway(u, 1.09, 1.6, 2.4), "#4a4654", 0.012, 1, "#2f2b38", 1.6)
    wall.shape(doorway(u, 0.95, 1.6, 2.25), DARK, 0.014)
    for index in range(1, 9):
        at = lerp(u - 0.95, u + 0.95, index / 9)
        top = 2.2 - 0.62 * abs(at - u) ** 2
        wall.rect(at - 0.025, at + 0.025, 0, top, IRON, 0.03)
        wall.rect(at - 0.025, at - 0.01, 0, top, highlight(IRON, 0.8), 0.032, 0.7)
    for y in (0.5, 1.3):
        wall.rect(u - 0.95, u + 0.95, y, y + 0.06, IRON, 0.034)
    wall.rect(u + 0.16, u + 0.36, 0.86, 1.1, "#4a454e", 0.04, 1, "#2a2630", 1)


def _draw_shackles(wall: Footing, u: float) -> None:
    """Two chains from rings on plates that are bolted to the wall."""
    for side in (-1, 1):
        start = u + side * 0.4
        wall.rect(start - 0.11, start + 0.11, 1.92, 2.2, "#5a545e", 0.02, 1, "#2a2630", 1.4)
        for bolt in (1.97, 2.15):
            wall.disc(start, bolt, 0.022, highlight(IRON, 0.8), 0.024)
        wall.disc(start, 2.0, 0.08, None, 0.03, 1, IRON, 2.6)
        for index in range(7):
            narrow = 0.022 if index % 2 else 0.045
            y = 1.9 - 0.11 * index
            points: list[Vertex] = [(start - narrow, y), (start, y + 0.07), (start + narrow, y), (start, y - 0.07)]
            wall.shape(points, None, 0.03, 1, "#2a2630", 1.8)
        wall.disc(start, 1.1, 0.1, None, 0.03, 1, IRON, 3)


def _draw_gate(wall: Footing, half: float) -> None:
    wall.shape(doorway(0, half * 1.2, 1.8, 2.8), "#4a4654", 0.012, 1, "#2f2b38", 2)
    wall.shape(doorway(0, half, 1.8, 2.6), DARK, 0.02)
    for index in range(1, 9):
        u = lerp(-half, half, index / 9)
        wall.rect(u - 0.03, u + 0.03, 0, 2.55 - 0.75 * u * u, IRON, 0.03)
    for y in (0.4, 1.1, 1.8):
        wall.rect(-half, half, y, y + 0.07, IRON, 0.034)


def _build_arch(room: Room, z: float, scheme: Scheme) -> Piece:
    """A stone arch across the passage: two piers and a round head up to the ceiling."""
    stage, half = room.stage, WIDTH_M / 2
    piece = room.piece(0, z, Side.SOUTH)
    _, at_z = room.before_camera(0, z)

    def draw() -> None:
        if at_z < 1.2:
            return
        drawing, inner = stage.drawing, half - PIER_M
        stone = mixed(shade(scheme.trim, -0.1), "#2a2636", min(0.6, at_z / 20))
        line = shade(stone, 0.9)
        intrados, extrados = (
            [stage.project(x, y, at_z) for x, y in vaulted(*measures)]
            for measures in ((inner, ARCH_SPRING_M, room.height - 0.3), (half, VAULT_SPRING_M, room.height))
        )
        foot = stage.project(0, 0, at_z)[1]
        (left, _), (right, _) = intrados[0], intrados[-1]
        opening = [(left, foot), *intrados, (right, foot)]
        drawing.polygon([(extrados[0][0], foot), *extrados, (extrados[-1][0], foot), *reversed(opening)], stone)
        drawing.ink(opening, 2, line, 0, 0, 1.0, smooth=False)
        drawing.ink(extrados, 2, line, 0, 0, 1.0, smooth=False)
        for row in range(int(ARCH_SPRING_M / COURSE_M) + 1):
            y = stage.project(0, row * COURSE_M, at_z)[1]
            drawing.line(extrados[0][0], y, left, y, line, 1.5)
            drawing.line(right, y, extrados[-1][0], y, line, 1.5)
        for below, above in zip(intrados[1:-1], extrados[1:-1], strict=True):
            drawing.line(*below, *above, line, 1.5)
        for pier in (-1, 1):
            x0, x1 = sorted((pier * half, pier * (inner - 0.08)))
            stage.front(x0, x1, ARCH_SPRING_M - 0.1, ARCH_SPRING_M + 0.1, at_z - 0.02, highlight(stone, 0.4), 1, line)
            x0, x1 = sorted((pier * half, pier * (inner - 0.06)))
            stage.front(x0, x1, 0, 0.16, at_z - 0.02, highlight(stone, 0.2), 1, line)

    piece.free(-half, half, ARCH_CLEAR_M, room.height, -0.1, 0.1, draw)
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
