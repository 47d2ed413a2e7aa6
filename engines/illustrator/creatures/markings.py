"""Stripes, patches and a pale chest on a body. In: a coat, the body's outline. Out: strokes. Never: a head."""

from __future__ import annotations

from collections.abc import Sequence

from engines.illustrator.colour import adjusted, shade
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat, Marking
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.style.creatures import FORM_SHADOW, STRIPE_UNITS

Oval = tuple[float, float, float, float]
"""Middle and radii."""


def draw_markings(
    brush: Brush, coat: Coat, body: Shape, stripes: Sequence[Sequence[Spot]], patches: Sequence[Oval], chest: Oval
) -> None:
    """What the coat's marking puts on this body; `stripes` are as wide as two lines at a form's edge allow."""
    drawing = brush.drawing
    with drawing.group(clip=body):
        if coat.marking in (Marking.SOCKS, Marking.PLAIN, Marking.BOOTS):
            drawing.ellipse(*chest, coat.pale)
        if coat.marking is Marking.PATCHES:
            for index, patch in enumerate(patches):
                drawing.ellipse(*patch, patch_colour(coat, index))
        if coat.marking is Marking.STRIPES:
            for stripe in stripes:
                drawing.ink(stripe, STRIPE_UNITS, coat.dark, 0.1, 0.9, 0.2)
    lit = body.moved(FORM_SHADOW[0] * brush.light_side, FORM_SHADOW[1])
    brush.shadow_within(body.path(), lit.path(), shade(coat.base))


def patch_colour(coat: Coat, index: int) -> str:
    """Patches are dark and light by turns."""
    return coat.dark if index % 2 == 0 else adjusted(coat.pale, -0.02)
