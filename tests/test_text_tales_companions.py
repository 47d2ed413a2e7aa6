"""Whom a premise names: they alone are the cast, all are seen, and everybody who can talk says something aloud."""

from __future__ import annotations

import pytest

from comic.story import Language, LineKind
from engines.director.rules import direct
from engines.ports import DirectorInputs, TextInputs
from engines.text.rules import write_script

PREMISES = (
    ("en", "Three friends, Leo, Ana and Kit, find a dragon egg in the forest and argue who keeps it.", "Leo Ana Kit"),
    ("en", "Two sisters, Mara and June, inherit a lighthouse.", "Mara June"),
    ("en", "A nurse named Ella hears a boy cry. Marcus runs.", "Ella Marcus"),
    ("en", "Best friends Tom and Sara open a bakery.", "Tom Sara"),
    ("en", "Max, Ivy, Theo and Nora are trapped in the school library overnight.", "Max Ivy Theo Nora"),
    ("en", "Captain Vega, engineer Otto and Lin hear a knock on the airlock.", "Vega Otto Lin"),
    ("en", "Princess Mia and the knight Rowan guard a magic mirror. Wizard Alder wants it.", "Mia Rowan Alder"),
    ("ko", "세 친구 민수, 지아, 태오가 숲에서 용의 알을 찾는다", "민수 지아 태오"),
    ("ko", "자매 수진과 미진이 등대를 물려받는다", "수진 미진"),
    ("ko", "간호사 엘라가 밤에 아이 울음소리를 듣는다. 마르코가 뛴다.", "엘라 마르코"),
    ("ko", "비 오는 밤, 옥상에서 수아는 오래된 친구 도윤에게 숨겨 온 비밀을 고백한다.", "수아 도윤"),
    ("ko", "지우, 서연, 민재, 하린이 폐교에 갇힌다", "지우 서연 민재 하린"),
    ("ko", "왕자 이안과 기사 로건이 마법 거울을 지킨다. 마법사 멀린이 거울을 노린다.", "이안 로건 멀린"),
)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("language", "premise", "names"), PREMISES)
def test_the_named_are_the_cast_are_seen_and_speak(language: str, premise: str, names: str, seed: int) -> None:
    script = write_script(TextInputs(text=premise, language=Language(language), panels=12, seed=seed))
    board = direct(DirectorInputs(script=script, panels=12, seed=seed))
    named = set(names.split())
    spoken = {line.speaker for line in script.lines() if line.speaker and line.kind is not LineKind.THOUGHT}
    assert {character.name for character in script.cast} == named
    assert {staged.name for panel in board.panels for staged in panel.cast} == named
    assert spoken == named


def test_a_named_animal_is_seen_and_says_nothing() -> None:
    text = "Sam, Alex and a dog named Biscuit run a noodle shop."
    script = write_script(TextInputs(text=text, language=Language.ENGLISH, panels=12, seed=1))
    board = direct(DirectorInputs(script=script, panels=12, seed=1))
    assert {character.name: character.look.species.value for character in script.cast}["Biscuit"] == "dog"
    assert any(staged.name == "Biscuit" for panel in board.panels for staged in panel.cast)
    assert all(line.speaker != "Biscuit" for line in script.lines())


@pytest.mark.parametrize("seed", range(4))
def test_the_role_that_a_premise_gives_stays_with_its_bearer(seed: int) -> None:
    text = "Detective Kim and her partner Joe look for a stolen painting"
    script = write_script(TextInputs(text=text, language=Language.ENGLISH, panels=12, seed=seed))
    told = {character.name: (character.description, character.look.presentation.value) for character in script.cast}
    assert told == {"Kim": ("detective", "feminine"), "Joe": ("partner", "masculine")}
    captions = [line.text for line in script.lines() if line.kind is LineKind.NARRATION]
    assert "Joe, Kim's partner." in captions or any("Joe" in line.text for line in script.lines())


def test_what_several_do_together_is_their_deed() -> None:
    text = "Best friends Tom and Sara open a bakery."
    for seed in range(3):
        script = write_script(TextInputs(text=text, language=Language.ENGLISH, panels=12, seed=seed))
        actions = [beat.action for scene in script.scenes for beat in scene.beats]
        assert any("opens a bakery" in action for action in actions)


@pytest.mark.parametrize(
    ("first", "second", "leads"),
    [
        ("Leo, Ana and Kit find a dragon egg in the forest.", "Leo meets Zora at the market.", ("Leo", "Zora")),
        ("Leo, Ana and Kit find a dragon egg in the forest.", "Ana loses a map.", ("Ana", "Leo")),
        ("A baker finds a letter", "Marcus and Priya lose a ring", ("Marcus", "Priya")),
    ],
)
def test_a_next_episode_is_led_by_whom_its_premise_names(first: str, second: str, leads: tuple[str, str]) -> None:
    before = write_script(TextInputs(text=first, language=Language.ENGLISH, panels=12, seed=3))
    inputs = TextInputs(
        text=second, language=Language.ENGLISH, panels=12, seed=3, cast=before.cast, memory=before.memory
    )
    after = write_script(inputs)
    assert after.memory is not None
    assert after.memory.cast[:2] == leads
