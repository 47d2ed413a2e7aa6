"""A fox is drawn as a fox: words choose the breed, its seeds and its coats."""

from __future__ import annotations

import pytest

from comic.cast import Species
from comic.story import Language
from engines.illustrator.creatures.breed import Breed, breed_of, seeds_of_breed
from engines.ports import TextInputs
from engines.text.breed_words import breed_in, coats_of
from engines.text.look_words import described
from engines.text.rules import write_script


@pytest.mark.parametrize(
    ("words", "breed"),
    [
        ("a sly fox", Breed.FOX),
        ("늑대", Breed.WOLF),
        ("old tiger", Breed.TIGER),
        ("말하는 까마귀", Breed.CROW),
        ("a penguin", Breed.PENGUIN),
        ("a white rabbit", Breed.RABBIT),
        ("느린 곰", Breed.BEAR),
        ("a stray dog", None),
        ("토끼를 키우는 소녀", None),
        ("길고양이", None),
        ("a goblin", None),
    ],
)
def test_words_say_which_animal_somebody_is(words: str, breed: Breed | None) -> None:
    assert described(words).breed is breed


def test_a_word_counts_only_for_its_own_species() -> None:
    assert breed_in("a cat who fears the wolf", Species.CAT) is None


@pytest.mark.parametrize("breed", [breed for breed in Breed if breed is not Breed.USUAL])
def test_seeds_of_a_breed_are_told_from_all_others_and_have_a_coat(breed: Breed) -> None:
    seeds = seeds_of_breed(breed, range(1, 1_000_000))
    assert {breed_of(seeds[0]), breed_of(seeds[-1])} == {breed}
    assert breed_of(999_999) is Breed.USUAL
    assert coats_of(breed)


def test_the_fox_of_a_premise_is_a_red_fox() -> None:
    text = "The fox who stole the moon returns it to the old woman in the forest"
    script = write_script(TextInputs(text=text, language=Language.ENGLISH, panels=14, seed=41))
    fox = next(who.look for who in script.cast if who.look.species is Species.DOG)
    assert breed_of(fox.seed) is Breed.FOX
    assert fox.hair in coats_of(Breed.FOX)


@pytest.mark.parametrize("words", ["a teddy bear", "a girl who hugs a bear", "곰 인형", "토끼 같은 아이"])
def test_toys_and_those_who_love_animals_are_none(words: str) -> None:
    assert described(words).species in (None, Species.HUMAN)
