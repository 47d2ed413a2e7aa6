"""A panel's art with what was found in it, framed, and in words.

In: the studio's `MarkedPanel`s and `Unchecked`s, a language. Out: HTML whose every text is escaped, and plain text.
Never: a click.
"""

from __future__ import annotations

from html import escape

from comic.geometry import Box
from comic.proof import Mark
from locales import say, say_error
from studio.proofs import MarkedPanel, Unchecked

PERCENT = 100.0


def panel_html(panel: MarkedPanel, language: str) -> str:
    """The picture, with a numbered frame around each mark whose place is known."""
    name = escape(say(language, "lint.panel", number=panel.number))
    frames = "".join(
        _frame_html(number, mark.box) for number, mark in enumerate(panel.marks, start=1) if mark.box is not None
    )
    return f'<figure class="tv-proof"><div><img src="{escape(panel.picture_url)}" alt="{name}">{frames}</div></figure>'


def marks_html(panel: MarkedPanel, language: str) -> str:
    """The panel's number, and a numbered sentence for each mark."""
    name = escape(say(language, "lint.panel", number=panel.number))
    told = "".join(f"<li>{escape(mark_text(mark, language))}</li>" for mark in panel.marks)
    return f'<div class="tv-proof-marks"><b>{name}</b><ol>{told}</ol></div>'


def mark_text(mark: Mark, language: str) -> str:
    """`Letters in the art: “SALE”`."""
    kind = f"proof.{mark.kind.value}"
    return say(language, kind, text=mark.text) if mark.text else say(language, f"{kind}-unread")


def unchecked_text(unchecked: Unchecked, language: str) -> str:
    """Which panels nobody looked at, and why. What the general sentence of an error says of waiting and asking again is
    over by then, so some errors have a sentence of their own here."""
    why = say_error(language, unchecked.code, unchecked.facts, "proof")
    return say(language, "proof.unchecked", panels=runs_text(unchecked.numbers), why=why)


def runs_text(numbers: tuple[int, ...]) -> str:
    """`(1, 2, 3, 7)` → `1–3, 7`; the numbers rise."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _frame_html(number: int, box: Box) -> str:
    sides = (("left", box.x0), ("top", box.y0), ("width", box.width), ("height", box.height))
    place = ";".join(f"{side}:{PERCENT * part:.1f}%" for side, part in sides)
    return f'<i style="{place}"><b>{number}</b></i>'
