"""What a small animal is on beside people in a close shot: a wall's top, or a table's, before them.

In: species and poses, stands, the panel's size. Out: whether a shot needs a ledge, the stands with animals on it, its
drawing. Never: a person's place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from comic.cast import Species
from comic.storyboard import Pose, Shot
from engines.illustrator.colour import highlight, shade
from engines.illustrator.creatures.creature import Creature
from engines.illustrator.stand import Stand
from engines.illustrator.style.creatures import (
    LEDGE_BACK,
    LEDGE_FEET,
    LEDGE_FRONT,
    LEDGE_JOINTS,
    LEDGE_STONE,
    LEDGE_TALLEST,
    LEDGE_WOOD,
    PAW_SHADOW,
    PAW_SHADOW_OPACITY,
)
from engines.illustrator.svg import Drawing

LEDGE_SHOTS = frozenset({Shot.EXTREME_CLOSE_UP, Shot.CLOSE_UP, Shot.BUST, Shot.OVER_THE_SHOULDER})
"""Shots without a ground, in which an animal at somebody's shoulder would float and be a giant; no shoulder of an
animal is looked over."""

SMALL_ANIMALS = frozenset({Species.CAT, Species.DOG, Species.BIRD})
SEATED = frozenset({Pose.STAND, Pose.WALK})
"""Poses that an animal shows sitting where its feet are on a ledge or out of sight."""

MOVING = frozenset({Pose.RUN, Pose.JUMP, Pose.FALL, Pose.FIGHT})
"""Poses for which no ledge is long enough."""


def needs_ledge(shot: Shot, species: Sequence[Species]) -> bool:
    """Whether people and small animals share a shot without a ground."""
    return shot in LEDGE_SHOTS and len({each in SMALL_ANIMALS for each in species}) == 2


def on_ledge(stands: Sequence[Stand], height: int) -> list[Stand]:
    """The stands in painting order, animals last and with their feet on the ledge."""
    people = [stand for stand in stands if not is_on_ledge(stand)]
    return people + [_sat(stand, height) for stand in stands if is_on_ledge(stand)]


def _sat(stand: Stand, height: int) -> Stand:
    """The animal on the ledge, its head where it was across; one that would reach to people's eyes is a little
    smaller."""
    figure, anchors = stand.figure, stand.anchors
    most = height * LEDGE_TALLEST / (figure.ground_y - figure.anchors.head.y0)
    scale = min(stand.scale, most)
    across = (stand.x - anchors.head.centre.x) * scale / stand.scale
    y = height * LEDGE_FEET - figure.ground_y * scale
    return replace(stand, x=anchors.head.centre.x + across, y=y, scale=scale)


def is_on_ledge(stand: Stand) -> bool:
    """Whether somebody sits there when a frame has a ledge."""
    return isinstance(stand.figure, Creature) and stand.figure.look.species in SMALL_ANIMALS


def draw_ledge(drawing: Drawing, stands: Sequence[Stand], indoor: bool) -> None:
    """A table's edge in a room, a wall's cap outside, from side to side, with the dark under those on it."""
    width, height = float(drawing.width), float(drawing.height)
    colour = LEDGE_WOOD if indoor else LEDGE_STONE
    back_y, front_y = height * LEDGE_BACK, height * LEDGE_FRONT
    drawing.rect(0, back_y, width, front_y - back_y, highlight(colour, 0.4))
    drawing.rect(0, front_y, width, height - front_y, shade(colour, 0.55))
    line = shade(colour, 1.4)
    for y in (back_y, front_y):
        drawing.line(0, y, width, y, line, 2.4)
    for stand in filter(is_on_ledge, stands):
        _draw_paw_shadow(drawing, stand, shade(colour, 1.6))
    if not indoor:
        for part in LEDGE_JOINTS:
            drawing.line(width * part, front_y, width * part, height, line, 2.0)


def _draw_paw_shadow(drawing: Drawing, stand: Stand, colour: str) -> None:
    soles = [stand.on_paper(sole.x, sole.y) for sole in stand.figure.soles] or [stand.on_paper(stand.figure.feet.x, 0)]
    xs = [x for x, _ in soles]
    half = (max(xs) - min(xs)) / 2 + PAW_SHADOW[0] * stand.scale
    drawing.ellipse((max(xs) + min(xs)) / 2, soles[0][1], half, PAW_SHADOW[1] * stand.scale, colour, PAW_SHADOW_OPACITY)
