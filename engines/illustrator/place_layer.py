"""What lies behind people: the place through the camera, or an emotional backdrop, with the light that belongs to it.

In: an `ArtBrief` and its canvas. Out: `Ground`. Never: a figure, a mark before figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PIL import Image, ImageFilter

from comic.storyboard import ArtBrief, Backdrop, Effect, Setting, TimeOfDay, Weather
from engines.illustrator.body.figure import Figure
from engines.illustrator.camera import FIGURE_HEIGHT_M, rolled_cover
from engines.illustrator.canvas import Canvas
from engines.illustrator.colour import mixed
from engines.illustrator.effects.backdrop import RIM_LIGHT, draw_backdrop
from engines.illustrator.effects.boxes import Box
from engines.illustrator.framing import Frame
from engines.illustrator.geometry import Spot
from engines.illustrator.grade import under_roof
from engines.illustrator.light import WHITE, hazed, luminous, mean_hue, multiplied, screened, tinted
from engines.illustrator.raster import rasterise
from engines.illustrator.sets.build import Set, build_set
from engines.illustrator.sets.daylight import SceneLight, scene_light
from engines.illustrator.sets.free_floor import Standing
from engines.illustrator.sets.lens import focal_length_px
from engines.illustrator.sets.view import view_for
from engines.illustrator.stand import Stand
from engines.illustrator.style.framing import GROWN_FIGURE_UNITS
from engines.illustrator.style.light import (
    GRADES,
    LUMINOUS,
    LUMINOUS_STRENGTH,
    NIGHT_TINT_PART,
    UNLIT_FIGURE_TINT,
    UNLIT_PLACE_TINT,
    UNLIT_RIM,
    Grade,
)
from engines.illustrator.svg import Drawing

SOFT_BLUR_PX = 2.0
"""From this blur on a place is painted at half size first: nobody can see it, and it takes a quarter of the time."""

GLOW_BLUR_PX = 2.0
"""Light is as soft as this everywhere, so that it is painted at half the place's size."""

MOST_HAZE = 0.6


@dataclass(frozen=True)
class Ground:
    """What lies behind the figures: the picture, and the light on people before it.

    `rim` is None where nothing lights an edge; `around` is the tint of the light that the place throws back.
    """

    picture: Image.Image
    light: SceneLight
    grade: Grade
    rim: str | None
    figure_tint: str
    around: str
    indoor: bool
    notes: tuple[str, ...] = ()


def paint_ground(brief: ArtBrief, canvas: Canvas, centre: Spot, heads: Sequence[Box]) -> Ground:
    """The ground of the panel, RGB, of its full size. A backdrop needs somebody before it."""
    if brief.backdrop is not Backdrop.NONE and canvas.frame.stands:
        return _backdrop(brief, canvas, centre, heads)
    camera = canvas.frame.camera
    place = build_set(
        brief.setting,
        canvas.frame.width,
        camera.place_height,
        brief.time,
        brief.weather,
        brief.set_seed,
        camera.horizon,
        camera.height_m,
        view_for(brief),
        standing(canvas.frame, canvas.frame.stands),
        standing(canvas.frame, [stand for stand in canvas.frame.stands if _sits(stand)]),
        brief.tradition,
        _close(canvas.frame),
        camera.lens,
        (camera.window[0], camera.window[0] + camera.window[2]),
    )
    grade = under_roof(GRADES[brief.mood]) if place.indoor else GRADES[brief.mood]
    tint = None if brief.setting is Setting.SPACE else multiplied(place.light.backdrop_tint, _mood_tint(brief, grade))
    if brief.lights_out:
        place = unlit(place)
        tint = multiplied(tint, UNLIT_PLACE_TINT) if place.indoor else tint
    picture = _painted_place(place, canvas, tint)
    if Effect.SILHOUETTE in brief.effects and canvas.frame.stands:
        middle = centre[0] / canvas.frame.width, centre[1] / canvas.frame.height
        picture = luminous(picture, LUMINOUS[brief.time], LUMINOUS_STRENGTH, middle)
    return Ground(
        picture=picture,
        light=place.light,
        grade=grade,
        rim=grade.rim or place.light.rim,
        figure_tint=multiplied(place.light.figure_tint, grade.figure_tint),
        around=mean_hue(picture),
        indoor=place.indoor,
        notes=(place.note,) if place.note else (),
    )


def unlit(place: Set) -> Set:
    """The place with every lamp off: nothing glows, and people in a room are seen by what light is left; the sky
    stays as bright as it was."""
    dark = replace(place, glow=Drawing(place.glow.width, place.glow.height))
    if not place.indoor:
        return dark
    tint = multiplied(place.light.figure_tint, UNLIT_FIGURE_TINT)
    light = place.light.model_copy(update={"figure_tint": tint, "rim": UNLIT_RIM, "halo_opacity": 0.0})
    return replace(dark, light=light)


def _mood_tint(brief: ArtBrief, grade: Grade) -> str:
    night = brief.time is TimeOfDay.NIGHT
    return mixed(grade.place_tint, WHITE, NIGHT_TINT_PART) if night else grade.place_tint


def _backdrop(brief: ArtBrief, canvas: Canvas, centre: Spot, heads: Sequence[Box]) -> Ground:
    """A backdrop has its own colours: no mood grades it."""
    drawing = canvas.drawing()
    draw_backdrop(drawing, drawing.width, drawing.height, brief.backdrop, centre, brief.seed, heads)
    picture = canvas.painted(drawing).convert("RGB")
    return Ground(
        picture=picture,
        light=scene_light(TimeOfDay.NOON, Weather.CLEAR, indoor=True),
        grade=Grade(),
        rim=RIM_LIGHT.get(brief.backdrop),
        figure_tint=WHITE,
        around=mean_hue(picture),
        indoor=True,
    )


def _sits(stand: Stand) -> bool:
    """Whether somebody is drawn with a seat."""
    return isinstance(stand.figure, Figure) and bool(stand.figure.seat_footprint)


def standing(frame: Frame, stands: Sequence[Stand]) -> tuple[Standing, ...]:
    """Where those whose feet are on the ground stand in the place: by their scale, or where the floor meets their feet
    when that is farther, as under a camera that can't sink any lower."""
    found = []
    for stand in stands:
        if stand.has_ground:
            x, y = stand.on_paper(stand.figure.feet.x, stand.figure.ground_y)
            across, z = _in_the_place(frame, stand, x)
            farther = max(1.0, _floor_distance_m(frame, y) / z)
            found.append((across * farther, z * farther))
    return tuple(found)


def _close(frame: Frame) -> tuple[Standing, ...]:
    """Where those stand whose feet aren't seen; who stands at the camera hides what is behind them anyway."""
    return tuple(
        _in_the_place(frame, stand, stand.anchors.head.centre.x)
        for stand in frame.stands
        if not stand.has_ground and not stand.shaded
    )


def _in_the_place(frame: Frame, stand: Stand, x: float) -> Standing:
    """Where somebody seen at `x` stands before the camera."""
    left, _, seen_width, _ = frame.camera.window
    focal = focal_length_px(frame.width, frame.camera.place_height, frame.camera.lens)
    pixels_per_metre = GROWN_FIGURE_UNITS * stand.scale / FIGURE_HEIGHT_M * seen_width / frame.width
    seen_x = left + x * seen_width / frame.width
    return (seen_x - frame.width / 2) / pixels_per_metre, focal / pixels_per_metre


def _floor_distance_m(frame: Frame, y: float) -> float:
    """How far before the camera the floor is seen at a height of the panel; 0 above the horizon."""
    camera = frame.camera
    below = (y - camera.horizon_y(frame.height)) * camera.window[3] / frame.height
    focal = focal_length_px(frame.width, camera.place_height, camera.lens)
    return camera.height_m * focal / below if below > 0 else 0.0


def _painted_place(place: Set, canvas: Canvas, tint: str | None) -> Image.Image:
    """The place through the frame's camera: tinted, lit by its lamps, hazed, out of focus and rolled."""
    camera, size = canvas.frame.camera, canvas.size_px
    shrink = 2 if camera.blur_px >= SOFT_BLUR_PX else 1
    cover = rolled_cover(size[0], size[1], camera.roll_deg)
    small = (max(1, round(size[0] * cover / shrink)), max(1, round(size[1] * cover / shrink)))
    picture = tinted(rasterise(place.drawing, size_px=small, window=camera.window).convert("RGB"), tint)
    if not place.glow.is_empty:
        glow = rasterise(place.glow, size_px=_halved(small), window=camera.window)
        picture = screened(picture, glow, GLOW_BLUR_PX * canvas.factor / shrink / 2)
    picture = hazed(picture, place.light.haze, min(MOST_HAZE, place.light.haze_opacity + camera.haze))
    if camera.blur_px:
        picture = picture.filter(ImageFilter.GaussianBlur(camera.blur_px * canvas.factor / shrink))
    if camera.roll_deg:
        picture = picture.rotate(-camera.roll_deg, Image.Resampling.BILINEAR)
        width, height = size[0] / shrink, size[1] / shrink
        left, top = (small[0] - width) / 2, (small[1] - height) / 2
        return picture.resize(size, Image.Resampling.BILINEAR, box=(left, top, left + width, top + height))
    return picture if shrink == 1 else picture.resize(size, Image.Resampling.BILINEAR)


def _halved(size_px: tuple[int, int]) -> tuple[int, int]:
    return max(1, size_px[0] // 2), max(1, size_px[1] // 2)
