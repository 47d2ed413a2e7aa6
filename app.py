"""The ASGI app: pages, routes, and the conductor and the worker as children for as long as the server lives.

`streamlit run app.py` runs everything. In: settings from the environment. Out: `app`. Never: a computation.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import AsyncIterator
from typing import Any

import streamlit as st

import locales
from comic.errors import ToonverseError
from settings import read_settings
from studio.house import House, open_house
from studio.serving import children
from studio.start import check_start
from web.routes import routes


def _open_or_refuse() -> House:
    """The house, or the end of this process with a sentence that says what to do."""
    try:
        settings = read_settings()
        check_start(settings, str(st.get_option("server.address") or ""))
        return open_house(settings)
    except ToonverseError as refusal:
        for language in locales.LANGUAGES:
            print(locales.say(language, f"error.{refusal.reason}", **refusal.facts), file=sys.stderr)
        sys.exit(1)


@contextlib.asynccontextmanager
async def _with_children(_app: st.App) -> AsyncIterator[dict[str, Any] | None]:
    with children(house.settings):
        yield None


house = _open_or_refuse()
# Streamlit looks for this assignment in the file's text to know that it serves an app of our own.
app = st.App("ui/router.py", routes=routes(house), lifespan=_with_children)
