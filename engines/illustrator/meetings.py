"""How two people touch: held hands, a hand on a shoulder, a push, a guard; hugs are in `hugs`.

In: two people as near as each other. Out: both as far apart as their arms reach, in painting order, their hands laid.
Never: a drawing, the size of a figure, the panel's edges.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from comic.cast import Accessory
from comic.storyboard import Pose, Prop
from engines.illustrator.body.pose_book import body_pose
from engines.illustrator.body.poses import PAIRED, Hand, Stance
from engines.illustrator.body.reach import Aim
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.geometry import Spot, heading
from engines.illustrator.hugs import hug
from engines.illustrator.person import Person, side_by_side
from engines.illustrator.style import contact as style
from engines.illustrator.style.framing import HALF_SHOE_UNITS

Meeting = Callable[[Person, Person, float], tuple[Person, Person]]
"""The one who touches, the other, the middle between them: both in their places and in painting order."""


_ELBOW_RAISED_DEG, _RAISED_OUT_DEG, _RAISED_OUT_AT_US_DEG = -88.0, 37.0, 8.0
"""Where the elbow points of an arm that is raised to a hand beside it: behind, beside a body that is turned."""


_BRACED = frozenset({Pose.PUSH, Pose.FIGHT})
"""Poses of somebody whom a push doesn't move."""


def _depth(person: Person) -> float:
    """From the middle of a torso seen from the side to its front, in panel units."""
    skeleton = person.figure.skeleton
    return skeleton.front_edge(100 * skeleton.scale) * person.stand.scale


def _hold_hands(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """Hands meet between the two as low as the taller's hangs, or, in shots that end there, at the waist; a short one's
    arm is raised to it."""
    sides = one.inner(two), two.inner(one)
    breadth = sum(
        abs(person.shoulder(side)[0] - person.stand.x) for person, side in zip((one, two), sides, strict=True)
    )
    is_raised = not one.stand.has_ground
    apart = style.RAISED_HANDS_GAP if is_raised else style.HELD_HANDS_GAP
    gap = breadth + apart * (one.unit + two.unit) / 2
    one, two = side_by_side(one, two, middle, gap)
    tall, short = (one, two) if one.shoulder(sides[0])[1] <= two.shoulder(sides[1])[1] else (two, one)
    tall_side, short_side = (sides[0], sides[1]) if tall is one else (sides[1], sides[0])
    from_tall, from_short = tall.shoulder(tall_side), short.shoulder(short_side)
    x = from_tall[0] + (from_short[0] - from_tall[0]) * short.unit / (tall.unit + short.unit)
    low = min(_lowest(from_tall, x, tall.reach), _lowest(from_short, x, short.reach))
    if is_raised:
        low = min(low, tall.stand.y + style.HANDS_RAISED_Y * tall.unit)
    for person, side in ((tall, tall_side), (short, short_side)):
        if person.figure.skeleton.pose == body_pose(Pose.HOLD_HANDS, person.figure.turn):
            person.figure.skeleton.hang(-side)
        hand = Hand.CLASP if person is tall else Hand.RELAXED
        palm = _before_meeting(person, side, (x, low), is_raised)
        person.put(side, palm, hand, _raised_elbow(person, side) if is_raised else Aim(-14, 24))
    tall.lift(tall_side)
    return short, tall


def _before_meeting(person: Person, side: int, meeting: Spot, is_raised: bool) -> Spot:
    """Where the palm is of a hand that meets another one: no hand covers the other."""
    x, y = meeting
    if not is_raised:
        return x + math.copysign(style.HELD_HAND_ASIDE * person.unit, person.stand.x - x), y
    dx, dy = heading(meeting, person.shoulder(side))
    back = style.RAISED_HAND_BACK * person.unit
    return x + dx * back, y + dy * back


def _raised_elbow(person: Person, side: int) -> Aim:
    """Away from the camera: aside in the picture, an elbow would be lifted as high as the shoulder."""
    skeleton = person.figure.skeleton
    if skeleton.in_profile:
        return Aim(_ELBOW_RAISED_DEG, _RAISED_OUT_DEG)
    return Aim(_ELBOW_RAISED_DEG, side * _RAISED_OUT_DEG if skeleton.yaw else _RAISED_OUT_AT_US_DEG)


def _lowest(shoulder: Spot, x: float, reach: float) -> float:
    """How far down a soft arm comes at this x."""
    length = reach * style.HANGING_PART
    return shoulder[1] + math.sqrt(max(0.0, length**2 - (x - shoulder[0]) ** 2))


def _comfort(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """A hand on the other's nearer shoulder; on the head of somebody small, unless it wears a crown, on the arm of
    somebody tall."""
    side = one.inner(two)
    own, spot, hand = one.shoulder(side), _on_shoulder(two, one), Hand.LAID
    if spot[1] - own[1] > style.LOWERED_PART * one.reach and two.figure.look.accessory is not Accessory.CROWN:
        spot, hand = two.crown, Hand.RESTING
    drop = min(max(-style.RAISED_PART * one.reach, spot[1] - own[1]), style.LOWEST_PART * one.reach)
    across = math.sqrt(max(one.reach * style.COMFORT_PART, abs(drop) * 1.05) ** 2 - drop**2) * style.SOFT_PART
    gap = abs(own[0] - one.stand.x) + max(across + abs(spot[0] - two.stand.x), _beside_face(one, two, side))
    before = two.stand.x
    one, two = side_by_side(one, two, middle, gap)
    one.put(side, (spot[0] + two.stand.x - before, own[1] + drop), hand, Aim(-10, 34))
    one.figure.skeleton.hang(-side)
    one.lift(side)
    _lower_arm_under_hand(two, one)
    is_beyond_knees = two.figure.skeleton.pose.stance is Stance.SEATED
    return (one, two) if is_beyond_knees else (two, one)


def _lower_arm_under_hand(person: Person, other: Person) -> None:
    """Lets an arm hang before the chest whose shoulder is touched, unless it holds something: two hands there are a
    tangle. A hand at the eyes stays."""
    figure, side = person.figure, person.inner(other)
    skeleton = figure.skeleton
    near, far = (skeleton.arm(each, 0.0) for each in (NEAR, FAR))
    touched = near if side == NEAR else far
    is_before_chest = skeleton.neck_top[1] < touched.wrist[1] < skeleton.waist_y
    if not is_before_chest or figure.prop is not Prop.NONE or skeleton.pose.stance is not Stance.STANDING:
        return
    skeleton.hang(side)
    if {near.hand, far.hand} & PAIRED:
        skeleton.hang(-side)


def _beside_face(one: Person, two: Person, side: int) -> float:
    """How far from the middle of somebody small a shoulder is whose hanging arm leaves the face clear."""
    face, own = two.stand.anchors.face, one.shoulder(side)
    if face.y0 < own[1]:
        return 0.0
    edge = face.x0 if own[0] < two.stand.x else face.x1
    return abs(edge - two.stand.x) + one.figure.skeleton.arm_widths[0] * one.stand.scale


def _on_shoulder(person: Person, other: Person) -> Spot:
    """Where the root of a hand that the other lays on somebody's nearer shoulder is: before its edge, on the side from
    which it comes, so that the fingers lie on it."""
    x, y = person.shoulder(person.inner(other))
    out, up = style.SHOULDER_EDGE
    beside = out * person.unit + style.HAND_BEFORE_EDGE * other.unit
    return x + math.copysign(beside, other.stand.x - person.stand.x), y - up * person.unit


def _push(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """Both palms against the other's chest, one above the other so that two arms are seen; somebody small pushes as
    high as the own shoulders, with a free face. Who stands gives way."""
    pushed = two.figure.skeleton
    if pushed.pose.stance is Stance.STANDING and two.figure.pose not in _BRACED:
        pushed.sway(style.PUSHED_DEG)
    forward = 1 if one.stand.x <= two.stand.x else -1
    ahead = min(
        abs(one.shoulder(side)[0] - one.stand.x) * (1 if _leans(one, side, forward) else -1) for side in (NEAR, FAR)
    )
    chest = _depth(two) if two.figure.skeleton.in_profile else 0.5 * two.figure.skeleton.shoulder * two.stand.scale
    lower = max(0.0, one.shoulder(NEAR)[1] - (two.stand.y + 96 * two.unit))
    hands_y = [two.stand.y + lower + y * two.unit for y in style.PUSHING_HANDS_Y]
    drop = max(abs(one.shoulder(NEAR)[1] - y) for y in hands_y)
    length = math.sqrt(max((0.3 * one.reach) ** 2, (one.reach * style.PUSH_PART) ** 2 - drop**2))
    chest_y = sum(style.PUSHING_HANDS_Y) / 2 * pushed.scale
    swayed = max(0.0, forward * (two.on_paper(0.0, chest_y)[0] - two.stand.x))
    one, two = side_by_side(one, two, middle, ahead + length + chest - swayed)
    for side, y in zip((FAR, NEAR), hands_y, strict=True):
        target = (two.stand.x + forward * (swayed - chest), y)
        one.put(side, target, Hand.PALM, Aim(-10, 30))
    one.lift(FAR, NEAR)
    _lower_arm_under_hand(two, one)
    return two, one


def _leans(person: Person, side: int, forward: int) -> bool:
    return (person.shoulder(side)[0] - person.stand.x) * forward > 0


def _fight(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """A guard's distance where there is room for one, in whole figures."""
    if not one.stand.has_ground:
        return two, one
    toes = sum(_toe(person) for person in (one, two))
    gap = max((one.reach + two.reach) / 2 * style.GUARD_PART, toes + style.TOES_APART * (one.unit + two.unit) / 2)
    one, two = side_by_side(one, two, middle, gap)
    return two, one


def _toe(person: Person) -> float:
    """How far the foremost shoe reaches ahead of the neck, in panel units."""
    shoe = HALF_SHOE_UNITS * person.figure.size
    return max(sole.x + shoe for sole in person.figure.soles) * person.stand.scale if person.figure.soles else 0.0


MEETINGS: dict[Pose, Meeting] = {
    Pose.HUG: hug,
    Pose.HOLD_HANDS: _hold_hands,
    Pose.COMFORT: _comfort,
    Pose.PUSH: _push,
    Pose.FIGHT: _fight,
}
