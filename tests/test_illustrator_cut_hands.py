"""What is held lies over no face and behind nobody, and no hand comes out behind somebody else."""

from __future__ import annotations

import itertools

import pytest

from comic.storyboard import PANEL_WIDTH_PX, Pose, Prop, Shot
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.cut_hands import FACE_HEADS, HIDES_HEADS, SHOULDERS_HEADS, fingertips
from engines.illustrator.framing import frame_panel
from engines.illustrator.geometry import between
from engines.illustrator.stand import Stand
from tests.panel_briefs import brief, staged

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
            body = _figure(stand).skeleton
            for side, nearer in itertools.product((NEAR, FAR), stands[at + 1 :]):
                arm, head = body.arm(side, 0.0), nearer.anchors.head
                ends = [stand.on_paper(*body.leaned(spot)) for spot in (arm.elbow, fingertips(body, arm))]
                elbow, hand = (x - (head.x0 + head.x1) / 2 for x, _ in ends)
                is_beyond = elbow * hand < 0 and abs(hand) < SHOULDERS_HEADS * head.width and ends[1][1] > head.y1
                assert not is_beyond


@pytest.mark.parametrize("prop", [Prop.CUP, Prop.BOOK, Prop.KEY])
def test_no_thing_comes_up_from_the_lower_edge_without_the_hand_that_holds_it(prop: Prop) -> None:
    for shot, size, pose in itertools.product((Shot.BUST, Shot.WAIST), SIZES, (Pose.STAND, Pose.HOLD, Pose.SIT)):
        for stand in _two(shot, size, {"pose": pose.value, "prop": prop.value}, {}):
            body = _figure(stand).skeleton
            palm_y = stand.on_paper(*body.leaned(body.palm(body.arm(FAR, 0.0))))[1]
            assert _figure(stand).prop is Prop.NONE or palm_y < size[1] * PANEL_WIDTH_PX / size[0]


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
        body, head = _figure(stand).skeleton, back.anchors.head
        for side in (NEAR, FAR):
            arm = body.arm(side, 0.0)
            forearm, hand = (
                stand.on_paper(*body.leaned(spot))
                for spot in (between(arm.elbow, arm.wrist, 0.5), fingertips(body, arm))
            )
            hidden = [
                y > head.y0 and abs(x - (head.x0 + head.x1) / 2) < HIDES_HEADS * head.width for x, y in (forearm, hand)
            ]
            hangs = arm.wrist[1] > body.waist_y
            assert hidden[1] or not hidden[0] or hangs
