"""Letters in the art of a whole episode: found once, paid for as every call, told, accepted or painted away."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from comic.budget import BudgetScope
from comic.geometry import Box
from comic.job import JobState, Stage, StageState, StepKind, StepState
from comic.model import Makers, ProviderName
from comic.price import Price
from comic.proof import Mark, MarkKind
from storage import ledger
from storage.ledger import LedgerState
from studio import budgets, costs, episodes, estimates, flaws, jobs, proofs
from studio.costs import Grouping
from studio.house import House
from studio.makers import chosen, set_makers
from tests import model_answers, model_eyes
from tests.model_bill import Asked
from tests.model_eyes import Eyes
from tests.model_faults import Wrong
from tests.model_house import REQUEST, finish, painted, served, server, settings
from tests.model_replies import REFUSAL
from tests.model_server import ModelServer
from tests.pipeline_bench import Workbench, open_workbench

__all__ = ["served", "server", "settings"]

SEES = "gpt-6-luna"
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


def proofread(house: House, model: str = SEES) -> Makers:
    """Own words, a model's pictures, looked at by another one."""
    offline, openai = ProviderName.OFFLINE, ProviderName.OPENAI
    return chosen(house.settings, text=offline, director=offline, image=openai, quality="low", vision_model=model)


def build(house: House, bench: Workbench, makers: Makers) -> episodes.Submission:
    made = episodes.submit(house, None, REQUEST, "click", makers=makers)
    finish(house, bench, made.job_id)
    return made


def looks(server: ModelServer) -> list[Asked]:
    return [asked for asked in server.asked if model_eyes.asks(asked)]


def test_a_sign_in_the_art_is_told_and_every_panel_is_looked_at_once(
    house: House, bench: Workbench, server: ModelServer, eyes: Eyes
) -> None:
    """The ledger has the server's bill to the micro-dollar, looks included, and a second build asks for nothing."""
    made = build(house, bench, proofread(house))
    view = jobs.job(house, made.job_id)
    assert view.state is JobState.DONE and view.cost_microusd == server.bill_microusd
    panels = [step for step in bench.steps(made.job_id).values() if step.kind is StepKind.PANEL]
    assert len(looks(server)) == len(eyes.seen) == len(panels)
    found = proofs.of_episode(house, made.episode_id)
    (marked,) = found.marked
    assert marked.marks == (SIGN,) and "/art.webp?" in marked.picture_url and found.unchecked == ()
    sums = ledger.sums(bench.reading)
    assert sums.spent_microusd == server.bill_microusd > 0
    assert (sums.reserved_microusd, sums.in_doubt_microusd) == (0, 0)
    spent = {row.name: row.total_microusd for row in costs.table(house, Grouping.ENGINE)}
    assert spent["proof"] == sum(asked.cost_microusd for asked in looks(server)) > 0
    before = len(server.asked)
    again = episodes.rebuild(house, made.episode_id, "again")
    finish(house, bench, again.job_id)
    assert len(server.asked) == before and proofs.of_job(house, again.job_id) == found


def test_nobody_looks_unless_somebody_is_named(house: House, bench: Workbench, server: ModelServer, eyes: Eyes) -> None:
    """Named later, the panels that are there are looked at, and none is painted again."""
    made = build(house, bench, painted(house))
    assert looks(server) == [] and proofs.of_episode(house, made.episode_id) == proofs.Proofs()
    set_makers(house, episodes.episode(house, made.episode_id).project_id, proofread(house))
    server.asked.clear()
    again = episodes.rebuild(house, made.episode_id, "again")
    finish(house, bench, again.job_id)
    assert looks(server) == server.asked and len(proofs.of_job(house, again.job_id).marked) == 1


def test_what_the_house_paints_is_not_looked_at(house: House) -> None:
    offline = ProviderName.OFFLINE
    makers = chosen(house.settings, text=ProviderName.OPENAI, director=offline, image=offline, vision_model=SEES)
    assert not makers.proofs_panels and makers.proof.is_offline


@pytest.mark.parametrize(
    ("wrong", "code"),
    [(Wrong.REFUSAL, "model-declined"), (Wrong.MALFORMED, "answer-malformed"), (Wrong.DROP, "connection-lost")],
)
def test_a_look_that_fails_is_told_and_stops_no_episode(
    house: House, bench: Workbench, server: ModelServer, eyes: Eyes, wrong: Wrong, code: str
) -> None:
    server.judge = lambda asked: wrong if model_eyes.asks(asked) else None
    made = build(house, bench, proofread(house))
    view = jobs.job(house, made.job_id)
    assert view.state is JobState.DONE and view.readable
    assert next(one for one in view.stages if one.stage is Stage.IMAGE).state is StageState.DONE
    (unchecked,) = proofs.of_episode(house, made.episode_id).unchecked
    assert unchecked.code == code and unchecked.numbers == tuple(range(1, len(unchecked.numbers) + 1))
    if wrong is Wrong.REFUSAL:
        assert unchecked.facts["said"] == REFUSAL
        assert ledger.sums(bench.reading).spent_microusd == server.bill_microusd
    if wrong is Wrong.DROP:
        assert ledger.sums(bench.reading).in_doubt_microusd > 0
    server.judge = None
    eyes.seen.clear()
    again = episodes.rebuild(house, made.episode_id, "again")
    pictures = len(server.pictures)
    finish(house, bench, again.job_id)
    found = proofs.of_job(house, again.job_id)
    assert found.unchecked == () and len(found.marked) == 1 and len(server.pictures) == pictures


def test_a_worker_lost_between_picture_and_look_pays_no_picture_twice(
    house: House, bench: Workbench, server: ModelServer, eyes: Eyes
) -> None:
    made = episodes.submit(house, None, REQUEST, "click", makers=proofread(house))
    bench.round()
    while not any(step.kind is StepKind.PROOF and step.state.in_flight for step in bench.steps(made.job_id).values()):
        bench.labour(1)
        bench.round()
    bench.lose_messages()
    finish(house, bench, made.job_id)
    assert jobs.job(house, made.job_id).state is JobState.DONE
    prompts = [asked.fields["prompt"] for asked in server.pictures]
    assert len(prompts) == len(set(prompts)) and len(looks(server)) == len(eyes.seen)


def test_what_was_found_is_accepted_for_this_picture_alone(
    house: House, bench: Workbench, server: ModelServer, eyes: Eyes
) -> None:
    made = build(house, bench, proofread(house))
    (marked,) = proofs.of_episode(house, made.episode_id).marked
    proofs.accept(house, made.episode_id, marked.key)
    assert proofs.of_episode(house, made.episode_id).marked == ()
    eyes.marks = lambda seen: (SIGN,)
    again = flaws.ask_again(house, made.episode_id, marked.panel_id, proofs.BARE, "again")
    server.asked.clear()
    finish(house, bench, again.job_id)
    picture, look = server.asked
    assert proofs.BARE in picture.fields["prompt"] and model_eyes.asks(look)
    assert [panel.panel_id for panel in proofs.of_episode(house, made.episode_id).marked] == [marked.panel_id]


def test_a_look_is_in_the_price_before_the_click(house: House, bench: Workbench, server: ModelServer) -> None:
    lines = estimates.of_request(house, None, REQUEST, proofread(house)).lines
    image, proof = lines
    assert (image.model, proof.model, proof.is_advice) == ("gpt-image-2.6-flare", SEES, True)
    server.write = Eyes(lambda seen: (), model_answers.write)
    build(house, bench, proofread(house))
    assert proof.calls == len(looks(server)) > 0
    spent = sum(asked.cost_microusd for asked in looks(server))
    assert proof.low_microusd is not None and proof.high_microusd is not None
    assert 0 < spent <= proof.low_microusd < proof.high_microusd


def test_looks_that_nobody_pays_for_are_done_without(
    house: House, bench: Workbench, server: ModelServer, eyes: Eyes
) -> None:
    """A model whose price is unknown: the pictures are painted and lettered, and the job doesn't wait for a price."""
    made = build(house, bench, proofread(house, "somebody-s-eyes"))
    assert jobs.job(house, made.job_id).state is JobState.DONE and looks(server) == []
    (unchecked,) = proofs.of_episode(house, made.episode_id).unchecked
    assert (unchecked.code, unchecked.facts["model"]) == ("price-unknown", "somebody-s-eyes")
    budgets.set_price(house, Price(model="somebody-s-eyes", since="2026-11-26", text_in=1, text_out=1))
    again = episodes.rebuild(house, made.episode_id, "again")
    finish(house, bench, again.job_id)
    assert len(proofs.of_job(house, again.job_id).marked) == 1


def test_a_budget_that_ends_with_the_pictures_ends_the_looks(
    house: House, bench: Workbench, server: ModelServer, eyes: Eyes
) -> None:
    made = build(house, bench, painted(house))
    episode = episodes.episode(house, made.episode_id)
    budgets.limit(house, BudgetScope.EPISODE, made.episode_id, f"{server.bill_microusd / 1_000_000:.6f}")
    set_makers(house, episode.project_id, proofread(house))
    again = episodes.rebuild(house, made.episode_id, "again")
    finish(house, bench, again.job_id)
    assert jobs.job(house, again.job_id).state is JobState.DONE and looks(server) == []
    (unchecked,) = proofs.of_job(house, again.job_id).unchecked
    assert unchecked.code == "budget-reached"


def test_a_panel_that_no_model_paints_is_not_looked_at(
    house: House, bench: Workbench, server: ModelServer, eyes: Eyes
) -> None:
    """The house's stand-in has no letters, and the look that was planned at the model's picture is dropped."""
    blocked: list[str] = []

    def block_first(asked: Asked) -> Wrong | None:
        prompt = asked.fields.get("prompt", "")
        if prompt and not blocked and "reference sheet of one person" not in prompt:
            blocked.append(prompt)
        return Wrong.BLOCKED if prompt in blocked else None

    server.judge = block_first
    made = build(house, bench, proofread(house))
    assert jobs.job(house, made.job_id).state is JobState.DONE
    by_slot = bench.steps(made.job_id)
    (missed,) = [slot for slot, step in by_slot.items() if step.state is StepState.FAILED]
    assert f"proof/{missed.removeprefix('panel/')}" not in by_slot
    assert len(looks(server)) == sum(step.kind is StepKind.PROOF for step in by_slot.values()) > 0
    assert LedgerState.RESERVED.value in {row["state"] for row in bench.reading["ledger"].rows}
