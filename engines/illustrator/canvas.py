"""The sheet that a panel is painted on: a frame in panel units, a picture in pixels.

In: a `Frame` and the picture's size. Out: `Canvas`, which makes drawings and rasterises them. Never: what is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

from engines.illustrator.framing import Frame
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing

SMALL = 4
"""Soft layers are painted at this part of the size."""


@dataclass(frozen=True)
class Canvas:
    """The frame's size in panel units and the picture's in pixels."""

    frame: Frame
    width_px: int
    height_px: int

    @property
    def size_px(self) -> tuple[int, int]:
        return self.width_px, self.height_px

    @property
    def small_px(self) -> tuple[int, int]:
        """The size of a soft layer."""
        return max(1, round(self.width_px / SMALL)), max(1, round(self.height_px / SMALL))

    @property
    def factor(self) -> float:
        """Pixels per panel unit."""
        return self.width_px / self.frame.width

    def drawing(self) -> Drawing:
        return Drawing(self.frame.width, self.frame.height)

    def painted(self, drawing: Drawing) -> Image.Image:
        return rasterise(drawing, size_px=self.size_px)

    def lay(self, drawing: Drawing, picture: Image.Image) -> None:
        """The drawing over the RGB picture, in place; an empty one costs nothing."""
        if not drawing.is_empty:
            layer = self.painted(drawing)
            picture.paste(layer.convert("RGB"), (0, 0), layer.getchannel("A"))
