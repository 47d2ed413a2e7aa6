"""Sizes beside each other: one seat for everybody, animals as small as they are."""

from __future__ import annotations

import itertools

import pytest

from comic.cast import Age, Character, Look, Presentation, Species
from comic.storyboard import Expression, Facing, Place, Pose, Shot, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.seat_space import SeatSpace
from engines.illustrator.framing import frame_panel
from engines.illustrator.style.creatures import LEDGE_FEET
from engines.illustrator.style.seats import SEAT_STYLES, Seat
from tests.panel_briefs import JUN, brief, staged

METRES_OF_A_GROWN_PERSON = 1.68
PETS = (Species.CAT, Species.DOG, Species.BIRD)


def sitter(age: Age, turn: Turn, pose: Pose = Pose.SIT) -> Figure:
    return Figure(Look(age=age), Expression.NEUTRAL, pose, turn, seat=Seat.CHAIR)


def seat_units(figure: Figure) -> tuple[float, float]:
    """The height of a seat's front edge above the ground, and half its breadth."""
    space = SeatSpace(figure.skeleton, SEAT_STYLES[Seat.CHAIR])
    return space.grounded(0, space.front)[1] - space.spot(0, space.top, space.front)[1], space.half


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
@pytest.mark.parametrize("pose", [Pose.SIT, Pose.DESK])
def test_a_child_sits_on_the_chair_that_grown_people_sit_on(turn: Turn, pose: Pose) -> None:
    (child, child_half), (grown, grown_half) = (seat_units(sitter(age, turn, pose)) for age in (Age.CHILD, Age.ADULT))
    assert child == pytest.approx(grown, rel=0.08)
    assert child_half == pytest.approx(grown_half, rel=0.08)


def test_a_chair_s_seat_is_as_high_as_a_real_one() -> None:
    standing = sitter(Age.ADULT, Turn.FRONT).standing_height
    for age in (Age.CHILD, Age.ADULT, Age.ELDER):
        height, _ = seat_units(sitter(age, Turn.THREE_QUARTER))
        assert height / standing * METRES_OF_A_GROWN_PERSON == pytest.approx(0.45, abs=0.07)


def test_a_child_s_feet_dangle_above_the_ground_and_press_no_shadow_on_it() -> None:
    child, grown = sitter(Age.CHILD, Turn.FRONT), sitter(Age.ADULT, Turn.FRONT)
    lowest = max(leg.ankle[1] for leg in (child.skeleton.near_leg, child.skeleton.far_leg))
    assert child.ground_y - lowest > 120
    assert child.soles == () and len(grown.soles) == 2


def test_a_child_s_thighs_lie_on_the_seat_up_to_before_its_knees() -> None:
    body = sitter(Age.CHILD, Turn.PROFILE).skeleton
    assert 0.6 < SeatSpace(body, SEAT_STYLES[Seat.CHAIR]).front / body.thigh < 0.95


LEDGE_SHOTS = (Shot.EXTREME_CLOSE_UP, Shot.CLOSE_UP, Shot.BUST, Shot.OVER_THE_SHOULDER)


@pytest.mark.parametrize(("shot", "species"), list(itertools.product(LEDGE_SHOTS, PETS)))
def test_an_animal_beside_a_person_is_seen_whole_on_a_ledge_and_small(shot: Shot, species: Species) -> None:
    pet = Character(name="Nabi", look=Look(species=species))
    stagings = (
        staged("Nabi", place=Place.LEFT, facing=Facing.RIGHT),
        staged("Jun", place=Place.RIGHT, facing=Facing.LEFT),
    )
    frame = frame_panel(brief(shot, *stagings, cast=(pet, JUN), height_px=225))
    assert frame.ledge
    person, small = frame.stands
    assert small.name == "Nabi"
    assert small.on_paper(0, small.figure.ground_y)[1] == pytest.approx(frame.height * LEDGE_FEET)
    assert small.anchors.head.width < 0.8 * person.anchors.head.width
    assert small.anchors.head.y0 > person.anchors.face.centre.y


def test_an_animal_that_runs_beside_a_person_has_ground_under_it() -> None:
    pet = Character(name="Nabi", look=Look(species=Species.DOG))
    two = (staged("Nabi", pose=Pose.RUN, place=Place.LEFT), staged("Jun", place=Place.RIGHT, facing=Facing.LEFT))
    frame = frame_panel(brief(Shot.BUST, *two, cast=(pet, JUN)))
    assert not frame.ledge
    assert all(stand.has_ground for stand in frame.stands)


@pytest.mark.parametrize("species", PETS)
def test_an_animal_alone_is_no_giant_and_an_insert_shows_its_face(species: Species) -> None:
    pet = Character(name="Nabi", look=Look(species=species))
    (stand,) = frame_panel(brief(Shot.FULL, staged("Nabi"), cast=(pet,), height_px=240)).stands
    assert stand.on_paper(0, stand.figure.ground_y)[1] - stand.anchors.head.y0 < 0.55 * 960
    (near,) = frame_panel(brief(Shot.INSERT, staged("Nabi"), cast=(pet,), height_px=240)).stands
    assert near.anchors.head.y0 > 0


def test_animals_alone_and_people_alone_have_no_ledge() -> None:
    pet = Character(name="Nabi", look=Look(species=Species.CAT))
    assert not frame_panel(brief(Shot.BUST, staged("Nabi"), cast=(pet,))).ledge
    assert not frame_panel(brief(Shot.BUST, staged("Jun"), cast=(JUN,))).ledge


@pytest.mark.parametrize("species", PETS)
def test_an_animal_with_a_person_down_to_the_hips_is_shown_on_the_ground(species: Species) -> None:
    pet = Character(name="Nabi", look=Look(species=species))
    two = (staged("Nabi", place=Place.LEFT), staged("Jun", place=Place.RIGHT, facing=Facing.LEFT))
    frame = frame_panel(brief(Shot.WAIST, *two, cast=(pet, JUN)))
    assert all(stand.on_paper(0, stand.figure.ground_y)[1] < frame.height for stand in frame.stands)
    (alone,) = frame_panel(brief(Shot.WAIST, staged("Jun"), cast=(JUN,))).stands
    assert alone.on_paper(0, alone.figure.ground_y)[1] > frame.height


def test_who_is_grown_and_short_keeps_both_feet_on_the_ground() -> None:
    look = Look(age=Age.TEEN, presentation=Presentation.FEMININE, height=0.9)
    short = Figure(look, Expression.NEUTRAL, Pose.SIT, Turn.FRONT, seat=Seat.CHAIR)
    assert not short.skeleton.dangles
    assert len(short.soles) == 2
