"""Drawn sound effects: sheared, turned letters with two strokes. In: a word. Out: its size, and its picture."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from PIL import Image, ImageDraw

from engines.lettering.fonts import Chain, length_px, runs_of
from engines.lettering.sound_inks import Inks

SHEAR = 0.22
"""How far the top of the letters leans right, per unit of height."""
_INNER_STROKE_EM = 0.055
_OUTER_STROKE_EM = 0.105
_LEADING = 1.04
_TAPER = 0.26
"""How much lower the far end of the letters is than the near one."""
_PADDING_PX = 3.0


@dataclass(frozen=True)
class Sound:
    """A sound effect's lines and the box it covers after shearing and turning, in 800-unit space."""

    text_lines: tuple[str, ...]
    size_px: int
    angle_deg: float
    width_px: float
    height_px: float


def set_sound(text: str, chain: Chain, seed: str, panel_width_px: float, panel_height_px: float) -> Sound:
    """The largest size that keeps the word within 0.6 of the width and 0.3 of the height, at most 150 px.

    A text of several words that would be small on one line takes two to four.
    """
    angle = random.Random(f"sound {seed} {text}").choice((-10.0, -7.0, 7.0, 10.0))
    widest = 0.60 * panel_width_px
    highest = max(110.0, 0.30 * panel_height_px)
    words = text.split(" ")
    best: Sound | None = None
    for count in range(1, 5):
        text_lines = _lines(words, count)
        for size in (150, 132, 116, 102, 90, 78, 68, 58, 48, 40, 34):
            sound = Sound(text_lines, size, angle, *_covered(text_lines, chain, size, angle))
            if sound.width_px <= widest and sound.height_px <= highest:
                break
        if best is None or (sound.size_px > best.size_px * 1.25):
            best = sound
    assert best is not None
    if best.width_px > panel_width_px - 48:
        best = _chopped(text, chain, angle, panel_width_px)
    return best


def _lines(words: list[str], count: int) -> tuple[str, ...]:
    count = min(count, len(words))
    size = math.ceil(len(words) / count)
    return tuple(" ".join(words[start : start + size]) for start in range(0, len(words), size))


def _chopped(text: str, chain: Chain, angle: float, panel_width_px: float) -> Sound:
    """For text that no sound effect should be: lines of equal length at the smallest size."""
    size = 34
    per_line = max(2, math.floor(0.55 * panel_width_px / size))
    text_lines = tuple(text[start : start + per_line].strip() for start in range(0, len(text), per_line))
    text_lines = tuple(text_line for text_line in text_lines if text_line)
    upright = 0.0 if len(text_lines) > 2 else angle
    return Sound(text_lines, size, upright, *_covered(text_lines, chain, size, upright))


def _covered(text_lines: tuple[str, ...], chain: Chain, size: float, angle_deg: float) -> tuple[float, float]:
    """Width and height of the turned parallelogram around the letters and their strokes."""
    stroke = 2 * _OUTER_STROKE_EM * size
    width = max(length_px(text_line, chain, float(size)) for text_line in text_lines) + stroke
    height = (0.98 + (len(text_lines) - 1) * _LEADING) * size + stroke
    wide = width + SHEAR * height
    angle = math.radians(abs(angle_deg))
    return (
        wide * math.cos(angle) + height * math.sin(angle) + 2 * _PADDING_PX,
        height * math.cos(angle) + wide * math.sin(angle) + 2 * _PADDING_PX,
    )


def picture(text_lines: tuple[str, ...], chain: Chain, size_px: float, angle_deg: float, inks: Inks) -> Image.Image:
    """The letters as RGBA whose middle is the middle of their box; `size_px` in pixels of the target. They grow
    toward the end that the angle lifts, as if they flew at the reader."""
    double = 2.0
    size = size_px * double
    outer_px = max(2, round(_OUTER_STROKE_EM * size))
    inner_px = max(1, round(_INNER_STROKE_EM * size))
    widths = [length_px(text_line, chain, size) for text_line in text_lines]
    height = (0.98 + (len(text_lines) - 1) * _LEADING) * size
    pad = outer_px + 8
    layer = Image.new("RGBA", (math.ceil(max(widths)) + 2 * pad, math.ceil(height) + 2 * pad), (*inks.outer, 0))
    pen = ImageDraw.Draw(layer)
    for ink, stroke in ((inks.outer, outer_px), (inks.inner, inner_px), (inks.letter, 0)):
        for row, text_line in enumerate(text_lines):
            x = layer.width / 2 - widths[row] / 2
            middle = pad + size * (0.49 + row * _LEADING)
            baseline = middle + chain[0].middle * size
            for run in runs_of(text_line, chain):
                font = run.face.font(size)
                pen.text((x, baseline), run.text, font=font, fill=ink, anchor="ls", stroke_width=stroke)
                x += run.face.length_px(run.text, size)
    return _leaned(_tapered(layer, grows_rightward=angle_deg > 0), angle_deg).reduce(2)


def _tapered(layer: Image.Image, grows_rightward: bool) -> Image.Image:
    """The layer as a plane that recedes to one side, its near end as high as before."""
    width, height = layer.size
    cut = _TAPER / 2 * height / (1 - _TAPER)
    far = (-cut, height + cut)
    left, right = (far, (0.0, float(height))) if grows_rightward else ((0.0, float(height)), far)
    corners = (0.0, left[0], 0.0, left[1], float(width), right[1], float(width), right[0])
    return layer.transform((width, height), Image.Transform.QUAD, corners, Image.Resampling.BILINEAR)


def _leaned(layer: Image.Image, angle_deg: float) -> Image.Image:
    """The layer sheared and then turned counterclockwise about its middle, in one resampling."""
    angle = math.radians(angle_deg)
    cosine, sine = math.cos(angle), math.sin(angle)
    wide = layer.width + SHEAR * layer.height
    width = math.ceil(wide * abs(cosine) + layer.height * abs(sine))
    height = math.ceil(layer.height * abs(cosine) + wide * abs(sine))
    to_x, to_y = cosine + SHEAR * sine, SHEAR * cosine - sine
    x, y = width / 2, height / 2
    return layer.transform(
        (width, height),
        Image.Transform.AFFINE,
        (
            to_x,
            to_y,
            layer.width / 2 - to_x * x - to_y * y,
            sine,
            cosine,
            layer.height / 2 - sine * x - cosine * y,
        ),
        Image.Resampling.BILINEAR,
    )
