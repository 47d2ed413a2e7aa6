"""A picture as it goes along with a question to a model that can see: small, since its tokens are paid for.

In: a picture file. Out: the parts of a message that hold it, in either dialect. Never: an enlarged picture.
"""

from __future__ import annotations

import base64
import io
from typing import Any

from PIL import Image

LONG_SIDE_PX = 768
"""Letters that a reader of a phone would notice are still read at this size."""

JPEG_QUALITY = 85
DETAIL = "low"
"""A model may look at a picture in several tiles, and each is charged; this asks for one look."""

PATCH_PX = 32
TOKENS_PER_PATCH = 1.75
"""Models count a picture in patches of this side, at one to 1.7 tokens each, or at a low fixed price: the dearer way is
reckoned with."""


def small(data: bytes) -> bytes:
    """The picture (any format that Pillow reads) as a JPEG whose long side has at most `LONG_SIDE_PX`."""
    with Image.open(io.BytesIO(data)) as opened:
        picture = opened.convert("RGB")
    picture.thumbnail((LONG_SIDE_PX, LONG_SIDE_PX), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=JPEG_QUALITY)
    return buffer.getvalue()


def chat_content(words: str, jpeg: bytes) -> list[dict[str, Any]]:
    """The content of a user's message for chat completions."""
    return [
        {"type": "text", "text": words},
        {"type": "image_url", "image_url": {"url": _url(jpeg), "detail": DETAIL}},
    ]


def response_input(words: str, jpeg: bytes) -> list[dict[str, Any]]:
    """The input for responses."""
    content = [
        {"type": "input_text", "text": words},
        {"type": "input_image", "image_url": _url(jpeg), "detail": DETAIL},
    ]
    return [{"role": "user", "content": content}]


def tokens_at_most() -> int:
    """What a sent picture is charged with, at most about: a square of the longest side."""
    return round((LONG_SIDE_PX // PATCH_PX) ** 2 * TOKENS_PER_PATCH)


def _url(jpeg: bytes) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode('ascii')}"
