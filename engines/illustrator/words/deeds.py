"""Who does what in a description: its clauses, each with the people who act in it.

In: words, the names of people with how each presents. Out: `Deed`s in text order. Never: what the deeds mean.

A Korean name acts unless a particle or a place beside it makes it an object (`에게`, `을`, `옆에`); an English one
where it opens its clause, or is joined to the one that does (`Dana and Greg walk`). A clause without a subject goes
on with the last one; one whose subject is a thing (`문이 열린다`, `The lights go out`) is nobody's. She and 그녀 are
whoever presents so and was named last, he and 그 likewise; they and 두 사람 are all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from comic.cast import Presentation
from engines.text.particles import final_of
from engines.text.people import people_in

_NIEUN = 4
"""The number of the final consonant ㄴ, in which what describes a noun ends."""

_SENTENCES = re.compile(r"(?<=[.!?。…])\s+")
_HANGUL = re.compile(r"[가-힣]")
_OBJECT = re.compile(
    r"\s*(?:에게|한테|께(?!서)|더러|보고|을|를|의|쪽)|\s+(?:옆|앞|뒤|곁|어깨|손을|손에|품|팔|얼굴에|등을|등에|위|무릎)"
)
_SUBJECT = re.compile(r"(?:이가|이는|이|가|은|는|도|께서|만)(?=\s|,|$)")
_JOINED = re.compile(r"^[^.;]{0,80}?\b(?:and|with)\s+(?:the\s+)?$", re.IGNORECASE)
_VERB_BETWEEN = re.compile(r"\b(?:to|at|toward|towards|for|from|after|hands|gives|sees|looks)\b", re.IGNORECASE)
_AFTER_PREPOSITION = re.compile(
    r"\b(?:to|at|toward|towards|for|from|after|beside|behind|near|next to|with|of|by|against|around|on|into|past)\s+$",
    re.IGNORECASE,
)
_AFTER_NAME = (
    "이가|이는|이를|이와|이의|이도|이에게|이|가|은|는|을|를|의|와|과|도|만|아|야|에게서|에게|한테|께서|께|랑|이랑|하고|보다|처럼|더러|"
    "씨가|씨는|씨를|씨의|씨|님이|님은|님을|님의|님|쪽|쪽으로|부터|까지|로|으로"
)
_CONNECTIVES = "고|며|면서|는데|지만|자|어서|아서|해서|사이|동안|때|니|더니|다가"
_KOREAN_SHE = r"그녀(?:는|가|도)"
_KOREAN_HE = r"그(?:는|가|도)"
_KOREAN_THEY = r"(?:두\s*사람|둘|그들|모두|다\s*같이)(?:이|은|도|가)?"
_KOREAN_PRONOUN = re.compile(
    rf"(?:^|(?<=[\s,]))(?:(?P<she>{_KOREAN_SHE})|(?P<he>{_KOREAN_HE})|(?P<they>{_KOREAN_THEY}))(?=\s|,|$)"
)
_ENGLISH_PRONOUN = re.compile(
    r"^(?:[^,]{0,40},\s*)?(?:then|and|but|while|as|when|suddenly|slowly|finally|now)?\s*"
    r"(?:(?P<she>she|her)|(?P<he>he|his)|(?P<they>they|both|the two|everyone))\b",
    re.IGNORECASE,
)
_JOINTS = r"while|as|but|and|then|whereas|when"
_BODY = re.compile(
    r"^(?:[가-힣]+의\s)?(?:눈|눈빛|눈동자|어깨|손|손끝|얼굴|볼|목소리|입|입꼬리|입술|표정|고개|몸|다리|심장|가슴|머리|눈물|한숨|웃음|시선|식은땀)"
    r"(?:이|가|은|는|도)\s"
)
_OWN_BODY = re.compile(
    r"의\s(?:[가-힣]+\s)?(?:눈|눈빛|어깨|손|손끝|얼굴|볼|목소리|입가|입꼬리|입술|표정|몸|다리|심장|가슴|눈물|시선)(?:이|가|은|는|에)\s"
)
_KOREAN_THING = re.compile(r"^(?:[가-힣]+\s){0,2}?[가-힣]+(?:이|가|은|는)\s")
_ENGLISH_THING = re.compile(r"^(?:the|an?|only|two|all|every|somewhere|nobody|no one)\b", re.IGNORECASE)

_CREATURES = frozenset(
    {
        "cat",
        "dog",
        "fox",
        "wolf",
        "dragon",
        "ghost",
        "robot",
        "고양이",
        "강아지",
        "여우",
        "늑대",
        "용",
        "유령",
        "귀신",
        "로봇",
    }
)


@dataclass(frozen=True)
class Deed:
    """One clause. `actors` is empty when a thing acts; `is_lead` marks a clause that names nobody at all, which is
    about whoever the panel is about."""

    words: str
    actors: tuple[str, ...]
    is_lead: bool = False


def deeds_in(words: str, names: Mapping[str, Presentation]) -> tuple[Deed, ...]:
    """Every clause with its actors."""
    found: list[Deed] = []
    last: tuple[str, ...] = ()
    mentioned: list[str] = []
    for sentence in _SENTENCES.split(words):
        for clause in _clauses(sentence, tuple(names)):
            named = _actors(clause, tuple(names))
            pronoun = _referent(clause, names, mentioned)
            actors = pronoun or named or (last if _goes_on(clause) else ()) or (() if last else _owner(clause, names))
            is_lead = not actors and not last and _goes_on(clause)
            found.append(Deed(clause, actors, is_lead))
            last = actors or last
            mentioned += [name for _, name in named_in(clause, names)]
    return tuple(found)


def deeds_of(name: str, others: tuple[str, ...], action: str) -> str:
    """The clauses in which this person acts; all of the action when it names nobody of these."""
    names = (name, *others)
    parts = [clause for sentence in _SENTENCES.split(action) for clause in _clauses(sentence, names)]
    actors = [_actors(clause, names) for clause in parts]
    if not any(actors):
        return action
    return " ".join(clause for clause, acting in zip(parts, actors, strict=True) if name in acting)


def _clauses(sentence: str, names: tuple[str, ...]) -> list[str]:
    """The sentence cut where a new subject begins."""
    if not names:
        return [sentence]
    name = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if name)
    if _HANGUL.search(sentence):
        joint = re.compile(
            rf"(?<=[가-힣,])(?:(?<={')|(?<='.join(_CONNECTIVES.split('|'))})|(?<=,)),?\s+"
            rf"(?=(?:(?:{name})(?:이가|이|가|은|는|도|께서)|{_KOREAN_SHE}|{_KOREAN_HE})\s)"
        )
        return [clause.strip() for clause in joint.split(sentence) if clause.strip()]
    joint = re.compile(
        rf"(?:,|;|\s(?={_JOINTS}))\s*(?:(?:{_JOINTS})\s+)*(?=(?:(?:the\s+)?(?:{name})\s+(?!and\b|or\b)[a-z]|(?:she|he|they)\b))",
        re.IGNORECASE,
    )
    pieces: list[str] = []
    start = 0
    for match in joint.finditer(sentence):
        before = sentence[start : match.start()]
        if re.fullmatch(rf"\s*(?:the\s+)?(?:{name})\s*", before, re.IGNORECASE):
            continue
        pieces.append(before)
        start = match.end()
    pieces.append(sentence[start:])
    return [piece.strip() for piece in pieces if piece.strip()]


def own_words(deed: Deed, name: str, names: Iterable[str]) -> str:
    """The deed's words without what describes whom it is done to: 우는 in `우는 민호를 달랜다` is not the actor's."""
    words = deed.words
    for other in names:
        if other != name and _HANGUL.search(other[-1:]):
            before = re.search(rf"([가-힣]+)\s+(?={re.escape(other)}(?:이를|이에게|을|를|에게|한테))", words)
            if before and final_of(before.group(1)) == _NIEUN and not named_in(before.group(1), [name]):
                words = words[: before.start()] + words[before.end() :]
    return words


def named_in(clause: str, names: Iterable[str]) -> list[tuple[int, str]]:
    """Where each of the names first stands in the clause as a word of its own, in text order: 지우 is not in 지우개."""
    found = ((match.start(), name) for name in names if name and (match := _name_pattern(name).search(clause)))
    return sorted(found)


@lru_cache(maxsize=256)
def _name_pattern(name: str) -> re.Pattern[str]:
    """The name as a word, with a Korean particle or title behind it."""
    after = rf"(?=(?:{_AFTER_NAME})?(?![가-힣]))" if _HANGUL.search(name[-1]) else r"(?![A-Za-z0-9])"
    return re.compile(rf"(?<![가-힣A-Za-z0-9]){re.escape(name)}{after}", re.IGNORECASE)


def _actors(clause: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the names that act in this clause."""
    found = named_in(clause, names)
    if not found:
        return ()
    if _HANGUL.search(clause):
        return _korean_actors(clause, found)
    if _ENGLISH_PRONOUN.search(clause[: found[0][0]]):
        return ()
    acting: list[str] = []
    for at, name in found:
        if not acting:
            if not _AFTER_PREPOSITION.search(clause[:at]):
                acting.append(name)
            continue
        between = clause[next(start for start, first in found if first == acting[0]) + len(acting[0]) : at]
        if _JOINED.match(between) and not _VERB_BETWEEN.search(between):
            acting.append(name)
    return tuple(acting)


def _korean_actors(clause: str, found: list[tuple[int, str]]) -> tuple[str, ...]:
    acting = [
        name
        for at, name in found
        if not _OBJECT.match(clause[at + len(name) :]) or _OWN_BODY.match(clause[at + len(name) :])
    ]
    subjects = [name for at, name in found if _SUBJECT.match(clause[at + len(name) :])]
    joined = [
        name
        for at, name in found
        if name in acting and re.match(r"(?:이)?(?:와|과|랑|하고|,)\s", clause[at + len(name) :])
    ]
    return tuple(name for name in acting if not subjects or name in subjects or name in joined)


def _owner(clause: str, names: Mapping[str, Presentation]) -> tuple[str, ...]:
    """Whom a clause without a subject shows (`준의 뒷모습`, `a close-up of Hana`): the first that it names."""
    return tuple(name for _, name in named_in(clause, names)[:1])


def _referent(clause: str, names: Mapping[str, Presentation], mentioned: list[str]) -> tuple[str, ...]:
    """Whom the clause's pronoun means; empty without one."""
    korean = _HANGUL.search(clause)
    match = _KOREAN_PRONOUN.search(clause) if korean else _ENGLISH_PRONOUN.match(clause)
    if match is None:
        return ()
    if match.group("they"):
        return tuple(names)
    wanted = Presentation.FEMININE if match.group("she") else Presentation.MASCULINE
    fitting = [name for name in reversed(mentioned) if names[name] is wanted] or [
        name for name in names if names[name] is wanted
    ]
    return tuple(fitting[:1] or mentioned[-1:] or tuple(names)[:1])


def _goes_on(clause: str) -> bool:
    """Whether a clause without a name is about a person all the same."""
    if _HANGUL.search(clause):
        clause = clause.rsplit(",", 1)[-1].strip()
        if _BODY.search(clause) or not _KOREAN_THING.search(clause):
            return True
        return _is_somebody(clause[: _thing_end(clause)])
    opening = " ".join(clause.split()[:4])
    return not _ENGLISH_THING.search(clause) or _is_somebody(opening)


def _is_somebody(words: str) -> bool:
    """Whether the words name a person; an animal that isn't one of the cast is a thing of its own."""
    return any(found.word not in _CREATURES for found in people_in(words))


def _thing_end(clause: str) -> int:
    match = _KOREAN_THING.search(clause)
    return match.end() if match else 0
