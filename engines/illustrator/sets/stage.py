"""The perspective kit: a place in metres, seen by a camera, becomes polygons on two drawings.

In: points (x right, y up from the floor, z away from the camera) in metres. Out: a day-lit `drawing` and a `glow` of
lamps, lit windows and beams. Never: a setting's furniture, a tint.

Everything random is drawn from streams named after what they place, so that the same seed furnishes the same place
whatever the camera and the panel's size are.
"""

from __future__ import annotations

import random

from comic.storyboard import TimeOfDay, Weather
from engines.illustrator.colour import highlight, line_colour, mixed, shade
from engines.illustrator.geometry import Spot, polygon_path
from engines.illustrator.sets.daylight import WEATHER_LIGHT, daylight
from engines.illustrator.svg import Drawing

Point = tuple[float, float, float]
"""x, y, z in metres."""

NEAREST_M = 0.2
"""Points nearer to the camera than this are projected as if they were this far away."""

FOCAL_PER_WIDTH = 0.95
FOCAL_PER_HEIGHT = 0.82
LONGEST_FOCAL_PER_WIDTH = 1.5
"""A tall panel sees more floor and ceiling rather than ever less of the width."""

SNOW_ON_GROUND = "#eef2f8"
WET = "#6a7486"
UNLIT = "#000000"
COVERED = 0.5
"""From this overcast on there are no stars, no sun, no shadows."""


class Stage:
    """One place in front of one camera.

    `horizon` is the horizon's height in the panel (0 top, 1 bottom), `camera_height` the camera's above the floor in
    metres. `horizon_y`, `focal_px` are in pixels.
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
    ) -> None:
        self.width = width_px
        self.height = height_px
        self.drawing = Drawing(width_px, height_px)
        self.glow = Drawing(width_px, height_px)
        self.time = time
        self.weather = weather
        self.seed = seed
        self.horizon_y = height_px * horizon
        self.camera_height = camera_height
        self.day = daylight(time)
        self.focal_px = max(
            width_px * FOCAL_PER_WIDTH, min(height_px * FOCAL_PER_HEIGHT, width_px * LONGEST_FOCAL_PER_WIDTH)
        )

    @property
    def is_night(self) -> bool:
        return self.time is TimeOfDay.NIGHT

    @property
    def lamps_lit(self) -> bool:
        """Whether lamps are on, be it faintly."""
        return self.day.lamp > 0

    @property
    def overcast(self) -> float:
        """How far the weather hides the sky, 0–1."""
        return WEATHER_LIGHT[self.weather].overcast

    @property
    def is_sunny(self) -> bool:
        """Whether the sun throws beams and shadows."""
        return not self.is_night and self.overcast < COVERED

    def random(self, name: str) -> random.Random:
        """A stream of its own for what `name` places."""
        return random.Random(f"{self.seed}/{name}")

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
        target = self.glow if glowing else self.drawing
        spots = [self.project(*point) for point in points]
        target.polygon(spots, fill, opacity, line, line_width)
        if hides_glow:
            self.hide_glow(polygon_path(spots))

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
        """A block along the axes: its front and the faces that the camera sees. Light comes from the upper left."""
        line = mixed(line_colour(colour, 0.3), colour, 0.25) if outlined else None
        if self.camera_height > y1:
            self.level(x0, x1, z0, z1, y1, top or highlight(colour, 0.6), 1, line, line_width, hides_glow=hides_glow)
        if self.camera_height < y0:
            self.level(x0, x1, z0, z1, y0, shade(colour, 1.2), 1, line, line_width, hides_glow=hides_glow)
        if x0 > 0:
            self.side(x0, y0, y1, z0, z1, shade(colour, 0.9), 1, line, line_width, hides_glow=hides_glow)
        if x1 < 0:
            self.side(x1, y0, y1, z0, z1, shade(colour, 0.45), 1, line, line_width, hides_glow=hides_glow)
        self.front(x0, x1, y0, y1, z0, colour, 1, line, line_width, hides_glow=hides_glow)

    def line(self, start: Point, end: Point, colour: str, width: float, opacity: float = 1.0) -> None:
        """A straight line in space, `width` in pixels."""
        self.drawing.line(*self.project(*start), *self.project(*end), colour, width, opacity)

    def light_pool(
        self, x_px: float, y_px: float, rx_px: float, ry_px: float, colour: str = "#ffd98a", opacity: float = 0.6
    ) -> None:
        """A soft ellipse of light on the glow, in pixels."""
        fading = self.glow.radial_gradient([(0, colour, opacity), (0.5, colour, opacity * 0.35), (1, colour, 0)])
        self.glow.ellipse(x_px, y_px, rx_px, ry_px, fading)
