"""What holds for a whole series: whether its new episodes show their storyboard first, who is in it, how it goes on.

In: a project's id. Out: a call to the studio when somebody switches it, ways to the next episode and to the characters.
Never: a change of an episode that is there.
"""

from __future__ import annotations

import streamlit as st

from comic.budget import BudgetScope
from comic.job import Stage
from studio.episodes import EpisodeView
from studio.projects import project, stop_new_episodes
from studio.series import remembered
from ui import budget_desk, makers_form, places
from ui.house import house
from ui.language import t
from ui.makers_form import makers_text
from ui.plain import markdown_text

_NAMES_SHOWN = 4
"""Of a large cast the first few say enough."""


def settings(project_id: str) -> None:
    """A small sheet with the settings of the series."""
    series = project(house(), project_id)
    with st.popover(t("series.settings"), icon=":material/tune:", type="tertiary"):
        st.text(series.title)
        st.toggle(
            t("series.approve"),
            series.stops_before is Stage.IMAGE,
            key=_key(project_id),
            help=t("series.approve-help"),
            on_change=_switch,
            args=(project_id,),
        )
        if house().settings.has_models:
            st.html(f'<p class="tv-facts">{makers_text(series.makers)}</p>')
            makers_form.change(project_id)
            budget_desk.draw(BudgetScope.PROJECT, project_id)


def next_episode(seen: EpisodeView) -> None:
    """The way to the form of a next episode, and what the series will remember in it."""
    memory = remembered(house(), seen.project_id)
    if memory is None:
        return
    told = t("series.remembers", cast=", ".join(memory.cast[:_NAMES_SHOWN]), last=memory.last_words)
    st.page_link(
        places.CREATE,
        label=t("series.next-episode"),
        icon=":material/skip_next:",
        query_params={"project": seen.project_id},
        help=markdown_text(told),
    )


def characters(project_id: str) -> None:
    """The way to the series' characters and their reference sheets."""
    st.page_link(
        places.CHARACTERS,
        label=t("page.characters"),
        icon=":material/person_outline:",
        query_params={"project": project_id},
    )


def _switch(project_id: str) -> None:
    wanted = bool(st.session_state[_key(project_id)])
    stop_new_episodes(house(), project_id, Stage.IMAGE if wanted else None)


def _key(project_id: str) -> str:
    return f"series-approve-{project_id}"
