"""An episode as one continuous strip: lazy pictures, true gutters, no seams, and the place where reading stopped.

In: a `Reading`. Out: a component in the page. Never: the pictures' bytes (the browser fetches them as they come near),
nor a creator's text as markup: every word reaches the page as an attribute or as text.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import streamlit as st

from locales import say
from studio.reading import Reading

STRIP_WIDTH_PX = 800
_FOLDER = Path(__file__).parent


def draw(reading: Reading, language: str, panel_id: str | None = None) -> None:
    """The strip, at most 800 px wide and as wide as a phone; opened at a panel when one is named."""
    _component()(
        key=f"strip-{reading.episode_id}-{reading.language.value}", data=strip_data(reading, language, panel_id)
    )


def strip_data(reading: Reading, language: str, panel_id: str | None = None) -> dict[str, Any]:
    """What the component's script gets; lengths in pixels of a strip that is 800 wide."""
    ids = [panel.id for panel in reading.panels]
    return {
        "place": f"toonverse-place-{reading.project_id}-{reading.number}",
        "language": reading.language.value,
        "width": STRIP_WIDTH_PX,
        "start": ids.index(panel_id) if panel_id in ids else None,
        "resume": say(language, "reader.resume"),
        "missing": say(language, "reader.picture-missing"),
        "panels": [
            {
                "url": panel.url,
                "width": panel.width_px,
                "height": panel.height_px,
                "gap": panel.gap_after_px,
                "alt": panel.alt,
            }
            for panel in reading.panels
        ],
    }


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    return st.components.v2.component(
        "toonverse_strip",
        html='<div class="strip"></div><button class="resume" hidden></button>',
        css=(_FOLDER / "strip.css").read_text(encoding="utf-8"),
        js=(_FOLDER / "strip.js").read_text(encoding="utf-8"),
    )
