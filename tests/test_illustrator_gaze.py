"""Eyes that meet in one panel and across two, and eyes that look down."""

from __future__ import annotations

import pytest

from comic.cast import Age, Character, Look
from comic.storyboard import Expression, Facing, Place, Pose, Prop, Shot, Turn
from engines.illustrator.body.figure import Figure
from engines.illustrator.framing import frame_panel
from engines.illustrator.style.framing import LOWERED_GAZE, READING_GAZE
from tests.panel_briefs import JUN, brief, staged

CUT_SHOTS = [Shot.CLOSE_UP, Shot.BUST, Shot.WAIST]


@pytest.mark.parametrize("shot", CUT_SHOTS)
def test_shot_and_reverse_shot_meet_at_the_eyes(shot: Shot) -> None:
    """Whoever is shorter looks up by as much as the other looks down, and they look to opposite sides."""
    child = Character(name="Bo", look=Look(age=Age.CHILD))
    order = brief(shot, staged("Bo", place=Place.LEFT), staged("Jun", place=Place.RIGHT, facing=Facing.LEFT))
    stands = {stand.name: stand for stand in frame_panel(order.model_copy(update={"cast": (child, JUN)})).stands}
    up, down = stands["Bo"].figure.gaze, stands["Jun"].figure.gaze
    assert up is not None and down is not None
    assert up[1] == pytest.approx(-down[1]) and up[1] < 0
    assert stands["Bo"].mirrored is not stands["Jun"].mirrored


def test_gaze_is_the_same_in_every_shot_of_two() -> None:
    people = (staged("Mina", place=Place.LEFT), staged("Jun", place=Place.RIGHT, facing=Facing.LEFT))
    gazes = {}
    for shot in CUT_SHOTS:
        stands = frame_panel(brief(shot, *people)).stands
        gazes[shot] = sorted((stand.name, stand.figure.gaze) for stand in stands if stand.figure.gaze)
    assert gazes[Shot.BUST] == gazes[Shot.WAIST] == gazes[Shot.CLOSE_UP]


def test_who_bows_aside_looks_at_the_ground() -> None:
    for turn, seen in ((Turn.THREE_QUARTER, Turn.PROFILE), (Turn.FRONT, Turn.FRONT), (Turn.BACK, Turn.BACK)):
        (stand,) = frame_panel(brief(Shot.FULL, staged("Mina", pose=Pose.BOW, turn=turn))).stands
        assert isinstance(stand.figure, Figure) and stand.figure.turn is seen


def test_without_hips_a_bow_is_a_lowered_head() -> None:
    two = (staged("Mina", pose=Pose.BOW, facing=Facing.RIGHT), staged("Jun", facing=Facing.LEFT))
    bows, stands = frame_panel(brief(Shot.BUST, *two)).stands
    assert isinstance(bows.figure, Figure) and bows.figure.pose is Pose.STAND
    assert bows.figure.gaze == LOWERED_GAZE and stands.figure.gaze != LOWERED_GAZE


def test_who_reads_looks_at_the_pages_unless_the_expression_looks_elsewhere() -> None:
    other = staged("Jun", facing=Facing.LEFT)
    for expression, gaze in ((Expression.NEUTRAL, READING_GAZE), (Expression.THINKING, None)):
        reads = staged("Mina", pose=Pose.READ, prop=Prop.BOOK, expression=expression, facing=Facing.RIGHT)
        stands = {stand.name: stand for stand in frame_panel(brief(Shot.BUST, reads, other)).stands}
        assert stands["Mina"].figure.gaze == gaze and stands["Jun"].figure.gaze != READING_GAZE
