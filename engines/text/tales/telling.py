"""Lines with gaps → lines in words: names, the premise's nouns, forms of address, speech levels, agreement.

In: `Telling`s and the `Company` who speak. Out: the lines of a pasted script. Never: a change of what is told.

Gaps: `{H}`, `{O}`, `{F}` are names; `{thing}`, `{place}`, `{role}`, `{other_role}`, `{topic}`, `{giver}`, `{kind}`
the premise's words, `{before}` the thing of the episode before; `{call}` and `{you}` how the speaker addresses the
listener, `{me}` how the speaker says I, `{your}` and `{my}` whose something is; `{deed}`, `{deeds}`, `{truth}` what
the premise does or lets out. Behind a colon stands a Korean particle, an English `a`, or whom a pronoun speaks of
(`{he:O}`).
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace

from comic.story import Language
from engines.text.named.korean_words import given_of
from engines.text.particles import attached, final_of
from engines.text.tales.agreement import agreed, is_agreeing, pronoun, with_article
from engines.text.tales.facts import Part
from engines.text.tales.manners import Level, Voice
from engines.text.tales.naming import Called
from engines.text.tales.speech import at_level

_LINE = re.compile(r"^(?P<who>[HOF])(?:>(?P<to>[HOF]))?(?P<cue>\s*\([^)]*\))?:\s*(?P<words>.+)$")
_CHOICE = re.compile(r"<([^<>]*\|[^<>]*)>")
_GAP = re.compile(r"\{(\w+'?\w*)(?::([가-힣]+|an?|[HOF]))?\}")
_INNER = re.compile(r"생각|혼잣말|속으로|thinking")
_LOUD = re.compile(r"외침|비명|shout", re.IGNORECASE)
_PRONOUNS = frozenset({"he", "him", "his", "himself"})
_FAMILIAR = frozenset({"이", "은", "을", "과", "이랑", "만", "도", "의"})
"""Particles before which friends say a name with 이."""
_YOU = {"이": "네가", "가": "네가", "의": "네"}
_MINE = {False: "내", True: "제"}
_ME: dict[bool, dict[str, str]] = {
    False: {"": "나", "이": "내가", "의": "내", "에게": "나한테"},
    True: {"": "저", "이": "제가", "의": "제", "에게": "저한테"},
}
_UNKNOWN = {Language.KOREAN: "그쪽", Language.ENGLISH: ""}
"""How strangers call each other before they have said their names."""
_DEED = re.compile(r"\{(deeds?)\}")
_OTHER_IN_DEED = re.compile(r"\{O(:[가-힣]+)?\}")
_LOST_VOCATIVE = re.compile(r",\s+(?=[!?.,])|^,\s*|^[!?.]\s+")
_STAMMERS: dict[Language, tuple[str, ...]] = {
    Language.KOREAN: ("저, 그게… ", "어… 음… ", "그, 그러니까… "),
    Language.ENGLISH: ("Um... ", "I, well... ", "S-so... "),
}
_STAMMER_WORDS_MAX = 16
"""A longer line is not opened with hesitation: no balloon would hold it."""


@dataclass(frozen=True)
class Company:
    """Who talks, how they call each other, and the words of the premise by gap. `titles` are forms of address by whom
    they are for; `levels` by speaker and listener."""

    language: Language
    people: dict[Part, Called]
    levels: dict[tuple[Part, Part], Level]
    titles: dict[tuple[Part, Part], str]
    voices: dict[Part, Voice]
    words: dict[str, str]
    introduced: bool = True
    doer: Part = Part.HERO

    def level(self, speaker: Part, listener: Part) -> Level:
        return self.levels.get((speaker, listener), Level.CASUAL)

    def call(self, speaker: Part, listener: Part) -> str:
        """How the speaker calls out to the listener."""
        title = self.titles.get((speaker, listener), "")
        name = self.people[listener].name
        if not title and not self.introduced and {speaker, listener} == {Part.HERO, Part.OTHER}:
            return _UNKNOWN[self.language]
        if title or self.language is Language.ENGLISH:
            return title or name
        return attached(given_of(name), "아") if self.level(speaker, listener) is Level.CASUAL else f"{name} 씨"


class Teller:
    """Fills one tale's lines in story order; remembers who has hesitated already."""

    def __init__(self, company: Company, rng: random.Random) -> None:
        self._company = company
        self._rng = rng
        self._stammers = list(_STAMMERS[company.language])

    def told(self, line: str, friend: Called | None = None) -> str:
        """One line of a script, finished. `friend`: who `F` is in it."""
        if friend is None:
            return self._told(line)
        usual = self._company
        levels = {**usual.levels, (Part.FRIEND, Part.HERO): friend.level}
        self._company = replace(usual, people={**usual.people, Part.FRIEND: friend}, levels=levels)
        finished = self._told(line)
        self._company = usual
        return finished

    def _told(self, line: str) -> str:
        while _CHOICE.search(line):
            line = _CHOICE.sub(lambda match: self._rng.choice(match.group(1).split("|")), line)
        said = _LINE.match(line)
        if said is None:
            return self.filled(line)
        speaker = Part(said["who"])
        listener = Part(said["to"]) if said["to"] else (Part.HERO if speaker is not Part.HERO else Part.OTHER)
        cue = said["cue"] or ""
        words = said["words"]
        level = Level.CASUAL if _INNER.search(cue) else self._company.level(speaker, listener)
        if self._company.language is Language.KOREAN:
            words = at_level(words, level)
        words = self._with_deed(words, speaker, None if _INNER.search(cue) else listener)
        words = _LOST_VOCATIVE.sub("", self._filled(words, speaker, listener, level))
        if speaker is Part.OTHER and "{O" in said["words"]:
            self._company = replace(self._company, introduced=True)
        return f"{self._company.people[speaker].name}{cue}: {self._hesitating(words, speaker, cue)}"

    def filled(self, words: str) -> str:
        """A title, a heading, a recap, or what a picture shows."""
        return self._filled(self._with_deed(words, None, None), Part.HERO, Part.OTHER)

    def _with_deed(self, words: str, speaker: Part | None, listener: Part | None) -> str:
        """The premise's deed in somebody's mouth, its own gaps turned: the other says `me`, who is spoken to is
        `you`."""

        def told(match: re.Match[str]) -> str:
            deed = self._company.words[match[1]]
            if Part.OTHER in (speaker, listener):
                self_or_you = "me" if speaker is Part.OTHER else "you"
                gap = rf"{{{self_or_you}\1}}" if self._company.language is Language.KOREAN else self_or_you
                deed = _OTHER_IN_DEED.sub(gap, deed)
            return deed.replace("{own}", self._own(speaker, listener))

        return _DEED.sub(told, words)

    def _own(self, speaker: Part | None, listener: Part | None) -> str:
        """Whose something of the one who does the deed is, in English."""
        doer = self._company.doer
        if speaker is doer:
            return "my"
        return "your" if listener is doer else pronoun("his", self._company.people[doer].presentation)

    def _hesitating(self, words: str, speaker: Part, cue: str) -> str:
        """A shy voice stumbles into what it says, a few times in a tale."""
        is_shy = self._company.voices.get(speaker) is Voice.SHY
        if not is_shy or not self._stammers or _INNER.search(cue) or _LOUD.search(cue):
            return words
        if len(words.split()) > _STAMMER_WORDS_MAX or re.match(r"…|\.\.\.|저|어|Um|I,", words):
            return words
        stammer = self._stammers.pop(0)
        if self._company.language is Language.ENGLISH and not re.match(r"I\b|[A-Z]{2}", words):
            words = words if words.split()[0].rstrip(",.!?'s") in self._names() else words[0].lower() + words[1:]
        return stammer + words

    def _names(self) -> set[str]:
        return {called.name for called in self._company.people.values()}

    def _filled(self, line: str, speaker: Part, listener: Part, level: Level | None = None) -> str:
        return _GAP.sub(lambda match: self._word(match[1], match[2] or "", speaker, listener, level), line)

    def _word(self, gap: str, form: str, speaker: Part, listener: Part, level: Level | None) -> str:
        lowered = gap.lower() if gap not in self._company.words and gap not in "HOF" else gap
        word = self._plain_word(lowered, form, speaker, listener, level)
        return word[:1].upper() + word[1:] if lowered != gap else word

    def _plain_word(self, gap: str, form: str, speaker: Part, listener: Part, level: Level | None) -> str:
        company = self._company
        if gap in _PRONOUNS:
            return pronoun(gap, company.people[Part(form)].presentation)
        if is_agreeing(gap):
            return agreed(gap, company.words["thing"])
        if gap == "me":
            polite = level is Level.POLITE
            return _ME[polite].get(form) or attached(_ME[polite][""], form)
        if gap == "my":
            return _MINE[level is Level.POLITE]
        if gap == "you":
            return self._you(form, speaker, listener, level)
        if gap == "your":
            return self._your(speaker, listener, level)
        if gap == "call":
            return company.call(speaker, listener)
        if gap in ("H", "O", "F"):
            return self._name(company.people[Part(gap)].name, form, level)
        word = company.words[gap]
        if form in ("a", "an"):
            return with_article(word)
        return attached(word, form) if form else word

    def _name(self, name: str, form: str, level: Level | None) -> str:
        """A name; one that ends in a consonant is `서준이` in casual talk, except where somebody says who they are."""
        if level is Level.CASUAL and form in _FAMILIAR and self._company.language is Language.KOREAN and final_of(name):
            name += "이"
        return attached(name, form) if form else name

    def _you(self, form: str, speaker: Part, listener: Part, level: Level | None) -> str:
        """`너` or, as polite Korean has no you, what the listener is called."""
        title = self._company.titles.get((speaker, listener), "")
        if not title and level is not Level.POLITE:
            return _YOU.get(form) or attached("너", form)
        polite = title or _polite_name(self._company, speaker, listener)
        return attached(polite, form)

    def _your(self, speaker: Part, listener: Part, level: Level | None) -> str:
        """Whose something of the listener's is."""
        is_casual = level is not Level.POLITE and not self._company.titles.get((speaker, listener))
        return "네" if is_casual else self._you("", speaker, listener, level)


def _polite_name(company: Company, speaker: Part, listener: Part) -> str:
    if not company.introduced and Part.FRIEND not in (speaker, listener):
        return _UNKNOWN[company.language]
    return f"{company.people[listener].name} 씨"
