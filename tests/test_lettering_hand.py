"""What a creator places by hand: it stays to the hundredth of a unit, holds its words, and the others make room."""

from __future__ import annotations

import math

import pytest
from PIL import Image

from comic.art import Artwork, Subject
from comic.errors import BadInput
from comic.geometry import Box, Point
from comic.lettering import BalloonShape, HandPlacing, LetteringLanguage, PanelLettering, Placement
from comic.story import Line, LineKind
from engines.context import Context
from engines.lettering import LetteringInputs, run
from engines.lettering.aim import is_aimed
from engines.lettering.hand import place_by_hand
from engines.lettering.placed import moved as moved_down
from engines.lettering.shelf import load_typefaces

KOREAN = LetteringLanguage.KOREAN
TYPEFACES = load_typefaces()
ROOM = Box(0, 0, 800, 1000)
SHAPES = [shape for shape in BalloonShape if shape is not BalloonShape.SFX]
ANNA = Subject(name="Anna", head=Box(150, 420, 290, 590), face=Box(170, 470, 270, 580), mouth=Point(220, 560))
BO = Subject(name="Bo", head=Box(520, 420, 660, 590), face=Box(540, 470, 640, 580), mouth=Point(590, 560))
SAID = Line(id="l0", speaker="Anna", kind=LineKind.SPEECH, text="이 편지, *누가* 여기에 두고 간 거지?")
ANSWER = Line(id="l1", speaker="Bo", kind=LineKind.SPEECH, text="나는 몰라.")
BANG = Line(id="l2", speaker=None, kind=LineKind.SFX, text="쾅!")


def letter(*lines: Line, locked: tuple[Placement, ...] = (), height_px: int = 1000) -> PanelLettering:
    artwork = Artwork(width_px=800, height_px=height_px, subjects=(ANNA, BO))
    inputs = LetteringInputs(language=KOREAN, lines=lines, artwork=artwork, locked=locked)
    return run(inputs, Image.new("RGB", (800, height_px), "#88aacc"), Context(typefaces=TYPEFACES)).lettering


def of(lettering: PanelLettering, line: Line) -> tuple[Placement, ...]:
    """A line's placements in coordinates of the art."""
    own = (placement for placement in lettering.placements if placement.line_id == line.id)
    return tuple(moved_down(placement, -lettering.grown_px) for placement in own)


def place(
    line: Line, now: tuple[Placement, ...], wish: HandPlacing, speaker: Subject | None = ANNA
) -> tuple[Placement, ...]:
    return place_by_hand(line, now, wish, ROOM, speaker, KOREAN, TYPEFACES)


@pytest.fixture(scope="module")
def first() -> PanelLettering:
    return letter(SAID, ANSWER, BANG)


def test_a_moved_balloon_keeps_its_breaks_and_stays_while_the_others_flow_around_it(first: PanelLettering) -> None:
    theirs = of(first, ANSWER)[0].box
    (moved,) = place(SAID, of(first, SAID), HandPlacing(middle=theirs.centre))
    assert moved.locked and moved.box.centre == pytest.approx(theirs.centre, abs=0.01)
    assert moved.text_lines == of(first, SAID)[0].text_lines and moved.strong == of(first, SAID)[0].strong
    again = letter(SAID, ANSWER, BANG, locked=(moved,))
    assert again.grown_px == 0 and of(again, SAID) == (moved,)
    assert of(again, ANSWER)[0].box != theirs
    assert all(other.box.overlap(moved.box) == 0 for other in again.placements if other.line_id != SAID.id)
    assert not again.flags


def test_a_tail_follows_its_speaker_until_its_end_is_placed_by_hand(first: PanelLettering) -> None:
    (aimed,) = place(SAID, of(first, SAID), HandPlacing(middle=Point(400, 250)))
    assert aimed.tail is not None and is_aimed(aimed, ANNA) and not ANNA.face.holds(aimed.tail.tip)
    (own,) = place(SAID, (aimed,), HandPlacing(middle=Point(400, 250), tip=Point(420, 400)))
    (later,) = place(SAID, (own,), HandPlacing(middle=Point(440, 240)))
    assert own.tail is not None and own.tail.tip == Point(420, 400)
    assert later.tail is not None and later.tail.tip == Point(420, 400)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_new_width_or_shape_sets_the_words_anew_inside_of_it(first: PanelLettering, shape: BalloonShape) -> None:
    heights = []
    for width in (320.0, 460.0):
        (placed,) = place(SAID, of(first, SAID), HandPlacing(middle=Point(400, 300), width_px=width, shape=shape))
        assert placed.box.width == pytest.approx(width, abs=0.02) and placed.shape is shape
        assert placed.size_px == of(first, SAID)[0].size_px
        assert " ".join(placed.text_lines) == "이 편지, 누가 여기에 두고 간 거지?" and placed.strong
        assert placed.text_box.x0 > placed.box.x0 and placed.text_box.y0 > placed.box.y0
        assert of(letter(SAID, ANSWER, locked=(placed,)), SAID) == (placed,)
        heights.append(placed.box.height)
    assert heights[0] > heights[1]


def test_what_can_not_be_is_refused_with_a_code(first: PanelLettering) -> None:
    def code(wish: HandPlacing, line: Line = SAID) -> str:
        with pytest.raises(BadInput) as told:
            place(line, of(first, line), wish)
        return told.value.reason

    middle = Point(400, 250)
    assert code(HandPlacing(middle=Point(20, 250))) == "balloon-outside"
    assert code(HandPlacing(middle=Point(math.nan, 250))) == "balloon-outside"
    assert code(HandPlacing(middle=middle, tip=Point(400, 1200))) == "tail-outside"
    assert code(HandPlacing(middle=middle, tip=middle)) == "tail-covered"
    assert code(HandPlacing(middle=middle, shape=BalloonShape.CLOUD), BANG) == "balloon-fixed"
    with pytest.raises(BadInput) as told:
        place(SAID, of(first, SAID), HandPlacing(middle=middle, width_px=50))
    least = told.value.facts["least"]
    assert isinstance(least, int)
    (narrowest,) = place(SAID, of(first, SAID), HandPlacing(middle=Point(400, 500), width_px=least, tip=Point(40, 40)))
    assert narrowest.box.width == pytest.approx(least, abs=0.02)


def test_a_sound_is_moved_as_it_is(first: PanelLettering) -> None:
    (moved,) = place(BANG, of(first, BANG), HandPlacing(middle=Point(400, 820)), None)
    assert of(letter(SAID, ANSWER, BANG, locked=(moved,)), BANG) == (moved,)


def test_edited_words_flow_in_the_width_that_was_chosen_or_are_flagged(first: PanelLettering) -> None:
    (placed,) = place(SAID, of(first, SAID), HandPlacing(middle=Point(400, 250), width_px=300))
    longer = SAID.model_copy(update={"text": "이 편지, 도대체 누가 여기에 두고 간 거지? 정말 모르겠어."})
    again = letter(longer, ANSWER, locked=(placed,))
    (flowed,) = of(again, longer)
    assert (flowed.box.x0, flowed.box.x1) == pytest.approx((placed.box.x0, placed.box.x1), abs=0.02)
    assert flowed.box.centre == pytest.approx(placed.box.centre, abs=0.02) and flowed.box.height > placed.box.height
    assert flowed.tail is not None and placed.tail is not None and flowed.tail.tip == placed.tail.tip
    assert not again.flags
    endless = SAID.model_copy(update={"text": "도대체누가여기에두고간거지정말모르겠어"})
    flags = letter(endless, ANSWER, locked=(placed,)).flags
    assert [(flag.line_id, flag.code) for flag in flags] == [("l0", "lock-outgrown")]


def test_a_lower_panel_flags_what_hangs_out_of_it(first: PanelLettering) -> None:
    (placed,) = place(SAID, of(first, SAID), HandPlacing(middle=Point(400, 850)))
    assert [flag.code for flag in letter(SAID, locked=(placed,), height_px=900).flags] == ["lock-outgrown"]
