"""What is held lies over no face and behind nobody, and no hand comes out behind somebody else."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import pytest

from comic.cast import Character, Look, Species
from comic.storyboard import Expression, Facing, Place, Pose, Prop, Shot, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Hand, arm
from engines.illustrator.body.reach import Aim
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.framing import frame_panel
from engines.illustrator.hidden_hands import FACE_HEADS, HANDS_APART, HIDES_HEADS, hang_lost_hands, others_of
from engines.illustrator.silhouette import seen_arm, seen_arms, silhouette_of
from engines.illustrator.stand import Stand
from tests.panel_briefs import brief, staged

SHOULDERS_HEADS = 1.9
"""So many head widths from somebody's middle a hand is taken for theirs."""

SIZES = ((400, 440), (400, 540), (400, 360))


def _two(shot: Shot, size: tuple[int, int], left: dict[str, object], right: dict[str, object]) -> list[Stand]:
    width, height = size
    first, second = (
        staged("Mina", place="left", facing="right", **left),
        staged("Jun", place="right", facing="left", **right),
    )
    return list(frame_panel(brief(shot, first, second, width_px=width, height_px=height)).stands)


def _figure(stand: Stand) -> Figure:
    assert isinstance(stand.figure, Figure)
    return stand.figure


@pytest.mark.parametrize("shot", [Shot.BUST, Shot.WAIST])
@pytest.mark.parametrize("prop", [Prop.PHONE, Prop.LETTER, Prop.LANTERN])
def test_what_is_held_lies_over_no_face_and_behind_nobody(shot: Shot, prop: Prop) -> None:
    kept = 0
    for size, pose, is_left in itertools.product(SIZES, (Pose.STAND, Pose.HOLD), (True, False)):
        holding: dict[str, object] = {"pose": pose.value, "prop": prop.value}
        stands = _two(shot, size, holding if is_left else {}, {} if is_left else holding)
        for at, stand in enumerate(stands):
            body, held = _figure(stand).skeleton, _figure(stand).prop
            if held is Prop.NONE:
                continue
            kept += 1
            x, y = stand.on_paper(*body.leaned(body.palm(body.arm(FAR, 0.0))))
            for other_at, other in enumerate(stands):
                head = other.anchors.head
                aside = abs(x - (head.x0 + head.x1) / 2) / head.width
                assert other_at <= at or y <= head.y0 or aside >= HIDES_HEADS
                assert other_at >= at or not head.y0 < y < head.y1 or aside >= FACE_HEADS
    assert kept or shot is Shot.BUST, "close together there may be no room for it"


@pytest.mark.parametrize("pose", [Pose.EXPLAIN, Pose.WAVE, Pose.SHRUG])
def test_no_hand_comes_out_behind_somebody_nearer(pose: Pose) -> None:
    for size, is_left in itertools.product(SIZES, (True, False)):
        acting: dict[str, object] = {"pose": pose.value}
        stands = _two(Shot.WAIST, size, acting if is_left else {}, {} if is_left else acting)
        for at, stand in enumerate(stands):
            for side, nearer in itertools.product((NEAR, FAR), stands[at + 1 :]):
                arm, head = seen_arm(stand, side), nearer.anchors.head
                elbow, hand = (x - head.centre.x for x in (arm.elbow[0], arm.tips[0]))
                is_beyond = elbow * hand < 0 and abs(hand) < SHOULDERS_HEADS * head.width and arm.tips[1] > head.y1
                assert not is_beyond


@pytest.mark.parametrize("pose", [Pose.EXPLAIN, Pose.WAVE, Pose.SHRUG, Pose.STAND])
@pytest.mark.parametrize("expression", ["surprised", "neutral"])
def test_no_hand_comes_out_behind_a_near_back(pose: Pose, expression: str) -> None:
    """Over the shoulder a hand without its forearm would be taken for the near figure's."""
    for width, height in SIZES:
        far = staged("Mina", place="right", facing="left", pose=pose.value, expression=expression)
        near = staged("Jun", place="left", facing="right", turn="back")
        order = brief(Shot.OVER_THE_SHOULDER, far, near, width_px=width, height_px=height)
        stand, back = frame_panel(order).stands
        assert back.shaded
        cover = silhouette_of(back)
        for side in (NEAR, FAR):
            arm = seen_arm(stand, side)
            assert arm.hangs or cover.covers(arm.tips) or not cover.covers(arm.on_forearm(0.5))


@pytest.mark.parametrize("pose", [Pose.THINK, Pose.CLUTCH, Pose.HOLD, Pose.PHONE])
@pytest.mark.parametrize("shot", [Shot.BUST, Shot.WAIST])
def test_a_forearm_is_seen_from_the_elbow_to_its_hand_beside_a_neighbour(shot: Shot, pose: Pose) -> None:
    """Whoever lifts a hand to face or chest lies over a neighbour, or the hand seems to be the neighbour's."""
    acting: dict[str, object] = {"pose": pose.value, "prop": "letter" if pose is Pose.HOLD else "none"}
    raised = 0
    for size, is_left in itertools.product(SIZES, (True, False)):
        stands = _two(shot, size, acting if is_left else {}, {} if is_left else acting)
        farther, nearer = stands
        cover = silhouette_of(nearer)
        raised += any(seen_arm(stand, side).is_above_waist for stand in stands for side in (NEAR, FAR))
        for side in (NEAR, FAR):
            arm = seen_arm(farther, side)
            if not cover.covers(arm.middle_of_hand) and not arm.hangs:
                assert not any(cover.covers(arm.on_forearm(part)) for part in (0.2, 0.5, 0.8))
    assert raised, "and it is still done"


def test_a_hand_held_out_low_doesn_t_touch_a_neighbour_s() -> None:
    """Even below the waist it would look like a grasp."""
    speaker, listener = (Figure(Look(), Expression.NEUTRAL, Pose.EXPLAIN, Turn.THREE_QUARTER) for _ in range(2))
    for each in (speaker, listener):
        each.skeleton.pose = replace(each.skeleton.pose, far_arm=arm(Aim(16, 22), Aim(74, 54), Hand.OPEN))
    hand = speaker.skeleton.arm(FAR, 0.0)
    assert hand.wrist[1] > speaker.skeleton.waist_y
    reach = speaker.skeleton.leaned(speaker.skeleton.palm(hand))[0]
    stands = [Stand("a", speaker, 0.0, 0.0, 1.0, False), Stand("b", listener, 2 * reach, 0.0, 1.0, True)]
    hang_lost_hands(stands)
    one, other = (seen_arm(stand, FAR).middle_of_hand for stand in stands)
    assert math.dist(one, other) > stands[0].anchors.head.width, "the farther one's is drawn in"
    assert listener.skeleton.arm(FAR, 0.0).wrist == hand.wrist


def test_no_free_hand_lies_on_what_somebody_farther_holds() -> None:
    gestures = 0
    for size, pose, prop in itertools.product(SIZES, (Pose.EXPLAIN, Pose.WAVE), (Prop.RADIO, Prop.LETTER)):
        holding: dict[str, object] = {"pose": Pose.HOLD.value, "prop": prop.value}
        farther, nearer = _two(Shot.FULL, size, holding, {"pose": pose.value})
        if _figure(farther).prop is Prop.NONE:
            farther, nearer = nearer, farther
        held = seen_arm(farther, FAR).middle_of_hand
        for side in (NEAR, FAR):
            free = seen_arm(nearer, side)
            gestures += not free.hangs
            apart = HANDS_APART * nearer.anchors.head.width
            assert free.hangs or math.dist(free.middle_of_hand, held) >= apart
    assert gestures


@pytest.mark.parametrize("shot", [Shot.BUST, Shot.WAIST])
@pytest.mark.parametrize("pose", [Pose.THINK, Pose.STAND])
def test_no_elbow_of_a_hand_on_the_hip_is_at_somebody_else(shot: Shot, pose: Pose) -> None:
    """Two people's arms would be one."""
    for size, is_left in itertools.product(SIZES, (True, False)):
        akimbo: dict[str, object] = {"pose": Pose.HANDS_ON_HIPS.value}
        other: dict[str, object] = {"pose": pose.value}
        stands = _two(shot, size, akimbo if is_left else other, other if is_left else akimbo)
        for stand, beside in itertools.permutations(stands):
            arms = [seen_arm(stand, side) for side in (NEAR, FAR)]
            assert not any(arm.hand is Hand.ON_HIP and silhouette_of(beside).covers(arm.elbow) for arm in arms)


def test_no_arm_ends_at_a_monster_that_stands_before_its_hand() -> None:
    """Its body is broader than its head."""
    one = staged("a", pose=Pose.EXPLAIN, place=Place.LEFT, facing=Facing.RIGHT, turn=Turn.THREE_QUARTER)
    two = staged("b", place=Place.RIGHT, facing=Facing.LEFT)
    monster = Look(species=Species.MONSTER, height=1.2)
    frame = frame_panel(
        brief(Shot.FULL, one, two, cast=(Character(name="a", look=Look()), Character(name="b", look=monster)))
    )
    person, beast = (next(stand for stand in frame.stands if stand.name == name) for name in "ab")
    raised = next(each for each in seen_arms(person) if not each.hangs)
    beside = replace(beast, x=beast.x + raised.tips[0] + 10 - silhouette_of(beast).head.x0)
    assert silhouette_of(beside).covers(raised.middle_of_hand)
    hang_lost_hands([person, beside])
    assert seen_arm(person, raised.side).hangs


def test_a_tucked_hand_is_nobody_s_whoever_stands_before_its_forearm() -> None:
    """Nobody sees it: the arms that are crossed stay so."""
    behind, before = _two(Shot.WAIST, SIZES[0], {"pose": Pose.ARMS_CROSSED}, {})
    tucked = seen_arm(behind, FAR if seen_arm(behind, FAR).hand is Hand.TUCKED else NEAR)
    x, _ = tucked.on_forearm(0.8)
    others = others_of([behind, replace(before, x=x)], 0)
    assert others.take(replace(tucked, hand=Hand.RESTING, hangs=False))
    assert not others.take(tucked)


@pytest.mark.parametrize("prop", [Prop.LANTERN, Prop.BAG, Prop.CARD])
def test_nobody_s_gesture_lies_on_what_hangs_from_another_s_hand(prop: Prop) -> None:
    holding = staged("a", pose=Pose.HOLD, prop=prop, place=Place.LEFT, facing=Facing.RIGHT, turn=Turn.THREE_QUARTER)
    telling = staged("b", pose=Pose.EXPLAIN, place=Place.RIGHT, facing=Facing.LEFT, turn=Turn.THREE_QUARTER)
    stands = {stand.name: stand for stand in frame_panel(brief(Shot.FULL, holding, telling)).stands}
    x, y = seen_arm(stands["a"], FAR).middle_of_hand
    head = stands["b"].anchors.head
    below = (x, y + 0.55 * head.height)
    raised = [each.middle_of_hand for each in seen_arms(stands["b"]) if not each.hangs]
    assert all(math.dist(hand, below) > 0.5 * head.width for hand in raised)
