"""Lines lettered by hand in the catalog: one for each episode, language, panel and line; gone with their episode."""

from __future__ import annotations

from comic.geometry import Box
from comic.lettering import LetteringLanguage
from comic.project import EpisodeSources, PlacementPin
from storage import episodes, placement_pins
from studio.house import House
from tests.finished_episode import finish
from tests.packaged_episode import placement
from tests.stored_episode import REQUEST

KOREAN, ENGLISH = LetteringLanguage.KOREAN, LetteringLanguage.ENGLISH


def pin(line_id: str, x: float = 0, language: LetteringLanguage = KOREAN, panel_id: str = "p01") -> PlacementPin:
    placed = placement(line_id, Box(x, 10, x + 200, 110)).model_copy(update={"locked": True})
    return PlacementPin(language=language, panel_id=panel_id, line_id=line_id, placements=(placed,))


def test_the_last_place_of_a_line_counts_and_is_released_alone_or_with_its_panel(house: House) -> None:
    episode_id = finish(house, "편지")
    others = pin("l1", language=ENGLISH), pin("l1", panel_id="p02")
    with house.catalog.writing() as database:
        for kept in (pin("l1"), pin("l2"), *others, pin("l1", 300)):
            placement_pins.keep(database, episode_id, kept, 1.0)
        assert placement_pins.of_episode(database, "another") == ()
        assert placement_pins.of_episode(database, episode_id) == (others[0], pin("l1", 300), pin("l2"), others[1])
        placement_pins.release(database, episode_id, KOREAN, "p01", "l1")
        assert placement_pins.of_episode(database, episode_id) == (others[0], pin("l2"), others[1])
        placement_pins.release(database, episode_id, KOREAN, "p01")
        assert placement_pins.of_episode(database, episode_id) == others
        episodes.remove(database, episode_id)
        assert placement_pins.of_episode(database, episode_id) == ()


def test_sources_lock_only_the_lines_of_a_panel_in_its_language() -> None:
    pins = (pin("l1"), pin("l2"), pin("l3", language=ENGLISH), pin("l4", panel_id="p02"))
    sources = EpisodeSources(request=REQUEST, placement_pins=pins)
    assert [placed.line_id for placed in sources.locked(KOREAN, "p01", ("l1", "l3", "l4"))] == ["l1"]
    assert [placed.line_id for placed in sources.locked(ENGLISH, "p01", ("l1", "l3"))] == ["l3"]
    assert sources.locked(KOREAN, "p03", ("l1",)) == ()
