"""What the people of a panel sit on stands in the panel's perspective, and two who sit side by side share one bench.

In: the stands of a panel with a floor, its camera. Out: the same stands; what each sitter's seat is told (`Seating`) on
their figures. Never: a stroke.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from comic.storyboard import Pose, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.seat_space import SeatSpace
from engines.illustrator.body.seating import Seating, Viewpoint
from engines.illustrator.camera import Camera
from engines.illustrator.performer import Performer
from engines.illustrator.sets.lens import focal_length_px
from engines.illustrator.stand import Stand
from engines.illustrator.style.seats import (
    BESIDE_NEIGHBOUR_UNITS,
    MOST_SEAT_SHIFT_UNITS,
    ON_ONE_DEPTH,
    SEAT_DISTANCE_UNITS,
    SEAT_STYLES,
    SHARED_WITHIN_UNITS,
)


def share_a_seat(one: Performer, other: Performer) -> bool:
    """Whether two who sit beside each other sit on one thing, at one depth: it has room for both, and neither hides
    the other's."""
    return all(_sits_broadly(figure) for figure in (one, other))


def _sits_broadly(figure: Performer) -> bool:
    if not isinstance(figure, Figure) or figure.pose is not Pose.SIT or figure.turn in (Turn.PROFILE, Turn.BACK):
        return False
    return bool(figure.seat_footprint) and SEAT_STYLES[figure.seat].seats_two


def seated(stands: Sequence[Stand], camera: Camera, width: int, height: int) -> list[Stand]:
    """The stands, every seat told where the camera is and how much room it has between its sitter's neighbours. Of
    those who share one the first who is painted has it drawn, long enough for all; the others move up or down to it."""
    found = []
    for stand in stands:
        if isinstance(stand.figure, Figure) and stand.figure.lies_in_bed:
            eye = viewpoint(stand, camera, width, height)
            stand.figure.skeleton.seating = Seating(eye, (float("inf"), float("inf")))
        if not isinstance(stand.figure, Figure) or not stand.figure.seat_footprint:
            found.append(stand)
            continue
        sharers = [each for each in stands if each is stand or _shared(stand, each)]
        skeleton = stand.figure.skeleton
        stand = _moved_to_seat_of(sharers[0], stand)
        room, others = _room(stand, sharers, stands), _others(stand, sharers)
        if stand.mirrored:
            room, others = room[::-1], others[::-1]
        skeleton.seating = Seating(
            viewpoint(stand, camera, width, height), room, others, own=sharers[0].figure is stand.figure
        )
        found.append(stand)
    return found


def seen_close(stands: Sequence[Stand], camera: Camera, width: int, height: int) -> None:
    """Tells the seats of a shot without a floor where the horizon is: the rails of a chair's back that lie near to it
    run level. Faces are drawn as a long lens sees them, and so are chairs."""
    for stand in stands:
        if isinstance(stand.figure, Figure) and stand.figure.seat_footprint:
            eye = replace(viewpoint(stand, camera, width, height), distance=SEAT_DISTANCE_UNITS)
            stand.figure.skeleton.seating = Seating(eye, (float("inf"), float("inf")))


def viewpoint(stand: Stand, camera: Camera, width: int, height: int) -> Viewpoint:
    """The camera in the local units of a figure that stands on the place's floor."""
    left, _, seen_width, _ = camera.window
    focal = focal_length_px(width, camera.place_height, camera.lens) * width / seen_width
    across = ((width / 2 - left) * width / seen_width - stand.x) / stand.scale
    down = (camera.horizon_y(height) - stand.y) / stand.scale
    return Viewpoint(-across if stand.mirrored else across, down, focal / stand.scale)


def _shared(one: Stand, other: Stand) -> bool:
    near = abs(one.x - other.x) < SHARED_WITHIN_UNITS * one.scale
    return near and abs(one.scale / other.scale - 1) < ON_ONE_DEPTH and share_a_seat(one.figure, other.figure)


def _moved_to_seat_of(owner: Stand, stand: Stand) -> Stand:
    """Moved so that the hips are on the seat: knees of unlike heights are no reason to hover over it."""
    rise = _seat_y(owner) - _seat_y(stand)
    most = MOST_SEAT_SHIFT_UNITS * stand.scale
    return replace(stand, y=stand.y + max(-most, min(most, rise)))


def _seat_y(stand: Stand) -> float:
    assert isinstance(stand.figure, Figure)
    space = SeatSpace(stand.figure.skeleton, SEAT_STYLES[stand.figure.seat])
    return stand.on_paper(*space.spot(0.0, space.top, 0.0))[1]


def _room(stand: Stand, sharers: Sequence[Stand], stands: Sequence[Stand]) -> tuple[float, float]:
    """How far a seat may go on to the left and to the right on paper, in the figure's units: up to a neighbour who
    doesn't share it."""
    strangers = [each for each in stands if all(each is not sharer for sharer in sharers)]
    gaps = [(each.x - stand.x) / stand.scale for each in strangers if each.figure is not stand.figure]
    left, right = (min((side * gap for gap in gaps if side * gap > 0), default=float("inf")) for side in (-1, 1))
    return left - BESIDE_NEIGHBOUR_UNITS, right - BESIDE_NEIGHBOUR_UNITS


def _others(stand: Stand, sharers: Sequence[Stand]) -> tuple[float, float]:
    """How far to the left and to the right the farthest sit who share the seat, in the figure's units."""
    gaps = [(each.x - stand.x) / stand.scale for each in sharers]
    return max(0.0, *(-gap for gap in gaps), 0.0), max(0.0, *gaps, 0.0)
