"""The frame's edge: it cuts people clearly or not at all, and never at a joint or through a hand.

In: stands and the panel's size. Out: the stands, moved or scaled a little. Never: a new composition.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from comic.geometry import Box
from comic.storyboard import Pose
from engines.illustrator.body.figure import Figure
from engines.illustrator.creatures.creature import Creature
from engines.illustrator.geometry import Spot
from engines.illustrator.silhouette import seen_arms
from engines.illustrator.stand import Stand
from engines.illustrator.style.framing import (
    ARM_UNITS,
    JOINT_CLEAR,
    LAP_STRIP_PART,
    LAP_TOP_UNITS,
    LEG_UNITS,
    NECK_UNITS,
    TANGENT_CUT,
    TANGENT_INSIDE,
)

BONES = (NECK_UNITS, *(ARM_UNITS,) * 4, *(LEG_UNITS,) * 4)
"""The bone at each of `Performer.joints`: neck, elbows, wrists, knees, ankles."""

STEP_HEADS = 0.04
MOST_STEPS = 18
SCALES = (1.0, 1.05, 0.95, 1.1, 0.9, 1.16, 0.85, 1.24, 0.8, 1.32, 0.74, 1.42, 0.68, 1.55, 0.62)
"""How far a stand may go: steps in heads, and other scales around the middle of the head."""

HAND_FAULT = 0.9
"""A cut hand is less bad than a cut joint, each of which counts one and more."""

Move = tuple[float, float, float]
"""Right, down and a factor of the scale."""


@dataclass(frozen=True)
class _Seen:
    """A stand's joints with their bones, its hands from wrist to fingertips, in panel units, and its head."""

    joints: tuple[tuple[float, float, float], ...]
    hands: tuple[tuple[Spot, Spot], ...]
    head: Box
    width: float
    height: float

    def moved(self, move: Move) -> _Seen:
        dx, dy, factor = move
        middle = self.head.centre

        def along(x: float) -> float:
            return middle.x + (x - middle.x) * factor + dx

        def down(y: float) -> float:
            return middle.y + (y - middle.y) * factor + dy

        head = Box(along(self.head.x0), down(self.head.y0), along(self.head.x1), down(self.head.y1))
        joints = tuple((along(x), down(y), bone * factor) for x, y, bone in self.joints)
        hands = tuple(((along(x0), down(y0)), (along(x1), down(y1))) for (x0, y0), (x1, y1) in self.hands)
        return replace(self, joints=joints, hands=hands, head=head)

    def air(self) -> tuple[float, float, float, float]:
        """From the head to the left, right, upper and lower edge, in heads; negative where it is cut."""
        head = self.head
        return (
            head.x0 / head.width,
            (self.width - head.x1) / head.width,
            head.y0 / head.height,
            (self.height - head.y1) / head.height,
        )

    def joint_faults(self) -> float:
        """One and more for each joint at which an edge cuts."""
        return sum(self._fault_at((x, y), JOINT_CLEAR * bone) for x, y, bone in self.joints)

    def hand_faults(self) -> float:
        """A little less than a joint's for each hand of which an edge leaves a sliver."""
        return HAND_FAULT * sum(self._holds(wrist) is not self._holds(tips) for wrist, tips in self.hands)

    def _holds(self, spot: Spot) -> bool:
        return 0 <= spot[0] <= self.width and 0 <= spot[1] <= self.height

    def _fault_at(self, spot: Spot, clear: float) -> float:
        x, y = spot
        distances = []
        if 0 <= y <= self.height:
            distances += [abs(x), abs(self.width - x)]
        if 0 <= x <= self.width:
            distances += [abs(y), abs(self.height - y)]
        nearest = min(distances, default=clear)
        return 0.0 if nearest >= clear else 2 - nearest / clear


def cut_clear(stand: Stand, width: float, height: float, upright: bool = True) -> Stand:
    """The nearest stand that the frame cuts well; of those that all fail, the one that fails least.

    Without `upright` it moves sideways only and keeps its scale, as on the ground it must.
    """
    seen = _seen(stand, width, height)
    cut = tuple(air < -TANGENT_CUT for air in seen.air())
    best: Move = (0.0, 0.0, 1.0)
    least = _faults(seen, cut)
    if least:
        for move in _moves(seen.head.height * STEP_HEADS, upright):
            found = _faults(seen.moved(move), cut)
            if found < least:
                best, least = move, found
            if least == 0:
                break
    return _moved(stand, seen.head, best)


def cut_above_laps(stands: Sequence[Stand], width: float, height: float) -> list[Stand]:
    """The stands lowered until the lower edge cuts sitters above their laps, if little of these was seen and no joint
    is cut for it: a strip of thigh along the edge reads as a limp arm, and neighbours' laps as a tangle of hands."""
    lower = [_lap_seen(stand, height) for stand in stands]
    if max(lower, default=0.0) > LAP_STRIP_PART[len(stands) == 1] * height:
        return list(stands)
    lowered = [replace(stand, y=stand.y + step) for stand, step in zip(stands, lower, strict=True)]
    for before, after in zip(stands, lowered, strict=True):
        if bad_joints(after, width, height) > bad_joints(before, width, height):
            return list(stands)
    return lowered


def _lap_seen(stand: Stand, height: float) -> float:
    """How much of a sitter's lap is above the lower edge; nothing of others."""
    if not isinstance(stand.figure, Figure) or stand.figure.pose is not Pose.SIT:
        return 0.0
    body = stand.figure.skeleton
    return max(0.0, height - stand.on_paper(0.0, body.hip_y - LAP_TOP_UNITS * body.scale)[1])


def cut_clear_of_claws(stand: Stand, width: float, height: float) -> Stand:
    """A creature beyond a shoulder whose hands the frame doesn't cut: of its fingers claws would be left alone."""
    has_hands = isinstance(stand.figure, Creature) and stand.figure.hands
    return cut_clear(stand, width, height) if has_hands and not stand.shaded else stand


def bad_joints(stand: Stand, width: float, height: float) -> float:
    """How badly the frame cuts joints of this stand: 0 when well."""
    return _seen(stand, width, height).joint_faults()


def _seen(stand: Stand, width: float, height: float) -> _Seen:
    size = stand.figure.size * stand.scale
    joints = tuple(
        (*stand.on_paper(*spot), bone * size) for spot, bone in zip(stand.figure.joints(), BONES, strict=False)
    )
    return _Seen(joints, _hands(stand), stand.anchors.head, width, height)


def _hands(stand: Stand) -> tuple[tuple[Spot, Spot], ...]:
    """From wrist to fingertips, on paper."""
    if isinstance(stand.figure, Creature):
        return tuple((stand.on_paper(*wrist), stand.on_paper(*tips)) for wrist, tips in stand.figure.hands)
    return tuple((arm.wrist, arm.tips) for arm in seen_arms(stand))


def _moved(stand: Stand, head: Box, move: Move) -> Stand:
    dx, dy, factor = move
    middle = head.centre
    return replace(
        stand,
        x=middle.x + (stand.x - middle.x) * factor + dx,
        y=middle.y + (stand.y - middle.y) * factor + dy,
        scale=stand.scale * factor,
    )


def _faults(seen: _Seen, cut: tuple[bool, ...]) -> float:
    """Joints and hands that are cut, and edges that only touch the head or cut it though it wasn't `cut` there
    before."""
    found = seen.joint_faults() + seen.hand_faults()
    for air, was_cut in zip(seen.air(), cut, strict=True):
        if air < TANGENT_INSIDE and not (was_cut and air < -TANGENT_CUT):
            found += 2 + TANGENT_INSIDE - air
    return found


def _moves(step: float, upright: bool) -> Iterator[Move]:
    """The least change first: up and down before sideways, moves before scales."""
    for factor in SCALES if upright else SCALES[:1]:
        for steps in range(MOST_STEPS + 1):
            for right, down in _ring(steps, upright):
                yield right * step, down * step, factor


def _ring(steps: int, upright: bool) -> list[tuple[int, int]]:
    """The directions of moves whose longer side is `steps`."""
    if steps == 0:
        return [(0, 0)]
    level = [(steps, 0), (-steps, 0)]
    if not upright:
        return level
    return [(0, steps), (0, -steps), *level, *((right, down) for right in (steps, -steps) for down in (steps, -steps))]
