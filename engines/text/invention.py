"""A premise → a told story as a Draft: its event happens, its people want something, its thing matters to the end.

In: the premise, the wished length, a seed, what the series remembers. Out: `Draft`. Never: ids, looks, panels.

The premise is read into a situation, a plan of causally linked steps is searched for it (`tales.plan`), its lines are
chosen by length (`tales.fitting`) and filled (`tales.telling`), and the result is read by the same reader as any pasted
script.
"""

from __future__ import annotations

import random
from dataclasses import replace

from comic.story import EpisodeMemory, Language, LineKind, OpenThread
from engines.ports import TextInputs
from engines.text.draft import Draft, DraftLine
from engines.text.english.companions import COMPANIONS as ENGLISH_COMPANIONS
from engines.text.english.props import EXTRAS as ENGLISH_EXTRAS
from engines.text.english.props import PROPS as ENGLISH_PROPS
from engines.text.english.tales import BARE_TITLES as ENGLISH_BARE_TITLES
from engines.text.english.tales import SHELF as ENGLISH_SHELF
from engines.text.english.tales import TITLES as ENGLISH_TITLES
from engines.text.english.tales import VOICES as ENGLISH_VOICES
from engines.text.korean.companions import COMPANIONS as KOREAN_COMPANIONS
from engines.text.korean.props import EXTRAS as KOREAN_EXTRAS
from engines.text.korean.props import OLD_KOREA as OLD_KOREA_PROPS
from engines.text.korean.props import PROPS as KOREAN_PROPS
from engines.text.korean.tales import BARE_TITLES as KOREAN_BARE_TITLES
from engines.text.korean.tales import SHELF as KOREAN_SHELF
from engines.text.korean.tales import TITLES as KOREAN_TITLES
from engines.text.korean.tales import VOICES as KOREAN_VOICES
from engines.text.pasted import read_pasted
from engines.text.premise import Premise, read_premise
from engines.text.sentences import WORDS_PER_BALLOON, word_count
from engines.text.tales.acts import acts
from engines.text.tales.cast_notes import cast_notes, introductions
from engines.text.tales.companions import accompanied
from engines.text.tales.events import words_of_event
from engines.text.tales.facts import Part, Trait
from engines.text.tales.fitting import fitted
from engines.text.tales.manners import Level, Voice
from engines.text.tales.naming import Called, call_cast
from engines.text.tales.naming_captions import introduce
from engines.text.tales.old_korea import is_old_korea
from engines.text.tales.pieces import Move, Piece, Slot
from engines.text.tales.plan import Plan, Wish, plan_tale
from engines.text.tales.promise import kept_promise
from engines.text.tales.props import Props
from engines.text.tales.situation import Situation, situation_of
from engines.text.tales.telling import Company, Teller

LINES_PER_PANEL = 1.05
"""Lines wished per panel; actions, reactions and silent panels carry the rest."""
_ENOUGH_NAMED = 2
"""A premise that names so many is told with these people alone, as far as the shelves have a tale for them."""
_RECAP = {Language.KOREAN: "지난 이야기: ", Language.ENGLISH: "Previously: "}


def invent(text: str, inputs: TextInputs) -> Draft:
    """The story of a premise as a draft, about `LINES_PER_PANEL × inputs.panels` lines long."""
    premise = read_premise(text, inputs.language, tuple(character.name for character in inputs.cast))
    rng = random.Random(f"{inputs.seed}/story/{premise.text}")
    memory = inputs.memory if inputs.memory and inputs.memory.language is inputs.language else None
    premise = replace(premise, genres=(rng.choice(premise.genres),))
    premise = _in_series(premise, memory)
    situation = situation_of(premise, _props(premise, inputs.language), inputs.language, memory, rng)
    names = call_cast(
        premise,
        (situation.hero_role, situation.other_role, ""),
        inputs.cast,
        memory,
        inputs.language,
        rng,
        is_far=Trait.CLOSED in situation.world.traits,
    )
    length = round(inputs.panels * LINES_PER_PANEL) - bool(premise.caption) - bool(memory)
    wish = _wish(situation, memory, length)
    if len(premise.people) >= _ENOUGH_NAMED and memory is None:
        wish = replace(wish, is_friend_spared=not names[2].is_named, spared=_onlookers(inputs.language))
    plan = plan_tale(_shelf(inputs.language), situation.world, wish, rng)
    friends = [called for called in names[2:] if called.is_named]
    tellings = fitted(plan, length - len(friends), rng)
    tellings = accompanied(tellings, names[2:], _companions(inputs.language), situation.world, length, rng)
    teller = Teller(_company(situation, names, memory, inputs.language), rng)
    pages = acts(tellings, situation, premise, teller, inputs.language, inputs.panels, rng)
    seen = _extras(pages, inputs.language)
    draft = read_pasted("\n".join(pages), (*(called.name for called in names), *seen))
    caption = _kept_caption(draft, premise, situation, inputs.language)
    known = memory.cast if memory else ()
    introduce(draft, tuple(one for one in introductions(names, situation, inputs.language) if one.name not in known))
    title = teller.filled(rng.choice(_titles(situation, inputs.language)))
    return _opened(
        Draft(
            title[:1].upper() + title[1:],
            draft.scenes,
            cast_notes(tuple(draft.speakers()), names, situation, premise, _voices(inputs.language), seen),
            draft.unread,
            _remembered(plan, situation, names, caption, draft, teller, inputs.language),
            leads=_leads(premise, names),
        ),
        caption,
        memory,
    )


def _leads(premise: Premise, names: tuple[Called, ...]) -> tuple[str, ...]:
    """Whom the cast begins with where the premise names people: the hero, then everybody else who is named."""
    if not premise.people:
        return ()
    hero, *others = names
    return (hero.name, *(called.name for called in others if called.is_named))


def _in_series(premise: Premise, memory: EpisodeMemory | None) -> Premise:
    """Whoever is new in a next episode, and the only one its premise speaks of, is met by the hero of the series."""
    is_new = memory is not None and premise.hero_role and all(premise.hero_role not in role for role in memory.roles)
    if not is_new or premise.other_role:
        return premise
    parts = replace(premise.parts, hero_role="", other_role=premise.hero_role)
    return replace(premise, parts=parts)


def _props(premise: Premise, language: Language) -> Props:
    if is_old_korea(premise.text) and language is Language.KOREAN:
        return OLD_KOREA_PROPS
    return (KOREAN_PROPS if language is Language.KOREAN else ENGLISH_PROPS)[premise.genres[0]]


def _extras(pages: list[str], language: Language) -> tuple[str, ...]:
    """Who is seen in the tale beside the people who speak."""
    seen = " ".join(line for line in pages if line.startswith("[")).lower()
    return tuple(name for name in _onlookers(language) if name in seen)


def _onlookers(language: Language) -> tuple[str, ...]:
    return KOREAN_EXTRAS if language is Language.KOREAN else ENGLISH_EXTRAS


def _shelf(language: Language) -> tuple[Piece, ...]:
    return KOREAN_SHELF if language is Language.KOREAN else ENGLISH_SHELF


def _companions(language: Language) -> tuple[Piece, ...]:
    return KOREAN_COMPANIONS if language is Language.KOREAN else ENGLISH_COMPANIONS


def _voices(language: Language) -> dict[Voice, str]:
    return KOREAN_VOICES if language is Language.KOREAN else ENGLISH_VOICES


def _titles(situation: Situation, language: Language) -> tuple[str, ...]:
    korean = language is Language.KOREAN
    if not situation.thing:
        return KOREAN_BARE_TITLES if korean else ENGLISH_BARE_TITLES
    return (KOREAN_TITLES if korean else ENGLISH_TITLES)[situation.genre]


def _wish(situation: Situation, memory: EpisodeMemory | None, length: int) -> Wish:
    return Wish(
        genre=situation.genre,
        opening=situation.happening.event.value,
        want=situation.want,
        hero_voice=situation.hero_voice.value,
        other_voice=situation.other_voice.value,
        answer=memory.open_thread.value if memory and memory.open_thread else "",
        avoided=frozenset(memory.told) if memory else frozenset(),
        length=length,
    )


def _company(
    situation: Situation,
    names: tuple[Called, ...],
    memory: EpisodeMemory | None,
    language: Language,
) -> Company:
    hero, other, friend = Part.HERO, Part.OTHER, Part.FRIEND
    deed = situation.happening.deed
    return Company(
        language=language,
        people=dict(zip((hero, other, friend), names, strict=False)),
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
            "kind": situation.thing.split()[-1] if situation.thing else "",
            "place": situation.place,
            "role": situation.hero_role,
            "other_role": situation.other_role,
            "topic": situation.topic,
            "giver": situation.giver,
            "before": memory.thing if memory and memory.thing else situation.thing,
            "deed": deed.base if deed else "",
            "deeds": deed.told if deed else "",
            "truth": situation.happening.truth.what if situation.happening.truth else "",
        },
        doer=hero if deed is None or deed.is_heros else other,
        introduced=Trait.STRANGE not in situation.world.traits,
    )


def _kept_caption(draft: Draft, premise: Premise, situation: Situation, language: Language) -> str:
    """As much of the premise's sentence as the tale tells."""
    beats = [beat for scene in draft.scenes for beat in scene.beats]
    told = " ".join([beat.action + " " + " ".join(line.text for line in beat.lines) for beat in beats])
    built_on = " ".join(
        (
            *(situation.hero_role, situation.other_role, situation.thing, situation.place, situation.giver),
            *(premise.place, premise.time, *premise.names),
            premise.text if situation.happening.is_told_whole else "",
            words_of_event(premise.text, situation.happening.event),
        )
    )
    return kept_promise(premise.caption, told, built_on, language)


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
    names: tuple[Called, ...],
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
