"""Where an open umbrella keeps the rain off.

In: stands. Out: boxes in the frame's pixels. Never: a drop, an umbrella's look.
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.storyboard import Prop
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.skeleton import FAR
from engines.illustrator.body.umbrella import rim_of
from engines.illustrator.effects.boxes import Box
from engines.illustrator.stand import Stand
from engines.illustrator.style.effects import SHELTERED_UNITS


def sheltered_boxes(stands: Sequence[Stand]) -> list[Box]:
    """From each umbrella's rim down: rain blows in over the legs."""
    return [
        _below(stand, figure)
        for stand in stands
        if isinstance(figure := stand.figure, Figure) and figure.prop is Prop.UMBRELLA
    ]


def _below(stand: Stand, figure: Figure) -> Box:
    body = figure.skeleton
    ends = rim_of(body, body.palm(body.arm(FAR, 0.0)))
    (left, top), (right, other_top) = sorted(stand.on_paper(*body.leaned(end)) for end in ends)
    highest = min(top, other_top)
    return left, highest, right, highest + SHELTERED_UNITS * stand.scale
