"""A text set in the lines of one balloon. In: a text, its type. Out: `Setting`. Never: the outline, a place."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass

from comic.lettering import LetteringLanguage
from engines.lettering.balloon import Extent, fit
from engines.lettering.breaking import Measure, Word, breaks, words_of
from engines.lettering.fonts import Chain, length_px
from engines.lettering.kinds import Recipe
from engines.lettering.strong import Ranges

_MAX_LINES = 7
_COMFORTABLE_LINE_EM = 8.0
_LONG_LINE_COST = 0.09
"""For each em beyond a comfortable line, where all words are on one."""


@dataclass(frozen=True)
class Type:
    """What a balloon's text is set in."""

    chain: Chain
    language: LetteringLanguage
    recipe: Recipe
    size: int


@dataclass(frozen=True)
class Setting:
    """One breaking of a text and the inner shape that it needs. `reading_cost`: how badly it reads."""

    text_lines: tuple[str, ...]
    widths_px: tuple[float, ...]
    extent: Extent
    reading_cost: float


def set_text(text: str, strong: Ranges, faces: Type, narrow: bool) -> Setting:
    """The best breaking of one balloon's text: reads well, follows the ellipse, near 3:2, at most 4 lines or so."""
    recipe, size = faces.recipe, faces.size
    widest = recipe.widest_px * (0.66 if narrow else 1.0)
    words = words_of(text, _measure(faces), widest - 2 * size * recipe.pad_em, faces.language, strong)
    wanted = 1.0 if narrow else 1.45
    free_lines = 5 if narrow else 4
    best: tuple[float, Setting] | None = None
    settings = _settings(words, faces)
    for setting in settings:
        widths, extent = setting.widths_px, setting.extent
        fill = sum(widths) * size / (math.pi * extent.a * extent.b)
        cost = (
            setting.reading_cost
            + 1.2 * math.log(extent.aspect / wanted) ** 2
            + 0.6 * (1 - fill)
            + 0.22 * max(0, len(widths) - free_lines)
            + (_LONG_LINE_COST * max(0.0, widths[0] / size - _COMFORTABLE_LINE_EM) if len(widths) == 1 else 0.0)
        )
        if 2 * extent.a <= widest and (best is None or cost < best[0]):
            best = cost, setting
    return best[1] if best is not None else min(settings, key=lambda setting: setting.extent.a)


@functools.lru_cache(maxsize=256)
def _settings(words: tuple[Word, ...], faces: Type) -> tuple[Setting, ...]:
    """The words in one line, in two and so on. Kept, since narrow breaks are chosen among the same ones."""
    recipe, size = faces.recipe, faces.size
    measure = _measure(faces)
    found: list[Setting] = []
    for broken in breaks(words, measure, faces.language, _MAX_LINES if len(words) < 40 else 12):
        widths = tuple(measure(text_line) for text_line in broken.lines)
        extent = fit(widths, size * recipe.leading, size * recipe.pad_em, recipe.shape)
        found.append(Setting(broken.lines, widths, extent, broken.cost))
    return tuple(found)


@functools.lru_cache(maxsize=64)
def _measure(faces: Type) -> Measure:
    """Kept, so that a piece is looked up by its text alone: to hash a chain of faces each time takes longer."""

    @functools.lru_cache(maxsize=2048)
    def measure(piece: str) -> float:
        return length_px(piece, faces.chain, float(faces.size))

    return measure
