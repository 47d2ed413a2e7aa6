"""Near figures from behind: nape, hair and collar close for every cut and outfit."""

from __future__ import annotations

import numpy as np
import pytest

from comic.cast import BackHair, Look, Outfit, Presentation
from comic.storyboard import Expression, Pose, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing, scaled, translate

SKIN = "#30e040"
SCALE, MIDDLE = 0.4, 80
NECK_ROWS = slice(60, 108)
"""From the hair's edge down to the shoulders."""

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
    look = Look(back_hair=BackHair.PONYTAIL, outfit=outfit, presentation=presentation, hair="#402010")
    assert neck_of(look).sum() < 24


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
