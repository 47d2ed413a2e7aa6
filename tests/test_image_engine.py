"""The image engine passes a brief to the context's painter and takes nothing but what was ordered."""

from __future__ import annotations

import pytest
from PIL import Image

from comic.art import Artwork
from comic.cast import Character, Look
from comic.errors import Cancelled, EngineFailure
from comic.storyboard import Angle, ArtBrief, Backdrop, Mood, Setting, Shot, TimeOfDay, Weather
from engines.context import Context
from engines.image import run
from engines.ports import Painting, SheetBrief
from engines.providers.offline_painter import OfflinePainter

BRIEF = ArtBrief(
    shot=Shot.WIDE,
    angle=Angle.EYE,
    width_px=120,
    height_px=90,
    staging=(),
    cast=(),
    setting=Setting.PARK,
    set_seed=1,
    time=TimeOfDay.NOON,
    weather=Weather.CLEAR,
    mood=Mood.NEUTRAL,
    backdrop=Backdrop.NONE,
    effects=(),
    balloons=0,
    art_prompt="",
    seed=1,
)


class Hand:
    """A painter that hands over what it was given."""

    def __init__(
        self, mode: str = "RGB", size: tuple[int, int] = (120, 90), record: tuple[int, int] = (120, 90)
    ) -> None:
        self.painting = Painting(Image.new(mode, size), Artwork(width_px=record[0], height_px=record[1], subjects=()))
        self.orders: list[ArtBrief | SheetBrief] = []

    def paint(self, brief: ArtBrief | SheetBrief) -> Painting:
        self.orders.append(brief)
        return self.painting


def test_the_painting_comes_through_and_progress_is_heard() -> None:
    painter, heard = Hand(), list[float]()
    assert run(BRIEF, Context(painter=painter, report=heard.append)) is painter.painting
    assert painter.orders == [BRIEF]
    assert heard == sorted(heard) and heard[-1] == 1.0 and heard[0] < 0.5


@pytest.mark.parametrize(
    ("painter", "reason"),
    [
        (Hand(mode="RGBA"), "painting-mode"),
        (Hand(size=(121, 90), record=(121, 90)), "painting-size"),
        (Hand(record=(90, 120)), "painting-record"),
    ],
)
def test_what_was_not_ordered_is_refused(painter: Hand, reason: str) -> None:
    with pytest.raises(EngineFailure) as failure:
        run(BRIEF, Context(painter=painter))
    assert failure.value.reason == reason and failure.value.facts


def test_without_a_painter_nothing_is_painted() -> None:
    with pytest.raises(EngineFailure) as failure:
        run(BRIEF, Context())
    assert failure.value.reason == "no-painter"


def test_a_cancelled_step_orders_nothing() -> None:
    def stop(progress: float) -> None:
        raise Cancelled("cancelled")

    painter = Hand()
    with pytest.raises(Cancelled):
        run(BRIEF, Context(painter=painter, report=stop))
    assert painter.orders == []


def test_a_sheet_may_have_any_size() -> None:
    sheet = SheetBrief(character=Character(name="Mina", look=Look()), seed=1)
    painter = Hand(size=(300, 200), record=(300, 200))
    assert run(sheet, Context(painter=painter)).picture.size == (300, 200)


def test_the_offline_painter_paints_panels_and_sheets() -> None:
    context = Context(painter=OfflinePainter())
    panel = run(BRIEF, context)
    assert panel.picture.size == (120, 90)
    assert len(panel.picture.getcolors(120 * 90) or ()) > 50
    sheet = run(SheetBrief(character=Character(name="Mina", look=Look()), seed=1), context)
    assert {subject.name for subject in sheet.artwork.subjects} == {"Mina"}
