"""The pages of money: who makes, what it will cost, limits, costs, the check of the server, panels to look at."""

from __future__ import annotations

import time

import pytest

from comic.budget import BudgetScope
from comic.job import JobState
from studio import budgets, costs, episodes, jobs, queue
from studio.house import House
from tests.model_bill import Asked
from tests.model_faults import Wrong
from tests.model_house import REQUEST, asks_for_sheet, finish, painted, served, server, settings
from tests.model_server import ModelServer
from tests.pipeline_bench import Workbench
from tests.visiting import Visit, words
from ui import cost_tables

__all__ = ["served", "server", "settings"]

LANGUAGES = ("ko", "en")
PRICE = 'class="tv-estimate"'


def test_the_price_is_shown_before_the_click(visit: Visit, house: House) -> None:
    """The house's own work has none; of a series that models paint it is the next episode's."""
    own = visit("create", "en")
    own.text_area(key="create-text").set_value(REQUEST.text).run()
    assert not own.exception and PRICE not in words(own)
    series = episodes.episode(house, episodes.submit(house, None, REQUEST, "c", makers=painted(house)).episode_id)
    app = visit("create", "en", project=series.project_id)
    assert "gpt-image-2.6-flare" in words(app) and PRICE not in words(app)
    app.text_area(key="create-text").set_value("They wait for the storm").run()
    assert not app.exception and PRICE in words(app)
    app.button(key="create-submit").click().run()
    sources = house.catalog.reading().execute("select sources from episode_jobs order by rowid").fetchall()[-1][0]
    assert '"provider":"openai"' in sources and "They wait" in sources


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_job_without_money_says_so_and_goes_on(visit: Visit, house: House, bench: Workbench, language: str) -> None:
    made = episodes.submit(house, None, REQUEST, "click", makers=painted(house))
    budgets.limit(house, BudgetScope.DAY, "", "0.001")
    finish(house, bench, made.job_id)
    app = visit("create", language, job=made.job_id)
    assert (not app.exception and "$0.0010" in words(app)) or "$0.00" in words(app)
    budgets.limit(house, BudgetScope.DAY, "", "5")
    app.button(key=f"fund-{made.job_id}").click().run()
    finish(house, bench, made.job_id)
    assert jobs.job(house, made.job_id).state is JobState.DONE


def test_the_limit_is_raised_where_the_job_stands(visit: Visit, house: House, bench: Workbench) -> None:
    """On the page of the job and of its episode; the queue lists it, and waits for no worker because of it."""
    made = episodes.submit(house, None, REQUEST, "click", makers=painted(house))
    series = episodes.episode(house, made.episode_id).project_id
    budgets.limit(house, BudgetScope.PROJECT, series, "0.001")
    finish(house, bench, made.job_id)
    seen = queue.take(house, time.time())
    assert [job.id for job in seen.unfunded] == [made.job_id] and seen.oldest_ready_seconds is None
    assert "Waiting for budget" in words(visit("queue", "en"))
    assert not visit("episode", "en", episode=made.episode_id).exception
    app = visit("create", "en", job=made.job_id)
    assert "Limit of the series" in words(app)
    next(field for field in app.text_input if field.label == "Limit in dollars").set_value("5")
    next(button for button in app.button if f"raise-{made.job_id}" in str(button.key)).click().run()
    assert not app.exception
    finish(house, bench, made.job_id)
    assert jobs.job(house, made.job_id).state is JobState.DONE


@pytest.mark.parametrize("language", LANGUAGES)
def test_costs_are_shown_as_days_and_tables(visit: Visit, house: House, bench: Workbench, language: str) -> None:
    assert 'class="tv-days"' not in words(visit("costs", language))
    made = episodes.submit(house, None, REQUEST, "click", makers=painted(house))
    finish(house, bench, made.job_id)
    app = visit("costs", language)
    assert not app.exception and 'class="tv-days"' in words(app) and 'class="tv-table"' in words(app)
    assert "sk-nobodys" not in words(app)
    table = cost_tables.table_html(costs.table(house, costs.Grouping.PANEL), language)
    slot = {"ko": "2번째 컷 그리기", "en": "painting panel 2"}[language]
    title = episodes.episode(house, made.episode_id).title
    assert f"<td>{slot}<br><small>" in table and f"1. {title}</small>" in table and "panel/" not in table


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_server_is_checked_by_a_click_only(visit: Visit, house: House, server: ModelServer, language: str) -> None:
    app = visit("settings", language)
    assert not app.exception and server.asked == [] and "sk-nobodys" not in words(app)
    app.button(key="connection-pictures").click().run()
    assert len(server.asked) == 1 and "✓" in words(app)
    server.faults.append(Wrong.KEY_REFUSED)
    app.button(key="connection-text").click().run()
    assert "✕" in words(app) and "sk-nobodys" not in words(app)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_blocked_panel_is_shown_with_a_softer_proposal(
    visit: Visit, house: House, bench: Workbench, server: ModelServer, language: str
) -> None:
    seen: list[str] = []

    def block_second(asked: Asked) -> Wrong | None:
        if asks_for_sheet(asked):
            return None
        seen.append(asked.fields["prompt"])
        return Wrong.BLOCKED if len(seen) == 2 else None

    server.judge = block_second
    made = episodes.submit(house, None, REQUEST, "click", makers=painted(house))
    finish(house, bench, made.job_id)
    server.judge = None
    app = visit("episode", language, episode=made.episode_id)
    assert not app.exception
    (note,) = [str(area.value) for area in app.text_area if "all ages" in str(area.value)]
    assert "safety system" in words(app) and "Error code" not in words(app)
    assert ("<b>Panel " if language == "en" else "번째 컷</b>") in words(app)
    server.asked.clear()
    next(button for button in app.button if "FormSubmitter:flaw-" in button.key).click().run()
    newest = jobs.jobs(house)[0]
    finish(house, bench, newest.id)
    assert jobs.job(house, newest.id).state is JobState.DONE
    (asked,) = server.asked
    assert note in asked.fields["prompt"]
    assert not [
        area for area in visit("episode", language, episode=made.episode_id).text_area if "all ages" in str(area.value)
    ]
