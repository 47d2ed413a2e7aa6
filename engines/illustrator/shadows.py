"""Shadows on the ground: a dark dot under each foot and a soft shape that falls away from the light; whoever is in
the air has a soft pool right below, which tells where the ground is.

In: stands on the ground, the time of day. Out: darker pixels of the picture, in place. Never: a figure.

The light comes from the upper left, from behind, as the rim of every figure says: shadows fall to the right and a
little towards the camera.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from comic.cast import Species
from comic.storyboard import Pose, TimeOfDay
from engines.illustrator.body.bed import bed_footprint
from engines.illustrator.body.figure import Figure
from engines.illustrator.canvas import SMALL, Canvas
from engines.illustrator.colour import rgb
from engines.illustrator.creatures.creature import Creature
from engines.illustrator.geometry import Spot, ellipse_points, lerp
from engines.illustrator.stand import Stand
from engines.illustrator.style.light import (
    CAST,
    CAST_STRENGTH,
    CONTACT_STRENGTH,
    DARK_GROUND_PART,
    INDOOR_CAST,
    INDOOR_CAST_PART,
    SHADOW,
)

FOOT_UNITS = (53.0, 15.0)
UNDER_SOLE_UNITS = 1.0
"""Half the width and half the depth of the dot under a foot, and how far its middle lies below the sole, in local
units."""

LYING_UNITS, LYING_STRENGTH = (40.0, 26.0), 0.8
"""How far the shadow of who lies goes on under the body and beyond its lower edge, and how dark it is before it is made
soft."""

SEAT_PART = 0.5
"""The strength of the dark under a chair, as a part of that under feet."""

SEAT_RIM_UNITS = (22.0, 7.0)
"""How far the dark reaches out from under a seat across and down, in local units: a solid one hides all within it."""

AT_FEET, AT_HEAD = 0.14, 0.26
"""Half the breadth of the fallen shape at its two ends, as parts of a girth."""

BELOW_PART = (0.36, 0.05)
"""Half the width and half the depth of the shadow of somebody in the air, as parts of the own breadth."""

CAST_FADING = ((1.0, 0.5), (0.78, 0.72), (0.55, 0.9), (0.3, 1.1))
"""The fallen shape from its end to the feet: up to which part of its length it is how strong, darkest at its root."""

FLATNESS = 0.11
"""Half the depth of the shape, as a part of a girth."""

SEAT_SHADE_UNITS = 30.0
"""So far does the dark under a seat reach out from under it at most."""

ABOVE_GROUND_UNITS = 60.0
"""No shadow lies higher in the panel than this above the ground line of its figure."""

CONTACT_BLUR_UNITS, CAST_BLUR_UNITS = 5.0, 16.0
LEAST_BLUR_PX = 1.2
"""In pixels of the small mask: a sharper edge shows them as stairs once the mask is enlarged."""


def lay_shadows(canvas: Canvas, picture: Image.Image, stands: Sequence[Stand], time: TimeOfDay, indoor: bool) -> None:
    """The shadows of everybody who stands on the ground, on the RGB picture in place."""
    grounded = [stand for stand in stands if stand.has_ground and not is_ghost(stand)]
    if not grounded:
        return
    mask = Image.new("L", canvas.small_px)
    pen = ImageDraw.Draw(mask)
    part = canvas.small_px[0] / canvas.frame.width
    largest = max(stand.scale for stand in grounded)
    across, down = INDOOR_CAST if indoor else CAST[time]
    strength = CAST_STRENGTH[time] * (INDOOR_CAST_PART if indoor else 1.0)
    for stand in grounded:
        if _lies(stand):
            pen.polygon([(x * part, y * part) for x, y in _under(stand)], round(255 * LYING_STRENGTH))
            continue
        for reach, fading in CAST_FADING:
            outline = [(x * part, y * part) for x, y in _fallen(stand, across, down, reach)]
            pen.polygon(outline, round(255 * strength * fading))
    _shade_seats(pen, grounded, part)
    mask = mask.filter(ImageFilter.GaussianBlur(CAST_BLUR_UNITS * largest * part))
    pen = ImageDraw.Draw(mask)
    _dot_feet(pen, grounded, part)
    mask = mask.filter(ImageFilter.GaussianBlur(max(LEAST_BLUR_PX, CONTACT_BLUR_UNITS * largest * part)))
    highest = min(_highest(stand) for stand in grounded)
    top = max(0, round(highest * part))
    strip = mask.crop((0, top, mask.width, mask.height))
    if strip.height == 0:
        return
    full = strip.resize((canvas.width_px, canvas.height_px - top * SMALL), Image.Resampling.BILINEAR)
    box = (0, top * SMALL)
    ground = picture.crop((*box, canvas.width_px, canvas.height_px))
    deepest = ground.point([round(value * DARK_GROUND_PART) for value in range(256)] * 3)
    picture.paste(ImageChops.darker(deepest, Image.new("RGB", ground.size, rgb(SHADOW))), box, full)


def _highest(stand: Stand) -> float:
    """Above this no shadow of a stand lies: a bed or a bench goes on far behind its sitter's feet."""
    ground_y = stand.on_paper(0, stand.figure.ground_y)[1]
    corners = _footprint(stand.figure) if isinstance(stand.figure, Figure) else ()
    farthest = min((stand.on_paper(*corner)[1] for corner in corners), default=ground_y)
    under = min((y for _, y in _under(stand)), default=ground_y) if _lies(stand) else ground_y
    return min(under, farthest + SEAT_SHADE_UNITS * stand.scale) - ABOVE_GROUND_UNITS * stand.scale


def is_ghost(stand: Stand) -> bool:
    """Whether light goes through somebody: what fades away above the ground throws no shadow on it."""
    return isinstance(stand.figure, Creature) and stand.figure.look.species is Species.GHOST


def _shade_seats(pen: ImageDraw.ImageDraw, grounded: Sequence[Stand], part: float) -> None:
    """The dark under chairs and beds."""
    for stand in grounded:
        if isinstance(stand.figure, Figure):
            corners = [stand.on_paper(*corner) for corner in _footprint(stand.figure)]
            if corners:
                across, down = (measure * stand.figure.size * stand.scale for measure in SEAT_RIM_UNITS)
                rim = [(x * part, y * part) for x, y in _spread(corners, across, down)]
                pen.polygon(rim, round(255 * CONTACT_STRENGTH * SEAT_PART))


def _spread(corners: Sequence[Spot], across: float, down: float) -> list[Spot]:
    """The corners of a polygon, each moved away from its middle."""
    middle_x = sum(x for x, _ in corners) / len(corners)
    middle_y = sum(y for _, y in corners) / len(corners)
    return [(x + math.copysign(across, x - middle_x), y + math.copysign(down, y - middle_y)) for x, y in corners]


def _footprint(figure: Figure) -> tuple[Spot, ...]:
    return bed_footprint(figure.skeleton, figure.seat) if figure.lies_in_bed else figure.seat_footprint


def _dot_feet(pen: ImageDraw.ImageDraw, grounded: Sequence[Stand], part: float) -> None:
    """The dark right under soles and knees."""
    for stand in grounded:
        if _lies(stand):
            continue
        size = stand.figure.size * stand.scale * part
        half, flat = (measure * size for measure in FOOT_UNITS)
        spots = [stand.on_paper(sole.x, sole.y) for sole in stand.figure.soles]
        dots = [(x * part, y * part + UNDER_SOLE_UNITS * size) for x, y in spots]
        for x, y in dots:
            pen.ellipse((x - half, y - flat, x + half, y + flat), round(255 * CONTACT_STRENGTH))


def _lies(stand: Stand) -> bool:
    """Whether somebody lies on the ground itself."""
    if not stand.figure.soles:
        return False
    return isinstance(stand.figure, Figure) and stand.figure.pose is Pose.LIE


def _fallen(stand: Stand, across: float, down: float, reach: float) -> list[Spot]:
    """The outline of the shape on the ground up to the part `reach` of its length, in panel units: it is rooted under
    all feet, however far apart, and under the body's middle."""
    figure = stand.figure
    if not figure.soles:
        return _below(stand, reach)
    xs = [stand.on_paper(x, figure.ground_y)[0] for x in (figure.feet.x, *(sole.x for sole in figure.soles))]
    y = stand.on_paper(0, figure.ground_y)[1]
    height = figure.ground_y - figure.anchors.head.y0
    girth = min(figure.girth, height) * stand.scale
    left, right = min(xs) - AT_FEET * girth, max(xs) + AT_FEET * girth
    tall = reach * height * stand.scale
    flat = FLATNESS * girth
    end_x, end_y = max(right, (left + right) / 2 + across * tall), y + down * tall
    far = lerp(AT_FEET, AT_HEAD, reach) * girth
    return [
        (left, y),
        (lerp(left, right, 0.3), y - flat),
        (right, y - flat * 0.8),
        (end_x - far * 0.3, end_y - flat),
        (end_x + far * 0.3, end_y),
        (end_x - far * 0.3, end_y + flat),
        (lerp(left, right, 0.4), y + flat * 1.2),
    ]


def _under(stand: Stand) -> list[Spot]:
    """The shape under who lies: it follows the lower edge of the body, a little towards us and to the right of it."""
    spots = [stand.on_paper(sole.x, sole.y) for sole in stand.figure.soles]
    size = stand.figure.size * stand.scale
    (first_x, first_y), (last_x, last_y) = spots[0], spots[-1]
    way = math.copysign(FOOT_UNITS[0] * size, last_x - first_x)
    inside, below = (measure * size for measure in LYING_UNITS)
    upper = [(x, y - inside) for x, y in spots]
    lower = [(x + below * 0.6, y + below) for x, y in reversed(spots)]
    return [(first_x - way * 0.4, first_y), *upper, (last_x + way, last_y), *lower]


def _below(stand: Stand, reach: float) -> list[Spot]:
    """The pool under somebody in the air, the part `reach` of it."""
    figure = stand.figure
    xs = [x for x, _ in figure.joints()]
    middle, y = stand.on_paper((min(xs) + max(xs)) / 2, figure.ground_y)
    wide, deep = (part * reach * (max(xs) - min(xs)) * stand.scale for part in BELOW_PART)
    return ellipse_points(middle, y, wide, deep, count=16)
