"""Mouths of front and turned heads, closed and open. In: a `HeadView`. Out: strokes. Never: a profile's mouth."""

from __future__ import annotations

import math
from collections.abc import Sequence

from comic.cast import Age
from engines.illustrator.geometry import Shape, Spot, flatten, ink_polygon, smooth_segments
from engines.illustrator.head.expressions import OPEN_MOUTHS
from engines.illustrator.head.mouths import LINES, OPENINGS, Opening
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import FEATURE_LINE, GROWN_LIPS, LIP_OPACITY, MOUTH_INSIDE, TEETH, THROAT, TONGUE

LIP_TENSION = 0.38
TALLEST = 1.25
"""How much a wide open mouth grows downwards at most: it leaves the chin whole."""

FAR_OPEN, FAR_CLOSED = 0.28, 0.12
"""How much narrower the far half of a turned mouth is, or it crosses the cheek's outline."""

LIP_REACH = 3.0
"""How far to both sides the edge of a lip is looked for, in head units."""


def draw_mouth(view: HeadView) -> None:
    """The mouth of the view's features on a front or turned face."""
    kind = view.features.mouth
    if kind in OPEN_MOUTHS:
        _draw_opening(view, OPENINGS[kind])
        return
    lines = LINES[kind]
    track = _track(view, lines[0].points)
    _draw_lips(view, track)
    width = view.line_width * FEATURE_LINE
    ink = "".join(
        ink_polygon(_track(view, line.points), width * line.weight, line.taper, line.taper, line.thinnest)
        for line in lines
    )
    view.drawing.path(ink, view.palette.mouth_line)


def _at(view: HeadView, x: float, y: float) -> Spot:
    features = view.features
    opened = features.mouth in OPEN_MOUTHS
    wide = features.mouth_width * (1.08 if view.masculine else 0.98)
    narrow = 1 - 0.16 * view.amount
    if x > 0:
        narrow *= 1 - (FAR_OPEN if opened else FAR_CLOSED) * view.amount
    tall = max(1.0, min(TALLEST, features.mouth_width)) if opened else 1.0
    return mouth_x(view) + x * wide * narrow, view.skull.mouth_y + y * tall


def mouth_x(view: HeadView) -> float:
    """Where the middle of a front or turned mouth lies."""
    return view.face_x(0) + 1.5 * view.amount


def upper_lip_y(view: HeadView, x: float) -> float:
    """How high the mouth reaches at this x of the head; beside its corners, at the nearer of them."""
    kind = view.features.mouth
    if kind in OPEN_MOUTHS:
        edge = Shape(_placed(view, OPENINGS[kind].lips), True, LIP_TENSION).flat()
    else:
        edge = _track(view, LINES[kind][0].points)
    near = [y for px, y in edge if abs(px - x) <= LIP_REACH]
    return min(near) if near else min(edge, key=lambda point: abs(point[0] - x))[1]


def _placed(view: HeadView, points: Sequence[Sequence[float]]) -> list[tuple[float, ...]]:
    return [(*_at(view, point[0], point[1]), *point[2:]) for point in points]


def _track(view: HeadView, points: Sequence[Spot]) -> list[Spot]:
    return flatten(smooth_segments(_placed(view, points), False), 6)


def _draw_lips(view: HeadView, track: Sequence[Spot]) -> None:
    """A hint of colour above and below a closed mouth's line, and the shadow under the lower lip."""
    above, below = _lip_heights(view)
    upper: list[Spot] = []
    lower: list[Spot] = []
    for index, (x, y) in enumerate(track):
        u = index / (len(track) - 1)
        swell = max(0.0, math.sin(math.pi * u))
        dip = 1 - 0.3 * math.exp(-(((u - 0.5) / 0.12) ** 2))
        upper.append((x, y - above * swell**0.7 * dip))
        lower.append((x, y + below * swell**0.9))
    view.drawing.polygon([*upper, *lower[::-1]], view.palette.lip, lip_opacity(view))
    middle = len(track) // 2
    shadow = [(x, y + 3.2) for x, y in lower[middle - 3 : middle + 4]]
    view.strand(shadow, 1.3, view.palette.skin_shade)
    if not view.masculine and view.look.age in (Age.TEEN, Age.ADULT):
        x, y = lower[middle]
        view.drawing.ellipse(x - 1.6 * view.light_side, y - below * 0.46, 2.6, 0.9, "#ffffff", 0.55)


def lip_opacity(view: HeadView) -> float:
    """How much colour the lips of a closed mouth have."""
    usual = LIP_OPACITY[view.look.presentation]
    if view.child or view.elder:
        return usual * 0.7
    return usual if view.masculine or view.look.age is Age.TEEN else min(1.0, usual * GROWN_LIPS)


def _lip_heights(view: HeadView) -> Spot:
    """How thick the lips are above and below the line; they thin with age."""
    if view.child:
        return 1.6, 3.0
    if view.elder:
        return 1.2, 2.4
    return (1.8, 4.2) if view.masculine else (3.0, 5.4)


def _draw_opening(view: HeadView, opening: Opening) -> None:
    drawing = view.drawing
    lips = Shape(_placed(view, opening.lips), True, LIP_TENSION)
    left, top, right, bottom = lips.bounds()
    if not view.child:
        opacity = LIP_OPACITY[view.look.presentation]
        drawing.path(lips.path(), None, opacity, view.palette.lip, 3.4 if view.elder else 5.4)
    drawing.fill(lips, MOUTH_INSIDE)
    with drawing.group(clip=lips):
        drawing.rect(left, top, right - left, (bottom - top) * 0.4, THROAT, 0.55)
        if opening.tongue is not None:
            x, y, rx, ry = opening.tongue
            drawing.ellipse(*_at(view, x, y), rx * view.features.mouth_width, ry, TONGUE)
        for teeth in opening.teeth:
            drawing.fill(Shape(_placed(view, teeth), True, 0.3), TEETH)
        for index, gap in enumerate(opening.bite):
            view.strand(_placed(view, gap), 1.2 if index == 0 else 0.9, view.palette.mouth_line, 0.6)
    drawing.outline(lips, view.line_width * FEATURE_LINE, view.palette.mouth_line, light=(0, -0.3))
    if opening.below is not None:
        half, y = opening.below
        view.strand(_placed(view, [(-half, y), (0, y + 2), (half, y)]), 1.2, view.palette.skin_shade)
    for crease in opening.creases:
        if view.amount and crease[0][0] > 0:
            continue
        view.strand(_placed(view, crease), 1.2, view.palette.skin_line, 0.75)
