"""A premise → a told story as a Draft: 기승전결 with the premise's people, thing, place and words in it.

In: the premise, the wished length, a seed. Out: `Draft`. Never: ids, looks, panels.

A story with gaps is chosen by genre and seed, its gaps are filled from the premise (and from the story's own lists
where the premise is silent), passages are added by rank until the length fits, and the result is read by the same
reader as any pasted script.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from comic.cast import Age, Presentation
from comic.story import Language, LineKind
from comic.storyboard import Weather
from engines.ports import TextInputs
from engines.text.casting import OLD_KOREA
from engines.text.draft import CastNote, Draft, DraftLine
from engines.text.english.shelf import INTERLUDES as ENGLISH_INTERLUDES
from engines.text.english.shelf import STORIES as ENGLISH_STORIES
from engines.text.genre import Genre
from engines.text.korean.shelf import INTERLUDES as KOREAN_INTERLUDES
from engines.text.korean.shelf import STORIES as KOREAN_STORIES
from engines.text.lexicon import Lexicon
from engines.text.names import (
    ENGLISH_FEMININE,
    ENGLISH_MASCULINE,
    KOREAN_FEMININE,
    KOREAN_MASCULINE,
    presentation_of_name,
)
from engines.text.particles import attached
from engines.text.pasted import read_pasted, read_said
from engines.text.people import person_of
from engines.text.premise import Premise, read_premise
from engines.text.stories import Act, Passage, Story

LINES_PER_PANEL = 1.05
"""Lines wished per panel; actions, reactions and silent panels carry the rest."""
_NAMES_TO_CHOOSE = 22
"""The front of each name list: current names that suit any genre."""
_SKIES: dict[Language, dict[Weather, str]] = {
    Language.KOREAN: {Weather.RAIN: "비", Weather.SNOW: "눈", Weather.FOG: "안개"},
    Language.ENGLISH: {Weather.RAIN: "rain", Weather.SNOW: "snow", Weather.FOG: "fog"},
}
_CHOICE = re.compile(r"<([^<>]*\|[^<>]*)>")
_ACTOR = re.compile(r"(?<![A-Za-z])([HOF])(?![A-Za-z])([가-힣]*)")
_FRIEND_SPEAKS = re.compile(r"^F(?:\s*\([^)]*\))?:")
_FRIEND_ACTS = re.compile(r"^\[.*(?<![A-Za-z])F(?![A-Za-z])")
_COLLEGE = re.compile(r"대학|\b(?:university|college)\b", re.IGNORECASE)
_JOSEON = re.compile(
    r"궁궐|세자|의관(?![가-힣]{2})|임금(?!님 체불|체불| 협상)|사또|한양(?!대)|조선(?!소|업)|주상|중전|대감|암행어사|"
    r"(?<![가-힣])왕(?:이|은|을|의|과|에게)?(?![가-힣])|\b(?:joseon|hanyang)\b",
    re.IGNORECASE,
)
_WESTERN = re.compile(r"왕국|왕자|공주|(?<![가-힣])기사|마법|용사|마왕|드래곤|황태자")
_GAP = re.compile(r"\{(\w+)(?::([가-힣]+|an?))?\}")


# fmt: off
_PLACES_TO_STAND = {
    "space": "space station", "home": "house", "sea": "seaside", "bus": "bus stop", "train": "train",
    "mars": "moon base", "court": "palace", "우주": "우주정거장", "버스": "버스 정류장", "바다": "바닷가",
    "화성": "달 기지", "도시": "거리", "궁": "궁전", "수업": "교실",
}
# fmt: on
"""Places that a premise may name but nobody can stand in front of, and where one stands instead."""
# fmt: off
_WORKPLACES: Lexicon[str] = Lexicon(
    {
        "bakery": ("baker",),
        "restaurant": ("chef", "cook", "waiter", "waitress"),
        "cafe": ("barista",),
        "flower shop": ("florist",),
        "library": ("librarian",),
        "lighthouse": ("lighthouse keeper",),
        "hospital": ("doctor", "nurse"),
        "office": ("office worker", "accountant", "lawyer"),
        "school": ("teacher", "student"),
        "space station": ("astronaut",),
        "convenience store": ("cashier", "clerk"),
        "castle": ("knight", "prince", "princess"),
        "farm": ("farmer",),
        "빵집": ("제빵사",),
        "식당": ("요리사", "셰프"),
        "카페": ("바리스타",),
        "편의점": ("알바생", "아르바이트생", "점원"),
        "도서관": ("사서",),
        "등대": ("등대지기",),
        "병원": ("의사", "간호사"),
        "사무실": ("회사원", "직장인", "신입사원", "변호사"),
        "교실": ("선생님", "교사", "고등학생", "중학생"),
        "우주정거장": ("우주비행사",),
        "꽃집": ("플로리스트",),
        "낡은 성": ("기사", "왕자", "공주"),
        "시골 마을": ("농부",),
    }
)
# fmt: on
"""Where somebody of that calling is met, when the premise names no place."""


def _workplace(role: str) -> str:
    found = _WORKPLACES.first(role)
    return found.key if found else ""


@dataclass(frozen=True)
class _Filling:
    """What stands in the gaps."""

    language: Language
    words: dict[str, str]

    def fill(self, text: str, rng: random.Random) -> str:
        while _CHOICE.search(text):
            text = _CHOICE.sub(lambda match: rng.choice(match.group(1).split("|")), text)
        return _GAP.sub(lambda match: self._word(match.group(1), match.group(2)), text)

    def _word(self, gap: str, form: str | None) -> str:
        capital = gap[0].isupper() and gap.lower() in self.words and gap not in self.words
        word = self.words[gap.lower() if capital else gap]
        if form in ("a", "an"):
            word = _with_article(word)
        elif form is not None:
            word = attached(word, form)
        return word[:1].upper() + word[1:] if capital else word


def _with_article(noun: str) -> str:
    """`an umbrella`, `a key`, `some cookies`."""
    last = noun.split()[-1]
    if noun.split()[0] in ("a", "an", "the"):
        return noun
    if re.match(r"(?:\w+est|worst|best|last|first|only)\b", noun):
        return f"the {noun}"
    if last.endswith("s") and not last.endswith(("ss", "us", "is")):
        return f"some {noun}"
    return f"{'an' if noun[0].lower() in 'aeiou' else 'a'} {noun}"


def _called(premise: Premise, inputs: TextInputs, rng: random.Random) -> tuple[str, str, str]:
    """Names of hero, other and friend: the premise's, then the project's cast, then names of the language."""
    names = list(premise.names[:3])
    for character in inputs.cast:
        if character.name not in names:
            names.append(character.name)
    korean = inputs.language is Language.KOREAN
    feminine = (KOREAN_FEMININE if korean else ENGLISH_FEMININE)[:_NAMES_TO_CHOOSE]
    masculine = (KOREAN_MASCULINE if korean else ENGLISH_MASCULINE)[:_NAMES_TO_CHOOSE]
    roles = (premise.hero_role, premise.other_role, "")
    while len(names) < 3:
        wanted = person_of(roles[len(names)]).presentation or (premise.hero_presentation if not names else None)
        before = presentation_of_name(names[-1]) if names else None
        if wanted is None:
            swap = before is not None and rng.random() < 0.8
            wanted = (
                (Presentation.MASCULINE if before is Presentation.FEMININE else Presentation.FEMININE)
                if swap
                else rng.choice(tuple(Presentation))
            )
        pool = feminine if wanted is Presentation.FEMININE else masculine
        names.append(
            rng.choice([name for name in pool if name not in names and all(name[0] != other[0] for other in names)])
        )
    return names[0], names[1], names[2]


def _filling(
    premise: Premise, chosen: Story, names: tuple[str, str, str], language: Language, rng: random.Random
) -> _Filling:
    thing = premise.thing or rng.choice(chosen.things)
    hero_role = premise.hero_role or rng.choice(chosen.hero_roles)
    place = (
        _PLACES_TO_STAND.get(premise.place, premise.place) or _workplace(premise.hero_role) or rng.choice(chosen.places)
    )
    other_role = premise.other_role or rng.choice(chosen.other_roles)
    words = {
        "H": names[0],
        "O": names[1],
        "F": names[2],
        "thing": thing,
        "place": place,
        "role": hero_role,
        "other_role": other_role,
        "topic": premise.topic or thing,
        "time": premise.time,
        "kind": thing.split()[-1],
    }
    return _Filling(language, words)


def _hints(look: str, role: str, premise: Premise) -> str:
    """What casting needs to know of the premise's world: pupils at a school, old Korea."""
    hints = [look] if look else []
    grown_up = person_of(f"{role}, {look}").age in (Age.ADULT, Age.MIDDLE_AGED, Age.ELDER)
    if premise.genres[0] is Genre.SCHOOL and not grown_up and not _COLLEGE.search(premise.text):
        hints.append("학생")
    if _JOSEON.search(premise.text) and not _WESTERN.search(premise.text):
        hints.append(OLD_KOREA)
    return ", ".join(hints)


def _spoken(text: str) -> int:
    return sum(1 for line in text.split("\n") if (said := read_said(line)) is not None and said.text)


@dataclass(frozen=True)
class _Told:
    """A chosen version: its act, its place in the act, its rank and words."""

    act: int
    position: float
    rank: int
    text: str


def _over_the_radio(told: _Told) -> _Told:
    """The friend's lines as a voice from far away, without actions that need the friend."""
    lines = [_FRIEND_SPEAKS.sub("F (radio):", line) for line in told.text.split("\n") if not _FRIEND_ACTS.search(line)]
    return _Told(told.act, told.position, told.rank, "\n".join(lines))


def _chosen_passages(chosen: Story, interludes: tuple[Act, ...], target: int, rng: random.Random) -> list[_Told]:
    """Passages by rank until `target` lines: the story's own first, interludes of everyday life after them."""

    def pick(passage: Passage, act: int, position: float, rank: int) -> _Told:
        return _Told(act, position, rank, rng.choice(passage.versions))

    own = [
        pick(passage, at, float(number), passage.rank)
        for at, act in enumerate(chosen.acts)
        for number, passage in enumerate(act.passages)
    ]
    told = [passage for passage in own if passage.rank == 0]
    more = [passage for passage in own if passage.rank > 0]
    for at, act in enumerate(interludes):
        last = len(chosen.acts[at].passages) - 1 if at < len(chosen.acts) else 0
        for number, passage in enumerate(act.passages):
            interlude = pick(passage, at, last - 0.5 + number * 0.01, 10 + passage.rank)
            more.append(_over_the_radio(interlude) if chosen.friend_is_far else interlude)
    rng.shuffle(more)
    more.sort(key=lambda passage: passage.rank)
    lines = sum(_spoken(passage.text) for passage in told)
    for further in more:
        count = _spoken(further.text)
        if lines + count > target + 1:
            continue
        told.append(further)
        lines += count
    return sorted(told, key=lambda passage: (passage.act, passage.position))


def _with_names(text: str, names: tuple[str, str, str]) -> str:
    """`H`, `O`, `F` before a cue or colon, and anywhere in an action, become names."""
    for letter, name in zip("HOF", names, strict=True):
        text = re.sub(rf"^{letter}(?=\s*[(:])", name, text, flags=re.MULTILINE)
    called = dict(zip("HOF", names, strict=True))
    lines = text.split("\n")
    return "\n".join(
        _ACTOR.sub(lambda match: attached(called[match.group(1)], match.group(2)), line)
        if line.startswith("[")
        else line
        for line in lines
    )


def _heading(act: Act, filling: _Filling, premise: Premise, number: int, language: Language, rng: random.Random) -> str:
    heading = filling.fill(act.heading, rng)
    if number == 1 and premise.time:
        heading = f"{heading.split(' / ')[0]} / {premise.time}"
    sky = _SKIES[language].get(premise.weather) if premise.weather else None
    if sky and number == 1:
        heading = f"{heading} / {sky}"
    return heading


def _opened(draft: Draft, premise: Premise) -> Draft:
    """The premise's own sentence as the first caption."""
    if premise.caption and draft.scenes:
        draft.scenes[0].beats[0].lines.insert(0, DraftLine(None, LineKind.NARRATION, premise.caption))
    return draft


def invent(text: str, inputs: TextInputs) -> Draft:
    """The story of a premise as a draft, about `LINES_PER_PANEL × inputs.panels` lines long."""
    korean = inputs.language is Language.KOREAN
    premise = read_premise(text, inputs.language, tuple(character.name for character in inputs.cast))
    rng = random.Random(f"{inputs.seed}/story/{premise.text}")
    shelf = KOREAN_STORIES if korean else ENGLISH_STORIES
    chosen = rng.choice([story for story in shelf if story.genre in premise.genres])
    names = _called(premise, inputs, rng)
    filling = _filling(premise, chosen, names, inputs.language, rng)
    target = round(inputs.panels * LINES_PER_PANEL) - bool(premise.caption)
    told = _chosen_passages(chosen, KOREAN_INTERLUDES if korean else ENGLISH_INTERLUDES, target, rng)
    pages: list[str] = []
    for number, act in enumerate(chosen.acts, start=1):
        pages.append(f"#{number}. {_heading(act, filling, premise, number, inputs.language, rng)}")
        pages.extend(
            _with_names(filling.fill(passage.text, rng), names) + "\n" for passage in told if passage.act == number - 1
        )
    draft = read_pasted("\n".join(pages), names)
    roles = (filling.words["role"], filling.words["other_role"], "")
    notes = tuple(
        CastNote(name, role, _hints(look, role, premise), voice)
        for name, role, look, voice in zip(names, roles, chosen.looks, chosen.voices, strict=True)
        if name in draft.speakers()
    )
    title = filling.fill(rng.choice(chosen.titles), rng)
    return _opened(Draft(title[:1].upper() + title[1:], draft.scenes, notes, draft.unread), premise)
