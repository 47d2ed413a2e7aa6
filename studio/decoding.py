"""Text from a file's bytes. In: bytes. Out: text. Never: a guess that loses characters."""

from __future__ import annotations

from comic.errors import BadInput


def decode(data: bytes) -> str:
    """UTF-8 (with or without a mark), UTF-16 with a mark, or CP949. Raises BadInput("text-encoding")."""
    encodings = ["utf-16"] if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ["utf-8-sig", "cp949"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise BadInput("text-encoding")
