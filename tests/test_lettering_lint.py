"""The lint finds what is wrong with a lettering, and nothing in a good one."""

from __future__ import annotations

import pytest

from bench.lettering_scenes import random_panel
from comic.finding import LintRule
from comic.geometry import Box
from comic.lettering import LetteringFlag, LetteringLanguage, PanelLettering, Placement
from comic.story import LineKind
from engines.lettering import run
from engines.lettering.lint import lint
from tests.test_lettering_panel import ANNA, BO, CONTEXT, letter

KOREAN = LetteringLanguage.KOREAN


def lettering(*lines: tuple[str | None, LineKind, str]) -> PanelLettering:
    return letter(*lines).lettering


def changed(placement: Placement, **fields: object) -> Placement:
    return placement.model_copy(update=fields)


def with_placements(base: PanelLettering, *placements: Placement) -> PanelLettering:
    return base.model_copy(update={"placements": placements})


def rules(base: PanelLettering, cuts: tuple[float, ...] = ()) -> list[LintRule]:
    return [finding.rule for finding in lint("p01", KOREAN, base, (ANNA, BO), cuts)]


GOOD = lettering(("Anna", LineKind.SPEECH, "여기 있어."), ("Bo", LineKind.SPEECH, "왜?"))
FIRST, SECOND = GOOD.placements


def test_a_good_panel_has_no_findings() -> None:
    assert rules(GOOD, cuts=(20.0, 950.0)) == []


@pytest.mark.parametrize("seed", range(12))
def test_what_the_engine_lays_out_covers_no_face_and_reads_in_order(seed: int) -> None:
    panel = random_panel(seed, most_lines=3)
    lettered = run(panel.inputs, panel.art, CONTEXT)
    found = {finding.rule for finding in lint("p01", panel.inputs.language, lettered.lettering, lettered.subjects)}
    never = {LintRule.FACE_COVERED, LintRule.ORDER_DOUBTFUL, LintRule.SMALL_TYPE, LintRule.LARGE_BALLOON}
    assert found.isdisjoint(never)


def test_each_rule_is_found() -> None:
    on_face = changed(FIRST, box=FIRST.box.moved(0, ANNA.face.y0 - FIRST.box.y0), tail=None)
    assert LintRule.FACE_COVERED in rules(with_placements(GOOD, on_face))
    assert LintRule.SMALL_TYPE in rules(with_placements(GOOD, changed(FIRST, size_px=20)))
    assert LintRule.MANY_WORDS in rules(with_placements(GOOD, changed(FIRST, text_lines=("말 " * 26,))))
    huge = changed(FIRST, box=Box(10, 10, 790, 560), tail=None)
    assert LintRule.LARGE_BALLOON in rules(with_placements(GOOD, huge))
    assert LintRule.ORDER_DOUBTFUL in rules(with_placements(GOOD, SECOND, FIRST))
    middle = FIRST.text_box.centre.y
    assert rules(with_placements(GOOD, FIRST), cuts=(middle,)) == [LintRule.NEAR_CUT]
    four = [
        changed(FIRST, line_id=f"x{number}", box=Box(24, 24 + 60 * number, 90, 74 + 60 * number), tail=None)
        for number in range(4)
    ]
    assert LintRule.MANY_BALLOONS in rules(with_placements(GOOD, *four))


def test_flags_are_findings_and_the_weightiest_comes_first() -> None:
    flags = (
        LetteringFlag(line_id="l0", code="crowded"),
        LetteringFlag(line_id="l1", code="missing-glyph", detail="U+1F600"),
    )
    found = lint("p07", KOREAN, GOOD.model_copy(update={"flags": flags}), ())
    assert [(finding.rule, finding.line_id, finding.detail) for finding in found] == [
        (LintRule.MISSING_GLYPH, "l1", "U+1F600"),
        (LintRule.CROWDED, "l0", ""),
    ]


def test_languages_without_spaces_are_counted_in_characters() -> None:
    long = changed(FIRST, text_lines=("あ" * 61,))
    panel = with_placements(GOOD, long)
    found = lint("p01", LetteringLanguage.JAPANESE, panel, ())
    assert [finding.rule for finding in found] == [LintRule.MANY_WORDS] and found[0].detail == "61"
    assert LintRule.MANY_WORDS not in rules(panel)
