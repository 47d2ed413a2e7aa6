"""What a figure sits on, and which seat a place has.

In: the skeleton of a seated figure, a seat. Out: strokes of its pen. Never: a room.

A seat is drawn in parts: what is behind its sitter, and, of those who turn their back to us, what is under them and the
rest before them.
"""

from __future__ import annotations

from collections.abc import Iterable

from comic.cast import Look, Outfit
from comic.storyboard import Pose, Setting, Turn
from comic.tradition import Tradition
from engines.illustrator.body.bedstead import Bedstead
from engines.illustrator.body.carpentry import Carpenter
from engines.illustrator.body.ease import hides_legs
from engines.illustrator.body.found_seats import draw_log, draw_rock
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.seat_space import SeatSpace
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.colour import INK
from engines.illustrator.geometry import Shape, Spot, Vertex, polygon_path
from engines.illustrator.style.seats import (
    AT_A_TABLE,
    BARE_FLOORS,
    CONTACT_BELOW_UNITS,
    CONTACT_BESIDE_UNITS,
    CONTACT_OPACITY,
    KOREAN_SEATS,
    LYING_ON,
    SEAT_STYLES,
    SITTING_ON,
    Base,
    Seat,
    SeatStyle,
)


def seat_in(
    setting: Setting,
    pose: Pose,
    tradition: Tradition = Tradition.WESTERN,
    reigns: bool = True,
    others: Iterable[Pose] = (),
) -> Seat:
    """What a pose rests on in a place; Korean houses have neither beds nor sofas, people lie on the floor. A throne is
    for who reigns; beside `others` one of whom lies one sits on a chair, not on a second bed."""
    korean = tradition is Tradition.KOREAN
    if pose is Pose.LIE:
        return Seat.FLOOR if korean else LYING_ON.get(setting, Seat.FLOOR)
    seat = SITTING_ON[setting]
    if seat is Seat.THRONE and not reigns:
        seat = Seat.STOOL
    if korean and seat in KOREAN_SEATS:
        return KOREAN_SEATS[seat]
    needs_chair = pose is Pose.DESK or (setting in LYING_ON and Pose.LIE in others)
    return AT_A_TABLE.get(seat, seat) if needs_chair else seat


def sits_on_floor(setting: Setting, look: Look, tradition: Tradition) -> bool:
    """Whether somebody who sits does so on the floor of a Korean room: in clothes that lie around folded legs, and
    without a throne."""
    if tradition is not Tradition.KOREAN or setting not in BARE_FLOORS or not hides_legs(look):
        return False
    return SITTING_ON[setting] is not Seat.THRONE or look.outfit is not Outfit.ROYAL


def seat_footprint(body: Skeleton, seat: Seat) -> tuple[Spot, ...]:
    """The corners of the ground that a seat stands on, one after the other; none on the floor."""
    return () if seat is Seat.FLOOR else SeatSpace(body, SEAT_STYLES[seat]).footprint


def draw_seat_behind(pen: Pen, seat: Seat) -> None:
    """The seat of somebody who doesn't turn their back to us."""
    if seat is Seat.FLOOR or pen.skeleton.turn is Turn.BACK or not _is_own(pen):
        return
    Carpenter(pen, SEAT_STYLES[seat]).draw_rest()
    _draw_under(pen, SEAT_STYLES[seat])
    _draw_contact(pen, SEAT_STYLES[seat])


def _draw_contact(pen: Pen, style: SeatStyle) -> None:
    """The dark on the seat under and beside hips and thighs: without it a sitter is pasted on."""
    body = pen.skeleton
    k, space = body.scale, SeatSpace(pen.skeleton, style)
    corners = (
        (space.left, space.back),
        (space.right, space.back),
        (space.right, space.front),
        (space.left, space.front),
    )
    hip, low = body.hip + CONTACT_BESIDE_UNITS * k, CONTACT_BELOW_UNITS * k
    knees = [(leg.knee[0], leg.knee[1] + low) for leg in (body.near_leg, body.far_leg)]
    under: list[Vertex] = [
        (body.across(-hip), body.hip_y + 0.3 * low),
        (body.across(-0.7 * hip), body.hip_y + low),
        *knees,
        (body.across(hip), body.hip_y + 0.3 * low),
    ]
    with pen.drawing.group(clip=polygon_path([space.spot(x, space.top, z) for x, z in corners])):
        pen.drawing.fill(Shape(under, tension=0.2), INK, CONTACT_OPACITY)


def draw_seat_under(pen: Pen, seat: Seat) -> None:
    """The seat of somebody who turns their back to us, before their legs and under their hips."""
    if seat is not Seat.FLOOR and pen.skeleton.turn is Turn.BACK and _is_own(pen):
        _draw_under(pen, SEAT_STYLES[seat])


def draw_seat_before(pen: Pen, seat: Seat) -> None:
    """The rest before somebody who turns their back to us."""
    if seat is not Seat.FLOOR and pen.skeleton.turn is Turn.BACK and _is_own(pen):
        Carpenter(pen, SEAT_STYLES[seat]).draw_rest()


def _is_own(pen: Pen) -> bool:
    """Whether nobody beside this sitter has the seat drawn."""
    return pen.skeleton.seating is None or pen.skeleton.seating.own


def _draw_under(pen: Pen, style: SeatStyle) -> None:
    """All of a seat that isn't its rest."""
    if style.base is Base.ROCK:
        draw_rock(pen, style)
    elif style.base is Base.LOG:
        draw_log(pen, style)
    elif style.base is Base.BED:
        bedstead = Bedstead(pen, style, SeatSpace(pen.skeleton, style), pen.skeleton.seat_scale)
        bedstead.draw_frame()
        bedstead.draw_blanket()
        bedstead.draw_footboard()
    else:
        carpenter = Carpenter(pen, style)
        carpenter.draw_base()
        carpenter.draw_top()
