"""Pictures as JPEG under a limit of bytes. In: a picture, a limit. Out: bytes. Never: a file."""

from __future__ import annotations

import io

from PIL import Image

QUALITY = 90
LOWER_QUALITIES = (84, 76, 68, 60, 50, 40)
FULL_COLOUR = 0
"""4:4:4: coloured lettering on white frays with halved colour."""


def jpeg(picture: Image.Image, limit_bytes: int | None = None) -> bytes:
    """At quality 90, lower only as far as the limit asks. Raises ValueError when even quality 40 is too large."""
    data = _encoded(picture, QUALITY)
    if limit_bytes is None or len(data) <= limit_bytes:
        return data
    for quality in LOWER_QUALITIES:
        data = _encoded(picture, quality)
        if len(data) <= limit_bytes:
            return data
    raise ValueError(f"{picture.width}×{picture.height} px does not fit {limit_bytes} bytes")


def png(picture: Image.Image) -> bytes:
    """Without loss."""
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", compress_level=6)
    return buffer.getvalue()


def _encoded(picture: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality, subsampling=FULL_COLOUR)
    return buffer.getvalue()
