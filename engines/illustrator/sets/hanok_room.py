"""A room of a Korean house: a floor of oiled paper, papered walls between posts, lattice doors, a folding screen, a
chest, a low table with cushions or bedding."""

from __future__ import annotations

import itertools

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import lerp
from engines.illustrator.sets.finish import Ceiling, Finish, Floor
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.lamps import glow_ball, glow_floor
from engines.illustrator.sets.lattice import draw_paper_door
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Stage
from engines.illustrator.style.sets import HANOK_SCHEMES, Scheme

HEIGHT_M, BEAM_M = 2.6, 2.2
SCREEN_M = 1.5
LEAVES = 6
"""The height of the folding screen, and how many leaves it has."""
BLOSSOM, INK = "#d8707c", "#5a5048"
BRASS = "#d0a850"


def draw_hanok_bedroom(stage: Stage) -> None:
    """With bedding laid out on the floor."""
    room, scheme = _furnished(stage)
    room.add(_build_bedding(room.piece(1.2, 0.9, Side.SOUTH), scheme))
    _finish(room)


def draw_hanok_living_room(stage: Stage) -> None:
    """With a low table between cushions."""
    room, scheme = _furnished(stage)
    table = room.piece(0.0, 0.9, Side.SOUTH)
    table.box(-0.5, 0.5, 0.26, 0.31, -0.32, 0.32, scheme.wood)
    for u in (-0.44, 0.38):
        for out in (-0.26, 0.2):
            table.box(u, u + 0.06, 0, 0.26, out, out + 0.06, shade(scheme.wood, 0.5))
    table.drum(-0.15, 0.0, 0.31, 0.42, 0.08, "#e8eee6")
    for u in (0.1, 0.26):
        table.drum(u, 0.08, 0.31, 0.36, 0.04, "#e8eee6")
    room.add(table)
    for x in (-0.95, 0.95):
        cushion = room.piece(x, 0.9, Side.SOUTH)
        cushion.box(-0.3, 0.3, 0, 0.08, -0.3, 0.3, scheme.fabric, highlight(scheme.fabric, 0.5))
        room.add(cushion)
    _finish(room)


def _furnished(stage: Stage) -> tuple[Room, Scheme]:
    """The room with what every room has."""
    choosing = stage.random("hanok room")
    scheme, mirrored = choose_scheme(choosing, HANOK_SCHEMES), choosing.random() < 0.5
    finish = Finish(
        scheme.wall, scheme.wood, scheme.floor, scheme.ceiling, Floor.TILES, 1.2, Ceiling.BEAMS, cornice=False
    )
    room = Room(stage, Measures(5.6, 5.2, HEIGHT_M), finish, frozenset({Side.WEST}), mirrored)

    def decorate(side: Side, wall: Footing) -> None:
        half = room.length(side) / 2
        if side is Side.WEST:
            _draw_doors(wall, scheme, (-1.5, -0.5, 0.5, 1.5), 0.1, 0.55)
        elif side is Side.SOUTH:
            _draw_doors(wall, scheme, (-0.9, 0.9), 0.1, 0.55)
        elif side is Side.EAST:
            _draw_doors(wall, scheme, (-0.6, 0.6), 0.75, 0.0)
        _draw_posts(wall, half, scheme)

    room.draw_shell(decorate)
    room.add(_build_screen(room.against(Side.NORTH, -0.7, 0.12), scheme))
    room.add(_build_chest(room.against(Side.NORTH, 1.9), scheme), _build_chest(room.against(Side.EAST, 1.5), scheme))
    _add_lamp(room, -2.2, 1.5, scheme)
    return room, scheme


def _finish(room: Room) -> None:
    room.draw_pieces()
    room.draw_night_shade((-2.0, 0.8, 1.5), 0.34, 0.75)


def _draw_doors(wall: Footing, scheme: Scheme, edges: tuple[float, ...], foot: float, panel_m: float) -> None:
    """Leaves of paper side by side; with no panel they are windows."""
    for u0, u1 in itertools.pairwise(edges):
        middle = (u0 + u1) / 2
        for a, b in ((u0, middle), (middle, u1)) if u1 - u0 > 1.1 else ((u0, u1),):
            draw_paper_door(wall, a + 0.01, b - 0.01, foot, 2.0, scheme.wood, panel_m)


def _draw_posts(wall: Footing, half: float, scheme: Scheme) -> None:
    """Posts in the corners and between, a beam over them, a sill at the floor."""
    line = shade(scheme.wood, 0.9)
    for u in (-half, -half / 2.6, half / 2.6, half - 0.14):
        wall.rect(u, u + 0.14, BEAM_M, HEIGHT_M, scheme.wood, 0.03, 1, line, 1)
    for u in (-half, half - 0.14):
        wall.rect(u, u + 0.14, 0, BEAM_M, scheme.wood, 0.03, 1, line, 1)
    wall.rect(-half, half, BEAM_M - 0.16, BEAM_M, scheme.wood, 0.035, 1, line, 1)
    wall.rect(-half, half, 0, 0.1, shade(scheme.wood, 0.3), 0.035, 1, line, 1)


def _build_screen(piece: Piece, scheme: Scheme) -> Piece:
    """A folding screen with a branch of blossoms over all of its leaves."""
    footing, stage = piece.footing, piece.stage
    width = 2.4

    def draw() -> None:
        for index in range(LEAVES):
            (u0, out0), (u1, out1) = (
                (lerp(-width / 2, width / 2, (index + part) / LEAVES), 0.16 * ((index + part) % 2)) for part in (0, 1)
            )
            for inset, low, paint in ((0.0, 0.04, scheme.second), (0.05, 0.16, "#f4ead2")):
                a, b = u0 + inset, u1 - inset
                corners = ((a, low, out0), (b, low, out1), (b, SCREEN_M - inset, out1), (a, SCREEN_M - inset, out0))
                tone = shade(paint, 0.25) if index % 2 else paint
                stage.quad(tuple(footing.at(*corner) for corner in corners), tone, 1, shade(scheme.second, 0.9), 1.0)
        branch = [(-1.05, 0.4), (-0.5, 0.72), (0.05, 0.8), (0.5, 1.06), (1.0, 1.14)]
        footing.stroke(branch, INK, 3.2, 0.17)
        placing = stage.random("blossoms")
        for _ in range(22):
            part = placing.random() * (len(branch) - 1)
            (u0, y0), (u1, y1) = branch[int(part)], branch[int(part) + 1]
            u, y = lerp(u0, u1, part % 1), lerp(y0, y1, part % 1) + placing.uniform(-0.16, 0.2)
            footing.disc(u, y, placing.uniform(0.03, 0.05), BLOSSOM, 0.172)

    piece.free(-width / 2, width / 2, 0, SCREEN_M, 0, 0.2, draw)
    return piece


def _build_chest(piece: Piece, scheme: Scheme) -> Piece:
    """A chest with brass fittings, folded quilts on it."""
    piece.box(-0.5, 0.5, 0.06, 0.72, 0.04, 0.5, shade(scheme.wood, 0.2))
    piece.front(-0.44, 0.44, 0.12, 0.66, scheme.wood, shade(scheme.wood, 1.0))
    for u in (-0.44, 0.36):
        piece.front(u, u + 0.08, 0.12, 0.66, BRASS)
    piece.front(-0.09, 0.09, 0.36, 0.54, BRASS, shade(BRASS, 1.0))
    for index, paint in enumerate((scheme.fabric, scheme.accent, scheme.second)):
        foot = 0.72 + 0.12 * index
        piece.box(-0.42, 0.42, foot, foot + 0.12, 0.08, 0.46, paint, highlight(paint, 0.4))
    return piece


def _build_bedding(piece: Piece, scheme: Scheme) -> Piece:
    """A mattress on the floor, a quilt turned back, a round-ended pillow."""
    piece.box(-0.6, 0.6, 0, 0.1, -1.0, 1.0, mixed(scheme.accent, "#ffffff", 0.5))
    piece.box(-0.3, 0.3, 0.1, 0.22, -0.92, -0.66, "#f6f0e6")
    piece.box(-0.64, 0.64, 0.1, 0.2, -0.4, 1.02, scheme.fabric, highlight(scheme.fabric, 0.4))
    piece.top(-0.64, 0.64, -0.4, -0.16, "#f8f4ea")
    return piece


def _add_lamp(room: Room, x: float, z: float, scheme: Scheme) -> None:
    """A paper lamp on a foot."""
    stage, piece = room.stage, room.piece(x, z, Side.SOUTH)
    at_x, at_z = room.before_camera(x, z)
    lamp = stage.day.lamp
    piece.box(-0.12, 0.12, 0, 0.08, -0.12, 0.12, shade(scheme.wood, 0.4))
    piece.box(-0.15, 0.15, 0.08, 0.7, -0.15, 0.15, "#f6e6c4", "#d8bc84")
    for u in (-0.15, 0.11):
        piece.front(u, u + 0.04, 0.08, 0.7, shade(scheme.wood, 0.5))
    if stage.lamps_lit:
        footing = piece.footing
        piece.on_front(lambda: footing.rect(-0.11, 0.11, 0.1, 0.68, "#ffd890", 0.16, 0.85 * lamp, glowing=True))
        piece.always(lambda: glow_ball(stage, at_x, 0.5, at_z, 2.6, "#ffcf86", 0.5 * lamp))
        piece.always(lambda: glow_floor(stage, at_x, at_z, 2.2, "#ffbf70", 0.5 * lamp))
    room.add(piece)
