"""A stone dungeon: arches one behind the other, torches, chains, a barred door."""

from __future__ import annotations

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, lerp, polygon_path
from engines.illustrator.sets.room import Floor, Room, draw_floor_light, draw_room
from engines.illustrator.sets.stage import Stage

ROOM = Room(2.6, 3.6, 15, "#565262", "#5d5964", "#3c3947", laid=Floor.TILES, tile=0.7)
STONE = "#726d7c"
FLAME = "#ffb04a"
ARCHES = (12.0, 8.6, 5.2)
COURSE_M = 0.42


def draw_dungeon(stage: Stage) -> None:
    height = draw_room(stage, ROOM)
    near = stage.near(height)
    for side in (-1, 1):
        _draw_masonry(stage, side, near, height)
    _draw_barred_door(stage)
    _draw_dark_end(stage)
    for z in ARCHES:
        _draw_arch(stage, z, height)
        for side in (-1, 1):
            _draw_torch(stage, side, z - 0.25)
    _draw_chains(stage, height)
    _draw_rubble(stage)
    _draw_gloom(stage)


def _draw_masonry(stage: Stage, side: int, near: float, height: float) -> None:
    x = side * (ROOM.half_width - 0.005)
    wall = ROOM.left_colour if side < 0 else ROOM.right_colour
    joint = shade(wall, 0.9)
    placing = stage.random(f"masonry/{side}")
    rows = int(height / COURSE_M)
    for row in range(rows + 1):
        y = row * COURSE_M
        stage.side(x, y, y + 0.025, near, 15, joint, 0.7)
        for column in range(16):
            z = 0.9 + column * 0.85 + (0.42 if row % 2 else 0.0)
            stage.side(x, y, y + COURSE_M, z, z + 0.03, joint, 0.7)
            if placing.random() < 0.22:
                tone = highlight(wall, 0.6) if placing.random() < 0.5 else shade(wall, 0.5)
                stage.side(x, y + 0.03, y + COURSE_M, z + 0.03, z + 0.83, tone, 0.6)


def _draw_barred_door(stage: Stage) -> None:
    left, top = stage.project(-0.9, 1.7, 14.98)
    right, foot = stage.project(0.9, 0, 14.98)
    middle, rise = (left + right) / 2, (right - left) * 0.42
    gate = Shape([(left, foot, 1), (left, top, 0), (middle, top - rise), (right, top, 0), (right, foot, 1)])
    stage.drawing.fill(gate, "#17131f")
    with stage.drawing.group(clip=gate):
        for index in range(1, 8):
            x = lerp(left, right, index / 8)
            stage.drawing.line(x, top - rise, x, foot, "#6f6a74", 3.4)
        for part in (0.2, 0.6):
            y = lerp(top, foot, part)
            stage.drawing.line(left, y, right, y, "#6f6a74", 4)
    stage.drawing.outline(gate, 5, "#3a3542")


def _draw_dark_end(stage: Stage) -> None:
    left, top = stage.project(-ROOM.half_width, ROOM.height, 14.9)
    right, foot = stage.project(ROOM.half_width, 0, 14.9)
    stage.drawing.rect(left, top, right - left, foot - top, "#191428", 0.45)


def _draw_arch(stage: Stage, z: float, height: float) -> None:
    """A stone arch across the passage: two piers and a round head up to the ceiling."""
    drawing, half = stage.drawing, ROOM.half_width
    stone = mixed(STONE, "#2a2636", min(0.6, z / 20))
    inner, spring = half - 0.55, 2.2
    outer_left, top = stage.project(-half - 0.1, height + 0.1, z)
    outer_right, foot = stage.project(half + 0.1, 0, z)
    inner_left, spring_y = stage.project(-inner, spring, z)
    inner_right, crown_y = stage.project(inner, height - 0.35, z)
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
        y = stage.project(0, row * COURSE_M, z)[1]
        drawing.line(outer_left, y, inner_left, y, line, 1.6)
        drawing.line(inner_right, y, outer_right, y, line, 1.6)
    for pier in (-1, 1):
        x0, x1 = sorted((pier * inner, pier * (inner - 0.12)))
        stage.front(x0, x1, spring - 0.1, spring + 0.1, z - 0.02, highlight(stone, 0.4), 1, line, 1.2)


def _draw_torch(stage: Stage, side: int, z: float) -> None:
    x, y = stage.project(side * 2.2, 1.9, z)
    scale = stage.scale(z)
    stage.drawing.line(x, y + 0.34 * scale, x, y, "#5a3f2c", max(3.0, 0.07 * scale))
    stage.drawing.rect(x - 0.08 * scale, y - 0.02 * scale, 0.16 * scale, 0.1 * scale, "#2f2a30")
    flame = [(0, -0.36, 1), (0.1, -0.12, 0), (0.06, 0.0, 0), (-0.06, 0.0, 0), (-0.1, -0.12, 0)]
    for size, paint in ((1.0, "#ff8a3a"), (0.6, "#ffe08a")):
        shape = Shape([(x + dx * scale * size, y + dy * scale * size, corner) for dx, dy, corner in flame])
        stage.drawing.path(shape.path(), paint)
        stage.glow.path(shape.path(), paint, 0.8)
    stage.light_pool(x, y - 0.1 * scale, 0.7 * scale, 0.7 * scale, FLAME, 0.8)
    stage.light_pool(x, y, 2.0 * scale, 2.0 * scale, "#ff8a3a", 0.44)
    draw_floor_light(stage, side * 1.5, z, 1.4, "#ff9a4a", 0.36)


def _draw_chains(stage: Stage, height: float) -> None:
    for x, z, length in ((-1.3, 6.6, 1.1), (1.5, 7.4, 0.8), (1.0, 10.0, 1.3)):
        scale = stage.scale(z)
        top_x, top_y = stage.project(x, height, z)
        links = int(length / 0.12)
        for index in range(links):
            y = top_y + (index + 0.5) * 0.12 * scale
            narrow = 0.02 if index % 2 else 0.045
            stage.drawing.ellipse(top_x, y, narrow * scale, 0.075 * scale, None, 1, "#1f1b26", max(1.4, 0.018 * scale))


def _draw_rubble(stage: Stage) -> None:
    placing = stage.random("rubble")
    for _ in range(14):
        z, side, size = placing.uniform(3.2, 11), placing.choice((-1, 1)), placing.uniform(0.12, 0.34)
        x = side * placing.uniform(1.5, 2.3)
        stage.box(x - size / 2, x + size / 2, 0, size * 0.7, z, z + size, mixed(STONE, "#2a2636", min(0.5, z / 24)))


def _draw_gloom(stage: Stage) -> None:
    fading = stage.drawing.radial_gradient(
        [(0, "#120d22", 0), (0.45, "#120d22", 0.15), (1, "#120d22", 0.72)], 0.5, 0.45, 0.75
    )
    stage.drawing.rect(0, 0, stage.width, stage.height, fading)
