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
from studio.house import open_house
from studio.serving import children
from studio.start import check_start
from web.routes import routes


def _open() -> st.App:
    settings = read_settings()
    check_start(settings, str(st.get_option("server.address") or ""))
    house = open_house(settings)

    @contextlib.asynccontextmanager
    async def lifespan(_app: st.App) -> AsyncIterator[dict[str, Any] | None]:
        with children(settings):
            yield None

    return st.App("ui/router.py", routes=routes(house), lifespan=lifespan)


try:
    app = _open()
except ToonverseError as refusal:
    for language in locales.LANGUAGES:
        print(locales.say(language, f"error.{refusal.reason}", **refusal.facts), file=sys.stderr)
    sys.exit(1)
