"""Deeds: each does what the sentences say of them."""

import pytest

from engines.illustrator.words.deeds import deeds_of, named_in

RUN_AND_STAND = "하린이 복도를 뛰어온다. 민재는 사물함 앞에 서 있다."


@pytest.mark.parametrize(
    ("name", "others", "action", "expected"),
    [
        ("하린", ("민재",), RUN_AND_STAND, "하린이 복도를 뛰어온다."),
        ("민재", ("하린",), RUN_AND_STAND, "민재는 사물함 앞에 서 있다."),
        ("하린", ("민재",), "하린이 운다. 민재가 하린에게 손수건을 건넨다.", "하린이 운다."),
        ("민재", ("하린",), "하린과 민재가 들어온다.", "하린과 민재가 들어온다."),
        ("Greg", ("Dana",), "It rains. Dana and Greg walk.", "Dana and Greg walk."),
        ("Greg", ("Dana",), "Dana looks at Greg and smiles.", ""),
        ("Dana", ("Greg",), "Dana hits the printer. GREG walks in.", "Dana hits the printer."),
        ("Dana", ("Greg",), "She opens the door.", "She opens the door."),
    ],
)
def test_only_the_own_sentences_are_deeds(name: str, others: tuple[str, ...], action: str, expected: str) -> None:
    assert deeds_of(name, others, action) == expected


@pytest.mark.parametrize(
    ("words", "names", "found"),
    [
        ("준비한 지우개를 민아가 든다", ("준", "지우", "민아"), ["민아"]),
        ("지우가 준에게 지우개를 준다", ("준", "지우"), ["지우", "준"]),
        ("준호와 준이 걷는다", ("준", "준호"), ["준호", "준"]),
        ("Annabel hands Ann her hat", ("Ann", "Annabel"), ["Annabel", "Ann"]),
        ("JUN's hand", ("Jun",), ["Jun"]),
    ],
)
def test_a_name_is_a_word_of_its_own(words: str, names: tuple[str, ...], found: list[str]) -> None:
    assert [name for _, name in named_in(words, names)] == found
