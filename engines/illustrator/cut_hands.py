"""No hand is cut off by the frame, pokes up from its edge like a stump or from behind somebody else's head, or lies on
somebody else's hand: such an arm hangs down instead.

A hand that holds something is raised instead, until its forearm is seen.

In: stands and the panel's size. Out: the arms of their figures, changed in place. Never: where anybody stands.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from comic.storyboard import Pose, Prop
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Hand, Stance
from engines.illustrator.body.props import is_two_handed
from engines.illustrator.body.reach import Aim
from engines.illustrator.body.skeleton import CHIN_Y, FAR, NEAR, Arm, Skeleton, Touch
from engines.illustrator.contact import TOUCHING
from engines.illustrator.geometry import Spot, between
from engines.illustrator.stand import Stand
from engines.illustrator.style.framing import FINGER_UNITS, LEAST_FOREARM_PART

HANDS_APART = 0.75
"""Heads between the middles of two people's hands, or they read as one tangle of fingers."""

CHEST_HEADS = 1.3
"""How wide and how high a chest is below its head, in heads."""

SHOULDERS_HEADS = 1.9
"""So many head widths from somebody's middle a hand is taken for theirs."""

HIDES_HEADS = 0.95
"""So many head widths from the middle of somebody nearer a hand and what it holds are hidden."""

FACE_HEADS, HELD_HEADS = 0.6, 0.45
"""How far from the middle of a face, and below it, in heads, a hand holds its thing before that face."""

SEEN_HEADS = 0.08
"""So far above the panel's lower edge, in heads, the middle of a hand lies that is seen to hold something."""

PROP_STEP_UNITS = 12.0
PROP_STEPS = 12
"""By how much, in units of a body scaled 1, and how often a hand is raised that holds something at the frame's edge."""

BESIDE_FACE = 96.0
"""So far from the middle of the head, in head units, what such a hand holds leaves the mouth free."""

RAISED_ELBOW = Aim(-6, 18)
"""Where the elbow of such an arm points: down, a little outward."""

_PAIRED = frozenset({Hand.PRESSED, Hand.TUCKED})
"""Hands that mean nothing without the other one."""

_TOUCHING = frozenset({Pose.HUG, Pose.HOLD_HANDS, Pose.COMFORT, Pose.CARRY})


def hang_cut_hands(stand: Stand, width: float, height: float) -> bool:
    """Whether an arm hangs down now: one whose hand the frame cuts, with its partner when one alone says nothing. Who
    holds something, touches somebody, sits or lies keeps the pose."""
    body = _free_to_hang(stand)
    if body is None:
        return False
    arms = {side: body.arm(side, 0.0) for side in (NEAR, FAR)}
    cut = {side for side, arm in arms.items() if _is_cut(stand, body, arm, width, height)}
    if cut and any(arm.hand in _PAIRED for arm in arms.values()):
        cut = {NEAR, FAR}
    for side in cut:
        body.hang(side)
    return bool(cut)


def raise_cut_prop(stand: Stand, width: float, height: float) -> None:
    """Raises the hand that holds something, as little as shows its forearm, where it would come up from the panel's
    edge without one; a hand that would reach the chin stays where it is."""
    figure = stand.figure
    if not isinstance(figure, Figure) or figure.prop is Prop.NONE or is_two_handed(figure.pose, figure.prop):
        return
    body = figure.skeleton
    arm = body.arm(FAR, 0.0)
    if body.pose.stance is not Stance.STANDING or not _is_cut(stand, body, arm, width, height):
        return
    x, y = body.leaned(body.palm(arm))
    beside_face, chin_y = body.headed((BESIDE_FACE, CHIN_Y))
    for step in range(1, PROP_STEPS + 1):
        raised = y - step * PROP_STEP_UNITS * body.scale
        if raised < chin_y:
            break
        body.touch(FAR, Touch((max(x, beside_face), raised), RAISED_ELBOW, arm.hand, arm.depth))
        if not _is_cut(stand, body, body.arm(FAR, 0.0), width, height):
            return
    body.touches.pop(FAR, None)


def hang_hands_behind_heads(stands: Sequence[Stand]) -> None:
    """Lets arms hang whose open or closed hand would stick out from behind a neighbour's head, or lie on it."""
    for stand in stands:
        body = _free_to_hang(stand)
        heads = [other.anchors.head for other in stands if other is not stand]
        if body is None or not heads:
            continue
        for side in (NEAR, FAR):
            arm = body.arm(side, 0.0)
            spots = [stand.on_paper(*body.leaned(spot)) for spot in (arm.wrist, fingertips(body, arm))]
            lost = any(head.x0 < x < head.x1 and head.y0 < y < head.y1 for head in heads for x, y in spots)
            if lost and arm.hand is not Hand.POINTING:
                body.hang(side)


def hang_hands_behind_the_near(stands: Sequence[Stand]) -> None:
    """Lets arms hang whose hand would come out behind whoever stands at the camera, its forearm hidden: a finger beside
    a nape is taken for that nape's."""
    near = [stand for stand in stands if stand.shaded]
    for stand in stands:
        body = _free_to_hang(stand)
        if body is None or stand.shaded:
            continue
        for side in (NEAR, FAR):
            arm = body.arm(side, 0.0)
            middle, tips = between(arm.elbow, arm.wrist, 0.5), fingertips(body, arm)
            forearm, hand = (stand.on_paper(*body.leaned(spot)) for spot in (middle, tips))
            if any(_is_behind(forearm, back) and not _is_behind(hand, back) for back in near):
                body.hang(side)


def hang_tangled_hands(stands: Sequence[Stand]) -> None:
    """Of two people's raised hands that would lie on each other, the farther one's hangs; so does a hand that would lie
    on a neighbour's chest or come out behind a neighbour, unless it is meant to."""
    for at, stand in enumerate(stands):
        body = _free_to_hang(stand, (*TOUCHING, Pose.CARRY))
        if body is None:
            continue
        others = [other for other in stands if other is not stand]
        nearer = [spot for other in stands[at + 1 :] for spot in _raised_hands(other)]
        for side in (NEAR, FAR):
            arm = body.arm(side, 0.0)
            if any(_reaches_across(stand, body, arm, other) for other in stands[at + 1 :]):
                body.hang(side)
                continue
            if arm.wrist[1] > body.waist_y or arm.hand is Hand.POINTING:
                continue
            hand = _middle_of_hand(stand, body, arm)
            reach = HANDS_APART * stand.anchors.head.width
            is_tangled = any(math.dist(hand, spot) < reach for spot in nearer)
            if is_tangled or any(_is_on_chest(hand, other) for other in others):
                body.hang(side)


def let_go_beside_others(stands: Sequence[Stand]) -> None:
    """What somebody holds where somebody nearer hides it, or where it would hide a neighbour's face, is held before the
    own chest; where that doesn't help nothing, and that arm hangs: half a phone beside a neighbour's hair is a
    riddle."""
    for at, stand in enumerate(stands):
        figure = stand.figure
        if not isinstance(figure, Figure) or figure.prop is Prop.NONE or is_two_handed(figure.pose, figure.prop):
            continue
        body = figure.skeleton
        if not _is_lost(stand, body, stands, at):
            continue
        body.draw_in()
        if _is_lost(stand, body, stands, at) and body.pose.stance is Stance.STANDING:
            figure.prop = Prop.NONE
            body.hang(FAR)


def draw_in_cut_prop(stand: Stand, width: float) -> None:
    """Holds before the own chest what the panel's left or right edge would cut, if it is whole there."""
    figure = stand.figure
    if not isinstance(figure, Figure) or figure.prop is Prop.NONE or is_two_handed(figure.pose, figure.prop):
        return
    body = figure.skeleton
    posed = body.pose
    if _reaches_inside(stand, body, width):
        return
    body.draw_in()
    if not _reaches_inside(stand, body, width):
        body.pose = posed


def _reaches_inside(stand: Stand, body: Skeleton, width: float) -> bool:
    """Whether there is room for a thing around the far hand between the panel's left and right edge."""
    x = stand.on_paper(*body.leaned(body.palm(body.arm(FAR, 0.0))))[0]
    room = HELD_HEADS * stand.anchors.head.width
    return room < x < width - room


def let_go_below_frame(stands: Sequence[Stand], height: float) -> None:
    """Whoever holds something with a hand below the panel's edge holds nothing: a lid that comes up from the edge is in
    nobody's hand."""
    for stand in stands:
        figure = stand.figure
        if not isinstance(figure, Figure) or figure.prop is Prop.NONE or is_two_handed(figure.pose, figure.prop):
            continue
        body = figure.skeleton
        y = stand.on_paper(*body.leaned(body.palm(body.arm(FAR, 0.0))))[1]
        if y > height - SEEN_HEADS * stand.anchors.head.height:
            figure.prop = Prop.NONE
            if body.pose.stance is Stance.STANDING:
                body.touches.pop(FAR, None)
                body.hang(FAR)


def _is_lost(stand: Stand, body: Skeleton, stands: Sequence[Stand], at: int) -> bool:
    """Whether what the far hand holds lies behind somebody nearer, or over the face of somebody farther."""
    palm = stand.on_paper(*body.leaned(body.palm(body.arm(FAR, 0.0))))
    is_hidden = any(_is_behind(palm, nearer) for nearer in stands[at + 1 :])
    return is_hidden or any(_hides_face(palm, farther) for farther in stands[:at])


def _is_behind(spot: Spot, nearer: Stand) -> bool:
    """Whether somebody's head, hair or shoulders lie over a spot."""
    head = nearer.anchors.head
    aside = abs(spot[0] - (head.x0 + head.x1) / 2)
    return spot[1] > head.y0 and aside < HIDES_HEADS * head.width


def _hides_face(spot: Spot, farther: Stand) -> bool:
    """Whether what a hand there holds up would lie over somebody's mouth."""
    head = farther.anchors.head
    aside = abs(spot[0] - (head.x0 + head.x1) / 2)
    return aside < FACE_HEADS * head.width and head.y0 < spot[1] < head.y1 + HELD_HEADS * head.height


def _raised_hands(stand: Stand) -> list[Spot]:
    """The middles of a figure's hands above its waist."""
    figure = stand.figure
    if not isinstance(figure, Figure):
        return []
    body = figure.skeleton
    arms = [body.arm(side, 0.0) for side in (NEAR, FAR)]
    return [_middle_of_hand(stand, body, arm) for arm in arms if arm.wrist[1] <= body.waist_y]


def _middle_of_hand(stand: Stand, body: Skeleton, arm: Arm) -> Spot:
    return stand.on_paper(*body.leaned(between(arm.wrist, fingertips(body, arm), 0.5)))


def _is_on_chest(hand: Spot, other: Stand) -> bool:
    """Whether a hand lies right below somebody's head."""
    head = other.anchors.head
    aside = abs(hand[0] - (head.x0 + head.x1) / 2)
    return aside < CHEST_HEADS / 2 * head.width and head.y1 < hand[1] < head.y1 + CHEST_HEADS * head.height


def _reaches_across(stand: Stand, body: Skeleton, arm: Arm, nearer: Stand) -> bool:
    """Whether a hand would come out on the other side of somebody nearer, whose body hides the arm it belongs to."""
    head = nearer.anchors.head
    middle = (head.x0 + head.x1) / 2
    elbow, hand = (stand.on_paper(*body.leaned(spot)) for spot in (arm.elbow, fingertips(body, arm)))
    beside = (elbow[0] - middle) * (hand[0] - middle) < 0
    return beside and hand[1] > head.y1 and abs(hand[0] - middle) < SHOULDERS_HEADS * head.width


def _free_to_hang(stand: Stand, touching: Collection[Pose] = _TOUCHING) -> Skeleton | None:
    """The body of a figure that stands, holds nothing and, by its pose, touches nobody."""
    figure = stand.figure
    if not isinstance(figure, Figure) or figure.prop is not Prop.NONE or figure.pose in touching:
        return None
    return figure.skeleton if figure.skeleton.pose.stance is Stance.STANDING else None


def _is_cut(stand: Stand, body: Skeleton, arm: Arm, width: float, height: float) -> bool:
    """Whether an edge runs through a raised hand, or too little of the forearm is seen to say whose hand it is."""
    if arm.wrist[1] > body.waist_y:
        return False
    root = between(arm.wrist, arm.elbow, LEAST_FOREARM_PART)
    spots = (root, arm.wrist, fingertips(body, arm))
    seen = [_inside(stand.on_paper(*body.leaned(spot)), width, height) for spot in spots]
    return any(seen) and not all(seen)


def fingertips(body: Skeleton, arm: Arm) -> Spot:
    """Where a hand ends, in the torso's units: beyond its forearm, but above the wrist when palms are pressed."""
    length = FINGER_UNITS * body.hand_scale
    if arm.hand is Hand.PRESSED and not body.in_profile:
        return arm.wrist[0], arm.wrist[1] - length
    return between(arm.elbow, arm.wrist, 1 + length / body.forearm)


def _inside(spot: Spot, width: float, height: float) -> bool:
    return 0 <= spot[0] <= width and 0 <= spot[1] <= height
