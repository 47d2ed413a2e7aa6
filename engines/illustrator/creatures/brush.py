"""The brush of one creature: forms with a cel shadow and an inked outline, limbs that grow out of a body.

In: shapes in local units. Out: strokes on the drawing. Never: where a joint or a marking lies.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape, Spot, ink_polygon, polygon_path, tube
from engines.illustrator.style.creatures import FORM_SHADOW, INNER_LINE, LIMB_SHADOW, LINE_INK, SHADE_OPACITY
from engines.illustrator.svg import Drawing

_ROOT = 40.0
_EVERYWHERE = "M-1500 -1500H1500V1500H-1500Z"


@dataclass(frozen=True)
class Brush:
    """`light_side` is 1 for light from the left of a creature that faces right; `gaze` turns its eyes."""

    drawing: Drawing
    line_width: float
    light_side: int
    gaze: Spot | None = None

    def within(self, scale: float) -> Brush:
        """The same brush inside a group that is drawn `scale` times as large."""
        return replace(self, line_width=self.line_width / scale)

    def form(
        self,
        shape: Shape,
        colour: str,
        shadow: Spot = FORM_SHADOW,
        width_factor: float = 1.0,
        line: str | None = None,
    ) -> None:
        """A filled shape with its own shadow (itself minus itself moved by `shadow`) and an outline."""
        self.flat(shape, colour, shadow)
        self.drawing.outline(shape, self.line_width * width_factor, line or line_colour(colour, LINE_INK))

    def flat(self, shape: Shape, colour: str, shadow: Spot = FORM_SHADOW) -> None:
        """The same without an outline."""
        self.drawing.fill(shape, colour)
        self.shadow_within(shape.path(), shape.moved(shadow[0] * self.light_side, shadow[1]).path(), shade(colour))

    def shadow_within(self, clip: str, lit: str, colour: str) -> None:
        """Darkens what of `clip` lies outside `lit` (both path data)."""
        with self.drawing.group(clip=clip):
            self.drawing.path(_EVERYWHERE + lit, colour, SHADE_OPACITY, even_odd=True)

    def limb(
        self,
        points: Sequence[Spot],
        widths: Sequence[float],
        colour: str,
        closed: bool = False,
        tip: str | None = None,
        tip_from: float = 0.7,
        paw: Shape | None = None,
        bare: float = 0.0,
    ) -> None:
        """A leg, an arm or a tail with a round end. Its root is round, without a line, to grow out of what lies below,
        unless `closed`; from `tip_from` (0–1) of its length on it has the colour `tip`. A `paw` takes the place of the
        end. The part `bare` of its length has no line, where it grows out of a body's middle."""
        if paw is not None:
            self.form(paw, tip or colour, LIMB_SHADOW)
        forth, back = tube(points, widths)
        cap = _cap(forth[-1], back[0])
        outline = [*forth, *cap, *back]
        path = polygon_path(outline if closed else [*outline, *_cap(back[-1], forth[0])])
        self.drawing.path(path, colour)
        start = int(len(forth) * tip_from)
        if tip is not None:
            self.drawing.polygon([*forth[start:], *cap, *back[: len(back) - start]], tip)
        lit = [(x + LIMB_SHADOW[0] * self.light_side, y + LIMB_SHADOW[1]) for x, y in _rooted(outline)]
        self.shadow_within(polygon_path(outline), polygon_path(lit), shade(colour))
        if tip is not None:
            with self.drawing.group(clip=polygon_path([*forth[start:], *cap, *back[: len(back) - start]])):
                self.drawing.path(_EVERYWHERE + polygon_path(lit), shade(tip), even_odd=True)
        runs = [[*outline, outline[0]] if closed else outline] if paw is None else [forth, back]
        hidden = round(len(forth) * bare)
        if hidden:
            runs = [run[hidden:-hidden] for run in runs] if paw is None else [forth[hidden:], back[:-hidden]]
        taper = 0.0 if closed else 0.06
        inked = (ink_polygon(run, self.line_width, taper, taper, 0.3, light=(0.5, 0.5)) for run in runs)
        self.drawing.path("".join(inked), line_colour(colour, LINE_INK))

    def line(self, points: Sequence[Spot], colour: str, weight: float = INNER_LINE, opacity: float = 1.0) -> None:
        """A line inside a form, `weight` line widths wide, fading at both ends."""
        self.drawing.ink(points, self.line_width * weight, colour, opacity=opacity)

    def stroke(self, points: Sequence[Spot], colour: str, width: float) -> None:
        """A line as wide as it says, tapered at both ends."""
        self.drawing.ink(points, width, colour, 0.3, 0.3, 0.3)


def _rooted(outline: Sequence[Spot]) -> list[Spot]:
    """The outline of a limb drawn longer at its root, so that no shadow falls where it grows out of a body."""
    first, second, last = outline[0], outline[1], outline[-1]
    dx, dy = first[0] - second[0], first[1] - second[1]
    reach = _ROOT / (math.hypot(dx, dy) or 1.0)
    return [
        (first[0] + dx * reach, first[1] + dy * reach),
        *outline,
        (last[0] + dx * reach, last[1] + dy * reach),
    ]


def _cap(start: Spot, end: Spot) -> list[Spot]:
    """The half circle from one side of a limb's end to the other, outwards."""
    cx, cy = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    dx, dy = start[0] - cx, start[1] - cy
    turns = (-math.pi * part / 6 for part in range(1, 6))
    return [(cx + dx * math.cos(t) - dy * math.sin(t), cy + dx * math.sin(t) + dy * math.cos(t)) for t in turns]
