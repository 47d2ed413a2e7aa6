"""The replies of `tests.model_server` in OpenAI's shapes: a picture, a response, a chat completion.

In: the item of the bill, and the fault that the reply is to have. Out: the reply's fields, ready for JSON; the item
gets the tokens that the reply says. Never: a connection.
"""

from __future__ import annotations

import base64
import colorsys
import hashlib
import io
import json
from typing import Any

from PIL import Image, ImageDraw

from comic.charge import Usage
from comic.geometry import PictureSize
from engines.providers.picture_size import REFERENCE_TOKENS, picture_tokens
from tests import model_eyes
from tests.model_bill import Asked
from tests.model_faults import Wrong

REFUSAL = "I can't help with that."


def picture(prompt: str, size: PictureSize) -> bytes:
    """A PNG whose colours follow from the prompt: two prompts give two pictures."""
    hue = hashlib.sha256(prompt.encode()).digest()[0] / 255
    light, dark = (tuple(round(255 * part) for part in colorsys.hsv_to_rgb(hue, 0.4, value)) for value in (0.95, 0.45))
    drawn = Image.new("RGB", size, light)
    ImageDraw.Draw(drawn).ellipse(
        (size.width_px * 0.3, size.height_px * 0.3, size.width_px * 0.7, size.height_px), dark
    )
    return _png(drawn)


def painted(asked: Asked, fault: Wrong | None) -> dict[str, Any]:
    """The reply of `images/generations` and `images/edits`."""
    width, height = (int(part) for part in str(asked.fields["size"]).split("x"))
    size = PictureSize(width, height)
    prompt = str(asked.fields["prompt"])
    asked.usage = Usage(
        text_in=len(prompt) // 4,
        image_in=REFERENCE_TOKENS * len(asked.files),
        image_out=picture_tokens(asked.model, str(asked.fields.get("quality", "high")), size),
    )
    text = "!!not base64!!" if fault is Wrong.BAD_BASE64 else base64.b64encode(_art(prompt, size, fault)).decode()
    reply: dict[str, Any] = {"created": 1, "data": [] if fault is Wrong.NO_DATA else [{"b64_json": text}]}
    if fault is not Wrong.NO_USAGE:
        used = asked.usage
        reply["usage"] = {
            "input_tokens": used.text_in + used.image_in,
            "input_tokens_details": {"text_tokens": used.text_in, "image_tokens": used.image_in},
            "output_tokens": used.image_out,
            "total_tokens": used.text_in + used.image_in + used.image_out,
        }
    return reply


def response(asked: Asked, text: str, fault: Wrong | None) -> dict[str, Any]:
    """The reply of `responses`, with the model's `text`."""
    used = asked.usage = _usage(asked, text)
    part: dict[str, Any] = {"type": "output_text", "text": text, "annotations": []}
    if fault is Wrong.REFUSAL:
        part = {"type": "refusal", "refusal": REFUSAL}
    incomplete = fault is Wrong.INCOMPLETE
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1,
        "model": asked.model,
        "status": "incomplete" if incomplete else "completed",
        "incomplete_details": {"reason": "max_output_tokens"} if incomplete else None,
        "error": None,
        "output": [{"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}],
        "parallel_tool_calls": False,
        "tool_choice": "none",
        "tools": [],
        "usage": None
        if fault is Wrong.NO_USAGE
        else {
            "input_tokens": used.text_in,
            "input_tokens_details": {"cached_tokens": used.cached_in},
            "output_tokens": used.text_out,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": used.text_in + used.text_out,
        },
    }


def chat(asked: Asked, text: str, fault: Wrong | None) -> dict[str, Any]:
    """The reply of `chat/completions`, with the model's `text`."""
    used = asked.usage = _usage(asked, text)
    message: dict[str, Any] = {"role": "assistant", "content": text, "refusal": None}
    if fault is Wrong.REFUSAL:
        message |= {"content": None, "refusal": REFUSAL}
    return {
        "id": "chat_1",
        "object": "chat.completion",
        "created": 1,
        "model": asked.model,
        "choices": [
            {"index": 0, "message": message, "finish_reason": "length" if fault is Wrong.INCOMPLETE else "stop"}
        ],
        "usage": None
        if fault is Wrong.NO_USAGE
        else {
            "prompt_tokens": used.text_in,
            "prompt_tokens_details": {"cached_tokens": used.cached_in},
            "completion_tokens": used.text_out,
            "total_tokens": used.text_in + used.text_out,
        },
    }


def _art(prompt: str, size: PictureSize, fault: Wrong | None) -> bytes:
    if fault is Wrong.BLANK_PICTURE:
        return _png(Image.new("RGB", size, "#000000"))
    data = picture(prompt, PictureSize(640, 480) if fault is Wrong.ODD_SIZE else size)
    return data[: len(data) // 3] if fault is Wrong.CORRUPT_PICTURE else data


def _png(drawn: Image.Image) -> bytes:
    buffer = io.BytesIO()
    drawn.save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


def _usage(asked: Asked, text: str) -> Usage:
    words, seen = model_eyes.counted(asked.fields)
    given = json.dumps(words, ensure_ascii=False)
    return Usage(text_in=len(given) // 4 + seen, cached_in=len(given) // 16, text_out=len(text) // 4 + 1)
