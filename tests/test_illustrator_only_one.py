"""One letter has one holder; cups are everybody's."""

import pytest

from comic.storyboard import Pose, Prop, Staging
from engines.illustrator.only_one import held_by_one


def _two(prop: Prop, pose: Pose = Pose.HOLD) -> tuple[Staging, ...]:
    return held_by_one((Staging(name="Mina", pose=Pose.HOLD, prop=prop), Staging(name="Jun", pose=pose, prop=prop)))


@pytest.mark.parametrize("prop", [Prop.LETTER, Prop.KEY, Prop.BOX, Prop.RING])
def test_of_two_who_hold_the_same_thing_one_does(prop: Prop) -> None:
    first, second = _two(prop)
    assert (first.pose, first.prop) == (Pose.HOLD, prop)
    assert (second.pose, second.prop) == (Pose.STAND, Prop.NONE)


def test_who_lets_go_goes_on_with_what_else_they_do() -> None:
    assert _two(Prop.LETTER, Pose.WALK)[1].pose is Pose.WALK


@pytest.mark.parametrize("prop", [Prop.CUP, Prop.PHONE, Prop.UMBRELLA, Prop.SWORD])
def test_what_everybody_has_is_held_by_everybody(prop: Prop) -> None:
    assert [staging.prop for staging in _two(prop)] == [prop, prop]
