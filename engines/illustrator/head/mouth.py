"""Mouths, closed and open. In: a `HeadView`. Out: strokes. Never: where the mouth is (that is `anchors`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from comic.cast import Age
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.head.expressions import OPEN_MOUTHS, Mouth
from engines.illustrator.head.view import HeadView

INSIDE = "#7b2a35"
THROAT = "#551a27"
TONGUE = "#e07a78"
TEETH = "#fffdf8"


@dataclass(frozen=True)
class _Line:
    """A stroke in mouth units: its points, weight in line widths, tapers and thinnest part."""

    points: tuple[Spot, ...]
    weight: float
    taper: float = 0.35
    thinnest: float = 0.2


@dataclass(frozen=True)
class _Opening:
    """An open mouth: lips (third element: corner), upper teeth, tongue (x, y, rx, ry), line below the lip (half
    width, y)."""

    lips: tuple[tuple[float, ...], ...]
    teeth: tuple[Spot, ...] = ()
    tongue: tuple[float, float, float, float] | None = None
    below: Spot | None = None


_LINES: Mapping[Mouth, tuple[_Line, ...]] = MappingProxyType(
    {
        Mouth.LINE: (_Line(((-11, 0), (-3, 1.2), (4, 0.6), (12, -0.6)), 0.95, 0.4),),
        Mouth.FLAT: (_Line(((-12, 1), (0, -0.5), (12, 1.5)), 0.95, 0.3, 0.3),),
        Mouth.FIRM: (_Line(((-14, 2), (-5, -1), (5, -1), (14, 2.5)), 1.1, 0.25, 0.3),),
        Mouth.SMILE: (
            _Line(((-17, -4), (-7, 2.5), (7, 2.5), (17, -4)), 1.0),
            _Line(((-18, -6.5), (-16.5, -2)), 0.6),
            _Line(((18, -6.5), (16.5, -2)), 0.6),
        ),
        Mouth.SMIRK: (
            _Line(((-13, 3), (-3, 3.5), (9, 0), (19, -8)), 1.05, 0.35),
            _Line(((20, -11), (19.5, -4.5)), 0.65),
        ),
        Mouth.FROWN: (_Line(((-12, 5), (-4, -0.5), (4, -0.5), (12, 5)), 1.0),),
        Mouth.WAVY: (_Line(((-15, 0), (-9, -3.5), (-3, 2), (3, -2.5), (9, 2), (15, -3)), 0.95, 0.25, 0.3),),
        Mouth.SNEER: (
            _Line(((-15, 5), (-7, 0), (1, 1.5), (8, -3), (16, 2)), 1.1, 0.25, 0.3),
            _Line(((18, -5), (21, 1), (20, 6)), 0.55),
        ),
    }
)
_OPENINGS: Mapping[Mouth, _Opening] = MappingProxyType(
    {
        Mouth.OPEN_SMILE: _Opening(
            ((-20, -6, 1), (-9, -3.5), (9, -3.5), (20, -6, 1), (13, 9), (0, 15), (-13, 9)),
            ((-22, -8), (22, -8), (16, 1), (0, 3), (-16, 1)),
            (0, 15, 10, 6),
            (5, 20),
        ),
        Mouth.LAUGH: _Opening(
            ((-25, -9, 1), (-10, -5), (10, -5), (25, -9, 1), (18, 14), (0, 26), (-18, 14)),
            ((-28, -12), (28, -12), (20, 1), (0, 4), (-20, 1)),
            (0, 24, 14, 10),
        ),
        Mouth.SHOUT: _Opening(
            ((-21, 4), (-15, -8), (0, -5.5), (15, -8), (21, 4), (18, 19), (0, 21.5), (-18, 19)),
            ((-19, -12), (19, -12), (17, -1), (0, 0.5), (-17, -1)),
            (0, 22, 11, 6),
        ),
        Mouth.OH: _Opening(
            ((0, -6), (8.5, -1), (8.5, 11), (0, 17), (-8.5, 11), (-8.5, -1)), tongue=(0, 17, 7, 5)
        ),
        Mouth.WAIL: _Opening(
            ((-17, 3), (-10, -5), (0, -2.5), (10, -5), (17, 3), (14, 15), (0, 19), (-14, 15)),
            ((-14, -8), (14, -8), (11, 0.5), (0, 1.5), (-11, 0.5)),
            (0, 16, 9, 5),
        ),
        Mouth.TALK: _Opening(
            ((-12, -1.5, 1), (-5, -4), (5, -4), (12, -2, 1), (8, 7.5), (0, 10.5), (-8, 7.5)),
            ((-14, -7), (14, -7), (9, -0.5), (0, 0.6), (-9, -0.5)),
            (0, 11, 6, 4),
        ),
        Mouth.MURMUR: _Opening(((-9, 3), (-5, -2), (0, -3), (5, -2), (9, 3), (5, 7.5), (0, 8.5), (-5, 7.5))),
        Mouth.TREMBLE: _Opening(
            (
                (-20, 2), (-13, -5), (-5, -1), (4, -5), (12, -1), (20, -3),
                (19, 9), (11, 13), (3, 9), (-6, 14), (-16, 10),
            ),
            ((-22, -9), (22, -9), (21, 3), (0, 3), (-21, 4)),
        ),
    }
)  # fmt: skip
_LOWER_LIP: Mapping[Mouth, tuple[Spot, ...]] = MappingProxyType(
    {
        Mouth.LINE: ((-5, 8), (0, 9), (5, 8)),
        Mouth.FLAT: ((-5, 8), (0, 9), (5, 8)),
        Mouth.FIRM: ((-6, 8), (0, 9.5), (6, 8)),
        Mouth.SMILE: ((-5, 10), (0, 11), (5, 10)),
        Mouth.SMIRK: ((-3, 10), (3, 10.5), (8, 8)),
        Mouth.FROWN: ((-5, 10), (0, 9), (5, 10)),
        Mouth.SNEER: ((-6, 11), (0, 10), (6, 11)),
    }
)


def draw_mouth(view: HeadView) -> None:
    """The mouth of the view's features on a front or turned face."""
    kind = view.features.mouth
    if kind in OPEN_MOUTHS:
        _draw_opening(view, _OPENINGS[kind])
        return
    for line in _LINES[kind]:
        view.drawing.ink(
            _placed(view, line.points),
            view.line_width * line.weight,
            view.palette.mouth_line,
            line.taper,
            line.taper,
            line.thinnest,
        )
    lip = _LOWER_LIP.get(kind)
    if lip:
        view.strand(_placed(view, lip), 0.55, view.palette.skin_shade)
    if not view.masculine and view.look.age in (Age.ADULT, Age.MIDDLE_AGED):
        x, y = _at(view, 0, 4)
        view.drawing.ellipse(x, y, 9, 4, view.palette.lip, 0.35)


def _at(view: HeadView, x: float, y: float) -> Spot:
    wide = view.features.mouth_width * (1.08 if view.masculine else 1.0)
    narrow = 1 - 0.16 * view.amount
    if x > 0:
        narrow *= 1 - 0.08 * view.amount
    tall = max(1.0, view.features.mouth_width) if view.features.mouth in OPEN_MOUTHS else 1.0
    return view.face_x(0) + view.amount + x * wide * narrow, view.mouth_y + y * tall


def _placed(view: HeadView, points: Sequence[Sequence[float]]) -> list[tuple[float, ...]]:
    return [(*_at(view, point[0], point[1]), *point[2:]) for point in points]


def _draw_opening(view: HeadView, opening: _Opening) -> None:
    drawing = view.drawing
    lips = Shape(_placed(view, opening.lips), True, 0.38)
    left, top, right, bottom = lips.bounds()
    drawing.fill(lips, INSIDE)
    with drawing.group(clip=lips):
        drawing.rect(left, top, right - left, (bottom - top) * 0.4, THROAT, 0.55)
        if opening.tongue is not None:
            x, y, rx, ry = opening.tongue
            drawing.ellipse(*_at(view, x, y), rx * view.features.mouth_width, ry, TONGUE)
        if opening.teeth:
            drawing.fill(Shape(_placed(view, opening.teeth), True, 0.3), TEETH)
    drawing.outline(lips, view.line_width * 0.95, view.palette.mouth_line, light=(0, -0.3))
    if opening.below is not None:
        half, y = opening.below
        view.strand(_placed(view, [(-half, y), (0, y + 2), (half, y)]), 0.5, view.palette.skin_line, 0.6)
