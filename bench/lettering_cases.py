"""Twelve hard cases of lettering, ours beside a naive one: `python -m bench.lettering_cases` draws the pictures of
docs/lettering.md.

In: nothing. Out: `docs/pictures/lettering-1.jpg` … . The naive letterer wraps greedily into a box as wide as half the
panel and stacks the boxes at the top.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw

from comic.cast import Accessory, BackHair, Character, Fringe, Look, Outfit, Presentation
from comic.lettering import LetteringLanguage
from comic.story import Emotion, Line, LineKind
from comic.storyboard import (
    Angle,
    ArtBrief,
    Backdrop,
    Expression,
    Facing,
    Mood,
    Place,
    Pose,
    Setting,
    Shot,
    Staging,
    TimeOfDay,
    Turn,
    Voice,
    Weather,
)
from engines.context import Context
from engines.illustrator.painter import paint_panel
from engines.lettering import LetteringInputs, run
from engines.lettering.fonts import Role, Typefaces, length_px
from engines.lettering.shelf import load_typefaces
from engines.ports import Painting

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
CELL_PX, GAP_PX, COLUMNS, CASES_A_SHEET = 400, 12, 2, 4
MINA = Character(name="Mina", look=Look(hair="#5b3a29", eyes="#7a4a2c"))
JUN = Character(
    name="Jun",
    look=Look(
        presentation=Presentation.MASCULINE,
        fringe=Fringe.MESSY,
        back_hair=BackHair.SHORT,
        hair="#2b262d",
        outfit=Outfit.HOODIE,
        outfit_colours=("#3f6f8f", "#eef3f7", "#e2b84a"),
        accessory=Accessory.NONE,
        height=1.05,
    ),
)
SPEECH, SHOUT, THOUGHT = LineKind.SPEECH, LineKind.SHOUT, LineKind.THOUGHT
WHISPER, NARRATION, SFX, RADIO = LineKind.WHISPER, LineKind.NARRATION, LineKind.SFX, LineKind.RADIO
KO, EN = LetteringLanguage.KOREAN, LetteringLanguage.ENGLISH
JA, ZH = LetteringLanguage.JAPANESE, LetteringLanguage.CHINESE_SIMPLIFIED
Said = tuple[str | None, LineKind, str]


@dataclass(frozen=True)
class Case:
    """A panel that is hard to letter, and why."""

    what: str
    said: tuple[Said, ...]
    language: LetteringLanguage = KO
    shot: Shot = Shot.WAIST
    height_px: int = 900
    people: int = 2
    setting: Setting = Setting.CAFE


CASES = (
    Case(
        "three turns, the second speaker stands left",
        (
            ("Jun", SPEECH, "이 편지, 네가 쓴 거야?"),
            ("Mina", SPEECH, "아니… 그런데 어디서 났어?"),
            ("Jun", SPEECH, "네 책상."),
        ),
    ),
    Case(
        "a bound noun and a lone syllable",
        (("Mina", SPEECH, "할 수 있는 건 다 해봤어. 이제 남은 방법은 하나뿐인 거 알지?"),),
    ),
    Case(
        "a close-up that fills the panel",
        (("Mina", SPEECH, "설마, 처음부터 다 알고 있었던 거야?"),),
        shot=Shot.CLOSE_UP,
        people=1,
        height_px=760,
    ),
    Case(
        "one speaker twice, then an answer",
        (("Mina", SPEECH, "나는 *정말로* 안 했어!"), ("Mina", SPEECH, "믿어 줘. 제발."), ("Jun", SPEECH, "…알았어.")),
    ),
    Case(
        "a long speech",
        (
            (
                "Jun",
                SPEECH,
                "그날 밤 나는 아무 말도 못 했어. 네가 돌아올 거라고 믿었으니까. "
                "그런데 아침이 되어도 문은 열리지 않았고, 나는 그냥 거기 서 있었어.",
            ),
        ),
        height_px=1100,
    ),
    Case(
        "shout, whisper and a sound",
        (("Jun", SHOUT, "거기 당장 서!"), (None, SFX, "쾅!!"), ("Mina", WHISPER, "들키면 안 돼…")),
        setting=Setting.CORRIDOR,
    ),
    Case(
        "narration, a thought and a call",
        (
            (None, NARRATION, "그날 이후, 모든 것이 달라졌다."),
            ("Mina", THOUGHT, "왜 자꾸 생각나지?"),
            ("Jun", RADIO, "지금 어디야?"),
        ),
        setting=Setting.BUS_STOP,
    ),
    Case(
        "English with short words",
        (
            ("Mina", SPEECH, "I told you a hundred times, never open that door when it rains!"),
            ("Jun", SPEECH, "Wait... is that really you?"),
        ),
        EN,
    ),
    Case(
        "Japanese, no spaces",
        (
            ("Mina", SPEECH, "ちょっと待って、まだ話は終わってないでしょう！"),
            ("Jun", SPEECH, "ごめん……今日は本当に時間がないんだ。"),
        ),
        JA,
    ),
    Case(
        "Chinese, particles",
        (("Mina", SPEECH, "等一下，我的话还没说完呢！"), ("Jun", THOUGHT, "他真的喜欢我吗？这怎么可能！")),
        ZH,
    ),
    Case(
        "a panel too low for its words",
        (("Mina", SPEECH, "네가 뭔데 나한테 그런 말을 하는 거야?"), ("Jun", SPEECH, "친구니까 하는 말이지.")),
        height_px=480,
        shot=Shot.BUST,
    ),
    Case(
        "a voice from outside and an endless word",
        (
            (None, SFX, "두근두근"),
            ("Nobody", SPEECH, "거기 누구 있어요?"),
            ("Mina", SPEECH, "으아아아아아아아아아아아아아아아아악!"),
        ),
        setting=Setting.ALLEY,
    ),
)


def lines_of(case: Case) -> tuple[Line, ...]:
    return tuple(
        Line(id=f"l{number}", speaker=speaker, kind=kind, text=text, emotion=Emotion.NEUTRAL)
        for number, (speaker, kind, text) in enumerate(case.said)
    )


def painted(case: Case) -> Painting:
    """The case's art, by the offline painter."""
    talking = {speaker for speaker, kind, _ in case.said if kind not in (THOUGHT, SFX)}
    staging = [
        Staging(
            name=character.name,
            expression=Expression.SURPRISED if index == 0 else Expression.NEUTRAL,
            pose=Pose.STAND,
            turn=Turn.THREE_QUARTER,
            facing=Facing.RIGHT if index == 0 else Facing.LEFT,
            place=(Place.LEFT, Place.RIGHT)[index] if case.people > 1 else Place.CENTRE,
            voice=Voice.TALKING if character.name in talking else Voice.SILENT,
        )
        for index, character in enumerate((MINA, JUN)[: case.people])
    ]
    return paint_panel(
        ArtBrief(
            shot=case.shot,
            angle=Angle.EYE,
            height_px=case.height_px,
            staging=tuple(staging),
            cast=(MINA, JUN)[: case.people],
            setting=case.setting,
            set_seed=7,
            time=TimeOfDay.NOON,
            weather=Weather.CLEAR,
            mood=Mood.NEUTRAL,
            backdrop=Backdrop.NONE,
            effects=(),
            balloons=len(case.said),
            art_prompt="",
            seed=5,
        )
    )


def ours(case: Case, painting: Painting, typefaces: Typefaces) -> Image.Image:
    inputs = LetteringInputs(language=case.language, lines=lines_of(case), artwork=painting.artwork)
    return run(inputs, painting.picture, Context(typefaces=typefaces)).picture


def naive(case: Case, painting: Painting, typefaces: Typefaces) -> Image.Image:
    """Boxes of greedily wrapped text, one below the other from the top."""
    picture = painting.picture.copy()
    pen = ImageDraw.Draw(picture)
    chain = typefaces.chain(Role.DIALOGUE, case.language)
    font = chain[0].font(34.0)
    y = 16
    for _, _, text in case.said:
        rows = _greedy(text, lambda piece: length_px(piece, chain, 34.0), 360.0, case.language.spaced)
        width = max(length_px(row, chain, 34.0) for row in rows) + 32
        pen.rectangle((16, y, 16 + width, y + 42 * len(rows) + 24), fill="white", outline="black", width=3)
        for row in rows:
            pen.text((32, y + 12), row, font=font, fill="black")
            y += 42
        y += 36
    return picture


def _greedy(text: str, measure: Callable[[str], float], width_px: float, spaced: bool) -> list[str]:
    rows, between = [""], " " if spaced else ""
    for word in text.split(" ") if spaced else text:
        longer = f"{rows[-1]}{between}{word}" if rows[-1] else word
        if rows[-1] and measure(longer) > width_px:
            rows.append(word)
        else:
            rows[-1] = longer
    return rows


def main() -> None:
    typefaces = load_typefaces()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for sheet in range(0, len(CASES), CASES_A_SHEET):
        pairs = []
        for case in CASES[sheet : sheet + CASES_A_SHEET]:
            painting = painted(case)
            pairs.append((ours(case, painting, typefaces), naive(case, painting, typefaces)))
        page = _page(pairs)
        page.save(FOLDER / f"lettering-{1 + sheet // CASES_A_SHEET}.jpg", quality=86)


def _page(pairs: list[tuple[Image.Image, Image.Image]]) -> Image.Image:
    """Two cases a row, ours left of the naive one."""
    small = [
        [picture.resize((CELL_PX, picture.height * CELL_PX // picture.width)) for picture in pair] for pair in pairs
    ]
    rows = [small[start : start + COLUMNS] for start in range(0, len(small), COLUMNS)]
    heights = [max(picture.height for pair in row for picture in pair) for row in rows]
    width = 2 * COLUMNS * (CELL_PX + GAP_PX) + GAP_PX
    page = Image.new("RGB", (width, sum(heights) + GAP_PX * (len(rows) + 1)), "#e8e6e1")
    y = GAP_PX
    for row, height in zip(rows, heights, strict=True):
        for position, picture in enumerate(picture for pair in row for picture in pair):
            page.paste(picture, (GAP_PX + position * (CELL_PX + GAP_PX), y + height - picture.height))
        y += height + GAP_PX
    return page


if __name__ == "__main__":
    main()
