"""How an episode is directed, drawn: framings, words and gutters panel by panel, beside the conventions of the field.

Panels lie across in per cent and heights are pixels, so it fits a phone and a desk alike. Elements and no SVG, since
Streamlit takes SVG out of what a page shows; every column tells its numbers under the pointer, and a table the sums.

In: a `Direction`, a language. Out: HTML whose every text is escaped. Never: a catalog, a number that isn't there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from html import escape

from comic.direction import (
    BALLOON_WORDS_MAX,
    GAP_BETWEEN_SCENES_PX,
    GAP_IN_SCENE_PX,
    DirectedPanel,
    Direction,
)
from comic.storyboard import GapReason, Shot
from locales import say

SHOT_ROW_PX = 15
GAP_SCALE = 0.1
"""Pixels of the picture for a pixel of gutter."""

WORDS_SHOWN_MAX = 50
WORDS_SCALE = 1.7
_SHOTS = (
    Shot.WIDE,
    Shot.FULL,
    Shot.WAIST,
    Shot.OVER_THE_SHOULDER,
    Shot.BUST,
    Shot.CLOSE_UP,
    Shot.EXTREME_CLOSE_UP,
    Shot.INSERT,
)
"""From afar to near."""

_GAPS_HEIGHT_PX = round(1100 * GAP_SCALE)
_WORDS_HEIGHT_PX = round(WORDS_SHOWN_MAX * WORDS_SCALE)


def direction_html(direction: Direction, language: str) -> str:
    """The three pictures above each other with the same panels below each other, and the sums."""
    panels = direction.panels
    return (
        f'<div class="tv-direction">{_shots_html(panels, language)}{_words_html(panels, language)}'
        f"{_gaps_html(panels, language)}{_sums_html(direction, language)}</div>"
    )


def findings_html(direction: Direction, language: str) -> str:
    """What the checks found, one sentence each, with the number that readers would count; nothing for nothing."""
    numbers = {panel.id: number for number, panel in enumerate(direction.panels, start=1)}
    sentences = []
    for finding in direction.findings:
        sentence = escape(say(language, f"board.{finding.rule.value}", detail=finding.detail))
        number = numbers.get(finding.id)
        where = escape(say(language, "lint.panel", number=number)) if number else ""
        sentences.append(f"<li><b>{where}</b> {sentence}</li>")
    return f'<ul class="tv-board-findings">{"".join(sentences)}</ul>' if sentences else ""


def _shots_html(panels: tuple[DirectedPanel, ...], language: str) -> str:
    """A dot for each panel: the higher, the farther the camera; bleeds are wide, insets small, silences hollow."""
    rows = "".join(f"<li>{escape(say(language, f'shot.{shot.value}'))}</li>" for shot in _SHOTS)
    dots = "".join(_dot_html(at, panels, language) for at in range(len(panels)))
    height = SHOT_ROW_PX * len(_SHOTS)
    return _figure(
        say(language, "direction.shots"), f'<ol class="tv-shot-names" aria-hidden="true">{rows}</ol>', dots, height
    )


def _dot_html(at: int, panels: tuple[DirectedPanel, ...], language: str) -> str:
    panel = panels[at]
    top = SHOT_ROW_PX * _SHOTS.index(panel.shot)
    kinds = f"tv-dot tv-dot-{panel.width_mode.value}{' tv-silent' if panel.is_silent else ''}"
    return f'<i class="{kinds}" title="{_told(at, panel, language)}" style="{_across(at, panels)};top:{top}px"></i>'


def _words_html(panels: tuple[DirectedPanel, ...], language: str) -> str:
    """A block for each balloon, as tall as the panel's words are many."""
    limit = _line(_WORDS_HEIGHT_PX - BALLOON_WORDS_MAX * WORDS_SCALE)
    columns = "".join(_words_column(at, panels, language) for at, panel in enumerate(panels) if not panel.is_silent)
    axis = _axis(
        ((0, str(WORDS_SHOWN_MAX)), (_WORDS_HEIGHT_PX - BALLOON_WORDS_MAX * WORDS_SCALE, str(BALLOON_WORDS_MAX)))
    )
    return _figure(say(language, "direction.words"), axis, limit + columns, _WORDS_HEIGHT_PX)


def _words_column(at: int, panels: tuple[DirectedPanel, ...], language: str) -> str:
    panel = panels[at]
    height = min(_WORDS_HEIGHT_PX, max(3, round(panel.words * WORDS_SCALE)))
    parts = "<b></b>" * panel.balloons
    return (
        f'<i class="tv-words" title="{_told(at, panel, language)}" '
        f'style="{_across(at, panels)};bottom:0;height:{height}px">{parts}</i>'
    )


def _gaps_html(panels: tuple[DirectedPanel, ...], language: str) -> str:
    """A column for each gutter in the colour of its reason; bands show what is usual in a scene and between scenes."""
    bands = "".join(_band(low, high) for low, high in (GAP_IN_SCENE_PX, GAP_BETWEEN_SCENES_PX))
    columns = "".join(
        f'<i class="tv-gap tv-gap-{panel.gap_reason.value}" title="{_told(at, panel, language)}" '
        f'style="{_across(at, panels)};bottom:0;height:{max(2, round(panel.gap_px * GAP_SCALE))}px"></i>'
        for at, panel in enumerate(panels)
        if panel.gap_reason is not GapReason.END
    )
    ticks = (*GAP_IN_SCENE_PX, *GAP_BETWEEN_SCENES_PX)
    axis = _axis((_GAPS_HEIGHT_PX - px * GAP_SCALE, str(px)) for px in ticks)
    legend = "".join(
        f'<li><i class="tv-gap-{reason.value}"></i>{escape(say(language, f"gap.{reason.value}"))}</li>'
        for reason in GapReason
        if any(panel.gap_reason is reason for panel in panels) and reason is not GapReason.END
    )
    picture = _figure(say(language, "direction.gaps"), axis, bands + columns, _GAPS_HEIGHT_PX)
    return f'{picture}<ul class="tv-legend">{legend}</ul>'


def _sums_html(direction: Direction, language: str) -> str:
    panels = direction.panels
    rows = {
        "direction.sum-shots": _counted(say(language, f"shot.{panel.shot.value}") for panel in panels),
        "direction.sum-angles": _counted(say(language, f"angle.{panel.angle.value}") for panel in panels),
        "direction.sum-widths": _counted(say(language, f"width.{panel.width_mode.value}") for panel in panels),
        "direction.sum-gaps": _counted(
            say(language, f"gap.{panel.gap_reason.value}") for panel in panels if panel.gap_reason is not GapReason.END
        ),
        "direction.sum-silent": say(language, "direction.of", part=direction.silent, whole=len(panels)),
        "direction.sum-words": str(direction.words),
    }
    told = "".join(f"<dt>{escape(say(language, key))}</dt><dd>{escape(value)}</dd>" for key, value in rows.items())
    return f'<dl class="tv-sums">{told}</dl>'


def _counted(names: Iterable[str]) -> str:
    """`Bust shot 7 · Wide shot 4`, the most frequent first."""
    return " · ".join(f"{name} {count}" for name, count in Counter(names).most_common())


def _figure(caption: str, axis: str, content: str, height_px: int) -> str:
    return (
        f'<figure class="tv-figure"><figcaption>{escape(caption)}</figcaption>{axis}'
        f'<div class="tv-plot" role="img" aria-label="{escape(caption)}" style="height:{height_px}px">{content}</div>'
        "</figure>"
    )


def _axis(ticks: Iterable[tuple[float, str]]) -> str:
    marks = "".join(f'<b style="top:{top:g}px">{escape(text)}</b>' for top, text in ticks)
    return f'<div class="tv-plot-axis" aria-hidden="true">{marks}</div>'


def _across(at: int, panels: tuple[DirectedPanel, ...]) -> str:
    """Where the panel's column lies."""
    share = 100.0 / len(panels)
    return f"left:{at * share:.3f}%;width:{share:.3f}%"


def _line(top_px: float) -> str:
    return f'<i class="tv-limit" style="top:{top_px:g}px"></i>'


def _band(low_px: int, high_px: int) -> str:
    bottom, height = low_px * GAP_SCALE, (high_px - low_px) * GAP_SCALE
    return f'<i class="tv-usual" style="bottom:{bottom:g}px;height:{height:g}px"></i>'


def _told(at: int, panel: DirectedPanel, language: str) -> str:
    """All numbers of a panel as one sentence, escaped."""
    return escape(
        say(
            language,
            "direction.panel",
            number=at + 1,
            shot=say(language, f"shot.{panel.shot.value}"),
            angle=say(language, f"angle.{panel.angle.value}"),
            width=say(language, f"width.{panel.width_mode.value}"),
            balloons=panel.balloons,
            words=panel.words,
            gap=panel.gap_px,
            reason=say(language, f"gap.{panel.gap_reason.value}"),
        )
    )
