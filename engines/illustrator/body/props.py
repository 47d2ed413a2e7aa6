"""What a figure holds: letter, cup, phone, umbrella, book.

In: a prop and the hand that holds it. Out: strokes of a figure's pen. Never: which pose holds what.
"""

from __future__ import annotations

from comic.storyboard import Prop, Turn
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skeleton import HEAD_TOP_Y, Arm
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape, Spot, rotated
from engines.illustrator.svg import scaled, translate, turned

_UMBRELLA_SHAFT = "#4a4550"
_PALM = 24.0
_SIZE = 1.2
_LIFT = {
    Prop.PHONE: 26.0,
    Prop.CUP: 4.0,
    Prop.LETTER: 8.0,
    Prop.BOOK: 2.0,
    Prop.FLOWERS: 0.0,
    Prop.SWORD: 0.0,
    Prop.BAG: 0.0,
}
"""How far above the palm's middle a prop is held."""


def palm_of(pen: Pen, arm: Arm) -> Spot:
    """The middle of the hand at the end of this arm."""
    dx, dy = rotated(0, _PALM * pen.skeleton.hand_scale, arm.forearm_deg)
    return arm.wrist[0] + dx, arm.wrist[1] + dy


def _canopy_x(hand_x: float) -> float:
    """Between the hand and the head, so that the shaft passes beside the face."""
    return hand_x * 0.5


def draw_prop_behind(pen: Pen, arm: Arm, prop: Prop) -> None:
    """The part of a prop behind figure and head: an umbrella's canopy over the hair."""
    if prop is not Prop.UMBRELLA:
        return
    body = pen.skeleton
    colour = pen.look.outfit_colours[2]
    x, _ = palm_of(pen, arm)
    rim_y = body.head_origin[1] + HEAD_TOP_Y + 44
    middle = _canopy_x(x)
    with pen.drawing.group(transform=translate(middle, rim_y)):
        inside = Shape([(-236, 0, 1), (-120, -34), (0, -44), (120, -34), (236, 0, 1), (120, 20), (0, 26), (-120, 20)])
        pen.cloth(inside, shade(colour, 1.5), (0, 10))
        canopy = Shape(
            [
                (-240, 4, 1),
                (-190, -108),
                (0, -176),
                (190, -108),
                (240, 4, 1),
                (200, -14),
                (156, -8, 1),
                (78, -30),
                (0, -14, 1),
                (-78, -30),
                (-156, -8, 1),
                (-200, -14),
            ]
        )
        pen.cloth(canopy, colour, (-20, -14))
        for rib in (-156, 0, 156):
            pen.drawing.ink([(0, -174), (rib * 0.7, -106), (rib, -10)], pen.line_width * 0.7, line_colour(colour))
        pen.drawing.line(0, -176, 0, -194, _UMBRELLA_SHAFT, 7)


def draw_prop_under_hand(pen: Pen, arm: Arm, prop: Prop) -> None:
    """The prop itself, drawn before the arm so that the fingers close around it."""
    body = pen.skeleton
    x, y = palm_of(pen, arm)
    k = body.scale
    if prop is Prop.UMBRELLA:
        top_y = body.head_origin[1] + HEAD_TOP_Y + 20
        middle = _canopy_x(x)
        pen.drawing.line(x, y + 66 * k, middle, top_y, line_colour(_UMBRELLA_SHAFT), 8.5 + pen.line_width)
        pen.drawing.line(x, y + 66 * k, middle, top_y, _UMBRELLA_SHAFT, 8.5)
        return
    with pen.drawing.group(transform=f"{translate(x, y - _LIFT[prop] * k)} {scaled(k * _SIZE)}"):
        if prop is Prop.PHONE:
            _draw_phone(pen)
        elif prop is Prop.CUP:
            _draw_cup(pen)
        elif prop is Prop.LETTER:
            _draw_letter(pen)
        elif prop is Prop.BOOK:
            _draw_book(pen)


def _draw_phone(pen: Pen) -> None:
    """Its screen is seen from the side or behind; from the front its back with a camera."""
    drawing = pen.drawing
    body = pen.skeleton
    shows_screen = body.in_profile or body.turn is Turn.BACK
    with drawing.group(transform=turned(10)):
        case = "#2b2d3a" if shows_screen else "#e3e6f0"
        drawing.rect(-20, -58, 40, 80, case, radius=7, stroke="#14151c", stroke_width=pen.line_width * 0.8)
        if shows_screen:
            screen = drawing.linear_gradient([(0, "#bfe3ff"), (1, "#6aa7ef")])
            drawing.rect(-16, -52, 32, 68, screen, radius=3)
        else:
            drawing.rect(-15, -52, 16, 18, "#454860", radius=4)
            drawing.ellipse(-7, -43, 4, 4, "#9fb4d8")


def _draw_cup(pen: Pen) -> None:
    body = Shape([(-22, -46, 1), (22, -46, 1), (17, 30, 1), (-17, 30, 1)])
    pen.cloth(body, "#fbf7f0", (-7, -2))
    pen.drawing.polygon([(-20.5, -24), (20.5, -24), (18.5, 6), (-18.5, 6)], "#a8744a")
    pen.drawing.rect(
        -25, -55, 50, 11, "#5a3c2c", radius=4, stroke=line_colour("#5a3c2c"), stroke_width=pen.line_width * 0.7
    )


def _draw_letter(pen: Pen) -> None:
    drawing = pen.drawing
    line = "#8a5a5a"
    width = pen.line_width * 0.8
    with drawing.group(transform=turned(-10)):
        drawing.rect(-48, -56, 96, 64, "#fff8ee", radius=3, stroke=line, stroke_width=width)
        drawing.path("M-48 -56L0 -16L48 -56", None, stroke=line, stroke_width=width)
        drawing.ellipse(0, -18, 8, 8, "#e0455a")


def _draw_book(pen: Pen) -> None:
    """An open book seen from its reader's other side: two boards, the pages' edges above them."""
    drawing = pen.drawing
    with drawing.group(transform=turned(-6)):
        pages = Shape(
            [(-62, -62, 1), (-30, -72), (0, -62, 1), (30, -72), (62, -62, 1), (60, 14, 1), (0, 22, 1), (-60, 14, 1)],
            tension=0.3,
        )
        pen.cloth(pages, "#fbf3df", (-6, -3), width_factor=0.8)
        for side in (-1, 1):
            board = Shape([(0, -50, 1), (side * 66, -60, 1), (side * 64, 24, 1), (0, 32, 1)], tension=0.1)
            pen.cloth(board, "#3f6fa8", (-8, -3))
        drawing.polygon([(12, -34), (50, -40), (49, -22), (12, -16)], "#f3e6c2")
        drawing.line(0, -50, 0, 32, line_colour("#3f6fa8"), pen.line_width)
