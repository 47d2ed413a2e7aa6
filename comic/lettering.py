"""Where every line of a panel is set: placements in an 800-unit-wide space that can be drawn again at any width.

In: numbers and words. Out: `Placement`, `PanelLettering`. Never: pixels.
"""

from __future__ import annotations

from enum import StrEnum

from comic.geometry import Box, Point
from comic.story import LineKind
from comic.value import Value


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


class Placement(Value):
    """One balloon, caption or sound effect in panel coordinates (800 units wide, origin at the panel's left top).

    `part` counts the balloons of one line that was split. `box` is what is painted without the tail, `text_box`
    the lines of text. `angle_deg` turns a sound effect. `locked`: a creator put it there.
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
