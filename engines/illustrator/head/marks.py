"""What an emotion leaves on the skin: wet lids, blush, creases, gloom; and a sigh before it.

In: a `HeadView` of a front or turned head. Out: strokes. Never: features.
"""

from __future__ import annotations

from comic.storyboard import Turn
from engines.illustrator.colour import adjusted
from engines.illustrator.geometry import Shape
from engines.illustrator.head.eyes import EyeFrame
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import (
    GLOOM,
    GLOOM_LINE,
    PUFF,
    PUFF_TRAIL,
    STRAND_LINE,
    TEAR,
    WELL_OPACITY,
    WELL_PART,
    WET_RIM,
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
    """Water that has risen along the lower lids and does not run yet: it covers the foot of each iris."""
    for side in (-1, 1):
        eye = EyeFrame(view, side)
        lower, a, h = eye.lower_lid(), eye.half_width, eye.height
        well = h * WELL_PART
        foot = [(a * 0.95, h * 0.06), *lower, (-a * 0.92, h * 0.15)]
        level = [(x * 0.96, y - well * (1 - 0.5 * (x / a) ** 2)) for x, y in lower]
        pool = Shape(
            [(*eye.at(*foot[0]), 1), *eye.all_at(foot[1:-1]), (*eye.at(*foot[-1]), 1), *eye.all_at(level[::-1])]
        )
        view.drawing.fill(pool, TEAR, WELL_OPACITY)
        view.drawing.ink(eye.all_at(level), WET_RIM * 0.7, "#ffffff", 0.4, 0.4, 0.1, opacity=0.95)
        x, y = eye.at(a * 0.42, lower[0][1] - well * 0.42)
        view.drawing.ellipse(x, y, a * 0.16 * eye.across[1], well * 0.3, "#ffffff", 0.95)


def draw_sigh(view: HeadView) -> None:
    """A breath that leaves the mouth: a trail, and a soft puff clear of the cheek. It lies before hair."""
    profile = view.turn is Turn.PROFILE
    mouth = 70.0 if profile else view.face_x(10)
    reach = 34.0 if profile else view.face_x(view.skull.cheek) + 20 - mouth
    for part, size, opacity in PUFF_TRAIL:
        fade = view.drawing.radial_gradient([(0, PUFF, opacity), (0.55, PUFF, opacity * 0.8), (1, PUFF, 0)])
        view.drawing.ellipse(mouth + reach * part, view.skull.mouth_y + 4 + size * 0.5, size * 1.25, size, fade)
