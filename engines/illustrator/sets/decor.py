"""What hangs on walls and makes rooms lived in: pictures, clocks, boards, doors, plants.

In: a wall or a room and where, in metres. Out: marks on the stage. Never: a letter or a word.
"""

from __future__ import annotations

import math
import random

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import Shape, Vertex, lerp
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.piece import Piece, draw_drum
from engines.illustrator.sets.room import Room
from engines.illustrator.sets.site import Side

LEAVES = ("#4f8f5a", "#5fa366", "#3f7a50", "#74b06a")
PLANT_LEAVES, WIDEST_LEAF_DEG = 12, 62.0
"""A potted plant's leaves, and how far from upright the outer ones point: evenly, or the plant would lean."""
PAPERS = ("#ffffff", "#fbe3e0", "#e3effb", "#fdf6d2", "#e2f2e4")
PINS = ("#e8594f", "#4fa3d8", "#f2b134")
POT = "#d9b49a"


def draw_picture(
    wall: Footing, u: float, y: float, width: float, height: float, colour: str, frame: str = "#6a5240"
) -> None:
    """A framed landscape or blot around (u, y)."""
    w, h = width / 2, height / 2
    wall.rect(u - w - 0.04, u + w + 0.04, y - h - 0.04, y + h + 0.04, frame, 0.02, 1, shade(frame, 0.9), 1)
    wall.rect(u - w, u + w, y - h, y + h, "#faf6ee", 0.022)
    inner_w, inner_h = w * 0.82, h * 0.82
    wall.rect(u - inner_w, u + inner_w, y - inner_h, y + inner_h, colour, 0.024)
    wall.disc(u + inner_w * 0.35, y + inner_h * 0.4, min(w, h) * 0.2, highlight(colour, 1.2), 0.026)
    ridge: list[Vertex] = [
        (u - inner_w, y - inner_h, 1),
        (u - inner_w, y - inner_h * 0.3, 1),
        (u - inner_w * 0.4, y + inner_h * 0.15, 0),
        (u + inner_w * 0.1, y - inner_h * 0.25, 0),
        (u + inner_w * 0.6, y + inner_h * 0.02, 0),
        (u + inner_w, y - inner_h * 0.4, 1),
        (u + inner_w, y - inner_h, 1),
    ]
    wall.shape(ridge, shade(colour, 0.9), 0.026)


def draw_poster(wall: Footing, u: float, y: float, width: float, height: float, colour: str, kind: int) -> None:
    """An unframed poster: a face-less figure, a star, or stripes."""
    w, h = width / 2, height / 2
    wall.rect(u - w, u + w, y - h, y + h, colour, 0.012, 1, shade(colour, 0.9), 1)
    if kind % 3 == 0:
        wall.disc(u, y + h * 0.28, w * 0.4, highlight(colour, 1.1), 0.014)
        wall.shape(
            [
                (u - w * 0.6, y - h * 0.8, 1),
                (u - w * 0.45, y - h * 0.1, 0),
                (u + w * 0.45, y - h * 0.1, 0),
                (u + w * 0.6, y - h * 0.8, 1),
            ],
            shade(colour, 1.0),
            0.014,
        )
    elif kind % 3 == 1:
        star: list[Vertex] = []
        for index in range(10):
            reach = w * (0.7 if index % 2 == 0 else 0.3)
            turn = math.pi * index / 5
            star.append((u + reach * math.sin(turn), y + reach * math.cos(turn)))
        wall.shape(star, highlight(colour, 1.3), 0.014, smooth=False)
    else:
        for index in range(3):
            foot = lerp(y - h * 0.8, y + h * 0.5, index / 2)
            wall.rect(
                u - w * 0.7, u + w * (0.7 - 0.3 * (index % 2)), foot, foot + h * 0.25, highlight(colour, 1.0), 0.014
            )


def draw_clock(wall: Footing, u: float, y: float, radius: float = 0.15) -> None:
    """A round wall clock; none behind people, from whose heads it would stick out."""
    if wall.stage.floor.is_behind_people(wall.bounds(u - radius, u + radius, y - radius, y + radius, 0, 0.03)):
        return
    wall.disc(u, y, radius, "#ffffff", 0.02, 1, "#5a4a44", 2.4)
    wall.stroke([(u, y), (u, y + radius * 0.62)], "#444444", 1.8, 0.024)
    wall.stroke([(u, y), (u + radius * 0.48, y - radius * 0.1)], "#444444", 1.8, 0.024)


def draw_notice_board(wall: Footing, name: str, u0: float, u1: float, y0: float, y1: float, cloth: str) -> None:
    """A board with pinned papers, blank but for lines and blots."""
    wall.rect(u0 - 0.04, u1 + 0.04, y0 - 0.04, y1 + 0.04, "#9a7250", 0.02, 1, "#6a4c36", 1)
    wall.rect(u0, u1, y0, y1, cloth, 0.022)
    placing = wall.stage.random(f"notices/{name}")
    u = u0 + 0.08
    while u < u1 - 0.26:
        width = min(placing.uniform(0.2, 0.34), u1 - 0.04 - u)
        tall = min(y1 - y0 - 0.12, placing.uniform(0.28, 0.44))
        foot = placing.uniform(y0 + 0.05, max(y0 + 0.06, y1 - tall - 0.06))
        paper = placing.choice(PAPERS)
        wall.rect(u, u + width, foot, foot + tall, paper, 0.024, 1, shade(paper, 0.8), 0.8)
        wall.rect(u + 0.03, u + width - 0.03, foot + tall * 0.5, foot + tall * 0.86, placing.choice(PINS), 0.026, 0.55)
        for line in range(2):
            at = foot + tall * (0.16 + 0.16 * line)
            wall.rect(u + 0.03, u + width - 0.05 - 0.04 * line, at, at + 0.015, "#a8a4b0", 0.026)
        wall.disc(u + width / 2, foot + tall - 0.02, 0.018, placing.choice(PINS), 0.028)
        u += width + placing.uniform(0.05, 0.14)


def draw_door(
    wall: Footing,
    u: float,
    width: float,
    colour: str,
    height: float = 2.05,
    glazed: bool = False,
    sliding: bool = False,
) -> None:
    """A door around `u`, closed."""
    w, line = width / 2, shade(colour, 1.0)
    frame = shade(colour, 0.5)
    wall.rect(u - w - 0.08, u + w + 0.08, 0, height + 0.08, frame, 0.03, 1, line, 1)
    leaves = ((u - w, u), (u, u + w)) if sliding or width > 1.3 else ((u - w, u + w),)
    for a, b in leaves:
        wall.rect(a, b, 0.02, height, colour, 0.04, 1, line, 1.2)
        pad = (b - a) * 0.18
        if glazed:
            wall.rect(a + pad, b - pad, height * 0.45, height * 0.92, "#a9c4cf", 0.045, 1, line, 1)
            wall.shape(
                [(a + pad, height * 0.5), (a + pad, height * 0.62), (b - pad, height * 0.9), (b - pad, height * 0.78)],
                "#ffffff",
                0.047,
                0.3,
                smooth=False,
            )
            wall.rect(a + pad, b - pad, 0.16, height * 0.38, highlight(colour, 0.3), 0.045, 1, line, 0.9)
        else:
            wall.rect(a + pad, b - pad, height * 0.52, height * 0.9, highlight(colour, 0.3), 0.045, 1, line, 0.9)
            wall.rect(a + pad, b - pad, 0.16, height * 0.44, highlight(colour, 0.3), 0.045, 1, line, 0.9)
    knob = u + w - 0.1 if len(leaves) == 1 else u - 0.08
    wall.block(knob - 0.02, knob + 0.02, height * 0.44, height * 0.52, 0.045, 0.1, "#b9a06a", outlined=False)


def draw_mirror(wall: Footing, u: float, y: float, width: float, height: float, frame: str) -> None:
    """A mirror: pale glass with two glints."""
    w, h = width / 2, height / 2
    wall.rect(u - w - 0.05, u + w + 0.05, y - h - 0.05, y + h + 0.05, frame, 0.02, 1, shade(frame, 0.9), 1)
    wall.rect(u - w, u + w, y - h, y + h, "#cfdde4", 0.022)
    for start in (0.15, 0.45):
        a = u - w + width * start
        glint = [(a, y - h), (a + width * 0.16, y - h), (min(u + w, a + width * 0.46), y + h), (a + width * 0.3, y + h)]
        wall.shape(glint, "#ffffff", 0.024, 0.4, smooth=False)


def build_plant(
    piece: Piece, height: float, name: str, pot: str = POT, u: float = 0.0, out: float = 0.0, y: float = 0.0
) -> Piece:
    """A potted plant, `height` metres with its pot: long leaves, or a bushy crown."""
    stage = piece.stage
    x, _, z = piece.footing.at(u, 0, out)
    placing = stage.random(f"plant/{name}")
    pot_m = min(0.36, height * 0.34)

    def draw() -> None:
        draw_drum(stage, x, z, y, y + pot_m, pot_m * 0.5, pot, "#5a4438")
        _draw_leaves(piece, placing, x, y + pot_m, z, height - pot_m)

    reach = height * 0.3
    piece.free(u - reach, u + reach, y, y + height, out - reach, out + reach, draw)
    return piece


def _draw_leaves(piece: Piece, placing: random.Random, x: float, y: float, z: float, tall: float) -> None:
    stage = piece.stage
    foot_x, foot_y = stage.project(x, y, z)
    scale = stage.scale(z)
    broad = placing.uniform(0.1, 0.2)
    leaves = []
    for index in range(PLANT_LEAVES):
        angle_deg = lerp(-WIDEST_LEAF_DEG, WIDEST_LEAF_DEG, (index + placing.random()) / PLANT_LEAVES)
        leaves.append((angle_deg, placing.uniform(0.7, 1.0), placing.choice(LEAVES)))
    for angle_deg, part, colour in sorted(leaves, key=lambda leaf: -abs(leaf[0])):
        angle = math.radians(angle_deg)
        length = tall * scale * part
        tip_x, tip_y = foot_x + math.sin(angle) * length, foot_y - math.cos(angle) * length
        droop = abs(math.sin(angle)) * length * 0.25
        middle_x, middle_y = (foot_x + tip_x) / 2, (foot_y + tip_y) / 2 - droop
        across_x, across_y = math.cos(angle) * length * broad, math.sin(angle) * length * broad
        leaf = Shape(
            [
                (foot_x, foot_y, 1),
                (middle_x - across_x, middle_y - across_y),
                (tip_x, tip_y, 1),
                (middle_x + across_x, middle_y + across_y),
            ]
        )
        stage.drawing.path(leaf.path(), colour, 1, shade(colour, 1.1), 0.8)
        stage.drawing.line(
            foot_x, foot_y, (middle_x + tip_x) / 2, (middle_y + tip_y) / 2, highlight(colour, 0.9), 0.9, 0.6
        )


def add_plant(room: Room, x: float, z: float, height: float, pot: str = POT) -> None:
    """A potted plant on the floor, but not where its leaves would stick out of somebody's head or hair."""
    room.add_thin(build_plant(room.piece(x, z, Side.SOUTH), height, f"{x}/{z}", pot))


def draw_hanging_plant(wall: Footing, u: float, y: float, name: str) -> None:
    """A pot on a board, leaves over its rim, a few runners that hang down past the board."""
    placing = wall.stage.random(f"ivy/{name}")
    wall.block(u - 0.24, u + 0.24, y - 0.05, y, 0, 0.26, "#8a6248")
    wall.block(u - 0.13, u + 0.13, y, y + 0.2, 0.04, 0.24, "#d9785a")
    for side in (-0.2, 0.14, -0.06, 0.22):
        colour, fall = placing.choice(LEAVES), placing.uniform(0.12, 0.4)
        wall.stroke([(u + side * 0.5, y + 0.2), (u + side, y + 0.12), (u + side * 1.15, y - fall)], colour, 2.4, 0.27)
        for index in range(4):
            at = lerp(y + 0.1, y - fall, index / 3)
            wall.disc(u + side * (1 + 0.05 * index) + 0.03 * (-1) ** index, at, 0.05, colour, 0.28)
    for index in range(7):
        wall.disc(u - 0.18 + 0.06 * index, y + 0.22 + 0.05 * (index % 2), 0.075, LEAVES[index % len(LEAVES)], 0.25)


def draw_air_conditioner(wall: Footing, u: float, y: float) -> None:
    """A room's air conditioner under the ceiling."""
    wall.block(u - 0.45, u + 0.45, y, y + 0.3, 0, 0.22, "#f2f2f0")
    wall.rect(u - 0.4, u + 0.4, y + 0.03, y + 0.07, "#c4c8cc", 0.224)
    wall.rect(u + 0.3, u + 0.34, y + 0.14, y + 0.16, "#7fc48a", 0.224)


def draw_radiator(wall: Footing, u0: float, u1: float) -> None:
    """A ribbed radiator under a window."""
    wall.block(u0, u1, 0.14, 0.66, 0.03, 0.13, "#eceae6")
    count = max(4, int((u1 - u0) / 0.11))
    for index in range(1, count):
        u = lerp(u0, u1, index / count)
        wall.rect(u - 0.012, u + 0.012, 0.18, 0.62, "#c9c5c4", 0.134)
