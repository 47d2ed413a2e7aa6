"""Expressions: sixteen faces that no reader confuses, at every age, for both presentations, in every view."""

from __future__ import annotations

import itertools

import pytest
from PIL import Image, ImageChops

from comic.cast import Age, BackHair, EyeShape, Fringe, Look, Presentation
from comic.storyboard import Expression, Turn
from engines.illustrator.head.anchors import head_anchors
from engines.illustrator.head.expressions import EXPRESSIONS, Mouth, features_of
from engines.illustrator.head.eyes import EyeFrame
from engines.illustrator.head.head import Head
from engines.illustrator.head.mouths import OPENINGS
from engines.illustrator.head.palette import head_palette
from engines.illustrator.head.skull import skull_of
from engines.illustrator.head.tears import draw_running_tear
from engines.illustrator.head.view import HeadView
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing, scaled, translate
from tests.test_illustrator_head_shapes import view_of

SCALE = 0.5
SIZE = (150, 190)
ORIGIN = (75, 90)
LEAST_PERCENT = {Turn.FRONT: 5.5, Turn.THREE_QUARTER: 4.5, Turn.PROFILE: 1.6}
"""How much of the face's box changes from any expression to any other; a profile shows one eye and half a mouth."""


def face(look: Look, expression: Expression, turn: Turn) -> Image.Image:
    drawing = Drawing(*SIZE)
    drawing.rect(0, 0, *SIZE, "#ffffff")
    head = Head(drawing, look, expression, turn, 2.5)
    with drawing.group(transform=f"{translate(*ORIGIN)} {scaled(SCALE)}"):
        head.draw_back_hair()
        head.draw_neck(36)
        head.draw_front()
    box = head_anchors(look, turn).face
    left, top = ORIGIN[0] + box.x0 * SCALE, ORIGIN[1] + box.y0 * SCALE
    right, low = ORIGIN[0] + box.x1 * SCALE, ORIGIN[1] + box.y1 * SCALE
    return rasterise(drawing).convert("RGB").crop((int(left), int(top), int(right), int(low)))


def changed_percent(first: Image.Image, second: Image.Image) -> float:
    bands = ImageChops.difference(first, second).split()
    strongest = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return 100 * sum(strongest.histogram()[25:]) / (strongest.width * strongest.height)


@pytest.mark.parametrize("turn", list(LEAST_PERCENT))
@pytest.mark.parametrize("presentation", list(Presentation))
@pytest.mark.parametrize("age", list(Age))
def test_any_two_expressions_differ_in_the_face(age: Age, presentation: Presentation, turn: Turn) -> None:
    look = Look(age=age, presentation=presentation, fringe=Fringe.CURTAIN, back_hair=BackHair.SHORT)
    faces = {expression: face(look, expression, turn) for expression in Expression}
    for first, second in itertools.combinations(Expression, 2):
        assert changed_percent(faces[first], faces[second]) >= LEAST_PERCENT[turn], (first, second)


def test_features_carry_the_emotion() -> None:
    lowered = {expression for expression, features in EXPRESSIONS.items() if features.brow_inner >= 8}
    assert lowered == {Expression.ANGRY, Expression.FURIOUS, Expression.DETERMINED, Expression.DISGUSTED}
    pleading = {expression for expression, features in EXPRESSIONS.items() if features.brow_inner <= -8}
    assert pleading == {Expression.SAD, Expression.CRY, Expression.SCARED, Expression.SHY}
    wide = {expression for expression, features in EXPRESSIONS.items() if features.opening > 1.1}
    assert wide == {Expression.SURPRISED, Expression.SHOCKED, Expression.SCARED}
    assert {expression for expression, features in EXPRESSIONS.items() if features.sigh} == {Expression.TIRED}


def test_crying_eyes_show_most_of_their_irises() -> None:
    """A lid far down cuts a wet iris into a bar: who weeps looked drowsy."""
    look, drawing = Look(), Drawing(*SIZE)
    features = EXPRESSIONS[Expression.CRY]
    view = HeadView(drawing, look, skull_of(look), features, head_palette(look), Turn.FRONT, 2.5, 1.0, None)
    eye = EyeFrame(view, -1)
    shown = min(y for _, y in eye.lower_lid()[1:2]) - min(y for _, y in eye.upper_lid())
    assert shown > 0.75 * eye.height


def test_pupils_shrink_with_terror() -> None:
    neutral, surprised, shocked = (
        features_of(expression).iris for expression in (Expression.NEUTRAL, Expression.SURPRISED, Expression.SHOCKED)
    )
    assert neutral > surprised > shocked


@pytest.mark.parametrize("mouth", [Mouth.TREMBLE, Mouth.SHOUT, Mouth.WAIL])
def test_a_row_of_teeth_spans_a_dark_open_mouth(mouth: Mouth) -> None:
    """All teeth and no mouth reads as a scrap of paper; single teeth, or a row short of the corners, as fangs."""
    opening = OPENINGS[mouth]
    (teeth,) = opening.teeth
    top = min(point[1] for point in opening.lips)
    half = max(point[0] for point in opening.lips if point[1] < top + 4)
    assert max(x for x, _ in teeth) > half and min(y for _, y in teeth) < top
    low = max(y for _, y in teeth)
    assert max(point[1] for point in opening.lips) - low > 10
    assert not opening.bite


def test_a_running_tear_thins_on_the_cheek_and_ends_in_a_drop() -> None:
    drawing = Drawing(80, 200)
    view = HeadView(
        drawing, Look(), skull_of(Look()), EXPRESSIONS[Expression.CRY], head_palette(Look()), Turn.FRONT, 0.1, 1.0, None
    )
    draw_running_tear(view, (40.0, 20.0), 150.0, 0.0, 10.0)
    coverage = rasterise(drawing).getchannel("A").point(lambda alpha: 255 * (alpha > 100))
    broad = {y: sum(coverage.crop((0, y, 80, y + 1)).tobytes()) // 255 for y in (22, 90, 160)}
    assert broad[90] < 0.6 * broad[160] < broad[22]


def test_sorrow_leaves_narrow_eyes_open() -> None:
    """Half closed, a narrow eye would be a slot; a tired one may be."""
    look = Look(eye_shape=EyeShape.NARROW)

    def height(expression: Expression) -> float:
        eye = EyeFrame(view_of(look, Turn.FRONT, expression), 1)
        return max(y for _, y in eye.lower_lid()) - min(y for _, y in eye.upper_lid())

    assert height(Expression.SAD) > 0.9 * height(Expression.NEUTRAL) - 2.0
    assert height(Expression.TIRED) < 0.8 * height(Expression.NEUTRAL)
