"""A line set in a balloon of a given width, as a creator drew it. In: a line, a shape, a width. Out: `Body`, or None
where the words don't fit. Never: a place.

The usual setting chooses its own width (`body.py`); here the width is given and the height follows from the words.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from comic.geometry import Box
from comic.lettering import BalloonShape, LetteringLanguage
from comic.story import Line
from engines.lettering.balloon import Extent, inner, inner_exponent, outer
from engines.lettering.body import MARGIN_PX, PANEL_WIDTH, Body, Part
from engines.lettering.breaking import breaks, words_of
from engines.lettering.fonts import Chain, length_px
from engines.lettering.kinds import RECIPES, Recipe
from engines.lettering.strong import Ranges, plain, spans

_MOST_LINES = 14
_BREAK_WEIGHT_PX = 40.0
"""How much taller a balloon may get for a break that reads better by 1."""
_STEP = 1.06
_STEPS = 40
_HALVINGS = 20


@dataclass(frozen=True)
class HandSetting:
    """What stays as it was when the words change: how the balloon looks, how large its letters are."""

    shape: BalloonShape
    size_px: int


def set_in_width(
    line: Line, setting: HandSetting, width_px: float, chain: Chain, language: LetteringLanguage, strong: Ranges = ()
) -> Body | None:
    """One balloon, stroke counted in exactly `width_px` wide and no higher than the words need. `line` is normalised
    and not empty. None when a word is wider than the balloon leaves it room."""
    recipe = RECIPES[line.kind]
    size, shape = setting.size_px, setting.shape

    @functools.cache
    def measure(piece: str) -> float:
        return length_px(piece, chain, float(size))

    half_width = width_px / 2 - recipe.stroke_px
    words = words_of(line.text, measure, PANEL_WIDTH - 2 * MARGIN_PX, language, strong)
    best: tuple[float, tuple[str, ...], tuple[float, ...], float] | None = None
    for broken in breaks(words, measure, language, _MOST_LINES):
        widths = tuple(measure(text_line) for text_line in broken.lines)
        half_height = _half_height(widths, size, half_width, recipe, shape)
        if half_height is None:
            continue
        cost = half_height + _BREAK_WEIGHT_PX * broken.cost
        if best is None or cost < best[0]:
            best = cost, broken.lines, widths, half_height
    if best is None:
        return None
    _, text_lines, widths, half_height = best
    text_half = Extent(max(widths) / 2, len(text_lines) * size * recipe.leading / 2)
    box = _around(Extent(width_px / 2, half_height + recipe.stroke_px))
    part = Part(line.id, 0, tuple(plain(text) for text in text_lines), box, _around(text_half), spans(text_lines))
    return Body(line=line, shape=shape, font=chain[0].name, size_px=size, parts=(part,), box=box)


def least_width_px(
    line: Line, setting: HandSetting, chain: Chain, language: LetteringLanguage, strong: Ranges = ()
) -> float:
    """The narrowest whole width that holds the words; the panel's own when none does."""
    low, high = 0, int(PANEL_WIDTH)
    while low < high:
        middle = (low + high) // 2
        if set_in_width(line, setting, float(middle), chain, language, strong) is None:
            low = middle + 1
        else:
            high = middle
    return float(high)


def _half_height(
    widths: tuple[float, ...], size: int, half_width: float, recipe: Recipe, shape: BalloonShape
) -> float | None:
    """Half the height, stroke not counted in, of the lowest shape of this width that holds every padded line."""
    corners = _corners(widths, size, recipe, shape)
    exponent = inner_exponent(shape)
    if max(x for x, _ in corners) >= half_width:
        return None

    def holds(half_height: float) -> bool:
        within = inner(Extent(half_width, outer(Extent(half_width, half_height), shape).b), shape)
        return all((x / within.a) ** exponent + (y / within.b) ** exponent <= 1 for x, y in corners)

    # A burst's spikes grow with its height and take from its width: a middle height may hold the words though the
    # highest doesn't, so heights are tried upwards.
    lowest = max(y for _, y in corners)
    reach = next((tried for step in range(_STEPS) if holds(tried := lowest * _STEP**step)), None)
    if reach is None:
        return None
    low = reach / _STEP
    for _ in range(_HALVINGS):
        middle = (low + reach) / 2
        low, reach = (low, middle) if holds(middle) else (middle, reach)
    return outer(Extent(half_width, reach), shape).b


def _corners(widths: tuple[float, ...], size: int, recipe: Recipe, shape: BalloonShape) -> list[tuple[float, float]]:
    """How far right and up or down each padded line reaches from the middle."""
    line_height = size * recipe.leading
    pad = size * recipe.pad_em
    pad_x, pad_y = (pad * 1.1, pad * 0.75) if shape is BalloonShape.CAPTION else (pad, pad * 0.55)
    top = -len(widths) * line_height / 2
    found: list[tuple[float, float]] = []
    for row, width in enumerate(widths):
        above = top + row * line_height - (pad_y if row == 0 else 0.0)
        below = top + (row + 1) * line_height + (pad_y if row == len(widths) - 1 else 0.0)
        found += [(width / 2 + pad_x, abs(above)), (width / 2 + pad_x, abs(below))]
    return found


def _around(half: Extent) -> Box:
    return Box(-half.a, -half.b, half.a, half.b)
