"""A lettered panel whose balloons can be dragged, widened and aimed.

In: a `BalloonPanel`. Out: a component in the page, and what was moved in it. Never: a creator's text as markup: every
word reaches the page as an attribute; nor trust in what the browser tells.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import streamlit as st

from comic.geometry import Point
from comic.lettering import HandPlacing
from locales import say
from studio.balloons import Balloon, BalloonPanel

_FOLDER = Path(__file__).parent


def draw(panel: BalloonPanel, number: int, language: str, turn: int) -> tuple[str, HandPlacing] | None:
    """The line that was moved just now and where to. `turn` counts the answers to what was moved: with every one the
    picture begins anew from what the studio says."""
    shown = _component()(
        key=f"balloons-{panel.language.value}-{panel.panel_id}",
        data=view_data(panel, number, language, turn),
        on_moved_change=_nothing,
    )
    return read_move(shown.moved)


def view_data(panel: BalloonPanel, number: int, language: str, turn: int) -> dict[str, Any]:
    """What the component's script gets; lengths in 800-unit coordinates of the art."""
    return {
        "turn": turn,
        "room": list(panel.room),
        "art": panel.art_url,
        "lettered": panel.lettered_url,
        "alt": say(language, "balloon.picture", number=number),
        "pending": any(_differs(balloon) for balloon in panel.balloons),
        "lines": [_line(balloon, language) for balloon in panel.balloons],
    }


def read_move(told: object) -> tuple[str, HandPlacing] | None:
    """What the browser told, as a line's id and a wish; None for anything else than that."""
    if not isinstance(told, dict) or not isinstance(told.get("line"), str):
        return None
    x, y, width, tip = (told.get(name) for name in ("x", "y", "width", "tip"))
    if not (_is_length(x) and _is_length(y) and (width is None or _is_length(width))):
        return None
    if tip is not None and not (isinstance(tip, list) and len(tip) == 2 and all(map(_is_length, tip))):
        return None
    wish = HandPlacing(
        middle=Point(float(x), float(y)),
        width_px=None if width is None else float(width),
        tip=None if tip is None else Point(float(tip[0]), float(tip[1])),
    )
    return told["line"], wish


def _is_length(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _line(balloon: Balloon, language: str) -> dict[str, Any]:
    return {
        "id": balloon.line_id,
        "label": balloon.text,
        "resizeLabel": say(language, "balloon.resize", text=balloon.text),
        "tailLabel": say(language, "balloon.tail", text=balloon.text),
        "box": list(balloon.box),
        "drawn": [list(box) for box in balloon.drawn],
        "drawnBox": list(balloon.drawn_box),
        "drawnShape": balloon.drawn_shape.value,
        "tip": None if balloon.tip is None else list(balloon.tip),
        "aim": None if balloon.aim is None else list(balloon.aim),
        "head": None if balloon.head is None else list(balloon.head),
        "settable": balloon.settable,
    }


def _differs(balloon: Balloon) -> bool:
    """Whether the lettered picture doesn't show the line where it is wanted yet."""
    box, drawn = balloon.box, balloon.drawn_box
    return balloon.shape is not balloon.drawn_shape or any(
        abs(wanted - there) > 1.0 for wanted, there in zip(box, drawn, strict=True)
    )


def _nothing() -> None:
    """The page reads the move where the component stands, so that a message has its place there."""


@st.cache_resource(show_spinner=False)
def _component() -> Any:
    return st.components.v2.component(
        "toonverse_balloons",
        html='<div class="panel"></div>',
        css=(_FOLDER / "balloons.css").read_text(encoding="utf-8"),
        js=(_FOLDER / "balloons.js").read_text(encoding="utf-8"),
    )
