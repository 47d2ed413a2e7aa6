"""Every pose has its angles, and a prop always finds a hand."""

import pytest

from comic.storyboard import Pose, Prop
from engines.illustrator.body.poses import Hand, Layer, Stance, body_pose

VIEWS = (False, True)


@pytest.mark.parametrize("in_profile", VIEWS)
@pytest.mark.parametrize("pose", Pose)
def test_every_pose_has_two_arms_and_two_legs(pose: Pose, in_profile: bool) -> None:
    posed = body_pose(pose, in_profile)
    for arm in (posed.near_arm, posed.far_arm):
        assert -180 <= arm.upper_deg <= 180
        assert 0.25 <= arm.upper_scale <= 1
        assert 0.25 <= arm.forearm_scale <= 1
    for leg in (posed.near_leg, posed.far_leg):
        assert -180 <= leg.thigh_deg <= 180


@pytest.mark.parametrize("in_profile", VIEWS)
@pytest.mark.parametrize("pose", Pose)
@pytest.mark.parametrize("prop", [prop for prop in Prop if prop is not Prop.NONE])
def test_a_prop_is_gripped_whatever_the_pose(pose: Pose, prop: Prop, in_profile: bool) -> None:
    posed = body_pose(pose, in_profile, prop)
    assert posed.far_arm.hand is Hand.GRIP
    assert posed.near_arm.hand not in (Hand.TUCKED, Hand.PRESSED)


def test_poses_are_carried_by_what_their_names_say() -> None:
    assert body_pose(Pose.SIT, False).stance is Stance.SEATED
    assert body_pose(Pose.DESK, False).table
    assert body_pose(Pose.RUN, False).stance is Stance.AIRBORNE
    assert body_pose(Pose.FALL, True).stance is Stance.AIRBORNE
    assert body_pose(Pose.STAND, False).stance is Stance.STANDING


def test_a_raised_hand_is_drawn_before_the_hair() -> None:
    assert body_pose(Pose.WAVE, False).far_arm.layer is Layer.OVER
