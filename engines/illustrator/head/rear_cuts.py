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
    (0, -124), (60, -102), (83, -56), (84, -26, 1), (77, 0), (70, 34), (62, 68), (56, 104), (54, 140), (57, 184),
    (53, 228), (42, 262, 1), (38, 244), (36, 226, 1), (30, 250), (14, 282, 1), (10, 262), (8, 238, 1), (-2, 264),
    (-18, 290, 1), (-23, 268), (-24, 240, 1), (-32, 258), (-46, 278, 1), (-52, 256), (-52, 232, 1), (-58, 248),
    (-70, 264, 1), (-77, 214), (-72, 160), (-72, 112), (-80, 54), (-86, 4), (-85, -50), (-60, -103),
)  # fmt: skip
WAVY: tuple[Vertex, ...] = (
    (0, -124), (62, -102), (85, -56), (87, -26, 1), (80, 0), (74, 26), (72, 52), (60, 82), (68, 116), (58, 148),
    (72, 184), (62, 214), (56, 242, 1), (44, 232), (42, 208, 1), (38, 234), (20, 256, 1), (8, 238), (8, 212, 1),
    (0, 240), (-18, 260, 1), (-30, 240), (-28, 214, 1), (-38, 238), (-54, 256, 1), (-62, 238), (-60, 210, 1),
    (-70, 232), (-86, 242, 1), (-92, 194), (-78, 152), (-90, 112), (-78, 76), (-92, 40), (-88, 0), (-86, -50),
    (-60, -103),
)  # fmt: skip
BOB: tuple[Vertex, ...] = (
    (0, -124), (60, -102), (84, -56), (86, -26, 1), (80, 4), (75, 38), (70, 68), (58, 99, 1), (50, 96), (45, 82, 1),
    (42, 97), (28, 107, 1), (12, 106), (6, 92, 1), (2, 105), (-14, 111, 1), (-32, 108), (-38, 92, 1), (-42, 106),
    (-58, 111, 1), (-72, 107), (-76, 96, 1), (-82, 102), (-92, 92), (-97, 66), (-96, 24), (-90, -30), (-84, -62),
    (-60, -103),
)  # fmt: skip
CLOSE: tuple[Vertex, ...] = (
    (0, -124), (58, -103), (82, -56), (83, -24, 1), (73, -18), (68, 0), (62, 18, 1), (57, 0), (50, 18), (47, 44),
    (38, 62), (27, 80, 1), (18, 73), (6, 86, 1), (-5, 75), (-17, 87, 1), (-28, 74), (-42, 82, 1), (-52, 62), (-62, 46),
    (-73, 20), (-81, -14), (-82, -54), (-58, -103),
)  # fmt: skip
"""Short hair narrows to the nape and ends there in uneven tips."""
TIED: tuple[Vertex, ...] = (
    (0, -123), (57, -103), (81, -56), (82, -26, 1), (70, -20), (64, -2), (58, 6, 1), (52, 4), (47, 30), (38, 52),
    (18, 64), (-6, 68), (-32, 66), (-58, 58), (-77, 34), (-82, -6), (-81, -54), (-57, -103),
)  # fmt: skip
"""Hair that is tied ends smoothly at the nape."""
CROPPED: tuple[Vertex, ...] = (
    (0, -114), (55, -95), (79, -50), (81, -26, 1), (72, -20), (67, -2), (61, 12, 1), (56, 2), (50, 22), (42, 46),
    (24, 62), (-2, 64), (-30, 64), (-57, 56), (-70, 28), (-79, -10), (-80, -50), (-56, -95),
)  # fmt: skip
"""Hair cut to the skull ends smoothly above the nape."""
TAIL: tuple[Vertex, ...] = (
    (-34, -72), (-6, -72), (22, -40), (36, 14), (43, 76), (42, 132), (28, 184), (6, 226, 1), (0, 204), (-18, 220, 1),
    (-40, 172), (-51, 110), (-54, 34), (-54, -32),
)  # fmt: skip
"""A ponytail from behind is nearly as broad as the neck that it hides."""
TAIL_STRANDS: tuple[Strand, ...] = tuple(
    Strand(((x * 0.4 - 20, -62), (x * 1.3 - 10, 20), (x * 1.2 - 4, 110), (x * 0.4, low)), weight)
    for x, low, weight in ((-27, 196, 1.2), (-13, 206, 1.0), (0, 198, 1.6), (13, 190, 1.0), (26, 150, 1.2))
)
TWIN_TAIL: tuple[Vertex, ...] = (
    (0, -46), (34, -40), (52, 20), (44, 90), (50, 150), (30, 206, 1), (22, 160), (8, 186, 1), (6, 110), (12, 40),
    (-4, -10),
)  # fmt: skip
TWIN_TIES: tuple[tuple[float, float], ...] = ((-82.0, -1.0), (20.0, 0.78))
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
    Strand((WHORL, (x * 0.74 - 6, -66), (x * 1.0 - 4, -8), (x * 0.72 - 6, low)), weight)
    for x, low, weight in (
        (-76, 20, 1.0), (-60, 44, 1.2), (-42, 36, 0.9), (-24, 54, 1.2), (-8, 40, 0.9), (10, 56, 1.1), (27, 38, 0.9),
        (42, 46, 1.2), (56, 20, 1.0), (74, -22, 1.0),
    )
)  # fmt: skip
"""Strands of short hair, from the whorl down to the nape."""

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
