"""Brings those who touch to each other.

In: stagings that face each other, and the stands of figures that have their places. Out: stands as far apart as arms
reach, in painting order, whose figures know where their hands go. Never: a drawing, the size of a figure, who plays.

Everything is measured in panel units on the stands themselves, so that a hand comes to the very point, whatever the
shot and whoever is taller.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Stance
from engines.illustrator.contact import pairs_of
from engines.illustrator.meetings import MEETINGS
from engines.illustrator.person import Person
from engines.illustrator.stand import Actor, Stand
from engines.illustrator.style import contact as style
from engines.illustrator.style.framing import HALF_SHOE_UNITS, TANGENT_CUT, TANGENT_INSIDE


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
        met = MEETINGS[actors[index].staging.pose](one, two, (one.stand.x + two.stand.x) / 2)
        moved = [_inside(met, person, width, height) for person in met]
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


def _feet(person: Person) -> list[float]:
    """How far shoes reach to both sides, where the ground is seen."""
    stand = person.stand
    if not stand.has_ground:
        return []
    half = HALF_SHOE_UNITS * person.figure.size * stand.scale
    xs = [stand.on_paper(sole.x, sole.y)[0] for sole in person.figure.soles]
    return [x + aside for x in xs for aside in (-half, half)]


def _fits(met: tuple[Person, Person], width: float) -> bool:
    left, right = _heads(met)
    return right - left <= width


def _covers_a_face(moved: Sequence[Stand], others: Sequence[Stand]) -> bool:
    """Whether somebody else's face would be lost behind a head that was moved, or hide it."""
    faces = [other.anchors.face for other in others]
    heads = [stand.anchors.head for stand in moved]
    return any(face.overlap(head) > style.LOST_FACE_PART * face.area for face in faces for head in heads)


def _inside(met: tuple[Person, Person], person: Person, width: float, height: float) -> Stand:
    """One of both, moved as far as both their heads and feet need to be in the panel, and where no floor is seen up to
    where its lower edge cuts no face."""
    left, right = _heads(met)
    ends = [left, right, *(x for each in met for x in _feet(each))]
    left, right = min(ends), max(ends)
    stand = person.stand
    rise = 0.0 if stand.has_ground else max(_face_below(met, height), *(_touches_edge(each, height) for each in met))
    return replace(stand, x=stand.x + max(0.0, -left) + min(0.0, width - right), y=stand.y - rise)


def _face_below(met: tuple[Person, Person], height: float) -> float:
    """How far both go up so that the lower face is in the panel, as far as there is air above the upper head."""
    anchors = [person.stand.anchors for person in met]
    missing = max(each.face.y1 for each in anchors) - (1 - style.LEAST_AIR) * height
    air = min(each.head.y0 for each in anchors) - style.LEAST_AIR * height
    return max(0.0, min(missing, air))


def _touches_edge(person: Person, height: float) -> float:
    """How far a head that only touches the panel's lower edge has to rise to be clear of it."""
    head = person.stand.anchors.head
    inside = height - head.y1
    margin = TANGENT_INSIDE * head.height
    return margin - inside if -TANGENT_CUT * head.height < inside < margin else 0.0
