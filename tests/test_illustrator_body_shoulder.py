"""Where a lifted bare arm leaves the body: no line lies across the shoulder, the armhole stays open."""

import numpy
import pytest

from comic.cast import Age, Look, Outfit
from comic.storyboard import Expression, Pose, Turn
from engines.illustrator.body.armhole import armhole
from engines.illustrator.body.bare_shoulder import lifted_bare_shoulder
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.pen import Pen, tube_edges
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.colour import rgb
from engines.illustrator.geometry import between
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing, translate

_TURNS = [Turn.FRONT, Turn.THREE_QUARTER]
_LIFTED = [Pose.CHEER, Pose.WAVE, Pose.POINT, Pose.HANDS_ON_HIPS]
_MIDDLE = (300, 300)


def _sleeveless(pose: Pose, turn: Turn, age: Age = Age.ADULT) -> Figure:
    return Figure(Look(seed=2, outfit=Outfit.DRESS, age=age), Expression.NEUTRAL, pose, turn)


@pytest.mark.parametrize("turn", _TURNS)
@pytest.mark.parametrize("pose", _LIFTED)
def test_no_line_lies_across_a_bare_shoulder(pose: Pose, turn: Turn) -> None:
    figure = _sleeveless(pose, turn)
    body = figure.skeleton
    arm = body.arm(FAR, figure.garments.sleeve_ease * body.scale)
    drawing = Drawing(600, 600)
    with drawing.group(transform=translate(*_MIDDLE)):
        figure.draw(drawing, legs=False, head=False)
    picture = numpy.asarray(rasterise(drawing).convert("RGB")).astype(int)
    for part in range(12):
        x, y = body.leaned(between(arm.shoulder, arm.elbow, part / 24))
        pixel = picture[round(y) + _MIDDLE[1], round(x) + _MIDDLE[0]]
        assert abs(pixel - rgb(figure.look.skin)).sum() < 150


@pytest.mark.parametrize("age", [Age.CHILD, Age.ADULT])
@pytest.mark.parametrize("turn", _TURNS)
@pytest.mark.parametrize("pose", _LIFTED)
def test_a_bare_arms_lines_begin_on_the_slope_and_in_the_armpit_never_before_the_chest(
    pose: Pose, turn: Turn, age: Age
) -> None:
    figure = _sleeveless(pose, turn, age)
    body = figure.skeleton
    arm = body.arm(FAR, figure.garments.sleeve_ease * body.scale)
    pen = Pen(Drawing(10, 10), body, figure.look, figure.garments, 1.0, 1)
    edges = tube_edges([arm.shoulder, between(arm.shoulder, arm.elbow, 0.5), arm.elbow], body.arm_widths[:3])
    bare = lifted_bare_shoulder(pen, arm, edges)
    assert bare is not None
    assert bare.upper[0] == bare.cloth[0]
    assert bare.lower[0][1] - bare.upper[0][1] > body.arm_widths[0] * 0.8
    nearest = min(x for x, _ in bare.upper + bare.lower)
    assert nearest >= min(x for x, _ in bare.cloth) - 1


def test_a_hanging_bare_arm_has_its_armhole_end_at_the_torsos_side() -> None:
    figure = _sleeveless(Pose.STAND, Turn.FRONT)
    body = figure.skeleton
    pen = Pen(Drawing(10, 10), body, figure.look, figure.garments, 1.0, 1)
    for side in (NEAR, FAR):
        arm = body.arm(side, figure.garments.sleeve_ease * body.scale)
        seam = armhole(pen, arm, body.arm_widths[0] / 2)
        assert seam is not None
        assert side * seam[-1][0] <= body.chest + 3 * body.scale + 1e-6
