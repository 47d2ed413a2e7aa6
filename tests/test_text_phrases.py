"""A table's verbs in running text: all their forms, and no other words that hold them."""

from __future__ import annotations

import pytest

from engines.text.phrases import Phrases


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("기대다", "기대어 기댄 기댈 기댔다 기대고"),
        ("누르다", "눌렀다 누른다 눌러 누르며"),
        ("울다", "운다 울고 우는 울었다 웁니다"),
        ("달리다", "달린다 달려간다 달렸다 달리며"),
        ("to stop", "stops stopped stopping stop"),
        ("to cry", "cries cried crying cry"),
        ("to run", "runs ran running run"),
        ("to push", "pushes pushed pushing push"),
    ],
)
def test_a_verb_is_found_in_all_its_forms(phrase: str, text: str) -> None:
    assert len(Phrases({"it": (phrase,)}).all(text)) == len(text.split())


@pytest.mark.parametrize(
    ("phrase", "text"),
    [("안다", "안녕 안경 안 돼"), ("울다", "운동 우산 울타리"), ("원경", "망원경"), ("to run", "rune prune")],
)
def test_a_verb_is_not_found_inside_other_words(phrase: str, text: str) -> None:
    assert Phrases({"it": (phrase,)}).all(text) == []
