"""One head as it is about to be drawn: its look, what it does, how far it is turned.

In: what `Head` is given. Out: `HeadView`, which every part of the head draws from. Never: a stroke.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from comic.cast import Age, Look, Presentation
from comic.storyboard import Turn
from engines.illustrator.geometry import Shape, Spot, lerp
from engines.illustrator.head.expressions import Features
from engines.illustrator.head.palette import HeadPalette
from engines.illustrator.head.skull import Skull
from engines.illustrator.style.head import FAR_SIDE, STRAND_LINE, TURNED_CENTRE
from engines.illustrator.svg import Drawing


@dataclass(frozen=True)
class HeadView:
    """`line_width` is in head units, `light_side` +1 for light from the left, `gaze` overrides the features',
    `bowed_deg` is how far the head is turned forwards on the page."""

    drawing: Drawing
    look: Look
    skull: Skull
    features: Features
    palette: HeadPalette
    turn: Turn
    line_width: float
    light_side: float
    gaze: Spot | None
    bowed_deg: float = 0.0

    @property
    def amount(self) -> float:
        """How far the contour is turned: 0 front, 1 three-quarter."""
        return 1.0 if self.turn is Turn.THREE_QUARTER else 0.0

    @property
    def child(self) -> bool:
        return self.look.age is Age.CHILD

    @property
    def masculine(self) -> bool:
        return self.look.presentation is Presentation.MASCULINE

    @property
    def elder(self) -> bool:
        return self.look.age is Age.ELDER

    @property
    def looking(self) -> Spot:
        """Where the eyes look: −1…1 to the right and down."""
        return self.gaze or (self.features.gaze_x, self.features.gaze_y)

    def face_x(self, x: float) -> float:
        """Where an x of the frontal face lies on the turned one."""
        return turned_face_x(x) if self.amount else x

    def face_point(self, x: float, y: float) -> Spot:
        return self.face_x(x), y

    def side_width(self, side: int) -> float:
        """How wide a feature on this side (−1 left, +1 right) is drawn."""
        return lerp(1, FAR_SIDE, self.amount) if side > 0 else 1.0

    def hair_point(self, x: float, y: float) -> Spot:
        """Where a point of the frontal hair lies on the turned head."""
        return (turned_hair_x(x, y) if self.amount else x), y

    def strand(self, points: Sequence[Sequence[float]], weight: float, colour: str, opacity: float = 1.0) -> None:
        """A line inside a form, fading at both ends; `weight` is a factor of a strand's usual width."""
        self.drawing.ink(points, self.line_width * weight * STRAND_LINE, colour, opacity=opacity)

    def shade_beyond(self, shape: Shape, dx: float, dy: float, colour: str, opacity: float) -> None:
        """Everything outside the shape moved by (dx, dy): inside a clip to the shape, its shadow side."""
        self.drawing.path(SURROUND + shape.moved(dx, dy).path(), colour, opacity, even_odd=True)


SURROUND = "M-900 -900H900V1200H-900Z"
"""A frame around every head, in head units."""


def turned_face_x(x: float) -> float:
    """Where an x of the frontal face lies in a three-quarter view: the far half is narrower and curves away."""
    if x >= 0:
        return TURNED_CENTRE + x * 0.82 - 0.003 * x * x
    return TURNED_CENTRE + x * 1.08


def turned_hair_x(x: float, y: float) -> float:
    """Where a point of the frontal hair lies in a three-quarter view: near the face it follows the face."""
    near_face = max(0.0, min(1.0, (y + 112) / 70))
    edge = 76.0 if x >= 0 else -76.0
    on_face = turned_face_x(x) if abs(x) < 76 else turned_face_x(edge) + (x - edge)
    on_dome = x * 1.06 - 9 if x < 0 else x * 0.94 - 2 + 6 * (1 - abs(x) / 90)
    return lerp(on_dome, on_face, near_face)
