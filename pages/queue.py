"""The queue: what waits, runs, failed and is done, live. In: the catalog. Out: cards with cancel, retry and forget."""

from __future__ import annotations

import time

import streamlit as st

from comic.job import JobState
from studio import jobs
from ui import job_card, places
from ui.house import house
from ui.job_picture import chip_html, facts_html, heading_html
from ui.language import language, t, t_html
from ui.trouble import told

POLL_SECONDS = 1.5
ACTIVE = frozenset({JobState.RUNNING, JobState.WAITING, JobState.CANCELLING})
STOPPED = frozenset({JobState.FAILED, JobState.CANCELLED})
CARDS = 12
ROWS = 20


def counts() -> None:
    seen = jobs.counts(house())
    numbers = {
        JobState.RUNNING: seen.running,
        JobState.WAITING: seen.waiting,
        JobState.DONE: seen.done,
        JobState.FAILED: seen.failed,
        JobState.CANCELLED: seen.cancelled,
    }
    chips = "".join(f"<li>{chip_html(state, language())}<b>{number}</b></li>" for state, number in numbers.items())
    st.html(f'<ul class="tv-counts">{chips}</ul>')


def cards(heading: str, states: frozenset[JobState]) -> None:
    found = jobs.jobs(house(), limit=CARDS, states=states)
    if found:
        st.html(f'<h2 class="tv-section">{t_html(heading)}</h2>')
    for job in found:
        with st.container(key=f"tv-queue-{job.id}"):
            job_card.card(job)


def done_rows() -> None:
    found = jobs.jobs(house(), limit=ROWS, states=frozenset({JobState.DONE}))
    if found:
        st.html(f'<h2 class="tv-section">{t_html("queue.done")}</h2>')
    for job in found:
        with st.container(key=f"tv-row-{job.id}", horizontal=True, vertical_alignment="center"):
            facts = facts_html(job, language(), time.time())
            st.html(f'{heading_html(job, language())}<p class="tv-facts">{facts}</p>')
            st.page_link(places.EPISODE, label=t("queue.open"), query_params={"episode": job.episode_id})


@st.fragment(run_every=POLL_SECONDS)
def lists() -> None:
    with told(language()):
        counts()
        cards("queue.active", ACTIVE)
        cards("queue.stopped", STOPPED)
        done_rows()
        if not jobs.jobs(house(), limit=1):
            st.text(t("queue.empty"))


st.html(f'<h1 class="tv-title">{t_html("queue.title")}</h1>')
lists()
