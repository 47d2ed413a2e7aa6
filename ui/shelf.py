"""All episodes of the studio, published or not, newest first. In: the catalog. Out: rows that lead to each episode."""

from __future__ import annotations

import time
from html import escape

import streamlit as st

from locales import say
from studio.episodes import EpisodeView, episodes
from ui import places
from ui.figures import ago_text
from ui.house import house
from ui.language import language, t, t_html


def draw() -> None:
    """The list, or an invitation when there is nothing yet."""
    found = episodes(house())
    if not found:
        with st.container(key="tv-empty"):
            st.html(f"<h2>{t_html('shelf.empty-title')}</h2><p>{t_html('shelf.empty-body')}</p>")
            with st.container(horizontal=True, horizontal_alignment="center", vertical_alignment="center"):
                st.page_link(places.CREATE, label=t("page.create"), icon=":material/edit_square:")
        return
    for item in found:
        with st.container(key=f"tv-row-{item.id}", horizontal=True, vertical_alignment="center"):
            st.html(row_html(item, language(), time.time()))
            st.page_link(places.EPISODE, label=t("shelf.open"), query_params={"episode": item.id})


def row_html(item: EpisodeView, language: str, now: float) -> str:
    """Title, state, series and age of an episode; every text is escaped."""
    series = say(language, "episode.of-series", series=item.project_title, number=item.number)
    facts = " · ".join((series, ago_text(language, now, item.created_at)))
    return (
        f'<div class="tv-job-head"><strong>{escape(item.title)}</strong>{state_html(item, language)}</div>'
        f'<p class="tv-facts">{escape(facts)}</p>'
    )


def state_html(item: EpisodeView, language: str) -> str:
    """Chips: published or a draft, not built yet, not up to date."""
    states = ["published" if item.published else "draft"]
    if item.package_key is None:
        states.append("not-built")
    if item.stale:
        states.append("stale")
    return "".join(
        f'<span class="tv-chip tv-is-{state}">{escape(say(language, f"episode.{state}"))}</span>' for state in states
    )
