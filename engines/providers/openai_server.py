"""A server that speaks OpenAI's interface: one call at a time, told to the till before and after.

In: a key, a base URL, a till. Out: replies of the SDK, or errors of ours. Never: a retry (the conductor's), a prompt.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

import openai

from comic.charge import Charge, ChargeState, Usage
from engines.ports import Till
from engines.providers.faults import fault_of, lost, not_compatible

Reply = TypeVar("Reply")
READ_SECONDS = 180.0
"""How long a server may be silent. A picture of the highest quality takes about two minutes."""

NO_KEY = "none"
"""Servers at home often ask for no key; the SDK wants one."""


class Overdue(Exception):
    """The deadline of a call is over and nobody knows what became of it."""


class Server:
    """Safe to use from one thread at a time. `deadline_seconds` bounds a whole call: a server that sends a byte now and
    then is never silent for `READ_SECONDS`, and never ready."""

    def __init__(self, key: str, url: str, till: Till, deadline_seconds: float) -> None:
        self._till = till
        self._deadline_seconds = deadline_seconds
        self._client = openai.OpenAI(
            api_key=key or NO_KEY,
            base_url=url or None,
            max_retries=0,
            timeout=min(READ_SECONDS, deadline_seconds),
        )

    def call(
        self,
        model: str,
        kind: type[Reply],
        ask: Callable[[openai.OpenAI], Any],
        usage_of: Callable[[Reply], Usage | None],
        reckoned: Usage,
    ) -> Reply:
        """The reply to one call. `ask` makes it through `with_raw_response`; `reckoned` is what it is charged with when
        the server doesn't say.

        Raises Cancelled before the call; ProviderBusy, ProviderRefused, ProviderTrouble, ProviderLost.
        """
        self._till.begin()
        try:
            raw = self._within_deadline(ask)
            reply = raw.parse()
        except Exception as error:
            fault = lost(model) if isinstance(error, Overdue) else fault_of(error, model)
            if fault is None:
                self._charge(model, reckoned, ChargeState.IN_DOUBT, "")
                raise
            state = ChargeState.IN_DOUBT if fault.charged else ChargeState.MEASURED
            self._charge(model, reckoned if fault.charged else Usage(), state, _request_id(error))
            raise fault.error from error
        if not isinstance(reply, kind):
            self._charge(model, Usage(), ChargeState.MEASURED, "")
            raise not_compatible(model)
        usage = usage_of(reply)
        state = ChargeState.ESTIMATED if usage is None else ChargeState.MEASURED
        self._charge(model, reckoned if usage is None else usage, state, raw.request_id or "")
        return reply

    def _within_deadline(self, ask: Callable[[openai.OpenAI], Any]) -> Any:
        """What `ask` returns or raises; Overdue when it takes longer than the deadline."""
        outcome = _Outcome()
        thread = threading.Thread(target=outcome.fill, args=(ask, self._client), name="call", daemon=True)
        thread.start()
        thread.join(self._deadline_seconds)
        if thread.is_alive():
            self._client.close()
            raise Overdue
        return outcome.value()

    def _charge(self, model: str, usage: Usage, state: ChargeState, request_id: str) -> None:
        self._till.charge(Charge(model=model, usage=usage, state=state, request_id=request_id))


class _Outcome:
    """What a call in a thread of its own came to."""

    def __init__(self) -> None:
        self._reply: Any = None
        self._error: Exception | None = None

    def fill(self, ask: Callable[[openai.OpenAI], Any], client: openai.OpenAI) -> None:
        try:
            self._reply = ask(client)
        except Exception as error:
            self._error = error

    def value(self) -> Any:
        if self._error is not None:
            raise self._error
        return self._reply


def _request_id(error: Exception) -> str:
    return getattr(error, "request_id", None) or ""
