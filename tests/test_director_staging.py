"""Staging: who touches whom, what is held, which effects are called for and how rarely, and how it varies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import pytest
from test_director_storyboard import board
from test_text_reading import write

from comic.cast import Age
from comic.finding import BoardRule
from comic.story import Emotion
from comic.storyboard import (
    Angle,
    Backdrop,
    Effect,
    Facing,
    Panel,
    Place,
    Pose,
    Prop,
    Setting,
    Shot,
    Storyboard,
    Turn,
)
from engines.director.acting import STILL
from engines.director.checks import findings_of
from engines.director.emphasis import EFFECTS_MAX, REST_PANELS
from engines.director.framing import BIRDS_EYE_SHARE, angle_of
from engines.director.memory import Memory
from engines.director.moments import Moment, Purpose

NIGHT_WATCH = """#1. 천문대 / 밤
[민아가 난간에 기대어 한숨을 쉰다. 오래된 망원경이 옆에 있다]
민아: 오늘도 별이 안 보이네…
[준호가 숨을 헐떡이며 달려온다]
준호: 미안, 늦었지?
[준호가 가방에서 편지를 꺼내 민아에게 건넨다]
준호: 이거… 너한테 주려고.
[민아의 눈이 휘둥그레진다. 민아는 웃지 않는다]
민아: 정말?!
#2. PC방 / 낮
[철수가 키보드를 두드린다]
철수: 아, 또 졌어!
효과음: 쾅!
[민아가 문을 쾅 닫고 들어온다]
민아: 철수! 숙제 했어?
철수: 그, 그게…
#3. 골목 / 회상 / 저녁 / 비
[어린 민아가 무릎을 꿇고 운다. 할머니가 민아의 어깨에 손을 얹는다]
할머니: 괜찮다, 아가.
[할머니가 민아를 끌어안는다]
민아: 할머니…
#4. 옥상 / 노을
[민아와 준호가 손을 잡고 걷는다]
준호: 좋아해.
[민아가 얼굴을 붉힌다. 준호는 첼로를 든다]
민아: 나도…
"""

PREMISES = [
    ("카페에서 첫사랑을 다시 만난다", "ko"),
    ("저주받은 저택의 귀신", "ko"),
    ("A detective who can talk to cats solves a murder on a train", "en"),
    ("Two rivals at school share an umbrella", "en"),
]
RANK = list(Place)


@cache
def watched() -> Storyboard:
    return board(write(NIGHT_WATCH), 24, seed=3)


@cache
def invented() -> tuple[Storyboard, ...]:
    return tuple(board(write(premise, language, 30, seed=4), 30, seed=4) for premise, language in PREMISES)


def with_pose(pose: Pose) -> list[Panel]:
    return [panel for panel in watched().panels if any(staged.pose is pose for staged in panel.cast)]


def everybody() -> Iterator[Storyboard]:
    yield watched()
    yield from invented()


@pytest.mark.parametrize("pose", [Pose.HUG, Pose.HOLD_HANDS, Pose.COMFORT])
def test_who_touches_is_seen_with_the_other_face_to_face(pose: Pose) -> None:
    panels = [panel for panel in with_pose(pose) if panel.shot in (Shot.WAIST, Shot.FULL)]
    assert panels
    for panel in with_pose(pose):
        assert len(panel.cast) == 2
        left, right = sorted(panel.cast, key=lambda staged: RANK.index(staged.place))
        assert (left.facing, right.facing) == (Facing.RIGHT, Facing.LEFT)
        assert Turn.BACK not in (left.turn, right.turn)


@pytest.mark.parametrize(
    ("script", "language", "alts"),
    [
        (
            "#1. 산길 / 낮\n[재민이 서연을 업고 산을 넘는다]\n재민: 다 왔어.\n서연: 벌써?",
            "ko",
            ("서연을 업고 있다", "재민에게 업혀 있다"),
        ),
        (
            "#1. 산길 / 낮\n[서연이 재민에게 업혀 웃는다]\n재민: 다 왔어.\n서연: 벌써?",
            "ko",
            ("서연을 업고 있다", "재민에게 업혀 있다"),
        ),
        (
            "INT. STREET - NIGHT\n\nRyan carries Mia on his back.\n\nRYAN\nAlmost there.\n\nMIA\nAlready?",
            "en",
            ("carrying Mia on the back", "riding on Ryan's back"),
        ),
    ],
)
def test_who_carries_somebody_is_seen_with_both_looking_the_same_way(
    script: str, language: str, alts: tuple[str, str]
) -> None:
    panels = board(write(script, language), 6).panels
    carried = [panel for panel in panels if any(staged.pose is Pose.CARRY for staged in panel.cast)]
    assert carried[0].shot in (Shot.WAIST, Shot.FULL)
    for panel in carried:
        assert panel.shot in (Shot.BUST, Shot.WAIST, Shot.FULL)
        assert {staged.pose for staged in panel.cast} == {Pose.CARRY, Pose.RIDE}
        assert {staged.turn for staged in panel.cast} == {Turn.THREE_QUARTER}
        carrier, rider = sorted(panel.cast, key=lambda staged: staged.pose is Pose.RIDE)
        assert carrier.facing is rider.facing
        ahead = RANK.index(carrier.place) - RANK.index(rider.place)
        assert (ahead > 0) is (carrier.facing is Facing.RIGHT), "who rides is behind"
        assert all(words in panel.alt for words in alts)
    assert not [
        panel for panel in panels if {staged.pose for staged in panel.cast} & {Pose.RIDE} and panel not in carried
    ]


def test_who_is_carried_stays_on_the_back_until_the_words_set_her_down() -> None:
    script = write(
        "#1. 산길 / 낮\n[재민이 서연을 업고 산을 넘는다]\n서연: 무겁지 않아?\n재민: 하나도.\n서연: 거짓말.\n"
        "[재민이 서연을 내려놓는다]\n서연: 고마워.\n재민: 쉬어.\n"
    )
    panels = board(script, 9).panels
    down = next(at for at, panel in enumerate(panels) if {"l004", "l005"} & set(panel.line_ids))
    first = next(at for at, panel in enumerate(panels) if any(staged.pose is Pose.CARRY for staged in panel.cast))
    for panel in panels[first : down - 1]:
        both = {staged.pose for staged in panel.cast} == {Pose.CARRY, Pose.RIDE}
        assert both or (len(panel.cast) == 1 and panel.shot in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP, Shot.INSERT))
    assert not [
        panel for panel in panels[down:] if any(staged.pose in (Pose.CARRY, Pose.RIDE) for staged in panel.cast)
    ]


def test_a_premise_that_tells_of_carrying_opens_with_it_and_ends_with_it() -> None:
    script = write("몰락한 무사가 어린 공주를 업고 산을 넘는다", "ko", 24, seed=4)
    storyboard = board(script, 24, seed=4)
    panels = storyboard.panels
    assert BoardRule.SIDES not in {finding.rule for finding in findings_of(storyboard, script)}
    shown = [at for at, panel in enumerate(panels) if any(staged.pose is Pose.CARRY for staged in panel.cast)]
    assert shown[0] == 0
    assert shown[-1] > 18
    assert panels[0].shot is Shot.FULL
    ages = {character.name: character.look.age for character in script.cast}
    for at in shown:
        assert {ages[staged.name] for staged in panels[at].cast if staged.pose is Pose.RIDE} == {Age.CHILD}


def test_a_touch_is_never_staged_alone() -> None:
    for panel in board(write("#1. 공원\n[민아가 끌어안는다]\n민아: 보고 싶어."), 8).panels:
        assert all(staged.pose not in (Pose.HUG, Pose.HOLD_HANDS, Pose.COMFORT) for staged in panel.cast)


def test_words_of_action_become_poses_props_and_faces() -> None:
    told = {(staged.name, staged.pose) for panel in watched().panels for staged in panel.cast}
    assert {("민아", Pose.LEAN), ("준호", Pose.RUN), ("민아", Pose.KNEEL), ("민아", Pose.PUSH)} <= told
    letters = [staged for panel in watched().panels for staged in panel.cast if staged.prop is Prop.LETTER]
    assert [staged.name for staged in letters][:1] == ["준호"]
    assert all(staged.prop is not Prop.BAG for panel in watched().panels for staged in panel.cast)


def test_a_remembered_scene_is_a_memory_throughout_and_no_other() -> None:
    for panel in watched().panels:
        assert (Effect.FLASHBACK in panel.effects) is (panel.scene == "s3")


def test_a_tale_of_long_ago_is_no_memory() -> None:
    script = write("#1. 마을 / 낮\n나레이션: 옛날 어느 마을에.\n민아: 안녕.")
    assert all(Effect.FLASHBACK not in panel.effects for panel in board(script, 8).panels)


def test_sounds_and_deeds_call_for_their_effects() -> None:
    by_line = {line: panel for panel in watched().panels for line in panel.line_ids}
    sounding = next(panel for line, panel in by_line.items() if line == "l006")
    assert Effect.IMPACT_FLASH in sounding.effects
    assert all(Effect.SPEED_LINES in panel.effects for panel in with_pose(Pose.RUN))
    assert any(Effect.MOTION_BLUR in panel.effects for panel in with_pose(Pose.RUN))


def test_effects_are_few_and_rest_between_uses() -> None:
    for storyboard in invented():
        last: dict[Effect, int] = {}
        for number, panel in enumerate(storyboard.panels):
            assert len([effect for effect in panel.effects if effect is not Effect.FLASHBACK]) <= EFFECTS_MAX
            assert not {Effect.GLOOM, Effect.SILHOUETTE} & set(panel.effects) or panel.cast
            for effect in panel.effects:
                if effect in (Effect.SILHOUETTE, Effect.GLOOM, Effect.SWEAT, Effect.ANGER_MARK):
                    assert number - last.get(effect, -100) > REST_PANELS[effect]
                last[effect] = number


def test_a_view_from_straight_above_is_rare() -> None:
    flown = 0
    for storyboard in everybody():
        birds = [at for at, panel in enumerate(storyboard.panels) if panel.angle is Angle.BIRDS_EYE]
        flown += len(birds)
        assert len(birds) * BIRDS_EYE_SHARE <= len(storyboard.panels)
        assert all(later - earlier >= BIRDS_EYE_SHARE for earlier, later in pairwise(birds))
        assert all(storyboard.panels[at].shot in (Shot.WIDE, Shot.FULL) for at in birds)
    assert flown


@pytest.mark.parametrize(
    ("shows_ground", "is_peopled", "flies"),
    [(True, True, True), (True, False, False), (False, False, True), (False, True, True)],
)
def test_an_empty_room_is_not_seen_from_straight_above(shows_ground: bool, is_peopled: bool, flies: bool) -> None:
    still = Moment(scene=0, beat=0, purpose=Purpose.AIR)
    grief = Memory(total=BIRDS_EYE_SHARE, last_feeling=Emotion.CRYING)
    angle = angle_of(still, Shot.WIDE, Emotion.NEUTRAL, 0, grief, shows_ground=shows_ground, is_peopled=is_peopled)
    assert (angle is Angle.BIRDS_EYE) is flies


def test_nobody_keeps_a_pose_or_a_face_for_three_panels() -> None:
    for storyboard in invented():
        poses: dict[str, list[Pose]] = {}
        faces: dict[str, list[str]] = {}
        for panel in storyboard.panels:
            for staged in panel.cast:
                poses.setdefault(staged.name, []).append(staged.pose)
                faces.setdefault(staged.name, []).append(staged.expression.value)
        for row in faces.values():
            assert all(len(set(row[at : at + 3])) > 1 for at in range(len(row) - 2))
        for own in poses.values():
            threes = [own[at : at + 3] for at in range(len(own) - 2)]
            assert all(len(set(three)) > 1 or three[0] in STILL for three in threes)


def test_no_frame_cuts_a_reaching_hand() -> None:
    reaching = {Pose.POINT, Pose.EXPLAIN, Pose.SHRUG, Pose.HANDS_ON_HIPS, Pose.PUSH, Pose.FIGHT, Pose.RUN}
    for storyboard in everybody():
        for panel in storyboard.panels:
            if panel.shot in (Shot.BUST, Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP):
                assert not {staged.pose for staged in panel.cast} & reaching


def test_people_sit_in_a_cafe() -> None:
    script = write("#1. 카페 / 낮\n" + "\n".join(f"{'지우' if at % 2 else '민호'}: 커피 좋다." for at in range(16)))
    seen = Counter(
        staged.pose
        for panel in board(script, 16).panels
        if panel.shot in (Shot.WAIST, Shot.FULL)
        for staged in panel.cast
    )
    assert seen[Pose.SIT] >= 0.5 * sum(seen.values()) > 0


def test_a_place_that_has_no_set_is_noted_once_with_its_nearest() -> None:
    notes = [note for note in watched().notes if note.startswith("place-nearest")]
    assert notes == ["place-nearest:천문대:rooftop", "place-nearest:PC방:cafe"]
    settings = {panel.scene: panel.setting for panel in watched().panels}
    assert (settings["s1"], settings["s2"]) == (Setting.ROOFTOP, Setting.CAFE)


def test_words_that_nothing_draws_are_noted_by_panel() -> None:
    notes = [note for note in watched().notes if note.startswith("words-unknown")]
    assert any("망원경" in note for note in notes) and any("첼로" in note for note in notes)
    numbers = [int(note.split(":")[1]) for note in notes]
    assert numbers == sorted(set(numbers)) and max(numbers) <= len(watched().panels)
    assert all(len(note.split(":")[2].split(", ")) <= 3 for note in notes)


def test_an_invented_story_has_no_notes_about_its_words() -> None:
    assert all(not note.startswith("words-unknown") for storyboard in invented() for note in storyboard.notes)


def test_shyness_is_love_only_where_love_is_spoken_of() -> None:
    script = write("#1. 교실 / 낮\n지우(머뭇거리며): 그게, 숙제를 안 했어.\n민호: 뭐라고?")
    panel = next(panel for panel in board(script, 8).panels if "l001" in panel.line_ids)
    assert Effect.SWEAT in panel.effects
    assert not {Effect.HEARTS, Effect.PETALS} & set(panel.effects)


def test_backdrops_stand_behind_close_faces_only() -> None:
    for storyboard in everybody():
        for panel in storyboard.panels:
            if panel.backdrop is not Backdrop.NONE:
                assert panel.shot in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP) and panel.cast


def test_narration_tells_deeds_too_and_a_pronoun_is_whoever_was_seen_last() -> None:
    prose = (
        'Clara knelt among the roses. "You are late," said Clara.\n\n"I know," Theo said. He sat down on the bench.\n\n'
        '"Goodbye," said Theo. Clara wept.\n\nShe ran out into the rain and pushed the gate open in the dark.\n\n'
        '"Wait!" Theo shouted.\n\nHe threw his arms around her and held her for a long, long time.'
    )
    panels = board(write(prose, "en"), 14).panels
    told = {(staged.name, staged.pose) for panel in panels for staged in panel.cast}
    assert {("Clara", Pose.KNEEL), ("Theo", Pose.SIT), ("Theo", Pose.HUG), ("Clara", Pose.HUG)} <= told
    assert told & {("Clara", Pose.RUN), ("Clara", Pose.PUSH)}


def test_what_people_say_tells_no_deed() -> None:
    script = write("#1. 교실 / 낮\n지우: 어제 나는 달렸어. 민호를 때렸어.\n민호: 끌어안고 싶어?")
    poses = {staged.pose for panel in board(script, 8).panels for staged in panel.cast}
    assert not poses & {Pose.RUN, Pose.FIGHT, Pose.HUG}
