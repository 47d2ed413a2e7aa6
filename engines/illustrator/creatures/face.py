"""A creature's face, feature by feature: where they lie on a turned skull, eyes, brows, mouth, cheeks, signs.

In: a `FaceView`. Out: strokes in head units. Never: a skull, an ear, a nose.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from comic.storyboard import Turn
from engines.illustrator.colour import adjusted, mixed
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat
from engines.illustrator.geometry import Shape, Spot, ellipse_points
from engines.illustrator.head.expressions import Features
from engines.illustrator.head.signs import Sign, draw_anger_mark, draw_drop
from engines.illustrator.style.creatures import PROFILE_DEG, TURNED_DEG
from engines.illustrator.style.head import GLOOM, TEAR, TEAR_LINE

_YAW_DEG = {Turn.FRONT: 0.0, Turn.THREE_QUARTER: TURNED_DEG, Turn.PROFILE: PROFILE_DEG, Turn.BACK: 0.0}
_BALL = 100.0
"""The radius of the skull on which features lie."""


@dataclass(frozen=True)
class EyeCut:
    """An eye's place on the frontal face, half its width, its height, how much white is seen around the iris (0–1),
    and whether its pupil is a slit."""

    x: float
    y: float
    half_width: float
    height: float
    white: float = 0.0
    slit: bool = True


@dataclass(frozen=True)
class FaceView:
    brush: Brush
    features: Features
    coat: Coat
    turn: Turn
    signs: frozenset[Sign] = frozenset()

    @property
    def profile(self) -> bool:
        return self.turn is Turn.PROFILE

    @property
    def turned(self) -> bool:
        return self.turn in (Turn.THREE_QUARTER, Turn.PROFILE)

    @property
    def sides(self) -> tuple[int, ...]:
        """The sides of the face that are seen: −1 the near one, 1 the far one."""
        return (-1,) if self.profile else (-1, 1)

    def at(self, x: float, y: float, out: float = 0.0) -> Spot:
        """A point of the frontal face on the turned skull, `out` units in front of its surface."""
        yaw = math.radians(_YAW_DEG[self.turn])
        return x * math.cos(yaw) + (self._depth(x, y) + out) * math.sin(yaw), y

    def narrow(self, x: float, y: float) -> float:
        """How much of its width a feature there keeps."""
        yaw = math.radians(_YAW_DEG[self.turn])
        return max(0.45, math.cos(yaw + math.atan2(x, self._depth(x, y))))

    def _depth(self, x: float, y: float) -> float:
        return _BALL * math.sqrt(max(0.08, 1 - (x / 108) ** 2 - (y / 125) ** 2))


def draw_eye(view: FaceView, side: int, cut: EyeCut) -> None:
    """One eye: a shining iris that fills most of the lids, a pupil, two lights, a dark upper lid."""
    features, brush, coat = view.features, view.brush, view.coat
    a, h, opening, slant = cut.half_width, cut.height, features.opening, features.slant
    centre = view.at(side * cut.x, cut.y)
    narrow = view.narrow(side * cut.x, cut.y)

    def at(dx: float, dy: float) -> Spot:
        return centre[0] + side * dx * narrow, centre[1] + dy

    if features.closed:
        arc = [at(-a, h * 0.14), at(-a * 0.5, -h * 0.16), at(a * 0.4, -h * 0.18), at(a * 1.05, h * 0.1)]
        brush.stroke(arc, coat.lid, 6.5)
        return
    low = features.lower_lid
    upper = [
        (-a, h * 0.10 + slant * 0.5),
        (-a * 0.68, -h * 0.30 * opening + slant * 1.1),
        (-a * 0.05, -h * 0.50 * opening + slant * 0.7),
        (a * 0.62, -h * 0.42 * opening),
        (a, -h * 0.08),
    ]
    upper = [(x, min(y, h * 0.16)) for x, y in upper]
    lower = [(a * 0.74, h * 0.30 - low), (0.0, h * 0.46 - low * 1.4), (-a * 0.68, h * 0.34 - low)]
    lids = Shape([(*at(*upper[0]), 1), *(at(*p) for p in upper[1:-1]), (*at(*upper[-1]), 1), *(at(*p) for p in lower)])
    brush.drawing.fill(lids, mixed(coat.eye, "#fdfbfb", 0.94) if cut.white else coat.eye)
    with brush.drawing.group(clip=lids):
        _draw_iris(view, cut, centre, narrow)
        brim = [at(x * 1.15, y - 16) for x, y in upper] + [at(x * 1.1, y + h * 0.14) for x, y in reversed(upper)]
        brush.drawing.fill(Shape(brim), coat.eye_dark, 0.45)
    brush.drawing.outline(lids, brush.line_width * 0.7, coat.lid)
    lid = [at(*upper[0]), *(at(*p) for p in upper[1:-1]), at(*upper[-1]), at(a * 1.08, -h * 0.16)]
    brush.drawing.ink(lid, 6.5, coat.lid, 0.3, 0.25, 0.25)
    if features.eye_bags:
        brush.line([at(-a * 0.6, h * 0.56), at(0, h * 0.66), at(a * 0.6, h * 0.54)], coat.line, opacity=0.8)


def _draw_iris(view: FaceView, cut: EyeCut, centre: Spot, narrow: float) -> None:
    features, brush, coat, h = view.features, view.brush, view.coat, cut.height
    drawing = brush.drawing
    gaze_x, gaze_y = brush.gaze or (features.gaze_x, features.gaze_y)
    x = centre[0] + gaze_x * cut.half_width * 0.32 * narrow
    y = centre[1] + gaze_y * h * 0.16
    wide = features.iris
    if cut.white:
        rx, ry = h * 0.52 * wide * narrow, h * 0.52 * wide
        drawing.ellipse(x, y, rx, ry, coat.eye_dark)
        fade = drawing.linear_gradient([(0, coat.eye_dark), (0.55, coat.eye), (1, adjusted(coat.eye, 0.12, 1.1))])
        drawing.ellipse(x, y + 1, rx * 0.88, ry * 0.9, fade)
        drawing.ellipse(x, y, rx * 0.60, ry * 0.62, "#1a121f")
    else:
        fade = drawing.linear_gradient([(0, adjusted(coat.eye, -0.2)), (0.5, coat.eye), (1, adjusted(coat.eye, 0.14))])
        drawing.ellipse(centre[0], centre[1], cut.half_width * 1.2, h * 0.62, fade)
        rx = h * (0.27 if wide >= 0.9 else 0.27 * wide * wide) * (narrow if cut.slit else 1.0)
        ry = h * (0.38 if cut.slit else 0.27 * wide)
        drawing.ellipse(x, y, rx, ry, "#1a121f")
    shine = features.shine
    if shine > 0.3:
        size = h * min(1.2, shine)
        lit = -brush.light_side
        drawing.ellipse(x + lit * h * 0.14, y - h * 0.17, size * 0.13 * narrow, size * 0.14, "#ffffff")
        drawing.ellipse(x - lit * h * 0.15, y + h * 0.18, size * 0.07, size * 0.065, "#ffffff", 0.9)


def moves_brows(view: FaceView) -> bool:
    """Whether the expression means something by its brows."""
    features = view.features
    moves = (features.brow_inner, features.brow_outer, features.brow_raise, features.brow_uneven)
    return max(abs(move) for move in moves) >= 3


def draw_brow(view: FaceView, side: int, cut: EyeCut, skull: Shape, lift: float = 1.0) -> None:
    """A short stroke over the eye, inside the skull, only for faces that mean something by it."""
    if not moves_brows(view):
        return
    features = view.features
    a = cut.half_width
    cx, _ = view.at(side * cut.x, cut.y)
    narrow = view.narrow(side * cut.x, cut.y)
    y = cut.y - cut.height * 0.5 * features.opening - 13 * lift + features.brow_raise * 0.6
    y += features.brow_uneven if side > 0 else 0.0
    inner, outer = features.brow_inner, features.brow_outer
    points = [
        (cx + side * -a * 0.75 * narrow, y + inner * 0.9),
        (cx, y - 3 + (inner + outer) * 0.3),
        (cx + side * a * (0.45 if view.turned and side > 0 else 0.8) * narrow, y + outer * 0.9),
    ]
    with view.brush.drawing.group(clip=skull):
        view.brush.stroke(points, view.coat.lid, 6.0 * features.brow_weight)


def draw_blush(view: FaceView, x: float, y: float) -> None:
    strength = view.features.blush
    if strength <= 0:
        return
    for side in view.sides:
        cx, cy = view.at(side * x, y)
        narrow = view.narrow(side * x, y)
        view.brush.drawing.ellipse(cx, cy, 19 * narrow, 10, view.coat.blush, 0.5 * strength)
        if view.features.blush_lines:
            for step in (-8, 0, 8):
                line = [(cx + step * narrow + 3, cy - 7), (cx + step * narrow - 3, cy + 7)]
                view.brush.line(line, adjusted(view.coat.blush, -0.15), 0.7)


def draw_signs(view: FaceView, cut: EyeCut, aside: float = 0.0) -> None:
    """Tears, sweat, anger: the signs of comics; anger floats over the skull, `aside` further out."""
    features, drawing = view.features, view.brush.drawing
    fine = view.brush.line_width * 0.55
    if features.tears:
        for side in view.sides:
            x, y = view.at(side * cut.x, cut.y)
            draw_drop(drawing, x + side * 4, y + cut.height * 0.9, cut.height * 0.32, fine, TEAR, TEAR_LINE)
            drawing.ellipse(x - side * 4, y + cut.height * 0.42, cut.half_width * 0.6, 4.5, "#dff2ff", 0.9)
    for index in range(max(features.sweat_drops, int(Sign.SWEAT in view.signs))):
        draw_drop(drawing, -88.0 if index == 0 else 90.0, -44.0 - 10 * index, 13, fine)
    for index in range(max(features.anger_marks, int(Sign.ANGER_MARK in view.signs))):
        x, y = (34.0 + aside, -110.0) if index == 0 else (-36.0 - aside, -116.0)
        draw_anger_mark(drawing, x, y, 19 - 4 * index)


def draw_gloom(view: FaceView, skull: Shape) -> None:
    """The shadow of a shock over the forehead."""
    if not view.features.gloom:
        return
    drawing = view.brush.drawing
    with drawing.group(clip=skull):
        fade = drawing.linear_gradient([(0, GLOOM, 0.7), (1, GLOOM, 0)])
        drawing.rect(-150, -110, 300, 110, fade)


def ring(cx: float, cy: float, rx: float, ry: float, count: int = 10) -> Shape:
    return Shape(ellipse_points(cx, cy, rx, ry, count))


def mirrored(points: Sequence[tuple[float, ...]]) -> list[tuple[float, ...]]:
    """A symmetrical outline from its right half, given from the top of the middle line to its bottom."""
    left = [(-point[0], *point[1:]) for point in reversed(points) if point[0] != 0]
    return [*points, *left]
