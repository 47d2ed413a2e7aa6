"""An arm before another one is set off from it by what it throws on it."""

import numpy
import pytest

from comic.cast import Look, Outfit
from comic.storyboard import Expression, Pose, Turn
from engines.illustrator.body.arm_shadow import draw_shadow_on_arm
from engines.illustrator.body.arms import draw_limb
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing, translate


@pytest.mark.parametrize("outfit", [Outfit.SUIT, Outfit.DRESS])
@pytest.mark.parametrize(("pose", "meets"), [(Pose.ARMS_CROSSED, True), (Pose.HANDS_ON_HIPS, False)])
def test_a_forearm_darkens_the_arm_that_it_crosses_and_nothing_beside_it(
    pose: Pose, meets: bool, outfit: Outfit
) -> None:
    look = Look(outfit=outfit)
    figure = Figure(look, Expression.NEUTRAL, pose, Turn.FRONT)
    near, far = (figure.skeleton.arm(side, 0.0) for side in (NEAR, FAR))
    pictures = []
    for is_shaded in (False, True):
        drawing = Drawing(500, 500)
        with drawing.group(transform=translate(250, 50)):
            pen = Pen(drawing, figure.skeleton, look, figure.garments, 2.0, 1)
            draw_limb(pen, near)
            if is_shaded:
                draw_shadow_on_arm(pen, far, near)
        pictures.append(numpy.asarray(rasterise(drawing)).astype(int))
    lit, shaded = pictures
    changed = numpy.abs(lit - shaded).sum(axis=2) > 8
    assert (changed.sum() > 400) == meets
    assert (lit[changed][:, 3] > 0).mean() > 0.95 if meets else not changed.any()
