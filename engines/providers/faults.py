"""What a server with models does wrong, as errors of ours, and whether it may have been charged.

In: an exception of the SDK, or of what it reads with. Out: a `ToonverseError`. Never: a call, a retry, a key.

The table of faults and of what follows from each: docs/models.md.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import openai

from comic.errors import ProviderBusy, ProviderLost, ProviderRefused, ProviderTrouble, ToonverseError

USUAL_WAIT_SECONDS = 20.0
"""After a 429 that doesn't say for how long."""

QUOTED_LENGTH = 300
_NO_CREDIT = frozenset({"insufficient_quota"})
_LIMIT_REACHED = frozenset({"billing_hard_limit_reached"})
_BLOCKED = frozenset({"moderation_blocked", "content_policy_violation"})


@dataclass(frozen=True)
class Fault:
    """`charged`: whether the call may have cost money all the same."""

    error: ToonverseError
    charged: bool


def fault_of(error: Exception, model: str) -> Fault | None:
    """What an exception of a call means; None when it is none of the server's doings."""
    if isinstance(error, openai.RateLimitError):
        return Fault(_rate_limit(error), charged=False)
    if isinstance(error, openai.APIStatusError):
        return Fault(_status(error, model), charged=False)
    if isinstance(error, openai.APIConnectionError):
        return lost(model)
    if isinstance(error, json.JSONDecodeError | UnicodeDecodeError | openai.APIResponseValidationError):
        return Fault(ProviderLost("reply-unreadable", model=model), charged=True)
    if isinstance(error, openai.OpenAIError):
        return Fault(ProviderTrouble("provider-trouble", model=model, said=said(error)), charged=True)
    return None


def lost(model: str) -> Fault:
    """The connection broke, or nothing came within the time that a call may take."""
    return Fault(ProviderLost("connection-lost", model=model), charged=True)


def not_compatible(model: str) -> ProviderRefused:
    """The reply is none of the interface: a web page at a wrong base URL, for example."""
    return ProviderRefused("server-not-compatible", model=model)


def said(error: Exception) -> str:
    """The server's own words, short; never a header, a body or a key."""
    body = getattr(error, "body", None)
    own = body.get("message") if isinstance(body, dict) else None
    message = own or getattr(error, "message", "") or type(error).__name__
    return " ".join(str(message).split())[:QUOTED_LENGTH]


def _rate_limit(error: openai.RateLimitError) -> ToonverseError:
    if error.code in _NO_CREDIT or error.type in _NO_CREDIT:
        return ProviderRefused("provider-no-credit")
    return ProviderBusy("provider-busy", retry_after_seconds=_retry_after_seconds(error))


def _retry_after_seconds(error: openai.RateLimitError) -> float:
    """RFC 9110 §10.2.3 in seconds, or a header in milliseconds; the usual wait for what can't be read."""
    headers = error.response.headers
    for name, unit in (("retry-after-ms", 1e-3), ("retry-after", 1.0)):
        try:
            return max(0.0, float(headers[name]) * unit)
        except (KeyError, ValueError):
            continue
    return USUAL_WAIT_SECONDS


def _status(error: openai.APIStatusError, model: str) -> ToonverseError:
    if error.code in _LIMIT_REACHED or error.type in _LIMIT_REACHED:
        return ProviderRefused("provider-limit-reached")
    if error.code in _BLOCKED:
        return ProviderRefused("picture-blocked", said=said(error))
    match error.status_code:
        case 401:
            return ProviderRefused("provider-key-refused")
        case 403 | 404:
            return ProviderRefused("model-not-reachable", model=model)
        case 408 | 409 | 425:
            return ProviderTrouble("provider-trouble", model=model, said=said(error))
        case status if status >= 500:
            return ProviderTrouble("provider-trouble", model=model, said=f"HTTP {status}: {said(error)}")
        case status:
            return ProviderRefused("request-refused", model=model, status=status, said=said(error))
