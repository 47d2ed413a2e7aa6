"""Whole bodies in action and what they wear: laps, hems on the ground, coats over strides, badges."""

import math

import pytest
from PIL import Image, ImageChops

from comic.cast import Character, Look, Outfit, Presentation
from comic.storyboard import Expression, Facing, Place, Pose, Setting, Shot, Turn
from comic.tradition import Tradition
from engines.illustrator.body import seat
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.seat_space import SeatSpace
from engines.illustrator.body.seiza import hem_ring, sits_on_heels
from engines.illustrator.body.skeleton import FAR, NEAR, Skeleton
from engines.illustrator.colour import hex_to_oklch
from engines.illustrator.framing import frame_panel
from engines.illustrator.geometry import Spot, between
from engines.illustrator.raster import rasterise
from engines.illustrator.style.seats import SEAT_STYLES, Seat
from engines.illustrator.svg import Drawing, scaled, translate
from tests.panel_briefs import MINA, brief, staged

SCALE, X, TOP, SIZE = 0.3, 150.0, 80.0, (320, 420)
RED, GREEN, BLUE = "#c03030", "#30a040", "#3040b0"


def _figure(
    outfit: Outfit, pose: Pose, turn: Turn = Turn.THREE_QUARTER, presentation: Presentation = Presentation.FEMININE
) -> Figure:
    look = Look(outfit=outfit, presentation=presentation, outfit_colours=(RED, GREEN, BLUE), seed=2)
    return Figure(look, Expression.NEUTRAL, pose, turn)


def _painted(figure: Figure) -> Image.Image:
    drawing = Drawing(*SIZE)
    with drawing.group(transform=f"{translate(X, TOP)} {scaled(SCALE)}"):
        figure.draw(drawing, head=False)
    return rasterise(drawing)


def _tone(picture: Image.Image, spot: Spot) -> tuple[float, float]:
    """Lightness and hue of what is painted there."""
    pixel = picture.getpixel((round(X + spot[0] * SCALE), round(TOP + spot[1] * SCALE)))
    assert isinstance(pixel, tuple) and pixel[3] > 200
    lightness, _, hue = hex_to_oklch("#" + "".join(f"{channel:02x}" for channel in pixel[:3]))
    return lightness, hue


def _is(picture: Image.Image, spot: Spot, colour: str) -> bool:
    away = _tone(picture, spot)[1] - hex_to_oklch(colour)[2]
    return abs((away + 180) % 360 - 180) < 16


@pytest.mark.parametrize("outfit", [Outfit.HANBOK, Outfit.ROYAL, Outfit.DRESS])
@pytest.mark.parametrize("turn", [Turn.THREE_QUARTER, Turn.PROFILE, Turn.BACK])
def test_a_long_skirt_on_the_heels_ends_on_the_ground_and_touches_it_from_end_to_end(
    outfit: Outfit, turn: Turn
) -> None:
    figure = _figure(outfit, Pose.KNEEL, turn)
    body = figure.skeleton
    assert sits_on_heels(body)
    ring, bounds = hem_ring(body), _painted(figure).getbbox()
    assert bounds is not None
    left, _, right, low = bounds
    assert abs((low - TOP) / SCALE - (ring.y + ring.depth)) < 16
    assert abs((left - X) / SCALE - ring.left) < 16 and abs((right - X) / SCALE - ring.right) < 16
    xs = [sole.x for sole in figure.soles]
    assert max(xs) - min(xs) > 0.75 * (ring.right - ring.left)
    assert all(ring.y <= sole.y <= ring.y + ring.depth for sole in figure.soles)


def test_a_lap_on_the_heels_shows_two_thighs() -> None:
    figure = _figure(Outfit.HANBOK, Pose.KNEEL)
    body, picture = figure.skeleton, _painted(figure)
    across = [between(body.near_leg.knee, body.far_leg.knee, part / 20) for part in range(21)]
    tones = [_tone(picture, spot)[0] for spot in across]
    assert tones[0] > min(tones[4:16]) + 0.04 and tones[-1] > min(tones[4:16]) + 0.04


def test_a_man_in_a_hanbok_kneels_on_both_knees() -> None:
    assert sits_on_heels(_figure(Outfit.HANBOK, Pose.KNEEL, presentation=Presentation.MASCULINE).skeleton)
    assert not sits_on_heels(_figure(Outfit.SUIT, Pose.KNEEL, presentation=Presentation.MASCULINE).skeleton)


@pytest.mark.parametrize(
    ("setting", "tradition", "outfit", "on_floor"),
    [
        (Setting.BEDROOM, Tradition.KOREAN, Outfit.HANBOK, True),
        (Setting.PALACE, Tradition.KOREAN, Outfit.HANBOK, True),
        (Setting.PALACE, Tradition.KOREAN, Outfit.ROYAL, False),
        (Setting.BEDROOM, Tradition.KOREAN, Outfit.TEE, False),
        (Setting.BEDROOM, Tradition.WESTERN, Outfit.HANBOK, False),
        (Setting.KITCHEN, Tradition.KOREAN, Outfit.HANBOK, True),
        (Setting.HOSPITAL, Tradition.KOREAN, Outfit.HANBOK, False),
        (Setting.FOREST, Tradition.KOREAN, Outfit.HANBOK, False),
    ],
)
def test_who_sits_in_a_korean_room_in_clothes_of_old_sits_on_its_floor(
    setting: Setting, tradition: Tradition, outfit: Outfit, on_floor: bool
) -> None:
    cast = (Character(name="Mina", look=Look(outfit=outfit)),)
    told = brief(Shot.FULL, staged("Mina", pose=Pose.SIT), cast=cast, setting=setting, tradition=tradition)
    (stand,) = frame_panel(told).stands
    assert isinstance(stand.figure, Figure)
    assert sits_on_heels(stand.figure.skeleton) is on_floor
    assert bool(stand.figure.seat_footprint) is not on_floor


@pytest.mark.parametrize("pose", [Pose.RUN, Pose.JUMP, Pose.KNEEL, Pose.SIT])
def test_a_coat_is_one_piece_from_the_waist_to_its_hem(pose: Pose) -> None:
    figure = _figure(Outfit.COAT, pose, presentation=Presentation.MASCULINE)
    body, picture = figure.skeleton, _painted(figure)
    column = [body.leaned((body.across(-0.5 * body.hip), body.hip_y + down * body.scale)) for down in range(-30, 40, 2)]
    tones = [_tone(picture, spot)[0] for spot in column]
    line = hex_to_oklch(RED)[0] - 0.24
    assert min(tones) > line, "no line of a hem crosses it at the hips"


def test_the_fronts_of_a_coat_part_over_a_stride_and_not_of_who_stands() -> None:
    def inside(pose: Pose) -> int:
        figure = _figure(Outfit.COAT, pose, presentation=Presentation.MASCULINE)
        body, picture = figure.skeleton, _painted(figure)
        y = body.hip_y + 0.78 * body.thigh
        row = [_tone(picture, (body.across(0.0) + ahead, y))[0] for ahead in range(-20, 60, 4)]
        return sum(tone < hex_to_oklch(RED)[0] - 0.1 for tone in row)

    assert inside(Pose.FIGHT) > 6 > 4 > inside(Pose.STAND)


@pytest.mark.parametrize("turn", [Turn.THREE_QUARTER, Turn.PROFILE])
def test_the_rear_leg_of_a_lunge_is_all_but_straight(turn: Turn) -> None:
    leg = Skeleton(Look(), Pose.FIGHT, turn).near_leg
    thigh, shin = (
        math.degrees(math.atan2(b[0] - a[0], b[1] - a[1])) for a, b in ((leg.hip, leg.knee), (leg.knee, leg.ankle))
    )
    assert thigh < -20 and abs(thigh - shin) < 12


@pytest.mark.parametrize("turn", [Turn.THREE_QUARTER, Turn.PROFILE])
def test_both_hands_of_who_runs_are_seen_beside_the_body(turn: Turn) -> None:
    body = Skeleton(Look(), Pose.RUN, turn)
    wrist = body.arm(FAR, 0.0).wrist
    beside = wrist[0] > body.chest if turn is Turn.THREE_QUARTER else wrist[0] < -body.chest
    assert beside


@pytest.mark.parametrize("outfit", [Outfit.UNIFORM, Outfit.SWEATER])
def test_a_short_skirt_covers_both_thighs_of_a_sitter(outfit: Outfit) -> None:
    figure = _figure(outfit, Pose.SIT)
    figure.hidden = frozenset({NEAR, FAR})
    body, picture = figure.skeleton, _painted(figure)
    bare = figure.garments.tights or figure.look.skin
    for leg in (body.near_leg, body.far_leg):
        lightness = _tone(picture, between(leg.hip, leg.knee, 0.72))[0]
        assert abs(lightness - hex_to_oklch(bare)[0]) > 0.06


@pytest.mark.parametrize("outfit", [Outfit.UNIFORM, Outfit.DOCTOR])
def test_a_badge_is_on_the_left_breast_whichever_way_its_wearer_looks(outfit: Outfit) -> None:
    figure = _figure(outfit, Pose.STAND, Turn.FRONT)
    seen = _painted(figure)
    figure.mirrored = True
    mirrored = _painted(figure).transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    y = round(TOP + 118 * figure.size * SCALE)
    for picture, middle in ((seen, X), (mirrored, SIZE[0] - X)):
        row = [picture.getpixel((round(middle + x * SCALE), y)) for x in range(20, 80)]
        assert any(isinstance(pixel, tuple) and pixel[1] > 140 for pixel in row)


def test_whoever_comforts_a_sitter_stands_beyond_the_knees() -> None:
    stagings = (
        staged("Mina", pose=Pose.COMFORT, place=Place.LEFT),
        staged("Jun", pose=Pose.SIT, place=Place.RIGHT, facing=Facing.LEFT),
    )
    assert [stand.name for stand in frame_panel(brief(Shot.FULL, *stagings)).stands] == ["Mina", "Jun"]


@pytest.mark.parametrize("turn", [Turn.THREE_QUARTER, Turn.PROFILE])
def test_the_toes_of_who_falls_are_in_the_panel(turn: Turn) -> None:
    told = brief(Shot.FULL, staged("Mina", pose=Pose.FALL, turn=turn), cast=(MINA,), width_px=800, height_px=1100)
    (stand,) = frame_panel(told).stands
    assert isinstance(stand.figure, Figure)
    legs = stand.figure.skeleton.near_leg, stand.figure.skeleton.far_leg
    xs = [stand.on_paper(leg.ankle[0] + 50 * stand.figure.size, leg.ankle[1])[0] for leg in legs]
    assert min(xs) > 0 and max(xs) < 800


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
def test_the_shins_of_who_stands_in_a_long_skirt_are_upright_under_its_hem(seed: int, turn: Turn) -> None:
    body = Skeleton(Look(outfit=Outfit.HANBOK, seed=seed), Pose.STAND, turn)
    for leg in (body.near_leg, body.far_leg):
        assert abs(leg.ankle[0] - leg.knee[0]) < 0.08 * body.shin


def test_who_fights_in_a_long_skirt_strides_less() -> None:
    def stride(outfit: Outfit) -> float:
        body = Skeleton(Look(outfit=outfit), Pose.FIGHT, Turn.PROFILE)
        return body.far_leg.ankle[0] - body.near_leg.ankle[0]

    assert stride(Outfit.HANBOK) < 0.75 * stride(Outfit.UNIFORM)


@pytest.mark.parametrize("shot", [Shot.WAIST, Shot.BUST])
def test_who_walks_in_a_shot_without_legs_swings_no_arm_out_of_the_back(shot: Shot) -> None:
    (stand,) = frame_panel(brief(shot, staged("Mina", pose=Pose.WALK, turn=Turn.PROFILE))).stands
    assert isinstance(stand.figure, Figure)
    body = stand.figure.skeleton
    assert body.arm(FAR, 0.0).wrist[0] > -0.8 * body.chest


@pytest.mark.parametrize("outfit", [Outfit.COAT, Outfit.DRESS, Outfit.HOODIE])
def test_a_waist_shot_shows_a_sitters_lap_well_or_not_at_all(outfit: Outfit) -> None:
    cast = tuple(Character(name=name, look=Look(outfit=outfit)) for name in ("Mina", "Jun"))
    stagings = [
        staged(name, pose=Pose.SIT, place=place) for name, place in (("Mina", Place.LEFT), ("Jun", Place.RIGHT))
    ]
    for height_px in range(760, 1080, 40):
        told = brief(Shot.WAIST, *stagings, cast=cast, setting=Setting.CAFE, width_px=800, height_px=height_px)
        for stand in frame_panel(told).stands:
            assert isinstance(stand.figure, Figure)
            body = stand.figure.skeleton
            lap_y = stand.on_paper(0.0, body.hip_y - 70 * body.scale)[1]
            assert not 1 < height_px - lap_y < 0.08 * height_px


@pytest.mark.parametrize("pose", [Pose.FIGHT, Pose.RUN, Pose.PUSH])
def test_a_cape_trails_behind_a_stride_and_is_no_curtain_between_the_legs(pose: Pose) -> None:
    figure = _figure(Outfit.ROYAL, pose, Turn.PROFILE, Presentation.MASCULINE)
    body, picture = figure.skeleton, _painted(figure)
    x, y = between(body.near_leg.knee, body.far_leg.knee, 0.5)
    pixel = picture.getpixel((round(X + x * SCALE), round(TOP + y * SCALE)))
    assert isinstance(pixel, tuple) and pixel[3] < 40


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_a_prince_sits_on_his_cape_and_it_hides_no_chair(turn: Turn) -> None:
    figure = _figure(Outfit.ROYAL, Pose.SIT, turn, Presentation.MASCULINE)
    picture, low = _painted(figure), round(TOP + (figure.hip_y + 60 * figure.size) * SCALE)
    below = picture.crop((0, low, *SIZE)).get_flattened_data()
    assert not any(pixel[3] > 200 and pixel[2] > pixel[0] + 60 for pixel in below if isinstance(pixel, tuple))


@pytest.mark.parametrize("facing", Facing)
def test_the_rear_foot_of_a_runner_is_seen_beside_whoever_stands(facing: Facing) -> None:
    for seed in range(6):
        stagings = (
            staged("Mina", place=Place.LEFT),
            staged("Jun", pose=Pose.RUN, turn=Turn.PROFILE, place=Place.RIGHT, facing=facing),
        )
        stands = frame_panel(brief(Shot.FULL, *stagings, width_px=800, height_px=1100, seed=seed)).stands
        runner, other = sorted(stands, key=lambda stand: stand.name)
        assert isinstance(runner.figure, Figure) and isinstance(other.figure, Figure)
        if stands[0] is not runner:
            continue
        foot = runner.on_paper(*runner.figure.skeleton.near_leg.ankle)[0]
        legs = other.figure.skeleton.near_leg, other.figure.skeleton.far_leg
        xs = [other.on_paper(*joint)[0] for leg in legs for joint in (leg.knee, leg.ankle)]
        assert not min(xs) < foot < max(xs)


@pytest.mark.parametrize("seed", range(6))
def test_the_taller_of_two_stands_no_nearer(seed: int) -> None:
    heights = {"Mina": 0.94, "Jun": 1.06}
    cast = tuple(Character(name=name, look=Look(height=height)) for name, height in heights.items())
    stagings = staged("Mina", place=Place.LEFT), staged("Jun", place=Place.RIGHT, facing=Facing.LEFT)
    told = brief(Shot.FULL, *stagings, cast=cast, width_px=800, height_px=1100, seed=seed)
    scales = {stand.name: stand.scale for stand in frame_panel(told).stands}
    assert scales["Jun"] < scales["Mina"]


@pytest.mark.parametrize("presentation", Presentation)
def test_the_hands_of_who_bows_lie_on_the_thighs(presentation: Presentation) -> None:
    body = Skeleton(Look(presentation=presentation), Pose.BOW, Turn.PROFILE)
    for side in (NEAR, FAR):
        arm, leg = body.arm(side, 0.0), body.leg(side)
        x, y = body.leaned(body.palm(arm))
        thigh_x = between(leg.hip, leg.knee, (y - leg.hip[1]) / (leg.knee[1] - leg.hip[1]))[0]
        assert leg.hip[1] < y < leg.knee[1] and 0 < x - thigh_x < 0.75 * body.leg_widths[1]


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE])
def test_a_sitter_darkens_the_seat_under_the_hips_and_nothing_beyond_it(
    turn: Turn, monkeypatch: pytest.MonkeyPatch
) -> None:
    figure = Figure(Look(outfit=Outfit.TEE), Expression.NEUTRAL, Pose.SIT, turn, seat=Seat.BENCH)
    dark = _painted(figure).convert("L")
    monkeypatch.setattr(seat, "CONTACT_OPACITY", 0.0)
    changed = ImageChops.difference(_painted(figure).convert("L"), dark).point(lambda step: 255 * (step > 8)).getbbox()
    assert changed is not None
    space = SeatSpace(figure.skeleton, SEAT_STYLES[Seat.BENCH])
    corners = [(x, z) for x in (space.left, space.right) for z in (space.back, space.front)]
    ys = [TOP + space.spot(x, space.top, z)[1] * SCALE for x, z in corners]
    assert min(ys) - 2 <= changed[1] and changed[3] <= max(ys) + 2
