"""How the episode is directed and what its checks found, folded. In: an episode's id. Out: HTML. Never: a change."""

from __future__ import annotations

import streamlit as st

from studio.direction import direction
from ui.direction_picture import direction_html, findings_html
from ui.house import house
from ui.language import language, t
from ui.plain import markdown_text
from ui.trouble import told


def draw(episode_id: str) -> None:
    """Nothing before there is a storyboard."""
    with told(language()):
        found = direction(house(), episode_id)
        if found is not None:
            title = t("direction.title", panels=len(found.panels), silent=found.silent, count=len(found.findings))
            with st.expander(markdown_text(title), icon=":material/movie:"):
                st.html(findings_html(found, language()) + direction_html(found, language()))
