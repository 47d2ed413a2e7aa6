"""Where text without spaces may break. In: a token. Out: its pieces in order. Never: widths, lines.

Scripts are told apart run by run, so that a Japanese title in a Korean line breaks as Japanese does. Phrases of
Japanese and Chinese are those of budoux (handbook: lettering, "Korean, English, Japanese, Chinese").
"""

from __future__ import annotations

import functools
import itertools
from enum import StrEnum

import budoux

from comic.lettering import LetteringLanguage

NEVER_FIRST_EAST_ASIAN = frozenset("ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞ")
"""Small kana and repetition marks continue the syllable before them (JIS X 4051, line-start prohibition)."""

CHINESE_PARTICLES = frozenset("的了吗嗎呢吧着著们們啊呀")
"""They belong to the word before them."""


class Script(StrEnum):
    """What decides how a run of characters breaks."""

    HAN = "han"
    KANA = "kana"
    OTHER = "other"


def script_of(character: str) -> Script:
    point = ord(character)
    if 0x3040 <= point <= 0x30FF or 0x31F0 <= point <= 0x31FF or 0xFF66 <= point <= 0xFF9F:
        return Script.KANA
    if 0x3400 <= point <= 0x9FFF or 0xF900 <= point <= 0xFAFF or 0x20000 <= point <= 0x323AF or character in "々〇":
        return Script.HAN
    return Script.OTHER


def phrases(token: str, language: LetteringLanguage) -> tuple[str, ...]:
    """The pieces of a token without spaces between which a line may end; one piece when it has no run of Han or
    kana."""
    found: list[str] = []
    for east_asian, group in itertools.groupby(token, key=_breaks_inside):
        run = "".join(group)
        pieces = _parsed(run, _parser_for(run, language)) if east_asian else (run,)
        found.extend(pieces)
    return tuple(_joined(found))


_CLOSING_MARKS = frozenset("！？，：；）。、」』】》〉〕")
"""Marks that end something: after `…` a run may begin with one."""
_EAST_ASIAN_MARKS = _CLOSING_MARKS | {"（"}
_LEANING_BACK = NEVER_FIRST_EAST_ASIAN | _CLOSING_MARKS | CHINESE_PARTICLES


def _breaks_inside(character: str) -> bool:
    """East Asian marks stay with the characters around them."""
    marks = "\u3000" <= character <= "\u303f" or character in _EAST_ASIAN_MARKS
    return marks or script_of(character) is not Script.OTHER


def _joined(pieces: list[str]) -> list[str]:
    """No piece begins with what may begin no line, none is a lone mark."""
    whole: list[str] = []
    for piece in pieces:
        if whole and (piece[0] in _LEANING_BACK or _only_marks(piece) or _only_marks(whole[-1])):
            whole[-1] += piece
        else:
            whole.append(piece)
    return whole


def _only_marks(piece: str) -> bool:
    return not any(character.isalnum() for character in piece)


def _parser_for(run: str, language: LetteringLanguage) -> str:
    if any(script_of(character) is Script.KANA for character in run) or language is LetteringLanguage.JAPANESE:
        return "ja"
    return "zh-hant" if language is LetteringLanguage.CHINESE_TRADITIONAL else "zh-hans"


@functools.lru_cache(maxsize=2048)
def _parsed(run: str, model: str) -> tuple[str, ...]:
    return tuple(_parser(model).parse(run))


@functools.cache
def _parser(model: str) -> budoux.Parser:
    match model:
        case "ja":
            return budoux.load_default_japanese_parser()
        case "zh-hant":
            return budoux.load_default_traditional_chinese_parser()
        case _:
            return budoux.load_default_simplified_chinese_parser()
