"""What a painter hands over beside the pixels: where everyone's head, face and mouth are.

In: numbers of the picture. Out: `Artwork`. Never: the pixels themselves, which travel as a Pillow picture or PNG.
"""

from __future__ import annotations

from comic.geometry import Box, Point
from comic.value import Value


class Subject(Value):
    """One visible character, in pixels of the art. `head` with hair, `face` from brows to chin, `mouth` its middle."""

    name: str
    head: Box
    face: Box
    mouth: Point
    confidence: float = 1.0

    def scaled(self, factor: float) -> Subject:
        return Subject(
            name=self.name,
            head=self.head.scaled(factor),
            face=self.face.scaled(factor),
            mouth=self.mouth.scaled(factor),
            confidence=self.confidence,
        )

    def moved(self, dx: float, dy: float) -> Subject:
        return Subject(
            name=self.name,
            head=self.head.moved(dx, dy),
            face=self.face.moved(dx, dy),
            mouth=self.mouth.moved(dx, dy),
            confidence=self.confidence,
        )


class Artwork(Value):
    """A painted panel without its pixels. `notes` say what the painter could not show as asked."""

    width_px: int
    height_px: int
    subjects: tuple[Subject, ...]
    notes: tuple[str, ...] = ()


class Sheet(Value):
    """A character's reference sheet without its pixels."""

    name: str
    width_px: int
    height_px: int
