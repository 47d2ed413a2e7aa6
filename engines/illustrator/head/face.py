"""The face of a front or turned head: skin, light on it, features in their order.

In: a `HeadView`. Out: strokes. Never: hair, except the shadow that the fringe casts.
"""

from __future__ import annotations

import random

from engines.illustrator.geometry import Shape
from engines.illustrator.head.ageing import draw_ageing
from engines.illustrator.head.beard import draw_beard
from engines.illustrator.head.brows import draw_brow
from engines.illustrator.head.contour import draw_ear, face_contour
from engines.illustrator.head.eyes import draw_eye
from engines.illustrator.head.front_hair import fringe_paths
from engines.illustrator.head.marks import (
    draw_blush_lines,
    draw_gloom_lines,
    draw_gloom_shadow,
    draw_nose_creases,
    draw_wet_lids,
)
from engines.illustrator.head.moustache import draw_moustache
from engines.illustrator.head.mouth import draw_mouth
from engines.illustrator.head.nose import draw_nose
from engines.illustrator.head.tears import draw_tears
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import (
    CHEEK_OPACITY,
    CONTOUR_LINE,
    FACE_SHADE_OPACITY,
    FRINGE_SHADOW_DROP,
    FRINGE_SHADOW_OPACITY,
)
from engines.illustrator.svg import translate

BOTH_SIDES = (-1, 1)


def draw_face(view: HeadView) -> None:
    """Ears, skin, features and the marks that lie on the skin."""
    contour, features = face_contour(view), view.features
    if not view.amount:
        draw_ear(view, -1)
        draw_ear(view, 1)
    _draw_skin(view, contour)
    view.drawing.outline(contour, view.line_width * CONTOUR_LINE, view.palette.skin_line)
    if view.amount:
        draw_ear(view, -1)
    if features.gloom:
        draw_gloom_lines(view)
    draw_nose(view)
    draw_beard(view, contour)
    draw_mouth(view)
    draw_moustache(view)
    for side in BOTH_SIDES:
        draw_eye(view, side)
        draw_brow(view, side)
    if features.blush_lines:
        draw_blush_lines(view)
    if features.nose_creases:
        draw_nose_creases(view)
    draw_ageing(view)
    if features.wet:
        draw_wet_lids(view)
    if features.tears:
        draw_tears(view)


def _draw_skin(view: HeadView, contour: Shape) -> None:
    drawing, palette, skull = view.drawing, view.palette, view.skull
    drawing.fill(contour, palette.skin)
    with drawing.group(clip=contour):
        view.shade_beyond(contour, -8 * view.light_side, -2, palette.skin_shade, FACE_SHADE_OPACITY)
        fringe = fringe_paths(view)
        if fringe:
            shift = translate(-2 * view.light_side, FRINGE_SHADOW_DROP)
            with drawing.group(transform=shift, opacity=FRINGE_SHADOW_OPACITY):
                drawing.path(fringe, palette.skin_shade)
        _draw_cheeks(view)
        if view.features.gloom:
            draw_gloom_shadow(view)
        if view.look.freckles:
            rng = random.Random(view.look.seed * 7919)
            for _ in range(9):
                x, y = view.face_x(rng.uniform(-42, 42)), skull.eye_y + 27 + rng.uniform(-5, 8)
                drawing.ellipse(x, y, 1.5, 1.3, palette.skin_shade)


def _draw_cheeks(view: HeadView) -> None:
    """A breath of blush on everybody, more for those who blush, and a little on the nose."""
    drawing, skull, blush = view.drawing, view.skull, view.features.blush
    strength = CHEEK_OPACITY + (1 - CHEEK_OPACITY) * blush
    cheek = drawing.radial_gradient([(0, view.palette.blush, 0.8 * strength), (1, view.palette.blush, 0)])
    low = (skull.eye_y + skull.eye_height * 0.5 + skull.nose_y) / 2 + 6
    for side in BOTH_SIDES:
        width = (25 + 4 * blush) * view.side_width(side)
        drawing.ellipse(view.face_x(side * (skull.eye_offset + 8)), low, width, 13 + 4 * blush, cheek)
    drawing.ellipse(view.face_x(0) + 6 * view.amount, skull.nose_y - 1, 11, 7, cheek, 0.35 + 0.3 * blush)
