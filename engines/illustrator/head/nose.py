"""Noses of front and turned heads: a soft shadow and a small tick. In: a `HeadView`. Out: strokes. Never: a profile."""

from __future__ import annotations

from engines.illustrator.geometry import Shape
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import FEATURE_LINE, NOSE_SHADE_OPACITY


def draw_nose(view: HeadView) -> None:
    """The nose of a front or turned face."""
    if view.amount:
        _draw_turned(view)
    else:
        _draw_frontal(view)


def _draw_frontal(view: HeadView) -> None:
    drawing, palette, y, side = view.drawing, view.palette, view.skull.nose_y, view.light_side
    shadow = Shape([(1.5 * side, y - 9), (6 * side, y + 0.5), (4 * side, y + 4), (-4 * side, y + 3.6, 1)])
    drawing.fill(shadow, palette.skin_shade, NOSE_SHADE_OPACITY)
    if view.masculine and not view.child:
        top = view.skull.eye_y
        bridge = Shape([(4 * side, top - 9), (12 * side, top - 13, 1), (10.5 * side, top + 4), (4.6 * side, y - 11, 1)])
        drawing.fill(bridge, palette.skin_shade, NOSE_SHADE_OPACITY * 0.6)
    width = view.line_width * FEATURE_LINE
    drawing.ink([(-4.2, y + 2.4), (-1, y + 4.6), (3.6, y + 3)], width, palette.skin_line, 0.5, 0.5)
    drawing.ellipse(-1.6 * side, y - 5, 1.5, 3.0, "#ffffff", 0.5)


def _draw_turned(view: HeadView) -> None:
    drawing, palette, y = view.drawing, view.palette, view.skull.nose_y
    x = view.face_x(0) + 7.5
    shadow = Shape([(x - 1, y - 9), (x + 3.5, y - 1), (x + 1.5, y + 4.6, 1), (x - 7, y + 4.4), (x - 4.5, y - 1)])
    drawing.fill(shadow, palette.skin_shade, NOSE_SHADE_OPACITY)
    width = view.line_width * FEATURE_LINE
    ridge = [(x + 5.8, y - 2.5), (x + 4.6, y + 2.2), (x - 1.5, y + 4.6)]
    if view.masculine and not view.child:
        top = view.skull.eye_y
        ridge = [(x - 2.6, top + 2), (x - 1.2, top + 12), (x + 3.2, y - 13), *ridge]
        drawing.ink(ridge, width * 0.85, palette.skin_line, 0.75, 0.3, 0.04)
    else:
        drawing.ink([(x + 1.6, y - 10), *ridge], width, palette.skin_line, 0.6, 0.5, 0.08)
    drawing.ellipse(x + 1.2, y - 5, 1.4, 2.8, "#ffffff", 0.5, rotation_deg=-20)
