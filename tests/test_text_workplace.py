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
