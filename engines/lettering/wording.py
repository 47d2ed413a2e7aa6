"""Lines → lines that can be set: normalised, without characters no face has. Out: lines and flags. Never: layout."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from comic.emphasis import read_emphasis
from comic.lettering import LetteringFlag, LetteringLanguage
from comic.story import Emotion, Line, LineKind
from engines.lettering.fonts import Typefaces, uncovered
from engines.lettering.kinds import RECIPES
from engines.lettering.strong import Ranges, count
from engines.lettering.text import ONLY_PICTURES, normalise


@dataclass(frozen=True)
class Wording:
    """`lines` have text that is not empty and can be drawn; whatever was lost has a flag. `strong` are the emphasised
    characters by line id."""

    lines: tuple[Line, ...]
    flags: tuple[LetteringFlag, ...]
    strong: Mapping[str, Ranges]


def word(lines: tuple[Line, ...], language: LetteringLanguage, typefaces: Typefaces) -> Wording:
    """Normalise the lines. An empty one is left out with the flag `line-empty`."""
    ready: list[Line] = []
    flags: list[LetteringFlag] = []
    strong: dict[str, Ranges] = {}
    for line in lines:
        letterable = normalise(line.text)
        flags.extend(LetteringFlag(line_id=line.id, code=code, detail=detail) for code, detail in letterable.notes)
        text = letterable.text
        missing = uncovered(text, typefaces.chain(RECIPES[line.kind].role, language))
        if missing:
            text = " ".join("".join(c for c in text if c not in missing).split())
            text = normalise(text).text or ONLY_PICTURES
            shown = " ".join(f"U+{ord(character):04X}" for character in missing[:8])
            flags.append(LetteringFlag(line_id=line.id, code="missing-glyph", detail=shown))
        if any(unicodedata.bidirectional(character) in ("R", "AL") for character in text):
            flags.append(LetteringFlag(line_id=line.id, code="unshaped-script"))
        text, strong[line.id] = read_emphasis(text)
        if not text:
            flags.append(LetteringFlag(line_id=line.id, code="line-empty"))
            continue
        if _is_loud(line, text):
            strong[line.id] = ((0, count(text)),)
        ready.append(line.model_copy(update={"text": text}))
    return Wording(lines=tuple(ready), flags=tuple(flags), strong=strong)


_CLOSING_QUOTES = "”’」』)）"
_LOUD_ENDINGS = ("!!", "?!", "!?")
_FULL_WIDTH = str.maketrans("！？", "!?")
_FEWEST_CAPITALS = 4


def _is_loud(line: Line, text: str) -> bool:
    """Whether speech is set in the heavier face from end to end: its words are strong though nobody called it a shout.

    Its shape stays: a burst is for what the script calls a shout.
    """
    if line.kind is not LineKind.SPEECH:
        return False
    ending = text.rstrip(_CLOSING_QUOTES).translate(_FULL_WIDTH)
    if line.emotion is Emotion.FURIOUS or (line.emotion is Emotion.SHOCKED and ending.endswith("!")):
        return True
    capitals = sum(character.isupper() for character in text)
    return ending.endswith(_LOUD_ENDINGS) or (capitals >= _FEWEST_CAPITALS and text.isupper())
