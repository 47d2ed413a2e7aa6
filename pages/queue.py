"""The queue: what waits, runs, failed and is done, who works on it and how it goes, live.

In: one snapshot a second, shared by everybody who looks. Out: the page, whose clicks leave rows for the conductor.
"""

from __future__ import annotations

import streamlit as st

from comic.job import JobState
from studio import queue
from studio.queue_views import QueueSnapshot
from ui import job_card, queue_lists
from ui.house import house
from ui.language import language, t, t_html
from ui.queue_health import (
    counts_html,
    headline_html,
    poison_html,
    running_html,
    speed_html,
    system_html,
    workers_html,
)
from ui.trouble import told

POLL_SECONDS = 2.5


@st.fragment(run_every=POLL_SECONDS)
def live() -> None:
    with told(language()):
        seen = queue.snapshot(house())
        st.html(headline_html(seen, language()) + counts_html(seen, language()))
        job_card.warn_of_full_disk()
        parts = [t("queue.tab-jobs"), t("queue.tab-health")]
        for tab, draw in zip(st.tabs(parts, key="queue-part", on_change="rerun"), (jobs, health), strict=True):
            if tab.open:
                with tab:
                    draw(seen)


def jobs(seen: QueueSnapshot) -> None:
    total = seen.jobs_by_state
    if not sum(total.values()):
        st.text(t("queue.empty"))
    queue_lists.cards("queue.approvals", seen.approvals, total[JobState.AWAITING_APPROVAL])
    queue_lists.cards("queue.unfunded", seen.unfunded, total[JobState.AWAITING_BUDGET])
    queue_lists.cards("queue.active", seen.under_way, total[JobState.RUNNING] + total[JobState.CANCELLING])
    if seen.failed:
        queue_lists.section("queue.failed")
        if seen.poison:
            st.html(poison_html(seen, language()))
        queue_lists.failures(seen)
    queue_lists.cards(None, seen.failed, total[JobState.FAILED])
    queue_lists.waiting(seen.waiting, total[JobState.WAITING], seen.at)
    queue_lists.cards("queue.cancelled", seen.cancelled, total[JobState.CANCELLED])
    queue_lists.rows("queue.done", seen.done, total[JobState.DONE], seen.at)


def health(seen: QueueSnapshot) -> None:
    spoken = language()
    queue_lists.section("queue.running-steps")
    st.html(running_html(seen, spoken))
    left, right = st.columns(2, gap="large")
    with left:
        queue_lists.section("queue.workers")
        st.html(workers_html(seen, spoken))
        queue_lists.section("queue.system")
        st.html(system_html(seen, spoken))
    with right:
        queue_lists.section("queue.engines")
        st.html(speed_html(seen, spoken))
        queue_lists.pools(seen)


st.html(f'<h1 class="tv-title">{t_html("queue.title")}</h1>')
live()
