"""Facial hair of every turn under the mouth: stubble, goatee, full beard.

In: a `HeadView` and the face's outline. Out: strokes. Never: the moustache, which lies over the
mouth; hair of the head.
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.cast import FacialHair
from comic.storyboard import Turn
from engines.illustrator.colour import mixed
from engines.illustrator.geometry import Shape, Spot, flatten, ink_polygon, smooth_segments
from engines.illustrator.head.moustache import moustache
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import (
    BEARD_EDGE,
    BEARD_SKIN,
    STRAND_LINE,
    STUBBLE_OPACITY,
    STUBBLE_TINT,
    STUBBLE_TINT_PART,
)


def draw_beard(view: HeadView, contour: Shape) -> None:
    """The look's facial hair inside the face's outline; nothing when there is none."""
    kind = view.look.facial_hair
    if kind is FacialHair.NONE:
        return
    drawing, palette = view.drawing, view.palette
    colour = mixed(palette.hair, palette.skin, BEARD_SKIN)
    with drawing.group(clip=contour):
        if kind is FacialHair.STUBBLE:
            _draw_stubble(view)
        if kind is FacialHair.FULL:
            drawing.fill(_cheeks(view), colour)
            _draw_edge(view, _cheeks(view), colour)
            _draw_whiskers(view, _full_whiskers(view))
        if kind is FacialHair.GOATEE:
            drawing.fill(_chin_patch(view), colour)
            _draw_edge(view, _chin_patch(view), colour)
            _draw_whiskers(view, _chin_whiskers(view))


def _draw_stubble(view: HeadView) -> None:
    """A shade that gathers towards the chin without an edge, and short hairs all over it."""
    skull, shade = view.skull, mixed(view.palette.hair, STUBBLE_TINT, STUBBLE_TINT_PART)
    stops = [(0.0, shade, 0.0), (0.6, shade, STUBBLE_OPACITY), (1.0, shade, STUBBLE_OPACITY)]
    fade = view.drawing.linear_gradient(stops, 0, skull.nose_y - 14, 0, skull.chin_y, in_drawing_units=True)
    view.drawing.fill(_cheeks(view), fade)
    view.drawing.fill(moustache(view), shade, STUBBLE_OPACITY * 0.5)
    with view.drawing.group(clip=_cheeks(view).path() + moustache(view).path()):
        _draw_grain(view)


def _at(view: HeadView, x: float, y: float) -> Spot:
    """A point of the lower face; `x` −1…1 from the near jaw's edge to the far one, in a profile 0…1 from the chin's
    front to the ear."""
    skull = view.skull
    if view.turn is Turn.PROFILE:
        return 66 - abs(x) * 84, y
    return view.face_x(x * skull.low_cheek), y


def _cheeks(view: HeadView) -> Shape:
    """Cheeks, jaw and chin below a line from the sideburns around the mouth."""
    skull, m = view.skull, view.skull.mouth_y
    ear, low = skull.eye_y + 8, skull.chin_y + 24
    if view.turn is Turn.PROFILE:
        spots: Sequence[Sequence[float]] = [
            (-30, ear), (-14, ear), (-6, 44), (22, m - 6), (46, m - 4), (54, m + 7, 1), (66, m + 9), (84, m + 14),
            (84, low), (-40, low),
        ]  # fmt: skip
        return Shape(spots, True, 0.3)
    half = [(1.25, ear), (0.98, ear + 12), (0.74, m - 14), (0.44, m - 7), (0.30, m + 5), (0.13, m + 10.5)]
    near = [_at(view, -x, y) for x, y in half]
    far = [_at(view, x, y) for x, y in half]
    return Shape([*near, *far[::-1], (view.face_x(110), low), (view.face_x(-110), low)], True, 0.3)


def _chin_patch(view: HeadView) -> Shape:
    m, low = view.skull.mouth_y, view.skull.chin_y + 10
    if view.turn is Turn.PROFILE:
        return Shape(
            [(50, m + 15), (57, m + 12), (62, m + 9), (84, m + 13), (84, low), (40, low), (44, m + 21)], True, 0.3
        )
    half = [(0.31, m + 17), (0.21, m + 14), (0.08, m + 9)]
    outer = [(0.33, m + 24), (0.24, low)]
    near = [_at(view, -x, y) for x, y in half]
    far = [_at(view, x, y) for x, y in half]
    return Shape(
        [
            *near,
            *far[::-1],
            *(_at(view, x, y) for x, y in outer),
            *(_at(view, -x, y) for x, y in reversed(outer)),
        ],
        True,
        0.3,
    )


def _draw_edge(view: HeadView, beard: Shape, colour: str) -> None:
    """Short hairs that grow over a beard's edge up the skin: a sharp one would be a patch glued on."""
    ink = ""
    for x, y in beard.flat(5):
        lean = 1.5 if x > view.face_x(0) else -1.5
        ink += ink_polygon([(x - lean, y + 3), (x + lean * 0.6, y - BEARD_EDGE)], BEARD_EDGE * 0.5, 0.1, 0.8, 0.05)
    view.drawing.path(ink, colour, 0.8)


def _full_whiskers(view: HeadView) -> list[tuple[Spot, Spot]]:
    m, low = view.skull.mouth_y, view.skull.chin_y
    if view.turn is Turn.PROFILE:
        return [((x, m - 2 + (x + 10) * 0.14), (x - 4, low - 2)) for x in range(-6, 66, 12)]
    return [
        (_at(view, x, m + 12 - abs(x) * 16), _at(view, x * 0.88, low - abs(x) * 26))
        for x in (-0.8, -0.6, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6, 0.8)
    ]


def _chin_whiskers(view: HeadView) -> list[tuple[Spot, Spot]]:
    m, low = view.skull.mouth_y, view.skull.chin_y
    if view.turn is Turn.PROFILE:
        return [((x, m + 13), (x - 2, low)) for x in (44, 52, 60)]
    return [(_at(view, x, m + 14), _at(view, x * 0.8, low)) for x in (-0.18, -0.06, 0.06, 0.18)]


def _draw_grain(view: HeadView) -> None:
    """Short hairs all over the lower face, to be drawn clipped."""
    top, low = view.skull.nose_y, view.skull.chin_y + 6
    grain = ""
    for row in range(9):
        y = top + (low - top) * row / 8
        for column in range(-8, 9):
            x, _ = _at(view, (column + 0.5 * (row % 2)) / 8, y)
            grain += ink_polygon([(x, y), (x + 0.6, y + 3)], view.line_width * STRAND_LINE * 0.7, 0.3, 0.4)
    view.drawing.path(grain, view.palette.hair_line, 0.4)


def _draw_whiskers(view: HeadView, whiskers: Sequence[tuple[Spot, Spot]]) -> None:
    ink = "".join(
        ink_polygon(flatten(smooth_segments([start, end], False), 4), view.line_width * STRAND_LINE, 0.5, 0.5)
        for start, end in whiskers
    )
    view.drawing.path(ink, view.palette.hair_line, 0.55)
