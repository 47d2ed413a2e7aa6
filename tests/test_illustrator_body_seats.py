"""People sit on what the place has and lie where it lets them; seats stand on the ground."""

import numpy as np
import pytest

from comic.cast import Age, Look, Outfit, Presentation
from comic.storyboard import Expression, Pose, Setting, Turn
from engines.illustrator.body.bed import bed_footprint
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.seat import seat_in
from engines.illustrator.body.seat_space import SeatSpace
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.raster import rasterise
from engines.illustrator.style.seats import LYING_HEIGHT, SEAT_STYLES, Seat
from engines.illustrator.svg import Drawing, scaled, translate

SEATS = [seat for seat in Seat if seat is not Seat.FLOOR]


@pytest.mark.parametrize("setting", Setting)
def test_every_place_has_a_seat(setting: Setting) -> None:
    assert seat_in(setting, Pose.SIT) in SEAT_STYLES
    assert seat_in(setting, Pose.DESK) in SEAT_STYLES
    assert seat_in(setting, Pose.LIE) in {Seat.FLOOR, *LYING_HEIGHT}


def test_places_have_their_own_seats() -> None:
    assert seat_in(Setting.CLASSROOM, Pose.SIT) is Seat.SCHOOL_CHAIR
    assert seat_in(Setting.PARK, Pose.SIT) is Seat.BENCH
    assert seat_in(Setting.BEDROOM, Pose.SIT) is Seat.BED
    assert seat_in(Setting.BEDROOM, Pose.DESK) is Seat.CHAIR
    assert seat_in(Setting.BEDROOM, Pose.LIE) is Seat.BED
    assert seat_in(Setting.STREET, Pose.LIE) is Seat.FLOOR
    assert seat_in(Setting.PALACE, Pose.SIT) is Seat.THRONE
    assert seat_in(Setting.PALACE, Pose.SIT, reigns=False) is Seat.STOOL


def test_beside_somebody_in_bed_one_sits_on_a_chair_and_not_on_a_second_bed() -> None:
    for setting in (Setting.HOSPITAL, Setting.BEDROOM, Setting.LIVING_ROOM):
        assert seat_in(setting, Pose.SIT, others=(Pose.LIE, Pose.SIT)) is Seat.CHAIR
        assert seat_in(setting, Pose.SIT, others=(Pose.SIT,)) is not Seat.CHAIR
        assert seat_in(setting, Pose.LIE, others=(Pose.LIE,)) is seat_in(setting, Pose.LIE)
    assert seat_in(Setting.PARK, Pose.SIT, others=(Pose.LIE,)) is Seat.BENCH


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("seat", SEATS)
def test_a_seat_and_its_sitter_s_feet_end_at_the_ground(seat: Seat, turn: Turn) -> None:
    figure = Figure(Look(outfit=Outfit.TEE), Expression.NEUTRAL, Pose.SIT, turn, seat=seat)
    drawing = Drawing(400, 400)
    scale, ground = 0.25, 370.0
    with drawing.group(transform=f"{translate(200, ground - figure.ground_y * scale)} {scaled(scale)}"):
        figure.draw(drawing)
    box = rasterise(drawing).getchannel("A").point(lambda alpha: 255 if alpha > 40 else 0).getbbox()
    assert box is not None
    toes = 24 * figure.skeleton.foot_scale * scale
    assert -3 <= box[3] - ground <= toes, "toes that point to us lie a little before the ground line"


@pytest.mark.parametrize("turn", Turn)
def test_who_lies_in_bed_lies_above_the_floor(turn: Turn) -> None:
    in_bed = Figure(Look(), Expression.NEUTRAL, Pose.LIE, turn, seat=Seat.BED)
    raised = in_bed.ground_y - Skeleton(Look(), Pose.LIE, turn).ground_y
    assert raised == pytest.approx(LYING_HEIGHT[Seat.BED] * in_bed.size)
    on_floor = Figure(Look(), Expression.NEUTRAL, Pose.LIE, turn, seat=Seat.FLOOR)
    assert on_floor.anchors.head.y1 < on_floor.ground_y + 60
    assert on_floor.ground_y - on_floor.anchors.head.y0 < 0.35 * on_floor.standing_height


@pytest.mark.parametrize("turn", Turn)
def test_a_seat_turns_with_its_sitter_and_ends_before_the_knees(turn: Turn) -> None:
    """Seen from ahead or behind a stool stands square; at an angle one corner is nearest; no shin goes through it."""
    figure = Figure(Look(outfit=Outfit.TEE), Expression.NEUTRAL, Pose.SIT, turn, seat=Seat.STOOL)
    corners = figure.seat_footprint
    levels = sorted(y for _, y in corners)
    assert levels[-1] <= figure.ground_y
    if turn is Turn.THREE_QUARTER:
        assert len({round(y) for y in levels}) > 2
    if turn in (Turn.PROFILE, Turn.THREE_QUARTER):
        assert max(x for x, _ in corners) < figure.skeleton.far_leg.knee[0] - 40


@pytest.mark.parametrize("turn", [Turn.THREE_QUARTER, Turn.PROFILE])
def test_a_sitter_shows_two_legs(turn: Turn) -> None:
    """The knees bend at about a right angle, and the shins stand apart."""
    body = Skeleton(Look(), Pose.SIT, turn)
    near, far = body.near_leg, body.far_leg
    for leg in (near, far):
        assert 75 <= leg.bend_deg <= 105
        assert leg.ankle[1] > leg.knee[1] + 0.9 * body.shin * 0.9
    assert far.ankle[0] - near.ankle[0] > 0.8 * body.leg_widths[4]


@pytest.mark.parametrize("presentation", Presentation)
def test_a_blanket_covers_the_feet_and_the_bed_reaches_beyond_them(presentation: Presentation) -> None:
    look = Look(presentation=presentation, outfit_colours=("#c02020", "#c02020", "#c02020"), outfit=Outfit.HANBOK)
    in_bed = Figure(look, Expression.NEUTRAL, Pose.LIE, Turn.THREE_QUARTER, seat=Seat.BED)
    legs = (in_bed.skeleton.near_leg, in_bed.skeleton.far_leg)
    (_, _), (right, _), *_ = bed_footprint(in_bed.skeleton, Seat.BED)
    toes = max(leg.ankle[0] for leg in legs) + 50 * in_bed.skeleton.foot_scale
    assert toes < right
    drawing = Drawing(900, 400)
    scale = 0.4
    with drawing.group(transform=f"{translate(450, 330 - in_bed.ground_y * scale)} {scaled(scale)}"):
        in_bed.draw(drawing)
    picture = np.asarray(rasterise(drawing))
    for leg in legs:
        x, y = 450 + (leg.ankle[0] + 30) * scale, 330 + (leg.ankle[1] - in_bed.ground_y) * scale
        red, _, blue, _ = picture[round(y), round(x)].tolist()
        assert blue > red, "a blue blanket lies over the feet"


@pytest.mark.parametrize("seat", [Seat.BENCH, Seat.SOFA, Seat.BED, Seat.WARD_BED, Seat.CRATE, Seat.LOG])
def test_what_stands_along_the_walls_stays_square_to_them_however_its_sitter_turns(seat: Seat) -> None:
    figure = Figure(Look(), Expression.NEUTRAL, Pose.SIT, Turn.THREE_QUARTER, seat=seat)
    (back_left, back_right, front_right, front_left) = figure.seat_footprint
    assert back_left[1] == pytest.approx(back_right[1]) and front_left[1] == pytest.approx(front_right[1])
    assert front_right[0] - front_left[0] > back_right[0] - back_left[0] > 0


def test_a_bed_is_as_long_as_somebody_who_lies_in_it() -> None:
    figure = Figure(Look(), Expression.NEUTRAL, Pose.SIT, Turn.THREE_QUARTER, seat=Seat.WARD_BED)
    space = SeatSpace(figure.skeleton, SEAT_STYLES[Seat.WARD_BED])
    assert space.right - space.left > 1.15 * figure.standing_height


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
@pytest.mark.parametrize("age", [Age.CHILD, Age.ADULT])
def test_hands_lie_on_a_table_whose_top_is_seen(turn: Turn, age: Age) -> None:
    colour = "#20c020"
    look = Look(outfit=Outfit.TEE, age=age, skin=colour)
    drawing, scale = Drawing(500, 500), 0.3
    figure = Figure(look, Expression.NEUTRAL, Pose.DESK, turn, seat=Seat.CHAIR)
    with drawing.group(transform=f"{translate(180, 150)} {scaled(scale)}"):
        figure.draw(drawing)
    picture = rasterise(drawing)
    body = figure.skeleton
    arm = max((body.arm(side, 0.0) for side in (-1, 1)), key=lambda each: each.depth)
    x, y = body.leaned(body.palm(arm))
    red, green, blue, _ = picture.getpixel((round(180 + x * scale), round(150 + y * scale)))
    assert green > red and green > blue, "the near hand is seen on the table"


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
@pytest.mark.parametrize("seat", [Seat.SOFA, Seat.FLOOR])
def test_a_skirt_covers_both_thighs_of_who_lies(turn: Turn, seat: Seat) -> None:
    look = Look(
        presentation=Presentation.FEMININE, outfit_colours=("#c02020", "#20c020", "#20c020"), outfit=Outfit.HANBOK
    )
    figure = Figure(look, Expression.NEUTRAL, Pose.LIE, turn, seat=seat)
    drawing, scale = Drawing(900, 400), 0.4
    with drawing.group(transform=f"{translate(450, 330 - figure.ground_y * scale)} {scaled(scale)}"):
        figure.draw(drawing)
    picture = np.asarray(rasterise(drawing)).astype(int)
    for leg in (figure.skeleton.near_leg, figure.skeleton.far_leg):
        for part in (0.3, 0.6, 0.9):
            x, y = (leg.hip[at] + (leg.knee[at] - leg.hip[at]) * part for at in (0, 1))
            red, green, blue, _ = picture[round(330 + (y - figure.ground_y) * scale), round(450 + x * scale)].tolist()
            assert red > green + 20 and red > blue + 20
