"""Continuity: light that went out stays out, faces don't leap, the other one is seen again, effects have a reason."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest
from test_director_storyboard import board
from test_text_reading import write

from comic.story import Emotion, Line, LineKind, Script
from comic.storyboard import Effect, Expression, Mood, Setting, Shot, Storyboard, TimeOfDay
from engines.director.acting import step_to
from engines.director.atmosphere import effects_of
from engines.director.darkness import is_dark
from engines.illustrator.place_layer import unlit
from engines.illustrator.sets.build import build_set

PREMISES = [
    ("Two rival bakers are locked in one kitchen the night before the contest.", "en"),
    ("A lighthouse keeper collects lost umbrellas until one of them speaks.", "en"),
    ("저주받은 저택의 귀신", "ko"),
]

BLACKOUT = """#1. 거실 / 저녁
민아: 밥 먹자.
[갑자기 불이 나간다]
준호: 어?
민아: 아무것도 안 보여.
[불이 다시 켜진다]
준호: 됐다.
민아: 밥 먹자, 이제.
"""


@cache
def invented() -> tuple[tuple[Script, Storyboard], ...]:
    scripts = [write(premise, language, 24, seed=4) for premise, language in PREMISES]
    return tuple((script, board(script, 24, seed=4)) for script in scripts)


@pytest.mark.parametrize(
    "words", ["The lights go out", "I can't see anything.", "갑자기 불이 나갔다", "정전이야", "너무 깜깜해"]
)
def test_words_put_the_light_out(words: str) -> None:
    assert is_dark(words, before=False)


@pytest.mark.parametrize("words", ["The lights come back on", "불이 다시 켜진다", "We made it. It's morning."])
def test_words_bring_the_light_back(words: str) -> None:
    assert not is_dark(words, before=True)


def test_it_stays_dark_until_light_returns() -> None:
    storyboard = board(write(BLACKOUT), 10)
    dark = [panel.time is TimeOfDay.NIGHT and panel.mood is Mood.SCARY for panel in storyboard.panels]
    by_line = {line: at for at, panel in enumerate(storyboard.panels) for line in panel.line_ids}
    assert dark[by_line["l003"]]
    assert not dark[by_line["l001"]] and not dark[by_line["l005"]]
    assert sum(one != other for one, other in pairwise(dark)) == 2


def test_faces_move_by_one_step() -> None:
    assert step_to(Expression.SMILE, Expression.SCARED) is Expression.TIRED
    assert step_to(Expression.FURIOUS, Expression.SMILE) is Expression.ANGRY
    assert step_to(Expression.SMILE, None) is Expression.SMILE


def test_the_other_one_of_an_exchange_is_seen_again() -> None:
    for script, storyboard in invented():
        kinds = {line.id: line.kind for line in script.lines()}
        shown: list[tuple[str, ...]] = []
        scene = ""
        for panel in storyboard.panels:
            shown = shown if panel.scene == scene else []
            scene = panel.scene
            cast = tuple(staged.name for staged in panel.cast)
            here = {name for names in shown for name in names}
            on_phone = any(kinds[line] is LineKind.RADIO for line in panel.line_ids)
            if panel.line_ids and len(here) > 1 and len(cast) == 1 and not on_phone:
                assert shown[-2:] != [cast, cast] or panel.shot is Shot.INSERT
            shown.append(cast)


def test_a_newcomer_is_no_anonymous_face() -> None:
    for script, storyboard in invented():
        speakers = {line.id: line.speaker for line in script.lines()}
        met: set[str] = set()
        for panel in storyboard.panels:
            for staged in panel.cast:
                heard = staged.name in {speakers[line] for line in panel.line_ids}
                near = panel.shot in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP, Shot.INSERT)
                assert not (heard and near and staged.name not in met)
                met |= set() if near else {staged.name}


def test_at_most_one_empty_place_comes_in_a_row() -> None:
    for _, storyboard in invented():
        for one, other in pairwise(storyboard.panels):
            assert one.cast or other.cast
        assert all(panel.gap_after_px <= 1000 for panel in storyboard.panels)


def effects(text: str, emotion: Emotion, kind: LineKind = LineKind.SPEECH) -> tuple[Effect, ...]:
    return effects_of((Line(id="l001", text=text, speaker="A", kind=kind),), emotion, Shot.BUST, None, Mood.NEUTRAL)


def test_sparkles_need_glad_words_and_bursts_loud_ones() -> None:
    assert effects("Thank you!", Emotion.HAPPY) == (Effect.SPARKLES,)
    assert effects("It stopped.", Emotion.HAPPY) == ()
    assert Effect.FOCUS_LINES in effects("Get out!", Emotion.FURIOUS)
    assert Effect.FOCUS_LINES not in effects("Get out.", Emotion.FURIOUS)


def test_a_room_whose_lights_are_out_is_drawn_without_its_lamps() -> None:
    room = build_set(Setting.KITCHEN, 200, 160, TimeOfDay.NIGHT)
    assert not room.glow.is_empty and unlit(room).glow.is_empty
    assert [panel.lights_out for panel in board(write(BLACKOUT), 10).panels].count(True) >= 2
    assert any("불이 꺼진 채" in panel.alt for panel in board(write(BLACKOUT), 10).panels)
