"""Faces differ: face shapes, eye shapes, ages, facial hair and glasses are seen, in every view that shows a face."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from PIL import Image, ImageChops

from comic.cast import Accessory, Age, BackHair, EyeShape, FaceShape, FacialHair, Fringe, Look, Presentation
from comic.storyboard import Expression, Turn
from engines.illustrator.geometry import between
from engines.illustrator.head.accessories import LENS_TALL, frame_width
from engines.illustrator.head.anchors import head_anchors
from engines.illustrator.head.contour import face_contour, far_socket_x
from engines.illustrator.head.cuts import FRINGES
from engines.illustrator.head.expressions import features_of
from engines.illustrator.head.eyes import EyeFrame
from engines.illustrator.head.head import Head
from engines.illustrator.head.locks import LockEdges, lock_edges
from engines.illustrator.head.moustache import moustache
from engines.illustrator.head.mouth import TALLEST, mouth_x, upper_lip_y
from engines.illustrator.head.mouths import OPENINGS
from engines.illustrator.head.palette import head_palette
from engines.illustrator.head.rear_locks import standing_locks
from engines.illustrator.head.skull import skull_of
from engines.illustrator.head.straight_fringe import ENDS, RIGHT_END, straight_fringe
from engines.illustrator.head.view import HeadView
from engines.illustrator.raster import rasterise
from engines.illustrator.style.head import LASH_THICKNESS
from engines.illustrator.style.neck import NAPE_HALF_WIDTH
from engines.illustrator.svg import Drawing, scaled, translate

SCALE = 0.5
SIZE = (150, 190)
ORIGIN = (75, 90)
FACING = (Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE)
JAW = (20.0, 114.0)
EYES = (-20.0, 30.0)
"""Bands of a head, from y to y in head units."""


def person(presentation: Presentation = Presentation.MASCULINE, **changes: object) -> Look:
    bare = Look(presentation=presentation, age=Age.ADULT, fringe=Fringe.BACK, back_hair=BackHair.SHORT)
    return bare.model_copy(update=changes)


def painted(look: Look, turn: Turn, band: tuple[float, float] = (-130.0, 114.0)) -> Image.Image:
    drawing = Drawing(*SIZE)
    drawing.rect(0, 0, *SIZE, "#ffffff")
    head = Head(drawing, look, Expression.NEUTRAL, turn, 2.5)
    with drawing.group(transform=f"{translate(*ORIGIN)} {scaled(SCALE)}"):
        head.draw_back_hair()
        head.draw_neck(36)
        head.draw_front()
    top, low = (int(ORIGIN[1] + y * SCALE) for y in band)
    return rasterise(drawing).convert("RGB").crop((0, top, SIZE[0], low))


def test_no_sliver_of_a_cheek_shows_between_a_neck_and_a_tail_before_it() -> None:
    look = person(Presentation.FEMININE, skin="#40ff40", back_hair=BackHair.TWIN_TAILS, hair="#803030")
    pixels = np.asarray(painted(look, Turn.BACK, (40.0, 114.0))).astype(int)
    skin = (pixels[..., 1] > 1.3 * pixels[..., 0]) & (pixels[..., 1] > 1.3 * pixels[..., 2])
    beside = int(ORIGIN[0] + (NAPE_HALF_WIDTH[Presentation.FEMININE] + 6) * SCALE)
    assert skin[:, :beside].any() and not skin[: -int(20 * SCALE), beside:].any()


def changed_percent(first: Image.Image, second: Image.Image) -> float:
    """How many pixels differ by more than a tenth of a channel."""
    bands = ImageChops.difference(first, second).split()
    strongest = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return 100 * sum(strongest.histogram()[25:]) / (strongest.width * strongest.height)


def view_of(look: Look, turn: Turn = Turn.FRONT, expression: Expression = Expression.NEUTRAL) -> HeadView:
    return HeadView(
        drawing=Drawing(*SIZE),
        look=look,
        skull=skull_of(look),
        features=features_of(expression),
        palette=head_palette(look),
        turn=turn,
        line_width=2.5,
        light_side=1,
        gaze=None,
    )


def eye_of(look: Look, side: int = 1) -> EyeFrame:
    return EyeFrame(view_of(look), side)


def corner_deg(look: Look, side: int = 1) -> float:
    """How far the line from the inner to the outer corner of an eye falls outwards; rising is negative."""
    eye = eye_of(look, side)
    (x0, y0), (x1, y1) = eye.at(-eye.half_width, 0), eye.at(eye.half_width, 0)
    return math.degrees(math.atan2(y1 - y0, abs(x1 - x0)))


@pytest.mark.parametrize("presentation", list(Presentation))
@pytest.mark.parametrize(("turn", "least"), [(Turn.FRONT, 3.5), (Turn.THREE_QUARTER, 3.0), (Turn.PROFILE, 1.4)])
def test_every_face_shape_has_its_own_jaw(presentation: Presentation, turn: Turn, least: float) -> None:
    jaws = [painted(person(presentation, face=face), turn, JAW) for face in FaceShape]
    for first, second in itertools.combinations(jaws, 2):
        assert changed_percent(first, second) >= least


@pytest.mark.parametrize("presentation", list(Presentation))
@pytest.mark.parametrize(("turn", "least"), [(Turn.FRONT, 5.5), (Turn.THREE_QUARTER, 4.5), (Turn.PROFILE, 1.6)])
def test_every_eye_shape_is_seen(presentation: Presentation, turn: Turn, least: float) -> None:
    eyes = [painted(person(presentation, eye_shape=shape), turn, EYES) for shape in EyeShape]
    for first, second in itertools.combinations(eyes, 2):
        assert changed_percent(first, second) >= least


@pytest.mark.parametrize("side", [-1, 1])
def test_eye_shapes_turn_the_corners_as_named(side: int) -> None:
    degrees = {shape: corner_deg(person(eye_shape=shape), side) for shape in EyeShape}
    assert degrees[EyeShape.UPTURNED] < -14
    assert -9 < degrees[EyeShape.ALMOND] < -4
    assert abs(degrees[EyeShape.ROUND]) < 0.1
    assert degrees[EyeShape.DROOPING] > 11
    heights = {shape: skull_of(person(eye_shape=shape)).eye_height for shape in EyeShape}
    widths = {shape: skull_of(person(eye_shape=shape)).eye_half for shape in EyeShape}
    assert heights[EyeShape.NARROW] < 0.6 * heights[EyeShape.ROUND]
    assert widths[EyeShape.NARROW] > widths[EyeShape.ALMOND] > widths[EyeShape.ROUND]


@pytest.mark.parametrize("presentation", list(Presentation))
def test_face_shapes_are_what_they_are_called(presentation: Presentation) -> None:
    skulls = {face: skull_of(person(presentation, face=face)) for face in FaceShape}
    oval = skulls[FaceShape.OVAL]
    assert skulls[FaceShape.ROUND].low_cheek > oval.low_cheek + 5
    assert skulls[FaceShape.ROUND].chin_y < oval.chin_y - 3
    assert skulls[FaceShape.SQUARE].jaw > oval.jaw + 7 and skulls[FaceShape.SQUARE].jaw_y > oval.jaw_y
    assert skulls[FaceShape.HEART].temple > oval.temple and skulls[FaceShape.HEART].chin < oval.chin
    assert skulls[FaceShape.LONG].chin_y > oval.chin_y + 6 and skulls[FaceShape.LONG].cheek < oval.cheek
    for skull in skulls.values():
        assert skull.chin < skull.jaw < skull.low_cheek < skull.cheek


@pytest.mark.parametrize("presentation", list(Presentation))
@pytest.mark.parametrize("turn", FACING)
def test_every_age_has_its_own_face(presentation: Presentation, turn: Turn) -> None:
    faces = [painted(person(presentation, age=age), turn) for age in Age]
    for first, second in itertools.combinations(faces, 2):
        assert changed_percent(first, second) >= 2.0


@pytest.mark.parametrize("presentation", list(Presentation))
def test_children_have_large_eyes_low_on_a_short_face_and_the_old_small_ones(presentation: Presentation) -> None:
    child, adult, elder = (skull_of(person(presentation, age=age)) for age in (Age.CHILD, Age.ADULT, Age.ELDER))
    assert child.eye_y > adult.eye_y + 12 and child.chin_y < adult.chin_y - 8
    assert child.eye_height > 1.2 * adult.eye_height > 1.3 * elder.eye_height
    assert child.cheek > adult.cheek + 7


@pytest.mark.parametrize(("turn", "least"), [(Turn.FRONT, 1.5), (Turn.THREE_QUARTER, 1.4), (Turn.PROFILE, 0.8)])
def test_every_kind_of_facial_hair_is_seen(turn: Turn, least: float) -> None:
    jaws = [painted(person(facial_hair=kind), turn, JAW) for kind in FacialHair]
    for first, second in itertools.combinations(jaws, 2):
        assert changed_percent(first, second) >= least


def test_a_back_of_a_head_shows_neither_beard_nor_glasses() -> None:
    plain = painted(person(), Turn.BACK)
    dressed = painted(person(facial_hair=FacialHair.FULL, glasses=True), Turn.BACK)
    assert changed_percent(plain, dressed) == 0


@pytest.mark.parametrize(("turn", "least"), [(Turn.FRONT, 1.2), (Turn.THREE_QUARTER, 1.1), (Turn.PROFILE, 0.3)])
def test_glasses_are_worn_in_every_view_of_a_face(turn: Turn, least: float) -> None:
    assert changed_percent(painted(person(), turn), painted(person(glasses=True), turn)) >= least


def test_short_hair_leaves_the_ears_and_shows_sideburns() -> None:
    look = person(hair="#000000", skin="#ffffff", fringe=Fringe.DOWN)
    skull = skull_of(look)
    picture = painted(look, Turn.FRONT, (-130.0, 130.0)).convert("L")
    top = int(ORIGIN[1] - 130 * SCALE)

    def tone(x: float, y: float) -> float:
        at = (int(ORIGIN[0] + x * SCALE), int(ORIGIN[1] + y * SCALE) - top)
        return float(picture.crop((at[0] - 1, at[1] - 1, at[0] + 2, at[1] + 2)).resize((1, 1)).getpixel((0, 0)) or 0)

    for side in (-1, 1):
        assert tone(side * (skull.cheek - 4), skull.eye_y - 12) < 110, "hair before the ear"
        assert tone(side * (skull.cheek - 4), skull.eye_y + 40) > 150, "skin under the sideburn"
        assert tone(side * (skull.cheek + 5), skull.eye_y + 18) > 150, "a bare ear"


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
@pytest.mark.parametrize("expression", list(Expression))
def test_a_moustache_lies_on_the_lip_of_every_mouth(turn: Turn, expression: Expression) -> None:
    """Between nose and mouth, down to the upper lip: over an open one's edge, just above a closed one's line."""
    view = view_of(Look(presentation=Presentation.MASCULINE, facial_hair=FacialHair.MOUSTACHE), turn, expression)
    left, top, right, _ = moustache(view).bounds()
    centre = mouth_x(view)
    inner = [y for x, y in moustache(view).flat() if abs(x - centre) < 4]
    assert view.skull.nose_y < top < max(inner) - 4
    assert abs(max(inner) - upper_lip_y(view, centre)) <= 3
    assert left < centre - 15 and right > centre + 15


def test_locks_beside_a_turned_face_leave_its_far_lens_and_hide_the_frame_where_they_cross_it() -> None:
    look = Look(fringe=Fringe.CURTAIN, back_hair=BackHair.LONG, hair="#10c040", glasses=True)
    view, picture = view_of(look, Turn.THREE_QUARTER), np.asarray(painted(look, Turn.THREE_QUARTER)).astype(int)
    top = int(ORIGIN[1] - 130 * SCALE)
    longest = [lock for lock in FRINGES[Fringe.CURTAIN].locks if lock.tip_y > 100]
    assert len(longest) == 2
    for edges in (lock_edges(view, lock) for lock in longest):
        beside = [p for p in zip(edges.left, edges.right, strict=True) if abs(p[0][1] - view.skull.eye_y) < LENS_TALL]
        for left, right in beside:
            x, y = between(left, right, 0.5)
            red, green, blue = picture[int(ORIGIN[1] + y * SCALE) - top, int(ORIGIN[0] + x * SCALE)]
            assert green > 1.5 * max(red, blue)
    inner = min(
        x for edges in [lock_edges(view, longest[1])] for x, y in edges.outline if abs(y - view.skull.eye_y) < 24
    )
    assert inner > far_socket_x(view.skull) - 4


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.PROFILE])
def test_hair_falls_over_the_glasses(turn: Turn) -> None:
    """Where hair hides the lenses, they are not seen: the locks before the ears stay whole."""
    look = Look(fringe=Fringe.CURTAIN, back_hair=BackHair.LONG, hair="#10c040")
    bare, worn = (painted(look.model_copy(update={"glasses": glasses}), turn) for glasses in (False, True))
    changed = ImageChops.difference(bare, worn).convert("L").point(lambda grey: 255 * (grey > 12))
    red, green, blue = bare.split()
    hair = ImageChops.subtract(green, ImageChops.lighter(red, blue)).point(lambda more: 255 * (more > 90))
    assert changed.getbbox() is not None and hair.getbbox() is not None
    assert ImageChops.darker(changed, hair).getbbox() is None


@pytest.mark.parametrize("turn", list(Turn))
def test_a_crown_goes_round_the_head(turn: Turn) -> None:
    """It ends where its head box says, is no wider than the hair by more than its flare, and stands behind it too."""
    look = person(fringe=Fringe.DOWN, accessory=Accessory.CROWN, hair="#3050d0")
    head = head_anchors(look, turn).head
    worn, bare = (painted(each, turn, (-170.0, 114.0)) for each in (look, person(fringe=Fringe.DOWN, hair="#3050d0")))
    left, top, right, bottom = ImageChops.difference(worn, bare).getbbox() or (0, 0, 0, 0)
    start = int(ORIGIN[1] - 170 * SCALE)
    assert abs(top + start - (ORIGIN[1] + head.y0 * SCALE)) <= 3
    assert left >= ORIGIN[0] + head.x0 * SCALE and right <= ORIGIN[0] + head.x1 * SCALE
    assert right - left > 0.7 * head.width * SCALE
    assert bottom + start < ORIGIN[1] - 70 * SCALE


def test_no_line_parts_a_standing_lock_from_the_back_of_the_head() -> None:
    look = person(hair="#f2dc8c", fringe=Fringe.SPIKY)
    picture = painted(look, Turn.BACK, (-180.0, 114.0)).convert("L")
    top, view = int(ORIGIN[1] - 180 * SCALE), view_of(look, Turn.BACK)

    def darkest(edges: LockEdges) -> float:
        middles = [between(p, q, 0.5) for p, q in zip(edges.left[1:9], edges.right[1:9], strict=True)]
        spots = [(int(ORIGIN[0] + x * SCALE), int(ORIGIN[1] + y * SCALE) - top) for x, y in middles]
        return min(float(picture.crop((x, y, x + 1, y + 1)).getpixel((0, 0)) or 0) for x, y in spots)

    spikes = standing_locks(view, FRINGES[Fringe.SPIKY])
    assert len(spikes) == 9
    assert min(darkest(edges) for edges in spikes) > 150


@pytest.mark.parametrize(("age", "presentation"), list(itertools.product(Age, Presentation)))
def test_a_far_eye_ends_before_the_edge_of_a_turned_face(age: Age, presentation: Presentation) -> None:
    for face, eye_shape in itertools.product(FaceShape, EyeShape):
        view = view_of(person(presentation, age=age, face=face, eye_shape=eye_shape), Turn.THREE_QUARTER)
        eye = EyeFrame(view, 1)
        edge = max(x for x, y in face_contour(view).flat() if abs(y - view.skull.eye_y) < 3)
        assert eye.at(eye.half_width, 0)[0] < edge - 2
        assert eye.across[1] > 0.6


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
@pytest.mark.parametrize("expression", [Expression.SHOCKED, Expression.FURIOUS, Expression.LAUGH])
def test_an_open_mouth_leaves_a_chin_below_it(turn: Turn, expression: Expression) -> None:
    for age, face in itertools.product(Age, FaceShape):
        view = view_of(person(age=age, face=face), turn, expression)
        opening = OPENINGS[view.features.mouth]
        tall = max(1.0, min(TALLEST, view.features.mouth_width))
        lip_y = view.skull.mouth_y + tall * max(point[1] for point in opening.lips)
        assert face_contour(view).bounds()[3] > lip_y + 4


@pytest.mark.parametrize("glasses", [False, True])
def test_a_fringe_ends_above_the_lids(glasses: bool) -> None:
    for fringe, age in itertools.product(FRINGES, Age):
        view = view_of(Look(fringe=fringe, age=age, glasses=glasses))
        skull = view.skull
        for lock in FRINGES[fringe].locks:
            before_eye = abs(abs(lock.tip_x) - skull.eye_offset) < skull.eye_half * 0.75 and lock.tip_y < 20
            if before_eye and glasses:
                assert lock_edges(view, lock).left[-1][1] <= skull.eye_y + 2 - LENS_TALL, (fringe, age)
            if before_eye:
                assert lock_edges(view, lock).left[-1][1] < skull.eye_y - skull.eye_height * 0.45, (fringe, age)


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
@pytest.mark.parametrize(("age", "presentation"), list(itertools.product(Age, Presentation)))
def test_a_straight_fringe_leaves_every_open_lid_and_its_lashes(
    turn: Turn, age: Age, presentation: Presentation
) -> None:
    for eye_shape, expression in itertools.product(EyeShape, Expression):
        look = person(presentation, age=age, eye_shape=eye_shape, fringe=Fringe.BLUNT)
        view = view_of(look, turn, expression)
        edge = straight_fringe(view).flat()
        for side in (-1, 1):
            eye = EyeFrame(view, side)
            for x, y in eye.all_at(eye.upper_lid()[1:4]):
                above = max(edge_y for edge_x, edge_y in edge if abs(edge_x - x) < 4)
                assert above < y - LASH_THICKNESS[age, presentation], (eye_shape, expression, side)


def test_the_locks_of_a_straight_fringe_are_unlike_in_width_and_length() -> None:
    """Equal ones look like slats."""
    lefts = [end.left for end in ENDS]
    widths = [b - a for a, b in itertools.pairwise([*lefts, RIGHT_END])]
    assert max(widths) > 2 * min(widths)
    assert len({round(end.below) for end in ENDS}) >= 5


def test_frames_of_glasses_stay_fine_on_a_small_figure() -> None:
    """Drawn as heavily as a small figure's outline, glasses become goggles."""

    def drawn_width(line_width: float) -> float:
        look, drawing = person(glasses=True), Drawing(*SIZE)
        features, palette = features_of(Expression.NEUTRAL), head_palette(look)
        return frame_width(
            HeadView(drawing, look, skull_of(look), features, palette, Turn.FRONT, line_width, 1.0, None)
        )

    assert drawn_width(2.0) < drawn_width(6.0) == drawn_width(12.0)
