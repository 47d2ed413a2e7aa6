"""The spacesuit without its helmet.

In: a look or a figure's pen. Out: `Garments`, strokes with the torso and over the arms. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Look
from comic.storyboard import Turn
from engines.illustrator.body.garments import Garments, Shoe
from engines.illustrator.body.pen import Pen, tube_edges
from engines.illustrator.body.poses import Layer
from engines.illustrator.body.skeleton import Arm
from engines.illustrator.body.torso import bodice, draw_belt, torso_folds
from engines.illustrator.colour import adjusted, highlight, line_colour, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, between, ellipse_points, polygon_path
from engines.illustrator.style.garments import (
    PAPER_WHITE,
    RING_BOLTS,
    RING_IN_PROFILE,
    RING_INNER,
    RING_NECK_TOP,
    RING_OUTER,
    RING_SHADE_PART,
    RING_Y,
    RUBBER,
    STEEL,
)

_BEARING = (0.46, 0.56)
"""From where to where of the upper arm its bearing reaches."""

_RIM_POINTS = 32

_LAMPS = ("#5ad1ff", "#ffcf5a", "#ff6a7a")


def garments(look: Look) -> Garments:
    """Thick sleeves and legs with coloured cuffs, boots."""
    main, second, accent = look.outfit_colours
    return Garments(
        sleeve_colour=main,
        sleeve_ease=20,
        cuff=accent,
        trousers=main,
        trouser_ease=20,
        shoe=Shoe.BOOT,
        shoe_colour=accent,
        stripe=second,
    )


def draw(pen: Pen) -> None:
    """The suit, its harness and belt, the neck ring and the chest panel; a life-support pack on the back."""
    body = pen.skeleton
    k = body.scale
    main, second, accent = pen.look.outfit_colours
    suit = bodice(body, 15 * k, body.hip_y + 24 * k, neck=None if body.turn is Turn.BACK else 46 * k)
    pen.cloth(suit, main, (-14, -4), folds=torso_folds(body))
    _draw_seams(pen, main)
    for side in (-1, 1):
        strap = [
            body.at(side * body.shoulder * 0.58, -30 * k),
            body.at(side * body.shoulder * 0.6, 20 * k),
            body.at(side * body.chest * 0.72, 110 * k),
            body.at(side * body.waist * 0.8, body.waist_y),
        ]
        with pen.drawing.group(clip=suit):
            pen.drawing.ink(strap, 15 * k, line_colour(accent), 0.02, 0.02, 0.9)
            pen.drawing.ink(strap, 11 * k, accent, 0.02, 0.02, 0.9)
    _draw_belt(pen, accent)
    if body.turn is Turn.BACK:
        _draw_pack(pen, second)
        _draw_ring(pen)
        return
    _draw_ring(pen)
    _draw_panel(pen, main)
    _draw_patch(pen, second, accent)


def _draw_seams(pen: Pen, main: str) -> None:
    """Quilted lines across chest and belly."""
    body = pen.skeleton
    k = body.scale
    for y, half in ((140, body.chest * 0.98), (170, body.waist + 12 * k), (body.hip_y / k - 20, body.hip * 1.02)):
        track = [body.at(-half, (y - 5) * k), body.at(0, (y + 4) * k), body.at(half, (y - 5) * k)]
        pen.seam(track, main, 0.6)


def _draw_belt(pen: Pen, colour: str) -> None:
    body = pen.skeleton
    k = body.scale
    draw_belt(pen, adjusted(colour, 0.04), body.waist_y - 4 * k, body.waist_y + 18 * k, 17 * k)
    for x in (-0.66, 0.66):
        left = x * body.waist
        pouch = [body.corner(left - 15 * k, body.waist_y - 8 * k), body.corner(left + 15 * k, body.waist_y - 8 * k)]
        pouch += [body.corner(left + 13 * k, body.waist_y + 28 * k), body.corner(left - 13 * k, body.waist_y + 28 * k)]
        if not body.in_profile or x < 0:
            pen.cloth(Shape(pouch, tension=0.2), adjusted(colour, 0.09), (-4, -3), width_factor=0.75)
    x, y = body.at(0, body.waist_y + 7 * k)
    pen.drawing.rect(
        x - 12 * k, y - 10 * k, 24 * k, 20 * k, STEEL, radius=4 * k, stroke=line_colour(STEEL), stroke_width=2.5 * k
    )


def _draw_ring(pen: Pen) -> None:
    """The metal ring that the helmet sits on, with the neck in it: the ends of its near half go on behind the neck, so
    no line closes them."""
    k, line = pen.skeleton.scale, line_colour(STEEL)
    whole_outer, whole_inner = _rim(pen, RING_OUTER), _rim(pen, RING_INNER)
    for rim, colour in ((whole_outer, STEEL), (whole_inner, shade(STEEL))):
        pen.drawing.fill(Shape(list(rim)), colour)
        pen.drawing.outline(Shape(list(rim)), pen.line_width, line)
    outer, inner = _near_half(whole_outer), _near_half(whole_inner)
    left, right, top = outer[-1], outer[0], RING_NECK_TOP * k
    window = [*inner, left, (left[0], top), (right[0], top), right]
    with pen.drawing.group(clip=polygon_path(window)):
        pen.draw_neck()
    pen.drawing.polygon([*outer, *inner[::-1]], STEEL)
    within = [between(p, q, RING_SHADE_PART) for p, q in zip(outer, inner, strict=True)]
    pen.drawing.polygon([*outer, *within[::-1]], shade(STEEL), 0.8)
    for edge in (outer, inner):
        pen.drawing.ink(edge, pen.line_width, line, 0, 0, 1.0, smooth=False)
    middle = [between(p, q, 0.72) for p, q in zip(outer, inner, strict=True)]
    pen.drawing.ink(middle[len(middle) // 2 :], 4 * k, highlight(STEEL, 1.4), 0.3, 0.5, opacity=0.9)
    for part in RING_BOLTS:
        index = round(part * (len(outer) - 1))
        pen.button(between(outer[index], inner[index], 0.45), 3.5 * k, shade(STEEL), line)


def _rim(pen: Pen, radii: Spot) -> list[Spot]:
    """One edge of the neck ring, from its right end over the near half to the left one and back behind the neck."""
    k = pen.skeleton.scale
    wide, shift = RING_IN_PROFILE if pen.skeleton.in_profile else (1.0, 0.0)
    middle = pen.skeleton.across(0) + shift * k
    return ellipse_points(middle, RING_Y * k, radii[0] * wide * k, radii[1] * k, _RIM_POINTS)


def _near_half(rim: list[Spot]) -> list[Spot]:
    """From the right end to the left one."""
    return rim[: _RIM_POINTS // 2 + 1]


def _draw_panel(pen: Pen, main: str) -> None:
    """The control unit on the chest, with lamps, a dial and two tubes."""
    body = pen.skeleton
    k = body.scale
    line = line_colour(main)
    if not body.in_profile:
        for side in (-1, 1):
            tube: list[Spot] = [
                body.at(x * k, y * k) for x, y in ((side * 30, 118), (side * 52, 138), (side * 66, 168))
            ]
            pen.ribbon(tube, 6 * k, 9 * k, RUBBER, line_colour(RUBBER))
    case: list[Vertex] = [body.corner(x * k, y * k) for x, y in ((-42, 66), (42, 66), (38, 126), (-38, 126))]
    pen.cloth(Shape(case, tension=0.1), shade(main, 0.6), (-6, -4), width_factor=0.8)
    screen = [body.at(x * k, y * k) for x, y in ((-30, 74), (6, 74), (5, 98), (-29, 98))]
    pen.drawing.polygon(screen, "#24384a", stroke=line, stroke_width=pen.line_width * 0.4)
    trace = [body.at(x * k, y * k) for x, y in ((-28, 88), (-20, 88), (-16, 79), (-11, 94), (-7, 87), (3, 87))]
    pen.drawing.ink(trace, 2.6 * k, "#6fe0b8", 0, 0, 1.0, smooth=False)
    if not body.in_profile:
        pen.button(body.at(23 * k, 86 * k), 9 * k, PAPER_WHITE, line)
        pen.drawing.line(*body.at(23 * k, 86 * k), *body.at(28 * k, 80 * k), "#c0404a", 2.4 * k)
    for index, lamp in enumerate(_LAMPS):
        pen.button(body.at((-24 + index * 24) * k, 112 * k), 6 * k, lamp, line)


def _draw_patch(pen: Pen, second: str, accent: str) -> None:
    """The mission's badge under the neck ring."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        return
    x, y = body.at(-27 * k, 47 * k)
    pen.button((x, y), 10 * k, second, line_colour(second))
    pen.drawing.ink([(x - 7 * k, y + 3 * k), (x, y - 4 * k), (x + 7 * k, y - 2 * k)], 3 * k, accent, 0.2, 0.2)


def _draw_pack(pen: Pen, second: str) -> None:
    body = pen.skeleton
    k = body.scale
    outline: list[Vertex] = [
        body.corner(x * k, y * k) for x, y in ((-58, 40), (58, 40), (60, 190), (48, 208), (-48, 208), (-60, 190))
    ]
    pen.cloth(Shape(outline, tension=0.15), STEEL, (-14, -6))
    upper: list[Vertex] = [body.corner(x * k, y * k) for x, y in ((-42, 56), (42, 56), (42, 104), (-42, 104))]
    pen.cloth(Shape(upper, tension=0.1), adjusted(STEEL, 0.04), (-5, -4), width_factor=0.7)
    for side in (-1, 1):
        tank: list[Vertex] = [body.corner(side * x * k, y * k) for x, y in ((10, 116), (40, 116), (40, 192), (10, 192))]
        pen.cloth(Shape(tank, tension=0.3), adjusted(STEEL, -0.05), (-7, -3), width_factor=0.75)
        pen.drawing.line(*body.at(side * 12 * k, 134 * k), *body.at(side * 38 * k, 134 * k), second, 6 * k)
    pen.button(body.at(0, 80 * k), 12 * k, second, line_colour(STEEL))


def draw_shoulder(pen: Pen, arm: Arm) -> None:
    """The bearing in which a suit's arm turns: around the sleeve alone, below the armpit."""
    body = pen.skeleton
    k = body.scale
    if arm.layer is Layer.BEHIND:
        return
    accent = pen.look.outfit_colours[2]
    ease = pen.garments.sleeve_ease * k
    upper = [between(arm.shoulder, arm.elbow, part) for part in _BEARING]
    forth, back = tube_edges(upper, [width + ease for width in body.arm_widths[1:3]])
    middle = between(between(forth[0], back[0], 0.5), between(forth[-1], back[-1], 0.5), 1.3)
    ring: list[Vertex] = [(*forth[0], 1), (*forth[-1], 1), middle, (*back[-1], 1), (*back[0], 1)]
    pen.cloth(Shape(ring, tension=0.3), accent, (-4, -2), width_factor=0.8)
