"""What holds for a whole series: whether its new episodes show their storyboard before anything is painted.

In: a project's id. Out: a call to the studio when somebody switches it. Never: a change of an episode that is there.
"""

from __future__ import annotations

import streamlit as st

from comic.job import Stage
from studio.projects import project, stop_new_episodes
from ui.house import house
from ui.language import t


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


def _switch(project_id: str) -> None:
    wanted = bool(st.session_state[_key(project_id)])
    stop_new_episodes(house(), project_id, Stage.IMAGE if wanted else None)


def _key(project_id: str) -> str:
    return f"series-approve-{project_id}"
