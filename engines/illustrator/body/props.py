"""What a figure holds: where it is in the hand, when it is drawn and how it is turned.

In: a prop and the hands that hold it. Out: strokes of a figure's pen. Never: which pose holds what, what a thing looks
like (that is in `belongings` and `umbrella`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from comic.storyboard import Pose, Prop
from engines.illustrator.body.belongings import BELONGINGS, GATHERED
from engines.illustrator.body.belongings.reading import (
    draw_edge_on,
    draw_open_book_from_outside,
    draw_sheet_from_outside,
)
from engines.illustrator.body.beside_face import lean_beside_face_deg
from engines.illustrator.body.grasp import Grasp, comes_across
from engines.illustrator.body.grips import hangs
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.skeleton import FAR, NEAR, Arm, Skeleton
from engines.illustrator.body.two_hands import middle_of_palms
from engines.illustrator.body.umbrella import draw_canopy, draw_shaft
from engines.illustrator.geometry import Spot, rotated
from engines.illustrator.style.holding import thing_scale
from engines.illustrator.svg import scaled, translate, turned

_TWO_HANDED = {(Pose.READ, Prop.BOOK), (Pose.READ, Prop.LETTER), (Pose.FIGHT, Prop.SWORD)}
_BOTH_TOGETHER = frozenset({Pose.PLEAD, Pose.HOLD_HANDS})
_BLADE_DOWN_DEG = 122.0
_BLADE_UP_DEG = 14.0
_LEAST_BLADE_DEG = 60.0
"""Where a blade points, clockwise from up, in a hand that hangs and in a raised one; and how far it stands off the
forearm at least, or its grip would lie along the wrist and the hand beside its arm."""

_SPILLS_DEG = 18.0
"""From this lean on a torso doesn't take along what a hand holds."""

_FROM_ACROSS_DEG = (200.0, 345.0)
"""Where a forearm points that comes across the body."""


def is_two_handed(pose: Pose, prop: Prop) -> bool:
    """Whether both hands hold the prop, so that it is drawn before either."""
    return (pose, prop) in _TWO_HANDED


def acting_sides(pose: Pose, prop: Prop) -> tuple[int, int]:
    """The hands between which lies what a close look at them is about: both, or twice the one that holds or acts."""
    if is_two_handed(pose, prop) or (prop is Prop.NONE and pose in _BOTH_TOGETHER):
        return NEAR, FAR
    return (NEAR, NEAR) if prop is Prop.NONE and pose is Pose.CLUTCH else (FAR, FAR)


def draw_prop_behind(pen: Pen, arm: Arm, prop: Prop) -> None:
    """The part of a prop behind figure and head: an umbrella's canopy over the hair."""
    if prop is Prop.UMBRELLA:
        draw_canopy(pen, pen.skeleton.palm(arm))


def grasp_of(pen: Pen, arm: Arm, prop: Prop, shown: bool) -> Grasp:
    """The one hand that holds the prop."""
    return Grasp(pen, arm, prop, shown, thing_deg(pen, arm, prop))


def thing_deg(pen: Pen, arm: Arm, prop: Prop) -> float:
    """How far a thing is turned in the torso's units: what hangs, and what somebody holds who bows or lies, is upright
    on the page; who falls spills it."""
    body = pen.skeleton
    if prop is Prop.SWORD:
        return blade_deg(pen, arm)
    is_kept_upright = abs(body.lean_deg) > _SPILLS_DEG and body.pose.stance is not Stance.AIRBORNE
    return -body.lean_deg if hangs(prop) or is_kept_upright else 0.0


def draw_held(pen: Pen, arm: Arm, prop: Prop, shown: bool) -> None:
    """The thing itself in one hand. `shown` things turn their front to us: a screen, a page."""
    if prop is Prop.UMBRELLA:
        draw_shaft(pen, pen.skeleton.palm(arm))
        return
    grasp = grasp_of(pen, arm, prop, shown)
    size = pen.skeleton.scale * thing_scale(prop)
    x, y = rotated(0.0, -grasp.lift * size, grasp.thing_deg)
    with _own_units(pen, (grasp.origin[0] + x, grasp.origin[1] + y), size, grasp.thing_deg):
        drawn = GATHERED if grasp.is_lifted_by_handle else BELONGINGS
        drawn[prop](pen, shown)


def draw_held_in_two_hands(pen: Pen, arms: Sequence[Arm], prop: Prop, shown: bool) -> None:
    """The thing itself between both hands: an open book, a letter, a sword on guard."""
    size = pen.skeleton.scale * thing_scale(prop)
    if prop is Prop.SWORD:
        near, far = _ends_of_hilt(pen, arms)
        with _own_units(pen, far, size, _blade_between_deg(far, near)):
            BELONGINGS[prop](pen, shown)
        return
    with _own_units(pen, middle_of_palms(pen, arms), size):
        _draw_what_is_read(pen, prop, shown)


def _draw_what_is_read(pen: Pen, prop: Prop, shown: bool) -> None:
    if pen.skeleton.in_profile:
        draw_edge_on(pen, is_book=prop is Prop.BOOK)
    elif shown:
        BELONGINGS[prop](pen, shown)
    elif prop is Prop.BOOK:
        draw_open_book_from_outside(pen)
    else:
        draw_sheet_from_outside(pen)


@contextmanager
def _own_units(pen: Pen, at: Spot, size: float, deg: float = 0.0) -> Iterator[None]:
    """The pen in a thing's own units, with its line as thick as before."""
    line_width = pen.line_width
    with pen.drawing.group(transform=f"{translate(*at)} {scaled(size)} {turned(deg)}"):
        pen.line_width = line_width / size
        yield
        pen.line_width = line_width


def blade_deg(pen: Pen, arm: Arm) -> float:
    """Where a blade in one hand points, clockwise from up: down in a hanging hand, up in a raised one, beside the face
    from before the own chest, never along the forearm."""
    forearm_deg = (180 + arm.forearm_deg) % 360
    if _FROM_ACROSS_DEG[0] < forearm_deg < _FROM_ACROSS_DEG[1]:
        return lean_beside_face_deg(pen.skeleton, Grasp(pen, arm, Prop.SWORD, False).origin)
    is_low = pen.skeleton.palm(arm)[1] > pen.skeleton.waist_y
    return min(_BLADE_DOWN_DEG if is_low else _BLADE_UP_DEG, forearm_deg - _LEAST_BLADE_DEG)


def grasps_on_hilt(pen: Pen, arms: Sequence[Arm]) -> list[Grasp]:
    """Both hands around the hilt of one sword, in the order of the arms: the far one next to its guard."""
    near, far = _ends_of_hilt(pen, arms)
    deg = _blade_between_deg(far, near)
    return [Grasp(pen, arm, Prop.SWORD, False, deg) for arm in arms]


def _ends_of_hilt(pen: Pen, arms: Sequence[Arm]) -> tuple[Spot, Spot]:
    """Where the near and the far hand hold it."""
    near, far = sorted(arms, key=lambda arm: arm.side)
    return Grasp(pen, near, Prop.SWORD, False).origin, Grasp(pen, far, Prop.SWORD, False).origin


def _blade_between_deg(spot: Spot, lower: Spot) -> float:
    """A blade in two hands follows them."""
    return math.degrees(math.atan2(spot[1] - lower[1], spot[0] - lower[0])) + 90


def shows_front(prop: Prop, body: Skeleton, arm: Arm) -> bool:
    """Whether we see the front of what is held to the holder's own face: a screen that lies in a palm turned to us."""
    return prop is Prop.PHONE and not comes_across(body, arm)
