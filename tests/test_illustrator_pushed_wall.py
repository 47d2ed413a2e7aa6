"""Who pushes with nobody there pushes a door in a wall, never the air."""

import numpy
import pytest

from comic.storyboard import Facing, Place, Pose, Shot, Turn
from engines.illustrator.benches import viewpoint
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.framing import frame_panel
from engines.illustrator.pushed_wall import draw_pushed_wall, pushes_wall
from engines.illustrator.raster import rasterise
from engines.illustrator.style.pushing import HANDS_AT
from engines.illustrator.svg import Drawing
from tests.panel_briefs import brief, staged


@pytest.mark.parametrize("facing", Facing)
@pytest.mark.parametrize("place", [Place.LEFT, Place.RIGHT])
@pytest.mark.parametrize("shot", [Shot.WAIST, Shot.FULL, Shot.WIDE])
def test_both_hands_on_the_wall_are_in_the_panel_whatever_the_place(shot: Shot, place: Place, facing: Facing) -> None:
    frame = frame_panel(brief(shot, staged("a", pose=Pose.PUSH, place=place, facing=facing, turn=Turn.PROFILE)))
    assert pushes_wall(frame.stands)
    (stand,) = frame.stands
    assert isinstance(stand.figure, Figure)
    body = stand.figure.skeleton
    for side in (NEAR, FAR):
        x, y = stand.on_paper(*body.leaned(body.arm(side, 0.0).wrist))
        part = (frame.width - x if stand.mirrored else x) / frame.width
        assert 0.55 < part < HANDS_AT[1]
        assert 0 < y < frame.height


@pytest.mark.parametrize("turn", Turn)
def test_who_pushes_alone_is_seen_from_the_side_and_who_pushes_somebody_pushes_no_wall(turn: Turn) -> None:
    one, two = staged("a", pose=Pose.PUSH, place=Place.LEFT, turn=turn), staged("b", place=Place.RIGHT)
    assert pushes_wall(frame_panel(brief(Shot.FULL, one)).stands)
    assert not pushes_wall(frame_panel(brief(Shot.FULL, one, two)).stands)
    assert not pushes_wall(frame_panel(brief(Shot.FULL, two)).stands)


@pytest.mark.parametrize("indoor", [True, False])
def test_the_wall_begins_at_the_hands_and_goes_on_beyond_the_panel(indoor: bool) -> None:
    frame = frame_panel(brief(Shot.FULL, staged("a", pose=Pose.PUSH, facing=Facing.RIGHT, turn=Turn.PROFILE)))
    (stand,) = frame.stands
    assert isinstance(stand.figure, Figure)
    drawing = Drawing(frame.width, frame.height)
    with drawing.group(transform=stand.transform):
        draw_pushed_wall(drawing, stand, viewpoint(stand, frame.camera, frame.width, frame.height), indoor)
    covered = numpy.asarray(rasterise(drawing))[:, :, 3] > 0
    body = stand.figure.skeleton
    x, y = stand.on_paper(*body.leaned(body.palm(body.arm(NEAR, 0.0))))
    toes_x = stand.on_paper(max(sole.x for sole in stand.figure.soles), 0.0)[0]
    assert covered[round(y), round(x) : frame.width].all()
    assert not covered[:, : round(toes_x)].any()
