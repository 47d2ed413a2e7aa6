"""Locks of a fringe: single blades of hair from the scalp to a tip, each with its own ink.

In: a fringe and a `HeadView`. Out: edges. Never: a drawing.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from comic.cast import BackHair, Fringe
from engines.illustrator.geometry import Spot, bezier_point, lerp
from engines.illustrator.head.view import HeadView

STEPS = 12
CLOSE_CUTS = frozenset({BackHair.SHORT, BackHair.BUZZ})
"""Back hair under which no lock of the fringe hangs to the chin."""


@dataclass(frozen=True)
class Lock:
    """From its root to its tip, in frontal head units; `bend` bows it to one side."""

    root_x: float
    root_y: float
    tip_x: float
    tip_y: float
    width: float
    bend: float


@dataclass(frozen=True)
class FringeCut:
    """`parting` is where the strands come from, `hairline_y` the cap's lower edge on the forehead.

    `crown` are spikes behind the cap; `loose` adds two hairs that stand off; `swept` draws one combed-back top.
    """

    parting: Spot
    hairline_y: float
    locks: tuple[Lock, ...]
    crown: tuple[Lock, ...] = ()
    loose: bool = False
    swept: bool = False


def _locks(*rows: tuple[float, float, float, float, float, float]) -> tuple[Lock, ...]:
    return tuple(Lock(*row) for row in rows)


FRINGES: Mapping[Fringe, FringeCut] = MappingProxyType(
    {
        Fringe.SEE_THROUGH: FringeCut(
            (2, -112),
            -62,
            _locks(
                (-34, -104, -84, 128, 44, 30),
                (-20, -110, -56, 8, 24, 12),
                (-9, -112, -27, 4, 19, 7),
                (1, -112, -4, 9, 15, 3),
                (10, -112, 19, 2, 17, -6),
                (20, -110, 44, 6, 22, -11),
                (34, -104, 84, 128, 44, -30),
            ),
        ),
        Fringe.BLUNT: FringeCut(
            (0, -114),
            -50,
            _locks(
                (-52, -84, -74, 92, 32, 10),
                (-38, -98, -54, -10, 34, 12),
                (-22, -106, -33, -8, 34, 8),
                (-5, -110, -10, -6, 34, 3),
                (12, -110, 14, -7, 34, -3),
                (28, -104, 38, -9, 34, -8),
                (44, -94, 58, -10, 32, -12),
                (54, -84, 74, 92, 32, -10),
            ),
        ),
        Fringe.CURTAIN: FringeCut(
            (-2, -116),
            -78,
            _locks(
                (-26, -108, -82, 104, 46, 40),
                (-14, -112, -66, 10, 38, 34),
                (-6, -112, -50, -26, 24, 20),
                (24, -108, 82, 104, 46, -40),
                (12, -112, 66, 12, 38, -34),
                (4, -112, 44, -30, 22, -18),
            ),
        ),
        Fringe.SIDE: FringeCut(
            (-30, -112),
            -72,
            _locks(
                (-44, -102, -80, 86, 40, 26),
                (-36, -108, -62, -8, 24, 14),
                (6, -112, 86, 100, 46, -42),
                (-8, -114, 82, 24, 42, -50),
                (-20, -114, 70, -22, 38, -40),
                (-26, -110, 36, -46, 24, -22),
            ),
        ),
        Fringe.DOWN: FringeCut(
            (8, -118),
            -56,
            _locks(
                (-58, -70, -74, 36, 20, 6),
                (58, -70, 74, 36, 20, -6),
                (-44, -96, -64, -6, 30, 14),
                (50, -94, 66, -4, 30, -14),
                (-24, -108, -44, -20, 34, 13),
                (34, -106, 48, -18, 33, -10),
                (-6, -112, -20, -13, 34, 9),
                (22, -112, 30, -16, 30, -3),
                (8, -114, 4, -9, 30, 7),
            ),
            loose=True,
        ),
        Fringe.SWEPT: FringeCut(
            (-22, -116),
            -76,
            _locks(
                (-62, -64, -75, 34, 18, 6),
                (60, -64, 75, 34, 18, -6),
                (-44, -100, -70, -2, 36, 20),
                (-32, -108, -54, -28, 28, 16),
                (10, -112, 72, 0, 40, -34),
                (-8, -114, 56, -18, 40, -40),
                (-14, -114, 34, -14, 30, -44),
            ),
            loose=True,
        ),
        Fringe.SPIKY: FringeCut(
            (4, -112),
            -58,
            _locks(
                (-56, -70, -76, 42, 22, 4),
                (56, -70, 77, 40, 22, -4),
                (-40, -96, -66, -2, 32, 8),
                (42, -96, 64, -2, 32, -6),
                (-22, -106, -44, -17, 36, 4),
                (-6, -110, -10, -6, 36, 2),
                (26, -106, 46, -16, 34, 4),
                (12, -110, 20, -14, 32, 8),
            ),
            crown=_locks(
                (-66, -70, -112, -66, 50, -8),
                (-58, -84, -98, -116, 52, -8),
                (66, -66, 110, -74, 48, 8),
                (56, -88, 92, -122, 50, 8),
                (-30, -98, -54, -150, 50, -6),
                (30, -98, 46, -150, 50, 6),
                (-2, -100, -6, -158, 50, -5),
            ),
        ),
        Fringe.BACK: FringeCut(
            (0, -120),
            -74,
            _locks((-72, -40, -76, 30, 15, 2), (72, -40, 76, 30, 15, -2)),
            swept=True,
        ),
        Fringe.MESSY: FringeCut(
            (6, -114),
            -58,
            _locks(
                (-56, -74, -80, 52, 26, 10),
                (58, -74, 82, 48, 26, -10),
                (-42, -98, -72, 4, 34, 20),
                (46, -96, 70, 6, 34, -18),
                (-20, -108, -56, -15, 36, 22),
                (30, -108, 52, -14, 34, -16),
                (-2, -112, -30, -16, 34, 18),
                (16, -112, 26, -14, 32, -8),
                (6, -112, -2, -6, 28, 12),
            ),
            loose=True,
        ),
    }
)
"""Every cut but the buzz cut, which has no locks."""


@dataclass(frozen=True)
class LockEdges:
    """Both edges from root to tip, point for point."""

    left: list[Spot]
    right: list[Spot]

    @property
    def outline(self) -> list[Spot]:
        return self.left + self.right[::-1]


def lock_edges(view: HeadView, lock: Lock, spike: bool = False) -> LockEdges:
    """The lock on the view's head. Far side-locks are narrower and pushed out, or they hide the eye."""
    amount = view.amount
    root, tip_y = view.hair_point(lock.root_x, lock.root_y), lock.tip_y
    width, bend = lock.width, lock.bend
    cropped = 30.0 if view.masculine else 52.0
    if view.look.back_hair in CLOSE_CUTS and tip_y > cropped:
        tip_y, width = cropped, width * 0.66
    tip = view.hair_point(lock.tip_x, tip_y)
    if amount and lock.tip_x > 0:
        width *= lerp(1, 0.8, amount)
        bend *= lerp(1, 0.8, amount)
    if amount and lock.tip_x > 55 and tip_y > -5:
        width *= lerp(1, 0.66, amount)
        tip = (tip[0] + 9 * amount, tip[1])
        root = (root[0] + 8 * amount, root[1])
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    length = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / length, dx / length
    first = (root[0] + dx * 0.40 + nx * bend, root[1] + dy * 0.40 + ny * bend)
    second = (root[0] + dx * 0.80 + nx * bend * 0.75, root[1] + dy * 0.80 + ny * bend * 0.75)
    centre = [bezier_point((root, first, second, tip), step / STEPS) for step in range(STEPS + 1)]
    left: list[Spot] = []
    right: list[Spot] = []
    for index, (x, y) in enumerate(centre):
        before, after = centre[max(0, index - 1)], centre[min(STEPS, index + 1)]
        ddx, ddy = after[0] - before[0], after[1] - before[1]
        step = math.hypot(ddx, ddy) or 1.0
        half = _half_width(width, index / STEPS, spike)
        left.append((x - ddy / step * half, y + ddx / step * half))
        right.append((x + ddy / step * half, y - ddx / step * half))
    return LockEdges(left, right)


def _half_width(width: float, t: float, spike: bool) -> float:
    if t >= 1:
        return 0.0
    if spike:
        return width / 2 * float((1 - t) ** 0.85)
    if t < 0.5:
        return width / 2 * (0.62 + 0.75 * t - 0.1 * t * t)
    return width / 2 * 0.97 * (1 - float(((t - 0.5) / 0.5) ** 1.7))
