"""Every kind of balloon in every language, beside its golden picture (renewed by `python -m tests.golden_sheets`).

The tolerance (`tests.golden_sheets.is_same`) lets the edges of letters differ, as they do between library versions,
and fails when a shape, a stroke or a place does.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from comic.lettering import BalloonShape, LetteringLanguage
from engines.lettering.kinds import RECIPES
from tests.golden_sheets import CASES, SHEETS, differences, is_same, kept_cell, lettered_cell

_OTHER_SHAPE = dict.fromkeys(("shout", "whisper", "thought", "narration", "radio"), BalloonShape.ELLIPSE) | {
    "speech": BalloonShape.DASHED
}
_OTHER_NUMBER = {
    "bridged": ("engines.lettering.ink._NECK_PX", 12.0),
    "linked": ("engines.lettering.body._LINK_OVERLAP", 0.0),
    "off-panel": ("engines.lettering.tail.GAP_SHARE", 0.2),
    "sfx": ("engines.lettering.sound_effect.SHEAR", 0.0),
}
"""A thin neck, balloons that only touch, a stump of a tail, upright letters."""


@pytest.mark.parametrize(("name", "language"), CASES)
def test_each_kind_looks_as_it_did(name: str, language: LetteringLanguage) -> None:
    drawn, kept = lettered_cell(name, language), kept_cell(name, language)
    assert is_same(drawn, kept), differences(drawn, kept)


@pytest.mark.parametrize("name", _OTHER_SHAPE)
def test_a_kind_in_another_shape_is_noticed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = SHEETS[name].kind
    monkeypatch.setitem(RECIPES, kind, replace(RECIPES[kind], shape=_OTHER_SHAPE[name]))
    for language in SHEETS[name].words:
        drawn, kept = lettered_cell(name, language), kept_cell(name, language)
        assert not is_same(drawn, kept), (language, differences(drawn, kept))


@pytest.mark.parametrize("name", _OTHER_NUMBER)
def test_a_part_of_another_size_is_noticed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(*_OTHER_NUMBER[name])
    for language in SHEETS[name].words:
        drawn, kept = lettered_cell(name, language), kept_cell(name, language)
        assert not is_same(drawn, kept), (language, differences(drawn, kept))
