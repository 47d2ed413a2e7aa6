"""What the server with models can do for this house: which it is, and a button for each cheapest question.

In: a click. Out: the answer, kept for the session. Never: a key, a question that nobody asked for.
"""

from __future__ import annotations

from html import escape

import streamlit as st

from comic.model import Ability
from locales import say_error
from studio import connection
from studio.connection import Probed
from ui.figures import cost_text
from ui.house import house
from ui.language import language, t, t_html
from ui.trouble import told

_ANSWERS = "connection-answers"


def draw() -> None:
    """The server's facts and the checks; how to set one up when there is none."""
    st.html(f'<h2 class="tv-section">{t_html("connection.title")}</h2>')
    settings = house().settings
    if not settings.has_models:
        st.html(f'<p class="tv-note">{t_html("connection.none")}</p>')
        st.code("TOONVERSE_OPENAI_KEY=…  make run", language=None)
        return
    server = settings.openai_url or t("connection.openai")
    key = t("connection.key-set" if settings.openai_key is not None else "connection.key-none")
    st.html(f'<p class="tv-facts">{escape(server)} · {escape(key)}</p>')
    st.text(t("connection.lead"))
    for ability in Ability:
        _row(ability)


def _row(ability: Ability) -> None:
    answers: dict[str, Probed] = st.session_state.setdefault(_ANSWERS, {})
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if st.button(t(f"connection.{ability.value}"), key=f"connection-{ability.value}"):
            with told(language()), st.spinner(t("connection.asking")):
                answers[ability.value] = connection.check(house(), ability)
        found = answers.get(ability.value)
        if found is None:
            st.html(f'<span class="tv-note">{_price(ability)}</span>')
        else:
            st.html(answer_html(found, language()))


def _price(ability: Ability) -> str:
    cost = connection.price(house(), ability)
    return t_html("connection.price-unknown") if cost is None else t_html("connection.price", cost=_cents(cost))


def answer_html(found: Probed, spoken: str) -> str:
    """Green with its cost, or red with the reason; nobody asks again by himself here, as some errors promise."""
    if found.code is not None:
        why = say_error(spoken, found.code, found.facts, "connection")
        return f'<span class="tv-answer tv-is-bad">✕ {escape(why)}</span>'
    cost = "" if found.cost_microusd is None else f" · {escape(_cents(found.cost_microusd))}"
    return f'<span class="tv-answer tv-is-good">✓ {escape(found.model)}{cost}</span>'


def _cents(cost_microusd: int) -> str:
    return cost_text(language(), cost_microusd)
