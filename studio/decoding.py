"""Text from a file's bytes. In: bytes. Out: text and its encoding. Never: a guess that loses characters.

A byte order mark decides. Without one, UTF-8 proves itself; UTF-16 shows in its zero bytes; CP949 (of which EUC-KR is
a part) and Windows-1252 decode almost anything, so they are believed only when what comes out looks written.
"""

from __future__ import annotations

import codecs
import unicodedata

from comic.errors import BadInput
from comic.value import Value

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16 LE"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16 BE"),
)
_CONTROLS_OF_TEXT = frozenset("\t\n\r\f\v\x1a\x1c\x1d\x1e\x1f\x85")
"""The rest of the C0 controls is in no text; 1A ends files of DOS, and the separators split lines."""
_WRITTEN_SHARE = 0.9
_KOREAN_SHARE = 0.75
"""Web novels play with rare syllables; of the bytes of another encoding, a fifth to a half would pass."""
_BINARY_SHARE = 0.02
"""From this share of control characters on it is no text with a slip but another kind of file."""
_WESTERN_SHARE = 0.15
"""English holds few letters beyond ASCII; a Korean or Japanese file misread as Windows-1252 is full of them."""
_EUC_KR_BYTES = 2
"""The codec spells a syllable that EUC-KR lacks in eight bytes."""
_LONE_LETTERS = frozenset("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅠㅜㅡ")
"""What people type alone, to laugh or cry. Japanese read as Korean is full of the other letters."""
_TYPOGRAPHY = frozenset("“”‘’–—…•·©®™°£€¥§ «»¡¿\u00a0\u00ad")


class Decoded(Value):
    """`encoding` is its usual name, for people."""

    text: str
    encoding: str


def decode(data: bytes) -> str:
    """The text alone. Raises BadInput("text-encoding" | "file-binary")."""
    return decode_text(data).text


def decode_text(data: bytes) -> Decoded:
    """UTF-8 and UTF-16 with or without a mark, CP949, Windows-1252.

    Raises BadInput("file-binary") for what is no text, ("text-encoding") for a text in another encoding.
    """
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return Decoded(text=_strictly(data, codec), encoding=name)
    if b"\0" in data:
        return _utf16(data)
    try:
        return Decoded(text=_without_controls(data.decode("utf-8")), encoding="UTF-8")
    except UnicodeDecodeError:
        return _legacy(data)


def _strictly(data: bytes, codec: str) -> str:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        raise BadInput("text-encoding") from error
    return _without_controls(text)


def _without_controls(text: str) -> str:
    """The text as it is, unless too many controls show that it is none. Raises BadInput("file-binary")."""
    controls = sum(unicodedata.category(character) == "Cc" and character not in _CONTROLS_OF_TEXT for character in text)
    if "\0" in text or controls > max(2, _BINARY_SHARE * len(text)):
        raise BadInput("file-binary")
    return text


def _utf16(data: bytes) -> Decoded:
    """Zero bytes and no mark: the byte order in which nearly everything is a letter, or no text at all."""
    for codec, name in (("utf-16-le", "UTF-16 LE"), ("utf-16-be", "UTF-16 BE")):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if "\0" not in text and _written_share(text) >= _WRITTEN_SHARE:
            return Decoded(text=text, encoding=name)
    raise BadInput("file-binary")


def _written_share(text: str) -> float:
    """How much of a text is ASCII, Hangul, general punctuation or CJK punctuation, as Korean and English are."""
    if not text:
        return 0.0
    return sum(_is_written(character) for character in text) / len(text)


def _is_written(character: str) -> bool:
    if character.isascii():
        return character.isprintable() or character in _CONTROLS_OF_TEXT
    return "가" <= character <= "힣" or "\u3131" <= character <= "\u318e" or _is_punctuation(character)


def _is_punctuation(character: str) -> bool:
    wide = "\u2000" <= character <= "\u266f" or "\u3000" <= character <= "\u303f" or "\uff00" <= character <= "\uff5e"
    return wide or character in _TYPOGRAPHY


def _legacy(data: bytes) -> Decoded:
    """CP949 when its letters are those that Korean uses, else Windows-1252. Raises BadInput."""
    korean = _decoded(data, "cp949")
    if korean is not None and _is_korean(korean):
        return Decoded(text=_without_controls(korean), encoding="CP949")
    western = _decoded(data, "cp1252")
    if western is not None and _is_western(western):
        return Decoded(text=_without_controls(western), encoding="Windows-1252")
    controls = sum(byte < 0x20 and chr(byte) not in _CONTROLS_OF_TEXT for byte in data)
    raise BadInput("file-binary" if controls > max(2, _BINARY_SHARE * len(data)) else "text-encoding")


def _decoded(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def _is_korean(text: str) -> bool:
    """EUC-KR's 2,350 syllables write Korean; other bytes give its 8,822 rare ones, Chinese characters and kana."""
    foreign = [character for character in text if not character.isascii()]
    usual = sum(_is_usual_korean(character) for character in foreign)
    return usual >= _KOREAN_SHARE * len(foreign)


def _is_usual_korean(character: str) -> bool:
    if "가" <= character <= "힣":
        return len(character.encode("euc_kr")) == _EUC_KR_BYTES
    return character in _LONE_LETTERS or (_is_written(character) and not "\u3131" <= character <= "\u318e")


def _is_western(text: str) -> bool:
    foreign = [character for character in text if not character.isascii()]
    letters = all(character in _TYPOGRAPHY or "\u00c0" <= character <= "\u00ff" for character in foreign)
    return letters and len(foreign) <= _WESTERN_SHARE * len(text)
