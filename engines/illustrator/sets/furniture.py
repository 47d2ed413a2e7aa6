"""Things that stand in rooms, each a small function of a stage and a place on the floor in metres.

In: a stage, where, how big, which colour. Out: marks on the stage, and light on its glow. Never: a whole room.
Callers draw from the back to the front.
"""

from __future__ import annotations

import math

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, polygon_path
from engines.illustrator.sets.stage import Stage

LEAVES = ("#4f8f5a", "#5fa366", "#3f7a50")
SPINES = ("#d8745f", "#5f8fa6", "#e0b45a", "#8a6ab0", "#7fb08a", "#e8e0d4")
STEEL = "#8d97a8"


def draw_table(
    stage: Stage, x: float, z: float, width: float, depth: float, height: float, colour: str, legs: str | None = None
) -> None:
    """A table centred on x with its near edge at z."""
    leg, half = legs or shade(colour, 0.5), width / 2
    for foot_z in (z + depth - 0.08, z + 0.04):
        for foot_x in (x - half + 0.05, x + half - 0.11):
            stage.box(foot_x, foot_x + 0.06, 0, height - 0.06, foot_z, foot_z + 0.05, leg, line_width=0.8)
    stage.box(x - half, x + half, height - 0.06, height, z, z + depth, colour)


def draw_chair_from_behind(stage: Stage, x: float, z: float, colour: str, legs: str = STEEL) -> None:
    """A chair whose back is towards the camera, its back rest at z."""
    for dx in (-0.2, 0.16):
        stage.box(x + dx, x + dx + 0.04, 0, 0.44, z + 0.36, z + 0.4, legs, line_width=0.8)
    stage.box(x - 0.23, x + 0.23, 0.42, 0.47, z, z + 0.4, colour)
    for dx in (-0.22, 0.18):
        stage.box(x + dx, x + dx + 0.04, 0, 0.5, z - 0.02, z + 0.02, legs, line_width=0.8)
    stage.box(x - 0.24, x + 0.24, 0.54, 0.9, z - 0.03, z + 0.02, shade(colour, 0.3))


def draw_chair_from_side(stage: Stage, x: float, z: float, side: int, colour: str) -> None:
    """A chair whose back is outwards: −1 left, 1 right."""
    stage.box(x - 0.18, x - 0.15, 0, 0.42, z, z + 0.03, colour)
    stage.box(x + 0.15, x + 0.18, 0, 0.42, z, z + 0.03, colour)
    stage.box(x - 0.2, x + 0.2, 0.42, 0.48, z, z + 0.4, colour)
    back = x + side * 0.2
    stage.box(back - 0.03, back + 0.03, 0.42, 0.95, z, z + 0.4, colour)


def draw_school_desk(stage: Stage, x: float, z: float, colour: str = "#d9a868") -> None:
    """A pupil's desk with its chair, seen from behind."""
    for dx in (-0.42, 0.38):
        for dz in (0.4, 0.0):
            stage.box(x + dx, x + dx + 0.05, 0, 0.68, z + dz, z + dz + 0.04, STEEL, line_width=0.8)
    stage.box(x - 0.48, x + 0.48, 0.62, 0.72, z, z + 0.5, colour)
    stage.box(x - 0.26, x + 0.26, 0.42, 0.47, z - 0.42, z - 0.1, shade(colour, 0.4))
    stage.box(x - 0.26, x + 0.26, 0.5, 0.86, z - 0.46, z - 0.42, shade(colour, 0.3))
    for dx in (-0.24, 0.2):
        stage.box(x + dx, x + dx + 0.04, 0, 0.5, z - 0.44, z - 0.4, STEEL, line_width=0.8)


def draw_round_table(stage: Stage, x: float, z: float, colour: str = "#c4925e", cup: bool = True) -> None:
    """A café's round table on one foot."""
    scale = stage.scale(z)
    top_x, top_y = stage.project(x, 0.74, z)
    foot_x, foot_y = stage.project(x, 0, z)
    flat = min(0.4, max(0.05, (stage.camera_height - 0.74) / max(1.0, z)))
    stage.drawing.line(top_x, top_y, foot_x, foot_y, "#3a2c28", max(3.0, 0.025 * scale))
    stage.drawing.ellipse(foot_x, foot_y, 0.25 * scale, 0.25 * scale * flat, "#3a2c28")
    stage.drawing.ellipse(top_x, top_y + 0.025 * scale, 0.5 * scale, 0.5 * scale * flat, shade(colour, 0.9))
    stage.drawing.ellipse(top_x, top_y, 0.5 * scale, 0.5 * scale * flat, colour, 1, shade(colour, 1.2), 1.4)
    if cup:
        size = 0.09 * scale
        stage.drawing.rect(top_x - size / 2, top_y - size, size, size, "#ffffff", 1, 3, "#9a8a7a", 1)


def draw_plant(stage: Stage, x: float, z: float, height: float) -> None:
    """A potted plant, `height` metres with its pot."""
    placing = stage.random(f"plant/{x}/{z}")
    scale = stage.scale(z)
    foot_x, foot_y = stage.project(x, 0, z)
    rim_y = foot_y - 0.38 * scale
    pot = [(-0.2, rim_y), (0.2, rim_y), (0.15, foot_y), (-0.15, foot_y)]
    pot_path = polygon_path([(foot_x + dx * scale, y) for dx, y in pot])
    stage.drawing.path(pot_path, "#d9cdbd", 1, "#9a8a78", 1.2)
    for _ in range(11):
        angle = math.radians(placing.uniform(-62, 62))
        length = height * scale * placing.uniform(0.5, 0.8)
        tip_x, tip_y = foot_x + math.sin(angle) * length, rim_y - math.cos(angle) * length
        middle_x, middle_y = (foot_x + tip_x) / 2, (rim_y + tip_y) / 2
        across_x, across_y = math.cos(angle) * length * 0.13, math.sin(angle) * length * 0.13
        leaf = Shape(
            [
                (foot_x, rim_y, 1),
                (middle_x - across_x, middle_y - across_y),
                (tip_x, tip_y, 1),
                (middle_x + across_x, middle_y + across_y),
            ]
        )
        colour = placing.choice(LEAVES)
        stage.drawing.path(leaf.path(), colour, 1, shade(colour, 1.1), 0.8)


def draw_pendant(stage: Stage, x: float, z: float, ceiling: float, drop: float = 0.65, colour: str = "#2f2a2c") -> None:
    """A lamp on a cord; it glows a little by day too."""
    scale = stage.scale(z)
    top_x, top_y = stage.project(x, ceiling, z)
    low_x, low_y = stage.project(x, ceiling - drop, z)
    stage.drawing.line(top_x, top_y, low_x, low_y, "#3a2c28", 2)
    hood = [(-0.2, 0.16, 1), (-0.08, 0, 0), (0.08, 0, 0), (0.2, 0.16, 1)]
    shape = Shape([(low_x + dx * scale, low_y + dy * scale, corner) for dx, dy, corner in hood])
    stage.drawing.path(shape.path(), colour)
    stage.drawing.ellipse(low_x, low_y + 0.17 * scale, 0.1 * scale, 0.06 * scale, "#fff1c4")
    strength = 0.3 + 0.42 * stage.day.lamp
    stage.light_pool(low_x, low_y + 0.2 * scale, 0.75 * scale, 0.75 * scale, "#ffd89a", strength)


def draw_table_lamp(stage: Stage, x: float, y: float, z: float, shade_colour: str = "#f6d98f") -> None:
    """A lamp standing at height y; it is the light of the room when it is on."""
    scale = stage.scale(z)
    foot_x, foot_y = stage.project(x, y, z)
    stage.drawing.line(foot_x, foot_y, foot_x, foot_y - 0.2 * scale, "#5a5560", max(2.0, 0.015 * scale))
    hood = [(-0.13, -0.17, 1), (-0.07, -0.36, 1), (0.07, -0.36, 1), (0.13, -0.17, 1)]
    shape = Shape([(foot_x + dx * scale, foot_y + dy * scale, corner) for dx, dy, corner in hood])
    stage.drawing.path(shape.path(), shade_colour, 1, shade(shade_colour, 1.2), 1.2)
    if stage.lamps_lit:
        lamp = stage.day.lamp
        middle = foot_y - 0.26 * scale
        stage.glow.path(shape.path(), "#ffe9b0", 0.75 * lamp)
        stage.light_pool(foot_x, middle, 0.65 * scale, 0.6 * scale, "#ffe2a0", 0.75 * lamp)
        stage.light_pool(foot_x, middle, 2.2 * scale, 2.0 * scale, "#ffc878", 0.5 * lamp)


def draw_floor_lamp(stage: Stage, x: float, z: float, height: float = 1.6) -> None:
    """A standing lamp with a wide shade."""
    scale = stage.scale(z)
    foot_x, foot_y = stage.project(x, 0, z)
    stage.drawing.ellipse(foot_x, foot_y, 0.16 * scale, 0.04 * scale, "#4a4450")
    stage.drawing.line(foot_x, foot_y, foot_x, foot_y - (height - 0.2) * scale, "#4a4450", max(2.0, 0.025 * scale))
    top = foot_y - height * scale
    hood = [(-0.24, 0.34, 1), (-0.14, 0, 1), (0.14, 0, 1), (0.24, 0.34, 1)]
    shape = Shape([(foot_x + dx * scale, top + dy * scale, corner) for dx, dy, corner in hood])
    stage.drawing.path(shape.path(), "#f7e6bf", 1, "#a8895a", 1.3)
    if stage.lamps_lit:
        lamp = stage.day.lamp
        stage.glow.path(shape.path(), "#ffeab4", 0.8 * lamp)
        stage.light_pool(foot_x, top + 0.2 * scale, 0.8 * scale, 0.8 * scale, "#ffe0a0", 0.6 * lamp)
        stage.light_pool(foot_x, top + 0.3 * scale, 2.3 * scale, 2.1 * scale, "#ffc070", 0.4 * lamp)


def draw_picture(stage: Stage, x: float, y: float, z: float, width: float, height: float, colour: str) -> None:
    """A framed picture on a wall that faces the camera, its lower left corner at (x, y)."""
    stage.front(x, x + width, y, y + height, z, colour, 1, "#ffffff", 3)
    scale = stage.scale(z)
    middle_x, middle_y = stage.project(x + width / 2, y + height * 0.55, z - 0.01)
    stage.drawing.ellipse(middle_x, middle_y, 0.11 * scale, 0.11 * scale, highlight(colour, 1.0), 0.9)
    ridge = [(-0.16, 0.2, 1), (-0.03, 0.03, 0), (0.05, 0.1, 0), (0.17, 0.2, 1)]
    shape = Shape([(middle_x + dx * scale, middle_y + dy * scale, corner) for dx, dy, corner in ridge])
    stage.drawing.path(shape.path(), shade(colour, 0.9))


def draw_clock(stage: Stage, x: float, y: float, z: float) -> None:
    """A round wall clock at three minutes to three."""
    centre_x, centre_y = stage.project(x, y, z)
    radius = 0.15 * stage.scale(z)
    stage.drawing.ellipse(centre_x, centre_y, radius, radius, "#ffffff", 1, "#5a4a44", max(1.6, radius * 0.16))
    stage.drawing.line(centre_x, centre_y, centre_x, centre_y - radius * 0.62, "#444444", 1.8)
    stage.drawing.line(centre_x, centre_y, centre_x + radius * 0.48, centre_y, "#444444", 1.8)


def draw_books(stage: Stage, x0: float, x1: float, y: float, z: float, name: str, tallest: float = 0.3) -> None:
    """A row of book spines from x0 to x1 that stand at height y and face the camera."""
    placing = stage.random(f"books/{name}")
    x = x0
    while x < x1:
        width, height = placing.uniform(0.035, 0.085), placing.uniform(0.65, 1.0) * tallest
        colour = placing.choice(SPINES)
        stage.front(x, min(x + width, x1), y, y + height, z, colour, 1, shade(colour, 1.2), 0.7)
        x += width + (0.09 if placing.random() < 0.06 else 0.004)


def draw_bookcase(stage: Stage, x0: float, x1: float, z: float, depth: float, height: float, colour: str) -> None:
    """A bookcase whose front is at z, full of books."""
    stage.box(x0, x1, 0, height, z, z + depth, colour)
    stage.front(x0 + 0.05, x1 - 0.05, 0.06, height - 0.06, z - 0.005, shade(colour, 1.0))
    shelves = max(2, round(height / 0.42))
    step = (height - 0.06) / shelves
    for index in range(shelves):
        y = 0.06 + index * step
        draw_books(stage, x0 + 0.07, x1 - 0.07, y, z - 0.006, f"{x0}/{index}", step * 0.8)
        stage.front(x0 + 0.03, x1 - 0.03, y - 0.03, y + 0.015, z - 0.01, colour, 1, shade(colour, 0.9), 0.8)


def draw_rug(stage: Stage, x: float, z: float, radius: float, colour: str) -> None:
    """A round rug on the floor."""
    centre_x, centre_y = stage.project(x, 0, z)
    scale = stage.scale(z)
    flat = min(0.6, stage.camera_height / max(1.2, z) * 0.5)
    stage.drawing.ellipse(centre_x, centre_y, radius * scale, radius * scale * flat, colour)
    inner = radius * 0.86 * scale
    stage.drawing.ellipse(centre_x, centre_y, inner, inner * flat, None, 1, highlight(colour, 0.9), 4)


def draw_sofa(stage: Stage, x0: float, x1: float, z: float, colour: str) -> None:
    """A sofa that faces the camera, its front edge at z."""
    depth = 0.9
    stage.box(x0, x1, 0.3, 0.95, z + depth - 0.25, z + depth, shade(colour, 0.3))
    stage.box(x0 + 0.18, x1 - 0.18, 0.08, 0.3, z + 0.04, z + depth, shade(colour, 0.7))
    middle = (x0 + x1) / 2
    for left, right in ((x0 + 0.2, middle - 0.01), (middle + 0.01, x1 - 0.2)):
        stage.box(left, right, 0.3, 0.5, z, z + depth - 0.25, highlight(colour, 0.25))
    for left in (x0, x1 - 0.2):
        stage.box(left, left + 0.2, 0.04, 0.68, z - 0.02, z + depth, colour)


def draw_cushion(stage: Stage, x: float, y: float, z: float, size: float, colour: str) -> None:
    """A square cushion leaning against something."""
    scale = stage.scale(z)
    middle_x, middle_y = stage.project(x, y + size / 2, z)
    half = size / 2 * scale
    corners = [(-1, -1, 1), (0, -0.86, 0), (1, -1, 1), (0.86, 0, 0), (1, 1, 1), (0, 0.9, 0), (-1, 1, 1), (-0.86, 0, 0)]
    shape = Shape([(middle_x + dx * half, middle_y + dy * half, corner) for dx, dy, corner in corners])
    stage.drawing.path(shape.path(), colour, 1, mixed(shade(colour, 1.2), colour, 0.2), 1.2)
