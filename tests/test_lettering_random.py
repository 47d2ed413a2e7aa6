"""The handbook's invariants on a thousand random panels in four languages, and on twenty generated episodes."""

from __future__ import annotations

import pytest

from bench.generated import PREMISES, generated_panels
from bench.lettering_scenes import broken_rules, random_panel
from comic.lettering import LetteringLanguage
from comic.story import Language
from engines.context import Context
from engines.lettering import LetteringInputs, run
from engines.lettering.shelf import load_typefaces

TYPEFACES = load_typefaces()
CONTEXT = Context(typefaces=TYPEFACES)
PANELS_EACH = 25


@pytest.mark.parametrize("first", range(0, 1000, PANELS_EACH))
def test_no_rule_is_broken_on_random_panels(first: int) -> None:
    for seed in range(first, first + PANELS_EACH):
        panel = random_panel(seed)
        lettered = run(panel.inputs, panel.art, CONTEXT)
        assert broken_rules(panel.inputs, lettered.lettering, lettered.subjects, TYPEFACES) == {}, seed


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize(("language", "premise"), PREMISES, ids=range(len(PREMISES)))
def test_no_rule_is_broken_on_generated_episodes(language: Language, premise: str, seed: int) -> None:
    lettered_lines = 0
    for panel in generated_panels(premise, language, seed):
        painting = panel.painting()
        inputs = LetteringInputs(language=LetteringLanguage.of(language), lines=panel.lines, artwork=painting.artwork)
        lettered = run(inputs, painting.picture, CONTEXT)
        assert broken_rules(inputs, lettered.lettering, lettered.subjects, TYPEFACES) == {}, panel.brief.seed
        assert not any(flag.code == "crowded" for flag in lettered.lettering.flags)
        lettered_lines += len(panel.lines)
    assert lettered_lines >= 8
