"""Pasted scripts and Fountain, by numbers."""

import pytest
from test_text_reading import write

from comic.story import Emotion, LineKind, Script
from engines.text.headings import read_heading

KOREAN = """제목: 마지막 버스
등장인물:
- 지우: 빨간 단발머리, 안경 쓴 여고생
- 민호 (17, 키 큰 남학생)

#1. 버스 정류장 / 밤 / 비
컷 1
지우가 우산을 들고 서 있다.
지우(속마음): 왜 이렇게 안 오지…
N: 그날 밤이었다.
컷 2 민호가 달려온다
민호(외침)： 기다려!
지우(속삭임): 늦었잖아.
민호: (울먹이며) 미안해.
아버지(전화): 어디냐?
도저히 알 수 없는 줄
효과음: 쾅!
S#2. 학교 옥상 - 아침
**지우**: 시간은 10:30이야.
지우, 민호: 같이 가자!
"""

ENGLISH = """Scene 1: Classroom - Day
[Mina walks in]
JIWOO (thinking): Who is that?
MINA (shouting): Hello, everyone!
SFX: BOOM
Narration: Nobody moved.
Mina: (whispering) Was it something I said?
blah blah
INT. KITCHEN - NIGHT
Mina: We're out of milk: again.
"""

FOUNTAIN = """Title: The Last Bus
Author: Me

INT. CLASSROOM - DAY

Mina sits alone.

MINA
(smiling)
You came back!

THEO (V.O.)
I never left.

@지우
안녕.

EXT. ROOFTOP - NIGHT

> CUT TO:

SFX: BOOM

MINA (CONT'D)
(whispering)
Who's there?
"""


def told(script: Script) -> list[tuple[str | None, str, str]]:
    return [(line.speaker, line.kind.value, line.text) for line in script.lines()]


def test_a_korean_script_is_read_line_by_line() -> None:
    script = write(KOREAN)
    assert script.title == "마지막 버스"
    assert told(script) == [
        ("지우", "thought", "왜 이렇게 안 오지…"),
        (None, "narration", "그날 밤이었다."),
        ("민호", "shout", "기다려!"),
        ("지우", "whisper", "늦었잖아."),
        ("민호", "speech", "미안해."),
        ("아버지", "radio", "어디냐?"),
        (None, "sfx", "쾅!"),
        ("지우", "speech", "시간은 10:30이야."),
        ("지우", "speech", "같이 가자!"),
    ]
    assert [(unread.number, unread.text) for unread in script.unread] == [(16, "도저히 알 수 없는 줄")]
    assert [(scene.place, scene.time, scene.weather) for scene in script.scenes] == [
        ("버스 정류장", "밤", "비"),
        ("학교 옥상", "아침", ""),
    ]
    assert [beat.action for beat in script.scenes[0].beats if beat.action] == [
        "지우가 우산을 들고 서 있다.",
        "민호가 달려온다",
    ]
    assert script.scenes[1].beats[-1].cast == ("지우", "민호")


def test_cues_set_the_emotion() -> None:
    lines = {line.text: line.emotion for line in write(KOREAN).lines()}
    assert lines["미안해."] is Emotion.CRYING
    assert write("지우(웃으며): 그래.").scenes[0].beats[0].lines[0].emotion is Emotion.HAPPY
    assert write("Mina (angrily): Fine.", "en").scenes[0].beats[0].lines[0].emotion is Emotion.ANGRY


def test_a_described_cast_looks_as_described() -> None:
    script = write(KOREAN)
    jiwoo, minho = script.character("지우").look, script.character("민호").look
    assert (jiwoo.hair, jiwoo.back_hair.value, jiwoo.glasses) == ("#b8412f", "bob", True)
    assert minho.height > 1.05


def test_an_english_script_is_read_line_by_line() -> None:
    script = write(ENGLISH, "en")
    assert told(script) == [
        ("JIWOO", "thought", "Who is that?"),
        ("MINA", "shout", "Hello, everyone!"),
        (None, "sfx", "BOOM"),
        (None, "narration", "Nobody moved."),
        ("MINA", "whisper", "Was it something I said?"),
        ("MINA", "speech", "We're out of milk: again."),
    ]
    assert [unread.number for unread in script.unread] == [8]
    assert [scene.place for scene in script.scenes] == ["Classroom", "KITCHEN"]


@pytest.mark.parametrize(
    ("line", "place", "time"),
    [
        ("#1. 교실 / 낮", "교실", "낮"),
        ("S#12 카페 앞 - 밤", "카페 앞", "밤"),
        ("씬 3: 옥상, 노을", "옥상", "노을"),
        ("Scene 2 - Rooftop - Sunset", "Rooftop", "Sunset"),
        ("EXT. HARBOUR - NIGHT", "HARBOUR", "NIGHT"),
        ("INT./EXT. CAR - DAY", "CAR", "DAY"),
        ("[장면 4] 지하철", "지하철", ""),
        ("## 편의점 (새벽)", "편의점", "새벽"),
        ("장소: 병원 / 아침", "병원", "아침"),
    ],
)
def test_headings_in_the_usual_habits(line: str, place: str, time: str) -> None:
    heading = read_heading(line)
    assert heading is not None
    assert (heading.place, heading.time) == (place, time)


@pytest.mark.parametrize("line", ["지우: 안녕", "그는 말했다.", "interesting. - day", "#", "Scenes from a marriage"])
def test_other_lines_are_no_headings(line: str) -> None:
    assert read_heading(line) is None


def test_fountain_keeps_names_kinds_and_scenes() -> None:
    script = write(FOUNTAIN, "en")
    assert script.title == "The Last Bus"
    assert told(script) == [
        ("MINA", "speech", "You came back!"),
        ("THEO", "thought", "I never left."),
        ("지우", "speech", "안녕."),
        (None, "sfx", "BOOM"),
        ("MINA", "whisper", "Who's there?"),
    ]
    assert [scene.place for scene in script.scenes] == ["CLASSROOM", "ROOFTOP"]
    assert script.scenes[0].beats[0].action == "Mina sits alone."
    assert next(iter(script.lines())).emotion is Emotion.HAPPY


def test_a_line_too_long_for_a_panel_is_cut_at_sentences_without_losing_a_word() -> None:
    speech = "이것은 아주 긴 대사입니다. " * 30
    lines = list(write(f"지우: {speech}").lines())
    assert len(lines) > 1
    assert " ".join(line.text for line in lines).split() == speech.split()
    assert {line.kind for line in lines} == {LineKind.SPEECH}


def test_forty_speakers_are_forty_characters() -> None:
    script = write("\n".join(f"사람{at}: 나는 {at}번째야." for at in range(40)))
    assert len(script.cast) == 40
    assert [line.speaker for line in script.lines()] == [f"사람{at}" for at in range(40)]
