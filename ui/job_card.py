"""A job on a page: its picture, live until it is over, and what can be done with it.

In: a job's id. Out: the card with its buttons and links. Never: a step of the job.
"""

from __future__ import annotations

import time

import streamlit as st

from comic.job import JobState
from studio import jobs
from studio.house import disk_is_full
from studio.jobs import JobView
from ui import places
from ui.house import house
from ui.job_picture import job_html
from ui.language import language, t
from ui.plain import markdown_text
from ui.trouble import show_reason, told

_POLL_SECONDS = 0.5
_CONDUCTOR_SILENT_SECONDS = 15.0


def live(job_id: str) -> None:
    """The card of one job; asks again twice a second until the job is over. A new state draws the whole page anew."""
    state = jobs.job(house(), job_id).state
    st.fragment(_watch, run_every=_POLL_SECONDS if state.active else None)(job_id, state)


def card(job: JobView) -> None:
    """The card of a job as it is now, with its buttons."""
    st.html(job_html(job, language(), time.time()))
    if job.state is JobState.WAITING:
        _warn_when_nobody_works()
    if job.state.active and disk_is_full(house().settings.data):
        show_reason(language(), "disk-full", {"path": str(house().settings.data.absolute())})
    with st.container(horizontal=True, gap="small", key=f"tv-job-buttons-{job.id}"):
        _links(job)
        _buttons(job)
    if job.traceback:
        with st.expander(t("job.details")):
            st.code(job.traceback, language=None)


def _watch(job_id: str, drawn: JobState) -> None:
    now = drawn
    with told(language()):
        job = jobs.job(house(), job_id)
        card(job)
        now = job.state
    if now is not drawn:
        st.rerun()


def _links(job: JobView) -> None:
    wanted = {"episode": job.episode_id}
    if job.state is JobState.DONE:
        st.page_link(
            places.READER, label=t("job.read"), icon=":material/menu_book:", query_params={**wanted, "draft": "1"}
        )
        st.page_link(places.EPISODE, label=t("job.open-episode"), icon=":material/tune:", query_params=wanted)


def _buttons(job: JobView) -> None:
    if job.state in (JobState.WAITING, JobState.RUNNING) and st.button(t("job.cancel"), key=f"cancel-{job.id}"):
        jobs.cancel(house(), job.id)
        st.rerun()
    if job.state in (JobState.FAILED, JobState.CANCELLED):
        if st.button(t("job.retry"), key=f"retry-{job.id}", type="primary"):
            jobs.retry(house(), job.id)
            st.rerun()
        if st.button(t("job.forget"), key=f"forget-{job.id}", help=markdown_text(t("job.forget-help"))):
            jobs.forget(house(), job.id)
            st.query_params.pop("job", None)
            st.rerun()


def _warn_when_nobody_works() -> None:
    seen = jobs.counts(house()).conductor_seen_at
    if seen is None or time.time() - seen > _CONDUCTOR_SILENT_SECONDS:
        st.warning(markdown_text(t("job.nobody-works")), icon=":material/hourglass_empty:")
