"""The first caption promises only what the tale tells."""

import pytest

from comic.story import Language
from engines.text.tales.promise import kept_promise


@pytest.mark.parametrize(
    ("caption", "told", "kept"),
    [
        (
            "A keeper who collects umbrellas until one of them speaks.",
            "The keeper collects an umbrella.",
            "A keeper who collects umbrellas.",
        ),
        (
            "A keeper who collects umbrellas until one of them speaks.",
            "The keeper collects an umbrella. One speaks!",
            "A keeper who collects umbrellas until one of them speaks.",
        ),
        ("Two bakers share one oven the night before the contest.", "Two bakers fight over a spoon.", ""),
        ("A nurse finds a letter.", "Nothing of the kind.", ""),
    ],
)
def test_an_english_caption_ends_before_what_is_not_told(caption: str, told: str, kept: str) -> None:
    assert kept_promise(caption, told, "", Language.ENGLISH) == kept


def test_a_korean_caption_is_told_whole_or_not_at_all() -> None:
    caption = "등대지기가 우산을 모은다."
    assert kept_promise(caption, "우산은 여기 있어.", "등대지기 모은다", Language.KOREAN) == caption
    assert kept_promise(caption, "우산은 여기 있어.", "등대지기", Language.KOREAN) == ""
