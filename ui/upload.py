"""The text of an uploaded file.

In: bytes. Out: text. Never: a guess that leaves wrong characters: what can't be read is refused.
"""

from __future__ import annotations

import codecs

from comic.errors import BadInput

_MARKED = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def text_of(data: bytes) -> str:
    """UTF-8, UTF-16 with its mark, or CP949 (older Korean editors). Raises BadInput("file-not-text")."""
    marked = next((encoding for mark, encoding in _MARKED if data.startswith(mark)), None)
    for encoding in (marked,) if marked else ("utf-8", "cp949"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise BadInput("file-not-text")
