"""The shell of a room: floor, walls, ceiling, the lamps in it and how dark it gets at night.

In: a stage and a room's measures and colours. Out: marks on the stage. Never: windows, furniture.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from engines.illustrator.colour import highlight, shade
from engines.illustrator.sets.stage import Point, Stage

PLANK_M = 0.42
HEADROOM_M = 0.35
"""A camera at the ceiling lifts the ceiling by this."""

NIGHT_SHADE = "#140f33"
WHITE_LAMP = "#ffffff"


class Floor(Enum):
    """How a floor is laid."""

    PLANKS = "planks"
    TILES = "tiles"
    CHEQUERED = "chequered"
    PLAIN = "plain"


@dataclass(frozen=True)
class Room:
    """A box of a room, measures in metres: `half_width` to either side, `height`, `depth` to the back wall."""

    half_width: float
    height: float
    depth: float
    wall: str
    floor: str
    ceiling: str
    left_wall: str | None = None
    right_wall: str | None = None
    laid: Floor = Floor.PLANKS
    tile: float = 1.0

    @property
    def left_colour(self) -> str:
        return self.left_wall or shade(self.wall, 0.35)

    @property
    def right_colour(self) -> str:
        return self.right_wall or shade(self.wall, 0.75)


def draw_room(stage: Stage, room: Room) -> float:
    """The empty room. Returns its ceiling's height, which a camera at the ceiling lifts."""
    half, depth = room.half_width, room.depth
    height = max(room.height, stage.camera_height + HEADROOM_M)
    near = stage.near(height)
    # Under the seams, whose softened edges would let the empty panel through.
    stage.drawing.rect(0, 0, stage.width, stage.height, shade(room.wall, 0.9))
    stage.level(-half, half, near, depth, 0, room.floor)
    _lay_floor(stage, room, near)
    _draw_ceiling(stage, room, height, near)
    stage.front(-half, half, 0, height, depth, room.wall)
    stage.side(-half, 0, height, near, depth, room.left_colour)
    stage.side(half, 0, height, near, depth, room.right_colour)
    _draw_edges(stage, room, height, near)
    return height


def _draw_ceiling(stage: Stage, room: Room, height: float, near: float) -> None:
    _, back_y = stage.project(0, height, room.depth)
    paint = stage.drawing.linear_gradient(
        [(0, highlight(room.ceiling, 0.2)), (1, shade(room.ceiling, 0.55))],
        0,
        min(0.0, back_y - 1),
        0,
        back_y,
        in_drawing_units=True,
    )
    stage.level(-room.half_width, room.half_width, near, room.depth, height, paint)


def _lay_floor(stage: Stage, room: Room, near: float) -> None:
    if room.laid is Floor.PLANKS:
        _lay_planks(stage, room, near)
    elif room.laid is Floor.TILES:
        _lay_tiles(stage, room, near)
    elif room.laid is Floor.CHEQUERED:
        _lay_chequers(stage, room)


def _lay_planks(stage: Stage, room: Room, near: float) -> None:
    half, depth = room.half_width, room.depth
    count = int(half * 2 / PLANK_M)
    seam, bright = shade(room.floor, 0.6), highlight(room.floor, 0.35)
    placing = stage.random("planks")
    for _ in range(16):
        x, z = -half + placing.randint(0, count - 1) * PLANK_M, placing.uniform(1.2, depth - 1)
        stage.level(x, x + PLANK_M, z, z + placing.uniform(0.6, 1.6), 0, bright, 0.5)
    for index in range(count + 1):
        x = -half + index * PLANK_M
        stage.level(x, x + 0.012, near, depth, 0, seam, 0.8)
    for _ in range(60):
        x, z = -half + placing.randint(0, count - 1) * PLANK_M, placing.uniform(1.2, depth)
        stage.level(x, x + PLANK_M, z, z + 0.014, 0, seam, 0.8)


def _lay_tiles(stage: Stage, room: Room, near: float) -> None:
    half, depth, tile = room.half_width, room.depth, room.tile
    joint = shade(room.floor, 0.4)
    for index in range(int(half / tile) + 1):
        for x in {index * tile, -index * tile}:
            stage.level(x, x + 0.012, near, depth, 0, joint, 0.8)
    for index in range(1, int(depth / tile) + 1):
        stage.level(-half, half, index * tile, index * tile + 0.015, 0, joint, 0.8)


def _lay_chequers(stage: Stage, room: Room) -> None:
    half, depth, tile = room.half_width, room.depth, room.tile
    dark = shade(room.floor, 0.5)
    columns = int(half / tile)
    for column in range(-columns, columns):
        for row in range(int(depth / tile)):
            if (column + row) % 2:
                x, z = column * tile, row * tile
                stage.level(x, x + tile, max(z, 0.25), z + tile, 0, dark, 0.75)


def _draw_edges(stage: Stage, room: Room, height: float, near: float) -> None:
    half, depth = room.half_width, room.depth
    stage.front(-half, half, 0, 0.14, depth - 0.01, shade(room.wall, 0.8))
    for side in (-1, 1):
        stage.side(side * (half - 0.005), 0, 0.14, near, depth, shade(room.wall, 1.0))
    edge = shade(room.wall, 1.1)
    corners = [(x, y) for x in (-half, half) for y in (0.0, height)]
    for x, y in corners:
        stage.line((x, y, near), (x, y, depth), edge, 1.4)
    for start, end in (
        ((-half, 0.0), (half, 0.0)),
        ((-half, height), (half, height)),
        ((-half, 0.0), (-half, height)),
        ((half, 0.0), (half, height)),
    ):
        stage.line((*start, depth), (*end, depth), edge, 1.4)
    left, top = stage.project(-half, height, depth)
    right, bottom = stage.project(half, 0, depth)
    corner_shadow = stage.drawing.linear_gradient(
        [(0, "#40365a", 0.18), (0.35, "#40365a", 0), (0.8, "#40365a", 0), (1, "#40365a", 0.14)]
    )
    stage.drawing.rect(left, top, right - left, bottom - top, corner_shadow)


def draw_ceiling_panel(
    stage: Stage, x: float, z: float, width: float, length: float, height: float, used: bool = True
) -> None:
    """A flat lamp under the ceiling with its left near corner at (x, z); lit in the dark when `used`."""
    y = height - 0.01
    stage.level(x, x + width, z, z + length, y, "#ffffff", 1, "#c9d2da", 1)
    if not (used and stage.lamps_lit):
        return
    lamp = stage.day.lamp
    stage.level(x, x + width, z, z + length, y, "#fffbe6", 0.9 * lamp, glowing=True)
    middle_x, middle_y = stage.project(x + width / 2, y, z + length / 2)
    reach = stage.scale(z + length / 2)
    stage.light_pool(middle_x, middle_y, 1.7 * reach, 1.0 * reach, "#fff2cf", 0.34 * lamp)


def draw_ceiling_disc(stage: Stage, x: float, z: float, height: float, radius: float = 0.35) -> None:
    """The round lamp under a ceiling at home, off at night where smaller lamps are on."""
    centre_x, centre_y = stage.project(x, height - 0.04, z)
    scale = stage.scale(z)
    flat = min(0.5, max(0.04, (height - stage.camera_height) / max(1.2, z)))
    stage.drawing.ellipse(
        centre_x, centre_y, radius * scale, radius * scale * flat, "#fdfbf4", 1, shade(WHITE_LAMP, 0.6), 1.6
    )
    inner = radius * 0.8 * scale
    stage.drawing.ellipse(centre_x, centre_y, inner, inner * flat, WHITE_LAMP)


def draw_floor_light(
    stage: Stage, x: float, z: float, reach: float, colour: str = "#ffe2a4", opacity: float = 0.4
) -> None:
    """The pool that a lamp throws on the floor around (x, z), `reach` metres wide."""
    centre_x, centre_y = stage.project(x, 0, z)
    scale = stage.scale(z)
    flatness = stage.camera_height / max(1.2, z)
    stage.light_pool(centre_x, centre_y, reach * scale, reach * scale * min(0.6, flatness), colour, opacity)


def draw_night_shade(stage: Stage, lamp: Point, darkness: float = 0.62, reach: float = 0.62) -> None:
    """At night, dusk in every corner that the lamp doesn't reach, so that a room isn't one flat tint.

    `reach` is where the full `darkness` (0–1) begins, as a part of the panel's longer side.
    """
    if not stage.is_night:
        return
    x, y = stage.project(*lamp)
    radius = max(stage.width, stage.height) * reach
    fading = stage.drawing.radial_gradient(
        [(0, NIGHT_SHADE, 0), (0.3, NIGHT_SHADE, darkness * 0.25), (1, NIGHT_SHADE, darkness)],
        x,
        y,
        radius,
        in_drawing_units=True,
    )
    stage.drawing.rect(0, 0, stage.width, stage.height, fading)
