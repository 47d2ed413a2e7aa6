"""Over the shoulder: one from behind, large at the frame's edge, the others beyond.

In: two actors or more, the panel's size. Out: a `Stand` for each, the near one last. Never: a drawing.
"""

from __future__ import annotations

from dataclasses import replace

from comic.storyboard import Expression, Facing, Pose, Turn
from engines.illustrator.performer import performer
from engines.illustrator.stand import Actor, Stand, stand_at
from engines.illustrator.style.framing import (
    FAR_HEAD_PART,
    FAR_HEADROOM,
    FAR_HEADROOM_UNDER_BALLOONS,
    FARTHER_PART,
    HALF_HEAD_UNITS,
    HEAD_UNITS,
    NEAR_HEAD_PART,
    NEAR_HEAD_WIDTHS,
    NEAR_TOP,
    NEAR_X,
    USUAL_WIDTHS,
)

FAR_GAP_UNITS = 214.0
SMALLEST_SCALE = 0.2
EDGE_PART = 0.04
"""What stays free between the last of the others and the frame, as a part of the width."""

SHOULDER_UNITS = 190.0
"""From the chin down to where the shoulders have their full width."""


def stand_over_the_shoulder(
    actors: list[Actor], width: int, height: int, balloons: int, pitch_deg: float
) -> list[Stand]:
    """Whoever is staged from behind, else the last, is at the camera on the side that the others look to."""
    back = next((actor for actor in actors if actor.staging.turn is Turn.BACK), actors[-1])
    others = [actor for actor in actors if actor is not back]
    at_left = others[0].staging.facing is Facing.LEFT
    near = _near_stand(back, at_left, width, height, pitch_deg)
    edge = near.anchors.head.x1 if at_left else near.anchors.head.x0
    room = width * (1 - EDGE_PART) - edge if at_left else edge - width * EDGE_PART
    largest = max(actor.figure.head_height for actor in others)
    across = FAR_GAP_UNITS * largest / HEAD_UNITS * len(others)
    usual = min(FAR_HEAD_PART * min(height, USUAL_WIDTHS * width), FARTHER_PART * near.anchors.head.height)
    scale = min(usual / largest, max(SMALLEST_SCALE, room / across))
    top = (FAR_HEADROOM_UNDER_BALLOONS if balloons else FAR_HEADROOM) * height
    tallest = max(actor.posed_height for actor in others)
    stands = []
    for rank, actor in enumerate(others):
        part = _part(rank, len(others))
        x = edge + room * part if at_left else edge - room * part
        drop = min((tallest - actor.posed_height) * scale, 0.5 * actor.figure.head_height * scale)
        y = top + drop - actor.figure.anchors.head.y0 * scale
        stands.append(stand_at(actor, x - actor.head_x * scale, y, scale))
    return [*stands, near]


def _part(rank: int, count: int) -> float:
    """How far into the free room somebody is: one alone a little beyond its middle, to have room to look into."""
    return 0.54 if count == 1 else (rank + 0.5) / count


def _near_stand(back: Actor, at_left: bool, width: int, height: int, pitch_deg: float) -> Stand:
    """The back of a head and a shoulder, cut by the frame's side and foot, that look to the others."""
    staging = back.staging.model_copy(update={"facing": Facing.RIGHT if at_left else Facing.LEFT})
    figure = performer(back.figure.look, Expression.NEUTRAL, Pose.STAND, Turn.BACK, pitch_deg=pitch_deg)
    actor = Actor(staging, figure)
    part = actor.head_part
    scale = min(width * NEAR_HEAD_WIDTHS / (2 * HALF_HEAD_UNITS), height * NEAR_HEAD_PART / HEAD_UNITS) / part
    x = width * (NEAR_X if at_left else 1 - NEAR_X)
    top = max(height * NEAR_TOP, height - (HEAD_UNITS + SHOULDER_UNITS) * part * scale)
    return replace(stand_at(actor, x - actor.head_x * scale, top - figure.anchors.head.y0 * scale, scale), shaded=True)
