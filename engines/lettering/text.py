"""A line's words as they may be lettered. In: any text. Out: `Lettering text` and notes. Never: fonts or layout.

Rules of the handbook page on lettering: NFC, curly quotes, `...` → `…`, no control or bidirectional characters,
emoji mapped to what a balloon font has or dropped with a note.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

EMOJI_DROPPED = "emoji-dropped"
CHARACTERS_DROPPED = "characters-dropped"

EMOJI_WORDS = {
    "❤": "♥",
    "💕": "♥",
    "💖": "♥",
    "💗": "♥",
    "💓": "♥",
    "💘": "♥",
    "💛": "♥",
    "💙": "♥",
    "💚": "♥",
    "💜": "♥",
    "🖤": "♥",
    "🤍": "♡",
    "💔": "♡",
    "⭐": "★",
    "🌟": "★",
    "✨": "☆",
    "🎵": "♪",
    "🎶": "♬",
    "‼": "!!",
    "⁉": "!?",
    "❗": "!",
    "❕": "!",
    "❓": "?",
    "❔": "?",
    "💤": "zzz",
    "💢": "!!",
    "💦": ";;",
    "💧": ";",
}
"""What letterers write for these pictures."""

ONLY_PICTURES = "…"
"""What a character says whose whole line was pictures that no font has."""

_SPACES = re.compile(r"\s+")
_DOTS = re.compile(r"\.{3,}")
_DASHES = re.compile(r"(?<!-)--(?!-)")
_OPENS_AFTER = set("([{“‘「『《〈—-…/")


@dataclass(frozen=True)
class LetterableText:
    """`text` is what will be drawn (may be empty); `notes` are codes and what was lost under each."""

    text: str
    notes: tuple[tuple[str, str], ...] = ()


def normalise(raw: str) -> LetterableText:
    """The letterable form of a line. Normalising it again changes nothing."""
    composed = unicodedata.normalize("NFC", raw)
    kept: list[str] = []
    emoji: list[str] = []
    lost: list[str] = []
    for character in composed:
        if character in EMOJI_WORDS:
            kept.append(EMOJI_WORDS[character])
        elif character.isspace():
            kept.append(" ")
        elif _is_emoji(character):
            emoji.append(character)
        else:
            category = unicodedata.category(character)
            if category in ("Cc", "Cf"):
                continue
            if category in ("Mn", "Me", "Co", "Cs", "Cn"):
                if not _is_selector(character):
                    lost.append(character)
                continue
            kept.append(character)
    text = unicodedata.normalize("NFC", "".join(kept))
    text = _SPACES.sub(" ", text).strip()
    text = _DOTS.sub(lambda dots: "…" * max(1, round(len(dots.group()) / 3)), text)
    text = _DASHES.sub("—", text)
    text = _curly(text)
    if not text and emoji:
        text = ONLY_PICTURES
    notes: list[tuple[str, str]] = []
    if emoji:
        notes.append((EMOJI_DROPPED, _sample(emoji)))
    if lost:
        notes.append((CHARACTERS_DROPPED, _sample(lost)))
    return LetterableText(text=text, notes=tuple(notes))


def _sample(characters: list[str]) -> str:
    """The different characters as code points, at most eight."""
    different = list(dict.fromkeys(characters))
    return " ".join(f"U+{ord(character):04X}" for character in different[:8])


def _is_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def _is_emoji(character: str) -> bool:
    point = ord(character)
    return 0x1F000 <= point <= 0x1FAFF or 0x1FB00 <= point <= 0x1FBFF or point == 0x20E3


def _curly(text: str) -> str:
    """Straight quotes → curly ones by what stands before them."""
    out: list[str] = []
    for position, character in enumerate(text):
        if character not in "\"'":
            out.append(character)
            continue
        before = out[-1] if out else " "
        after = text[position + 1] if position + 1 < len(text) else " "
        opens = (before.isspace() or before in _OPENS_AFTER) and not after.isspace()
        if character == '"':
            out.append("“" if opens else "”")
        else:
            out.append("‘" if opens and not after.isdigit() else "’")
    return "".join(out)
