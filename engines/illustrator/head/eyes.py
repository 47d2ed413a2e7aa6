"""Eyes, the part that carries a webtoon face: lids, iris, lashes.

In: a `HeadView` and a side. Out: strokes. Never: brows, an eye in profile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from comic.cast import EyeShape
from engines.illustrator.colour import mixed
from engines.illustrator.geometry import Shape, Spot, flatten, ink_polygon, smooth_segments
from engines.illustrator.head.contour import far_socket_x
from engines.illustrator.head.iris import draw_iris, draw_shine
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import (
    BAG_OPACITY,
    BAG_TINT,
    BAG_TINT_PART,
    CLOSED_LASH,
    CREASE_OPACITY,
    EYE_WHITE,
    FAR_EYE_INSIDE,
    FAR_LASH,
    FEATURE_LINE,
    LASH_THICKNESS,
    LEAST_SEEN_IRIS,
    LID_SHADOW,
    LID_SHADOW_OPACITY,
    LID_TINT_OPACITY,
    LOWER_LID_LINE,
    NARROWEST_IRIS,
    SLANT_SINKS,
    SLEEPY_OPENING,
)


@dataclass(frozen=True)
class EyeFrame:
    """One eye's place and size; local x points outwards, whichever the side."""

    view: HeadView
    side: int

    @property
    def half_width(self) -> float:
        return self.view.skull.eye_half

    @property
    def height(self) -> float:
        return self.view.skull.eye_height

    @property
    def is_far(self) -> bool:
        """Whether a turned face hides a part of its outer corner."""
        return self.side > 0 and self.view.amount > 0

    @cached_property
    def across(self) -> Spot:
        """Where the middle lies on the page, and how much narrower the eye is than a frontal one: the far eye of a
        turned face ends inside of its outline."""
        view = self.view
        centre, narrow = view.face_x(self.side * view.skull.eye_offset), view.side_width(self.side)
        if not self.is_far:
            return centre, narrow
        inner = centre - self.half_width * narrow
        width = min(2 * self.half_width * narrow, far_socket_x(view.skull) - FAR_EYE_INSIDE - inner)
        return inner + width / 2, width / 2 / self.half_width

    def at(self, x: float, y: float) -> Spot:
        """A local point on the page: turned with the eye's corners, narrowed on the far side."""
        centre, narrow = self.across
        drop = self.view.skull.outer_drop * x / self.half_width / 2
        return centre + self.side * x * narrow, self.view.skull.eye_y + y + drop

    def all_at(self, points: Sequence[Sequence[float]]) -> list[Spot]:
        return [self.at(point[0], point[1]) for point in points]

    @property
    def _opening(self) -> float:
        """How far the upper lid is open: sorrow doesn't close an eye that is narrow anyway, or its iris would be a
        slot."""
        opening, skull = self.view.features.opening, self.view.skull
        if not SLEEPY_OPENING < opening < 1:
            return opening
        return min(1.0, max(opening, LEAST_SEEN_IRIS * skull.iris_height / skull.eye_height))

    def upper_lid(self) -> list[Spot]:
        """The upper lid from the inner to the outer corner, in local units."""
        a, h, opening = self.half_width, self.height, self._opening
        slant, outer = self.view.features.slant, self.view.skull.outer_lid
        lid = [
            (-a, h * 0.12 + slant * 0.25),
            (-a * 0.74, -h * 0.24 * opening + slant * 0.75),
            (-a * 0.26, -h * 0.47 * opening + slant * 0.5),
            (a * 0.32, -h * 0.47 * opening + slant * 0.12 + outer * 0.4),
            (a * 0.78, -h * 0.25 * opening + outer),
            (a, h * 0.03),
        ]
        return [(x, min(y, h * 0.26)) for x, y in lid]

    def lower_lid(self) -> list[Spot]:
        """The lower lid from the outer corner inwards, without the corners."""
        a, h, raised = self.half_width, self.height, self.view.features.lower_lid
        return [
            (a * 0.70, h * 0.29 - raised),
            (a * 0.08, h * 0.41 - raised * 1.4),
            (-a * 0.58, h * 0.33 - raised * 0.7),
        ]


def draw_eye(view: HeadView, side: int) -> None:
    """The eye on one side of the page: −1 left, +1 right."""
    eye = EyeFrame(view, side)
    if view.features.closed:
        _draw_closed(eye)
        return
    palette, drawing, h = view.palette, view.drawing, eye.height
    upper, lower = eye.upper_lid(), eye.lower_lid()
    _draw_lid_tint(eye)
    almond = Shape(
        [(*eye.at(*upper[0]), 1), *eye.all_at(upper[1:-1]), (*eye.at(*upper[-1]), 1), *eye.all_at(lower)], True, 0.36
    )
    drawing.fill(almond, mixed(EYE_WHITE, view.look.skin, 0.08))
    frame = _iris_frame(eye)
    with drawing.group(clip=almond):
        draw_iris(view, *frame)
        shadow = [eye.at(x * 1.1, y - 14) for x, y in upper]
        shadow += [eye.at(x * 1.05, y + h * 0.19) for x, y in reversed(upper)]
        drawing.fill(Shape(shadow, True, 0.3), mixed(LID_SHADOW, palette.skin_shade, 0.35), LID_SHADOW_OPACITY)
        draw_shine(view, *frame)
    _draw_lower_line(eye)
    _draw_lashes(eye, upper)
    _draw_crease(eye, upper)
    if view.features.eye_bags:
        _draw_bag(eye)


def _draw_lid_tint(eye: EyeFrame) -> None:
    """A breath of colour around the lids."""
    view, a, h = eye.view, eye.half_width, eye.height
    x, y = eye.at(a * 0.12, -h * 0.1)
    tint = view.drawing.radial_gradient([(0.45, view.palette.blush, LID_TINT_OPACITY), (1, view.palette.blush, 0)])
    view.drawing.ellipse(x, y, a * 1.3 * eye.across[1], h * 0.5 + 9, tint)


def _draw_closed(eye: EyeFrame) -> None:
    """An eye laughed shut: an arc open to below."""
    view, a = eye.view, eye.half_width
    thickness = LASH_THICKNESS[view.look.age, view.look.presentation]
    _draw_lid_tint(eye)
    arc = eye.all_at([(-a, 9), (-a * 0.45, -4.5), (a * 0.3, -5.5), (a + 1, 7)])
    view.drawing.ink(arc, max(CLOSED_LASH, thickness), view.palette.lash, 0.45, 0.3, 0.25)
    if not view.masculine:
        flick = flatten(smooth_segments(eye.all_at([(a * 0.72, 1), (a + 6, -1)]), False), 4)
        other = flatten(smooth_segments(eye.all_at([(a * 0.9, 5), (a + 7, 6)]), False), 4)
        view.drawing.path(
            ink_polygon(flick, 2.4, 0.1, 0.8) + ink_polygon(other, 2.4, 0.1, 0.8),
            view.palette.lash,
        )


def _iris_frame(eye: EyeFrame) -> tuple[float, float, float, float]:
    """Centre and radii of the iris."""
    view, features, h = eye.view, eye.view.features, eye.height
    gaze_x, gaze_y = view.looking
    narrow = eye.across[1]
    size = (eye.view.skull.iris_height * 0.7 + h * 0.3) * features.iris
    across, down = (0.48, 0.55) if view.masculine and not view.child else (0.45, 0.52)
    x, y = eye.at(0, -h * 0.045)
    x += (gaze_x * 8.5 + 2.0 * view.amount) * narrow
    y += gaze_y * 0.19 * h + features.slant * SLANT_SINKS
    return x, y, size * across * max(narrow, NARROWEST_IRIS), size * down


def _draw_lower_line(eye: EyeFrame) -> None:
    """The lower lid, finer towards the nose; with lashes where the upper ones are long."""
    view, a, h = eye.view, eye.half_width, eye.height
    lid = view.features.lower_lid
    points = eye.all_at([(a * 0.99, h * 0.05), *((x, y + h * 0.01) for x, y in eye.lower_lid()), eye.upper_lid()[0]])
    line = ink_polygon(flatten(smooth_segments(points, False), 6), LOWER_LID_LINE, 0.1, 0.9, 0.3)
    if not view.masculine and not view.elder:
        for x, reach in ((0.74, 0.15), (0.50, 0.11)):
            root = h * (0.36 - 0.12 * x) - lid
            line += ink_polygon(eye.all_at([(a * x, root), (a * (x + 0.10), root + h * reach)]), 1.5, 0, 0.9, 0.1)
    view.drawing.path(line, mixed(view.palette.lash, view.palette.skin_line, 0.45))


def _draw_lashes(eye: EyeFrame, upper: list[Spot]) -> None:
    """The upper lashes as one wedge, thickest past the middle, with a flick outwards; its inner end is warmer."""
    view, a, h = eye.view, eye.half_width, eye.height
    palette = view.palette
    thickness = LASH_THICKNESS[view.look.age, view.look.presentation]
    lid = flatten(smooth_segments(eye.all_at(upper), False), 6)
    top: list[Spot] = []
    for index, (x, y) in enumerate(lid):
        u = index / (len(lid) - 1)
        swell = 0.16 + 0.84 * min(1.0, u * 1.45) ** 1.3 * (1 - 0.45 * max(0.0, (u - 0.8) / 0.2))
        top.append((x, y - thickness * swell))
    reach, lift = (2.5, 1.0) if view.masculine else (7.0, h * 0.14)
    if eye.is_far:
        reach *= FAR_LASH
    if view.look.eye_shape is EyeShape.DROOPING:
        lift = -1.5
    tip = eye.at(a + reach, -lift + h * 0.03)
    wedge = Shape([*lid, eye.at(a + reach * 0.35, h * 0.03 - lift * 0.1), (*tip, 1), *top[::-1][1:]], True, 0.2)
    stops = [(0, palette.lash_warm), (0.45, palette.lash), (1, palette.lash)]
    inner_left = eye.side > 0
    paint = view.drawing.linear_gradient(stops, x1=0 if inner_left else 1, x2=1 if inner_left else 0, y2=0)
    view.drawing.fill(wedge, paint)
    if not view.masculine and not view.elder:
        view.drawing.path(_flicks(eye), palette.lash)


def _flicks(eye: EyeFrame) -> str:
    """Two single lashes over the outer third; on the far side of a turned face they stay before it."""
    a, h, opening = eye.half_width, eye.height, eye.view.features.opening
    out = FAR_LASH if eye.is_far else 1.0
    path = ""
    for (x0, y0), (x1, y1) in (((0.86, -0.17), (1.24, -0.36)), ((0.66, -0.33), (0.88, -0.55))):
        start, end = (
            eye.at(a * x0, h * y0 * opening - 1),
            eye.at(a * (x0 + (x1 - x0) * out), h * (y1 + (1 - opening) * -y0) - 1),
        )
        middle = (start[0] * 0.45 + end[0] * 0.55, start[1] * 0.38 + end[1] * 0.62 + 1.5)
        path += ink_polygon([start, middle, end], 2.4, 0, 0.95, 0.08)
    return path


def _draw_crease(eye: EyeFrame, upper: list[Spot]) -> None:
    """The fold of the upper lid, above the lashes."""
    view, a, h = eye.view, eye.half_width, eye.height
    thickness = LASH_THICKNESS[view.look.age, view.look.presentation]
    lift = thickness + (2.4 if view.masculine else 3.6) + (1.5 if view.features.opening < 0.7 else 0)
    fold = [(upper[1][0] * 0.9, upper[1][1] - lift * 0.9), *((x, y - lift) for x, y in upper[2:4])]
    fold.append((a * 0.92, upper[4][1] - lift * 0.75 + h * 0.06))
    view.drawing.ink(
        eye.all_at(fold),
        view.line_width * FEATURE_LINE * 0.8,
        view.palette.skin_line,
        0.5,
        0.45,
        0.1,
        opacity=CREASE_OPACITY,
    )


def _draw_bag(eye: EyeFrame) -> None:
    view, a, h = eye.view, eye.half_width, eye.height
    shade = view.palette.skin_shade
    bag = Shape(
        eye.all_at(
            [(-a * 0.75, h * 0.40), (0, h * 0.50), (a * 0.65, h * 0.40), (a * 0.2, h * 0.66), (-a * 0.3, h * 0.65)]
        )
    )
    view.drawing.fill(bag, mixed(shade, BAG_TINT, BAG_TINT_PART), BAG_OPACITY)
    view.strand(eye.all_at([(-a * 0.7, h * 0.56), (0, h * 0.7), (a * 0.6, h * 0.56)]), 1.3, view.palette.skin_line, 0.6)
