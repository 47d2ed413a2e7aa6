"""A tale's tellings → the scenes of a pasted script: where and when each act plays, and what is told in it.

In: `Telling`s, the situation, the premise, a `Teller`. Out: lines with headings. Never: a line that nobody tells.
"""

from __future__ import annotations

import random
import re

from comic.story import Language
from comic.storyboard import TimeOfDay, Weather
from engines.text.places import time_of
from engines.text.premise import Premise
from engines.text.tales.facts import Trait
from engines.text.tales.fitting import Telling
from engines.text.tales.situation import Situation
from engines.text.tales.telling import Teller

_SKIES: dict[Language, dict[Weather, str]] = {
    Language.KOREAN: {Weather.RAIN: "비", Weather.SNOW: "눈", Weather.FOG: "안개"},
    Language.ENGLISH: {Weather.RAIN: "rain", Weather.SNOW: "snow", Weather.FOG: "fog"},
}
_HOURS = {Language.KOREAN: ("저녁", "밤", "새벽"), Language.ENGLISH: ("evening", "night", "dawn")}
_FEAST = re.compile(r"회식|파티|무도회|만찬|연회|\b(?:party|parties|dinner|banquet|ball)\b", re.IGNORECASE)
"""What people go to in the evening."""
_UNTIL_MORNING = re.compile(r"(?:새벽|아침)까지|\b(?:until|till|before) (?:dawn|sunrise|morning)\b", re.IGNORECASE)
_THREE_ACTS_PANELS_MAX = 20
"""Longer tales are told in four acts (기승전결): one scene could not hold the middle of three."""

_ALWAYS_THREE_PANELS_MAX = 10
"""So short an episode has no panel to spare for establishing a fourth place."""


def acts(
    tellings: tuple[Telling, ...],
    situation: Situation,
    premise: Premise,
    teller: Teller,
    language: Language,
    panels: int,
    rng: random.Random,
) -> list[str]:
    """The scenes as text: four acts, or three whose middle joins the attempt and the turn. A sound that two steps make
    is heard once."""
    in_three = panels <= _THREE_ACTS_PANELS_MAX and (rng.random() < 0.5 or panels <= _ALWAYS_THREE_PANELS_MAX)
    times = _times(premise, situation.hours, language)
    places = (situation.place, *situation.later_places, situation.place)
    is_far = Trait.CLOSED in situation.world.traits
    pages: list[str] = []
    act = scenes = 0
    for telling in tellings:
        if telling.planned.cue.act != act:
            act = telling.planned.cue.act
            if not (in_three and act == 3):
                sky = _SKIES[language].get(premise.weather, "") if premise.weather and act == 1 else ""
                heading = " / ".join(part for part in (places[act - 1], times[act - 1], sky) if part)
                scenes += 1
                pages.append(f"#{scenes}. {heading}")
        told = [teller.told(line, telling.friend) for line in _heard(telling.lines, is_far and not telling.friend)]
        pages.extend((*(line for line in told if line not in pages or line.startswith("[")), ""))
    return pages


def _times(premise: Premise, usual: tuple[str, str, str, str], language: Language) -> tuple[str, str, str, str]:
    """When the acts play. A premise's own time begins them, and the clock runs on from there."""
    dusk, night, morning = _HOURS[language]
    if _UNTIL_MORNING.search(premise.text):
        return night, night, night, morning
    if not premise.time:
        return (dusk, night, night, morning) if _FEAST.search(premise.text) else usual
    begun = time_of(premise.time)
    if begun is TimeOfDay.NIGHT:
        return premise.time, night, night, morning
    if begun is TimeOfDay.SUNSET:
        return premise.time, dusk, night, morning
    return premise.time, usual[1], usual[2], usual[3]


def _heard(lines: tuple[str, ...], is_far: bool) -> tuple[str, ...]:
    """Where nobody comes or goes, the friend is a voice from far away, and does nothing that can be seen."""
    if not is_far:
        return lines
    kept = (line for line in lines if not (line.startswith("[") and "{F" in line))
    return tuple(re.sub(r"^F(>[HO])?(?:\s*\([^)]*\))?:", r"F\1 (radio):", line) for line in kept)
