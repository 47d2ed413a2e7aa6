"""Who sits, kneels or lies is never seen from below; everybody else is seen as the storyboard says."""

import pytest

from comic.storyboard import Angle, Pose, Setting, Shot
from engines.illustrator.framing import frame_panel
from engines.illustrator.sets.view import SetView, view_for
from engines.illustrator.vantage import vantage
from tests.panel_briefs import brief, staged


@pytest.mark.parametrize("pose", [Pose.SIT, Pose.DESK, Pose.KNEEL, Pose.LIE])
@pytest.mark.parametrize("shot", [Shot.FULL, Shot.WIDE])
def test_the_top_of_what_one_sits_on_is_seen(shot: Shot, pose: Pose) -> None:
    people = (staged("one", pose=Pose.STAND), staged("two", pose=pose))
    panel = brief(shot, *people, angle=Angle.LOW, setting=Setting.CAFE, width_px=800, height_px=1160)
    camera = frame_panel(panel).camera
    assert vantage(panel) is Angle.EYE
    assert camera.pitch_deg == 0 and camera.height_m > 0.8


@pytest.mark.parametrize("angle", Angle)
@pytest.mark.parametrize(("shot", "pose"), [(Shot.FULL, Pose.STAND), (Shot.BUST, Pose.SIT)])
def test_all_others_are_seen_as_it_is_asked(shot: Shot, pose: Pose, angle: Angle) -> None:
    assert vantage(brief(shot, staged("one", pose=pose), angle=angle)) is angle


@pytest.mark.parametrize("setting", [Setting.CORRIDOR, Setting.SUBWAY])
def test_a_bench_in_a_long_room_stands_along_its_wall(setting: Setting) -> None:
    for set_seed in range(4):
        seated = brief(Shot.FULL, staged("one", pose=Pose.SIT), setting=setting, set_seed=set_seed)
        assert view_for(seated) in (SetView.LEFT, SetView.RIGHT)
    assert view_for(brief(Shot.WIDE, staged("one"), setting=setting)) is SetView.FACING


@pytest.mark.parametrize("setting", [Setting.HOSPITAL, Setting.SUBWAY, Setting.PARK])
def test_only_empty_rooms_have_no_bird_s_eye(setting: Setting) -> None:
    empty = brief(Shot.WIDE, angle=Angle.BIRDS_EYE, setting=setting)
    assert vantage(empty) is (Angle.BIRDS_EYE if setting is Setting.PARK else Angle.HIGH)
    assert vantage(brief(Shot.WIDE, staged("one"), angle=Angle.BIRDS_EYE, setting=setting)) is Angle.BIRDS_EYE
