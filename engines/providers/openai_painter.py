"""The painter behind a server with picture models.

In: an `ArtBrief` or a `SheetBrief`, the reference sheets of the panel's cast. Out: a `Painting` of exactly the ordered
size. Never: a line's words in a prompt, a second call of its own.
"""

from __future__ import annotations

import base64
import binascii
import io
from collections.abc import Mapping
from typing import Any

import openai
from openai.types import ImagesResponse
from PIL import Image, UnidentifiedImageError

from comic.art import Artwork
from comic.charge import Usage
from comic.errors import ProviderLost
from comic.geometry import PictureSize
from comic.model import Maker
from comic.storyboard import ArtBrief
from engines.illustrator.painter import expected_subjects
from engines.ports import Painting, SheetBrief
from engines.providers.fitting import fitted, is_blank
from engines.providers.openai_server import Server
from engines.providers.picture_size import SMALLEST, nearest_size
from engines.providers.prompts import panel_prompt, sheet_prompt
from engines.providers.reckoning import REFERENCES_MAX, SHEET_SIZE, picture_usage

EXPECTED = 0.5
"""How sure it is that a model puts heads where the storyboard has them."""

SKETCH = "A plain grey circle on white. No text, no letters."


class OpenAIPainter:
    """A `Painter`. `sheets` are PNG or WebP files by character's name."""

    def __init__(self, server: Server, maker: Maker, sheets: Mapping[str, bytes]) -> None:
        self._server = server
        self._maker = maker
        self._sheets = sheets

    def paint(self, brief: ArtBrief | SheetBrief) -> Painting:
        """Raises ProviderLost("picture-broken") and what `Server.call` raises."""
        if isinstance(brief, SheetBrief):
            reckoned = picture_usage(self._maker, brief, 0)
            picture = self._picture(sheet_prompt(brief, self._maker.style), SHEET_SIZE, {}, reckoned)
            return Painting(picture, Artwork(width_px=picture.width, height_px=picture.height, subjects=()))
        sheets = self._sheets_of(brief)
        prompt = panel_prompt(brief, self._maker.style, tuple(sheets))
        reckoned = picture_usage(self._maker, brief, len(sheets))
        came = self._picture(prompt, nearest_size(brief.width_px, brief.height_px), sheets, reckoned)
        artwork = Artwork(
            width_px=brief.width_px, height_px=brief.height_px, subjects=expected_subjects(brief, EXPECTED)
        )
        return Painting(fitted(came, brief.width_px, brief.height_px), artwork)

    def sketch(self, references: Mapping[str, bytes], reckoned: Usage) -> None:
        """The cheapest picture of all, to see whether the server paints. Raises as `paint`."""
        self._picture(SKETCH, SMALLEST, references, reckoned)

    def _sheets_of(self, brief: ArtBrief) -> dict[str, bytes]:
        if not self._maker.takes_references:
            return {}
        named = [character.name for character in brief.cast if character.name in self._sheets]
        return {name: self._sheets[name] for name in named[:REFERENCES_MAX]}

    def _picture(self, prompt: str, size: PictureSize, sheets: Mapping[str, bytes], reckoned: Usage) -> Image.Image:
        quality: Any = self._maker.quality or openai.omit
        files = [_upload(index, data) for index, data in enumerate(sheets.values(), start=1)]
        asked_size = f"{size.width_px}x{size.height_px}"

        def ask(client: openai.OpenAI) -> object:
            images = client.images.with_raw_response
            if not files:
                return images.generate(model=self._maker.model, prompt=prompt, size=asked_size, quality=quality, n=1)
            return images.edit(
                model=self._maker.model, prompt=prompt, size=asked_size, quality=quality, n=1, image=files
            )

        reply = self._server.call(self._maker.model, ImagesResponse, ask, usage_of, reckoned)
        return decoded(reply, self._maker.model)


def _upload(index: int, data: bytes) -> tuple[str, bytes, str]:
    """A reference picture as the interface takes it: PNG, WebP and JPEG by their own names."""
    with Image.open(io.BytesIO(data)) as opened:
        kind = (opened.format or "png").lower()
    return f"{index}.{kind}", data, f"image/{kind}"


def usage_of(reply: ImagesResponse) -> Usage | None:
    """What the server says that the picture used; None when it doesn't."""
    used = reply.usage
    if used is None:
        return None
    details = getattr(used, "input_tokens_details", None)
    if details is None:
        return Usage(text_in=used.input_tokens or 0, image_out=used.output_tokens or 0)
    return Usage(
        text_in=details.text_tokens or 0, image_in=details.image_tokens or 0, image_out=used.output_tokens or 0
    )


def decoded(reply: ImagesResponse, model: str) -> Image.Image:
    """The picture (RGB) of a reply. Raises ProviderLost("picture-broken") with what is wrong."""
    data = reply.data[0].b64_json if reply.data else None
    if not data:
        raise ProviderLost("picture-broken", model=model, found="empty")
    try:
        with Image.open(io.BytesIO(base64.b64decode(data, validate=True))) as opened:
            picture = opened.convert("RGB")
    except (binascii.Error, UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise ProviderLost("picture-broken", model=model, found="undecodable") from error
    if is_blank(picture):
        raise ProviderLost("picture-broken", model=model, found="blank")
    return picture
