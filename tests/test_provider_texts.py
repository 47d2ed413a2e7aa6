"""Scripts and storyboards from a server with text models: by schema, checked, once more when wrong, never reworded."""

from __future__ import annotations

import pytest

from comic.charge import ChargeState
from comic.errors import ProviderLost, ProviderRefused
from comic.model import Dialect, Maker, ProviderName
from comic.story import Language, SourceKind
from engines import director, text
from engines.context import Context
from engines.ports import DirectorInputs, TextInputs
from engines.providers.board_answer import BoardAnswer
from engines.providers.json_schema import schema_of
from engines.providers.offline_writer import OfflineWriter
from engines.providers.openai_server import Server
from engines.providers.openai_texts import Texts
from engines.providers.openai_writer import OpenAIWriter
from engines.text.rules import write_script
from tests.model_faults import Wrong
from tests.model_house import served, server
from tests.model_server import ModelServer
from tests.till import KEY, Till, till

__all__ = ["served", "server", "till"]

PREMISE = TextInputs(text="A lighthouse keeper finds a letter to her", language=Language.ENGLISH, panels=12, seed=3)
PASTED = TextInputs(
    text="민아: 어디 가?\n준호: 학교.\n민아: 오늘 일요일인데?\n(준호가 멈춘다)\n준호: …아.",
    language=Language.KOREAN,
    panels=8,
    seed=3,
)


def writing(server: ModelServer, till: Till, dialect: Dialect = Dialect.RESPONSES) -> Context:
    maker = Maker(provider=ProviderName.OPENAI, model="gpt-6-luna", endpoint=server.url, dialect=dialect)
    return Context(writer=OpenAIWriter(Texts(Server(KEY, server.url, till, 5.0), maker)))


@pytest.mark.parametrize("dialect", list(Dialect))
def test_a_premise_becomes_the_model_s_story(server: ModelServer, till: Till, dialect: Dialect) -> None:
    script = text.run(PREMISE, writing(server, till, dialect))
    assert script.title == "A model's title" and script.source_kind is SourceKind.PREMISE
    expected = write_script(PREMISE)
    assert [line.text for line in script.lines()] == [line.text for line in expected.lines()]
    assert [one.name for one in script.cast] == [one.name for one in expected.cast]
    (charge,) = till.charges
    assert charge.usage == server.asked[0].usage and charge.state is ChargeState.MEASURED


@pytest.mark.parametrize("dialect", list(Dialect))
def test_a_text_s_words_stay_the_creator_s(server: ModelServer, till: Till, dialect: Dialect) -> None:
    """The answer has no place for a line's words: they are taken from the text."""
    script = text.run(PASTED, writing(server, till, dialect))
    expected = write_script(PASTED)
    assert [(line.speaker, line.text) for line in script.lines()] == [
        (line.speaker, line.text) for line in expected.lines()
    ]


@pytest.mark.parametrize("dialect", list(Dialect))
def test_a_script_is_directed_and_checked(server: ModelServer, till: Till, dialect: Dialect) -> None:
    script = write_script(PREMISE)
    board = director.run(DirectorInputs(script=script, panels=12, seed=3), writing(server, till, dialect))
    assert [one for panel in board.panels for one in panel.line_ids] == [line.id for line in script.lines()]
    assert all(panel.alt and panel.art_prompt.startswith("A quiet picture.") for panel in board.panels)


@pytest.mark.parametrize("dialect", list(Dialect))
def test_a_model_may_put_the_lights_out(server: ModelServer, till: Till, dialect: Dialect) -> None:
    dark = write_script(
        PASTED.model_copy(update={"text": "#1. 사무실 / 밤\n(불이 모두 꺼진다)\n민아: 정전이야?\n준호: 움직이지 마."})
    )
    expected = director.run(DirectorInputs(script=dark, panels=8, seed=1), Context(writer=OfflineWriter()))
    board = director.run(DirectorInputs(script=dark, panels=8, seed=1), writing(server, till, dialect))
    assert any(panel.lights_out for panel in expected.panels)
    assert [panel.lights_out for panel in board.panels] == [panel.lights_out for panel in expected.panels]


def test_the_director_s_schema_has_no_words_of_lines() -> None:
    schema = str(schema_of(BoardAnswer))
    assert "line_ids" in schema and "'text'" not in schema and "dialogue" not in schema


def test_every_field_is_required_and_nothing_else_is_allowed() -> None:
    def look(node: object) -> None:
        if isinstance(node, dict):
            if "properties" in node:
                assert node["required"] == list(node["properties"]) and node["additionalProperties"] is False
            assert "default" not in node or "properties" in node
            for inner in node.values():
                look(inner)
        elif isinstance(node, list):
            for inner in node:
                look(inner)

    look(schema_of(BoardAnswer))


@pytest.mark.parametrize("dialect", list(Dialect))
def test_a_malformed_answer_goes_back_with_its_mistake(server: ModelServer, till: Till, dialect: Dialect) -> None:
    server.faults += [Wrong.MALFORMED]
    text.run(PREMISE, writing(server, till, dialect))
    first, second = server.asked
    assert "was refused" not in str(first.fields) and "was refused" in str(second.fields)
    assert len(till.charges) == 2, "both calls are paid"


def test_a_second_malformed_answer_is_an_error(server: ModelServer, till: Till) -> None:
    server.faults += [Wrong.MALFORMED, Wrong.MALFORMED]
    with pytest.raises(ProviderLost) as raised:
        text.run(PREMISE, writing(server, till))
    assert raised.value.reason == "answer-malformed" and len(till.charges) == 2


@pytest.mark.parametrize("dialect", list(Dialect))
@pytest.mark.parametrize(("wrong", "code"), [(Wrong.REFUSAL, "model-declined"), (Wrong.INCOMPLETE, "answer-too-long")])
def test_what_a_model_won_t_do_is_told_and_paid(
    server: ModelServer, till: Till, dialect: Dialect, wrong: Wrong, code: str
) -> None:
    server.faults.append(wrong)
    with pytest.raises(ProviderRefused) as raised:
        text.run(PREMISE, writing(server, till, dialect))
    assert raised.value.reason == code and len(till.charges) == 1
    if wrong is Wrong.REFUSAL:
        assert raised.value.facts["said"] == "I can't help with that."


def test_without_a_usage_a_text_is_charged_as_reckoned(server: ModelServer, till: Till) -> None:
    server.faults.append(Wrong.NO_USAGE)
    text.run(PREMISE, writing(server, till))
    (charge,) = till.charges
    assert charge.state is ChargeState.ESTIMATED and charge.usage.text_out > 0
