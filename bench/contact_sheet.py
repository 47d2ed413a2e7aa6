"""Contact sheets: pictures in rows with a label under each, saved as one JPEG that stays small.

In: Pillow pictures and labels. Out: a JPEG file. Never: what is drawn.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

PAPER = "#ffffff"
INK = "#3a3448"
GAP_PX = 8
LABEL_PX = 11
LABEL_HEIGHT_PX = 16
LARGEST_BYTES = 500_000
BEST_QUALITY, WORST_QUALITY, QUALITY_STEP = 88, 40, 6

Tile = tuple[str, Image.Image]


def contact_sheet(tiles: Sequence[Tile], columns: int, width_px: int) -> Image.Image:
    """The tiles from left to right, `width_px` wide each; every row is as tall as its tallest tile."""
    fitted = [(label, _fitted(picture, width_px)) for label, picture in tiles]
    rows = [fitted[start : start + columns] for start in range(0, len(fitted), columns)]
    heights = [max(picture.height for _, picture in row) + LABEL_HEIGHT_PX + GAP_PX for row in rows]
    sheet = Image.new("RGB", (columns * (width_px + GAP_PX) + GAP_PX, sum(heights) + GAP_PX), PAPER)
    pen = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(LABEL_PX)
    top = GAP_PX
    for row, height in zip(rows, heights, strict=True):
        for column, (label, picture) in enumerate(row):
            left = GAP_PX + column * (width_px + GAP_PX)
            sheet.paste(picture, (left, top))
            pen.text((left, top + picture.height + 2), label, INK, font)
        top += height
    return sheet


def _fitted(picture: Image.Image, width_px: int) -> Image.Image:
    height_px = max(1, round(picture.height * width_px / picture.width))
    return picture.convert("RGB").resize((width_px, height_px), Image.Resampling.LANCZOS)


def save(sheet: Image.Image, path: Path) -> int:
    """Writes the sheet with the best quality that stays under `LARGEST_BYTES`; returns its size in bytes.

    Raises ValueError when even the worst quality is too large.
    """
    for quality in range(BEST_QUALITY, WORST_QUALITY - 1, -QUALITY_STEP):
        encoded = io.BytesIO()
        sheet.save(encoded, "JPEG", quality=quality, optimize=True)
        if encoded.tell() <= LARGEST_BYTES:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(encoded.getvalue())
            return encoded.tell()
    raise ValueError(f"the sheet is too large: {path.name}")
