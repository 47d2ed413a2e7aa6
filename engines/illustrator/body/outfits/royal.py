"""Court dress: a gown or a braided tunic with a cape, epaulettes and a jewel.

In: a look or a figure's pen. Out: `Garments`, strokes behind, with the torso and over the arms. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Look, Presentation
from comic.storyboard import Turn
from engines.illustrator.body.collars import collar_rim, standing_collar
from engines.illustrator.body.garments import Garments, Shoe
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.shoulders import plate_deg, shoulder_top
from engines.illustrator.body.skeleton import FAR, Arm, Skeleton
from engines.illustrator.body.skirts import draw_skirt, hanging, hung
from engines.illustrator.body.torso import bodice, draw_belt, torso_folds
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape, Spot, Vertex
from engines.illustrator.style.garments import GOLD, GOLD_LINE
from engines.illustrator.svg import turned


def garments(look: Look) -> Garments:
    """Tight sleeves with golden cuffs; white breeches and boots, or slippers under a gown."""
    feminine = look.presentation is Presentation.FEMININE
    return Garments(
        sleeve_colour=look.outfit_colours[0],
        sleeve_ease=10,
        cuff=GOLD,
        trousers=None if feminine else "#f0ece4",
        trouser_ease=4,
        shoe=Shoe.SLIPPER if feminine else Shoe.BOOT,
        shoe_colour="#2c2430",
    )


def draw_behind(pen: Pen) -> None:
    """The cape of a prince, behind everything."""
    body = pen.skeleton
    if not body.masculine or body.turn is Turn.BACK:
        return
    _draw_cape(pen)


_CAPE_FORWARD_PART = 0.2
"""How much of a cape's front half is seen from the side: it hangs on the back."""


_SAT_ON_UNITS, _SAT_ON_NARROWER = 40.0, 0.22
"""How far below the hips it is seen of a sitter who turns to us, and how much narrower it is there: they sit on the
rest, or it would hide what carries them."""

_TRAIL_PART, _TRAIL_FROM_UNITS, _TRAIL_RISE_PART = 0.62, 70.0, 0.3
"""How far its hem trails, as a part of how far the rear foot of a stride is behind beyond so much; how far it is
lifted, as a part of that."""


def _trail(body: Skeleton) -> float:
    """How far the hem trails: not before somebody who is seen from the front or from behind, nor on who is still."""
    if not body.yaw or body.pose.stance not in (Stance.STANDING, Stance.AIRBORNE):
        return 0.0
    rear = min(leg.ankle[0] for leg in (body.near_leg, body.far_leg))
    return _TRAIL_PART * max(0.0, -rear - _TRAIL_FROM_UNITS * body.scale)


def _draw_cape(pen: Pen) -> None:
    """The cape with its lining, from the shoulders to the ankles."""
    body = pen.skeleton
    k = body.scale
    colour = pen.look.outfit_colours[2]
    behind = body.turn is Turn.BACK
    airborne = body.pose.stance is Stance.AIRBORNE
    low = body.hip_y + 380 * k if airborne else max(body.hip_y + 120 * k, body.ground_y - 44 * k)
    is_sat_on = body.pose.stance is Stance.SEATED and not behind and not body.in_profile
    low = body.hip_y + _SAT_ON_UNITS * k if is_sat_on else low
    forward = k * (_CAPE_FORWARD_PART if body.in_profile else 1.0)
    trail = _trail(body)

    def trailing(x: float, y: float) -> Spot:
        """Where a point that hangs at (x, y) is behind somebody who strides: the lower, the farther back."""
        part = max(0.0, y / low) ** 1.6
        held = 1 - _SAT_ON_NARROWER * part if is_sat_on else 1.0
        return x * held - trail * part, y - trail * _TRAIL_RISE_PART * part

    cape = Shape(
        hung(
            body,
            [
                body.rim(-70 * k, 0),
                (body.across(-136 * k), 200 * k),
                (body.across(-158 * k), low * 0.62),
                body.rim(-182 * k, low - 30 * k),
                (body.across(-120 * k), low - 8 * k),
                (body.across(-60 * k), low - 20 * k),
                (body.across(10 * forward), low - 4 * k),
                (body.across(80 * forward), low - 24 * forward),
                body.rim(172 * forward, low),
                (body.across(152 * forward), low * 0.55),
                (body.across(128 * forward), 180 * k),
                body.rim(70 * forward, 0),
            ],
        ),
        tension=0.3,
    ).mapped(trailing)
    columns = (-124, -76, -20, 44, 104) if behind else (-128, 118)
    folds = [
        [
            (body.across(x * 0.55 * k), (70 if behind else 160) * k),
            trailing(*hanging(body, body.across(x * 0.9 * k), low * 0.5)),
            trailing(*hanging(body, body.across(x * 1.08 * k), low - 40 * k)),
        ]
        for x in columns
    ]
    pen.cloth(cape, colour if behind else shade(colour, 0.7), (-24, -6), folds=folds)
    hem = [
        trailing(*hanging(body, body.across(x * (forward if x > 0 else k)), low + y * (forward if x > 10 else k)))
        for x, y in ((-178, -44), (-120, -22), (-60, -34), (10, -18), (80, -38), (168, -14))
    ]
    pen.drawing.ink(hem, 9 * k, GOLD_LINE, 0, 0, 1.0)
    pen.drawing.ink(hem, 6 * k, GOLD, 0, 0, 1.0)


def draw(pen: Pen) -> None:
    """Gown or tunic, golden braid, high collar, jewel, sash."""
    body = pen.skeleton
    k = body.scale
    main, second, accent = pen.look.outfit_colours
    if not body.masculine:
        hem = body.hip_y + body.thigh + body.shin * 0.55
        draw_skirt(pen, main, body.waist_y - 4 * k, hem, body.hip + 130 * k, 8, trim=GOLD)
        _draw_overskirt(pen, second, hem)
    tunic_hem = body.hip_y + (36 if body.pose.stance is Stance.SEATED else 60) * k
    tunic = bodice(body, 7 * k, tunic_hem if body.masculine else body.waist_y + 14 * k, flare=3 * k, drop=3)
    pen.cloth(tunic, main, (-13, -4), folds=torso_folds(body), casts=14 * k)
    if body.masculine:
        half = body.hip + 9 * k
        edge = [(body.across(x * half), tunic_hem - (8 - 5 * (1 - abs(x))) * k) for x in (-1.0, 0.0, 1.0)]
        pen.drawing.ink(edge, 8 * k, GOLD_LINE, 0, 0, 1.0)
        pen.drawing.ink(edge, 5.5 * k, GOLD, 0, 0, 1.0)
        if body.turn is not Turn.BACK:
            with pen.drawing.group(clip=tunic):
                _draw_sash(pen, accent)
    if body.turn is not Turn.BACK:
        panel = Shape(
            [
                body.corner(-24 * k, 4 * k),
                body.corner(24 * k, 4 * k),
                body.corner(18 * k, body.waist_y),
                body.corner(-18 * k, body.waist_y),
            ],
            tension=0.2,
        )
        pen.cloth(panel, second, (-5, 0), width_factor=0.7)
        for row in range(4):
            y = (46 + row * 38) * k
            pen.drawing.ink(
                [body.at(-34 * k, y), body.at(0, y + 6 * k), body.at(34 * k, y)], 6 * k, GOLD, 0.1, 0.1, 0.6
            )
            for side in (-1, 1):
                pen.button(body.at(side * 34 * k, y), 5 * k, GOLD, GOLD_LINE)
    draw_belt(pen, accent, body.waist_y - 10 * k, body.waist_y + 10 * k, 9 * k)
    if body.turn is Turn.BACK:
        if body.masculine:
            _draw_cape(pen)
        return
    pen.button(body.at(0, body.waist_y), 13 * k, GOLD, GOLD_LINE)
    pen.cloth(standing_collar(body), main, (-6, -2), width_factor=0.8)
    rim = collar_rim(body)
    pen.drawing.ink(rim, 9 * k, GOLD_LINE, 0, 0, 1.0)
    pen.drawing.ink(rim, 6 * k, GOLD, 0, 0, 1.0)
    pen.button(body.at(0, 12 * k), 9 * k, accent, GOLD_LINE)


def _draw_overskirt(pen: Pen, colour: str, hem: float) -> None:
    """The panel of the underskirt that shows in the middle of a standing gown."""
    body = pen.skeleton
    k = body.scale
    if body.turn is Turn.BACK or body.in_profile or body.pose.stance is not Stance.STANDING:
        return
    panel: list[Vertex] = [
        body.corner(-12 * k, body.waist_y),
        body.corner(12 * k, body.waist_y),
        body.at(34 * k, (body.waist_y + hem) / 2),
        body.corner(62 * k, hem - 22 * k),
        body.at(0, hem - 10 * k),
        body.corner(-62 * k, hem - 22 * k),
        body.at(-34 * k, (body.waist_y + hem) / 2),
    ]
    folds = [[body.at(x * 0.4 * k, body.waist_y + 60 * k), body.at(x * k, hem - 60 * k)] for x in (-30, 4, 34)]
    pen.cloth(Shape(hung(body, panel), tension=0.25), colour, (-8, -2), folds=folds, width_factor=0.8)
    for side in (-1, 1):
        edge = [
            body.at(side * x * k, y)
            for x, y in ((12, body.waist_y), (34, (body.waist_y + hem) / 2), (62, hem - 22 * k))
        ]
        pen.drawing.ink([hanging(body, *spot) for spot in edge], 6 * k, GOLD, 0.05, 0.05, 0.8)


def _draw_sash(pen: Pen, colour: str) -> None:
    """A ribbon from the far shoulder to the near hip."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        return
    track = [
        body.at(body.shoulder * 0.5, 6 * k),
        body.at(18 * k, 112 * k),
        body.at(-body.waist * 1.1, body.waist_y + 4 * k),
    ]
    for width, paint in ((30, line_colour(colour)), (26, colour), (10, GOLD), (6, colour)):
        pen.drawing.ink(track, width * k, paint, 0, 0, 1.0)


def draw_shoulder(pen: Pen, arm: Arm) -> None:
    """The epaulette with its golden fringe."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile and arm.side == FAR:
        return
    x, y = shoulder_top(body, arm)
    with pen.drawing.group(transform=turned(plate_deg(body, arm), *arm.shoulder)):
        fringe = ((-31, 4), (15, 2), (20, 27), (8, 31), (-16, 31), (-35, 26))
        pen.cloth(
            Shape([(x + arm.side * dx * k, y + dy * k) for dx, dy in fringe], tension=0.2), GOLD, width_factor=0.7
        )
        for thread in range(-28, 17, 5):
            pen.seam(
                [(x + arm.side * part * thread * k, y + dy * k) for part, dy in ((1.0, 12), (1.12, 29))], GOLD, 0.6
            )
        neckward = 30 if body.in_profile else 46
        outline = ((-neckward, -8), (-12, -19), (15, -7), (18, 8), (-2, 15), (-32, 13))
        pen.cloth(Shape([(x + arm.side * dx * k, y + dy * k) for dx, dy in outline]), GOLD, (-5, -4), width_factor=0.8)
        braid = [(x + arm.side * dx * k, y + dy * k) for dx, dy in ((-27, 8), (-8, 10), (12, 7))]
        pen.drawing.ink(braid, 3 * k, GOLD_LINE, 0.1, 0.1)
