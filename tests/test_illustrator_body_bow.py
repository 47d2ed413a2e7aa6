"""Who bows bends at the hips: the seat goes back, the back is round, cloth lies over the seat and hangs from it."""

from __future__ import annotations

import pytest

from comic.cast import Look, Presentation
from comic.storyboard import Pose, Turn
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.body.skirts import hanging, over_buttock
from engines.illustrator.body.torso import bodice


@pytest.mark.parametrize("presentation", Presentation)
def test_the_seat_goes_back_beyond_thigh_and_jacket(presentation: Presentation) -> None:
    body = Skeleton(Look(presentation=presentation), Pose.BOW, Turn.PROFILE)
    jacket = [body.leaned((point[0], point[1])) for point in bodice(body, 10 * body.scale).points]
    thigh = body.near_leg.hip[0] - body.leg_widths[0] / 2
    assert body.buttock[0] < thigh
    assert body.buttock[0] < min(x for x, _ in jacket)


def test_cloth_lies_outside_of_a_bent_seat() -> None:
    body = Skeleton(Look(), Pose.BOW, Turn.PROFILE)
    over = [body.leaned(hanging(body, *spot)) for spot in over_buttock(body)]
    assert min(x for x, _ in over) < body.buttock[0]
    assert over_buttock(Skeleton(Look(), Pose.STAND, Turn.PROFILE)) == []


def test_a_bent_back_is_round_and_a_straight_one_is_not() -> None:
    bent, straight = (Skeleton(Look(), pose, Turn.PROFILE) for pose in (Pose.BOW, Pose.STAND))
    middle = (-straight.waist, straight.hip_y / 2)
    assert bent.rounded(*middle)[0] < middle[0] - 8 * bent.scale
    assert straight.rounded(*middle) == middle
    assert bent.rounded(30.0, middle[1]) == (30.0, middle[1])
