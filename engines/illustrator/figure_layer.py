"""People over the place: drawn, lit by what they stand in, edged with light, with shadows at their feet.

In: stands, the ground behind them. Out: the ground's picture with people on it, in place. Never: where anybody
stands, a mark before people.
"""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image, ImageFilter

from comic.storyboard import ArtBrief, Effect, Pose
from engines.illustrator.benches import viewpoint
from engines.illustrator.body.figure import Figure
from engines.illustrator.canvas import Canvas
from engines.illustrator.colour import mixed, rgb
from engines.illustrator.effects.layers import movement
from engines.illustrator.effects.motion import trail_of
from engines.illustrator.ledge import draw_ledge, is_on_ledge
from engines.illustrator.light import WHITE, fallen, haloed, hazed, multiplied, rimmed, shining, solid, tinted
from engines.illustrator.place_layer import Ground
from engines.illustrator.pushed_wall import draw_pushed_wall, pushes_wall
from engines.illustrator.shadows import is_ghost, lay_shadows
from engines.illustrator.stand import Stand
from engines.illustrator.style.effects import TRAIL_PART
from engines.illustrator.style.light import (
    AMBIENT_PART,
    CLOSE_HALO,
    CLOSE_RIM_PX,
    DAY_RIM,
    DAY_RIM_STRENGTH,
    HALO,
    NEAR_FIGURE_BLUR_PX,
    NEAR_FIGURE_TINT,
    NEAR_LIGHT_PART,
    NEAR_RIM_STRENGTH,
    READABLE_PART,
    RIM_PX,
    RIM_STRENGTH,
    SILHOUETTE,
    SILHOUETTE_OPACITY,
)
from engines.illustrator.style.line import figure_line_px
from engines.illustrator.svg import Drawing

LIGHT_SIDE = 1
"""Light comes from the left of every panel, as in every set."""

FIGURE_HAZE_PART = 1 / 3
"""How much of the weather's haze lies before figures."""

AIR_PX = 16
"""Kept around painted figures, for the softness of their edges."""

ABOVE_HIPS_UNITS = 60.0
"""Legs are drawn when anything lower than this above the hips is in the panel."""


def lay_figures(brief: ArtBrief, canvas: Canvas, ground: Ground) -> None:
    """Everybody of the frame on the ground's picture, in place; whoever stands at the camera comes last."""
    stands = [stand for stand in canvas.frame.stands if not stand.shaded]
    if stands:
        lay_shadows(canvas, ground.picture, stands, brief.time, ground.indoor)
        _lay_lit(brief, canvas, ground, stands)
    near = [stand for stand in canvas.frame.stands if stand.shaded]
    if near:
        _lay_near(brief, canvas, ground, near)


def _drawn(canvas: Canvas, stands: Sequence[Stand], indoor: bool) -> Drawing:
    """Everybody, those in front last; arms that lie over somebody else after both."""
    drawing = canvas.drawing()
    first_on_ledge = next((stand for stand in stands if is_on_ledge(stand)), None) if canvas.frame.ledge else None
    for at, stand in enumerate(stands):
        figure = stand.figure
        if stand is first_on_ledge:
            draw_ledge(drawing, stands, indoor)
        _set_line(stand)
        hips_y = stand.on_paper(0, figure.hip_y - ABOVE_HIPS_UNITS)[1]
        if _pose(stand) is Pose.RIDE:
            _draw_hair_behind(drawing, stands[at + 1])
        with drawing.group(transform=stand.transform):
            if pushes_wall(stands):
                frame = canvas.frame
                draw_pushed_wall(drawing, stand, viewpoint(stand, frame.camera, frame.width, frame.height), indoor)
            figure.draw(drawing, legs=hips_y < canvas.frame.height)
        if _pose(stand) is Pose.CARRY:
            _draw_embrace(drawing, stands[at - 1], stand)
    for stand in stands:
        if _pose(stand) not in (Pose.CARRY, Pose.RIDE):
            _draw_lifted(drawing, stand)
    return drawing


def _pose(stand: Stand) -> Pose | None:
    return stand.figure.pose if isinstance(stand.figure, Figure) else None


def _draw_hair_behind(drawing: Drawing, carrier: Stand) -> None:
    assert isinstance(carrier.figure, Figure)
    _set_line(carrier)
    with drawing.group(transform=carrier.transform):
        carrier.figure.draw_hair_behind(drawing)


def _set_line(stand: Stand) -> None:
    """The width of the figure's lines and the side of its light and of its badges, as it is seen."""
    stand.figure.line_width = figure_line_px(stand.scale) / stand.scale
    stand.figure.light_side = -LIGHT_SIDE if stand.mirrored else LIGHT_SIDE
    if isinstance(stand.figure, Figure):
        stand.figure.mirrored = stand.mirrored


def _draw_embrace(drawing: Drawing, rider: Stand, carrier: Stand) -> None:
    """Limbs of two who are drawn already: legs around the waist, the arm that holds them, arms around the neck."""
    assert isinstance(rider.figure, Figure)
    with drawing.group(transform=rider.transform):
        rider.figure.draw_legs_around(drawing)
    _draw_lifted(drawing, carrier)
    _draw_lifted(drawing, rider)


def _draw_lifted(drawing: Drawing, stand: Stand) -> None:
    if isinstance(stand.figure, Figure) and stand.figure.lifted:
        with drawing.group(transform=stand.transform):
            stand.figure.draw_lifted(drawing)


def _lay_lit(brief: ArtBrief, canvas: Canvas, ground: Ground, stands: Sequence[Stand]) -> None:
    layer = canvas.painted(_drawn(canvas, stands, ground.indoor))
    shot, light = brief.shot, ground.light
    haloed(ground.picture, layer.getchannel("A"), light.halo, HALO.get(shot, CLOSE_HALO) * light.halo_opacity)
    if Effect.MOTION_BLUR in brief.effects:
        covered = (0, 0, *layer.size)
    else:
        covered = _covered(layer)
        layer = layer.crop(covered)
    coverage = layer.getchannel("A")
    unlit = layer.convert("RGB")
    backlit = Effect.SILHOUETTE in brief.effects
    if backlit:
        figures = _darkened(unlit)
    else:
        own = mixed(ground.figure_tint, WHITE, READABLE_PART)
        figures = tinted(unlit, multiplied(own, mixed(WHITE, ground.around, AMBIENT_PART)))
        figures = hazed(figures, light.haze, light.haze_opacity * FIGURE_HAZE_PART)
        figures = fallen(figures, ground.around, covered[1], canvas.height_px)
        if any(is_ghost(stand) for stand in stands):
            figures = shining(figures, unlit, coverage)
    strength = RIM_STRENGTH if ground.rim or backlit else DAY_RIM_STRENGTH
    width_px = RIM_PX.get(shot, CLOSE_RIM_PX) * canvas.factor
    rimmed(figures, coverage, ground.rim or DAY_RIM, width_px, LIGHT_SIDE, strength)
    if Effect.MOTION_BLUR in brief.effects:
        _lay_trail(brief, canvas, ground, figures, coverage)
    ground.picture.paste(figures, covered[:2], coverage)


def _covered(layer: Image.Image) -> tuple[int, int, int, int]:
    """The part of the layer that is painted, with air for the softness at its edge, from even pixels on: light is
    laid on nothing else."""
    left, top, right, bottom = layer.getbbox() or (0, 0, 1, 1)
    return (
        max(0, left - AIR_PX) // 2 * 2,
        max(0, top - AIR_PX) // 2 * 2,
        min(layer.width, right + AIR_PX),
        min(layer.height, bottom + AIR_PX),
    )


def _lay_trail(brief: ArtBrief, canvas: Canvas, ground: Ground, figures: Image.Image, coverage: Image.Image) -> None:
    """What moving figures leave behind them."""
    axis, away = movement(brief)
    moved = figures.copy()
    moved.putalpha(coverage)
    trail = trail_of(moved, canvas.width_px * TRAIL_PART, away, axis)
    ground.picture.paste(trail.convert("RGB"), (0, 0), trail.getchannel("A"))


def _darkened(figures: Image.Image) -> Image.Image:
    """Figures as one dark shape with a trace of what it hides."""
    dark = rgb(SILHOUETTE)
    table = [round(value + (part - value) * SILHOUETTE_OPACITY) for part in dark for value in range(256)]
    return figures.point(table)


def _lay_near(brief: ArtBrief, canvas: Canvas, ground: Ground, stands: Sequence[Stand]) -> None:
    layer = canvas.painted(_drawn(canvas, stands, ground.indoor))
    covered = _covered(layer)
    layer = layer.crop(covered)
    seen_through = layer.getchannel("A")
    layer = solid(layer).filter(ImageFilter.GaussianBlur(NEAR_FIGURE_BLUR_PX * canvas.factor))
    unlit = layer.convert("RGB")
    if Effect.SILHOUETTE in brief.effects:
        figures = _darkened(unlit)
    else:
        figures = tinted(unlit, multiplied(mixed(ground.figure_tint, WHITE, NEAR_LIGHT_PART), NEAR_FIGURE_TINT))
        if any(is_ghost(stand) for stand in stands):
            figures = shining(figures, unlit, seen_through)
    rim_px = CLOSE_RIM_PX * canvas.factor
    rimmed(figures, layer.getchannel("A"), ground.rim or DAY_RIM, rim_px, LIGHT_SIDE, NEAR_RIM_STRENGTH)
    ground.picture.paste(figures, covered[:2], layer.getchannel("A"))
