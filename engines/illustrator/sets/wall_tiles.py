"""The little roof of tiles on a wall: two slopes that throw the rain off its plaster, a row of ribs, a ridge.

In: a stage, where the wall runs, its height, colours. Out: marks on the stage. Never: the wall.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from engines.illustrator.colour import highlight, shade
from engines.illustrator.sets.stage import NEAREST_M, Point, Stage
from engines.illustrator.sets.tile_ends import draw_tile_ends
from engines.illustrator.style.roofs import (
    TILE_M,
    TILE_RIB_M,
    WALL_EAVE_M,
    WALL_END_PART,
    WALL_RIBS_SEEN_M,
    WALL_RIDGE_M,
    WALL_SLOPE_M,
)

RIB_BANDS_M = (NEAREST_M, 3.5, 5.0, 7.0, 10.0, WALL_RIBS_SEEN_M)
"""Ribs between two of these distances have one width."""


def draw_wall_tiles(
    stage: Stage,
    at: Callable[[float, float, float], Point],
    start: float,
    end: float,
    top_m: float,
    thick_m: float,
    tile: str,
    plaster: str,
) -> None:
    """Tiles on a wall `top_m` high and `thick_m` thick from `start` to `end` along it.

    `at(along, up, out)` is a point before the camera; `out` grows from the wall's face towards whoever looks.
    """
    runs_away = at(start, 0, 0)[2] != at(end, 0, 0)[2]
    edge, ridge, foot = top_m + 0.05, top_m + WALL_SLOPE_M, -thick_m / 2

    def band(y0: float, out0: float, y1: float, out1: float, paint: str, line: str | None = None) -> None:
        corners = at(start, y0, out0), at(end, y0, out0), at(end, y1, out1), at(start, y1, out1)
        stage.quad(corners, paint, 1, line, 1.1, hides_glow=True)

    band(top_m, 0.0, top_m - 0.02, WALL_EAVE_M, shade(plaster, 0.9))
    band(edge, WALL_EAVE_M, ridge, foot, tile)
    ribs = _ribs(stage, at, start, end, (edge, WALL_EAVE_M), (ridge, foot))
    for (near, far), pairs in ribs.items():
        width = max(0.9, TILE_RIB_M * stage.scale((near + far) / 2))
        middle = stage.aired(tile, (near + far) / 2)
        stage.lines(pairs, shade(middle, 0.8), width)
        stage.lines(pairs, highlight(middle, 0.45), width * 0.4, 0.8)
    band(top_m - 0.04, WALL_EAVE_M, edge, WALL_EAVE_M, shade(tile, 0.7))
    ends = [(x, y - 0.03, z) for pairs in ribs.values() for (x, y, z), _ in pairs]
    draw_tile_ends(stage, ends, tile, runs_away, WALL_END_PART)
    band(ridge - 0.02, foot + 0.07, ridge + WALL_RIDGE_M, foot + 0.07, shade(tile, 0.5), shade(tile, 1.2))
    band(ridge + WALL_RIDGE_M * 0.55, foot + 0.072, ridge + WALL_RIDGE_M * 0.8, foot + 0.072, highlight(tile, 0.4))


def _ribs(
    stage: Stage,
    at: Callable[[float, float, float], Point],
    start: float,
    end: float,
    low: tuple[float, float],
    high: tuple[float, float],
) -> dict[tuple[float, float], list[tuple[Point, Point]]]:
    """Each rib from the eave to the ridge, by how far away it is."""
    bands: dict[tuple[float, float], list[tuple[Point, Point]]] = {band: [] for band in pairwise(RIB_BANDS_M)}
    for index in range(int((end - start) / TILE_M) + 1):
        along = start + TILE_M * (index + 0.5)
        foot, top = at(along, *low), at(along, *high)
        for band, pairs in bands.items():
            if band[0] <= foot[2] < band[1] and along < end:
                pairs.append((foot, top))
    return bands
