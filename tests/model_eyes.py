"""A model that can see, for `tests.model_server`: it looks at the picture that really came, and says what it is told.

In: a request's fields, in either dialect. Out: the picture and the answer. Never: an answer that the schema forbids.
"""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import jsonschema
from PIL import Image

from comic.geometry import Box
from comic.proof import Mark
from engines.providers.proof_answer import AnsweredMark, ProofAnswer
from tests.model_bill import Asked

PATCH_PX = 32
NOWHERE = Box(0.0, 0.0, 0.0, 0.0)


def of_picture(fields: dict[str, Any]) -> Image.Image | None:
    """The picture of a request; None when none goes along. It must be asked for at low detail, as a JPEG in the
    request itself."""
    part = _part(fields)
    if part is None:
        return None
    sent = part["image_url"]
    url, detail = (sent["url"], sent["detail"]) if isinstance(sent, dict) else (sent, part["detail"])
    head, _, data = url.partition(",")
    assert (head, detail) == ("data:image/jpeg;base64", "low"), (head, detail)
    return Image.open(io.BytesIO(base64.b64decode(data, validate=True)))


def asks(asked: Asked) -> bool:
    """Whether somebody is to look at a picture."""
    return _part(asked.fields) is not None


def counted(fields: dict[str, Any]) -> tuple[dict[str, Any], int]:
    """The fields without their picture, and the tokens that it counts as: one a patch."""
    picture = of_picture(fields)
    if picture is None:
        return fields, 0
    words = {name: value for name, value in fields.items() if name not in ("messages", "input")}
    return words, -(-picture.width // PATCH_PX) * -(-picture.height // PATCH_PX)


@dataclass
class Eyes:
    """`write` for a `ModelServer`. `marks` says what a picture holds, by the number of pictures seen before it;
    everything else is answered by `words`."""

    marks: Callable[[int], tuple[Mark, ...]]
    words: Callable[[dict[str, Any]], str]
    seen: list[Image.Image] = field(default_factory=list)

    def __call__(self, fields: dict[str, Any]) -> str:
        picture = of_picture(fields)
        if picture is None:
            return self.words(fields)
        marks = self.marks(len(self.seen))
        self.seen.append(picture)
        answer = ProofAnswer(marks=tuple(_answered(mark) for mark in marks)).model_dump(mode="json")
        jsonschema.validate(answer, _schema(fields))
        return json.dumps(answer, ensure_ascii=False)


def _part(fields: dict[str, Any]) -> dict[str, Any] | None:
    said = fields.get("messages") or fields.get("input") or ()
    contents = [one["content"] for one in said if isinstance(one, dict)]
    parts = [part for content in contents if isinstance(content, list) for part in content]
    return next((part for part in parts if "image_url" in part), None)


def _schema(fields: dict[str, Any]) -> dict[str, Any]:
    shape = fields["response_format"]["json_schema"] if "messages" in fields else fields["text"]["format"]
    assert shape["name"] == "ProofAnswer" and shape["strict"]
    return dict(shape["schema"])


def _answered(mark: Mark) -> AnsweredMark:
    left, top, right, bottom = mark.box or NOWHERE
    return AnsweredMark(kind=mark.kind, text=mark.text, left=left, top=top, right=right, bottom=bottom)
