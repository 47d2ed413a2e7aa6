"""What can go wrong, as a small tree of exceptions with a code and facts.

In: a code, the facts. Out: an exception whose `reason` is the code, which names a sentence in `locales/`, and whose
`facts` fill its gaps; its class says who can do something about it. Never: a sentence for the creator.
"""

from __future__ import annotations

from typing import ClassVar

Fact = str | int | float | None


class ToonverseError(Exception):
    """Anything the house can explain. `retry` says whether trying the same again may help, `retries_at_most` how often
    it is worth it when that is less than usual."""

    retry: ClassVar[bool] = False
    retries_at_most: ClassVar[int | None] = None

    def __init__(self, reason: str, /, **facts: Fact) -> None:
        self.reason = reason
        self.facts: dict[str, Fact] = facts
        super().__init__(reason, facts)

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.reason}({shown})"


class BadInput(ToonverseError):
    """What the creator gave can't be used; the facts say what to change."""


class Refused(ToonverseError):
    """The house doesn't do this: not signed in, not published, a state that can't become another."""


class NotFound(ToonverseError):
    """There is no such project, episode, job or artifact."""


class Cancelled(ToonverseError):
    """Somebody asked the running step to stop; raised out of `context.report`."""


class EngineFailure(ToonverseError):
    """An engine could not make its output; another try may."""

    retry = True


class StorageFailure(ToonverseError):
    """The disk or the store did not take or give what it should: full, read-only, broken."""

    retry = True


class ProviderBusy(ToonverseError):
    """A provider takes nothing more for now; the fact `retry_after_seconds` says for how long (HTTP's Retry-After)."""

    retry = True


class ProviderRefused(ToonverseError):
    """A provider won't, and asking the same again changes nothing: its key, account, model or content."""


class ProviderTrouble(ToonverseError):
    """A provider has a fault of its own; the same is asked again later."""

    retry = True


class ProviderLost(ToonverseError):
    """A reply was lost or is of no use, and may have been charged: asked again once."""

    retry = True
    retries_at_most = 1


class StartRefused(ToonverseError):
    """The server will not start like this; the code says why."""
