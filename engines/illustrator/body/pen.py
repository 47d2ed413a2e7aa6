"""The pen of one figure: its drawing, its skeleton, its line and light, and how cloth and tubes are inked with them.

In: shapes in the figure's local units. Out: strokes on the drawing. Never: where a joint or a hem lies.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from comic.cast import Look
from engines.illustrator.body.garments import Garments
from engines.illustrator.body.leaning import leaning, upright
from engines.illustrator.body.prints import motif_path
from engines.illustrator.body.skeleton import Arm, Skeleton
from engines.illustrator.colour import INK, highlight, hue_towards, line_colour, shade, skin_in_shade
from engines.illustrator.geometry import (
    Shape,
    Spot,
    between,
    ellipse_points,
    ink_polygon,
    polygon_path,
    tube,
)
from engines.illustrator.style import garments as style
from engines.illustrator.svg import Drawing

_EVERYWHERE = "M-1400 -1400H1400V2400H-1400Z"
_CAST_OPACITY = 0.2
_LINE_RED_DEG = 20.0

Folds = Sequence[Sequence[Spot]]
Edges = tuple[list[Spot], list[Spot]]
"""Both sides of a limb, each from its root to its end."""


def _no_neck() -> None:
    """For a figure without a head."""


def _bare_shoulder(arm: Arm) -> None:
    """For a figure without an outfit of its own."""


@dataclass(frozen=True)
class Drape:
    """A skirt's cloth that follows a rider's legs, so far down from the hips."""

    colour: str
    length: float


def box(left: float, top: float, right: float, bottom: float) -> Shape:
    """An upright rectangle for things of wood and cloth."""
    return Shape([(left, top, 1), (right, top, 1), (right, bottom, 1), (left, bottom, 1)])


class Pen:
    """Draws for one figure. `light_side` is 1 when the light comes from the left of a figure that faces right.

    `draw_neck` and `jaw` (in the torso's units) are the head's share; without a head they draw nothing. `draw_shoulder`
    is the outfit's share of an arm: what is worn on its shoulder. `legs` are the
    outlines of the legs that were drawn, for the shadows of hems. `drape` is the skirt of a rider, once it was met.
    `left_breast` is the side of badges and breast pockets: −1 for a figure that is mirrored onto the page.
    """

    def __init__(
        self, drawing: Drawing, skeleton: Skeleton, look: Look, garments: Garments, line_width: float, light_side: int
    ) -> None:
        self.drawing = drawing
        self.skeleton = skeleton
        self.look = look
        self.garments = garments
        self.line_width = line_width
        self.light_side = light_side
        self.draw_neck: Callable[[], None] = _no_neck
        self.draw_shoulder: Callable[[Arm], None] = _bare_shoulder
        self.jaw: Shape | None = None
        self.legs: list[str] = []
        self.drape: Drape | None = None
        self.left_breast = 1
        self.skin = look.skin
        self.skin_shade = skin_in_shade(look.skin)
        self.skin_line = line_colour(hue_towards(look.skin, _LINE_RED_DEG, 0.5), 0.35)

    def cloth(
        self,
        shape: Shape,
        colour: str,
        shadow: Spot = (-10.0, -4.0),
        folds: Folds = (),
        width_factor: float = 1.0,
        shade_colour: str | None = None,
        casts: float = 0.0,
    ) -> None:
        """A filled shape in three tones (itself minus itself moved by `shadow`; a lighter rim towards the light) with
        folds, each a brushed shadow and a fine line, and an inked outline.

        A hem throws a shadow `casts` units long on the legs below it.
        """
        drawing = self.drawing
        if casts:
            self._cast_on_legs(shape, casts)
        line = line_colour(colour)
        dark = shade_colour or shade(colour)
        drawing.fill(shape, colour)
        lit = shape.moved(shadow[0] * self.light_side, shadow[1]).path()
        gleam_x, gleam_y = style.GLEAM_SHIFT
        unlit = shape.moved(gleam_x * self.light_side, gleam_y).path()
        with drawing.group(clip=shape):
            drawing.path(
                _EVERYWHERE + unlit, highlight(colour, style.GLEAM_STRENGTH), style.GLEAM_OPACITY, even_odd=True
            )
            drawing.path(_EVERYWHERE + lit, dark, 0.9, even_odd=True)
            self.print_on(colour, shape.path(), shape.flat(4))
            for fold in folds:
                self.fold(fold, dark, line)
        drawing.outline(shape, self.line_width * width_factor, line)

    def print_on(self, colour: str, outline: str, points: Sequence[Spot]) -> None:
        """The garments' print, when this is the cloth that carries it."""
        printed = self.garments.printed
        if printed is None or printed.cloth != colour:
            return
        xs, ys = [point[0] for point in points], [point[1] for point in points]
        motif = motif_path(
            printed.motif, (min(xs), min(ys), max(xs), max(ys)), printed.step_units * self.skeleton.scale
        )
        with self.drawing.group(clip=outline):
            self.drawing.path(motif, printed.ink, printed.opacity)

    def cap(self, centre: Spot, radius: float, colour: str) -> None:
        """A round end of a sleeve, without a line: it covers the seam between limb and torso."""
        self.drawing.ellipse(*centre, radius, radius, colour)
        disc = ellipse_points(*centre, radius, count=16)
        self.print_on(colour, polygon_path(disc), disc)

    def fold(self, track: Sequence[Spot], dark: str, line: str) -> None:
        """One fold of cloth from its pinched end to its open one: the shadow under it and a fine line along it."""
        k = self.skeleton.scale
        under = [(x + 2.5 * k * self.light_side, y + 4 * k) for x, y in track]
        self.drawing.ink(under, style.FOLD_SHADE_UNITS * k, dark, 0.4, 0.75, 0.05, opacity=style.FOLD_SHADE_OPACITY)
        self.drawing.ink(
            track, self.line_width * style.FOLD_LINE_FACTOR, line, 0.2, 0.8, 0.08, opacity=style.FOLD_LINE_OPACITY
        )

    def seam(self, track: Sequence[Spot], colour: str, opacity: float = style.SEAM_OPACITY) -> None:
        """A fine line on cloth of this colour: a seam, a pocket's edge, a stitched hem."""
        self.drawing.ink(
            track, self.line_width * style.SEAM_LINE_FACTOR, line_colour(colour), 0.08, 0.08, 0.5, opacity=opacity
        )

    def ribbon(self, track: Sequence[Spot], width: float, outer_width: float, colour: str, line: str) -> None:
        """A band `width` wide along a track, and its line around it out to `outer_width`: a trim, golden braid."""
        self.drawing.ink(track, outer_width, line, 0, 0, 1.0)
        self.drawing.ink(track, width, colour, 0, 0, 1.0)

    def _cast_on_legs(self, shape: Shape, length: float) -> None:
        """Legs stand upright when the torso leans: the shadow leans with the torso, its clip doesn't."""
        if not self.legs:
            return
        drawing, body = self.drawing, self.skeleton
        with (
            drawing.group(transform=upright(body)),
            drawing.group(clip="".join(self.legs)),
            drawing.group(transform=leaning(body)),
        ):
            drawing.path(shape.moved(4 * self.light_side, length).path(), INK, _CAST_OPACITY)

    def cast_on(self, limb: Sequence[Spot], surface: Shape | str) -> None:
        """The shadow of an arm (its outline) on a surface behind it."""
        k = self.skeleton.scale
        moved = [(x + 7 * k * self.light_side, y + 11 * k) for x, y in limb]
        with self.drawing.group(clip=surface):
            self.drawing.polygon(moved, INK, _CAST_OPACITY)

    def flesh(self, shape: Shape, shadow: Spot = (-5.0, -3.0), width_factor: float = 0.85) -> None:
        """A part of the body in the skin's colours."""
        drawing = self.drawing
        drawing.fill(shape, self.skin)
        self.shaded_side(shape, shadow, self.skin_shade)
        drawing.outline(shape, self.line_width * width_factor, self.skin_line)

    def shaded_side(self, shape: Shape, shadow: Spot, shade_colour: str) -> None:
        """The part of a shape away from the light: what it keeps of itself when it is moved by `shadow`."""
        lit = shape.moved(shadow[0] * self.light_side, shadow[1]).path()
        with self.drawing.group(clip=shape):
            self.drawing.path(_EVERYWHERE + lit, shade_colour, 0.9, even_odd=True)

    def button(self, centre: Spot, radius: float, colour: str, line: str) -> None:
        self.drawing.ellipse(
            centre[0], centre[1], radius, radius, colour, stroke=line, stroke_width=self.line_width * 0.5
        )

    def tube_fill(
        self,
        points: Sequence[Spot],
        widths: Sequence[float],
        colour: str,
        shade_colour: str,
        shaded_part: Callable[[float], float],
        cloth: str | None = None,
    ) -> Edges:
        """A limb's surface with a shaded strip on the side away from the light; the strip is `shaded_part(t)` (0–1)
        of the width at `t` of the length. `cloth` is the garment's colour where `colour` is only its tone in shadow.
        Returns both edges, each from root to end."""
        return self.limb_fill(tube_edges(points, widths), colour, shade_colour, shaded_part, cloth)

    def limb_fill(
        self,
        edges: Edges,
        colour: str,
        shade_colour: str,
        shaded_part: Callable[[float], float],
        cloth: str | None = None,
    ) -> Edges:
        """The same between edges that are known; returns them."""
        outline = edges[0] + edges[1][::-1]
        self.drawing.polygon(outline, colour)
        self._shade_strip(*edges, shade_colour, shaded_part)
        self.print_on(cloth or colour, polygon_path(outline), outline)
        return edges

    def end_fill(self, first: Sequence[Spot], second: Sequence[Spot], start: int, colour: str) -> None:
        """The surface of a limb's end again, from index `start` of its edges on, a third of it shaded."""
        surface = [first[start], second[start], second[-1], first[-1]]
        self.drawing.polygon(surface, colour)
        dark, lit = self.dark_first(first, second)
        inner = [between(dark[index], lit[index], 0.36) for index in (-1, start)]
        shaded = self.skin_shade if colour == self.skin else shade(colour)
        self.drawing.polygon([dark[start], dark[-1], *inner], shaded, 0.9)
        self.print_on(colour, polygon_path(surface), surface)

    def dark_first(self, first: Sequence[Spot], second: Sequence[Spot]) -> tuple[Sequence[Spot], Sequence[Spot]]:
        """Both edges of a limb, the one away from the light first: the lower one of a limb that lies."""
        middle = len(first) // 2
        dx, dy = first[middle][0] - second[middle][0], first[middle][1] - second[middle][1]
        return (first, second) if dx * self.light_side + dy > 0 else (second, first)

    def _shade_strip(
        self, first: Sequence[Spot], second: Sequence[Spot], colour: str, shaded_part: Callable[[float], float]
    ) -> None:
        dark, lit = self.dark_first(first, second)
        count = len(dark)
        outer: list[Spot] = []
        inner: list[Spot] = []
        for index, hidden in enumerate(_hidden(dark, lit)):
            if hidden:
                continue
            outer.append(dark[index])
            inner.append(between(dark[index], lit[index], shaded_part(index / count)))
        self.drawing.polygon(outer + inner[::-1], colour, 0.9)

    def edges(self, runs: Sequence[Sequence[Spot]], colour: str, width_factor: float = 1.0, taper: float = 0.1) -> None:
        """Inked lines along the edges of a tube."""
        data = "".join(ink_polygon(run, self.line_width * width_factor, taper, taper, 0.35) for run in runs)
        self.drawing.path(data, colour)

    def cuff(self, first: Sequence[Spot], second: Sequence[Spot], start: int, colour: str) -> None:
        """A cuff over a limb's end, from index `start` of its edges on, with its inked rim."""
        line = line_colour(colour)
        self.end_fill(first, second, start, colour)
        for index in (start, -1):
            self.drawing.path(ink_polygon([first[index], second[index]], self.line_width * 0.8, 0, 0), line)
        for edge in (first, second):
            self.drawing.path(ink_polygon([edge[start], edge[-1]], self.line_width * 0.9, 0, 0), line)

    def band(self, top: tuple[Spot, Spot], bottom: tuple[Spot, Spot], colour: str) -> None:
        """A ribbed hem between two lines across the torso."""
        line = line_colour(colour)
        self.drawing.polygon([top[0], top[1], bottom[1], bottom[0]], colour)
        for track in (top, bottom, (top[0], bottom[0]), (top[1], bottom[1])):
            self.drawing.path(ink_polygon(track, self.line_width * 0.9, 0, 0), line)

    def ellipse_shape(self, centre: Spot, rx: float, ry: float) -> Shape:
        return Shape(ellipse_points(centre[0], centre[1], rx, ry, 9))


def tube_edges(points: Sequence[Spot], widths: Sequence[float]) -> Edges:
    """Both edges of a limb, each from root to end."""
    forth, back = tube(points, widths)
    return forth, back[::-1]


def clear_runs(edge: Sequence[Spot], opposite: Sequence[Spot]) -> list[list[Spot]]:
    """The parts of a tube's edge that don't fall inside the tube where it bends sharply."""
    runs: list[list[Spot]] = [[]]
    for point, hidden in zip(edge, _hidden(edge, opposite), strict=True):
        if not hidden:
            runs[-1].append(point)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if len(run) > 2]


def _hidden(edge: Sequence[Spot], opposite: Sequence[Spot]) -> list[bool]:
    """Which points of a tube's edge fall inside the tube."""
    centre = [between(p, q, 0.5) for p, q in zip(edge, opposite, strict=True)]
    if _is_nearly_straight(centre):
        return [False] * len(edge)
    reach = [(0.43 * math.dist(p, q)) ** 2 for p, q in zip(edge, opposite, strict=True)]
    hidden: list[bool] = []
    for index, (x, y) in enumerate(edge):
        inside = False
        for other, (cx, cy) in enumerate(centre):
            if (x - cx) * (x - cx) + (y - cy) * (y - cy) < reach[other] and abs(index - other) > 2:
                inside = True
                break
        hidden.append(inside)
    return hidden


def _is_nearly_straight(track: Sequence[Spot]) -> bool:
    """Whether the way along the track is hardly longer than its chord."""
    length = sum(math.dist(p, q) for p, q in pairwise(track))
    return length < 1.04 * math.dist(track[0], track[-1])
