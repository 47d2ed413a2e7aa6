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
    TRAIN_BENCH = "train_bench"
    SOFA = "sofa"
    BED = "bed"
    WARD_BED = "ward_bed"
    CRATE = "crate"
    ROCK = "rock"
    LOG = "log"
    FLOOR = "floor"


class Base(StrEnum):
    """What carries a seat."""

    LEGS = "legs"
    PEDESTAL = "pedestal"
    BLOCK = "block"
    BED = "bed"
    ROCK = "rock"
    LOG = "log"


class Back(StrEnum):
    NONE = "none"
    RAILS = "rails"
    PANEL = "panel"


@dataclass(frozen=True)
class SeatStyle:
    """`colour` is the seat's, `frame` its legs' and posts'; `back_y` is where the back ends above the neck pit's
    line (smaller is higher); `beyond` is how much wider than its sitter it is on either side, or how long a broad seat
    is, `length`; `behind` is how far it goes on behind them. One that `is_fixed` stands along its place's walls however
    its sitter turns; it has so many `parts` side by side."""

    colour: str
    frame: str
    base: Base = Base.LEGS
    back: Back = Back.NONE
    back_y: float = 110.0
    beyond: float = 24.0
    length: float = 0.0
    thickness: float = 22.0
    behind: float = 20.0
    is_fixed: bool = False
    is_slatted: bool = False
    has_arms: bool = False
    parts: int = 1

    @property
    def seats_two(self) -> bool:
        """Whether there is room for two on it; it stands on six legs then."""
        return self.length > LONG_SEAT_UNITS


_WOOD, _DARK_WOOD, _METAL = "#b58a5e", "#8c6440", "#8d97a5"

SEAT_STYLES: dict[Seat, SeatStyle] = {
    Seat.STOOL: SeatStyle(_WOOD, _WOOD),
    Seat.CHAIR: SeatStyle(_WOOD, _DARK_WOOD, back=Back.RAILS, back_y=70, beyond=30),
    Seat.SCHOOL_CHAIR: SeatStyle("#d9a868", _METAL, back=Back.PANEL, back_y=150, thickness=16),
    Seat.OFFICE_CHAIR: SeatStyle("#48526a", "#353b4a", Base.PEDESTAL, Back.PANEL, back_y=30, thickness=34),
    Seat.THRONE: SeatStyle(
        "#a8324a", "#d2a64e", Base.BLOCK, Back.PANEL, back_y=-150, length=420, thickness=30, is_fixed=True,
        has_arms=True,
    ),
    Seat.BENCH: SeatStyle(
        _WOOD, _METAL, back=Back.RAILS, back_y=140, length=1040, is_fixed=True, is_slatted=True
    ),
    Seat.TRAIN_BENCH: SeatStyle(
        "#6a88bf", "#c3cad3", Base.BLOCK, Back.PANEL, back_y=110, length=1240, thickness=46, behind=40, is_fixed=True,
        parts=3,
    ),
    Seat.SOFA: SeatStyle(
        "#7f9aa8", "#6b8594", Base.BLOCK, Back.PANEL, back_y=90, length=1240, thickness=54, behind=70, is_fixed=True,
        has_arms=True, parts=2,
    ),
    Seat.BED: SeatStyle("#eef1f7", _DARK_WOOD, Base.BED, length=1400, thickness=64, behind=330, is_fixed=True),
    Seat.WARD_BED: SeatStyle("#f2f4f8", "#c3cad3", Base.BED, length=1400, thickness=58, behind=330, is_fixed=True),
    Seat.CRATE: SeatStyle(
        "#b08a5a", "#b08a5a", Base.BLOCK, length=430, thickness=26, behind=60, is_fixed=True, is_slatted=True
    ),
    Seat.ROCK: SeatStyle("#9a9894", "#9a9894", Base.ROCK, length=560, behind=60, is_fixed=True),
    Seat.LOG: SeatStyle("#8a6444", "#8a6444", Base.LOG, length=1000, behind=40, is_fixed=True),
}  # fmt: skip

LONG_SEAT_UNITS = 600.0
"""What is longer than this has room for two."""

SEAT_BEYOND_LAST = 90.0
"""How far a seat goes on beyond the last of those who sit on it."""

SHARED_WITHIN_UNITS, ON_ONE_DEPTH = 2100.0, 0.02
"""Two within this distance whose scales differ by no larger part than this share a bench."""

BESIDE_NEIGHBOUR_UNITS = 205.0
"""A bench ends so far before the middle of somebody who stands beside it."""

MOST_SEAT_SHIFT_UNITS = 40.0
"""How far up or down somebody short or tall moves to sit on the seat of somebody else."""

SEAT_DISTANCE_UNITS = 2900.0
"""From how far away a seat is seen whose panel says nothing of the camera."""

ARM_UNITS, ARM_RISE_UNITS = 52.0, 104.0
"""How thick the arms of a sofa and a throne are, and how far they rise above the seat."""

BOARD_UNITS, HEAD_RISE_UNITS, FOOT_RISE_UNITS = 26.0, 230.0, 90.0
"""How thick the boards at a bed's ends are, and how far they rise above its mattress."""

BLANKET, PILLOW = "#9fb6d8", "#f7f4ee"

ROCK_JITTER = 0.035
"""How far the corners of a rock to sit on lie beside their usual places, as a part of half its length."""

LOG_RINGS = (0.74, 0.48, 0.22)
"""The rings of a log's sawn end, as parts of its radius."""

SEAT_SCALE, SMALL_SITTER_SCALE = 1.24, 1.0
"""A seat is as large for everybody as it is for a body of the first scale, if theirs is below the second: its top lies
0.45 m above the ground, and a child's feet dangle."""

DANGLING_TOES_DEG = 16.0
"""How far the toes of feet point down that don't reach the ground."""

SEAT_TOP_UNITS = 36.0
"""How far below the hips a seat's top is: what lies on it is pressed a little into it."""

SEAT_HEIGHT_UNITS, SEAT_KEEPS_HEIGHT = 315.0, 0.65
"""How high a seat's top is above the floor, and how much it keeps to that where its sitter's feet stand higher."""

SEAT_FRONT_PART = 0.54
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
    Setting.HOSPITAL: Seat.WARD_BED,
    Setting.SUBWAY: Seat.TRAIN_BENCH,
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
    Setting.SPACE: Seat.ROCK,
    Setting.RESTAURANT: Seat.CHAIR,
}

AT_A_TABLE = {
    Seat.BED: Seat.CHAIR,
    Seat.WARD_BED: Seat.CHAIR,
    Seat.SOFA: Seat.CHAIR,
    Seat.BENCH: Seat.CHAIR,
    Seat.THRONE: Seat.CHAIR,
}
"""What a seat that stands at no table is replaced by there."""

KOREAN_SEATS = {Seat.BED: Seat.STOOL, Seat.WARD_BED: Seat.STOOL, Seat.SOFA: Seat.STOOL}
"""What stands for the seats that Korean houses lack."""

BARE_FLOORS = frozenset(
    {
        Setting.PALACE,
        Setting.BEDROOM,
        Setting.LIVING_ROOM,
        Setting.KITCHEN,
        Setting.OFFICE,
        Setting.CORRIDOR,
    }
)
"""Where people sit on the floor in a Korean house."""

CONTACT_BESIDE_UNITS, CONTACT_BELOW_UNITS, CONTACT_OPACITY = 44.0, 104.0, 0.26
"""How far the dark under a sitter reaches beside the hips and below hips and knees, and how dark it is."""

LYING_ON = {Setting.BEDROOM: Seat.BED, Setting.HOSPITAL: Seat.WARD_BED, Setting.LIVING_ROOM: Seat.SOFA}
"""Everywhere else people lie on the ground."""

LYING_HEIGHT = {Seat.BED: 250.0, Seat.WARD_BED: 280.0, Seat.SOFA: 250.0}
"""How high above the floor its top is, in units of a figure scaled 1."""

BEDS = frozenset({Seat.BED, Seat.WARD_BED})
"""Where people lie under a blanket."""

BED_HALF_DEPTH, BED_BEYOND_HEAD, BED_BEYOND_FEET, REST_RISE_UNITS = 250.0, 190.0, 96.0, 210.0
"""Half the depth of what one lies on, how far it goes on beyond head and feet, and how high the back of a sofa is above
its cushions, in units of a figure scaled 1."""

FOOT_UNITS = 62.0
"""How far feet reach beyond their ankles, in a foot's units."""

TABLE_HALF_UNITS, TABLE_FROM_UNITS, TABLE_TO_UNITS = 300.0, 76.0, 400.0
"""Half the breadth of a table, and from where to where before the hips it goes."""

TABLE_UNITS, TABLE_LEG_UNITS, TABLE_UNDER_WRIST = 22.0, 26.0, 16.0
"""How thick its top and its legs are, and how far below the wrists the hands lie on it."""
