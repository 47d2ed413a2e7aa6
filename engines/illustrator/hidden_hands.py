"""Beside other people every hand is known for whose it is: none comes out behind a neighbour without its forearm, goes
out of sight behind one as if around them, or lies on somebody else's hand, head or chest.

In: stands in painting order. Out: the arms of their figures, changed in place. Never: where anybody stands; see
`cut_hands` for the frame's edge.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from comic.geometry import Box
from engines.illustrator.body.poses import Hand
from engines.illustrator.body.skeleton import FAR, Skeleton
from engines.illustrator.free_hands import free_sides, hang, holder, let_go
from engines.illustrator.geometry import Spot
from engines.illustrator.silhouette import SeenArm, Silhouette, seen_arm, seen_arms, silhouette_of
from engines.illustrator.stand import Stand

HANDS_APART = 0.75
"""Heads between the middles of two people's hands, or they read as one tangle of fingers."""

CHEST_HEADS = 1.3
"""How wide and how high a chest is below its head, in heads."""

HIDES_HEADS = 0.95
"""So many head widths from the middle of somebody nearer a hand and what it holds are hidden."""

FACE_HEADS, HELD_HEADS = 0.6, 0.45
"""How far from the middle of a face, and below it, in heads, a hand holds its thing before that face."""

FOREARM_PARTS = (0.3, 0.55, 0.8)
"""Where a forearm is looked for, from the wrist to the elbow."""


def hang_lost_hands(stands: Sequence[Stand]) -> None:
    """Lets arms hang whose hand would be taken for somebody else's or lie on somebody, the nearest people's first:
    theirs stay up of two that would tangle."""
    nearer: list[Silhouette] = []
    nearer_hands: list[Spot] = []
    for stand in reversed(stands):
        heads = [other.anchors.head for other in stands if other is not stand]
        apart = HANDS_APART * stand.anchors.head.width
        arms = [] if stand.shaded else [seen_arm(stand, side) for side in free_sides(stand)]
        for arm in arms:
            is_tangled = not arm.hangs and any(math.dist(arm.middle_of_hand, hand) < apart for hand in nearer_hands)
            is_lost = is_orphan(arm, nearer) or goes_behind(arm, nearer)
            if is_lost or (arm.hand is not Hand.POINTING and (is_tangled or lies_on(arm, heads))):
                hang(stand, arm.side)
        nearer.append(silhouette_of(stand))
        nearer_hands += [arm.middle_of_hand for arm in seen_arms(stand) if not arm.hangs]


def let_go_beside_others(stands: Sequence[Stand]) -> None:
    """What somebody holds where somebody nearer hides it, or where it would hide a neighbour's face, is held before the
    own chest; where that doesn't help nothing, and that arm hangs: half a phone beside a neighbour's hair is a
    riddle."""
    for at, stand in enumerate(stands):
        figure = holder(stand)
        if figure is None or not _is_held_out_of_sight(stand, figure.skeleton, stands, at):
            continue
        figure.skeleton.draw_in()
        if _is_held_out_of_sight(stand, figure.skeleton, stands, at):
            let_go(figure)


def is_orphan(arm: SeenArm, nearer: Sequence[Silhouette]) -> bool:
    """Whether a hand is seen while somebody nearer hides a part of the forearm that says whose it is."""
    is_seen = any(not _is_covered(spot, nearer) for spot in (arm.middle_of_hand, arm.tips))
    return is_seen and any(_is_covered(arm.on_forearm(part), nearer) for part in FOREARM_PARTS)


def goes_behind(arm: SeenArm, nearer: Sequence[Silhouette]) -> bool:
    """Whether an arm reaches out behind somebody, as if around them."""
    is_hidden = all(_is_covered(spot, nearer) for spot in (arm.middle_of_hand, arm.tips))
    return is_hidden and not arm.hangs and not _is_covered(arm.elbow, nearer)


def _is_covered(spot: Spot, nearer: Sequence[Silhouette]) -> bool:
    return any(shape.covers(spot) for shape in nearer)


def lies_on(arm: SeenArm, heads: Sequence[Box]) -> bool:
    """Whether a hand sticks out from behind a head or lies on it, or a raised one on the chest below it."""
    on_head = any(head.x0 < x < head.x1 and head.y0 < y < head.y1 for head in heads for x, y in (arm.wrist, arm.tips))
    return on_head or (arm.is_above_waist and any(_is_on_chest(arm.middle_of_hand, head) for head in heads))


def _is_on_chest(hand: Spot, head: Box) -> bool:
    aside = abs(hand[0] - head.centre.x)
    return aside < CHEST_HEADS / 2 * head.width and head.y1 < hand[1] < head.y1 + CHEST_HEADS * head.height


def _is_held_out_of_sight(stand: Stand, body: Skeleton, stands: Sequence[Stand], at: int) -> bool:
    """Whether what the far hand holds, or the forearm of that hand, lies behind somebody nearer, or the thing over the
    face of somebody farther."""
    palm = stand.on_paper(*body.leaned(body.palm(body.arm(FAR, 0.0))))
    is_hidden = any(_is_behind(palm, nearer.anchors.head) for nearer in stands[at + 1 :])
    if is_hidden or is_orphan(seen_arm(stand, FAR), [silhouette_of(nearer) for nearer in stands[at + 1 :]]):
        return True
    return any(_hides_face(palm, farther.anchors.head) for farther in stands[:at])


def _is_behind(spot: Spot, head: Box) -> bool:
    """Whether somebody's head, hair or shoulders lie over a spot."""
    return spot[1] > head.y0 and abs(spot[0] - head.centre.x) < HIDES_HEADS * head.width


def _hides_face(spot: Spot, head: Box) -> bool:
    """Whether what a hand there holds up would lie over somebody's mouth."""
    aside = abs(spot[0] - head.centre.x)
    return aside < FACE_HEADS * head.width and head.y0 < spot[1] < head.y1 + HELD_HEADS * head.height
