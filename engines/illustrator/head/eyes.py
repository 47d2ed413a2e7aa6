"""Eyes, the part that carries a webtoon face: lids, iris with two highlights, lashes.

In: a `HeadView` and a side. Out: strokes. Never: brows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from comic.cast import Age
from engines.illustrator.colour import adjusted, mixed
from engines.illustrator.geometry import Shape, Spot, ellipse_points, flatten, smooth_segments
from engines.illustrator.head.view import HeadView


@dataclass(frozen=True)
class _Eye:
    """One eye's place and size; local x points outwards, whichever the side."""

    view: HeadView
    side: int
    half_width: float
    height: float

    def at(self, x: float, y: float) -> Spot:
        view = self.view
        centre = view.face_x(self.side * view.eye_offset)
        return centre + self.side * x * view.side_width(self.side), view.eye_y + y

    def all_at(self, points: Sequence[Sequence[float]]) -> list[Spot]:
        return [self.at(point[0], point[1]) for point in points]


def _eye(view: HeadView, side: int) -> _Eye:
    if view.child:
        return _Eye(view, side, 25, 39)
    if view.elder:
        return _Eye(view, side, 20, 20)
    if view.masculine:
        return _Eye(view, side, 22.5, 27 if view.look.age is not Age.MIDDLE_AGED else 24)
    if view.look.age is Age.ADULT:
        return _Eye(view, side, 25, 35)
    if view.look.age is Age.MIDDLE_AGED:
        return _Eye(view, side, 24, 31)
    return _Eye(view, side, 24.5, 40)


def draw_eye(view: HeadView, side: int) -> None:
    """The eye on one side of the page: −1 left, +1 right."""
    eye = _eye(view, side)
    if view.features.closed:
        _draw_closed(eye)
        return
    features, palette, drawing = view.features, view.palette, view.drawing
    a, h, opening, slant = eye.half_width, eye.height, features.opening, features.slant
    upper: list[Spot] = [
        (-a, 4 + slant * 0.25),
        (-a * 0.76, -h * 0.20 * opening + slant * 0.7),
        (-a * 0.30, -h * 0.46 * opening + slant * 0.5),
        (a * 0.28, -h * 0.50 * opening + slant * 0.1),
        (a * 0.74, -h * 0.31 * opening),
        (a, 0),
    ]
    upper = [(x, min(y, h * 0.28)) for x, y in upper]
    lid = features.lower_lid
    lower: list[Spot] = [(a * 0.66, h * 0.29 - lid), (0, h * 0.39 - lid * 1.4), (-a * 0.62, h * 0.29 - lid * 0.7)]
    almond = Shape(
        [
            (*eye.at(*upper[0]), 1),
            *eye.all_at(upper[1:-1]),
            (*eye.at(*upper[-1]), 1),
            *eye.all_at(lower),
        ],
        True,
        0.36,
    )
    drawing.fill(almond, mixed("#fdfbfb", view.look.skin, 0.10))
    with drawing.group(clip=almond):
        _draw_iris(eye)
        shadow = [eye.at(x * 1.1, y - 14) for x, y in upper]
        shadow += [eye.at(x * 1.05, y + h * 0.17) for x, y in reversed(upper)]
        drawing.fill(Shape(shadow, True, 0.3), mixed("#6d6288", palette.skin_shade, 0.45), 0.42)
        _draw_shine(eye)
    _draw_lashes(eye, upper)
    drawing.ink(
        eye.all_at([(a * 0.98, 1), (a * 0.6, h * 0.31 - lid), (-a * 0.05, h * 0.41 - lid * 1.4)]),
        1.7 if view.masculine else 2.3,
        mixed(palette.lash, palette.skin_line, 0.35),
        0.1,
        0.8,
        0.05,
    )
    crease_lift = 6 if view.masculine else 8.5
    drawing.ink(
        eye.all_at(
            [
                (-a * 0.7, -h * 0.36 * opening - 5 + slant * 0.7),
                (0, -h * 0.55 * opening - crease_lift + slant * 0.3),
                (a * 0.85, -h * 0.34 * opening - 7),
            ]
        ),
        view.line_width * 0.5,
        palette.skin_line,
        0.5,
        0.5,
        0.1,
        opacity=0.75,
    )
    if features.eye_bags:
        _draw_bag(eye)


def _draw_closed(eye: _Eye) -> None:
    """An eye laughed shut: an arc open to below."""
    view, a = eye.view, eye.half_width
    arc = eye.all_at([(-a, 10), (-a * 0.4, -4), (a * 0.35, -4.5), (a + 1, 7)])
    view.drawing.ink(arc, 4.2 if view.masculine else 5.2, view.palette.lash, 0.45, 0.35, 0.25)
    if not view.masculine:
        view.drawing.ink([eye.at(a * 0.7, 2), eye.at(a + 5, -1)], 2.4, view.palette.lash, 0.1, 0.8)


def _iris_frame(eye: _Eye) -> tuple[float, float, float, float]:
    """Centre and radii of the iris."""
    view, features, h = eye.view, eye.view.features, eye.height
    gaze_x, gaze_y = view.gaze or (features.gaze_x, features.gaze_y)
    narrow = view.side_width(eye.side)
    centre_x, _ = eye.at(0, 0)
    x = centre_x + (gaze_x * 9 + 2.5 * view.amount) * narrow
    y = view.eye_y - h * 0.035 + gaze_y * 7 - (1 if features.opening >= 1.1 else 0)
    across, down = (0.44, 0.50) if view.masculine else (0.385, 0.47)
    return x, y, h * across * features.iris * narrow, h * down * features.iris


def _draw_iris(eye: _Eye) -> None:
    view, drawing, palette = eye.view, eye.view.drawing, eye.view.palette
    x, y, rx, ry = _iris_frame(eye)
    drawing.ellipse(x, y, rx, ry, palette.eye_dark)
    body = drawing.linear_gradient(
        [(0, mixed(palette.eye, "#1b1226", 0.62)), (0.45, palette.eye), (1, adjusted(palette.eye, 0.16, 1.1, 10))]
    )
    drawing.ellipse(x, y + 0.6, rx * 0.86, ry * 0.88, body)
    reflected = Shape(ellipse_points(x, y + 0.6, rx * 0.86, ry * 0.88, 10))
    with drawing.group(clip=reflected):
        drawing.ellipse(x, y + ry * 0.78, rx * 0.72, ry * 0.48, adjusted(view.look.eyes, 0.26, 1.05, 16), 0.75)
    drawing.ellipse(x, y - ry * 0.06, rx * 0.42, ry * 0.44, mixed("#150d1c", palette.eye_dark, 0.2))


def _draw_shine(eye: _Eye) -> None:
    view, drawing, shine = eye.view, eye.view.drawing, eye.view.features.shine
    if shine <= 0.3:
        return
    x, y, rx, ry = _iris_frame(eye)
    size = min(1.2, shine)
    drawing.ellipse(x - rx * 0.36 * view.light_side, y - ry * 0.40, rx * 0.34 * size, ry * 0.27 * size, "#ffffff")
    drawing.ellipse(x + rx * 0.42 * view.light_side, y + ry * 0.40, rx * 0.17, ry * 0.14, "#ffffff", 0.95)
    if shine > 1.1:
        drawing.ellipse(x - rx * 0.1, y + ry * 0.62, rx * 0.45, ry * 0.13, "#ffffff", 0.7)


def _draw_lashes(eye: _Eye, upper: list[Spot]) -> None:
    """The upper lashes as one wedge, thickest past the middle, with a flick outwards."""
    view, drawing, a, h = eye.view, eye.view.drawing, eye.half_width, eye.height
    lash, opening = view.palette.lash, view.features.opening
    thickness = (4.6 if view.masculine else 6.4) * (0.9 if view.elder else 1)
    lid = flatten(smooth_segments(eye.all_at(upper), False), 8)
    top: list[Spot] = []
    for index, (x, y) in enumerate(lid):
        u = index / (len(lid) - 1)
        swell = 0.10 + 0.90 * min(1.0, u * 1.5) ** 1.2 * (1 - 0.35 * max(0.0, (u - 0.75) / 0.25))
        top.append((x, y - thickness * swell))
    reach = 3.5 if view.masculine else 7.5
    lift = (3.5 if view.masculine else 8.5) - (2 if opening < 0.7 else 0)
    wedge = [*lid, eye.at(a + 2, 2), eye.at(a + reach, -lift), *top[::-1][2:]]
    drawing.polygon(wedge, lash, stroke=lash, stroke_width=0.8)
    if not view.masculine:
        drawing.ink(
            [eye.at(a * 0.82, -h * 0.22 * opening), eye.at(a + 5, -h * 0.22 * opening - 7)], 2.6, lash, 0.1, 0.9
        )
        drawing.ink(
            [eye.at(a * 0.55, -h * 0.38 * opening - 2), eye.at(a * 0.72, -h * 0.42 * opening - 10)], 2.2, lash, 0.1, 0.9
        )


def _draw_bag(eye: _Eye) -> None:
    view, a, h = eye.view, eye.half_width, eye.height
    shade = view.palette.skin_shade
    view.strand(eye.all_at([(-a * 0.7, h * 0.5), (0, h * 0.62), (a * 0.6, h * 0.5)]), 0.5, shade)
    bag = Shape(eye.all_at([(-a * 0.7, h * 0.42), (0, h * 0.5), (a * 0.6, h * 0.42), (0, h * 0.66)]))
    view.drawing.fill(bag, mixed(shade, "#7a6a9a", 0.3), 0.55)


def draw_brow(view: HeadView, side: int, opacity: float = 1.0) -> None:
    """The brow on one side of the page."""
    features = view.features
    half = 25.0
    centre = view.face_x(side * view.eye_offset)
    y = view.eye_y - (29 if view.masculine else 37) + features.brow_raise - (6 if view.child else 0)
    if side > 0:
        y += features.brow_uneven
    inner, outer, narrow = features.brow_inner, features.brow_outer, view.side_width(side)

    def at(dx: float, dy: float) -> Spot:
        return centre + side * dx * narrow, y + dy

    view.drawing.ink(
        [
            at(-half + 1, 4 + inner),
            at(-half * 0.3, -1 + inner * 0.55 + outer * 0.2),
            at(half * 0.45, -4 + outer * 0.5),
            at(half + 3, 3 + outer),
        ],
        (7.8 if view.masculine else 5.4) * features.brow_weight,
        view.palette.brow,
        0.18,
        0.7,
        0.5 if view.masculine else 0.35,
        opacity=opacity,
    )
