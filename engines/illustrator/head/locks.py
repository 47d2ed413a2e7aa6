"""Locks: single blades of hair from the scalp to a tip.

In: a lock and a `HeadView`. Out: edges. Never: a drawing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

from comic.cast import BackHair
from comic.storyboard import Turn
from engines.illustrator.geometry import Spot, bezier_point, lerp
from engines.illustrator.head.view import HeadView, turned_hair_x
from engines.illustrator.style.hair import BESIDE_FACE_Y, FRINGE_ABOVE_LASH, FRINGE_ABOVE_LENS, LID_RISE
from engines.illustrator.style.head import LASH_THICKNESS, PROFILE_EYE_FRONT

STEPS = 12
FAR_ASIDE, FAR_ASIDE_OF_LENS = 7.0, 14.0
"""How far a long lock on the far side of a turned head is pushed out, and beside glasses, whose far lens it would cut
off."""

FAR_HUG = 17.0
"""How far the tip of a long lock on the far side of a turned head falls back towards the cheek."""

CLOSE_CUTS = frozenset({BackHair.SHORT, BackHair.BUZZ})
"""Back hair under which no lock of the fringe hangs to the chin."""


@dataclass(frozen=True)
class Lock:
    """From its root to its tip, in frontal head units.

    `bend` bows its first half to one side, `curl` its second half (three quarters of the bend when not given);
    `taper` is where along it (0–1) the tip begins.
    """

    root_x: float
    root_y: float
    tip_x: float
    tip_y: float
    width: float
    bend: float
    curl: float | None = None
    taper: float = 0.45


@dataclass(frozen=True)
class LockEdges:
    """Both edges from root to tip, point for point."""

    left: tuple[Spot, ...]
    right: tuple[Spot, ...]

    @property
    def outline(self) -> tuple[Spot, ...]:
        return self.left + self.right[::-1]


def lock_edges(view: HeadView, lock: Lock, sharpness: float | None = None) -> LockEdges:
    """The lock on the view's head; with a `sharpness` it narrows all the way from its root, above 1 like a thorn."""
    cropped = (18.0 if view.masculine else 44.0) if view.look.back_hair in CLOSE_CUTS else None
    aside = FAR_ASIDE_OF_LENS if view.look.glasses else FAR_ASIDE
    return _placed(_above_lid(view, lock), bool(view.amount), cropped, sharpness, aside)


def _above_lid(view: HeadView, lock: Lock) -> Lock:
    """A lock of the fringe that hangs before an eye ends above its lid, and over glasses at their rim: eyes, not hair,
    carry a face."""
    if view.turn is Turn.BACK or lock.tip_y > BESIDE_FACE_Y or not _before_eye(view, lock):
        return lock
    return replace(lock, tip_y=min(lock.tip_y, fringe_end_y(view)))


def _before_eye(view: HeadView, lock: Lock) -> bool:
    skull = view.skull
    if view.turn is Turn.PROFILE:
        return lock.tip_x > PROFILE_EYE_FRONT - skull.eye_half * 1.2
    return skull.eye_offset - skull.eye_half * 0.8 < abs(lock.tip_x) < skull.eye_offset + skull.eye_half * 0.9


def fringe_end_y(view: HeadView) -> float:
    """Down to where hair hangs before an eye: its lid, as wide as it is open now, its lashes and the fold over them
    are seen whole."""
    skull, features = view.skull, view.features
    lid = skull.eye_height * LID_RISE * max(1.0, features.opening) - min(0.0, features.slant) * 0.5
    above = lid + LASH_THICKNESS[view.look.age, view.look.presentation] + FRINGE_ABOVE_LASH
    return skull.eye_y - max(above, FRINGE_ABOVE_LENS if view.look.glasses else 0.0)


@lru_cache(maxsize=1024)
def _placed(lock: Lock, turned: bool, cropped: float | None, sharpness: float | None, aside: float) -> LockEdges:
    """Far side-locks of a turned head are narrower and pushed out by `aside`, or they hide the eye; below
    it they fall back to the cheek."""

    def at(x: float, y: float) -> Spot:
        return (turned_hair_x(x, y) if turned else x), y

    hugged = 0.0
    root, tip_y = at(lock.root_x, lock.root_y), lock.tip_y
    width, bend = lock.width, lock.bend
    curl = bend * 0.75 if lock.curl is None else lock.curl
    if cropped is not None and tip_y > cropped:
        tip_y, width = cropped, width * 0.6
    tip = at(lock.tip_x, tip_y)
    if turned and lock.tip_x > 0:
        width, bend, curl = width * 0.8, bend * 0.8, curl * 0.8
    if turned and lock.tip_x > 55 and tip_y > -5:
        width *= 0.7
        hugged = FAR_HUG * max(0.0, min(1.0, (tip_y - 10) / 50))
        tip, root = (tip[0] + aside, tip[1]), (root[0] + FAR_ASIDE - 1, root[1])
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    length = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / length, dx / length
    first = (root[0] + dx * 0.40 + nx * bend, root[1] + dy * 0.40 + ny * bend)
    second = (root[0] + dx * 0.80 + nx * curl, root[1] + dy * 0.80 + ny * curl)
    end = (tip[0] - hugged, tip[1])
    centre = [bezier_point((root, first, second, end), step / STEPS) for step in range(STEPS + 1)]
    return _edges(centre, width, lock.taper, sharpness)


def _edges(centre: list[Spot], width: float, taper: float, sharpness: float | None) -> LockEdges:
    left: list[Spot] = []
    right: list[Spot] = []
    for index, (x, y) in enumerate(centre):
        before, after = centre[max(0, index - 1)], centre[min(STEPS, index + 1)]
        ddx, ddy = after[0] - before[0], after[1] - before[1]
        step = math.hypot(ddx, ddy) or 1.0
        half = _half_width(width, index / STEPS, taper, sharpness)
        left.append((x - ddy / step * half, y + ddx / step * half))
        right.append((x + ddy / step * half, y - ddx / step * half))
    return LockEdges(tuple(left), tuple(right))


def _half_width(width: float, t: float, taper: float, sharpness: float | None) -> float:
    if t >= 1:
        return 0.0
    if sharpness is not None:
        return width / 2 * float((1 - t) ** sharpness)
    if t < taper:
        return width / 2 * lerp(0.6, 1.0, math.sin(t / taper * math.pi / 2))
    return width / 2 * (1 - float(((t - taper) / (1 - taper)) ** 1.55))
