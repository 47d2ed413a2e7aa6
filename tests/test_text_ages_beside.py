"""Ages that stand beside a word for somebody."""

from collections import Counter

import pytest

from comic.cast import Age
from comic.storyboard import Setting
from engines.text.casting import Part, cast_for
from engines.text.people import person_of


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("old general", Age.ELDER),
        ("an elderly fisherman", Age.ELDER),
        ("늙은 어부", Age.ELDER),
        ("나이 든 교수", Age.ELDER),
        ("middle-aged detective", Age.MIDDLE_AGED),
        ("젊은 교수", Age.ADULT),
        ("young CEO", Age.ADULT),
        ("teenage boxer", Age.TEEN),
        ("어린 왕", Age.CHILD),
        ("little sister", Age.CHILD),
    ],
)
def test_an_adjective_tells_the_age(words: str, age: Age) -> None:
    assert person_of(words).age is age


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("등대지기 노인", Age.ELDER),
        ("해커 여고생", Age.TEEN),
        ("boy wizard", Age.TEEN),
        ("소년 셰프", Age.TEEN),
        ("간호사 엄마", Age.MIDDLE_AGED),
        ("권투 선수 아버지", Age.MIDDLE_AGED),
        ("노교수", Age.ELDER),
    ],
)
def test_a_noun_beside_a_job_tells_the_age(words: str, age: Age) -> None:
    assert person_of(words).age is age


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("old boyfriend", Age.ADULT),
        ("old classmate", Age.TEEN),
        ("old friend of the general", Age.ADULT),
        ("의사 아들", Age.ADULT),
        ("a girl who loves an old man", Age.TEEN),
        ("소녀, 늙은 어부의 딸", Age.TEEN),
    ],
)
def test_what_is_old_beside_somebody_makes_nobody_old(words: str, age: Age) -> None:
    assert person_of(words).age is age


def test_an_old_man_by_his_job_is_cast_old() -> None:
    look = cast_for((Part("준서", "등대지기 노인", lines=2),), (), Counter({Setting.SEASIDE: 3}), 611)[0].look
    assert look.age is Age.ELDER
