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
from engines.illustrator.body.skeleton import FAR, HEAD_TOP_Y, NEAR, Touch
from engines.illustrator.geometry import Spot
from engines.illustrator.stand import Actor, Stand
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
    """Who is hugged gets up and hugs back, unless they are doing something else."""
    return Pose.HUG if pose in (Pose.STAND, Pose.WALK, Pose.SIT, Pose.HOLD_HANDS, Pose.COMFORT) else pose


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
        """How far the palm comes from the shoulder, also straight up from a torso that leans to us."""
        return self.figure.skeleton.arm_reach() * self.figure.skeleton.squash * self.stand.scale

    def on_paper(self, x: float, y: float) -> Spot:
        """A point of the torso (its units) in the panel."""
        return self.stand.on_paper(*self.figure.skeleton.leaned((x, y)))

    def shoulder(self, side: int) -> Spot:
        return self.on_paper(*self.figure.skeleton.arm(side, 0.0).shoulder)

    @property
    def crown(self) -> Spot:
        """The top of the head."""
        return self.stand.on_paper(*self.figure.skeleton.headed((0.0, HEAD_TOP_Y)))

    def palm(self, side: int) -> Spot:
        """Where the middle of a hand is."""
        return self.on_paper(*self.figure.skeleton.palm(self.figure.skeleton.arm(side, 0.0)))

    def inner(self, other: Person) -> int:
        """The side of this person whose shoulder is nearer to the other; a profile's is the one we see."""
        if self.figure.skeleton.in_profile:
            return NEAR
        return min((NEAR, FAR), key=lambda side: abs(self.shoulder(side)[0] - other.stand.x))

    def let_go(self) -> None:
        """Back to what the pose does alone."""
        self.figure.skeleton.touches.clear()
        self.figure.lifted = self.figure.hidden = frozenset()

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


def brought_together(actors: Sequence[Actor], stands: list[Stand], width: float, height: float) -> list[Stand]:
    """The stands of a panel of `width` × `height` units in painting order, those who touch moved to each other and
    their hands laid. The stagings are those of `facing_each_other`. Creatures, people who lie, pairs too large
    for the panel and crowds in close shots stay where they are."""
    painted = list(stands)
    for index, other in pairs_of([actor.staging for actor in actors]):
        places = [_place_of(actors[each], painted) for each in (index, other)]
        people = [_person(painted[place]) for place in places if place is not None]
        if len(people) < 2 or people[0] is None or people[1] is None:
            continue
        if len(actors) > 2 and not people[0].stand.has_ground:
            continue
        one, two = _on_one_ground(people[0], people[1], height)
        met = _MEETINGS[actors[index].staging.pose](one, two, (one.stand.x + two.stand.x) / 2)
        moved = [_inside(met, person, width) for person in met]
        others = [stand for place, stand in enumerate(painted) if place not in places]
        if not _fits(met, width) or _covers_a_face(moved, others):
            for person in met:
                person.let_go()
            continue
        for place, stand in zip(sorted(place for place in places if place is not None), moved, strict=True):
            painted[place] = stand
    return painted


def _place_of(actor: Actor, stands: Sequence[Stand]) -> int | None:
    """Where in the painting order an actor is."""
    return next((place for place, stand in enumerate(stands) if stand.figure is actor.figure), None)


def _person(stand: Stand) -> Person | None:
    if stand.shaded or not isinstance(stand.figure, Figure):
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


def _heads(met: tuple[Person, Person]) -> tuple[float, float]:
    """From the left edge of the one's head to the right edge of the other's."""
    heads = [person.stand.anchors.head for person in met]
    return min(head.x0 for head in heads), max(head.x1 for head in heads)


def _fits(met: tuple[Person, Person], width: float) -> bool:
    left, right = _heads(met)
    return right - left <= width


def _covers_a_face(moved: Sequence[Stand], others: Sequence[Stand]) -> bool:
    """Whether somebody else's face would be lost behind a head that was moved, or hide it."""
    faces = [other.anchors.face for other in others]
    heads = [stand.anchors.head for stand in moved]
    return any(face.overlap(head) > style.LOST_FACE_PART * face.area for face in faces for head in heads)


def _inside(met: tuple[Person, Person], person: Person, width: float) -> Stand:
    """One of both, moved sideways as far as both their heads need to be in the panel."""
    left, right = _heads(met)
    return replace(person.stand, x=person.stand.x + max(0.0, -left) + min(0.0, width - right))


def _side_by_side(one: Person, two: Person, middle: float, gap: float) -> tuple[Person, Person]:
    """Both `gap` apart around the middle, each on the side where they were."""
    half = gap / 2 if one.stand.x <= two.stand.x else -gap / 2
    return one.at(middle - half, one.stand.y), two.at(middle + half, two.stand.y)


def _hug(one: Person, two: Person, middle: float) -> tuple[Person, Person]:
    """Chest to chest; each hand that we see lies on the other's back, the taller's above the shorter's.

    Whoever is short enough, or can be lowered in a shot without a floor, has the head below the taller's face and is
    painted last, but for the other's arm; else the taller is, and the other's face lies at the shoulder behind.
    """
    tall, short = (one, two) if one.crown[1] <= two.crown[1] else (two, one)
    small = short.figure.standing_height < tall.figure.standing_height * style.SMALL_PART
    depths = sum(_depth(person) for person in (one, two))
    if small:
        depths = _depth(tall) + 78 * short.stand.scale
    one, two = _side_by_side(one, two, middle, depths * style.HUG_CLOSENESS)
    tall, short = (one, two) if tall.stand.name == one.stand.name else (two, one)
    sink = tall.stand.anchors.face.y1 - short.crown[1]
    sinks = not short.stand.has_ground and sink <= style.HUG_SINK * short.stand.anchors.head.height
    in_front = small or sinks or sink <= 0
    if in_front:
        short = short.at(short.stand.x, short.stand.y + max(0.0, sink))
    behind, before = (tall, short) if in_front else (short, tall)
    for person, other, y in ((tall, short, 66.0 if small else 92.0), (short, tall, 236.0 if small else 150.0)):
        behind_middle = 0.1 if small and person is short else 0.42
        back = other.on_paper(-behind_middle * other.figure.skeleton.chest, y * other.figure.skeleton.scale)
        person.put(NEAR, back, Hand.RESTING, Aim(-4, 30))
    for person in (tall, short):
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
    """A hand on the other's nearer shoulder; on the head of somebody small, on the arm of somebody tall."""
    side, other_side = one.inner(two), two.inner(one)
    own, spot = one.shoulder(side), two.shoulder(other_side)
    if spot[1] - own[1] > style.LOWERED_PART * one.reach:
        spot = two.crown
    drop = max(-style.RAISED_PART * one.reach, spot[1] - own[1])
    across = math.sqrt(max(one.reach * style.COMFORT_PART, abs(drop) * 1.05) ** 2 - drop**2) * style.SOFT_PART
    gap = abs(own[0] - one.stand.x) + across + abs(spot[0] - two.stand.x)
    before = two.stand.x
    one, two = _side_by_side(one, two, middle, gap)
    one.put(side, (spot[0] + two.stand.x - before, own[1] + drop), Hand.RESTING, Aim(-10, 34))
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
    """A guard's distance where there is room for one, in whole figures."""
    if not one.stand.has_ground:
        return two, one
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
