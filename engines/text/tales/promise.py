"""The premise's sentence as first caption → as much of it as the tale keeps.

In: the caption, the words that the tale tells, the words of the premise that it is built on. Out: a caption, perhaps
empty. Never: a word that the premise hasn't.
"""

from __future__ import annotations

import re

from comic.story import Language

_CLAUSE = re.compile(
    r",?\s+(?=(?:until|before|after|when|while|who|that|and|but|in|on|at|from|with|for|the night|addressed)\b)",
    re.IGNORECASE,
)
"""Where an English sentence may end earlier. A Korean one has its verb last and is told whole or not at all."""
_DANGLING = re.compile(r"\s(?:and|or|the|a|an|of|to)$", re.IGNORECASE)
_WORD: dict[Language, re.Pattern[str]] = {
    Language.ENGLISH: re.compile(r"[a-z]{4,}"),
    Language.KOREAN: re.compile(r"[가-힣]{2,}"),
}
_STEM_LENGTH: dict[Language, int] = {Language.ENGLISH: 5, Language.KOREAN: 2}
"""Letters in which two forms of one word agree (`umbrella`, `umbrellas`; `우산을`, `우산은`)."""
_PLAIN = frozenset(
    [
        "must", "that", "them", "with", "from", "their", "into", "have", "falls", "love", "secret", "again", "until",
        "before", "after", "when", "while", "오는", "날에", "다시", "에서", "비밀", "어느", "하는", "그리고",
    ]
)  # fmt: skip
"""Words that promise nothing by themselves."""
_WORDS_MIN = 4


def kept_promise(caption: str, told: str, built_on: str, language: Language) -> str:
    """The longest beginning of the caption whose every word comes back in `told` or is what the tale is `built_on`;
    empty when that is no sentence."""
    known = _stems(f"{told} {built_on}", language)
    for candidate in _beginnings(caption, language):
        if _stems(candidate, language) - known:
            continue
        return candidate
    return ""


def _beginnings(caption: str, language: Language) -> list[str]:
    """The caption, and what is left when its last clauses go, longest first."""
    if language is Language.KOREAN:
        return [caption]
    cuts = [match.start() for match in _CLAUSE.finditer(caption)]
    shorter = [caption[:cut] for cut in reversed(cuts)]
    return [
        caption,
        *(f"{part}." for part in shorter if len(part.split()) >= _WORDS_MIN and not _DANGLING.search(part)),
    ]


def _stems(words: str, language: Language) -> set[str]:
    length = _STEM_LENGTH[language]
    return {word[:length] for word in _WORD[language].findall(words.lower()) if word not in _PLAIN}
