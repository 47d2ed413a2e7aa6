"""Light laid over painted layers: tints, air, halo, rim, fall of light.

In: Pillow pictures and colours. Out: Pillow pictures of the same size. Never: an SVG drawing, a choice of colour for
a time of day (that is `sets.daylight`) or a mood (that is `grade`).

Radii are in pixels of the pictures, so that a caller scales them with the picture.
"""

from __future__ import annotations

from PIL import Image, ImageChops, ImageFilter

from engines.illustrator.colour import mixed, rgb
from engines.illustrator.style.light import (
    BOUNCE_PART,
    FALLOFF,
    FALLOFF_STRENGTH,
    GHOST_LIGHT,
    GHOST_LIGHT_PART,
    RIM_AIR_PART,
    RIM_COVERED,
    TRANSLUCENT,
)

WHITE = "#ffffff"
SMALL = 4
LUMINOUS_FALL = 0.75
"""How much of a light before which silhouettes stand is lost at a distance."""

LIT_FROM = 0.38
"""Figures are in full light down to this part of the panel's height."""


def tinted(picture: Image.Image, colour: str | None) -> Image.Image:
    """The RGB picture multiplied by a colour; None changes nothing."""
    if colour is None or rgb(colour) == (255, 255, 255):
        return picture
    table = [round(value * part / 255) for part in rgb(colour) for value in range(256)]
    return picture.point(table)


def multiplied(first: str | None, second: str) -> str:
    """One tint that does what both do one after the other."""
    red, green, blue = (round(a * b / 255) for a, b in zip(rgb(first or WHITE), rgb(second), strict=True))
    return f"#{red:02x}{green:02x}{blue:02x}"


def mean_hue(picture: Image.Image) -> str:
    """The picture's mean colour, as bright as can be: the tint of the light that it throws back."""
    mean = picture.resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
    assert isinstance(mean, tuple)
    brightest = max(1, *mean)
    red, green, blue = (round(part * 255 / brightest) for part in mean)
    return f"#{red:02x}{green:02x}{blue:02x}"


def screened(picture: Image.Image, glow: Image.Image, blur_px: float) -> Image.Image:
    """The RGB picture with an RGBA layer of light screened over it, softened by pixels of the layer, which may be
    smaller than the picture."""
    light = Image.new("RGB", glow.size)
    light.paste(glow.convert("RGB"), (0, 0), glow.getchannel("A"))
    light = light.filter(ImageFilter.BoxBlur(blur_px)).resize(picture.size, Image.Resampling.BILINEAR)
    return ImageChops.screen(picture, light)


def hazed(picture: Image.Image, colour: str, opacity: float) -> Image.Image:
    """The RGB picture behind `opacity` (0–1) of air."""
    if opacity <= 0:
        return picture
    air = rgb(colour)
    table = [round(value + (part - value) * opacity) for part in air for value in range(256)]
    return picture.point(table)


def haloed(picture: Image.Image, coverage: Image.Image, colour: str, opacity: float) -> None:
    """A soft glow around figures, in place; `coverage` is their alpha."""
    width, height = picture.size
    small = coverage.resize((max(1, width // 8), max(1, height // 8)), Image.Resampling.BOX)
    soft = small.filter(ImageFilter.GaussianBlur(width / 300)).point([round(value * opacity) for value in range(256)])
    reached = soft.getbbox()
    if reached is None:
        return
    across, down = width / small.width, height / small.height
    left, top = round(reached[0] * across), round(reached[1] * down)
    right, bottom = round(reached[2] * across), round(reached[3] * down)
    glow = soft.crop(reached).resize((right - left, bottom - top), Image.Resampling.BILINEAR)
    picture.paste(rgb(colour), (left, top), glow)


def luminous(picture: Image.Image, colour: str, strength: float, centre: tuple[float, float]) -> Image.Image:
    """The RGB picture before a light of this colour; `centre` of the light as parts of width and height."""
    width, height = picture.size
    fade = [round(255 * strength * (1 - LUMINOUS_FALL * value / 255)) for value in range(256)]
    disc = Image.radial_gradient("L").point(fade)
    reach = round(2.2 * max(width, height) / SMALL)
    left = round(reach / 2 - centre[0] * width / SMALL)
    top = round(reach / 2 - centre[1] * height / SMALL)
    window = (left, top, left + max(1, width // SMALL), top + max(1, height // SMALL))
    mask = disc.resize((reach, reach), Image.Resampling.BILINEAR).crop(window)
    light = Image.new("RGB", mask.size)
    light.paste(rgb(colour), (0, 0), mask)
    return ImageChops.screen(picture, light.resize(picture.size, Image.Resampling.BILINEAR))


def rimmed(
    figures: Image.Image, coverage: Image.Image, colour: str, width_px: float, light_side: int, strength: float
) -> None:
    """A rim of light inside the line art on the lit side, in place on the RGB figures; `strength` is 0–1.

    The mask is made at half size, with a ramp at its edge: nobody sees it, and it takes a quarter of the time.
    """
    width, height = figures.size
    small = coverage.resize((max(1, width // 2), max(1, height // 2)), Image.Resampling.BOX)
    eroded = small.filter(ImageFilter.BoxBlur(0.5 + width_px * 0.28))
    eroded = eroded.point([max(0, round((value - 221) * 7.5)) for value in range(256)])
    shifted = _moved(eroded, round(width_px * 0.5 * light_side), round(width_px * 0.3))
    edge = ImageChops.multiply(ImageChops.subtract(eroded, shifted), _open_air(small, width_px))
    edge = edge.filter(ImageFilter.BoxBlur(0.6)).point([round(value * strength) for value in range(256)])
    figures.paste(rgb(colour), (0, 0), edge.resize(figures.size, Image.Resampling.BILINEAR))


def _open_air(coverage: Image.Image, width_px: float) -> Image.Image:
    """Where a silhouette borders on air: bright at its outer edge, dark in gaps and corners inside it, where a rim
    would be specks: beside a neck, between locks, in a lap."""
    around = coverage.reduce(SMALL).filter(ImageFilter.BoxBlur(width_px * RIM_AIR_PART))
    least, most = RIM_COVERED
    ramp = [max(0, min(255, round((most - value / 255) / (most - least) * 255))) for value in range(256)]
    return around.point(ramp).resize(coverage.size, Image.Resampling.BILINEAR)


def _moved(mask: Image.Image, dx: int, dy: int) -> Image.Image:
    """The mask moved aside and down (`dy` ≥ 0); what moves in is what lies there now, so that a figure that runs out of
    the picture has no edge at the frame."""
    width, height = mask.size
    moved = ImageChops.offset(mask, dx, dy)
    side = (0, 0, dx, height) if dx >= 0 else (width + dx, 0, width, height)
    for band in (side, (0, 0, width, dy)):
        if band[2] > band[0] and band[3] > band[1]:
            moved.paste(mask.crop(band), band[:2])
    return moved


def fallen(figures: Image.Image, bounce: str, top_px: int, panel_height_px: int) -> Image.Image:
    """The RGB figures with light that falls off towards the panel's foot, where the ground throws back `bounce`.

    The picture is the part of the panel from `top_px` on.
    """
    foot = mixed(WHITE, mixed(FALLOFF, bounce, BOUNCE_PART), FALLOFF_STRENGTH)
    ramp = Image.linear_gradient("L").point([_falling(value / 255) for value in range(256)])
    column = Image.new("RGB", ramp.size, WHITE)
    column.paste(rgb(foot), (0, 0), ramp)
    whole = column.resize((1, panel_height_px), Image.Resampling.BILINEAR)
    beside = whole.crop((0, top_px, 1, top_px + figures.height))
    return ImageChops.multiply(figures, beside.resize(figures.size, Image.Resampling.NEAREST))


def _falling(part: float) -> int:
    return round(255 * max(0.0, (part - LIT_FROM) / (1 - LIT_FROM)))


def shining(lit: Image.Image, unlit: Image.Image, coverage: Image.Image) -> Image.Image:
    """The RGB figures as the place lights them, with what of them is translucent mostly in its own cold light."""
    part = round(255 * GHOST_LIGHT_PART)
    mask = coverage.point([part if 0 < value < TRANSLUCENT else 0 for value in range(256)])
    return Image.composite(tinted(unlit, GHOST_LIGHT), lit, mask)


def solid(layer: Image.Image) -> Image.Image:
    """The layer (RGBA, changed) with its densest part opaque: through a ghost at the camera the people beyond it would
    seem cut."""
    alpha = layer.getchannel("A")
    densest = max(value for value, count in enumerate(alpha.histogram()) if count)
    layer.putalpha(alpha.point([min(255, round(value * 255 / max(1, densest))) for value in range(256)]))
    return layer
