"""A redrawn reference sheet, against a real server: what is asked for, what is not, and the way back."""

from __future__ import annotations

import pytest

from comic.errors import BadInput, NotFound
from comic.job import JobState, StepState
from comic.model import Makers
from comic.sheet import SheetTake
from storage import sheets as stored
from studio import episodes, estimates, files, jobs, sheets
from studio.house import House
from studio.makers import set_makers
from studio.redrawing import redraw, use
from tests.model_faults import Wrong
from tests.model_house import asks_for_sheet, finish, painted, served, server
from tests.model_server import ModelServer
from tests.painted_series import REQUEST, Series, painted_once, series, settings
from tests.pipeline_bench import Workbench

__all__ = ["painted_once", "series", "served", "server", "settings"]

WORDS = "shorter hair, and a scar on the left cheek"


def asked_for(server: ModelServer) -> tuple[list[str], list[str]]:
    """The prompts of sheets and of panels."""
    sheet_prompts = [one.fields["prompt"] for one in server.asked if asks_for_sheet(one)]
    return sheet_prompts, [one.fields["prompt"] for one in server.asked if not asks_for_sheet(one)]


def test_a_redraw_asks_for_one_sheet_and_the_panels_that_read_it_and_the_way_back_for_nothing(
    house: House, series: Series, server: ModelServer
) -> None:
    first, (appearance,) = series.package(), series.appearances()
    board = episodes.storyboard(house, series.episode)
    assert board is not None and 0 < appearance.panels < len(board.panels)
    server.asked.clear()
    guessed = sheets.repaint(house, series.sheets().next_take(WORDS), [series.episode])
    assert (guessed.sheets, guessed.panels) == (1, appearance.panels) and not server.asked
    series.done(redraw(house, series.id, series.who, WORDS, [series.episode], "redraw"))
    drawn, panels = asked_for(server)
    assert len(drawn) == 1 and len(panels) == appearance.panels
    assert series.who in drawn[0] and all(WORDS in prompt for prompt in drawn + panels)
    assert guessed.estimate.low_microusd == pytest.approx(jobs.jobs(house)[0].cost_microusd, rel=0.10)
    second = series.package()
    assert second != first

    server.asked.clear()
    for click, (number, package) in enumerate(((0, first), (1, second), (0, first))):
        back = series.sheets().take(number)
        assert sheets.repaint(house, back, [series.episode]).estimate.lines == ()
        series.done(use(house, series.id, series.who, number, [series.episode], f"use-{click}"))
        assert series.package() == package
        assert series.sheets().chosen.number == number
    assert not server.asked


def test_a_sheet_can_be_looked_at_before_any_panel_is_painted(
    house: House, bench: Workbench, series: Series, server: ModelServer
) -> None:
    """It is offered, and changes nothing until it is used: neither new episodes nor an edit in between."""
    package, (before,) = series.package(), series.appearances()
    server.asked.clear()
    guessed = sheets.repaint(house, series.sheets().next_take(WORDS), [series.episode])
    assert 0 < guessed.sheets_alone.low_microusd < guessed.estimate.low_microusd
    (made,) = redraw(house, series.id, series.who, WORDS, [series.episode], "redraw", sheet_first=True)
    finish(house, bench, made.job_id)
    view = jobs.job(house, made.job_id)
    assert view.state is JobState.AWAITING_APPROVAL and view.cost_microusd == pytest.approx(
        guessed.sheets_alone.low_microusd, rel=0.10
    )
    drawn, panels = asked_for(server)
    assert (len(drawn), panels) == (1, [])
    (seen,) = series.appearances()
    assert (seen.take, seen.offered, seen.busy) == (0, 1, False)
    known = series.sheets()
    assert known.chosen.number == 0 and known.takes[1].picture_url is not None
    series.done((episodes.rebuild(house, series.episode, "meanwhile"),))
    assert len(server.asked) == 1 and series.package() == package

    series.done(use(house, series.id, series.who, 1, [series.episode], "use"))
    assert jobs.job(house, made.job_id).state is JobState.CANCELLED and series.package() != package
    drawn, panels = asked_for(server)
    assert (len(drawn), len(panels)) == (1, before.panels)
    (seen,) = series.appearances()
    assert (seen.take, seen.offered) == (1, None)


def test_an_offered_sheet_gives_way_to_another_wish(
    house: House, bench: Workbench, series: Series, server: ModelServer
) -> None:
    package = series.package()
    offers = []
    for click in ("first", "second"):
        (made,) = redraw(house, series.id, series.who, click, [series.episode], click, sheet_first=True)
        finish(house, bench, made.job_id)
        offers.append(made.job_id)
    assert [jobs.job(house, offer).state for offer in offers] == [JobState.CANCELLED, JobState.AWAITING_APPROVAL]
    server.asked.clear()
    series.done(use(house, series.id, series.who, 0, [series.episode], "back"))
    assert jobs.job(house, offers[1]).state is JobState.CANCELLED
    assert not server.asked and series.package() == package
    pictures = [take.picture_url for take in series.sheets().takes]
    assert len(set(pictures)) == 3 and None not in pictures, "all three can still be seen"


def test_a_cancelled_redraw_leaves_the_episode_with_its_sheet(
    house: House, bench: Workbench, series: Series, server: ModelServer
) -> None:
    (made,) = redraw(house, series.id, series.who, WORDS, [series.episode], "redraw")
    jobs.cancel(house, made.job_id)
    bench.round()
    assert jobs.job(house, made.job_id).state is JobState.CANCELLED
    server.asked.clear()
    series.done((episodes.rebuild(house, series.episode, "again"),))
    assert not server.asked
    assert [seen.take for seen in series.appearances()] == [0]


def test_a_double_click_is_one_take(house: House, series: Series, server: ModelServer) -> None:
    once = redraw(house, series.id, series.who, WORDS, [series.episode], "redraw")
    twice = redraw(house, series.id, series.who, "", [series.episode], "redraw")
    assert [made.job_id for made in once] == [made.job_id for made in twice]
    assert [take.number for take in series.sheets().takes] == [0, 1]


def test_what_is_edited_later_keeps_the_sheet_that_its_episode_was_painted_after(
    house: House, series: Series, server: ModelServer
) -> None:
    """The second episode's new sheet paints nothing of the first one, whatever is changed there."""
    second = series.next_episode()
    series.done(redraw(house, series.id, series.who, WORDS, [second], "redraw"))
    takes = {seen.episode_id: seen.take for seen in series.appearances()}
    assert takes == {series.episode: 0, second: 1}
    server.asked.clear()
    written = episodes.script(house, series.episode)
    assert written is not None
    line = next(line for line in written.lines() if line.speaker)
    series.done((episodes.edit_line(house, series.episode, line.id, "Other words.", "edit"),))
    series.done((episodes.rebuild(house, series.episode, "again"),))
    assert not server.asked
    third = episodes.submit(house, series.id, REQUEST.model_copy(update={"seed": 5}), "third").episode_id
    sources = episodes.sources_of(house.catalog.reading(), third)
    assert sources.sheets == (SheetTake(name=series.who, number=1, words=WORDS),), (
        "new ones are painted after the chosen"
    )


def test_two_episodes_are_painted_after_one_new_sheet(house: House, series: Series, server: ModelServer) -> None:
    both = [series.next_episode(), series.episode]
    server.asked.clear()
    seen = series.appearances()
    guessed = sheets.repaint(house, series.sheets().next_take(""), both)
    assert (guessed.sheets, guessed.panels) == (1, sum(one.panels for one in seen))
    series.done(redraw(house, series.id, series.who, "", both, "redraw"))
    drawn, panels = asked_for(server)
    assert (len(drawn), len(panels)) == (guessed.sheets, guessed.panels)


def test_a_sheet_that_no_model_would_draw_leaves_a_way_back(
    house: House, bench: Workbench, series: Series, server: ModelServer
) -> None:
    package = series.package()
    server.judge = lambda asked: Wrong.BLOCKED if asks_for_sheet(asked) else None
    (made,) = redraw(house, series.id, series.who, WORDS, [series.episode], "redraw")
    finish(house, bench, made.job_id)
    view = jobs.job(house, made.job_id)
    assert view.state is JobState.FAILED and view.error_code == "picture-blocked"
    assert series.sheets().chosen.picture_url is None
    assert series.package() == package
    server.asked.clear()
    series.done(use(house, series.id, series.who, 0, [series.episode], "back"))
    assert not server.asked and series.package() == package


def test_a_drawn_sheet_is_the_projects_though_its_job_was_cancelled(
    house: House, bench: Workbench, series: Series, server: ModelServer
) -> None:
    (made,) = redraw(house, series.id, series.who, "", [series.episode], "redraw")
    slot = f"sheet/{series.who}"
    bench.round()
    while bench.steps(made.job_id)[slot].state is not StepState.DONE:
        bench.labour(1)
        bench.round()
    jobs.cancel(house, made.job_id)
    finish(house, bench, made.job_id)
    jobs.forget(house, made.job_id)
    url = series.sheets().chosen.picture_url
    assert url is not None
    (kept,) = [one for one in stored.drawn(house.catalog.reading(), series.id) if one.take == 1]
    asked = dict(part.split("=") for part in url.partition("?")[2].split("&"))
    assert files.open_file(house, kept.key, "art.webp", **asked).media_type == "image/webp"


def test_a_next_episode_is_reckoned_with_the_chosen_sheets(house: House, series: Series, server: ModelServer) -> None:
    request = REQUEST.model_copy(update={"seed": 4})
    before = estimates.of_request(house, series.id, request, painted(house))
    with house.catalog.writing() as database:
        take = stored.add_take(database, series.id, series.who, WORDS, 1.0)
        stored.choose(database, series.id, series.who, take.number)
    after = estimates.of_request(house, series.id, request, painted(house))
    assert after.lines[0].calls == before.lines[0].calls + 1, "its sheet isn't drawn yet"


def test_what_can_not_be_redrawn_is_said(house: House, series: Series, server: ModelServer) -> None:
    def code(name: str, episode_ids: list[str], project_id: str = series.id) -> str:
        with pytest.raises((BadInput, NotFound)) as refused:
            redraw(house, project_id, name, "", episode_ids, "redraw")
        return refused.value.reason

    assert code(series.who, []) == "episodes-none"
    assert code("Nobody", [series.episode]) == "character-unknown"
    assert code(series.who, ["no-such"]) == "episode-unknown"
    assert code(series.who, [series.episode], "no-such") == "project-unknown"
    other = episodes.submit(house, None, REQUEST, "other", makers=painted(house)).episode_id
    assert code(series.who, [other]) == "episode-unknown", "of another series"
    unwritten = episodes.submit(house, series.id, REQUEST, "unwritten").episode_id
    assert code(series.who, [unwritten]) == "not-built"
    with pytest.raises(NotFound):
        use(house, series.id, series.who, 1, [series.episode], "back")
    set_makers(house, series.id, Makers())
    assert code(series.who, [series.episode]) == "sheets-not-read"
    assert series.sheets().takes[-1].number == 0, "nothing was counted"
    assert series.sheets().next_take(" a \n b ") == SheetTake(name=series.who, number=1, words="a b")
