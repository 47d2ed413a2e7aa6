"""The gallery: covers of the published episodes, newest first, with search. In: the catalog. Out: links."""

from __future__ import annotations

import time

import streamlit as st

from studio.gallery import gallery
from ui import cover_card, places, sample
from ui.house import house, signed_in
from ui.language import language, t, t_html

PAGE_SIZE = 24


def invite() -> None:
    with st.container(key="tv-empty"):
        st.html(f"<h2>{t_html('gallery.empty-title')}</h2><p>{t_html('gallery.empty-body')}</p>")
        with st.container(horizontal=True, horizontal_alignment="center", vertical_alignment="center"):
            if signed_in():
                sample.button()
            st.page_link(places.CREATE, label=t("gallery.write-own"), icon=":material/edit_square:")


with st.container(key="tv-gallery-head", horizontal=True, vertical_alignment="bottom"):
    st.html(f'<h1 class="tv-title">{t_html("gallery.title")}</h1>')
    search = st.text_input(
        t("gallery.search"),
        key="gallery-search",
        placeholder=t("gallery.search"),
        label_visibility="collapsed",
        icon=":material/search:",
    ).strip()

cards = gallery(house(), search)
if not cards and not search:
    invite()
elif not cards:
    st.text(t("gallery.nothing-found", search=search))
shown = st.session_state.get("gallery-shown", PAGE_SIZE)
with st.container(key="tv-grid"):
    for card in cards[:shown]:
        cover_card.draw(card, language(), time.time())
if len(cards) > shown and st.button(t("gallery.more", count=len(cards) - shown), key="gallery-more"):
    st.session_state["gallery-shown"] = shown + PAGE_SIZE
    st.rerun()
