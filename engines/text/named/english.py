"""The people whom an English premise names: `nurse Ella`, `Leo, Ana and Kit`, `her partner Joe`, `a boy named Tim`.

In: a premise. Out: `Named`s in text order. Never: a place, a day, a word that only begins a sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from comic.cast import Presentation
from engines.text.company_english import NO_NAMES, TITLES, is_person
from engines.text.named.english_roles import APPOSED, role_before, role_of
from engines.text.named.no_names import ENGLISH_OTHERS, ENGLISH_WORD_NAMES
from engines.text.named.person import Named
from engines.text.named.ties import english_role_in_group, presentation_of_tie
from engines.text.names import is_given_name, presentation_of_name
from engines.text.people import people_in, person_of
from engines.text.places import SETTINGS, TIMES, WEATHERS
from engines.text.premise_words import THINGS
from engines.text.species_words import species_of

_CAPITAL = re.compile(
    r"(?<![\w’'-])[A-Z][a-zà-öø-ÿ]+(?:[-’'][A-Z][a-zà-öø-ÿ]+|"
    r"(?:(?<=[A-Z][a-z])|(?<=[A-Z][a-z]{2})|(?<=[A-Z][a-z]{3}))-[a-z]{2,5})?(?![\w-])"
)
"""A word with a capital: `Leo`, `Mary-Jane`, `Eun-ji`."""
_RANKS = frozenset({"Private", "Corporal", "Pastor", "Count", "Baron"})
_OLD = re.compile(r"\b(?:[Oo]ld|[Yy]oung|[Ll]ittle|[Pp]oor|[Dd]ear)\s$")
"""What people are called before their names, and towns seldom."""
_SENTENCE_START = re.compile(r"(?:^|[.!?…:;\"“”(\[]\s*)$")
_POLITE = frozenset({"Mr", "Mrs", "Ms", "Miss", "Dr"})
"""Titles that stay with a name."""
_BETWEEN = re.compile(r"(?:,|\sand|,\sand|\s&|,\s&|\splus|\sor)\s")
_AND_SOMEBODYS = re.compile(r"\sand\s(?:her|his|their|the|an?)\s(?:[a-z’'-]+\s){1,3}")
_ALSO = re.compile(r",?\s(?:and|&|with)\s(?:(?:her|his|their|the|an?)\s)?(?:[a-z’'-]+\s){0,3}?$")
_ADVERBS = r"(?:\s(?:both|secretly|suddenly|finally|accidentally|always|never|only|once|still|now))?"
_MAY = (
    r"is|are|was|were|has|have|had|must|can|can’t|can't|cannot|will|would|could|should|does|doesn't|who|goes|go|gets?|"
    r"falls?|comes?|makes?|keeps?|moves?"
)
_DOES = re.compile(
    rf"{_ADVERBS}\s(?:says|asks|tells|wants|decides|tries|needs|loves|likes|hates|meets|finds|loses|opens|runs|walks|"
    r"hears|sees|looks|helps|hides|steals|learns|discovers|inherits|works|lives|dreams|writes|reads|sings|paints|plays|"
    r"wakes|returns|promises|saves|searches|hopes|wishes|thinks|believes|realizes|remembers|forgets|fights|argues|"
    r"quarrels|teaches|confesses|marries|kisses|cooks|bakes|buys|sells|fixes|repairs|travels|joins|escapes|builds|leaves|follows|refuses|"
    r"pretends|receives|brings|waits|cries|laughs|guards|protects|rescues|climbs|swims|dances|enters|accuses|suspects|"
    r"investigates|chases|hunts|invites|visits|adopts|feeds|trains|wins|cheats|spends|shares|trades|swaps|delivers|solves|"
    r"speaks|talks|must|wants|who|has|trusts|knows|hopes)\b"
)
"""What people do. Things open and return, too: the word before must not be known as something else."""
_DOES_SOMETHING = re.compile(rf"{_ADVERBS}\s(?:{_MAY}|[a-z]+s)\b")
_NO_SUBJECT = re.compile(r"(?:ing|ed|ly|ness|tion|ment|ers|[^s]s)$")
"""How words end that begin a sentence and call nobody."""
_OWNS_SOMEBODY = re.compile(r"[’']s?\s(?P<phrase>(?:[a-z-]+\s)?[a-z-]+)")
_TO_PEOPLE = re.compile(
    r"\b(?:guides?|warns?|convinces?|persuades?|protects?|hires?|kidnaps?|raises|dates|meets?|met|marr(?:y|ies|ied)|"
    r"loves?|kisses|hates?|helps?|rescues?|saves?|trusts?|betrays?|misses|tells?|asks?|calls?|teaches|invites?|"
    r"forgives?|blames?|follows?|challenges?|befriends?|fights?|accuses?|with|for|and|than|against|about|between|"
    r"without|beside|behind|or|"
    r"(?:letters?|notes?|gifts?|messages?|calls?|postcards?|presents?|texts?) (?:from|to)|"
    r"(?:talks?|speaks?|writes?|says|sings?|reads?|listens?|returns?|belongs?|confess(?:es)?|apologizes|proposes|"
    r"explains?|(?:speak|talk|writ|sing|read|listen)ing|married|engaged|next|close|it|them|him|her) to)\s$",
    re.IGNORECASE,
)
"""What is done to people, and seldom to towns."""
_AT_PLACES = re.compile(
    r"\b(?:in|at|on|near|from|through|across|into|via|around|over|outside|inside|toward|towards|late|early|next|last|"
    r"every|this|mid|until|since|of|the|an?|planet|street|city|town|village|ship|boat|island|river|mount|lake|to)\s$",
    re.IGNORECASE,
)
_NAMES_A_THING = re.compile(r"\b(?:named|called|titled|nicknamed)\s[\"“']?$", re.IGNORECASE)
_OBJECT = re.compile(
    r"\b(?:with|to|for|of|from|by|about|against|behind|beside|after|before|without|over|meets?|finds?|sees?|loves?|"
    r"helps?|saves?|asks?|tells?|follows?|joins?|visits?|suspects?|marries|between|like|than|versus|vs\.?)"
    r"\s(?:(?:her|his|their|an?|the|old)\s)?(?:[a-z’'-]+\s){0,3}?$",
    re.IGNORECASE,
)
_OWNER = re.compile(r"[’'](?:s\b|(?=\s))")
_SHE = re.compile(r"\b(?:(?P<she>she|her|herself)|he|his|him|himself)\b", re.IGNORECASE)
_TITLE_CASE_PART = 0.75
"""The part of capitals among its longer words above which a premise is written like a title."""


@dataclass(frozen=True)
class _Word:
    """One word with a capital: where it stands, and whether a title before it belongs to it."""

    text: str
    start: int
    end: int
    title: str = ""


def named_in_english(text: str, known: tuple[str, ...] = ()) -> tuple[Named, ...]:
    """Everybody whom the premise calls by name, each once, in text order."""
    words = _words(text)
    is_title = _is_written_like_a_title(text)
    sure = [word for word in words if _is_name(text, word, is_title, known)]
    everybody = _with_neighbours(text, words, sure)
    found: dict[str, Named] = {}
    for group in _groups(text, everybody):
        for each in _described(text, group, tuple(found.values())):
            met = found.get(each.name)
            found[each.name] = each if met is None else met.told_again(each)
    return tuple(_with_pronouns(text, tuple(found.values())))


def _with_neighbours(text: str, words: list[_Word], sure: list[_Word]) -> list[_Word]:
    """Whoever stands in one list with a name, and with them: `Zora, Ike, Lupe and Leo`."""
    everybody = [word for word in words if word in sure or _is_listed_with(text, word, words, sure)]
    return everybody if len(everybody) == len(sure) else _with_neighbours(text, words, everybody)


def _words(text: str) -> list[_Word]:
    """Words with a capital; titles and first names are joined with what follows."""
    words: list[_Word] = []
    for match in _CAPITAL.finditer(text):
        word, start, end = match.group(0), match.start(), match.end()
        last = words[-1] if words else None
        gap = text[last.end : start] if last else ""
        if last and _is_title(last.text) and gap in (" ", ". "):
            polite = last.text in _POLITE
            shown = text[last.start : end] if polite else word
            words[-1] = _Word(shown, last.start if polite else start, end, last.text)
        elif last and gap == " " and _is_first_name(text, last, word):
            words[-1] = replace(last, end=end)
        else:
            words.append(_Word(word, start, end))
    return words


def _is_first_name(text: str, first: _Word, last: str) -> bool:
    """Whether two words are a first and a family name: `Tom Hall`, inside a sentence `Lola Vance`, too."""
    if last in NO_NAMES or last in ENGLISH_OTHERS or first.text in NO_NAMES or first.text in ENGLISH_OTHERS:
        return False
    if _begins(text, first.start):
        return is_given_name(first.text) and not is_given_name(last)
    return is_given_name(first.text) or not _is_written_like_a_title(text)


def _is_title(word: str) -> bool:
    """`Captain`, `Mr`, and whatever somebody is that stands before a name with a capital: `Chef`."""
    return word in TITLES or word in _RANKS or (is_person(word.lower()) and not is_given_name(word))


def _begins(text: str, start: int) -> bool:
    return _SENTENCE_START.search(text[:start]) is not None


def _is_written_like_a_title(text: str) -> bool:
    long = re.findall(r"[A-Za-z]{4,}", text)
    return len(long) > 3 and sum(word[0].isupper() for word in long) >= _TITLE_CASE_PART * len(long)


def _is_name(text: str, word: _Word, is_title: bool, known: tuple[str, ...]) -> bool:
    if word.text in known:
        return True
    before, after = text[: word.start], text[word.end :]
    is_word = word.text in ENGLISH_WORD_NAMES
    if word.text in NO_NAMES or (word.text in ENGLISH_OTHERS and not is_word):
        return False
    role = role_before(before, after)
    if _NAMES_A_THING.search(before) or (role is None and re.search(r"\b(?:the|an?)\s$", before, re.IGNORECASE)):
        return role is not None
    listed = is_given_name(word.text) or is_word
    if listed and not is_word:
        return role is not None or not re.search(r"\b(?:in|at|near)\s$", before)
    if is_title:
        return word.title in TITLES
    if word.title in _POLITE:
        return True
    if word.title or (role is not None and not _is_noun(word.text)):
        return not word.title or is_word or not _is_noun(word.text.split()[-1])
    if _OLD.search(before) and not _is_noun(word.text):
        return True
    if _AT_PLACES.search(before) and not _TO_PEOPLE.search(before):
        return False
    if not listed and (_is_noun(word.text) or re.search(rf"(?<![\w-]){word.text.lower()}s?\b", text)):
        return False
    owned = _OWNS_SOMEBODY.match(after)
    owns = owned is not None and any(role_of(noun) for noun in (owned["phrase"], owned["phrase"].split()[0]))
    does = _DOES_SOMETHING.match(after) is not None
    if _begins(text, word.start):
        if not listed and _NO_SUBJECT.search(word.text) is not None:
            return False
        is_first_of_list = listed and re.match(rf"{_BETWEEN.pattern}[A-Z]", after) is not None
        return _DOES.match(after) is not None or owns or is_first_of_list or _is_apposed(after)
    return listed or does or owns or _TO_PEOPLE.search(before) is not None or _is_apposed(after)


def _is_noun(word: str) -> bool:
    """Whether a word is known as something else than a name."""
    if is_given_name(word):
        return False
    lexicons = (THINGS, SETTINGS, TIMES, WEATHERS)
    is_known = any(found.word == word.lower() for lexicon in lexicons for found in lexicon.all(word))
    return is_known or bool(people_in(word)) or species_of(word) is not None or is_person(word.lower())


def _is_apposed(after: str) -> bool:
    found = APPOSED.match(after)
    return found is not None and after.startswith(",") and role_of(found["phrase"]) is not None


def _is_listed_with(text: str, word: _Word, words: list[_Word], sure: list[_Word]) -> bool:
    """Whether a word stands in one list with a name: `Zed and Leo`."""
    if word.text in NO_NAMES or word.text in ENGLISH_OTHERS or _is_noun(word.text):
        return False
    if _AT_PLACES.search(text[: word.start]):
        return False
    return any(other in sure and _are_beside(text, word, other) for other in words if other is not word)


def _are_beside(text: str, word: _Word, other: _Word) -> bool:
    """`Zed and Leo`, or at the beginning of a sentence `Zed and her brother Leo`."""
    if other.end < word.start:
        return _BETWEEN.fullmatch(text[other.end : word.start]) is not None
    between = text[word.end : other.start]
    if _BETWEEN.fullmatch(between):
        return True
    return _begins(text, word.start) and _AND_SOMEBODYS.fullmatch(between) is not None


def _groups(text: str, words: list[_Word]) -> list[list[_Word]]:
    """People who stand in one list."""
    groups: list[list[_Word]] = []
    for word in words:
        if groups and _BETWEEN.fullmatch(text[groups[-1][-1].end : word.start]):
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def _described(text: str, group: list[_Word], earlier: tuple[Named, ...]) -> list[Named]:
    """Those of one list with what the premise calls them."""
    first, last = group[0], group[-1]
    before, after = text[: first.start], text[last.end :]
    told = role_before(before, after)
    apposed = APPOSED.match(after)
    also = earlier and _ALSO.search(text[text.find(earlier[-1].name) : first.start]) is not None
    is_subject = not _OBJECT.search(before) and not _OWNER.match(after)
    people = []
    for at, word in enumerate(group):
        role, span = "", (0, 0)
        if told and (told[3] or at == 0):
            role, span = english_role_in_group(told[0], word.text), (told[1], told[2])
        elif word.title and word.title not in _POLITE:
            role, span = TITLES.get(word.title, word.title.lower()), (word.start - len(word.title) - 2, word.end)
        elif apposed and (apposed["many"] or at == len(group) - 1) and (worn := role_of(apposed["phrase"])):
            role, span = worn[0], (last.end, last.end + apposed.end())
        people.append(
            Named(
                name=word.text,
                start=word.start,
                role=role,
                role_at=span,
                presentation=_presentation(role, word.title),
                is_subject=is_subject,
                is_beside=len(group) > 1 or bool(also),
            )
        )
    return people


def _presentation(role: str, title: str) -> Presentation | None:
    if title in ("Mrs", "Ms", "Miss", "Aunt", "Lady", "Queen", "Princess", "Granny", "Grandma", "Sister"):
        return Presentation.FEMININE
    if title in ("Mr", "Uncle", "Lord", "Sir", "King", "Prince", "Grandpa", "Father", "Brother"):
        return Presentation.MASCULINE
    said = presentation_of_tie(role) or person_of(role).presentation
    return None if role == "nurse" else said


def _with_pronouns(text: str, people: tuple[Named, ...]) -> list[Named]:
    """Whom nothing tells is what the first pronoun behind the name says, before anybody else is named."""
    told: list[Named] = []
    for at, each in enumerate(people):
        until = people[at + 1].start if at + 1 < len(people) else len(text)
        pronoun = _SHE.search(text[each.start : until])
        is_known = each.presentation or (presentation_of_name(each.name) if is_given_name(each.name) else None)
        if pronoun is None or is_known:
            told.append(each)
            continue
        shown = Presentation.FEMININE if pronoun["she"] else Presentation.MASCULINE
        told.append(replace(each, presentation=shown))
    return told
