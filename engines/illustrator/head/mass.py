"""A body of hair: filled, shaded on the side away from the light, combed with strands, inked.

In: a shape and its strands. Out: strokes. Never: which hair it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engines.illustrator.colour import mixed
from engines.illustrator.geometry import Shape, Spot, flatten, ink_polygon, smooth_segments
from engines.illustrator.head.hanging import Hanging
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.hair import CROPPED_SKIN, SHORT_TIP_Y, TIP_Y
from engines.illustrator.style.head import HAIR_LINE, STRAND_LINE


@dataclass(frozen=True)
class Strand:
    """A line combed through a body of hair; `weight` as a factor of the usual."""

    points: tuple[Spot, ...]
    weight: float = 1.0


def hair_paint(view: HeadView, tip_y: float = 0.0) -> str:
    """The paint of hair on the skull and of a lock that ends at `tip_y`: darker at the parting, lit below it, thin at
    the tips of short locks."""
    palette = view.palette
    top, bottom = -128.0, max(TIP_Y, tip_y)
    tip = palette.hair_tip if bottom < SHORT_TIP_Y else palette.hair_light
    lit = ((-108.0, palette.hair), (-84.0, palette.hair_light), (-56.0, palette.hair), (bottom - 36.0, palette.hair))
    stops = [(round((y - top) / (bottom - top), 3), colour) for y, colour in lit]
    return view.drawing.linear_gradient(
        [(0.0, palette.hair_shade), *stops, (1.0, tip)], 0, top, 0, bottom, in_drawing_units=True
    )


def behind_paint(view: HeadView, bottom_y: float) -> str:
    """The paint of hair that hangs behind a head down to `bottom_y`, lit towards its ends."""
    palette = view.palette
    stops = [(0.0, palette.hair_shade), (0.2, palette.hair), (0.7, palette.hair), (1.0, palette.hair_light)]
    return view.drawing.linear_gradient(stops, 0, -128, 0, bottom_y, in_drawing_units=True)


def clipped_hair(view: HeadView) -> tuple[str, str]:
    """The colours of hair at the sides and nape of a short cut, and of its edge: men clip it, so that skin shines
    through."""
    palette = view.palette
    deep = mixed(palette.hair, palette.hair_deep, 0.5)
    if not view.masculine:
        shaded = mixed(palette.hair, palette.hair_shade, 0.5)
        return shaded, shaded
    return mixed(deep, palette.skin, 0.06), mixed(deep, palette.skin, 0.28)


def cropped_hair(view: HeadView) -> tuple[str, str]:
    """The colours of a buzz cut and of the light on it: skin shines through all over."""
    palette = view.palette
    return mixed(palette.hair, palette.skin, CROPPED_SKIN), mixed(palette.hair_light, palette.skin, CROPPED_SKIN)


def strand_ink(view: HeadView, strands: Sequence[Strand]) -> str:
    """Path data of strands that fade at both ends."""
    return "".join(
        ink_polygon(
            flatten(smooth_segments(strand.points, False), 6),
            view.line_width * STRAND_LINE * strand.weight,
            0.5,
            0.75,
            0.05,
        )
        for strand in strands
    )


def draw_hair_mass(
    view: HeadView,
    shape: Shape,
    strands: Sequence[Strand] = (),
    shadow: Spot = (-9, -7),
    paint: str | None = None,
    hung: Hanging | None = None,
) -> None:
    """`shadow` is the way the lit part is shifted from the shape; `paint` fills it when it isn't plain hair; `hung`
    moves all of it."""
    drawing, palette = view.drawing, view.palette
    if hung is not None:
        shape = shape.mapped(hung)
        strands = [Strand(tuple(hung(*point) for point in strand.points), strand.weight) for strand in strands]
    drawing.fill(shape, paint or palette.hair)
    with drawing.group(clip=shape):
        view.shade_beyond(shape, shadow[0] * view.light_side, shadow[1], palette.hair_deep, 0.6)
        drawing.path(strand_ink(view, strands), palette.hair_line, 0.7)
    drawing.outline(shape, view.line_width * HAIR_LINE, palette.hair_line)
