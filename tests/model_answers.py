"""What a well-behaved text model answers: the house's own stories and storyboards, said in the answers' form.

In: a request's fields. Out: JSON. Never: an answer that the schema of the request forbids (jsonschema looks).
"""

from __future__ import annotations

import json
import re
from typing import Any

import jsonschema

from comic.story import Language, Script
from engines.director.rules import direct
from engines.ports import DirectorInputs, TextInputs
from engines.providers.board_answer import AnsweredActor, AnsweredPanel, BoardAnswer
from engines.providers.story_answer import (
    AnsweredBeat,
    AnsweredLine,
    AnsweredPerson,
    AnsweredScene,
    HeardLine,
    ReadingAnswer,
    StoryAnswer,
)
from engines.text.rules import write_script


def write(fields: dict[str, Any]) -> str:
    """The answer to a request of either dialect."""
    name, schema, instructions, given = _asked(fields)
    answers = {
        "StoryAnswer": _story,
        "ReadingAnswer": _reading,
        "BoardAnswer": _board,
        "TranslationAnswer": _translation,
    }
    wished = re.search(r"about (\d+)\s+panels", instructions)
    answer = answers[name](json.loads(given.split("\n\nYour last answer")[0]), int(wished[1]) if wished else 8)
    jsonschema.validate(answer, schema)
    return json.dumps(answer, ensure_ascii=False)


def _asked(fields: dict[str, Any]) -> tuple[str, dict[str, Any], str, str]:
    if "messages" in fields:
        shape = fields["response_format"]["json_schema"]
        messages = fields["messages"]
        return shape["name"], shape["schema"], messages[0]["content"], messages[-1]["content"]
    shape = fields["text"]["format"]
    return shape["name"], shape["schema"], fields["instructions"], fields["input"]


def _language(text: str) -> Language:
    return Language.KOREAN if any("가" <= one <= "힣" for one in text) else Language.ENGLISH


def _story(given: dict[str, Any], panels: int) -> dict[str, Any]:
    premise = given["premise"]
    inputs = TextInputs(text=premise, language=_language(premise), panels=panels, seed=given["take"])
    script = write_script(inputs)
    return StoryAnswer(
        title="A model's title",
        people=tuple(AnsweredPerson(name=one.name, looks=one.description, voice=one.voice) for one in script.cast),
        scenes=tuple(
            AnsweredScene(
                place=scene.place,
                time=scene.time,
                weather=scene.weather,
                beats=tuple(
                    AnsweredBeat(
                        action=beat.action,
                        seen=beat.cast,
                        lines=tuple(
                            AnsweredLine(**line.model_dump(include=set(AnsweredLine.model_fields)))
                            for line in beat.lines
                        ),
                    )
                    for beat in scene.beats
                ),
            )
            for scene in script.scenes
        ),
    ).model_dump(mode="json")


def _reading(given: dict[str, Any], panels: int) -> dict[str, Any]:
    lines = tuple(
        HeardLine(number=line["number"], speaker=line["speaker"], kind=line["kind"], emotion="neutral")
        for line in given["lines"]
    )
    return ReadingAnswer(title="", people=(), lines=lines).model_dump(mode="json")


def _board(given: dict[str, Any], panels: int) -> dict[str, Any]:
    told = given["script"]
    text = " ".join(line["text"] for scene in told["scenes"] for beat in scene["beats"] for line in beat["lines"])
    people = write_script(TextInputs(text="x: y", language=Language.ENGLISH, panels=8, seed=1)).cast[:1]
    cast = tuple(people[0].model_copy(update={"name": name}) for name in given["people"])
    script = Script.model_validate(
        {
            "title": told["title"],
            "language": _language(text),
            "source_kind": "premise",
            "cast": [],
            "scenes": told["scenes"],
        }
    ).model_copy(update={"cast": cast})
    board = direct(DirectorInputs(script=script, panels=panels, seed=1))
    return BoardAnswer(
        panels=tuple(
            AnsweredPanel(
                size="middle",
                actors=tuple(
                    AnsweredActor(**one.model_dump(include=set(AnsweredActor.model_fields))) for one in panel.cast
                ),
                picture="A quiet picture.",
                **panel.model_dump(
                    include={
                        "scene",
                        "shot",
                        "angle",
                        "width_mode",
                        "gap_reason",
                        "setting",
                        "time",
                        "weather",
                        "lights_out",
                        "mood",
                        "backdrop",
                        "effects",
                        "line_ids",
                    }
                ),
            )
            for panel in board.panels
        )
    ).model_dump(mode="json")


def _translation(given: dict[str, Any], panels: int) -> dict[str, Any]:
    lines = [line for scene in given["script"]["scenes"] for beat in scene["beats"] for line in beat["lines"]]
    return {
        "title": f"<{given['script']['title']}>",
        "lines": [{"id": line["id"], "text": f"<{line['text']}>"} for line in lines],
    }
