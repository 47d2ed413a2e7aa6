"""Plain text for places that would read Markdown.

In: any text. Out: the same text, of which Streamlit's Markdown makes no link, formula, colour, emoji or tag.
Never: HTML (that is `html.escape`).
"""

from __future__ import annotations

import re

_MARKS = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$^=&])")
_WORD_JOINER = "\u2060"


def markdown_text(text: str) -> str:
    """Markdown that shows `text` as it is.

    Shortcodes (`:smile:`, `:material/home:`) are replaced after escapes are resolved, so a backslash does not stop
    them; an invisible word joiner behind the colon does.
    """
    one_line = " ".join(text.split())
    return _MARKS.sub(r"\\\1", one_line).replace(":", f":{_WORD_JOINER}")
