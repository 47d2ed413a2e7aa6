"""A job on a page: its picture, live until it is over, and what can be done with it.

In: a job's id. Out: the card with its buttons and links. Never: a step of the job.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from html import escape
from typing import Literal

import streamlit as st

from comic.budget import BudgetScope
from comic.job import JobState
from studio import budgets, episodes, flaws, jobs, proofs
from studio.house import House, disk_is_full
from studio.jobs import JobView
from studio.queue import forget_snapshot
from studio.timeline import timeline
from ui import budget_desk, places
from ui.gantt import gantt_html
from ui.house import house
from ui.job_picture import job_html
from ui.language import language, t, t_html
from ui.plain import markdown_text
from ui.storyboard_boxes import storyboard_html
from ui.trouble import show_reason, told

_POLL_SECONDS = 0.5
_CONDUCTOR_SILENT_SECONDS = 15.0
_OVER = (JobState.FAILED, JobState.CANCELLED)


def live(job_id: str, drawn: JobState | None = None) -> None:
    """The card of one job on a page that was drawn for the state `drawn`; asks again twice a second until nothing
    moves. Money may come from another page. A new state draws the whole page anew."""
    state = drawn or jobs.job(house(), job_id).state
    moving = state.active or state is JobState.AWAITING_BUDGET or st.session_state.get(_asked(job_id)) == state
    st.fragment(_watch, run_every=_POLL_SECONDS if moving else None)(job_id, state)


def card(job: JobView, *, listed: bool = False) -> None:
    """The card of a job as it is now, with its buttons. In a list it is shorter, and details come when asked for."""
    st.html(job_html(job, language(), time.time(), brief=listed and job.state in _OVER))
    if job.state.active and not listed:
        warn_of_full_disk()
    if job.state is JobState.WAITING and not listed:
        _warn_when_nobody_works()
    if job.state is JobState.AWAITING_APPROVAL and not listed:
        _storyboard(job)
    if job.state is JobState.DONE and (missed := _to_look_at(job.id, listed)):
        st.warning(markdown_text(t("flaws.title", count=missed)), icon=":material/report:")
    if job.state is JobState.AWAITING_BUDGET and not listed:
        _limit(job)
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key=f"tv-job-buttons-{job.id}"):
        _links(job)
        _buttons(job)
        shown = _details(job) if listed else frozenset()
    if "storyboard" in shown:
        _storyboard(job)
    if "timeline" in shown:
        st.html(gantt_html(timeline(house(), job.id), language()))
    if job.traceback:
        with st.expander(t("job.details")):
            st.code(job.traceback, language=None)


def _to_look_at(job_id: str, listed: bool) -> int:
    """How many panels somebody should look at. Proofs are files, too many to be read for every job of a list."""
    stood_in = len(flaws.of_job(house(), job_id))
    return stood_in if listed else stood_in + len(proofs.of_job(house(), job_id).marked)


def _watch(job_id: str, drawn: JobState) -> None:
    now = drawn
    with told(language()):
        job = jobs.job(house(), job_id)
        card(job)
        now = job.state
    if now is not drawn:
        st.session_state.pop(_asked(job_id), None)
        st.rerun()


def _asked(job_id: str) -> str:
    """Where it is kept in which state a job was when somebody asked for another: until it changes it is watched."""
    return f"job-asked-{job_id}"


def _ask(job: JobView, wish: Callable[[House, str], None]) -> None:
    wish(house(), job.id)
    st.session_state[_asked(job.id)] = job.state
    forget_snapshot(house())
    st.rerun()


def _details(job: JobView) -> frozenset[str]:
    """What somebody wants to see more of in a list."""
    chosen = set()
    if job.state is JobState.AWAITING_APPROVAL and st.toggle(t("stage.director"), key=f"storyboard-{job.id}"):
        chosen.add("storyboard")
    if job.started_at is not None and st.toggle(t("job.timeline"), key=f"timeline-{job.id}"):
        chosen.add("timeline")
    return frozenset(chosen)


def _storyboard(job: JobView) -> None:
    script, board = episodes.script(house(), job.episode_id), episodes.storyboard(house(), job.episode_id)
    if script is not None and board is not None:
        count = escape(t("job.storyboard", count=len(board.panels)))
        st.html(f'<p class="tv-note">{count}</p>{storyboard_html(script, board, language())}')


def _links(job: JobView) -> None:
    wanted = {"episode": job.episode_id}
    if job.state is JobState.DONE:
        st.page_link(
            places.READER, label=t("job.read"), icon=":material/menu_book:", query_params={**wanted, "draft": "1"}
        )
        st.page_link(places.EPISODE, label=t("job.open-episode"), icon=":material/tune:", query_params=wanted)


def cancel_button(job: JobView) -> None:
    """A button that asks for the job to stop, while it can."""
    if job.state.may_become(JobState.CANCELLING) and st.button(t("job.cancel"), key=f"cancel-{job.id}"):
        _ask(job, jobs.cancel)


def _buttons(job: JobView) -> None:
    if job.state is JobState.AWAITING_APPROVAL and st.button(
        t("job.approve"), key=f"approve-{job.id}", type="primary", icon=":material/brush:"
    ):
        _ask(job, jobs.approve)
    if job.state is JobState.AWAITING_BUDGET:
        _funding(job)
    cancel_button(job)
    if job.state in _OVER:
        if st.button(t("job.retry"), key=f"retry-{job.id}", type="primary"):
            _ask(job, jobs.retry)
        if st.button(t("job.forget"), key=f"forget-{job.id}", help=markdown_text(t("job.forget-help"))):
            jobs.forget(house(), job.id)
            forget_snapshot(house())
            st.query_params.pop("job", None)
            st.rerun()


def _limit(job: JobView) -> None:
    """The limit that stopped the job, with its field: a higher one lets the job go on by itself."""
    if job.error_code != "budget-reached":
        return
    scope = BudgetScope(str(job.error_facts["scope"]))
    subject = {BudgetScope.DAY: "", BudgetScope.PROJECT: job.project_id, BudgetScope.EPISODE: job.episode_id}[scope]
    st.html(f'<h2 class="tv-section">{t_html(f"budget.{scope.value}")}</h2>')
    budget_desk.draw(scope, subject, place=f"raise-{job.id}")


def _funding(job: JobView) -> None:
    """What a job that waits for money may be told: that there is more, or that an unknown price is taken."""
    unknown = job.error_code == "price-unknown"
    label = t("job.take-unknown-price" if unknown else "job.fund")
    kind: Literal["primary", "secondary"] = "primary" if unknown else "secondary"
    if st.button(label, key=f"fund-{job.id}", type=kind, icon=":material/payments:"):
        _ask(job, partial(budgets.go_on, takes_unknown_prices=unknown))
    st.page_link(places.COSTS, label=t("job.to-costs"), icon=":material/tune:")


def warn_of_full_disk() -> None:
    """Nothing moves on a full disk, and the conductor can't write that down."""
    data = house().settings.data
    if disk_is_full(data):
        show_reason(language(), "disk-full", {"path": str(data.absolute())})


def _warn_when_nobody_works() -> None:
    seen = jobs.counts(house()).conductor_seen_at
    if seen is None or time.time() - seen > _CONDUCTOR_SILENT_SECONDS:
        st.warning(markdown_text(t("job.nobody-works")), icon=":material/hourglass_empty:")
