"""A throne on its steps: a golden frame with a buttoned back, a cushion and arms.

In: an empty piece, the hall's colours. Out: the piece with its blocks. Never: where it stands.
"""

from __future__ import annotations

from functools import partial

from engines.illustrator.colour import highlight, shade
from engines.illustrator.sets.piece import Piece
from engines.illustrator.style.sets import Scheme

THRONE_M = 2.5
"""How high its back reaches over the hall's floor."""


def build_throne(piece: Piece, scheme: Scheme) -> Piece:
    """Three steps and a high-backed golden seat."""
    gold, stone = scheme.trim, scheme.wood
    for index in range(3):
        edge = 2.3 - 0.4 * index
        piece.box(-edge, edge, 0.18 * index, 0.18 * (index + 1), 0, 2.3 - 0.45 * index, shade(stone, 0.3 - 0.1 * index))
        piece.front(-0.8, 0.8, 0.18 * index, 0.18 * (index + 1), scheme.fabric)
    piece.top(-0.8, 0.8, 0.9, 1.4, scheme.fabric)
    piece.box(-0.7, 0.7, 0.54, THRONE_M, 0.3, 0.46, scheme.accent)
    piece.front(-0.5, 0.5, 1.15, THRONE_M - 0.2, scheme.fabric, shade(gold, 0.8))
    for u in (-0.25, 0.0, 0.25):
        for y in (1.6, 1.9, 2.2):
            piece.on_front(partial(piece.footing.disc, u, y, 0.03, gold, 0.47))
    piece.box(-0.66, 0.66, 0.84, 0.98, 0.46, 1.15, gold)
    piece.box(-0.62, 0.62, 0.98, 1.12, 0.46, 1.18, highlight(scheme.fabric, 0.5))
    for u in (-0.78, 0.6):
        piece.box(u, u + 0.18, 0.54, 1.42, 1.0, 1.16, gold)
        piece.box(u, u + 0.18, 0.54, 1.42, 0.46, 0.6, shade(gold, 0.4))
        piece.box(u - 0.03, u + 0.21, 1.42, 1.54, 0.46, 1.24, highlight(gold, 0.3))
    piece.box(-0.6, 0.6, 0.54, 0.84, 0.46, 0.5, shade(scheme.fabric, 1.4), outlined=False)
    footing = piece.footing

    def crown() -> None:
        for u in (-0.58, 0.0, 0.58):
            tall = 0.5 if u == 0 else 0.3
            footing.shape(
                [(u - 0.12, THRONE_M), (u, THRONE_M + tall), (u + 0.12, THRONE_M)],
                scheme.accent,
                0.46,
                1,
                shade(gold, 1.0),
                1,
                smooth=False,
            )
            footing.disc(u, THRONE_M + tall, 0.07, scheme.second, 0.47)

    piece.free(-0.7, 0.7, THRONE_M, THRONE_M + 0.5, 0.3, 0.46, crown)
    return piece
