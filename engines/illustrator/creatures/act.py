"""What a creature is asked to play, and what it answers with.

In: a look, an expression, a pose. Out: `Act` (the question to a species), `Anatomy` (its answer). Never: a stroke.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from comic.cast import Look
from comic.storyboard import Expression, Pose, Turn, Voice
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.posture import Posture, posture_of
from engines.illustrator.creatures.temper import Temper, temper_of
from engines.illustrator.geometry import Spot, rotated
from engines.illustrator.head.anchors import HeadAnchors
from engines.illustrator.head.expressions import Features, features_of
from engines.illustrator.head.signs import Sign
from engines.illustrator.style.creatures import LEAST_SQUASH
from engines.illustrator.svg import scaled, translate, turned


@dataclass(frozen=True)
class Act:
    """`tilt_deg` nods the head forwards; the camera looks down by `pitch_deg`."""

    look: Look
    expression: Expression
    pose: Pose
    turn: Turn
    voice: Voice
    tilt_deg: float = 0.0
    signs: frozenset[Sign] = frozenset()
    pitch_deg: float = 0.0

    @property
    def squash(self) -> float:
        """How much of its height a body keeps under this camera."""
        return max(LEAST_SQUASH, math.cos(math.radians(self.pitch_deg)))

    @property
    def features(self) -> Features:
        return features_of(self.expression, self.voice)

    @property
    def temper(self) -> Temper:
        return temper_of(self.expression)

    @property
    def posture(self) -> Posture:
        """Whoever only stands is seen from behind sitting: a rump says little."""
        posture = posture_of(self.pose, self.voice)
        seen_from_behind = self.turn is Turn.BACK and posture is Posture.STANDING
        return Posture.SITTING if seen_from_behind else posture

    @property
    def sideways(self) -> bool:
        """Whether the body is seen from the side."""
        return self.turn in (Turn.THREE_QUARTER, Turn.PROFILE)


@dataclass(frozen=True)
class Anatomy:
    """Measures in local units, the ground at 0, and the drawing of it all.

    `feet_x` is where its shadow belongs, `soles_x` are the places where it touches the ground; a foot is `size` times
    as large as a person's. `joints` are where a frame must not cut, the outermost points among them; `hands` go from
    a wrist to its fingertips.
    """

    standing_height: float
    size: float
    girth: float
    joints: tuple[Spot, ...]
    hip_y: float
    feet_x: float
    soles_x: tuple[float, ...]
    anchors: HeadAnchors
    draw: Callable[[Brush], None]
    hands: tuple[tuple[Spot, Spot], ...] = ()


@dataclass(frozen=True)
class HeadSeat:
    """Where the middle of a skull is on the body, how large a head unit is there, and how far the head is turned."""

    x: float
    y: float
    scale: float
    tilt_deg: float = 0.0

    @property
    def transform(self) -> str:
        return f"{translate(self.x, self.y)} {turned(self.tilt_deg)} {scaled(self.scale)}"

    def on_body(self, x: float, y: float) -> Spot:
        """A point in head units on the body."""
        dx, dy = rotated(x * self.scale, y * self.scale, self.tilt_deg)
        return self.x + dx, self.y + dy
