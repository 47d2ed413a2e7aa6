"""A body at one of its places → its placements. Also moves placements. Never: chooses."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from comic.geometry import Box, Point
from comic.lettering import Bridge, Placement, Tail
from engines.lettering.body import Body
from engines.lettering.candidates import Candidates, Floats

_SHORTEST_ALONE_PX = 22.0
"""A shorter tail of someone who is alone in the panel is left out: it would point at nothing."""
_BRIDGE_DEPTH = 0.28
"""How deep into a balloon its bridge reaches, as a part of its height."""


def placements_of(option: Candidates, index: int) -> list[Placement]:
    """One placement for each part; the last part carries the tail."""
    middle = Point(float(option.middle[index, 0]), float(option.middle[index, 1]))
    tail = None
    if option.root is not None and option.tip is not None:
        length = float(np.hypot(*(option.tip[index] - option.root[index])))
        if not option.alone or option.locked or length >= _SHORTEST_ALONE_PX:
            tail = Tail(root=_point(option.root[index]), tip=_point(option.tip[index]))
    return placements_at(option.body, middle, tail, option.locked)


def placements_at(body: Body, middle: Point, tail: Tail | None, locked: bool = False) -> list[Placement]:
    last = len(body.parts) - 1
    return [
        Placement(
            line_id=part.line_id,
            part=part.number,
            kind=body.line.kind,
            speaker=body.line.speaker,
            text_lines=part.text_lines,
            size_px=body.size_px,
            font=body.font,
            shape=body.shape,
            box=_rounded(part.box.moved(middle.x, middle.y)),
            text_box=_rounded(part.text_box.moved(middle.x, middle.y)),
            tail=tail if position == last else None,
            angle_deg=body.angle_deg,
            locked=locked,
            strong=part.strong,
            mood=body.line.emotion,
            bridge=_bridge(body, position, middle) if part.bridged else None,
        )
        for position, part in enumerate(body.parts)
    ]


def lines_of(placements: Sequence[Placement]) -> list[Box]:
    """The box around all balloons of each line, in order."""
    boxes: dict[str, Box] = {}
    for placement in placements:
        known = boxes.get(placement.line_id)
        boxes[placement.line_id] = placement.box if known is None else known.union(placement.box)
    return list(boxes.values())


def _bridge(body: Body, position: int, middle: Point) -> Bridge:
    """From deep in the balloon above to deep in this one, in the middle of what they share sideways."""
    above, below = (body.parts[at].box.moved(middle.x, middle.y) for at in (position - 1, position))
    x = (max(above.x0, below.x0) + min(above.x1, below.x1)) / 2
    start = Point(x, above.y1 - _BRIDGE_DEPTH * above.height)
    return Bridge(start=_point(start), end=_point(Point(x, below.y0 + _BRIDGE_DEPTH * below.height)))


def moved(placement: Placement, down: float) -> Placement:
    """The placement further down."""
    if not down:
        return placement
    tail = placement.tail
    tail_there = Tail(root=_point(tail.root.moved(0.0, down)), tip=_point(tail.tip.moved(0.0, down))) if tail else None
    return placement.model_copy(
        update={
            "box": _rounded(placement.box.moved(0.0, down)),
            "text_box": _rounded(placement.text_box.moved(0.0, down)),
            "tail": tail_there,
            "bridge": _bridge_moved(placement.bridge, down),
        }
    )


def _bridge_moved(bridge: Bridge | None, down: float) -> Bridge | None:
    if bridge is None:
        return None
    return Bridge(start=_point(bridge.start.moved(0.0, down)), end=_point(bridge.end.moved(0.0, down)))


def _point(xy: Floats | Point) -> Point:
    return Point(round(float(xy[0]), 2), round(float(xy[1]), 2))


def _rounded(box: Box) -> Box:
    """Two decimals are a fortieth of a pixel at any width that is printed, and keep stored layouts short."""
    return Box(round(box.x0, 2), round(box.y0, 2), round(box.x1, 2), round(box.y1, 2))
