"""A storyboard before it is painted, as small boxes: the shot, who is in it, what is said.

Streamlit takes SVG out of a page's HTML, so each box is an SVG of its own inside an `img`.

In: a script and its storyboard, a language. Out: HTML whose every text is escaped. Never: a painted picture.
"""

from __future__ import annotations

from base64 import b64encode
from html import escape

from comic.story import Line, LineKind, Script
from comic.storyboard import Panel, Place, Shot, Staging, Storyboard
from locales import say

BOX_WIDTH = 160
BOX_HEIGHT = (64, 200)
"""Least and greatest height of a box, in the units of its own picture."""

STRIP_WIDTH_PX = 800
LINE_LENGTH = 70

_HEAD: dict[Shot, float] = {
    Shot.WIDE: 9.0,
    Shot.FULL: 13.0,
    Shot.WAIST: 19.0,
    Shot.OVER_THE_SHOULDER: 21.0,
    Shot.BUST: 25.0,
    Shot.CLOSE_UP: 36.0,
    Shot.EXTREME_CLOSE_UP: 56.0,
}
"""Radius of a head by shot; an insert shows a thing."""

_ACROSS: dict[Place, float] = {
    Place.FAR_LEFT: 0.14,
    Place.LEFT: 0.3,
    Place.CENTRE: 0.5,
    Place.RIGHT: 0.7,
    Place.FAR_RIGHT: 0.86,
}


def storyboard_html(script: Script, board: Storyboard, language: str) -> str:
    """All panels in their order."""
    spoken = {line.id: line for line in script.lines()}
    boxes = "".join(_box_html(number, panel, spoken, language) for number, panel in enumerate(board.panels, start=1))
    return f'<ol class="tv-boxes">{boxes}</ol>'


def _box_html(number: int, panel: Panel, spoken: dict[str, Line], language: str) -> str:
    shot = escape(say(language, f"shot.{panel.shot.value}"))
    names = escape(", ".join(dict.fromkeys(staging.name for staging in panel.cast)))
    who = f'<span class="tv-box-cast">{names}</span>' if names else ""
    lines = "".join(_line_html(spoken[line_id]) for line_id in panel.line_ids if line_id in spoken)
    return (
        f'<li class="tv-box">{_picture_html(panel)}<p class="tv-box-head"><b>{number}</b> {shot}{who}</p>'
        f'<ul class="tv-box-lines">{lines}</ul></li>'
    )


def _picture_html(panel: Panel) -> str:
    encoded = b64encode(picture_svg(panel).encode("utf-8")).decode("ascii")
    return f'<img src="data:image/svg+xml;base64,{encoded}" alt="{escape(panel.alt)}">'


def picture_svg(panel: Panel) -> str:
    """The box: a head on shoulders for everybody in the panel as large as the shot shows them, and its balloons."""
    low, high = BOX_HEIGHT
    height = round(min(high, max(low, panel.height_px * BOX_WIDTH / STRIP_WIDTH_PX)))
    figures = "".join(_figure_svg(staging, panel.shot, height) for staging in panel.cast)
    if panel.shot is Shot.INSERT:
        figures = f'<rect x="55" y="{height / 2 - 18:g}" width="50" height="36" rx="4" fill="#fff" stroke="#6d6070"/>'
    balloons = "".join(
        f'<ellipse cx="{38 + 42 * (place % 3)}" cy="13" rx="17" ry="8" fill="#fff" stroke="#6d6070"/>'
        for place in range(min(3, len(panel.line_ids)))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BOX_WIDTH} {height}">'
        f'<rect width="{BOX_WIDTH}" height="{height}" fill="#f6ebdd"/>'
        f'<line x1="0" x2="{BOX_WIDTH}" y1="{height * 0.72:g}" y2="{height * 0.72:g}" stroke="#e0cfba"/>'
        f"{figures}{balloons}</svg>"
    )


def _figure_svg(staging: Staging, shot: Shot, height: int) -> str:
    """A head on shoulders, cut by the box's edge as the shot cuts it; the initial says who it is."""
    radius = min(_HEAD.get(shot, 15.0), height * 0.34)
    x = _ACROSS[staging.place] * BOX_WIDTH
    y = height * (0.46 if shot in (Shot.WIDE, Shot.FULL) else 0.5)
    bottom = min(height, y + radius * 6.0)
    shoulders = (
        f"M{x - radius * 1.7:.1f} {bottom:.1f} V{y + radius * 2:.1f} "
        f"Q{x:.1f} {y + radius * 0.7:.1f} {x + radius * 1.7:.1f} {y + radius * 2:.1f} V{bottom:.1f} Z"
    )
    return (
        f'<path d="{shoulders}" fill="#cdbba6"/>'
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#fffaf3" stroke="#2c2230" stroke-width="1.2"/>'
        f'<text x="{x:.1f}" y="{y + radius * 0.35:.1f}" font-size="{radius:.1f}" text-anchor="middle" '
        f'font-family="sans-serif" fill="#2c2230">{escape(staging.name[:1])}</text>'
    )


def _line_html(line: Line) -> str:
    text = line.text if len(line.text) <= LINE_LENGTH else f"{line.text[: LINE_LENGTH - 1].rstrip()}…"
    speaker = f"<b>{escape(line.speaker)}</b> " if line.speaker else ""
    aside = "tv-aside" if line.kind in (LineKind.NARRATION, LineKind.THOUGHT, LineKind.SFX) else ""
    return f'<li class="{aside}">{speaker}{escape(text)}</li>'
