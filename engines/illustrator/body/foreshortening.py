"""A head as a camera sees it that looks down at it: more crown and a shorter face.

In: the camera's pitch, what draws a head in head units. Out: the same strokes, crown and face each stretched or pressed
towards the line between them. Never: what a head looks like.

The chin stays where it is, so that the head stays on its neck. A camera that hardly looks down changes nothing: a head
that is drawn in two parts costs twice its time.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from engines.illustrator.style import body as style
from engines.illustrator.svg import Drawing, scaled, translate

CHIN_Y = 100.0
"""The chin in head units, below the head's own origin between the eyes."""

_FAR = 1600
_OVERLAP = 12.0
_FADE = 6.0
"""How far the face reaches below the crown that is drawn over it, and how softly that ends: no seam shows between
them."""


@dataclass(frozen=True)
class Foreshortening:
    """How tall crown and face look, as parts of their usual heights."""

    crown: float = 1.0
    face: float = 1.0

    @classmethod
    def at(cls, pitch_deg: float) -> Foreshortening:
        """Seen by a camera that looks down by `pitch_deg` (negative: up)."""
        if pitch_deg < style.FORESHORTENED_FROM_DEG:
            return cls()
        down = math.sin(math.radians(pitch_deg))
        return cls(1 + style.CROWN_GAIN * down, 1 - style.FACE_LOSS * down)

    def y(self, y: float) -> float:
        """Where a height of the head (head units) is seen."""
        if y >= style.BROW_LINE_Y:
            return CHIN_Y + (y - CHIN_Y) * self.face
        return self._brow_y + (y - style.BROW_LINE_Y) * self.crown

    @property
    def _brow_y(self) -> float:
        return CHIN_Y + (style.BROW_LINE_Y - CHIN_Y) * self.face

    def draw(self, drawing: Drawing, draw: Callable[[], None]) -> None:
        """Draws the head part by part, or at once for a level camera."""
        if self.crown == self.face:
            draw()
            return
        brow = self._brow_y
        face = f"M{-_FAR} {brow - _OVERLAP:.2f}H{_FAR}V{_FAR}H{-_FAR}Z"
        with drawing.group(clip=face), drawing.group(transform=_stretched(brow, self.face)):
            draw()
        fade = (style.BROW_LINE_Y - _FADE, style.BROW_LINE_Y)
        with drawing.group(transform=_stretched(brow, self.crown), fade=fade):
            draw()


def _stretched(brow: float, factor: float) -> str:
    """The transform that stretches a head above or below its brow line, which comes to `brow`."""
    return f"{translate(0, brow)} {scaled(1, factor)} {translate(0, -style.BROW_LINE_Y)}"
