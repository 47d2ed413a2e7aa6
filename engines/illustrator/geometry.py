"""Curves of a drawing: smoothed outlines, tapered strokes, tubes.

In: points in drawing units, y down; a third element that is true makes the point a corner.
Out: points, Bézier segments and SVG path data. Never: a colour, a picture.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Sequence

Vertex = tuple[float, ...]
"""x, y and, optionally, 1 for a corner."""

Spot = tuple[float, float]
Segment = tuple[Spot, Spot, Spot, Spot]
"""A cubic Bézier: start, two controls, end."""

TENSION = 0.36


def lerp(a: float, b: float, t: float) -> float:
    """`a` at t = 0, `b` at t = 1."""
    return a + (b - a) * t


ORIGIN: Spot = (0.0, 0.0)


def between(p: Sequence[float], q: Sequence[float], t: float) -> Spot:
    """The point at `t` of the way from `p` to `q`."""
    return p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t


def rotated(x: float, y: float, deg: float) -> Spot:
    """The point turned around the origin, clockwise on the page (y down)."""
    cosine, sine = math.cos(math.radians(deg)), math.sin(math.radians(deg))
    return x * cosine - y * sine, x * sine + y * cosine


def number(value: float) -> str:
    """A coordinate as SVG text, one decimal. Raises ValueError for NaN and infinity."""
    if value - value:
        raise ValueError(f"not a coordinate: {value!r}")
    text = f"{value:.1f}"
    if text[-1] == "0":
        text = text[:-2]
    return "0" if text == "-0" else text


def _written(template: str, values: Sequence[float]) -> str:
    """Many coordinates at once, for outlines of thousands of points. Raises ValueError for NaN and infinity."""
    text = template % tuple(values)
    if "n" in text:
        raise ValueError("an outline has a point that is no number")
    return text


def is_corner(vertex: Sequence[float]) -> bool:
    """Whether the outline breaks at this point."""
    return len(vertex) > 2 and bool(vertex[2])


def heading(start: Sequence[float], end: Sequence[float]) -> Spot:
    """The way from `start` to `end`, one unit long; nothing between equal points."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1.0
    return dx / length, dy / length


def smooth_segments(points: Sequence[Sequence[float]], closed: bool = True, tension: float = TENSION) -> list[Segment]:
    """Bézier segments through the points; `tension` is the handle's length as a part of the chord's."""
    count = len(points)
    spots: list[Spot] = [(float(point[0]), float(point[1])) for point in points]
    corners = [is_corner(point) for point in points]
    if not closed:
        corners[0] = corners[-1] = True

    directions = [
        None if corner else heading(spots[index - 1], spots[(index + 1) % count])
        for index, corner in enumerate(corners)
    ]
    segments: list[Segment] = []
    for index in range(count if closed else count - 1):
        following = (index + 1) % count
        start, end = spots[index], spots[following]
        reach = math.hypot(end[0] - start[0], end[1] - start[1]) * tension
        leaving, arriving = directions[index], directions[following]
        first = None if leaving is None else (start[0] + leaving[0] * reach, start[1] + leaving[1] * reach)
        second = None if arriving is None else (end[0] - arriving[0] * reach, end[1] - arriving[1] * reach)
        if first is None:
            first = between(start, end, 1 / 3) if second is None else between(start, second, 0.5)
            if second is None:
                second = between(start, end, 2 / 3)
        elif second is None:
            second = between(end, first, 0.5)
        segments.append((start, first, second, end))
    return segments


def bezier_point(segment: Segment, t: float) -> Spot:
    """The point at `t` (0–1) of a cubic Bézier."""
    u = 1 - t
    a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
    start, first, second, end = segment
    return (
        a * start[0] + b * first[0] + c * second[0] + d * end[0],
        a * start[1] + b * first[1] + c * second[1] + d * end[1],
    )


def flatten(segments: Sequence[Segment], steps: int = 8) -> list[Spot]:
    """The segments as a polyline of `steps` points each."""
    points = [segments[0][0]]
    for segment in segments:
        points.extend(bezier_point(segment, step / steps) for step in range(1, steps + 1))
    return points


class Shape:
    """A smooth outline through points, broken at the corners."""

    __slots__ = ("closed", "points", "segments", "tension")

    def __init__(self, points: Sequence[Sequence[float]], closed: bool = True, tension: float = TENSION) -> None:
        self.points: list[Vertex] = [tuple(point) for point in points]
        self.closed = closed
        self.tension = tension
        self.segments = smooth_segments(self.points, closed, tension)

    def path(self) -> str:
        """SVG path data."""
        return self._path([value for spot in self._spots() for value in spot])

    def path_at(self, x: float, y: float, factor: float) -> str:
        """SVG path data of the shape `factor` times as large, its origin at (x, y): for what is drawn many times."""
        return self._path([value for at, to in self._spots() for value in (x + at * factor, y + to * factor)])

    def _spots(self) -> Iterator[Spot]:
        yield self.segments[0][0]
        for _, first, second, end in self.segments:
            yield first
            yield second
            yield end

    def _path(self, values: Sequence[float]) -> str:
        curves = "C%.1f %.1f %.1f %.1f %.1f %.1f" * len(self.segments)
        return _written(f"M%.1f %.1f{curves}{'Z' if self.closed else ''}", values)

    def flat(self, steps: int = 8) -> list[Spot]:
        """The outline as a polyline."""
        return flatten(self.segments, steps)

    def mapped(self, transform: Callable[[float, float], Sequence[float]]) -> Shape:
        """The shape with every point moved by `transform(x, y) -> (x, y)`; corners stay corners."""
        moved = [(*transform(point[0], point[1])[:2], *point[2:]) for point in self.points]
        return Shape(moved, self.closed, self.tension)

    def moved(self, dx: float, dy: float) -> Shape:
        return self.mapped(lambda x, y: (x + dx, y + dy))

    def pieces(self, steps: int = 8) -> list[list[Spot]]:
        """The flattened outline split at its corners: one polyline a stroke."""
        corners = [index for index, point in enumerate(self.points) if is_corner(point)]
        if not self.closed or not corners:
            return [self.flat(steps)]
        count = len(self.points)
        return [
            flatten([self.segments[index % count] for index in range(start, end)], steps)
            for start, end in zip(corners, [*corners[1:], corners[0] + count], strict=True)
        ]

    def has_corner(self) -> bool:
        return any(is_corner(point) for point in self.points)

    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of the flattened outline."""
        points = self.flat(5)
        xs = [point[0] for point in points]
        ys = [point[1] for point in points]
        return min(xs), min(ys), max(xs), max(ys)


def polygon_path(points: Sequence[Sequence[float]]) -> str:
    """SVG path data of a closed polygon."""
    values = [value for point in points for value in point[:2]]
    return _written("M" + "L".join(["%.1f %.1f"] * len(points)) + "Z", values)


def ellipse_path(cx: float, cy: float, rx: float, ry: float) -> str:
    """SVG path data of an ellipse."""
    if math.isnan(cx + cy + rx + ry) or math.isinf(cx + cy + rx + ry):
        raise ValueError("an ellipse of what is no number")
    half = f"a{rx:.2f} {ry:.2f} 0 1 0"
    return f"M{cx - rx:.2f} {cy:.2f}{half} {2 * rx:.2f} 0{half} {-2 * rx:.2f} 0Z"


def ellipse_points(
    cx: float, cy: float, rx: float, ry: float | None = None, count: int = 8, start_rad: float = 0.0
) -> list[Spot]:
    """`count` points around an ellipse (a circle when `ry` is not given)."""
    vertical = rx if ry is None else ry
    turns = (start_rad + 2 * math.pi * index / count for index in range(count))
    return [(cx + rx * math.cos(turn), cy + vertical * math.sin(turn)) for turn in turns]


def ink_polygon(
    points: Sequence[Sequence[float]],
    width: float,
    taper_start: float = 0.35,
    taper_end: float = 0.35,
    thinnest: float = 0.12,
    width_at: Callable[[float], float] | None = None,
    light: Spot | None = None,
) -> str:
    """A stroke of changing width along a polyline, as the path data of a closed polygon; "" for fewer than 2 points.

    The tapers are parts (0–1) of the stroke's length; `thinnest` is the tip's part of the width; `width_at(t)`
    multiplies the width; `light` thickens the stroke by up to 30 % where its normal points along it.
    """
    count = len(points)
    if count < 2:
        return ""
    travelled = [0.0]
    for p, q in itertools.pairwise(points):
        travelled.append(travelled[-1] + math.hypot(q[0] - p[0], q[1] - p[1]))
    total = travelled[-1] or 1.0
    swell = 1 - thinnest
    last = count - 1
    left: list[Spot] = []
    right: list[Spot] = []
    for index, distance in enumerate(travelled):
        x, y = points[index][0], points[index][1]
        before, after = points[index - 1 if index else 0], points[index + 1 if index < last else last]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / length, dx / length
        t = distance / total
        factor = 1.0
        if t < taper_start:
            factor = thinnest + swell * math.sin(t / taper_start * math.pi / 2)
        if 1 - t < taper_end:
            factor = min(factor, thinnest + swell * math.sin((1 - t) / taper_end * math.pi / 2))
        if width_at is not None:
            factor *= width_at(t)
        if light is not None:
            factor *= 1 + 0.3 * (nx * light[0] + ny * light[1])
        half = width * factor / 2
        left.append((x + nx * half, y + ny * half))
        right.append((x - nx * half, y - ny * half))
    return polygon_path(left + right[::-1])


def tube(points: Sequence[Sequence[float]], widths: Sequence[float], steps: int = 7) -> tuple[list[Spot], list[Spot]]:
    """A limb along a smooth centre line with a width for each control point: its one side forth, its other side back.

    Both together, one after the other, are the outline. Needs at least two widths.
    """
    centre = flatten(smooth_segments(points, False), steps)
    count = len(centre)
    forth: list[Spot] = []
    back: list[Spot] = []
    for index, (x, y) in enumerate(centre):
        before, after = centre[max(0, index - 1)], centre[min(count - 1, index + 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        along = index / (count - 1) * (len(widths) - 1)
        lower = min(len(widths) - 2, int(along))
        part = along - lower
        part = part * part * (3 - 2 * part)
        half = lerp(widths[lower], widths[lower + 1], part) / 2
        forth.append((x - dy / length * half, y + dx / length * half))
        back.append((x + dy / length * half, y - dx / length * half))
    return forth, back[::-1]
