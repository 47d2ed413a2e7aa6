"""A guessed speaker is marked, can be named by the creator, and is certain then."""

from __future__ import annotations

import pytest

from comic.errors import NotFound
from comic.job import JobState
from comic.project import EpisodeRequest
from comic.story import Language
from studio import episodes, jobs
from studio.house import House
from tests.pipeline_bench import Workbench
from tests.visiting import Visit, words

REQUEST = EpisodeRequest(
    text=(
        "민아가 문을 열었다. 준호와 서연이 안에 있었다. 누군가 말했다.\n\n"
        "“늦었네.”\n\n“미안.”\n\n“앉아.”\n\n“여기?”\n\n비가 왔다."
    ),
    language=Language.KOREAN,
    panels=8,
    seed=2,
)


def test_a_named_speaker_is_certain_and_directed_anew(house: House, bench: Workbench, visit: Visit) -> None:
    made = episodes.submit(house, None, REQUEST, "click")
    bench.finish()
    written = episodes.script(house, made.episode_id)
    assert written is not None
    unsure = next(line for line in written.lines() if line.is_speaker_unsure)
    other = next(character.name for character in written.cast if character.name != unsure.speaker)
    with pytest.raises(NotFound):
        episodes.name_speaker(house, made.episode_id, unsure.id, "nobody", "no")
    page = visit("episode", "ko", episode=made.episode_id)
    page.selectbox(key=f"whose-{made.episode_id}-{unsure.id}").set_value(other)
    page.button(key=f"speaker-{made.episode_id}-{unsure.id}").click().run()
    assert not page.exception and "Traceback" not in words(page)
    newest = jobs.jobs(house)[0]
    bench.finish()
    assert newest.id != made.job_id and jobs.job(house, newest.id).state is JobState.DONE
    again = episodes.script(house, made.episode_id)
    assert again is not None
    named = next(line for line in again.lines() if line.id == unsure.id)
    assert named.speaker == other and not named.is_speaker_unsure and named.text == unsure.text
    board = episodes.storyboard(house, made.episode_id)
    assert board is not None
    (panel,) = [panel for panel in board.panels if unsure.id in panel.line_ids]
    assert panel.line_ids and other in {character.name for character in again.cast}
