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
from engines.text.names import given_part, is_given_name
from engines.text.people import people_in
from engines.text.places import SETTINGS, TIMES, WEATHERS
from engines.text.premise_words import ENGLISH_FOUND, KOREAN_FOUND, NOT_THINGS, THINGS
from engines.text.sentences import split_sentences, word_count
from engines.text.species_words import is_only_mentioned, is_speechless

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
_MODIFIER = re.compile(
    r"(?<![가-힣])(수줍은|외로운|가난한|젊은|늙은|어린|소심한|용감한|게으른|무뚝뚝한|까칠한|다정한|평범한|"
    r"유명한|은퇴한|겁 많은|겁많은|서툰|엉뚱한|마음씨 좋은|"
    r"잘생긴|까다로운|성실한|차가운|똑똑한|수상한|신비한|시골|신입|견습|초보|전직|천재|꼬마|마지막|최강|최약체|말단|동네|왕실|고독한|명랑한)\s*$"
)
_ENGLISH_NOUN = re.compile(
    r"(?:\b(?:the|a|an|of|about|to|with|for|her|his|their|solves?|every|into)\s+)(?:[a-z-]+\s)??([a-z]{4,})\b"
    r"(?=[.,;!?]|\s+(?:of|in|on|at|who|that|and|with|from|for|but|is|are|was|must|has|while|when|by|before|after|every)\b|$)",
    re.IGNORECASE,
)
_MET = re.compile(
    r"귀신|유령|저승사자|도깨비|용$|마왕|흡혈귀|고양이|강아지|여우|늑대|외계인|손님$|"
    r"\b(?:ghosts?|reaper|goblin|dragon|demon king|vampire|cats?|dogs?|fox|wolf|aliens?|stranger|killer|villain)\b",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"((?:거짓|가짜|숨은|숨긴) ?[가-힣]+?)(?=[을를이가은는])")
"""What is not as it seems is what such a premise is about."""
_AS_VERB = re.compile(r"\b(?:must|to|can|will|should|could|would|cannot|may)\s$", re.IGNORECASE)
"""`must guard` speaks of no guard."""
_DESCRIBED = re.compile(r"^(?:.*\b)?(?:a|an|the|one|her|his)\s+((?:[a-z-]+\s){0,2})$", re.IGNORECASE | re.DOTALL)
_SOMEBODYS = re.compile(
    r"(?:여자친구|남자친구|아내|남편|첫사랑|할머니|할아버지|엄마|아빠|어머니|아버지|상사|직장 상사)$|"
    r"\b(?:girlfriend|boyfriend|wife|husband|first love|ex|boss|mother|father|"
    r"grandmother|grandfather|grandma|grandpa)$",
    re.IGNORECASE,
)
"""Who is called so is somebody's to the one who tells the story: not the hero where anybody else may be."""
_CHILDREN = {"daughter": "girl", "son": "boy", "딸": "여자아이", "아들": "남자아이"}
"""Somebody else's child is no child of the hero's."""
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
    names: tuple[str, ...] = ()
    hero_role: str = ""
    other_role: str = ""
    thing: str = ""
    place: str = ""
    setting: Setting | None = None
    time: str = ""
    weather: Weather | None = None
    topic: str = ""
    hero_presentation: Presentation | None = None


def _bare(text: str) -> str:
    folded = " ".join(text.split())
    folded = _KOREAN_ORDER.sub("", _ORDER.sub("", _LABEL.sub("", folded)))
    return folded or " ".join(text.split())


def _names(text: str, known: tuple[str, ...]) -> tuple[str, ...]:
    found: dict[str, int] = {}
    for called_before in known:
        match = re.search(rf"(?<!\w){re.escape(called_before)}", text, re.IGNORECASE)
        if match:
            found[called_before] = match.start()
    for match in re.finditer(r"[가-힣]{2,5}|\b[A-Z][a-z]+\b", text):
        token = match.group(0)
        bases = [token, _KOREAN_PARTICLE.sub("", token)]
        name = next((base for base in bases if is_given_name(base)), None)
        if name and not any(name in other for other in found):
            found[name] = match.start()
    called = re.search(r"\b(?:named|called)\s+([A-Z][a-z]+)", text)
    if called and called.group(1) not in found:
        found[called.group(1)] = called.start()
    return tuple(sorted(found, key=lambda name: found[name]))


def _roles(text: str, language: Language) -> list[str]:
    roles: list[str] = []
    previous = ""
    for hit in people_in(text):
        if hit.word in {"그녀", "she", "her", "he", "his", "the mr", "mr", "mrs"} or given_part(hit.word):
            continue
        if hit.word == "화가" and re.search(r"[가-힣]$", text[: hit.start]):
            continue
        if is_only_mentioned(text, hit.start, hit.word) or is_speechless(text, hit.start, hit.word):
            continue
        before = text[: hit.start]
        if roles and before.endswith((f"{previous}'s ", f"{previous}의 ")):
            roles[-1], previous = _CHILDREN.get(hit.word, hit.word), hit.word
            continue
        if roles and before.endswith(f"{previous} "):
            roles[-1], previous = f"{roles[-1]} {hit.word}", hit.word
            continue
        previous = hit.word
        if language is Language.KOREAN:
            modifier = _MODIFIER.search(before)
            phrase = f"{modifier.group(1)} {hit.word}" if modifier else hit.word
        else:
            if _AS_VERB.search(before):
                continue
            described = _DESCRIBED.search(before)
            called = text[hit.start : hit.start + len(hit.word)]
            called = called if called.isupper() else called.lower()
            phrase = f"{described.group(1).lower() if described else ''}{called}"
        if all(hit.word not in role for role in roles):
            roles.append(phrase)
    return roles


def _pronoun(text: str) -> Presentation | None:
    """Whom the premise's first `she` or `he` speaks of."""
    found = _PRONOUNS.search(text)
    if found is None:
        return None
    return Presentation.FEMININE if found.group(1) else Presentation.MASCULINE


def _is_head(text: str, role: str) -> bool:
    """Whether a Korean premise is a noun with a clause before it: `편지를 잘못 보낸 고등학생` speaks of the pupil."""
    return text.rstrip(".!…~ ").endswith(role.split()[-1])


def _couple(text: str) -> tuple[str, str] | None:
    """Husband and wife, where the premise only speaks of both."""
    if re.search(r"부부(?!동반)", text):
        return "남편", "아내"
    return ("husband", "wife") if re.search(r"\b(?:married |divorc\w+ )?couple\b|\bnewlyweds\b", text, re.I) else None


def _hero_and_other(roles: list[str]) -> tuple[str, str]:
    """The first is the hero, unless it is somebody whom heroes meet (a ghost, a cat, a dragon)."""
    if not roles:
        return "", ""
    people = [role for role in roles if not _MET.search(role)]
    met = [role for role in roles if _MET.search(role)]
    heroes = [role for role in people if not _SOMEBODYS.search(role)]
    if not people:
        return "", met[0]
    if not heroes:
        return "", people[0]
    others = [role for role in people if role != heroes[0]]
    return heroes[0], (met or others or [""])[0]


def _thing(text: str, language: Language, roles: list[str]) -> str:
    pattern = KOREAN_FOUND if language is Language.KOREAN else ENGLISH_FOUND
    handled = re.search(pattern, text, re.IGNORECASE)
    if handled:
        phrase = str(handled.group(1)).strip().lower()
        last = phrase.split()[-1]
        if last not in NOT_THINGS and not people_in(last) and not SETTINGS.first(last) and not is_given_name(last):
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
    names = _names(bare, known_names)
    roles = _roles(bare, language)
    place = place_in(bare)
    time = TIMES.first(bare)
    weather = WEATHERS.first(bare)
    thing = _thing(bare, language, roles)
    first = split_sentences(bare)[0]
    told = _CAPTION_WORDS_MIN <= word_count(first) <= _CAPTION_WORDS_MAX
    told = told and len(first) <= _CAPTION_LENGTH_MAX
    caption = first if not told or first[-1] in ".!?…。" else f"{first}."
    if language is Language.KOREAN and roles and _is_head(bare, roles[-1]):
        roles.insert(0, roles.pop())
    hero, other = _hero_and_other(roles) if roles else _couple(bare) or ("", "")
    used = (
        *names,
        *roles,
        thing,
        place.word if place else "",
        time.word if time else "",
        weather.word if weather else "",
    )
    return Premise(
        text=bare,
        caption=caption[:1].upper() + caption[1:] if told else "",
        genres=genres_of(bare, place.key if place else None),
        names=names,
        hero_role=hero,
        hero_presentation=_pronoun(bare),
        other_role=other,
        thing=thing,
        place=place.word if place else "",
        setting=place.key if place else None,
        time=time.word if time else "",
        weather=weather.key if weather else None,
        topic=_topic(bare, language, tuple(word for word in used if word)),
    )
