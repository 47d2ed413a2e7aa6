"""What the lettering check found, panel by panel with its picture; each leads to the panel in the reader and to the
desk where its balloons are moved.

In: an episode's id. Out: a folded list. Never: a change.
"""

from __future__ import annotations

from html import escape
from urllib.parse import urlencode

import streamlit as st

from locales import say
from studio.lettering import FoundPanel, check_lettering
from ui import places
from ui.house import house
from ui.language import language, t
from ui.plain import markdown_text
from ui.trouble import told


def draw(episode_id: str) -> None:
    """Nothing when there is nothing to look at."""
    with told(language()):
        found = check_lettering(house(), episode_id)
        if found:
            count = sum(len(panel.findings) for panel in found)
            with st.expander(markdown_text(t("lint.title", count=count)), icon=":material/rule:"):
                st.html(findings_html(found, episode_id, language()))


def findings_html(found: tuple[FoundPanel, ...], episode_id: str, spoken: str) -> str:
    """Every panel's picture beside its sentences; names and words of creators are escaped."""
    return f'<ul class="tv-findings">{"".join(_panel_html(panel, episode_id, spoken) for panel in found)}</ul>'


def _panel_html(panel: FoundPanel, episode_id: str, spoken: str) -> str:
    wanted = urlencode({"episode": episode_id, "draft": "1", "panel": panel.panel_id})
    moving = urlencode({"episode": episode_id, "balloons": panel.panel_id})
    name = escape(say(spoken, "lint.panel", number=panel.number))
    sentences = "".join(
        f"<li>{escape(say(spoken, f'lint.{finding.rule.value}', detail=finding.detail))}</li>"
        for finding in panel.findings
    )
    return (
        f'<li><a href="{escape(f"{places.READER_URL}?{wanted}")}" target="_self">'
        f'<img src="{escape(panel.picture_url)}" alt="" loading="lazy" width="112"><b>{name}</b></a>'
        f"<div><ul>{sentences}</ul>"
        f'<a href="{escape(f"{places.EPISODE_URL}?{moving}")}" target="_self">{escape(say(spoken, "lint.move"))}</a>'
        "</div></li>"
    )
