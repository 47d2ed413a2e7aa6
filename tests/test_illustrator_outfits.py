"""Outfits: each is its own, fits every body, and hangs as cloth hangs."""

import math
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from PIL import Image, ImageChops, ImageStat

from comic.cast import Age, Look, Outfit, Presentation
from comic.storyboard import Expression, Pose, Turn
from engines.illustrator.body.armhole import armhole, armhole_before
from engines.illustrator.body.collars import collar_rim
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.garments import Sleeve
from engines.illustrator.body.outfits import WARDROBE
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Layer
from engines.illustrator.body.prints import Motif, motif_path
from engines.illustrator.body.shoulders import shoulder_deg
from engines.illustrator.body.skeleton import FAR, NEAR, Skeleton
from engines.illustrator.body.torso import bodice
from engines.illustrator.colour import hex_to_oklch
from engines.illustrator.geometry import Spot, between
from engines.illustrator.raster import rasterise
from engines.illustrator.style.garments import RING_IN_PROFILE, RING_INNER, RING_OUTER, RING_Y
from engines.illustrator.svg import Drawing, scaled, translate
from engines.text.wardrobe import PALETTES

SCALE = 0.25
X, TOP = 130.0, 70.0
SIZE = (260, 420)
NEW = (Outfit.HANBOK, Outfit.ARMOUR, Outfit.DOCTOR, Outfit.APRON, Outfit.PYJAMAS)


def dressed(look: Look, pose: Pose = Pose.STAND, turn: Turn = Turn.FRONT) -> Figure:
    return Figure(look, Expression.NEUTRAL, pose, turn)


def painted(figure: Figure) -> Image.Image:
    drawing = Drawing(*SIZE)
    with drawing.group(transform=f"{translate(X, TOP)} {scaled(SCALE)}"):
        figure.draw(drawing, head=False)
    return rasterise(drawing)


def colour_at(picture: Image.Image, spot: Spot) -> str:
    pixel = picture.getpixel((round(X + spot[0] * SCALE), round(TOP + spot[1] * SCALE)))
    assert isinstance(pixel, tuple)
    return "#" + "".join(f"{channel:02x}" for channel in pixel[:3]) if pixel[3] > 200 else ""


def hue_distance(one: str, other: str) -> float:
    return abs((hex_to_oklch(one)[2] - hex_to_oklch(other)[2] + 180) % 360 - 180)


def difference(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two pictures over the area that either covers, 0–255."""
    paper = Image.new("RGBA", one.size, "#ffffff")
    pair = [Image.alpha_composite(paper, each).convert("L") for each in (one, other)]
    covered = ImageChops.lighter(one.getchannel("A"), other.getchannel("A")).point(lambda alpha: 255 * (alpha > 0))
    steps = ImageChops.difference(*pair).tobytes()
    area = [step for step, inside in zip(steps, covered.tobytes(), strict=True) if inside]
    return sum(area) / len(area)


@pytest.mark.parametrize("presentation", Presentation)
@pytest.mark.parametrize("turn", Turn)
def test_no_two_outfits_are_drawn_alike(turn: Turn, presentation: Presentation) -> None:
    colours = ("#7f9fd0", "#f2f5fb", "#3f4f8f")
    pictures = {
        outfit: painted(dressed(Look(outfit=outfit, presentation=presentation, outfit_colours=colours), turn=turn))
        for outfit in Outfit
    }
    for one, other in combinations(Outfit, 2):
        assert difference(pictures[one], pictures[other]) > 2.5, (one, other)


@pytest.mark.parametrize("outfit", Outfit)
def test_every_outfit_shows_its_colours(outfit: Outfit) -> None:
    main, second, accent = "#a03030", "#30a030", "#3030a0"
    look = Look(outfit=outfit, outfit_colours=(main, second, accent), seed=3)
    picture = painted(dressed(look)).convert("RGB").resize((130, 210))
    seen = {
        hue: sum(
            1
            for red, green, blue in zip(*[iter(picture.tobytes())] * 3, strict=True)
            if max(red, green, blue) == (red, green, blue)[hue] and max(red, green, blue) > 30 + min(red, green, blue)
        )
        for hue in range(3)
    }
    assert sum(count > 25 for count in seen.values()) >= 2, seen


@pytest.mark.parametrize("outfit", NEW)
@pytest.mark.parametrize("age", Age)
def test_new_outfits_fit_all_ages_in_hard_poses(outfit: Outfit, age: Age) -> None:
    for presentation in Presentation:
        for pose in (Pose.SIT, Pose.CHEER, Pose.RUN, Pose.KNEEL, Pose.LIE, Pose.BOW):
            for turn in (Turn.THREE_QUARTER, Turn.PROFILE, Turn.BACK):
                look = Look(outfit=outfit, age=age, presentation=presentation, outfit_colours=PALETTES[outfit][0])
                drawing = Drawing(800, 800)
                dressed(look, pose, turn).draw(drawing, head=False)
                ElementTree.fromstring(drawing.svg(800, 800))


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
@pytest.mark.parametrize("outfit", [Outfit.HANBOK, Outfit.ROYAL, Outfit.DRESS])
def test_a_long_skirt_covers_both_striding_thighs(outfit: Outfit, turn: Turn) -> None:
    look = Look(outfit=outfit, outfit_colours=("#2f8f4f", "#f4f4f6", "#b23a48"), seed=3)
    figure = dressed(look, Pose.WALK, turn)
    picture = painted(figure)
    for side in (-1, 1):
        leg = figure.skeleton.leg(side)
        outside = ((leg.hip[0] + leg.knee[0]) / 2 + side * 36, (leg.hip[1] + leg.knee[1]) / 2)
        shown = colour_at(picture, outside)
        assert shown, "nothing is drawn there"
        assert hue_distance(shown, "#2f8f4f") < 40 or hex_to_oklch(shown)[1] < 0.03, (side, shown)


def test_a_skirt_hangs_down_when_its_wearer_bows() -> None:
    look = Look(outfit=Outfit.HANBOK, outfit_colours=("#2f8f4f", "#f4f4f6", "#b23a48"))
    figure = dressed(look, Pose.BOW, Turn.PROFILE)
    assert figure.skeleton.lean_deg > 20
    picture = painted(figure)
    ankle = figure.skeleton.near_leg.ankle
    shown = colour_at(picture, (ankle[0], ankle[1] - 120))
    assert hue_distance(shown, "#2f8f4f") < 30


def test_an_open_coat_shows_what_is_under_it() -> None:
    look = Look(outfit=Outfit.DOCTOR, outfit_colours=("#f8fafa", "#30a050", "#303060"), seed=1)
    figure = dressed(look)
    body = figure.skeleton
    shown = colour_at(painted(figure), (body.across(-6 * body.scale), body.waist_y + 20 * body.scale))
    assert hue_distance(shown, "#30a050") < 30


def test_pauldrons_stand_out_from_the_shoulder_and_rise_with_the_arm() -> None:
    colours = ("#aeb6c2", "#4f2f3f", "#c9a23c")
    armoured = dressed(Look(outfit=Outfit.ARMOUR, outfit_colours=colours))
    bare = dressed(Look(outfit=Outfit.TEE, outfit_colours=colours))
    k = armoured.skeleton.scale
    shoulder = armoured.skeleton.arm(1, 0).shoulder
    outside = (shoulder[0] + 46 * k, shoulder[1] - 22 * k)
    assert colour_at(painted(armoured), outside)
    assert not colour_at(painted(bare), outside)
    raised = dressed(Look(outfit=Outfit.ARMOUR), Pose.CHEER).skeleton
    for side in (-1, 1):
        assert abs(shoulder_deg(armoured.skeleton.arm(side, 0))) < 15
        assert shoulder_deg(raised.arm(side, 0)) * side < -40


@pytest.mark.parametrize("motif", Motif)
def test_prints_match_across_neighbouring_pieces(motif: Motif) -> None:
    whole = motif_path(motif, (0, 0, 120, 60), 20)
    half = motif_path(motif, (60, 0, 120, 60), 20)
    first = half.split("M")[1].split("L")[0]
    assert first.split(" ")[0] in whole


def test_a_print_is_seen_on_sleeves_and_trousers_too() -> None:
    look = Look(outfit=Outfit.PYJAMAS, outfit_colours=("#4060b0", "#ffffff", "#202050"), seed=1)
    figure = dressed(look)
    picture = painted(figure)
    leg = figure.skeleton.near_leg
    y = round(TOP + (leg.hip[1] + leg.knee[1]) / 2 * SCALE)
    row = [
        picture.getpixel((x, y))
        for x in range(round(X + leg.knee[0] * SCALE) - 14, round(X + leg.knee[0] * SCALE) + 14)
    ]
    lightness = [sum(pixel[:3]) for pixel in row if isinstance(pixel, tuple) and pixel[3] > 200]
    assert max(lightness) - min(lightness) > 150


def test_everybody_of_one_school_wears_one_skirt() -> None:
    looks = [Look(outfit=Outfit.UNIFORM, seed=seed) for seed in range(4)]
    prints = {WARDROBE[Outfit.UNIFORM].garments(look).printed for look in looks}
    assert len(prints) == 1


@pytest.mark.parametrize("presentation", Presentation)
def test_an_armhole_parts_a_hanging_sleeve_from_the_chest(presentation: Presentation) -> None:
    look = Look(outfit=Outfit.DOCTOR, presentation=presentation)
    pen = Pen(
        Drawing(*SIZE), Skeleton(look, Pose.STAND, Turn.FRONT), look, WARDROBE[Outfit.DOCTOR].garments(look), 3.0, 1
    )
    for side in (NEAR, FAR):
        arm = pen.skeleton.arm(side, 0.0)
        seam = armhole(pen, arm, 40.0)
        assert seam is not None
        inward = [(arm.shoulder[0] - x) * side for x, _ in seam]
        assert all(0 < each < 1.3 * 40.0 for each in inward)
        assert all(lower[1] > upper[1] for upper, lower in pairwise(seam)), "from the top to the armpit"


def test_a_raised_arm_has_no_armhole() -> None:
    look = Look(outfit=Outfit.SUIT)
    raised = Skeleton(look, Pose.CHEER, Turn.FRONT)
    pen = Pen(Drawing(*SIZE), raised, look, WARDROBE[Outfit.SUIT].garments(look), 3.0, 1)
    seams = [armhole(pen, raised.arm(side, 0.0), 40.0) for side in (NEAR, FAR)]
    assert seams == [None, None]


def _in_dress(turn: Turn, pose: Pose = Pose.STAND) -> Pen:
    look = Look(outfit=Outfit.DRESS, seed=2, age=Age.ADULT)
    return Pen(Drawing(*SIZE), Skeleton(look, pose, turn), look, WARDROBE[Outfit.DRESS].garments(look), 3.0, 1)


def test_a_bare_arm_begins_where_a_sleeveless_top_ends() -> None:
    pen = _in_dress(Turn.FRONT)
    assert pen.garments.sleeve is Sleeve.NONE
    arm = pen.skeleton.arm(FAR, 0.0)
    seam = armhole(pen, arm, pen.skeleton.arm_widths[0] / 2)
    assert seam is not None
    edge = bodice(pen.skeleton, sleeveless=True).points
    tip = min(edge, key=lambda spot: math.dist(spot[:2], seam[0]))
    assert math.dist(tip[:2], seam[0]) < 1.0
    assert abs(seam[0][0]) < abs(arm.shoulder[0]), "the shoulder itself is bare"


def test_the_seam_of_an_arm_behind_ends_at_the_torsos_side() -> None:
    pen = _in_dress(Turn.THREE_QUARTER)
    body = pen.skeleton
    arm = body.arm(FAR, 0.0)
    assert arm.layer is Layer.BEHIND
    seam = armhole_before(pen, arm, body.arm_widths[0] / 2)
    assert seam is not None
    assert body.across(body.chest) <= seam[-1][0] <= body.across(body.chest) + 8 * body.scale
    assert armhole_before(_in_dress(Turn.PROFILE), arm, 20.0) is None


def test_a_suits_bearing_goes_around_the_sleeve_alone() -> None:
    look = Look(outfit=Outfit.SPACESUIT, age=Age.ADULT)
    design = WARDROBE[Outfit.SPACESUIT]
    drawing = Drawing(*SIZE)
    pen = Pen(drawing, Skeleton(look, Pose.STAND, Turn.FRONT), look, design.garments(look), 3.0, 1)
    arm = pen.skeleton.arm(FAR, pen.garments.sleeve_ease * pen.skeleton.scale)
    design.draw_shoulder(pen, arm)
    numbers = re.search(r' d="M(-?[\d.]+) (-?[\d.]+)', drawing.svg().split("</defs>")[1])
    assert numbers is not None
    x, y = (float(each) for each in numbers.groups())
    half = (pen.skeleton.arm_widths[0] + pen.garments.sleeve_ease * pen.skeleton.scale) / 2
    assert arm.shoulder[1] + half < y < arm.elbow[1], "below the armpit"
    middle = arm.shoulder[0] + (arm.elbow[0] - arm.shoulder[0]) * (y - arm.shoulder[1]) / (
        arm.elbow[1] - arm.shoulder[1]
    )
    assert abs(x - middle) < half * 1.1


@pytest.mark.parametrize("turn", (Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE))
def test_a_standing_collar_leaves_the_jaw_room(turn: Turn) -> None:
    body = Skeleton(Look(age=Age.ADULT), Pose.STAND, turn)
    highest = min(y for _, y in collar_rim(body))
    assert -0.9 * body.neck_length < highest < -0.6 * body.neck_length
    xs = [spot[0] for spot in collar_rim(body)]
    assert min(xs) < body.neck_top[0] < max(xs) or body.in_profile


@pytest.mark.parametrize("pose", [Pose.STAND, Pose.WALK, Pose.SIT])
def test_a_print_covers_both_trouser_legs(pose: Pose) -> None:
    figure = dressed(Look(outfit=Outfit.PYJAMAS, seed=2), pose, Turn.THREE_QUARTER)
    plain = painted(figure)
    printed = figure.garments.printed
    assert printed is not None and printed.motif is Motif.CHECKS
    figure.garments = replace(figure.garments, printed=None)
    checks = ImageChops.difference(plain.convert("RGB"), painted(figure).convert("RGB")).convert("L")
    for side in (NEAR, FAR):
        leg = figure.skeleton.leg(side)
        x, y = ((leg.knee[at] + leg.ankle[at]) / 2 * SCALE + (X, TOP)[at] for at in (0, 1))
        shin = checks.crop((round(x) - 7, round(y) - 12, round(x) + 7, round(y) + 12))
        assert ImageStat.Stat(shin).mean[0] > 10


@pytest.mark.parametrize("outfit", [Outfit.HANBOK, Outfit.ROYAL])
@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("pitch_deg", [0.0, 16.0])
def test_a_long_skirt_lies_on_the_ground_around_both_shins(outfit: Outfit, turn: Turn, pitch_deg: float) -> None:
    look = Look(outfit=outfit, presentation=Presentation.FEMININE, outfit_colours=("#a03030", "#3030a0", "#30a030"))
    figure = Figure(look, Expression.NEUTRAL, Pose.KNEEL, turn, pitch_deg=pitch_deg)
    picture, body = painted(figure), figure.skeleton
    for leg in (body.near_leg, body.far_leg):
        assert leg.kneels
        toes = leg.ankle[0] + (leg.ankle[0] - leg.knee[0]) * 0.15, leg.ankle[1]
        for spot in (leg.knee, between(leg.knee, leg.ankle, 0.5), leg.ankle, toes):
            assert hue_distance(colour_at(picture, spot), "#a03030") < 16
    for side in (NEAR, FAR):
        assert body.arm(side, 0.0).wrist[1] > body.waist_y, "hands lie in the lap"


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_an_apron_goes_on_in_one_piece_from_the_bib_over_a_sitter_s_lap(turn: Turn) -> None:
    apron, shirt = "#a03030", "#3030a0"
    figure = dressed(Look(outfit=Outfit.APRON, outfit_colours=(apron, shirt, "#30a030")), Pose.SIT, turn)
    figure.hidden = frozenset({NEAR, FAR})
    picture, body = painted(figure), figure.skeleton
    x = body.across(0.0) + 26
    belly = (x, body.waist_y), (x, body.hip_y)
    for part in (0.15, 0.2, 0.3):
        assert hue_distance(colour_at(picture, body.leaned(between(*belly, part))), apron) < 15


@pytest.mark.parametrize("outfit", [Outfit.SUIT, Outfit.UNIFORM])
def test_a_jacket_from_the_side_opens_over_a_tie_between_its_lapel_and_the_chest(outfit: Outfit) -> None:
    jacket, tie = "#2040c0", "#d03020"
    look = Look(presentation=Presentation.MASCULINE, outfit=outfit, outfit_colours=(jacket, "#f4f4f6", tie))
    figure = dressed(look, turn=Turn.PROFILE)
    body, picture = figure.skeleton, painted(figure)
    y = 90 * body.scale
    seen = [colour_at(picture, (body.front_edge(y) - inside * body.scale, y)) for inside in range(2, 40, 3)]
    red = [index for index, colour in enumerate(seen) if colour and hue_distance(colour, tie) < 12]
    blue = [index for index, colour in enumerate(seen) if colour and hue_distance(colour, jacket) < 12]
    assert red and blue and max(red) < max(blue)


@pytest.mark.parametrize("turn", list(Turn))
def test_a_spacesuits_neck_ring_goes_all_round(turn: Turn) -> None:
    """Its metal is seen before the neck, at both sides and behind it; who stands leans a little to the right."""
    dark = ("#202040", "#202040", "#202040")
    figure = dressed(Look(outfit=Outfit.SPACESUIT, outfit_colours=dark), turn=turn)
    picture, body = painted(figure), figure.skeleton
    wide, shift = RING_IN_PROFILE if body.in_profile else (1.0, 0.0)
    rx, ry = ((one + other) / 2 for one, other in zip(RING_OUTER, RING_INNER, strict=True))
    for deg in (5, 65, 115, 175, 240, 300):
        x, y = rx * wide * math.cos(math.radians(deg)) + shift, ry * math.sin(math.radians(deg)) + RING_Y
        around = [(body.across(0) + (x + right) * body.scale, y * body.scale) for right in (0, 6, 12)]
        seen = [colour_at(picture, spot) for spot in around]
        assert max(hex_to_oklch(colour)[0] for colour in seen if colour) > 0.6, (deg, seen)


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_a_robes_crossed_collar_goes_on_until_its_cord(turn: Turn) -> None:
    """Its white edge is seen from the neck down to the cord, and never beside it."""
    look = Look(
        outfit=Outfit.HANBOK, presentation=Presentation.MASCULINE, outfit_colours=("#203050", "#405060", "#c02030")
    )
    figure = dressed(look, turn=turn)
    body, picture = figure.skeleton, painted(figure).convert("L")
    cord_y = body.waist_y - 40 * body.scale
    for part in (0.4, 0.6, 0.8, 0.95):
        y = round(TOP + SCALE * cord_y * part)
        row = [picture.crop((x, y, x + 1, y + 1)).getextrema()[0] for x in range(round(X - 12), round(X + 24))]
        assert max(float(value) for value in row if not isinstance(value, tuple)) > 170, part
