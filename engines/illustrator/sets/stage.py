"""The perspective kit: a place in metres, seen by a camera, becomes polygons on two drawings.

In: points (x right, y up from the floor, z away from the camera) in metres. Out: a day-lit `drawing` and a `glow` of
lamps, lit windows and beams. Never: a setting's furniture, a tint.

Everything random is drawn from streams named after what they place, so that the same seed furnishes the same place
whatever the camera and the panel's size are. What lies behind the camera is cut off, what lies beside the panel is
left out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from comic.storyboard import TimeOfDay, Weather
from engines.illustrator.colour import highlight, line_colour, mixed, shade
from engines.illustrator.geometry import Shape, Spot, lerp, polygon_path
from engines.illustrator.sets.daylight import WEATHER_LIGHT, daylight
from engines.illustrator.sets.free_floor import FreeFloor
from engines.illustrator.sets.lens import focal_length_px
from engines.illustrator.sets.near_plane import Point as Point
from engines.illustrator.sets.near_plane import before_plane
from engines.illustrator.sets.view import SetView
from engines.illustrator.svg import Drawing

NEAREST_M = 0.2
"""Polygons are cut off nearer to the camera than this; single points count as this far away."""

PEN_M = 4.5
"""Lines have their full width at this distance."""

SNOW_ON_GROUND = "#eef2f8"
WET = "#6a7486"
UNLIT = "#000000"
AIRLESS_M = 4.0
"""Nearer than this the air is clear."""

AIR_PART = {Weather.CLEAR: 1.0, Weather.RAIN: 0.45, Weather.SNOW: 0.4, Weather.FOG: 0.14}
"""How far one sees in each weather, as a part of a clear day."""

SNOW_CAP_M = 0.07
CONE_BEAMS = 8
COVERED = 0.5
"""From this overcast on there are no stars, no sun, no shadows."""


NOBODY = FreeFloor()


class Stage:
    """One place in front of one camera.

    `horizon` is the horizon's height in the panel (0 top, 1 bottom), `camera_height` the camera's above the floor in
    metres. `horizon_y`, `focal_px` are in pixels. Things `air_m` metres away look half as pale as the horizon; None is
    no air. Under an open sky snow lies on tops. In `lamplit` rooms the lamps stay on at night. Things keep
    clear of `floor`; from where to where the panel shows the picture is `seen_x`, in pixels. x and z are the camera's
    own: turning to `view` is up to the place.
    """

    def __init__(
        self,
        width_px: int,
        height_px: int,
        time: TimeOfDay,
        weather: Weather = Weather.CLEAR,
        seed: int = 0,
        horizon: float = 0.5,
        camera_height: float = 1.45,
        view: SetView = SetView.FACING,
        lamplit: bool = False,
        floor: FreeFloor = NOBODY,
        lens: float = 1.0,
        seen_x: tuple[float, float] | None = None,
    ) -> None:
        self.width = width_px
        self.height = height_px
        self.air_m: float | None = None
        self.is_open = False
        self.is_solid = False
        self._air: dict[tuple[str, float], str] = {}
        self.drawing = Drawing(width_px, height_px)
        self.glow = Drawing(width_px, height_px)
        self.time = time
        self.weather = weather
        self.seed = seed
        self.view = view
        self.lamplit = lamplit
        self.floor = floor
        self.horizon_y = height_px * horizon
        self.camera_height = camera_height
        self.day = daylight(time)
        self.focal_px = focal_length_px(width_px, height_px, lens)
        self.seen_x = seen_x or (0.0, float(width_px))

    @property
    def is_night(self) -> bool:
        return self.time is TimeOfDay.NIGHT

    @property
    def lamps_lit(self) -> bool:
        """Whether lamps are on, be it faintly."""
        return self.day.lamp > 0

    @property
    def is_moonlit(self) -> bool:
        """Whether the moon is the light that comes in: on clear nights, where the lamps don't stay on."""
        return self.is_night and not self.lamplit and self.overcast < COVERED

    @property
    def overcast(self) -> float:
        """How far the weather hides the sky, 0–1."""
        return WEATHER_LIGHT[self.weather].overcast

    @property
    def is_sunny(self) -> bool:
        """Whether the sun throws beams and shadows."""
        return not self.is_night and self.overcast < COVERED

    def random(self, name: str) -> Random:
        """A stream of its own for what `name` places."""
        return Random(f"{self.seed}/{name}")

    def random_here(self, name: str) -> Random:
        """A stream for what only this view of the place shows."""
        return Random(f"{self.seed}/{self.view}/{name}")

    def project(self, x: float, y: float, z: float) -> Spot:
        """Where a point is seen, in pixels."""
        scale = self.scale(z)
        return self.width / 2 + x * scale, self.horizon_y + (self.camera_height - y) * scale

    def scale(self, z: float) -> float:
        """Pixels per metre at a distance."""
        return self.focal_px / max(NEAREST_M, z)

    def near(self, ceiling: float | None = None) -> float:
        """The distance at which a floor (and a ceiling) leaves the panel: where ground has to begin, in metres."""
        below = self.camera_height * self.focal_px / max(1.0, self.height - self.horizon_y)
        distances = [0.9, 0.85 * below]
        if ceiling is not None:
            distances.append(0.85 * max(0.0, ceiling - self.camera_height) * self.focal_px / max(1.0, self.horizon_y))
        return max(NEAREST_M, min(distances))

    def ground_colour(self, colour: str) -> str:
        """The colour of ground under the sky: white under snow, darker when wet."""
        if self.weather is Weather.SNOW:
            return mixed(colour, SNOW_ON_GROUND, 0.78)
        if self.weather is Weather.RAIN:
            return mixed(shade(colour, 0.35), WET, 0.3)
        return colour

    def distant(self, colour: str, distance: float) -> str:
        """The colour seen through `distance` (0 here, 1 at the horizon) of air."""
        thickness = min(1.0, distance * (1.5 if self.weather is Weather.FOG else 1.0))
        return mixed(colour, self.horizon_colour(), thickness)

    def under_the_sky(self, clear_m: float = 90.0) -> None:
        """From now on there is air between the camera and things, thick in fog, and snow lies on tops."""
        self.air_m = clear_m * AIR_PART[self.weather]
        self.is_open = True

    @property
    def snowy(self) -> bool:
        """Whether snow lies on tops."""
        return self.is_open and self.weather is Weather.SNOW

    def aired(self, colour: str, z: float) -> str:
        """A colour through the air up to a thing at `z`."""
        if self.air_m is None or colour[0] != "#":
            return colour
        thickness = round(20 * min(0.92, 1 - 0.5 ** (max(0.0, z - AIRLESS_M) / self.air_m))) / 20
        if not thickness:
            return colour
        key = (colour, thickness)
        if key not in self._air:
            self._air[key] = mixed(colour, self.horizon_colour(), thickness)
        return self._air[key]

    def sky_colours(self) -> tuple[str, ...]:
        """The sky's colours from the zenith to the horizon, weather included."""
        weather = WEATHER_LIGHT[self.weather]
        cover = weather.night_sky if self.is_night else weather.sky
        return tuple(mixed(colour, cover, weather.overcast) for colour in self.day.sky)

    def horizon_colour(self) -> str:
        return self.sky_colours()[-1]

    def quad(
        self,
        points: tuple[Point, ...],
        fill: str,
        opacity: float = 1.0,
        line: str | None = None,
        line_width: float = 1.3,
        glowing: bool = False,
        hides_glow: bool = False,
    ) -> None:
        """A polygon of points in space; on the glow when `glowing`, in front of earlier lights when `hides_glow`."""
        if min(point[2] for point in points) < NEAREST_M:
            points = before_plane(points, NEAREST_M)
            if len(points) < 3:
                return
        if glowing:
            target = self.glow
        else:
            target, nearest = self.drawing, min(point[2] for point in points)
            fill, line = self.aired(fill, nearest), line and self.aired(line, nearest)
        spots = [self.project(*point) for point in points]
        if self.misses(spots):
            return
        target.polygon(spots, fill, opacity, line, line_width)
        if hides_glow:
            self.hide_glow(polygon_path(spots))

    def misses(self, spots: Sequence[Sequence[float]]) -> bool:
        """Whether all of a shape's points lie beyond one edge of the panel."""
        xs, ys = [spot[0] for spot in spots], [spot[1] for spot in spots]
        return max(xs) < 0 or min(xs) > self.width or max(ys) < 0 or min(ys) > self.height

    def hide_glow(self, outline: str) -> None:
        """Put out the lights drawn so far behind path data: black is nothing once the glow is screened."""
        if not self.glow.is_empty:
            self.glow.path(outline, UNLIT)

    def front(
        self,
        x0: float,
        x1: float,
        y0: float,
        y1: float,
        z: float,
        fill: str,
        opacity: float = 1.0,
        line: str | None = None,
        line_width: float = 1.3,
        glowing: bool = False,
        hides_glow: bool = False,
    ) -> None:
        """An upright rectangle that faces the camera."""
        self.quad(
            ((x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)), fill, opacity, line, line_width, glowing, hides_glow
        )

    def side(
        self,
        x: float,
        y0: float,
        y1: float,
        z0: float,
        z1: float,
        fill: str,
        opacity: float = 1.0,
        line: str | None = None,
        line_width: float = 1.3,
        glowing: bool = False,
        hides_glow: bool = False,
    ) -> None:
        """An upright rectangle that runs away from the camera."""
        self.quad(
            ((x, y0, z0), (x, y1, z0), (x, y1, z1), (x, y0, z1)), fill, opacity, line, line_width, glowing, hides_glow
        )

    def level(
        self,
        x0: float,
        x1: float,
        z0: float,
        z1: float,
        y: float,
        fill: str,
        opacity: float = 1.0,
        line: str | None = None,
        line_width: float = 1.3,
        glowing: bool = False,
        hides_glow: bool = False,
    ) -> None:
        """A rectangle that lies at a height `y`."""
        self.quad(
            ((x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1)), fill, opacity, line, line_width, glowing, hides_glow
        )

    def box(
        self,
        x0: float,
        x1: float,
        y0: float,
        y1: float,
        z0: float,
        z1: float,
        colour: str,
        top: str | None = None,
        outlined: bool = True,
        line_width: float = 1.2,
        hides_glow: bool = False,
    ) -> None:
        """A block along the axes: its front and the faces that the camera sees. Light comes from the upper left.

        Under an open sky, and while `is_solid`, a block always hides the lights behind it.
        """
        hides_glow = hides_glow or self.is_open or self.is_solid
        if self.snowy:
            top = SNOW_ON_GROUND
        line = mixed(line_colour(colour, 0.3), colour, 0.25) if outlined else None
        line_width *= min(1.25, max(0.55, PEN_M / max(NEAREST_M, z0)))
        if self.camera_height > y1:
            self.level(x0, x1, z0, z1, y1, top or highlight(colour, 0.6), 1, line, line_width, hides_glow=hides_glow)
        if self.camera_height < y0:
            self.level(x0, x1, z0, z1, y0, shade(colour, 1.2), 1, line, line_width, hides_glow=hides_glow)
        if x0 > 0:
            self.side(x0, y0, y1, z0, z1, shade(colour, 0.4), 1, line, line_width, hides_glow=hides_glow)
        if x1 < 0:
            self.side(x1, y0, y1, z0, z1, shade(colour, 0.85), 1, line, line_width, hides_glow=hides_glow)
        if z0 >= NEAREST_M:
            self.front(x0, x1, y0, y1, z0, colour, 1, line, line_width, hides_glow=hides_glow)
        if self.snowy and y1 - y0 > SNOW_CAP_M and outlined:
            self.front(x0, x1, y1 - SNOW_CAP_M, y1 + 0.02, z0 - 0.01, SNOW_ON_GROUND)

    def floor_disc(self, x: float, z: float, radius: float, fill: str, opacity: float = 1.0, y: float = 0.003) -> None:
        """A round thing that lies at the height `y`: a circle in space, cut off before the camera."""
        ring: list[Point] = []
        for index in range(20):
            turn = math.pi * index / 10
            ring.append((x + radius * math.cos(turn), y, z + radius * math.sin(turn)))
        if z - radius < NEAREST_M:
            self.quad(tuple(ring), fill, opacity)
            return
        spots = [self.project(*point) for point in ring[::2]]
        if not self.misses(spots):
            self.drawing.path(Shape(spots).path(), self.aired(fill, z), opacity)

    def line(self, start: Point, end: Point, colour: str, width: float, opacity: float = 1.0) -> None:
        """A straight line in space, `width` in pixels."""
        self.drawing.line(*self.project(*start), *self.project(*end), colour, width, opacity)

    def lines(self, pairs: Sequence[tuple[Point, Point]], colour: str, width: float, opacity: float = 1.0) -> None:
        """Many thin lines in one path."""
        data = []
        for pair in pairs:
            seen = before_plane(pair, NEAREST_M)
            if len(seen) < 2:
                continue
            (x0, y0), (x1, y1) = self.project(*seen[0]), self.project(*seen[1])
            if not self.misses([(x0, y0), (x1, y1)]):
                data.append(f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}")
        self.drawing.path("".join(data), None, opacity, colour, width)

    def light_pool(
        self, x_px: float, y_px: float, rx_px: float, ry_px: float, colour: str = "#ffd98a", opacity: float = 0.6
    ) -> None:
        """A soft ellipse of light on the glow, in pixels."""
        fading = self.glow.radial_gradient([(0, colour, opacity), (0.5, colour, opacity * 0.35), (1, colour, 0)])
        self.glow.ellipse(x_px, y_px, rx_px, ry_px, fading)

    def light_cone(
        self, top: Spot, top_half_px: float, foot: Spot, foot_half_px: float, opacity: float, colour: str = "#ffdf9a"
    ) -> None:
        """The light under a lamp on the glow, in pixels: beams inside of each other, so that none shows an edge."""
        fading = self.glow.linear_gradient([(0, colour, opacity / CONE_BEAMS), (1, colour, 0)])
        for index in range(CONE_BEAMS):
            wide = lerp(0.35, 1.15, index / (CONE_BEAMS - 1))
            (x0, y0), (x1, y1) = top, foot
            half0, half1 = top_half_px * wide, foot_half_px * wide
            self.glow.polygon([(x0 - half0, y0), (x0 + half0, y0), (x1 + half1, y1), (x1 - half1, y1)], fading)
