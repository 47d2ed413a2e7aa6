"""From which height a panel is seen.

In: an `ArtBrief`. Out: an `Angle`. Never: a number of a camera.
"""

from __future__ import annotations

from comic.storyboard import Angle, ArtBrief, Pose, Shot
from engines.illustrator.sets.build import INDOOR

WHOLE_SHOTS = frozenset({Shot.FULL, Shot.WIDE})
LOW_DOWN = frozenset({Pose.SIT, Pose.DESK, Pose.KNEEL, Pose.LIE})
"""Poses whose heads are where a low camera is: it would see neither the seat nor the floor that carries them."""


def vantage(brief: ArtBrief) -> Angle:
    """The angle that the brief asks for, but for two views in which a place cannot be read.

    Whole people who sit, kneel or lie are never seen from below: their laps would be lines, and the tops of seats,
    tables and beds would be out of sight. Empty rooms are never seen from a bird's eye: from above the ceiling and
    without people one sees a wall above a strip of floor.
    """
    if brief.shot not in WHOLE_SHOTS:
        return brief.angle
    if brief.angle is Angle.BIRDS_EYE and brief.setting in INDOOR and not brief.staging:
        return Angle.HIGH
    low_down = any(staging.pose in LOW_DOWN for staging in brief.staging)
    return Angle.EYE if brief.angle is Angle.LOW and low_down else brief.angle
