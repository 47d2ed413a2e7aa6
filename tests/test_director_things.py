"""Things: whoever has what a panel speaks of holds it there, nobody holds what nobody mentions."""

from __future__ import annotations

import pytest
from test_director_storyboard import board
from test_text_reading import write

from comic.cast import Species
from comic.story import Line, LineKind
from comic.storyboard import Panel, Prop, Shot
from engines.director.things import Things, holders_in

PEOPLE = ("June", "Sam")


def said(text: str, speaker: str | None = "June", kind: LineKind = LineKind.SPEECH) -> tuple[Line, ...]:
    return (Line(id="l001", text=text, speaker=speaker, kind=kind),)


@pytest.mark.parametrize(
    ("text", "holder", "prop"),
    [
        ("Could I borrow your phone?", "Sam", Prop.PHONE),
        ("네 휴대폰 좀 빌려줘.", "Sam", Prop.PHONE),
        ("This letter came today.", "June", Prop.LETTER),
        ("이 편지, 읽어 봐.", "June", Prop.LETTER),
        ("Here, take the book.", "June", Prop.BOOK),
    ],
)
def test_a_thing_spoken_of_is_in_the_hand_of_whoever_has_it(text: str, holder: str, prop: Prop) -> None:
    assert holders_in(said(text), PEOPLE, Things()) == {holder: prop}


@pytest.mark.parametrize(
    "text",
    ["I forgot my umbrella.", "우산을 두고 왔어.", "Do you like coffee?", "나중에 전화할게.", "Where is the letter?"],
)
def test_what_is_missed_or_only_mentioned_is_in_no_hand(text: str) -> None:
    assert holders_in(said(text), PEOPLE, Things()) == {}


def test_a_thing_given_away_is_the_receivers_from_then_on() -> None:
    things = Things()
    things.take_in("June hands Sam the letter.", {"June": Prop.LETTER}, PEOPLE)
    assert holders_in(said("Read the letter."), PEOPLE, things) == {"Sam": Prop.LETTER}
    assert holders_in(said("Read it."), PEOPLE, things) == {"Sam": Prop.LETTER}
    things.take_in("Sam sets the letter down.", {"Sam": Prop.LETTER}, PEOPLE)
    assert things.owners == {}


def test_a_ringing_telephone_is_in_the_hand_of_whoever_is_seen_first() -> None:
    assert holders_in(said("PING", None, LineKind.SFX), PEOPLE, Things()) == {"June": Prop.PHONE}


def test_whoever_answers_a_telephone_holds_it() -> None:
    ringing = Things(last=Prop.PHONE)
    assert holders_in(said("Hello? Television?"), PEOPLE, ringing) == {"June": Prop.PHONE}
    assert holders_in(said("여보세요?"), PEOPLE, Things()) == {"June": Prop.PHONE}
    assert holders_in(said("Hello? Anybody there?"), PEOPLE, Things()) == {}


HANDED = """#1. 공원 / 낮
[민아와 준호가 마주 선다]
민아: 여기까지 왔네.
[준호가 편지를 민아에게 건넨다]
준호: 받아 줘.
민아: 이 편지, 지금 읽어도 돼?
준호: 응. 천천히.
민아: 네 휴대폰 좀 빌려줘.
준호: 그래.
"""


def holders(panel: Panel) -> dict[str, Prop]:
    return {staged.name: staged.prop for staged in panel.cast if staged.prop is not Prop.NONE}


def test_a_letter_goes_from_hand_to_hand_and_the_phone_is_the_others() -> None:
    by_line = {line: panel for panel in board(write(HANDED), 12).panels for line in panel.line_ids}
    told = [by_line[f"l{at:03d}"] for at in range(1, 7)]
    assert holders(told[2]) == {"민아": Prop.LETTER}
    assert holders(told[4]) == {"준호": Prop.PHONE}
    assert {staged.name for staged in told[4].cast} == {"민아", "준호"}


def test_what_is_given_to_somebody_without_hands_stays_in_the_givers() -> None:
    things = Things(handless=frozenset({"Sam"}))
    things.take_in("June gives Sam the letter.", {"June": Prop.LETTER}, PEOPLE)
    assert things.owners == {Prop.LETTER: "June"}
    assert holders_in(said("Could I read your letter?"), PEOPLE, Things(handless=frozenset({"Sam"}))) == {
        "June": Prop.LETTER
    }
    assert holders_in(said("This letter.", "Sam"), ("Sam",), things) == {}


def test_a_thing_given_to_a_ghost_is_seen_in_the_givers_hand() -> None:
    script = (
        "#1. 교실 / 밤\n[민아가 유령에게 인형을 건넨다]\n민아: 이 인형, 네 거지?\n유령: 응. 내 인형이야.\n"
        "[유령이 인형을 받는다]\n민아: 다행이다.\n유령: 고마워."
    )
    written = write(script)
    ghosts = {person.name for person in written.cast if person.look.species is not Species.HUMAN}
    assert ghosts == {"유령"}
    seen = [holders(panel) for panel in board(written, 10).panels]
    assert all(not ghosts & set(panel) for panel in seen)
    assert sum(panel == {"민아": Prop.DOLL} for panel in seen) >= 3


def umbrellas(script: str) -> set[Prop]:
    seen = {prop for panel in board(write(script), 8).panels for prop in holders(panel).values()}
    return seen & {Prop.UMBRELLA, Prop.FURLED_UMBRELLA}


@pytest.mark.parametrize(
    ("script", "prop"),
    [
        (
            "#1. 카페 / 낮 / 비\n[민아가 우산을 준호에게 건넨다]\n민아: 이 우산 가져가.\n준호: 고마워.",
            Prop.FURLED_UMBRELLA,
        ),
        ("#1. 공원 / 낮\n[민아가 우산을 든다]\n민아: 이 우산, 내 거야.\n준호: 그래?", Prop.FURLED_UMBRELLA),
        ("#1. 공원 / 낮 / 비\n[민아가 우산을 들고 걷는다]\n민아: 이 우산, 같이 쓸래?\n준호: 응.", Prop.UMBRELLA),
        ("#1. 공원 / 낮\n[민아가 양산을 든다]\n민아: 햇볕이 세네.\n준호: 응.", Prop.UMBRELLA),
    ],
)
def test_an_umbrella_is_open_in_the_wet_and_furled_in_rooms_and_in_the_dry(script: str, prop: Prop) -> None:
    assert umbrellas(script) == {prop}


def test_a_furled_umbrella_is_owned_as_the_umbrella() -> None:
    things = Things()
    things.take_in("June hands Sam the umbrella.", {"June": Prop.FURLED_UMBRELLA}, PEOPLE)
    assert holders_in(said("Keep the umbrella."), PEOPLE, things) == {"Sam": Prop.UMBRELLA}


def test_nobody_stands_under_an_umbrella_in_the_dry() -> None:
    dry = "#1. 옥상 / 노을\n[우산이 두 사람 사이에 놓여 있다]\n민아: 그 우산, 예쁘네.\n준호: 그렇지?"
    for panel in board(write(dry), 8).panels:
        assert Prop.UMBRELLA not in holders(panel).values() or panel.shot is Shot.INSERT
