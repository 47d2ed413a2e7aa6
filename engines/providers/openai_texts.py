"""Asks a text model for one of our values: by schema, checked by us, once more with the error when it is wrong.

In: instructions, what they are about (a picture may go along), the type of the answer. Out: the answer. Never: a value
that its check refused.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeVar

import openai
from openai.types.chat import ChatCompletion
from openai.types.responses import Response
from pydantic import ValidationError

from comic.charge import Usage
from comic.errors import EngineFailure, ProviderLost, ProviderRefused
from comic.model import Dialect, Maker
from comic.value import Value
from engines.providers.faults import QUOTED_LENGTH
from engines.providers.json_schema import schema_of
from engines.providers.openai_server import Server
from engines.providers.sent_picture import chat_content, response_input

Answer = TypeVar("Answer", bound=Value)
Made = TypeVar("Made")
GREETING = "Say yes."
GREETING_TOKENS = 64
TRIES = 2
MISTAKE_LENGTH = 1_000
TOKENS_AT_MOST = 32_000
"""What one answer may be long; models of today write more, but not for sixty panels."""


class Texts:
    """One model for texts on one server."""

    def __init__(self, server: Server, maker: Maker) -> None:
        self._server = server
        self._maker = maker

    def ask(
        self,
        instructions: str,
        given: str,
        answer: type[Answer],
        make: Callable[[Answer], Made],
        reckoned: Usage,
        jpeg: bytes | None = None,
    ) -> Made:
        """What `make` makes of the model's answer; a ValueError or an EngineFailure of it goes back to the model once.
        `jpeg` is a picture that goes along.

        Raises ProviderRefused("model-declined") with the model's words, ProviderRefused("answer-too-long"),
        ProviderLost("answer-malformed"), and what `Server.call` raises.
        """
        mistake = ""
        for _ in range(TRIES):
            said = self._say(instructions, _with_mistake(given, mistake), answer, reckoned, jpeg)
            try:
                return make(answer.model_validate_json(said))
            except (ValidationError, ValueError, EngineFailure) as error:
                mistake = " ".join(str(error).split())[:MISTAKE_LENGTH]
        raise ProviderLost("answer-malformed", model=self._maker.model, mistake=mistake[:QUOTED_LENGTH])

    def greet(self, reckoned: Usage) -> None:
        """The cheapest call of all: a word for a word, without a schema. Raises what `Server.call` raises."""
        model = self._maker.model
        if self._maker.dialect is Dialect.CHAT:
            self._server.call(
                model,
                ChatCompletion,
                lambda client: client.chat.completions.with_raw_response.create(
                    model=model, messages=[{"role": "user", "content": GREETING}]
                ),
                _usage_of_chat,
                reckoned,
            )
            return
        self._server.call(
            model,
            Response,
            lambda client: client.responses.with_raw_response.create(
                model=model, input=GREETING, max_output_tokens=GREETING_TOKENS, store=False
            ),
            _usage_of_response,
            reckoned,
        )

    def _say(self, instructions: str, given: str, answer: type[Value], reckoned: Usage, jpeg: bytes | None) -> str:
        if self._maker.dialect is Dialect.CHAT:
            return self._chat(instructions, given, answer, reckoned, jpeg)
        asked: Any = given if jpeg is None else response_input(given, jpeg)
        shape: Any = {"format": {"type": "json_schema", "strict": True, **_named(answer)}}

        def respond(client: openai.OpenAI) -> object:
            return client.responses.with_raw_response.create(
                model=self._maker.model,
                instructions=instructions,
                input=asked,
                text=shape,
                max_output_tokens=TOKENS_AT_MOST,
                store=False,
            )

        reply = self._server.call(self._maker.model, Response, respond, _usage_of_response, reckoned)
        self._check_whole(reply.status == "incomplete")
        if reply.status == "failed":
            raise ProviderLost("reply-unreadable", model=self._maker.model)
        self._check_declined(_refusal(reply))
        return reply.output_text

    def _chat(self, instructions: str, given: str, answer: type[Value], reckoned: Usage, jpeg: bytes | None) -> str:
        asked: Any = given if jpeg is None else chat_content(given, jpeg)
        shape: Any = {"type": "json_schema", "json_schema": {"strict": True, **_named(answer)}}

        def complete(client: openai.OpenAI) -> object:
            return client.chat.completions.with_raw_response.create(
                model=self._maker.model,
                messages=[{"role": "system", "content": instructions}, {"role": "user", "content": asked}],
                response_format=shape,
            )

        reply = self._server.call(self._maker.model, ChatCompletion, complete, _usage_of_chat, reckoned)
        if not reply.choices:
            raise ProviderLost("reply-unreadable", model=self._maker.model)
        self._check_whole(reply.choices[0].finish_reason == "length")
        self._check_declined(reply.choices[0].message.refusal or "")
        return reply.choices[0].message.content or ""

    def _check_whole(self, incomplete: bool) -> None:
        if incomplete:
            raise ProviderRefused("answer-too-long", model=self._maker.model)

    def _check_declined(self, words: str) -> None:
        if words:
            raise ProviderRefused("model-declined", model=self._maker.model, said=words[:QUOTED_LENGTH])


def _named(answer: type[Value]) -> dict[str, Any]:
    return {"name": answer.__name__, "schema": schema_of(answer)}


def _with_mistake(given: str, mistake: str) -> str:
    if not mistake:
        return given
    return f"{given}\n\nYour last answer was refused: {json.dumps(mistake)}\nAnswer again, whole and corrected."


def _refusal(reply: Response) -> str:
    """The model's own words when it declines; an answer has none."""
    parts = [part for item in reply.output if item.type == "message" for part in item.content]
    return next((part.refusal for part in parts if part.type == "refusal"), "")


def _usage_of_response(reply: Response) -> Usage | None:
    used = reply.usage
    if used is None:
        return None
    cached = getattr(used.input_tokens_details, "cached_tokens", 0) or 0
    return Usage(text_in=used.input_tokens, cached_in=cached, text_out=used.output_tokens)


def _usage_of_chat(reply: ChatCompletion) -> Usage | None:
    used = reply.usage
    if used is None:
        return None
    details = used.prompt_tokens_details
    cached = (details.cached_tokens or 0) if details else 0
    return Usage(text_in=used.prompt_tokens, cached_in=cached, text_out=used.completion_tokens)
