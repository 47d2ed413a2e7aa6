"""Panels that no model would paint: why, and a softer order to try.

In: an episode's id. Out: another take of a panel, when somebody asks for it. Never: an order without a click.
"""

from __future__ import annotations

import streamlit as st

from comic.errors import ToonverseError
from locales import say_error
from studio import flaws
from ui import click
from ui.house import house
from ui.language import language, t
from ui.plain import markdown_text
from ui.trouble import show_reason, told


def draw(episode_id: str) -> None:
    """Nothing when every panel is the one that was ordered."""
    with told(language()):
        found = flaws.of_episode(house(), episode_id)
        if not found:
            return
        with st.expander(markdown_text(t("flaws.title", count=len(found))), icon=":material/report:", expanded=True):
            st.text(t("flaws.lead"))
            for flaw in found:
                _flaw(episode_id, flaw)


def _flaw(episode_id: str, flaw: flaws.Flaw) -> None:
    button = f"flaw-{episode_id}-{flaw.panel_id}"
    with st.form(button):
        st.text(f"{flaw.panel_id}: {say_error(language(), flaw.code, flaw.facts)}")
        note = st.text_area(t("flaws.note"), flaw.proposal, max_chars=flaws.NOTE_LENGTH_MAX, height=90)
        sent = st.form_submit_button(t("flaws.again"), icon=":material/brush:")
    if not sent:
        click.renew(button)
        return
    try:
        submission = flaws.ask_again(house(), episode_id, flaw.panel_id, note, click.token(button))
    except ToonverseError as error:
        show_reason(language(), error.reason, error.facts)
        return
    click.spend(button)
    st.query_params["job"] = submission.job_id
    st.rerun()
