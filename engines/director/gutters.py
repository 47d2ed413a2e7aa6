"""The gutter below a panel and the panel's width mode.

In: a moment, the one after it, where both play. Out: `gap_after_px` with its reason, `WidthMode`. Never: heights.
"""

from __future__ import annotations

import random

from comic.story import STRONG_EMOTIONS, Emotion
from comic.storyboard import GapReason, Shot, WidthMode
from engines.director.framing import lead_emotion
from engines.director.moments import Moment, Purpose
from engines.director.stage import Stage

GAP_SHORT_PX, GAP_MIDDLE_PX, GAP_LONG_PX = 200, 280, 400
"""design.md §5: 200–400 px inside a scene."""
GAP_SCENE_PX, GAP_SCENE_LONG_PX, GAP_TIME_PX = 700, 900, 1000
"""design.md §5: 600–1000 px between scenes; the longest where hours pass at one place."""

_REVEALED = frozenset({Emotion.SHOCKED, Emotion.FURIOUS})


def gap_of(
    moment: Moment, following: Moment | None, here: Stage, there: Stage | None, rng: random.Random
) -> tuple[int, GapReason]:
    """Longest between scenes, long before what is revealed and before the last panel, longer where a feeling turns and
    after silence. `there` is the stage of the following moment."""
    if following is None or there is None:
        return GAP_LONG_PX, GapReason.END
    if following.scene != moment.scene:
        return _between_scenes(here, there, rng)
    felt, next_felt = lead_emotion(moment), lead_emotion(following)
    if following.closes or (next_felt in _REVEALED and felt is not next_felt):
        return GAP_LONG_PX - 20, GapReason.REVEAL
    if Purpose.AIR in (moment.purpose, following.purpose) or moment.purpose is Purpose.REACT:
        return rng.randrange(300, 381, 20), GapReason.PAUSE
    if next_felt in STRONG_EMOTIONS and next_felt is not felt:
        return rng.randrange(GAP_MIDDLE_PX + 20, GAP_MIDDLE_PX + 81, 20), GapReason.TURN
    if moment.beat != following.beat:
        return rng.randrange(GAP_MIDDLE_PX - 20, GAP_MIDDLE_PX + 41, 20), GapReason.BEAT
    return rng.randrange(GAP_SHORT_PX, GAP_SHORT_PX + 61, 20), GapReason.BEAT


def _between_scenes(here: Stage, there: Stage, rng: random.Random) -> tuple[int, GapReason]:
    if here.setting is there.setting and here.place_words == there.place_words:
        return rng.randrange(GAP_SCENE_LONG_PX, GAP_TIME_PX + 1, 20), GapReason.TIME_PASSES
    return rng.randrange(GAP_SCENE_PX, GAP_SCENE_LONG_PX, 20), GapReason.SCENE


def width_mode_of(shot: Shot, moment: Moment) -> WidthMode:
    """The first look at a place bleeds, and so do the first and the last panel of the episode; a silent thing or a
    silent look at somebody's eyes is inset."""
    opens_episode = moment.opens and moment.scene == 0
    if moment.closes or opens_episode or (shot is Shot.WIDE and moment.purpose is Purpose.ESTABLISH):
        return WidthMode.BLEED
    small = shot in (Shot.INSERT, Shot.EXTREME_CLOSE_UP) and not moment.lines
    return WidthMode.INSET if small else WidthMode.FULL
