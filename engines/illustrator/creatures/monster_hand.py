"""A monster's hand: a broad palm, three thick fingers and a thumb, all with claws.

In: a forearm. Out: `Hand`, strokes in local units. Never: an arm.

Points are ahead of the wrist and aside, towards the thumb's side.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

from engines.illustrator.colour import highlight, line_colour
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.monster_limbs import draw_claw
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.style.creatures import LINE_INK

HAND_REACH = 205.0
"""From a wrist to the tips of its claws."""

_FINGERS = ((-54.0, 96.0, -12.0), (-4.0, 106.0, 0.0), (46.0, 98.0, 12.0))
"""Where each finger's knuckle lies aside, how long it is and how far it turns aside when all are spread."""

_FINGER_HALF, _TIP_PART = 29.0, 0.84
_KNUCKLES = 74.0
_THUMB = ((18.0, 54.0), 92.0, 50.0)
"""Where the thumb's root lies, its length, how far it turns aside."""

_WEBS = (
    *((_KNUCKLES + 32, (one[0] + other[0]) / 2) for one, other in pairwise(_FINGERS)),
    (_KNUCKLES - 6, 74.0),
)
"""Where the outline turns between each finger and the next, and before the thumb."""

_CLAW_LENGTH, _CLAW_HALF = 44.0, 15.0
_RAISED = -0.6
"""A forearm that points up at least so steeply (the y of its direction) shows us the palm."""

_RELAXED = 0.25
_THUMB_RELAXED = 0.45
"""How much of their spread the fingers and the thumb of a hand keep that doesn't show its palm."""


@dataclass(frozen=True)
class Hand:
    """The wrist, the direction of the forearm as a unit vector, the side of the thumb (1 or -1 of the direction's
    right), whether its palm is towards us."""

    wrist: Spot
    ahead: Spot
    thumb_side: int
    shows_palm: bool

    @property
    def spread(self) -> float:
        return 1.0 if self.shows_palm else _RELAXED

    @property
    def thumb_spread(self) -> float:
        return 1.0 if self.shows_palm else _THUMB_RELAXED

    def at(self, ahead: float, aside: float) -> Spot:
        (x, y), (dx, dy) = self.wrist, self.ahead
        v = aside * self.thumb_side
        return x + dx * ahead - dy * v, y + dy * ahead + dx * v


def hand_of(elbow: Spot, wrist: Spot, inwards: int) -> Hand:
    """The hand at the end of a forearm. Its thumb is up or on the side of the body, which lies to the side `inwards`
    (1 or -1); one that is raised shows its palm."""
    length = math.dist(elbow, wrist) or 1.0
    dx, dy = (wrist[0] - elbow[0]) / length, (wrist[1] - elbow[1]) / length
    thumb_side = 1 if -dy * inwards - dx > 0 else -1
    return Hand(wrist, (dx, dy), thumb_side, shows_palm=dy < _RAISED)


def hand_shape(hand: Hand) -> Shape:
    """The whole hand as one outline, open to the forearm that is drawn over its root."""
    outline: list[tuple[float, ...]] = [hand.at(-34, -46), hand.at(30, -72)]
    for digit, web in zip(_digits(hand), (*_WEBS, None), strict=True):
        outline += _finger(hand, *digit)
        if web:
            outline.append((*hand.at(*web), 1.0))
    outline.append(hand.at(-34, 46))
    return Shape(outline)


def draw_claws(brush: Brush, hand: Hand) -> None:
    """Before the hand, which hides their roots."""
    for digit in _digits(hand):
        _draw_claw(brush, hand, *digit)


def draw_hand_skin(brush: Brush, colour: str, hand: Hand) -> None:
    """After the hand: knuckles on its back, pads in its palm."""
    if hand.shows_palm:
        _draw_pads(brush, colour, hand)
        return
    line = line_colour(colour, LINE_INK)
    for aside, _, _ in _FINGERS:
        arc = [hand.at(_KNUCKLES + ahead, aside + v) for ahead, v in ((2, -15), (10, 0), (2, 15))]
        brush.line(arc, line, 0.7, 0.8)


def _digits(hand: Hand) -> list[tuple[Spot, float, float]]:
    """The root, the length and the turn of each finger, and of the thumb last."""
    root, length, turn_deg = _THUMB
    fingers = [((_KNUCKLES, aside), long, turn * hand.spread) for aside, long, turn in _FINGERS]
    return [*fingers, (root, length, turn_deg * hand.thumb_spread)]


def _finger(hand: Hand, root: Spot, length: float, turn_deg: float) -> list[Spot]:
    """The outline of one finger from its near side over its tip to its far side."""
    along, across = _ways(turn_deg)
    half = _FINGER_HALF
    points = (
        (0.45, -half),
        (_TIP_PART, -half * 0.84),
        (1.0, 0.0),
        (_TIP_PART, half * 0.84),
        (0.45, half),
    )
    return [
        hand.at(root[0] + along[0] * part * length + across[0] * v, root[1] + along[1] * part * length + across[1] * v)
        for part, v in points
    ]


def _draw_claw(brush: Brush, hand: Hand, root: Spot, length: float, turn_deg: float) -> None:
    (dx, dy), _ = _ways(turn_deg)
    inner, outer = length * 0.86, length + _CLAW_LENGTH
    ends = [hand.at(root[0] + dx * reach, root[1] + dy * reach) for reach in (inner, outer)]
    draw_claw(brush, ends[0], ends[1], _CLAW_HALF)


def _ways(turn_deg: float) -> tuple[Spot, Spot]:
    turn = math.radians(turn_deg)
    return (math.cos(turn), math.sin(turn)), (-math.sin(turn), math.cos(turn))


def _draw_pads(brush: Brush, colour: str, hand: Hand) -> None:
    """The soft of a palm: a pad in its middle and one before each finger's tip."""
    pale = highlight(colour, 0.5)
    x, y = hand.at(40, 0)
    brush.drawing.ellipse(x, y, 40, 36, pale, 0.9)
    for aside, length, turn_deg in _FINGERS:
        along, _ = _ways(turn_deg)
        x, y = hand.at(_KNUCKLES + along[0] * length * 0.72, aside + along[1] * length * 0.72)
        brush.drawing.ellipse(x, y, 15, 15, pale, 0.9)
