"""A thing made of blocks, each with marks on its faces, that can be seen from any side.

In: blocks and marks in the thing's own metres (see `footing`). Out: the thing on the stage, back to front.
Never: a random choice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import ellipse_path, polygon_path
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.order import Bounds, painters_order
from engines.illustrator.sets.stage import NEAREST_M, Point, Stage
from engines.illustrator.style.sets import (
    CONTACT,
    CONTACT_M,
    CONTACT_OPACITY,
    CONTACT_RINGS,
    ROUND_CONTACT_PART,
)

Mark = Callable[[], None]

ON_FLOOR_M = 0.25
"""What begins lower than this stands on the floor."""


@dataclass
class _Block:
    bounds: Bounds
    edges: tuple[float, float, float, float, float, float]
    marks: list[Mark] = field(default_factory=list)
    foot_m: float | None = None


class Piece:
    """Blocks around an origin on the floor; marks go on the block that was added last.

    A piece that `is_seat` makes way for people who sit, since they bring the seat that fits their pose; one that
    `is_table` for those who would hide the legs of one end.
    """

    def __init__(self, footing: Footing) -> None:
        self.footing = footing
        self.is_seat = False
        self.is_table = False
        self._blocks: list[_Block] = []

    @property
    def stage(self) -> Stage:
        return self.footing.stage

    @property
    def bounds(self) -> Bounds:
        """Around all blocks. A piece has at least one."""
        all_bounds = [block.bounds for block in self._blocks]
        x0, y0, z0 = (min(bounds[axis] for bounds in all_bounds) for axis in (0, 2, 4))
        x1, y1, z1 = (max(bounds[axis] for bounds in all_bounds) for axis in (1, 3, 5))
        return Bounds(x0, x1, y0, y1, z0, z1)

    def box(
        self,
        u0: float,
        u1: float,
        y0: float,
        y1: float,
        out0: float,
        out1: float,
        colour: str,
        top: str | None = None,
        outlined: bool = True,
    ) -> None:
        footing = self.footing
        self._add(
            (u0, u1, y0, y1, out0, out1), lambda: footing.block(u0, u1, y0, y1, out0, out1, colour, top, outlined)
        )

    def free(
        self,
        u0: float,
        u1: float,
        y0: float,
        y1: float,
        out0: float,
        out1: float,
        draw: Mark,
        foot_m: float | None = None,
    ) -> None:
        """Anything inside these edges, drawn by `draw`; on a round foot of the radius `foot_m`, if it has one."""
        self._add((u0, u1, y0, y1, out0, out1), draw, foot_m)

    def _add(
        self, edges: tuple[float, float, float, float, float, float], draw: Mark, foot_m: float | None = None
    ) -> None:
        self._blocks.append(_Block(self.footing.bounds(*edges), edges, [draw], foot_m))

    def front(self, u0: float, u1: float, y0: float, y1: float, fill: str, line: str | None = None) -> None:
        """A mark on the last block's front."""
        footing, out = self.footing, self._blocks[-1].edges[5]
        if footing.sees(0, out):
            self._mark(lambda: footing.rect(u0, u1, y0, y1, fill, out + 0.004, 1, line, 1))

    def back(self, u0: float, u1: float, y0: float, y1: float, fill: str, line: str | None = None) -> None:
        """A mark on the last block's back."""
        footing, out = self.footing, self._blocks[-1].edges[4]
        if footing.sees(2, out):
            self._mark(lambda: footing.rect(u0, u1, y0, y1, fill, out - 0.004, 1, line, 1))

    def side(
        self, along: int, out0: float, out1: float, y0: float, y1: float, fill: str, line: str | None = None
    ) -> None:
        """A mark on the last block's flank: −1 its left, 1 its right."""
        footing, u = self.footing, self._blocks[-1].edges[1 if along > 0 else 0]
        if footing.sees(along, 0, u):
            self._mark(lambda: footing.flank(u + 0.004 * along, out0, out1, y0, y1, fill, 1, line))

    def top(self, u0: float, u1: float, out0: float, out1: float, fill: str, opacity: float = 1.0) -> None:
        """A mark on the last block's top."""
        footing, y = self.footing, self._blocks[-1].edges[3]
        if self.stage.camera_height > y:
            self._mark(lambda: footing.level(u0, u1, out0, out1, y + 0.003, fill, opacity))

    def on_front(self, draw: Mark) -> None:
        """Anything on the last block's front."""
        if self.footing.sees(0, self._blocks[-1].edges[5]):
            self._mark(draw)

    def always(self, draw: Mark) -> None:
        """Anything right after the last block: a light, a thing on its top."""
        self._mark(draw)

    def _mark(self, draw: Mark) -> None:
        self._blocks[-1].marks.append(draw)

    def drum(
        self, u: float, out: float, y0: float, y1: float, radius: float, colour: str, top: str | None = None
    ) -> None:
        """An upright cylinder around (u, out)."""
        stage = self.stage
        x, _, z = self.footing.at(u, 0, out)

        def draw() -> None:
            draw_drum(stage, x, z, y0, y1, radius, colour, top)

        self.free(u - radius, u + radius, y0, y1, out - radius, out + radius, draw, radius)

    def draw(self) -> None:
        for index in painters_order([block.bounds for block in self._blocks], self.stage.camera_height):
            for mark in self._blocks[index].marks:
                mark()

    def draw_contact(self) -> None:
        """The dark rim on the floor under what stands on it, soft towards its edge."""
        draw_contacts([self])

    def standing(self) -> tuple[Bounds, float | None] | None:
        """What of the floor it stands on, with the radius of its foot if it is round; None for what hangs."""
        on_floor = [block for block in self._blocks if block.bounds.y0 < ON_FLOOR_M]
        if not on_floor:
            return None
        edges = [block.bounds for block in on_floor]
        x0, x1 = min(bounds.x0 for bounds in edges), max(bounds.x1 for bounds in edges)
        z0, z1 = min(bounds.z0 for bounds in edges), max(bounds.z1 for bounds in edges)
        feet = [block.foot_m for block in on_floor if block.foot_m is not None]
        return Bounds(x0, x1, 0.0, 0.0, z0, z1), max(feet) if len(feet) == len(on_floor) else None


def draw_contacts(pieces: Sequence[Piece]) -> None:
    """The dark rims under things of one place: where two of them meet they are no darker."""
    square: list[Bounds] = []
    for piece in pieces:
        found = piece.standing()
        if found is None:
            continue
        ground, foot_m = found
        if foot_m is None:
            square.append(ground)
        else:
            _draw_round_contact(piece.stage, (ground.x0 + ground.x1) / 2, (ground.z0 + ground.z1) / 2, foot_m)
    seen = [ground for ground in square if ground.z0 - CONTACT_M >= NEAREST_M]
    if not seen:
        return
    stage = pieces[0].stage
    colour = stage.aired(CONTACT, min(ground.z0 for ground in seen))
    for part in CONTACT_RINGS:
        reach = CONTACT_M * part
        rims = [
            [stage.project(*point) for point in _rounded(x0 - reach * 0.4, x1 + reach * 1.8, z0 - reach, z1, reach)]
            for x0, x1, _, _, z0, z1 in seen
        ]
        outline = "".join(polygon_path(rim) for rim in rims if not stage.misses(rim))
        stage.drawing.path(outline, colour, CONTACT_OPACITY / len(CONTACT_RINGS))


def _rounded(x0: float, x1: float, z0: float, z1: float, cut: float) -> tuple[Point, ...]:
    """A rectangle on the floor without its corners."""
    ring = (
        (x0 + cut, z0),
        (x1 - cut, z0),
        (x1, z0 + cut),
        (x1, z1 - cut),
        (x1 - cut, z1),
        (x0 + cut, z1),
        (x0, z1 - cut),
        (x0, z0 + cut),
    )
    return tuple((x, 0.004, z) for x, z in ring)


def _draw_round_contact(stage: Stage, x: float, z: float, radius: float) -> None:
    """The soft shadow around a round foot."""
    fading = stage.drawing.radial_gradient(
        [(0, CONTACT, CONTACT_OPACITY * 2.6), (0.6, CONTACT, CONTACT_OPACITY * 1.6), (1, CONTACT, 0)]
    )
    stage.floor_disc(x + radius * 0.2, z, radius * ROUND_CONTACT_PART, fading)


def draw_drum(
    stage: Stage, x: float, z: float, y0: float, y1: float, radius: float, colour: str, top: str | None = None
) -> None:
    """An upright cylinder, shaded across, with the end that the camera sees."""
    if z < NEAREST_M + radius:
        return
    scale = stage.scale(z)
    left, top_y = stage.project(x - radius, y1, z)
    right, foot_y = stage.project(x + radius, y0, z)
    middle, reach = (left + right) / 2, radius * scale
    if stage.misses([(left, top_y - reach * 0.4), (right, foot_y + reach * 0.4)]):
        return
    line = shade(colour, 1.3)
    flat_top = reach * min(0.9, abs(stage.camera_height - y1) / z)
    flat_foot = reach * min(0.9, abs(stage.camera_height - y0) / z)
    paint = stage.drawing.linear_gradient(
        [(0, highlight(colour, 0.4)), (0.45, colour), (1, shade(colour, 0.9))], 0, 0, 1, 0
    )
    if stage.camera_height > y0:
        stage.drawing.ellipse(middle, foot_y, reach, flat_foot, paint, 1, line, 1)
    body = [(left, top_y), (right, top_y), (right, foot_y), (left, foot_y)]
    if stage.is_open or stage.is_solid:
        stage.hide_glow(polygon_path(body))
        stage.hide_glow(ellipse_path(middle, foot_y, reach, flat_foot))
        stage.hide_glow(ellipse_path(middle, top_y, reach, flat_top))
    stage.drawing.path(polygon_path(body), paint)
    stage.drawing.line(left, top_y, left, foot_y, line, 1)
    stage.drawing.line(right, top_y, right, foot_y, line, 1)
    if stage.camera_height > y1:
        stage.drawing.ellipse(middle, top_y, reach, flat_top, top or highlight(colour, 0.6), 1, line, 1)
    elif stage.camera_height < y0:
        stage.drawing.ellipse(middle, foot_y, reach, flat_foot, shade(colour, 1.2), 1, line, 1)
