"""What stands on a flat roof: a water tank, machines, laundry, a deck, pots, a satellite dish.

In: an empty piece. Out: the piece with its blocks. Never: where it stands.
"""

from __future__ import annotations

from engines.illustrator.colour import shade
from engines.illustrator.geometry import ellipse_path
from engines.illustrator.sets.furniture import put_cup
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.trees import draw_bush

CLOTHS = ("#ffffff", "#f2b8c0", "#a8c8e0", "#f6e2b0", "#d8e8d0")
STEEL, DECK = "#c4c9cc", "#b98a5e"
DISH_M, DISH_HALF_M = 1.35, 0.52
"""The height of the satellite dish's middle, and half its height."""


def build_tank(piece: Piece) -> Piece:
    """A water tank of three rings on four legs, with a lid and a ladder."""
    for u in (-0.6, 0.54):
        for out in (-0.6, 0.54):
            piece.box(u, u + 0.07, 0, 1.1, out, out + 0.07, "#7a7480")
    piece.box(-0.75, 0.75, 1.1, 1.2, -0.75, 0.75, "#8a8490")
    for y in (1.2, 1.62, 2.04):
        piece.drum(0, 0, y, y + 0.42, 0.76, "#d4d0d4")
    piece.drum(0, 0, 2.46, 2.54, 0.8, "#b4b0b8")
    for u in (-0.18, 0.14):
        piece.box(u, u + 0.04, 0, 2.5, 0.8, 0.84, "#7a7480", outlined=False)
    for index in range(8):
        y = 0.25 + 0.3 * index
        piece.box(-0.14, 0.14, y, y + 0.03, 0.81, 0.83, "#7a7480", outlined=False)
    return piece


def build_machine(piece: Piece) -> Piece:
    piece.box(-0.5, 0.5, 0.1, 0.95, -0.3, 0.3, STEEL)
    footing = piece.footing
    piece.on_front(lambda: footing.disc(-0.12, 0.52, 0.3, "#9aa2ac", 0.31, 1, "#7f8892", 1.4))
    piece.on_front(lambda: footing.disc(-0.12, 0.52, 0.1, "#7f8892", 0.315))
    return piece


def build_laundry(piece: Piece) -> Piece:
    """Two poles with a line of cloths."""
    for u in (-1.7, 1.64):
        piece.box(u, u + 0.06, 0, 1.9, -0.03, 0.03, "#8a8490")
    footing = piece.footing

    def cloths() -> None:
        footing.stroke([(-1.67, 1.85), (0, 1.75), (1.67, 1.85)], "#5a5660", 1.6)
        for index, colour in enumerate(CLOTHS):
            u = -1.4 + 0.6 * index
            footing.hide_glow(u + 0.02, u + 0.45, 0.9 + 0.14 * (index % 2), 1.77)
            footing.shape(
                [
                    (u, 1.78),
                    (u + 0.46, 1.77),
                    (u + 0.44, 0.9 + 0.14 * (index % 2)),
                    (u + 0.04, 0.86 + 0.14 * (index % 2)),
                ],
                colour,
                0.01,
                1,
                shade(colour, 0.9),
                1,
                smooth=False,
            )
            footing.shape(
                [(u + 0.3, 1.77), (u + 0.46, 1.77), (u + 0.44, 0.95), (u + 0.32, 0.95)],
                shade(colour, 0.4),
                0.012,
                0.7,
                smooth=False,
            )

    piece.free(-1.6, 1.6, 0.86, 1.86, -0.02, 0.02, cloths)
    return piece


def build_deck(piece: Piece) -> Piece:
    """A low wooden deck to sit on, as stands on many roofs, with a tray and two cups."""
    for u in (-0.82, 0.74):
        for out in (-0.56, 0.48):
            piece.box(u, u + 0.08, 0, 0.34, out, out + 0.08, shade(DECK, 0.6))
    piece.box(-0.9, 0.9, 0.34, 0.42, -0.62, 0.62, DECK)
    for index in range(1, 6):
        u = -0.9 + 0.3 * index
        piece.top(u, u + 0.012, -0.62, 0.62, shade(DECK, 0.7))
    put_cup(piece, -0.3, 0.1, 0.42)
    put_cup(piece, 0.1, -0.1, 0.42)
    return piece


def build_pot(piece: Piece, size: float) -> Piece:
    """Leaves in a clay pot, `size` metres tall in all."""
    piece.drum(0, 0, 0, size * 0.4, size * 0.24, "#b8704c", "#6a4a38")
    stage, footing = piece.stage, piece.footing
    x, _, z = footing.at(0, 0, 0)

    def leaves() -> None:
        draw_bush(stage, x, z, size, "#6fa05c", foot_m=size * 0.38)

    piece.free(-size * 0.4, size * 0.4, size * 0.4, size, -size * 0.3, size * 0.3, leaves)
    return piece


def build_dish(piece: Piece) -> Piece:
    """A satellite dish on a short mast: a bowl turned aside, its receiver on three struts before it."""
    piece.box(-0.3, 0.3, 0, 0.1, -0.25, 0.25, "#8f8a94")
    piece.box(-0.045, 0.045, 0.1, 1.2, -0.045, 0.045, STEEL)
    stage = piece.stage
    x, _, z = piece.footing.at(0, 0, 0)

    def draw() -> None:
        scale = stage.scale(z)
        bowl = stage.drawing.linear_gradient(
            [(0, "#f4f5f6"), (0.55, "#dfe2e5"), (1, shade("#dfe2e5", 0.7))], 0, 0, 1, 1
        )
        for dx, paint in ((0.06, shade(STEEL, 0.9)), (0.0, bowl)):
            at_x, at_y = stage.project(x + dx, DISH_M, z)
            wide, tall = DISH_HALF_M * 0.72 * scale, DISH_HALF_M * scale
            stage.hide_glow(ellipse_path(at_x, at_y, wide, 0.96 * tall))
            stage.drawing.ellipse(at_x, at_y, wide, tall, paint, 1, shade(STEEL, 1.2), 1.2, rotation_deg=-18)
        tip = stage.project(x - 0.42, DISH_M + 0.1, z)
        for dx, dy in ((-0.16, 0.46), (0.3, 0.12), (-0.02, -0.48)):
            rim = stage.project(x + dx, DISH_M + dy, z)
            stage.drawing.line(*rim, *tip, shade(STEEL, 1.1), max(1.2, 0.018 * scale))
        stage.drawing.ellipse(*tip, 0.06 * scale, 0.05 * scale, "#5a606c")

    piece.free(-DISH_HALF_M, DISH_HALF_M, 1.2, DISH_M + DISH_HALF_M, -0.1, 0.1, draw)
    return piece
