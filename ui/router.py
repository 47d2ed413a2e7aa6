"""The script that Streamlit runs for every visit: it knows the pages and puts the asked one in the frame.

It lies in `ui/` and not beside `pages/`, so that a deep link can never run a page without the frame.
"""

from __future__ import annotations

import streamlit as st

from ui import frame, places
from ui.language import t

st.set_page_config(layout="wide")
frame.show(
    st.navigation(
        [
            st.Page(places.GALLERY, title=f"{t('page.gallery')} · Toonverse", default=True),
            st.Page(places.CREATE, title=f"{t('page.create')} · Toonverse", url_path="create"),
            st.Page(places.EPISODE, title=f"{t('page.episode')} · Toonverse", url_path="episode"),
            st.Page(places.CHARACTERS, title=f"{t('page.characters')} · Toonverse", url_path="characters"),
            st.Page(places.QUEUE, title=f"{t('page.queue')} · Toonverse", url_path="queue"),
            st.Page(places.COSTS, title=f"{t('page.costs')} · Toonverse", url_path="costs"),
            st.Page(places.SETTINGS, title=f"{t('page.settings')} · Toonverse", url_path="settings"),
            st.Page(places.READER, title=f"{t('page.reader')} · Toonverse", url_path="reader"),
        ],
        position="hidden",
    )
)
