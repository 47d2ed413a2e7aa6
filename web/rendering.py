"""HTML pages from templates, with everything escaped and the headers of a page.

In: a template's name, a language, values. Out: a response. Never: a creator's text as markup, a style attribute (the
content security policy has digests of one style and one script).
"""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from locales import say
from web.headers import ALWAYS_ASKED, NEVER_STORED, matches, page_headers
from web.spoken import language_of

_FOLDER = Path(__file__).parent / "templates"
_TEMPLATES = Environment(
    loader=FileSystemLoader(_FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)
_FRAME_STYLE = (_FOLDER / "frame.css").read_text(encoding="utf-8")


def render(
    request: Request,
    template: str,
    *,
    status: int = 200,
    own_style: str = "",
    script: str = "",
    **values: Any,
) -> Response:
    """A page in the browser's language.

    `own_style` and `script` come from our own files. A page that was found may be kept by browsers, which ask each
    time whether it has changed; others are not stored.
    """
    language = language_of(request)
    style = _FRAME_STYLE + own_style
    html = _TEMPLATES.get_template(template).render(
        language=language,
        t=partial(say, language),
        style=Markup(style),
        script=Markup(script),
        **values,
    )
    headers = page_headers(style, script)
    if status != 200:
        return HTMLResponse(html, status, headers | {"Cache-Control": NEVER_STORED})
    etag = f'W/"{hashlib.sha256(html.encode("utf-8")).hexdigest()}"'
    headers |= {"ETag": etag, "Cache-Control": ALWAYS_ASKED}
    if matches(request.headers.get("if-none-match"), etag):
        return Response(status_code=304, headers=headers)
    return HTMLResponse(html, headers=headers)
