"""Letters in the art of a whole episode: found once, paid for as every call, told, accepted or painted away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from comic.budget import BudgetScope
from comic.geometry import Box
from comic.job import JobState, Stage, StageState, StepKind, StepState
from comic.model import ProviderName
from comic.price import Price
from comic.proof import Mark, MarkKind
from settings import Settings
from storage import ledger
from studio import budgets, costs, episodes, estimates, flaws, jobs, proofs
from studio.costs import Grouping
from studio.house import House, open_house
from studio.makers import chosen, usual
from tests import model_answers, model_eyes
from tests.looked_through import SEES, look_through, proofread, the_episode
from tests.model_bill import Asked
from tests.model_eyes import Eyes
from tests.model_faults import Wrong
from tests.model_house import finish, served, server, settings_of
from tests.model_replies import REFUSAL
from tests.model_server import ModelServer
from tests.painted_series import REQUEST, painted_once, settings
from tests.pipeline_bench import Workbench, open_workbench

__all__ = ["painted_once", "served", "server", "settings"]

SIGN = Mark(kind=MarkKind.LETTERS, text="SALE", box=Box(0.25, 0.1, 0.75, 0.3))


@pytest.fixture
def eyes(server: ModelServer) -> Iterator[Eyes]:
    """They see a sign in the first picture that they are shown, and in no other."""
    server.write = looking = Eyes(lambda seen: (SIGN,) if seen == 0 else (), model_answers.write)
    yield looking
    server.write = model_answers.write


@pytest.fixture
def bench(house: House) -> Workbench:
    return open_workbench(house.settings)


def looks(server: ModelServer) -> list[Asked]:
    return [asked for asked in server.asked if model_eyes.asks(asked)]


def panels(bench: Workbench, job_id: str) -> int:
    return sum(step.kind is StepKind.PANEL for step in bench.steps(job_id).values())


def test_a_sign_in_the_art_is_told_and_every_panel_is_looked_at_once(
    tmp_path: Path, server: ModelServer, eyes: Eyes
) -> None:
    """Told by the price before the click; the ledger has the server's bill to the micro-dollar, looks included; a
    second build asks for nothing."""
    house = open_house(settings_of(tmp_path / "new", server))
    bench = open_workbench(house.settings)
    image, proof = estimates.of_request(house, None, REQUEST, proofread(house)).lines
    made = episodes.submit(house, None, REQUEST, "click", makers=proofread(house))
    finish(house, bench, made.job_id)
    view = jobs.job(house, made.job_id)
    assert view.state is JobState.DONE and view.cost_microusd == server.bill_microusd
    assert proof.calls == len(looks(server)) == len(eyes.seen) == panels(bench, made.job_id)
    found = proofs.of_episode(house, made.episode_id)
    (marked,) = found.marked
    assert marked.marks == (SIGN,) and "/art.webp?" in marked.picture_url and found.unchecked == ()
    sums = ledger.sums(bench.reading)
    assert sums.spent_microusd == server.bill_microusd > 0
    assert (sums.reserved_microusd, sums.in_doubt_microusd) == (0, 0)
    spent = sum(asked.cost_microusd for asked in looks(server))
    told = {row.name: row.total_microusd for row in costs.table(house, Grouping.ENGINE)}
    assert told["proof"] == spent > 0
    assert (image.model, proof.model, proof.is_advice) == ("gpt-image-2.6-flare", SEES, True)
    assert proof.low_microusd is not None and proof.high_microusd is not None
    assert spent <= proof.low_microusd < proof.high_microusd
    before = len(server.asked)
    again = episodes.rebuild(house, made.episode_id, "again")
    finish(house, bench, again.job_id)
    assert len(server.asked) == before and proofs.of_job(house, again.job_id) == found
    house.catalog.close()


def test_nobody_looks_unless_somebody_is_named(house: House, bench: Workbench, server: ModelServer, eyes: Eyes) -> None:
    """Named later, the panels that are there are looked at, and none is painted again."""
    made = the_episode(house)
    again = episodes.rebuild(house, made.id, "again")
    finish(house, bench, again.job_id)
    assert server.asked == [] and proofs.of_episode(house, made.id) == proofs.Proofs()
    named = look_through(house, bench)
    assert len(looks(server)) == len(server.asked) == panels(bench, named.job_id)
    assert len(proofs.of_job(house, named.job_id).marked) == 1


def test_what_the_house_paints_is_not_looked_at(settings: Settings) -> None:
    offline, openai = ProviderName.OFFLINE, ProviderName.OPENAI
    makers = chosen(settings, text=openai, director=offline, image=offline, vision_model=SEES)
    assert not makers.proofs_panels and makers.proof.is_offline


def test_a_house_may_name_who_looks_for_all_new_series(settings: Settings) -> None:
    painted = settings.model_copy(update={"image_provider": ProviderName.OPENAI})
    assert not usual(painted).proofs_panels
    assert usual(painted.model_copy(update={"vision_model": SEES})).proof.model == SEES
    assert not usual(settings.model_copy(update={"vision_model": SEES})).proofs_panels, "the house paints"


@pytest.mark.parametrize(
    ("wrong", "code"),
    [(Wrong.REFUSAL, "model-declined"), (Wrong.MALFORMED, "answer-malformed"), (Wrong.DROP, "connection-lost")],
)
def test_a_look_that_fails_is_told_and_stops_no_episode(
    house: House, bench: Workbench, server: ModelServer, eyes: Eyes, wrong: Wrong, code: str
) -> None:
    before = ledger.sums(bench.reading)
    server.judge = lambda asked: wrong
    made = look_through(house, bench)
    view = jobs.job(house, made.job_id)
    assert view.state is JobState.DONE and view.readable
    assert next(one for one in view.stages if one.stage is Stage.IMAGE).state is StageState.DONE
    (unchecked,) = proofs.of_episode(house, made.episode_id).unchecked
    assert unchecked.code == code and unchecked.numbers == tuple(range(1, panels(bench, made.job_id) + 1))
    sums = ledger.sums(bench.reading)
    if wrong is Wrong.REFUSAL:
        assert unchecked.facts["said"] == REFUSAL
    if wrong is Wrong.DROP:
        assert sums.in_doubt_microusd > 0 == server.bill_microusd
    assert sums.spent_microusd - before.spent_microusd == server.bill_microusd
    server.judge = None
    eyes.seen.clear()
    again = look_through(house, bench, "again")
    found = proofs.of_job(house, again.job_id)
    assert found.unchecked == () and len(found.marked) == 1 and server.pictures == []


def test_a_worker_lost_between_picture_and_look_pays_no_picture_twice(
    house: House, bench: Workbench, server: ModelServer, eyes: Eyes
) -> None:
    """Of one panel the next take is painted, and whoever was to look at it is gone."""
    look_through(house, bench)
    server.asked.clear()
    made = the_episode(house)
    again = episodes.repaint(house, made.id, "p02", "again")
    bench.round()
    while not bench.steps(again.job_id)["proof/p02"].state.in_flight:
        bench.labour(1)
        bench.round()
    bench.lose_messages()
    finish(house, bench, again.job_id)
    assert jobs.job(house, again.job_id).state is JobState.DONE
    assert len(server.pictures) == len(looks(server)) == 1


def test_what_was_found_is_accepted_for_this_picture_alone(
    house: House, bench: Workbench, server: ModelServer, eyes: Eyes
) -> None:
    made = look_through(house, bench)
    (marked,) = proofs.of_episode(house, made.episode_id).marked
    proofs.accept(house, made.episode_id, marked.key)
    assert proofs.of_episode(house, made.episode_id).marked == ()
    eyes.marks = lambda seen: (SIGN,)
    server.asked.clear()
    again = flaws.ask_again(house, made.episode_id, marked.panel_id, proofs.BARE, "again")
    finish(house, bench, again.job_id)
    picture, look = server.asked
    assert proofs.BARE in picture.fields["prompt"] and model_eyes.asks(look)
    assert "SALE" not in picture.fields["prompt"]
    assert [panel.panel_id for panel in proofs.of_episode(house, made.episode_id).marked] == [marked.panel_id]


def test_looks_that_nobody_pays_for_are_done_without(
    house: House, bench: Workbench, server: ModelServer, eyes: Eyes
) -> None:
    """A model whose price is unknown: the job doesn't wait for one."""
    made = look_through(house, bench, model="somebody-s-eyes")
    assert jobs.job(house, made.job_id).state is JobState.DONE and server.asked == []
    (unchecked,) = proofs.of_episode(house, made.episode_id).unchecked
    assert (unchecked.code, unchecked.facts["model"]) == ("price-unknown", "somebody-s-eyes")
    budgets.set_price(house, Price(model="somebody-s-eyes", since="2026-11-26", text_in=1, text_out=1))
    again = look_through(house, bench, "again", "somebody-s-eyes")
    assert len(proofs.of_job(house, again.job_id).marked) == 1


def test_a_budget_that_ends_with_the_pictures_ends_the_looks(
    house: House, bench: Workbench, server: ModelServer, eyes: Eyes
) -> None:
    spent = ledger.sums(bench.reading).spent_microusd
    budgets.limit(house, BudgetScope.EPISODE, the_episode(house).id, f"{spent / 1_000_000:.6f}")
    made = look_through(house, bench)
    assert jobs.job(house, made.job_id).state is JobState.DONE and server.asked == []
    (unchecked,) = proofs.of_job(house, made.job_id).unchecked
    assert unchecked.code == "budget-reached"


def test_a_panel_that_no_model_paints_is_not_looked_at(
    house: House, bench: Workbench, server: ModelServer, eyes: Eyes
) -> None:
    """The house's stand-in has no letters, and the look that was planned at the model's picture is dropped."""
    look_through(house, bench)
    server.asked.clear()
    server.judge = lambda asked: Wrong.BLOCKED if "prompt" in asked.fields else None
    again = episodes.repaint(house, the_episode(house).id, "p02", "again")
    finish(house, bench, again.job_id)
    assert jobs.job(house, again.job_id).state is JobState.DONE and looks(server) == []
    by_slot = bench.steps(again.job_id)
    assert by_slot["panel/p02"].state is StepState.FAILED and by_slot["stand-in/p02"].state is StepState.DONE
    assert "proof/p02" not in by_slot and "proof/p01" in by_slot
    assert [flaw.panel_id for flaw in flaws.of_job(house, again.job_id)] == ["p02"]
