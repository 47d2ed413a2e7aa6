"""The cuts of a head seen from the side, as data in head units, looking right.

In: nothing. Out: locks, napes, outlines. Never: a drawing.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from comic.cast import BackHair, Fringe
from engines.illustrator.geometry import Vertex
from engines.illustrator.head.locks import Lock


def _locks(*rows: tuple[float, ...]) -> tuple[Lock, ...]:
    return tuple(Lock(*row) for row in rows)


FULL = _locks(
    (14, -108, 14, -6, 30, -6),
    (24, -106, 30, -12, 30, -8),
    (33, -101, 45, -9, 29, -9),
    (42, -95, 56, -14, 26, -8),
    (44, -88, 67, -11, 18, -7),
)
STRAIGHT = _locks(
    (12, -108, 12, 8, 30, -6, -4, 0.6),
    (21, -106, 25, -1, 24, -8, -5, 0.66),
    (29, -103, 37, -8, 28, -9, -5, 0.7),
    (37, -98, 47, -12, 20, -8, -5, 0.66),
    (42, -93, 56, -6, 26, -8, -6, 0.7),
    (44, -88, 66, -8, 16, -7, -4, 0.62),
)
THIN = _locks(
    (4, -106, 8, 14, 24, -4),
    (14, -107, 22, -2, 20, -6),
    (25, -104, 36, -12, 17, -8),
    (34, -100, 46, -8, 14, -9),
    (41, -95, 56, -15, 14, -7),
    (45, -88, 65, -8, 14, -7),
)
PARTED = _locks(
    (48, -90, 64, -17, 12, -9, -13),
    (14, -110, -6, 16, 36, -16),
    (28, -107, 2, 2, 34, -24),
    (40, -100, 16, -14, 30, -28),
    (50, -88, 34, -28, 24, -24, -14),
)
COMMA = _locks(
    (12, -110, 8, -22, 32, -8),
    (24, -108, 26, -18, 30, -14),
    (36, -103, 48, -14, 30, -22),
    (45, -95, 64, -12, 28, -22, -22),
    (46, -89, 69, -20, 19, -8, -11),
)
JAGGED = _locks(
    (-6, -104, 4, 4, 28, -2),
    (6, -106, 20, -4, 30, -4),
    (18, -106, 36, 6, 30, -6),
    (30, -102, 50, -6, 30, -6),
    (42, -94, 61, -8, 26, -7),
    (45, -88, 71, -18, 20, -7),
)
PROFILE_LOCKS: Mapping[Fringe, tuple[Lock, ...]] = MappingProxyType(
    {
        Fringe.SEE_THROUGH: THIN,
        Fringe.BLUNT: STRAIGHT,
        Fringe.DOWN: FULL,
        Fringe.SIDE: PARTED,
        Fringe.CURTAIN: PARTED,
        Fringe.SWEPT: COMMA,
        Fringe.MESSY: JAGGED,
        Fringe.SPIKY: JAGGED,
        Fringe.BACK: (),
        Fringe.BUZZ: (),
    }
)

_LAYERS = _locks(
    (-18, -104, -62, -118, 36, -12),
    (-52, -84, -100, -80, 38, -14),
    (4, -108, -16, -134, 32, -12),
    (-70, -50, -108, -30, 38, -12),
)
PROFILE_TUFTS: Mapping[Fringe, tuple[Lock, ...]] = MappingProxyType(
    {
        Fringe.SEE_THROUGH: _LAYERS,
        Fringe.BLUNT: _LAYERS,
        Fringe.SIDE: _LAYERS,
        Fringe.CURTAIN: _LAYERS,
        Fringe.DOWN: _LAYERS,
        Fringe.SWEPT: _locks(
            (-20, -104, -64, -116, 36, -12),
            (-54, -80, -102, -76, 38, -14),
            (8, -108, 46, -132, 36, 14),
            (-70, -46, -108, -28, 36, -12),
        ),
        Fringe.MESSY: _locks(
            (-16, -102, -66, -124, 40, -14),
            (-44, -88, -100, -98, 40, -14),
            (2, -106, -22, -146, 38, -14),
            (24, -104, 22, -142, 34, -12),
            (-62, -60, -114, -54, 42, -14),
            (-66, -28, -110, -2, 40, -12),
        ),
    }
)
PROFILE_SPIKES = _locks(
    (-60, 0, -106, 26, 44, -12),
    (-62, -28, -114, -10, 48, -12),
    (-60, -52, -116, -54, 50, -14),
    (-48, -74, -106, -96, 50, -14),
    (-30, -86, -78, -130, 50, -12),
    (-6, -94, -34, -150, 50, -12),
    (18, -94, 12, -156, 48, -12),
    (36, -86, 48, -142, 44, 12),
)
SIDE_LAYERS = _locks(
    (-40, -106, -97, -14, 40, 12),
    (-24, -112, -78, 8, 42, 18),
    (-10, -113, -50, -8, 42, 18),
    (2, -112, -20, -20, 38, 12),
    (10, -110, 6, -8, 32, 4),
)
"""Layers of short hair that end above the clipped sides."""

LYING_ON_BACK = _locks(
    (-50, -88, -56, 206, 58, 18, 26),
    (-20, -102, 0, 206, 50, 14),
    (-38, -97, -24, 236, 60, 18, 20),
)
"""Long hair of a bowed head, on the shoulder and the back."""

LONG_CUTS = frozenset({BackHair.LONG, BackHair.WAVY})
LOOSE = frozenset({*LONG_CUTS, BackHair.BOB})
SKULL: tuple[Vertex, ...] = (
    (63, -64, 1), (57, -91), (37, -112), (4, -124.5), (-38, -121), (-75, -101), (-97, -66), (-102, -28), (-98, 0),
)  # fmt: skip
"""From the hairline over the crown to the back of the head."""

HAIRLINE: tuple[Vertex, ...] = ((16, -32), (34, -40, 1), (42, -56), (54, -64))
NAPES: Mapping[BackHair, tuple[Vertex, ...]] = MappingProxyType(
    {
        BackHair.SHORT: ((-86, 22), (-68, 40), (-52, 50, 1), (-48, 47), (-43, 55, 1), (-40, 44), (-38, 30)),
        BackHair.BUZZ: ((-86, 20), (-70, 38), (-52, 49, 1), (-44, 46), (-38, 30)),
        BackHair.LONG: ((-104, 40), (-100, 90), (-46, 92), (-38, 40)),
        BackHair.WAVY: ((-104, 40), (-100, 90), (-46, 92), (-38, 40)),
        BackHair.BOB: ((-104, 30), (-96, 70), (-46, 76), (-38, 40)),
    }
)
TIED_NAPE: tuple[Vertex, ...] = ((-86, 20), (-66, 40), (-48, 46, 1), (-38, 30))

BACK_SHAPES: Mapping[BackHair, tuple[Vertex, ...]] = MappingProxyType(
    {
        BackHair.LONG: (
            (0, -110), (-70, -100), (-106, -40), (-108, 60), (-108, 150), (-104, 214), (-88, 264, 1), (-82, 246, 1),
            (-62, 262, 1), (-40, 220), (-24, 140), (-20, 60), (0, 0),
        ),
        BackHair.WAVY: (
            (0, -110), (-70, -100), (-106, -40), (-110, 30), (-122, 80), (-110, 128), (-124, 176), (-114, 220),
            (-92, 250, 1), (-86, 232, 1), (-62, 248, 1), (-40, 206), (-50, 150), (-26, 100), (-20, 50), (0, 0),
        ),
        BackHair.BOB: (
            (0, -110), (-70, -100), (-106, -40), (-112, 40), (-98, 96), (-60, 106, 1), (-30, 92), (-6, 98, 1),
            (0, 40), (0, 0),
        ),
        BackHair.PONYTAIL: (
            (-72, -96), (-120, -104), (-152, -60), (-156, 30), (-142, 110), (-142, 164), (-122, 214, 1), (-118, 196, 1),
            (-108, 202, 1), (-102, 110), (-112, 10), (-94, -50),
        ),
        BackHair.TWIN_TAILS: (
            (-50, -56), (-82, -48), (-104, 10), (-102, 90), (-104, 146), (-88, 212, 1), (-84, 194, 1), (-74, 202, 1),
            (-60, 110), (-52, 40), (-36, -14),
        ),
    }
)  # fmt: skip
