"""What people sit at, on and in: tables, chairs, sofas, beds, desks.

In: an empty piece with its footing, colours. Out: the piece with its blocks. Never: where it stands.
"""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import Vertex
from engines.illustrator.sets.piece import Piece

STEEL = "#8d97a8"


def build_table(piece: Piece, width: float, depth: float, height: float, colour: str, leg: str | None = None) -> Piece:
    """A table centred on the footing."""
    legs, w, d = leg or shade(colour, 0.5), width / 2, depth / 2
    for out in (-d + 0.05, d - 0.11):
        for u in (-w + 0.05, w - 0.11):
            piece.box(u, u + 0.06, 0, height - 0.06, out, out + 0.06, legs)
    piece.box(-w, w, height - 0.06, height, -d, d, colour)
    for part in (0.3, 0.62):
        out = -d + depth * part
        piece.top(-w + 0.06, w - 0.1, out, out + 0.012, shade(colour, 0.35), 0.7)
    piece.is_table = True
    return piece


def build_round_table(piece: Piece, radius: float, height: float, colour: str, leg: str = "#3a2c28") -> Piece:
    """A round table on one foot."""
    piece.drum(0, 0, 0, 0.04, radius * 0.5, leg)
    piece.box(-0.035, 0.035, 0.04, height - 0.05, -0.035, 0.035, leg)
    piece.drum(0, 0, height - 0.05, height, radius, colour)
    return piece


def put_cup(piece: Piece, u: float, out: float, y: float, colour: str = "#ffffff") -> None:
    """A cup on a saucer."""
    piece.drum(u, out, y, y + 0.015, 0.08, "#f0ece4")
    piece.drum(u, out, y + 0.015, y + 0.1, 0.05, colour, "#6a4636")


def put_vase(piece: Piece, u: float, out: float, y: float, flower: str, vase: str = "#e6ecee") -> None:
    """A small vase with three flowers."""
    piece.drum(u, out, y, y + 0.16, 0.04, vase)
    stage = piece.stage
    x, _, z = piece.footing.at(u, 0, out)

    def draw() -> None:
        scale = stage.scale(z)
        for dx, dy, paint in ((-0.07, 0.32, flower), (0.06, 0.36, highlight(flower, 0.8)), (0.0, 0.27, flower)):
            stem, bloom = stage.project(x, y + 0.14, z), stage.project(x + dx, y + dy, z)
            stage.drawing.line(*stem, *bloom, "#5f8f5a", max(1.0, 0.012 * scale))
            stage.drawing.ellipse(*bloom, 0.05 * scale, 0.045 * scale, paint)

    piece.always(draw)


def build_chair(piece: Piece, colour: str, legs: str | None = None, cushion: str | None = None) -> Piece:
    """A chair that looks out: its back at out = 0."""
    leg = legs or shade(colour, 0.6)
    for u in (-0.21, 0.17):
        piece.box(u, u + 0.04, 0, 0.43, 0.38, 0.42, leg)
        piece.box(u, u + 0.04, 0, 0.62, 0, 0.04, leg)
    piece.box(-0.22, 0.22, 0.43, 0.48, 0.04, 0.43, cushion or colour)
    piece.box(-0.22, 0.22, 0.62, 0.94, -0.005, 0.04, colour)
    piece.front(-0.15, 0.15, 0.68, 0.88, highlight(colour, 0.3))
    piece.back(-0.15, 0.15, 0.68, 0.88, shade(colour, 0.3))
    piece.is_seat = True
    return piece


def build_stool(piece: Piece, height: float, colour: str, leg: str = "#4a4450") -> Piece:
    """A round stool."""
    for u, out in ((-0.12, -0.12), (0.09, -0.12), (-0.12, 0.09), (0.09, 0.09)):
        piece.box(u, u + 0.03, 0, height - 0.05, out, out + 0.03, leg, outlined=False)
    piece.drum(0, 0, height - 0.06, height, 0.19, colour)
    piece.is_seat = True
    return piece


def build_school_desk(piece: Piece, colour: str, busy: bool) -> Piece:
    """A pupil's desk centred on the footing, its chair pushed in so far that its back covers the desk's edge from any
    camera: tangent to it, it would lie under the top. Who sits there looks along −out."""
    for u in (-0.33, 0.28):
        for out in (-0.2, 0.16):
            piece.box(u, u + 0.04, 0, 0.66, out, out + 0.04, STEEL)
    piece.box(-0.36, 0.36, 0.6, 0.72, -0.24, 0.24, colour)
    piece.front(-0.3, 0.3, 0.62, 0.68, shade(colour, 1.1))
    if busy:
        piece.top(-0.22, 0.04, -0.14, 0.12, "#f6f2ea")
        piece.top(-0.09, -0.08, -0.14, 0.12, "#c9c2b4")
        piece.top(0.1, 0.24, -0.08, 0.1, "#6f9fc4")
    for u in (-0.19, 0.15):
        piece.box(u, u + 0.04, 0, 0.4, 0.2, 0.24, STEEL)
        piece.box(u, u + 0.04, 0, 0.62, 0.5, 0.54, STEEL)
    piece.box(-0.2, 0.2, 0.4, 0.44, 0.16, 0.54, shade(colour, 0.25))
    piece.box(-0.21, 0.21, 0.6, 0.88, 0.5, 0.535, shade(colour, 0.15))
    return piece


def build_sofa(piece: Piece, width: float, colour: str, cushion: str) -> Piece:
    """A sofa with its back at out = 0."""
    w, legs = width / 2, "#5a4438"
    for u in (-w + 0.08, w - 0.14):
        piece.box(u, u + 0.06, 0, 0.1, 0.74, 0.8, legs)
    piece.box(-w, w, 0.1, 0.86, 0, 0.24, shade(colour, 0.25))
    piece.box(-w + 0.18, w - 0.18, 0.1, 0.3, 0.24, 0.86, shade(colour, 0.5))
    seats = 3 if width > 2.0 else 2
    inner = width - 0.36
    for index in range(seats):
        u = -w + 0.18 + inner * index / seats
        piece.box(u + 0.01, u + inner / seats - 0.01, 0.3, 0.46, 0.24, 0.88, highlight(colour, 0.2))
        piece.box(u + 0.03, u + inner / seats - 0.03, 0.46, 0.82, 0.24, 0.36, colour)
    for u in (-w, w - 0.18):
        piece.box(u, u + 0.18, 0.06, 0.62, 0.24, 0.86, colour)
    _put_cushion(piece, -w + 0.42, 0.46, 0.42, cushion)
    _put_cushion(piece, w - 0.45, 0.46, 0.42, highlight(cushion, 0.6))
    piece.is_seat = True
    return piece


def _put_cushion(piece: Piece, u: float, y: float, out: float, colour: str) -> None:
    half = 0.18
    corners = ((-1, -1, 1), (0, -0.86, 0), (1, -1, 1), (0.86, 0, 0), (1, 1, 1), (0, 0.9, 0), (-1, 1, 1), (-0.86, 0, 0))
    points: list[Vertex] = [(u + dx * half, y + half + dy * half, corner) for dx, dy, corner in corners]
    footing = piece.footing
    piece.free(
        u - half,
        u + half,
        y,
        y + half * 2,
        out - 0.06,
        out,
        lambda: footing.shape(points, colour, out, 1, shade(colour, 1.0)) if footing.sees(0, out) else None,
    )


def build_armchair(piece: Piece, colour: str) -> Piece:
    """An armchair with its back at out = 0: a cushion between two arms, the back's head above them."""
    for u in (-0.4, 0.34):
        for out in (0.04, 0.7):
            piece.box(u, u + 0.06, 0, 0.1, out, out + 0.06, "#5a4438", outlined=False)
    piece.box(-0.42, 0.42, 0.1, 0.94, 0, 0.2, shade(colour, 0.2))
    piece.box(-0.28, 0.28, 0.1, 0.32, 0.2, 0.76, shade(colour, 0.5))
    piece.box(-0.27, 0.27, 0.32, 0.48, 0.2, 0.8, highlight(colour, 0.5))
    piece.box(-0.24, 0.24, 0.48, 0.86, 0.2, 0.3, highlight(colour, 0.2))
    for u in (-0.42, 0.28):
        piece.box(u, u + 0.14, 0.1, 0.6, 0.2, 0.78, colour)
        piece.front(u + 0.03, u + 0.11, 0.16, 0.56, highlight(colour, 0.3))
    piece.is_seat = True
    return piece


def build_desk(piece: Piece, width: float, colour: str, depth: float = 0.62) -> Piece:
    """A writing desk with its back at out = 0: three drawers on the right, a panel on the left."""
    w = width / 2
    piece.box(w - 0.42, w - 0.02, 0, 0.7, 0.04, depth - 0.04, shade(colour, 0.2))
    for index in range(3):
        y = 0.06 + 0.21 * index
        piece.front(w - 0.38, w - 0.06, y, y + 0.18, highlight(colour, 0.2), shade(colour, 0.9))
        piece.front(w - 0.26, w - 0.18, y + 0.08, y + 0.1, "#6a5a50")
    piece.box(-w + 0.02, -w + 0.08, 0, 0.7, 0.04, depth - 0.04, shade(colour, 0.2))
    piece.box(-w, w, 0.7, 0.75, 0, depth, colour)
    return piece


def put_monitor(piece: Piece, u: float, out: float, y: float, screen: str = "#7fb0dc", width: float = 0.56) -> None:
    """A screen on a foot that looks out."""
    w = width / 2
    piece.box(u - 0.1, u + 0.1, y, y + 0.02, out - 0.08, out + 0.1, "#3a3f50", outlined=False)
    piece.box(u - 0.02, u + 0.02, y, y + 0.14, out - 0.02, out, "#3a3f50", outlined=False)
    piece.box(u - w, u + w, y + 0.1, y + 0.1 + width * 0.62, out, out + 0.03, "#343a4a")
    piece.front(u - w + 0.02, u + w - 0.02, y + 0.12, y + 0.08 + width * 0.62, screen)
    for index in range(3):
        bar = y + 0.17 + 0.06 * index
        piece.front(u - w + 0.06, u - w + 0.06 + 0.21 * width * (index + 1), bar, bar + 0.025, highlight(screen, 1.2))
    stage, footing = piece.stage, piece.footing
    if stage.lamps_lit and footing.sees(0, out + 0.03):
        piece.always(
            lambda: footing.rect(
                u - w, u + w, y + 0.12, y + 0.08 + width * 0.62, screen, out + 0.04, 0.5 * stage.day.lamp, glowing=True
            )
        )


def put_papers(piece: Piece, u: float, out: float, y: float, colour: str) -> None:
    """A few books lying on each other."""
    for index, (dx, paint) in enumerate(((0.0, colour), (0.02, highlight(colour, 1.0)), (-0.02, "#f4efe6"))):
        foot = y + 0.04 * index
        piece.box(u - 0.12 + dx, u + 0.12 + dx, foot, foot + 0.04, out - 0.09, out + 0.09, paint)
