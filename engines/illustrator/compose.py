"""A framed brief becomes a picture: place, lines behind, figures, particles before them, grade.

In: an `ArtBrief` and its `Frame`. Out: an RGB picture of exactly the brief's size, and notes. Never: where anything
stands, a colour of a time of day.
"""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image, ImageFilter

from comic.storyboard import ArtBrief, Backdrop, Effect, Setting, Shot, TimeOfDay, Weather
from engines.illustrator.camera import rolled_cover
from engines.illustrator.effects.backdrop import RIM_LIGHT, draw_backdrop
from engines.illustrator.effects.flashback import flashback
from engines.illustrator.effects.layers import draw_before, draw_behind, movement
from engines.illustrator.effects.motion import smeared, trail_of
from engines.illustrator.effects.tones import draw_vignette
from engines.illustrator.effects.weather import draw_rain, draw_snow
from engines.illustrator.framing import Frame
from engines.illustrator.geometry import Spot
from engines.illustrator.light import (
    GRADES,
    darkened_at_foot,
    graded,
    haloed,
    hazed,
    rimmed,
    screened,
    shadowed,
    tinted,
)
from engines.illustrator.raster import rasterise
from engines.illustrator.sets.build import Set, build_set
from engines.illustrator.sets.daylight import SceneLight, scene_light
from engines.illustrator.stand import Stand
from engines.illustrator.style.effects import BLUR_PART, TRAIL_PART
from engines.illustrator.svg import Drawing

LIGHT_SIDE = 1
"""Light comes from the left of every panel, as in every set."""

SOFT_BLUR_PX = 2.0
"""From this blur on a place is painted at half size first: nobody can see it, and it takes a quarter of the time."""

NEAR_FIGURE_TINT = "#c3bcd4"
HALO = {Shot.FULL: 0.14, Shot.WIDE: 0.10}
CLOSE_HALO = 0.30
RIM_PX = {Shot.FULL: 2.0, Shot.WIDE: 2.0, Shot.WAIST: 4.0}
CLOSE_RIM_PX = 5.0
THINNEST_LINE_PX, THICKEST_LINE_PX = 1.5, 4.2
BELOW_THE_PANEL = 1.3
"""Where no floor is seen, rain falls this much deeper, so that it splashes out of sight."""

SHADOW_PARTS = (0.44, 0.07)
"""Half the length and the depth of a figure's shadow, as parts of its girth."""

FIGURE_HAZE_PART = 1 / 3
"""How much of the weather's haze lies before figures."""


@dataclass(frozen=True)
class Canvas:
    """The frame's size in panel units and the picture's in pixels."""

    frame: Frame
    width_px: int
    height_px: int

    @property
    def size_px(self) -> tuple[int, int]:
        return self.width_px, self.height_px

    @property
    def factor(self) -> float:
        """Pixels per panel unit."""
        return self.width_px / self.frame.width

    def drawing(self) -> Drawing:
        return Drawing(self.frame.width, self.frame.height)

    def painted(self, drawing: Drawing) -> Image.Image:
        return rasterise(drawing, size_px=self.size_px)


@dataclass(frozen=True)
class Ground:
    """What lies behind the figures: the picture and the light that belongs to it."""

    picture: Image.Image
    light: SceneLight
    rim: str | None
    figure_tint: str | None
    indoor: bool
    notes: tuple[str, ...]


def compose(brief: ArtBrief, frame: Frame) -> tuple[Image.Image, tuple[str, ...]]:
    """The finished picture and what could not be shown as asked."""
    canvas = Canvas(frame, brief.width_px, brief.height_px)
    heads = [tuple(stand.anchors.head) for stand in frame.stands]
    centre = _centre(frame)
    ground = _ground(brief, canvas, centre, heads)
    picture = ground.picture
    _lay_lines(brief, canvas, picture, centre)
    near = [stand for stand in frame.stands if stand.shaded]
    _lay_figures(brief, canvas, ground, [stand for stand in frame.stands if not stand.shaded])
    _lay_near_figures(canvas, ground, near)
    _lay_front(brief, canvas, ground, heads)
    finished = graded(picture, brief.mood)
    if Effect.FLASHBACK in brief.effects:
        finished = flashback(finished, brief.seed)
    return finished, (*frame.notes, *ground.notes)


def _centre(frame: Frame) -> Spot:
    """What the panel is about: the middle of its faces."""
    faces = [stand.anchors.face.centre for stand in frame.stands if not stand.shaded]
    if not faces:
        return frame.width / 2, frame.height * 0.45
    return sum(face.x for face in faces) / len(faces), sum(face.y for face in faces) / len(faces)


def _ground(brief: ArtBrief, canvas: Canvas, centre: Spot, heads: list[tuple[float, ...]]) -> Ground:
    if brief.backdrop is not Backdrop.NONE and canvas.frame.stands:
        drawing = canvas.drawing()
        boxes = [(box[0], box[1], box[2], box[3]) for box in heads]
        draw_backdrop(drawing, drawing.width, drawing.height, brief.backdrop, centre, brief.seed, boxes)
        light = scene_light(TimeOfDay.NOON, Weather.CLEAR, indoor=True)
        picture = canvas.painted(drawing).convert("RGB")
        return Ground(picture, light, RIM_LIGHT.get(brief.backdrop), None, True, ())
    camera = canvas.frame.camera
    place = build_set(
        brief.setting,
        canvas.frame.width,
        canvas.frame.height,
        brief.time,
        brief.weather,
        brief.set_seed,
        camera.horizon,
        camera.height_m,
    )
    picture = _painted_place(place, canvas, untinted=brief.setting is Setting.SPACE)
    notes = (place.note,) if place.note else ()
    return Ground(picture, place.light, place.light.rim, place.light.figure_tint, place.indoor, notes)


def _painted_place(place: Set, canvas: Canvas, untinted: bool) -> Image.Image:
    """The place through the frame's camera: tinted, lit by its lamps, hazed, out of focus and rolled."""
    camera, size = canvas.frame.camera, canvas.size_px
    shrink = 2 if camera.blur_px >= SOFT_BLUR_PX else 1
    cover = rolled_cover(size[0], size[1], camera.roll_deg)
    small = (max(1, round(size[0] * cover / shrink)), max(1, round(size[1] * cover / shrink)))
    picture = rasterise(place.drawing, size_px=small, window=camera.window).convert("RGB")
    if not untinted:
        picture = tinted(picture, place.light.backdrop_tint)
    if not place.glow.is_empty:
        glow = rasterise(place.glow, size_px=small, window=camera.window)
        picture = screened(picture, glow, 2 * canvas.factor / shrink)
    picture = hazed(picture, place.light.haze, min(0.6, place.light.haze_opacity + camera.haze))
    if camera.blur_px:
        picture = picture.filter(ImageFilter.GaussianBlur(camera.blur_px * canvas.factor / shrink))
    if camera.roll_deg:
        picture = picture.rotate(-camera.roll_deg, Image.Resampling.BILINEAR)
        width, height = size[0] / shrink, size[1] / shrink
        left, top = (small[0] - width) / 2, (small[1] - height) / 2
        return picture.resize(size, Image.Resampling.BILINEAR, box=(left, top, left + width, top + height))
    return picture if shrink == 1 else picture.resize(size, Image.Resampling.BILINEAR)


def _lay_lines(brief: ArtBrief, canvas: Canvas, picture: Image.Image, centre: Spot) -> None:
    """Motion of the place, and lines of force between it and the figures."""
    if Effect.MOTION_BLUR in brief.effects:
        picture.paste(smeared(picture, canvas.width_px * BLUR_PART, movement(brief)[0]))
    drawing = canvas.drawing()
    draw_behind(drawing, brief, canvas.frame.stands, centre)
    if not drawing.is_empty:
        layer = canvas.painted(drawing)
        picture.paste(layer.convert("RGB"), (0, 0), layer.getchannel("A"))


def _draw_stands(canvas: Canvas, stands: list[Stand]) -> Drawing:
    drawing = canvas.drawing()
    for stand in stands:
        figure = stand.figure
        width = 2.05 + (stand.scale - 0.55)
        figure.line_width = max(THINNEST_LINE_PX, min(THICKEST_LINE_PX, width)) / stand.scale
        figure.light_side = -LIGHT_SIDE if stand.mirrored else LIGHT_SIDE
        hips_y = stand.on_paper(0, figure.hip_y - 60)[1]
        with drawing.group(transform=stand.transform):
            figure.draw(drawing, legs=hips_y < canvas.frame.height)
    return drawing


def _lay_figures(brief: ArtBrief, canvas: Canvas, ground: Ground, stands: list[Stand]) -> None:
    if not stands:
        return
    picture, factor = ground.picture, canvas.factor
    shot = brief.shot
    layer = canvas.painted(_draw_stands(canvas, stands))
    coverage = layer.getchannel("A")
    shadowed(picture, [_shadow(stand, factor) for stand in stands if stand.has_ground], 5 * factor)
    haloed(picture, coverage, ground.light.halo, HALO.get(shot, CLOSE_HALO) * ground.light.halo_opacity)
    figures = tinted(layer.convert("RGB"), ground.figure_tint)
    figures = hazed(figures, ground.light.haze, ground.light.haze_opacity * FIGURE_HAZE_PART)
    darkened_at_foot(figures)
    if ground.rim:
        rimmed(figures, coverage, ground.rim, RIM_PX.get(shot, CLOSE_RIM_PX) * factor, LIGHT_SIDE)
    if Effect.MOTION_BLUR in brief.effects:
        axis, away = movement(brief)
        moved = figures.copy()
        moved.putalpha(coverage)
        trail = trail_of(moved, canvas.width_px * TRAIL_PART, away, axis)
        picture.paste(trail.convert("RGB"), (0, 0), trail.getchannel("A"))
    picture.paste(figures, (0, 0), coverage)


def _shadow(stand: Stand, factor: float) -> tuple[float, float, float, float]:
    """The ellipse on the ground under a figure, in pixels."""
    x, y = stand.on_paper(stand.figure.feet.x, stand.figure.ground_y)
    half, flat = (part * stand.figure.girth * stand.scale for part in SHADOW_PARTS)
    return (x - half) * factor, (y - flat) * factor, (x + half) * factor, (y + flat) * factor


def _lay_near_figures(canvas: Canvas, ground: Ground, stands: list[Stand]) -> None:
    """Figures at the camera: darker and a little out of focus."""
    if not stands:
        return
    layer = canvas.painted(_draw_stands(canvas, stands)).filter(ImageFilter.GaussianBlur(1.4 * canvas.factor))
    figures = tinted(tinted(layer.convert("RGB"), ground.figure_tint), NEAR_FIGURE_TINT)
    ground.picture.paste(figures, (0, 0), layer.getchannel("A"))


def _lay_front(brief: ArtBrief, canvas: Canvas, ground: Ground, heads: list[tuple[float, ...]]) -> None:
    """Weather, particles and tones before everything."""
    drawing = canvas.drawing()
    width, height, seed = drawing.width, drawing.height, brief.seed
    avoid = [(box[0], box[1], box[2], box[3]) for box in heads]
    if not ground.indoor and brief.weather is Weather.RAIN:
        floor_seen = brief.shot in (Shot.FULL, Shot.WIDE)
        draw_rain(drawing, width, height if floor_seen else height * BELOW_THE_PANEL, seed)
    if not ground.indoor and brief.weather is Weather.SNOW:
        draw_snow(drawing, width, height, seed, avoid=avoid)
    draw_before(drawing, brief, avoid)
    corners = max(GRADES[brief.mood].vignette, 0.62 if Effect.VIGNETTE in brief.effects else 0.0)
    if corners:
        draw_vignette(drawing, width, height, opacity=corners)
    if not drawing.is_empty:
        layer = canvas.painted(drawing)
        ground.picture.paste(layer.convert("RGB"), (0, 0), layer.getchannel("A"))
