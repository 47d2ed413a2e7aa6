"""The torso's cuts that outfits are made of: bodices, skirts, laps, collars, lapels, necks.

In: measures in units of a figure scaled 1 or of this body. Out: shapes and strokes of a figure's pen.
Never: which outfit wears them.
"""

from __future__ import annotations

import math

from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.colour import adjusted, line_colour, shade
from engines.illustrator.geometry import Shape, Vertex, lerp


def bodice(
    body: Skeleton, ease: float = 0.0, hem_y: float | None = None, flare: float = 0.0, drop: float = 0.0
) -> Shape:
    """The torso's outline from the neck to `hem_y`, `ease` wider than the body; `drop` lowers the shoulders.

    `flare` widens the hem by that much for every 100 units below the waist.
    """
    k = body.scale
    hem = body.hip_y + 20 if hem_y is None else hem_y
    if body.in_profile:
        return _side_bodice(body, ease, hem, flare)
    neck = (38 if body.masculine else 30) * k
    top = body.shoulder + 8 * k
    half: list[tuple[float, float, int]] = [
        (neck, -8 * k, 1),
        (top * 0.62, 4 * k + drop, 0),
        (top + ease * 0.4, 24 * k + drop, 0),
        (body.chest + ease, 92 * k, 0),
    ]
    if hem > body.waist_y + 30:
        half.append((body.waist + ease, body.waist_y, 0))
        half.append((body.hip + ease * 0.9 + flare * (hem - body.waist_y) / 100, hem, 1))
    else:
        half.append((body.waist + ease, hem, 1))
    right: list[Vertex] = [(body.across(x), y, corner) for x, y, corner in half]
    left: list[Vertex] = [(body.across(-x), y, corner) for x, y, corner in half]
    return Shape([(body.across(0), 2 * k), *right, (body.across(0), hem + 5 * k), *left[::-1]], tension=0.36)


def _side_bodice(body: Skeleton, ease: float, hem: float, flare: float) -> Shape:
    """The torso from the side: nape, rounded back, hollow of the waist; throat, breast, belly."""
    k = body.scale
    widened = ease * 0.6
    below = max(0.0, hem - body.waist_y)
    low = min(hem, body.waist_y)
    half = body.across(body.hip + ease * 0.9) + flare * below / 100 * 0.6
    front: list[Vertex] = [
        (body.throat_x + 3, -4 * k, 1),
        (body.front_edge(36 * k) + widened * 0.5, 36 * k),
        (body.front_edge(100 * k) + widened, 100 * k),
        (body.front_edge(low) + widened, low),
    ]
    back: list[Vertex] = [
        (body.nape_x - 5, -16 * k, 1),
        (-body.chest * 0.56 - widened * 0.5, 24 * k),
        (-body.chest * 0.66 - widened, 92 * k),
        (-body.waist * 0.54 - widened, low),
    ]
    if below > 30:
        front.append((half, hem, 1))
        back.append((-half, hem, 1))
    else:
        front[-1] = (*front[-1][:2], 1)
        back[-1] = (*back[-1][:2], 1)
    return Shape([((body.throat_x + body.nape_x) / 2, 0), *front, (0, hem + 4 * k), *back[::-1]], tension=0.36)


def draw_skirt(pen: Pen, colour: str, top_y: float, hem_y: float, hem_half_width: float, pleats: int = 7) -> None:
    """A pleated skirt; on a seated figure it lies over the thighs and hangs from the knees."""
    body = pen.skeleton
    if body.pose.stance is Stance.SEATED:
        drape = max(26 * body.scale, (hem_y - body.hip_y - 100 * body.scale) * 0.55)
        draw_lap(pen, colour, top_y, drape)
        return
    k = body.scale
    half = body.waist + 4 * k
    count = pleats * 2
    hem: list[Vertex] = [(body.across(-hem_half_width), hem_y, 1)]
    for index in range(1, count):
        part = index / count
        wave = (9 * k if index % 2 else -2 * k) + 6 * k * math.sin(part * math.pi)
        hem.append((body.across(lerp(-hem_half_width, hem_half_width, part)), hem_y + wave, 0 if index % 2 else 1))
    hem.append((body.across(hem_half_width), hem_y, 1))
    middle_y = (top_y + hem_y) / 2 - 6 * k
    widest = max((half + hem_half_width) * 0.52, body.hip + 6 * k)
    shape = Shape(
        [
            body.rim(-half, top_y),
            (body.across(-widest), middle_y),
            *hem,
            (body.across(widest), middle_y),
            body.rim(half, top_y),
        ],
        tension=0.3,
    )
    pen.cloth(shape, colour, (-14, -2), casts=18 * k)
    line = line_colour(colour)
    with pen.drawing.group(clip=shape):
        for index in range(1, pleats):
            part = index / pleats
            x0 = body.across(lerp(-half, half, part))
            x1 = body.across(lerp(-hem_half_width, hem_half_width, part))
            pen.drawing.polygon([(x0, top_y + 8), (x1 + 1, hem_y + 16), (x1 - 11 * k, hem_y + 16)], shade(colour), 0.55)
            track = [(x0, top_y + 14), ((x0 + x1) / 2, (top_y + hem_y) / 2), (x1, hem_y + 14)]
            pen.drawing.ink(track, pen.line_width * 0.7, line, 0.5, 0.1, 0.1)


def draw_lap(pen: Pen, colour: str, top_y: float, drape: float) -> None:
    """Cloth over the thighs of a seated figure, hanging `drape` units below the knees."""
    body = pen.skeleton
    k = body.scale
    half, hip = body.waist + 4 * k, body.hip + 8 * k
    near, far = body.near_leg.knee, body.far_leg.knee
    thick = 44 * k
    if body.yaw:
        bottom = near[1] + max(thick, drape)
        points: list[Vertex] = [
            body.rim(-half, top_y),
            (body.across(-hip), body.hip_y - 4 * k),
            (body.across(-hip) - 4 * k, body.hip_y + 54 * k, 1),
            (near[0] - 46 * k, near[1] + thick, 1),
            (near[0] - 44 * k, bottom, 1),
            (far[0] + 34 * k, bottom - 6 * k, 1),
            (far[0] + 36 * k, far[1] - 8 * k),
            (far[0] + 6 * k, far[1] - 40 * k),
            (body.across(hip * 0.9), body.hip_y - 46 * k),
            body.rim(half, top_y),
        ]
        fold = [(near[0] - 50 * k, near[1] - 10 * k), (near[0] + 6 * k, near[1] - 4 * k), (near[0] + 14 * k, bottom)]
    else:
        bottom = near[1] + max(22 * k, drape * 0.6)
        spread = abs(near[0]) + 46 * k
        points = [
            body.rim(-half, top_y),
            (body.across(-hip), body.hip_y),
            (-spread, near[1]),
            (-spread + 2 * k, bottom, 1),
            (0, bottom + 8 * k),
            (spread - 2 * k, bottom, 1),
            (spread, near[1]),
            (body.across(hip), body.hip_y),
            body.rim(half, top_y),
        ]
        fold = [(0, body.hip_y + 20 * k), (-4 * k, near[1] - 10 * k), (-2 * k, bottom)]
    pen.cloth(Shape(points, tension=0.32), colour, (-12, -4), folds=[fold], casts=16 * k)


def draw_collar(pen: Pen, colour: str, spread: float = 30.0, depth: float = 58.0) -> None:
    """Two pointed leaves around the neck."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        band: list[Vertex] = [
            (body.nape_x - 4, -26 * k, 1),
            (body.throat_x + 1, -16 * k, 1),
            (body.front_edge((depth - 8) * k) - 2 * k, (depth - 8) * k, 1),
            (0, 20 * k),
            (body.nape_x - 9, -2 * k, 1),
        ]
        pen.cloth(Shape(band, tension=0.2), colour, (-4, -3), width_factor=0.85)
        return
    for side in (-1, 1):
        leaf = Shape(
            [
                body.corner(side * 24 * k, -20 * k),
                body.at(side * (spread + 10) * k, -2 * k),
                body.corner(side * 24 * k, (depth - 8) * k),
                body.corner(0, 26 * k),
            ],
            tension=0.2,
        )
        pen.cloth(leaf, colour, (-4, -3), width_factor=0.85)


def draw_lapels(pen: Pen, colour: str, low_y: float, width: float = 46.0) -> None:
    """The turned-back front of a jacket, down to `low_y`."""
    body = pen.skeleton
    k = body.scale
    for side in (-1, 1):
        lapel = Shape(
            [
                body.corner(side * 28 * k, -14 * k),
                body.corner(side * (width + 14) * k, 26 * k),
                body.corner(side * (width + 2) * k, 44 * k),
                body.corner(side * (width + 10) * k, 58 * k),
                body.corner(side * 5 * k, low_y),
                body.at(side * 14 * k, 40 * k),
            ],
            tension=0.2,
        )
        pen.cloth(lapel, adjusted(colour, 0.035), (-5, -3), width_factor=0.85)


def draw_neck_opening(pen: Pen, depth: float, half_width: float) -> None:
    """A round opening below the neck, with the neck drawn again inside it so that no seam shows.

    A profile's opening is hidden by the bodice."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        return
    lower: list[Vertex] = [
        body.corner(-half_width, -8 * k),
        body.at(-half_width * 0.55, depth * 0.55),
        body.corner(0, depth),
        body.at(half_width * 0.55, depth * 0.55),
        body.corner(half_width, -8 * k),
    ]
    pen.drawing.fill(Shape(lower, tension=0.3), pen.skin)
    window = Shape([body.corner(-half_width, -90 * k), *lower, body.corner(half_width, -90 * k)], tension=0.3)
    with pen.drawing.group(clip=window):
        pen.draw_neck()


def draw_belt(pen: Pen, colour: str, top_y: float, bottom_y: float, ease: float) -> None:
    """A band around the waist."""
    body = pen.skeleton
    half = body.waist + ease
    belt = Shape(
        [
            body.rim(-half, top_y),
            body.rim(half, top_y),
            body.rim(half + body.scale, bottom_y),
            body.rim(-half - body.scale, bottom_y),
        ]
    )
    pen.cloth(belt, colour, width_factor=0.8)
