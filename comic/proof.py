"""What a proofreader finds in the art of a panel before it is lettered: writing that nobody ordered.

In: kinds, words, places. Out: `Mark`, `Proof`. Never: a judgement of the drawing itself.
"""

from __future__ import annotations

from enum import StrEnum

from comic.geometry import Box
from comic.value import Value


class MarkKind(StrEnum):
    """LETTERS of any script, also such that only look like some; NUMERALS that stand as text; an empty or filled speech
    BALLOON or caption box; a WATERMARK or logo; an artist's SIGNATURE."""

    LETTERS = "letters"
    NUMERALS = "numerals"
    BALLOON = "balloon"
    WATERMARK = "watermark"
    SIGNATURE = "signature"


class Mark(Value):
    """`text` as it stands in the picture, empty where it can't be read. `box` in fractions of the picture's width and
    height; None where nobody said a place that can be."""

    kind: MarkKind
    text: str = ""
    box: Box | None = None


class Proof(Value):
    """No marks: the art is clean."""

    marks: tuple[Mark, ...] = ()
