"""The plan by numbers: which keys change for which edit (design.md: an episode is a build)."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comic.cast import Character, Look
from comic.errors import NotFound
from comic.model import Maker, Makers, ProviderName
from comic.project import EpisodeRequest, EpisodeSources, Pin
from comic.sheet import SheetTake
from comic.story import Beat, Language, Line, LineKind, Scene, Script, SourceKind
from comic.storyboard import ArtBrief, Panel, Setting, Shot, Staging, Storyboard
from engines import versions
from engines.providers.prompts import panel_prompt, sheet_prompt
from pipeline.orders import PanelOrder, SheetOrder, order_json, order_key, read_order
from pipeline.plan import PlannedStep, before_approval, plan
from pipeline.toolchain import Toolchain

TOOLS = Toolchain(rasteriser="thorvg 1", typefaces="f" * 64)
SOURCES = EpisodeSources(request=EpisodeRequest(text="고양이", language=Language.KOREAN, panels=8, seed=3))

PAINTER = Maker(provider=ProviderName.OPENAI, model="gpt-image-2.6-flare")


def line(number: int, text: str = "안녕") -> Line:
    return Line(id=f"l{number:03}", speaker="지우", kind=LineKind.SPEECH, text=text)


SCRIPT = Script(
    title="고양이",
    language=Language.KOREAN,
    source_kind=SourceKind.PREMISE,
    cast=(Character(name="지우", look=Look()), Character(name="민호", look=Look(hair="#111111"))),
    scenes=(Scene(id="s1", beats=(Beat(id="b01", lines=(line(1), line(2), line(3))),)),),
)
BOARD = Storyboard(
    panels=tuple(
        Panel(
            id=f"p{number:02}",
            scene="s1",
            shot=Shot.BUST,
            height_px=800,
            gap_after_px=240,
            setting=Setting.STREET,
            cast=(Staging(name="지우" if number < 3 else "민호"),),
            line_ids=(f"l{number:03}",),
        )
        for number in (1, 2, 3)
    )
)


def keys(
    sources: EpisodeSources = SOURCES,
    tools: Toolchain = TOOLS,
    script: Script | None = SCRIPT,
    board: Storyboard | None = BOARD,
) -> dict[str, str]:
    return {step.slot: step.key for step in plan(sources, tools, script, board)}


def changed(before: dict[str, str], after: dict[str, str]) -> set[str]:
    return {slot for slot in before.keys() | after.keys() if before.get(slot) != after.get(slot)}


def with_panel(board: Storyboard, panel_id: str, **update: object) -> Storyboard:
    panels = tuple(panel.model_copy(update=update) if panel.id == panel_id else panel for panel in board.panels)
    return board.model_copy(update={"panels": panels})


def test_before_there_is_a_storyboard_two_steps_are_known() -> None:
    assert set(keys(script=None, board=None)) == {"script", "storyboard"}


def test_the_whole_plan_of_three_panels() -> None:
    assert list(keys()) == [
        "script",
        "storyboard",
        "panel/p01",
        "lettering/ko/p01",
        "panel/p02",
        "lettering/ko/p02",
        "panel/p03",
        "lettering/ko/p03",
        "package/ko/canvas",
        "sheet/지우",
        "sheet/민호",
    ]


def test_an_edited_line_letters_one_panel_and_packages() -> None:
    edited = SCRIPT.with_line("l002", "잘 가")
    pinned = SOURCES.model_copy(
        update={"pins": (Pin(slot="script", key="1" * 64), Pin(slot="storyboard", key=keys()["storyboard"]))}
    )
    assert changed(keys(), keys(pinned, script=edited)) == {"script", "lettering/ko/p02", "package/ko/canvas"}


def test_another_take_paints_letters_and_packages() -> None:
    retaken = SOURCES.model_copy(update={"takes": (("p02", 2),)})
    assert changed(keys(), keys(retaken)) == {"panel/p02", "lettering/ko/p02", "package/ko/canvas"}


def painted_by_a_model(**update: object) -> EpisodeSources:
    return SOURCES.model_copy(update={"makers": Makers(image=PAINTER.model_copy(update=update))})


def test_a_redrawn_sheet_paints_only_the_panels_that_read_it() -> None:
    sources = painted_by_a_model()
    for take in (SheetTake(name="민호", number=1), SheetTake(name="민호", number=1, words="짧은 머리")):
        assert changed(keys(sources), keys(sources.with_sheet(take))) == {
            "sheet/민호",
            "panel/p03",
            "lettering/ko/p03",
            "package/ko/canvas",
        }
    redrawn = sources.with_sheet(SheetTake(name="민호", number=1))
    assert keys(redrawn.with_sheet(SheetTake(name="민호"))) == keys(sources), "the way back leads to the same keys"
    assert keys(redrawn) != keys(redrawn.with_sheet(SheetTake(name="민호", number=2)))


def test_what_nobody_asked_to_be_redrawn_is_ordered_as_before() -> None:
    """So that nothing that was paid for before sheets had takes is paid for again."""
    steps = {step.slot: step for step in plan(painted_by_a_model(), TOOLS, SCRIPT, BOARD)}
    sheet, panel = (json.loads(steps[slot].order_json or "")["params"] for slot in ("sheet/민호", "panel/p03"))
    assert sheet.keys() == {"character", "seed"}
    assert panel.keys() == set(ArtBrief.model_fields) - {"own_looks"}


def test_words_about_a_look_go_to_the_sheet_and_its_panels() -> None:
    sources = painted_by_a_model().with_sheet(SheetTake(name="민호", number=1, words="shorter hair"))
    steps = {step.slot: step for step in plan(sources, TOOLS, SCRIPT, BOARD)}
    sheet, with_him, without = (steps[slot].order for slot in ("sheet/민호", "panel/p03", "panel/p01"))
    assert isinstance(sheet, SheetOrder) and (sheet.params.take, sheet.params.words) == (1, "shorter hair")
    assert isinstance(with_him, PanelOrder) and with_him.params.own_looks == (("민호", "shorter hair"),)
    assert isinstance(without, PanelOrder) and without.params.own_looks == ()
    assert "shorter hair" in sheet_prompt(sheet.params, "") and "shorter hair" in panel_prompt(with_him.params, "", ())
    for step in steps.values():
        _round_trip(step)


def test_before_an_approval_only_the_sheets_that_were_asked_for_are_drawn() -> None:
    redrawn = painted_by_a_model().with_sheet(SheetTake(name="민호", number=1))
    chosen = redrawn.model_copy(update={"pins": (Pin(slot="storyboard", key="1" * 64),)})
    for sources, slots in ((redrawn, []), (chosen, ["sheet/민호"])):
        made = before_approval(sources, plan(sources, TOOLS, SCRIPT, BOARD))
        assert [step.slot for step in made] == ["script", "storyboard", *slots]


@pytest.mark.parametrize("sources", [SOURCES, painted_by_a_model(takes_references=False)])
def test_who_reads_no_sheets_is_given_no_redrawn_ones(sources: EpisodeSources) -> None:
    assert keys(sources.with_sheet(SheetTake(name="민호", number=1, words="짧은 머리"))) == keys(sources)


def test_a_gutter_or_alt_text_repaints_nothing() -> None:
    moved = with_panel(BOARD, "p01", gap_after_px=600, alt="지우가 서 있다")
    assert changed(keys(), keys(board=moved)) == set()


def test_an_acting_change_repaints_its_panel_only() -> None:
    acted = with_panel(BOARD, "p03", cast=(Staging(name="민호", expression="laugh"),))
    assert changed(keys(), keys(board=acted)) == {"panel/p03", "lettering/ko/p03", "package/ko/canvas"}


def test_a_new_look_repaints_the_panels_it_is_in() -> None:
    restyled = SCRIPT.model_copy(
        update={"cast": (SCRIPT.cast[0], SCRIPT.cast[1].model_copy(update={"look": Look(hair="#aa3322")}))}
    )
    assert changed(keys(), keys(script=restyled)) == {
        "sheet/민호",
        "panel/p03",
        "lettering/ko/p03",
        "package/ko/canvas",
    }


def test_a_new_rasteriser_repaints_and_new_fonts_letter_again() -> None:
    painted = changed(keys(), keys(tools=TOOLS.model_copy(update={"rasteriser": "thorvg 2"})))
    lettered = changed(keys(), keys(tools=TOOLS.model_copy(update={"typefaces": "e" * 64})))
    assert painted == set(keys()) - {"script", "storyboard"}
    assert lettered == {slot for slot in keys() if slot.startswith(("lettering/", "package/"))}


def test_a_new_engine_version_changes_its_steps_and_their_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    before = keys()
    monkeypatch.setattr(versions, "LETTERING", "lettering-next")
    assert changed(before, keys()) == {slot for slot in before if slot.startswith(("lettering/", "package/"))}


def test_a_seed_changes_everything() -> None:
    reseeded = SOURCES.model_copy(update={"request": SOURCES.request.model_copy(update={"seed": 4})})
    assert changed(keys(), keys(reseeded)) == set(keys())


def test_a_pin_replaces_the_output_and_is_not_built() -> None:
    pinned = SOURCES.model_copy(update={"pins": (Pin(slot="panel/p01", key="a" * 64),)})
    steps = {step.slot: step for step in plan(pinned, TOOLS, SCRIPT, BOARD)}
    assert steps["panel/p01"].order is None and steps["panel/p01"].key == "a" * 64
    assert steps["lettering/ko/p01"].input_keys == ("a" * 64,)


def test_an_unknown_preset_is_named() -> None:
    with pytest.raises(NotFound) as unknown:
        keys(SOURCES.model_copy(update={"preset": "fax"}))
    assert unknown.value.facts == {"preset": "fax"}


def test_inputs_come_before_their_readers() -> None:
    seen: set[str] = set()
    for step in plan(SOURCES, TOOLS, SCRIPT, BOARD):
        assert set(step.input_keys) <= seen
        seen.add(step.key)


def _round_trip(step: PlannedStep) -> None:
    assert step.order is not None and step.order_json is not None
    assert order_key(step.order_json) == step.key
    again = read_order(step.order_json)
    assert again == step.order
    assert order_json(again) == step.order_json


def test_an_order_read_from_its_json_has_the_same_key() -> None:
    for step in plan(SOURCES, TOOLS, SCRIPT, BOARD):
        _round_trip(step)


@given(text=st.text(min_size=1, max_size=60), seed=st.integers(0, 2**31 - 1), panels=st.integers(8, 60))
def test_any_request_survives_its_order(text: str, seed: int, panels: int) -> None:
    request = EpisodeRequest(text=text, language=Language.ENGLISH, panels=panels, seed=seed)
    for step in plan(EpisodeSources(request=request), TOOLS):
        _round_trip(step)
