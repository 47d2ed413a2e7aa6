"""The checks of a storyboard: each rule is found where it is broken, named with its panel, and nowhere else."""

from __future__ import annotations

from functools import cache

import pytest
from test_director_storyboard import TALK, board
from test_text_reading import write

from comic.direction import SILENT_SHARE_MAX
from comic.errors import EngineFailure
from comic.finding import BoardFinding, BoardRule
from comic.story import Script
from comic.storyboard import GapReason, Panel, Place, Shot, Staging, Storyboard, WidthMode
from engines.director.checks import STACKED_HEIGHT_PX, check_storyboard, findings_of
from engines.director.counting import direction_of
from locales import LANGUAGES, catalog

PREMISES = [
    ("탐정이 열쇠를 훔친 범인을 쫓는다", "ko"),
    ("저주받은 저택의 귀신", "ko"),
    ("카페에서 첫사랑을 다시 만난다", "ko"),
    ("Two rivals at school share an umbrella", "en"),
    ("A grandmother opens a noodle shop at midnight", "en"),
]


@cache
def talk() -> Script:
    return write(TALK)


@cache
def good() -> Storyboard:
    return board(talk(), 11)


def with_panel(at: int, **change: object) -> Storyboard:
    panels = list(good().panels)
    panels[at] = panels[at].model_copy(update=change)
    return Storyboard(panels=tuple(panels))


def with_panels(change: dict[str, object], scene: str = "s1") -> Storyboard:
    return Storyboard(
        panels=tuple(panel.model_copy(update=change) if panel.scene == scene else panel for panel in good().panels)
    )


def pair(left: str, right: str) -> tuple[Staging, ...]:
    return Staging(name=left, place=Place.LEFT), Staging(name=right, place=Place.RIGHT)


def found(storyboard: Storyboard, rule: BoardRule, wished: int | None = None) -> list[BoardFinding]:
    return [finding for finding in findings_of(storyboard, talk(), wished) if finding.rule is rule]


@pytest.mark.parametrize(("premise", "language"), PREMISES)
@pytest.mark.parametrize("panels", [8, 13, 24, 60])
def test_what_the_house_directs_breaks_no_rule(premise: str, language: str, panels: int) -> None:
    script = write(premise, language, panels, seed=2)
    assert findings_of(board(script, panels, seed=2), script, panels) == ()


def test_every_error_is_listed_and_hides_the_warnings() -> None:
    broken = with_panel(1, line_ids=(), alt="", cast=pair("누구", "지우"), shot=Shot.WIDE)
    findings = findings_of(broken, talk())
    assert {finding.rule for finding in findings} == {BoardRule.LINE_PLACED, BoardRule.CAST_KNOWN, BoardRule.ALT}
    assert not any(finding.rule.is_warning for finding in findings)
    with pytest.raises(EngineFailure) as caught:
        check_storyboard(broken, talk())
    assert caught.value.facts == {"rule": "line-placed", "id": "l001"}


def test_a_warning_stops_nothing() -> None:
    check_storyboard(with_panels({"shot": Shot.BUST}), talk())


def test_three_of_the_same_shot_in_a_row_are_found_at_the_third() -> None:
    runs = found(with_panels({"shot": Shot.WAIST}), BoardRule.FRAMING_RUN)
    assert [finding.id for finding in runs][:2] == [good().panels[2].id, good().panels[3].id]


def test_who_changes_sides_is_found_even_after_silent_panels() -> None:
    panels = list(good().panels)
    panels[1] = panels[1].model_copy(update={"cast": pair("지우", "민호")})
    panels[2] = panels[2].model_copy(update={"cast": ()})
    panels[3] = panels[3].model_copy(update={"cast": pair("민호", "지우")})
    crossings = found(Storyboard(panels=tuple(panels)), BoardRule.SIDES)
    assert crossings[0] == BoardFinding(rule=BoardRule.SIDES, id=panels[3].id, detail="민호, 지우")


def test_who_talks_first_stands_left_in_a_low_panel() -> None:
    lines = {"line_ids": ("l001", "l002"), "cast": pair("민호", "지우")}
    panels = [panel for panel in good().panels if "l002" not in panel.line_ids]
    for height, count in ((STACKED_HEIGHT_PX - 20, 1), (STACKED_HEIGHT_PX, 0)):
        low: list[Panel] = [*panels[:1], panels[1].model_copy(update={**lines, "height_px": height}), *panels[2:]]
        assert len(found(Storyboard(panels=tuple(low)), BoardRule.READING_ORDER)) == count


def test_a_new_place_has_to_be_shown() -> None:
    assert [finding.id for finding in found(with_panels({"shot": Shot.BUST}, "s2"), BoardRule.ESTABLISHING)] == [
        next(panel.id for panel in good().panels if panel.scene == "s2")
    ]


def test_long_lines_and_full_panels_are_found() -> None:
    wordy = talk().with_line("l001", " ".join(["말"] * 60))
    rules = {finding.rule: finding.detail for finding in findings_of(good(), wordy)}
    assert rules == {BoardRule.BALLOON_WORDS: "60", BoardRule.PANEL_WORDS: "60"}


def test_too_much_silence_and_another_length_are_found() -> None:
    panels = good().panels
    quiet = panels[0].model_copy(update={"line_ids": ()})
    silence = tuple(
        quiet.model_copy(update={"id": f"q{at}", "shot": (Shot.WIDE, Shot.FULL)[at % 2]}) for at in range(12)
    )
    storyboard = Storyboard(panels=(*silence, *panels))
    silent = sum(not panel.line_ids for panel in storyboard.panels)
    assert silent > SILENT_SHARE_MAX * len(storyboard.panels)
    assert found(storyboard, BoardRule.SILENT_SHARE)[0].detail == f"{silent}/{len(storyboard.panels)}"
    assert found(good(), BoardRule.LENGTH, wished=30)[0].detail == "11/30"
    assert not found(good(), BoardRule.LENGTH, wished=11)


def test_every_rule_is_spoken_in_both_languages() -> None:
    for language in LANGUAGES:
        assert all(f"board.{rule.value}" in catalog(language) for rule in BoardRule)


def test_a_storyboard_is_counted_panel_by_panel() -> None:
    direction = direction_of(good(), talk(), 11)
    assert [panel.id for panel in direction.panels] == [panel.id for panel in good().panels]
    assert direction.silent == sum(not panel.line_ids for panel in good().panels)
    assert direction.words == sum(len(line.text.split()) for line in talk().lines())
    assert sum(panel.ends_scene for panel in direction.panels) == 1
    assert direction.panels[-1].gap_reason is GapReason.END


def test_the_first_panel_draws_in_and_the_last_one_stands_alone() -> None:
    for premise, language in PREMISES:
        script = write(premise, language, 24, seed=2)
        panels = board(script, 24, seed=2).panels
        assert panels[0].shot in (Shot.WIDE, Shot.FULL) and panels[0].width_mode is WidthMode.BLEED
        assert panels[1].shot in (Shot.EXTREME_CLOSE_UP, Shot.INSERT) and not panels[1].line_ids
        assert panels[1].margin_px > 0
        assert len(panels[-1].line_ids) <= 1
        assert panels[-1].width_mode is WidthMode.BLEED
        assert panels[-2].scene != panels[-1].scene or panels[-2].gap_reason is GapReason.REVEAL


def test_a_long_speech_is_spread_over_panels_with_its_listener_between() -> None:
    words = " ".join(f"그날 나는 {at}번째 계단에서 너를 오래 기다리고 있었어." for at in range(9))
    script = write(f"#1. 카페 / 낮\n지우: 왔구나.\n민호: {words}\n지우: 몰랐어.\n민호: 이제 알겠지.\n지우: 그래.")
    told = [line for line in script.lines() if "계단" in line.text]
    assert len(told) >= 3 and all(len(line.text.split()) <= 25 for line in told)
    assert " ".join(line.text for line in told) == words
    panels = board(script, 16).panels
    parts = [at for at, panel in enumerate(panels) if set(panel.line_ids) & {line.id for line in told}]
    assert len(parts) >= 3
    between = panels[parts[0] + 1 : parts[-1]]
    assert any(not panel.line_ids and [one.name for one in panel.cast] == ["지우"] for panel in between)


def test_hours_that_pass_at_one_place_have_a_reason_of_their_own() -> None:
    script = write("#1. 교실 / 낮\n지우: 안녕.\n#2. 교실 / 밤\n지우: 아직 여기 있네.\n#3. 거리 / 밤\n지우: 춥다.")
    reasons = [panel.gap_reason for panel in board(script, 8).panels]
    assert GapReason.TIME_PASSES in reasons and GapReason.SCENE in reasons
    assert reasons.index(GapReason.TIME_PASSES) < reasons.index(GapReason.SCENE)
