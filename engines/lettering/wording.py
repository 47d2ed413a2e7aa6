"""Lines → lines that can be set: normalised, without characters no face has. Out: lines and flags. Never: layout."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from comic.lettering import LetteringFlag
from comic.story import Language, Line
from engines.lettering.fonts import Typefaces, uncovered
from engines.lettering.kinds import RECIPES
from engines.lettering.text import ONLY_PICTURES, normalise


@dataclass(frozen=True)
class Wording:
    """`lines` have text that is not empty and can be drawn; whatever was lost has a flag."""

    lines: tuple[Line, ...]
    flags: tuple[LetteringFlag, ...]


def word(lines: tuple[Line, ...], language: Language, typefaces: Typefaces) -> Wording:
    """Normalise the lines. An empty one is left out with the flag `line-empty`."""
    ready: list[Line] = []
    flags: list[LetteringFlag] = []
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
        if not text:
            flags.append(LetteringFlag(line_id=line.id, code="line-empty"))
            continue
        ready.append(line.model_copy(update={"text": text}))
    return Wording(lines=tuple(ready), flags=tuple(flags))
