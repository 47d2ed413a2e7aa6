"""Where every line of a panel is set: placements in an 800-unit-wide space that can be drawn again at any width.

In: numbers and words. Out: `Placement`, `PanelLettering`. Never: pixels.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from comic.geometry import Box, Point
from comic.story import Emotion, Language, LineKind
from comic.value import Value


class LetteringLanguage(StrEnum):
    """What a panel may be lettered in. Scripts are written in a `comic.story.Language`; the others are translations."""

    KOREAN = "ko"
    ENGLISH = "en"
    JAPANESE = "ja"
    CHINESE_SIMPLIFIED = "zh-Hans"
    CHINESE_TRADITIONAL = "zh-Hant"

    @classmethod
    def of(cls, language: Language) -> LetteringLanguage:
        """The lettering language in which a script is written."""
        return cls(language.value)

    @property
    def spaced(self) -> bool:
        """Whether words stand apart."""
        return self in (LetteringLanguage.KOREAN, LetteringLanguage.ENGLISH)


class BalloonShape(StrEnum):
    ELLIPSE = "ellipse"
    BURST = "burst"
    DASHED = "dashed"
    CLOUD = "cloud"
    CAPTION = "caption"
    ANGULAR = "angular"
    SFX = "sfx"


class Tail(Value):
    """From the balloon's edge to the tip, which points at the mouth."""

    root: Point
    tip: Point


class Bridge(Value):
    """A neck from the balloon before to this one, which the same speaker says: its ends, both inside a balloon."""

    start: Point
    end: Point


class Span(NamedTuple):
    """Characters `start` to before `end` of the text line `row`."""

    row: int
    start: int
    end: int


class Placement(Value):
    """One balloon, caption or sound effect in panel coordinates (800 units wide, origin at the panel's left top).

    `part` counts the balloons of one line that was split. `box` is what is painted without the tail, `text_box`
    the lines of text. `angle_deg` turns a sound effect, `mood` colours it. `locked`: a creator put it there. `strong`
    are the words that a heavier face sets. `bridge` joins it to the placement before.
    """

    line_id: str
    part: int = 0
    kind: LineKind
    speaker: str | None
    text_lines: tuple[str, ...]
    size_px: int
    font: str
    shape: BalloonShape
    box: Box
    text_box: Box
    tail: Tail | None = None
    angle_deg: float = 0.0
    locked: bool = False
    strong: tuple[Span, ...] = ()
    mood: Emotion = Emotion.NEUTRAL
    bridge: Bridge | None = None


class HandPlacing(Value):
    """Where and how a creator wants the lettering of one line, in 800-unit coordinates of the art. What is None stays
    as it is."""

    middle: Point
    width_px: float | None = None
    shape: BalloonShape | None = None
    tip: Point | None = None


class LetteringFlag(Value):
    """Something the creator should look at: a line that found no good place, a character no font has."""

    line_id: str
    code: str
    detail: str = ""


class PanelLettering(Value):
    """All placements of a panel. `grown_px` is how much was added above the art to make room (0 when it fitted);
    placements and `height_px` count it in."""

    width_px: int
    height_px: int
    grown_px: int = 0
    placements: tuple[Placement, ...]
    flags: tuple[LetteringFlag, ...] = ()
