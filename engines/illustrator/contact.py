"""People who touch: a hug, held hands, a hand on a shoulder, a push, a fight.

In: stagings, and the stands of figures that have their places. Out: stagings that face each other; stands as far
apart as arms reach, in painting order, whose figures know where their hands go. Never: a drawing, the size of a
figure, who plays.

Everything is measured in panel units on the stands themselves, so that a hand comes to the very point, whatever the
shot and whoever is taller.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from comic.storyboard import Facing, Place, Pose, Staging, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.pose_book import body_pose
from engines.illustrator.body.poses import Hand, Stance
from engines.illustrator.body.reach import Aim
from engines.illustrator.body.skeleton import FAR, NEAR, Touch
from engines.illustrator.geometry import Spot
from engines.illustrator.stand import Stand
from engines.illustrator.style import contact as style

TOUCHING = (Pose.HUG, Pose.HOLD_HANDS, Pose.COMFORT, Pose.PUSH, Pose.FIGHT)
"""Poses that are aimed at somebody, the closest first."""

_ORDER = list(Place)
_UNMOVED = frozenset({Pose.LIE, Pose.DESK})
"""Who is laid or seated at furniture is not pulled into anybody's arms."""


def pairs_of(stagings: Sequence[Staging]) -> list[tuple[int, int]]:
    """Who touches whom: each with a touching pose and the nearest of those who aren't touched yet, as indices."""
    free = {index for index, staging in enumerate(stagings) if staging.pose not in _UNMOVED}
    found: list[tuple[int, int]] = []
    for pose in TOUCHING:
        for index, staging in enumerate(stagings):
            others = free - {index}
            if staging.pose is not pose or index not in free or not others:
                continue
            other = min(
                others, key=lambda each: (stagings[each].pose is not pose, _apart(staging, stagings[each]), each)
            )
            found.append((index, other))
            free -= {index, other}
    return found


def _apart(one: Staging, other: Staging) -> int:
    return abs(_ORDER.index(one.place) - _ORDER.index(other.place))


def facing_each_other(stagings: Sequence[Staging]) -> tuple[Staging, ...]:
    """The same people, those who hug, push or fight turned to each other and comforting hands to who is comforted."""
    turned = list(stagings)
    for index, other in pairs_of(stagings):
        pose = stagings[index].pose
        left, right = _left_first(stagings, index, other)
        if pose is Pose.HUG:
            for each, facing in ((left, Facing.RIGHT), (right, Facing.LEFT)):
                turned[each] = turned[each].model_copy(
                    update={"facing": facing, "turn": Turn.PROFILE, "pose": _embracing(turned[each].pose)}
                )
        elif pose in (Pose.PUSH, Pose.FIGHT):
            for each, facing in ((left, Facing.RIGHT), (right, Facing.LEFT)):
                side_on = {Turn.FRONT: Turn.THREE_QUARTER, Turn.BACK: Turn.PROFILE}
                turn = side_on.get(turned[each].turn, turned[each].turn)
                turned[each] = turned[each].model_copy(update={"facing": facing, "turn": turn})
        elif pose is Pose.COMFORT:
            facing = Facing.RIGHT if index == left else Facing.LEFT
            turned[index] = turned[index].model_copy(update={"facing": facing})
    return tuple(turned)


def _embracing(pose: Pose) -> Pose:
    """Who is hugged hugs back, unless they are doing something else."""
    return Pose.HUG if pose in (Pose.STAND, Pose.WALK, Pose.HOLD_HANDS, Pose.COMFORT) else pose


def _left_first(stagings: Sequence[Staging], one: int, other: int) -> tuple[int, int]:
    def rank(index: int) -> tuple[int, bool, int]:
        return _ORDER.index(stagings[index].place), stagings[index].facing is Facing.LEFT, index

    first, second = sorted((one, other), key=rank)
    return first, second


@dataclass(frozen=True)
class Person:
    """A human figure with its stand."""

    stand: Stand
    figure: Figure

    @property
    def unit(self) -> float:
        """Panel units of a body unit."""
        return self.stand.scale * self.figure.skeleton.scale

    @property
    def reach(self) -> float:
        return self.figure.skeleton.arm_reach() * self.stand.scale

    def on_paper(self, x: float, y: float) -> Spot:
        """A point of the torso (its units) in the panel."""
        return self.stand.on_paper(*self.figure.skeleton.leaned((x, y)))

    def shoulder(self, side: int) -> Spot:
        return self.on_paper(*self.figure.skeleton.arm(side, 0.0).shoulder)

    def palm(self, side: int) -> Spot:
        """Where the middle of a hand is."""
        return self.on_paper(*self.figure.skeleton.palm(self.figure.skeleton.arm(side, 0.0)))

    def inner(self, other: Person) -> int:
        """The side of this person whose shoulder is nearer to the other; a profile's is the one we see."""
        if self.figure.skeleton.in_profile:
            return NEAR
        return min((NEAR, FAR), key=lambda side: abs(self.shoulder(side)[0] - other.stand.x))

    def beside(self, other: Person) -> Person:
        """The same person as near as the other and on the same ground."""
        scale = other.stand.scale
        ground = other.stand.y + other.figure.ground_y * scale
        return replace(self, stand=replace(self.stand, scale=scale, y=ground - self.figure.ground_y * scale))

    def put(self, side: int, point: Spot, hand: Hand, elbow: Aim) -> None:
        """The palm of one hand to a point of the panel, or as far as the arm goes."""
        stand = self.stand
        point = self._reachable(self.shoulder(side), point)
        x, y = (point[0] - stand.x) / stand.scale, (point[1] - stand.y) / stand.scale
        local = (-x if stand.mirrored else x, y)
        self.figure.skeleton.touch(side, Touch(local, elbow, hand))

    def _reachable(self, shoulder: Spot, point: Spot) -> Spot:
        """The point, or the nearest that an arm can reach which is neither stretched nor folded too far."""
        distance = math.dist(shoulder, point) or 1.0
        part = min(max(distance, self.reach * style.FOLDED_PART), self.reach * style.STRETCHED_PART) / distance
        return shoulder[0] + (point[0] - shoulder[0]) * part, shoulder[1] + (point[1] - shoulder[1]) * part

    def lift(self, *sides: int) -> None:
        self.figure.lifted = frozenset(sides)

    def at(self, x: float, y: float) -> Person:
        return replace(self, stand=replace(self.stand, x=x, y=y))


Meeting = Callable[[Person, Person, float], tuple[Person, Person]]
"""The one who touches, the other, the middle between them: both in their places and in painting order."""


def brought_together(stagings: Sequence[Staging], stands: list[Stand], width: float, height: float) -> list[Stand]:
    """The stands of a panel of `width` × `height` units in painting order, those who touch moved to each other and
    their hands laid. `stagings` are those of `facing_each_other`. Creatures and people who lie stay where they are."""
    by_name = {stand.name: stand for stand in stands}
    painted = list(stands)
    for index, other in pairs_of(stagings):
        one, two = _person(by_name, stagings[index]), _person(by_name, stagings[other])
        if one is None or two is None:
            continue
        one, two = _on_one_ground(one, two, height)
        middle = (one.stand.x + two.stand.x) / 2
        met = _MEETINGS[stagings[index].pose](one, two, middle)
        met = _inside(met, width)
        places = sorted(painted.index(by_name[person.stand.name]) for person in met)
        for place, person in zip(places, met, strict=True):
            painted[place] = person.stand
            by_name[person.stand.name] = person.stand
    return painted


def _person(by_name: dict[str, Stand], staging: Staging) -> Person | None:
    stand = by_name.get(staging.name)
    if stand is None or stand.shaded or not isinstance(stand.figure, Figure):
        return None
    return Person(stand, stand.figure) if stand.figure.skeleton.pose.stance is not Stance.LYING else None


def _on_one_ground(one: Person, two: Person, height: float) -> tuple[Person, Person]:
    """Hands only meet where both are as near and stand on the same ground; shots without a floor raise short people."""
    if one.stand.scale != two.stand.scale:
        one, two = (one, two.beside(one)) if one.stand.scale < two.stand.scale else (one.beside(two), two)
    tall, short = (one, two) if one.stand.anchors.head.y0 <= two.stand.anchors.head.y0 else (two, one)
    lower = short.beside(tall)
    if lower.stand.anchors.face.centre.y > height * style.LOWEST_HEAD:
        return one, two
    return (one, lower) if short is two else (lower, two)


def _inside(met: tuple[Person, Person], width: float) -> tuple[Person, Person]:
    """Both moved sideways together as far as their heads need to be in the panel."""
    heads = [person.stand.anchors.head for person in met]
    left, right = min(head.x0 for head in heads), max(head.x1 for head in heads)
    shift = max(0.0, -left) + min(0.0, width - right)
    first, second = (person.at(person.stand.x + shift, person.stand.y) for person in met)
    return first, second


def _side_by_side(one: Person, two: Person, middle: float, gap: float) -> tuple[Person, Person]:
    """Both `gap` apart around the middle, each on the side where they were."""
    half = gap / 2 if one.stand.x <= two.stand.x else -gap / 2
    return one.at(middle - half, one.stand.y), two.at(middle + half, two.stand.y)


def _hug(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """Chest to chest; each hand that we see lies on the other's back, the taller's above the shorter's. The one whose
    face we see is painted last, but for the other's arm."""
    tall, short = (one, two) if one.shoulder(NEAR)[1] <= two.shoulder(NEAR)[1] else (two, one)
    small = short.figure.standing_height < tall.figure.standing_height * style.SMALL_PART
    depths = sum(_depth(person) for person in (one, two))
    if small:
        depths = _depth(tall) + 78 * short.stand.scale
    one, two = _side_by_side(one, two, middle, depths * style.HUG_CLOSENESS)
    tall, short = (one, two) if tall.stand.name == one.stand.name else (two, one)
    behind, before = (tall, short) if small else (two, one)
    for person, other, y in ((tall, short, 66.0 if small else 92.0), (short, tall, 236.0 if small else 150.0)):
        behind_middle = 0.1 if small and person is short else 0.42
        back = other.on_paper(-behind_middle * other.figure.skeleton.chest, y * other.figure.skeleton.scale)
        person.put(NEAR, back, Hand.RESTING, Aim(-4, 30))
    for person in (one, two):
        person.figure.hidden = frozenset({FAR})
    behind.lift(NEAR)
    return behind, before


def _depth(person: Person) -> float:
    """From the middle of a torso seen from the side to its front, in panel units."""
    skeleton = person.figure.skeleton
    return skeleton.front_edge(100 * skeleton.scale) * person.stand.scale


def _hold_hands(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """Hands meet between the two as low as the taller's hangs; a short one's arm is raised to it."""
    sides = one.inner(two), two.inner(one)
    breadth = sum(
        abs(person.shoulder(side)[0] - person.stand.x) for person, side in zip((one, two), sides, strict=True)
    )
    gap = breadth + style.HELD_HANDS_GAP * (one.unit + two.unit) / 2
    one, two = _side_by_side(one, two, middle, gap)
    tall, short = (one, two) if one.shoulder(sides[0])[1] <= two.shoulder(sides[1])[1] else (two, one)
    tall_side, short_side = (sides[0], sides[1]) if tall is one else (sides[1], sides[0])
    from_tall, from_short = tall.shoulder(tall_side), short.shoulder(short_side)
    x = from_tall[0] + (from_short[0] - from_tall[0]) * short.unit / (tall.unit + short.unit)
    low = min(_lowest(from_tall, x, tall.reach), _lowest(from_short, x, short.reach))
    meeting = (x, low)
    for person, side in ((tall, tall_side), (short, short_side)):
        if person.figure.skeleton.pose == body_pose(Pose.HOLD_HANDS, person.figure.turn):
            person.figure.skeleton.hang(-side)
    tall.put(tall_side, meeting, Hand.GRIP, Aim(-14, 24))
    short.put(short_side, meeting, Hand.GRIP if tall.unit == short.unit else Hand.RELAXED, Aim(-14, 24))
    tall.lift(tall_side)
    return short, tall


def _lowest(shoulder: Spot, x: float, reach: float) -> float:
    """How far down a soft arm comes at this x."""
    length = reach * style.HANGING_PART
    return shoulder[1] + math.sqrt(max(0.0, length**2 - (x - shoulder[0]) ** 2))


def _comfort(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """A hand on the other's nearer shoulder, or on the arm below it of somebody too tall."""
    side, other_side = one.inner(two), two.inner(one)
    shoulder_part = abs(two.shoulder(other_side)[0] - two.stand.x) + abs(one.shoulder(side)[0] - one.stand.x)
    drop = (two.shoulder(other_side)[1] - one.shoulder(side)[1]) / one.reach
    drop = max(-style.RAISED_PART, min(drop, style.LOWERED_PART))
    length = one.reach * math.sqrt(max(style.COMFORT_PART, abs(drop) + style.BENT_PART) ** 2 - drop**2)
    one, two = _side_by_side(one, two, middle, shoulder_part + length)
    x, _ = two.shoulder(other_side)
    y = one.shoulder(side)[1] + drop * one.reach
    one.put(side, (x, y), Hand.RESTING, Aim(-10, 34))
    one.lift(side)
    return two, one


def _push(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """Both palms against the other's chest."""
    forward = 1 if one.stand.x <= two.stand.x else -1
    ahead = max(
        abs(one.shoulder(side)[0] - one.stand.x) * (1 if _leans(one, side, forward) else -1) for side in (NEAR, FAR)
    )
    chest = _depth(two) if two.figure.skeleton.in_profile else 0.5 * two.figure.skeleton.shoulder * two.stand.scale
    height = 96 * two.unit
    drop = abs(one.shoulder(NEAR)[1] - (two.stand.y + height))
    length = math.sqrt(max((0.3 * one.reach) ** 2, (one.reach * style.PUSH_PART) ** 2 - drop**2))
    one, two = _side_by_side(one, two, middle, ahead + length + chest)
    for side, y in ((FAR, 82.0), (NEAR, 104.0)):
        target = (two.stand.x - forward * chest, two.stand.y + y * two.unit)
        one.put(side, target, Hand.PALM, Aim(-10, 30))
    one.lift(FAR, NEAR)
    return two, one


def _leans(person: Person, side: int, forward: int) -> bool:
    return (person.shoulder(side)[0] - person.stand.x) * forward > 0


def _fight(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """A guard's distance; who is painted last doesn't matter to hands that don't meet."""
    gap = (one.reach + two.reach) / 2 * style.GUARD_PART
    one, two = _side_by_side(one, two, middle, gap)
    return two, one


_MEETINGS: dict[Pose, Meeting] = {
    Pose.HUG: _hug,
    Pose.HOLD_HANDS: _hold_hands,
    Pose.COMFORT: _comfort,
    Pose.PUSH: _push,
    Pose.FIGHT: _fight,
}
