"""Placements over art → the lettered picture. In: RGB art, placements, faces. Out: a picture. Never: a decision.

A balloon, its linked parts and its tail are painted as one shape: first everyone's stroke, then everyone's paper, so
that no line runs through where they join; 4× supersampled inside its own box. Text is set at 1×.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw

from comic.lettering import BalloonShape, LetteringLanguage, PanelLettering, Placement
from engines.lettering import sound_effect
from engines.lettering.balloon import Outline
from engines.lettering.fonts import Chain, Typefaces, length_px, runs_of
from engines.lettering.ink import corners, joined, outlines_of
from engines.lettering.kinds import PAPER, RECIPES
from engines.lettering.sound_inks import inks_of
from engines.lettering.strong import with_spans

_DASH_PX = (14.0, 9.0)
_SMALL_OUTLINE = 48
"""Outlines of few points turn so much at each that the stroke needs a joint there."""


def draw(art: Image.Image, lettering: PanelLettering, typefaces: Typefaces, scale: float) -> Image.Image:
    """The lettered panel at the art's own width; `scale` is pixels per unit. Pixels outside the placements are the
    art's, below `grown_px` of gutter-white paper."""
    picture = art.convert("RGB") if art.mode != "RGB" else art.copy()
    grown_px = round(lettering.grown_px * scale)
    if grown_px:
        taller = Image.new("RGB", (picture.width, picture.height + grown_px), PAPER)
        taller.paste(picture, (0, grown_px))
        picture = taller
    sounds = [placement for placement in lettering.placements if placement.shape == BalloonShape.SFX]
    for placement in sounds:
        _paint_sound(picture, placement, typefaces, scale)
    for group in joined([placement for placement in lettering.placements if placement.shape != BalloonShape.SFX]):
        _paint_balloon(picture, group, scale)
        for placement in group:
            _set_text(picture, placement, typefaces, scale)
    return picture


def _chain(placement: Placement, typefaces: Typefaces) -> Chain:
    """The placement's own face; where it isn't installed, what its kind is set in."""
    return typefaces.named(placement.font) or typefaces.chain(RECIPES[placement.kind].role, LetteringLanguage.KOREAN)


def _paint_balloon(picture: Image.Image, group: Sequence[Placement], scale: float) -> None:
    recipe = RECIPES[group[0].kind]
    outlines = [outline * scale for placement in group for outline in outlines_of(placement)]
    stroke_px = recipe.stroke_px * scale
    points = np.vstack(outlines)
    x0, y0 = (math.floor(value - stroke_px - 2) for value in points.min(axis=0))
    x1, y1 = (math.ceil(value + stroke_px + 2) for value in points.max(axis=0))
    times = 4 if scale <= 1.25 else 3 if scale <= 2.2 else 2
    size = ((x1 - x0) * times, (y1 - y0) * times)
    stroke, paper = Image.new("L", size), Image.new("L", size)
    stroke_pen, paper_pen = ImageDraw.Draw(stroke), ImageDraw.Draw(paper)
    line_px = max(1, round(2 * stroke_px * times))
    for outline in outlines:
        local = [(float(x), float(y)) for x, y in (outline - [x0, y0]) * times]
        paper_pen.polygon(local, fill=255)
        if group[0].shape == BalloonShape.DASHED:
            for dash in _dashes(outline, scale):
                stroke_pen.line([(float(x), float(y)) for x, y in (dash - [x0, y0]) * times], fill=255, width=line_px)
        else:
            small = len(outline) <= _SMALL_OUTLINE
            stroke_pen.line([*local, local[0], local[1]], fill=255, width=line_px, joint="curve" if small else None)
            radius = line_px / 2 - 0.5
            for x, y in (corners(outline) - [x0, y0]) * times:
                stroke_pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    picture.paste(recipe.stroke, (x0, y0), stroke.reduce(times))
    picture.paste(recipe.fill, (x0, y0), paper.reduce(times))


def _dashes(outline: Outline, scale: float) -> list[Outline]:
    """The outline as evenly spread dashes; the rhythm is stretched so that it closes."""
    closed = np.vstack([outline, outline[:1]])
    steps = np.hypot(*np.diff(closed, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    on, off = (value * scale for value in _DASH_PX)
    count = max(1, round(along[-1] / (on + off)))
    period = along[-1] / count
    found: list[Outline] = []
    for k in range(count):
        at = np.linspace(k * period, k * period + period * on / (on + off), 6)
        found.append(np.stack([np.interp(at, along, closed[:, 0]), np.interp(at, along, closed[:, 1])], axis=1))
    return found


def _set_text(picture: Image.Image, placement: Placement, typefaces: Typefaces, scale: float) -> None:
    pen = ImageDraw.Draw(picture)
    chain = _chain(placement, typefaces)
    recipe = RECIPES[placement.kind]
    size = placement.size_px * scale
    box = placement.text_box
    line_height = box.height / len(placement.text_lines)
    for row, words in enumerate(placement.text_lines):
        text = with_spans(words, row, placement.strong)
        x = box.centre.x * scale - length_px(text, chain, size) / 2
        baseline = (box.y0 + (row + 0.5) * line_height) * scale + chain[0].middle * size
        for run in runs_of(text, chain):
            font = run.face.font(size)
            pen.text((x, round(baseline)), run.text, font=font, fill=recipe.text, anchor="ls")
            x += run.face.length_px(run.text, size)


def _paint_sound(picture: Image.Image, placement: Placement, typefaces: Typefaces, scale: float) -> None:
    letters = sound_effect.picture(
        placement.text_lines,
        _chain(placement, typefaces),
        placement.size_px * scale,
        placement.angle_deg,
        inks_of(" ".join(placement.text_lines), placement.mood),
    )
    middle = placement.box.centre
    picture.paste(
        letters, (round(middle.x * scale - letters.width / 2), round(middle.y * scale - letters.height / 2)), letters
    )
