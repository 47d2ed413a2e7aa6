"""The face of a front or turned head: skin, light on it, features in their order.

In: a `HeadView`. Out: strokes. Never: hair, except the shadow that the fringe casts.
"""

from __future__ import annotations

import random

from comic.cast import Age, FacialHair
from engines.illustrator.colour import mixed
from engines.illustrator.geometry import Shape
from engines.illustrator.head.contour import draw_ear, face_contour
from engines.illustrator.head.eyes import draw_brow, draw_eye
from engines.illustrator.head.front_hair import fringe_paths
from engines.illustrator.head.marks import (
    draw_blush_lines,
    draw_gloom_lines,
    draw_gloom_shadow,
    draw_nose_creases,
    draw_tears,
)
from engines.illustrator.head.mouth import draw_mouth
from engines.illustrator.head.view import HeadView
from engines.illustrator.svg import translate

BOTH_SIDES = (-1, 1)


def draw_face(view: HeadView) -> None:
    """Ears, skin, features and the marks that lie on the skin."""
    contour = face_contour(view)
    turned = view.amount > 0.4
    if not turned:
        draw_ear(view, -1)
        draw_ear(view, 1)
    _draw_skin(view, contour)
    view.drawing.outline(contour, view.line_width * 1.05, view.palette.skin_line)
    if turned:
        draw_ear(view, -1)
    if view.features.gloom:
        draw_gloom_lines(view)
    _draw_nose(view)
    if view.look.facial_hair is not FacialHair.NONE:
        _draw_beard(view, contour)
    draw_mouth(view)
    for side in BOTH_SIDES:
        draw_eye(view, side)
    for side in BOTH_SIDES:
        draw_brow(view, side)
    if view.features.blush_lines:
        draw_blush_lines(view)
    if view.features.nose_creases:
        draw_nose_creases(view)
    _draw_age(view)
    if view.features.tears:
        draw_tears(view)


def _draw_skin(view: HeadView, contour: Shape) -> None:
    drawing, palette = view.drawing, view.palette
    drawing.fill(contour, palette.skin)
    with drawing.group(clip=contour):
        view.shade_beyond(contour, -9 * view.light_side, -3, palette.skin_shade, 0.75)
        fringe = fringe_paths(view)
        if fringe:
            with drawing.group(transform=translate(-3 * view.light_side, 11), opacity=0.85):
                drawing.path(fringe, palette.skin_shade)
        strength = 0.28 + 0.72 * view.features.blush
        cheek = drawing.radial_gradient([(0, palette.blush, 0.75 * strength), (1, palette.blush, 0)])
        for side in BOTH_SIDES:
            width = 24 if side < 0 or view.amount == 0 else 19.2
            drawing.ellipse(view.face_x(side * 46), view.eye_y + 33, width, 13, cheek)
        nose_tip = drawing.radial_gradient([(0, palette.blush, 0.3), (1, palette.blush, 0)])
        drawing.ellipse(view.face_x(0) + 8 * view.amount, view.nose_y, 12, 8, nose_tip)
        if view.features.gloom:
            draw_gloom_shadow(view)
        if view.look.freckles:
            rng = random.Random(view.look.seed * 7919)
            for _ in range(9):
                x, y = view.face_x(rng.uniform(-44, 44)), view.eye_y + 28 + rng.uniform(-5, 8)
                drawing.ellipse(x, y, 1.6, 1.4, palette.skin_shade)


def _draw_nose(view: HeadView) -> None:
    drawing, palette, y = view.drawing, view.palette, view.nose_y
    x = view.face_x(0) + 9 * view.amount
    side = view.light_side
    if view.amount > 0.4:
        drawing.fill(
            Shape([(x - 1, y - 26), (x + 5, y - 4), (x + 1, y + 6, 1), (x - 9, y + 4), (x - 4, y - 8)]),
            palette.skin_shade,
            0.55,
        )
        bridge = y - 28 if view.masculine else y - 16
        drawing.ink(
            [(x + 1, bridge), (x + 6, y - 2), (x - 1, y + 5)], view.line_width * 0.8, palette.skin_line, 0.7, 0.3
        )
        return
    shadow = Shape([(x + 1, y - 8), (x + 7 * side, y + 1), (x + 5 * side, y + 5), (x - 6, y + 5, 1)])
    drawing.fill(shadow, palette.skin_shade, 0.8)
    if view.masculine:
        view.drawing.ink(
            [(x + 5, y - 24), (x + 6, y - 8), (x + 8, y - 2)],
            view.line_width * 0.55,
            palette.skin_line,
            0.7,
            0.5,
            opacity=0.6,
        )
    drawing.ink([(x - 6, y + 3), (x, y + 6.5), (x + 6, y + 3)], view.line_width * 0.62, palette.skin_line, 0.5, 0.5)


def _draw_age(view: HeadView) -> None:
    if view.look.age not in (Age.MIDDLE_AGED, Age.ELDER):
        return
    at, line = view.face_point, view.palette.skin_line
    strength = 1.0 if view.elder else 0.55
    for side in BOTH_SIDES:
        fold = [
            at(side * 18, view.nose_y + 4),
            at(side * 30, view.nose_y + 16),
            at(side * 32, view.mouth_y + 6),
        ]
        view.strand(fold, 0.6, line, 0.7 * strength)
        if view.elder:
            under = [
                at(side * 20, view.eye_y + 26),
                at(side * 34, view.eye_y + 31),
                at(side * 50, view.eye_y + 24),
            ]
            view.strand(under, 0.5, line, 0.6)
    if view.elder:
        view.strand([at(-26, -30), at(0, -33), at(26, -30)], 0.45, line, 0.5)


def _draw_beard(view: HeadView, contour: Shape) -> None:
    drawing, palette, at = view.drawing, view.palette, view.face_point
    beard = Shape(
        [
            at(-78, 10),
            at(-70, 34),
            at(-44, 52),
            at(-22, 56),
            at(0, 54),
            at(22, 56),
            at(44, 52),
            at(70, 34),
            at(78, 10),
            (90, 120),
            (-90, 120),
        ]
    )
    lips = Shape([at(-15, 66), at(0, 61), at(15, 66), at(9, 78), at(-9, 78)])
    with drawing.group(clip=contour):
        drawing.path(beard.path() + lips.path(), mixed(palette.hair, palette.skin, 0.22), even_odd=True)
        view.shade_beyond(contour, -10 * view.light_side, -6, palette.hair_shade, 0.6)
        for index in range(9):
            x = view.face_x(-44 + index * 11)
            lift = abs(index - 4) * 5
            drawing.ink(
                [(x, 84 - lift), (x * 0.98, 94 - lift), (x * 0.95, 104)],
                view.line_width * 0.5,
                palette.hair_line,
                0.5,
                0.5,
                opacity=0.6,
            )
    drawing.outline(contour, view.line_width, palette.skin_line)
