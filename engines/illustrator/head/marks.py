"""What an emotion leaves on the skin: tears, blush, creases, gloom; and a sigh before it.

In: a `HeadView` of a front or turned head. Out: strokes. Never: features.
"""

from __future__ import annotations

from engines.illustrator.colour import adjusted
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.head.eyes import EyeFrame
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import (
    GLOOM,
    GLOOM_LINE,
    PUFF,
    PUFF_LINE,
    STRAND_LINE,
    TEAR,
    TEAR_LINE,
)


def draw_gloom_shadow(view: HeadView) -> None:
    """A shadow over the forehead, to be drawn clipped to the face."""
    fade = view.drawing.linear_gradient([(0, GLOOM, 0.8), (0.55, GLOOM, 0.45), (1, GLOOM, 0)])
    view.drawing.rect(-120, -110, 240, 130, fade)


def draw_gloom_lines(view: HeadView) -> None:
    """Vertical lines from the hair down to the eyes."""
    width = view.line_width * STRAND_LINE
    for index in range(9):
        x = view.face_x(-54 + index * 13)
        view.drawing.line(x, -44, x, view.skull.brow_y + 2 + (index % 3) * 10, GLOOM_LINE, width, 0.65)


def draw_blush_lines(view: HeadView) -> None:
    """Three slanting strokes on each cheek."""
    colour = adjusted(view.palette.blush, -0.08, 1.2)
    y = view.skull.eye_y + view.skull.eye_height * 0.5 + 6
    for side in (-1, 1):
        centre = view.face_x(side * (view.skull.eye_offset + 10))
        for index in range(3):
            x = centre + (index - 1) * 7.5 * view.side_width(side)
            view.drawing.line(x + 3, y, x - 3, y + 12, colour, view.line_width * STRAND_LINE * 1.1, 0.9)


def draw_nose_creases(view: HeadView) -> None:
    """Short folds between the brows and beside the bridge of the nose."""
    top = view.skull.brow_y + 12
    for side in (-1, 1):
        x = view.face_x(side * 6)
        view.strand([(x, top), (x - side * 1.5, top + 8)], 1.5, view.palette.skin_line, 0.8)
        x = view.face_x(side * 9)
        view.strand([(x, top + 16), (x - side * 4, top + 22)], 1.4, view.palette.skin_line, 0.8)


def draw_wet_lids(view: HeadView) -> None:
    """Water along the lower lids, and a bead at each outer corner that doesn't run yet."""
    for side in (-1, 1):
        eye = EyeFrame(view, side)
        lower, a = eye.lower_lid(), eye.half_width
        rim = eye.all_at([(a * 0.95, 2), *((x, y - 1.4) for x, y in lower)])
        view.drawing.ink(rim, 3.2, "#eaf6ff", 0.3, 0.5, 0.15, opacity=0.95)
        x, y = eye.at(a * 0.66, lower[0][1] + 3)
        _draw_bead(view, (x, y), 4.4 * (0.85 if side > 0 and view.amount else 1.0))


def _draw_bead(view: HeadView, at: Spot, size: float) -> None:
    x, y = at
    bead = Shape(
        [(x, y - size * 1.5, 1), (x + size * 0.85, y + size * 0.2), (x, y + size), (x - size * 0.85, y + size * 0.2)]
    )
    view.drawing.fill(bead, TEAR, 0.92)
    view.drawing.outline(bead, view.line_width * STRAND_LINE, TEAR_LINE, light=(0, 0))
    view.drawing.ellipse(x - size * 0.25, y, size * 0.22, size * 0.34, "#ffffff")


def draw_tears(view: HeadView) -> None:
    """A stream from each eye over the cheek to the jaw, with its shine."""
    drawing = view.drawing
    for side in (-1, 1):
        eye = EyeFrame(view, side)
        a, narrow = eye.half_width, view.side_width(side)
        x, y = eye.at(a * 0.12, eye.lower_lid()[1][1])
        width = 6.0 * narrow
        length = view.skull.jaw_y + 6 - y
        drift = -6.0 if side > 0 and view.amount else -side * 4.0
        stream = Shape(
            [
                (x - width * 0.9, y - 1.5, 1),
                (x + width * 0.9, y - 1.5, 1),
                (x + width * 0.8 + side, y + length * 0.35),
                (x + width * 1.05 + drift * 0.7, y + length * 0.8),
                (x + drift, y + length),
                (x - width * 0.95 + drift * 0.7, y + length * 0.8),
                (x - width * 0.75 + side, y + length * 0.35),
            ]
        )
        drawing.fill(stream, TEAR, 0.85)
        drawing.outline(stream, view.line_width * STRAND_LINE, TEAR_LINE, light=(0, 0))
        shine = [(x - 1, y + 3), (x - 1 + side, y + length * 0.4), (x - 1.5 + drift * 0.8, y + length * 0.75)]
        drawing.ink(shine, 2.2, "#ffffff", opacity=0.95)
        rim = eye.all_at([(a * 0.92, 3), *eye.lower_lid(), (-a * 0.9, 4)])
        drawing.ink(rim, 4.2, "#e4f3ff", 0.4, 0.4, 0.1)


def draw_sigh(view: HeadView) -> None:
    """A small cloud of breath beside the mouth."""
    draw_puff(view, view.face_x(0) + 27, view.skull.mouth_y + 10)


def draw_puff(view: HeadView, x: float, y: float) -> None:
    """A cloud of breath that leaves a mouth at its left."""
    puff = Shape(
        [
            (x - 9, y - 4, 1),
            (x + 2, y - 8),
            (x + 9, y - 4, 1),
            (x + 18, y - 4),
            (x + 17, y + 3, 1),
            (x + 20, y + 10),
            (x + 9, y + 9, 1),
            (x + 3, y + 13),
            (x - 1, y + 6, 1),
        ]
    )
    view.drawing.fill(puff, PUFF, 0.95)
    view.drawing.outline(puff, view.line_width * STRAND_LINE * 1.3, PUFF_LINE, light=(0, 0))
