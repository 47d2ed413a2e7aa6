"""Where figures stand in a panel and how large they are, for shots that show people side by side.

In: the shot, the figures and their staging. Out: a `Stand` for each. Never: a drawing, a background.

Lengths are in panel units (800 wide), the figures' own in local units (a head is about 228 tall).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from comic.storyboard import Facing, Place, Pose, Prop, Shot, Staging
from engines.illustrator.body.figure import Figure
from engines.illustrator.geometry import Spot, rotated
from engines.illustrator.head.anchors import HeadAnchors
from engines.illustrator.svg import scaled, translate, turned

HEAD_UNITS = 228.0
"""A head with its hair, in local units."""

PLACE_X = {Place.FAR_LEFT: 0.17, Place.LEFT: 0.30, Place.CENTRE: 0.50, Place.RIGHT: 0.70, Place.FAR_RIGHT: 0.83}
SPREAD = {Shot.EXTREME_CLOSE_UP: 0.0, Shot.CLOSE_UP: 0.35, Shot.BUST: 0.5, Shot.WAIST: 0.75}
"""How far a lone figure leaves the middle for its place; wider shots go all the way."""

HEAD_PART = {Shot.CLOSE_UP: 0.56, Shot.BUST: 0.37, Shot.WAIST: 0.265}
"""A head's part of the height (or of 1.3 widths, if less)."""

FIGURE_PART = {Shot.FULL: 0.74, Shot.WIDE: 0.46}
"""A grown figure's part of the height."""

FIGURE_PART_UNDER_BALLOONS = 0.63
"""The same in a full shot whose balloons stand above the heads."""

GROUND = {Shot.FULL: 0.93, Shot.WIDE: 0.90}
HEADROOM = {Shot.CLOSE_UP: 0.15, Shot.BUST: 0.17, Shot.WAIST: 0.19}
HEADROOM_UNDER_BALLOONS = {Shot.CLOSE_UP: 0.27, Shot.BUST: 0.28, Shot.WAIST: 0.30}
GAP_UNITS = {Shot.EXTREME_CLOSE_UP: 190.0, Shot.CLOSE_UP: 232.0, Shot.BUST: 250.0}
LONE_FACE_UNITS = 158.0
"""What fills the width in an extreme close-up of one."""

WIDE_GAP_UNITS = 270.0
"""How far apart the middles of two people are at least, in local units."""

SINKING = {Shot.EXTREME_CLOSE_UP: 0.0, Shot.CLOSE_UP: 0.3, Shot.BUST: 0.6, Shot.WAIST: 0.9}
"""How much of a difference in height is shown, in a shot without a floor; at most this much of a head."""

REACHING = frozenset(
    {
        Pose.WAVE,
        Pose.CHEER,
        Pose.SHRUG,
        Pose.POINT,
        Pose.POINT_UP,
        Pose.RUN,
        Pose.FALL,
        Pose.HANDS_ON_HIPS,
        Pose.EXPLAIN,
    }
)
"""Poses whose arms may cross a neighbour: they are painted first, so that no hand covers a face."""

RISE_UNITS = {Pose.CHEER: 130.0, Pose.POINT_UP: 60.0, Pose.WAVE: 20.0}
UMBRELLA_RISE_UNITS = 200.0
UMBRELLA_GAP_UNITS = 235.0
"""How far apart two walk under one umbrella."""
BREADTH_UNITS = {
    Pose.RUN: 360.0,
    Pose.FALL: 430.0,
    Pose.WALK: 190.0,
    Pose.WAVE: 260.0,
    Pose.POINT: 300.0,
    Pose.SHRUG: 230.0,
    Pose.EXPLAIN: 180.0,
    Pose.CHEER: 200.0,
}
USUAL_BREADTH_UNITS = 130.0


@dataclass(frozen=True)
class Stand:
    """A figure's neck pit in panel units, its scale, and whether it looks to the left.

    `roll_deg` turns it, with the camera, around `pivot`. A `shaded` figure stands at the camera.
    """

    name: str
    figure: Figure
    x: float
    y: float
    scale: float
    mirrored: bool
    has_ground: bool = False
    shaded: bool = False
    roll_deg: float = 0.0
    pivot: Spot = (0.0, 0.0)

    @property
    def transform(self) -> str:
        sideways = -self.scale if self.mirrored else self.scale
        placed = f"{translate(self.x, self.y)} {scaled(sideways, self.scale)}"
        return f"{turned(self.roll_deg, *self.pivot)} {placed}" if self.roll_deg else placed

    def on_paper(self, x: float, y: float) -> Spot:
        """A local point in panel units."""
        placed = self.x + (-x if self.mirrored else x) * self.scale, self.y + y * self.scale
        if not self.roll_deg:
            return placed
        dx, dy = rotated(placed[0] - self.pivot[0], placed[1] - self.pivot[1], self.roll_deg)
        return self.pivot[0] + dx, self.pivot[1] + dy

    @property
    def anchors(self) -> HeadAnchors:
        return self.figure.anchors.mapped(self.on_paper)


@dataclass(frozen=True)
class Actor:
    """A figure with its staging."""

    staging: Staging
    figure: Figure

    @property
    def mirrored(self) -> bool:
        return self.staging.facing is Facing.LEFT

    @property
    def posed_height(self) -> float:
        """From the hair to the ground in this pose."""
        return self.figure.ground_y - self.figure.anchors.head.y0

    @property
    def rise(self) -> float:
        """What reaches above the hair."""
        if self.figure.prop is Prop.UMBRELLA:
            return UMBRELLA_RISE_UNITS
        return RISE_UNITS.get(self.staging.pose, 0.0)

    @property
    def head_x(self) -> float:
        return -self.figure.head_x if self.mirrored else self.figure.head_x


def stand_at(actor: Actor, x: float, y: float, scale: float, has_ground: bool = False) -> Stand:
    return Stand(actor.staging.name, actor.figure, x, y, scale, actor.mirrored, has_ground)


def block(shot: Shot, actors: list[Actor], width: int, height: int, balloons: int) -> list[Stand]:
    """Stands in the order in which they are to be painted. `shot` is none of OVER_THE_SHOULDER and INSERT."""
    if shot in FIGURE_PART:
        return _block_on_ground(shot, actors, width, height, balloons=balloons)
    scale = _head_scale(shot, actors, width, height)
    headroom = (HEADROOM_UNDER_BALLOONS if balloons else HEADROOM).get(shot, 0.0) * height
    tallest = max(actor.posed_height for actor in actors)
    if shot is not Shot.EXTREME_CLOSE_UP and headroom + tallest * scale < height * 1.03:
        return _block_on_ground(Shot.FULL, actors, width, height, limit=scale)
    xs = _places(shot, actors, width, scale)
    stands = []
    for actor, x in zip(actors, xs, strict=True):
        head = actor.figure.anchors.head
        y = headroom - head.y0 * scale
        if shot is Shot.EXTREME_CLOSE_UP:
            y = height * 0.5 - (head.y0 + 0.60 * head.height) * scale
        most = SINKING[shot] * HEAD_UNITS * scale
        room = max(0.0, height * 0.90 - headroom - HEAD_UNITS * scale)
        y += min((tallest - actor.posed_height) * scale, most, room)
        stands.append(stand_at(actor, x - actor.head_x * scale, y, scale))
    return _in_painting_order(actors, stands)


def _head_scale(shot: Shot, actors: list[Actor], width: int, height: int) -> float:
    gap = GAP_UNITS.get(shot, WIDE_GAP_UNITS)
    count = len(actors)
    if shot is Shot.EXTREME_CLOSE_UP:
        return width * 0.98 / (LONE_FACE_UNITS if count == 1 else gap * count)
    scale = HEAD_PART[shot] * min(height, 1.3 * width) / HEAD_UNITS
    return min(scale, width * 0.98 / (gap * count))


def _block_on_ground(
    shot: Shot, actors: list[Actor], width: int, height: int, limit: float | None = None, balloons: int = 0
) -> list[Stand]:
    """Everybody with both feet on the panel's ground line."""
    tallest = max(max(actor.figure.standing_height, actor.posed_height) for actor in actors)
    reach = max(actor.posed_height + actor.rise for actor in actors)
    part = FIGURE_PART_UNDER_BALLOONS if balloons and shot is Shot.FULL else FIGURE_PART[shot]
    scale = part * height / tallest
    ground_y = GROUND[shot] * height
    scale = min(scale, ground_y * 0.94 / reach, width * 0.98 / (WIDE_GAP_UNITS * len(actors)))
    if limit is not None:
        scale = min(max(scale, limit), ground_y * 0.94 / reach)
        scale = min(scale, width * 0.98 / (WIDE_GAP_UNITS * len(actors)))
    if tallest * scale < 0.5 * height and shot is Shot.FULL:
        ground_y = (0.86 if tallest * scale > 0.3 * height else 0.78) * height
    stands = []
    for actor, x in zip(actors, _places(shot, actors, width, scale), strict=True):
        y = ground_y - actor.figure.ground_y * scale
        stands.append(stand_at(actor, x, y, scale, has_ground=True))
    return _in_painting_order(actors, [_with_head_inside(stand, width) for stand in stands])


def _with_head_inside(stand: Stand, width: int) -> Stand:
    """Moved sideways as far as the head needs to be whole."""
    head = stand.anchors.head
    margin = 6.0
    shift = max(0.0, margin - head.x0) + min(0.0, width - margin - head.x1)
    return replace(stand, x=stand.x + shift)


def _places(shot: Shot, actors: list[Actor], width: int, scale: float) -> list[float]:
    """The x of each actor, in their order: near their staged places, far enough apart, inside the panel."""
    count = len(actors)
    if count == 1:
        wish = 0.5 + (PLACE_X[actors[0].staging.place] - 0.5) * SPREAD.get(shot, 1.0)
        breadth = BREADTH_UNITS.get(actors[0].staging.pose, USUAL_BREADTH_UNITS) * scale
        margin = min(width / 2, max(breadth, 110 * scale))
        return [min(max(wish * width, margin), width - margin)]
    order = sorted(
        range(count),
        key=lambda index: (
            PLACE_X[actors[index].staging.place],
            actors[index].staging.facing is Facing.LEFT,
            index,
        ),
    )
    if _share_umbrella(actors):
        half = UMBRELLA_GAP_UNITS * scale / 2
        return [width / 2 + (-half if index == order[0] else half) for index in range(count)]
    gap = min(GAP_UNITS.get(shot, WIDE_GAP_UNITS) * scale, width * 0.98 / count)
    margin = gap / 2
    wishes = []
    for rank, index in enumerate(order):
        slot = (rank + 0.5) / count if count > 2 else (0.29, 0.71)[rank]
        wishes.append(width * (0.4 * PLACE_X[actors[index].staging.place] + 0.6 * slot))
    for rank in range(count):
        least = margin if rank == 0 else wishes[rank - 1] + gap
        wishes[rank] = max(wishes[rank], least)
    for rank in reversed(range(count)):
        most = width - margin if rank == count - 1 else wishes[rank + 1] - gap
        wishes[rank] = min(wishes[rank], most)
    xs = [0.0] * count
    for rank, index in enumerate(order):
        xs[index] = wishes[rank]
    return xs


def _share_umbrella(actors: list[Actor]) -> bool:
    """Whether two go the same way under the umbrella that one of them holds."""
    return (
        len(actors) == 2
        and any(actor.figure.prop is Prop.UMBRELLA for actor in actors)
        and actors[0].staging.facing is actors[1].staging.facing
    )


def _in_painting_order(actors: list[Actor], stands: list[Stand]) -> list[Stand]:
    paired = list(zip(actors, stands, strict=True))
    reaching = [stand for actor, stand in paired if actor.staging.pose in REACHING]
    return reaching + [stand for actor, stand in paired if actor.staging.pose not in REACHING]
