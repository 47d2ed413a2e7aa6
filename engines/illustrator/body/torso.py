"""The torso's cuts that outfits are made of: bodices, collars, lapels, belts, necks.

In: measures in units of a figure scaled 1 or of this body. Out: shapes and strokes of a figure's pen.
Never: which outfit wears them.
"""

from __future__ import annotations

from comic.storyboard import Turn
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.side_fronts import draw_side_collar, draw_side_lapel
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.colour import adjusted, line_colour
from engines.illustrator.geometry import Shape, Spot, Vertex, lerp, polygon_path
from engines.illustrator.style.body import BACK_DEPTH, NAPE_EDGE_Y, SHOULDER_SLOPE, SLEEVELESS_EDGE

_COLLAR_RISE = 4.0
"""How far a crossed collar stands above the corner at which the shoulder begins, in units of a figure scaled 1: it
lies over that, or it sticks out of the collar."""

_CROSSED_Y = 69.0
"""How far down a crossed collar its two bands have met, at the latest."""


def bodice(
    body: Skeleton,
    ease: float = 0.0,
    hem_y: float | None = None,
    flare: float = 0.0,
    drop: float = 0.0,
    sleeveless: bool = False,
    neck: float | None = None,
) -> Shape:
    """The torso's outline from the neck to `hem_y`, `ease` wider than the body; `drop` lowers the shoulders.

    `flare` widens the hem by that much for every 100 units below the waist. A `sleeveless` one leaves the shoulders
    bare, one cut out wide begins on the shoulder, `neck` from the middle.
    """
    k = body.scale
    hem = body.hip_y + 20 if hem_y is None else hem_y
    if body.in_profile:
        return _side_bodice(body, ease, hem, flare)
    root = _root(body) * k
    top = body.shoulder + 6 * k
    slope = SHOULDER_SLOPE
    begin = root if neck is None else neck
    down = (begin - root) / (top * slope[1][0] - root)
    half: list[tuple[float, float, int]] = [
        (begin, lerp(slope[0][1], slope[1][1], down) * k, 1),
        (top * slope[1][0], slope[1][1] * k + drop, 0),
        (top + ease * 0.4, slope[2][1] * k + drop, 0),
        (body.chest + ease, 92 * k, 0),
    ]
    if sleeveless:
        (tip, tip_y), (before, before_y) = SLEEVELESS_EDGE
        half[1:3] = [(top * tip, tip_y * k, 1), (top * before, before_y * k, 0)]
    if hem > body.waist_y + 30:
        half.append((body.waist + ease, body.waist_y, 0))
        half.append((body.hip + ease * 0.9 + flare * (hem - body.waist_y) / 100, hem, 1))
    else:
        half.append((body.waist + ease, hem, 1))
    right: list[Vertex] = [(body.across(x), y, corner) for x, y, corner in half]
    left: list[Vertex] = [(body.across(-x), y, corner) for x, y, corner in half]
    pit = NAPE_EDGE_Y * k if body.turn is Turn.BACK else 2 * k
    outline = Shape([(body.across(0), pit), *right, (body.across(0), hem + 5 * k), *left[::-1]], tension=0.36)
    return outline.mapped(body.rounded)


def _root(body: Skeleton) -> float:
    """How far from the middle a shoulder begins at the neck, in units of a figure scaled 1."""
    return 38.0 if body.masculine else 30.0


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
        (-body.chest * BACK_DEPTH[0] - widened * 0.5, 24 * k),
        (-body.chest * BACK_DEPTH[1] - widened, 92 * k),
        (-body.waist * 0.58 - widened, low),
    ]
    if below > 30:
        front.append((half, hem, 1))
        back.append((-half, hem, 1))
    else:
        front[-1] = (*front[-1][:2], 1)
        back[-1] = (*back[-1][:2], 1)
    outline = Shape([((body.throat_x + body.nape_x) / 2, 0), *front, (0, hem + 4 * k), *back[::-1]], tension=0.36)
    return outline.mapped(body.rounded)


def torso_folds(body: Skeleton) -> list[list[Spot]]:
    """The folds that any cloth on a torso has: dragged from the armpits, pinched at the waist."""
    k = body.scale
    chest, waist = body.chest, body.waist
    armpits = (
        ((-0.97, 86), (-0.72, 108), (-0.36, 114)),
        ((-0.97, 104), (-0.8, 126), (-0.55, 136)),
        ((0.97, 92), (0.74, 110), (0.46, 112)),
    )
    waists = (
        ((-1.0, -26), (-0.6, -10), (-0.2, -12)),
        ((1.0, -16), (0.62, 0), (0.24, -2)),
        ((1.0, 10), (0.7, 20), (0.42, 20)),
    )
    return [
        *([body.at(x * chest, y * k) for x, y in track] for track in armpits),
        *([body.at(x * waist, body.waist_y + y * k) for x, y in track] for track in waists),
    ]


def draw_collar(pen: Pen, colour: str, spread: float = 30.0, depth: float = 58.0) -> None:
    """Two pointed leaves around the neck."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        draw_side_collar(pen, colour, depth)
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
    if body.in_profile:
        draw_side_lapel(pen, colour, low_y, width)
        return
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


def draw_crossed_collar(
    pen: Pen, colour: str, edge: str, low_y: float, width: float = 22.0, wrap: float = 16.0
) -> None:
    """A band collar that crosses left over right down to `low_y`, with a narrow edge inside, as a hanbok or a robe
    has it. The upper band ends `wrap` beyond the middle; the lower one goes on under it."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        track = [(body.nape_x - 2, -18 * k), (body.throat_x - 4 * k, -2 * k), body.at(0, low_y)]
        pen.drawing.ink(track, (width + 3) * k, line_colour(colour), 0.02, 0.05, 0.8)
        pen.drawing.ink(track, width * k, colour, 0.02, 0.05, 0.8)
        pen.drawing.ink([(x + 3 * k, y - 5 * k) for x, y in track], 8 * k, edge, 0.02, 0.1, 0.7)
        return
    draw_neck_opening(pen, min(lerp(20 * k, low_y, 0.5), _CROSSED_Y * k), 28 * k)
    beyond_upper = [(-34, -60), (-34, -16), (-20, 22), (wrap - 8, low_y / k), (200, low_y / k), (200, -60)]
    under = polygon_path([body.at(x * k, y * k) for x, y in beyond_upper])
    root = (_root(body), SHOULDER_SLOPE[0][1] - _COLLAR_RISE)
    for side, end_x in ((1, 6.0 - wrap), (-1, wrap)):
        inner = (body.at(side * 24 * k, -16 * k), body.at(side * 11 * k, 20 * k), body.at(end_x * k, low_y))
        outer = (body.at(side * (24 + width) * k, -8 * k), body.at(side * (13 + width) * k, 26 * k))
        band: list[Vertex] = [
            (*inner[0], 1),
            inner[1],
            (*inner[2], 1),
            body.corner((end_x + side * width * 0.9) * k, low_y + 2 * k),
            outer[1],
            (*outer[0], 1),
            body.at(side * root[0] * k, root[1] * k),
        ]
        with pen.drawing.group(clip=under if side > 0 else None):
            pen.cloth(Shape(band, tension=0.25), colour, (-4, -2), width_factor=0.8)
            pen.drawing.ink([(x + side * 4 * k, y) for x, y in inner], 8 * k, edge, 0.02, 0.1, 0.8)


def draw_neck_opening(pen: Pen, depth: float, half_width: float, top: float = -8.0) -> None:
    """A round opening below the neck, with the neck drawn again inside it so that no seam shows.

    It begins at `top` (in units of a figure scaled 1), where the neck spreads as far as `half_width`. A profile's
    opening is hidden by the bodice."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        return
    lower: list[Vertex] = [
        body.corner(-half_width, top * k),
        body.at(-half_width * 0.55, depth * 0.55),
        body.corner(0, depth),
        body.at(half_width * 0.55, depth * 0.55),
        body.corner(half_width, top * k),
    ]
    pen.drawing.fill(Shape(lower, tension=0.3), pen.skin)
    window = Shape([body.corner(-half_width, -90 * k), *lower, body.corner(half_width, -90 * k)], tension=0.3)
    with pen.drawing.group(clip=window):
        pen.draw_neck()


def draw_ribs(pen: Pen, colour: str, half_width: float, top_y: float, low_y: float, count: int = 22) -> None:
    """The ribbed hem of a knitted or sporty top: a band with upright lines."""
    body = pen.skeleton
    band: list[Vertex] = [
        body.rim(-half_width, top_y),
        (body.across(0), top_y + 4 * body.scale),
        body.rim(half_width, top_y),
        body.rim(half_width - 3 * body.scale, low_y),
        (body.across(0), low_y + 5 * body.scale),
        body.rim(3 * body.scale - half_width, low_y),
    ]
    shape = Shape(band, tension=0.25)
    pen.cloth(shape, colour, width_factor=0.8, casts=13 * body.scale)
    with pen.drawing.group(clip=shape):
        for rib in range(1, count):
            x = body.across(half_width * (2 * rib / count - 1))
            pen.seam([(x, top_y + 4 * body.scale), (x, low_y + 2 * body.scale)], colour, 0.5)


def draw_pocket_flap(pen: Pen, colour: str, x: float, y: float, width: float, height: float = 15.0) -> None:
    """A flap whose upper edge is centred on (x, y); all in units of a figure scaled 1 but for `y`."""
    body = pen.skeleton
    k = body.scale
    left, right = (x - width / 2) * k, (x + width / 2) * k
    flap = [
        body.corner(left, y),
        body.corner(right, y),
        body.at(right, y + height * 0.7 * k),
        body.corner((x * 1.0) * k, y + height * k),
        body.at(left, y + height * 0.7 * k),
    ]
    pen.cloth(Shape(flap, tension=0.2), adjusted(colour, 0.015), (-3, -3), width_factor=0.7)


def draw_back_collar(pen: Pen, colour: str, inner: str | None = None) -> None:
    """A collar from behind, around the nape, with what is worn under it showing above."""
    body = pen.skeleton
    k = body.scale

    def band(top: float, low: float, half: float) -> Shape:
        return Shape(
            [
                body.corner(-half * k, top * k),
                body.at(0, (top + 9) * k),
                body.corner(half * k, top * k),
                body.corner((half + 7) * k, (low - 10) * k),
                body.at(0, low * k),
                body.corner((-half - 7) * k, (low - 10) * k),
            ],
            tension=0.3,
        )

    if inner is not None:
        pen.cloth(band(-27, 2, 28), inner, (-4, -3), width_factor=0.8)
    pen.cloth(band(-18, 14, 32), colour, (-6, -3), width_factor=0.85)


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
