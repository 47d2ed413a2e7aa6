"""The strip: where panels lie on it, and its picture.

In: panels with their heights, lettered pictures. Out: `StripPanel`s, a picture of any stretch of rows. Never: a file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PIL import Image

from comic.geometry import Box
from comic.lettering import PanelLettering
from comic.storyboard import PANEL_WIDTH_PX, Panel
from comic.strip import StripPanel

PAPER = (255, 255, 255)
MARGIN_PX = 60
"""Paper above the first panel and below the last, at 800 wide."""


@dataclass(frozen=True)
class Strip:
    """Panels on the strip, in pixels of `width_px`, and the lettered pictures at that width."""

    width_px: int
    height_px: int
    panels: tuple[StripPanel, ...]
    pictures: Mapping[str, Image.Image]

    @property
    def scale(self) -> float:
        return self.width_px / PANEL_WIDTH_PX

    def rows(self, top: int, bottom: int) -> Image.Image:
        """The picture of these rows: panels where they are, paper elsewhere."""
        picture = Image.new("RGB", (self.width_px, bottom - top), PAPER)
        for panel in self.panels:
            box = panel.box
            if box.y1 > top and box.y0 < bottom:
                picture.paste(self.pictures[panel.panel_id], (int(box.x0), int(box.y0) - top))
        return picture


def lay_strip(
    panels: Sequence[Panel],
    pictures: Mapping[str, Image.Image],
    width_px: int,
) -> Strip:
    """Stack the lettered pictures (scaled to `width_px`, an inset one to what its margins leave) with the storyboard's
    gutters between them."""
    scale = width_px / PANEL_WIDTH_PX
    top = round(MARGIN_PX * scale)
    laid, fitted = [], {}
    for position, panel in enumerate(panels):
        margin = round(panel.margin_px * scale)
        picture = _fitted(pictures[panel.id], width_px - 2 * margin)
        gap_px = MARGIN_PX if position == len(panels) - 1 else panel.gap_after_px
        box = Box(margin, top, width_px - margin, top + picture.height)
        laid.append(StripPanel(panel_id=panel.id, box=box, gap_after_px=round(gap_px * scale)))
        fitted[panel.id] = picture
        top += picture.height + round(gap_px * scale)
    return Strip(width_px=width_px, height_px=top, panels=tuple(laid), pictures=fitted)


def render_strip(panels: Sequence[Panel], pictures: Mapping[str, Image.Image], width_px: int) -> Image.Image:
    """The whole strip as one picture."""
    strip = lay_strip(panels, pictures, width_px)
    return strip.rows(0, strip.height_px)


def lettered_rows(lettering: PanelLettering) -> list[tuple[float, float]]:
    """The rows that each placement with its tail covers, in the panel's 800-unit coordinates."""
    covered = []
    for placement in lettering.placements:
        top, bottom = placement.box.y0, placement.box.y1
        if placement.tail is not None:
            top = min(top, placement.tail.tip.y)
            bottom = max(bottom, placement.tail.tip.y)
        covered.append((top, bottom))
    return covered


def word_rows(lettering: PanelLettering) -> list[tuple[float, float]]:
    """The rows that the words of each placement cover, in the panel's 800-unit coordinates."""
    return [(placement.text_box.y0, placement.text_box.y1) for placement in lettering.placements]


def _fitted(picture: Image.Image, width_px: int) -> Image.Image:
    if picture.width == width_px:
        return picture
    height_px = max(1, round(picture.height * width_px / picture.width))
    return picture.resize((width_px, height_px), Image.Resampling.LANCZOS)
