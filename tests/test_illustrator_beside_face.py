"""Blades and shafts that stand up from before the own chest pass beside the face."""

import math

import pytest

from comic.cast import Age, Look, Outfit
from comic.storyboard import Expression, Pose, Prop, Turn
from engines.illustrator.body.beside_face import lean_beside_face_deg
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.props import blade_deg, grasp_of
from engines.illustrator.body.skeleton import FAR, Skeleton
from engines.illustrator.svg import Drawing

EYES_Y, JAW_Y = 0.0, 80.0
HALF_BLADE = 12.0


@pytest.mark.parametrize("age", [Age.CHILD, Age.ADULT])
@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_a_blade_before_the_chest_passes_beside_eyes_and_jaw(turn: Turn, age: Age) -> None:
    figure = Figure(Look(outfit=Outfit.TEE, age=age), Expression.NEUTRAL, Pose.HOLD, turn, prop=Prop.SWORD)
    body = figure.skeleton
    body.draw_in(Prop.SWORD)
    arm = body.arm(FAR, 0.0)
    pen = Pen(Drawing(1, 1), body, figure.look, figure.garments, 2.0, 1)
    x, y = grasp_of(pen, arm, Prop.SWORD, shown=False).origin
    lean = math.tan(math.radians(blade_deg(pen, arm)))
    for head_y, half_face in ((EYES_Y, 70.0), (JAW_Y, 48.0)):
        middle, at_y = body.unleaned(body.headed((0.0, head_y)))
        assert abs(x + lean * (y - at_y) - middle) > half_face + HALF_BLADE


def test_what_is_beside_the_face_stands_upright_and_what_is_under_it_leans_to_its_own_side() -> None:
    body = Skeleton(Look(), Pose.HOLD, Turn.FRONT)
    right, left = (lean_beside_face_deg(body, (x, 120.0)) for x in (30.0, -30.0))
    assert right == pytest.approx(-left)
    assert right > 10
    assert lean_beside_face_deg(body, (160.0, 120.0)) == 0
    assert lean_beside_face_deg(Skeleton(Look(), Pose.HOLD, Turn.PROFILE), (30.0, 120.0)) == 0
