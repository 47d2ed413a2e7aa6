"""Hair of a bowed head hangs down on the page; upright hair stays as it is."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import pytest

from comic.cast import BackHair, Look
from comic.storyboard import Expression, Turn
from engines.illustrator.geometry import rotated
from engines.illustrator.head.expressions import features_of
from engines.illustrator.head.hanging import NAPE_Y, hanging
from engines.illustrator.head.head import Head
from engines.illustrator.head.palette import head_palette
from engines.illustrator.head.skull import skull_of
from engines.illustrator.head.view import HeadView
from engines.illustrator.svg import Drawing


def view_of(turn: Turn, bowed_deg: float) -> HeadView:
    look, drawing = Look(), Drawing(10, 10)
    upright = HeadView(
        drawing, look, skull_of(look), features_of(Expression.NEUTRAL), head_palette(look), turn, 2.0, 1.0, None
    )
    return replace(upright, bowed_deg=bowed_deg)


@pytest.mark.parametrize("bowed_deg", [40.0, 54.0])
def test_a_strand_of_a_bowed_head_falls_straight_down_on_the_page(bowed_deg: float) -> None:
    hung = hanging(view_of(Turn.THREE_QUARTER, bowed_deg))
    top, tip = (rotated(*hung(30.0, y), bowed_deg) for y in (NAPE_Y, NAPE_Y + 200.0))
    assert tip[0] == pytest.approx(top[0], abs=1e-6)
    assert tip[1] - top[1] == pytest.approx(200.0)


def test_hair_on_the_back_leaves_the_face_free() -> None:
    """It turns less: straight down from behind it would come out under the chin."""
    for turn, on_back in ((Turn.PROFILE, False), (Turn.THREE_QUARTER, True)):
        x, y = hanging(view_of(turn, 54.0), on_back=on_back)(-90.0, NAPE_Y + 200.0)
        assert -90.0 < x < 0.0
        assert math.hypot(x + 90.0, y - NAPE_Y) == pytest.approx(200.0)


@pytest.mark.parametrize("bowed_deg", [-85.0, 0.0, 20.0])
def test_hair_of_who_stands_runs_or_lies_is_left_alone(bowed_deg: float) -> None:
    assert hanging(view_of(Turn.THREE_QUARTER, bowed_deg))(12.0, 180.0) == (12.0, 180.0)


@pytest.mark.parametrize(
    ("turn", "back_hair"),
    list(
        itertools.product(
            (Turn.THREE_QUARTER, Turn.PROFILE), [BackHair.LONG, BackHair.PONYTAIL, BackHair.TWIN_TAILS, BackHair.BRAID]
        )
    ),
)
def test_all_that_hangs_follows_a_bow(turn: Turn, back_hair: BackHair) -> None:
    texts = set()
    for bowed_deg in (0.0, 54.0):
        drawing = Drawing(10, 10)
        look = Look(back_hair=back_hair)
        Head(drawing, look, Expression.NEUTRAL, turn, 2.0, bowed_deg=bowed_deg).draw_back_hair()
        texts.add(drawing.svg())
    assert len(texts) == 2


@pytest.mark.parametrize("back_hair", [BackHair.PONYTAIL, BackHair.TWIN_TAILS])
def test_no_tail_stands_up_above_the_head_of_who_lies(back_hair: BackHair) -> None:
    lengths = []
    for bowed_deg in (0.0, -85.0):
        drawing = Drawing(10, 10)
        look = Look(back_hair=back_hair)
        Head(drawing, look, Expression.NEUTRAL, Turn.FRONT, 2.0, bowed_deg=bowed_deg).draw_back_hair()
        lengths.append(len(drawing.svg()))
    assert lengths[1] < lengths[0]
