"""How two people touch: a hug, held hands, a hand on a shoulder, a push, a guard.

In: two people as near as each other. Out: both as far apart as their arms reach, in painting order, their hands laid.
Never: a drawing, the size of a figure, the panel's edges.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from comic.cast import Accessory
from comic.storyboard import Pose, Prop, Turn
from engines.illustrator.body.pose_book import body_pose
from engines.illustrator.body.poses import PAIRED, Hand, Stance
from engines.illustrator.body.reach import Aim
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.geometry import Spot, lerp
from engines.illustrator.person import Person
from engines.illustrator.style import body
from engines.illustrator.style import contact as style
from engines.illustrator.style.framing import HALF_SHOE_UNITS

Meeting = Callable[[Person, Person, float], tuple[Person, Person]]
"""The one who touches, the other, the middle between them: both in their places and in painting order."""


_ELBOW_OUT, _ELBOW_AHEAD, _ELBOW_BEHIND = Aim(-4, 40), Aim(30, 6), Aim(-70, 20)
"""Where elbows point of an arm around somebody before us, of one that goes around them out of sight, and of one that is
raised to a hand beside it."""


def _side_by_side(one: Person, two: Person, middle: float, gap: float) -> tuple[Person, Person]:
    """Both `gap` apart around the middle, each on the side where they were."""
    half = gap / 2 if one.stand.x <= two.stand.x else -gap / 2
    return one.at(middle - half, one.stand.y), two.at(middle + half, two.stand.y)


def _hug(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """Chest to chest: the head of the one who looks at us beside the other's, the chin over the shoulder, an arm around
    the back that we see; the other's hand at the waist. Somebody small is hugged from the side."""
    if one.figure.skeleton.in_profile:
        tall, short = (one, two) if one.crown[1] <= two.crown[1] else (two, one)
        return _hug_small(tall, short, middle)
    front, back = (one, two) if one.figure.turn is Turn.FRONT else (two, one)
    front, back = _side_by_side(front, back, middle, _cheek_to_cheek(front, back))
    front = front.at(front.stand.x, front.stand.y - style.STEP_BEHIND * front.unit)
    ahead = 1 if front.stand.x >= back.stand.x else -1
    inner, outer = back.inner(front), -front.inner(back)
    aside, below = style.HAND_ON_BACK if front.stand.has_ground else style.HAND_BETWEEN_SHOULDERS
    _lay(front, outer, back, (-ahead * aside, below))
    _lay(back, inner, front, (ahead * style.HAND_AT_WAIST[0], style.HAND_AT_WAIST[1]), -style.AROUND)
    _lay(back, -inner, back, (ahead * 0.2, style.HAND_AT_WAIST[1]), -style.AROUND)
    front.figure.hidden = frozenset({-outer})
    front.lift(outer)
    return front, back


def _cheek_to_cheek(front: Person, back: Person) -> float:
    """How far apart two heads leave the farther one's face to be seen: less where it looks over the other's hair."""
    rise = (back.crown[1] - front.crown[1]) / front.stand.anchors.head.height
    over_hair = (rise - style.LEVEL_RISE) / (1 - style.LEVEL_RISE)
    apart = lerp(style.LEVEL_CHEEKS, style.CHEEK_ON_HAIR, min(1.0, max(0.0, over_hair)))
    return apart * (front.stand.scale + back.stand.scale) / 2


def _lay(person: Person, side: int, other: Person, at: Spot, depth: float = 0.0) -> None:
    """A hand on somebody's torso, so many half chests to the right of its middle and so far down; `depth` nearer to us
    than the shoulder, in units of a body scaled 1."""
    skeleton = other.figure.skeleton
    x, y = other.on_paper(0.0, at[1] * skeleton.scale)
    elbow = _ELBOW_OUT if depth >= 0 else _ELBOW_AHEAD
    person.put(side, (x + at[0] * skeleton.chest * other.stand.scale, y), Hand.RESTING, elbow, depth)


def _hug_small(tall: Person, short: Person, middle: float) -> tuple[Person, Person]:
    """The small one's face lies whole on the tall one's front, before the arm that goes around its back; its own arm
    goes around the tall one's waist. Where the back is so far down that the forearm would cross the face, the hand lies
    on the back of the head."""
    head = short.stand.anchors.head
    front = short.stand.x - head.x0 if short.stand.mirrored else head.x1 - short.stand.x
    tall, short = _side_by_side(tall, short, middle, front + _arm_front(tall) + style.SMALL_HUG_AIR * short.stand.scale)
    sink = max(0.0, tall.stand.anchors.face.y1 - head.y0)
    short = short.at(short.stand.x, short.stand.y + sink)
    back = _on_back(short, -0.2, 66.0)
    is_near = math.dist(tall.shoulder(NEAR), back) <= tall.reach * style.SMALL_BACK_PART
    tall.put(NEAR, back if is_near else short.back_of_head, Hand.RESTING, Aim(-30, 20))
    level = (short.shoulder(NEAR)[1] - tall.stand.y) / tall.unit + style.SMALL_HUG_DROP
    _embrace(short, tall, -0.3, max(body.WAIST_Y, min(level, style.LOW_HUG * body.HIP_Y)))
    tall.figure.hidden = frozenset({FAR})
    tall.lift(NEAR)
    return tall, short


def _arm_front(person: Person) -> float:
    """From the middle of a torso seen from the side to the front of its hanging upper arm and of what is worn on it, in
    panel units."""
    figure = person.figure
    sleeve = figure.skeleton.arm_widths[0] / 2 * person.stand.scale + style.SHOULDER_WEAR * person.unit
    return sleeve - abs(person.shoulder(NEAR)[0] - person.stand.x)


def _on_back(person: Person, chests: float, y: float) -> Spot:
    """A point of somebody's back: so many half chests before its middle and `y` units of a body scaled 1 down."""
    skeleton = person.figure.skeleton
    return person.on_paper(chests * skeleton.chest, y * skeleton.scale)


def _embrace(person: Person, other: Person, chests: float, y: float) -> None:
    """The hand that we see on the other's back, the other one out of sight."""
    person.put(NEAR, _on_back(other, chests, y), Hand.RESTING, Aim(-4, 30))
    person.figure.hidden = frozenset({FAR})


def _depth(person: Person) -> float:
    """From the middle of a torso seen from the side to its front, in panel units."""
    skeleton = person.figure.skeleton
    return skeleton.front_edge(100 * skeleton.scale) * person.stand.scale


def _hold_hands(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """Hands meet between the two as low as the taller's hangs, where a close shot shows them at its waist; a short one's
    arm is raised to it."""
    sides = one.inner(two), two.inner(one)
    breadth = sum(
        abs(person.shoulder(side)[0] - person.stand.x) for person, side in zip((one, two), sides, strict=True)
    )
    is_raised = not one.stand.has_ground
    apart = style.RAISED_HANDS_GAP if is_raised else style.HELD_HANDS_GAP
    gap = breadth + apart * (one.unit + two.unit) / 2
    one, two = _side_by_side(one, two, middle, gap)
    tall, short = (one, two) if one.shoulder(sides[0])[1] <= two.shoulder(sides[1])[1] else (two, one)
    tall_side, short_side = (sides[0], sides[1]) if tall is one else (sides[1], sides[0])
    from_tall, from_short = tall.shoulder(tall_side), short.shoulder(short_side)
    x = from_tall[0] + (from_short[0] - from_tall[0]) * short.unit / (tall.unit + short.unit)
    low = min(_lowest(from_tall, x, tall.reach), _lowest(from_short, x, short.reach))
    if is_raised:
        low = min(low, tall.stand.y + style.HANDS_RAISED_Y * tall.unit)
    meeting = (x, low)
    for person, side in ((tall, tall_side), (short, short_side)):
        if person.figure.skeleton.pose == body_pose(Pose.HOLD_HANDS, person.figure.turn):
            person.figure.skeleton.hang(-side)
    elbow = _ELBOW_BEHIND if is_raised else Aim(-14, 24)
    tall.put(tall_side, meeting, Hand.GRIP, elbow)
    short.put(short_side, meeting, Hand.GRIP if tall.unit == short.unit else Hand.RELAXED, elbow)
    tall.lift(tall_side)
    return short, tall


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
    one, two = _side_by_side(one, two, middle, gap)
    one.put(side, (spot[0] + two.stand.x - before, own[1] + drop), hand, Aim(-10, 34))
    one.figure.skeleton.hang(-side)
    one.lift(side)
    _lower_arm_under_hand(two, one)
    return two, one


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
    """Where the root of a hand that the other lays on somebody's nearer shoulder is: before its edge, so that the
    fingers lie on it."""
    x, y = person.shoulder(person.inner(other))
    out, up = style.SHOULDER_EDGE
    beside = out * person.unit + style.HAND_BEFORE_EDGE * other.unit
    return x + math.copysign(beside, x - person.stand.x), y - up * person.unit


def _push(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """Both palms against the other's chest; somebody small pushes as high as the own shoulders, with a free face."""
    forward = 1 if one.stand.x <= two.stand.x else -1
    ahead = min(
        abs(one.shoulder(side)[0] - one.stand.x) * (1 if _leans(one, side, forward) else -1) for side in (NEAR, FAR)
    )
    chest = _depth(two) if two.figure.skeleton.in_profile else 0.5 * two.figure.skeleton.shoulder * two.stand.scale
    lower = max(0.0, one.shoulder(NEAR)[1] - (two.stand.y + 96 * two.unit))
    drop = abs(one.shoulder(NEAR)[1] - (two.stand.y + 96 * two.unit + lower))
    length = math.sqrt(max((0.3 * one.reach) ** 2, (one.reach * style.PUSH_PART) ** 2 - drop**2))
    one, two = _side_by_side(one, two, middle, ahead + length + chest)
    for side, y in ((FAR, 82.0), (NEAR, 104.0)):
        target = (two.stand.x - forward * chest, two.stand.y + lower + y * two.unit)
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
    one, two = _side_by_side(one, two, middle, gap)
    return two, one


def _toe(person: Person) -> float:
    """How far the foremost shoe reaches ahead of the neck, in panel units."""
    shoe = HALF_SHOE_UNITS * person.figure.size
    return max(sole.x + shoe for sole in person.figure.soles) * person.stand.scale if person.figure.soles else 0.0


MEETINGS: dict[Pose, Meeting] = {
    Pose.HUG: _hug,
    Pose.HOLD_HANDS: _hold_hands,
    Pose.COMFORT: _comfort,
    Pose.PUSH: _push,
    Pose.FIGHT: _fight,
}
