"""Premises become stories: of the wished length, from the premise's words, different for other seeds."""

import re

import pytest
from test_text_reading import write

from comic.cast import Accessory, Age, Character, FacialHair, Outfit
from comic.story import Language, Script, SourceKind
from comic.storyboard import Setting
from engines.text.particles import attached
from engines.text.places import setting_of
from engines.text.premise import read_premise
from engines.text.sentences import word_count

PREMISES = [
    ("비 오는 날 버스 정류장에서 첫사랑을 다시 만난 지우", "ko"),
    ("편의점 알바생이 밤마다 찾아오는 고양이 손님의 비밀을 알게 된다", "ko"),
    ("A shy baker finds a letter from her future self", "en"),
    ("The worst knight in the kingdom has to babysit a dragon egg", "en"),
]


PROMISING_MORE = ("편의점 알바생이 밤마다 찾아오는 고양이 손님의 비밀을 알게 된다",)
"""Premises whose sentence says more than their tales tell (every night): it is no caption."""


@pytest.mark.parametrize("panels", [8, 12, 30, 60])
@pytest.mark.parametrize(("premise", "language"), PREMISES)
def test_a_story_has_the_wished_length_and_holds_together(premise: str, language: str, panels: int) -> None:
    script = write(premise, language, panels)
    lines = list(script.lines())
    assert script.source_kind is SourceKind.PREMISE
    assert not script.unread
    assert len(script.scenes) in (3, 4)
    assert 0.85 * panels <= len(lines) <= max(1.3 * panels, 21)
    assert max(word_count(line.text) for line in lines) <= 25
    everything = " ".join(
        [script.title, *(line.text for line in lines), *(b.action for s in script.scenes for b in s.beats)]
    )
    assert not re.search(r"[{}<>|~]", everything)
    assert (lines[0].text.rstrip(".") == premise) is (premise not in PROMISING_MORE)
    assert len({line.text for line in lines}) == len(lines)
    foreign = [line.text for line in lines if re.search("[가-힣]", line.text)]
    assert (
        len(foreign) == len(lines) - sum(line.kind == "sfx" and not re.search("[가-힣]", line.text) for line in lines)
    ) is (language == "ko")


def speaking(script: Script) -> list[Character]:
    """The cast without those who only look on."""
    speakers = {line.speaker for line in script.lines()}
    return [character for character in script.cast if character.name in speakers]


def test_the_premise_matters() -> None:
    script = write("A shy baker finds a letter from her future self", "en", 30)
    assert sum("letter" in line.text for line in script.lines()) >= 2
    script = write("비 오는 날 버스 정류장에서 첫사랑을 다시 만난 지우", "ko", 12)
    assert script.scenes[0].place == script.scenes[-1].place == "버스 정류장"
    assert script.scenes[0].weather == "비"
    assert script.cast[0].name == "지우"


def test_what_a_premise_says() -> None:
    premise = read_premise(
        "Write me a story about a lonely lighthouse keeper named Tess who finds an old map", Language.ENGLISH
    )
    assert (premise.names, premise.hero_role, premise.thing, premise.place) == (
        ("Tess",),
        "lonely lighthouse keeper",
        "old map",
        "lighthouse",
    )
    korean = read_premise("수줍은 제빵사가 낡은 우산을 주운 날", Language.KOREAN)
    assert (korean.hero_role, korean.thing) == ("수줍은 제빵사", "우산")


def test_heroes_are_people_and_ghosts_are_met() -> None:
    premise = read_premise("귀신이 나오는 기숙사", Language.KOREAN)
    assert (premise.hero_role, premise.other_role, premise.place) == ("", "귀신", "기숙사")
    premise = read_premise("A ghost falls for a shy librarian", Language.ENGLISH)
    assert (premise.hero_role, premise.other_role) == ("shy librarian", "ghost")
    script = write("A shy baker finds a letter from her future self", "en", 12)
    assert script.cast[0].look.presentation.value == "feminine"
    assert all(character.voice for character in script.cast)


def test_in_space_the_friend_is_only_heard() -> None:
    for language, premise in (("ko", "우주비행사의 라디오"), ("en", "An astronaut and a radio")):
        calls = 0
        for seed in range(6):
            script = write(premise, language, 60, seed)
            hero, other = (character.name for character in script.cast[:2])
            calls += sum(line.speaker not in (None, hero, other) for line in script.lines())
            assert {line.speaker for line in script.lines() if line.kind != "radio" and line.speaker} == {hero, other}
        assert calls >= 4


def test_seeds_and_premises_differ() -> None:
    def told(premise: str, seed: int) -> tuple[str, ...]:
        return tuple(line.text for line in write(premise, "ko", 12, seed).lines())

    first = told(PREMISES[0][0], 1)
    assert first == told(PREMISES[0][0], 1)
    assert first != told(PREMISES[0][0], 2)
    assert not set(first) & set(told(PREMISES[1][0], 1))


@pytest.mark.parametrize(
    ("word", "particle", "whole"),
    [
        ("지우", "이", "지우가"),
        ("도윤", "이", "도윤이"),
        ("우산", "을", "우산을"),
        ("편지", "을", "편지를"),
        ("서울", "으로", "서울로"),
        ("골목길", "으로", "골목길로"),
        ("공원", "으로", "공원으로"),
        ("지우", "아", "지우야"),
        ("현우", "과", "현우와"),
        ("usb", "은", "usb은"),
    ],
)
def test_particles_follow_the_sound(word: str, particle: str, whole: str) -> None:
    assert attached(word, particle) == whole


@pytest.mark.parametrize(
    ("text", "language", "hero", "other"),
    [
        (
            "A shy new student and the class president fight over a stray cat",
            "en",
            "shy new student",
            "class president",
        ),
        ("A girl walks with her dog by the sea", "en", "girl", ""),
        ("비 오는 날 고양이를 줍는다", "ko", "", ""),
        ("A cat who runs a bookshop", "en", "", "cat"),
        ("A baker meets a talking cat", "en", "baker", "talking cat"),
        ("고양이가 서점을 차린다", "ko", "", "고양이"),
    ],
)
def test_an_animal_speaks_only_when_it_acts_with_a_mind(text: str, language: str, hero: str, other: str) -> None:
    premise = read_premise(text, Language(language))
    assert (premise.hero_role, premise.other_role) == (hero, other)


def test_an_astronauts_station_lies_in_space_and_a_train_station_does_not() -> None:
    lonely = "An astronaut alone on a station hears somebody knock from outside"
    assert read_premise(lonely, Language.ENGLISH).setting is Setting.SPACE
    assert read_premise("A baker waits at the station", Language.ENGLISH).setting is Setting.BUS_STOP
    assert read_premise("An astronaut waits at a train station", Language.ENGLISH).place == "train station"
    for seed in range(6):
        script = write(lonely, "en", 14, seed)
        assert {character.look.outfit for character in script.cast} == {Outfit.SPACESUIT}
        assert {setting_of(scene.place) for scene in script.scenes} == {Setting.SPACE}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("전학생이 학생회장과 옥상에서 싸운다", "ko"),
        ("A shy new student and the class president fight on the school rooftop", "en"),
    ],
)
@pytest.mark.parametrize("seed", range(6))
def test_a_school_premise_is_cast_with_pupils_in_uniform(text: str, language: str, seed: int) -> None:
    for character in speaking(write(text, language, 20, seed)):
        look = character.look
        assert (look.age, look.outfit, look.facial_hair) == (Age.TEEN, Outfit.UNIFORM, FacialHair.NONE)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("궁궐의 의관이 세자의 비밀을 알게 된다", "ko"),
        ("조선의 젊은 왕이 밤마다 궁을 빠져나간다", "ko"),
        ("한양의 사또가 도둑을 잡는다", "ko"),
        ("A royal physician in Joseon saves the crown prince", "en"),
    ],
)
def test_nobody_of_old_korea_dresses_as_in_the_west(text: str, language: str, seed: int) -> None:
    looks = [character.look for character in write(text, language, 20, seed).cast]
    assert {look.outfit for look in looks} <= {Outfit.HANBOK, Outfit.ARMOUR}
    assert all(look.accessory is not Accessory.CROWN for look in looks)
