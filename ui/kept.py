"""What a creator typed, kept while they look at other pages.

Streamlit forgets a widget's value as soon as the widget isn't drawn. In: the key of a widget. Out: its value as it was.
Never: a value that outlives the session; the catalog keeps what was sent off.

A widget is given what `present` says as its own default, in every run. To set its value in the session instead would
not do: Streamlit tells the browser of such a value only once, and when that message is lost, since the next run begins
before it is sent, the browser shows the widget's default and sends that back as if somebody had chosen it.
"""

from __future__ import annotations

from typing import TypeVar

import streamlit as st

Kept = TypeVar("Kept")


def keep(*keys: str) -> None:
    """After the widgets are drawn: remember what they hold."""
    for key in keys:
        st.session_state[_shadow(key)] = st.session_state[key]


def present(key: str, first: Kept) -> Kept:
    """What a widget holds, or held when its page was last drawn to the end, or `first`.

    Streamlit drops the state of widgets that an interrupted run of the page didn't reach.
    """
    held = st.session_state.get(key)
    if held is None:
        held = st.session_state.get(_shadow(key))
    return first if held is None else held


def put(key: str, value: object) -> None:
    """Give a widget another value, in a callback or before it is drawn."""
    st.session_state[key] = value
    st.session_state[_shadow(key)] = value


def _shadow(key: str) -> str:
    return f"kept-{key}"
