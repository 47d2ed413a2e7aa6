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
    (14, -108, 16, -8, 30, -6),
    (24, -106, 32, -3, 30, -8),
    (34, -101, 48, -8, 29, -9),
    (44, -93, 63, -5, 27, -10),
    (50, -84, 75, -14, 22, -11),
)
STRAIGHT = tuple(Lock(*row) for row in (
    (12, -108, 12, 2, 30, -6, -4, 0.82),
    (22, -106, 29, -7, 30, -8, -5, 0.84),
    (33, -101, 46, -9, 30, -9, -5, 0.84),
    (44, -93, 61, -8, 28, -10, -6, 0.84),
    (50, -84, 73, -10, 24, -11, -6, 0.82),
))  # fmt: skip
THIN = _locks(
    (6, -106, 12, 10, 24, -4),
    (16, -107, 26, -4, 18, -6),
    (26, -104, 40, 1, 15, -8),
    (35, -100, 50, -8, 13, -9),
    (43, -94, 61, 0, 13, -9),
    (50, -85, 73, -8, 16, -11),
)
PARTED = _locks(
    (14, -110, 2, 8, 34, -14),
    (26, -106, 14, -6, 32, -20),
    (38, -99, 36, -16, 30, -24),
    (48, -88, 62, -12, 28, -24, -20),
    (52, -82, 76, -18, 18, -18, -20),
)
COMMA = _locks(
    (12, -110, 8, -22, 32, -8),
    (24, -108, 26, -18, 30, -14),
    (36, -103, 48, -14, 30, -22),
    (46, -94, 68, -6, 28, -24, -24),
    (52, -86, 80, -22, 22, -18, -20),
)
JAGGED = _locks(
    (-6, -104, 4, 4, 28, -2),
    (6, -106, 20, -4, 30, -4),
    (18, -106, 36, 6, 30, -6),
    (30, -102, 50, -6, 30, -6),
    (42, -94, 68, 0, 28, -8),
    (50, -84, 80, -20, 24, -10),
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
    (-30, -112, -64, -117, 24, -8),
    (-70, -86, -101, -74, 26, -10),
    (4, -116, -14, -132, 22, -8),
    (36, -104, 28, -124, 20, -8),
    (-88, -28, -103, -6, 22, 6),
    (-78, 16, -84, 42, 22, 6),
)
PROFILE_TUFTS: Mapping[Fringe, tuple[Lock, ...]] = MappingProxyType(
    {
        Fringe.DOWN: _LAYERS,
        Fringe.CURTAIN: _LAYERS,
        Fringe.SWEPT: _locks(
            (-40, -108, -68, -112, 24, -8),
            (-78, -78, -103, -64, 24, -10),
            (20, -112, 44, -128, 24, 9),
            (40, -100, 66, -108, 22, 8),
            (-86, 0, -98, 22, 22, 6),
        ),
        Fringe.MESSY: (
            *_LAYERS,
            *_locks((-52, -104, -88, -108, 28, -10), (22, -112, 18, -140, 26, -10), (-84, -54, -108, -36, 28, -8)),
        ),
    }
)
PROFILE_SPIKES = _locks(
    (-78, -30, -112, -20, 44, -8),
    (-74, -62, -110, -70, 46, -8),
    (-54, -86, -96, -114, 46, -8),
    (-24, -100, -52, -144, 46, -8),
    (8, -104, -2, -152, 44, -8),
    (36, -92, 50, -138, 42, 6),
)

LOOSE = frozenset({BackHair.LONG, BackHair.WAVY, BackHair.BOB})
SKULL: tuple[Vertex, ...] = (
    (63, -64, 1), (55, -94), (32, -115), (-4, -125), (-52, -116), (-88, -84), (-99, -40), (-97, -4),
)  # fmt: skip
"""From the hairline over the crown to the back of the head."""

HAIRLINE: tuple[Vertex, ...] = ((16, -32), (34, -40, 1), (42, -56), (54, -64))
NAPES: Mapping[BackHair, tuple[Vertex, ...]] = MappingProxyType(
    {
        BackHair.SHORT: ((-88, 24), (-72, 44), (-60, 58, 1), (-54, 52), (-48, 60, 1), (-42, 46), (-38, 30)),
        BackHair.BUZZ: ((-88, 22), (-74, 42), (-56, 54, 1), (-44, 48), (-38, 30)),
        BackHair.LONG: ((-104, 40), (-100, 90), (-46, 92), (-38, 40)),
        BackHair.WAVY: ((-104, 40), (-100, 90), (-46, 92), (-38, 40)),
        BackHair.BOB: ((-104, 30), (-96, 70), (-46, 76), (-38, 40)),
    }
)
TIED_NAPE: tuple[Vertex, ...] = ((-86, 20), (-66, 40), (-48, 46, 1), (-38, 30))

BACK_SHAPES: Mapping[BackHair, tuple[Vertex, ...]] = MappingProxyType(
    {
        BackHair.LONG: (
            (0, -110), (-70, -100), (-106, -40), (-110, 60), (-118, 160), (-114, 240), (-96, 266, 1), (-80, 240),
            (-60, 262, 1), (-40, 220), (-24, 140), (-20, 60), (0, 0),
        ),
        BackHair.WAVY: (
            (0, -110), (-70, -100), (-106, -40), (-110, 30), (-132, 80), (-118, 130), (-140, 180), (-124, 226),
            (-104, 250, 1), (-86, 226), (-62, 248, 1), (-40, 206), (-50, 150), (-26, 100), (-20, 50), (0, 0),
        ),
        BackHair.BOB: (
            (0, -110), (-70, -100), (-106, -40), (-112, 40), (-98, 96), (-60, 106, 1), (-30, 92), (-6, 98, 1),
            (0, 40), (0, 0),
        ),
        BackHair.PONYTAIL: (
            (-72, -96), (-120, -104), (-152, -60), (-156, 30), (-140, 110), (-146, 170), (-130, 206, 1), (-118, 150),
            (-108, 176, 1), (-104, 80), (-112, 10), (-94, -50),
        ),
        BackHair.TWIN_TAILS: (
            (-50, -56), (-82, -48), (-104, 10), (-102, 90), (-108, 150), (-96, 206, 1), (-82, 160), (-70, 186, 1),
            (-58, 100), (-52, 40), (-36, -14),
        ),
        BackHair.BRAID: (
            (-58, 6), (-84, 20), (-98, 60), (-90, 100), (-102, 150), (-94, 200), (-96, 232, 1), (-82, 204), (-78, 150),
            (-66, 100), (-56, 60),
        ),
    }
)  # fmt: skip
