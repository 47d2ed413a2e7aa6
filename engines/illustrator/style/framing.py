"""How panels are composed: how large and where people are, by shot.

In: nothing. Out: numbers as parts of a panel, of a head or in local units. Never: a decision.
"""

from __future__ import annotations

from comic.storyboard import Place, Pose, Shot

HEAD_UNITS = 228.0
"""A head with its hair, in local units."""

PLACE_X = {Place.FAR_LEFT: 0.17, Place.LEFT: 0.30, Place.CENTRE: 0.50, Place.RIGHT: 0.70, Place.FAR_RIGHT: 0.83}
SPREAD = {Shot.EXTREME_CLOSE_UP: 0.0, Shot.CLOSE_UP: 0.35, Shot.BUST: 0.5, Shot.WAIST: 0.75}
"""How far a lone figure leaves the middle for its place; wider shots go all the way."""

HEAD_PART = {Shot.CLOSE_UP: 0.56, Shot.BUST: 0.37, Shot.WAIST: 0.265}
"""A head's part of the height (or of 1.3 widths, if less)."""

FIGURE_PART = {Shot.FULL: 0.74, Shot.WIDE: 0.46}
"""A grown figure's part of the height."""

FIGURE_PART_UNDER_BALLOONS = 0.63
"""The same in a full shot whose balloons stand above the heads."""

GROUND = {Shot.FULL: 0.93, Shot.WIDE: 0.90}
HEADROOM = {Shot.CLOSE_UP: 0.15, Shot.BUST: 0.17, Shot.WAIST: 0.19}
HEADROOM_UNDER_BALLOONS = {Shot.CLOSE_UP: 0.27, Shot.BUST: 0.28, Shot.WAIST: 0.30}
GAP_UNITS = {Shot.EXTREME_CLOSE_UP: 190.0, Shot.CLOSE_UP: 232.0, Shot.BUST: 250.0}
LONE_FACE_UNITS = 158.0
"""What fills the width in an extreme close-up of one."""

WIDE_GAP_UNITS = 270.0
"""How far apart the middles of two people are at least, in local units."""

SINKING = {Shot.EXTREME_CLOSE_UP: 0.0, Shot.CLOSE_UP: 0.3, Shot.BUST: 0.6, Shot.WAIST: 0.9}
"""How much of a difference in height is shown, in a shot without a floor; at most this much of a head."""

REACHING = frozenset(
    {
        Pose.WAVE,
        Pose.CHEER,
        Pose.SHRUG,
        Pose.POINT,
        Pose.POINT_UP,
        Pose.RUN,
        Pose.FALL,
        Pose.HANDS_ON_HIPS,
        Pose.EXPLAIN,
    }
)
"""Poses whose arms may cross a neighbour: they are painted first, so that no hand covers a face."""

RISE_UNITS = {Pose.CHEER: 130.0, Pose.POINT_UP: 60.0, Pose.WAVE: 20.0}
UMBRELLA_RISE_UNITS = 200.0
UMBRELLA_GAP_UNITS = 235.0
"""How far apart two walk under one umbrella."""
BREADTH_UNITS = {
    Pose.RUN: 360.0,
    Pose.FALL: 430.0,
    Pose.WALK: 190.0,
    Pose.WAVE: 260.0,
    Pose.POINT: 300.0,
    Pose.SHRUG: 230.0,
    Pose.EXPLAIN: 180.0,
    Pose.CHEER: 200.0,
}
USUAL_BREADTH_UNITS = 130.0
