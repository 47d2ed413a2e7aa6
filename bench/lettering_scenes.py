"""Random panels for the lettering engine, and an auditor that looks at what was painted.

In: a seed. Out: lines, art and heads; then, of a lettered panel, the broken rules by name. Never: fixes anything.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from comic.art import Artwork, Subject
from comic.geometry import Box, Point
from comic.lettering import LetteringLanguage, PanelLettering, Placement
from comic.story import Line, LineKind
from engines.lettering.fonts import Typefaces, uncovered
from engines.lettering.inputs import LetteringInputs
from engines.lettering.kinds import RECIPES
from engines.lettering.masks import covers, painted
from engines.lettering.search import reads_before
from engines.lettering.wording import word

KOREAN = (
    "야, 너 지금 어디 가는 거야? 아직 얘기 안 끝났잖아!",
    "미안… 오늘은 정말 시간이 없어. 내일 전부 다 설명할 수 있을 거야.",
    "내일은 너무 늦어!",
    "뭐?",
    "그 애가 정말 나를 좋아한다고? 말도 안 돼!",
    "할 수 있는 건 다 해봤어. 이제 남은 방법은 하나뿐이야.",
    "네가 뭔데 나한테 그런 말을 하는 거야!!",
    "알았어. 그럼 여기서 기다릴게.",
)
ENGLISH = (
    "I told you a hundred times, never open that door when it rains!",
    "Wait... is that really you?",
    "No.",
    "We tried everything we could. There is only one way left now.",
    "Then I'll wait for you right here, under the old clock.",
    "Who gave you the right to talk to me like that?!",
)
JAPANESE = (
    "ちょっと待って、まだ話は終わってないでしょう！",
    "ごめん……今日は本当に時間がないんだ。明日、全部説明できると思う。",
    "明日じゃ遅すぎる！",
    "え？",
    "あの子が本当に私のことを好きだって？そんなはずないよ！",
    "できることは全部やった。残された方法はひとつだけだ。",
    "じゃあ、ここで待ってるね。",
)
CHINESE = (
    "等一下，我的话还没说完呢！",
    "对不起……今天真的没有时间。明天我会把一切都告诉你的。",
    "明天就太晚了！",
    "什么？",
    "他真的喜欢我吗？这怎么可能！",
    "能做的我们都做了，现在只剩下最后一个办法。",
    "那我就在这里等你。",
)
SENTENCES = {
    LetteringLanguage.KOREAN: KOREAN,
    LetteringLanguage.ENGLISH: ENGLISH,
    LetteringLanguage.JAPANESE: JAPANESE,
    LetteringLanguage.CHINESE_SIMPLIFIED: CHINESE,
}
SOUNDS = {
    LetteringLanguage.KOREAN: ("쾅!!", "두근두근", "우당탕!"),
    LetteringLanguage.ENGLISH: ("BOOM!", "CRASH", "thump thump"),
    LetteringLanguage.JAPANESE: ("ドーン!!", "ドキドキ", "ガシャン！"),
    LetteringLanguage.CHINESE_SIMPLIFIED: ("砰!!", "咚咚", "哗啦！"),
}
LONGEST_TEXT = 200
SPOKEN = (LineKind.SPEECH,) * 6 + (LineKind.SHOUT, LineKind.SHOUT, LineKind.THOUGHT, LineKind.WHISPER, LineKind.RADIO)


@dataclass(frozen=True)
class RandomPanel:
    inputs: LetteringInputs
    art: Image.Image


def random_panel(seed: int, *, most_lines: int = 5, width: int = 800) -> RandomPanel:
    """One to four heads, one to five lines of all kinds of 1–200 characters in four languages, 300–2000 units high."""
    dice = random.Random(seed)
    language = dice.choice(tuple(SENTENCES))
    height = dice.choice((300, 400, 560, 700, 900, 1100, 1280, 1600, 2000))
    heads = dice.choice((1, 2, 2, 3, 4))
    subjects: list[Subject] = []
    for k in range(heads):
        size = dice.uniform(50, 115) if heads > 1 else dice.uniform(60, 170)
        size = min(size, height * 0.17)
        x = (k + 0.5) * 800 / heads + dice.uniform(-30, 30)
        y = dice.uniform(0.42, 0.70) * height
        subjects.append(
            Subject(
                name=chr(65 + k),
                head=Box(x - size, y - 1.2 * size, x + size, y + size),
                face=Box(x - 0.68 * size, y - 0.4 * size, x + 0.68 * size, y + 0.92 * size),
                mouth=Point(x, y + 0.55 * size),
            )
        )
    lines: list[Line] = []
    for number in range(dice.randint(1, most_lines)):
        kind = dice.choice(SPOKEN)
        speaker: str | None = dice.choice(subjects).name
        text = _text(dice, SENTENCES[language], " " if language.spaced else "")
        if number == 0 and dice.random() < 0.2:
            kind, speaker = LineKind.NARRATION, None
        elif dice.random() < 0.12:
            kind, speaker, text = LineKind.SFX, None, dice.choice(SOUNDS[language])
        elif dice.random() < 0.1:
            speaker = "voice outside"
        lines.append(Line(id=f"s{seed}l{number}", speaker=speaker, kind=kind, text=text))
    factor = width / 800
    artwork = Artwork(
        width_px=width,
        height_px=round(height * factor),
        subjects=tuple(subject.scaled(factor) for subject in subjects),
    )
    inputs = LetteringInputs(language=language, lines=tuple(lines), artwork=artwork)
    return RandomPanel(inputs, _paint(dice, width, artwork.height_px, artwork.subjects))


def _text(dice: random.Random, sentences: tuple[str, ...], between: str) -> str:
    """A sentence as a rule; now and then anything between one character and the longest text."""
    if dice.random() < 0.7:
        return dice.choice(sentences)
    wanted = dice.randint(1, LONGEST_TEXT)
    text = dice.choice(sentences)
    while len(text) < wanted:
        text += between + dice.choice(sentences)
    return text[:wanted].strip()


def _paint(dice: random.Random, width: int, height: int, subjects: tuple[Subject, ...]) -> Image.Image:
    factor = width / 800
    down = np.linspace(0, 1, height)[:, None, None]
    sky = np.array([dice.randint(170, 250) for _ in range(3)]) * (1 - down)
    ground = np.array([dice.randint(90, 200) for _ in range(3)]) * down
    picture = Image.fromarray(np.repeat(sky + ground, width, axis=1).astype(np.uint8))
    pen = ImageDraw.Draw(picture)
    for _ in range(36):
        x, y = dice.uniform(0, width), dice.uniform(0.45 * height, height)
        size = dice.uniform(10, 60) * factor
        pen.rectangle(
            (x, y, x + size, y + 2 * size), fill=tuple(dice.randint(60, 200) for _ in range(3)), outline=(40, 40, 60)
        )
    for subject in subjects:
        head, face = subject.head, subject.face
        body = Box(head.x0, head.y1 - 8, head.x1, height + 90)
        pen.rounded_rectangle(body, 40, fill=tuple(dice.randint(60, 170) for _ in range(3)), outline=(30, 30, 40))
        pen.ellipse(head, fill=tuple(dice.randint(30, 110) for _ in range(3)))
        pen.ellipse(face, fill=(255, 226, 204), outline=(60, 40, 40))
        mouth = subject.mouth
        pen.ellipse((mouth.x - 10, mouth.y - 4, mouth.x + 10, mouth.y + 4), fill=(160, 50, 50))
        for side in (-0.22, 0.22):
            x, y = face.centre.x + side * face.width, face.y0 + 0.35 * face.height
            pen.ellipse((x - 7, y - 9, x + 7, y + 9), fill=(30, 40, 80))
    return picture


def broken_rules(
    inputs: LetteringInputs, lettering: PanelLettering, subjects: tuple[Subject, ...], typefaces: Typefaces
) -> Counter[str]:
    """How often each invariant of the handbook page on lettering is broken, measured on half-size painted masks.

    `subjects` are in coordinates of the lettered panel. Invariants 3, 8, 12 and 13 have tests of their own.
    """
    broken: Counter[str] = Counter()
    width, height = lettering.width_px, lettering.height_px
    groups: dict[str, list[Placement]] = {}
    for placement in lettering.placements:
        groups.setdefault(placement.line_id, []).append(placement)
    lines = word(inputs.lines, inputs.language, typefaces).lines
    if [line.id for line in lines] != list(groups):
        broken["order of lines"] += 1
    for line in lines:
        drawn = "".join("".join(part.text_lines) for part in groups.get(line.id, []))
        if "".join(drawn.split()) != "".join(line.text.split()):
            broken["1 text"] += 1
        chain = typefaces.chain(RECIPES[line.kind].role, inputs.language)
        if uncovered(drawn, chain):
            broken["2 glyphs"] += 1
    masks = {line_id: painted(parts, width, height) for line_id, parts in groups.items()}
    ids = list(groups)
    for position, line_id in enumerate(ids):
        for other in ids[:position]:
            if groups[line_id][0].bridge is not None and other == ids[position - 1]:
                continue
            if bool((masks[line_id] & masks[other]).any()):
                broken["4 overlap"] += 1
        for subject in subjects:
            if covers(masks[line_id], subject.face):
                broken["5 face"] += 1
        for part in groups[line_id]:
            if part.tail is not None:
                alone = painted([part], width, height)
                bare = painted([part.model_copy(update={"tail": None})], width, height)
                for subject in subjects:
                    if subject.name != part.speaker and covers(alone & ~bare, subject.head):
                        broken["5 tail on a head"] += 1
            box = part.box
            if box.x0 < 23.9 or box.x1 > width - 23.9 or box.y1 > height - 23.9 or 0.1 < box.y0 < 23.9 or box.y0 < 0:
                broken["6 margin"] += 1
            floor = 34 if part.kind == LineKind.SFX else RECIPES[part.kind].sizes_px[-1]
            if part.size_px < floor:
                broken["9 size"] += 1
            if any(_begins_badly(text_line) for text_line in part.text_lines[1:]):
                broken["10 line start"] += 1
            if part.box.area > 0.40 * width * height and part.kind != LineKind.SFX:
                broken["11 share"] += 1
    broken += _order(groups)
    broken += _tails(lettering.placements)
    return broken


def _begins_badly(text_line: str) -> bool:
    """Whether a line begins with a mark that closes what stands before it; an ellipsis may open a word (`…maybe`)."""
    opens_word = text_line[0] == "…" and text_line[1:2].isalnum()
    return text_line[0] in "!%),.:;?]}…”’」』" and not opens_word


def _order(groups: dict[str, list[Placement]]) -> Counter[str]:
    broken: Counter[str] = Counter()
    spoken = [parts for parts in groups.values() if parts[0].kind != LineKind.SFX]
    for position, later in enumerate(spoken):
        for earlier in spoken[:position]:
            before, _ = reads_before(_union(earlier), _union(later))
            if not bool(before):
                broken["7 reading order"] += 1
    return broken


def _union(parts: list[Placement]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    box = parts[0].box
    for part in parts[1:]:
        box = box.union(part.box)
    return np.array(box)


def _tails(placements: tuple[Placement, ...]) -> Counter[str]:
    broken: Counter[str] = Counter()
    tails = [placement.tail for placement in placements if placement.tail is not None]
    for position, one in enumerate(tails):
        for other in tails[:position]:
            if _crossed(one.root, one.tip, other.root, other.tip):
                broken["8 tails cross"] += 1
    return broken


def _crossed(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(p: Point, q: Point, r: Point) -> float:
        return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
