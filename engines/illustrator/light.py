"""Light laid over painted layers: tints, air, halo, rim, shadows on the ground, the mood's grade.

In: Pillow pictures and colours. Out: Pillow pictures of the same size. Never: an SVG drawing, a choice of colour for
a time of day (that is `sets.daylight`).

Radii are in pixels of the pictures, so that a caller scales them with the picture.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from comic.storyboard import Mood
from engines.illustrator.colour import rgb

SHADOW = (38, 30, 60)
SHADOW_STRENGTH = 125
FALLOFF = "#b0a6ce"
"""What the foot of a figure fades towards."""

FALLOFF_FROM = 0.59
FALLOFF_STRENGTH = 0.145


@dataclass(frozen=True)
class Grade:
    """Saturation and brightness as factors, a multiplied tint, and the darkness of the corners (0–1)."""

    saturation: float = 1.03
    brightness: float = 1.0
    tint: str | None = None
    vignette: float = 0.0


GRADES: Mapping[Mood, Grade] = MappingProxyType(
    {
        Mood.NEUTRAL: Grade(),
        Mood.HAPPY: Grade(1.08, 1.02, "#fff9ee"),
        Mood.ROMANTIC: Grade(1.05, 1.02, "#fff0f2"),
        Mood.SAD: Grade(0.84, 0.98, "#e8eefa", 0.22),
        Mood.TENSE: Grade(0.92, 0.97, "#f2edf4", 0.34),
        Mood.SCARY: Grade(0.84, 0.93, "#e2ecee", 0.55),
    }
)


def tinted(picture: Image.Image, colour: str | None) -> Image.Image:
    """The RGB picture multiplied by a colour; None changes nothing."""
    if colour is None or rgb(colour) == (255, 255, 255):
        return picture
    table = [round(value * part / 255) for part in rgb(colour) for value in range(256)]
    return picture.point(table)


def screened(picture: Image.Image, glow: Image.Image, blur_px: float) -> Image.Image:
    """The RGB picture with an RGBA layer of light screened over it, softened."""
    light = Image.new("RGB", picture.size)
    light.paste(glow.convert("RGB"), (0, 0), glow.getchannel("A"))
    return ImageChops.screen(picture, light.filter(ImageFilter.BoxBlur(blur_px)))


def hazed(picture: Image.Image, colour: str, opacity: float) -> Image.Image:
    """The RGB picture behind `opacity` (0–1) of air."""
    if opacity <= 0:
        return picture
    return Image.blend(picture, Image.new("RGB", picture.size, rgb(colour)), opacity)


def shadowed(picture: Image.Image, ellipses: Sequence[tuple[float, float, float, float]], blur_px: float) -> None:
    """Soft shadows on the ground, in place; ellipses as left, top, right, bottom."""
    for left, top, right, bottom in ellipses:
        margin = 3 * blur_px
        box = (round(left - margin), round(top - margin), round(right + margin), round(bottom + margin))
        mask = Image.new("L", (box[2] - box[0], box[3] - box[1]))
        ImageDraw.Draw(mask).ellipse((left - box[0], top - box[1], right - box[0], bottom - box[1]), SHADOW_STRENGTH)
        soft = mask.filter(ImageFilter.GaussianBlur(blur_px))
        picture.paste(Image.new("RGB", soft.size, SHADOW), box[:2], soft)


def haloed(picture: Image.Image, coverage: Image.Image, colour: str, opacity: float) -> None:
    """A soft glow around figures, in place; `coverage` is their alpha."""
    width, height = picture.size
    small = coverage.resize((max(1, width // 4), max(1, height // 4)), Image.Resampling.BILINEAR)
    soft = small.filter(ImageFilter.GaussianBlur(5)).point([round(value * opacity) for value in range(256)])
    picture.paste(rgb(colour), (0, 0), soft.resize(picture.size, Image.Resampling.BILINEAR))


def rimmed(figures: Image.Image, coverage: Image.Image, colour: str, width_px: float, light_side: int) -> None:
    """A rim of light inside the line art on the lit side, in place on the RGB figures.

    The mask is made at half size, with a ramp at its edge: nobody sees it, and it takes a quarter of the time.
    """
    width, height = figures.size
    small = coverage.resize((max(1, width // 2), max(1, height // 2)), Image.Resampling.BOX)
    eroded = small.filter(ImageFilter.BoxBlur(0.5 + width_px * 0.28))
    eroded = eroded.point([max(0, round((value - 221) * 7.5)) for value in range(256)])
    shifted = ImageChops.offset(eroded, round(width_px * 0.5 * light_side), round(width_px * 0.3))
    edge = ImageChops.subtract(eroded, shifted).filter(ImageFilter.BoxBlur(0.6))
    edge = edge.point([round(value * 0.8) for value in range(256)])
    figures.paste(rgb(colour), (0, 0), edge.resize(figures.size, Image.Resampling.BILINEAR))


def darkened_at_foot(figures: Image.Image) -> None:
    """A slow fall of light over the lower two fifths of the panel, in place on the RGB figures."""
    width, height = figures.size
    top = round(height * FALLOFF_FROM)
    if top >= height:
        return
    foot = figures.crop((0, top, width, height))
    column = Image.linear_gradient("L").point([round(value * FALLOFF_STRENGTH) for value in range(256)])
    foot.paste(tinted(foot, FALLOFF), (0, 0), column.resize(foot.size, Image.Resampling.BILINEAR))
    figures.paste(foot, (0, top))


def graded(picture: Image.Image, mood: Mood) -> Image.Image:
    """The finished RGB picture in the mood's colours."""
    grade = GRADES[mood]
    picture = ImageEnhance.Color(picture).enhance(grade.saturation)
    if grade.brightness != 1:
        picture = ImageEnhance.Brightness(picture).enhance(grade.brightness)
    return tinted(picture, grade.tint)
