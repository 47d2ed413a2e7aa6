"""The faces that lettering is set in. In: files that `engines.lettering.shelf` found. Out: runs, widths. Never: layout.

Every character is looked up in the face's character map and falls back along a chain, so that no empty box is ever
drawn.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PIL import ImageFont

from comic.lettering import LetteringLanguage
from engines.lettering.character_map import characters_of


class Role(StrEnum):
    """What a face is for."""

    DIALOGUE = "dialogue"
    SHOUT = "shout"
    NARRATION = "narration"
    THOUGHT = "thought"
    WHISPER = "whisper"
    RADIO = "radio"
    SFX = "sfx"


@dataclass(frozen=True)
class Face:
    """One face of a font file. `weight` sets the axis of a variable font and is None for a static one."""

    family: str
    style: str
    path: str
    sha256: str
    index: int = 0
    weight: int | None = None
    heavier: Face | None = None
    """What sets emphasised words among this face's; None when there is nothing heavier."""
    high_ellipsis: bool = False
    """Its … stands at half the height, as Korean wants it: among Latin letters three full stops are set instead."""

    @property
    def name(self) -> str:
        return f"{self.family} {self.style}"

    def font(self, size_px: float) -> ImageFont.FreeTypeFont:
        """The Pillow font at this size."""
        return _font(self.path, self.index, self.weight, size_px)

    def covers(self, character: str) -> bool:
        """Whether the face has a glyph for the character; a space is always covered."""
        return character == " " or ord(character) in self._characters

    @functools.cached_property
    def _characters(self) -> frozenset[int]:
        """Kept with the face, since every character of every text asks for it."""
        return _character_map(self.path, self.index)

    def length_px(self, text: str, size_px: float) -> float:
        """How wide the face sets the text, in pixels."""
        advance = _advance(self.path, self.index, self.weight, size_px)
        return advance(text[:1]) + sum(advance(text[at : at + 2]) for at in range(len(text) - 1))

    @property
    def middle(self) -> float:
        """How far the middle of the letters lies above the baseline, in em."""
        return _middle(self.path, self.index, self.weight)


STRONG_ON, STRONG_OFF = "\ue000", "\ue001"
"""Private characters that no line can hold (`text.normalise` drops them): emphasis within the engine's own texts."""

Chain = tuple[Face, ...]
"""The face to set in, then where its missing characters come from."""


@dataclass(frozen=True)
class Run:
    """Neighbouring characters that one face sets."""

    face: Face
    text: str


@dataclass(frozen=True)
class Typefaces:
    """For every role and language a chain of faces. `digest` changes when any file, face or preference does."""

    chains: tuple[tuple[Role, LetteringLanguage, Chain], ...]
    digest: str

    def chain(self, role: Role, language: LetteringLanguage) -> Chain:
        """The faces for a role. Raises KeyError when the language has none."""
        for for_role, for_language, faces in self.chains:
            if for_role == role and for_language == language:
                return faces
        raise KeyError((role, language))

    def named(self, name: str) -> Chain | None:
        """The chain that begins with the face of this name, None when the face is not installed."""
        for _, _, faces in self.chains:
            if faces[0].name == name:
                return faces
        return None


def runs_of(text: str, chain: Chain) -> tuple[Run, ...]:
    """The text as runs of one face each; what stands between `STRONG_ON` and `STRONG_OFF` is set in the heavier face
    of its own. A character that no face has stays with the first face."""
    latin = any("A" <= character <= "ɏ" for character in text) and not any(
        "ᄀ" <= character <= "ᇿ" or character >= "⺀" for character in text
    )
    runs: list[tuple[Face, list[str]]] = []
    strong = False
    for character in text:
        if character in (STRONG_ON, STRONG_OFF):
            strong = character == STRONG_ON
            continue
        before = runs[-1][0] if runs else None
        face = before if before is not None and character == " " else _face_of(character, chain, strong)
        shown = "..." if latin and character == "…" and face.high_ellipsis else character
        if face is before or face == before:
            runs[-1][1].append(shown)
        else:
            runs.append((face, [shown]))
    return tuple(Run(face, "".join(shown)) for face, shown in runs)


def _face_of(character: str, chain: Chain, strong: bool) -> Face:
    for face in chain:
        if face.covers(character):
            break
    else:
        face = chain[0]
    if strong and face.heavier is not None and face.heavier.covers(character):
        return face.heavier
    return face


def uncovered(text: str, chain: Chain) -> tuple[str, ...]:
    """The different characters that no face of the chain can draw, in order of appearance."""
    missing = (
        character
        for character in text
        if character not in (STRONG_ON, STRONG_OFF) and not any(face.covers(character) for face in chain)
    )
    return tuple(dict.fromkeys(missing))


@functools.lru_cache(maxsize=8192)
def length_px(text: str, chain: Chain, size_px: float) -> float:
    """How wide the text is set, in pixels."""
    return sum(run.face.length_px(run.text, size_px) for run in runs_of(text, chain))


@functools.lru_cache(maxsize=128)
def _font(path: str, index: int, weight: int | None, size_px: float) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(path, size_px, index=index, layout_engine=ImageFont.Layout.BASIC)
    if weight is not None:
        font.set_variation_by_axes([weight])
    return font


@functools.lru_cache(maxsize=128)
def _advance(path: str, index: int, weight: int | None, size_px: float) -> Callable[[str], float]:
    """How far a font moves the pen for a character alone, or for the second of two, kerning counted in.

    A text is as wide as its advances together. Each is asked of FreeType once, which loads the glyph every time: the
    same words are measured again in every line that they may stand in. Advances are whole 64ths of a pixel, so that
    no sum of them is rounded.
    """
    font = _font(path, index, weight, size_px)

    @functools.lru_cache(maxsize=4096)
    def advance(characters: str) -> float:
        return font.getlength(characters) - (advance(characters[0]) if len(characters) == 2 else 0.0)

    return advance


@functools.lru_cache(maxsize=16)
def _character_map(path: str, index: int) -> frozenset[int]:
    return characters_of(Path(path).read_bytes(), index)


@functools.lru_cache(maxsize=64)
def _middle(path: str, index: int, weight: int | None) -> float:
    """Measured on Hangul where the face has it, else on a capital and a small letter."""
    sample = "한글말" if ord("한") in _character_map(path, index) else "Hx"
    _, top, _, bottom = _font(path, index, weight, 200.0).getbbox(sample, anchor="ls")
    return -(top + bottom) / 2 / 200.0
