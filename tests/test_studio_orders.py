"""One wish, one job: what late clicks, second tabs, repeated wishes and failed twins come to."""

from __future__ import annotations

import time

import pytest

from comic.errors import BadInput, Refused
from comic.job import JobState
from pipeline import wishes
from storage import episodes as stored_episodes
from storage import jobs as stored_jobs
from studio import episodes, jobs
from studio.house import House
from tests.pipeline_bench import REQUEST, Workbench, failing, submit


def test_an_order_of_a_form_that_was_open_before_finds_the_finished_job(house: House, bench: Workbench) -> None:
    """A second tab whose click is heard after the first one's episode is finished. Without `since`, or from a form that
    was opened later, it is a wish for another episode."""
    opened = time.time()
    made = submit(house)
    bench.finish()
    late = episodes.submit(house, None, REQUEST, "second tab", since=opened)
    assert (late.job_id, late.new) == (made.job_id, False)
    later = episodes.submit(house, None, REQUEST, "tomorrow", since=time.time())
    assert later.new
    jobs.cancel(house, later.job_id)
    bench.finish()
    after = episodes.submit(house, None, REQUEST, "after the cancelled one", since=time.time())
    assert after.new and after.job_id != later.job_id


def test_a_double_click_on_repaint_is_one_take(house: House, bench: Workbench) -> None:
    made = submit(house)
    bench.finish()
    board = episodes.storyboard(house, made.episode_id)
    assert board is not None
    panel_id = board.panels[0].id
    first = episodes.repaint(house, made.episode_id, panel_id, "take two")
    assert episodes.repaint(house, made.episode_id, panel_id, "take two").job_id == first.job_id
    episode = stored_episodes.find(house.catalog.reading(), made.episode_id)
    assert episode is not None and dict(episode.takes) == {panel_id: 2}


def test_the_same_order_is_never_active_twice_whatever_is_wished(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two failed jobs of one order, both asked to go on: one does, and the conductor stays well."""
    with monkeypatch.context() as broken:
        failing(broken, lambda order: BadInput("text-empty"))
        first = submit(house, "one")
        bench.finish()
        second = submit(house, "two")
        bench.finish()
    assert first.job_id != second.job_id
    assert jobs.retry_all(house, "text-empty") == 2
    bench.finish()
    assert jobs.job(house, first.job_id).state is JobState.DONE
    assert jobs.job(house, second.job_id).state is JobState.FAILED
    submit(house, "three")
    with pytest.raises(Refused, match="order-under-way"):
        jobs.retry(house, second.job_id)
    assert jobs.retry_all(house, "text-empty") == 0


def test_a_wish_that_can_not_be_granted_holds_up_no_other(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = submit(house)
    monkeypatch.setattr(wishes, "_begin_again", lambda *_: 1 / 0)
    jobs.cancel(house, made.job_id)
    bench.finish()
    jobs.retry(house, made.job_id)
    bench.finish()
    assert not stored_jobs.open_wishes(house.catalog.reading())
    other = submit(house, "other", REQUEST.model_copy(update={"seed": 6}))
    bench.finish()
    assert jobs.job(house, other.job_id).state is JobState.DONE
    assert jobs.job(house, made.job_id).state is JobState.CANCELLED
