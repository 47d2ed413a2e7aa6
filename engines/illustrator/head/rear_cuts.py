"""The hair of heads from behind that look a little to the right, as data in head units.

In: nothing. Out: outlines and strands. Never: a drawing.

On the right every outline recedes along the hairline from the temple, before the ear, to the nape.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from comic.cast import BackHair
from engines.illustrator.geometry import Spot, Vertex
from engines.illustrator.head.locks import Lock
from engines.illustrator.head.mass import Strand

WHORL: Spot = (-18.0, -106.0)
"""Where all hair grows from: left of the middle, for the head looks to the right."""

LONG: tuple[Vertex, ...] = (
    (0, -124), (60, -102), (83, -56), (86, -10), (81, 30), (71, 68), (63, 106), (59, 140), (59, 184), (55, 226),
    (51, 250), (43, 268, 1), (41, 258, 1), (33, 272), (-4, 288, 1), (-7, 266, 1), (-13, 280), (-27, 285, 1),
    (-29, 277, 1), (-46, 286), (-66, 274, 1), (-67, 262, 1), (-77, 268, 1), (-79, 214), (-72, 160),
    (-68, 112), (-73, 66), (-83, 18), (-86, -30), (-78, -76), (-56, -106),
)  # fmt: skip
WAVY: tuple[Vertex, ...] = (
    (0, -124), (62, -102), (85, -56), (89, -10), (85, 22), (82, 50), (72, 82), (74, 114), (62, 148), (69, 184),
    (64, 216), (60, 232), (50, 246, 1), (48, 236, 1), (38, 250), (0, 264, 1), (-3, 242, 1), (-10, 257),
    (-25, 262, 1), (-27, 253, 1), (-46, 262), (-70, 252, 1), (-71, 239, 1), (-86, 244, 1), (-91, 194),
    (-78, 152), (-88, 112), (-78, 76), (-90, 40), (-88, 0), (-86, -50), (-60, -103),
)  # fmt: skip
BOB: tuple[Vertex, ...] = (
    (0, -124), (60, -102), (84, -56), (89, -10), (90, 34), (87, 68), (78, 92), (69, 102, 1), (67, 96, 1), (56, 104),
    (14, 111, 1), (12, 101, 1), (5, 110), (-14, 112, 1), (-15, 107, 1), (-40, 113), (-68, 111, 1), (-69, 103, 1),
    (-84, 105, 1), (-91, 96), (-96, 66), (-95, 24), (-90, -30), (-84, -62), (-60, -103),
)  # fmt: skip
CLOSE: tuple[Vertex, ...] = (
    (0, -124), (58, -103), (82, -56), (82, -26, 1), (74, -18), (70, 0), (68, 18, 1), (64, 2), (58, -16), (52, -14),
    (50, 4), (51, 28), (47, 46), (40, 61, 1), (33, 57), (27, 69, 1), (21, 66), (11, 77, 1), (5, 72), (-9, 80, 1),
    (-15, 74), (-24, 71), (-32, 75, 1), (-37, 62), (-46, 63, 1), (-50, 52), (-60, 38), (-73, 14), (-81, -16),
    (-82, -54), (-58, -103),
)  # fmt: skip
"""Short hair narrows to the nape and ends there in uneven tips; it is cut around the ear, with a sideburn before it."""
TIED: tuple[Vertex, ...] = (
    (0, -123), (57, -103), (81, -56), (82, -26, 1), (74, -20), (70, -2), (66, 14, 1), (59, 0), (54, 22), (49, 42),
    (40, 58), (24, 66), (6, 63), (-10, 69), (-26, 65), (-40, 62), (-56, 46), (-74, 18), (-82, -14), (-81, -54),
    (-57, -103),
)  # fmt: skip
"""Hair that is tied is combed up from the nape."""
CROPPED: tuple[Vertex, ...] = (
    (0, -114), (55, -95), (79, -50), (81, -26, 1), (72, -20), (70, -2), (67, 16, 1), (60, 2), (55, 22), (49, 44),
    (38, 60), (20, 68), (-2, 70), (-22, 69), (-40, 62), (-56, 44), (-72, 16), (-80, -16), (-80, -50), (-56, -95),
)  # fmt: skip
"""Hair cut to the skull ends smoothly above the nape."""
TAIL: tuple[Vertex, ...] = (
    (-34, -74), (-8, -74), (12, -50), (30, -8), (42, 44), (47, 92), (42, 138), (33, 174), (18, 206, 1), (14, 188, 1),
    (8, 214), (-10, 236, 1), (-15, 208, 1), (-20, 214), (-30, 216, 1), (-38, 186), (-48, 148), (-54, 104), (-56, 44),
    (-54, -10), (-46, -50),
)  # fmt: skip
"""A ponytail from behind: it swells below its tie, hangs before the nape and ends in strands."""
TAIL_STRANDS: tuple[Strand, ...] = tuple(
    Strand(((x * 0.35 - 20, -62), (x * 1.2 - 13, 10), (x * 1.15 - 10, 100), (x * 0.8 - 4, low)), weight)
    for x, low, weight in ((-27, 170, 1.2), (-14, 192, 1.0), (-2, 190, 1.6), (12, 180, 1.0), (25, 150, 1.2))
)
TWIN_TAIL: tuple[Vertex, ...] = (
    (-2, -46), (30, -42), (50, 14), (46, 80), (50, 128), (43, 168), (32, 196), (19, 214, 1), (16, 194, 1), (12, 200),
    (6, 202, 1), (3, 158), (6, 100), (10, 40), (-8, -16),
)  # fmt: skip
TWIN_TIES: tuple[tuple[float, float], ...] = ((-74.0, -1.0), (40.0, 0.9))
"""Where two tails are tied, and how far to the right each swings out: the right one lies before the head."""

TIE: Spot = (-20.0, -70.0)

LOOSE: Mapping[BackHair, tuple[Vertex, ...]] = MappingProxyType(
    {BackHair.LONG: LONG, BackHair.WAVY: WAVY, BackHair.BOB: BOB}
)
FALLING: tuple[Strand, ...] = tuple(
    Strand((WHORL, (x * 0.9 - 10, -50), (x * 0.98 - 6, 40), (x * 0.84 - 8, low)), weight)
    for x, low, weight in (
        (-78, 96, 1.2), (-62, 240, 1.6), (-45, 150, 1.0), (-26, 236, 1.9), (-6, 130, 1.0), (14, 240, 1.9),
        (34, 160, 1.0), (50, 236, 1.5), (66, 88, 1.1), (79, 40, 1.0),
    )
)  # fmt: skip
"""Strands of loose hair, from the whorl over the skull's width and in again below it."""
SHEEN: tuple[Strand, ...] = tuple(
    Strand(((x, top), (x * 0.96 - 2, (top + low) / 2), (x * 0.9 - 3, low)), weight)
    for x, top, low, weight in ((-54, 128, 214, 6.0), (-40, 140, 230, 4.0), (-16, 150, 206, 3.0), (24, 132, 200, 4.0))
)
"""Where light runs down long hair below that shadow."""

COMBED_DOWN: tuple[Strand, ...] = tuple(
    Strand((WHORL, (x * 0.5 - 10, -92), (x * 0.78 - 5, -62)), 0.9)
    for x in (-80, -52, -24, 4, 32, 58, 84)
) + tuple(
    Strand(((x, top), (x * 0.92 - 1, (top + low) / 2), (x * 0.8 - 3, low)), 1.0)
    for x, top, low in (
        (-46, 24, 62), (-30, 34, 70), (-14, 30, 72), (2, 38, 74), (18, 30, 66), (32, 22, 56), (-62, 2, 40),
    )
)  # fmt: skip
"""Strands of short hair, around the whorl and down to the nape; between them lie its layers."""

SMOOTH_LAYERS: tuple[Lock, ...] = tuple(
    Lock(*row)
    for row in (
        (-52, -30, -70, 32, 36, -12), (34, -34, 46, 22, 30, 10), (-30, -22, -50, 48, 38, -10),
        (18, -22, 30, 44, 34, 8), (-8, -18, -14, 56, 38, -4), (-56, -66, -80, -6, 38, -14),
        (40, -70, 60, -18, 34, 14), (-34, -64, -58, 12, 42, -12), (20, -64, 38, 4, 38, 10), (-8, -62, -16, 20, 44, -6),
        (-34, -92, -62, -34, 36, -14), (12, -94, 38, -36, 36, 14), (-12, -96, -18, -24, 40, -6),
    )
)  # fmt: skip
"""Layers of hair that lies close, from the lowest up; they fall from the whorl to the nape."""

REAR_LAYERS: tuple[Lock, ...] = tuple(
    Lock(*row)
    for row in (
        (-44, -40, -88, -2, 40, -10), (56, -46, 86, -12, 34, 10), (-30, -24, -64, 40, 40, -8),
        (34, -30, 54, 34, 34, 8), (4, -20, 10, 56, 40, 4), (-48, -66, -84, -22, 40, -14), (-34, -62, -52, 12, 42, -10),
        (26, -62, 40, 6, 40, 10), (-6, -64, -16, 22, 42, -6), (54, -70, 80, -34, 36, 12), (-24, -92, -40, -26, 38, -10),
        (4, -92, 18, -24, 38, 10),
    )
)  # fmt: skip
"""Layers of tousled hair, from the lowest up: each grows from under the next, away from the whorl."""
