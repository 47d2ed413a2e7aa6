"""Where a thing stands or a wall runs, and which way it looks: its own axes on a stage.

In: lengths along the thing (`u` to the right of whoever faces it, `y` up, `out` towards them), in metres. Out: marks
on the stage. Never: a mark on a face that the camera can't see.

A wall is a footing whose face lies at out = 0. The same drawing code serves every direction of the camera.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engines.illustrator.geometry import Shape, Vertex, ellipse_points, polygon_path
from engines.illustrator.sets.order import Bounds
from engines.illustrator.sets.stage import NEAREST_M, UNLIT, Point, Stage


@dataclass(frozen=True)
class Footing:
    """Origin in metres before the camera, and the direction that the front looks in, one of (0, ±1) and (±1, 0).

    `flip` −1 mirrors the thing: its `u` runs to the left.
    """

    stage: Stage
    x: float
    z: float
    out_x: int = 0
    out_z: int = -1
    flip: int = 1

    def at(self, u: float, y: float, out: float = 0.0) -> Point:
        """A point of the thing, before the camera."""
        along = u * self.flip
        return self.x - along * self.out_z + out * self.out_x, y, self.z + along * self.out_x + out * self.out_z

    def moved(self, u: float, out: float = 0.0) -> Footing:
        """The same directions around another origin."""
        x, _, z = self.at(u, 0, out)
        return Footing(self.stage, x, z, self.out_x, self.out_z, self.flip)

    @property
    def faces_camera(self) -> bool:
        """Whether the camera stands in front of the plane out = 0."""
        return -self.x * self.out_x - self.z * self.out_z > 0

    def sees(self, along: int, out: float, u: float = 0.0) -> bool:
        """Whether a face is seen: `along` 0 a front at `out`, 2 a back at `out`, ±1 a flank at `u`."""
        if along in (0, 2):
            side = 1 if along == 0 else -1
            x, _, z = self.at(0, 0, out)
            return side * (-x * self.out_x - z * self.out_z) > 0
        x, _, z = self.at(u, 0, 0)
        return along * self.flip * (x * self.out_z - z * self.out_x) > 0

    def bounds(self, u0: float, u1: float, y0: float, y1: float, out0: float, out1: float) -> Bounds:
        """The block between two corners, along the stage's axes."""
        x0, _, z0 = self.at(u0, 0, out0)
        x1, _, z1 = self.at(u1, 0, out1)
        return Bounds(min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1), min(z0, z1), max(z0, z1))

    def rect(
        self,
        u0: float,
        u1: float,
        y0: float,
        y1: float,
        fill: str,
        out: float = 0.0,
        opacity: float = 1.0,
        line: str | None = None,
        line_width: float = 1.3,
        glowing: bool = False,
    ) -> None:
        """An upright rectangle that looks out."""
        corners = ((u0, y0), (u1, y0), (u1, y1), (u0, y1))
        points = tuple(self.at(u, y, out) for u, y in corners)
        self.stage.quad(points, fill, opacity, line, line_width, glowing)

    def hide_glow(self, u0: float, u1: float, y0: float, y1: float, out: float = 0.0) -> None:
        """Put out the lights drawn so far behind an upright rectangle."""
        if not self.stage.glow.is_empty:
            self.rect(u0, u1, y0, y1, UNLIT, out, glowing=True)

    def flank(
        self,
        u: float,
        out0: float,
        out1: float,
        y0: float,
        y1: float,
        fill: str,
        opacity: float = 1.0,
        line: str | None = None,
        glowing: bool = False,
    ) -> None:
        """An upright rectangle at right angles to the front."""
        corners = ((out0, y0), (out1, y0), (out1, y1), (out0, y1))
        self.stage.quad(tuple(self.at(u, y, out) for out, y in corners), fill, opacity, line, 1.0, glowing)

    def level(
        self,
        u0: float,
        u1: float,
        out0: float,
        out1: float,
        y: float,
        fill: str,
        opacity: float = 1.0,
        line: str | None = None,
        glowing: bool = False,
    ) -> None:
        """A rectangle that lies at the height `y`."""
        corners = ((u0, out0), (u1, out0), (u1, out1), (u0, out1))
        self.stage.quad(tuple(self.at(u, y, out) for u, out in corners), fill, opacity, line, 1.0, glowing)

    def shape(
        self,
        points: Sequence[Vertex],
        fill: str | None,
        out: float = 0.0,
        opacity: float = 1.0,
        line: str | None = None,
        line_width: float = 1.2,
        glowing: bool = False,
        smooth: bool = True,
    ) -> None:
        """A figure of (u, y[, corner]) on the plane at `out`; nothing when a part of it lies behind the camera."""
        placed = [self.at(point[0], point[1], out) for point in points]
        if any(z < NEAREST_M for _, _, z in placed):
            return
        spots = [(*self.stage.project(*at), *point[2:]) for at, point in zip(placed, points, strict=True)]
        if self.stage.misses([spot[:2] for spot in spots]):
            return
        data = Shape(spots).path() if smooth else polygon_path(spots)
        target = self.stage.glow if glowing else self.stage.drawing
        target.path(data, fill, opacity, line, line_width)

    def disc(
        self,
        u: float,
        y: float,
        radius: float,
        fill: str | None,
        out: float = 0.0,
        opacity: float = 1.0,
        line: str | None = None,
        line_width: float = 1.2,
        glowing: bool = False,
    ) -> None:
        """A round thing on the plane at `out`."""
        self.shape(ellipse_points(u, y, radius), fill, out, opacity, line, line_width, glowing)

    def stroke(
        self,
        points: Sequence[tuple[float, float]],
        colour: str,
        width_px: float,
        out: float = 0.0,
        opacity: float = 1.0,
    ) -> None:
        """A line of (u, y) on the plane at `out`."""
        placed = [self.at(u, y, out) for u, y in points]
        if any(z < NEAREST_M for _, _, z in placed):
            return
        spots = [self.stage.project(*at) for at in placed]
        if not self.stage.misses(spots):
            data = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in spots)
            self.stage.drawing.path(data, None, opacity, colour, width_px)

    def block(
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
        """A block, with the faces that the camera sees."""
        bounds = self.bounds(u0, u1, y0, y1, out0, out1)
        self.stage.box(*bounds, colour, top, outlined)
