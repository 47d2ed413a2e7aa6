"""What placements really paint, as truth arrays. In: placements. Out: masks. Never: colours.

Rules that look at centre lines and boxes alone miss overlapping tails and spikes (handbook: lettering, "Placement"),
so a chosen layout is rasterised and looked at again.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from comic.geometry import Box
from comic.lettering import Placement
from engines.lettering.ink import corners, outlines_of
from engines.lettering.kinds import RECIPES

Mask = NDArray[np.bool_]


def painted(placements: Iterable[Placement], width: float, height: float, scale: float = 0.5) -> Mask:
    """True where one of the placements puts ink or paper; `scale` pixels per unit, strokes included."""
    image = Image.new("1", (max(1, round(width * scale)), max(1, round(height * scale))))
    pen = ImageDraw.Draw(image)
    for placement in placements:
        stroke = max(1, round(2 * RECIPES[placement.kind].stroke_px * scale))
        for outline in outlines_of(placement):
            points = [(float(x), float(y)) for x, y in outline * scale]
            pen.polygon(points, fill=1)
            pen.line([*points, points[0]], fill=1, width=stroke)
            radius = stroke / 2
            for x, y in corners(outline) * scale:
                pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=1)
    return np.asarray(image, dtype=bool)


def covers(mask: Mask, box: Box, scale: float = 0.5) -> bool:
    """Whether the mask has a painted pixel inside the box."""
    y0, y1 = max(0, round(box.y0 * scale)), max(0, round(box.y1 * scale))
    x0, x1 = max(0, round(box.x0 * scale)), max(0, round(box.x1 * scale))
    return bool(mask[y0:y1, x0:x1].any())
