"""Golden pictures of lettering: what is drawn, and how far a drawing may be from the kept one.

In: a sheet's name. Out: one picture a language, side by side in one PNG, drawn by the product over simple art with the
packaged faces alone. Never: a face of the system, which may be missing elsewhere.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from comic.art import Artwork, Subject
from comic.geometry import Box, Point
from comic.lettering import LetteringLanguage
from comic.story import Line, LineKind
from engines.context import Context
from engines.lettering import LetteringInputs, run
from engines.lettering.fonts import Typefaces
from engines.lettering.shelf import load_typefaces

FOLDER = Path(__file__).parent / "golden" / "lettering"
PANEL_PX = (800, 640)
_COLUMNS = 3
_GROUND, _SKIN, _HAIR, _COAT = (196, 210, 222), (240, 214, 196), (92, 74, 70), (120, 140, 170)
_HEAD = Box(330, 360, 470, 540)
_MINA = Subject(name="Mina", head=_HEAD, face=Box(348, 420, 452, 535), mouth=Point(400, 510))
_BLOCK_PX = 8
_NOTABLE = 64
"""A difference of grey that an eye sees at once; the edges of letters differ by less between library versions."""
MOST_BLOCK_DIFFERENCE = 0.6
"""Mean difference of the grey of 8-pixel blocks: the weight of strokes and the place of balloons."""
MOST_CHANGED_SHARE = 0.0006
"""Of the pixels: a shape's outline that was drawn elsewhere."""

KO, EN, JA, HANS, HANT = LetteringLanguage


@dataclass(frozen=True)
class Sheet:
    """`words` of each language: the lines that are lettered, all of one kind and speaker. `shown_px`: how much of the
    lettered panel is kept, from its top."""

    kind: LineKind
    words: dict[LetteringLanguage, tuple[str, ...]]
    speaker: str | None = "Mina"
    shown_px: int = PANEL_PX[1]

    @property
    def cell_px(self) -> tuple[int, int]:
        """The size of one language's picture: half of what is shown."""
        return PANEL_PX[0] // 2, self.shown_px // 2


SHEETS = {
    "speech": Sheet(
        LineKind.SPEECH,
        {
            KO: ("이 편지, 정말 네가 쓴 거야?",),
            EN: ("Did you really write this letter?",),
            JA: ("この手紙、本当に君が書いたの？",),
            HANS: ("这封信真的是你写的吗？",),
            HANT: ("這封信真的是你寫的嗎？",),
        },
    ),
    "shout": Sheet(
        LineKind.SHOUT,
        {
            KO: ("거기 당장 서!",),
            EN: ("Stop right there!",),
            JA: ("そこで止まれ！",),
            HANS: ("马上给我站住！",),
            HANT: ("馬上給我站住！",),
        },
    ),
    "whisper": Sheet(
        LineKind.WHISPER,
        {
            KO: ("조용히 해… 들키면 안 돼.",),
            EN: ("Quiet… They must not find us.",),
            JA: ("静かに……見つかっちゃうよ。",),
            HANS: ("安静点……别被发现了。",),
            HANT: ("安靜點……別被發現了。",),
        },
    ),
    "thought": Sheet(
        LineKind.THOUGHT,
        {
            KO: ("왜 자꾸 생각나는 걸까?",),
            EN: ("Why do I keep thinking of it?",),
            JA: ("どうして思い出すんだろう？",),
            HANS: ("为什么总是想起来呢？",),
            HANT: ("為什麼總是想起來呢？",),
        },
    ),
    "narration": Sheet(
        LineKind.NARRATION,
        {
            KO: ("그날 이후, 모든 것이 달라졌다.",),
            EN: ("After that day, nothing was the same.",),
            JA: ("あの日から、すべてが変わった。",),
            HANS: ("从那天起，一切都变了。",),
            HANT: ("從那天起，一切都變了。",),
        },
        speaker=None,
    ),
    "radio": Sheet(
        LineKind.RADIO,
        {
            KO: ("들리나? 지금 어디야?",),
            EN: ("Do you copy? Where are you?",),
            JA: ("聞こえるか？今どこだ？",),
            HANS: ("听到了吗？你在哪里？",),
            HANT: ("聽到了嗎？你在哪裡？",),
        },
    ),
    "sfx": Sheet(
        LineKind.SFX,
        {KO: ("쾅!!",), EN: ("CRASH!",), JA: ("ドーン！",), HANS: ("轰隆！",), HANT: ("轟隆！",)},
        speaker=None,
    ),
    "off-panel": Sheet(
        LineKind.SPEECH,
        {
            KO: ("거기 누구 있어요?",),
            EN: ("Is anyone there?",),
            JA: ("誰かいますか？",),
            HANS: ("有人在吗？",),
            HANT: ("有人在嗎？",),
        },
        speaker="Jun",
    ),
    "bridged": Sheet(
        LineKind.SPEECH,
        {KO: ("나는 정말 안 했어.", "제발 믿어 줘."), EN: ("I did not do it.", "Please trust me.")},
    ),
    "linked": Sheet(
        LineKind.SPEECH,
        {
            KO: (
                "그날 밤 나는 아무 말도 못 했어. 네가 돌아올 거라고 믿었으니까. "
                "그런데 아침이 되어도 문은 열리지 않았고, 나는 그냥 거기 서 있었어. 너를 기다리면서.",
            ),
            EN: (
                "I could not say a word that night, because I thought that you would come back. "
                "But in the morning the door stayed shut, and I was still standing there, waiting for you.",
            ),
        },
        shown_px=1008,
    ),
}
CASES = tuple((name, language) for name, sheet in SHEETS.items() for language in sheet.words)


@functools.cache
def packaged_typefaces() -> Typefaces:
    """The faces that come with the requirements, without any of the system."""
    chains = tuple(
        (role, language, tuple(face for face in chain if face.family.startswith("Noto Sans ")))
        for role, language, chain in load_typefaces().chains
    )
    return Typefaces(chains=chains, digest="packaged")


def lettered_cell(name: str, language: LetteringLanguage) -> Image.Image:
    """One language of a sheet, drawn at 800 pixels and halved; what the room above the art pushes out is cut."""
    sheet = SHEETS[name]
    inputs = LetteringInputs(
        language=language,
        lines=tuple(
            Line(id=f"l{number}", speaker=sheet.speaker, kind=sheet.kind, text=text)
            for number, text in enumerate(sheet.words[language])
        ),
        artwork=Artwork(width_px=PANEL_PX[0], height_px=PANEL_PX[1], subjects=(_MINA,)),
    )
    picture = run(inputs, _art(), Context(typefaces=packaged_typefaces())).picture
    shown = Image.new("RGB", (PANEL_PX[0], sheet.shown_px), "white")
    shown.paste(picture, (0, 0))
    return shown.resize(sheet.cell_px, Image.Resampling.BOX)


def _art() -> Image.Image:
    art = Image.new("RGB", PANEL_PX, _GROUND)
    pen = ImageDraw.Draw(art)
    pen.rounded_rectangle((270, 545, 530, 800), 70, fill=_COAT)
    pen.ellipse(tuple(_HEAD), fill=_HAIR)
    pen.ellipse(tuple(_MINA.face), fill=_SKIN)
    pen.line((385, 510, 415, 510), fill=_HAIR, width=4)
    return art


def draw_sheet(name: str) -> Image.Image:
    """All languages of a sheet, three a row."""
    languages = list(SHEETS[name].words)
    width, height = SHEETS[name].cell_px
    rows = -(-len(languages) // _COLUMNS)
    page = Image.new("RGB", (width * min(_COLUMNS, len(languages)), height * rows), "white")
    for language in languages:
        page.paste(lettered_cell(name, language), _corner(name, language))
    return page


def kept_cell(name: str, language: LetteringLanguage) -> Image.Image:
    """The golden picture of one language."""
    x, y = _corner(name, language)
    width, height = SHEETS[name].cell_px
    with Image.open(FOLDER / f"{name}.png") as page:
        return page.convert("RGB").crop((x, y, x + width, y + height))


def renew() -> None:
    """Draw every sheet anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in SHEETS:
        draw_sheet(name).quantize(128, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


def differences(drawn: Image.Image, kept: Image.Image) -> tuple[float, float]:
    """(mean difference of 8-pixel blocks, share of notably changed pixels), both of grey 0 to 255."""
    one, two = (np.asarray(picture.convert("L"), dtype=np.float64) for picture in (drawn, kept))
    rows, columns = one.shape[0] // _BLOCK_PX, one.shape[1] // _BLOCK_PX
    blocks = (one - two).reshape(rows, _BLOCK_PX, columns, _BLOCK_PX).mean(axis=(1, 3))
    return float(np.abs(blocks).mean()), float((np.abs(one - two) > _NOTABLE).mean())


def is_same(drawn: Image.Image, kept: Image.Image) -> bool:
    """Whether a letterer would call both one drawing."""
    block_difference, changed_share = differences(drawn, kept)
    return block_difference <= MOST_BLOCK_DIFFERENCE and changed_share <= MOST_CHANGED_SHARE


def _corner(name: str, language: LetteringLanguage) -> tuple[int, int]:
    row, column = divmod(list(SHEETS[name].words).index(language), _COLUMNS)
    width, height = SHEETS[name].cell_px
    return column * width, row * height


if __name__ == "__main__":
    renew()
