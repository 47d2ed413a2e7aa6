"""Korean speech levels: one written line → 해체, 해요체 or 합니다체.

In: words with `[casual|polite]` or `[casual|polite|formal]` and `^` where 해요체 adds 요. Out: the words. Never: a word
for somebody.
"""

from __future__ import annotations

import re

from engines.text.tales.manners import Level

_BY_LEVEL = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)(?:\|([^\[\]|]*))?\]")
_END = r"(?=$|[.…?!,~ ])"
# fmt: off
_FORMAL: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), formal)
    for pattern, formal in (
        (r"뭐예요", "뭡니까"),
        (r"거예요(?=\?)", "겁니까"),
        (r"(?:이에요|예요)(?=\?)", "입니까"),
        (r"아니에요" + _END, "아닙니다"),
        (r"거예요" + _END, "겁니다"),
        (r"(?<=[가-힣])(?:이에요|예요)" + _END, "입니다"),
        (r"([았었였했갔왔됐났렸졌셨겠있없])어요(?=\?)", r"\1습니까"),
        (r"([았었였했갔왔됐났렸졌셨겠있없같싶])(?:어요|아요)" + _END, r"\1습니다"),
        (r"할게요" + _END, "하겠습니다"),
        (r"네요" + _END, "군요"),
        (r"죠" + _END, "지요"),
        (r"주세요" + _END, "주십시오"),
    )
)
# fmt: on
"""Endings that change in one way only; any other stays 해요체, which people mix with 합니다체 when they talk."""


def at_level(words: str, level: Level) -> str:
    """The words as somebody says them at this level."""

    def chosen(match: re.Match[str]) -> str:
        casual, polite, formal = match.groups()
        if level is Level.CASUAL:
            return str(casual)
        return str(formal if level is Level.FORMAL and formal is not None else polite)

    said = _BY_LEVEL.sub(chosen, words).replace("^", "" if level is Level.CASUAL else "요")
    if level is Level.FORMAL:
        for pattern, formal in _FORMAL:
            said = pattern.sub(formal, said)
    return said
