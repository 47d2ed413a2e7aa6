"""Seats stand in the panel's perspective, and two who sit side by side share one bench."""

import pytest

from comic.cast import Age, Character, Look
from comic.storyboard import Angle, Facing, Place, Pose, Setting, Shot
from engines.illustrator.body.bed import bed_footprint
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.seat_space import SeatSpace
from engines.illustrator.framing import Frame, frame_panel
from engines.illustrator.stand import Stand
from engines.illustrator.style.seats import SEAT_STYLES
from tests.panel_briefs import MINA, brief, staged


def _frame(*people: object, **changes: object) -> Frame:
    return frame_panel(brief(Shot.FULL, *people, width_px=800, height_px=1160, **changes))


def _two(setting: Setting, **second: object) -> tuple[Frame, Stand, Stand]:
    people = (
        staged("Mina", pose=Pose.SIT, place=Place.LEFT),
        staged("Jun", pose=Pose.SIT, place=Place.RIGHT, facing=Facing.LEFT),
    )
    frame = _frame(*people, setting=setting, **second)
    one, other = sorted(frame.stands, key=lambda stand: stand.x)
    return frame, one, other


def _space(stand: Stand) -> SeatSpace:
    assert isinstance(stand.figure, Figure)
    return SeatSpace(stand.figure.skeleton, SEAT_STYLES[stand.figure.seat])


@pytest.mark.parametrize("angle", [Angle.EYE, Angle.HIGH])
@pytest.mark.parametrize(("place", "facing"), [(Place.FAR_LEFT, Facing.RIGHT), (Place.RIGHT, Facing.LEFT)])
def test_the_ends_of_a_bench_run_to_where_the_lines_of_its_place_vanish(
    angle: Angle, place: Place, facing: Facing
) -> None:
    frame = _frame(staged("one", pose=Pose.SIT, place=place, facing=facing), setting=Setting.PARK, angle=angle)
    (stand,) = frame.stands
    space = _space(stand)
    left, _, seen_width, _ = frame.camera.window
    vanishing = (frame.width / 2 - left) * frame.width / seen_width, frame.camera.horizon_y(frame.height)
    for x in (space.left, space.right):
        (x0, y0), (x1, y1) = (stand.on_paper(*space.spot(x, space.top, z)) for z in (space.back, space.front))
        along = (vanishing[1] - y1) / (y0 - y1)
        assert x1 + (x0 - x1) * along == pytest.approx(vanishing[0], abs=1.0)


@pytest.mark.parametrize("setting", [Setting.PARK, Setting.LIVING_ROOM, Setting.FOREST])
def test_two_who_sit_side_by_side_share_one_bench_that_reaches_beyond_both(setting: Setting) -> None:
    _, one, other = _two(setting)
    assert one.scale == other.scale
    owners = [stand for stand in (one, other) if stand.figure.skeleton.seating.own]
    (owner,) = owners
    space = _space(owner)
    ends = sorted(
        stand_x for stand_x, _ in (owner.on_paper(*space.spot(x, space.top, 0)) for x in (space.left, space.right))
    )
    assert ends[0] < one.x - 60 * one.scale and ends[1] > other.x + 60 * other.scale


def test_hips_of_unlike_heights_come_to_one_seat() -> None:
    child = Character(name="Jun", look=Look(age=Age.CHILD))
    _, one, other = _two(Setting.PARK, cast=(MINA, child))
    tops = [stand.on_paper(*_space(stand).spot(0, _space(stand).top, 0))[1] for stand in (one, other)]
    assert tops[0] == pytest.approx(tops[1], abs=1.0)


def test_chairs_are_not_shared() -> None:
    _, one, other = _two(Setting.CAFE)
    assert all(stand.figure.skeleton.seating.own for stand in (one, other))


def test_a_bench_ends_before_somebody_who_stands_beside_it() -> None:
    people = (staged("one", pose=Pose.SIT, place=Place.LEFT), staged("two", place=Place.RIGHT, facing=Facing.LEFT))
    frame = _frame(*people, setting=Setting.STREET)
    sitter, other = sorted(frame.stands, key=lambda stand: stand.x)
    space = _space(sitter)
    assert sitter.on_paper(*space.spot(space.right, space.top, 0))[0] < other.x - 100 * sitter.scale


def test_a_seat_is_about_as_high_above_the_floor_as_a_place_s_own() -> None:
    """A seat of 0.45 m in the place's own metres, at the depth of the sitter's hips."""
    frame = _frame(staged("one", pose=Pose.SIT), setting=Setting.CAFE)
    (stand,) = frame.stands
    space, camera = _space(stand), frame.camera
    rise = (space.grounded(0, 0)[1] - space.spot(0, space.top, 0)[1]) * stand.scale
    below = (space.grounded(0, 0)[1] - space.body.seating.viewpoint.y) * stand.scale
    assert rise / below * camera.height_m == pytest.approx(0.4, abs=0.08)


@pytest.mark.parametrize("setting", [Setting.HOSPITAL, Setting.LIVING_ROOM, Setting.STREET])
@pytest.mark.parametrize("shot", [Shot.FULL, Shot.WIDE])
@pytest.mark.parametrize("others", [0, 1])
def test_who_lies_is_seen_from_head_to_feet(setting: Setting, shot: Shot, others: int) -> None:
    people = (staged("one", pose=Pose.LIE, place=Place.RIGHT), staged("two", place=Place.LEFT))[: 1 + others]
    frame = frame_panel(brief(shot, *people, width_px=800, height_px=1160, setting=setting))
    stand = next(stand for stand in frame.stands if stand.name == "one")
    xs = [stand.on_paper(x, 0)[0] for x, _ in stand.figure.joints()]
    assert min(*xs, stand.anchors.head.x0) >= 0 and max(*xs, stand.anchors.head.x1) <= frame.width


def test_a_bed_is_seen_from_above_as_its_ward_is() -> None:
    frame = _frame(staged("one", pose=Pose.LIE), setting=Setting.HOSPITAL)
    (stand,) = frame.stands
    assert isinstance(stand.figure, Figure) and stand.figure.lies_in_bed
    far_left, far_right, near_right, near_left = bed_footprint(stand.figure.skeleton, stand.figure.seat)
    assert near_left[1] > far_left[1] + 60 and near_right[0] - near_left[0] > far_right[0] - far_left[0] + 60


def test_the_back_of_a_chair_near_the_horizon_runs_level_in_a_close_shot() -> None:
    frame = frame_panel(
        brief(Shot.WAIST, staged("one", pose=Pose.SIT), setting=Setting.CAFE, width_px=800, height_px=900)
    )
    (stand,) = frame.stands
    space = _space(stand)
    horizon_y = space.body.seating.viewpoint.y
    level = (horizon_y - space.body.hip_y - 6) / (space.spot(0, 1, 0)[1] - space.spot(0, 0, 0)[1])
    (_, left_y), (_, right_y) = (space.spot(x, level, space.back) for x in (space.left, space.right))
    assert left_y == pytest.approx(right_y, abs=2.0)
