"""One published episode in the gallery: its cover with title, series and age; all of it is a link to the reader.

In: a `GalleryCard`. Out: the card. Never: the cover's bytes; the browser fetches them, and only when they come near.
"""

from __future__ import annotations

from html import escape

import streamlit as st

from locales import say
from studio.gallery import GalleryCard
from ui import places
from ui.figures import ago_text
from ui.plain import markdown_text


def draw(card: GalleryCard, language: str, now: float) -> None:
    """The card; the link lies invisibly over the whole of it."""
    with st.container(key=f"tv-card-{card.episode_id}", gap=None):
        st.html(card_html(card, language, now))
        st.page_link(places.READER, label=markdown_text(card.title), query_params={"episode": card.episode_id})


def card_html(card: GalleryCard, language: str, now: float) -> str:
    """The card without its link; every text is escaped."""
    facts = " · ".join(
        (
            say(language, "episode.number", number=card.number),
            say(language, "episode.panels", count=card.panels),
            ago_text(language, now, card.published_at),
        )
    )
    alt = say(language, "card.cover-of", title=card.title)
    return (
        f'<div class="tv-card" lang="{escape(card.language.value)}">'
        f'<img class="tv-cover" src="{escape(card.cover_url)}" alt="{escape(alt)}" loading="lazy" decoding="async">'
        f'<div class="tv-card-title">{escape(card.title)}</div>'
        f'<div class="tv-card-series">{escape(card.project_title)}</div>'
        f'<div class="tv-card-facts">{escape(facts)}</div></div>'
    )
