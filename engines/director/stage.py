"""A script's scenes → where and when they play.

In: `Script`, a seed. Out: one `Stage` per scene. Never: panels.
"""

from __future__ import annotations

import zlib
from collections import Counter

from comic.story import LineKind, Scene, Script
from comic.storyboard import Effect, Setting, TimeOfDay, Weather
from comic.value import Value
from engines.illustrator.words.effects import effects_in
from engines.text.places import SETTINGS, NearPlace, nearest_place, setting_of, time_of, weather_of

INDOORS = frozenset(
    {
        Setting.CLASSROOM,
        Setting.CORRIDOR,
        Setting.CAFE,
        Setting.BEDROOM,
        Setting.LIVING_ROOM,
        Setting.KITCHEN,
        Setting.OFFICE,
        Setting.HOSPITAL,
        Setting.SUBWAY,
        Setting.CONVENIENCE_STORE,
        Setting.DUNGEON,
        Setting.PALACE,
        Setting.SPACE,
        Setting.RESTAURANT,
    }
)


class Stage(Value):
    """`set_seed` is the same for the same place of an episode, so that its furniture stays. `is_memory` marks a scene
    of the past; `nearest` a place that has no set of its own."""

    scene: str
    setting: Setting
    place_words: str
    time: TimeOfDay
    weather: Weather
    set_seed: int
    is_memory: bool = False
    nearest: NearPlace | None = None


def told_words(scene: Scene) -> str:
    """What the scene's actions and narration say; people may speak of other places than the one they are in."""
    words: list[str] = []
    for beat in scene.beats:
        words.append(beat.action)
        words.extend(line.text for line in beat.lines if line.kind is LineKind.NARRATION)
    return " ".join(word for word in words if word)


def _setting(scene: Scene, before: Setting | None, usual: Setting | None) -> Setting:
    heading = setting_of(scene.place) or setting_of(scene.heading)
    if heading is not None:
        return heading
    near = nearest_place(scene.place, scene.heading)
    if near is not None and not near.is_guess:
        return near.setting
    told = SETTINGS.first(told_words(scene))
    if told is not None:
        return told.key
    if near is not None:
        return near.setting
    return before or usual or Setting.STREET


def _is_memory(scene: Scene, opens_episode: bool) -> bool:
    """Whether heading or opening words set the scene in the past. A tale that begins `long ago` is no memory."""
    headed = f"{scene.heading} {scene.place} {scene.time}"
    told = "" if opens_episode or not scene.beats else told_words(scene.model_copy(update={"beats": scene.beats[:1]}))
    return Effect.FLASHBACK in effects_in(headed) + effects_in(told)


def stages_of(script: Script, seed: int) -> tuple[Stage, ...]:
    """One stage per scene: words of the heading first, then of the telling, then what the scene before had."""
    everything = " ".join(f"{scene.place} {scene.heading} {told_words(scene)}" for scene in script.scenes)
    counted = Counter(hit.key for hit in SETTINGS.all(everything))
    usual = counted.most_common(1)[0][0] if counted else None
    stages: list[Stage] = []
    for scene in script.scenes:
        before = stages[-1] if stages else None
        told = told_words(scene)
        setting = _setting(scene, before.setting if before else None, usual)
        headed = f"{scene.time} {scene.heading}"
        time = time_of(headed) or time_of(told) or (before.time if before else TimeOfDay.NOON)
        weather = weather_of(scene.weather) or weather_of(scene.heading) or weather_of(told) or Weather.CLEAR
        place = scene.place or (before.place_words if before and before.setting is setting else "")
        set_seed = zlib.crc32(f"{seed}/{setting}/{place.casefold()}".encode()) % 1_000_000
        near = nearest_place(scene.place, scene.heading)
        stages.append(
            Stage(
                scene=scene.id,
                setting=setting,
                place_words=place,
                time=time,
                weather=weather,
                set_seed=set_seed,
                is_memory=_is_memory(scene, opens_episode=before is None),
                nearest=near.model_copy(update={"setting": setting}) if near else None,
            )
        )
    return tuple(stages)
