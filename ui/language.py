"""The language of the interface: asked for in the URL, chosen earlier, or the browser's own.

In: `?lang=`, the session, the cookie, the browser's headers. Out: a language and its sentences, as text or as text that
is safe inside HTML. Never: a translation of what a creator wrote.
"""

from __future__ import annotations

import html

import streamlit as st

from locales import LANGUAGES, Fact, pick_language, say

COOKIE = "toonverse_language"
_SESSION = "language"


def language() -> str:
    """One of `LANGUAGES` for this session."""
    asked = st.query_params.get("lang")
    if asked in LANGUAGES:
        st.session_state[_SESSION] = asked
    chosen = st.session_state.get(_SESSION)
    if chosen not in LANGUAGES:
        chosen = st.context.cookies.get(COOKIE)
    if chosen not in LANGUAGES:
        chosen = pick_language(st.context.headers.get("Accept-Language") or st.context.locale)
    st.session_state[_SESSION] = chosen
    return str(chosen)


def choose(chosen: str) -> None:
    """Speak another language from now on; `?lang=` goes so that it can't overrule the choice."""
    st.session_state[_SESSION] = chosen
    st.query_params.pop("lang", None)


def remember(spoken: str) -> None:
    """Keep the language for the next visit, in a cookie that the reader's light pages also understand."""
    known = LANGUAGES[LANGUAGES.index(spoken)]
    st.html(
        f"<script>document.cookie='{COOKIE}={known};path=/;max-age=31536000;samesite=lax';"
        f"document.documentElement.lang='{known}';</script>",
        unsafe_allow_javascript=True,
    )


def t(code: str, /, **facts: Fact) -> str:
    """The sentence `code` as plain text in this session's language."""
    return say(language(), code, **facts)


def t_html(code: str, /, **facts: Fact) -> str:
    """The sentence `code` with everything escaped, to be put between tags."""
    return html.escape(t(code, **facts))
