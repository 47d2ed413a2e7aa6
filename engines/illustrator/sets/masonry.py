"""Walls of field stones: courses of rounded stones of unequal width, laid in bond, with mortar between them.

In: a face of a wall as a way to place its points, its size, a stream of chances. Out: marks on the stage. Never: the
wall's block, its tiles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import Shape, Spot, lerp, polygon_path
from engines.illustrator.sets.stage import NEAREST_M, Point, Stage
from engines.illustrator.style.sets import MORTAR_M, ROUND_STONES_UP_TO_M, STONE_ROUNDING, STONE_WIDTHS_M

Place = Callable[[float, float], Point]
"""A point of a face: along it and up, in metres, to a point of the stage."""

Stone = tuple[float, float, float, float]
"""Left, right, foot and top on a face."""


def draw_masonry(
    stage: Stage, place: Place, u0: float, u1: float, height: float, courses: int, colour: str, placing: Random
) -> None:
    """Stones over the whole face from `u0` to `u1` and from the ground to `height`; none reaches beyond it."""
    tones = (colour, highlight(colour, 0.45), shade(colour, 0.25), highlight(colour, 0.2))
    corners = ((u0, 0.0), (u1, 0.0), (u1, height), (u0, height))
    stage.quad(tuple(place(u, y) for u, y in corners), shade(colour, 0.75))
    data: dict[str, list[str]] = {tone: [] for tone in tones}
    for stone in _courses(u0, u1, height, courses, placing):
        tone = placing.choice(tones)
        outline = _outline(stage, place, stone)
        if outline:
            data[tone].append(outline)
    for tone, outlines in data.items():
        stage.drawing.path("".join(outlines), tone)


def _courses(u0: float, u1: float, height: float, courses: int, placing: Random) -> Iterator[Stone]:
    """Every course begins with a stone of another width, so that joints don't lie above each other."""
    for course in range(courses):
        foot, top = (lerp(0, height, (course + part) / courses) for part in (0, 1))
        u = u0
        while u < u1:
            width = placing.uniform(*STONE_WIDTHS_M) * (0.55 if u == u0 and course % 2 else 1.0)
            end = u1 if u + width + STONE_WIDTHS_M[0] > u1 else u + width
            half = MORTAR_M / 2
            sink = placing.uniform(0, MORTAR_M)
            yield u + half, end - half, foot + half, top - half - sink
            u = end


def _outline(stage: Stage, place: Place, stone: Stone) -> str:
    """A stone's outline as path data; far ones are plain quads, those out of sight nothing."""
    left, right, foot, top = stone
    points = [place(u, y) for u, y in ((left, foot), (right, foot), (right, top), (left, top))]
    if min(point[2] for point in points) < NEAREST_M or right <= left:
        return ""
    spots = [stage.project(*point) for point in points]
    if stage.misses(spots):
        return ""
    if points[0][2] > ROUND_STONES_UP_TO_M:
        return polygon_path(spots)
    cut = min(right - left, top - foot) * STONE_ROUNDING
    ring = (
        (left + cut, foot),
        (right - cut, foot),
        (right, foot + cut),
        (right, top - cut),
        (right - cut, top),
        (left + cut, top),
        (left, top - cut),
        (left, foot + cut),
    )
    rounded: list[Spot] = [stage.project(*place(u, y)) for u, y in ring]
    return Shape(rounded, tension=0.3).path()
