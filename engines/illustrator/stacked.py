"""Two heads one above the other: how a very tall panel shows a talk from close.

In: a close shot of two, a tall panel. Out: their stands, or nothing where side by side is larger or one head
is much smaller. Never: a drawing.

The lead is lower and a little nearer; both lie on a diagonal, so that neither covers the other's face.
"""

from __future__ import annotations

from comic.storyboard import Shot
from engines.illustrator.across import left_to_right
from engines.illustrator.stand import Actor, Stand, stand_at
from engines.illustrator.style.framing import (
    HEADROOM,
    HEADROOM_UNDER_BALLOONS,
    STACKED_GAIN,
    STACKED_GAP,
    STACKED_HEADS_WIDE,
    STACKED_LIKE,
    STACKED_NEARER,
    STACKED_X,
)

STACKED_SHOTS = frozenset({Shot.CLOSE_UP, Shot.BUST})


def stack(shot: Shot, actors: list[Actor], width: int, height: int, balloons: int, beside_scale: float) -> list[Stand]:
    """The upper one first, as it is painted; nothing unless heads grow clearly over `beside_scale`."""
    if shot not in STACKED_SHOTS or len(actors) != 2:
        return []
    lead, other = actors
    sizes = sorted(actor.figure.head_height for actor in actors)
    if sizes[1] > sizes[0] * STACKED_LIKE:
        return []
    top = (HEADROOM_UNDER_BALLOONS if balloons else HEADROOM)[shot] * height * 0.7
    heads = [actor.figure.anchors.head for actor in (other, lead)]
    tall = heads[0].height + heads[1].height * STACKED_NEARER
    broad = max(heads[0].width, heads[1].width * STACKED_NEARER)
    scale = min((height * 0.9 - top) / (tall * (1 + STACKED_GAP)), width * STACKED_HEADS_WIDE / broad)
    if scale < beside_scale * STACKED_GAIN:
        return []
    lead_is_left = left_to_right(actors)[0] == 0
    spare = height * 0.94 - top - tall * (1 + STACKED_GAP) * scale
    gap = (tall * STACKED_GAP * scale) + min(spare * 0.4, heads[0].height * scale * 0.5)
    lead_top = top + heads[0].height * scale + gap
    placed = ((other, not lead_is_left, top, scale), (lead, lead_is_left, lead_top, scale * STACKED_NEARER))
    return [
        stand_at(
            actor,
            width * (STACKED_X if on_left else 1 - STACKED_X) - actor.head_x * own,
            head_top - actor.figure.anchors.head.y0 * own,
            own,
        )
        for actor, on_left, head_top, own in placed
    ]
