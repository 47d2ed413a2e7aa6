"""What things are kept in and shown on: bookcases, cupboards, counters, shelves, shop racks, fridges.

In: an empty piece with its footing, or a wall; colours. Out: the piece with its blocks. Never: where it stands.
"""

from __future__ import annotations

import random

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import lerp
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.piece import Piece

SPINES = ("#d8745f", "#5f8fa6", "#e0b45a", "#8a6ab0", "#7fb08a", "#e8e0d4", "#b8566a", "#4f6a8a")
GOODS = ("#e8594f", "#f2b134", "#4fa3d8", "#6abf7a", "#f28fb1", "#8a6ad0", "#f4f0e6", "#f28a4f")
JARS = ("#f3ece0", "#d8745f", "#5f8f86", "#e0b45a", "#8a5a44", "#c9d6d0")
STEEL = "#c4cad2"
CARTONS, TAPE = ("#c8a478", "#d4b48a", "#b8946a"), "#e8d4b0"
END_ROW_M = 0.4
"""How far the rows at a rack's end lie apart."""
END_PACKS = 3
"""How many packs stand side by side in half the width of a rack's end."""


def build_bookcase(piece: Piece, width: float, height: float, colour: str, name: str, depth: float = 0.32) -> Piece:
    """An open bookcase with its back at out = 0, full of books and a few things."""
    w = width / 2
    piece.box(-w, w, 0, height, 0, depth, colour)
    piece.front(-w + 0.04, w - 0.04, 0.06, height - 0.04, shade(colour, 1.1))
    shelves = max(2, round(height / 0.4))
    step = (height - 0.06) / shelves
    placing = piece.stage.random(f"books/{name}")
    for index in range(shelves):
        y = 0.06 + index * step
        fill_shelf(piece, placing, -w + 0.06, w - 0.06, y, step * 0.84)
        piece.front(-w + 0.03, w - 0.03, y - 0.03, y + 0.012, colour, shade(colour, 0.9))
    return piece


def fill_shelf(piece: Piece, placing: random.Random, u0: float, u1: float, y: float, tallest: float) -> None:
    """Book spines, and here and there a thing or a gap, on the last block's front."""
    u = u0
    while u < u1 - 0.03:
        chance = placing.random()
        if chance < 0.08:
            u += placing.uniform(0.08, 0.16)
            continue
        if chance < 0.16:
            width = min(placing.uniform(0.14, 0.22), u1 - u)
            piece.front(u, u + width, y, y + tallest * 0.55, placing.choice(JARS), "#7a6a5c")
            u += width + 0.02
            continue
        colour, block = placing.choice(SPINES), min(u1 - u, placing.uniform(0.06, 0.2))
        height = placing.uniform(0.62, 1.0) * tallest
        piece.front(u, u + block, y, y + height, colour, shade(colour, 1.2))
        if block > 0.1:
            piece.front(u + block * 0.45, u + block * 0.52, y, y + height, shade(colour, 0.8))
            piece.front(u, u + block, y + height * 0.72, y + height * 0.8, highlight(colour, 0.8))
        u += block + 0.006


def build_cabinet(
    piece: Piece, width: float, height: float, depth: float, colour: str, doors: int = 2, drawers: int = 0
) -> Piece:
    """A closed cupboard with its back at out = 0: doors below, drawers above."""
    w, line = width / 2, shade(colour, 0.9)
    piece.box(-w, w, 0.0, height, 0, depth, colour)
    split = height - 0.05 - 0.22 * drawers
    for index in range(doors):
        u0, u1 = -w + 0.03 + (width - 0.06) * index / doors, -w + 0.03 + (width - 0.06) * (index + 1) / doors
        piece.front(u0 + 0.01, u1 - 0.01, 0.08, split, highlight(colour, 0.25), line)
        knob = u1 - 0.07 if index % 2 == 0 else u0 + 0.04
        piece.front(knob, knob + 0.03, split * 0.5, split * 0.5 + 0.12, "#7a6658")
    for index in range(drawers):
        y = split + 0.02 + 0.22 * index
        piece.front(-w + 0.04, w - 0.04, y, y + 0.2, highlight(colour, 0.25), line)
        piece.front(-0.06, 0.06, y + 0.09, y + 0.12, "#7a6658")
    return piece


def build_counter(
    piece: Piece, width: float, depth: float, height: float, body: str, top: str, panels: int = 6
) -> Piece:
    """A bar or a shop's counter that looks out, its back at out = 0."""
    w = width / 2
    piece.box(-w, w, 0, height - 0.08, 0.04, depth - 0.06, body)
    for index in range(panels):
        u0, u1 = (-w + width * (index + part) / panels for part in (0.08, 0.92))
        piece.front(u0, u1, 0.14, height - 0.2, highlight(body, 0.3), shade(body, 0.9))
    piece.front(-w, w, 0, 0.08, shade(body, 1.2))
    piece.box(-w - 0.05, w + 0.05, height - 0.08, height, 0, depth, top)
    return piece


def draw_shelf(
    wall: Footing, name: str, u0: float, u1: float, y: float, colour: str, jars: bool = False, depth: float = 0.24
) -> None:
    """A board on a wall with books or jars on it."""
    wall.block(u0, u1, y - 0.04, y, 0, depth, colour)
    for u in (u0 + 0.08, u1 - 0.12):
        wall.block(u, u + 0.04, y - 0.14, y - 0.04, 0, depth * 0.7, shade(colour, 0.5), outlined=False)
    placing = wall.stage.random(f"shelf/{name}")
    u = u0 + 0.05
    while u < u1 - 0.1:
        if jars:
            width, height = placing.uniform(0.1, 0.16), placing.uniform(0.14, 0.3)
            colour = placing.choice(JARS)
        else:
            width, height = placing.uniform(0.05, 0.14), placing.uniform(0.16, 0.28)
            colour = placing.choice(SPINES)
        wall.block(u, u + width, y, y + height, 0.04, depth - 0.05, colour)
        u += width + (0.05 if jars else 0.005) + (0.14 if placing.random() < 0.12 else 0.0)


def build_rack(piece: Piece, width: float, height: float, name: str, colour: str, double: bool = True) -> Piece:
    """A shop's rack full of goods, centred on the footing, open to the front and, when `double`, to the back."""
    w, depth = width / 2, 0.4 if double else 0.24
    back = -depth if double else 0.0
    piece.box(-w, w, 0, height, back, depth, "#eef0ee")
    placing = piece.stage.random(f"rack/{name}")
    faces = (piece.front, piece.back) if double else (piece.front,)
    shelves = max(3, round(height / 0.36))
    step = (height - 0.12) / shelves
    for face in faces:
        face(-w + 0.02, w - 0.02, 0.1, height - 0.03, "#c4c9cc")
        for index in range(shelves):
            y = 0.12 + index * step
            u = -w + 0.04
            while u < w - 0.1:
                block, paint = min(w - 0.04 - u, placing.uniform(0.18, 0.42)), placing.choice(GOODS)
                tall = step * placing.uniform(0.55, 0.85)
                face(u, u + block, y, y + tall, paint)
                face(u, u + block, y + tall * 0.3, y + tall * 0.55, highlight(paint, 1.0))
                pitch = 0.09
                packs = int(block / pitch)
                for pack in range(1, packs):
                    face(u + pack * pitch, u + pack * pitch + 0.012, y, y + tall, shade(paint, 0.7))
                u += block + 0.015
            face(-w, w, y - 0.05, y, colour)
    for along in (-1, 1):
        piece.side(along, back + 0.03, depth - 0.03, 0.1, height - 0.04, highlight(colour, 0.9))
        rows = max(3, round(height / END_ROW_M))
        for row in range(rows):
            y, half = 0.16 + row * (height - 0.2) / rows, (back + depth) / 2
            for out0, out1 in ((back + 0.06, half - 0.02), (half + 0.02, depth - 0.06)):
                _put_packs(piece, along, (out0, out1), (y, y + 0.27), placing.choice(GOODS[:6]))
            piece.side(along, back, depth, y - 0.05, y, colour)
    _stock_top(piece, placing, w, height, back, depth)
    return piece


def _stock_top(piece: Piece, placing: random.Random, half: float, height: float, back: float, depth: float) -> None:
    """Cartons on a rack: from above, bare tops would be white slabs."""
    u = -half + 0.1
    while u < half - 0.4:
        wide, tall = placing.uniform(0.28, 0.42), placing.uniform(0.16, 0.26)
        piece.box(u, u + wide, height, height + tall, back + 0.08, depth - 0.08, placing.choice(CARTONS))
        piece.top(u + 0.45 * wide, u + 0.55 * wide, back + 0.08, depth - 0.08, TAPE)
        u += wide + placing.uniform(0.04, 0.3)


def _put_packs(piece: Piece, along: int, outs: tuple[float, float], ys: tuple[float, float], paint: str) -> None:
    """Packs side by side at a rack's end, each with a label."""
    (out0, out1), (y0, y1) = outs, ys
    piece.side(along, out0, out1, y0, y1, paint, shade(paint, 0.9))
    piece.side(along, out0, out1, lerp(y0, y1, 0.35), lerp(y0, y1, 0.62), mixed(paint, "#fbf4e8", 0.7))
    for index in range(1, END_PACKS):
        at = lerp(out0, out1, index / END_PACKS)
        piece.side(along, at - 0.008, at + 0.008, y0, y1, shade(paint, 0.9))


def draw_fridge_wall(wall: Footing, name: str, u0: float, u1: float, doors: int, colour: str) -> None:
    """Lit glass-doored fridges along a wall, full of bottles."""
    stage = wall.stage
    wall.block(u0, u1, 0, 2.15, 0, 0.35, "#dfe4e8")
    wall.rect(u0, u1, 2.15, 2.42, colour, 0.36, 1, shade(colour, 0.9))
    wall.rect(u0 + 0.2, u1 - 0.2, 2.25, 2.32, highlight(colour, 1.2), 0.362)
    placing = stage.random(f"fridge/{name}")
    for index in range(doors):
        a, b = u0 + (u1 - u0) * (index + 0.04) / doors, u0 + (u1 - u0) * (index + 0.96) / doors
        wall.rect(a, b, 0.12, 2.08, "#eaf4f8", 0.355)
        for shelf in range(5):
            y = 0.16 + 0.38 * shelf
            u = a + 0.03
            while u < b - 0.08:
                paint, count = placing.choice(GOODS), placing.randint(2, 4)
                for _ in range(count):
                    if u < b - 0.08:
                        wall.rect(u, u + 0.07, y, y + 0.24, paint, 0.356)
                        wall.rect(u + 0.02, u + 0.05, y + 0.24, y + 0.29, "#f4f4f0", 0.356)
                    u += 0.09
            wall.rect(a, b, y - 0.03, y, "#b4bec6", 0.357)
        wall.rect(a, b, 0.12, 2.08, "#ffffff", 0.36, 0.14)
        for left, right, low, high in ((a, a + 0.04, 0.12, 2.08), (b - 0.04, b, 0.12, 2.08), (a, b, 2.04, 2.08)):
            wall.rect(left, right, low, high, "#b4bec8", 0.362)
        wall.rect(b - 0.08, b - 0.04, 0.8, 1.5, "#8a949e", 0.37)
        if stage.lamps_lit:
            wall.rect(a, b, 0.12, 2.08, "#eaf6ff", 0.37, 0.22 * stage.day.lamp, glowing=True)
