"""The faces that lettering is set in. In: installed font packages. Out: `Typefaces`. Never: layout.

The only module of the engine that reads files. `Noto Sans KR` of the package `justmytype-intl-cjk` is always there;
comic faces of the system are preferred when they are installed (handbook: lettering, "Fonts"). Every character is
looked up in the face's character map and falls back along a chain, so that no empty box is ever drawn.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import justmytype
import justmytype_intl_cjk
from PIL import ImageFont

from comic.errors import StartRefused
from comic.story import Language
from comic.value import digest
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
        return character == " " or ord(character) in _character_map(self.path, self.index)

    @property
    def middle(self) -> float:
        """How far the middle of the letters lies above the baseline, in em."""
        return _middle(self.path, self.index, self.weight)


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

    chains: tuple[tuple[Role, Language, Chain], ...]
    digest: str

    def chain(self, role: Role, language: Language) -> Chain:
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
    """The text as runs of one face each. A character that no face has stays with the first face."""
    runs: list[Run] = []
    latin = any("A" <= character <= "ɏ" for character in text) and not any(
        "ᄀ" <= character <= "ᇿ" or character >= "⺀" for character in text
    )
    for character in text:
        face = next((face for face in chain if face.covers(character)), chain[0])
        if character == " " and runs:
            face = runs[-1].face
        shown = "..." if latin and character == "…" and face.high_ellipsis else character
        if runs and runs[-1].face == face:
            runs[-1] = Run(face, runs[-1].text + shown)
        else:
            runs.append(Run(face, shown))
    return tuple(runs)


def uncovered(text: str, chain: Chain) -> tuple[str, ...]:
    """The different characters that no face of the chain can draw, in order of appearance."""
    missing = (character for character in text if not any(face.covers(character) for face in chain))
    return tuple(dict.fromkeys(missing))


@functools.lru_cache(maxsize=8192)
def length_px(text: str, chain: Chain, size_px: float) -> float:
    """How wide the text is set, in pixels."""
    return sum(run.face.font(size_px).getlength(run.text) for run in runs_of(text, chain))


@dataclass(frozen=True)
class _Wish:
    """A system face by the name of its file; `weight` for a variable font, `index` in a collection."""

    file: str
    family: str
    style: str
    index: int = 0


_KOREAN_WISHES: dict[Role, tuple[_Wish, ...]] = {
    Role.DIALOGUE: (
        _Wish("BMJUA_ttf.ttf", "BM Jua", "Regular"),
        _Wish("NanumSquareRoundB.ttf", "NanumSquareRound", "Bold"),
    ),
    Role.SHOUT: (
        _Wish("BMHANNAPro.ttf", "BM Hanna Pro", "Regular"),
        _Wish("NanumSquareRoundEB.ttf", "NanumSquareRound", "ExtraBold"),
    ),
    Role.NARRATION: (
        _Wish("NanumMyeongjoBold.ttf", "NanumMyeongjo", "Bold"),
        _Wish("NotoSerifCJK-Bold.ttc", "Noto Serif CJK KR", "Bold", 1),
    ),
    Role.THOUGHT: (
        _Wish("NanumBarunpenB.ttf", "NanumBarunpen", "Bold"),
        _Wish("NanumSquareRoundB.ttf", "NanumSquareRound", "Bold"),
    ),
    Role.WHISPER: (_Wish("NanumSquareRoundB.ttf", "NanumSquareRound", "Bold"),),
    Role.RADIO: (_Wish("NanumSquareB.ttf", "NanumSquare", "Bold"),),
    Role.SFX: (_Wish("BMHANNAPro.ttf", "BM Hanna Pro", "Regular"),),
}
_ENGLISH_WISHES: dict[Role, tuple[_Wish, ...]] = {
    Role.DIALOGUE: (_Wish("ComicNeue-Bold.otf", "Comic Neue", "Bold"),),
    Role.SHOUT: (),
    Role.NARRATION: (_Wish("ComicNeue-BoldItalic.otf", "Comic Neue", "Bold Italic"),),
    Role.THOUGHT: (_Wish("ComicNeue-BoldItalic.otf", "Comic Neue", "Bold Italic"),),
    Role.WHISPER: (_Wish("ComicNeue-Bold.otf", "Comic Neue", "Bold"),),
    Role.RADIO: (_Wish("ComicNeue-Bold.otf", "Comic Neue", "Bold"),),
    Role.SFX: (),
}
_WISHES = {Language.KOREAN: _KOREAN_WISHES, Language.ENGLISH: _ENGLISH_WISHES}

_WEIGHTS: dict[Role, int] = {
    Role.DIALOGUE: 600,
    Role.SHOUT: 900,
    Role.NARRATION: 500,
    Role.THOUGHT: 500,
    Role.WHISPER: 500,
    Role.RADIO: 600,
    Role.SFX: 900,
}
"""The weight of the variable Noto faces for each role."""

_NOTO_FILES = (
    ("NotoSansKR[wght].ttf", "Noto Sans KR"),
    ("NotoSansJP[wght].ttf", "Noto Sans JP"),
    ("NotoSansSC[wght].ttf", "Noto Sans SC"),
)
_LAST_RESORT = _Wish("DejaVuSans-Bold.ttf", "DejaVu Sans", "Bold")
_WEIGHT_NAMES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold", 900: "Black"}


def load_typefaces() -> Typefaces:
    """Find the faces among the installed packages and the system's fonts.

    Raises StartRefused("no-typeface") when the packaged Noto Sans KR is not there.
    """
    packed = _files_by_name(justmytype_intl_cjk.get_font_pack().get_font_directories())
    installed = _files_by_name(_system_directories())
    notos = [(packed[file], family) for file, family in _NOTO_FILES if file in packed]
    if not notos or notos[0][1] != "Noto Sans KR":
        raise StartRefused("no-typeface", family="Noto Sans KR")

    def wished(wish: _Wish) -> Face | None:
        path = installed.get(wish.file)
        if path is None:
            return None
        return Face(wish.family, wish.style, str(path), _file_sha256(str(path)), wish.index)

    chains: list[tuple[Role, Language, Chain]] = []
    last_resort = wished(_LAST_RESORT)
    for language, wishes in _WISHES.items():
        for role in Role:
            weight = _WEIGHTS[role]
            faces = [face for face in (wished(wish) for wish in wishes[role]) if face is not None][:1]
            faces += [
                Face(
                    family,
                    _WEIGHT_NAMES[weight],
                    str(path),
                    _file_sha256(str(path)),
                    weight=weight,
                    high_ellipsis=True,
                )
                for path, family in notos
            ]
            if last_resort is not None:
                faces.append(last_resort)
            chains.append((role, language, tuple(faces)))
    described = [
        [role, language, [[face.name, face.index, face.weight, face.sha256] for face in faces]]
        for role, language, faces in chains
    ]
    return Typefaces(chains=tuple(chains), digest=digest(described))


def _system_directories() -> list[Path]:
    try:
        return list(justmytype.create_system_font_pack().get_font_directories())
    except NotImplementedError:
        return []


def _files_by_name(directories: Iterable[Path]) -> dict[str, Path]:
    """Font files below the directories; of two with one name the first directory's, then the first path's, wins."""
    found: dict[str, Path] = {}
    for directory in directories:
        for path in sorted(Path(directory).rglob("*.[ot]t[cf]")):
            found.setdefault(path.name, path)
    return found


@functools.lru_cache(maxsize=32)
def _file_sha256(path: str) -> str:
    with Path(path).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@functools.lru_cache(maxsize=128)
def _font(path: str, index: int, weight: int | None, size_px: float) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(path, size_px, index=index, layout_engine=ImageFont.Layout.BASIC)
    if weight is not None:
        font.set_variation_by_axes([weight])
    return font


@functools.lru_cache(maxsize=16)
def _character_map(path: str, index: int) -> frozenset[int]:
    return characters_of(Path(path).read_bytes(), index)


@functools.lru_cache(maxsize=64)
def _middle(path: str, index: int, weight: int | None) -> float:
    """Measured on Hangul where the face has it, else on a capital and a small letter."""
    sample = "한글말" if ord("한") in _character_map(path, index) else "Hx"
    _, top, _, bottom = _font(path, index, weight, 200.0).getbbox(sample, anchor="ls")
    return -(top + bottom) / 2 / 200.0
