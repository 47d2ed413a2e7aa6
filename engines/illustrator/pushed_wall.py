"""The wall with a door that somebody pushes when nobody is there: palms against the air would push at nothing.

In: stands, where the camera is, whether there is a roof. Out: whether a wall is pushed, who pushes it moved sideways,
its drawing. Never: a size, a pose.

The wall is seen steeply from its pushed side, in the perspective of its place, and goes on beyond the panel.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from comic.storyboard import Pose
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Hand
from engines.illustrator.body.seating import Viewpoint
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.colour import highlight, line_colour, shade
from engines.illustrator.geometry import Spot, lerp, polygon_path
from engines.illustrator.stand import Stand
from engines.illustrator.style import pushing as style
from engines.illustrator.style.light import SHADOW
from engines.illustrator.svg import Drawing


def pushes_wall(stands: Sequence[Stand]) -> bool:
    """Whether the only one of a panel pushes, seen from the side."""
    if len(stands) != 1 or not isinstance(stands[0].figure, Figure):
        return False
    figure = stands[0].figure
    return figure.pose is Pose.PUSH and figure.skeleton.pose.far_arm.hand is Hand.PRESSED


def beside_wall(stands: Sequence[Stand], width: float) -> list[Stand]:
    """The stands, whoever pushes a wall moved so far that both hands are seen and little of the panel is wall."""
    if not pushes_wall(stands):
        return list(stands)
    (stand,) = stands
    assert isinstance(stand.figure, Figure)
    x, _ = stand.on_paper(_surface_x(stand.figure), 0.0)
    part = (width - x if stand.mirrored else x) / width
    least, most = style.HANDS_AT
    ahead = (min(max(part, least), most) - part) * width
    return [replace(stand, x=stand.x - ahead if stand.mirrored else stand.x + ahead)]


def _surface_x(figure: Figure) -> float:
    """Where the wall's surface meets the heels of the hands, in local units."""
    body = figure.skeleton
    return max(body.leaned(body.arm(side, 0.0).wrist)[0] for side in (NEAR, FAR)) + style.HEEL * body.scale


@dataclass(frozen=True)
class _Wall:
    """The wall's surface in a figure's local units: `at_x` is where the hands lie on it, `behind` how far behind them
    its level lines meet on the horizon."""

    at_x: float
    ground_y: float
    horizon_y: float
    behind: float
    unit: float

    def spot(self, beside: float, height: float) -> Spot:
        """A point of the surface, so far beside the hands as it is seen and so high above the ground, both in units
        of a body scaled 1."""
        nearness = 1 + beside * self.unit / self.behind
        level = self.ground_y - height * self.unit - self.horizon_y
        return self.at_x + beside * self.unit, self.horizon_y + nearness * level

    def area(self, start: float, end: float, low: float, high: float) -> str:
        return polygon_path([self.spot(start, low), self.spot(start, high), self.spot(end, high), self.spot(end, low)])


def draw_pushed_wall(drawing: Drawing, stand: Stand, eye: Viewpoint, indoor: bool) -> None:
    """The wall and its door behind the one who pushes them, on whose stand `drawing` has been moved."""
    figure = stand.figure
    assert isinstance(figure, Figure)
    at_x, unit = _surface_x(figure), figure.skeleton.scale
    behind = max(style.LEAST_VANISHES_BEHIND * unit, at_x - eye.x)
    wall = _Wall(at_x, figure.ground_y, eye.y, behind, unit)
    plaster = style.INDOOR_WALL if indoor else style.OUTDOOR_WALL
    line, width = line_colour(plaster), figure.line_width
    start, end, top = style.WALL_FROM, style.WALL_TO, style.WALL_HEIGHT
    (x0, y0), (x1, y1) = wall.spot(start, 0), wall.spot(end, 0)
    shade_x = style.FLOOR_SHADE_UNITS * unit
    drawing.polygon([(x0, y0), (x1, y1), (x1 - 2 * shade_x, y1), (x0 - shade_x, y0)], SHADOW, style.FLOOR_SHADE)
    drawing.path(wall.area(start, end, 0, top), plaster, stroke=line, stroke_width=width)
    if indoor:
        drawing.path(wall.area(start, end, 0, style.RAIL_FROM), shade(plaster, 0.4))
        for low, high in ((0, style.SKIRTING), (style.RAIL_FROM, style.RAIL_TO)):
            drawing.path(wall.area(start, end, low, high), shade(plaster, 0.7), stroke=line, stroke_width=width * 0.6)
    else:
        for board in range(1, int(top / style.BOARD)):
            (x0, y0), (x1, y1) = (wall.spot(beside, board * style.BOARD) for beside in (start, end))
            drawing.line(x0, y0, x1, y1, line, width * 0.7, 0.7)
    _draw_door(drawing, wall, width)


def _draw_door(drawing: Drawing, wall: _Wall, width: float) -> None:
    start, end, top = style.DOOR_FROM, style.DOOR_TO, style.DOOR_HEIGHT
    wood, line = style.DOOR_WOOD, line_colour(style.DOOR_WOOD)
    beside = style.CASING_BESIDE
    casing = wall.area(start - beside, end + beside, 0, top + style.CASING)
    drawing.path(casing, shade(wood, 0.8), stroke=line, stroke_width=width)
    drawing.path(wall.area(start, end, 0, top), wood, stroke=line, stroke_width=width * 0.8)
    inset = style.DOOR_PANEL_INSET
    left, right = lerp(start, end, inset), lerp(start, end, 1 - inset)
    for low, high in style.DOOR_PANELS:
        drawing.path(
            wall.area(left, right, low * top, high * top), shade(wood, 0.45), stroke=line, stroke_width=width / 2
        )
        lit = lerp(left, right, 0.1)
        drawing.path(wall.area(lit, right, low * top, high * top - 10), highlight(wood, 0.12))
    x, y = wall.spot(lerp(start, end, style.HANDLE_AT), style.HANDLE_HEIGHT)
    half_width, half_height = (length * wall.unit for length in style.HANDLE)
    drawing.ellipse(x, y, half_width, half_height, style.KNOB, stroke=line, stroke_width=width / 2)
