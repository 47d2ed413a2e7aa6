"""Reference sheets as pictures: of a whole cast, or the takes of one character.

In: `CharacterSheets`, a language. Out: HTML whose every text is escaped. Never: a picture's bytes; the browser fetches
them, and only when they come near.
"""

from __future__ import annotations

from html import escape

from comic.money import usd_text
from locales import say
from studio.estimates import Estimate
from studio.sheets import Repaint, TakeView
from ui.estimate_view import estimate_html


def sheet_html(name: str, take: TakeView, title: str, chips: tuple[str, ...], language: str, used_in: str = "") -> str:
    """A sheet with a title, chips, the words that it was drawn with and where it is used."""
    marks = "".join(f'<span class="tv-chip">{escape(chip)}</span>' for chip in chips)
    words = "".join(f'<p class="tv-facts">{escape(text)}</p>' for text in (take.take.words, used_in) if text)
    return (
        f'<div class="tv-sheet">{picture_html(name, take, language)}'
        f'<div class="tv-job-head"><strong>{escape(title)}</strong>{marks}</div>{words}</div>'
    )


def picture_html(name: str, take: TakeView, language: str) -> str:
    """The picture alone; a narrow frame where it isn't drawn."""
    if take.picture_url is None:
        return f'<div class="tv-sheet-picture tv-sheet-missing">{escape(say(language, "sheets.not-drawn"))}</div>'
    alt = escape(say(language, "sheets.alt", name=name))
    source = escape(take.picture_url)
    return f'<img class="tv-sheet-picture" src="{source}" alt="{alt}" loading="lazy" decoding="async">'


def take_title(number: int, language: str) -> str:
    """What a take is called: people count from one."""
    return say(language, "sheets.take", number=number + 1)


def price_text(asked: Repaint, language: str) -> str:
    """What painting after an earlier take costs, in one line."""
    if not asked.estimate.lines:
        return say(language, "sheets.free")
    panels = say(language, "sheets.panels", panels=asked.panels)
    drawn = say(language, "sheets.drawn", sheets=asked.sheets, panels=asked.panels) if asked.sheets else panels
    return f"{drawn} · {_cost_text(asked.estimate, language)}"


def follows_html(asked: Repaint, language: str, *, sheet_first: bool) -> str:
    """What a redraw draws and costs: all of it, or the sheet alone and what its panels would cost then."""
    if sheet_first:
        cost = _cost_text(asked.estimate, language)
        told, guessed = say(language, "sheets.first-alone", panels=asked.panels, cost=cost), asked.sheets_alone
    else:
        told, guessed = say(language, "sheets.follows", sheets=asked.sheets, panels=asked.panels), asked.estimate
    return f'<p class="tv-note tv-follows">{escape(told)}</p>{estimate_html(guessed, language)}'


def _cost_text(guessed: Estimate, language: str) -> str:
    if guessed.unknown_models:
        return say(language, "estimate.price-unknown")
    return f"{usd_text(guessed.low_microusd)} – {usd_text(guessed.high_microusd)}"
