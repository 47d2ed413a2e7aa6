"""What is told in prose: which sentences are drawn, which are read, where a scene or a place changes.

In: a sentence or a paragraph that nobody says. Out: what becomes of it. Never: a dropped or changed word.
"""

from __future__ import annotations

import re

from engines.text.places import SETTINGS
from engines.text.sentences import word_count
from engines.text.speech_verbs import says

DRAWN_WORDS_MAX = 14
"""A longer sentence tells more than a picture shows, so it is read."""

# fmt: off
_UNSEEN = re.compile(
    r"생각|기억|알았|알고|알지|몰랐|모르|느꼈|느껴|느낌|싶|믿|듯했|것이다|것이었|것 같|때문|이었다|였다\.|"
    r"없었다|적이 없|처음으로|"
    r"되었다|됐다|지났다|겠다|바랐|원했|까\.$|한 번도|언제나|항상|"
    r"\b(?:knew|know|thought|felt|feel|remember\w*|wonder\w*|wanted|wished|hoped|believed|understood|realised|realized|had|"
    r"was|were|could|would|should|might|must|seemed|appeared to|never|always|because|if|is|are|needed|loved|"
    r"hated|meant|"
    r"noticed|decided|doubted)\b", re.IGNORECASE,
)
"""Words of an inner life, of a state or of the past: no picture shows them."""

_JUMP = re.compile(
    r"^(?:다음\s?날|이튿날|다음\s?주|그날\s?(?:밤|저녁|오후|새벽|아침)|며칠\s?(?:뒤|후)|한참\s?(?:뒤|후)|"
    r"(?:한|두|세|석|네|넉|몇|\d+|일|수|십)\s?(?:시간|달|주일?|해|년|개월|분)\s?(?:뒤|후)|일주일\s?(?:뒤|후)|한편|그\s?시각|같은\s?시각|"
    r"(?:[Tt]he\s)?[Nn]ext\s(?:morning|day|evening|night|week)|[Tt]he\s(?:following|same)\s\w+|"
    r"[Tt]hat\s(?:evening|night|afternoon|morning)|[Ll]ater\sthat\s\w+|[Mm]eanwhile|[Bb]ack\s(?:at|in)\s|"
    r"(?:[Aa]n?|[Ss]ome|[Ss]everal|[Mm]any|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Tt]en|\d+)\s"
    r"(?:hours?|days?|weeks?|months?|years?|minutes?)\s(?:later|after)|"
    r"[Bb]y\s(?:midnight|noon|morning|dawn|dusk|evening|nightfall))(?![가-힣\w])"
)
"""Words with which a paragraph leaps to another time or place: a new scene."""

_NOTICE = re.compile(
    r"작가의\s?말|작가\s?후기|무단\s?(?:전재|복제|배포)|저작권|author['’]?s?\s?note|\bA/N\b|all rights reserved|"
    r"copyright\s",
    re.IGNORECASE,
)
"""A paragraph for the reader of the book, not for the story."""

_NOT_THERE = re.compile(r"(?:의\s|(?:이|가|을|를|은|는)(?![가-힣]))")
"""What follows a Korean place that is only spoken of."""
_LOCATED_BEFORE = re.compile(
    r"\b(?:in|at|on|into|inside|reached|entered|across|through|from|down to|up to|to|of|round)\s"
    r"(?:(?:the|an?|his|her|their|that|this)\s)?(?:[a-z]+\s)?$"
)

_LETTER = re.compile(
    r"(?:편지|쪽지|일기장?|엽서|비문|간판|안내문|팻말|표지판)(?:에는|에|은|는|가|이|의)?(?![가-힣])|"
    r"\b(?:letter|note|diary|postcard|sign|inscription|headline|telegram)\s(?:began|begins|said|says|read|reads|"
    r"ended|ran|went on|"
    r"continued)\b"
)
_SALUTATION = re.compile(r"^(?:[Mm]y )?[Dd]ear(?:est)?\s|^[^\n.]{0,14}(?:에게|께)[.,]?(?:\s|$)")
# fmt: on


def is_drawn(sentence: str, acts: bool) -> bool:
    """Whether the sentence becomes an action: short, somebody acts in it, and it can be seen."""
    bare = sentence.strip()
    return acts and word_count(bare) <= DRAWN_WORDS_MAX and (says(bare) or not _UNSEEN.search(bare))


def place_told(words: str) -> str:
    """Where a passage plays, in its own words: the first place that somebody is in or comes to, else the first one
    named; empty where no place is."""
    hits = SETTINGS.all(words)
    if not hits:
        return ""
    hit = next((each for each in hits if _is_located(words, each.start, each.start + len(each.word))), hits[0])
    compound = re.search(r"\b(?:the|an?|his|her|their)\s([a-z]+\s)$", words[: hit.start])
    before = compound.group(1) if compound and hit.word.isascii() else ""
    return f"{before}{words[hit.start : hit.start + len(hit.word)]}"


def _is_located(words: str, start: int, end: int) -> bool:
    if not words[start].isascii():
        return _NOT_THERE.match(words[end:]) is None
    return _LOCATED_BEFORE.search(words[:start]) is not None


def leaps(paragraph: str) -> bool:
    """Whether the paragraph begins a new scene by its first words."""
    return _JUMP.match(paragraph) is not None


def is_notice(paragraph: str) -> bool:
    """Whether the paragraph speaks to readers about the text itself."""
    return _NOTICE.search(paragraph) is not None


def is_letter(quote: str, mark: str, beside: str, earlier: str) -> bool:
    """Whether a quote is read from paper: words beside it say so, or it greets or stands in 『 』 after a letter."""
    if _LETTER.search(beside):
        return re.search(r"[가-힣]", beside) is None or re.search(r"적혀|쓰여|쓰인|적힌", beside) is not None
    return (mark == "『" or _SALUTATION.match(quote) is not None) and re.search(
        r"편지|쪽지|일기|letter|note", earlier
    ) is not None
