"""Introductions and ages: what stands beside a name describes its bearer, a number of years tells the age."""

import pytest

from comic.cast import Age
from comic.story import LineKind
from engines.text.ages import age_told
from engines.text.fountain import read_fountain
from engines.text.headings import read_heading
from engines.text.introductions import introduced
from engines.text.pasted import read_pasted


@pytest.mark.parametrize(
    ("action", "names", "expected"),
    [
        (
            "Dana, a tired woman of 30 with glasses, hits the printer. GREG, a bearded man of 45, walks in.",
            ("Dana", "GREG"),
            (("Dana", "a tired woman of 30 with glasses"), ("GREG", "a bearded man of 45")),
        ),
        (
            "QUEEN MAREN, 40, tall with silver hair, sits on the throne.",
            ("QUEEN MAREN",),
            (("QUEEN MAREN", "40, tall with silver hair"),),
        ),
        ("수아(22세 여자, 긴 머리)가 서 있다.", ("수아",), (("수아", "22세 여자, 긴 머리"),)),
        ("Dana, Greg and Tomas laugh.", ("Dana", "Greg", "Tomas"), ()),
        ("Dana waves.", ("Dana",), ()),
    ],
)
def test_what_stands_beside_a_name(action: str, names: tuple[str, ...], expected: tuple[tuple[str, str], ...]) -> None:
    assert introduced(action, names) == expected


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("22세 여자", Age.ADULT),
        ("50대 남자 교사", Age.MIDDLE_AGED),
        ("a ten-year-old page boy", Age.CHILD),
        ("a woman of 30", Age.ADULT),
        ("in her early thirties", Age.ADULT),
        ("17", Age.TEEN),
        ("80세 노인", Age.ELDER),
        ("number 9 of the list", None),
        ("a queen", None),
    ],
)
def test_years_tell_the_age(words: str, age: Age | None) -> None:
    assert age_told(words) == age


def test_a_script_casts_by_its_introductions_and_keeps_the_cast_lists_word() -> None:
    draft = read_pasted(
        "등장인물:\n수아 - 22세 여자\n\n#1. 골목. 밤. 비\n수아(40세)가 온다. 준호(안경)가 선다.\n수아: 왔어?\n준호: 응."
    )
    assert [(note.name, note.words) for note in draft.notes] == [("수아", "22세 여자"), ("준호", "안경")]


def test_a_lone_sound_is_heard_and_its_cause_is_seen() -> None:
    draft = read_pasted("#1. 옥상 / 밤\n지우: 가자.\n쿵! 문이 닫힌다.\nGRRROAR!\n지우: 뭐야?")
    lines = [line for scene in draft.scenes for beat in scene.beats for line in beat.lines]
    assert [line.text for line in lines if line.kind is LineKind.SFX] == ["쿵!", "GRRROAR!"]
    assert "문이 닫힌다." in [beat.action for scene in draft.scenes for beat in scene.beats]


def test_a_korean_heading_may_be_parted_by_full_stops() -> None:
    heading = read_heading("#1. 버스 정류장. 밤. 비")
    assert heading is not None
    assert (heading.place, heading.time, heading.weather) == ("버스 정류장", "밤", "비")


def test_a_screenplay_casts_and_sounds_the_same_way() -> None:
    draft = read_fountain(
        "INT. HALL - NIGHT\n\nTOMAS, a ten-year-old page boy with red hair, hides. QUEEN MAREN enters.\n\n"
        "QUEEN MAREN\nWho is there?\n\nTOMAS\nNobody.\n\nGRRRROAR!\n"
    )
    assert [(note.name, note.words) for note in draft.notes] == [("TOMAS", "a ten-year-old page boy with red hair")]
    lines = [line for scene in draft.scenes for beat in scene.beats for line in beat.lines]
    assert [line.text for line in lines if line.kind is LineKind.SFX] == ["GRRRROAR!"]
