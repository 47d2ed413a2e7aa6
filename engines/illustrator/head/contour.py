"""The outlines of the skull: jaw and face, dome, ears, neck.

In: a `HeadView`. Out: shapes, and ears and neck drawn. Never: features.
"""

from __future__ import annotations

from comic.cast import Accessory, Age, Fringe
from comic.storyboard import Turn
from engines.illustrator.geometry import Shape, Spot, between, lerp
from engines.illustrator.head.view import HeadView

FACE_FRONT = {
    "feminine": (
        (0, -106), (58, -88), (75, -34), (74.5, 6), (69, 36), (50, 68), (20, 93),
        (0, 99), (-20, 93), (-50, 68), (-69, 36), (-74.5, 6), (-75, -34), (-58, -88),
    ),
    "masculine": (
        (0, -106), (59, -88), (75, -34), (74.5, 4), (71, 38), (57, 72), (26, 99),
        (0, 105), (-26, 99), (-57, 72), (-71, 38), (-74.5, 4), (-75, -34), (-59, -88),
    ),
    "child": (
        (0, -106), (60, -88), (80, -34), (82, 8), (79, 40), (60, 70), (28, 89),
        (0, 93), (-28, 89), (-60, 70), (-79, 40), (-82, 8), (-80, -34), (-60, -88),
    ),
}  # fmt: skip
FACE_TURNED = {
    "feminine": (
        (6, -106), (54, -86), (70, -40), (66, -4), (67.5, 24), (57, 56), (37, 84),
        (19, 97), (0, 93), (-34, 73), (-57, 44), (-66, 8), (-76, -40), (-62, -88),
    ),
    "masculine": (
        (6, -106), (55, -86), (71, -40), (66.5, -5), (68.5, 27), (60, 62), (43, 93),
        (24, 104.5), (0, 99), (-38, 80), (-60, 50), (-67, 8), (-77, -40), (-62, -88),
    ),
    "child": (
        (6, -106), (56, -86), (74, -38), (71, 0), (75, 30), (64, 58), (43, 80),
        (23, 91), (0, 88), (-40, 74), (-68, 46), (-76, 8), (-80, -40), (-62, -88),
    ),
}  # fmt: skip
DOME_FRONT = ((80, 34), (88, -6), (87, -54), (60, -103), (0, -124), (-60, -103), (-87, -54), (-88, -6), (-80, 34))
DOME_TURNED = ((70, 22), (79, -10), (80, -56), (58, -103), (0, -126), (-62, -111), (-97, -66), (-104, -6), (-94, 44))
FULL_FRINGES = frozenset({Fringe.DOWN, Fringe.SWEPT, Fringe.MESSY})
LONG_JAW_AGES = frozenset({Age.ADULT, Age.MIDDLE_AGED, Age.ELDER})


def face_contour(view: HeadView) -> Shape:
    """Jaw and forehead, between the frontal and the turned outline."""
    kind = "child" if view.child else "masculine" if view.masculine else "feminine"
    points = [
        between(front, turned, view.amount) for front, turned in zip(FACE_FRONT[kind], FACE_TURNED[kind], strict=True)
    ]
    if view.masculine and view.look.age in LONG_JAW_AGES:
        points = [(x, y + 4 * max(0.0, (y - 20) / 80)) for x, y in points]
    return Shape(points, True, 0.37)


def dome(view: HeadView) -> list[Spot]:
    """The outline of the hair on the skull, from the right ear over the crown to the left."""
    return [between(front, turned, view.amount) for front, turned in zip(DOME_FRONT, DOME_TURNED, strict=True)]


def hair_dome(view: HeadView) -> list[Spot]:
    """The dome, fuller for thick fringes and for swept-back hair."""
    fringe = view.look.fringe
    fullness = 1.015 if fringe in FULL_FRINGES else 1.05 if fringe is Fringe.BACK else 1.0
    lift = 2 if fullness > 1 else 0
    return [(x * fullness, y * fullness - lift) for x, y in dome(view)]


def draw_ear(view: HeadView, side: int) -> None:
    """The ear on one side (−1 left, +1 right); a turned head hides its far ear."""
    drawing, palette, amount = view.drawing, view.palette, view.amount
    if side > 0 and amount > 0.4:
        return
    x = 75.0 if side > 0 else lerp(-75, -66, amount)
    width = 15 if amount < 0.4 else 18
    shape = Shape(
        [
            (x - side * 5, -4),
            (x + side * width * 0.55, -14),
            (x + side * width, 2),
            (x + side * width * 0.8, 24),
            (x + side * width * 0.3, 40),
            (x - side * 6, 38),
        ]
    )
    inner = Shape(
        [
            (x - side * 2, 2),
            (x + side * width * 0.6, -4),
            (x + side * width * 0.55, 16),
            (x, 30),
            (x - side * 8, 20),
        ]
    )
    drawing.fill(shape, palette.skin)
    with drawing.group(clip=shape):
        drawing.fill(inner, palette.skin_shade, 0.8)
    drawing.outline(shape, view.line_width * 0.85, palette.skin_line)
    view.strand(
        [(x + side * width * 0.25, -4), (x + side * width * 0.72, 2), (x + side * width * 0.45, 20)],
        0.6,
        palette.skin_line,
    )
    if view.look.accessory is Accessory.EARRING:
        drawing.ellipse(x + side * width * 0.25, 43, 3.4, 3.4, "#ffe28a", stroke="#a8732a", stroke_width=1)


def draw_neck(view: HeadView, length: float) -> None:
    """The neck from the jaw down to the neck pit at 100 + `length`, with the jaw's shadow on it."""
    drawing, palette = view.drawing, view.palette
    profile = view.turn is Turn.PROFILE
    width = (62.0 if view.masculine else 46.0) * (0.82 if view.child else 1.0)
    centre = lerp(0, -8, view.amount)
    lean = 0.0
    if profile:
        centre, lean = -14.0, -10.0
        width *= 1.12
    top, bottom = (0 if profile else 40), 100 + length
    spread = width * (0.12 if profile else 0.62)
    half = width / 2
    shape = Shape(
        [
            (centre - half - 4 - lean * 0.2, top),
            (centre + half + 4, top),
            (centre + half + lean * 0.6, bottom - 34),
            (centre + half + 8 + lean, bottom - 8),
            (centre + half + spread + lean, bottom + 14, 1),
            (centre - half - spread + lean, bottom + 14, 1),
            (centre - half - 8 + lean, bottom - 8),
            (centre - half + lean * 0.6, bottom - 34),
        ],
        True,
        0.34,
    )
    drawing.fill(shape, palette.skin)
    with drawing.group(clip=shape):
        if view.turn is Turn.BACK:
            drawing.rect(-120, 30, 240, 62, palette.skin_shade, 0.8)
        else:
            jaw = (
                Shape([(70, 0), (66, 96), (40, 104), (0, 90), (-30, 60), (-60, 20), (-60, -40)])
                if profile
                else face_contour(view)
            )
            drawing.fill(jaw.moved(-4 * view.light_side - 6 * view.amount, 24), palette.skin_shade)
    for side in (1, -1):
        edge = half * side
        drawing.ink(
            [
                (centre + edge + 3 * side, 60),
                (centre + edge + lean * 0.6, bottom - 34),
                (centre + edge + 8 * side + lean, bottom - 8),
                (centre + edge + spread * 0.8 * side + lean, bottom + 8),
            ],
            view.line_width * 0.9,
            palette.skin_line,
            0.1,
            0.3,
        )
    if view.turn is not Turn.BACK:
        view.strand(
            [(centre + width * 0.12, bottom - 4), (centre + width * 0.06, bottom + 8), (centre - 2, bottom + 14)],
            0.5,
            palette.skin_line,
            0.6,
        )
