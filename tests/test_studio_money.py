"""Estimates before the click, limits, own prices, the cost table and the check of the connection."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from comic.budget import BudgetScope
from comic.errors import BadInput
from comic.job import JobState, Stage
from comic.model import Ability, Makers
from comic.price import Price
from comic.project import EpisodeRequest, EpisodeSources
from comic.story import Language
from settings import Settings
from studio import budgets, connection, costs, episodes, estimates, jobs
from studio.costs import Grouping
from studio.house import House, open_house
from tests.model_eyes import Eyes
from tests.model_faults import Wrong
from tests.model_house import finish, painted, served, server, settings, written
from tests.model_server import ModelServer
from tests.pipeline_bench import Workbench

__all__ = ["served", "server", "settings"]

PREMISES = (
    (Language.KOREAN, "비 오는 밤, 편의점 알바생이 우산을 잃어버린 유령을 만난다"),
    (Language.KOREAN, "전학생이 옥상에서 학생회장의 비밀 일기를 줍는다"),
    (Language.KOREAN, "등대지기와 고양이가 폭풍을 기다린다"),
    (Language.ENGLISH, "Two rival bakers are locked in one kitchen the night before the contest"),
    (Language.ENGLISH, "A night nurse finds a letter addressed to her in a patient's coat"),
    (Language.ENGLISH, "An astronaut alone on a station hears somebody knock from outside"),
)


def request(at: int = 0, panels: int = 8) -> EpisodeRequest:
    language, text = PREMISES[at]
    return EpisodeRequest(text=text, language=language, panels=panels, seed=11 + at)


@pytest.mark.parametrize("at", range(len(PREMISES)))
def test_the_estimate_is_within_a_tenth_of_the_bill(
    house: House, bench: Workbench, server: ModelServer, at: int
) -> None:
    makers = written(house) if at == 5 else painted(house)
    guessed = estimates.of_request(house, None, request(at), makers)
    made = episodes.submit(house, None, request(at), "click", makers=makers)
    finish(house, bench, made.job_id)
    assert jobs.job(house, made.job_id).state is JobState.DONE
    assert guessed.low_microusd == pytest.approx(server.bill_microusd, rel=0.10)
    assert guessed.low_microusd <= server.bill_microusd * 1.1 and server.bill_microusd <= guessed.high_microusd


def test_what_is_built_is_not_estimated_again(house: House, bench: Workbench, server: ModelServer) -> None:
    makers = painted(house)
    made = episodes.submit(house, None, request(), "click", makers=makers)
    finish(house, bench, made.job_id)
    sources = bench.desk.catalog.reading().execute("select sources from episode_jobs").fetchone()[0]
    script, board = episodes.script(house, made.episode_id), episodes.storyboard(house, made.episode_id)
    assert script is not None and board is not None
    again = estimates.of_sources(house, EpisodeSources.model_validate_json(sources), script, board)
    assert again.lines == () and again.high_microusd == 0


def test_the_house_itself_costs_nothing(house: House) -> None:
    assert estimates.of_request(house, None, request(), Makers()).lines == ()


def test_an_unknown_price_is_not_nothing(house: House) -> None:
    makers = painted(house)
    unknown = makers.model_copy(update={"image": makers.image.model_copy(update={"model": "own-model"})})
    guessed = estimates.of_request(house, None, request(), unknown)
    assert guessed.unknown_models == ("own-model",) and guessed.lines[0].low_microusd is None
    budgets.set_price(house, Price(model="own-model", since="2026-11-26", image_out=1_000_000))
    assert estimates.of_request(house, None, request(), unknown).unknown_models == ()
    budgets.forget_price(house, "own-model")
    assert estimates.of_request(house, None, request(), unknown).unknown_models == ("own-model",)


def test_a_raised_limit_lets_the_job_go_on(house: House, bench: Workbench, server: ModelServer) -> None:
    made = episodes.submit(house, None, request(), "click", makers=painted(house))
    budgets.limit(house, BudgetScope.EPISODE, made.episode_id, "0.02")
    finish(house, bench, made.job_id)
    assert jobs.job(house, made.job_id).state is JobState.AWAITING_BUDGET
    taken = budgets.spending(house, BudgetScope.EPISODE, made.episode_id)
    assert taken is not None and taken.spent_microusd == server.bill_microusd <= 20_000
    budgets.limit(house, BudgetScope.EPISODE, made.episode_id, "")
    finish(house, bench, made.job_id)
    assert jobs.job(house, made.job_id).state is JobState.DONE
    assert budgets.spending(house, BudgetScope.EPISODE, made.episode_id) is None


@pytest.mark.parametrize(
    ("text", "expected"), [("12.5", 12_500_000), ("$1,234.567891", 1_234_567_891), ("0", 0), (" 3 ", 3_000_000)]
)
def test_amounts_are_read_as_people_type_them(text: str, expected: int) -> None:
    assert budgets.microusd(text, 10_000) == expected


@pytest.mark.parametrize("text", ["a lot", "-1", "NaN", "1e9", "12,5x", "Infinity"])
def test_what_is_no_amount_is_said(text: str) -> None:
    with pytest.raises(BadInput):
        budgets.microusd(text, 10_000)


def test_costs_are_told_by_everything_and_as_csv(house: House, bench: Workbench, server: ModelServer) -> None:
    made = episodes.submit(house, None, request(5), "click", makers=written(house))
    finish(house, bench, made.job_id)
    for grouping in Grouping:
        rows = costs.table(house, grouping)
        assert sum(row.total_microusd for row in rows) == server.bill_microusd, grouping
    stages = {row.name for row in costs.table(house, Grouping.ENGINE)}
    assert stages == {Stage.TEXT.value, Stage.DIRECTOR.value, Stage.IMAGE.value}
    assert costs.table(house, Grouping.EPISODE)[0].name.endswith("A model's title")
    found = list(csv.DictReader(io.StringIO(costs.csv_text(house))))
    assert len(found) == len(server.asked)
    assert sum(round(float(row["usd"]) * 1_000_000) for row in found) == server.bill_microusd
    assert all(row["request id"].startswith("req_") for row in found)


@pytest.mark.parametrize("ability", list(Ability))
def test_each_ability_is_looked_at_by_one_cheap_question(
    house: House, server: ModelServer, ability: Ability, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "write", Eyes(lambda seen: (), lambda fields: '{"colour": "green"}'))
    said = connection.price(house, ability)
    found = connection.check(house, ability)
    assert found.code is None and len(server.asked) == 1
    assert found.cost_microusd == server.bill_microusd
    assert said is not None and found.cost_microusd <= max(said * 1.2, said + 200) and said < 12_000
    assert sum(row.total_microusd for row in costs.table(house, Grouping.DAY)) == server.bill_microusd


def test_a_refused_key_is_told_by_the_check(house: House, server: ModelServer) -> None:
    server.faults.append(Wrong.KEY_REFUSED)
    assert connection.check(house, Ability.TEXT).code == "provider-key-refused"


def test_without_a_server_there_is_nothing_to_check(tmp_path: Path) -> None:
    plain = open_house(Settings(data=tmp_path / "plain"))
    with pytest.raises(BadInput):
        connection.check(plain, Ability.TEXT)
    plain.catalog.close()
