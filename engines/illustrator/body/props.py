"""What a figure holds: where it is in the hand, when it is drawn and how it is turned.

In: a prop and the hands that hold it. Out: strokes of a figure's pen. Never: which pose holds what, what a thing looks
like (that is in `belongings` and `umbrella`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from comic.storyboard import Pose, Prop, Turn
from engines.illustrator.body.belongings import BELONGINGS
from engines.illustrator.body.belongings.reading import draw_open_book_from_outside
from engines.illustrator.body.hand_shapes import Finger
from engines.illustrator.body.hands import draw_fingers
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skeleton import FAR, NEAR, Arm
from engines.illustrator.body.umbrella import draw_canopy, draw_shaft
from engines.illustrator.geometry import Spot, between
from engines.illustrator.svg import scaled, translate, turned

_SIZE = 1.2
"""How much larger than life beside a hand things are, so that they are read at a glance."""

_SMALLER = {
    Prop.FAN: 0.88,
    Prop.TROPHY: 0.82,
    Prop.POT: 0.88,
    Prop.BOX: 0.92,
    Prop.HOOK: 0.78,
    Prop.RICE_BALL: 0.86,
}
"""Large things beside a face, so that they leave it free."""

_LIFT = {Prop.PHONE: 8.0, Prop.CUP: -4.0}
"""How far above the palm's middle a prop is held."""

_TWO_HANDED = {(Pose.READ, Prop.BOOK), (Pose.READ, Prop.LETTER), (Pose.FIGHT, Prop.SWORD)}
_BLADE_DOWN_DEG = 128.0
_BLADE_UP_DEG = 24.0

_TIPS = (
    Finger((-34, -22), (-24, -22), (-19, -20), 9.0),
    Finger((-34, -11), (-24, -11), (-18, -9), 9.4),
    Finger((-34, 0), (-24, 0), (-19, 1), 9.2),
    Finger((-33, 10), (-25, 10), (-20, 10), 8.6),
    Finger((12, 27), (29, 29), (31, 10), 16.0),
    Finger((31, 18), (27, 2), (15, -12), 11.6),
)
"""What we see of a hand behind a phone: fingertips on one edge, the thumb with its ball on the other."""

_THUMB = (Finger((14, 30), (12, 14), (3, -4), 11.0),)
"""And of one that holds paper at its lower edge."""


def is_two_handed(pose: Pose, prop: Prop) -> bool:
    """Whether both hands hold the prop, so that it is drawn before either."""
    return (pose, prop) in _TWO_HANDED


def draw_prop_behind(pen: Pen, arm: Arm, prop: Prop) -> None:
    """The part of a prop behind figure and head: an umbrella's canopy over the hair."""
    if prop is Prop.UMBRELLA:
        draw_canopy(pen, pen.skeleton.palm(arm))


def draw_held(pen: Pen, arms: Sequence[Arm], pose: Pose, prop: Prop, shown: bool) -> None:
    """The prop itself. `shown` things turn their front to us: a screen, a page."""
    body = pen.skeleton
    palms = {arm.side: body.palm(arm) for arm in arms}
    palm = palms[FAR]
    if prop is Prop.UMBRELLA:
        draw_shaft(pen, palm)
        return
    both = is_two_handed(pose, prop) and NEAR in palms
    deg = 0.0
    if prop is Prop.SWORD:
        deg = _blade_deg(pen, palm, palms[NEAR] if both else None)
    elif both:
        palm = between(palms[NEAR], palm, 0.5)
    size = body.scale * _SIZE * _SMALLER.get(prop, 1.0)
    lift = _LIFT.get(prop, 0.0) * body.scale
    with pen.drawing.group(transform=f"{translate(palm[0], palm[1] - lift)} {scaled(size)} {turned(deg)}"):
        line_width = pen.line_width
        pen.line_width = line_width / size
        if prop is Prop.BOOK and both and not shown:
            draw_open_book_from_outside(pen, body.in_profile)
        else:
            BELONGINGS[prop](pen, shown)
        pen.line_width = line_width


def draw_fingertips(pen: Pen, far: Arm, prop: Prop) -> None:
    """Over a thing that hides the hand that holds it: the tips around a phone, the thumb on paper."""
    size = pen.skeleton.hand_scale
    with pen.drawing.group(transform=f"{translate(*pen.skeleton.palm(far))} {scaled(size)}"):
        line_width = pen.line_width * 0.8 / size
        if prop is Prop.PHONE:
            draw_fingers(pen, _TIPS, line_width, is_palm_seen=False)
        else:
            draw_fingers(pen, _THUMB, line_width)


def _blade_deg(pen: Pen, palm: Spot, lower_palm: Spot | None) -> float:
    """A blade in two hands follows them; in a hanging hand it points down, in a raised one up, always ahead."""
    if lower_palm is not None:
        return math.degrees(math.atan2(palm[1] - lower_palm[1], palm[0] - lower_palm[0])) + 90
    return _BLADE_DOWN_DEG if palm[1] > pen.skeleton.waist_y else _BLADE_UP_DEG


def shows_front(prop: Prop, turn: Turn) -> bool:
    """Whether we see the front of what is held to the holder's own face: a screen from the side or from behind."""
    return prop is Prop.PHONE and turn in (Turn.PROFILE, Turn.BACK)
