"""The queue's lists with what can be done about each: jobs, failures by their reason, pools.

In: a `QueueSnapshot`. Out: cards and buttons; a click leaves a row for the conductor. Never: a change of a state.
"""

from __future__ import annotations

import streamlit as st

from comic.errors import Fact
from locales import say_error
from studio import jobs, queue
from studio.jobs import JobView
from studio.queue_views import QueueSnapshot
from ui import job_card, places
from ui.house import house
from ui.job_picture import facts_html, heading_html
from ui.language import language, t, t_html
from ui.plain import markdown_text
from ui.queue_health import pool_html


def section(code: str, /, **facts: Fact) -> None:
    st.html(f'<h2 class="tv-section">{t_html(code, **facts)}</h2>')


def cards(heading: str | None, found: tuple[JobView, ...], total: int) -> None:
    """Jobs with their stages and buttons, under a heading of their own or that of before."""
    if not found:
        return
    if heading is not None:
        section(heading)
    for job in found:
        with st.container(key=f"tv-queue-{job.id}"):
            job_card.card(job, listed=True)
    _more(total - len(found))


def waiting(found: tuple[JobView, ...], total: int, at: float) -> None:
    """Jobs that come next, a line each."""
    if not found:
        return
    section("queue.waiting")
    for job in found:
        with st.container(key=f"tv-row-{job.id}", horizontal=True, vertical_alignment="center"):
            st.html(f'{heading_html(job, language())}<p class="tv-facts">{facts_html(job, language(), at)}</p>')
            job_card.cancel_button(job)
    _more(total - len(found))


def rows(heading: str, found: tuple[JobView, ...], total: int, at: float) -> None:
    """Finished jobs, a line each."""
    if not found:
        return
    section(heading)
    for job in found:
        with st.container(key=f"tv-row-{job.id}", horizontal=True, vertical_alignment="center"):
            facts = facts_html(job, language(), at)
            st.html(f'{heading_html(job, language())}<p class="tv-facts">{facts}</p>')
            st.page_link(places.EPISODE, label=t("queue.open"), query_params={"episode": job.episode_id})
    _more(total - len(found))


def failures(seen: QueueSnapshot) -> None:
    """Why several jobs failed, the most frequent reason first, and a button that tries all of one reason again."""
    for failure in (failure for failure in seen.failures if failure.jobs > 1):
        facts = next((job.error_facts for job in seen.failed if job.error_code == failure.error_code), {})
        with st.container(key=f"tv-failure-{failure.error_code}", horizontal=True, vertical_alignment="center"):
            st.text(say_error(language(), failure.error_code, facts))
            label = markdown_text(t("queue.retry-all", count=failure.jobs))
            if st.button(label, key=f"retry-all-{failure.error_code}", icon=":material/replay:"):
                taken = jobs.retry_all(house(), failure.error_code)
                queue.forget_snapshot(house())
                st.toast(markdown_text(t("queue.retry-all-taken", count=taken)))


def pools(seen: QueueSnapshot) -> None:
    """Every pool with a button that pauses or resumes it, and one for all of them."""
    section("queue.pools")
    everything = "queue.resume-all" if seen.all_paused else "queue.pause-all"
    icon = ":material/play_arrow:" if seen.all_paused else ":material/pause:"
    st.button(
        t(everything),
        key="pause-everything",
        icon=icon,
        on_click=queue.resume if seen.all_paused else queue.pause,
        args=(house(),),
    )
    for pool in seen.pools:
        stopped = pool.takes_nothing
        with st.container(key=f"tv-pool-{pool.name}", horizontal=True, vertical_alignment="center"):
            st.html(pool_html(pool, seen.at, language()))
            st.button(
                t("queue.resume" if stopped else "queue.pause"),
                key=f"pause-{pool.name}",
                on_click=queue.resume if stopped else queue.pause,
                args=(house(), pool.name),
            )


def _more(count: int) -> None:
    if count > 0:
        st.html(f'<p class="tv-note">{t_html("queue.more", count=count)}</p>')
