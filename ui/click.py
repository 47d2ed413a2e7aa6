"""Tokens that make a double click one job: a button carries the same token until its order has been taken.

In: the name of a button. Out: a token. Never: the order itself; the studio refuses to take one token twice.
"""

from __future__ import annotations

import secrets

import streamlit as st


def token(button: str) -> str:
    """The token that a click on `button` carries now."""
    key = f"click-{button}"
    if key not in st.session_state:
        st.session_state[key] = secrets.token_hex(16)
    return str(st.session_state[key])


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
