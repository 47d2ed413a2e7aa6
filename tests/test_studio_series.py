"""A next episode knows the cast, the places and what happened, and says so; what is built already never changes."""

from __future__ import annotations

import pytest

from comic.memory import remember
from comic.project import EpisodeRequest
from comic.story import EpisodeMemory, Language, OpenThread, Script, SourceKind
from engines.ports import TextInputs
from engines.text.english.tales import SHELF as ENGLISH
from engines.text.korean.tales import SHELF as KOREAN
from engines.text.rules import write_script
from engines.text.tales.pieces import Slot
from locales import LANGUAGES, say
from storage import jobs as stored_jobs
from studio import episodes
from studio.house import House
from studio.series import remembered
from tests.finished_episode import NASTY, finish
from tests.visiting import Visit

FIRST = {
    "ko": "전학생이 옥상에서 학생회장의 비밀 일기를 줍는다",
    "en": "A night nurse finds a letter in a patient's coat",
}
SECOND = {"ko": "축제 날 깃발이 사라진다", "en": "The hospital loses a blue folder overnight"}
RECAP = {"ko": "지난 이야기: ", "en": "Previously: "}


def told(language: str, text: str, seed: int, before: Script | None = None) -> Script:
    return write_script(
        TextInputs(
            text=text,
            language=Language(language),
            panels=16,
            seed=seed,
            kind=SourceKind.PREMISE,
            cast=before.cast if before else (),
            memory=remember(before) if before else None,
        )
    )


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("seed", range(6))
def test_the_next_episode_opens_with_a_recap_and_goes_on_with_the_same_people(language: str, seed: int) -> None:
    first = told(language, FIRST[language], seed)
    memory = remember(first)
    assert memory.events and memory.open_thread
    second = told(language, SECOND[language], seed + 1, first)
    lines = [line.text for line in second.lines()]
    assert lines[0].startswith(RECAP[language])
    assert lines[0].endswith(memory.events[-1])
    assert len(lines[0].split()) <= 25
    looks = {character.name: character.look for character in first.cast}
    leads = [character for character in second.cast if character.name in memory.cast[:2]]
    assert len(leads) == 2
    assert all(character.look == looks[character.name] for character in leads)
    assert not set(lines) & {line.text for line in first.lines()} - {""}
    assert second.memory is not None
    assert second.memory.told[0] == memory.open_thread.value


def test_somebody_new_in_a_premise_is_met_by_the_hero_of_the_series() -> None:
    first = told("en", FIRST["en"], 3)
    assert first.memory is not None
    second = told("en", "A detective asks about the letter", 4, first)
    assert second.memory is not None
    assert second.memory.cast[0] == first.memory.cast[0]
    assert second.memory.cast[1] not in first.memory.cast
    assert second.memory.roles[1] == "detective"


def test_a_pasted_episode_is_remembered_by_its_cast_places_and_last_lines() -> None:
    pasted = write_script(
        TextInputs(
            text="#1. 옥상 / 밤\n지우: 이거 네 거야?\n민호: 응.\n지우: 내일도 여기서 보자.\n민호: 약속할게.",
            language=Language.KOREAN,
            panels=8,
            seed=1,
        )
    )
    memory = remember(pasted)
    assert memory == EpisodeMemory(
        language=Language.KOREAN,
        cast=("지우", "민호"),
        places=("옥상",),
        events=("내일도 여기서 보자. 약속할게.",),
        last_words="약속할게.",
    )
    second = told("ko", "두 사람이 낡은 우산을 줍는다", 2, pasted)
    assert next(second.lines()).text == "지난 이야기: 내일도 여기서 보자. 약속할게."
    assert second.scenes[0].place == "옥상"
    assert {character.name: character.look for character in pasted.cast}.items() <= {
        character.name: character.look for character in second.cast
    }.items()


def test_an_edited_last_line_is_what_is_remembered() -> None:
    first = told("ko", FIRST["ko"], 1)
    last = list(first.lines())[-1]
    assert remember(first.with_line(last.id, "끝이 바뀌었다.")).last_words == "끝이 바뀌었다."


def test_a_second_order_of_a_project_carries_the_memory_and_a_rebuild_keeps_it(house: House) -> None:
    episode_id = finish(house, "첫 화")
    project_id = episodes.episode(house, episode_id).project_id
    memory = remembered(house, project_id)
    assert memory is not None and memory.cast == ("지우",)
    request = EpisodeRequest(text="두 사람이 우산을 줍는다", language=Language.KOREAN, panels=8)
    second = episodes.submit(house, project_id, request, "c2")
    finish(house, "셋째 화", project_id)
    rebuilt = episodes.rebuild(house, second.episode_id, "c3")
    database = house.catalog.reading()
    for job_id in (second.job_id, rebuilt.job_id):
        job = stored_jobs.find(database, job_id)
        assert job is not None and job.sources.memory == memory
    alone = episodes.submit(house, None, request, "c4")
    job = stored_jobs.find(house.catalog.reading(), alone.job_id)
    assert job is not None and job.sources.memory is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_episode_page_leads_to_the_next_episode(visit: Visit, house: House, language: str) -> None:
    episode_id = finish(house, NASTY)
    app = visit("episode", language, episode=episode_id)
    assert not app.exception
    links = {link.label: link for link in (node.proto for node in app.get("page_link"))}
    link = links[say(language, "series.next-episode")]
    assert f"project={episodes.episode(house, episode_id).project_id}" in str(link)
    assert "지우" in link.help


def test_every_open_thread_has_an_answer() -> None:
    for shelf in (KOREAN, ENGLISH):
        answers = {piece.name for piece in shelf if piece.slot is Slot.ANSWER}
        hooks = {piece.name.split("-")[0] for piece in shelf if piece.slot is Slot.HOOK}
        assert answers == {thread.value for thread in OpenThread}
        assert hooks <= answers
