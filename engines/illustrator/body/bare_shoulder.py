"""The bare shoulder of an arm that is lifted aside: the neck's slope goes on over it into the arm, the arm's lower edge
comes out of the armpit, and the cloth's armhole stays open before it.

In: an arm's joints and the edges of its upper arm. Out: lines, a clip, the shoulder's surface. Never: the arm itself.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from engines.illustrator.body.armhole import bare_side, hangs
from engines.illustrator.body.garments import Sleeve
from engines.illustrator.body.pen import Edges, Pen, clear_runs
from engines.illustrator.body.skeleton import Arm, Skeleton
from engines.illustrator.geometry import Spot, between, flatten, lerp, polygon_path, smooth_segments
from engines.illustrator.style import body as style

_PAGE = [(-1400.0, -1400.0), (1400.0, -1400.0), (1400.0, 2400.0), (-1400.0, 2400.0)]


@dataclass(frozen=True)
class BareShoulder:
    """The `cloth`'s edge from the slope down to the torso's side; the lines of the arm's `upper` and `lower` side, from
    the slope and from the armpit on, and the `rest` of its lines beyond the elbow; the arm's `edges` from where it
    leaves the shoulder's surface, whose outline is `root`; a `clip` of the page without the cloth.
    """

    cloth: list[Spot]
    upper: list[Spot]
    lower: list[Spot]
    rest: list[list[Spot]]
    edges: Edges
    root: list[Spot]
    clip: str

    @property
    def lines(self) -> list[list[Spot]]:
        """All of the arm's lines."""
        return [self.upper, self.lower, *self.rest]

    def draw(self, pen: Pen) -> None:
        """The surface between neck's slope, armpit and arm: it covers the torso's own outline there."""
        pen.drawing.polygon(self.root, pen.skin)


def lifted_bare_shoulder(pen: Pen, arm: Arm, edges: Edges) -> BareShoulder | None:
    """None with a sleeve, from the side, and where the upper arm hangs, crosses the chest or points at us."""
    body = pen.skeleton
    if pen.garments.sleeve is not Sleeve.NONE or body.in_profile or not is_lifted_aside(pen, arm):
        return None
    k = body.scale
    tip = arm.side * (body.shoulder + 6 * k)
    slope, before = ((body.across(tip * part), down * k) for part, down in style.SLEEVELESS_EDGE)
    side = bare_side(pen, arm.side)
    cloth = flatten(smooth_segments([slope, before, side], closed=False))
    upper, lower = _upper_first(arm, edges)
    (upper, *over), (lower, *under) = clear_runs(upper, lower), clear_runs(lower, upper)
    radius = math.dist(edges[0][0], edges[1][0]) / 2
    tip_at = body.across(tip), style.SHOULDER_SLOPE[-1][1] * k
    beyond = [spot for spot in lower if arm.side * (spot[0] - _flank(tip_at, side, spot[1])) > 0]
    if not beyond:
        return None
    pit_y = min(side[1], max(style.ARMPIT_LEAST_Y * k, beyond[0][1]))
    pit = _flank(tip_at, side, pit_y), pit_y
    reach = radius * style.DELTOID_PART
    above = _led_in(_slope(body, arm, slope, upper), _away(upper, arm, reach))
    below = _led_in([pit], _away(beyond, arm, reach))
    until = radius * style.BARE_ROOT_PART
    root = [*_near(above, arm, until), *_near(below, arm, until)[::-1]]
    free = len(edges[0]) - len(_away(edges[0], arm, reach))
    return BareShoulder(
        cloth, above, below, [*over, *under], (edges[0][free:], edges[1][free:]), root, _without_cloth(arm, cloth)
    )


def is_lifted_aside(pen: Pen, arm: Arm) -> bool:
    """Whether the upper arm is seen in its length and points away from the torso, not down along it."""
    aside = arm.side * (arm.elbow[0] - arm.shoulder[0])
    return aside > 0 and not hangs(pen, arm) and math.dist(arm.elbow, arm.shoulder) > pen.skeleton.arm_widths[0] * 1.2


def around_root(arm: Arm, radius: float) -> str:
    """The first part of a lifted upper arm and the shoulder around it, as a clip."""
    length = math.dist(arm.shoulder, arm.elbow)
    x, y = ((end - start) / length for start, end in zip(arm.shoulder, arm.elbow, strict=True))
    reach = length * style.ROOT_PART

    def at(along: float, across: float) -> Spot:
        return arm.shoulder[0] + x * along - y * across, arm.shoulder[1] + y * along + x * across

    half = radius * 2
    return polygon_path([at(-half, -half), at(reach, -half), at(reach, half), at(-half, half)])


def _upper_first(arm: Arm, edges: Edges) -> Edges:
    """Both edges of the upper arm, the one that the deltoid lies on first."""
    along_x, along_y = arm.elbow[0] - arm.shoulder[0], arm.elbow[1] - arm.shoulder[1]
    forth, back = edges
    over = (forth[0][0] - back[0][0]) * along_y - (forth[0][1] - back[0][1]) * along_x
    return (forth, back) if over * arm.side > 0 else (back, forth)


def _away(edge: Sequence[Spot], arm: Arm, distance: float) -> list[Spot]:
    """The part of an edge farther than that from the joint."""
    first = next((index for index, spot in enumerate(edge) if math.dist(spot, arm.shoulder) > distance), len(edge) - 4)
    return list(edge[max(0, first) :])


def _near(line: Sequence[Spot], arm: Arm, distance: float) -> list[Spot]:
    """The beginning of a line, up to that distance from the joint."""
    return list(takewhile(lambda spot: math.dist(spot, arm.shoulder) < distance, line))


def _slope(body: Skeleton, arm: Arm, start: Spot, upper: Sequence[Spot]) -> list[Spot]:
    """What of the neck's slope the arm's upper line follows from `start` on: its tip too where the arm points down."""
    part, down = style.BARE_TIP
    tip = body.across(arm.side * (body.shoulder + 6 * body.scale) * part), down * body.scale
    x, y = upper[len(upper) // 4]
    higher = (x - start[0]) * (tip[1] - start[1]) - (y - start[1]) * (tip[0] - start[0])
    return [start, tip] if higher * arm.side < 0 else [start]


def _flank(tip: Spot, side: Spot, y: float) -> float:
    """Where the torso's own outline lies between the shoulder's tip and its side."""
    part = (y - tip[1]) / (side[1] - tip[1])
    return lerp(tip[0], side[0], min(1.0, max(0.0, part)))


def _led_in(start: Sequence[Spot], edge: Sequence[Spot]) -> list[Spot]:
    """An edge that is led in smoothly from where it begins on the torso."""
    turn = flatten(smooth_segments([*start, *edge[:5:2]], closed=False))
    return [*turn, *edge[5:]]


def _without_cloth(arm: Arm, cloth: Sequence[Spot]) -> str:
    """The page but for the cloth inside of its edge."""
    (top_x, top_y), (_, low_y) = cloth[0], cloth[-1]
    inner_x = between((0.0, 0.0), (top_x, 0.0), 0.3)[0]
    hole = [*cloth, (inner_x, low_y), (inner_x, top_y)]
    return polygon_path(_PAGE) + polygon_path(hole[::-1] if arm.side > 0 else hole)
