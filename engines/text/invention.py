"""A premise → a told story as a Draft: its event happens, its people want something, its thing matters to the end.

In: the premise, the wished length, a seed, what the series remembers. Out: `Draft`. Never: ids, looks, panels.

The premise is read into a situation, a plan of causally linked steps is searched for it (`tales.plan`), its lines are
chosen by length (`tales.fitting`) and filled (`tales.telling`), and the result is read by the same reader as any pasted
script.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace

from comic.cast import Age
from comic.story import EpisodeMemory, Language, LineKind, OpenThread
from comic.storyboard import TimeOfDay, Weather
from engines.ports import TextInputs
from engines.text.casting import OLD_KOREA
from engines.text.draft import CastNote, Draft, DraftLine
from engines.text.english.props import PROPS as ENGLISH_PROPS
from engines.text.english.tales import SHELF as ENGLISH_SHELF
from engines.text.english.tales import TITLES as ENGLISH_TITLES
from engines.text.english.tales import VOICES as ENGLISH_VOICES
from engines.text.genre import Genre
from engines.text.korean.props import OLD_KOREA as OLD_KOREA_PROPS
from engines.text.korean.props import PROPS as KOREAN_PROPS
from engines.text.korean.tales import SHELF as KOREAN_SHELF
from engines.text.korean.tales import TITLES as KOREAN_TITLES
from engines.text.korean.tales import VOICES as KOREAN_VOICES
from engines.text.pasted import read_pasted
from engines.text.people import person_of
from engines.text.places import time_of
from engines.text.premise import Premise, read_premise
from engines.text.sentences import WORDS_PER_BALLOON, word_count
from engines.text.species_words import species_of
from engines.text.tales.events import words_of_event
from engines.text.tales.facts import Part, Trait
from engines.text.tales.fitting import Telling, fitted
from engines.text.tales.manners import Level, Voice
from engines.text.tales.naming import Called, call_cast
from engines.text.tales.naming_captions import Introduction, introduce
from engines.text.tales.pieces import Move, Piece, Slot
from engines.text.tales.plan import Cue, Plan, Wish, plan_tale
from engines.text.tales.promise import kept_promise
from engines.text.tales.props import Props
from engines.text.tales.situation import Situation, situation_of
from engines.text.tales.telling import Company, Teller

LINES_PER_PANEL = 1.05
"""Lines wished per panel; actions, reactions and silent panels carry the rest."""
_SKIES: dict[Language, dict[Weather, str]] = {
    Language.KOREAN: {Weather.RAIN: "비", Weather.SNOW: "눈", Weather.FOG: "안개"},
    Language.ENGLISH: {Weather.RAIN: "rain", Weather.SNOW: "snow", Weather.FOG: "fog"},
}
_HOURS = {Language.KOREAN: ("저녁", "밤", "새벽"), Language.ENGLISH: ("evening", "night", "dawn")}
_UNTIL_MORNING = re.compile(r"(?:새벽|아침)까지|\b(?:until|till|before) (?:dawn|sunrise|morning)\b", re.IGNORECASE)
_RECAP = {Language.KOREAN: "지난 이야기: ", Language.ENGLISH: "Previously: "}
_COLLEGE = re.compile(r"대학|\b(?:university|college)\b", re.IGNORECASE)
_JOSEON = re.compile(
    r"궁궐|세자|의관(?![가-힣]{2})|임금(?!님 체불|체불| 협상)|사또|한양(?!대)|조선(?!소|업)|주상|중전|대감|암행어사|"
    r"(?<![가-힣])왕(?:이|은|을|의|과|에게)?(?![가-힣])|\b(?:joseon|hanyang)\b",
    re.IGNORECASE,
)
_WESTERN = re.compile(r"왕국|왕자|공주|(?<![가-힣])기사|마법|용사|마왕|드래곤|황태자")
_NO_CALLING = frozenset({"girl", "boy", "man", "woman", "소녀", "소년", "남자", "여자", "나", "자신"})
"""Roles that say nothing of somebody whom the picture shows."""
_NAMED_WITHIN = 0.3
"""The part of a tale within which its people are named, by somebody or by a caption."""
_ADULT_AGES = (Age.ADULT, Age.MIDDLE_AGED, Age.ELDER)
_THREE_ACTS_PANELS_MAX = 20
"""Longer tales are told in four acts (기승전결): one scene could not hold the middle of three."""


def invent(text: str, inputs: TextInputs) -> Draft:
    """The story of a premise as a draft, about `LINES_PER_PANEL × inputs.panels` lines long."""
    premise = read_premise(text, inputs.language, tuple(character.name for character in inputs.cast))
    rng = random.Random(f"{inputs.seed}/story/{premise.text}")
    memory = inputs.memory if inputs.memory and inputs.memory.language is inputs.language else None
    premise = replace(premise, genres=(rng.choice(premise.genres),))
    premise = _in_series(premise, memory)
    situation = situation_of(premise, _props(premise, inputs.language), inputs.language, memory, rng)
    names = call_cast(
        premise, (situation.hero_role, situation.other_role, ""), inputs.cast, memory, inputs.language, rng
    )
    length = round(inputs.panels * LINES_PER_PANEL) - bool(premise.caption) - bool(memory)
    plan = plan_tale(_shelf(inputs.language), situation.world, _wish(situation, memory, length), rng)
    tellings = fitted(plan, length, rng)
    teller = Teller(_company(situation, names, memory, inputs.language, _are_introduced(situation, tellings)), rng)
    pages = _pages(tellings, situation, premise, teller, inputs, rng)
    draft = read_pasted("\n".join(pages), tuple(called.name for called in names))
    caption = _kept_caption(draft, premise, situation, inputs.language)
    known = memory.cast if memory else ()
    introduce(draft, tuple(one for one in _introductions(names, situation, inputs.language) if one.name not in known))
    title = teller.filled(rng.choice(_titles(inputs.language, situation.genre)))
    return _opened(
        Draft(
            title[:1].upper() + title[1:],
            draft.scenes,
            _notes(draft, names, situation, premise, inputs.language),
            draft.unread,
            _remembered(plan, situation, names, caption, draft, teller, inputs.language),
        ),
        caption,
        memory,
    )


def _in_series(premise: Premise, memory: EpisodeMemory | None) -> Premise:
    """Whoever is new in a next episode, and the only one its premise speaks of, is met by the hero of the series."""
    is_new = memory is not None and premise.hero_role and all(premise.hero_role not in role for role in memory.roles)
    if not is_new or premise.other_role:
        return premise
    return replace(premise, hero_role="", other_role=premise.hero_role)


def _props(premise: Premise, language: Language) -> Props:
    if _is_old_korea(premise) and language is Language.KOREAN:
        return OLD_KOREA_PROPS
    return (KOREAN_PROPS if language is Language.KOREAN else ENGLISH_PROPS)[premise.genres[0]]


def _is_old_korea(premise: Premise) -> bool:
    return bool(_JOSEON.search(premise.text)) and not _WESTERN.search(premise.text)


def _shelf(language: Language) -> tuple[Piece, ...]:
    return KOREAN_SHELF if language is Language.KOREAN else ENGLISH_SHELF


def _titles(language: Language, genre: Genre) -> tuple[str, ...]:
    return (KOREAN_TITLES if language is Language.KOREAN else ENGLISH_TITLES)[genre]


def _wish(situation: Situation, memory: EpisodeMemory | None, length: int) -> Wish:
    return Wish(
        genre=situation.genre,
        opening=situation.event.value,
        hero_voice=situation.hero_voice.value,
        other_voice=situation.other_voice.value,
        answer=memory.open_thread.value if memory and memory.open_thread else "",
        avoided=frozenset(memory.told) if memory else frozenset(),
        length=length,
    )


def _company(
    situation: Situation,
    names: tuple[Called, Called, Called],
    memory: EpisodeMemory | None,
    language: Language,
    introduced: bool,
) -> Company:
    hero, other, friend = Part.HERO, Part.OTHER, Part.FRIEND
    return Company(
        language=language,
        people=dict(zip((hero, other, friend), names, strict=True)),
        levels={
            (hero, other): situation.hero_level,
            (other, hero): situation.other_level,
            (other, friend): Level.POLITE,
            (friend, other): Level.POLITE,
        },
        titles={(hero, other): situation.title},
        voices={hero: situation.hero_voice, other: situation.other_voice},
        words={
            "thing": situation.thing,
            "kind": situation.thing.split()[-1],
            "place": situation.place,
            "role": situation.hero_role,
            "other_role": situation.other_role,
            "topic": situation.topic,
            "giver": situation.giver,
            "before": memory.thing if memory and memory.thing else situation.thing,
        },
        introduced=introduced,
    )


def _are_introduced(situation: Situation, tellings: tuple[Telling, ...]) -> bool:
    """Whether hero and other know each other's names: from before, or because the other says it."""
    if Trait.STRANGE not in situation.world.traits:
        return True
    return any(telling.lines for telling in tellings if telling.planned.cue == Cue(1, Slot.VOICE, thread="other"))


def _pages(
    tellings: tuple[Telling, ...],
    situation: Situation,
    premise: Premise,
    teller: Teller,
    inputs: TextInputs,
    rng: random.Random,
) -> list[str]:
    """The scenes as text: four acts, or three whose middle joins the attempt and the turn. A sound that two steps make
    is heard once."""
    in_three = inputs.panels <= _THREE_ACTS_PANELS_MAX and rng.random() < 0.5
    times = _times(premise, inputs.language)
    places = (situation.place, *situation.later_places, situation.place)
    is_far = Trait.CLOSED in situation.world.traits
    pages: list[str] = []
    act = 0
    for telling in tellings:
        if telling.planned.cue.act != act:
            act = telling.planned.cue.act
            if not (in_three and act == 3):
                sky = _SKIES[inputs.language].get(premise.weather, "") if premise.weather and act == 1 else ""
                heading = " / ".join(part for part in (places[act - 1], times[act - 1], sky) if part)
                pages.append(f"#{act}. {heading}")
        told = [teller.told(line) for line in _heard(telling.lines, is_far)]
        pages.extend((*(line for line in told if line not in pages or line.startswith("[")), ""))
    return pages


def _times(premise: Premise, language: Language) -> tuple[str, str, str, str]:
    """When the acts play. A premise's own time begins them, and the clock runs on from there."""
    usual = _props(premise, language).times
    dusk, night, morning = _HOURS[language]
    if _UNTIL_MORNING.search(premise.text):
        return night, night, night, morning
    if not premise.time:
        return usual
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


def _hints(role: str, premise: Premise) -> str:
    """What casting needs to know of the premise's world: pupils at a school, old Korea."""
    grown_up = person_of(role).age in _ADULT_AGES
    hints = []
    if premise.genres[0] is Genre.SCHOOL and not grown_up and not _COLLEGE.search(premise.text):
        hints.append("학생")
    if _is_old_korea(premise):
        hints.append(OLD_KOREA)
    return ", ".join(hints)


def _notes(
    draft: Draft, names: tuple[Called, Called, Called], situation: Situation, premise: Premise, language: Language
) -> tuple[CastNote, ...]:
    voices = KOREAN_VOICES if language is Language.KOREAN else ENGLISH_VOICES
    roles = (situation.hero_role, situation.other_role, "")
    manners = (situation.hero_voice, situation.other_voice, Voice.BRIGHT)
    speakers = draft.speakers()
    return tuple(
        CastNote(called.name, role, _hints(role, premise), voices[voice])
        for called, role, voice in zip(names, roles, manners, strict=True)
        if called.name in speakers
    )


def _kept_caption(draft: Draft, premise: Premise, situation: Situation, language: Language) -> str:
    """As much of the premise's sentence as the tale tells."""
    beats = [beat for scene in draft.scenes for beat in scene.beats]
    told = " ".join([beat.action + " " + " ".join(line.text for line in beat.lines) for beat in beats])
    built_on = " ".join(
        (
            *(situation.hero_role, situation.other_role, situation.thing, situation.place, situation.giver),
            *(premise.place, premise.time, *premise.names),
            words_of_event(premise.text, situation.event),
        )
    )
    return kept_promise(premise.caption, told, built_on, language)


def _introductions(
    names: tuple[Called, Called, Called], situation: Situation, language: Language
) -> tuple[Introduction, ...]:
    hero, other, friend = (called.name for called in names)
    roles = ((hero, situation.hero_role), (other, situation.other_role))
    is_friend = f"{friend}, {hero}의 친구." if language is Language.KOREAN else f"{friend}, {hero}'s friend."
    return (
        *(Introduction(name, _caption(name, role), _NAMED_WITHIN) for name, role in roles),
        Introduction(friend, is_friend, 0.0),
    )


def _caption(name: str, role: str) -> str:
    """`Maya, night nurse.`; the name alone of whoever is no human, which the tale itself reveals."""
    is_told = role and species_of(role) is None and role not in _NO_CALLING
    return f"{name}, {role}." if is_told else f"{name}."


def _opened(draft: Draft, caption: str, memory: EpisodeMemory | None) -> Draft:
    """A recap of the last episode, then what the tale keeps of the premise's sentence, as the first captions."""
    if not draft.scenes:
        return draft
    captions = [caption] if caption else []
    if memory and memory.events:
        captions.insert(0, _recap(memory))
    lines = [DraftLine(None, LineKind.NARRATION, words) for words in captions]
    draft.scenes[0].beats[0].lines[:0] = lines
    return draft


def _recap(memory: EpisodeMemory) -> str:
    """What happened, as much of it as one balloon holds; the last event always."""
    recap = memory.events[-1]
    for event in reversed(memory.events[:-1]):
        if word_count(f"{event} {recap}") <= WORDS_PER_BALLOON - 2:
            recap = f"{event} {recap}"
    return _RECAP[memory.language] + recap


def _remembered(
    plan: Plan,
    situation: Situation,
    names: tuple[Called, Called, Called],
    caption: str,
    draft: Draft,
    teller: Teller,
    language: Language,
) -> EpisodeMemory:
    """What a next episode has to know of this one."""
    secret, hook = plan.piece(Slot.SECRET), plan.piece(Slot.HOOK)
    recap = teller.filled(secret.recap) if secret else ""
    words = [line.text for scene in draft.scenes for beat in scene.beats for line in beat.lines]
    return EpisodeMemory(
        language=language,
        cast=tuple(called.name for called in names if called.name in draft.speakers()),
        roles=(situation.hero_role, situation.other_role),
        places=tuple(dict.fromkeys(scene.place for scene in draft.scenes)),
        thing=situation.thing,
        events=tuple(event for event in (caption, recap) if event),
        last_words=words[-1] if words else "",
        open_thread=OpenThread(hook.name.split("-")[0]) if hook else None,
        told=_told_pieces(plan),
    )


def _told_pieces(plan: Plan) -> tuple[str, ...]:
    """The names of the told pieces; the hook, planted early, comes last."""
    told = (item for item in plan.planned if (item.cue.slot, item.cue.move) != (Slot.HOOK, Move.PLANT))
    return tuple(dict.fromkeys(item.piece.name for item in told))
