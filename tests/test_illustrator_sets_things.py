"""Single things of places: nothing floats, shines through another, or sticks out of people."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from comic.storyboard import TimeOfDay
from engines.illustrator.sets.alley_lamps import LAMP_APART_M, LAMPS, crowns_head, is_by_lamp
from engines.illustrator.sets.bedding import put_pillow
from engines.illustrator.sets.decor import draw_clock
from engines.illustrator.sets.finish import Ceiling, Finish, cross_beams_m
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.house_rows import house_row
from engines.illustrator.sets.lamps import _hook
from engines.illustrator.sets.order import Bounds
from engines.illustrator.sets.park import POND_CLEAR_M, POND_M, _is_in_pond
from engines.illustrator.sets.piece import Piece, draw_contacts
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scraps import is_scrap
from engines.illustrator.sets.seaside import ASIDE_M, _is_clear
from engines.illustrator.sets.shop import NEAREST_AWNING_M, SIDE_M, Shop, _awning_span, _sees_over_awning
from engines.illustrator.sets.site import Side, Site
from engines.illustrator.sets.sky import Orb, draw_skyline
from engines.illustrator.sets.space import RING_FLATNESS, RINGS, STARLESS, Planet, _rim_y
from engines.illustrator.sets.stage import FreeFloor, Stage
from engines.illustrator.sets.street import BED_M, GUIDE_M, SIGNAL_M, TREE_M, _is_by_signal
from engines.illustrator.sets.street_things import build_pole, insulators
from engines.illustrator.sets.view import SetView
from engines.illustrator.style.sea import SWELL_ROWS_M
from engines.illustrator.style.sets import BEAM_DEPTH_M, BEAM_WIDTH_M, BEAMS_APART_M, STREET_WALLS


def _stage(*people: tuple[float, float]) -> Stage:
    return Stage(800, 1000, TimeOfDay.NOON, seed=1, horizon=0.5, floor=FreeFloor(people))


@pytest.mark.parametrize("z", [2.4, 4.0, 7.0])
def test_the_moons_rim_lies_behind_the_boots_of_whoever_stands_on_it(z: float) -> None:
    stage = _stage((0.0, z))
    assert _rim_y(stage) < stage.project(0, 0, z)[1] - 20
    assert stage.horizon_y < _rim_y(stage)


def test_no_star_shines_through_the_planet_or_its_ring() -> None:
    planet = Planet(400, 300, 100)
    assert planet.hides(400, 300) and planet.hides(495, 300)
    reach = 100 * STARLESS * RINGS[0][0]
    assert planet.hides(400 + 0.9 * reach * 0.966, 300 - 0.9 * reach * 0.259)
    assert not planet.hides(400, 300 + reach * RING_FLATNESS + 100)
    assert not planet.hides(400 + reach * 1.1, 300)


def test_a_parasol_stands_where_nobody_stands_before_it() -> None:
    """Its canopy would stick out of their head."""
    beside = Site(_stage((1.5, 3.6)), 0.0, laid_anew=True)
    assert not _is_clear(beside, ASIDE_M)
    assert _is_clear(beside, -ASIDE_M)
    assert _is_clear(Site(_stage(), 0.0, laid_anew=True), ASIDE_M)


def test_rims_under_things_that_meet_are_one_path_for_each_ring() -> None:
    stage = _stage()
    pieces = []
    for x in (-0.2, 0.2):
        piece = Piece(Footing(stage, x, 5.0))
        piece.box(-0.3, 0.3, 0, 0.5, -0.3, 0.3, "#886644")
        pieces.append(piece)
    draw_contacts(pieces)
    assert len(re.findall("<path", stage.drawing.svg())) == 2


def test_a_pillow_is_rounder_than_a_box() -> None:
    stage = _stage()
    bed = Piece(Footing(stage, 0.0, 4.0))
    put_pillow(bed, -0.3, 0.3, 0.6, 0.0, 0.4, "#ffffff")
    bed.draw()
    assert stage.drawing.svg().count("C") > 20


def test_wires_are_fastened_to_the_arms_of_their_pole() -> None:
    pole = build_pole(Piece(Footing(_stage(), 0.0, 6.0)), 7.0)
    for u, y in insulators(7.0):
        assert abs(u) < pole.bounds.x1
        assert 5.9 < y < pole.bounds.y1


def test_no_tree_stands_in_the_pond_or_on_its_edge() -> None:
    pond = (3.0, 12.0)
    assert _is_in_pond(pond, 3.0, 12.0) and _is_in_pond(pond, 3.0 + POND_M + POND_CLEAR_M - 0.1, 12.0)
    assert not _is_in_pond(pond, 3.0 + POND_M + POND_CLEAR_M + 0.1, 12.0)
    assert not _is_in_pond(None, 3.0, 12.0)


def test_no_clock_hangs_behind_people() -> None:
    """It would stick out of a head."""
    for people, is_drawn in (((), True), (((0.1, 3.0),), False)):
        wall = Footing(_stage(*people), 0.0, 6.0)
        draw_clock(wall, 0.0, 2.2)
        assert ("<path" in wall.stage.drawing.svg()) == is_drawn


def test_no_machine_hangs_next_to_a_lamp_in_a_lane() -> None:
    site = Site(_stage(), 0.0)
    x, z = LAMPS[0]
    side = Side.EAST if x > 0 else Side.WEST
    assert is_by_lamp(site, side, z + 0.9 * LAMP_APART_M)
    assert not is_by_lamp(site, side, z + 1.1 * LAMP_APART_M)
    assert not is_by_lamp(site, side.opposite, z)


@pytest.mark.parametrize(("out_m", "is_over"), [(1.5, False), (8.0, True)])
def test_an_awning_is_seen_from_below_on_its_own_pavement_only(out_m: float, is_over: bool) -> None:
    assert _sees_over_awning(Footing(_stage(), -out_m, 0.0, 1, 0)) is is_over


@pytest.mark.parametrize("x", [-1.2, -0.5, 0.4])
def test_no_moon_touches_the_head_of_somebody(x: float) -> None:
    """It would look like a lamp on their shoulder."""
    stage = _stage((x, 3.0))
    at_x, head_y = stage.project(x, 1.7, 3.0)
    for wanted in (0.1, 0.2, 0.3):
        orb = Orb(wanted, 0.95, 30).clear_of_people(stage, stage.horizon_y)
        assert abs(orb.x * stage.width - at_x) > 0.3 * stage.scale(3.0) + orb.radius
        assert orb.x < 0.5
    assert Orb(0.2, 0.1, 30).clear_of_people(_stage(), 500.0) == Orb(0.2, 0.1, 30)
    assert head_y < 0.95 * stage.horizon_y


def test_the_kerb_behind_a_signal_has_no_tree_and_no_trunk_stands_on_the_strip_for_the_blind() -> None:
    assert _is_by_signal(SIGNAL_M) and _is_by_signal(SIGNAL_M + 5) and not _is_by_signal(SIGNAL_M - 3)
    assert TREE_M + BED_M < GUIDE_M


def test_far_roofs_leave_a_band_of_sky() -> None:
    """Else dark rectangles of it would stand between them at the panel's edge."""
    for foot_y in (60.0, 200.0, 600.0):
        stage = _stage()
        draw_skyline(stage, "town", foot_y, ("#123456",), (100.0, 270.0))
        tops = [
            float(y) for y in re.findall(r'<rect x="[-\d.]+" y="([-\d.]+)"[^>]*fill="#123456"', stage.drawing.svg())
        ]
        assert min(tops) >= 0.25 * foot_y


def test_swell_is_smaller_and_closer_towards_the_horizon() -> None:
    gaps = [b - a for a, b in pairwise(SWELL_ROWS_M)]
    stage = _stage()
    rows = [stage.project(0, 0, 5.2 + offshore)[1] for offshore in SWELL_ROWS_M]
    assert gaps == sorted(gaps)
    assert all(b < a for a, b in pairwise(rows))


@pytest.mark.parametrize("facing", [Side.WEST, Side.EAST])
def test_an_awning_beside_the_camera_begins_some_way_ahead(facing: Side) -> None:
    """Right before it, it would be a patch of colour in a corner of the panel."""
    site = Site(_stage(), 0.0, aside=0.0)
    shop = Shop(9.0, "#aa2233", "#223344", "#ccbbaa")
    footing = site.footing(1.6 if facing is Side.WEST else -1.6, 9.0 if facing is Side.WEST else 0.0, facing)
    start, end = _awning_span(footing, shop)
    assert end > start and min(footing.at(u, 0)[2] for u in (start, end)) == pytest.approx(NEAREST_AWNING_M)
    ahead = site.footing(-4.0, 3.0, Side.SOUTH)
    assert _awning_span(ahead, shop) == (SIDE_M, shop.width - SIDE_M)


def test_no_lamp_of_a_lane_hangs_right_over_a_head() -> None:
    """It would be a hat."""
    x, z = 1.6, 20.0
    nobody, under = _stage(), _stage((1.15 * 4.4 / z, 4.4))
    assert not crowns_head(nobody, x, z)
    assert crowns_head(under, x, z)
    assert not crowns_head(_stage((-1.0, 3.2)), x, z), "somebody stands beside it"


@pytest.mark.parametrize("view", [SetView.FACING, SetView.REVERSE])
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("side", [-1, 1])
def test_houses_of_a_street_stand_wall_to_wall(view: SetView, mirrored: bool, side: int) -> None:
    """A gap would show a bare flank that stands on the pavement."""
    stage = Stage(800, 1000, TimeOfDay.NOON, seed=1, view=view)
    row = house_row(Site(stage, 0.0, mirrored), side, 5.6, 38.0, STREET_WALLS)
    ends = sorted(house.ends_m for house in row)
    assert len(ends) > 10
    assert all(one[1] == pytest.approx(other[0]) for one, other in pairwise(ends))


def test_of_what_the_edge_cuts_off_no_scraps_are_seen() -> None:
    stage = Stage(800, 1000, TimeOfDay.NOON, seen_x=(100.0, 700.0))
    edge_m = 300 / stage.scale(5.0)
    assert is_scrap(stage, Bounds(edge_m - 0.1, edge_m + 0.5, 0, 1, 5.0, 5.0))
    assert not is_scrap(stage, Bounds(edge_m - 0.4, edge_m + 0.2, 0, 1, 5.0, 5.0))
    assert not is_scrap(stage, Bounds(edge_m - 0.4, edge_m + 1.6, 0, 1, 5.0, 5.0)), "a sofa's end is a sofa's end"


def test_lamps_hang_under_beams_not_before_them() -> None:
    finish = Finish("#ffffff", "#8a6248", "#c8a070", "#f0e8dc", overhead=Ceiling.BEAMS)
    room = Room(Stage(800, 1000, TimeOfDay.NOON), Measures(7.0, 8.0, 3.0), finish, frozenset())
    for z in (2.0, 3.3, 5.1):
        _, at_z, up = _hook(room, 0.4, z)
        assert up == room.height - BEAM_DEPTH_M
        assert any(beam - BEAM_WIDTH_M < at_z < beam for beam in cross_beams_m(room.depth))
        assert abs(at_z - z) <= BEAMS_APART_M
