"""Near figures from behind: nape, hair and collar close for every cut and outfit."""

from __future__ import annotations

import numpy as np
import pytest

from comic.cast import BackHair, Look, Outfit, Presentation
from comic.storyboard import Expression, Pose, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.head.head import Head
from engines.illustrator.head.rear_cuts import LOOSE
from engines.illustrator.raster import rasterise
from engines.illustrator.style.body import SHOULDER
from engines.illustrator.svg import Drawing, scaled, translate

SKIN = "#30e040"
SCALE, MIDDLE = 0.4, 80
NECK_ROWS = slice(85, 108)
"""From the jaw's edge down to the shoulders."""

NECK_COLUMNS = slice(MIDDLE - 26, MIDDLE + 26)


def neck_of(look: Look) -> np.ndarray:
    """Where skin is seen between hair and shoulders."""
    figure = Figure(look.model_copy(update={"skin": SKIN}), Expression.NEUTRAL, Pose.STAND, Turn.BACK)
    figure.line_width = 3.0
    drawing = Drawing(2 * MIDDLE, 180)
    with drawing.group(transform=f"{translate(MIDDLE, 100)} {scaled(SCALE)}"):
        figure.draw(drawing, legs=False)
    pixels = np.asarray(rasterise(drawing).convert("RGB"), dtype=int)[NECK_ROWS, NECK_COLUMNS]
    return pixels[..., 1] > 1.3 * np.maximum(pixels[..., 0], pixels[..., 2])


@pytest.mark.parametrize("presentation", Presentation)
@pytest.mark.parametrize("outfit", Outfit)
def test_a_ponytail_leaves_no_strip_of_skin_beside_it(outfit: Outfit, presentation: Presentation) -> None:
    """In the hollow of a space suit's ring a little of the neck is seen."""
    look = Look(back_hair=BackHair.PONYTAIL, outfit=outfit, presentation=presentation, hair="#402010")
    assert neck_of(look).sum() < (48 if outfit is Outfit.SPACESUIT else 24)


@pytest.mark.parametrize("hair", [BackHair.BUN, BackHair.BUZZ])
@pytest.mark.parametrize("outfit", [outfit for outfit in Outfit if outfit is not Outfit.HOODIE])
def test_a_bare_nape_is_one_piece(outfit: Outfit, hair: BackHair) -> None:
    """Below the hair's edge each row is one run of skin: no collar's peak, no second outline cuts a strip off. (A hood
    bulges before the neck.)"""
    skin = neck_of(Look(back_hair=hair, outfit=outfit, hair="#402010"))
    for row in skin[skin.sum(axis=1).argmax() :]:
        columns = np.flatnonzero(row)
        if len(columns) > 8:
            runs = np.split(columns, np.flatnonzero(np.diff(columns) > 3) + 1)
            assert max(len(run) for run in runs) > 0.8 * len(columns)


@pytest.mark.parametrize("hair", [hair for hair in BackHair if hair is not BackHair.TWIN_TAILS])
def test_a_head_from_behind_shows_the_cheek_to_which_it_looks(hair: BackHair) -> None:
    """Between the eyes' height and the chin's there is skin at the right edge of the head and none at the left; none at
    all beside loose hair, where it would be a sliver. (A tail tied at the ear hangs before the cheek.)"""
    look = Look(skin=SKIN, hair="#402010", back_hair=hair)
    drawing = Drawing(2 * MIDDLE, 180)
    head = Head(drawing, look, Expression.NEUTRAL, Turn.BACK, 3.0)
    with drawing.group(transform=f"{translate(MIDDLE, 80)} {scaled(SCALE)}"):
        head.draw_neck(40)
        head.draw_front()
    face = np.asarray(rasterise(drawing).convert("RGB"), dtype=int)[84:112]
    skin = face[..., 1] > 1.3 * np.maximum(face[..., 0], face[..., 2])
    assert bool(skin[:, MIDDLE + 20 :].sum() > 20) is (hair not in LOOSE)
    assert skin[:, : MIDDLE - 20].sum() == 0


@pytest.mark.parametrize("presentation", Presentation)
def test_long_hair_falls_between_the_shoulders(presentation: Presentation) -> None:
    """It tapers below the skull and ends inside of the shoulders' breadth, so that a back is seen under it."""
    points = [point for point in LOOSE[BackHair.LONG] if point[1] > 130]
    assert max(abs(point[0]) for point in points) < SHOULDER[presentation]
    assert max(point[0] for point in points) < 0.75 * max(point[0] for point in LOOSE[BackHair.LONG])
