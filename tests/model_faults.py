"""What `tests.model_server` does wrong when it is told to.

Out: the faults, the errors that some of them are answered with, and which of them are charged all the same.
"""

from __future__ import annotations

from enum import StrEnum


class Wrong(StrEnum):
    """What the server can do instead of answering, one each of the table in docs/models.md."""

    BUSY = "busy"
    NO_CREDIT = "no-credit"
    LIMIT_REACHED = "limit-reached"
    BLOCKED = "blocked"
    KEY_REFUSED = "key-refused"
    NO_ACCESS = "no-access"
    MODEL_UNKNOWN = "model-unknown"
    INTERNAL = "internal"
    UNAVAILABLE_PAGE = "unavailable-page"
    DROP = "drop"
    DROP_IN_BODY = "drop-in-body"
    TRICKLE = "trickle"
    TRUNCATED = "truncated"
    EMPTY = "empty"
    WEB_PAGE = "web-page"
    NO_DATA = "no-data"
    BAD_BASE64 = "bad-base64"
    CORRUPT_PICTURE = "corrupt-picture"
    BLANK_PICTURE = "blank-picture"
    ODD_SIZE = "odd-size"
    NO_USAGE = "no-usage"
    REFUSAL = "refusal"
    INCOMPLETE = "incomplete"
    MALFORMED = "malformed"


ERRORS: dict[Wrong, tuple[int, str, str]] = {
    Wrong.BUSY: (429, "rate_limit_exceeded", "Rate limit reached"),
    Wrong.NO_CREDIT: (429, "insufficient_quota", "You exceeded your current quota"),
    Wrong.LIMIT_REACHED: (400, "billing_hard_limit_reached", "Billing hard limit has been reached"),
    Wrong.BLOCKED: (400, "moderation_blocked", "Your request was rejected by the safety system"),
    Wrong.KEY_REFUSED: (401, "invalid_api_key", "Incorrect API key provided"),
    Wrong.NO_ACCESS: (403, "model_not_allowed", "Project has no access to this model"),
    Wrong.MODEL_UNKNOWN: (404, "model_not_found", "The model does not exist"),
    Wrong.INTERNAL: (500, "server_error", "The server had an error"),
}
CHARGED = frozenset(
    {
        Wrong.DROP_IN_BODY,
        Wrong.TRICKLE,
        Wrong.TRUNCATED,
        Wrong.EMPTY,
        Wrong.NO_DATA,
        Wrong.BAD_BASE64,
        Wrong.CORRUPT_PICTURE,
        Wrong.BLANK_PICTURE,
        Wrong.ODD_SIZE,
        Wrong.NO_USAGE,
        Wrong.REFUSAL,
        Wrong.INCOMPLETE,
        Wrong.MALFORMED,
    }
)
"""What the server has computed, and so charges, though the client gets nothing of use."""
