"""One person on another's back, drawn as a group.

In: who carries, in a place, and who rides. Out: both stands in painting order, their hands laid. Never: where the group
is, how large it is, who carries whom.

The rider's body lies behind the carrier's, the head behind the nearer shoulder and above it; the forearms come over
both shoulders to the chest, the legs around the waist into the carrier's hands. The group has one pair of feet on the
ground.
"""

from __future__ import annotations

import math

from engines.illustrator.body import straddle
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Hand
from engines.illustrator.body.reach import Aim
from engines.illustrator.body.skeleton import FAR, NEAR, Touch
from engines.illustrator.geometry import Spot
from engines.illustrator.person import Person
from engines.illustrator.stand import Rider, Stand
from engines.illustrator.style import carrying as style


def on_back(carrier: Figure, rider: Figure) -> Spot:
    """Where the rider's neck pit is, in the carrier's local units."""
    chin, own = (figure.skeleton.leaned(figure.skeleton.neck_top) for figure in (carrier, rider))
    above = style.HEAD_ABOVE * min(1.0, rider.size / carrier.size)
    return chin[0] + style.HEAD_ASIDE[carrier.turn] - own[0], chin[1] + above - own[1]


def mounted(stand: Stand, carrier: Figure, rider: Rider) -> tuple[Stand, Stand]:
    """The rider's stand, which is painted first, and the carrier's."""
    above = rider.on(stand)
    one, two = Person(stand, carrier), Person(above, rider.figure)
    _lay_arms(one, two)
    _hold_legs(one, two)
    return above, stand


def rise_for_hands(pair: tuple[Stand, Stand], height: float) -> float:
    """How far up the group goes so that the panel's lower edge cuts none of its hands; 0 where that takes too much of
    the air above it."""
    spans = [span for stand in pair for span in _hand_spans(stand)]
    room = pair[0].anchors.head.y0 - style.LEAST_HEADROOM * height
    wishes = sorted({0.0, *(low - height for _, low in spans if 0 < low - height <= room)})
    clear = (rise for rise in wishes if not any(top - rise < height < low - rise for top, low in spans))
    return next(clear, 0.0)


def _hand_spans(stand: Stand) -> list[tuple[float, float]]:
    """From the top to the lower end of each hand, in the panel."""
    assert isinstance(stand.figure, Figure)
    person = Person(stand, stand.figure)
    half = style.HAND_UNITS / 2 * person.unit
    return [(person.palm(side)[1] - half, person.palm(side)[1] + half) for side in (NEAR, FAR)]


def _lay_arms(carrier: Person, rider: Person) -> None:
    """The rider's arms over the carrier's shoulders, the hands together on the chest."""
    body = carrier.figure.skeleton
    k = body.scale
    for side in (NEAR, FAR):
        over = carrier.on_paper(body.across(side * body.shoulder * style.SHOULDER_PART), -style.SHOULDER_RISE_UNITS * k)
        chest_x, chest_y = style.CHEST_UNITS
        chest = carrier.on_paper(*body.at(side * chest_x * k, chest_y * k))
        touch = Touch(rider.local(chest), Aim(0), Hand.CLASP, bend=rider.local(over))
        rider.figure.skeleton.touch(side, touch)
    rider.lift(FAR, NEAR)


def _hold_legs(carrier: Person, rider: Person) -> None:
    """The carrier's hands under the rider's knees. A leg that is seen before the body lies over the arm that holds it,
    or, where the elbow is clear of it, comes out between upper arm and body."""
    for side in (NEAR, FAR):
        x, y = rider.stand.on_paper(*rider.figure.skeleton.leg(side).knee)
        lowest = carrier.shoulder(side)[1] + style.LEAST_DROP * carrier.reach
        carrier.put(side, (x, max(y + style.UNDER_KNEE_UNITS * rider.unit, lowest)), Hand.GRIP, Aim(-70, 14))
    carrier.lift(*(side for side in straddle.sides_before(carrier.figure.turn) if _is_clear(carrier, rider, side)))


def _is_clear(carrier: Person, rider: Person, side: int) -> bool:
    """Whether the carrier's elbow lies beside the rider's thigh, not on it."""
    body = rider.figure.skeleton
    leg = body.leg(side)
    hip, knee = rider.stand.on_paper(*leg.hip), rider.stand.on_paper(*leg.knee)
    elbow = carrier.on_paper(*carrier.figure.skeleton.arm(side, 0.0).elbow)
    along_x, along_y = knee[0] - hip[0], knee[1] - hip[1]
    across = along_x * (elbow[1] - hip[1]) - along_y * (elbow[0] - hip[0])
    beside = abs(across) / (math.hypot(along_x, along_y) or 1.0)
    return beside > style.ELBOW_CLEAR_PART * body.leg_widths[0] * rider.stand.scale
