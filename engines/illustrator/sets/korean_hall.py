"""The halls of a Korean palace: red columns, painted beams, paper doors; in the throne hall the king's seat before the
painted screen of the sun, the moon and five peaks."""

from __future__ import annotations

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Vertex, lerp
from engines.illustrator.sets.finish import Ceiling, Finish, Floor
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.lamps import glow_ball, glow_floor
from engines.illustrator.sets.lattice import draw_paper_door
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Stage
from engines.illustrator.style.sets import KOREAN_HALL_SCHEMES, Scheme

WIDTH_M, LENGTH_M, HEIGHT_M = 9.0, 14.0, 4.6
COLUMN_M, PITCH_M, COLUMN_RADIUS_M = 3.0, 2.8, 0.24
"""How far the columns stand from the middle, and apart."""
BAY_M = 2.8
CORRIDOR_M, CORRIDOR_FLOOR = 4.2, "#a87a50"
DOOR_TOP_M, BEAM_M = 2.9, 3.5
"""Where the doors end and the painted beams begin."""
BANDS = ("#2f7f6a", "#d8604a", "#f0d8a0", "#2f5f94")
"""The colours of painted beams."""
SKY, PEAK, PEAK_SIDE, WATER = "#2a4f78", "#3f8a86", "#2f6a74", "#e8efe8"


def draw_korean_hall(stage: Stage) -> None:
    scheme = choose_scheme(stage.random("korean hall"), KOREAN_HALL_SCHEMES)
    finish = Finish(
        scheme.wall, scheme.wood, scheme.floor, scheme.ceiling, Floor.SLABS, 0.6, Ceiling.BEAMS, cornice=False
    )
    sunny_sides = frozenset({Side.EAST, Side.WEST})
    room = Room(stage, Measures(WIDTH_M, LENGTH_M, HEIGHT_M), finish, sunny_sides, shortest_view=8.0)

    def decorate(side: Side, wall: Footing) -> None:
        half = room.length(side) / 2
        if side is Side.NORTH:
            wall.rect(-half, half, 0, BEAM_M, shade(scheme.wood, 0.6), 0.01)
            _draw_screen(wall, scheme)
        else:
            _draw_doors(wall, half, scheme)
        _draw_beam(wall, half, scheme)

    room.draw_shell(decorate)
    for edge, paint in ((1.1, scheme.accent), (1.0, scheme.fabric)):
        room.patch(-edge, edge, -LENGTH_M / 2, LENGTH_M / 2 - 2.6, paint)
    room.add(_build_dais(room.against(Side.NORTH, 0.0), scheme))
    for index in range(5):
        for x in (-COLUMN_M, COLUMN_M):
            room.add(_build_column(room.piece(x, LENGTH_M / 2 - 1.4 - PITCH_M * index, Side.SOUTH), scheme))
    for z in (3.4, -1.2):
        for x in (-1.9, 1.9):
            _add_lantern(room, x, z, scheme)
    room.draw_pieces()
    room.draw_night_shade((0, 2.2, 3), 0.36, 0.75)


def draw_korean_corridor(stage: Stage) -> None:
    """A passage between paper doors."""
    scheme = choose_scheme(stage.random("korean hall"), KOREAN_HALL_SCHEMES)
    finish = Finish(
        scheme.wall, scheme.wood, CORRIDOR_FLOOR, scheme.ceiling, Floor.PLANKS, 1.0, Ceiling.BEAMS, cornice=False
    )
    room = Room(stage, Measures(CORRIDOR_M, LENGTH_M, HEIGHT_M - 0.4), finish, frozenset({Side.WEST}))

    def decorate(side: Side, wall: Footing) -> None:
        half = room.length(side) / 2
        _draw_doors(wall, half, scheme)
        _draw_beam(wall, half, scheme)

    room.draw_shell(decorate)
    for z in (4.6, 1.0, -2.6):
        _add_lantern(room, CORRIDOR_M / 2 - 0.35, z, scheme)
    room.draw_pieces()
    room.draw_night_shade((0, 1.6, 3), 0.36, 0.75)


def _draw_doors(wall: Footing, half: float, scheme: Scheme) -> None:
    """Bays of paper doors between posts."""
    bays = round(2 * half / BAY_M)
    for bay in range(bays):
        a, b = (lerp(-half, half, (bay + part) / bays) for part in (0, 1))
        middle = (a + b) / 2
        for u0, u1 in ((a + 0.16, middle), (middle, b - 0.16)):
            draw_paper_door(wall, u0, u1, 0.12, DOOR_TOP_M, scheme.trim, 0.7)
        wall.rect(a - 0.1, a + 0.1, 0, BEAM_M, scheme.wood, 0.05, 1, shade(scheme.wood, 1.0), 1.2)
    wall.rect(half - 0.1, half, 0, BEAM_M, scheme.wood, 0.05)
    wall.rect(-half, half, 0, 0.12, shade(scheme.wood, 0.6), 0.05)
    wall.rect(-half, half, DOOR_TOP_M, DOOR_TOP_M + 0.2, scheme.wood, 0.06, 1, shade(scheme.wood, 1.0), 1)


def _draw_beam(wall: Footing, half: float, scheme: Scheme) -> None:
    """The beam under the ceiling: green, with coloured bands at the ends of each bay."""
    wall.rect(-half, half, BEAM_M, BEAM_M + 0.5, scheme.trim, 0.07, 1, shade(scheme.trim, 1.0), 1.2)
    bays = round(2 * half / BAY_M)
    for edge in range(bays + 1):
        middle = lerp(-half, half, edge / bays)
        for ring, paint in enumerate(BANDS):
            reach = 0.5 - 0.1 * ring
            u0, u1 = max(-half, middle - reach), min(half, middle + reach)
            wall.rect(u0, u1, BEAM_M + 0.04, BEAM_M + 0.46, paint, 0.074)
    wall.rect(-half, half, BEAM_M + 0.5, BEAM_M + 0.62, BANDS[1], 0.08)


def _draw_screen(wall: Footing, scheme: Scheme) -> None:
    """Five peaks over water, the sun at their right, the moon at their left, in a red frame."""
    wall.rect(-2.5, 2.5, 0.9, 3.3, scheme.wood, 0.1, 1, shade(scheme.wood, 1.2), 1.6)
    wall.rect(-2.4, 2.4, 1.0, 3.2, SKY, 0.11)
    for u, half, top in ((-1.7, 0.62, 2.3), (1.7, 0.62, 2.3), (-0.9, 0.66, 2.55), (0.9, 0.66, 2.55), (0.0, 0.72, 2.85)):
        peak: list[Vertex] = [(u - half, 1.4, 1), (u - half * 0.42, top - 0.3), (u, top)]
        wall.shape([*peak, (u + half * 0.42, top - 0.3), (u + half, 1.4, 1)], PEAK, 0.114, 1, shade(PEAK, 1.2), 1.2)
        side: list[Vertex] = [(u, top), (u + half * 0.42, top - 0.3), (u + half, 1.4, 1), (u + half * 0.1, 1.4, 1)]
        wall.shape(side, PEAK_SIDE, 0.116)
    wall.rect(-2.4, 2.4, 1.0, 1.42, mixed(SKY, PEAK, 0.5), 0.118)
    for row in range(3):
        for index in range(9):
            u = -2.2 + 0.53 * index + 0.13 * (row % 2)
            wall.stroke([(u, 1.06 + 0.13 * row), (u + 0.13, 1.12 + 0.13 * row), (u + 0.26, 1.06 + 0.13 * row)],
                        WATER, 1.4, 0.12, 0.9)  # fmt: skip
    wall.disc(1.55, 2.8, 0.2, "#d8483c", 0.12, 1, scheme.accent, 1.4)
    wall.disc(-1.55, 2.8, 0.2, "#f4f0e4", 0.12, 1, scheme.accent, 1.4)
    for u in (-2.15, 2.15):
        wall.stroke([(u, 1.3), (u * 0.98, 1.8), (u, 2.2)], "#9a4a34", 3, 0.12)
        for y, reach in ((2.2, 0.22), (2.0, 0.26), (1.8, 0.22)):
            wall.disc(u, y, reach * 0.7, "#2f6a4a", 0.122)
    for u in (-1.2, 0.0, 1.2):
        wall.rect(u - 0.01, u + 0.01, 1.0, 3.2, shade(SKY, 0.8), 0.124, 0.6)


def _build_dais(piece: Piece, scheme: Scheme) -> Piece:
    """A red platform with steps, and the low broad throne on it."""
    for index in range(3):
        edge, depth = 2.5 - 0.25 * index, 2.4 - 0.35 * index
        tone = mixed(scheme.wood, scheme.accent, 0.1 * index)
        piece.box(-edge, edge, 0.2 * index, 0.2 * (index + 1), 0.12, depth, tone)
        piece.front(-0.7, 0.7, 0.2 * index, 0.2 * (index + 1), highlight(scheme.wood, 0.3), shade(scheme.wood, 0.9))
        piece.front(-edge, edge, 0.2 * index + 0.15, 0.2 * index + 0.18, scheme.accent)
    piece.box(-0.7, 0.7, 0.6, 0.95, 0.5, 1.2, scheme.wood)
    piece.front(-0.6, 0.6, 0.66, 0.9, scheme.accent, shade(scheme.accent, 1.0))
    piece.box(-0.62, 0.62, 0.95, 1.05, 0.54, 1.16, scheme.fabric)
    piece.box(-0.7, 0.7, 0.95, 1.85, 0.44, 0.54, scheme.wood)
    piece.front(-0.58, 0.58, 1.1, 1.72, scheme.fabric, scheme.accent)
    for u in (-0.7, 0.6):
        piece.box(u, u + 0.1, 0.95, 1.35, 0.54, 1.16, scheme.wood)
    return piece


def _build_column(piece: Piece, scheme: Scheme) -> Piece:
    """A red shaft on a stone, with painted bands under the beam."""
    piece.drum(0, 0, 0, 0.16, COLUMN_RADIUS_M * 1.5, "#a8a29a")
    piece.drum(0, 0, 0.16, BEAM_M - 0.3, COLUMN_RADIUS_M, scheme.wood)
    foot = BEAM_M - 0.3
    for index, paint in enumerate(BANDS):
        piece.drum(0, 0, foot + 0.12 * index, foot + 0.12 * (index + 1), COLUMN_RADIUS_M * 1.04, paint)
    piece.drum(0, 0, foot + 0.48, HEIGHT_M, COLUMN_RADIUS_M * 1.02, scheme.trim)
    return piece


def _add_lantern(room: Room, x: float, z: float, scheme: Scheme) -> None:
    """A lantern of silk on a stand; it glows a little by day too."""
    stage, piece = room.stage, room.piece(x, z, Side.SOUTH)
    at_x, at_z = room.before_camera(x, z)
    lamp = max(0.25, stage.day.lamp)
    piece.box(-0.16, 0.16, 0, 0.06, -0.16, 0.16, shade(scheme.wood, 0.8))
    piece.box(-0.03, 0.03, 0.06, 1.0, -0.03, 0.03, shade(scheme.wood, 0.8))
    piece.box(-0.17, 0.17, 1.0, 1.45, -0.17, 0.17, "#f6e2b8", "#c8a860")
    for u in (-0.17, 0.13):
        piece.front(u, u + 0.04, 1.0, 1.45, shade(scheme.wood, 0.6))
    piece.always(lambda: glow_ball(stage, at_x, 1.22, at_z, 1.1, "#ffcf86", 0.5 * lamp))
    if stage.lamps_lit:
        footing = piece.footing
        piece.on_front(lambda: footing.rect(-0.13, 0.13, 1.02, 1.43, "#ffd890", 0.18, 0.8 * lamp, glowing=True))
        piece.always(lambda: glow_floor(stage, at_x, at_z, 1.6, "#ffb866", 0.4 * stage.day.lamp))
    room.add(piece)
