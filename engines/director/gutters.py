"""The gutter below a panel and the panel's width mode.

In: a moment, the one after it. Out: `gap_after_px` with its reason, `WidthMode`. Never: heights.
"""

from __future__ import annotations

import random

from comic.story import Emotion
from comic.storyboard import GapReason, Shot, WidthMode
from engines.director.moments import Moment, Purpose

GAP_SHORT_PX, GAP_MIDDLE_PX, GAP_LONG_PX = 200, 280, 400
"""design.md §5: 200–400 px inside a scene."""
GAP_SCENE_PX, GAP_SCENE_LONG_PX = 700, 900
"""design.md §5: 600–1000 px between scenes."""


def gap_of(moment: Moment, following: Moment | None, rng: random.Random) -> tuple[int, GapReason]:
    """Longer before a reveal, after silence and between scenes."""
    if following is None:
        return GAP_LONG_PX, GapReason.END
    if following.scene != moment.scene:
        return rng.randrange(GAP_SCENE_PX, GAP_SCENE_LONG_PX, 20), GapReason.SCENE
    if any(line.emotion in (Emotion.SHOCKED, Emotion.FURIOUS) for line in following.lines):
        return GAP_LONG_PX - 20, GapReason.REVEAL
    if moment.purpose in (Purpose.REACT, Purpose.AIR) or following.purpose is Purpose.AIR:
        return rng.randrange(300, 381, 20), GapReason.PAUSE
    if moment.beat != following.beat:
        return rng.randrange(GAP_MIDDLE_PX - 20, GAP_MIDDLE_PX + 41, 20), GapReason.BEAT
    return rng.randrange(GAP_SHORT_PX, GAP_SHORT_PX + 61, 20), GapReason.BEAT


def width_mode_of(shot: Shot, moment: Moment) -> WidthMode:
    """An establishing wide shot bleeds, an insert is inset."""
    if shot is Shot.WIDE and moment.purpose is Purpose.ESTABLISH:
        return WidthMode.BLEED
    return WidthMode.INSET if shot is Shot.INSERT else WidthMode.FULL
