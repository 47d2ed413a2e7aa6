"""Where a reader can go from an episode: its other languages, its neighbours, the gallery.

In: a `Reading`. Out: links in the page. Never: the strip.
"""

from __future__ import annotations

import streamlit as st

from studio.reading import Reading
from ui import places
from ui.house import signed_in
from ui.language import t


def neighbours(reading: Reading) -> None:
    with st.container(key="tv-neighbours", horizontal=True, horizontal_alignment="center"):
        for number, name in ((reading.previous, "previous"), (reading.next, "next")):
            if number is not None:
                wanted = {"project": reading.project_id, "number": str(number)}
                st.page_link(places.READER, label=t(f"reader.{name}", number=number), query_params=wanted)
        st.page_link(places.GALLERY, label=t("reader.to-gallery"), icon=":material/grid_view:")
        if signed_in():
            wanted = {"episode": reading.episode_id}
            st.page_link(places.EPISODE, label=t("reader.edit"), icon=":material/tune:", query_params=wanted)


def languages(reading: Reading) -> None:
    """A row of links when the episode is lettered in several languages."""
    if len(reading.languages) < 2:
        return
    with st.container(key="tv-languages", horizontal=True, horizontal_alignment="center", gap="small"):
        for other in reading.languages:
            wanted = {**st.query_params.to_dict(), "in": other.value}
            st.page_link(
                places.READER,
                label=t(f"language.{other.value}"),
                query_params=wanted,
                disabled=other is reading.language,
            )
