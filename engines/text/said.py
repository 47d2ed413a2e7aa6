"""One line of a script taken apart: `지우(속삭임): 대사`, `[재희/속마음] 대사`, `JIWOO E: words` → label, cue, words.

In: a line. Out: `Said` or None. Never: what a label means (see `labels`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engines.text.cues import Cue, read_cue
from engines.text.labels import SFX

COLON = re.compile(r"[:：]")
_CUED_NAME = re.compile(r"^(?P<name>[^()（）\[\]]+?)\s*(?:[(（\[](?P<cue>[^()（）\[\]]*)[)）\]])?$")
BULLET = re.compile(r"^(?:[-*•·▶►■□◆○●>]+\s+|\d{1,3}[.)]\s+)(?=\S)")
_BRACKET_LABEL = re.compile(
    r"^[\[【](?P<label>[^\[\]【】/]{1,24})(?:/(?P<cue>[^\[\]【】]{1,20}))?[\]】]\s*(?P<text>\S.*)$"
)
_SUFFIX_CUE = re.compile(r"^(?P<name>.*[가-힣]|.+(?=\s[VO]\.?\s?[OSC]))\s+(?P<cue>E|N|NA|M|F|V\.?O\.?|O\.?[SC]\.?)$")
_UNNAMED = re.compile(r"^[?？]{1,5}$")
_QUOTED_AFTER_NAME = re.compile(r"^(?P<name>[^\s\"“”「」:：]{1,20})\s+[\"“「](?P<text>.+)[\"”」]$")
_TABBED = re.compile(r"^(?P<name>[^\t]{1,20})\t+\s*(?P<text>\S.*)$")
NAME_TOKEN = re.compile(r"[A-Za-z가-힣ぁ-ヿ一-鿿]")
_LABEL_WORDS_MAX = 4
NAME_LENGTH_MAX = 24
_LABEL_LENGTH_MAX = 60
"""A colon further to the right ends no label, cue included."""


@dataclass(frozen=True)
class Said:
    """A line of a script taken apart: `label` before the colon, its cue, and what is said."""

    label: str
    cue: Cue
    text: str


def _unmarked(text: str) -> str:
    """Markdown's bold and bullets off a label."""
    return text.strip().strip("*_").strip()


def may_be_name(label: str) -> bool:
    if _UNNAMED.match(label):
        return True
    if not label or len(label) > NAME_LENGTH_MAX or not NAME_TOKEN.search(label):
        return False
    if re.search(
        r"[.!?。！？\"“”「」/\\<>{}=]",
        label.replace("Mr.", "").replace("Mrs.", "").replace("Dr.", "").replace("Ms.", ""),
    ):
        return False
    words = label.split()
    if len(words) > _LABEL_WORDS_MAX:
        return False
    first = words[0]
    return not (first[0].isascii() and first[0].isalpha() and first[0].islower() and len(words) > 1)


def read_said(line: str) -> Said | None:
    """A `label (cue): text` line taken apart, or None. The text may be empty."""
    stripped = BULLET.sub("", line.strip())
    bracketed = _BRACKET_LABEL.match(stripped)
    if bracketed and may_be_name(bracketed.group("label").strip()):
        cue = read_cue(bracketed.group("cue") or "")
        return Said(bracketed.group("label").strip(), cue, bracketed.group("text"))
    for colon in COLON.finditer(stripped):
        at = colon.start()
        if at > _LABEL_LENGTH_MAX:
            break
        if stripped[at + 1 : at + 3] == "//" or (stripped[:at][-1:].isdigit() and stripped[at + 1 : at + 2].isdigit()):
            continue
        match = _CUED_NAME.match(_unmarked(stripped[:at]))
        if match is None:
            continue
        label = _unmarked(match.group("name"))
        label = label.split("/")[0].strip() if label.split("/")[0].strip().casefold() in SFX else label
        if not may_be_name(label):
            return None
        suffixed = _SUFFIX_CUE.match(label)
        label = suffixed.group("name") if suffixed else label
        cue = read_cue((suffixed.group("cue") if suffixed else match.group("cue")) or "")
        text = stripped[at + 1 :].strip().removeprefix("**").strip()
        return Said(label, cue, text)
    match = _QUOTED_AFTER_NAME.match(stripped) or _TABBED.match(stripped)
    if match and may_be_name(match.group("name").strip()):
        return Said(match.group("name").strip(), Cue(), match.group("text").strip())
    return None


def without_quotes(text: str) -> str:
    for opening, closing in (("“", "”"), ('"', '"'), ("「", "」"), ("『", "』")):
        if len(text) > 2 and text.startswith(opening) and text.endswith(closing) and opening not in text[1:-1]:
            return text[1:-1].strip()
    return text
