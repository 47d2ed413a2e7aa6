"""The feeling of a panel: mood, backdrop and effects.

In: emotions, words, shots. Out: `Mood`, `Backdrop`, `Effect`s. Never: people.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from comic.story import Emotion, Line, LineKind, Scene, Script
from comic.storyboard import Backdrop, Effect, Mood, Pose, Shot, TimeOfDay
from engines.illustrator.words.expressions import emotion_in
from engines.illustrator.words.moods import MOODS
from engines.text.emotion import CUES

_MOODS: dict[Emotion, Mood] = {
    Emotion.HAPPY: Mood.HAPPY,
    Emotion.LAUGHING: Mood.HAPPY,
    Emotion.SAD: Mood.SAD,
    Emotion.CRYING: Mood.SAD,
    Emotion.ANGRY: Mood.TENSE,
    Emotion.FURIOUS: Mood.TENSE,
    Emotion.SHOCKED: Mood.TENSE,
    Emotion.SCARED: Mood.SCARY,
    Emotion.SHY: Mood.ROMANTIC,
    Emotion.DETERMINED: Mood.TENSE,
}
_BACKDROPS: dict[Emotion, Backdrop] = {
    Emotion.FURIOUS: Backdrop.ANGER,
    Emotion.ANGRY: Backdrop.ANGER,
    Emotion.SHOCKED: Backdrop.SHOCK,
    Emotion.SCARED: Backdrop.GLOOM,
    Emotion.SAD: Backdrop.GLOOM,
    Emotion.CRYING: Backdrop.GLOOM,
    Emotion.SHY: Backdrop.ROMANCE,
    Emotion.DETERMINED: Backdrop.DETERMINED,
    Emotion.HAPPY: Backdrop.JOY,
    Emotion.LAUGHING: Backdrop.JOY,
}
_EERIE_LINES = 3
_GLADNESS = frozenset({Emotion.HAPPY, Emotion.LAUGHING, Emotion.SHY})
_GLAD = re.compile(r"[♥♡♪]|ㅎㅎ|ㅋㅋ|하하|\bha(?:ha)+\b|좋아|사랑|고마|\b(?:love|thank|yay|hooray)", re.IGNORECASE)


def is_eerie(script: Script) -> bool:
    """Whether the whole episode is a frightening one: several frightened lines, or fear in its very words."""
    scared = sum(line.emotion is Emotion.SCARED for line in script.lines())
    return scared >= _EERIE_LINES or _count(Mood.SCARY, " ".join(line.text for line in script.lines())) >= _EERIE_LINES


def _count(mood: Mood, words: str) -> int:
    """How often the words speak of a mood."""
    return sum(hit.key is mood for hit in MOODS.all(words))


def mood_of_scene(scene: Scene, time: TimeOfDay, eerie: bool) -> Mood:
    """The mood that most of a scene's lines share; love and fear are also heard in its words, and the nights of an
    eerie episode are frightening throughout."""
    words = " ".join([beat.action for beat in scene.beats] + [line.text for beat in scene.beats for line in beat.lines])
    if _count(Mood.SCARY, words):
        return Mood.SCARY
    if _count(Mood.ROMANTIC, words) >= 2:
        return Mood.ROMANTIC
    felt = Counter(_MOODS[line.emotion] for beat in scene.beats for line in beat.lines if line.emotion in _MOODS)
    if eerie and time is TimeOfDay.NIGHT:
        return Mood.SCARY
    if not felt:
        return Mood.NEUTRAL
    mood, count = felt.most_common(1)[0]
    return mood if count >= 2 else Mood.NEUTRAL


def mood_of_panel(scene_mood: Mood, emotion: Emotion, words: str) -> Mood:
    """A felt emotion colours its own panel; otherwise the scene's mood holds. Shyness is love only where the panel's
    words speak of it."""
    if scene_mood in (Mood.SCARY, Mood.ROMANTIC):
        return scene_mood
    if emotion is Emotion.SHY and not _count(Mood.ROMANTIC, words):
        return scene_mood
    return _MOODS.get(emotion, scene_mood)


BACKDROP_REST_PANELS = 5


def backdrop_of(emotion: Emotion, shot: Shot, mood: Mood, used_before: Sequence[Backdrop]) -> Backdrop:
    """An emotional backdrop behind close shots of a strong emotion, unless one of the last panels had the same.

    Shock runs cold where the mood is a frightening one, and surprise is comic where it is a merry one.
    """
    if shot not in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP):
        return Backdrop.NONE
    backdrop = _BACKDROPS.get(emotion, Backdrop.NONE)
    if emotion is Emotion.SHOCKED and mood is Mood.SCARY:
        backdrop = Backdrop.COLD
    if emotion is Emotion.SURPRISED and mood is Mood.HAPPY:
        backdrop = Backdrop.COMIC
    return Backdrop.NONE if backdrop in used_before[-BACKDROP_REST_PANELS:] else backdrop


def is_loud(lines: tuple[Line, ...]) -> bool:
    """Whether somebody raises the voice."""
    return any(line.kind is LineKind.SHOUT or "!" in line.text or "！" in line.text for line in lines)


def is_glad(lines: tuple[Line, ...]) -> bool:
    """Whether the words themselves, or what is written of how they are said, tell joy or love."""
    words = " ".join(f"{line.cue} {line.text}" for line in lines if line.speaker is not None)
    return _GLAD.search(words) is not None or emotion_in(CUES.all(words)) in _GLADNESS


def effects_of(
    lines: tuple[Line, ...], emotion: Emotion, shot: Shot, pose: Pose | None, mood: Mood
) -> tuple[Effect, ...]:
    """At most two effects, the loudest first."""
    effects: list[Effect] = []
    kinds = {line.kind for line in lines}
    if pose is Pose.RUN:
        effects.append(Effect.SPEED_LINES)
    elif LineKind.SHOUT in kinds or emotion is Emotion.SHOCKED or (emotion is Emotion.FURIOUS and is_loud(lines)):
        effects.append(Effect.FOCUS_LINES)
    if emotion is Emotion.SHY and mood is Mood.ROMANTIC:
        effects.append(Effect.HEARTS if shot is Shot.CLOSE_UP else Effect.PETALS)
    elif emotion in (Emotion.HAPPY, Emotion.LAUGHING) and is_glad(lines):
        effects.append(Effect.SPARKLES)
    elif emotion in (Emotion.SCARED, Emotion.SAD, Emotion.CRYING) or (mood is Mood.SCARY and shot is not Shot.WIDE):
        effects.append(Effect.VIGNETTE)
    elif emotion in (Emotion.THINKING, Emotion.TIRED) and shot in (Shot.CLOSE_UP, Shot.BUST):
        effects.append(Effect.SCREENTONE)
    return tuple(effects[:2])
