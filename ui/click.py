"""What makes a double click one job: a button carries the same token until its order has been taken, and a visit knows
when it began, so that the same order from a second tab is told from a later wish for another episode.

In: the name of a button. Out: a token, a moment. Never: the order itself; the studio refuses to take one token twice.
"""

from __future__ import annotations

import secrets
import time

import streamlit as st

_VISIT = "visit-began-at"


def token(button: str) -> str:
    """The token that a click on `button` carries now."""
    key = f"click-{button}"
    if key not in st.session_state:
        st.session_state[key] = secrets.token_hex(16)
    return str(st.session_state[key])


def begin_visit() -> None:
    """Call with every page: the first one of a session begins the visit."""
    st.session_state.setdefault(_VISIT, time.time())


def visit_began_at() -> float:
    """When this session's first page was drawn."""
    return float(st.session_state[_VISIT])


def spend(button: str) -> None:
    """The order was taken. The token stays, so that a second click finds the same order, until `renew`."""
    st.session_state[f"spent-{button}"] = True


def is_spent(button: str) -> bool:
    """Whether the order of this token was taken, and no new button was drawn since."""
    return bool(st.session_state.get(f"spent-{button}", False))


def renew(button: str) -> None:
    """Call when the button is drawn without having been clicked: a spent token gives way to a fresh one."""
    if st.session_state.pop(f"spent-{button}", False):
        st.session_state.pop(f"click-{button}", None)
