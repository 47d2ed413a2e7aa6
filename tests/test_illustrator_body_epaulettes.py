"""Epaulettes: they lie on the shoulder, and their fringe is one band that ends where the sleeve does."""

import numpy
import pytest

from comic.cast import Look, Outfit, Presentation
from comic.storyboard import Expression, Pose, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing, translate

_MIDDLE = (300, 200)


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.BACK])
def test_an_epaulette_does_not_stand_out_past_the_sleeve(turn: Turn) -> None:
    look = Look(seed=2, outfit=Outfit.ROYAL, presentation=Presentation.MASCULINE, outfit_colours=("#3030a0",) * 3)
    figure = Figure(look, Expression.NEUTRAL, Pose.STAND, turn)
    drawing = Drawing(600, 600)
    with drawing.group(transform=translate(*_MIDDLE)):
        figure.draw(drawing, legs=False, head=False)
    pixels = numpy.asarray(rasterise(drawing).convert("RGBA")).astype(int)
    body = figure.skeleton
    for side in (NEAR, FAR):
        y = round(body.leaned(body.arm(side, figure.garments.sleeve_ease * body.scale).shoulder)[1]) + _MIDDLE[1]
        golden = _extent((pixels[..., 0] > 180) & (pixels[..., 2] < 140) & (pixels[..., 3] > 200), y - 30, y + 30)
        covered = _extent(pixels[..., 3] > 200, y + 50, y + 90)
        at = 0 if side == NEAR else 1
        assert side * (golden[at] - covered[at]) < 6


@pytest.mark.parametrize("pose", [Pose.STAND, Pose.WALK, Pose.RUN, Pose.BOW])
def test_a_cape_seen_from_behind_lies_over_both_shoulders(pose: Pose) -> None:
    look = Look(
        seed=2,
        outfit=Outfit.ROYAL,
        presentation=Presentation.MASCULINE,
        outfit_colours=("#3030a0", "#ffffff", "#c02030"),
    )
    figure = Figure(look, Expression.NEUTRAL, pose, Turn.BACK)
    drawing = Drawing(600, 600)
    with drawing.group(transform=translate(*_MIDDLE)):
        figure.draw(drawing, legs=False, head=False)
    pixels, body = numpy.asarray(rasterise(drawing).convert("RGB")).astype(int), figure.skeleton
    for side in (NEAR, FAR):
        x, y = body.leaned(body.arm(side, figure.garments.sleeve_ease * body.scale).shoulder)
        red, green, blue = pixels[round(y) + _MIDDLE[1] + 4, round(x) + _MIDDLE[0]]
        assert red > 2 * green and red > 2 * blue


def _extent(mask: numpy.ndarray, top: int, bottom: int) -> tuple[int, int]:
    """The first and the last column that has a pixel between two rows."""
    columns = numpy.flatnonzero(mask[top:bottom].any(axis=0))
    return int(columns[0]), int(columns[-1])
