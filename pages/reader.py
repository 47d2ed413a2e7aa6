"""The reader: an episode from its title to its end. In: `?episode=` or `?project=&number=`. Out: the strip.

Readers get published revisions only; the signed-in creator gets the newest build with `?draft=1` or before publishing.
"""

from __future__ import annotations

from html import escape

import streamlit as st

from comic.errors import NotFound
from studio.episodes import episode
from studio.reading import Reading, read_draft, read_published
from ui import places, reader_links, strip_view
from ui.house import house, signed_in
from ui.language import language, t, t_html

NUMBER_DIGITS = 9


def asked() -> Reading:
    wanted = st.query_params
    lettered_in = wanted.get("in")
    if "project" in wanted:
        number = wanted.get("number", "")
        if not number.isdecimal() or len(number) > NUMBER_DIGITS:
            raise NotFound("not-found")
        return read_published(house(), wanted["project"], int(number), lettered_in)
    seen = episode(house(), wanted.get("episode", ""))
    if signed_in() and ("draft" in wanted or not seen.published):
        return read_draft(house(), seen.id, lettered_in)
    return read_published(house(), seen.project_id, seen.number, lettered_in)


def choose() -> None:
    st.text(t("reader.choose"))
    st.page_link(places.GALLERY, label=t("reader.to-gallery"), icon=":material/grid_view:")


def head(reading: Reading) -> None:
    draft = "" if reading.published else f'<span class="tv-chip">{t_html("reader.draft")}</span>'
    series = t_html("episode.of-series", series=reading.project_title, number=reading.number)
    st.html(
        f'<header class="tv-reader-head" lang="{reading.language.value}"><p class="tv-lead">{series}</p>'
        f'<h1 class="tv-title">{escape(reading.title)}</h1>{draft}</header>'
    )


def read(reading: Reading) -> None:
    head(reading)
    reader_links.languages(reading)
    strip_view.draw(reading, language(), st.query_params.get("panel"))
    st.html(f'<p class="tv-end">{t_html("reader.end")}</p>')
    reader_links.neighbours(reading)
    with st.expander(t("reader.transcript"), icon=":material/notes:"):
        st.html(f'<div class="tv-transcript" lang="{reading.language.value}">{escape(reading.transcript)}</div>')


with st.container(key="tv-reader"):
    if "episode" in st.query_params or "project" in st.query_params:
        read(asked())
    else:
        choose()
