"""A hand around its thing: where the thing is, what of the hand lies behind it and what lies over it.

In: an arm, a prop, whether its front is turned to us. Out: a place in the torso's units; strokes of a figure's pen.
Never: the thing itself, the arm, a pose.
"""

from __future__ import annotations

from comic.storyboard import Prop, Turn
from engines.illustrator.body.grip_shapes import HeldHand, at_edge, under_it, wrapped, wrapped_from_outside
from engines.illustrator.body.grips import Grip, hold_of
from engines.illustrator.body.hand_shapes import HANG_POINT, PINCH_POINT, HandShape
from engines.illustrator.body.hands import Placing, draw_hand, draw_shape, hand_placing
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skeleton import Arm, Skeleton
from engines.illustrator.body.wrist import draw_wrist, join_wrist
from engines.illustrator.geometry import Spot, rotated
from engines.illustrator.style import holding as style
from engines.illustrator.style.holding import thing_scale

_ALONG_THE_FOREARM = {Grip.PINCH: PINCH_POINT, Grip.HANG: HANG_POINT, Grip.BEHIND: HANG_POINT}
"""Grips that are hands of their own, and where in them the thing is."""

_PALM_FROM_WRIST = {Grip.EDGE: style.TRAY_BEFORE_WRIST, Grip.TRAY: style.TRAY_BEFORE_WRIST}


class HandAround:
    """A hand in units of its own around a place of the thing; its wrist lies under the thing or over it."""

    def __init__(self, pen: Pen, arm: Arm, placing: Placing, hand: HeldHand, is_wrist_over: bool) -> None:
        self._pen, self._arm, self._placing, self._hand = pen, arm, placing, hand
        self.is_wrist_over = is_wrist_over

    def draw_under(self) -> None:
        """What of the hand the thing hides."""
        if self._hand.under is None:
            return
        self._draw(self._hand.under)
        if not self.is_wrist_over:
            self._join(self._hand.under)

    def draw_over(self) -> None:
        """What of the hand lies on the thing."""
        if self._hand.tips is not None:
            self._draw(self._hand.tips)
        if self._hand.over is None:
            return
        self._draw(self._hand.over)
        if self.is_wrist_over:
            self._join(self._hand.over)

    def _draw(self, shape: HandShape) -> None:
        with self._pen.drawing.group(transform=self._placing.transform):
            draw_shape(self._pen, shape, self._line_width(), self._placing)

    def _join(self, shape: HandShape) -> None:
        """Leads the forearm's edges into the hand's."""
        join_wrist(self._pen, self._arm, [[self._placing.at(point) for point in side] for side in shape.heel])

    def _line_width(self) -> float:
        return self._pen.line_width * 0.8 / self._placing.along


def _mirror(body: Skeleton, arm: Arm) -> int:
    """1 for a far hand and -1 for a near one, which lies at the other side of the picture; the other way round for who
    turns the back to us."""
    return -arm.side if body.turn is Turn.BACK else arm.side


def comes_across(body: Skeleton, arm: Arm) -> bool:
    """Whether the forearm crosses the body, so that the back of the hand is turned to us."""
    return rotated(0.0, 1.0, arm.forearm_deg)[0] * _mirror(body, arm) < -style.ACROSS


class Grasp:
    """One hand that holds one thing, turned by `thing_deg`."""

    def __init__(self, pen: Pen, arm: Arm, prop: Prop, shown: bool, thing_deg: float = 0.0) -> None:
        self._pen, self._arm, self.thing_deg = pen, arm, thing_deg
        body = pen.skeleton
        self.hold = hold_of(prop, shown)
        self._mirror = _mirror(body, arm)
        self.is_lifted_by_handle = self.hold.grip is Grip.HANG and arm.wrist[1] < arm.elbow[1]
        self._is_along_forearm = self.hold.grip in _ALONG_THE_FOREARM and not self.is_lifted_by_handle
        self._scale = body.hand_scale
        self._half_width = self.hold.half_width * thing_scale(prop) * body.scale / body.hand_scale
        self._knuckles = self._lies_over() and not shown and comes_across(body, arm)
        self._is_on_sheet = self._knuckles and self.hold.grip is Grip.EDGE
        if self._is_on_sheet:
            self._half_width = style.ON_SHEET_HALF_WIDTH
        self.origin = self._origin()
        self._around = self._hand_around()

    def _lies_over(self) -> bool:
        """Whether the back of a hand that comes across the body lies over the thing."""
        return self.hold.grip in (Grip.WRAP, Grip.EDGE) or self.is_lifted_by_handle

    @property
    def lift(self) -> float:
        """How far above the hand's middle the thing's own origin lies, in its own units."""
        return self.hold.lift - (style.LOWER_ON_SHEET if self._is_on_sheet else 0.0)

    @property
    def is_wrist_over(self) -> bool:
        """Whether the hand's wrist, and so the cuff, lies over the thing."""
        hangs_under = self.hold.grip is Grip.HANG and not self.is_lifted_by_handle
        return hangs_under or self._knuckles

    @property
    def is_forearm_over(self) -> bool:
        """Whether the forearm lies over the thing too; what hangs from the hand hangs before it."""
        return self._knuckles and not self.is_lifted_by_handle

    def _origin(self) -> Spot:
        """The middle of the thing where it is held."""
        arm = self._arm
        if self._is_along_forearm:
            return hand_placing(self._pen, arm).at(_ALONG_THE_FOREARM[self.hold.grip])
        x, y = rotated(0.0, self._distance() * self._scale, arm.forearm_deg)
        return arm.wrist[0] + x, arm.wrist[1] + y

    def _distance(self) -> float:
        """From the wrist to the thing's middle, in units of a hand."""
        if self._knuckles:
            return max(style.LEAST_BEFORE_WRIST, style.KNUCKLES_BEFORE_WRIST - style.KNUCKLES_ASIDE * self._half_width)
        usual = style.PALM_BEFORE_WRIST + style.PALM_ASIDE * self._half_width
        return _PALM_FROM_WRIST.get(self.hold.grip, usual)

    def _hand_around(self) -> HandAround | None:
        """The hand around the thing's middle; None when it lies along the forearm."""
        if self._is_along_forearm:
            return None
        placing = Placing(self.origin, self.thing_deg, self._scale * self._mirror, self._scale)
        return HandAround(self._pen, self._arm, placing, self._held_hand(), self.is_wrist_over)

    def _held_hand(self) -> HeldHand:
        """Its outlines, in units around the thing's middle."""
        x, y = rotated(0.0, -self._distance(), self._arm.forearm_deg - self.thing_deg)
        wrist = (x * self._mirror, y)
        if self.hold.grip is Grip.EDGE and not self._is_on_sheet:
            return at_edge(wrist)
        if self.hold.grip is Grip.TRAY:
            return under_it(wrist, self.hold.is_flat)
        if self._knuckles:
            return wrapped_from_outside(self._half_width, wrist, self._is_on_sheet)
        return wrapped(self._half_width, wrist)

    def draw_under(self) -> None:
        """What of the hand the thing hides: a thumb that pinches, a fist that lifts it are drawn again over it."""
        if self._around is None and not self.is_wrist_over:
            draw_hand(self._pen, self._arm)
            draw_wrist(self._pen, self._arm)
        if self._around is not None:
            self._around.draw_under()

    def draw_over(self) -> None:
        """What of the hand lies on the thing."""
        if self._around is not None:
            self._around.draw_over()
            return
        draw_hand(self._pen, self._arm, thumb_only=self.hold.grip is Grip.PINCH)
        if self.is_wrist_over:
            draw_wrist(self._pen, self._arm)
