"""The chair at an office desk: a star of five castors, a column, a seat, a back on its stem, two arms.

In: an empty piece with its footing, a colour. Out: the piece with its blocks. Never: where it stands.
"""

from __future__ import annotations

import math

from engines.illustrator.colour import highlight, shade
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.stage import NEAREST_M

STEEL = "#3f444f"
CASTORS, STAR_M, CASTOR_M = 5, 0.29, 0.034
"""How many castors there are, how far from the column, and how large."""
MIDDLE_M = 0.24
"""How far before the back the column stands."""


def build_office_chair(piece: Piece, colour: str) -> Piece:
    """A swivel chair, its back at out = 0."""
    _add_star(piece)
    piece.box(-0.03, 0.03, 0.12, 0.42, MIDDLE_M - 0.03, MIDDLE_M + 0.03, STEEL, outlined=False)
    piece.box(-0.24, 0.24, 0.42, 0.5, 0.05, 0.5, colour, highlight(colour, 0.3))
    piece.box(-0.04, 0.04, 0.44, 0.64, 0.0, 0.04, STEEL, outlined=False)
    piece.box(-0.22, 0.22, 0.58, 1.04, -0.03, 0.04, shade(colour, 0.2))
    piece.front(-0.17, 0.17, 0.64, 0.98, highlight(colour, 0.2))
    piece.back(-0.16, 0.16, 0.64, 0.98, shade(colour, 0.6))
    for u in (-0.28, 0.24):
        piece.box(u, u + 0.04, 0.44, 0.64, 0.2, 0.25, STEEL, outlined=False)
        piece.box(u - 0.01, u + 0.05, 0.64, 0.68, 0.1, 0.4, STEEL, outlined=False)
    piece.is_seat = True
    return piece


def _add_star(piece: Piece) -> None:
    footing, stage = piece.footing, piece.stage

    def draw() -> None:
        hub_at = footing.at(0, 0.12, MIDDLE_M)
        if hub_at[2] - STAR_M < NEAREST_M:
            return
        scale, hub = stage.scale(hub_at[2]), stage.project(*hub_at)
        turns = [2 * math.pi * (index + 0.25) / CASTORS for index in range(CASTORS)]
        ends = [(STAR_M * math.cos(turn), MIDDLE_M + STAR_M * math.sin(turn)) for turn in turns]
        for u, out in sorted(ends, key=lambda end: -footing.at(end[0], 0, end[1])[2]):
            end_x, end_y = stage.project(*footing.at(u, 2.2 * CASTOR_M, out))
            stage.drawing.line(*hub, end_x, end_y, STEEL, max(2.0, 0.045 * scale))
            castor = CASTOR_M * scale
            stage.drawing.ellipse(end_x, end_y + 1.1 * castor, castor, castor * 1.1, "#2a2d36")

    piece.free(-STAR_M, STAR_M, 0, 0.12, MIDDLE_M - STAR_M, MIDDLE_M + STAR_M, draw)
