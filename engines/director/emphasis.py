"""The emphasis effects of a panel: what its words and sounds call for, what its feeling suggests, with restraint.

In: a moment with what its words ask for, its feeling, what was used before. Out: `Effect`s, the loudest first. Never:
a backdrop.

Restraint: what the creator's own words of action ask for is always drawn. What the director adds, by a sound or a
feeling, rests for some panels (`REST_PANELS`), so that an effect stays one. A panel has at most two effects, and the
look of a memory besides.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from comic.story import Emotion, LineKind
from comic.storyboard import Effect, Mood, Pose, Shot, TimeOfDay
from engines.director import atmosphere
from engines.director.memory import Memory
from engines.director.moments import Moment, Purpose
from engines.illustrator.words import Understanding
from engines.illustrator.words.effects import effect_of_sound

REST_PANELS: dict[Effect, int] = {
    Effect.IMPACT_FLASH: 3,
    Effect.MOTION_BLUR: 4,
    Effect.GLOOM: 6,
    Effect.SILHOUETTE: 12,
    Effect.SWEAT: 4,
    Effect.ANGER_MARK: 4,
    Effect.FOCUS_LINES: 1,
    Effect.SPARKLES: 2,
    Effect.SCREENTONE: 3,
    Effect.VIGNETTE: 1,
}
"""Panels without it between two uses of an effect that nobody asked for."""

EFFECTS_MAX = 2
_OPENING_PANELS = 3
"""A tale that opens with `long ago` is no memory of it."""

_LOUDNESS = (
    Effect.IMPACT_FLASH,
    Effect.MOTION_BLUR,
    Effect.SILHOUETTE,
    Effect.GLOOM,
    Effect.FOCUS_LINES,
    Effect.SPEED_LINES,
    Effect.ANGER_MARK,
    Effect.SWEAT,
)
_LIGHT = frozenset({Effect.SPARKLES, Effect.HEARTS, Effect.PETALS})
_DARK = frozenset({Effect.GLOOM, Effect.SILHOUETTE})
_MARKS = frozenset({Effect.SWEAT, Effect.ANGER_MARK})
_LONELY = frozenset({Mood.SAD, Mood.SCARY})
_DIM = frozenset({TimeOfDay.NIGHT, TimeOfDay.SUNSET})


@dataclass(frozen=True)
class Feeling:
    """What the panel is like: the leading emotion, its mood and its scene's, its shot and its lead's pose."""

    emotion: Emotion
    mood: Mood
    scene_mood: Mood
    time: TimeOfDay
    shot: Shot
    pose: Pose | None
    is_memory: bool
    is_peopled: bool


def effects_of(moment: Moment, read: Understanding, feeling: Feeling, memory: Memory) -> tuple[Effect, ...]:
    """At most two effects, and FLASHBACK through a scene that is remembered. Who speaks or is near is no silhouette."""
    asked = [effect for effect in read.effects if effect is not Effect.FLASHBACK]
    suggested = [effect for effect in _suggested(moment, feeling) if memory.rested(effect, REST_PANELS.get(effect, 0))]
    chosen = _agreeing(sorted(dict.fromkeys([*asked, *suggested]), key=_loudness))
    if not feeling.is_peopled:
        chosen = [effect for effect in chosen if effect not in _MARKS | _DARK]
    spoken = any(line.kind not in (LineKind.NARRATION, LineKind.SFX) for line in moment.lines)
    if spoken or feeling.shot not in (Shot.WIDE, Shot.FULL):
        chosen = [effect for effect in chosen if effect is not Effect.SILHOUETTE]
    under_way = moment.scene > 0 or memory.number >= _OPENING_PANELS
    remembered = feeling.is_memory or (Effect.FLASHBACK in read.effects and under_way)
    return ((Effect.FLASHBACK,) if remembered else ()) + tuple(chosen[:EFFECTS_MAX])


def _loudness(effect: Effect) -> int:
    return _LOUDNESS.index(effect) if effect in _LOUDNESS else len(_LOUDNESS)


def _agreeing(effects: Iterable[Effect]) -> list[Effect]:
    """Without light things in the dark."""
    listed = list(effects)
    return [effect for effect in listed if effect not in _LIGHT] if _DARK & set(listed) else listed


def _suggested(moment: Moment, feeling: Feeling) -> list[Effect]:
    """By the sounds that are written, then by what is done, then by what is felt."""
    sounds = [effect_of_sound(line.text) for line in moment.lines if line.kind is LineKind.SFX]
    found = [effect for effect in sounds if effect is not None]
    if feeling.pose is Pose.RUN:
        found += [Effect.MOTION_BLUR, Effect.SPEED_LINES]
    if feeling.emotion is Emotion.SHY and feeling.mood is not Mood.ROMANTIC:
        found.append(Effect.SWEAT)
    if feeling.emotion is Emotion.ANGRY and feeling.scene_mood in (Mood.NEUTRAL, Mood.HAPPY):
        found.append(Effect.ANGER_MARK)
    far = feeling.shot in (Shot.WIDE, Shot.FULL)
    if moment.purpose is Purpose.AIR and far and feeling.mood in _LONELY and feeling.time in _DIM:
        found.append(Effect.SILHOUETTE)
    calm = atmosphere.effects_of(moment.lines, feeling.emotion, feeling.shot, feeling.pose, feeling.mood)
    return [*found, *calm]
