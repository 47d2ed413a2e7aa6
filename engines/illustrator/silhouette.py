"""What of a panel a body covers: head, torso and arms, nearly as they are drawn.

In: a stand. Out: its `Silhouette` in panel units, and where its arms are. Never: a drawing, hair, a skirt.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

from comic.cast import Species
from comic.geometry import Box
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Hand
from engines.illustrator.body.reach import Point3
from engines.illustrator.body.skeleton import FAR, NEAR, Arm, Skeleton
from engines.illustrator.body.torso import bodice
from engines.illustrator.geometry import Spot, between
from engines.illustrator.stand import Stand
from engines.illustrator.style.framing import FINGER_UNITS

HANGING_COS = math.cos(math.radians(34))
"""The bones of an arm that hangs point at most so far away from straight down."""

HAIR_BELOW = 0.3
"""How far below a head hair and collar hide what is behind them, in heads."""

HALF_HAND = 0.7
"""Half a hand's width, in widths of the wrist."""


@dataclass(frozen=True)
class SeenArm:
    """One arm of a figure as it lies in the panel. It `hangs` when both its bones point down."""

    side: int
    hand: Hand
    shoulder: Spot
    elbow: Spot
    wrist: Spot
    tips: Spot
    hangs: bool
    is_above_waist: bool

    def on_forearm(self, part: float) -> Spot:
        """From the wrist (0) to the elbow (1)."""
        return between(self.wrist, self.elbow, part)

    @property
    def middle_of_hand(self) -> Spot:
        return between(self.wrist, self.tips, 0.5)


@dataclass(frozen=True)
class Silhouette:
    """The head's box, the torso's outline and the arms' bones, each with half its width."""

    head: Box
    torso: tuple[Spot, ...] = ()
    bones: tuple[tuple[Spot, Spot, float], ...] = ()

    def covers(self, spot: Spot) -> bool:
        """Whether this body lies over what is farther away at a spot of the panel."""
        x, y = spot
        head = self.head
        if head.x0 < x < head.x1 and head.centre.y < y < head.y1 + head.height * HAIR_BELOW:
            return True
        if (x - head.centre.x) ** 2 / (head.width / 2) ** 2 + (y - head.centre.y) ** 2 / (head.height / 2) ** 2 < 1:
            return True
        return self.has_torso_at(spot) or any(_off(spot, one, other) < half for one, other, half in self.bones)

    def has_torso_at(self, spot: Spot) -> bool:
        return _is_inside(spot, self.torso)


def silhouette_of(stand: Stand) -> Silhouette:
    """A creature's is its head alone, a monster's also its body as one broad bone below the head."""
    figure, head = stand.figure, stand.anchors.head
    if not isinstance(figure, Figure):
        if figure.look.species is not Species.MONSTER:
            return Silhouette(head)
        feet = head.centre.x, stand.on_paper(0.0, figure.ground_y)[1]
        return Silhouette(head, bones=(((head.centre.x, head.centre.y), feet, figure.girth / 2 * stand.scale),))
    body = figure.skeleton
    ease = figure.garments.sleeve_ease * body.scale
    torso = bodice(body, ease, body.hip_y + body.thigh).flat(3)
    upper, lower, wrist = ((body.arm_widths[at] + ease) / 2 * stand.scale for at in (1, 3, 5))
    bones = []
    for arm in seen_arms(stand):
        bones += [(arm.shoulder, arm.elbow, upper), (arm.elbow, arm.wrist, lower)]
        bones.append((arm.wrist, arm.tips, wrist * 2 * HALF_HAND))
    return Silhouette(head, tuple(stand.on_paper(*body.leaned(spot)) for spot in torso), tuple(bones))


def seen_arms(stand: Stand) -> tuple[SeenArm, ...]:
    """Both arms of a person; a creature has none."""
    return tuple(seen_arm(stand, side) for side in (NEAR, FAR)) if isinstance(stand.figure, Figure) else ()


def seen_arm(stand: Stand, side: int) -> SeenArm:
    """The near (-1) or far (1) arm of a person."""
    assert isinstance(stand.figure, Figure)
    body = stand.figure.skeleton
    arm = body.arm(side, 0.0)
    shoulder, elbow, wrist, tips = (
        stand.on_paper(*body.leaned(spot)) for spot in (arm.shoulder, arm.elbow, arm.wrist, fingertips(body, arm))
    )
    hangs = arm.wrist[1] > body.waist_y and all(_points_down(bone) for bone in arm.bones)
    return SeenArm(side, arm.hand, shoulder, elbow, wrist, tips, hangs, arm.wrist[1] <= body.waist_y)


def _points_down(bone: Point3) -> bool:
    return bone[1] > HANGING_COS * math.hypot(*bone)


def fingertips(body: Skeleton, arm: Arm) -> Spot:
    """Where a hand ends, in the torso's units: beyond its forearm, but above the wrist when palms are pressed."""
    length = FINGER_UNITS * body.hand_scale
    if arm.hand is Hand.PRESSED:
        return arm.wrist[0], arm.wrist[1] - length
    return between(arm.elbow, arm.wrist, 1 + length / body.forearm)


def _is_inside(spot: Spot, outline: tuple[Spot, ...]) -> bool:
    """Whether a spot lies in a closed outline, by the even-odd rule."""
    x, y = spot
    crossings = 0
    for (x0, y0), (x1, y1) in pairwise((*outline, *outline[:1])):
        if (y0 > y) is not (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            crossings += 1
    return crossings % 2 == 1


def _off(spot: Spot, one: Spot, other: Spot) -> float:
    """How far a spot is from the bone between two joints."""
    dx, dy = other[0] - one[0], other[1] - one[1]
    along = ((spot[0] - one[0]) * dx + (spot[1] - one[1]) * dy) / (dx * dx + dy * dy or 1.0)
    return math.dist(spot, between(one, other, min(1.0, max(0.0, along))))
