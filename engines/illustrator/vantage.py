"""From which height a panel is seen.

In: an `ArtBrief`. Out: an `Angle`. Never: a number of a camera.
"""

from __future__ import annotations

from comic.storyboard import Angle, ArtBrief, Pose, Shot

WHOLE_SHOTS = frozenset({Shot.FULL, Shot.WIDE})
LOW_DOWN = frozenset({Pose.SIT, Pose.DESK, Pose.KNEEL, Pose.LIE})
"""Poses whose heads are where a low camera is: it would see neither the seat nor the floor that carries them."""


def vantage(brief: ArtBrief) -> Angle:
    """The angle that the brief asks for; but whole people who sit, kneel or lie are never seen from below. Their laps
    would be lines, and the tops of seats, tables and beds would be out of sight: a chair looks like a high stool."""
    if brief.angle is not Angle.LOW or brief.shot not in WHOLE_SHOTS:
        return brief.angle
    return Angle.EYE if any(staging.pose in LOW_DOWN for staging in brief.staging) else brief.angle
