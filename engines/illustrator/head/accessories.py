"""What is worn on the head: hairpin, crown, glasses. In: a `HeadView`. Out: strokes. Never: earrings (at the ear)."""

from __future__ import annotations

import math

from comic.cast import Accessory
from comic.storyboard import Turn
from engines.illustrator.colour import line_colour
from engines.illustrator.geometry import Shape, Spot, ellipse_points
from engines.illustrator.head.contour import EAR_TURNED, far_socket_x
from engines.illustrator.head.crown import draw_crown, draw_crown_behind
from engines.illustrator.head.view import HeadView

FRAME = "#2b2430"
FRAME_LINE = 0.82
WIDEST_FRAME = 2.4
"""Head units a frame's line never exceeds: on a small figure the outline's weight would turn glasses into goggles."""
LENS_HALF, LENS_TALL = 28.0, 24.0
LENS_AROUND_EYE, LENS_OUTWARDS = 8.0, 1.5
"""Half a lens's width and height at least, how far it reaches beyond both corners of the eye that looks through it, and
how far outwards of the eye its middle lies: narrower, lashes would cross the frame."""
LENS_EYE_PART = 0.72
"""Half a lens's height as a part of the eye's at least."""
FRAME_BEYOND = 1.5
"""How far beyond a turned face's far edge its glasses reach: they stand before the face."""
GLASS = "#e9f4ff"


def draw_accessory(view: HeadView) -> None:
    """What sits in the hair."""
    if view.look.accessory is Accessory.HAIRPIN and view.turn is not Turn.BACK:
        _draw_hairpin(view)
    elif view.look.accessory is Accessory.CROWN:
        draw_crown(view)


def draw_accessory_behind(view: HeadView) -> None:
    """What of it lies behind the hair."""
    if view.look.accessory is Accessory.CROWN:
        draw_crown_behind(view)


def _draw_hairpin(view: HeadView) -> None:
    """Two slides above the temple, where every cut has hair."""
    colour = view.look.outfit_colours[2]
    for drop in (0, 10):
        if view.turn is Turn.PROFILE:
            start, end = (4.0, -66.0 + drop), (28.0, -74.0 + drop)
        else:
            start, end = view.hair_point(52, -85 + drop), view.hair_point(71, -70 + drop)
        view.drawing.line(*start, *end, line_colour(colour), 7.5)
        view.drawing.line(*start, *end, colour, 5)


def draw_glasses(view: HeadView) -> None:
    """Round frames over the eyes, when the look has them."""
    if not view.look.glasses or view.turn is Turn.BACK:
        return
    drawing, width = view.drawing, frame_width(view)
    if view.turn is Turn.PROFILE:
        y = view.skull.eye_y
        lens = Shape([(56, y - 21), (62, y - 18), (62.5, y + 3), (59, y + 23), (53, y + 24), (50, y + 3)])
        drawing.fill(lens, GLASS, 0.3)
        drawing.outline(lens, width, FRAME, light=(0, 0))
        drawing.ink([(52, y - 8), (20, y - 10), (-14, y - 11), (-22, y - 9)], width, FRAME, 0.05, 0.2, 0.5)
        return
    y, tall = view.skull.eye_y + 2, _lens_tall(view)
    left, right = _lens(view, -1), _lens(view, 1)
    for x, half in (left, right):
        lens = Shape(ellipse_points(x, y, half, tall, 8, math.pi / 8))
        drawing.fill(lens, GLASS, 0.08)
        drawing.outline(lens, width, FRAME, light=(0, -0.2))
        glint = [
            (x - half * 0.5, y + 14),
            (x - half * 0.1, y - 20),
            (x + half * 0.12, y - 20),
            (x - half * 0.28, y + 16),
        ]
        drawing.polygon(glint, "#ffffff", 0.22)
    bridge_left, bridge_right = left[0] + left[1], right[0] - right[1]
    bridge = [(bridge_left, y - 3), ((bridge_left + bridge_right) / 2, y - 8), (bridge_right, y - 3)]
    drawing.ink(bridge, width, FRAME, 0, 0)
    _draw_arm(view, -1, left[0] - left[1], y - 5)
    if not view.amount:
        _draw_arm(view, 1, right[0] + right[1], y - 5)


def frame_width(view: HeadView) -> float:
    """Head units of the line of glasses: with the figure's own line, but never a goggle's rim."""
    return min(view.line_width * FRAME_LINE, WIDEST_FRAME)


def _draw_arm(view: HeadView, side: int, x: float, y: float) -> None:
    """From a lens back over the top of the ear, where it is seen; hair that falls before the ear hides it."""
    ear_x = -view.skull.cheek * EAR_TURNED if view.amount else side * (view.skull.cheek - 1)
    over, hook = ear_x + side * 3, view.skull.eye_y - 9
    width = frame_width(view)
    view.drawing.ink([(x, y), ((x + over) / 2, (y + hook) / 2 - 1), (over, hook)], width, FRAME, 0, 0.2, 0.5)


def _lens_tall(view: HeadView) -> float:
    """Half a lens's height: a child's eyes are tall."""
    return max(LENS_TALL, view.skull.eye_height * LENS_EYE_PART)


def _lens(view: HeadView, side: int) -> Spot:
    """Middle and half-width of the lens over the eye on this side (−1 left, +1 right); on a turned head the far one
    reaches a little beyond the face."""
    skull = view.skull
    x = view.face_x(side * (skull.eye_offset + LENS_OUTWARDS))
    half = max(LENS_HALF, skull.eye_half + LENS_AROUND_EYE) * view.side_width(side)
    if side < 0 or not view.amount:
        return x, half
    end = far_socket_x(skull) + FRAME_BEYOND
    return (x - half + end) / 2, (end - x + half) / 2
