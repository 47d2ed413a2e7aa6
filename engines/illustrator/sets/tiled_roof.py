"""A roof of tiles with lifted eaves, hips and gables, in space: slopes with their rows, the rafters under its eaves.

In: a stage, a roof's measures and colours. Out: marks on the stage; glow behind it is hidden. Never: a wall under it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, ellipse_path, lerp, polygon_path
from engines.illustrator.sets.stage import NEAREST_M, Point, Stage
from engines.illustrator.sets.tile_ends import draw_tile_ends
from engines.illustrator.style.roofs import (
    CLOSEST_TILES_PX,
    FASCIA_M,
    GABLE_PART,
    HIP_RIDGE_M,
    KINK_PART,
    OUTER_RAFTER_PART,
    RAFTER_M,
    RAFTERS_APART_M,
    RIDGE_END_PART,
    RIDGE_FLARE,
    RIDGE_LIFT_M,
    RIDGE_M,
    SAG_PART,
    SMALLEST_END_PX,
    TILE_M,
    TILE_RIB_M,
    TIP_M,
)

EAVE_STEPS, SLOPE_STEPS = 10, 3


@dataclass(frozen=True)
class TiledRoof:
    """Eaves at `eave_m` from x − `half` to x + `half` and from `near` to `far`, its ridge `rise` metres above them.

    The walls under it reach up to `wall_top_m` and stand `overhang` metres within its eaves.
    """

    x: float
    half: float
    near: float
    far: float
    eave_m: float
    rise: float
    overhang: float
    wall_top_m: float
    tile: str
    timber: str
    plaster: str

    @property
    def _middle(self) -> float:
        return (self.near + self.far) / 2

    @property
    def gable(self) -> float:
        """How far to either side of the middle the gables stand."""
        return self.half * GABLE_PART

    def front(self, u: float, t: float) -> Point:
        """A point of the front slope: `u` from −1 to 1 along its eave, `t` from 0 at the eave to 1 at the ridge."""
        eave = self.eave_m + TIP_M * abs(u) ** 3
        return self.x + u * self.half, self._height(eave, t), lerp(self.near, self._middle, t)

    def skirt(self, side: int, v: float, t: float) -> Point:
        """A point of the slope below a gable: `v` from −1 nearest to 1 farthest along its eave, `t` up to 1 at the
        gable's foot."""
        reach, out = lerp(1.0, 1 - KINK_PART, t), lerp(self.half, self.gable, t)
        eave = self.eave_m + TIP_M * (abs(v) * out / self.half) ** 3
        return (
            self.x + side * out,
            self._height(eave, t * KINK_PART),
            self._middle + v * reach * (self.far - self.near) / 2,
        )

    def _height(self, eave: float, t: float) -> float:
        return lerp(eave, self.eave_m + self.rise, t) - 4 * SAG_PART * self.rise * t * (1 - t)

    def top(self, u: float) -> float:
        """How far up the front slope goes at `u`: to the ridge, or to a hip."""
        return min(1.0, KINK_PART * (1 - abs(u)) / (1 - GABLE_PART)) if abs(u) > GABLE_PART else 1.0


def draw_tiled_roof(stage: Stage, roof: TiledRoof) -> None:
    """The whole roof as seen from below its ridge: the side that is turned to the camera, then its front."""
    side = -1 if roof.x - roof.half > 0 else 1
    if (roof.x + side * roof.half) * side < 0:
        _draw_end(stage, roof, side)
    _draw_eave(stage, roof, lambda u: roof.front(u, 0.0), lambda u: _under_front(roof, u), roof.half)
    _draw_slope(stage, _front_outline(roof), roof.tile, roof.near)
    _draw_rows(stage, roof, [_row(roof, u) for u in _rows_at(stage, roof.half, roof.near)])
    draw_tile_ends(stage, [roof.front(u, 0.0) for u in _rows_at(stage, roof.half, roof.near)], roof.tile, False)
    _draw_ridges(stage, roof)


def _draw_end(stage: Stage, roof: TiledRoof, side: int) -> None:
    """A gable and the slope below it."""
    half = (roof.far - roof.near) / 2
    _draw_eave(stage, roof, lambda v: roof.skirt(side, v, 0.0), lambda v: _under_skirt(roof, side, v), half)
    outline: list[tuple[Point, float]] = [(roof.skirt(side, v, 0.0), _ends(v)) for v in _steps(EAVE_STEPS)]
    outline += [(roof.skirt(side, 1.0, 1.0), 1.0), (roof.skirt(side, -1.0, 1.0), 1.0)]
    _draw_slope(stage, outline, shade(roof.tile, 0.3), roof.near)
    rows = _rows_at(stage, half, roof.near)
    _draw_rows(
        stage, roof, [[roof.skirt(side, v / lerp(1.0, 1 - KINK_PART, t), t) for t in _skirt_part(v)] for v in rows]
    )
    draw_tile_ends(stage, [roof.skirt(side, v, 0.0) for v in rows], roof.tile, True)
    peak = (roof.x + side * roof.gable, roof.eave_m + roof.rise, (roof.near + roof.far) / 2)
    feet = roof.skirt(side, -1.0, 1.0), roof.skirt(side, 1.0, 1.0)
    stage.quad((feet[0], peak, feet[1]), shade(roof.plaster, 0.7), 1, shade(roof.timber, 0.6), 1.4, hides_glow=True)
    _draw_bar(stage, [feet[1], peak], HIP_RIDGE_M, shade(roof.tile, 0.8))


def _skirt_part(v: float) -> tuple[float, ...]:
    """Which part of the slope below a gable a row of tiles at `v` covers: near its ends, up to the hip only."""
    end = min(1.0, (1 - abs(v)) / KINK_PART)
    return 0.0, end / 2, end


def _steps(count: int) -> list[float]:
    return [lerp(-1.0, 1.0, index / count) for index in range(count + 1)]


def _ends(u: float) -> float:
    return 1.0 if abs(u) == 1 else 0.0


def _rows_at(stage: Stage, half: float, z: float) -> list[float]:
    """Where rows of tiles begin along an eave, symmetrical, as parts of its half length."""
    pitch = TILE_M
    while pitch * stage.scale(z) < CLOSEST_TILES_PX:
        pitch *= 2
    count = max(1, round(half / pitch))
    return [lerp(-1.0, 1.0, (index + 0.5) / (2 * count)) for index in range(2 * count)]


def _row(roof: TiledRoof, u: float) -> list[Point]:
    end = roof.top(u)
    return [roof.front(u, end * step / SLOPE_STEPS) for step in range(SLOPE_STEPS + 1)]


def _front_outline(roof: TiledRoof) -> list[tuple[Point, float]]:
    """The front slope around its edge, with 1 at the corners."""
    gable = GABLE_PART
    outline = [(roof.front(u, 0.0), _ends(u)) for u in _steps(EAVE_STEPS)]
    outline += [(roof.front(gable, KINK_PART), 1.0), (roof.front(gable, 0.7), 0.0)]
    outline += [(roof.front(gable * u, 1.0), _ends(u)) for u in (1.0, 0.0, -1.0)]
    return [*outline, (roof.front(-gable, 0.7), 0.0), (roof.front(-gable, KINK_PART), 1.0)]


def _spots(stage: Stage, points: Sequence[Point]) -> list[Spot]:
    return [stage.project(*point) for point in points]


def _draw_slope(stage: Stage, outline: Sequence[tuple[Point, float]], tile: str, z: float) -> None:
    spots: list[Vertex] = [(*stage.project(*point), corner) for point, corner in outline]
    if z < NEAREST_M or stage.misses(spots):
        return
    shape = Shape(spots)
    stage.drawing.path(shape.path(), tile, 1, shade(tile, 1.5), 1.4)
    stage.hide_glow(shape.path())


def _draw_rows(stage: Stage, roof: TiledRoof, rows: Sequence[Sequence[Point]]) -> None:
    """The ribs of tiles from eave to ridge: a dark furrow, and light on the rib beside it."""
    width = max(1.0, TILE_RIB_M * stage.scale(roof.near))
    for shift, paint in ((0.0, shade(roof.tile, 0.8)), (0.55 * width, highlight(roof.tile, 0.55))):
        data = []
        for row in rows:
            spots = _spots(stage, row)
            if not stage.misses(spots):
                data.append("M" + "L".join(f"{x + shift:.1f} {y:.1f}" for x, y in spots))
        stage.drawing.path("".join(data), None, 1 if not shift else 0.75, paint, width * (1 if not shift else 0.6))


def _under_front(roof: TiledRoof, u: float) -> Point:
    """Where the rafter at `u` of the front eave rests on the wall."""
    return roof.x + u * (roof.half - roof.overhang), roof.wall_top_m, roof.near + roof.overhang


def _under_skirt(roof: TiledRoof, side: int, v: float) -> Point:
    reach = (roof.far - roof.near) / 2 - roof.overhang
    return roof.x + side * (roof.half - roof.overhang), roof.wall_top_m, (roof.near + roof.far) / 2 + v * reach


def _draw_eave(
    stage: Stage,
    roof: TiledRoof,
    edge: Callable[[float], Point],
    rest: Callable[[float], Point],
    half: float,
) -> None:
    """The dark under an eave, its rafters and the board on their ends."""
    steps = _steps(EAVE_STEPS)
    dark = stage.aired(shade(mixed(roof.timber, roof.tile, 0.4), 1.3), roof.near)
    wood = stage.aired(highlight(roof.timber, 0.25), roof.near)
    under = _spots(stage, [_lowered(edge(u)) for u in steps] + [rest(1.0), rest(-1.0)])
    if stage.misses(under):
        return
    stage.drawing.polygon(under, dark)
    stage.hide_glow(polygon_path(under))
    count = max(2, round(2 * half / RAFTERS_APART_M))
    beams, ends, thick = "", "", 2 * RAFTER_M * stage.scale(roof.near)
    for index in range(count + 1):
        u = lerp(-OUTER_RAFTER_PART, OUTER_RAFTER_PART, index / count)
        foot, tip = rest(u), _lowered(edge(u))
        (x0, y0), (x1, y1), radius = stage.project(*foot), stage.project(*tip), RAFTER_M * stage.scale(tip[2])
        beams += f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}"
        ends += ellipse_path(x1, y1, radius, radius)
    stage.drawing.path(beams, None, 1, shade(wood, 0.7), max(1.0, thick))
    if thick > 2 * SMALLEST_END_PX:
        stage.drawing.path(ends, wood)
    board = _spots(stage, [edge(u) for u in steps] + [_lowered(edge(u)) for u in reversed(steps)])
    stage.drawing.polygon(board, shade(wood, 0.5))


def _lowered(point: Point) -> Point:
    return point[0], point[1] - FASCIA_M, point[2]


def _draw_bar(stage: Stage, points: Sequence[Point], thick_m: float, paint: str) -> None:
    """A ridge of tiles along points, with light on its top."""
    spots = _spots(stage, points)
    if stage.misses(spots):
        return
    thick = max(2.0, thick_m * stage.scale(points[0][2]))
    stage.drawing.ink(spots, thick, paint, 0, 0, 1)
    stage.drawing.ink(
        [(x, y - 0.3 * thick) for x, y in spots], max(1.0, 0.22 * thick), highlight(paint, 1.2), 0, 0, 1, 0.8
    )


def _draw_ridges(stage: Stage, roof: TiledRoof) -> None:
    """The ridge with its lifted ends, and from each of them down the gable and along the hip to the eave's tip."""
    paint = shade(roof.tile, 0.7)
    for side in (-1, 1):
        gable = side * GABLE_PART
        down = [roof.front(gable, t) for t in (1.0, 0.7, KINK_PART)]
        hip = [
            roof.front(gable, KINK_PART),
            roof.front(side * 0.86, KINK_PART * 0.5),
            _raised(roof.front(side, 0.0), 0.04),
        ]
        _draw_bar(stage, down, HIP_RIDGE_M, paint)
        _draw_bar(stage, hip, HIP_RIDGE_M, paint)
        _draw_bar_end(stage, hip[-1], HIP_RIDGE_M, paint)
    _draw_ridge_wall(stage, roof)
    for side in (-1, 1):
        end = roof.front(side * GABLE_PART * RIDGE_FLARE, 1.0)
        _draw_bar_end(stage, _raised(end, 0.6 * RIDGE_M + RIDGE_LIFT_M), RIDGE_M, paint)


def _draw_bar_end(stage: Stage, at: Point, thick_m: float, paint: str) -> None:
    """The round tile that closes a ridge: without it the ridge would look sawn off."""
    (x, y), radius = stage.project(*at), RIDGE_END_PART * thick_m * stage.scale(at[2])
    corners = (x - radius, y - radius), (x + radius, y + radius)
    if at[2] < NEAREST_M or radius < SMALLEST_END_PX or stage.misses(corners):
        return
    stage.drawing.ellipse(x, y, radius, radius, highlight(paint, 0.6), 1, shade(paint, 1.2), 1.2)
    stage.hide_glow(ellipse_path(x, y, radius, radius))
    stage.drawing.ellipse(x, y, 0.5 * radius, 0.5 * radius, paint)


def _draw_ridge_wall(stage: Stage, roof: TiledRoof) -> None:
    """The low wall of tiles along the ridge, its ends lifted, with a course of mortar in it."""
    steps = _steps(4)
    foot = [roof.front(GABLE_PART * u, 1.0) for u in steps]
    crest = [roof.front(GABLE_PART * u * (RIDGE_FLARE if abs(u) == 1 else 1.0), 1.0) for u in steps]
    if stage.misses(_spots(stage, [_raised(point, RIDGE_M) for point in foot] + foot)):
        return
    courses = ((-0.06, 1.0, shade(roof.tile, 0.7)), (0.42, 0.55, mixed(roof.tile, roof.plaster, 0.6)))
    for low, high, paint in (*courses, (0.78, 1.0, highlight(roof.tile, 0.5))):
        lift = [RIDGE_LIFT_M * u * u for u in steps]
        lower = [
            _raised(_between(point, tip, low), low * RIDGE_M + low * up)
            for point, tip, up in zip(foot, crest, lift, strict=True)
        ]
        upper = [
            _raised(_between(point, tip, high), high * RIDGE_M + up)
            for point, tip, up in zip(foot, crest, lift, strict=True)
        ]
        spots = _spots(stage, [*lower, *reversed(upper)])
        corners = [1.0 if index in (0, 4, 5, 9) else 0.0 for index in range(10)]
        shape = Shape([(*spot, corner) for spot, corner in zip(spots, corners, strict=True)])
        stage.drawing.fill(shape, paint)
        stage.hide_glow(shape.path())


def _between(one: Point, other: Point, part: float) -> Point:
    return lerp(one[0], other[0], part), lerp(one[1], other[1], part), lerp(one[2], other[2], part)


def _raised(point: Point, up: float) -> Point:
    return point[0], point[1] + up, point[2]
