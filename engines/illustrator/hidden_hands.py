"""Beside other people every hand is known for whose it is: none comes out behind a neighbour without its forearm, goes
out of sight behind one as if around them, or lies on somebody else's hand, head or chest.

In: stands in painting order. Out: the arms of their figures, changed in place. Never: where anybody stands; see
`cut_hands` for the frame's edge.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from comic.geometry import Box
from engines.illustrator.body.grips import hangs
from engines.illustrator.body.poses import PAIRED, Hand
from engines.illustrator.body.skeleton import FAR
from engines.illustrator.free_hands import free_sides, hang, holder, let_go
from engines.illustrator.geometry import Spot
from engines.illustrator.person import Person
from engines.illustrator.silhouette import SeenArm, Silhouette, seen_arm, seen_arms, silhouette_of
from engines.illustrator.stand import Stand

HANDS_APART = 1.0
"""Heads between the middles of two people's hands, or they read as one tangle of fingers."""

HANGS_BELOW_HEADS = 0.55
"""So far below a hand, in heads, the middle of what hangs from it is."""

HIDES_HEADS = 0.95
"""So many head widths from the middle of somebody nearer a hand and what it holds are hidden."""

FACE_HEADS, HELD_HEADS = 0.6, 0.45
"""How far from the middle of a face, and below it, in heads, a hand holds its thing before that face."""

FOREARM_PARTS = (0.3, 0.55, 0.8)
"""Where a forearm is looked for, from the wrist to the elbow."""


_KNOWN_BY_THE_ARM = frozenset({Hand.CLASP, Hand.ON_HIP})
"""Hands that may lie behind or over somebody else: their arm says what they do."""


@dataclass(frozen=True)
class Others:
    """Whom a figure stands among: the bodies before it, the heads and torsos behind it, both with their arms, and the
    raised hands of those before and of those behind that hold something."""

    nearer: list[Silhouette]
    hands: list[Spot]
    farther: list[Silhouette]
    with_arms: list[Silhouette]
    hands_apart: float

    def take(self, arm: SeenArm) -> bool:
        """Whether this arm's hand would be taken for one of theirs, or lie on them. One that points may, but not from
        behind somebody, nor past somebody it lies across; one on its hip does with an elbow at somebody else. A hand
        that is tucked in isn't seen."""
        if arm.hangs or arm.hand is Hand.TUCKED:
            return False
        if is_orphan(arm, self.nearer):
            return True
        if arm.hand is Hand.POINTING:
            past = (body.covers(arm.on_forearm(0.5)) and not body.covers(arm.tips) for body in self.farther)
            return _is_covered(arm.tips, self.nearer) or any(past)
        if arm.hand in _KNOWN_BY_THE_ARM:
            return arm.hand is Hand.ON_HIP and _is_covered(arm.elbow, self.with_arms)
        bodies = [*self.nearer, *self.farther]
        return self._is_tangled(arm) or any(_is_covered(spot, bodies) for spot in (arm.wrist, arm.tips))

    def _is_tangled(self, arm: SeenArm) -> bool:
        hand = arm.middle_of_hand
        return any(math.dist(hand, other) < self.hands_apart for other in self.hands)


def hang_lost_hands(stands: Sequence[Stand]) -> None:
    """Lets arms hang whose hand would be taken for somebody else's or lie on somebody, the nearest people's first:
    theirs stay up of two that would tangle."""
    for at in reversed(range(len(stands))):
        if not stands[at].shaded:
            _settle(stands[at], others_of(stands, at))


def others_of(stands: Sequence[Stand], at: int) -> Others:
    """Whom one of them stands among."""
    nearer = stands[at + 1 :]
    raised = [arm for other in nearer for arm in seen_arms(other)]
    holding = [seen_arm(other, FAR) for other in stands[:at] if holder(other) is not None]
    hands = [arm.middle_of_hand for arm in (*raised, *holding) if not arm.hangs]
    hands += [spot for other in (*nearer, *stands[:at]) for spot in _hanging_below(other)]
    before, behind = ([silhouette_of(other) for other in others] for others in (nearer, stands[:at]))
    trunks = [replace(silhouette, bones=()) for silhouette in behind]
    apart = HANDS_APART * stands[at].anchors.head.width
    return Others(before, hands, trunks, [*before, *behind], apart)


def _hanging_below(stand: Stand) -> list[Spot]:
    """The middle of what hangs from a raised hand, if anything does: with another hand on it two would hold it."""
    figure = holder(stand)
    if figure is None or not hangs(figure.prop):
        return []
    arm = seen_arm(stand, FAR)
    if arm.hangs:
        return []
    x, y = arm.middle_of_hand
    return [(x, y + HANGS_BELOW_HEADS * stand.anchors.head.height)]


def _settle(stand: Stand, others: Others) -> None:
    """A hand that means nothing without its partner hangs with it."""
    sides = free_sides(stand)
    paired = any(seen_arm(stand, side).hand in PAIRED for side in sides)
    for side in sides:
        if others.take(seen_arm(stand, side)):
            for each in sides if paired else (side,):
                hang(stand, each)


def let_go_beside_others(stands: Sequence[Stand]) -> None:
    """What somebody holds is held before the own chest where somebody nearer hides it or its forearm, or over somebody
    farther. Where it is still hidden or over a face nothing is held, and that arm hangs: half a phone beside a
    neighbour's hair is a riddle."""
    for at, stand in enumerate(stands):
        figure = holder(stand)
        if figure is None:
            continue
        person = Person(stand, figure)
        if not _is_among(person, stands, at) and not _is_held_out_of_sight(person, stands, at):
            continue
        figure.skeleton.draw_in(figure.prop)
        if _is_held_out_of_sight(person, stands, at):
            let_go(figure)


def is_orphan(arm: SeenArm, nearer: Sequence[Silhouette]) -> bool:
    """Whether a hand is seen while somebody nearer hides a part of the forearm that says whose it is."""
    is_seen = any(not _is_covered(spot, nearer) for spot in (arm.middle_of_hand, arm.tips))
    return is_seen and any(_is_covered(arm.on_forearm(part), nearer) for part in FOREARM_PARTS)


def _is_covered(spot: Spot, nearer: Sequence[Silhouette]) -> bool:
    return any(shape.covers(spot) for shape in nearer)


def _is_among(person: Person, stands: Sequence[Stand], at: int) -> bool:
    """Whether somebody nearer hides the forearm of the hand that holds something, or it lies on somebody farther."""
    nearer, farther = ([silhouette_of(other) for other in others] for others in (stands[at + 1 :], stands[:at]))
    return is_orphan(seen_arm(person.stand, FAR), nearer) or _is_covered(person.palm(FAR), farther)


def _is_held_out_of_sight(person: Person, stands: Sequence[Stand], at: int) -> bool:
    """Whether what the far hand holds lies behind somebody nearer, or over the face of somebody farther."""
    palm = person.palm(FAR)
    is_hidden = any(_is_behind(palm, nearer.anchors.head) for nearer in stands[at + 1 :])
    return is_hidden or any(_hides_face(palm, farther.anchors.head) for farther in stands[:at])


def _is_behind(spot: Spot, head: Box) -> bool:
    """Whether somebody's head, hair or shoulders lie over a spot."""
    return spot[1] > head.y0 and abs(spot[0] - head.centre.x) < HIDES_HEADS * head.width


def _hides_face(spot: Spot, head: Box) -> bool:
    """Whether what a hand there holds up would lie over somebody's mouth."""
    aside = abs(spot[0] - head.centre.x)
    return aside < FACE_HEADS * head.width and head.y0 < spot[1] < head.y1 + HELD_HEADS * head.height
