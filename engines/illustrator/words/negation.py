"""What words deny: `doesn't smile`, `울지 않는다`, `안 웃는다`.

In: a sentence. Out: the same length of text with everything denied blanked, so that no table finds it. Never: the
opposite of what is denied.

The rules. Korean: `안`/`못` and the verb after it (not `방 안`); a verb with -지 and 않/못/말; -ㄹ 수 없; a noun with
없이/없는/없다; what is 그치다/멈추다. English: from not, n't, never, without, no longer, instead of, stops, refuses to,
no to the end of the clause. What cannot be helped (`참지 못`, `감추지 못`, `can't help`, `can't stop`, `couldn't hold
back`) is shown.
"""

from __future__ import annotations

import re

_HELD_BACK = r"(?:참|감추|숨기|멈추|그치|억누르|이기|떼|가누)"
_KOREAN = (
    re.compile(rf"(?<![가-힣])(?!{_HELD_BACK}지)[가-힣]+지(?:도|는|를|만)?\s*(?:않|못|말|마라|마세요|안)[가-힣]*"),
    re.compile(r"(?<![가-힣])[가-힣]+\s수(?:도|가|는)?\s*없[가-힣]*"),
    re.compile(r"(?<![가-힣])[가-힣]+(?:도|조차|기)?\s*없(?:이|는|다|었|고)[가-힣]*"),
    re.compile(r"(?<![가-힣])[가-힣]+[을를]\s*(?:뚝\s*)?(?:그치|그친|그쳤|멈추(?!지)|멈춘|멈췄)[가-힣]*"),
)
_BEFORE_VERB = re.compile(
    r"(?P<before>(?<![가-힣])[가-힣]*)(?P<gap>\s|^)(?P<denied>(?:안|못)\s(?:[가-힣]+(?:다|고|며|면서|는|은|아|어|여|서|네|지|요|자|려|채|도)))"
    r"(?![가-힣])"
)
_INSIDE = re.compile(
    r"(?:방|집|차|버스|가게|건물|교실|카페|가방|상자|성|학교|병원|식당|동굴|기차|지하철|사무실|주머니|품|옷|마음|머리|눈)$"
)
_ENGLISH = re.compile(
    r"\b(?:(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|must|may)(?:n['’]t|\s+not)|cannot"
    r"|can['’]t|won['’]t|not|never|without|no longer|instead of|rather than|refuses? to|refused to|fails? to"
    r"|failed to|stops|stopped|neither|nor|no)\b(?!\s+only\b)"
    r"(?!\s+(?:help|stop|hold back|hide|contain|resist|keep from|control)\b)"
    r"(?:(?!\b(?:but|and|while|as|then|because|so|until|when)\b)[^,.;:!?])*",
    re.IGNORECASE,
)


def affirmed(words: str) -> str:
    """The words with spaces in place of everything that they deny; positions stay."""
    shown = words
    for pattern in _KOREAN:
        shown = pattern.sub(_blank, shown)
    shown = _BEFORE_VERB.sub(_blank_verb, shown)
    return _ENGLISH.sub(_blank, shown)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group(0))


def _blank_verb(match: re.Match[str]) -> str:
    if _INSIDE.search(match.group("before")):
        return match.group(0)
    return match.group("before") + match.group("gap") + " " * len(match.group("denied"))
