"""A body at one of its places → its placements. Also moves placements. Never: chooses."""

from __future__ import annotations

from comic.geometry import Box, Point
from comic.lettering import Placement, Tail
from engines.lettering.body import Body
from engines.lettering.candidates import Candidates, Floats


def placements_of(option: Candidates, index: int) -> list[Placement]:
    """One placement for each part; the last part carries the tail."""
    middle = Point(float(option.middle[index, 0]), float(option.middle[index, 1]))
    tail = None
    if option.root is not None and option.tip is not None:
        tail = Tail(root=_point(option.root[index]), tip=_point(option.tip[index]))
    return placements_at(option.body, middle, tail, option.locked)


def placements_at(body: Body, middle: Point, tail: Tail | None, locked: bool = False) -> list[Placement]:
    last = len(body.parts) - 1
    return [
        Placement(
            line_id=body.line.id,
            part=position,
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
        )
        for position, part in enumerate(body.parts)
    ]


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
        }
    )


def _point(xy: Floats | Point) -> Point:
    return Point(round(float(xy[0]), 2), round(float(xy[1]), 2))


def _rounded(box: Box) -> Box:
    """Two decimals are a fortieth of a pixel at any width that is printed, and keep stored layouts short."""
    return Box(round(box.x0, 2), round(box.y0, 2), round(box.x1, 2), round(box.y1, 2))
