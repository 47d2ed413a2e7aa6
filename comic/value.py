"""The frozen value that every noun is, and the canonical JSON and digest by which values are compared.

In: nothing. Out: `Value`, `canonical_json`, `digest`. Never: identity, defaults that depend on the world.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value that refuses unknown fields, so that a misspelt field fails where it is written."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def canonical_json(data: Any) -> str:
    """One text for one value: sorted keys, no spaces, no NaN, characters as they are.

    `data` is made of what JSON knows (see `Value.model_dump(mode="json")`). Raises ValueError on NaN or infinity.
    """
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def digest(data: Any) -> str:
    """SHA-256 of the canonical JSON, as 64 hexadecimal digits."""
    return hashlib.sha256(canonical_json(data).encode("utf-8")).hexdigest()
