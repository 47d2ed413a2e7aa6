"""Brows of a front or turned head. In: a `HeadView` and a side. Out: strokes. Never: eyes, a profile."""

from __future__ import annotations

from engines.illustrator.geometry import Spot
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import BROW_THICKNESS


def draw_brow(view: HeadView, side: int, opacity: float = 1.0, thinned: float = 1.0) -> None:
    """The brow on one side of the page (−1 left, +1 right): blunt inside, arched and thinner outwards; under hair it is
    `thinned`."""
    features, skull = view.features, view.skull
    half = skull.eye_half * (1.06 if view.masculine else 1.0) + 1.5
    centre = view.face_x(side * (skull.eye_offset + 0.5))
    y = skull.brow_y + features.brow_raise
    if side > 0:
        y += features.brow_uneven
    inner, outer, narrow = features.brow_inner, features.brow_outer, view.side_width(side)
    lean = skull.outer_drop * 0.14

    def at(dx: float, dy: float) -> Spot:
        return centre + side * dx * narrow, y + dy + lean * dx / half

    arch = 3.0 if view.masculine else 2.6
    view.drawing.ink(
        [
            at(-half * 0.98, (-0.6 if view.child else 1.6) + inner),
            at(-half * 0.35, -0.8 + inner * 0.6 + outer * 0.15),
            at(half * 0.38, -arch + inner * 0.1 + outer * 0.45),
            at(half + 3, 3.5 + outer),
        ],
        BROW_THICKNESS[view.look.age, view.look.presentation] * features.brow_weight * thinned,
        view.palette.brow,
        0.14,
        0.75,
        0.14,
        opacity=opacity,
    )
