"""Lamps of rooms and the pools of light that they make.

In: a piece or a stage and where, in metres. Out: marks on the stage, light on its glow. Never: a tint of the room.
"""

from __future__ import annotations

from engines.illustrator.colour import mixed, shade
from engines.illustrator.geometry import Shape, Spot, Vertex
from engines.illustrator.sets.finish import Ceiling, cross_beams_m
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Room
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import NEAREST_M, Stage
from engines.illustrator.style.sets import BEAM_DEPTH_M, BEAM_WIDTH_M

WARM = "#ffd89a"
POOL = "#ffc878"
CORD = "#3a2c28"
FLAME = "#ffb04a"
ROSE_M = 0.07
"""Half the width of the cap from which a cord hangs."""

LEAST_RISE = 0.16
"""A round lamp under the ceiling that is seen flatter than this is left out: it would be a line."""

CEILING_RIM_M = 0.05
"""The frame around a lamp that lies flush in the ceiling."""


def glow_ball(stage: Stage, x: float, y: float, z: float, radius: float, colour: str, opacity: float) -> None:
    """A soft ball of light around a point, `radius` metres."""
    if z < NEAREST_M or opacity <= 0:
        return
    at_x, at_y = stage.project(x, y, z)
    reach = radius * stage.scale(z)
    if not stage.misses([(at_x - reach, at_y - reach), (at_x + reach, at_y + reach)]):
        stage.light_pool(at_x, at_y, reach, reach, colour, opacity)


def glow_floor(stage: Stage, x: float, z: float, radius: float, colour: str = POOL, opacity: float = 0.4) -> None:
    """The pool that a lamp throws on the floor, `radius` metres."""
    if z < 0.6:
        return
    at_x, at_y = stage.project(x, 0, z)
    reach = radius * stage.scale(z)
    flat = min(0.7, stage.camera_height / max(1.2, z))
    stage.light_pool(at_x, at_y, reach, reach * flat, colour, opacity)


def _sprite(piece: Piece, u: float, out: float, y: float, points: list[Vertex]) -> Shape:
    """A figure in metres around a point, that always faces the camera."""
    x, _, z = piece.footing.at(u, 0, out)
    at_x, at_y = piece.stage.project(x, y, z)
    scale = piece.stage.scale(z)
    return Shape([(at_x + point[0] * scale, at_y - point[1] * scale, *point[2:]) for point in points])


def add_pendant(room: Room, x: float, z: float, y: float, colour: str, width: float = 0.2, glass: bool = False) -> None:
    """A lamp on a cord, its foot at the height `y`; it glows a little by day too.

    None hangs behind somebody, on whose head it would seem to stand. Under a beam it hangs from the beam.
    """
    stage = room.stage
    at_x, at_z, ceiling_m = _hook(room, *room.before_camera(x, z))
    piece = Piece(Footing(stage, at_x, at_z))

    def draw() -> None:
        top, foot = stage.project(at_x, ceiling_m, at_z), stage.project(at_x, y + 0.2, at_z)
        _draw_rose(stage, at_x, ceiling_m, at_z)
        stage.drawing.line(*top, *foot, CORD, max(1.2, 0.014 * stage.scale(at_z)))
        bulb_x, bulb_y = stage.project(at_x, y, at_z)
        scale = stage.scale(at_z)
        if glass:
            _draw_globe(stage, bulb_x, bulb_y, width * scale, colour)
        else:
            hood: list[Vertex] = [(-width, 0, 1), (-width * 0.45, 0.2, 0), (width * 0.45, 0.2, 0), (width, 0, 1)]
            stage.drawing.path(_sprite(piece, 0, 0, y, hood).path(), colour, 1, shade(colour, 1.1), 1.2)
        if not glass and stage.camera_height < y + 0.2:
            stage.drawing.ellipse(bulb_x, bulb_y, width * 0.8 * scale, 0.035 * scale, "#fff1c4")
        lamp = stage.day.lamp
        glow_ball(stage, at_x, y, at_z, 0.5, WARM, 0.22 + 0.5 * lamp)
        glow_ball(stage, at_x, y - 0.3, at_z, 1.9, POOL, 0.06 + 0.42 * lamp)

    piece.free(-width, width, y, room.height, -width, width, draw)
    room.add_thin(piece, hung=True)


def _hook(room: Room, x: float, z: float) -> tuple[float, float, float]:
    """Where a lamp's cord begins: at the ceiling, or under the nearest cross-beam, which would hide it there."""
    beams = cross_beams_m(room.depth) if room.finish.overhead is Ceiling.BEAMS else []
    if not beams:
        return x, z, room.height
    nearest = min(beams, key=lambda beam: abs(beam - BEAM_WIDTH_M / 2 - z))
    return x, nearest - BEAM_WIDTH_M / 2, room.height - BEAM_DEPTH_M


def _draw_globe(stage: Stage, x: float, y: float, reach: float, colour: str) -> None:
    """A ball of milky glass in a cap, its middle at (x, y); pixels."""
    stage.drawing.rect(x - 0.3 * reach, y - 1.2 * reach, 0.6 * reach, 0.4 * reach, CORD)
    glass = mixed(colour, "#fff6e4", 0.86)
    stage.drawing.ellipse(x, y, reach, reach, glass, 1, shade(glass, 1.0), 1.2)
    stage.drawing.ellipse(x - 0.3 * reach, y - 0.34 * reach, 0.3 * reach, 0.22 * reach, "#ffffff", 0.8)


def _draw_rose(stage: Stage, x: float, ceiling_m: float, z: float) -> None:
    """The cap from which a cord hangs, and its shadow on the ceiling around it."""
    (at_x, at_y), scale = stage.project(x, ceiling_m, z), stage.scale(z)
    flat = min(0.7, abs(ceiling_m - stage.camera_height) / max(1.2, z))
    reach, deep = ROSE_M * scale, 0.8 * ROSE_M * scale
    stage.drawing.ellipse(at_x, at_y, reach * 1.8, reach * 1.8 * flat, CORD, 0.16)
    cap = [(-1, 0, 1), (1, 0, 1), (0.62, 0.62, 0), (0.22, 1, 1), (-0.22, 1, 1), (-0.62, 0.62, 0)]
    stage.drawing.fill(Shape([(at_x + dx * reach, at_y + dy * deep, sharp) for dx, dy, sharp in cap]), CORD)


def add_floor_lamp(room: Room, x: float, z: float, colour: str = "#f7e6bf", height: float = 1.65) -> None:
    """A standing lamp with a wide shade, the light of the room when it is on."""
    piece = room.piece(x, z, Side.SOUTH)
    stage = room.stage
    at_x, at_z = room.before_camera(x, z)

    def draw() -> None:
        scale = stage.scale(at_z)
        foot = stage.project(at_x, 0, at_z)
        stage.drawing.ellipse(*foot, 0.16 * scale, 0.16 * scale * min(0.6, stage.camera_height / at_z), "#4a4450")
        stage.drawing.line(*foot, *stage.project(at_x, height - 0.2, at_z), "#4a4450", max(2.0, 0.025 * scale))
        hood = _sprite(piece, 0, 0, height, [(-0.26, -0.34, 1), (-0.15, 0, 1), (0.15, 0, 1), (0.26, -0.34, 1)])
        _draw_shade(stage, hood, colour, at_x, height - 0.2, at_z)
        if stage.lamps_lit:
            glow_floor(stage, at_x, at_z, 1.6, POOL, 0.42 * stage.day.lamp)

    piece.free(-0.26, 0.26, 0, height, -0.26, 0.26, draw)
    room.add_thin(piece)


def _draw_shade(stage: Stage, hood: Shape, colour: str, x: float, y: float, z: float) -> None:
    stage.drawing.path(hood.path(), colour, 1, shade(colour, 1.2), 1.2)
    if not stage.lamps_lit:
        return
    lamp = stage.day.lamp
    stage.glow.path(hood.path(), "#ffeab4", 0.8 * lamp)
    glow_ball(stage, x, y, z, 0.75, "#ffe0a0", 0.62 * lamp)
    glow_ball(stage, x, y, z, 2.7, "#ffb45c", 0.62 * lamp)


def put_table_lamp(piece: Piece, u: float, out: float, y: float, colour: str = "#f6d98f", size: float = 1.0) -> None:
    """A lamp on top of a piece's last block; it is the light of the room when it is on."""
    stage = piece.stage
    x, _, z = piece.footing.at(u, 0, out)

    def draw() -> None:
        if z < NEAREST_M:
            return
        foot, neck = stage.project(x, y, z), stage.project(x, y + 0.2 * size, z)
        stage.drawing.line(*foot, *neck, "#5a5560", max(2.0, 0.02 * stage.scale(z)))
        stage.drawing.ellipse(*foot, 0.07 * stage.scale(z), 0.02 * stage.scale(z), "#5a5560")
        points: list[Vertex] = [(-0.14, 0.17, 1), (-0.07, 0.36, 1), (0.07, 0.36, 1), (0.14, 0.17, 1)]
        hood = _sprite(piece, u, out, y, [(px * size, py * size, corner) for px, py, corner in points])
        _draw_shade(stage, hood, colour, x, y + 0.26 * size, z)

    piece.always(draw)


def draw_ceiling_panel(room: Room, x: float, z: float, width: float, length: float, used: bool = True) -> None:
    """A flat lamp under the ceiling around (x, z) in the room; lit in the dark when `used`."""
    stage = room.stage
    at_x, at_z = room.before_camera(x, z)
    if room.ahead in (Side.EAST, Side.WEST):
        width, length = length, width
    x0, x1, z0, z1 = at_x - width / 2, at_x + width / 2, at_z - length / 2, at_z + length / 2
    y, rim = room.height - 0.002, CEILING_RIM_M
    stage.level(x0 - rim, x1 + rim, z0 - rim, z1 + rim, y, shade(room.finish.ceiling, 0.8))
    stage.level(x0, x1, z0, z1, y, "#ffffff", 1, "#c9d2da", 1)
    if not (used and stage.lamps_lit):
        return
    lamp = stage.day.lamp
    stage.level(x0, x1, z0, z1, y, "#fffbe6", 0.9 * lamp, glowing=True)
    glow_ball(stage, at_x, y, at_z, 1.5, "#fff2cf", 0.3 * lamp)
    glow_floor(stage, at_x, at_z, 1.7, "#fff2cf", 0.16 * lamp)


def draw_ceiling_disc(room: Room, x: float, z: float, radius: float = 0.3) -> None:
    """The round lamp under a ceiling at home, off at night where smaller lamps are on."""
    stage = room.stage
    at_x, at_z = room.before_camera(x, z)
    y = room.height - 0.05
    if abs(y - stage.camera_height) < LEAST_RISE * at_z:
        return
    stage.floor_disc(at_x, at_z, radius * 1.1, mixed(room.finish.ceiling, "#b0a8b8", 0.3), 1, y + 0.03)
    stage.floor_disc(at_x, at_z, radius, "#fdfbf4", 1, y)
    stage.floor_disc(at_x, at_z, radius * 0.8, "#ffffff", 1, y - 0.01)


def draw_sconce(wall: Footing, u: float, y: float, colour: str = "#f6e2b4") -> None:
    """A small lamp on a wall with its light above and below."""
    stage = wall.stage
    wall.block(u - 0.05, u + 0.05, y - 0.16, y - 0.06, 0, 0.1, "#6a5644")
    hood: list[Vertex] = [
        (u - 0.13, y - 0.08, 1),
        (u - 0.08, y + 0.14, 1),
        (u + 0.08, y + 0.14, 1),
        (u + 0.13, y - 0.08, 1),
    ]
    wall.shape(hood, colour, 0.1, 1, shade(colour, 1.1))
    if not stage.lamps_lit:
        return
    lamp = stage.day.lamp
    wall.shape(hood, "#ffeab4", 0.1, 0.8 * lamp, glowing=True)
    x, _, z = wall.at(u, 0, 0.1)
    glow_ball(stage, x, y, z, 0.5, WARM, 0.6 * lamp)
    glow_ball(stage, x, y, z, 1.5, POOL, 0.4 * lamp)


def draw_torch(stage: Stage, x: float, y: float, z: float) -> None:
    """A burning torch at a point; it burns by day, too."""
    if z < 1.0:
        return
    at_x, at_y = stage.project(x, y, z)
    scale = stage.scale(z)
    stage.drawing.line(at_x, at_y + 0.34 * scale, at_x, at_y, "#5a3f2c", max(3.0, 0.07 * scale))
    stage.drawing.rect(at_x - 0.08 * scale, at_y - 0.02 * scale, 0.16 * scale, 0.1 * scale, "#2f2a30")
    flame = ((0.0, -0.36, 1), (0.1, -0.12, 0), (0.06, 0.0, 0), (-0.06, 0.0, 0), (-0.1, -0.12, 0))
    for size, paint in ((1.0, "#ff8a3a"), (0.6, "#ffe08a")):
        shape = Shape([(at_x + dx * scale * size, at_y + dy * scale * size, corner) for dx, dy, corner in flame])
        stage.drawing.path(shape.path(), paint)
        stage.glow.path(shape.path(), paint, 0.8)
    glow_ball(stage, x, y + 0.1, z, 0.7, FLAME, 0.8)
    glow_ball(stage, x, y, z, 2.1, "#ff8a3a", 0.44)


def draw_fairy_lights(wall: Footing, u0: float, u1: float, y: float, bulbs: int = 11) -> None:
    """A sagging string of small lights on a wall."""
    stage = wall.stage
    strength = 0.55 if stage.lamps_lit else 0.25
    spots: list[Spot] = []
    for index in range(bulbs):
        u = u0 + (u1 - u0) * index / (bulbs - 1)
        sag = 0.0 if index % 3 == 0 else 0.12
        x, _, z = wall.at(u, 0, 0.06)
        if z < 1.0:
            continue
        spot = stage.project(x, y - sag, z)
        spots.append(spot)
        stage.drawing.ellipse(*spot, 3.6, 4.6, "#ffe9a8")
        stage.light_pool(*spot, 24, 24, WARM, strength)
    if len(spots) > 1:
        data = "M" + "L".join(f"{x:.1f} {y - 4:.1f}" for x, y in spots)
        stage.drawing.path(data, None, 0.7, "#6a5a50", 1.0)
