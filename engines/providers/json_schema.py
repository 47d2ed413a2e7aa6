"""A JSON schema of one of our values, in the dialect that strict structured output takes.

In: a frozen value's type. Out: a schema in which every field is required and nothing else is allowed. Never: a value.
"""

from __future__ import annotations

from typing import Any

from comic.value import Value

_DROPPED = frozenset({"title", "default", "description", "format"})
"""Names and remarks that cost tokens and bind nobody."""


def schema_of(answer: type[Value]) -> dict[str, Any]:
    """The schema, references included. Fields with defaults are required too: the dialect knows no optional ones."""
    return _strict(answer.model_json_schema())


def _strict(node: dict[str, Any]) -> dict[str, Any]:
    kept = {name: _part(name, part) for name, part in node.items() if name not in _DROPPED}
    if "properties" in kept:
        kept["required"] = list(kept["properties"])
        kept["additionalProperties"] = False
    return kept


def _part(name: str, part: Any) -> Any:
    """What stands under a keyword: under two of them the names are ours, and none of them is dropped."""
    if name in ("properties", "$defs"):
        return {field: _strict(inner) for field, inner in part.items()}
    if isinstance(part, list):
        return [_strict(inner) if isinstance(inner, dict) else inner for inner in part]
    return _strict(part) if isinstance(part, dict) else part
