"""Cover and thumbnail: a crop round the people of the panel that shows them best.

In: lettered panels and their subjects. Out: pictures. Never: a title drawn into the picture, a cut head where one fits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PIL import Image

from comic.geometry import Box
from comic.storyboard import PANEL_WIDTH_PX
from engines.packaging.inputs import PackagePanel

COVER_PX = (600, 800)


def best_panel(panels: Sequence[PackagePanel]) -> PackagePanel:
    """The panel with the largest visible faces and little lettering, the earlier of equals."""
    return max(enumerate(panels), key=lambda item: (_appeal(item[1]), -item[0]))[1]


def crop(picture: Image.Image, panel: PackagePanel, size_px: tuple[int, int]) -> Image.Image:
    """The largest crop of that shape which keeps the heads, resized to `size_px`."""
    scale = picture.width / PANEL_WIDTH_PX
    ratio = size_px[0] / size_px[1]
    width = min(picture.width, picture.height * ratio)
    height = width / ratio
    heads = _heads(panel)
    if heads is None:
        centre_x, top = picture.width / 2, (picture.height - height) / 2
    else:
        shown = heads.scaled(scale)
        centre_x = shown.centre.x
        # Heads sit in the upper third of a portrait, unless they are higher than it.
        top = shown.centre.y - max(height * 0.36, shown.height / 2)
    left = min(max(0.0, centre_x - width / 2), picture.width - width)
    top = min(max(0.0, top), picture.height - height)
    box = (left, top, left + width, top + height)
    return picture.resize(size_px, Image.Resampling.LANCZOS, box=box)


def cover_pictures(
    pictures: Mapping[str, Image.Image], panels: Sequence[PackagePanel], thumbnail_px: tuple[int, int]
) -> tuple[Image.Image, Image.Image]:
    """Cover (600×800) and thumbnail."""
    panel = best_panel(panels)
    picture = pictures[panel.panel_id]
    return crop(picture, panel, COVER_PX), crop(picture, panel, thumbnail_px)


def _appeal(panel: PackagePanel) -> float:
    sure = [subject for subject in panel.subjects if subject.confidence >= 0.5]
    faces = sum(subject.face.area for subject in sure)
    lettered = sum(placement.box.area for placement in panel.lettering.placements)
    whole = panel.lettering.width_px * panel.lettering.height_px
    size = min(0.30, faces / whole)
    return size - 0.5 * lettered / whole + 0.04 * min(2, len(sure))


def _heads(panel: PackagePanel) -> Box | None:
    boxes = [subject.head for subject in panel.subjects if subject.confidence >= 0.5]
    if not boxes:
        return None
    joined = boxes[0]
    for box in boxes[1:]:
        joined = joined.union(box)
    return joined
