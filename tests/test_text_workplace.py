"""A calling names the place where the story opens, when the premise names none."""

from __future__ import annotations

import pytest

from comic.story import Language
from comic.storyboard import Setting
from engines import text
from engines.context import Context
from engines.ports import TextInputs
from engines.providers.offline_writer import OfflineWriter
from engines.text.places import SETTINGS
from engines.text.premise_words import THINGS


@pytest.mark.parametrize(
    ("premise", "language", "setting"),
    [
        ("A lonely astronaut answers a radio call from herself.", Language.ENGLISH, Setting.SPACE),
        ("A tired nurse hears somebody whisper her name.", Language.ENGLISH, Setting.HOSPITAL),
        ("A nervous chef loses the sense of taste.", Language.ENGLISH, Setting.RESTAURANT),
        ("신입사원이 부장님의 비밀을 알게 된다.", Language.KOREAN, Setting.OFFICE),
        ("바리스타가 단골손님의 고민을 알아챈다.", Language.KOREAN, Setting.CAFE),
    ],
)
def test_the_first_scene_is_where_the_calling_is_met(premise: str, language: Language, setting: Setting) -> None:
    inputs = TextInputs(text=premise, language=language, panels=12, seed=3)
    script = text.run(inputs, Context(writer=OfflineWriter()))
    found = SETTINGS.first(script.scenes[0].place)
    assert found is not None and found.key is setting


def test_a_syllable_inside_a_verb_is_no_thing() -> None:
    assert THINGS.first("비밀을 알게 된다") is None
    assert SETTINGS.first("성공하고 싶다. 집중하자. 산만하다.") is None
    found = THINGS.first("알을 주웠다")
    assert found is not None and found.word == "알"
    for words, setting in (("집에서", Setting.LIVING_ROOM), ("숲으로", Setting.FOREST)):
        place = SETTINGS.first(words)
        assert place is not None and place.key is setting
