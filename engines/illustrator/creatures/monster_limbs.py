"""What a monster's body has besides arms and standing legs: claws, legs spread on the ground, a dragon's wings.

In: a brush, a coat, where feet are. Out: strokes in local units. Never: a body.
"""

from __future__ import annotations

import math

from comic.storyboard import Turn
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat
from engines.illustrator.creatures.face import ring
from engines.illustrator.geometry import Shape, Spot, between
from engines.illustrator.style.creatures import LINE_INK, MONSTER_FAR_SHADE

SPREAD = 285.0
"""How far to each side the feet of somebody who sits are."""

THIGH_PART, THIGH_BEYOND, THIGH_HALF_HEIGHT = 0.4, 66.0, 106.0
"""Where between hip and foot the middle of a thigh that lies on the ground is, how far it bulges beyond both, and half
its height."""

_CLAW = "#f1e8d4"
_WING = (
    (96, -760),
    (170, -980),
    (300, -1140),
    (396, -1000),
    (452, -880),
    (408, -770),
    (430, -640),
    (336, -610),
    (250, -520),
)
_WING_CORNERS = (2, 4, 6, 8)
_WING_BONES = ((4, 452, -880), (6, 430, -640), (8, 250, -520))


def draw_claw(brush: Brush, root: Spot, tip: Spot, half: float) -> None:
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    length = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / length * half, dx / length * half
    claw = Shape([(root[0] + nx, root[1] + ny, 1), (*tip, 1), (root[0] - nx, root[1] - ny, 1)])
    brush.form(claw, _CLAW, (-4.0, -3.0), 0.7)


def draw_spread_legs(brush: Brush, coat: Coat, feet_x: tuple[float, float], turn: Turn) -> None:
    """Legs that lie before somebody who sits, their soles towards us; from the side both point ahead."""
    near_x, far_x = feet_x
    aside = turn is Turn.PROFILE
    for side, foot_x in ((1, far_x), (-1, near_x)):
        colour = coat.base if side < 0 else shade(coat.base, MONSTER_FAR_SHADE)
        foot = (250.0 + 40 * side, -92.0) if aside else (foot_x, -92.0)
        hip = (20.0 if aside else side * 120.0, -128.0)
        thigh = between(hip, foot, THIGH_PART)
        brush.form(ring(*thigh, abs(foot[0] - hip[0]) * 0.5 + THIGH_BEYOND, THIGH_HALF_HEIGHT, 14), colour)
        half = 52 if aside else 78
        _draw_sole(brush, coat, colour, foot, half)


def _draw_sole(brush: Brush, coat: Coat, colour: str, foot: Spot, half: float) -> None:
    """A foot that is seen from below: three toes with claws over a ball, each with its pad."""
    x, y = foot
    toes = [(x + part * half * 0.74, y - 58 + 20 * abs(part)) for part in (-1, 0, 1)]
    for part, (toe_x, toe_y) in zip((-1, 0, 1), toes, strict=True):
        draw_claw(brush, (toe_x, toe_y - 24), (toe_x + part * 14, toe_y - 74), 16)
    for toe in toes:
        brush.form(ring(*toe, half * 0.44, 40), colour)
    brush.form(ring(x, y + 16, half * 0.96, 76), colour)
    brush.flat(ring(x, y + 30, half * 0.58, 38), coat.pale, (-8.0, -5.0))
    for toe_x, toe_y in toes:
        brush.drawing.ellipse(toe_x, toe_y - 8, half * 0.2, 15, coat.pale)


def draw_wings(brush: Brush, coat: Coat, turn: Turn) -> None:
    """Two half folded wings behind the back, an arm that bears them and a bone to each of their tips."""
    skin = shade(coat.base, 0.7)
    narrow = 0.8 if turn is Turn.PROFILE else 1.0
    for side in (1, -1):
        if turn is Turn.PROFILE and side > 0:
            continue
        outline = [
            (side * x * narrow, y, 1.0) if index in _WING_CORNERS else (side * x * narrow, y)
            for index, (x, y) in enumerate(_WING)
        ]
        brush.form(Shape(outline), skin, (-20.0, -10.0))
        joint = (side * 300 * narrow, -1140.0)
        brush.limb([(side * 90.0, -800.0), (side * 190 * narrow, -960.0), joint], [70, 46, 22], coat.base)
        for _, x, y in _WING_BONES:
            brush.line(
                [joint, between(joint, (side * x * narrow, y), 0.5), (side * x * narrow, y)],
                line_colour(skin, LINE_INK),
                0.9,
            )
        draw_claw(brush, (joint[0], joint[1] + 26), (joint[0] + side * 8, joint[1] - 56), 16)
