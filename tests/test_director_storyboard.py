"""The director: every line once and in order, no word changed, conventions kept, length met."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_text_reading import write

from comic.cast import Character, Look
from comic.errors import EngineFailure
from comic.story import Beat, Emotion, Language, Line, LineKind, Scene, Script, SourceKind
from comic.storyboard import (
    Backdrop,
    Facing,
    GapReason,
    Panel,
    Place,
    Pose,
    Setting,
    Shot,
    Storyboard,
    TimeOfDay,
    Turn,
    Voice,
    Weather,
)
from engines import director
from engines.context import Context
from engines.director.checks import check_storyboard, framing_runs
from engines.director.moments import balloons_of
from engines.ports import DirectorInputs
from engines.providers.offline_writer import OfflineWriter

TALK = """#1. 교실 / 낮
지우: 안녕, 민호야!
민호: 어, 안녕.
지우: 오늘 시간 있어?
민호: 있지.
지우(외침): 거짓말이지?!
#2. 옥상 / 밤 / 비
[민호가 우산을 들고 달려온다]
민호: 미안해, 늦었어…
지우: 괜찮아.
나레이션: 그날 밤이었다.
효과음: 쾅!
"""


def board(script: Script, panels: int, seed: int = 1) -> Storyboard:
    return director.run(DirectorInputs(script=script, panels=panels, seed=seed), Context(writer=OfflineWriter()))


def placed(storyboard: Storyboard) -> list[str]:
    return [identifier for panel in storyboard.panels for identifier in panel.line_ids]


@pytest.mark.parametrize("panels", [8, 12, 30, 60])
@pytest.mark.parametrize(
    ("premise", "language"),
    [
        ("탐정이 열쇠를 훔친 범인을 쫓는다", "ko"),
        ("로봇과 우주비행사", "ko"),
        ("Two rivals at school share an umbrella", "en"),
        ("A grandmother opens a noodle shop at midnight", "en"),
    ],
)
def test_the_wished_number_of_panels_is_met_within_a_tenth(premise: str, language: str, panels: int) -> None:
    storyboard = board(write(premise, language, panels, seed=3), panels, seed=3)
    assert 0.9 * panels <= len(storyboard.panels) <= 1.1 * panels
    assert storyboard.notes == ()
    assert framing_runs(storyboard) == ()
    assert sum(not panel.line_ids for panel in storyboard.panels) <= 0.45 * len(storyboard.panels)


def test_ids_gaps_and_scenes() -> None:
    storyboard = board(write(TALK), 12)
    assert [panel.id for panel in storyboard.panels] == [f"p{at:02d}" for at in range(1, len(storyboard.panels) + 1)]
    assert list(dict.fromkeys(panel.scene for panel in storyboard.panels)) == ["s1", "s2"]
    for panel, following in zip(storyboard.panels, storyboard.panels[1:], strict=False):
        between = panel.scene != following.scene
        assert panel.gap_after_px in (range(600, 1001) if between else range(200, 401))
        assert (panel.gap_reason is GapReason.SCENE) is between
        assert 420 <= panel.height_px <= 1200
    assert storyboard.panels[-1].gap_reason is GapReason.END


def test_every_scene_opens_wide_in_its_place() -> None:
    storyboard = board(write(TALK), 12)
    first = next(panel for panel in storyboard.panels if panel.scene == "s1")
    second = next(panel for panel in storyboard.panels if panel.scene == "s2")
    assert (first.shot, first.setting, first.time, first.weather) == (
        Shot.WIDE,
        Setting.CLASSROOM,
        TimeOfDay.NOON,
        Weather.CLEAR,
    )
    assert (second.shot, second.setting, second.time, second.weather) == (
        Shot.WIDE,
        Setting.ROOFTOP,
        TimeOfDay.NIGHT,
        Weather.RAIN,
    )
    for scene in ("s1", "s2"):
        assert len({panel.set_seed for panel in storyboard.panels if panel.scene == scene}) == 1


def test_a_crowded_scene_still_opens_on_its_place() -> None:
    storyboard = board(write(TALK), 4)
    for scene in ("s1", "s2"):
        assert next(panel for panel in storyboard.panels if panel.scene == scene).shot in (Shot.WIDE, Shot.FULL)


def test_a_voice_on_the_phone_shows_whom_it_calls() -> None:
    script = write("지우: 조용하네.\n민호: 그러게.\n엄마(전화): 민호야, 언제 오니?\n지우: 누구야?")
    panel = next(panel for panel in board(script, 8).panels if "l003" in panel.line_ids)
    assert [staged.name for staged in panel.cast] == ["민호"]
    assert all(staged.name != "엄마" for panel in board(script, 8).panels for staged in panel.cast)


def test_people_keep_their_side_and_face_each_other() -> None:
    storyboard = board(write(TALK), 14)
    rank = {Place.FAR_LEFT: 0, Place.LEFT: 1, Place.CENTRE: 2, Place.RIGHT: 3, Place.FAR_RIGHT: 4}
    for scene, left in (("s1", "지우"), ("s2", "민호")):
        for panel in (panel for panel in storyboard.panels if panel.scene == scene):
            for staged in panel.cast:
                assert staged.facing is (Facing.RIGHT if staged.name == left else Facing.LEFT)
            if len(panel.cast) == 2:
                ordered = sorted(panel.cast, key=lambda staged: rank[staged.place])
                assert ordered[0].name == left


def test_over_the_shoulder_shows_one_back_and_the_speaker() -> None:
    panels = [panel for panel in board(write(TALK), 14).panels if panel.shot is Shot.OVER_THE_SHOULDER]
    assert panels
    for panel in panels:
        assert [staged.turn for staged in panel.cast] == [Turn.THREE_QUARTER, Turn.BACK]


def test_a_strong_emotion_comes_close_with_its_backdrop() -> None:
    script = write("지우: 그래.\n민호(격분): 꺼져! 당장!\n지우(겁먹은): 살려 주세요…")
    panels = {panel.line_ids: panel for panel in board(script, 8).panels if panel.line_ids}
    assert panels[("l002",)].shot is Shot.CLOSE_UP
    assert panels[("l002",)].backdrop is Backdrop.ANGER
    assert panels[("l003",)].cast[0].expression.value == "scared"


def test_alt_text_is_in_the_scripts_language_and_the_prompt_in_english() -> None:
    for source, language in ((TALK, "ko"), ("INT. KITCHEN - NIGHT\nMina: Hello.\nTheo: Hi!", "en")):
        for panel in board(write(source, language), 8).panels:
            assert panel.alt.endswith((".", "다."))
            assert any("가" <= character <= "힣" for character in panel.alt) is (language == "ko")
            assert "no text" in panel.art_prompt
            for staged in panel.cast:
                assert staged.name in panel.alt


def test_the_same_inputs_give_the_same_board_and_seeds_vary_it() -> None:
    script = write(TALK)
    assert board(script, 12) == board(script, 12)
    assert board(script, 12, seed=1) != board(script, 12, seed=2)


def test_too_much_for_the_wish_is_said() -> None:
    script = write("\n".join(f"{'지우' if at % 2 else '민호'}: 대사 {at}번." for at in range(120)))
    storyboard = board(script, 8)
    assert storyboard.notes == (f"panels-more:{len(storyboard.panels)}",)
    assert 40 <= len(storyboard.panels) <= 60
    assert board(write("지우: 안녕."), 30).notes[0].startswith("panels-fewer:")


_NAMES = ("지우", "민호", "Theo", "할머니")


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    counter = iter(range(1, 1000))
    beats = iter(range(1, 1000))

    def line() -> Line:
        kind = draw(st.sampled_from(list(LineKind)))
        silent = kind in (LineKind.NARRATION, LineKind.SFX)
        length = draw(st.sampled_from([1, 3, 8, 24, 26, 60, 90]))
        return Line(
            id=f"l{next(counter):03d}",
            speaker=None if silent else draw(st.sampled_from(_NAMES)),
            kind=kind,
            text=" ".join(["말", "word", "비가"][at % 3] for at in range(length)),
            emotion=draw(st.sampled_from(list(Emotion))),
        )

    def beat() -> Beat:
        lines = tuple(line() for _ in range(draw(st.integers(0, 4))))
        action = draw(st.sampled_from(["", "지우가 달린다", "Theo sits down", "문이 열린다"]))
        return Beat(
            id=f"b{next(beats):02d}",
            action=action,
            cast=tuple(draw(st.lists(st.sampled_from(_NAMES), unique=True))),
            lines=lines,
        )

    scenes = tuple(
        Scene(
            id=f"s{at}",
            place=draw(st.sampled_from(["", "교실", "the park", "???"])),
            beats=tuple(beat() for _ in range(draw(st.integers(0, 4)))),
        )
        for at in range(1, draw(st.integers(1, 4)) + 1)
    )
    cast = tuple(Character(name=name, look=Look(seed=at)) for at, name in enumerate(_NAMES))
    return Script(title="t", language=Language.KOREAN, source_kind=SourceKind.SCRIPT, cast=cast, scenes=scenes)


@settings(max_examples=60, deadline=None)
@given(scripts(), st.integers(8, 60), st.integers(0, 5))
def test_no_line_is_lost_doubled_moved_or_changed(script: Script, panels: int, seed: int) -> None:
    before = script.model_dump_json()
    storyboard = board(script, panels, seed)
    assert placed(storyboard) == [line.id for line in script.lines()]
    assert script.model_dump_json() == before
    words = {line.id: balloons_of(line) for line in script.lines()}
    for panel in storyboard.panels:
        assert len(panel.line_ids) <= 3
        assert len(panel.line_ids) == 1 or sum(words[identifier] for identifier in panel.line_ids) <= 3
        assert len({staged.name for staged in panel.cast}) == len(panel.cast) <= 3
    assert framing_runs(storyboard) == ()


def broken(storyboard: Storyboard, **change: object) -> Storyboard:
    first = storyboard.panels[1].model_copy(update=change)
    return Storyboard(panels=(storyboard.panels[0], first, *storyboard.panels[2:]))


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"line_ids": ()}, "line-placed"),
        ({"line_ids": ("l999",)}, "line-known"),
        ({"line_ids": ("l001", "l001")}, "line-once"),
        ({"id": "p01"}, "ids-unique"),
        ({"scene": "s9"}, "scene-known"),
        ({"height_px": 9000}, "height"),
        ({"gap_after_px": 20}, "gap"),
        ({"alt": " "}, "alt"),
    ],
)
def test_the_checks_name_the_broken_rule(change: dict[str, object], rule: str) -> None:
    script = write(TALK)
    good = board(script, 11)
    check_storyboard(good, script)
    assert good.panels[1].line_ids == ("l001",)
    with pytest.raises(EngineFailure) as caught:
        check_storyboard(broken(good, **change), script)
    assert (caught.value.reason, caught.value.facts["rule"]) == ("storyboard-invalid", rule)


def test_lines_out_of_order_are_refused() -> None:
    script = write(TALK)
    panels: list[Panel] = list(board(script, 13).panels)
    one, two = [at for at, panel in enumerate(panels) if panel.line_ids and panel.scene == "s1"][:2]
    swapped = panels[one].model_copy(update={"line_ids": panels[two].line_ids})
    panels[two] = panels[two].model_copy(update={"line_ids": panels[one].line_ids})
    panels[one] = swapped
    with pytest.raises(EngineFailure) as caught:
        check_storyboard(Storyboard(panels=tuple(panels)), script)
    assert caught.value.facts["rule"] == "line-order"


def test_framings_vary_over_an_episode() -> None:
    storyboard = board(write("A detective who can talk to cats solves a murder on a train", "en", 40), 40)
    shots = Counter(panel.shot for panel in storyboard.panels)
    assert len(shots) >= 6
    assert max(shots.values()) <= 0.45 * len(storyboard.panels)


def test_two_who_walk_go_one_way_and_each_does_their_own() -> None:
    script = write(
        "#1. 거리 / 밤 / 비\n[수아와 준호가 우산 하나를 쓰고 걷는다]\n수아: 춥다.\n준호: 그러게.\n"
        "#2. 복도 / 낮\n[수아가 복도를 달린다. 준호는 문 앞에 서 있다]\n준호: 천천히 와!\n수아: 늦었어."
    )
    panels = board(script, 12).panels
    together = [panel for panel in panels if [staged.pose for staged in panel.cast] == [Pose.WALK, Pose.WALK]]
    assert together
    for panel in together:
        assert len({staged.facing for staged in panel.cast}) == 1
    poses = {
        staged.name: staged.pose
        for panel in panels
        if panel.scene == "s2"
        for staged in panel.cast
        if any(other.pose is Pose.RUN for other in panel.cast)
    }
    assert poses["수아"] is Pose.RUN and poses.get("준호") is not Pose.RUN


def test_who_speaks_is_heard_and_who_thinks_is_not() -> None:
    script = write("#1. 교실 / 낮\n지우: 안녕?\n민호(외침): 안녕!\n지우(속으로): 시끄럽네.")
    said = {line.id: line for scene in script.scenes for beat in scene.beats for line in beat.lines}
    heard = {LineKind.SPEECH: Voice.TALKING, LineKind.SHOUT: Voice.SHOUTING, LineKind.THOUGHT: Voice.SILENT}
    for panel in board(script, 8).panels:
        for staged in panel.cast:
            own = [said[line_id] for line_id in panel.line_ids if said[line_id].speaker == staged.name]
            assert staged.voice is (heard[own[0].kind] if own else Voice.SILENT)


def test_who_follows_walks_behind() -> None:
    script = write(
        "#1. 숲 / 낮\n알도: 돌아가라.\n토마스: 싫어요.\n[알도가 걷는다. 토마스가 뒤를 따라 걷는다]\n알도: 고집이 세군."
    )
    walks = [panel for panel in board(script, 12).panels if [one.pose for one in panel.cast] == [Pose.WALK] * 2]
    assert walks
    for panel in walks:
        places = {staged.name: staged.place for staged in panel.cast}
        wanted = Facing.RIGHT if places["토마스"] is Place.LEFT else Facing.LEFT
        assert {staged.facing for staged in panel.cast} == {wanted}
