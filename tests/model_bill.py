"""The bill of `tests.model_server`: an item for each request, with what it costs by the published prices.

In: what came over HTTP; the tokens, once there is a reply. Out: `Asked`, the item. Never: a connection.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from typing import Any

from comic.charge import Usage
from engines.providers.prices import KNOWN_PRICES


@dataclass
class Asked:
    """One request that was answered, or would have been."""

    path: str
    fields: dict[str, Any]
    files: list[bytes]
    usage: Usage = field(default_factory=Usage)
    charged: bool = False
    key: str = ""
    file_names: list[str] = field(default_factory=list)

    @property
    def model(self) -> str:
        return str(self.fields.get("model", ""))

    @property
    def cost_microusd(self) -> int:
        return (KNOWN_PRICES.cost_microusd(self.model, self.usage) or 0) if self.charged else 0


def item(path: str, headers: Message, body: bytes) -> Asked:
    """The item of a request, before anything is charged."""
    key, kind = headers.get("authorization", ""), headers.get("content-type", "")
    if not kind.startswith("multipart/"):
        return Asked(path, json.loads(body or b"{}"), [], key=key)
    asked = Asked(path, {}, [], key=key)
    for part in BytesParser().parsebytes(b"content-type: " + kind.encode() + b"\r\n\r\n" + body).get_payload():
        name = part.get_param("name", header="content-disposition")
        data = part.get_payload(decode=True)
        if part.get_filename():
            assert name == "image[]" or name == "image", name
            asked.files.append(data)
            asked.file_names.append(str(part.get_filename()))
        else:
            asked.fields[str(name)] = data.decode()
    return asked
