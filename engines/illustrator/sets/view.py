"""Which way the camera looks inside a place, so that two panels of one scene show two sides of the same room.

In: shot, where the lead looks, seeds. Out: a `SetView`. Never: a drawing, a camera's height.
"""

from __future__ import annotations

import random
from enum import StrEnum

from comic.storyboard import ArtBrief, Facing, Pose, Setting, Shot, Staging, Turn


class SetView(StrEnum):
    """The direction a camera looks in: FACING is the side that shows best what the place is, LEFT is to its left."""

    FACING = "facing"
    LEFT = "left"
    RIGHT = "right"
    REVERSE = "reverse"

    @property
    def is_along(self) -> bool:
        """Whether the camera looks the long way of a street or a lane, not across."""
        return self in (SetView.FACING, SetView.REVERSE)


AXES = (
    (SetView.LEFT, SetView.RIGHT),
    (SetView.RIGHT, SetView.LEFT),
    (SetView.FACING, SetView.REVERSE),
    (SetView.LEFT, SetView.FACING),
    (SetView.FACING, SetView.RIGHT),
)
"""What lies behind a lead who looks right, and behind one who looks left. A scene keeps one of these axes."""

CONVERSING = frozenset({Shot.CLOSE_UP, Shot.BUST, Shot.WAIST, Shot.OVER_THE_SHOULDER})
LONG_ROOMS = frozenset({Setting.CORRIDOR, Setting.SUBWAY})
"""Their best side is the far end of an aisle."""

OFF_AXIS = 0.15
"""How many of the conversing shots of one person show the best side all the same."""

AXIS_FREE = 0.25
"""How many full shots with people turn away from the best side; wide ones never do."""


def view_for(brief: ArtBrief) -> SetView:
    """The side of the place that a panel shows; depends on the brief alone.

    A wide or empty panel establishes: it is FACING. In close shots, what lies behind a lead who looks right differs
    from what lies behind one who looks left, so that shot and reverse shot show two sides of the room; the scene's
    `set_seed` chooses which two. Who looks into the camera stands before the best side. Whole people who sit in a long
    room are seen before the wall that its benches stand along: in the aisle a bench would be in everybody's way.
    """
    lead = _lead(brief.staging)
    if brief.setting in LONG_ROOMS and brief.shot in (Shot.FULL, Shot.WIDE) and _somebody_sits(brief):
        return random.Random(f"{brief.set_seed}/bench").choice((SetView.LEFT, SetView.RIGHT))
    if lead is None or brief.shot in (Shot.WIDE, Shot.INSERT):
        return SetView.FACING
    chance = random.Random(f"{brief.seed}/{brief.take}/view").random()
    axis = random.Random(f"{brief.set_seed}/axis").choice(AXES)
    behind = axis[0] if lead.facing is Facing.RIGHT else axis[1]
    if brief.shot in CONVERSING:
        looks_at_us = lead.turn is Turn.FRONT and brief.shot is not Shot.OVER_THE_SHOULDER
        return SetView.FACING if looks_at_us or (chance < OFF_AXIS and len(brief.staging) == 1) else behind
    return behind if brief.shot is Shot.FULL and chance < AXIS_FREE else SetView.FACING


def _somebody_sits(brief: ArtBrief) -> bool:
    return any(staging.pose is Pose.SIT for staging in brief.staging)


def _lead(staging: tuple[Staging, ...]) -> Staging | None:
    """The first whose face is seen, else the first."""
    return next((one for one in staging if one.turn is not Turn.BACK), staging[0] if staging else None)
