"""The studio: all episodes, or one with its state, its script and its buttons. In: `?episode=`, `?job=`. Out: edits."""

from __future__ import annotations

import time

import streamlit as st

from studio.episodes import EpisodeView, episode
from studio.jobs import job
from ui import (
    balloon_desk,
    direction_desk,
    episode_desk,
    flaw_desk,
    job_card,
    lettering_check,
    line_desk,
    places,
    shelf,
    translation_desk,
)
from ui.house import house
from ui.language import t, t_html


def shelf_page() -> None:
    st.html(f'<h1 class="tv-title">{t_html("shelf.title")}</h1><p class="tv-lead">{t_html("shelf.lead")}</p>')
    shelf.draw()


def episode_page(episode_id: str) -> None:
    seen = episode(house(), episode_id)
    episode_desk.head(seen, time.time())
    episode_desk.actions(seen)
    job_id = st.query_params.get("job") or unfinished_job(seen)
    if job_id is not None and not balloon_desk.shows(seen.id, job_id):
        job_card.live(job_id)
    direction_desk.draw(seen.id)
    flaw_desk.draw(seen.id)
    lettering_check.draw(seen.id)
    balloon_desk.draw(seen.id)
    translation_desk.draw(seen.id)
    line_desk.draw(seen.id)
    st.page_link(places.EPISODE, label=t("shelf.back"), icon=":material/arrow_back:")


def unfinished_job(seen: EpisodeView) -> str | None:
    if seen.job_id is None:
        return None
    return seen.job_id if seen.package_key is None or job(house(), seen.job_id).state.active else None


with st.container(key="tv-narrow"):
    if "episode" in st.query_params:
        episode_page(st.query_params["episode"])
    else:
        shelf_page()
