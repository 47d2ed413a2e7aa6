"""A premise → what it speaks of: people, a thing, a place, a time, a subject.

In: one or a few sentences. Out: `Premise`. Never: a story.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from comic.cast import Presentation
from comic.story import Language
from comic.storyboard import Setting, Weather
from engines.text.genre import Genre, genres_of
from engines.text.lexicon import Found
from engines.text.named.person import Named
from engines.text.named.reader import named_in
from engines.text.names import given_part, is_given_name
from engines.text.people import people_in
from engines.text.places import SETTINGS, TIMES, WEATHERS
from engines.text.premise_roles import NOBODY, Parts, parts_of, roles_in
from engines.text.premise_words import ENGLISH_FOUND, KOREAN_FOUND, NOT_THINGS, THINGS
from engines.text.sentences import split_sentences, word_count

_LABEL = re.compile(
    r"^\s*(?:premise|idea|logline|synopsis|plot|story|소재|아이디어|로그라인|시놉시스|줄거리|스토리|주제)\s*[:：]\s*",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"^\s*(?:please\s+)?(?:(?:write|make|tell|create|draw|give)\s+(?:me\s+)?)?(?:an?\s+|the\s+)?(?:short\s+|funny\s+|sweet\s+|scary\s+|romantic\s+|cute\s+)?"
    r"(?:story|webtoon|comic|episode|tale)\s+(?:about|of|where|in which)\s+",
    re.IGNORECASE,
)
_KOREAN_ORDER = re.compile(
    r"\s*(?:에 대한|에 관한|라는|하는|는|의)?\s*"
    r"(?:이야기|웹툰|만화|스토리|에피소드)?\s*(?:을|를)?\s*(?:써|만들어|그려)\s*(?:줘|주세요|줄래|봐)[.!?~]*\s*$"
)
_KOREAN_PARTICLE = re.compile(
    r"(?:이라는|라는|에게서|에게|에서|한테|으로|까지|부터|처럼|마다|조차|이랑|은|는|이|가|을|를|의|과|와|도|에|로|랑|만)$"
)
_KOREAN_VERBLIKE = re.compile(r"(?:았|었|였|겠|왔|했|갔|됐|있|없|던|할|될)$")
_ENGLISH_NOUN = re.compile(
    r"(?:\b(?:the|a|an|of|about|to|with|for|her|his|their|solves?|every|into)\s+)(?:[a-z-]+\s)??([a-z]{4,})\b"
    r"(?=[.,;!?]|\s+(?:of|in|on|at|who|that|and|with|from|for|but|is|are|was|must|has|while|when|by|before|after|every)\b|$)",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"((?:거짓|가짜|숨은|숨긴) ?[가-힣]+?)(?=[을를이가은는])")
"""What is not as it seems is what such a premise is about."""
_PRONOUNS = re.compile(r"(\b(?:she|her|herself)\b|그녀)|\b(?:he|his|him|himself)\b", re.IGNORECASE)
_IN_SPACE = re.compile(
    r"우주|화성|궤도|로켓|\b(?:astronauts?|cosmonauts?|space\w*|orbit(?:s|ing)?|rockets?|mars|moon base)\b",
    re.IGNORECASE,
)
_STATIONS = frozenset({"station", "platform"})
"""Places that lie in space when the premise does."""
_NOUN_PARTICLES = frozenset({"을", "를", "의", "과", "와", "에", "에서", "으로", "에게"})
"""Particles that only nouns take; 은, 는, 이 and 가 also end verbs."""
_READ_LENGTH_MAX = 1000
"""Whoever gives a whole chapter as a premise gets a story of its beginning."""
_CAPTION_WORDS_MAX = 25
_CAPTION_WORDS_MIN = 4
_CAPTION_LENGTH_MAX = 160
# fmt: off
_TOPIC_STOP = frozenset(
    [
        "때문", "대신", "덕분", "사이", "하나", "모두", "서로", "자신", "동시", "처음", "사람", "이야기", "무엇",
        "story", "man", "woman", "boy", "girl", "person", "people", "thing", "things", "day", "night", "time", "year",
        "years", "way", "life", "world", "place", "morning", "evening", "afternoon", "week", "month", "last", "first",
        "young", "old", "new", "little", "small", "big", "lonely", "shy", "strange", "mysterious", "hidden", "secret",
        "own", "every", "only", "very", "never", "always", "again", "together", "alone", "someone", "something",
        "everyone",
    ]
)
# fmt: on


@dataclass(frozen=True)
class Premise:
    """`caption` is the premise's own first sentence when it can stand in a box, else empty. Roles and things are as
    the premise writes them; empty when it says nothing."""

    text: str
    caption: str
    genres: tuple[Genre, ...]
    people: tuple[Named, ...] = ()
    parts: Parts = NOBODY
    thing: str = ""
    place: str = ""
    setting: Setting | None = None
    time: str = ""
    weather: Weather | None = None
    topic: str = ""
    hero_presentation: Presentation | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Whom the premise names, the lead first."""
        return tuple(each.name for each in self.people)

    @property
    def hero_role(self) -> str:
        return self.parts.hero_role

    @property
    def other_role(self) -> str:
        return self.parts.other_role


def _bare(text: str) -> str:
    folded = " ".join(text.split())
    folded = _KOREAN_ORDER.sub("", _ORDER.sub("", _LABEL.sub("", folded)))
    return folded or " ".join(text.split())


def _pronoun(text: str) -> Presentation | None:
    """Whom the premise's first `she` or `he` speaks of."""
    found = _PRONOUNS.search(text)
    if found is None:
        return None
    return Presentation.FEMININE if found.group(1) else Presentation.MASCULINE


def _without_names(text: str, people: tuple[Named, ...]) -> str:
    """With strokes for names: somebody called 은하 or June takes nobody to space or into summer."""
    for each in people:
        text = re.sub(rf"(?<!\w){re.escape(each.name)}", "_" * len(each.name), text)
    return text


def _is_called(word: str, people: tuple[Named, ...]) -> bool:
    return is_given_name(word) or any(word.casefold() == each.name.casefold() for each in people)


def _thing(text: str, language: Language, roles: list[str], people: tuple[Named, ...]) -> str:
    pattern = KOREAN_FOUND if language is Language.KOREAN else ENGLISH_FOUND
    handled = re.search(pattern, text, re.IGNORECASE)
    if handled:
        phrase = str(handled.group(1)).strip().lower()
        last = phrase.split()[-1]
        if last not in NOT_THINGS and not people_in(last) and not SETTINGS.first(last) and not _is_called(last, people):
            return phrase
    found = THINGS.first(text)
    if found is None or any(found.word in role for role in roles):
        return ""
    if language is Language.ENGLISH:
        described = re.search(
            rf"\b(?:a|an|the|her|his|their|old|magic|magical|lost|broken)\s+((?:[a-z-]+\s)?{re.escape(found.word)}(?:e?s)?)\b",
            text,
            re.IGNORECASE,
        )
        return str(described.group(1)).lower() if described else found.word
    return found.word


def _topic(text: str, language: Language, used: tuple[str, ...]) -> str:
    """A noun of the premise that nothing else stands for yet."""
    taken = " ".join(used).lower()
    if language is Language.KOREAN:
        hidden = _HIDDEN.search(text)
        if hidden:
            return hidden.group(1)
        for token in re.findall(r"[가-힣]+", text):
            stem = _KOREAN_PARTICLE.sub("", token)
            said = token[len(stem) :] in _NOUN_PARTICLES and 2 <= len(stem) <= 5 and stem not in taken
            if not said or _KOREAN_VERBLIKE.search(stem) or stem in _TOPIC_STOP or is_given_name(stem):
                continue
            if not (TIMES.first(stem) or WEATHERS.first(stem) or SETTINGS.first(stem) or people_in(stem)):
                return stem
        return ""
    for match in _ENGLISH_NOUN.finditer(text):
        word = match.group(1)
        lowered: str = word.lower()
        if lowered in taken or lowered in _TOPIC_STOP or re.search(r"(?:ing|ly|ed)$", lowered):
            continue
        if not (TIMES.first(word) or SETTINGS.first(word) or people_in(word) or given_part(word)):
            return lowered
    return ""


def place_in(text: str) -> Found[Setting] | None:
    """The first place with the place in it that stands right behind (`school rooftop`); a station of a premise that
    speaks of space is a space station."""
    hits = SETTINGS.all(text)
    first = hits[0] if hits else None
    if (
        first is not None
        and len(hits) > 1
        and hits[1].start == first.start + len(first.word) + 1
        and (hits[1].word != "home")
    ):
        return Found(hits[1].key, f"{first.word} {hits[1].word}", first.start)
    if first is None or first.word not in _STATIONS or not _IN_SPACE.search(text):
        return first
    elsewhere = next((hit for hit in hits if hit.word not in _STATIONS), None)
    return elsewhere or Found(Setting.SPACE, "space station", first.start)


def read_premise(text: str, language: Language, known_names: tuple[str, ...] = ()) -> Premise:
    """What the premise gives a story to work with."""
    bare = _bare(text[:_READ_LENGTH_MAX])
    people = named_in(bare, language, known_names)
    written = roles_in(bare, language)
    roles = [role.phrase for role in written]
    nameless = _without_names(bare, people)
    place = place_in(nameless)
    time = TIMES.first(nameless)
    weather = WEATHERS.first(nameless)
    parts = parts_of(bare, people, written, language)
    thing = _thing(nameless, language, roles, people)
    first = split_sentences(bare)[0]
    told = _CAPTION_WORDS_MIN <= word_count(first) <= _CAPTION_WORDS_MAX
    told = told and len(first) <= _CAPTION_LENGTH_MAX
    caption = first if not told or first[-1] in ".!?…。" else f"{first}."
    used = (
        *(each.name for each in people),
        *roles,
        thing,
        place.word if place else "",
        time.word if time else "",
        weather.word if weather else "",
    )
    return Premise(
        text=bare,
        caption=caption[:1].upper() + caption[1:] if told else "",
        genres=genres_of(nameless, place.key if place else None),
        people=people,
        parts=parts,
        hero_presentation=_pronoun(bare),
        thing=thing,
        place=place.word if place else "",
        setting=place.key if place else None,
        time=time.word if time else "",
        weather=weather.key if weather else None,
        topic=_topic(bare, language, tuple(word for word in used if word)),
    )
