"""Close shots are shown down to the ground where nothing else would say what carries somebody."""

from __future__ import annotations

import pytest

from comic.storyboard import Facing, Place, Pose, Setting, Shot, Turn
from engines.illustrator.framing import Frame, frame_panel
from tests.panel_briefs import brief, staged


def framed(shot: Shot, pose: Pose, setting: Setting = Setting.PARK, others: int = 1) -> Frame:
    who = staged("Mina", pose=pose, turn=Turn.THREE_QUARTER, facing=Facing.RIGHT, place=Place.LEFT)
    other = staged("Jun", turn=Turn.THREE_QUARTER, facing=Facing.LEFT, place=Place.RIGHT)
    return frame_panel(brief(shot, who, *[other] * others, setting=setting))


def shows_the_ground(frame: Frame) -> bool:
    return all(
        stand.has_ground and stand.on_paper(0, stand.figure.ground_y)[1] < frame.height for stand in frame.stands
    )


@pytest.mark.parametrize("pose", [Pose.KNEEL, Pose.FALL, Pose.JUMP, Pose.LIE])
@pytest.mark.parametrize("others", [0, 1])
def test_a_waist_shot_of_who_kneels_falls_jumps_or_lies_shows_the_ground(pose: Pose, others: int) -> None:
    assert shows_the_ground(framed(Shot.WAIST, pose, others=others))


def test_a_bust_of_who_lies_beside_others_shows_what_they_are_on() -> None:
    assert shows_the_ground(framed(Shot.BUST, Pose.LIE))
    assert not shows_the_ground(framed(Shot.BUST, Pose.LIE, Setting.HOSPITAL, others=0)), "a pillow is seen"


@pytest.mark.parametrize("pose", [Pose.STAND, Pose.RUN, Pose.FIGHT])
def test_a_waist_shot_of_who_is_upright_stays_one(pose: Pose) -> None:
    assert not shows_the_ground(framed(Shot.WAIST, pose))


@pytest.mark.parametrize("pose", [Pose.KNEEL, Pose.JUMP])
def test_a_bust_stays_a_bust(pose: Pose) -> None:
    assert not shows_the_ground(framed(Shot.BUST, pose))
