"""The people of a chapter: what each is called in it, and where a sentence speaks of one.

In: personae as the finders of both languages gathered them. Out: `Company`, which finds them in words. Never: a guess
about who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from comic.cast import Presentation

PARTICLES = (
    r"(?:이|가|은|는|을|를|도|만|의|와|과|랑|이랑|에게|에게서|에게는|한테|한테서|께|께서|께서는|아|야|이여|이나|보다|처럼|까지|"
    r"부터|라고|이라고|이라는|라는|이었다|였다|이다|네|님|님이|님은|님을|님께|씨|로|으로|들|뿐|조차|마저|이야|요|이요|이에요|예요)"
)
"""What may stand after a Korean noun before its eojeol ends."""

_DETERMINERS = r"(?:the|an?|his|her|my|our|their|this|that|another|old|young|little)"


@dataclass(frozen=True)
class Persona:
    """Somebody of the chapter. `names` are all proper ways to call them, `roles` the nouns that mean them (`captain`,
    `과장`); `name` is the one they are shown with. `is_only_called`: nothing is told of them, others call them.
    `is_device`: a loudspeaker, a radio, which speaks only where it is told to."""

    name: str
    names: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    presentation: Presentation | None = None
    is_only_called: bool = False
    is_device: bool = False


@dataclass(frozen=True)
class Mention:
    """Where words speak of somebody: positions in the words, and what follows (a Korean particle, `'s`)."""

    name: str
    start: int
    end: int
    ending: str = ""


class Company:
    """Finds the personae in words; where names overlap the longest wins."""

    def __init__(self, personae: Iterable[Persona]) -> None:
        self.personae = tuple(personae)
        self._by_name = {persona.name: persona for persona in self.personae}
        self._of_word: dict[str, str] = {}
        for persona in self.personae:
            for word in (persona.name, *persona.names, *persona.roles):
                self._of_word.setdefault(word.casefold(), persona.name)
        self._pattern = _pattern_of(self.personae)

    def persona(self, name: str) -> Persona | None:
        return self._by_name.get(name)

    def presentation(self, name: str) -> Presentation | None:
        persona = self._by_name.get(name)
        return persona.presentation if persona else None

    def called(self, word: str) -> str | None:
        """The persona whom a word of address means."""
        folded = word.casefold()
        return self._of_word.get(folded) or self._of_word.get(folded.removesuffix("님"))

    def mentions(self, words: str) -> list[Mention]:
        """Every mention in text order."""
        if self._pattern is None:
            return []
        found = []
        for match in self._pattern.finditer(words):
            word = match.group("korean") or match.group("name") or match.group("role")
            ending = match.group("particle") or match.group("owner") or match.group("ownership") or ""
            found.append(Mention(self._of_word[word.casefold()], match.start(), match.end(), ending))
        return found

    def people(self, words: str) -> tuple[str, ...]:
        """The names of those whom the words speak of, in order, each once."""
        return tuple(dict.fromkeys(mention.name for mention in self.mentions(words)))


def _longest_first(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


def _pattern_of(personae: tuple[Persona, ...]) -> re.Pattern[str] | None:
    """One pattern for all: Korean words with their particle, English names, English roles behind a determiner."""
    korean: list[str] = []
    names: list[str] = []
    roles: list[str] = []
    for persona in personae:
        for word in (persona.name, *persona.names, *persona.roles):
            if re.search("[가-힣]", word):
                korean.append(word)
            elif word in persona.roles or word.islower():
                roles.append(word)
            else:
                names.append(word)
    branches = [
        rf"(?<![가-힣])(?P<korean>{_longest_first(korean)})(?:이(?=가|는|도|를|의|와|랑|에게|한테|었))?(?P<particle>{PARTICLES})?(?![가-힣])"
        if korean
        else r"(?P<korean>(?!))(?P<particle>)",
        rf"(?<![\w’'-])(?:(?i:{_DETERMINERS})|[A-Z][a-z]+['’]s(?!\svoice))\s(?:[a-z’'-]+\s){{0,2}}?(?P<role>(?i:{_longest_first(roles)}))(?![\w-])(?P<ownership>['’]s)?"
        if roles
        else r"(?P<role>(?!))(?P<ownership>)",
        rf"(?<![\w’'-])(?P<name>{_longest_first(names)})(?![A-Za-z0-9_-])(?!['’](?:ll|d|ve|re)\b)"
        rf"(?P<owner>['’]s?(?=\s)|{PARTICLES}(?![가-힣]))?"
        if names
        else r"(?P<name>(?!))(?P<owner>)",
    ]
    return re.compile("|".join(branches)) if korean or names or roles else None
