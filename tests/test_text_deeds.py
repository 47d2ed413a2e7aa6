"""What is done in a premise, who somebody really is, and that a tale lets it happen."""

import re
from random import Random

import pytest
from test_director_storyboard import board
from test_text_reading import write

from comic.story import Language, Script
from engines.text.deeds.adnominal import finite_of
from engines.text.deeds.clause import Kind
from engines.text.deeds.deed import Deed, deed_of
from engines.text.deeds.truth import Truth, truth_of
from engines.text.korean.props import PROPS
from engines.text.premise import read_premise
from engines.text.tales.events import Event
from engines.text.tales.happening import happening_of
from engines.text.tales.pieces import read_pieces

MOUNTAIN = "몰락한 무사가 어린 공주를 업고 산을 넘는다"
TRICK = "A failed magician performs one last trick on a sinking ship"


def deed(text: str, language: Language) -> Deed | None:
    premise = read_premise(text, language)
    return deed_of(premise.text, premise.hero_role, premise.other_role, language)


@pytest.mark.parametrize(
    ("text", "told", "kind"),
    [
        (MOUNTAIN, "{O:을} 업고 산을 넘는다", Kind.MEANT),
        ("소심한 소년이 반장에게 고백한다", "{O:에게} 고백한다", Kind.MEANT),
        ("키 작은 농구부 주장이 마지막 경기에 나간다", "마지막 경기에 나간다", Kind.MEANT),
        ("옆집 남자가 매일 새벽 세 시에 피아노를 친다", "매일 새벽 세 시에 피아노를 친다", Kind.WATCHED),
        ("체육대회 전날 육상부 에이스가 다리를 다친다", "다리를 다친다", Kind.SUFFERED),
        ("비 오는 밤, 알바생이 우산을 잃어버린 유령을 만난다", "우산을 잃어버린 유령을 만난다", Kind.MEANT),
    ],
)
def test_a_korean_deed_stands_behind_who_does_it(text: str, told: str, kind: Kind) -> None:
    found = deed(text, Language.KOREAN)
    assert found is not None
    assert (found.told, found.kind, found.is_aimed) == (told, kind, "{O" in told)


@pytest.mark.parametrize(
    ("text", "told", "base", "kind"),
    [
        (TRICK, "performs one last trick on a sinking ship", "perform one last trick on a sinking ship", Kind.MEANT),
        (
            "An old man teaches his robot how to grieve",
            "teaches {O} how to grieve",
            "teach {O} how to grieve",
            Kind.MEANT,
        ),
        (
            "A knight who is afraid of horses must win the king's race",
            "wins the king's race",
            "win the king's race",
            Kind.MEANT,
        ),
        (
            "A boy and his grandfather repair an old robot",
            "repairs an old robot",
            "repair an old robot",
            Kind.MEANT,
        ),
        (
            "A courier crosses a frozen lake and loses the way",
            "crosses a frozen lake",
            "cross a frozen lake",
            Kind.MEANT,
        ),
        (
            "A girl texts the wrong number and a ghost answers",
            "texts the wrong number",
            "text the wrong number",
            Kind.MEANT,
        ),
        (
            "Every night the same customer orders coffee for two",
            "orders coffee for two",
            "order coffee for two",
            Kind.WATCHED,
        ),
        ("An astronaut wakes up alone on Mars", "wakes up alone on Mars", "wake up alone on Mars", Kind.SUFFERED),
        ("A painter carries her mother's ring", "carries {own} mother's ring", "carry {own} mother's ring", Kind.MEANT),
    ],
)
def test_an_english_deed_has_an_infinitive(text: str, told: str, base: str, kind: Kind) -> None:
    found = deed(text, Language.ENGLISH)
    assert found is not None
    assert (found.told, found.base, found.kind) == (told, base, kind)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("고양이", Language.KOREAN),
        ("소녀는 늘 혼자 있다", Language.KOREAN),
        ("화가가 그린 그림 속 여자가 어느 날 사라진다", Language.KOREAN),
        ("A baker is happy", Language.ENGLISH),
        ("A florist loves the rain", Language.ENGLISH),
        ("A lighthouse keeper who collects lost umbrellas", Language.ENGLISH),
        ("help", Language.ENGLISH),
    ],
)
def test_what_is_no_deed_is_none(text: str, language: Language) -> None:
    assert deed(text, language) is None


@pytest.mark.parametrize(
    ("clause", "finite"),
    [
        ("문자를 잘못 보낸", "문자를 잘못 보냈다"),
        ("빵을 굽는", "빵을 굽는다"),
        ("꽃을 파는", "꽃을 판다"),
        ("길을 잃은", "길을 잃었다"),
        ("편지를 받은", "편지를 받았다"),
        ("버스를 놓친", "버스를 놓쳤다"),
        ("고백을 한", "고백을 했다"),
        ("집을 산", None),
    ],
)
def test_a_clause_before_its_noun_becomes_a_predicate(clause: str, finite: str | None) -> None:
    assert finite_of(clause) == finite


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("신입사원이 회식 자리에서 대표의 숨겨진 아들을 알아본다", Truth("", "대표의 숨겨진 아들")),
        ("전학생이 사실은 은퇴한 아이돌이라는 소문이 돈다", Truth("전학생", "은퇴한 아이돌")),
        ("Her new roommate is secretly a vampire", Truth("new roommate", "a vampire")),
        ("An intern recognizes the CEO's hidden son at the party", Truth("", "the CEO's hidden son")),
        ("A baker is a good man", None),
        ("진짜 맛있는 빵을 굽는다", None),
    ],
)
def test_who_somebody_really_is(text: str, truth: Truth | None) -> None:
    assert truth_of(text) == truth


def _event(text: str, language: Language) -> Event:
    premise = read_premise(text, language)
    return happening_of(premise, language, PROPS[premise.genres[0]], Random(1)).event


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (MOUNTAIN, Event.DOES),
        ("옆집 남자가 매일 새벽 세 시에 피아노를 친다", Event.WATCHES),
        ("체육대회 전날 육상부 에이스가 다리를 다친다", Event.BEFALLS),
        ("전학생이 사실은 은퇴한 아이돌이라는 소문이 돈다", Event.TRUTH),
        ("비 오는 밤, 알바생이 우산을 잃어버린 유령을 만난다", Event.MEETS),
        ("전학생이 일기를 줍는다", Event.FINDS),
        ("두 형제가 아버지의 마지막 국수 레시피를 두고 다툰다", Event.FIGHTS),
    ],
)
def test_a_premise_tells_its_own_predicate(text: str, event: Event) -> None:
    assert _event(text, Language.KOREAN) is event


def _told(script: Script) -> list[str]:
    return [line.text for line in script.lines()]


def _seen(script: Script) -> list[str]:
    return [beat.action for scene in script.scenes for beat in scene.beats if beat.action]


@pytest.mark.parametrize("seed", range(6))
def test_what_the_premise_says_is_its_caption_is_talked_about_and_is_done_in_the_end(seed: int) -> None:
    script = write(MOUNTAIN, "ko", 18, seed)
    hero, other = (character.name for character in script.cast[:2])
    if script.cast[0].look.outfit.value == "royal":
        hero, other = other, hero
    assert f"{MOUNTAIN}." in _told(script)
    assert any("업고 산을 넘는다고" in line for line in _told(script))
    done = [action for action in _seen(script) if action.endswith("업고 산을 넘는다")]
    assert len(done) == 1 and done[0].startswith((f"{hero}이 ", f"{hero}가 "))
    assert {scene.place for scene in script.scenes} == {"산길"}


@pytest.mark.parametrize("seed", range(6))
def test_whoever_speaks_turns_the_deed_to_themselves(seed: int) -> None:
    script = write("An old man teaches his robot how to grieve", "en", 16, seed)
    lines = [(line.speaker, line.kind.value, line.text) for line in script.lines() if "how to grieve" in line.text]
    hero = next(character.name for character in script.cast if character.look.age.value == "elder")
    for speaker, kind, text in lines[1:]:
        named = re.search(r"teach (\w+) how", text)
        assert named is not None
        if speaker == hero and kind != "thought":
            assert named[1] == "you"
        elif speaker != hero:
            assert named[1] != "you"


@pytest.mark.parametrize("seed", range(6))
def test_a_tale_of_a_deed_needs_no_thing_that_the_premise_does_not_name(seed: int) -> None:
    words = " ".join(_told(write(TRICK, "en", 24, seed)))
    for thing in ("lantern", "folder", "lottery", "trophy", "umbrella", "camera", "suitcase"):
        assert thing not in words


def test_pieces_know_whether_they_speak_of_a_thing() -> None:
    about, free = read_pieces("""
== hook second-a
[{O} takes {it} and smiles]
== hook watcher-b
[{O} smiles at {H}]
""")
    assert (about.is_about_thing, free.is_about_thing) == (True, False)


def test_a_truth_is_what_stands_in_the_way_and_what_comes_out() -> None:
    for seed in range(4):
        script = write("신입사원이 회식 자리에서 대표의 숨겨진 아들을 알아본다", "ko", 16, seed)
        assert sum("대표의 숨겨진 아들" in line for line in _told(script)) >= 3
        assert script.scenes[0].place == "식당"
        assert script.cast[1].look.age.value != "child"


def test_who_looks_on_in_the_hook_is_cast_and_drawn() -> None:
    shown = 0
    for seed in range(16):
        script = write(MOUNTAIN, "ko", 18, seed)
        extras = {character.name for character in script.cast} - {line.speaker for line in script.lines()}
        seen = {one.name for panel in board(script, 18, seed).panels[-2:] for one in panel.cast}
        shown += len(extras & seen)
    assert shown >= 4
