"""The feeling of a panel: mood, backdrop and effects.

In: emotions, words, shots. Out: `Mood`, `Backdrop`, `Effect`s. Never: people.
"""

from __future__ import annotations

from collections import Counter

from comic.story import Emotion, Line, LineKind, Scene, Script
from comic.storyboard import Backdrop, Effect, Mood, Pose, Shot, TimeOfDay
from engines.text.lexicon import Lexicon

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
}
# fmt: off
_LOVE = Lexicon(
    {
        True: (
            "사랑", "좋아해", "좋아합니다", "설레", "두근", "첫사랑", "고백", "키스", "love", "crush", "kiss",
            "heart skips", "heartbeat", "fall for",
        )
    }
)
# fmt: on
# fmt: off
_FEAR = Lexicon(
    {
        True: (
            "귀신", "유령", "공포", "비명", "핏자국", "시체", "저주", "ghost", "haunted", "curse", "blood", "corpse",
            "scream", "horror",
        )
    }
)
# fmt: on


_EERIE_LINES = 3


def is_eerie(script: Script) -> bool:
    """Whether the whole episode is a frightening one: several frightened lines, or fear in its very words."""
    scared = sum(line.emotion is Emotion.SCARED for line in script.lines())
    return scared >= _EERIE_LINES or len(_FEAR.all(" ".join(line.text for line in script.lines()))) >= _EERIE_LINES


def mood_of_scene(scene: Scene, time: TimeOfDay, eerie: bool) -> Mood:
    """The mood that most of a scene's lines share; love and fear are also heard in its words, and the nights of an
    eerie episode are frightening throughout."""
    words = " ".join([beat.action for beat in scene.beats] + [line.text for beat in scene.beats for line in beat.lines])
    if _FEAR.first(words):
        return Mood.SCARY
    if len(_LOVE.all(words)) >= 2:
        return Mood.ROMANTIC
    felt = Counter(_MOODS[line.emotion] for beat in scene.beats for line in beat.lines if line.emotion in _MOODS)
    if eerie and time is TimeOfDay.NIGHT:
        return Mood.SCARY
    if not felt:
        return Mood.NEUTRAL
    mood, count = felt.most_common(1)[0]
    return mood if count >= 2 else Mood.NEUTRAL


def mood_of_panel(scene_mood: Mood, emotion: Emotion) -> Mood:
    """A felt emotion colours its own panel; otherwise the scene's mood holds."""
    if scene_mood in (Mood.SCARY, Mood.ROMANTIC):
        return scene_mood
    return _MOODS.get(emotion, scene_mood)


def backdrop_of(emotion: Emotion, shot: Shot, used_before: Backdrop) -> Backdrop:
    """An emotional backdrop behind close shots of a strong emotion, never the same twice in a row."""
    if shot not in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP):
        return Backdrop.NONE
    backdrop = _BACKDROPS.get(emotion, Backdrop.NONE)
    return Backdrop.NONE if backdrop is used_before else backdrop


def effects_of(
    lines: tuple[Line, ...], emotion: Emotion, shot: Shot, pose: Pose | None, mood: Mood
) -> tuple[Effect, ...]:
    """At most two effects, the loudest first."""
    effects: list[Effect] = []
    kinds = {line.kind for line in lines}
    if pose is Pose.RUN:
        effects.append(Effect.SPEED_LINES)
    elif (
        LineKind.SHOUT in kinds
        or emotion in (Emotion.SHOCKED, Emotion.FURIOUS)
        or (LineKind.SFX in kinds and pose is not None)
    ):
        effects.append(Effect.FOCUS_LINES)
    if emotion is Emotion.SHY and mood is Mood.ROMANTIC:
        effects.append(Effect.HEARTS if shot is Shot.CLOSE_UP else Effect.PETALS)
    elif emotion in (Emotion.HAPPY, Emotion.LAUGHING):
        effects.append(Effect.SPARKLES)
    elif emotion in (Emotion.SCARED, Emotion.SAD, Emotion.CRYING) or (mood is Mood.SCARY and shot is not Shot.WIDE):
        effects.append(Effect.VIGNETTE)
    elif emotion in (Emotion.THINKING, Emotion.TIRED) and shot in (Shot.CLOSE_UP, Shot.BUST):
        effects.append(Effect.SCREENTONE)
    return tuple(effects[:2])
