"""Placements that a creator locked → the one place their bodies may have. Never: moves them."""

from __future__ import annotations

import functools

import numpy as np

from comic.geometry import Box, Point
from comic.lettering import Placement
from comic.story import Line, LineKind
from engines.lettering import tail
from engines.lettering.balloon import Extent, inner, inner_exponent
from engines.lettering.body import Body, Part, Tightness, set_line
from engines.lettering.candidates import Candidates, fixed
from engines.lettering.fonts import Typefaces
from engines.lettering.inputs import LetteringInputs
from engines.lettering.kinds import RECIPES
from engines.lettering.wording import Wording


def locked_candidates(
    wording: Wording, inputs: LetteringInputs, typefaces: Typefaces, height: float
) -> dict[str, Candidates]:
    """By line id, in art coordinates. A line whose words changed since it was locked is set anew around the same
    middle, its tail's tip kept. Locks of lines that are not in the panel are ignored."""
    by_line: dict[str, list[Placement]] = {}
    for placement in sorted(inputs.locked, key=lambda placement: (placement.line_id, placement.part)):
        by_line.setdefault(placement.line_id, []).append(placement)
    found: dict[str, Candidates] = {}
    for line in wording.lines:
        parts = by_line.get(line.id)
        if not parts:
            continue
        whole = functools.reduce(Box.union, (part.box for part in parts))
        tip = parts[-1].tail.tip if parts[-1].tail else None
        if _bare("".join("".join(part.text_lines) for part in parts)) == _bare(line.text):
            root = parts[-1].tail.root if parts[-1].tail else None
            found[line.id] = fixed(_as_locked(line, parts, whole), whole.centre, root, tip)
        else:
            chain = typefaces.chain(RECIPES[line.kind].role, inputs.language)
            body = set_line(line, chain, inputs.language, Tightness(), height, wording.strong[line.id])
            found[line.id] = fixed(body, whole.centre, _root(body, whole.centre, tip), tip)
    return found


def _bare(text: str) -> str:
    return "".join(text.split())


def _as_locked(line: Line, parts: list[Placement], whole: Box) -> Body:
    middle = whole.centre
    return Body(
        line=line,
        shape=parts[0].shape,
        font=parts[0].font,
        size_px=parts[0].size_px,
        parts=tuple(
            Part(
                part.line_id,
                part.part,
                part.text_lines,
                part.box.moved(-middle.x, -middle.y),
                part.text_box.moved(-middle.x, -middle.y),
                part.strong,
            )
            for part in parts
        ),
        box=whole.moved(-middle.x, -middle.y),
        angle_deg=parts[0].angle_deg,
    )


def _root(body: Body, middle: Point, tip: Point | None) -> Point | None:
    """Where a tail to a kept tip leaves the balloon."""
    if tip is None or body.line.kind in (LineKind.SFX, LineKind.NARRATION):
        return None
    last = body.parts[-1].box.moved(middle.x, middle.y)
    stroke = RECIPES[body.line.kind].stroke_px
    extent = inner(Extent(last.width / 2 - stroke, last.height / 2 - stroke), body.shape)
    centre = np.array([last.centre])
    target = np.array([tip], dtype=np.float64)
    root = tail.roots(tail.hubs(centre, extent, target), target, centre, extent, inner_exponent(body.shape))
    return Point(float(root[0, 0]), float(root[0, 1]))
