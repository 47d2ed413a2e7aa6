"""The first episode with one click: a sample idea in the language of the interface.

In: a click. Out: an order to the studio and the way to its job. Never: a finished example; it really is made.
"""

from __future__ import annotations

import streamlit as st

from comic.project import EpisodeRequest
from comic.story import Language
from studio.episodes import submit
from ui import click, places
from ui.house import house
from ui.language import language, t

_BUTTON = "sample"


def button() -> None:
    """A button that orders the sample episode and goes to its live card."""
    if not st.button(t("sample.button"), key="sample-submit", type="primary", icon=":material/auto_awesome:"):
        click.renew(_BUTTON)
        return
    request = EpisodeRequest(text=t("sample.text"), title=t("sample.title"), language=Language(language()), panels=12)
    submission = submit(house(), None, request, click.token(_BUTTON), since=click.visit_began_at())
    click.spend(_BUTTON)
    st.switch_page(places.CREATE, query_params={"job": submission.job_id})
