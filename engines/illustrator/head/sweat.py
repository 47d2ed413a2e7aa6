"""Sweat: it runs from the temple along the edge of the face to the jaw, with a drop at its end.

In: a `HeadView`. Out: strokes, to be drawn over the skin and under the hair: over hair a drop floats. Never: tears.
"""

from __future__ import annotations

from comic.storyboard import Turn
from engines.illustrator.geometry import Spot, lerp
from engines.illustrator.head.rear_cuts import LOOSE
from engines.illustrator.head.signs import Sign, draw_drop
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import (
    STRAND_LINE,
    SWEAT,
    SWEAT_ABOVE_MOUTH,
    SWEAT_INSIDE,
    SWEAT_LINE,
    SWEAT_SIZE,
    SWEAT_TIP,
    SWEAT_TRAIL,
)


def draw_sweat(view: HeadView, wanted: frozenset[Sign]) -> None:
    """As many runs as the expression has, or one that is wanted."""
    count = max(view.features.sweat_drops, int(Sign.SWEAT in wanted))
    for track in _tracks(view)[:count]:
        view.drawing.ink(track, SWEAT_TRAIL * 1.8, SWEAT_LINE, 0.6, 0.05, 0.2, opacity=0.5)
        view.drawing.ink(track, SWEAT_TRAIL, SWEAT, 0.6, 0.05, 0.2)
        draw_drop(view.drawing, *track[-1], SWEAT_SIZE, view.line_width * STRAND_LINE, tip=SWEAT_TIP)


def _tracks(view: HeadView) -> list[list[Spot]]:
    """From under the hair at the temple down: the near side first, a turned head's far side not at all; from behind
    down the cheek, where loose hair leaves it free."""
    skull, low = view.skull, view.skull.mouth_y - SWEAT_ABOVE_MOUTH
    if view.turn is Turn.BACK:
        return (
            [] if view.look.back_hair in LOOSE else [[(70.0, skull.eye_y - 6), (71.0, skull.eye_y + 20), (67.0, low)]]
        )
    if view.turn is Turn.PROFILE:
        return [[(10.0, skull.eye_y - 34), (7.0, skull.eye_y), (12.0, (skull.eye_y + low) / 2), (20.0, low)]]
    temple, cheek = skull.cheek - SWEAT_INSIDE * 0.6, skull.low_cheek - SWEAT_INSIDE
    side = [
        (temple, skull.eye_y - 34),
        (temple, lerp(skull.eye_y, low, 0.05)),
        (temple - 1, lerp(skull.eye_y, low, 0.35)),
        (cheek, lerp(skull.eye_y, low, 0.78)),
        (cheek, low),
    ]
    left = [(-x, y) for x, y in side]
    if view.amount:
        narrow = (0.92, 0.92, 0.88, 0.82, 0.82)
        return [[(x * part, y - 4) for (x, y), part in zip(left, narrow, strict=True)]]
    return [left, [(x, y - 10) for x, y in side]]
