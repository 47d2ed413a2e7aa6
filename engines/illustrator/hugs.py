"""How two people hug: chest to chest, or a small one at a tall one's front.

In: two people as near as each other. Out: both as close as a hug brings them, in painting order, their hands laid.
Never: a drawing, the size of a figure, the panel's edges.
"""

from __future__ import annotations

import math

from comic.storyboard import Turn
from engines.illustrator.body.poses import Hand
from engines.illustrator.body.reach import Aim
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.geometry import Spot, lerp
from engines.illustrator.person import Person, side_by_side
from engines.illustrator.style import body
from engines.illustrator.style import contact as style

_ELBOW_OUT, _ELBOW_AHEAD = Aim(-4, 40), Aim(30, 6)
"""Where elbows point of an arm around somebody before us, and of one that goes around them out of sight."""


def hug(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """Chest to chest: the head of the one who looks at us beside the other's, the chin over the shoulder, an arm around
    the back that we see; the other's hand at the waist. Somebody small is hugged from the side."""
    if one.figure.skeleton.in_profile:
        tall, short = (one, two) if one.crown[1] <= two.crown[1] else (two, one)
        return _hug_small(tall, short, middle)
    front, back = (one, two) if one.figure.turn is Turn.FRONT else (two, one)
    front, back = side_by_side(front, back, middle, _cheek_to_cheek(front, back))
    front = front.at(front.stand.x, front.stand.y - style.STEP_BEHIND * front.unit)
    ahead = 1 if front.stand.x >= back.stand.x else -1
    inner, outer = back.inner(front), -front.inner(back)
    aside, below = style.HAND_ON_BACK if front.stand.has_ground else style.HAND_BETWEEN_SHOULDERS
    _lay(front, outer, back, (-ahead * aside, below))
    _lay(back, inner, front, (ahead * style.HAND_AT_WAIST[0], style.HAND_AT_WAIST[1]), -style.AROUND)
    aside, below = style.OUTER_HAND
    _lay(back, -inner, back, (ahead * aside, below), -style.OUTER_AROUND)
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
    tall, short = side_by_side(tall, short, middle, front + _arm_front(tall) + style.SMALL_HUG_AIR * short.stand.scale)
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
