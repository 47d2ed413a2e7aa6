"""Who lies over whom of people as near as each other: whoever reaches out, so that no arm is lost behind a neighbour.

In: stands in painting order. Out: the same stands, neighbours swapped. Never: where anybody stands, a drawing.
"""

from __future__ import annotations

from collections.abc import Sequence

from engines.illustrator.body.skeleton import FAR
from engines.illustrator.free_hands import holder
from engines.illustrator.silhouette import SeenArm, Silhouette, seen_arms, silhouette_of
from engines.illustrator.stand import Stand

LIKE_SCALES = 1.15
"""Of two whose scales differ by more, the larger one is nearer."""

ARM_PARTS = (0.2, 0.4, 0.6, 0.8, 1.0)
"""Where a forearm is looked for, from the wrist to the elbow."""

LOST_PROP, LOST_FACE = 6.0, 20.0
"""How much worse a hidden thing and a hidden face are than a fifth of a forearm or an empty hand."""


def laid_by_reach(stands: Sequence[Stand]) -> list[Stand]:
    """Each of two people as near as each other before the next, if fewer arms and faces are hidden so."""
    laid = list(stands)
    for at in range(1, len(laid)):
        farther, nearer = laid[at - 1], laid[at]
        if _as_near(farther, nearer) and _lost(farther, nearer) > _lost(nearer, farther):
            laid[at - 1], laid[at] = nearer, farther
    return laid


def _as_near(one: Stand, other: Stand) -> bool:
    if one.shaded or other.shaded:
        return False
    return max(one.scale, other.scale) < LIKE_SCALES * min(one.scale, other.scale)


def _lost(farther: Stand, nearer: Stand) -> float:
    """What the nearer one hides of the farther one's arms, things and face."""
    cover = silhouette_of(nearer)
    held = FAR if holder(farther) else None
    arms = sum(_lost_arm(arm, cover, arm.side == held) for arm in seen_arms(farther) if not arm.hangs)
    face = farther.anchors.face
    hands = [spot for arm in seen_arms(nearer) for spot in (arm.middle_of_hand, arm.tips)]
    is_face_hidden = any(face.x0 < x < face.x1 and face.y0 < y < face.y1 for x, y in hands)
    return arms + (LOST_FACE if is_face_hidden else 0.0)


def _lost_arm(arm: SeenArm, cover: Silhouette, holds: bool) -> float:
    """How many parts of a forearm are hidden, and the hand with what it holds."""
    hand = (LOST_PROP if holds else 1.0) if cover.covers(arm.middle_of_hand) else 0.0
    return hand + sum(cover.covers(arm.on_forearm(part)) for part in ARM_PARTS)
