"""What people sit and lie on, by place, and how it is built.

In: nothing. Out: measures in units of a figure scaled 1, and colours. Never: a decision.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from comic.storyboard import Setting


class Seat(StrEnum):
    STOOL = "stool"
    CHAIR = "chair"
    SCHOOL_CHAIR = "school_chair"
    OFFICE_CHAIR = "office_chair"
    THRONE = "throne"
    BENCH = "bench"
    SOFA = "sofa"
    BED = "bed"
    CRATE = "crate"
    ROCK = "rock"
    LOG = "log"
    FLOOR = "floor"


class Base(StrEnum):
    """What carries a seat."""

    LEGS = "legs"
    PEDESTAL = "pedestal"
    BLOCK = "block"
    BOULDER = "boulder"


class Back(StrEnum):
    NONE = "none"
    RAILS = "rails"
    PANEL = "panel"


@dataclass(frozen=True)
class SeatStyle:
    """`colour` is the seat's, `frame` its legs' and posts'; `back_y` is where the back ends above the neck pit's
    line (smaller is higher); `beyond` is how much wider than its sitter it is on either side, `behind` how far it goes
    on behind them."""

    colour: str
    frame: str
    base: Base = Base.LEGS
    back: Back = Back.NONE
    back_y: float = 110.0
    beyond: float = 24.0
    thickness: float = 22.0
    behind: float = 20.0


_WOOD, _DARK_WOOD, _METAL = "#b58a5e", "#8c6440", "#8d97a5"

SEAT_STYLES: dict[Seat, SeatStyle] = {
    Seat.STOOL: SeatStyle(_WOOD, _WOOD),
    Seat.CHAIR: SeatStyle(_WOOD, _DARK_WOOD, back=Back.RAILS, back_y=70, beyond=30),
    Seat.SCHOOL_CHAIR: SeatStyle("#d9a868", _METAL, back=Back.PANEL, back_y=150, thickness=16),
    Seat.OFFICE_CHAIR: SeatStyle("#48526a", "#353b4a", Base.PEDESTAL, Back.PANEL, back_y=30, thickness=34),
    Seat.THRONE: SeatStyle("#a8324a", "#d2a64e", Base.BLOCK, Back.PANEL, back_y=-150, beyond=44, thickness=30),
    Seat.BENCH: SeatStyle(_WOOD, _METAL, back=Back.RAILS, back_y=140, beyond=210),
    Seat.SOFA: SeatStyle("#7f9aa8", "#6b8594", Base.BLOCK, Back.PANEL, back_y=120, beyond=210, thickness=54),
    Seat.BED: SeatStyle("#eef1f7", _DARK_WOOD, Base.BLOCK, beyond=300, thickness=64, behind=190),
    Seat.CRATE: SeatStyle("#b08a5a", "#b08a5a", Base.BLOCK, beyond=30, thickness=26),
    Seat.ROCK: SeatStyle("#9a9894", "#9a9894", Base.BOULDER, beyond=60),
    Seat.LOG: SeatStyle("#8a6444", "#8a6444", Base.BOULDER, beyond=150),
}

SEAT_SCALE, SMALL_SITTER_SCALE = 1.24, 1.0
"""A seat is as large for everybody as it is for a body of the first scale, if theirs is below the second: its top lies
0.45 m above the ground, and a child's feet dangle."""

DANGLING_TOES_DEG = 16.0
"""How far the toes of feet point down that don't reach the ground."""

SEAT_TOP_UNITS = 36.0
"""How far below the hips a seat's top is: what lies on it is pressed a little into it."""

SEAT_FRONT_PART = 0.58
"""How far a seat reaches under the thighs, as a part of their length."""

SEAT_BESIDE_HIPS, SEAT_BEHIND_HIPS = 12.0, 20.0
"""How far every seat goes on beside and behind its sitter that is seen from its end, and from behind."""

SEAT_LEG_UNITS = 20.0
"""How thick a seat's legs are."""

SEAT_BAR_PART = 0.36
"""How high the bars between them are, as a part of the legs' length."""

CASTOR_REACH = 120.0
"""How far the castors of an office chair stand from its post."""

SITTING_ON: dict[Setting, Seat] = {
    Setting.STREET: Seat.BENCH,
    Setting.ALLEY: Seat.CRATE,
    Setting.CLASSROOM: Seat.SCHOOL_CHAIR,
    Setting.CORRIDOR: Seat.BENCH,
    Setting.CAFE: Seat.CHAIR,
    Setting.BEDROOM: Seat.BED,
    Setting.LIVING_ROOM: Seat.SOFA,
    Setting.KITCHEN: Seat.CHAIR,
    Setting.OFFICE: Seat.OFFICE_CHAIR,
    Setting.HOSPITAL: Seat.BED,
    Setting.SUBWAY: Seat.BENCH,
    Setting.BUS_STOP: Seat.BENCH,
    Setting.CONVENIENCE_STORE: Seat.STOOL,
    Setting.PARK: Seat.BENCH,
    Setting.FOREST: Seat.LOG,
    Setting.MOUNTAIN: Seat.ROCK,
    Setting.SEASIDE: Seat.ROCK,
    Setting.ROOFTOP: Seat.CRATE,
    Setting.PALACE: Seat.THRONE,
    Setting.VILLAGE: Seat.BENCH,
    Setting.DUNGEON: Seat.ROCK,
    Setting.BATTLEFIELD: Seat.ROCK,
    Setting.SPACE: Seat.OFFICE_CHAIR,
    Setting.RESTAURANT: Seat.CHAIR,
}

AT_A_TABLE = {Seat.BED: Seat.CHAIR, Seat.SOFA: Seat.CHAIR, Seat.BENCH: Seat.CHAIR, Seat.THRONE: Seat.CHAIR}
"""What a seat that stands at no table is replaced by there."""

KOREAN_SEATS = {Seat.BED: Seat.STOOL, Seat.SOFA: Seat.STOOL}
"""What stands for the seats that Korean houses lack."""

LYING_ON = {Setting.BEDROOM: Seat.BED, Setting.HOSPITAL: Seat.BED, Setting.LIVING_ROOM: Seat.SOFA}
"""Everywhere else people lie on the ground."""

LYING_HEIGHT = {Seat.BED: 190.0, Seat.SOFA: 180.0}
"""How high above the floor its top is, in units of a figure scaled 1."""
