"""The mouths that `mouth` draws, as data in mouth units: the origin on the mouth's middle, y down.

In: nothing. Out: lines and openings by `Mouth`. Never: a drawing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from engines.illustrator.geometry import Spot
from engines.illustrator.head.expressions import Mouth


@dataclass(frozen=True)
class Line:
    """A stroke: its points, weight as a factor of a feature's line, tapers and thinnest part."""

    points: tuple[Spot, ...]
    weight: float
    taper: float = 0.35
    thinnest: float = 0.2


@dataclass(frozen=True)
class Opening:
    """An open mouth: lips (third element: corner), rows of teeth, tongue (x, y, rx, ry), the lines between clenched
    teeth, the line below the lip (half width, y), folds beside it."""

    lips: tuple[tuple[float, ...], ...]
    teeth: tuple[tuple[Spot, ...], ...] = ()
    tongue: tuple[float, float, float, float] | None = None
    bite: tuple[tuple[Spot, ...], ...] = ()
    below: Spot | None = None
    creases: tuple[tuple[Spot, ...], ...] = ()


def _gaps(xs: tuple[float, ...], top: float, low: float) -> tuple[tuple[Spot, ...], ...]:
    """Upright lines between neighbouring teeth."""
    return tuple(((x, top), (x, low)) for x in xs)


LINES: Mapping[Mouth, tuple[Line, ...]] = MappingProxyType(
    {
        Mouth.LINE: (Line(((-12, 0.2), (-5, 0.9), (0, 0.4), (5, 0.9), (12, -0.2)), 1.25, 0.42),),
        Mouth.FLAT: (Line(((-13, 1), (-4, 0.2), (4, 0), (13, 1.4)), 1.25, 0.3, 0.3),),
        Mouth.FIRM: (Line(((-13.5, 1.4), (-5, -0.5), (0, 0), (5, -0.5), (13.5, 1.4)), 2.0, 0.2, 0.4),),
        Mouth.SMILE: (
            Line(((-17, -4.5), (-8, 1.6), (0, 2.6), (8, 1.6), (17, -4.5)), 1.4),
            Line(((-17.6, -7.4), (-18.6, -5), (-17.4, -2.8)), 0.8),
            Line(((17.6, -7.4), (18.6, -5), (17.4, -2.8)), 0.8),
        ),
        Mouth.SMIRK: (
            Line(((-13, 2.6), (-4, 3), (6, 1), (13, -3), (19, -8.5)), 1.5, 0.35),
            Line(((20.5, -12), (21, -8.5), (18.5, -5)), 1.0),
        ),
        Mouth.FROWN: (Line(((-13, 5.6), (-5, 0), (0, -0.6), (5, 0), (13, 5.6)), 1.4),),
        Mouth.WAVY: (
            Line(((-13, -0.6), (-8, -2.4), (-2.5, 1.6), (3, -1.8), (8, 1.4), (13, -1.6)), 1.4, 0.3, 0.3),
        ),
        Mouth.PURSED: (
            Line(((-4, 1.6), (2, -0.6), (8, -0.6), (13, -2.6)), 1.5, 0.3, 0.3),
            Line(((15, -6), (17, -2.5), (15.5, 1.5)), 0.9),
        ),
    }
)  # fmt: skip

OPENINGS: Mapping[Mouth, Opening] = MappingProxyType(
    {
        Mouth.OPEN_SMILE: Opening(
            ((-19, -6, 1), (-9, -3.5), (9, -3.5), (19, -6, 1), (12.5, 8.5), (0, 14), (-12.5, 8.5)),
            teeth=(((-22, -8), (22, -8), (16, 0.6), (0, 2.4), (-16, 0.6)),),
            tongue=(0, 14, 9.5, 5.5),
            below=(5, 19),
        ),
        Mouth.LAUGH: Opening(
            ((-24, -9, 1), (-10, -5), (10, -5), (24, -9, 1), (17.5, 12), (0, 21), (-17.5, 12)),
            teeth=(((-28, -12), (28, -12), (20, 0), (0, 3), (-20, 0)),),
            tongue=(0, 20, 13, 9),
        ),
        Mouth.SHOUT: Opening(
            ((-19, 4), (-14, -7), (0, -5), (14, -7), (19, 4), (15.5, 15.5), (0, 17.5), (-15.5, 15.5)),
            teeth=(((-24, -12), (24, -12), (19, -1.6), (0, -0.4), (-19, -1.6)),),
            tongue=(0, 16.5, 11, 6),
            creases=(((-24, -6), (-26, 2), (-24, 11)), ((24, -6), (26, 2), (24, 11))),
        ),
        Mouth.OH: Opening(((0, -5.5), (7.6, -1), (7.6, 9.5), (0, 14.5), (-7.6, 9.5), (-7.6, -1)), tongue=(0, 15, 6, 5)),
        Mouth.WAIL: Opening(
            ((-16, 4, 1), (-10, -4.5), (0, -3), (10, -4.5), (16, 4, 1), (12.5, 13), (4, 14.5), (-4, 14.5), (-12.5, 13)),
            teeth=(((-14, -8), (14, -8), (11, 0), (0, 1), (-11, 0)),),
            tongue=(0, 15, 9, 5),
            creases=(((-20, 1), (-21.5, 5), (-20, 9)), ((20, 1), (21.5, 5), (20, 9))),
        ),
        Mouth.TALK: Opening(
            ((-14.5, -0.9, 1), (-6, -3.4), (6, -3.4), (14.5, -1.3, 1), (9.4, 6.6), (0, 8.6), (-9.4, 6.6)),
            teeth=(((-17, -7), (17, -7), (11.5, -0.4), (0, 0.6), (-11.5, -0.4)),),
            tongue=(0, 9.6, 7.4, 4),
        ),
        Mouth.MURMUR: Opening(
            ((-12, 3.4, 1), (-6, -1.2), (0, -2), (6, -1.2), (12, 3.4, 1), (6.5, 6.2), (0, 7), (-6.5, 6.2)),
            teeth=(((-13, -6), (13, -6), (8, 0.8), (0, 1.2), (-8, 0.8)),),
        ),
        Mouth.TREMBLE: Opening(
            (
                (-17, 6, 1), (-13, -2.6), (-6.5, -4.2), (0, -3.2), (6.5, -4.2), (13, -2.6), (17, 6, 1),
                (12.5, 11.0), (6.5, 12.8), (0, 11.6), (-6.5, 12.8), (-12.5, 11.0),
            ),
            teeth=(((-24, -10), (24, -10), (17, 0.8), (0, 1.2), (-17, 0.8)),),
            tongue=(0, 14.0, 9, 5),
            below=(5, 19),
            creases=(((-23.5, 3), (-25, 8), (-23, 12)), ((23.5, 3), (25, 8), (23, 12))),
        ),
        Mouth.GRIT: Opening(
            (
                (-18, 8, 1), (-12.5, -3.4), (-4, -4.4), (4, -4.4), (12.5, -3.4), (18, 8, 1), (11.5, 11.4), (0, 10),
                (-11.5, 11.4),
            ),
            teeth=(((-13.5, -8), (13.5, -8), (12.5, 14), (-12.5, 14)),),
            bite=(((-15, 4.4), (-6, 3.0), (6, 3.0), (15, 4.4)), *_gaps((-8.4, -2.8, 2.8, 8.4), -4, 11)),
            below=(5, 15),
            creases=(((-21.5, -1), (-23, 4), (-21, 9)), ((21.5, -1), (23, 4), (21, 9))),
        ),
        Mouth.SNEER: Opening(
            ((-14, 5.5, 1), (-6, 0.8), (3, -1.4), (10, -4.4), (16.5, -5.6, 1), (13.5, 2.4), (5, 6.8), (-5, 7.6)),
            teeth=(((-18, -6), (20, -16), (18, -1.6), (5, 1.8), (-12, 4.4)),),
            creases=(((9, -16), (17, -13), (21, -7)), ((-17, 3), (-18, 7), (-16, 10))),
            below=(5, 12),
        ),
    }
)  # fmt: skip

JAW_DROPS: Mapping[Mouth, float] = MappingProxyType(
    {
        Mouth.OPEN_SMILE: 6.0,
        Mouth.LAUGH: 11.0,
        Mouth.SHOUT: 11.0,
        Mouth.OH: 7.0,
        Mouth.WAIL: 8.0,
        Mouth.TALK: 5.0,
        Mouth.MURMUR: 3.0,
        Mouth.TREMBLE: 7.0,
        Mouth.GRIT: 3.0,
        Mouth.SNEER: 2.0,
    }
)
"""How far the jaw sinks with a mouth, in head units."""
