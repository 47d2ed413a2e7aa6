"""Where a reader can go from an episode: its other languages, its neighbours, the gallery.

In: a `Reading`. Out: links in the page. Never: the strip.
"""

from __future__ import annotations

from html import escape
from urllib.parse import urlencode

import streamlit as st

from comic.lettering import LetteringLanguage
from locales import say
from studio.reading import Reading
from ui import places
from ui.house import signed_in
from ui.language import language, t


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
    if len(reading.languages) > 1:
        st.html(languages_html(reading, st.query_params.to_dict(), language()))


def languages_html(reading: Reading, query: dict[str, str], spoken: str) -> str:
    """Links to the same episode in its other languages, the one that is shown marked."""
    links = "".join(_language_html(other, other is reading.language, query, spoken) for other in reading.languages)
    return f'<nav class="tv-reader-languages" aria-label="{escape(say(spoken, "reader.languages"))}">{links}</nav>'


def _language_html(other: LetteringLanguage, current: bool, query: dict[str, str], spoken: str) -> str:
    address = f"{places.READER_URL}?{urlencode(query | {'in': other.value})}"
    marked = ' aria-current="true"' if current else ""
    name = escape(say(spoken, f"language.{other.value}"))
    return f'<a href="{escape(address)}" target="_self" lang="{other.value}"{marked}>{name}</a>'
