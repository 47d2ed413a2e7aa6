"""A head seen from above shows more crown and less face, stays on its neck, and is measured as it is drawn."""

import pytest

from comic.cast import Look
from comic.storyboard import Expression, Pose, Turn
from engines.illustrator.body.build import HEAD_TOP_Y
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.foreshortening import CHIN_Y, Foreshortening
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing, translate

FROM_ABOVE = 46.0


@pytest.mark.parametrize("y", [HEAD_TOP_Y, -30.0, 0.0, CHIN_Y])
def test_a_camera_that_hardly_looks_down_changes_nothing(y: float) -> None:
    for pitch_deg in (0.0, 16.0, -16.0):
        assert Foreshortening.at(pitch_deg).y(y) == pytest.approx(y)


@pytest.mark.parametrize("pitch_deg", [FROM_ABOVE, 32.0])
def test_crown_and_face_trade_their_heights_and_the_chin_stays(pitch_deg: float) -> None:
    seen = Foreshortening.at(pitch_deg)
    assert seen.y(CHIN_Y) == CHIN_Y
    heights = [seen.y(y) for y in range(-130, 130, 4)]
    assert heights == sorted(heights)
    assert seen.y(-30) - seen.y(HEAD_TOP_Y) > -30 - HEAD_TOP_Y
    assert 0.9 < (CHIN_Y - seen.y(HEAD_TOP_Y)) / (CHIN_Y - HEAD_TOP_Y) < 1.1


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
def test_from_above_less_of_the_head_is_face(turn: Turn) -> None:
    def face_part(pitch_deg: float) -> float:
        anchors = Figure(Look(), Expression.NEUTRAL, Pose.STAND, turn, pitch_deg=pitch_deg).anchors
        return anchors.face.height / anchors.head.height

    assert face_part(FROM_ABOVE) < 0.88 * face_part(0.0)


def test_no_seam_runs_through_the_fringe() -> None:
    look = Look(hair="#b8412f")
    figure = Figure(look, Expression.NEUTRAL, Pose.STAND, Turn.FRONT, pitch_deg=FROM_ABOVE)
    drawing = Drawing(400, 400)
    with drawing.group(transform=translate(200, 330)):
        figure.draw(drawing, legs=False)
    picture = rasterise(drawing).convert("RGB")
    brow = figure.skeleton.headed((0.0, -30.0))[1]
    x = round(200 + figure.skeleton.headed((-70.0, -30.0))[0])
    column = [picture.getpixel((x, round(330 + brow) + dy)) for dy in range(-6, 7)]
    greens = [pixel[1] for pixel in column if isinstance(pixel, tuple)]
    assert max(greens) < 140, "hair all along, no line of skin between"
