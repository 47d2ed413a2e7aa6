"""A place without a set of its own gets the nearest."""

from __future__ import annotations

import pytest

from comic.storyboard import Setting
from engines.text.places import PLACE_ENDINGS, nearest_place


@pytest.mark.parametrize(
    ("place", "setting"),
    [
        ("천문대", Setting.ROOFTOP),
        ("aquarium", Setting.CORRIDOR),
        ("PC방", Setting.CAFE),
        ("세탁소", PLACE_ENDINGS["소"]),
        ("INT. the void", Setting.LIVING_ROOM),
        ("the void", Setting.STREET),
    ],
)
def test_a_place_without_a_set_gets_the_nearest(place: str, setting: Setting) -> None:
    near = nearest_place(place)
    assert near is not None and (near.words, near.setting) == (place, setting)


@pytest.mark.parametrize("place", ["교실", "학교 옥상", "the classroom", "", "  "])
def test_a_place_with_a_set_of_its_own_needs_none(place: str) -> None:
    assert nearest_place(place) is None
