"""A whole episode by models, against a real server: what is asked for, what it costs, what budgets forbid."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from comic.budget import Budget, BudgetScope
from comic.job import JobState, StepKind, StepState
from comic.lettering import LetteringLanguage
from comic.model import Makers
from settings import Settings
from storage import budgets, ledger
from storage.jobs import WishKind, wish
from storage.ledger import LedgerState
from studio import episodes, jobs, translations
from studio.house import House, open_house
from tests import model_answers
from tests.model_bill import Asked
from tests.model_faults import Wrong
from tests.model_house import (
    REQUEST,
    asks_for_sheet,
    drawn_on_sheets,
    finish,
    painted,
    served,
    server,
    settings,
    written,
)
from tests.model_server import ModelServer
from tests.pipeline_bench import Workbench, open_workbench

__all__ = ["served", "server", "settings"]


def submit(house: House, makers: Makers, click: str = "click") -> episodes.Submission:
    return episodes.submit(house, None, REQUEST, click, makers=makers)


def states(bench: Workbench) -> Counter[str]:
    return Counter(row["state"] for row in bench.reading["ledger"].rows)


def test_models_write_direct_and_paint_an_episode(house: House, bench: Workbench, server: ModelServer) -> None:
    """Each panel is asked for once, with the sheets of its cast, and the ledger has the server's bill to the
    micro-dollar."""
    made = submit(house, written(house))
    finish(house, bench, made.job_id)
    assert jobs.job(house, made.job_id).state is JobState.DONE
    built = bench.steps(made.job_id).values()
    panels = [step for step in built if step.kind is StepKind.PANEL]
    sheets = [step for step in built if step.kind is StepKind.SHEET]
    asked = Counter(one.path for one in server.asked)
    peopled = sum(one.path == "/images/edits" for one in server.asked)
    assert asked["/responses"] == 2 and len(server.pictures) == len(panels) + len(sheets)
    assert peopled > len(panels) / 2
    sums = ledger.sums(bench.reading)
    assert sums.spent_microusd == server.bill_microusd > 0
    assert sums.reserved_microusd == sums.in_doubt_microusd == sums.unknown_calls == 0
    assert jobs.job(house, made.job_id).cost_microusd == server.bill_microusd
    assert {entry.episode_id for entry in ledger.entries(bench.reading)} == {made.episode_id}


def test_another_build_asks_for_nothing(house: House, bench: Workbench, server: ModelServer) -> None:
    made = submit(house, painted(house))
    finish(house, bench, made.job_id)
    before = len(server.asked)
    episodes.rebuild(house, made.episode_id, "again")
    bench.finish()
    assert len(server.asked) == before


def test_the_next_episode_uses_the_sheets_of_the_series(house: House, bench: Workbench, server: ModelServer) -> None:
    made = submit(house, painted(house))
    finish(house, bench, made.job_id)
    drawn = drawn_on_sheets(server)
    project = episodes.episode(house, made.episode_id).project_id
    episodes.submit(house, project, REQUEST.model_copy(update={"seed": 4}), "next")
    server.asked.clear()
    bench.finish()
    assert drawn and not drawn & drawn_on_sheets(server), "only who is new is drawn"
    prompts = [asked.fields["prompt"] for asked in server.asked]
    assert any(f": {name}, reference sheet" in prompt for name in drawn for prompt in prompts)


def test_a_busy_provider_costs_no_attempt(house: House, bench: Workbench, server: ModelServer) -> None:
    server.faults += [Wrong.BUSY, Wrong.BUSY, Wrong.BUSY, Wrong.BUSY, Wrong.BUSY]
    made = submit(house, painted(house))
    finish(house, bench, made.job_id)
    assert jobs.job(house, made.job_id).state is JobState.DONE
    assert all(step.attempt == 1 for step in bench.steps(made.job_id).values() if step.built)
    assert ledger.sums(bench.reading).spent_microusd == server.bill_microusd


@pytest.mark.parametrize("wrong", [Wrong.DROP_IN_BODY, Wrong.TRUNCATED, Wrong.CORRUPT_PICTURE])
def test_what_is_lost_is_asked_for_once_more_and_stands_in_the_ledger(
    house: House, bench: Workbench, server: ModelServer, wrong: Wrong
) -> None:
    server.faults += [wrong]
    made = submit(house, painted(house))
    finish(house, bench, made.job_id)
    assert jobs.job(house, made.job_id).state is JobState.DONE
    sums = ledger.sums(bench.reading)
    assert sums.spent_microusd + sums.in_doubt_microusd == pytest.approx(server.bill_microusd, rel=0.02)
    assert (sums.in_doubt_microusd > 0) is (wrong is not Wrong.CORRUPT_PICTURE)


@pytest.mark.parametrize("wrong", [Wrong.DROP_IN_BODY, Wrong.CORRUPT_PICTURE])
def test_a_second_loss_is_not_paid_a_third_time(
    house: House, bench: Workbench, server: ModelServer, wrong: Wrong
) -> None:
    server.faults += [wrong, wrong]
    submit(house, painted(house))
    bench.round()
    while not server.asked:
        bench.labour(1)
        bench.round()
    bench.finish()
    prompts = Counter(one.fields["prompt"] for one in server.asked)
    assert max(prompts.values()) <= 2


def test_a_budget_stops_the_job_with_everything_finished_kept(
    house: House, bench: Workbench, server: ModelServer
) -> None:
    limit = 60_000
    with house.catalog.writing() as database:
        budgets.limit(database, Budget(scope=BudgetScope.DAY, subject="", limit_microusd=limit))
    made = submit(house, painted(house))
    finish(house, bench, made.job_id)
    view = jobs.job(house, made.job_id)
    assert view.state is JobState.AWAITING_BUDGET and view.error_code == "budget-reached"
    assert 0 < server.bill_microusd <= limit
    kept = {step.slot for step in bench.steps(made.job_id).values() if step.state is StepState.DONE}
    assert any(slot.startswith("lettering/") for slot in kept), "what needs no money goes on"
    before = len(server.asked)
    with house.catalog.writing() as database:
        budgets.limit(database, Budget(scope=BudgetScope.DAY, subject="", limit_microusd=10_000_000))
        wish(database, made.job_id, WishKind.FUND, 0.0)
    finish(house, bench, made.job_id)
    assert jobs.job(house, made.job_id).state is JobState.DONE
    prompts = Counter(one.fields["prompt"] for one in server.asked)
    assert before < len(server.asked) and set(prompts.values()) == {1}


def test_a_model_without_a_price_is_called_only_when_somebody_says_so(
    house: House, bench: Workbench, server: ModelServer
) -> None:
    makers = painted(house)
    unknown = makers.model_copy(update={"image": makers.image.model_copy(update={"model": "somebody-s-own"})})
    made = submit(house, unknown)
    finish(house, bench, made.job_id)
    view = jobs.job(house, made.job_id)
    assert view.state is JobState.AWAITING_BUDGET and view.error_code == "price-unknown" and not server.asked
    said = episodes.submit(
        house, None, REQUEST.model_copy(update={"seed": 9}), "said", makers=unknown, takes_unknown_prices=True
    )
    finish(house, bench, said.job_id)
    assert jobs.job(house, said.job_id).state is JobState.DONE
    sums = ledger.sums(bench.reading)
    assert sums.unknown_calls == len(server.asked) > 0 and sums.spent_microusd == 0
    assert all(entry.cost_microusd is None for entry in ledger.entries(bench.reading))


def test_no_key_is_anywhere(house: House, bench: Workbench, server: ModelServer, settings: Settings) -> None:
    """Neither in the catalog, the store, the queue, nor in an error."""
    server.faults += [Wrong.KEY_REFUSED]
    submit(house, painted(house))
    bench.finish()
    house.catalog.close()
    for path in settings.data.rglob("*"):
        if path.is_file():
            assert b"nobodys-key" not in path.read_bytes(), path.name


def test_every_charge_is_set_aside_before_it_is_made(house: House, bench: Workbench, server: ModelServer) -> None:
    """The reservation is there when the request arrives."""
    seen: list[int] = []

    def look(asked: Asked) -> None:
        seen.append(ledger.sums(house.catalog.reading()).reserved_microusd)

    server.judge = look
    submit(house, painted(house))
    bench.finish()
    assert seen and min(seen) > 0
    assert states(bench)[LedgerState.RESERVED] == states(bench)[LedgerState.RELEASED] == len(server.asked)


def test_a_blocked_panel_stops_no_other(house: House, bench: Workbench, server: ModelServer) -> None:
    """The episode is finished with stand-ins of the house; what was blocked says why, and is not asked for again."""

    seen: list[str] = []

    def block_some(asked: Asked) -> Wrong | None:
        """The second and the fifth panel that it sees."""
        if not asks_for_sheet(asked):
            seen.append(asked.fields["prompt"])
            return Wrong.BLOCKED if len(seen) in (2, 5) else None
        return None

    server.judge = block_some
    made = submit(house, painted(house))
    finish(house, bench, made.job_id)
    assert jobs.job(house, made.job_id).state is JobState.DONE
    steps = bench.steps(made.job_id)
    blocked = [step for step in steps.values() if step.state is StepState.FAILED]
    assert len(blocked) == 2 and all(step.error_code == "picture-blocked" for step in blocked)
    assert [step.slot.replace("panel/", "stand-in/") for step in blocked] == [
        slot for slot in steps if slot.startswith("stand-in/")
    ]
    prompts = Counter(one.fields["prompt"] for one in server.asked)
    assert set(prompts.values()) == {1}
    assert episodes.episode(house, made.episode_id).package_key is not None


def test_an_account_without_credit_fails_the_job_and_it_goes_on_later(
    house: House, bench: Workbench, server: ModelServer
) -> None:
    server.judge = lambda asked: Wrong.NO_CREDIT
    made = submit(house, painted(house))
    finish(house, bench, made.job_id)
    server.judge = None
    view = jobs.job(house, made.job_id)
    assert view.state is JobState.FAILED and view.error_code == "provider-no-credit"
    jobs.retry(house, made.job_id)
    finish(house, bench, made.job_id)
    assert jobs.job(house, made.job_id).state is JobState.DONE
    assert ledger.sums(bench.reading).spent_microusd == server.bill_microusd


def test_a_server_that_knows_only_chat_and_generate_will_do(tmp_path: Path, served: ModelServer) -> None:
    """No `responses`, no edits: everything is asked for in the old dialect, panels are painted from words alone."""
    with ModelServer(write=model_answers.write, only_old=True).serving() as server:
        house = open_house(
            Settings.model_validate(
                {
                    "data": tmp_path / "old",
                    "workers": 2,
                    "openai_url": server.url,
                    "openai_dialect": "chat",
                    "openai_references": False,
                }
            )
        )
        bench = open_workbench(house.settings)
        made = submit(house, written(house))
        finish(house, bench, made.job_id)
        assert jobs.job(house, made.job_id).state is JobState.DONE
        assert {one.path for one in server.asked} == {"/chat/completions", "/images/generations"}
        assert ledger.sums(bench.reading).spent_microusd == server.bill_microusd
        house.catalog.close()


def test_a_model_translates_all_lines_as_a_step(house: House, bench: Workbench, server: ModelServer) -> None:
    """One call; the table has its words, the same art is lettered again, nothing is painted twice."""
    made = submit(house, painted(house))
    finish(house, bench, made.job_id)
    server.asked.clear()
    again = translations.translate_by_model(house, made.episode_id, LetteringLanguage.KOREAN, "translate")
    finish(house, bench, again.job_id)
    assert jobs.job(house, again.job_id).state is JobState.DONE
    assert [one.path for one in server.asked] == ["/responses"]
    table = translations.table(house, made.episode_id, LetteringLanguage.KOREAN)
    assert table.rows and all(row.translation == f"<{row.original}>" for row in table.rows)
    slots = {slot for slot, step in bench.steps(again.job_id).items() if step.state is StepState.DONE}
    assert "translation/ko" in slots and any(slot.startswith("lettering/ko/") for slot in slots)
    assert any(slot.startswith("package/ko/") for slot in slots)
    episodes.rebuild(house, made.episode_id, "after")
    server.asked.clear()
    bench.finish()
    assert server.asked == []


def test_a_cancelled_job_asks_for_nothing_more_and_keeps_what_was_paid(
    house: House, bench: Workbench, server: ModelServer
) -> None:
    """A call that is under way can't be had back: what comes of it is in the store and in the ledger."""
    asked_to_cancel: list[str] = []
    made = submit(house, painted(house))

    def cancel_in_mid_call(asked: Asked) -> Wrong | None:
        if not asked_to_cancel:
            asked_to_cancel.append(asked.fields["prompt"])
            jobs.cancel(house, made.job_id)
            bench.round()
            bench.round()
        return None

    server.judge = cancel_in_mid_call
    finish(house, bench, made.job_id)
    assert jobs.job(house, made.job_id).state is JobState.CANCELLED
    assert len(server.asked) == 1, "what was handed out and not begun is taken back"
    kept = [step for step in bench.steps(made.job_id).values() if step.pool.startswith("openai/") and step.built]
    assert len(kept) == len(server.asked)
    assert all(house.artifacts.record(step.key) is not None for step in kept)
    sums = ledger.sums(bench.reading)
    assert (sums.spent_microusd, sums.reserved_microusd) == (server.bill_microusd, 0)
