"""A monster's hand: the thumb on the body's side, the palm of a raised hand, one outline with four fingers."""

from __future__ import annotations

import math

import pytest

from comic.cast import Character, Look, Species
from comic.storyboard import Shot, Turn
from engines.illustrator.creatures.creature import Creature
from engines.illustrator.creatures.monster_hand import HAND_REACH, hand_of, hand_shape
from engines.illustrator.framing import frame_panel
from engines.illustrator.geometry import Spot
from tests.panel_briefs import MINA, brief, staged

HANGING: tuple[Spot, Spot] = ((-345.0, -610.0), (-330.0, -350.0))
RAISED: tuple[Spot, Spot] = ((-408.0, -770.0), (-412.0, -1020.0))


@pytest.mark.parametrize(("elbow", "wrist"), [HANGING, RAISED])
def test_a_thumb_lies_on_the_body_s_side(elbow: Spot, wrist: Spot) -> None:
    hand = hand_of(elbow, wrist, 1)
    assert hand.at(0, 50)[0] > hand.at(0, -50)[0]


def test_a_raised_hand_shows_its_palm_and_spreads_its_fingers() -> None:
    hanging, raised = hand_of(*HANGING, 1), hand_of(*RAISED, 1)
    assert raised.shows_palm and not hanging.shows_palm
    assert raised.spread > hanging.spread


@pytest.mark.parametrize(("elbow", "wrist"), [HANGING, RAISED])
def test_fingers_grow_out_of_a_palm_as_broad_as_the_wrist(elbow: Spot, wrist: Spot) -> None:
    outline = hand_shape(hand_of(elbow, wrist, 1)).points
    reach = [math.dist(wrist, point[:2]) for point in outline]
    assert max(reach) < HAND_REACH
    webs = [far for far, point in zip(reach, outline, strict=True) if len(point) > 2]
    assert len(webs) == 3
    assert min(webs) > 60


@pytest.mark.parametrize("shot", [Shot.BUST, Shot.WAIST, Shot.OVER_THE_SHOULDER])
@pytest.mark.parametrize("balloons", [0, 2])
def test_no_frame_cuts_a_monster_s_hand_in_two(shot: Shot, balloons: int) -> None:
    monster = Character(name="Grim", look=Look(species=Species.MONSTER, seed=4))
    order = brief(shot, staged("Mina", turn=Turn.BACK), staged("Grim"), width_px=800, height_px=800, balloons=balloons)
    frame = frame_panel(order.model_copy(update={"cast": (MINA, monster)}))
    (grim,) = (stand for stand in frame.stands if stand.name == "Grim")
    assert isinstance(grim.figure, Creature)
    for wrist, tips in grim.figure.hands:
        inside = [0 <= y <= frame.height for _, y in (grim.on_paper(*wrist), grim.on_paper(*tips))]
        assert inside[0] == inside[1]
