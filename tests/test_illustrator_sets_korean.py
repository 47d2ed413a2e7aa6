"""Korean places: other buildings for the same settings, whole from every side, and chosen by what the cast wears."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from comic.cast import Character, Look, Outfit
from comic.storyboard import Pose, Setting, TimeOfDay
from comic.tradition import Tradition, tradition_of
from engines.illustrator.body.seat import seat_in
from engines.illustrator.sets.build import KOREAN, build_set
from engines.illustrator.sets.view import SetView
from engines.illustrator.style.seats import Seat


@pytest.mark.parametrize("setting", sorted(KOREAN))
@pytest.mark.parametrize("view", SetView)
def test_a_korean_place_is_another_one_and_is_drawn_from_every_side(setting: Setting, view: SetView) -> None:
    western, korean = (
        build_set(setting, 800, 900, TimeOfDay.NIGHT, seed=3, view=view, tradition=tradition).drawing.svg()
        for tradition in Tradition
    )
    assert western != korean
    assert len(ElementTree.fromstring(korean)) > 20


def test_places_without_a_korean_kind_stay_the_same() -> None:
    texts = {
        build_set(Setting.SUBWAY, 800, 900, TimeOfDay.NOON, seed=3, tradition=tradition).drawing.svg()
        for tradition in Tradition
    }
    assert len(texts) == 1


def test_korean_houses_have_neither_beds_nor_sofas() -> None:
    assert seat_in(Setting.BEDROOM, Pose.LIE, Tradition.KOREAN) is Seat.FLOOR
    assert seat_in(Setting.LIVING_ROOM, Pose.SIT, Tradition.KOREAN) not in (Seat.SOFA, Seat.BED)
    assert seat_in(Setting.PARK, Pose.SIT, Tradition.KOREAN) is Seat.BENCH


@pytest.mark.parametrize(
    ("worn", "tradition"),
    [
        ((), Tradition.WESTERN),
        ((Outfit.ROYAL, Outfit.ARMOUR), Tradition.WESTERN),
        ((Outfit.HANBOK, Outfit.ARMOUR), Tradition.KOREAN),
        ((Outfit.HANBOK, Outfit.ROYAL, Outfit.TEE), Tradition.KOREAN),
        ((Outfit.HANBOK, Outfit.TEE), Tradition.WESTERN),
    ],
)
def test_the_cast_s_clothes_say_how_places_are_built(worn: tuple[Outfit, ...], tradition: Tradition) -> None:
    cast = [Character(name=f"{index}", look=Look(outfit=outfit)) for index, outfit in enumerate(worn)]
    assert tradition_of(cast) is tradition
