"""What goes wrong behind a route, answered as JSON for programs and as a page for people.

In: an endpoint that may raise. Out: an endpoint that answers. Never: a traceback in an answer; the unforeseen gets a
short reference that stands in the log beside the traceback.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from comic.errors import BadInput, Fact, NotFound, Refused, StorageFailure, ToonverseError
from locales import say, say_error
from web.headers import NEVER_STORED, data_headers
from web.rendering import render
from web.spoken import language_of

Endpoint = Callable[[Request], Response]
_log = logging.getLogger("toonverse.web")


def status_of(error: ToonverseError) -> int:
    if isinstance(error, NotFound):
        return 404
    if isinstance(error, Refused):
        return 403
    if isinstance(error, BadInput):
        return 400
    return 503 if isinstance(error, StorageFailure) else 500


def json_error(status: int, code: str, facts: dict[str, Fact]) -> Response:
    """`{"error": code, …facts}`; a fact can't replace the code."""
    return JSONResponse({**facts, "error": code}, status, data_headers() | {"Cache-Control": NEVER_STORED})


def answering_json(endpoint: Endpoint) -> Endpoint:
    def answer(request: Request) -> Response:
        try:
            return endpoint(request)
        except ToonverseError as error:
            return json_error(status_of(error), error.reason, error.facts)
        except Exception:
            return json_error(500, "unexpected", {"reference": _logged(request)})

    return answer


def answering_page(endpoint: Endpoint) -> Endpoint:
    def answer(request: Request) -> Response:
        language = language_of(request)
        try:
            return endpoint(request)
        except NotFound as error:
            return _notice(request, 404, "web.missing", say_error(language, error.reason, error.facts))
        except ToonverseError as error:
            return _notice(request, status_of(error), "web.trouble", say_error(language, error.reason, error.facts))
        except Exception:
            said = say(language, "trouble.unforeseen", reference=_logged(request))
            return _notice(request, 500, "web.trouble", said)

    return answer


def _notice(request: Request, status: int, title: str, sentence: str) -> Response:
    return render(request, "notice.html", status=status, title=title, sentence=sentence)


def _logged(request: Request) -> str:
    reference = secrets.token_hex(4)
    _log.exception("%s failed, reference %s", request.url.path, reference)
    return reference
