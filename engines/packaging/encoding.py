"""Pictures as JPEG or PNG under limits of bytes. In: pictures, limits. Out: bytes. Never: a file."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from PIL import Image

from comic.errors import EngineFailure

QUALITY = 90
LOWER_QUALITIES = (84, 76, 68, 60, 50, 40, 30, 20, 10)
FULL_COLOUR = 0
"""4:4:4: coloured lettering on white frays with halved colour."""


def jpeg(picture: Image.Image, limit_bytes: int | None = None, quality: int = QUALITY) -> bytes:
    """At `quality`, lower only as far as the limit asks.

    Raises EngineFailure("picture-too-large") when nothing fits.
    """
    data = _encoded(picture, quality)
    if limit_bytes is None or len(data) <= limit_bytes:
        return data
    for lower in LOWER_QUALITIES:
        if lower < quality:
            data = _encoded(picture, lower)
            if len(data) <= limit_bytes:
                return data
    raise EngineFailure(
        "picture-too-large", width_px=picture.width, height_px=picture.height, bytes=len(data), limit=limit_bytes
    )


def jpegs(
    spans: Sequence[tuple[int, int]],
    rows: Callable[[int, int], Image.Image],
    each_bytes: int | None,
    all_bytes: int | None,
) -> list[bytes]:
    """One JPEG for every stretch of rows, each and all together within their limits.

    The quality falls for all at once, so that no slice looks worse than its neighbours. `rows` draws a stretch; it
    is asked again rather than keeping the pictures of a whole episode. Raises EngineFailure("picture-too-large").
    """
    encoded: list[bytes] = []
    for quality in (QUALITY, *LOWER_QUALITIES):
        encoded = [jpeg(rows(top, bottom), each_bytes, quality) for top, bottom in spans]
        if all_bytes is None or sum(map(len, encoded)) <= all_bytes:
            return encoded
    raise EngineFailure(
        "picture-too-large",
        width_px=rows(*spans[0]).width,
        height_px=spans[-1][1],
        bytes=sum(map(len, encoded)),
        limit=all_bytes,
    )


def png(picture: Image.Image) -> bytes:
    """Without loss."""
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", compress_level=6)
    return buffer.getvalue()


def _encoded(picture: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality, subsampling=FULL_COLOUR, progressive=False)
    return buffer.getvalue()
