"""Which shot a moment gets, and how tall its panel is.

In: a moment and what was shown before. Out: `Shot`, `Angle`, heights. Never: who stands where.

Rules: a scene opens wide; movement is shown whole; talk alternates over the shoulder, bust and waist; a strong emotion
is seen close; a thing is an insert; no framing comes three times in a row.
"""

from __future__ import annotations

from comic.story import STRONG_EMOTIONS, Emotion, LineKind
from comic.storyboard import Angle, Pose, Shot
from engines.director.memory import Memory
from engines.director.moments import Moment, Purpose

_BASE_HEIGHT_PX: dict[Shot, int] = {
    Shot.EXTREME_CLOSE_UP: 440,
    Shot.CLOSE_UP: 600,
    Shot.BUST: 680,
    Shot.WAIST: 780,
    Shot.FULL: 940,
    Shot.WIDE: 820,
    Shot.OVER_THE_SHOULDER: 740,
    Shot.INSERT: 440,
}
HEIGHT_MIN_PX, HEIGHT_MAX_PX = 420, 1200
_BALLOON_PX, _WORD_PX = 70, 5
"""A balloon takes at most 40 % of its panel (design.md §5): taller panels for more words."""
_GRAND_PX, _STRONG_PX = 240, 160
"""The first panel and the last are larger than others like them, and so is an outburst that stands alone."""

_MOVING = frozenset(
    {
        Pose.RUN,
        Pose.WALK,
        Pose.FALL,
        Pose.CHEER,
        Pose.JUMP,
        Pose.KNEEL,
        Pose.LIE,
        Pose.FIGHT,
        Pose.BOW,
        Pose.SIT,
        Pose.LEAN,
    }
)
"""Poses of the whole body."""

_TELLING = frozenset(
    {
        Pose.PUSH,
        Pose.HOLD,
        Pose.READ,
        Pose.POINT,
        Pose.PLEAD,
        Pose.HUG,
        Pose.HOLD_HANDS,
        Pose.COMFORT,
        Pose.CARRY,
        Pose.RIDE,
    }
)
"""Poses whose hands tell what happens: shown down to the waist."""

BIRDS_EYE_SHARE = 12
"""At most one panel in this many is seen from straight above."""

CLOSE_UP_REST_PANELS = 3
"""Panels without a close-up of a strong emotion after one."""

_ALTERNATIVES: dict[Shot, tuple[Shot, ...]] = {
    Shot.EXTREME_CLOSE_UP: (Shot.CLOSE_UP, Shot.BUST),
    Shot.CLOSE_UP: (Shot.BUST, Shot.WAIST),
    Shot.BUST: (Shot.WAIST, Shot.CLOSE_UP),
    Shot.WAIST: (Shot.BUST, Shot.FULL),
    Shot.FULL: (Shot.WAIST, Shot.WIDE),
    Shot.WIDE: (Shot.FULL, Shot.WAIST),
    Shot.OVER_THE_SHOULDER: (Shot.BUST, Shot.WAIST),
    Shot.INSERT: (Shot.CLOSE_UP, Shot.BUST),
}
_TALK_ALONE = (Shot.BUST, Shot.WAIST, Shot.CLOSE_UP)
_TALK_TOGETHER = (Shot.OVER_THE_SHOULDER, Shot.BUST, Shot.WAIST, Shot.BUST)
_VERY_STRONG = frozenset({Emotion.CRYING, Emotion.FURIOUS, Emotion.SHOCKED, Emotion.SCARED})


def lead_emotion(moment: Moment) -> Emotion:
    """The emotion the panel is about: its strongest, else its last that isn't neutral."""
    felt = [line.emotion for line in moment.lines if line.speaker is not None]
    strong = next((emotion for emotion in felt if emotion in STRONG_EMOTIONS), None)
    if strong is not None:
        return strong
    return next((emotion for emotion in reversed(felt) if emotion is not Emotion.NEUTRAL), Emotion.NEUTRAL)


def _strong_shot(turn: int, before: tuple[Shot, ...]) -> Shot:
    """A face close by, unless one was seen just now: then the body tells it, or the same picture would come again."""
    if Shot.CLOSE_UP not in before[-CLOSE_UP_REST_PANELS:]:
        return Shot.CLOSE_UP
    return (Shot.WAIST, Shot.BUST, Shot.FULL)[turn % 3]


def _wished_shot(moment: Moment, partners: int, pose: Pose | None, turn: int, before: tuple[Shot, ...]) -> Shot:
    if moment.hooks:
        return Shot.INSERT if moment.purpose is Purpose.DETAIL else Shot.EXTREME_CLOSE_UP
    if moment.closes and not moment.opens and len(moment.speakers) == 1:
        return Shot.CLOSE_UP if Shot.CLOSE_UP not in before[-CLOSE_UP_REST_PANELS:] else Shot.FULL
    if moment.purpose is Purpose.ESTABLISH:
        return Shot.WIDE
    if moment.opens:
        return Shot.FULL if moment.seen else Shot.WIDE
    if moment.purpose is Purpose.DETAIL:
        return Shot.INSERT
    if moment.purpose is Purpose.REACT:
        return (Shot.CLOSE_UP, Shot.BUST)[turn % 2]
    if moment.purpose is Purpose.AIR:
        return (Shot.WIDE, Shot.EXTREME_CLOSE_UP, Shot.FULL)[turn % 3] if moment.subject else Shot.WIDE
    if moment.purpose is Purpose.ACT and not moment.seen:
        return Shot.WIDE
    if moment.purpose is Purpose.ACT:
        return Shot.FULL if pose in _MOVING else (Shot.WAIST, Shot.FULL)[turn % 2]
    if not moment.speakers:
        if pose in _MOVING or pose in _TELLING:
            return Shot.FULL if pose in _MOVING else Shot.WAIST
        sound = any(line.kind is LineKind.SFX for line in moment.lines)
        if moment.seen:
            return Shot.FULL if sound else (Shot.WAIST, Shot.FULL)[turn % 2]
        return (Shot.FULL, Shot.WIDE, Shot.BUST)[turn % 3] if partners >= 0 else Shot.WIDE
    if len(moment.speakers) > 1:
        return (Shot.WAIST, Shot.FULL)[turn % 2]
    emotion = lead_emotion(moment)
    if pose in _MOVING:
        return Shot.FULL
    if emotion in _VERY_STRONG and len(moment.lines) == 1:
        return _strong_shot(turn, before)
    if emotion in STRONG_EMOTIONS:
        return (_strong_shot(turn, before), Shot.BUST)[turn % 2]
    choices = _TALK_TOGETHER if partners else _TALK_ALONE
    return choices[turn % len(choices)]


def shot_of(moment: Moment, partners: int, pose: Pose | None, turn: int, before: tuple[Shot, ...]) -> Shot:
    """The moment's shot. `partners` counts who else is in the scene (−1: nobody), `before` holds the shots above."""
    wished = _wished_shot(moment, partners, pose, turn, before)
    if len(before) >= 2 and before[-1] is wished and before[-2] is wished:
        if moment.opens:
            return Shot.FULL if wished is Shot.WIDE else Shot.WIDE
        return _ALTERNATIVES[wished][turn % 2]
    return wished


def angle_of(
    moment: Moment, shot: Shot, emotion: Emotion, turn: int, memory: Memory, *, shows_ground: bool, is_peopled: bool
) -> Angle:
    """Low for strength, high for weakness and for surveying a place, else at eye level. A place under the sky that
    opens a scene, or somebody crushed and seen from afar, may now and then be looked at from straight above; an empty
    place that shows little but its floor or its pavement then (`shows_ground`) never."""
    far = shot in (Shot.WIDE, Shot.FULL)
    if far and (is_peopled or not shows_ground) and memory.may_fly(BIRDS_EYE_SHARE):
        crushed = moment.purpose is Purpose.AIR and memory.last_feeling in (Emotion.CRYING, Emotion.SAD)
        if crushed or (moment.purpose is Purpose.ESTABLISH and not shows_ground and turn % 3 == 1):
            return Angle.BIRDS_EYE
    if far and moment.purpose in (Purpose.ESTABLISH, Purpose.AIR):
        return (Angle.EYE, Angle.HIGH, Angle.LOW)[turn % 3]
    if emotion in (Emotion.DETERMINED, Emotion.FURIOUS, Emotion.SMUG):
        return Angle.LOW
    if emotion in (Emotion.SAD, Emotion.SCARED, Emotion.TIRED, Emotion.CRYING):
        return Angle.HIGH
    return Angle.EYE


def height_of(moment: Moment, shot: Shot) -> int:
    """Panel height in pixels at 800 wide, a multiple of 20 between 420 and 1200."""
    wanted = _BASE_HEIGHT_PX[shot] + _BALLOON_PX * max(0, moment.balloons - 1) + _WORD_PX * moment.words
    if shot is Shot.WIDE and moment.purpose is Purpose.AIR:
        wanted = 640
    if moment.closes or (moment.opens and moment.scene == 0):
        wanted += _GRAND_PX
    elif len(moment.lines) == 1 and lead_emotion(moment) in _VERY_STRONG:
        wanted += _STRONG_PX
    return max(HEIGHT_MIN_PX, min(HEIGHT_MAX_PX, wanted // 20 * 20))
