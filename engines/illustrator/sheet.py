"""A character's reference sheet: the figure from three sides, whole, and four expressions.

In: a `SheetBrief`'s character. Out: an RGB picture and the heads on it. Never: a place, a story.
"""

from __future__ import annotations

from PIL import Image

from comic.art import Subject
from comic.cast import Character
from comic.storyboard import Expression, Pose, Staging, Turn
from engines.illustrator.camera import Camera
from engines.illustrator.framing import Frame
from engines.illustrator.performer import performer
from engines.illustrator.raster import rasterise
from engines.illustrator.stand import Actor, Stand, stand_at
from engines.illustrator.subjects import subjects_of
from engines.illustrator.svg import Drawing

SHEET_WIDTH_PX = 1200
SHEET_HEIGHT_PX = 900
PAPER = "#f4f2ee"
PAPER_SHADE = "#e6e2da"
BODY_X = (150, 350, 560, 750)
TURNS = (Turn.FRONT, Turn.THREE_QUARTER, Turn.PROFILE, Turn.BACK)
GROUND_Y = 850
BODY_HEIGHT = 760
FACES = (Expression.NEUTRAL, Expression.SMILE, Expression.ANGRY, Expression.SAD)
FACE_CELL = 200
FACES_X, FACES_Y = 930, 40
FACE_PART = 0.62
LINE_PX = 2.0


def paint_figures(character: Character) -> tuple[Image.Image, tuple[Subject, ...]]:
    """The sheet of 1200 × 900 pixels; subjects are the character's visible heads on it."""
    drawing = Drawing(SHEET_WIDTH_PX, SHEET_HEIGHT_PX)
    drawing.rect(0, 0, SHEET_WIDTH_PX, SHEET_HEIGHT_PX, PAPER)
    drawing.rect(0, GROUND_Y - 26, 870, SHEET_HEIGHT_PX, PAPER_SHADE)
    stands = [_whole(character, turn, x) for turn, x in zip(TURNS, BODY_X, strict=True)]
    for stand in stands:
        x, y = stand.on_paper(stand.figure.feet.x, stand.figure.ground_y)
        drawing.ellipse(x, y, 80, 11, "#b9b1a8", 0.6)
        _draw(drawing, stand)
    faces = [_face(character, expression, index) for index, expression in enumerate(FACES)]
    for index, stand in enumerate(faces):
        left, top = _cell(index)
        path = f"M{left} {top}H{left + FACE_CELL * 1.2:.0f}V{top + FACE_CELL}H{left}Z"
        drawing.path(path, PAPER_SHADE)
        with drawing.group(clip=path):
            _draw(drawing, stand)
    everybody = (*stands, *faces)
    frame = Frame(SHEET_WIDTH_PX, SHEET_HEIGHT_PX, _PLAIN, everybody)
    picture = rasterise(drawing).convert("RGB")
    return picture, subjects_of(frame, SHEET_WIDTH_PX, SHEET_HEIGHT_PX)


_PLAIN = Camera(
    0.5, 1.5, (0.0, 0.0, float(SHEET_WIDTH_PX), float(SHEET_HEIGHT_PX)), 0.0, 0.0, place_height=SHEET_HEIGHT_PX
)


def _actor(character: Character, expression: Expression, turn: Turn) -> Actor:
    figure = performer(character.look, expression, Pose.STAND, turn)
    return Actor(Staging(name=character.name, expression=expression, turn=turn), figure)


def _whole(character: Character, turn: Turn, x: float) -> Stand:
    actor = _actor(character, Expression.NEUTRAL, turn)
    scale = BODY_HEIGHT / max(1150.0, actor.figure.standing_height)
    return stand_at(actor, x, GROUND_Y - actor.figure.ground_y * scale, scale)


def _cell(index: int) -> tuple[int, int]:
    return FACES_X, FACES_Y + index * (FACE_CELL + 8)


def _face(character: Character, expression: Expression, index: int) -> Stand:
    actor = _actor(character, expression, Turn.THREE_QUARTER if index % 2 else Turn.FRONT)
    left, top = _cell(index)
    scale = FACE_CELL * FACE_PART / actor.figure.head_height
    head = actor.figure.anchors.head
    x = left + FACE_CELL * 0.6 - actor.head_x * scale
    return stand_at(actor, x, top + FACE_CELL * 0.14 - head.y0 * scale, scale)


def _draw(drawing: Drawing, stand: Stand) -> None:
    stand.figure.line_width = LINE_PX / stand.scale
    with drawing.group(transform=stand.transform):
        stand.figure.draw(drawing)
