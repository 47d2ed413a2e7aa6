"""Takes of reference sheets in the catalog: counted for each character, one of them chosen, the drawn ones pinned."""

from __future__ import annotations

from comic.cast import Character, Look
from comic.sheet import WORDS_LENGTH_MAX, SheetTake, clean_words
from comic.story import Language
from storage import projects, sheets
from storage.catalog import Database
from storage.sheets import DrawnSheet
from studio.house import House

HERS = (SheetTake(name="지우", number=1, words="단발"), SheetTake(name="지우", number=2))


def series(database: Database, project_id: str) -> None:
    projects.add(database, project_id, project_id, Language.KOREAN, 1.0)
    cast = tuple(Character(name=name, look=Look()) for name in ("지우", "민호"))
    projects.add_characters(database, project_id, cast, 1.0)


def test_takes_are_counted_by_character_and_one_is_chosen(house: House) -> None:
    with house.catalog.writing() as database:
        series(database, "rain")
        series(database, "snow")
        assert sheets.chosen(database, "rain") == sheets.takes(database, "rain") == ()
        assert tuple(sheets.add_take(database, "rain", "지우", take.words, 2.0) for take in HERS) == HERS
        his = sheets.add_take(database, "rain", "민호", "", 3.0)
        assert his.number == 1
        assert sheets.takes(database, "rain") == (his, *HERS)
        assert sheets.chosen(database, "rain") == ()
        sheets.choose(database, "rain", "민호", 1)
        sheets.choose(database, "rain", "지우", 1)
        assert sheets.chosen(database, "rain") == (his, HERS[0])
        sheets.choose(database, "rain", "지우", 0)
        assert sheets.chosen(database, "rain") == (his,)
        assert sheets.add_take(database, "rain", "지우", "", 4.0).number == 3, "no number is given twice"
        assert sheets.takes(database, "snow") == sheets.chosen(database, "snow") == ()


def test_a_sheet_is_pinned_once_and_the_one_used_last_comes_first(house: House) -> None:
    first, second = (
        DrawnSheet(name="지우", take=0, key=letter * 64, used_at=at) for letter, at in (("a", 1), ("b", 2))
    )
    with house.catalog.writing() as database:
        series(database, "rain")
        series(database, "snow")
        for drawn in (first, second, first):
            sheets.keep(database, "rain", drawn)
        assert sheets.drawn(database, "rain") == (second, first)
        again = first.model_copy(update={"used_at": 3.0})
        sheets.keep(database, "rain", again)
        sheets.keep(database, "snow", first)
        assert sheets.drawn(database, "rain") == (again, second)
        assert sheets.drawn(database, "snow") == (first,)


def test_words_come_on_one_line_and_in_bounds() -> None:
    assert clean_words("  shorter\n hair ") == "shorter hair"
    assert len(clean_words("머리 " * WORDS_LENGTH_MAX)) <= WORDS_LENGTH_MAX
