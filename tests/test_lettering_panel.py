"""The lettering engine on whole panels: the invariants of the handbook, kinds, hostile text, pictures."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from bench.lettering_scenes import broken_rules, random_panel
from comic.art import Artwork, Subject
from comic.errors import Cancelled, EngineFailure
from comic.geometry import Box, Point
from comic.lettering import BalloonShape, LetteringLanguage
from comic.story import Line, LineKind
from engines.context import Context
from engines.lettering import Lettered, LetteringInputs, run
from engines.lettering.kinds import RECIPES
from engines.lettering.masks import painted
from engines.lettering.shelf import load_typefaces
from engines.lettering.text import normalise

CONTEXT = Context(typefaces=load_typefaces())
ANNA = Subject(name="Anna", head=Box(180, 460, 360, 680), face=Box(205, 530, 335, 670), mouth=Point(270, 640))
BO = Subject(name="Bo", head=Box(480, 500, 660, 720), face=Box(505, 570, 635, 710), mouth=Point(570, 680))
ART = (190, 205, 220)


def letter(
    *lines: tuple[str | None, LineKind, str],
    language: LetteringLanguage = LetteringLanguage.KOREAN,
    height: int = 1000,
    width: int = 800,
    subjects: tuple[Subject, ...] = (ANNA, BO),
) -> Lettered:
    factor = width / 800
    artwork = Artwork(
        width_px=width, height_px=round(height * factor), subjects=tuple(subject.scaled(factor) for subject in subjects)
    )
    inputs = LetteringInputs(
        language=language,
        lines=tuple(
            Line(id=f"l{number}", speaker=speaker, kind=kind, text=text)
            for number, (speaker, kind, text) in enumerate(lines)
        ),
        artwork=artwork,
    )
    return run(inputs, Image.new("RGB", (width, artwork.height_px), ART), CONTEXT)


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.integers(1000, 100000))
def test_invariants_hold_on_random_panels(seed: int) -> None:
    panel = random_panel(seed)
    lettered = run(panel.inputs, panel.art, CONTEXT)
    assert CONTEXT.typefaces is not None
    assert broken_rules(panel.inputs, lettered.lettering, lettered.subjects, CONTEXT.typefaces) == {}
    height = panel.art.height + lettered.lettering.grown_px
    assert lettered.picture.size == (panel.art.width, height)
    assert lettered.lettering.height_px == height


@settings(max_examples=12, deadline=None, derandomize=True)
@given(st.integers(0, 10000))
def test_only_painted_pixels_change_and_twice_is_the_same(seed: int) -> None:
    panel = random_panel(seed, most_lines=2)
    one, two = (run(panel.inputs, panel.art, CONTEXT) for _ in range(2))
    assert one.lettering == two.lettering
    assert one.picture.tobytes() == two.picture.tobytes()
    lettering = one.lettering
    mask = painted(lettering.placements, 800, lettering.height_px, scale=1.0)
    for placement in lettering.placements:
        if placement.shape == BalloonShape.SFX:
            x0, y0, x1, y1 = (round(value) for value in placement.box.grown(2))
            mask = mask.copy()
            mask[max(0, y0) : y1, max(0, x0) : x1] = True
    grown = lettering.grown_px
    changed = (np.asarray(one.picture)[grown:] != np.asarray(panel.art)).any(axis=2)
    near = mask.copy()
    for down in (-2, 0, 2):
        for right in (-2, 0, 2):
            near |= np.roll(mask, (down, right), axis=(0, 1))
    assert not (changed & ~near[grown:]).any()


KINDS = [
    (LineKind.SPEECH, BalloonShape.ELLIPSE),
    (LineKind.SHOUT, BalloonShape.BURST),
    (LineKind.WHISPER, BalloonShape.DASHED),
    (LineKind.THOUGHT, BalloonShape.CLOUD),
    (LineKind.RADIO, BalloonShape.ANGULAR),
]


@pytest.mark.parametrize(("kind", "shape"), KINDS)
@pytest.mark.parametrize(
    ("language", "text"), [(LetteringLanguage.KOREAN, "어디 가는 거야?"), (LetteringLanguage.ENGLISH, "Where to?")]
)
def test_each_spoken_kind_has_its_shape_paper_and_tail(
    kind: LineKind, shape: BalloonShape, language: LetteringLanguage, text: str
) -> None:
    lettered = letter(("Anna", kind, text), language=language)
    (placement,) = lettered.lettering.placements
    recipe = RECIPES[kind]
    assert placement.shape == shape
    assert placement.size_px == recipe.sizes_px[0]
    assert placement.tail is not None
    root, tip, mouth = placement.tail.root, placement.tail.tip, ANNA.mouth
    along = np.array([tip.x - root.x, tip.y - root.y])
    to_mouth = np.array([mouth.x - root.x, mouth.y - root.y])
    sine = (along[0] * to_mouth[1] - along[1] * to_mouth[0]) / (np.hypot(*along) * np.hypot(*to_mouth))
    assert abs(sine) < 0.01
    assert np.hypot(*along) <= 0.6 * np.hypot(*to_mouth)
    assert placement.box.y1 < ANNA.head.y0
    pixels = np.asarray(lettered.picture).astype(int)
    x0, y0, x1, y1 = (round(value) for value in placement.box)
    box = pixels[y0:y1, x0:x1]
    paper = (box == recipe.fill).all(axis=2).mean()
    assert paper > 0.35
    tx0, ty0, tx1, ty1 = (round(value) for value in placement.text_box)
    inked = (np.abs(pixels[ty0:ty1, tx0:tx1] - recipe.text).sum(axis=2) < 30).mean()
    assert 0.04 < inked < 0.5


def test_narration_is_a_box_at_the_top_without_a_tail() -> None:
    lettered = letter((None, LineKind.NARRATION, "그날 이후 모든 것이 달라졌다."), ("Bo", LineKind.SPEECH, "안녕."))
    caption, speech = lettered.lettering.placements
    assert caption.shape == BalloonShape.CAPTION and caption.tail is None
    assert caption.box.y0 == 0 and caption.box.y1 < speech.box.y0
    corner = lettered.picture.getpixel((round(caption.box.x0) + 5, round(caption.box.y0) + 8))
    assert corner == RECIPES[LineKind.NARRATION].fill


@pytest.mark.parametrize("head_top", [40, 110, 460])
def test_narration_that_opens_a_panel_is_butted_wherever_heads_are(head_top: int) -> None:
    high = ANNA.model_copy(
        update={
            "head": ANNA.head.moved(200.0, head_top - ANNA.head.y0),
            "face": ANNA.face.moved(200.0, head_top - ANNA.head.y0),
            "mouth": ANNA.mouth.moved(200.0, head_top - ANNA.head.y0),
        }
    )
    words = "그날 이후 모든 것이 달라졌다. 아무도 예전으로 돌아갈 수 없었다."
    lettered = letter((None, LineKind.NARRATION, words), ("Anna", LineKind.SPEECH, "안녕."), subjects=(high,))
    assert lettered.lettering.placements[0].box.y0 == 0


def test_later_narration_is_butted_or_well_clear_of_the_edge() -> None:
    lines = [("Anna", LineKind.SPEECH, "안녕."), (None, LineKind.NARRATION, "그날 이후 모든 것이 달라졌다.")]
    caption = letter(*lines).lettering.placements[1]
    assert caption.box.y0 == 0 or caption.box.y0 >= 60


def test_a_sound_effect_is_coloured_letters_that_leave_faces_free() -> None:
    lettered = letter((None, LineKind.SFX, "쾅!!"))
    (sound,) = lettered.lettering.placements
    assert sound.shape == BalloonShape.SFX and sound.angle_deg != 0 and sound.size_px >= 68
    assert sound.box.overlap(ANNA.face) == 0 and sound.box.overlap(BO.face) == 0
    x0, y0, x1, y1 = (round(value) for value in sound.box)
    inside = np.asarray(lettered.picture)[y0:y1, x0:x1].reshape(-1, 3)
    assert len(np.unique(inside, axis=0)) > 20
    drawn = (inside != ART).any(axis=1).mean()
    assert 0.3 < drawn < 0.95


def test_long_speech_becomes_linked_balloons_with_one_tail() -> None:
    text = "나는 그날 밤 아무 말도 못 했다. 네가 돌아올 거라고 믿었으니까. " * 3
    lettered = letter(("Anna", LineKind.SPEECH, text), height=1280)
    parts = lettered.lettering.placements
    assert [part.part for part in parts] == list(range(len(parts))) and len(parts) >= 2
    assert [part.tail is not None for part in parts] == [False] * (len(parts) - 1) + [True]
    for above, below in pairwise(parts):
        assert above.box.overlap(below.box) > 0
    assert " ".join(" ".join(part.text_lines) for part in parts) == normalise(text).text


def test_a_voice_from_outside_points_at_the_nearest_border() -> None:
    lettered = letter(("Nobody here", LineKind.SPEECH, "거기 누구야?"))
    (placement,) = lettered.lettering.placements
    assert placement.tail is not None
    left = placement.box.centre.x < 400
    assert (placement.tail.tip.x < placement.tail.root.x) == left


def test_without_known_faces_balloons_stand_high_with_a_stub() -> None:
    lettered = letter(("Anna", LineKind.SPEECH, "여기가 어디지?"), ("Bo", LineKind.SPEECH, "몰라."), subjects=())
    first, second = lettered.lettering.placements
    assert first.box.y0 < 200
    assert first.box.y0 < second.box.y0 or first.box.x0 < second.box.x0
    for placement in (first, second):
        assert placement.tail is not None
        assert 10 < placement.tail.tip.y - placement.tail.root.y < 60


def _close_up(name: str) -> Subject:
    return Subject(name=name, head=Box(180, 90, 640, 680), face=Box(250, 330, 560, 660), mouth=Point(400, 600))


def test_a_tail_in_a_close_up_is_no_stub() -> None:
    words = "이 학교에서 내 이름을 제대로 부르는 사람은 출석부뿐이야. 이번엔 다르게 하고 싶어."
    near = Subject(name="Bo", head=Box(30, 500, 150, 640), face=Box(50, 540, 130, 630), mouth=Point(90, 610))
    lettered = letter(("Anna", LineKind.SPEECH, words), subjects=(_close_up("Anna"), near), height=800)
    (placement,) = lettered.lettering.placements
    assert placement.tail is not None
    root, tip = placement.tail.root, placement.tail.tip
    assert np.hypot(tip.x - root.x, tip.y - root.y) >= 24


def test_a_full_panel_grows_upward_and_everything_counts_it_in() -> None:
    face = Subject(name="Anna", head=Box(250, 60, 550, 380), face=Box(290, 130, 510, 370), mouth=Point(400, 320))
    lines = [("Anna", LineKind.SPEECH, "야, 너 지금 어디 가는 거야? 아직 얘기 안 끝났잖아!")] * 3
    lettered = letter(*lines, height=400, subjects=(face,))
    grown = lettered.lettering.grown_px
    assert grown > 0
    assert lettered.picture.height == 400 + grown == lettered.lettering.height_px
    assert lettered.subjects[0].mouth == Point(400, 320 + grown)
    assert lettered.picture.getpixel((2, 2)) == (255, 255, 255)
    assert lettered.picture.getpixel((2, grown + 2)) == ART
    assert all(placement.box.y0 >= 0 for placement in lettered.lettering.placements)


def test_placements_do_not_depend_on_the_art_width() -> None:
    lines = (("Anna", LineKind.SPEECH, "어디 가?"), ("Bo", LineKind.SHOUT, "거기 서!"))
    narrow, wide = letter(*lines), letter(*lines, width=1600)
    assert narrow.lettering == wide.lettering
    assert wide.picture.size == (1600, 2000)
    halved = np.asarray(wide.picture.reduce(2)).astype(int)
    assert np.abs(halved - np.asarray(narrow.picture)).mean() < 2.0


def test_a_locked_balloon_stays_and_the_others_make_room() -> None:
    first = letter(("Anna", LineKind.SPEECH, "여기 있어."), ("Bo", LineKind.SPEECH, "왜?"))
    mine = first.lettering.placements[1]
    moved = mine.model_copy(
        update={
            "box": Box(300, 800, 300 + mine.box.width, 800 + mine.box.height),
            "text_box": mine.text_box.moved(300 - mine.box.x0, 800 - mine.box.y0),
            "locked": True,
        }
    )
    artwork = Artwork(width_px=800, height_px=1000, subjects=(ANNA, BO))
    lines = tuple(
        Line(id=f"l{k}", speaker=s, kind=LineKind.SPEECH, text=t)
        for k, (s, t) in enumerate((("Anna", "여기 있어."), ("Bo", "왜?")))
    )
    inputs = LetteringInputs(language=LetteringLanguage.KOREAN, lines=lines, artwork=artwork, locked=(moved,))
    again = run(inputs, Image.new("RGB", (800, 1000), ART), CONTEXT).lettering
    kept = again.placements[1]
    assert kept.locked and kept.box == pytest.approx(tuple(moved.box), abs=0.02)
    assert again.placements[0].box.overlap(kept.box) == 0
    edited = inputs.model_copy(update={"lines": (lines[0], lines[1].model_copy(update={"text": "왜 그러는데?"}))})
    reset = run(edited, Image.new("RGB", (800, 1000), ART), CONTEXT).lettering.placements[1]
    assert reset.box.centre == pytest.approx(tuple(moved.box.centre), abs=0.1)
    assert " ".join(reset.text_lines) == "왜 그러는데?"


HOSTILE = {
    "long": "그래서 나는 말했다. 너는 듣지 않았지! " * 84,
    "no spaces": "가나다라마바사" * 40,
    "one latin word": "A" * 300,
    "emoji": "😂😭🔥",
    "zero width": "\u200b가\u200d나\ufeff",
    "right to left": "\u202eשלום עולם\u202c",
    "markup": "<script>alert('x')</script> & {{x}}",
    "marks": "z\u0351\u0352\u0353a\u0351l\u0353go",
    "punctuation": "!!!???……!!!",
    "private": "\ue000\ue001가",
}


@pytest.mark.parametrize("kind", [LineKind.SPEECH, LineKind.SHOUT, LineKind.NARRATION, LineKind.SFX])
@pytest.mark.parametrize("name", list(HOSTILE))
def test_hostile_text_is_drawn_and_nothing_is_lost_in_silence(name: str, kind: LineKind) -> None:
    text = HOSTILE[name]
    lettered = letter(("Anna", kind, text), ("Bo", LineKind.SPEECH, "응."), height=700)
    lettering = lettered.lettering
    drawn = "".join("".join(p.text_lines) for p in lettering.placements if p.line_id == "l0").replace(" ", "")
    assert drawn
    wanted = normalise(text).text.replace(" ", "")
    if drawn != wanted:
        assert any(flag.line_id == "l0" and flag.code == "missing-glyph" for flag in lettering.flags)
    if name in ("emoji", "marks", "private", "right to left"):
        assert any(flag.line_id == "l0" for flag in lettering.flags)
    for placement in lettering.placements:
        assert placement.box.x0 >= 0 and placement.box.x1 <= 800
        assert placement.box.y0 >= 0 and placement.box.y1 <= lettering.height_px
    assert lettered.picture.height == lettering.height_px


def test_an_empty_line_is_flagged_and_an_empty_panel_is_the_art() -> None:
    lettered = letter(("Anna", LineKind.SPEECH, " \u200b "))
    assert lettered.lettering.placements == ()
    assert [flag.code for flag in lettered.lettering.flags] == ["line-empty"]
    assert lettered.picture.tobytes() == Image.new("RGB", (800, 1000), ART).tobytes()


def test_a_cancellation_is_heard_and_missing_faces_are_said() -> None:
    def stop(_: float) -> None:
        raise Cancelled("cancelled")

    inputs = LetteringInputs(
        language=LetteringLanguage.KOREAN, lines=(), artwork=Artwork(width_px=800, height_px=500, subjects=())
    )
    art = Image.new("RGB", (800, 500))
    with pytest.raises(Cancelled):
        run(inputs, art, Context(typefaces=CONTEXT.typefaces, report=stop))
    with pytest.raises(EngineFailure):
        run(inputs, art, Context())


def test_balloons_rise_over_the_gutter_rather_than_hang_before_bodies() -> None:
    anna = Subject(name="Anna", head=Box(160, 150, 300, 310), face=Box(180, 200, 280, 300), mouth=Point(250, 280))
    bo = Subject(name="Bo", head=Box(490, 150, 630, 310), face=Box(510, 200, 610, 300), mouth=Point(545, 280))
    lettered = letter(
        ("Anna", LineKind.SPEECH, "이 문 앞에는 아무것도 두지 말라고 몇 번을 말했는데 또 두셨네요."),
        ("Bo", LineKind.SPEECH, "제가 둔 게 아니에요. 아니, 지금은 제 거지만 아까는 아니었어요."),
        subjects=(anna, bo),
        height=1100,
    )
    for placement, head in zip(lettered.lettering.placements, (anna.head, bo.head), strict=True):
        assert placement.box.y1 - lettered.lettering.grown_px <= head.y1


def test_where_no_face_is_known_a_balloon_keeps_off_what_stands_out() -> None:
    picture = Image.new("RGB", (800, 1000), ART)
    ImageDraw.Draw(picture).ellipse((80, 60, 420, 420), fill=(240, 120, 90), outline=(30, 20, 20), width=6)
    inputs = LetteringInputs(
        language=LetteringLanguage.KOREAN,
        lines=(Line(id="l0", speaker="Anna", kind=LineKind.SPEECH, text="여기가 어디지?"),),
        artwork=Artwork(width_px=800, height_px=1000, subjects=()),
    )
    (placement,) = run(inputs, picture, CONTEXT).lettering.placements
    assert placement.box.overlap(Box(80, 60, 420, 420)) < 0.1 * placement.box.area


def test_neighbours_of_a_row_stand_level_or_step_down() -> None:
    """A blind reader took the higher one of a row first wherever it stood."""
    tall = Subject(name="Bo", head=Box(480, 430, 620, 600), face=Box(500, 490, 600, 595), mouth=Point(550, 575))
    small = Subject(name="Anna", head=Box(150, 800, 230, 900), face=Box(160, 830, 220, 895), mouth=Point(190, 885))
    lettered = letter(
        ("Anna", LineKind.SPEECH, "I've never been on a stage in my life."),
        ("Bo", LineKind.SPEECH, "I've never been first in anything. We'll manage."),
        language=LetteringLanguage.ENGLISH,
        subjects=(small, tall),
        height=1100,
    )
    first, second = lettered.lettering.placements
    assert first.box.y0 <= second.box.y0 + 0.25 * min(first.box.height, second.box.height)


def test_a_sound_comes_in_its_turn() -> None:
    sound, speech = letter(
        (None, LineKind.SFX, "바스락"), ("Anna", LineKind.SPEECH, "누구세요…?!")
    ).lettering.placements
    assert sound.box.y0 < speech.box.y0 or sound.box.centre.x < speech.box.centre.x
