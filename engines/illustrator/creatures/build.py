"""How a four-legged animal is built, and what a body tells of itself.

In: numbers of a species. Out: `Build`, `Trunk`. Never: a stroke.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from engines.illustrator.colour import mixed
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat, Marking
from engines.illustrator.creatures.face import ring
from engines.illustrator.creatures.temper import Temper
from engines.illustrator.geometry import Spot


class Tail(StrEnum):
    """LONG hangs or stands, BUSHY is short and feathered, CURLED lies on the back, BRUSH is a fox's: long and thick,
    POM a rabbit's ball."""

    LONG = "long"
    BUSHY = "bushy"
    CURLED = "curled"
    BRUSH = "brush"
    POM = "pom"


_POM_PART = 0.72
"""A ball's radius as a part of a leg's thickness."""


@dataclass(frozen=True)
class Build:
    """Lengths in local units: `withers` the shoulders' height on four legs, `length` from chest to rump, `limb` a
    leg's thickness, `neck` how far the skull's middle lies above the withers, `stretch` how tall it sits, `bush` how
    much thicker than a cat's, or than a rabbit's ball, its tail is."""

    withers: float
    length: float
    limb: float
    neck: float
    stretch: float
    tail: Tail
    coat: Coat
    temper: Temper
    bush: float = 1.0

    @property
    def puff(self) -> float:
        """How thick its tail is now."""
        return self.bush * self.temper.puff


@dataclass(frozen=True)
class Trunk:
    """A posed body without its head. `head` is the skull's middle; feet, soles and reach as of an `Anatomy`."""

    head: Spot
    hip_y: float
    girth: float
    reach: tuple[float, float]
    feet_x: float
    soles_x: tuple[float, ...]
    draw: Callable[[Brush], None]


def tail_tip(build: Build) -> str:
    """The colour of a tail's end: like the paws when these are pale, a fox's pale, dark on a cat, else the coat's."""
    if build.coat.paw == build.coat.pale or build.coat.marking is Marking.BOOTS:
        return build.coat.pale
    if build.tail is Tail.POM:
        return mixed(build.coat.base, build.coat.pale, 0.5) if build.bush >= 1 else build.coat.base
    return build.coat.dark if build.tail is Tail.LONG else build.coat.base


def draw_pom(brush: Brush, build: Build, middle: Spot) -> None:
    """A ball for a tail."""
    radius = build.limb * _POM_PART * build.bush
    brush.form(ring(*middle, radius, radius), tail_tip(build), (-5.0, -4.0))
