"""A framed brief becomes a picture: place, lines behind, figures, particles before them, grade.

In: an `ArtBrief` and its `Frame`. Out: an RGB picture of exactly the brief's size, and notes. Never: where anything
stands, a colour of a time of day.
"""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image

from comic.storyboard import ArtBrief, Effect, Setting, Shot, Weather
from engines.illustrator.canvas import Canvas
from engines.illustrator.effects.boxes import Box
from engines.illustrator.effects.flashback import flashback
from engines.illustrator.effects.layers import body_boxes, draw_before, draw_behind, head_boxes, movement
from engines.illustrator.effects.motion import smeared
from engines.illustrator.effects.shelter import sheltered_boxes
from engines.illustrator.effects.weather import draw_rain, draw_snow
from engines.illustrator.figure_layer import lay_figures
from engines.illustrator.foreground import lay_foreground
from engines.illustrator.framing import Frame
from engines.illustrator.geometry import Spot
from engines.illustrator.grade import finished
from engines.illustrator.place_layer import Ground, paint_ground
from engines.illustrator.style.effects import BLUR_PART, VIGNETTE_STRENGTH

BELOW_THE_PANEL = 1.3
"""Where no floor is seen, rain falls this much deeper, so that it splashes out of sight."""


def compose(brief: ArtBrief, frame: Frame) -> tuple[Image.Image, tuple[str, ...]]:
    """The finished picture and what could not be shown as asked."""
    canvas = Canvas(frame, brief.width_px, brief.height_px)
    heads = head_boxes(frame.stands)
    centre = _centre(frame)
    ground = paint_ground(brief, canvas, centre, heads)
    _lay_lines(brief, canvas, ground.picture, centre)
    lay_figures(brief, canvas, ground)
    lay_foreground(brief, canvas, ground, body_boxes(frame.stands))
    _lay_front(brief, canvas, ground, heads)
    corners = VIGNETTE_STRENGTH if Effect.VIGNETTE in brief.effects else 0.0
    picture = finished(ground.picture, ground.grade, corners)
    if Effect.FLASHBACK in brief.effects:
        picture = flashback(picture, brief.seed)
    return picture, (*frame.notes, *ground.notes)


def _centre(frame: Frame) -> Spot:
    """What the panel is about: the middle of its faces."""
    faces = [stand.anchors.face.centre for stand in frame.stands if not stand.shaded]
    if not faces:
        return frame.width / 2, frame.height * 0.45
    return sum(face.x for face in faces) / len(faces), sum(face.y for face in faces) / len(faces)


def _lay_lines(brief: ArtBrief, canvas: Canvas, picture: Image.Image, centre: Spot) -> None:
    """Motion of the place, and lines of force between it and the figures."""
    if Effect.MOTION_BLUR in brief.effects:
        picture.paste(smeared(picture, canvas.width_px * BLUR_PART, movement(brief)[0]))
    drawing = canvas.drawing()
    draw_behind(drawing, brief, canvas.frame.stands, centre)
    canvas.lay(drawing, picture)


def _lay_front(brief: ArtBrief, canvas: Canvas, ground: Ground, heads: Sequence[Box]) -> None:
    """Weather, particles and tones before everything."""
    drawing = canvas.drawing()
    width, height, seed = drawing.width, drawing.height, brief.seed
    under_sky = not ground.indoor and brief.setting is not Setting.SPACE
    if under_sky and brief.weather is Weather.RAIN:
        floor_seen = brief.shot in (Shot.FULL, Shot.WIDE)
        lowest = height if floor_seen else height * BELOW_THE_PANEL
        stands = canvas.frame.stands
        sheltered = [*sheltered_boxes(stands), *heads]
        draw_rain(drawing, width, lowest, seed, avoid=body_boxes(stands), sheltered=sheltered)
    if under_sky and brief.weather is Weather.SNOW:
        draw_snow(drawing, width, height, seed, avoid=heads)
    draw_before(drawing, brief, heads)
    canvas.lay(drawing, ground.picture)
