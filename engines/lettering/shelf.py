"""Which font files set which role in which language. In: installed font packages. Out: `Typefaces`. Never: layout.

The only module of the engine that looks for files. `Noto Sans KR` of the package `justmytype-intl-cjk` is always
there; comic faces of the system are preferred when they are installed (handbook: lettering, "Fonts").
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import justmytype
import justmytype_intl_cjk

from comic.errors import StartRefused
from comic.lettering import LetteringLanguage
from comic.value import digest
from engines.lettering.fonts import Chain, Face, Role, Typefaces


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


def _serif_wishes(collection_index: int, region: str) -> dict[Role, tuple[_Wish, ...]]:
    """Japanese and Chinese: a serif for narration, as their books have it; the packaged Noto for the rest."""
    serif = _Wish("NotoSerifCJK-Bold.ttc", f"Noto Serif CJK {region}", "Bold", collection_index)
    return {role: (serif,) if role is Role.NARRATION else () for role in Role}


_WISHES = {
    LetteringLanguage.KOREAN: _KOREAN_WISHES,
    LetteringLanguage.ENGLISH: _ENGLISH_WISHES,
    LetteringLanguage.JAPANESE: _serif_wishes(0, "JP"),
    LetteringLanguage.CHINESE_SIMPLIFIED: _serif_wishes(2, "SC"),
    LetteringLanguage.CHINESE_TRADITIONAL: _serif_wishes(3, "TC"),
}

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

_HEAVIEST = 900
_KR, _JP, _SC, _TC = "Noto Sans KR", "Noto Sans JP", "Noto Sans SC", "Noto Sans TC"
_NOTO_FILES = {
    _KR: "NotoSansKR[wght].ttf",
    _JP: "NotoSansJP[wght].ttf",
    _SC: "NotoSansSC[wght].ttf",
    _TC: "NotoSansTC[wght].ttf",
}
_NOTO_ORDER: dict[LetteringLanguage, tuple[str, ...]] = {
    LetteringLanguage.KOREAN: (_KR, _JP, _SC),
    LetteringLanguage.ENGLISH: (_KR, _JP, _SC),
    LetteringLanguage.JAPANESE: (_JP, _KR, _SC),
    LetteringLanguage.CHINESE_SIMPLIFIED: (_SC, _TC, _JP, _KR),
    LetteringLanguage.CHINESE_TRADITIONAL: (_TC, _SC, _JP, _KR),
}
"""One character has other strokes in other countries: each language begins with its own face."""

_HEAVIER_WISHES: dict[str, str] = {
    "BM Jua": "BMHANNAPro.ttf",
    "NanumSquareRound": "NanumSquareRoundEB.ttf",
    "NanumSquare": "NanumSquareEB.ttf",
    "NanumMyeongjo": "NanumMyeongjoExtraBold.ttf",
}
"""What sets emphasised words among a system family's: the file of a heavier face that looks like it."""

_LAST_RESORT = _Wish("DejaVuSans-Bold.ttf", "DejaVu Sans", "Bold")
_WEIGHT_NAMES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold", 900: "Black"}


def load_typefaces() -> Typefaces:
    """Find the faces among the installed packages and the system's fonts.

    Raises StartRefused("no-typeface") when the packaged Noto Sans KR is not there.
    """
    shelf = _Shelf(
        _files_by_name(justmytype_intl_cjk.get_font_pack().get_font_directories()),
        _files_by_name(_system_directories()),
    )
    if shelf.noto(_KR, _HEAVIEST) is None:
        raise StartRefused("no-typeface", family=_KR)
    chains = tuple((role, language, shelf.chain(role, language)) for language in LetteringLanguage for role in Role)
    return Typefaces(
        chains=chains, digest=digest([[role, language, _described(chain)] for role, language, chain in chains])
    )


def _described(chain: Chain) -> list[list[object]]:
    faces = [shown for face in chain for shown in (face, face.heavier) if shown is not None]
    return [[face.name, face.index, face.weight, face.sha256] for face in faces]


@dataclass(frozen=True)
class _Shelf:
    """Font files by name: those of the packages, and the system's."""

    packed: dict[str, Path]
    installed: dict[str, Path]

    def chain(self, role: Role, language: LetteringLanguage) -> Chain:
        """A comic face of the system when there is one, then the packaged faces, then a last resort."""
        wished = (self.wished(wish) for wish in _WISHES[language][role])
        faces = [face for face in wished if face is not None][:1]
        notos = (self.noto(family, _WEIGHTS[role]) for family in _NOTO_ORDER[language])
        faces += [face for face in notos if face is not None]
        last_resort = self.wished(_LAST_RESORT)
        return (*faces, last_resort) if last_resort is not None else tuple(faces)

    def noto(self, family: str, weight: int) -> Face | None:
        path = self.packed.get(_NOTO_FILES[family])
        if path is None:
            return None
        heavier = self.noto(family, _HEAVIEST) if weight < _HEAVIEST else None
        return Face(
            family,
            _WEIGHT_NAMES[weight],
            str(path),
            _file_sha256(str(path)),
            weight=weight,
            heavier=heavier,
            high_ellipsis=True,
        )

    def wished(self, wish: _Wish) -> Face | None:
        path = self.installed.get(wish.file)
        if path is None:
            return None
        return Face(
            wish.family,
            wish.style,
            str(path),
            _file_sha256(str(path)),
            wish.index,
            heavier=self._heavier(wish),
        )

    def _heavier(self, wish: _Wish) -> Face | None:
        """A heavier face of the system; beside a face without one, the blackest packaged face."""
        file = _HEAVIER_WISHES.get(wish.family)
        if file == wish.file:
            return None
        path = self.installed.get(file or "")
        if path is None:
            return self.noto(_KR, _HEAVIEST)
        return Face(wish.family, "Heavy", str(path), _file_sha256(str(path)))


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
