"""Heads: every look, expression and turn can be drawn, expressions differ, anchors lie on what is drawn."""

from __future__ import annotations

import itertools

import pytest
from PIL import Image, ImageChops, ImageStat

from comic.cast import Accessory, Age, BackHair, FaceShape, FacialHair, Fringe, Look, Presentation
from comic.storyboard import Expression, Turn, Voice
from engines.illustrator.head.anchors import head_anchors
from engines.illustrator.head.cuts import FRINGES
from engines.illustrator.head.expressions import EXPRESSIONS, OPEN_MOUTHS, features_of
from engines.illustrator.head.head import Head
from engines.illustrator.head.signs import Sign
from engines.illustrator.head.skull import skull_of
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing, scaled, translate

SCALE = 0.5
SIZE = (150, 190)


def drawn(look: Look, expression: Expression = Expression.NEUTRAL, turn: Turn = Turn.FRONT) -> Drawing:
    drawing = Drawing(*SIZE)
    head = Head(drawing, look, expression, turn, 4.0)
    with drawing.group(transform=f"{translate(75, 90)} {scaled(SCALE)}"):
        head.draw_back_hair()
        head.draw_neck(36)
        head.draw_front()
    return drawing


def painted(look: Look, expression: Expression = Expression.NEUTRAL, turn: Turn = Turn.FRONT) -> Image.Image:
    return rasterise(drawn(look, expression, turn))


def test_every_expression_has_features() -> None:
    assert set(EXPRESSIONS) == set(Expression)


@pytest.mark.parametrize("turn", list(Turn))
def test_every_hair_and_age_can_be_drawn(turn: Turn) -> None:
    for fringe, back_hair in itertools.product(Fringe, BackHair):
        age = list(Age)[(len(fringe) + len(back_hair)) % len(Age)]
        look = Look(
            fringe=fringe,
            back_hair=back_hair,
            age=age,
            presentation=Presentation.MASCULINE if len(back_hair) % 2 else Presentation.FEMININE,
            facial_hair=FacialHair.FULL if age is Age.ELDER else FacialHair.NONE,
            freckles=age is Age.CHILD,
            glasses=len(fringe) % 2 == 0,
            accessory=list(Accessory)[len(back_hair) % len(Accessory)],
        )
        assert drawn(look, Expression.SMILE, turn).svg() == drawn(look, Expression.SMILE, turn).svg()


@pytest.mark.parametrize("presentation", list(Presentation))
@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_no_two_expressions_look_alike(presentation: Presentation, turn: Turn) -> None:
    look = Look(presentation=presentation, fringe=Fringe.CURTAIN, back_hair=BackHair.SHORT)
    pictures = [painted(look, expression, turn).convert("RGB") for expression in Expression]
    for first, second in itertools.combinations(pictures, 2):
        assert sum(ImageStat.Stat(ImageChops.difference(first, second)).sum) > 4000


def test_a_back_view_shows_no_expression() -> None:
    texts = {drawn(Look(), expression, Turn.BACK).svg() for expression in Expression}
    assert len(texts) == 1
    assert not head_anchors(Look(), Turn.BACK).face_visible


@pytest.mark.parametrize("turn", list(Turn))
@pytest.mark.parametrize(("age", "presentation", "face"), list(itertools.product(Age, Presentation, FaceShape)))
def test_anchors_are_nested_for_every_skull(turn: Turn, age: Age, presentation: Presentation, face: FaceShape) -> None:
    anchors = head_anchors(Look(age=age, presentation=presentation, face=face), turn)
    assert anchors.head.holds(anchors.mouth) and anchors.face.holds(anchors.mouth)
    assert anchors.head.overlap(anchors.face) == pytest.approx(anchors.face.area)


@pytest.mark.parametrize("turn", list(Turn))
@pytest.mark.parametrize("fringe", list(Fringe))
@pytest.mark.parametrize("face", list(FaceShape))
def test_the_head_box_is_around_what_is_drawn(turn: Turn, fringe: Fringe, face: FaceShape) -> None:
    """Within six pixels at half size; a back view's box goes on to the chin that it hides."""
    age = list(Age)[(len(fringe) + len(face)) % len(Age)]
    presentation = list(Presentation)[len(face) % 2]
    look = Look(age=age, presentation=presentation, face=face, fringe=fringe, back_hair=BackHair.SHORT)
    drawing = Drawing(200, 200)
    head = Head(drawing, look, Expression.NEUTRAL, turn, 2.5)
    with drawing.group(transform=f"{translate(100, 100)} {scaled(SCALE)}"):
        head.draw_front()
    drawn_box = rasterise(drawing).getbbox()
    assert drawn_box is not None
    box = head.anchors.head
    expected = [100 + edge * SCALE for edge in (box.x0, box.y0, box.x1, box.y1)]
    sides = 3 if turn is Turn.BACK else 4
    assert all(abs(got - want) <= 6 for got, want in zip(drawn_box[:sides], expected[:sides], strict=True))
    assert drawn_box[3] <= expected[3] + 2


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.THREE_QUARTER])
def test_the_mouth_is_where_the_anchor_says(turn: Turn) -> None:
    look = Look(fringe=Fringe.CURTAIN, back_hair=BackHair.SHORT)
    closed = painted(look, Expression.NEUTRAL, turn).convert("RGB")
    opened = painted(look, Expression.SURPRISED, turn).convert("RGB")
    inside_jaw = (75 - 16, 90 + int(58 * SCALE), 75 + 24, 90 + int(84 * SCALE))
    left, top, right, bottom = ImageChops.difference(closed, opened).crop(inside_jaw).getbbox() or (0, 0, 0, 0)
    mouth = head_anchors(look, turn).mouth
    assert abs((left + right) / 2 + inside_jaw[0] - (75 + mouth.x * SCALE)) < 6
    assert abs((top + bottom) / 2 + inside_jaw[1] - (90 + mouth.y * SCALE)) < 8


def test_eyes_show_their_colour() -> None:
    blue = painted(Look(eyes="#2050ff", fringe=Fringe.CURTAIN)).convert("RGB")
    brown = painted(Look(eyes="#7a4a2c", fringe=Fringe.CURTAIN)).convert("RGB")
    box = ImageChops.difference(blue, brown).getbbox()
    assert box is not None and 80 < (box[1] + box[3]) / 2 < 108


@pytest.mark.parametrize("expression", list(Expression))
@pytest.mark.parametrize("voice", [Voice.TALKING, Voice.SHOUTING])
def test_who_is_heard_has_an_open_mouth(expression: Expression, voice: Voice) -> None:
    heard = features_of(expression, voice)
    assert heard.mouth in OPEN_MOUTHS
    assert features_of(expression) == EXPRESSIONS[expression]
    assert (heard.closed, heard.tears, heard.brow_inner) == (
        EXPRESSIONS[expression].closed,
        EXPRESSIONS[expression].tears,
        EXPRESSIONS[expression].brow_inner,
    )


def test_no_lock_before_the_eyes_hangs_over_the_pupils() -> None:
    for fringe, cut in FRINGES.items():
        for lock in cut.locks:
            if 15 <= abs(lock.tip_x) <= 58 and lock.width >= 28:
                assert lock.tip_y <= 0, (fringe, lock)


def _sign_box(turn: Turn, sign: Sign, look: Look) -> tuple[int, int, int, int]:
    """What a sign changes in the picture of this head."""
    plain, signed = painted(look, turn=turn).convert("RGB"), Drawing(*SIZE)
    head = Head(signed, look, Expression.NEUTRAL, turn, 4.0, signs=frozenset({sign}))
    with signed.group(transform=f"{translate(75, 90)} {scaled(SCALE)}"):
        head.draw_back_hair()
        head.draw_neck(36)
        head.draw_front()
    box = ImageChops.difference(plain, rasterise(signed).convert("RGB")).getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize("turn", list(Turn))
def test_an_anger_mark_stands_on_any_head_at_its_upper_half(turn: Turn) -> None:
    left, top, right, bottom = _sign_box(turn, Sign.ANGER_MARK, Look(fringe=Fringe.CURTAIN, back_hair=BackHair.SHORT))
    assert bottom < 100
    assert 8 <= right - left <= 30 and 8 <= bottom - top <= 30


@pytest.mark.parametrize(("turn", "back_hair"), list(itertools.product(Turn, [BackHair.SHORT, BackHair.BUN])))
def test_sweat_runs_down_on_the_skin(turn: Turn, back_hair: BackHair) -> None:
    """Taller than broad, above the chin and inside of the head; over hair it would float."""
    look = Look(fringe=Fringe.CURTAIN, back_hair=back_hair, age=Age.ADULT)
    left, top, right, bottom = _sign_box(turn, Sign.SWEAT, look)
    head = head_anchors(look, turn).head
    assert left > 75 + head.x0 * SCALE and right < 75 + head.x1 * SCALE
    assert 90 + skull_of(look).eye_y * SCALE < bottom < 90 + skull_of(look).chin_y * SCALE
    assert 4 <= right - left <= 16 and bottom - top > right - left


@pytest.mark.parametrize("expression", [Expression.FURIOUS, Expression.SCARED])
def test_a_sign_that_the_expression_has_is_not_doubled(expression: Expression) -> None:
    sign = Sign.ANGER_MARK if expression is Expression.FURIOUS else Sign.SWEAT
    texts = set()
    for signs in (frozenset[Sign](), frozenset({sign})):
        drawing = Drawing(*SIZE)
        Head(drawing, Look(), expression, Turn.FRONT, 4.0, signs=signs).draw_front()
        texts.add(drawing.svg())
    assert len(texts) == 1
