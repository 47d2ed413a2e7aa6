"""Cover and thumbnail: a crop round the people of the panel that shows them best.

In: lettered panels and their subjects. Out: pictures. Never: a title drawn into the picture, a cut head or half a
balloon where a crop without them exists.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PIL import Image

from comic.geometry import Box
from comic.lettering import Placement
from comic.storyboard import PANEL_WIDTH_PX
from engines.packaging.inputs import PackagePanel

COVER_PX = (600, 800)
SURE = 0.5
"""Subjects below this confidence may be somewhere else: they don't decide a crop."""
PANELS_TRIED = 8
SHARES = (1.0, 0.88, 0.77, 0.68, 0.6, 0.52, 0.45)
"""Widths of tried crops as shares of the widest one."""
STEPS = 6
FACE_SHARE_MAX = 0.22
"""A face that fills more of a cover than this doesn't make it better."""
FACE_CENTRE = (0.5, 0.42)
HEAD_AIR = 6
"""Room round a head that is shown, where its panel has it."""
TAIL_RIM = 8
"""Half of a tail is about as wide, outline included."""


def cover_pictures(
    pictures: Mapping[str, Image.Image], panels: Sequence[PackagePanel], thumbnail_px: tuple[int, int]
) -> tuple[Image.Image, Image.Image]:
    """Cover (600×800) and thumbnail."""
    return _picture(pictures, panels, COVER_PX), _picture(pictures, panels, thumbnail_px)


def best_crop(panels: Sequence[PackagePanel], size_px: tuple[int, int]) -> tuple[PackagePanel, Box]:
    """The panel and the crop of the shape `size_px` in its 800-unit coordinates that show faces best.

    Tried are the panels with the largest visible faces and little lettering. The earlier of equals wins.
    """
    likely = sorted(panels, key=_appeal, reverse=True)[:PANELS_TRIED]
    tried = ((panel, crop) for panel in likely for crop in _crops(panel, size_px))
    return max(tried, key=lambda pair: _score(pair[0], pair[1], size_px))


def _picture(
    pictures: Mapping[str, Image.Image], panels: Sequence[PackagePanel], size_px: tuple[int, int]
) -> Image.Image:
    panel, crop = best_crop(panels, size_px)
    picture = pictures[panel.panel_id]
    x0, y0, x1, y1 = crop.scaled(picture.width / PANEL_WIDTH_PX)
    # A scaled picture's height is rounded: the crop may not reach over it.
    box = (x0, y0, min(x1, picture.width), min(y1, picture.height))
    return picture.resize(size_px, Image.Resampling.LANCZOS, box=box)


def _appeal(panel: PackagePanel) -> float:
    sure = _sure_faces(panel)
    whole = panel.lettering.width_px * panel.lettering.height_px
    lettered = sum(placement.box.area for placement in panel.lettering.placements)
    faces = min(0.30, sum(face.area for face in sure) / whole)
    return faces - 0.5 * lettered / whole + 0.04 * min(2, len(sure))


def _crops(panel: PackagePanel, size_px: tuple[int, int]) -> Iterator[Box]:
    """Crops of that shape within the panel: the widest, then smaller ones on a grid and round the faces."""
    ratio = size_px[0] / size_px[1]
    width_px, height_px = panel.lettering.width_px, panel.lettering.height_px
    widest = min(width_px, height_px * ratio)
    faces = _sure_faces(panel)
    for share in SHARES:
        width, height = widest * share, widest * share / ratio
        free_x, free_y = width_px - width, height_px - height
        lefts = {free_x * step / STEPS for step in range(STEPS + 1)}
        tops = {free_y * step / STEPS for step in range(STEPS + 1)}
        for face in faces:
            lefts.add(min(max(0.0, face.centre.x - FACE_CENTRE[0] * width), free_x))
            tops.add(min(max(0.0, face.centre.y - FACE_CENTRE[1] * height), free_y))
        for top in sorted(tops):
            for left in sorted(lefts):
                yield Box(left, top, left + width, top + height)


def _score(panel: PackagePanel, crop: Box, size_px: tuple[int, int]) -> float:
    """Higher is better. The weights were set by looking at covers: cut heads and cut words outweigh all else."""
    score = -0.25 * max(0.0, size_px[0] / crop.width - 1) + 0.05 * crop.width / PANEL_WIDTH_PX
    whole = Box(0, 0, panel.lettering.width_px, panel.lettering.height_px)
    shown: list[Box] = []
    for subject in panel.subjects:
        if subject.confidence < SURE:
            continue
        aired = subject.head.grown(HEAD_AIR)
        seen = aired.overlap(crop) / max(1e-6, aired.overlap(whole))
        if seen > 0.999:
            shown.append(subject.face)
        elif _share_inside(subject.head, crop) > 0.98 * _share_inside(subject.head, whole):
            # Whole, but at the very edge: a close-up whose hair is as wide as the crop.
            shown.append(subject.face)
            score -= 0.15
        elif seen > 0:
            score -= 1.0
    if shown:
        score += (
            0.5 + 2.0 * min(FACE_SHARE_MAX, sum(face.area for face in shown) / crop.area) + 0.08 * min(2, len(shown))
        )
        centre_x = sum(face.centre.x for face in shown) / len(shown)
        centre_y = sum(face.centre.y for face in shown) / len(shown)
        score -= 0.5 * abs((centre_x - crop.x0) / crop.width - FACE_CENTRE[0])
        score -= 0.5 * abs((centre_y - crop.y0) / crop.height - FACE_CENTRE[1])
    paper = Box(0, 0, panel.lettering.width_px, panel.lettering.grown_px)
    score -= 4.0 * paper.overlap(crop) / crop.area
    return score - sum(_lettering_cost(placement, crop) for placement in panel.lettering.placements)


def _lettering_cost(placement: Placement, crop: Box) -> float:
    """Lettering takes room; half a balloon, or a tail without its balloon, looks like a mistake."""
    seen = _share_inside(placement.box, crop)
    cost = 1.6 * seen * placement.box.area / crop.area
    if 0.005 < seen < 0.995:
        cost += 0.6
    elif seen <= 0.005 and placement.tail is not None:
        root, tip = placement.tail.root, placement.tail.tip
        hull = Box(min(root.x, tip.x), min(root.y, tip.y), max(root.x, tip.x), max(root.y, tip.y))
        cost += 0.4 if hull.grown(TAIL_RIM).overlap(crop) > 0 else 0.0
    return cost


def _share_inside(box: Box, frame: Box) -> float:
    return box.overlap(frame) / max(1e-6, box.area)


def _sure_faces(panel: PackagePanel) -> list[Box]:
    return [subject.face for subject in panel.subjects if subject.confidence >= SURE]
