"""Panels to look at: those that no model would paint, and those that came with letters in their art.

In: an episode's id. Out: another take of a panel, or an accepted picture, when somebody asks for it. Never: an order
without a click.
"""

from __future__ import annotations

import streamlit as st

from comic.errors import ToonverseError
from locales import say_error
from studio import flaws, proofs
from studio.episodes import Submission, rebuild
from ui import click
from ui.house import house
from ui.language import language, t, t_html
from ui.plain import markdown_text
from ui.proof_view import marks_html, panel_html, unchecked_text
from ui.trouble import show_reason, told


def draw(episode_id: str) -> None:
    """Nothing when every panel is the one that was ordered, and all were looked at."""
    with told(language()):
        found, looked_at = flaws.of_episode(house(), episode_id), proofs.of_episode(house(), episode_id)
        count = len(found) + len(looked_at.marked)
        if count:
            with st.expander(markdown_text(t("flaws.title", count=count)), icon=":material/report:", expanded=True):
                _flaws(episode_id, found)
                _marked(episode_id, looked_at.marked)
        if looked_at.unchecked:
            _unchecked(episode_id, looked_at.unchecked)


def _flaws(episode_id: str, found: tuple[flaws.Flaw, ...]) -> None:
    if found:
        st.text(t("flaws.lead"))
    for flaw in found:
        button = f"flaw-{episode_id}-{flaw.panel_id}"
        with st.form(button):
            st.html(f'<div class="tv-proof-marks"><b>{t_html("lint.panel", number=flaw.number)}</b></div>')
            st.text(say_error(language(), flaw.code, flaw.facts))
            note = st.text_area(t("flaws.note"), flaw.proposal, max_chars=flaws.NOTE_LENGTH_MAX, height=140)
            sent = st.form_submit_button(t("flaws.again"), icon=":material/brush:")
        _paint_again(episode_id, flaw.panel_id, note, button, sent)


def _marked(episode_id: str, marked: tuple[proofs.MarkedPanel, ...]) -> None:
    if marked:
        st.text(t("proof.lead"))
    for panel in marked:
        button = f"proof-{episode_id}-{panel.panel_id}"
        with st.form(button):
            picture, words = st.columns((2, 3))
            picture.html(panel_html(panel, language()))
            with words:
                st.html(marks_html(panel, language()))
                note = st.text_area(t("flaws.note"), proofs.BARE, max_chars=flaws.NOTE_LENGTH_MAX, height=140)
                with st.container(horizontal=True, gap="small"):
                    sent = st.form_submit_button(t("flaws.again"), icon=":material/brush:")
                    stands = st.form_submit_button(t("proof.accept"), icon=":material/check:")
        if stands:
            proofs.accept(house(), episode_id, panel.key)
            st.rerun()
        _paint_again(episode_id, panel.panel_id, note, button, sent)


def _unchecked(episode_id: str, unchecked: tuple[proofs.Unchecked, ...]) -> None:
    button = f"proof-again-{episode_id}"
    for one in unchecked:
        st.warning(markdown_text(unchecked_text(one, language())), icon=":material/visibility_off:")
    if not st.button(t("proof.again"), key=button, icon=":material/visibility:"):
        click.renew(button)
        return
    _follow(rebuild(house(), episode_id, click.token(button)), button)


def _paint_again(episode_id: str, panel_id: str, note: str, button: str, sent: bool) -> None:
    if not sent:
        click.renew(button)
        return
    try:
        submission = flaws.ask_again(house(), episode_id, panel_id, note, click.token(button))
    except ToonverseError as error:
        show_reason(language(), error.reason, error.facts)
        return
    _follow(submission, button)


def _follow(submission: Submission, button: str) -> None:
    """The page shows the job that was ordered."""
    click.spend(button)
    st.query_params["job"] = submission.job_id
    st.rerun()
