"""The one House of this server process, opened when the first page needs it.

In: the settings. Out: `studio.house.House`. Never: a connection of its own; the House keeps those by thread.
"""

from __future__ import annotations

import streamlit as st

from settings import Settings, read_settings
from studio.house import House, open_house
from studio.signin import SESSION_COOKIE, needs_password, session_valid


def house() -> House:
    """Raises StorageFailure or StartRefused when it can't be opened; the next call tries again."""
    settings = read_settings()
    return _opened(settings, str(settings.data.absolute()), settings.store)


def signed_in() -> bool:
    """Whether this visitor may use the studio: always, when no password is set."""
    opened = house()
    return not needs_password(opened) or session_valid(opened, st.context.cookies.get(SESSION_COOKIE))


def may_sign_out() -> bool:
    """Whether there is a session to end."""
    return needs_password(house()) and signed_in()


@st.cache_resource(show_spinner=False)
def _opened(_settings: Settings, data: str, store: str) -> House:
    return open_house(_settings)
