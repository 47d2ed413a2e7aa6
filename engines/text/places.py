"""Words for places, times and weather, Korean and English, and what they mean.

In: any words. Out: `Setting`, `TimeOfDay`, `Weather` found in them, or None. Never: a guess without a word.
"""

from __future__ import annotations

import re

from comic.storyboard import Setting, TimeOfDay, Weather
from comic.value import Value
from engines.text.lexicon import Lexicon
from engines.text.place_words import OWN_PLACES, RELATED_PLACES

SETTINGS: Lexicon[Setting] = Lexicon(
    {setting: OWN_PLACES[setting] + RELATED_PLACES.get(setting, ()) for setting in OWN_PLACES}, nouns=True
)
_RELATED = frozenset(word.lower() for words in RELATED_PLACES.values() for word in words)

PLACE_ENDINGS: dict[str, Setting] = {
    "교실": Setting.CLASSROOM,
    "실": Setting.OFFICE,
    "방": Setting.BEDROOM,
    "집": Setting.LIVING_ROOM,
    "관": Setting.CORRIDOR,
    "점": Setting.CONVENIENCE_STORE,
    "원": Setting.PARK,
    "장": Setting.PARK,
    "소": Setting.OFFICE,
    "역": Setting.BUS_STOP,
    "당": Setting.PALACE,
    "성": Setting.PALACE,
    "산": Setting.MOUNTAIN,
    "강": Setting.PARK,
    "섬": Setting.SEASIDE,
    "굴": Setting.DUNGEON,
    "길": Setting.STREET,
    "촌": Setting.VILLAGE,
}
"""What the last syllable of an unknown Korean place says about it."""

_INDOORS = re.compile(r"\b(?:int|inside|interior|indoors?)\b|실내|내부|안에서|안$", re.IGNORECASE)
INDOOR_DEFAULT, OUTDOOR_DEFAULT = Setting.LIVING_ROOM, Setting.STREET

# fmt: off
TIMES: Lexicon[TimeOfDay] = Lexicon(
    {
        TimeOfDay.MORNING: (
            "아침", "새벽", "오전", "등교", "출근", "morning", "dawn", "sunrise", "breakfast", "daybreak",
        ),
        TimeOfDay.NOON: (
            "점심", "정오", "한낮", "대낮", "낮", "오후", "noon", "day", "daytime", "midday", "lunch", "afternoon",
        ),
        TimeOfDay.SUNSET: (
            "저녁", "해질녘", "해 질 녘", "노을", "석양", "하교", "퇴근", "황혼", "방과 후", "방과후", "sunset",
            "dusk", "evening", "twilight", "after school", "golden hour",
        ),
        TimeOfDay.NIGHT: (
            "밤", "자정", "한밤", "심야", "야근", "오밤중", "별빛", "달빛", "night", "midnight", "moonlight",
            "late night", "nighttime", "starlight",
        ),
    }
)
# fmt: on

# fmt: off
WEATHERS: Lexicon[Weather] = Lexicon(
    {
        Weather.RAIN: (
            "비가 ", "비 오", "비오", "비 내리", "비를 맞", "빗속", "빗소리", "빗방울", "빗줄기", "장마", "소나기",
            "폭우", "비바람", "장대비", "rain", "raining", "rainy", "drizzle", "downpour", "storm",
            "thunderstorm", "pouring",
        ),
        Weather.SNOW: (
            "눈이 내", "눈이 오", "눈이 쌓", "눈 오", "눈 내리", "함박눈", "눈보라", "첫눈", "눈송이", "폭설", "snow",
            "snowing", "snowy", "blizzard", "snowfall", "snowstorm",
        ),
        Weather.FOG: ("안개", "연무", "fog", "foggy", "mist", "misty", "haze"),
        Weather.CLEAR: ("맑은", "맑음", "화창", "sunny", "clear sky", "sunshine"),
    }
)
# fmt: on

_ALONE = {"비": Weather.RAIN, "눈": Weather.SNOW}


_HEAD_FIRST = re.compile(r"\b(?:of|at|in|on|near|behind|outside)\b", re.IGNORECASE)


def setting_of(words: str) -> Setting | None:
    """The place of a heading: its last place word (`학교 옥상` is a rooftop), but its first before `of` or `at`."""
    found = SETTINGS.first(words) if _HEAD_FIRST.search(words) else SETTINGS.last(words)
    return found.key if found else None


def is_related(word: str) -> bool:
    """Whether a word that `SETTINGS` found names a place without a set of its own."""
    return word.lower() in _RELATED


class NearPlace(Value):
    """A place that has no set of its own: the creator's words and the set it is drawn with. `is_guess`: no word spoke
    for the set, only that it is an inside or an outside."""

    words: str
    setting: Setting
    is_guess: bool = False


def nearest_place(place: str, heading: str = "") -> NearPlace | None:
    """The set that stands in for a place; None when the place has a set of its own, or no words.

    A word of `RELATED_PLACES` decides, then the last syllable of a Korean place (`PLACE_ENDINGS`), then whether place
    or heading speak of an inside (`INT.`, 실내): a living room, and a street for everything else.
    """
    bare = place.strip()
    if not bare:
        return None
    found = SETTINGS.first(bare) if _HEAD_FIRST.search(bare) else SETTINGS.last(bare)
    if found is not None:
        return NearPlace(words=bare, setting=found.key) if is_related(found.word) else None
    ending = next((PLACE_ENDINGS[bare[-size:]] for size in (2, 1) if bare[-size:] in PLACE_ENDINGS), None)
    indoors = _INDOORS.search(f"{bare} {heading}")
    default = INDOOR_DEFAULT if indoors else OUTDOOR_DEFAULT
    return NearPlace(words=bare, setting=ending or default, is_guess=ending is None)


def time_of(words: str) -> TimeOfDay | None:
    """The time of day that the words name first."""
    found = TIMES.first(words)
    return found.key if found else None


def weather_of(words: str) -> Weather | None:
    """The weather that the words name first. `비` and `눈` alone mean rain and snow, inside other words anything."""
    alone = _ALONE.get(words.strip())
    if alone is not None:
        return alone
    found = WEATHERS.first(words)
    return found.key if found else None
