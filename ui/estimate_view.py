"""A price before the click as HTML: a bar per engine from its low to its high end, and the sum.

In: an `Estimate`, a language. Out: HTML whose every text is escaped. Never: a price of its own.
"""

from __future__ import annotations

from html import escape

from comic.money import usd_text
from locales import say
from studio.estimates import Estimate, EstimateLine

PERCENT = 100.0


def estimate_html(guessed: Estimate, language: str) -> str:
    """Empty lines mean that everything is built already: that is said, too."""
    if not guessed.lines:
        return f'<p class="tv-note">{escape(say(language, "estimate.nothing"))}</p>'
    most = max(1, guessed.high_microusd)
    rows = "".join(_line_html(line, most, language) for line in guessed.lines)
    total = say(language, "estimate.total", low=usd_text(guessed.low_microusd), high=usd_text(guessed.high_microusd))
    unknown = ""
    if guessed.unknown_models:
        words = say(language, "estimate.unknown", models=", ".join(guessed.unknown_models))
        unknown = f'<p class="tv-note">{escape(words)}</p>'
    return (
        f'<div class="tv-estimate"><p class="tv-estimate-total">{escape(total)}</p>'
        f'<p class="tv-note">{escape(say(language, "estimate.range"))}</p>'
        f'<ul class="tv-estimate-lines">{rows}</ul>{unknown}</div>'
    )


def _line_html(line: EstimateLine, most_microusd: int, language: str) -> str:
    name = escape(say(language, "proof.name" if line.is_advice else f"stage.{line.stage.value}"))
    calls = escape(say(language, "estimate.calls", count=line.calls, model=line.model))
    if line.low_microusd is None or line.high_microusd is None:
        return f"<li><b>{name}</b><span>{calls}</span><em>{escape(say(language, 'estimate.price-unknown'))}</em></li>"
    low = PERCENT * line.low_microusd / most_microusd
    high = PERCENT * line.high_microusd / most_microusd
    span = escape(f"{usd_text(line.low_microusd)} – {usd_text(line.high_microusd)}")
    return (
        f"<li><b>{name}</b><span>{calls}</span>"
        f'<span class="tv-estimate-bar"><i style="width:{high:.1f}%"></i><b style="width:{low:.1f}%"></b></span>'
        f"<em>{span}</em></li>"
    )
