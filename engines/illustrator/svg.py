"""The only place where SVG text is written.

In: numbers, colours and path data from `geometry`. Out: a whole SVG document. Never: a user's words, a NaN, a
filter or a font.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from engines.illustrator.geometry import Shape, Spot, flatten, ink_polygon, number, polygon_path, smooth_segments

Stop = tuple[float, str] | tuple[float, str, float]
"""Of a gradient: offset 0–1, colour and, optionally, opacity."""

_PAINT = re.compile(r"none|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|url\(#g\d+\)")
_FAR = 3000
"""Beyond every drawing, for masks."""

_FADE_STEPS = 40

_PATH = re.compile(r"[MLCQZHVAmlcqzhva0-9 .,\-]*")


def _general(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError(f"not a number for a drawing: {value!r}")
    return f"{value:g}"


def _extent(value: float) -> str:
    """A length: negative ones count as nothing, NaN doesn't pass (`max(0, nan)` would let it)."""
    return number(0.0 if value < 0 else value)


def _paint(value: str | None) -> str:
    if value is None:
        return "none"
    if not _PAINT.fullmatch(value):
        raise ValueError(f"not a paint: {value!r}")
    return value


def _data(value: str) -> str:
    if not _PATH.fullmatch(value):
        raise ValueError("not path data")
    return value


def _opacity(value: float) -> str:
    return "" if value == 1 else f' opacity="{_general(value)}"'


class Drawing:
    """A picture in the making, in units of `width` × `height`; y points down."""

    def __init__(self, width: int, height: int) -> None:
        if width < 1 or height < 1:
            raise ValueError(f"not a size: {width}×{height}")
        self.width = width
        self.height = height
        self._body: list[str] = []
        self._definitions: list[str] = []
        self._gradients: dict[str, str] = {}
        self._clips = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn yet."""
        return not self._body

    def path(
        self,
        d: str,
        fill: str | None,
        opacity: float = 1.0,
        stroke: str | None = None,
        stroke_width: float = 0.0,
        even_odd: bool = False,
    ) -> None:
        """Path data, filled and stroked; "" draws nothing. Raises ValueError for anything else than data and paints."""
        if not d:
            return
        outline = ""
        if stroke is not None:
            outline = (
                f' stroke="{_paint(stroke)}" stroke-width="{_general(stroke_width)}"'
                ' stroke-linejoin="round" stroke-linecap="round"'
            )
        rule = ' fill-rule="evenodd"' if even_odd else ""
        self._body.append(f'<path d="{_data(d)}" fill="{_paint(fill)}"{_opacity(opacity)}{outline}{rule}/>')

    def fill(self, shape: Shape, fill: str, opacity: float = 1.0) -> None:
        self.path(shape.path(), fill, opacity)

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str | None,
        opacity: float = 1.0,
        radius: float = 0.0,
        stroke: str | None = None,
        stroke_width: float = 0.0,
    ) -> None:
        rounded = f' rx="{_general(radius)}"' if radius else ""
        self._body.append(
            f'<rect x="{number(x)}" y="{number(y)}" width="{_extent(width)}"'
            f' height="{_extent(height)}" fill="{_paint(fill)}"{_opacity(opacity)}{rounded}'
            f"{self._stroked(stroke, stroke_width)}/>"
        )

    def ellipse(
        self,
        cx: float,
        cy: float,
        rx: float,
        ry: float,
        fill: str | None,
        opacity: float = 1.0,
        stroke: str | None = None,
        stroke_width: float = 0.0,
        rotation_deg: float = 0.0,
    ) -> None:
        """An ellipse, turned around its centre by `rotation_deg`."""
        turned = f' transform="rotate({_general(rotation_deg)} {number(cx)} {number(cy)})"' if rotation_deg else ""
        self._body.append(
            f'<ellipse cx="{number(cx)}" cy="{number(cy)}" rx="{_extent(rx)}" ry="{_extent(ry)}"'
            f' fill="{_paint(fill)}"{_opacity(opacity)}{self._stroked(stroke, stroke_width)}{turned}/>'
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str, width: float, opacity: float = 1.0) -> None:
        self.path(f"M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}", None, opacity, colour, width)

    def polygon(
        self,
        points: Sequence[Sequence[float]],
        fill: str | None,
        opacity: float = 1.0,
        stroke: str | None = None,
        stroke_width: float = 0.0,
    ) -> None:
        self.path(polygon_path(points), fill, opacity, stroke, stroke_width)

    def ink(
        self,
        points: Sequence[Sequence[float]],
        width: float,
        colour: str,
        taper_start: float = 0.35,
        taper_end: float = 0.35,
        thinnest: float = 0.12,
        opacity: float = 1.0,
        smooth: bool = True,
        width_at: Callable[[float], float] | None = None,
    ) -> None:
        """A tapered stroke through the points (see `geometry.ink_polygon`)."""
        track: Sequence[Sequence[float]] = flatten(smooth_segments(points, False), 8) if smooth else points
        self.path(ink_polygon(track, width, taper_start, taper_end, thinnest, width_at), colour, opacity)

    def outline(
        self,
        shape: Shape,
        width: float,
        colour: str,
        thinnest: float = 0.45,
        light: Spot = (0.5, 0.5),
        taper: float = 0.16,
        steps: int = 8,
    ) -> None:
        """An inked outline: strokes split and tapered at the corners, heavier away from the light."""
        pieces = shape.pieces(steps)
        if shape.closed and not shape.has_corner():
            loop = pieces[0] + pieces[0][1:3]
            self.path(ink_polygon(loop, width, 0, 0, light=light), colour)
            return
        self.path("".join(ink_polygon(piece, width, taper, taper, thinnest, light=light) for piece in pieces), colour)

    def linear_gradient(
        self,
        stops: Sequence[Stop],
        x1: float = 0.0,
        y1: float = 0.0,
        x2: float = 0.0,
        y2: float = 1.0,
        in_drawing_units: bool = False,
    ) -> str:
        """A paint. Ends are parts of the painted shape's box unless `in_drawing_units`."""
        ends = f'x1="{_general(x1)}" y1="{_general(y1)}" x2="{_general(x2)}" y2="{_general(y2)}"'
        return self._gradient("linearGradient", ends, stops, in_drawing_units)

    def radial_gradient(
        self,
        stops: Sequence[Stop],
        cx: float = 0.5,
        cy: float = 0.5,
        radius: float = 0.5,
        in_drawing_units: bool = False,
    ) -> str:
        """A paint. Centre and radius are parts of the painted shape's box unless `in_drawing_units`."""
        ends = f'cx="{_general(cx)}" cy="{_general(cy)}" r="{_general(radius)}"'
        return self._gradient("radialGradient", ends, stops, in_drawing_units)

    @contextmanager
    def group(
        self,
        clip: Shape | str | None = None,
        opacity: float = 1.0,
        transform: str | None = None,
        fade: tuple[float, float] | None = None,
    ) -> Iterator[None]:
        """Everything drawn inside is clipped to `clip` (a shape or path data), faded and moved together.

        With `fade` it is whole above the first height (y) and gone below the second, inside a transform of its own
        group only. `transform` is built by `translate`, `scaled` or `turned` of this module, joined by spaces.
        """
        attributes = ""
        if clip is not None:
            self._clips += 1
            name = f"c{self._clips}"
            data = _data(clip if isinstance(clip, str) else clip.path())
            self._definitions.append(f'<clipPath id="{name}"><path d="{data}"/></clipPath>')
            attributes += f' clip-path="url(#{name})"'
        attributes += _opacity(opacity)
        if fade is not None:
            attributes += f' mask="url(#{self._fade(*fade)})"'
        if transform:
            if not re.fullmatch(r"[a-z0-9 .()\-]*", transform) or "nan" in transform or "inf" in transform:
                raise ValueError(f"not a transform: {transform!r}")
            attributes += f' transform="{transform}"'
        self._body.append(f"<g{attributes}>")
        try:
            yield
        finally:
            self._body.append("</g>")

    def svg(
        self,
        width_px: int | None = None,
        height_px: int | None = None,
        window: tuple[float, float, float, float] | None = None,
    ) -> str:
        """The whole document, to be shown at `width_px` × `height_px` (its own size when not given).

        `window` (left, top, width, height in drawing units) shows that part alone.
        """
        box = " ".join(_general(round(edge, 3)) for edge in window or (0, 0, self.width, self.height))
        size = (
            f'width="{width_px or self.width}" height="{height_px or self.height}"'
            f' viewBox="{box}" preserveAspectRatio="none"'
        )
        definitions = "".join(self._definitions)
        return f'<svg xmlns="http://www.w3.org/2000/svg" {size}><defs>{definitions}</defs>{"".join(self._body)}</svg>'

    def _fade(self, whole_y: float, gone_y: float) -> str:
        """A mask's name. It is a stair of greys, because ThorVG shows no gradient in a mask."""
        self._clips += 1
        name = f"m{self._clips}"
        steps = []
        for step in range(_FADE_STEPS):
            y = gone_y + (whole_y - gone_y) * step / (_FADE_STEPS - 1)
            grey = f"{round(255 * (step + 1) / _FADE_STEPS):02x}"
            steps.append(f'<path d="M{-_FAR} {-_FAR}H{_FAR}V{number(y)}H{-_FAR}Z" fill="#{grey * 3}"/>')
        frame = f'x="{-_FAR}" y="{-_FAR}" width="{2 * _FAR}" height="{2 * _FAR}"'
        self._definitions.append(f'<mask id="{name}" maskUnits="userSpaceOnUse" {frame}>{"".join(steps)}</mask>')
        return name

    def _gradient(self, kind: str, ends: str, stops: Sequence[Stop], in_drawing_units: bool) -> str:
        units = ' gradientUnits="userSpaceOnUse"' if in_drawing_units else ""
        steps = []
        for stop in stops:
            faded = f' stop-opacity="{_general(stop[2])}"' if len(stop) > 2 else ""
            steps.append(f'<stop offset="{_general(stop[0])}" stop-color="{_paint(stop[1])}"{faded}/>')
        content = f"{ends}{units}>{''.join(steps)}</{kind}>"
        key = kind + content
        if key not in self._gradients:
            name = f"g{len(self._gradients) + 1}"
            self._definitions.append(f'<{kind} id="{name}" {content}')
            self._gradients[key] = f"url(#{name})"
        return self._gradients[key]

    def _stroked(self, stroke: str | None, stroke_width: float) -> str:
        return "" if stroke is None else f' stroke="{_paint(stroke)}" stroke-width="{_general(stroke_width)}"'


def translate(dx: float, dy: float) -> str:
    """A transform for `Drawing.group`."""
    return f"translate({number(dx)} {number(dy)})"


def scaled(x_factor: float, y_factor: float | None = None) -> str:
    """A transform for `Drawing.group`; a negative `x_factor` mirrors."""
    vertical = x_factor if y_factor is None else y_factor
    return f"scale({_general(round(x_factor, 5))} {_general(round(vertical, 5))})"


def turned(deg: float, cx: float = 0.0, cy: float = 0.0) -> str:
    """A transform for `Drawing.group`: clockwise around (cx, cy)."""
    return f"rotate({_general(round(deg, 3))} {number(cx)} {number(cy)})"
