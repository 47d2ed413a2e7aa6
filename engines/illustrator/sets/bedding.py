"""Beds and the pillows on them.

In: an empty piece with its footing, colours. Out: the piece with its blocks. Never: where it stands.
"""

from __future__ import annotations

import math

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.stage import NEAREST_M

PILLOW_M, PILLOW_TOP, PILLOW_CORNER, PILLOW_POINTS = 0.13, 0.62, 0.45, 24
"""A pillow's height, how wide its raised middle is, how square its corners are (1 is an oval) and how many points its
rim has."""


def put_pillow(piece: Piece, u0: float, u1: float, y: float, out0: float, out1: float, colour: str) -> None:
    """A soft pillow that lies at the height `y`: a flat rim, and the middle raised."""
    footing, stage = piece.footing, piece.stage

    def ring(part: float, at_y: float) -> list[Spot]:
        spots = []
        for index in range(PILLOW_POINTS):
            turn = 2 * math.pi * index / PILLOW_POINTS
            across, along = (
                math.copysign(abs(way) ** PILLOW_CORNER, way) * part / 2 for way in (math.cos(turn), math.sin(turn))
            )
            u, out = (u0 + u1) / 2 + across * (u1 - u0), (out0 + out1) / 2 + along * (out1 - out0)
            spots.append(stage.project(*footing.at(u, at_y, out)))
        return spots

    def draw() -> None:
        if min(footing.at(u, y, out)[2] for u in (u0, u1) for out in (out0, out1)) < NEAREST_M:
            return
        foot, top = ring(1.0, y + 0.02), ring(PILLOW_TOP, y + PILLOW_M)
        outline = Shape(list(_around([*foot, *top]))).path()
        stage.drawing.path(outline, shade(colour, 0.22), 1, shade(colour, 0.9), 1.1)
        stage.drawing.path(Shape(list(top)).path(), highlight(colour, 0.5))

    piece.free(u0, u1, y, y + PILLOW_M, out0, out1, draw)


def _around(spots: list[Spot]) -> list[Spot]:
    """The convex outline of points (monotone chain; Andrew, 1979)."""
    ordered, outline = sorted(spots), []
    for way in (ordered, ordered[::-1]):
        chain: list[Spot] = []
        for x, y in way:
            while len(chain) > 1 and _turns_back(chain[-2], chain[-1], (x, y)):
                chain.pop()
            chain.append((x, y))
        outline += chain[:-1]
    return outline


def _turns_back(first: Spot, second: Spot, third: Spot) -> bool:
    across = (second[0] - first[0]) * (third[1] - first[1]) - (second[1] - first[1]) * (third[0] - first[0])
    return across <= 0


def build_bed(piece: Piece, width: float, length: float, wood: str, blanket: str, pillow: str) -> Piece:
    """A bed with its head at out = 0."""
    w = width / 2
    piece.box(-w - 0.04, w + 0.04, 0, 1.0, 0, 0.08, wood)
    piece.front(-w + 0.1, w - 0.1, 0.5, 0.9, highlight(wood, 0.3))
    piece.box(-w, w, 0.08, 0.3, 0.08, length, shade(wood, 0.2))
    piece.box(-w + 0.03, w - 0.03, 0.3, 0.5, 0.08, length - 0.03, "#fbf6f4", "#ffffff")
    count = 2 if width > 1.4 else 1
    for index in range(count):
        middle = -w + width * (index + 0.5) / count
        tone = pillow if index == 0 else highlight(pillow, 0.6)
        put_pillow(piece, middle - 0.32, middle + 0.32, 0.5, 0.14, 0.58, tone)
    piece.box(-w - 0.02, w + 0.02, 0.2, 0.56, 0.72, length - 0.02, blanket, highlight(blanket, 0.4))
    for index in range(5):
        out = 0.95 + (length - 1.1) * index / 5
        piece.top(-w, w, out, out + 0.07, highlight(blanket, 1.0), 0.9)
    piece.top(-w - 0.02, w + 0.02, 0.72, 0.9, "#fdfaf6")
    for index in range(6):
        out = 0.95 + (length - 1.1) * index / 6
        for along in (-1, 1):
            piece.side(along, out, out + 0.02, 0.22, 0.52, shade(blanket, 0.9))
    return piece
