"""The language of a page: asked for in the address, chosen earlier in the pages, or the browser's own.

In: a request. Out: one of `LANGUAGES`. Never: the language of an episode.
"""

from __future__ import annotations

from starlette.requests import Request

from locales import LANGUAGES, pick_language

LANGUAGE_COOKIE = "toonverse_language"


def language_of(request: Request) -> str:
    for chosen in (request.query_params.get("lang"), request.cookies.get(LANGUAGE_COOKIE)):
        if chosen in LANGUAGES:
            return str(chosen)
    return pick_language(request.headers.get("accept-language"))
