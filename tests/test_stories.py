"""The corpus of `tests/stories/`: who speaks, in which order, in which scenes, and that no word is lost or invented."""

import re
from collections import Counter
from functools import cache

import pytest
from story_corpus import Comparison, Story, bag, compared, corpus, kept
from test_text_reading import write

from comic.story import LeftOutReason, Script, SourceKind

STORIES = corpus()
SCRIPTS = frozenset({SourceKind.SCRIPT, SourceKind.FOUNTAIN})
READ = tuple(story for story in STORIES if story.kind is not SourceKind.PREMISE)
LEGIBLE_SHARE = 0.9

FORM = re.compile(
    r"컷\d*|\d+[a-z]?|panel|page|one|two|three|sfx|se|machines|caption|narrator|narration|내레이션|나레이션|효과음|지문|무대|n|e|"
    r"cont'd|the"
)
"""Words of a script's form: numbers of cuts, labels of narration and sounds, marks of a cue that goes on."""


@cache
def read(story: Story) -> Script:
    return write(story.source, story.language.value)


def comparisons(*kinds: SourceKind) -> list[Comparison]:
    return [compared(story, read(story)) for story in STORIES if story.kind in kinds]


def named(stories: tuple[Story, ...]) -> list[str]:
    return [story.name for story in stories]


def test_the_corpus_holds_eight_kinds_in_both_languages_and_hostile_ones() -> None:
    kinds = Counter((story.kind, story.language) for story in STORIES)
    assert len(STORIES) >= 24
    assert {kind for kind, _ in kinds} == set(SourceKind)
    assert len(kinds) == 2 * len(SourceKind)
    assert sum(story.name.startswith("hostile-") for story in STORIES) >= 8


@pytest.mark.parametrize("story", STORIES, ids=named(STORIES))
def test_the_kind_of_text_is_recognised(story: Story) -> None:
    assert read(story).source_kind is story.kind


@pytest.mark.parametrize(
    "story", [story for story in STORIES if story.kind in SCRIPTS], ids=lambda story: str(story.name)
)
def test_a_script_is_read_line_by_line(story: Story) -> None:
    """Every line, its speaker and kind, in order, and nothing besides."""
    result = compared(story, read(story))
    assert (result.wrong, result.missing, result.kinds, result.surplus) == ([], [], [], [])


def test_the_speakers_of_prose_are_found() -> None:
    results = comparisons(SourceKind.PROSE)
    right = sum(len(result.right) for result in results)
    told = right + sum(len(result.wrong) + len(result.missing) for result in results)
    assert right / told >= 0.95, [line for result in results for line in (*result.wrong, *result.missing)]
    assert [line for result in results for line in result.missing] == []
    assert [line for result in results for line in result.kinds] == []


def test_a_wrong_speaker_is_seldom_unmarked() -> None:
    """What the creator is not asked about is right: at most 2 of 100 lines of prose are wrong without a mark."""
    results = comparisons(SourceKind.PROSE)
    told = sum(len(result.right) + len(result.wrong) for result in results)
    silent = [line for result in results for line in result.silent]
    assert len(silent) <= 0.02 * told, silent


def test_few_lines_of_prose_are_asked_about() -> None:
    lines = [
        line for story in STORIES if story.kind is SourceKind.PROSE for line in read(story).lines() if line.speaker
    ]
    assert sum(line.is_speaker_unsure for line in lines) <= 0.15 * len(lines)


@pytest.mark.parametrize("story", READ, ids=named(READ))
def test_no_word_is_lost_or_invented(story: Story) -> None:
    script = read(story)
    source = bag(story.source)
    lost, invented = source - kept(script), kept(script) - source
    if story.kind in SCRIPTS:
        names = {word for line in script.lines() if line.speaker for word in bag(line.speaker)}
        lost = Counter({word: count for word, count in lost.items() if word not in names and not FORM.fullmatch(word)})
    assert (lost, invented) == (Counter(), Counter())


@pytest.mark.parametrize("story", READ, ids=named(READ))
def test_scenes_change_where_a_reader_sees_them_change(story: Story) -> None:
    assert len(read(story).scenes) == len(story.scenes)


def test_places_are_those_that_the_text_names() -> None:
    told = [
        (story.name, expected.places, f"{scene.heading} {scene.place}".casefold())
        for story in READ
        for expected, scene in zip(story.scenes, read(story).scenes, strict=True)
    ]
    wrong = [each for each in told if not any(place.casefold() in each[2] for place in each[1])]
    assert len(wrong) <= (1 - LEGIBLE_SHARE) * len(told), wrong


@pytest.mark.parametrize("story", [story for story in STORIES if story.left_out], ids=lambda story: str(story.name))
def test_what_is_left_out_is_listed_with_its_reason(story: Story) -> None:
    left = [each.text for each in read(story).left_out]
    assert [words for words in story.left_out if not any(words in text for text in left)] == []


def test_the_reasons_are_those_of_the_source() -> None:
    reasons = {each.text: each.reason for story in STORIES for each in read(story).left_out}
    assert reasons["CUT TO:"] is LeftOutReason.TRANSITION
    assert reasons["Is it too early for Mrs. Gruber?"] is LeftOutReason.NOTE
    assert reasons["Act Two"] is LeftOutReason.OUTLINE
    assert reasons["작가: 한소금"] is LeftOutReason.TITLE_PAGE
    assert reasons["- 도깨비: 키가 큰 사내. 뿔 하나"] is LeftOutReason.CAST_LIST
    assert {LeftOutReason.STRUCK_OUT, LeftOutReason.MARK, LeftOutReason.EMPTY_SCENE} <= set(reasons.values())


def test_labels_are_sure_and_guesses_are_not() -> None:
    """Confidence is 1 where the script names the speaker, and low where only the turn tells."""
    by_name = {story.name: read(story) for story in STORIES}
    assert all(line.speaker_confidence == 1.0 for line in by_name["hostile-forty-speakers"].lines())
    assert {line.text: line.is_speaker_unsure for line in by_name["ko-prose-crowd"].lines()}["고양이 아니야?"]
    assert len(by_name["hostile-forty-speakers"].cast) == 40
