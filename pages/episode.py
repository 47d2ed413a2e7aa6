"""The studio: all episodes, or one with its state, its script and its buttons. In: `?episode=`, `?job=`. Out: edits."""

from __future__ import annotations

import time

import streamlit as st

from studio.episodes import episode
from studio.jobs import job
from ui import episode_desk, job_card, line_desk, places, shelf
from ui.house import house
from ui.language import t, t_html

episode_id = st.query_params.get("episode")
with st.container(key="tv-narrow"):
    if not episode_id:
        st.html(f'<h1 class="tv-title">{t_html("shelf.title")}</h1><p class="tv-lead">{t_html("shelf.lead")}</p>')
        shelf.draw()
        st.stop()
    seen = episode(house(), episode_id)
    episode_desk.head(seen, time.time())
    episode_desk.actions(seen)
    shown = st.query_params.get("job")
    if (
        shown is None
        and seen.job_id is not None
        and (seen.package_key is None or job(house(), seen.job_id).state.active)
    ):
        shown = seen.job_id
    if shown is not None:
        job_card.live(shown)
    line_desk.draw(seen.id)
    st.page_link(places.EPISODE, label=t("shelf.back"), icon=":material/arrow_back:")
