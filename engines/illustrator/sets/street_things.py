"""What stands in streets: bicycles, machines, poles, planters.

In: an empty piece, colours. Out: the piece with its blocks. Never: where it stands.
"""

from __future__ import annotations

import math
from functools import partial

from engines.illustrator.colour import shade
from engines.illustrator.geometry import Vertex, ellipse_path
from engines.illustrator.sets.crown import draw_clump
from engines.illustrator.sets.outdoors import METAL
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.stage import NEAREST_M, UNLIT
from engines.illustrator.style.foliage import BLOOM_M, BLOOMS_A_PUFF, PLANTER_PUFF_M, PLANTER_PUFFS

HANDLEBAR_M = 0.24
"""Half a handlebar."""
SPOKES, SPOKE = 6, "#aab2bc"
CASE = "#f2f6f8"
GOODS = ("#e8594f", "#f2b134", "#4fa3d8", "#6abf7a", "#f28fb1")


def build_vending(piece: Piece, colour: str) -> Piece:
    """A machine that sells drinks, its back at out = 0; it shines at night."""
    piece.box(-0.5, 0.5, 0.06, 1.9, 0, 0.7, colour)
    for along in (-1, 1):
        piece.side(along, 0.08, 0.62, 0.34, 1.66, CASE, shade(colour, 1.0))
        for index, tone in enumerate(GOODS[:3]):
            piece.side(along, 0.2, 0.5, 0.46 + 0.38 * index, 0.76 + 0.38 * index, tone)
            piece.side(along, 0.2, 0.5, 0.7 + 0.38 * index, 0.76 + 0.38 * index, "#d4d8dc")
    piece.front(-0.42, 0.42, 0.85, 1.75, CASE, shade(colour, 1.0))
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
    """A box full of leaves and flowers: they grow out of it, behind its rim."""
    w = width / 2
    piece.box(-w, w, 0, 0.42, -0.22, 0.22, "#a08a7a")
    piece.front(-w + 0.06, w - 0.06, 0.08, 0.34, "#8f7868")
    footing, stage = piece.footing, piece.stage
    seen = [footing.at((w - PLANTER_PUFF_M) * along, y, out) for along, y, out in PLANTER_PUFFS]
    placing = stage.random(f"planter/{footing.x:.2f}/{footing.z:.2f}")
    kinds = [placing.randrange(100) for _ in seen]

    def draw() -> None:
        blooms = stage.random("planter blooms")
        green = "#dfe8ea" if stage.snowy else "#5f9f5a"
        for index, (x, y, z) in sorted(enumerate(seen), key=lambda puff: -puff[1][2]):
            at_x, at_y = stage.project(x, y, z)
            scale, leaf = stage.scale(z), stage.aired(green, z)
            radius = PLANTER_PUFF_M * scale
            stage.hide_glow(ellipse_path(at_x, at_y, radius, radius))
            draw_clump(stage, (at_x, at_y, radius, kinds[index]), leaf, shade(leaf, 0.8))
            bloom = BLOOM_M * scale
            for _ in range(BLOOMS_A_PUFF):
                petals = at_x + blooms.uniform(-0.8, 0.8) * radius, at_y - blooms.uniform(-0.1, 0.85) * radius
                stage.drawing.ellipse(*petals, bloom, bloom * 0.9, stage.aired(blooms.choice(tones), z))
                stage.drawing.ellipse(*petals, bloom * 0.4, bloom * 0.36, "#f6e2a0")

    piece.free(-w, w, 0.42, 0.9, -0.2, 0.2, draw)
    return piece


def insulators(height: float) -> tuple[tuple[float, float], ...]:
    """Where wires are fastened to a pole: along its arms and up, in metres."""
    return (-0.6, height - 0.34), (0.6, height - 0.34), (-0.45, height - 0.94), (0.45, height - 0.94)


def build_pole(piece: Piece, height: float) -> Piece:
    """A power pole with two arms, a box and a striped foot."""
    piece.box(-0.1, 0.1, 0, height, -0.1, 0.1, "#8f9098")
    for index in range(4):
        foot = 0.3 + 0.3 * index
        piece.front(-0.1, 0.1, foot, foot + 0.15, "#e8c04c" if index % 2 == 0 else "#3a3a40")
    piece.box(-0.7, 0.7, height - 0.5, height - 0.4, -0.06, 0.06, METAL)
    piece.box(-0.55, 0.55, height - 1.1, height - 1.0, -0.06, 0.06, METAL)
    for u, y in insulators(height):
        piece.box(u - 0.03, u + 0.03, y - 0.06, y, -0.03, 0.03, "#d8d4cc", outlined=False)
    piece.box(0.12, 0.42, height - 2.2, height - 1.4, -0.2, 0.2, "#a8acb4")
    return piece


def build_traffic_light(piece: Piece) -> Piece:
    """A pole with an arm and three lights, red at the left of whoever drives towards it; green is on."""
    piece.box(-0.06, 0.06, 0, 3.9, -0.06, 0.06, METAL)
    piece.box(-1.6, 0.06, 3.75, 3.85, -0.05, 0.05, METAL)
    piece.box(-1.75, -0.75, 3.5, 3.85, -0.1, 0.12, "#2f343e")
    footing, stage = piece.footing, piece.stage
    lights = (("#5a2a2a", False), ("#5a4a20", False), ("#5fe08a", True))
    for index, (dim, on) in enumerate(lights[:: footing.flip]):
        u = -1.58 + 0.33 * index
        piece.on_front(partial(footing.disc, u, 3.67, 0.11, dim, 0.13))
        if on and stage.lamps_lit:
            piece.on_front(partial(footing.disc, u, 3.67, 0.16, "#5fe08a", 0.14, 0.8, glowing=True))
    return piece


def build_bicycle(piece: Piece, colour: str) -> Piece:
    """A bicycle along u; its saddle and its handlebar lie across it, so that it isn't a line from its ends."""
    footing, stage = piece.footing, piece.stage
    rear, front, crank, saddle, head = (-0.52, 0.34), (0.52, 0.34), (-0.06, 0.3), (-0.22, 0.78), (0.36, 0.8)

    def draw() -> None:
        scale = stage.scale(max(NEAREST_M, footing.z))
        tube, wire = max(1.6, 0.034 * scale), max(0.5, 0.006 * scale)
        has_lights = not stage.glow.is_empty
        for u, y in (rear, front):
            for index in range(SPOKES):
                turn = math.pi * index / SPOKES
                reach_u, reach_y = 0.31 * math.cos(turn), 0.31 * math.sin(turn)
                footing.stroke([(u - reach_u, y - reach_y), (u + reach_u, y + reach_y)], SPOKE, wire, 0, 0.8)
            footing.disc(u, y, 0.325, None, 0, 1, "#2a2b33", max(2.0, 0.045 * scale))
            if has_lights:
                footing.disc(u, y, 0.325, None, 0, 1, UNLIT, max(2.0, 0.045 * scale), glowing=True)
            footing.disc(u, y, 0.295, None, 0, 1, SPOKE, max(0.8, 0.014 * scale))
        for stay in ((rear, crank), (rear, saddle)):
            footing.stroke(stay, shade(colour, 0.3), tube * 0.7)
        for way in ((saddle, crank), (crank, head), ((-0.2, 0.72), head), (front, head, (0.33, 0.96))):
            footing.stroke(way, colour, tube)
        frame: list[Vertex] = [(*rear, 1), (*saddle, 1), (*head, 1), (*front, 1), (*head, 1), (*crank, 1)]
        if has_lights:
            footing.shape(frame, None, 0, 1, UNLIT, tube, glowing=True, smooth=False)
        footing.stroke([saddle, (-0.25, 0.9)], METAL, tube * 0.8)
        seat: list[Vertex] = [(-0.42, 0.94), (-0.36, 0.88), (-0.12, 0.9), (-0.08, 0.94), (-0.24, 0.95)]
        footing.shape(seat, "#2f2a2c")
        footing.level(-0.4, -0.12, -0.07, 0.07, 0.95, "#2f2a2c")
        grips = footing.at(0.3, 1.03, -HANDLEBAR_M), footing.at(0.3, 1.03, HANDLEBAR_M)
        stage.lines([grips], "#2f2a2c", tube * 0.8)
        footing.stroke([(0.33, 0.96), (0.34, 1.03), (0.26, 1.03)], "#2f2a2c", tube * 0.9)
        footing.disc(*crank, 0.09, None, 0, 1, METAL, tube * 0.6)
        footing.stroke([(-0.12, 0.16), (0.0, 0.44)], METAL, tube * 0.6)
        footing.stroke([(-0.2, 0.3), (-0.3, 0.02)], METAL, tube * 0.6)

    piece.free(-0.85, 0.85, 0, 1.0, -0.1, 0.1, draw)
    return piece


def build_bin(piece: Piece, colour: str) -> Piece:
    """A round bin with a lid."""
    piece.drum(0, 0, 0, 0.7, 0.22, colour)
    piece.drum(0, 0, 0.7, 0.77, 0.24, shade(colour, 0.4))
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
