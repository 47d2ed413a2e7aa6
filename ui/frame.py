"""The frame around every page: page config, look, header, language switch, sign-in gate, and words for what goes wrong.

In: the page that the router chose. Out: that page inside its frame. Never: anything of the page itself.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

import streamlit as st

from locales import LANGUAGES
from ui import click, places
from ui.house import house, may_sign_out, signed_in
from ui.language import choose, language, remember, t, t_html
from ui.trouble import told

_STYLE = Path(__file__).parent / "style.css"
_OPEN_TO_READERS = frozenset({"", "reader"})


def show(page: Any) -> None:
    """Run one `st.Page` in the frame; pages of the studio only for those who are signed in."""
    spoken = language()
    click.begin_visit()
    st.html(_STYLE)
    remember(spoken)
    with told(spoken):
        _header(spoken)
        if page.url_path in _OPEN_TO_READERS or signed_in():
            page.run()
        else:
            _gate(page.url_path)
        if may_sign_out():
            leave = f'<a class="tv-link" href="{places.SIGN_OUT_URL}" target="_self">{t_html("frame.sign-out")}</a>'
            st.html(f'<p class="tv-leave">{leave}</p>')
    st.html(f'<footer class="tv-foot">{t_html("frame.footer")}</footer>')


def _header(spoken: str) -> None:
    with st.container(key="tv-header", horizontal=True, vertical_alignment="center", gap="small"):
        with st.container(key="tv-brand", width="content"):
            st.page_link(places.GALLERY, label="Toonverse")
        with st.container(key="tv-links", horizontal=True, gap="small", width="stretch"):
            st.page_link(places.GALLERY, label=t("page.gallery"), icon=":material/grid_view:")
            st.page_link(places.CREATE, label=t("page.create"), icon=":material/edit_square:")
            st.page_link(places.EPISODE, label=t("page.episode"), icon=":material/auto_stories:")
            st.page_link(places.QUEUE, label=t("page.queue"), icon=":material/pending_actions:")
            st.page_link(places.COSTS, label=t("page.costs"), icon=":material/payments:")
            st.page_link(places.SETTINGS, label=t("page.settings"), icon=":material/settings:")
        with st.container(key="tv-languages", horizontal=True, gap="xxsmall", width="content"):
            for other in LANGUAGES:
                st.button(
                    t(f"language.{other}"),
                    key=f"language-{other}",
                    type="tertiary",
                    disabled=other == spoken,
                    on_click=choose,
                    args=(other,),
                )


def _gate(url_path: str) -> None:
    house()
    with st.container(key="tv-gate", border=True):
        st.subheader(t("gate.title"), anchor=False)
        st.text(t("gate.body"))
        link = places.sign_in_url(url_path, st.query_params.to_dict())
        st.html(f'<a class="tv-button" href="{escape(link)}" target="_self">{t_html("gate.link")}</a>')
