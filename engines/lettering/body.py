"""A line set in type, ready to be placed. In: a line, faces, how tight. Out: `Body` around an origin. Never: a place.

A long line becomes several linked balloons that are placed as one body. All numbers are in 800-unit space.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from comic.geometry import Box
from comic.lettering import BalloonShape, LetteringLanguage, Span
from comic.story import Line, LineKind
from engines.lettering import sound_effect
from engines.lettering.balloon import outer
from engines.lettering.fonts import Chain
from engines.lettering.kinds import RECIPES, Recipe
from engines.lettering.setting import Setting, Type, set_text
from engines.lettering.splitting import Limits, split
from engines.lettering.strong import Ranges, count, plain, spans, within

PANEL_WIDTH = 800.0
MARGIN_PX = 24.0
LARGEST_SHARE = 0.40
"""Of the panel's area that one balloon may cover (design.md §5)."""

_LIMITS = {
    LetteringLanguage.KOREAN: Limits(words=25, characters=84),
    LetteringLanguage.ENGLISH: Limits(words=25, characters=150),
    LetteringLanguage.JAPANESE: Limits(words=25, characters=56),
    LetteringLanguage.CHINESE_SIMPLIFIED: Limits(words=25, characters=48),
    LetteringLanguage.CHINESE_TRADITIONAL: Limits(words=25, characters=48),
}
_FEWEST_CHARACTERS = 16
_LONGEST_SOUND = 32
_LONG_SOUND = replace(RECIPES[LineKind.SFX], shape=BalloonShape.CAPTION, sizes_px=(34,))
"""What is marked as a sound but too long to be drawn as one is set in boxes."""
_LINK_OVERLAP = 0.10
_PARTS_SHIFT_PX = 46.0
_BRIDGE_GAP_PX = 22.0
_ORIGIN = Box(0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Tightness:
    """One rung of the ladder: which of a recipe's sizes, and whether narrow breaks are wanted."""

    size: int = 0
    narrow: bool = False


@dataclass(frozen=True)
class Part:
    """One balloon of a body; boxes are relative to the body's middle. `box` counts the stroke in. `number` counts the
    parts of its line; `bridged`: a neck leads to it from the part before."""

    line_id: str
    number: int
    text_lines: tuple[str, ...]
    box: Box
    text_box: Box
    strong: tuple[Span, ...] = ()
    bridged: bool = False

    def moved(self, dx: float, dy: float) -> Part:
        return replace(self, box=self.box.moved(dx, dy), text_box=self.text_box.moved(dx, dy))


@dataclass(frozen=True)
class Body:
    """What is placed as one: `box` around all parts has its middle at the origin."""

    line: Line
    shape: BalloonShape
    font: str
    size_px: int
    parts: tuple[Part, ...]
    box: Box
    angle_deg: float = 0.0

    @property
    def speaks(self) -> bool:
        """Whether it has a tail."""
        return self.line.kind not in (LineKind.NARRATION, LineKind.SFX)


def set_line(
    line: Line,
    chain: Chain,
    language: LetteringLanguage,
    tightness: Tightness,
    panel_height_px: float,
    strong: Ranges = (),
) -> Body:
    """Set one line whose text is normalised and not empty, so that no balloon is larger than its share. `strong` are
    its emphasised characters."""
    recipe = RECIPES[line.kind]
    if line.kind == LineKind.SFX:
        if len(line.text) <= _LONGEST_SOUND:
            return _set_sound(line, chain, panel_height_px)
        recipe = _LONG_SOUND
    size = recipe.sizes_px[min(tightness.size, len(recipe.sizes_px) - 1)]
    limits = _LIMITS[language]
    faces = Type(chain, language, recipe, size)
    while True:
        parts = _parts(line.id, line.text, strong, limits, faces, tightness.narrow)
        if limits.characters <= _FEWEST_CHARACTERS or all(_fits(part.box, panel_height_px) for part in parts):
            break
        limits = limits.tighter()
    return _chain(line, recipe, chain, size, parts)


def _set_sound(line: Line, chain: Chain, panel_height_px: float) -> Body:
    sound = sound_effect.set_sound(line.text, chain, line.id, PANEL_WIDTH, panel_height_px)
    box = Box(-sound.width_px / 2, -sound.height_px / 2, sound.width_px / 2, sound.height_px / 2)
    return Body(
        line=line,
        shape=BalloonShape.SFX,
        font=chain[0].name,
        size_px=sound.size_px,
        parts=(Part(line.id, 0, sound.text_lines, box, box),),
        box=box,
        angle_deg=sound.angle_deg,
    )


def _fits(box: Box, panel_height_px: float) -> bool:
    """Whether a balloon leaves the panel its margins and most of its art."""
    small = box.area <= LARGEST_SHARE * PANEL_WIDTH * panel_height_px
    return small and box.width <= PANEL_WIDTH - 2 * MARGIN_PX


def _strong_by_piece(pieces: tuple[str, ...], strong: Ranges) -> list[Ranges]:
    """The emphasis of each piece, counted from its own first character."""
    found: list[Ranges] = []
    start = 0
    for piece in pieces:
        found.append(within(strong, start, count(piece)))
        start += count(piece)
    return found


@functools.lru_cache(maxsize=256)
def _parts(line_id: str, text: str, strong: Ranges, limits: Limits, faces: Type, narrow: bool) -> tuple[Part, ...]:
    """The balloons of a line, each around its own middle. Kept, since a crowded panel is tried at many heights, and at
    most of them the same limits hold."""
    pieces = split(text, limits, faces.language)
    settings = [
        set_text(piece, own, faces, narrow) for piece, own in zip(pieces, _strong_by_piece(pieces, strong), strict=True)
    ]
    return tuple(_part(line_id, number, setting, faces) for number, setting in enumerate(settings))


def _part(line_id: str, number: int, setting: Setting, faces: Type) -> Part:
    recipe, size = faces.recipe, faces.size
    whole = outer(setting.extent, recipe.shape)
    half_width = whole.a + recipe.stroke_px
    half_height = whole.b + recipe.stroke_px
    text_half_width = max(setting.widths_px) / 2
    text_half_height = len(setting.text_lines) * size * recipe.leading / 2
    return Part(
        line_id=line_id,
        number=number,
        text_lines=tuple(plain(text_line) for text_line in setting.text_lines),
        strong=spans(setting.text_lines),
        box=Box(-half_width, -half_height, half_width, half_height),
        text_box=Box(-text_half_width, -text_half_height, text_half_width, text_half_height),
    )


def _chain(line: Line, recipe: Recipe, chain: Chain, size: int, parts: Sequence[Part]) -> Body:
    """Linked parts hang below each other, stepping aside by turns, and overlap a little so that they join."""
    placed: list[Part] = []
    y = 0.0
    for position, part in enumerate(parts):
        room = (PANEL_WIDTH - 2 * MARGIN_PX - part.box.width) / 2
        shift = min(_PARTS_SHIFT_PX, max(0.0, room)) * (-1 if position % 2 == 0 else 1) if len(parts) > 1 else 0.0
        if position:
            above = placed[-1].box
            link = _LINK_OVERLAP * min(above.height, part.box.height)
            y = above.y1 - (0.0 if recipe.shape == BalloonShape.CAPTION else link + 2 * recipe.stroke_px)
            if recipe.shape == BalloonShape.CAPTION:
                y -= recipe.stroke_px
        down = y - part.box.y0
        placed.append(part.moved(shift, down))
    body = Body(line=line, shape=recipe.shape, font=chain[0].name, size_px=size, parts=tuple(placed), box=_ORIGIN)
    return _centred(body)


def bridge(first: Body, second: Body) -> Body:
    """Two lines that one speaker says in a row, as one body: the second hangs below, aside, joined by a neck."""
    room = (PANEL_WIDTH - 2 * MARGIN_PX - max(first.box.width, second.box.width)) / 2
    aside = min(_PARTS_SHIFT_PX, max(0.0, room)) * (1 if len(first.parts) % 2 else -1)
    down = first.box.y1 + _BRIDGE_GAP_PX - second.box.y0
    head, *others = (part.moved(aside, down) for part in second.parts)
    parts = (*first.parts, replace(head, bridged=True), *others)
    return _centred(replace(first, parts=parts))


def _centred(body: Body) -> Body:
    """With the middle of all its parts at the origin."""
    whole = functools.reduce(Box.union, (part.box for part in body.parts))
    middle = whole.centre
    parts = tuple(part.moved(-middle.x, -middle.y) for part in body.parts)
    return replace(body, parts=parts, box=whole.moved(-middle.x, -middle.y))
