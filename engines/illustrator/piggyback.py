"""One person on another's back, drawn as a group.

In: who carries, in a place, and who rides. Out: both stands in painting order, their hands laid. Never: where the group
is, how large it is, who carries whom.

The rider's body lies behind the carrier's, which bends under it, the head behind the nearer shoulder and above it;
the arms come over both shoulders to the chest, the legs around the waist into the carrier's hands. Both bodies are seen
from the side unless they come straight to us. The group has one pair of feet on the ground.
"""

from __future__ import annotations

import math

from engines.illustrator.body import straddle
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Hand
from engines.illustrator.body.reach import Aim
from engines.illustrator.body.skeleton import FAR, NEAR, Touch
from engines.illustrator.geometry import Spot, between
from engines.illustrator.person import Person
from engines.illustrator.stand import Rider, Stand
from engines.illustrator.style import carrying as style


def on_back(carrier: Figure, rider: Figure) -> Spot:
    """Where the rider's neck pit is, in the carrier's local units: the chin beside the carrier's, the body behind the
    back."""
    chin, own = (figure.skeleton.leaned(figure.skeleton.neck_top) for figure in (carrier, rider))
    above = style.HEAD_ABOVE[carrier.turn] * min(1.0, rider.size / carrier.size)
    beside = chin[0] + style.HEAD_ASIDE[carrier.turn] - own[0]
    return min(beside, _behind_back(carrier, rider)), chin[1] + above - own[1]


def _behind_back(carrier: Figure, rider: Figure) -> float:
    """How far ahead the rider's neck pit is at most, so that the hips of somebody small, who hangs high on a tall back
    that bends, aren't in it."""
    backs, fronts = (
        [figure.skeleton.leaned((0.0, part * figure.skeleton.hip_y))[0] for part in (0.0, 1.0)]
        for figure in (carrier, rider)
    )
    nearest = min(back - front for back, front in zip(backs, fronts, strict=True))
    return nearest - style.BEHIND_BACK_UNITS * carrier.size


def mounted(stand: Stand, carrier: Figure, rider: Rider) -> tuple[Stand, Stand]:
    """The rider's stand, which is painted first, and the carrier's."""
    above = rider.on(stand)
    one, two = Person(stand, carrier), Person(above, rider.figure)
    _lay_arms(one, two)
    _hold_legs(one, two)
    return above, stand


def rise_for_hands(pair: tuple[Stand, Stand], height: float) -> float:
    """How far up the group goes so that the panel's lower edge cuts none of its hands, or where that takes too much of
    the air above it as few as it can: the rider's, which lie on the chest, before the carrier's."""
    riding, carrying = (_hand_spans(stand) for stand in pair)
    room = pair[0].anchors.head.y0 - style.LEAST_HEADROOM * height
    wishes = {math.ceil(low - height) for _, low in riding + carrying if height < low <= height + room}

    def cut(spans: list[tuple[float, float]], rise: float) -> int:
        return sum(top < height + rise < low for top, low in spans)

    return min((0.0, *wishes), key=lambda rise: (cut(riding, rise), cut(carrying, rise), rise))


def _hand_spans(stand: Stand) -> list[tuple[float, float]]:
    """From the top to the lower end of each hand, in the panel."""
    assert isinstance(stand.figure, Figure)
    person = Person(stand, stand.figure)
    half = style.HAND_UNITS / 2 * person.unit
    return [(person.palm(side)[1] - half, person.palm(side)[1] + half) for side in (NEAR, FAR)]


def _lay_arms(carrier: Person, rider: Person) -> None:
    """The rider's arms over the carrier's shoulders, the hands together on the chest; from the side we see the nearer
    arm, and the other's hand before the chest."""
    body = carrier.figure.skeleton
    k = body.scale
    for side in (NEAR, FAR):
        if body.in_profile:
            y = style.HANGING_HAND_Y * k
            over_x, chest = style.OVER_X[side] * k, (body.front_edge(y) + style.HAND_AHEAD[side] * k, y)
        else:
            over_x = body.across(side * body.shoulder * style.SHOULDER_PART)
            chest = body.at(side * style.CHEST_UNITS[0] * k, style.CHEST_UNITS[1] * k)
        over = carrier.on_paper(over_x, -style.SHOULDER_RISE_UNITS * k)
        touch = Touch(rider.local(carrier.on_paper(*chest)), Aim(0), Hand.CLASP, bend=rider.local(over))
        rider.figure.skeleton.touch(side, touch)
    rider.lift(*((NEAR,) if body.in_profile else (FAR, NEAR)))


def _hold_legs(carrier: Person, rider: Person) -> None:
    """The carrier's hands under the rider's knees. The arm that we see from the side lies over the leg; from the front,
    where thighs come towards us, hands hang low."""
    for side in (NEAR, FAR):
        leg = rider.figure.skeleton.leg(side)
        x, y = rider.stand.on_paper(*between(leg.hip, leg.knee, style.UNDER_THIGH_PART))
        y += style.UNDER_THIGH_UNITS * rider.unit
        if not carrier.figure.skeleton.in_profile:
            y = max(y, carrier.shoulder(side)[1] + style.LEAST_DROP * carrier.reach)
        carrier.put(side, (x, y), Hand.GRIP, style.ELBOW_BEHIND)
    carrier.lift(*straddle.sides_before(carrier.figure.turn))
