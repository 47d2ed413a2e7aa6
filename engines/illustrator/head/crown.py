"""A crown that goes round the head: a ring with points, its far half behind the hair, its near half before it.

In: a `HeadView` of any turn. Out: strokes. Never: another accessory.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType

from comic.storyboard import Turn
from engines.illustrator.geometry import Shape, Spot, Vertex
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import CROWN_TOP_Y

GOLD = ((0.0, "#ffeeb0"), (0.55, "#f0bd4a"), (1.0, "#b87a22"))
INNER_GOLD = ((0.0, "#c98f34"), (1.0, "#8a5a1c"))
GOLD_LINE = "#6d4314"
JEWELS = ("#d8344f", "#3a7fd8")

RING_Y, RING_DEPTH = -93.0, 13.0
"""The height of the ring where it meets the hair's outline, and how far its front lies below that."""

BAND, POINT = 20.0, 52.0
"""How high the ring and its points stand above its lower edge."""

SHADOW, SHADOW_OPACITY = 6.0, 0.6
"""How far below the ring its shadow on the hair reaches."""

FLARE = 1.07
POINTS = 10
STEP = 2 * math.pi / POINTS

RINGS: Mapping[Turn, tuple[float, float, float]] = MappingProxyType(
    {
        Turn.FRONT: (0.0, 65.0, 0.0),
        Turn.BACK: (0.0, 65.0, 0.0),
        Turn.THREE_QUARTER: (-8.5, 68.0, 22.0),
        Turn.PROFILE: (-14.0, 71.0, 90.0),
    }
)
"""Middle and half-width of the ring at each turn, and how far its front jewel is turned to the right, in degrees."""


def draw_crown_behind(view: HeadView) -> None:
    """The inside of the far half, to be drawn before the hair."""
    half = Shape(_half(view, -1), True, 0.3)
    view.drawing.fill(half, view.drawing.linear_gradient(INNER_GOLD))
    view.drawing.outline(half, view.line_width, GOLD_LINE)


def draw_crown(view: HeadView) -> None:
    """The near half over the hair, with its jewels and the shadow that it throws on the hair."""
    drawing = view.drawing
    shadow = [*_rim(view, 0.0), *_rim(view, -SHADOW)[::-1]]
    drawing.polygon(shadow, view.palette.hair_deep, SHADOW_OPACITY)
    half = Shape(_half(view, 1), True, 0.3)
    drawing.fill(half, drawing.linear_gradient(GOLD))
    with drawing.group(clip=half):
        view.shade_beyond(half, -9 * view.light_side, -1, GOLD_LINE, 0.28)
        drawing.ink(_rim(view, BAND * 0.86), view.line_width * 0.5, GOLD_LINE, 0, 0, opacity=0.7)
    drawing.outline(half, view.line_width, GOLD_LINE)
    _draw_jewels(view)


def _on_ring(view: HeadView, angle: float, height: float) -> Spot:
    """A point of the ring: 0 at its right end, a quarter turn in front, and so high above its lower edge."""
    x, half, _ = RINGS[view.turn]
    flare = 1 + (FLARE - 1) * height / POINT
    return x + half * flare * math.cos(angle), RING_Y + RING_DEPTH * math.sin(angle) - height


def _rim(view: HeadView, height: float, sign: int = 1) -> list[Spot]:
    return [_on_ring(view, sign * math.pi * step / 12, height) for step in range(13)]


def _half(view: HeadView, sign: int) -> list[Vertex]:
    """The near (1) or far (−1) half: points from right to left, then the lower edge back."""
    far_rise = CROWN_TOP_Y - (RING_Y - RING_DEPTH - POINT) if sign < 0 else 0.0
    top: list[Vertex] = []
    for index in range(POINTS + 1):
        is_point = index % 2 == 1
        x, y = _on_ring(view, sign * index * STEP / 2, POINT if is_point else BAND)
        top.append((x, y + (far_rise if is_point else 0.0), 1))
    low = _rim(view, 0.0, sign)[::-1]
    return [*top, (*low[0], 1), *low[1:-1], (*low[-1], 1)]


def _draw_jewels(view: HeadView) -> None:
    """A stone under every other point that faces us, slimmer towards the ends of the ring."""
    front = math.pi / 2 - math.radians(RINGS[view.turn][2])
    for index in range(-3, 4):
        angle = front + index * STEP
        facing = math.sin(angle)
        if facing < 0.3:
            continue
        x, y = _on_ring(view, angle, BAND * 0.46)
        rx = 5.2 * facing
        view.drawing.ellipse(x, y, rx, 6, JEWELS[index % 2], stroke=GOLD_LINE, stroke_width=1.4)
        view.drawing.ellipse(x - rx * 0.3, y - 2.2, rx * 0.3, 1.8, "#ffffff", 0.8)
