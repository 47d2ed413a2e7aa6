"""What stands in streets: cars, bicycles, machines, poles, planters.

In: an empty piece, colours. Out: the piece with its blocks. Never: where it stands.
"""

from __future__ import annotations

from functools import partial

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import Vertex, lerp
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.outdoors import METAL
from engines.illustrator.sets.piece import Piece

GLASS = "#8fb0c4"
GOODS = ("#e8594f", "#f2b134", "#4fa3d8", "#6abf7a", "#f28fb1")


def build_car(piece: Piece, colour: str) -> Piece:
    """A parked car, 4 metres along u, centred on the footing."""
    for u in (-1.3, 1.3):
        for out in (-0.8, 0.58):
            piece.box(u - 0.32, u + 0.32, 0, 0.5, out, out + 0.22, "#2f3038", outlined=False)
    piece.box(-1.95, 1.95, 0.2, 0.3, -0.72, 0.72, "#3a3c46", outlined=False)
    piece.box(-2.05, 2.05, 0.3, 0.82, -0.82, 0.82, colour, highlight(colour, 0.3))
    for along in (-1, 1):
        for out in (-0.72, 0.42):
            piece.side(along, out, out + 0.3, 0.56, 0.72, "#fff2cc" if along < 0 else "#e05a50", shade(colour, 1.0))
        piece.side(along, -0.36, 0.36, 0.58, 0.68, shade(colour, 1.0))
        piece.side(along, -0.82, 0.82, 0.32, 0.44, shade(colour, 0.8))
        piece.side(along, -0.24, 0.24, 0.34, 0.43, "#e8ecf0")
    for face in (piece.front, piece.back):
        face(-0.02, 0.02, 0.32, 0.8, shade(colour, 0.9))
        face(0.25, 0.45, 0.66, 0.7, shade(colour, 1.0))
        face(-2.05, 2.05, 0.28, 0.36, shade(colour, 1.1))
    piece.box(-1.2, 1.25, 0.82, 1.38, -0.7, 0.7, GLASS, colour)
    for face in (piece.front, piece.back):
        for u in (-1.2, -0.04, 1.13):
            face(u, u + 0.12, 0.82, 1.38, colour)
        face(-1.2, 1.25, 1.3, 1.38, colour)
    for along in (-1, 1):
        piece.side(along, -0.7, 0.7, 1.3, 1.38, colour)
        piece.side(along, -0.5, -0.2, 0.86, 1.28, highlight(GLASS, 0.8))
    footing = piece.footing
    for out, facing in ((0.83, 0), (-0.83, 2)):
        if footing.sees(facing, out):
            piece.always(partial(_draw_wheels, footing, out))
    return piece


def _draw_wheels(footing: Footing, out: float) -> None:
    for u in (-1.3, 1.3):
        footing.disc(u, 0.33, 0.33, "#2a2b33", out)
        footing.disc(u, 0.33, 0.17, "#b4bac2", out)


def build_vending(piece: Piece, colour: str) -> Piece:
    """A machine that sells drinks, its back at out = 0; it shines at night."""
    piece.box(-0.5, 0.5, 0.06, 1.9, 0, 0.7, colour)
    piece.front(-0.42, 0.42, 0.85, 1.75, "#f2f6f8", shade(colour, 1.0))
    for row in range(3):
        for column in range(5):
            u, y = -0.37 + 0.155 * column, 0.92 + 0.28 * row
            piece.front(u, u + 0.1, y, y + 0.2, GOODS[(row + column * 2) % 5])
    piece.front(-0.3, 0.3, 0.2, 0.42, "#2f343c")
    piece.front(0.24, 0.38, 0.55, 0.76, "#d4d8dc")
    stage, footing = piece.stage, piece.footing
    if stage.lamps_lit:
        piece.on_front(
            lambda: footing.rect(-0.46, 0.46, 0.5, 1.8, "#eaf4ff", 0.71, 0.55 * stage.day.lamp, glowing=True)
        )
    return piece


def build_planter(piece: Piece, width: float, tones: tuple[str, ...]) -> Piece:
    """A box with bushes and flowers."""
    w = width / 2
    piece.box(-w, w, 0, 0.42, -0.22, 0.22, "#a08a7a")
    piece.front(-w + 0.06, w - 0.06, 0.08, 0.34, "#8f7868")
    footing, stage = piece.footing, piece.stage
    x0, _, z = footing.at(-w * 0.8, 0, 0)
    x1, _, z1 = footing.at(w * 0.8, 0, 0)

    def draw() -> None:
        for index in range(7):
            x, depth = lerp(x0, x1, index / 6), lerp(z, z1, index / 6)
            at_x, at_y = stage.project(x, 0.52 + 0.07 * (index % 3), depth)
            reach = 0.2 * stage.scale(depth)
            green = "#f0f3f8" if stage.snowy else ("#5f9f5a", "#6fae62")[index % 2]
            stage.drawing.ellipse(at_x, at_y, reach, reach * 0.85, stage.aired(green, depth))
            bloom = tones[index % len(tones)]
            stage.drawing.ellipse(at_x + reach * 0.2, at_y - reach * 0.3, reach * 0.3, reach * 0.28, bloom)

    piece.free(-w, w, 0.42, 0.9, -0.2, 0.2, draw)
    return piece


def build_pole(piece: Piece, height: float) -> Piece:
    """A power pole with two arms, a box and a striped foot."""
    piece.box(-0.1, 0.1, 0, height, -0.1, 0.1, "#8f9098")
    for index in range(4):
        foot = 0.3 + 0.3 * index
        piece.front(-0.1, 0.1, foot, foot + 0.15, "#e8c04c" if index % 2 == 0 else "#3a3a40")
    piece.box(-0.7, 0.7, height - 0.5, height - 0.4, -0.06, 0.06, METAL)
    piece.box(-0.55, 0.55, height - 1.1, height - 1.0, -0.06, 0.06, METAL)
    piece.box(0.12, 0.42, height - 2.2, height - 1.4, -0.2, 0.2, "#a8acb4")
    return piece


def build_traffic_light(piece: Piece) -> Piece:
    """A pole with an arm and three lights; the lower one is on."""
    piece.box(-0.06, 0.06, 0, 3.9, -0.06, 0.06, METAL)
    piece.box(-1.6, 0.06, 3.75, 3.85, -0.05, 0.05, METAL)
    piece.box(-1.75, -0.75, 3.5, 3.85, -0.1, 0.12, "#2f343e")
    footing, stage = piece.footing, piece.stage
    for index, (dim, on) in enumerate((("#5a2a2a", False), ("#5a4a20", False), ("#5fe08a", True))):
        u = -1.58 + 0.33 * index
        piece.on_front(partial(footing.disc, u, 3.67, 0.11, dim, 0.13))
        if on and stage.lamps_lit:
            piece.on_front(partial(footing.disc, u, 3.67, 0.16, "#5fe08a", 0.14, 0.8, glowing=True))
    return piece


def build_bicycle(piece: Piece, colour: str) -> Piece:
    """A bicycle along u, seen from its side; from its ends it is a line."""
    footing = piece.footing

    def draw() -> None:
        for u in (-0.5, 0.5):
            footing.disc(u, 0.34, 0.33, None, 0, 1, "#2f3038", 2.4)
        frame: list[tuple[float, float]] = [(-0.5, 0.34), (-0.2, 0.78), (0.35, 0.8), (0.0, 0.34), (-0.5, 0.34)]
        footing.stroke(frame, colour, 3)
        footing.stroke([(0.0, 0.34), (-0.22, 0.9)], colour, 3)
        footing.stroke([(0.5, 0.34), (0.34, 0.98), (0.22, 1.0)], colour, 3)
        footing.stroke([(-0.36, 0.9), (-0.12, 0.9)], "#2f2a2c", 4)

    piece.free(-0.85, 0.85, 0, 1.0, -0.1, 0.1, draw)
    return piece


def build_bin(piece: Piece, colour: str) -> Piece:
    """A round bin with a lid."""
    piece.drum(0, 0, 0, 0.82, 0.26, colour)
    piece.drum(0, 0, 0.82, 0.9, 0.28, shade(colour, 0.4))
    return piece


def build_crates(piece: Piece, colour: str) -> Piece:
    """Three crates, one on the others."""
    for u, y, size in ((-0.5, 0.0, 0.46), (0.02, 0.0, 0.5), (-0.24, 0.5, 0.4)):
        piece.box(u, u + size, y, y + size, -size / 2, size / 2, colour)
        piece.front(u + 0.03, u + size - 0.03, y + size * 0.42, y + size * 0.56, shade(colour, 0.5))
        piece.front(u + size * 0.44, u + size * 0.56, y + 0.02, y + size - 0.02, shade(colour, 0.3))
    return piece


def build_stand_sign(piece: Piece, colour: str) -> Piece:
    """A low board on the pavement with a pictogram."""
    piece.box(-0.28, 0.28, 0, 0.9, -0.14, 0.02, "#8a6248")
    piece.front(-0.23, 0.23, 0.14, 0.84, "#3a3634")
    footing = piece.footing
    cup: list[Vertex] = [(-0.1, 0.62, 1), (-0.08, 0.46, 0), (0.08, 0.46, 0), (0.1, 0.62, 1)]
    piece.on_front(lambda: footing.shape(cup, colour, 0.03))
    piece.front(-0.14, 0.14, 0.28, 0.31, "#f6e7c9")
    piece.front(-0.14, 0.06, 0.2, 0.23, "#f6e7c9")
    return piece
