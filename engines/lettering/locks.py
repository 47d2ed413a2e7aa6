"""Placements that a creator locked → the one place their bodies may have. Never: moves them."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from comic.geometry import Box
from comic.lettering import Placement
from comic.story import Line, LineKind
from engines.lettering.aim import tail_to
from engines.lettering.body import PANEL_WIDTH, Body, Part, Tightness, set_line
from engines.lettering.candidates import Candidates, fixed
from engines.lettering.fonts import Typefaces
from engines.lettering.in_width import HandSetting, set_in_width
from engines.lettering.inputs import LetteringInputs
from engines.lettering.kinds import RECIPES
from engines.lettering.wording import Wording

_SLACK_PX = 0.5


def locked_candidates(
    wording: Wording, inputs: LetteringInputs, typefaces: Typefaces, height: float
) -> dict[str, Candidates]:
    """By line id, in art coordinates. A line whose words changed since it was locked is set anew in the same width
    around the same middle, its tail's tip kept; words that need another width get it. Locks of lines that are not in
    the panel are ignored."""
    by_line = _by_line(inputs.locked)
    found: dict[str, Candidates] = {}
    for line in wording.lines:
        parts = by_line.get(line.id)
        if not parts:
            continue
        whole = _whole(parts)
        kept = parts[-1].tail
        if _bare("".join("".join(part.text_lines) for part in parts)) == _bare(line.text):
            found[line.id] = fixed(body_of(line, parts, whole), whole.centre, kept)
        else:
            body = _reflowed(line, parts, wording, inputs, typefaces, height)
            last = body.parts[-1].box.moved(*whole.centre)
            kept = tail_to(last, line.kind, body.shape, kept.tip) if kept is not None and body.speaks else None
            found[line.id] = fixed(body, whole.centre, kept)
    return found


def outgrown(pinned: Mapping[str, Candidates], inputs: LetteringInputs, height: float) -> tuple[str, ...]:
    """The ids of locked lines whose words needed another width than their lock's, or that leave the art aside or
    below: their creator should look at them. (The panel grows for what reaches above its art.)"""
    by_line = _by_line(inputs.locked)
    found: list[str] = []
    for line_id, pin in pinned.items():
        box = Box(*(float(edge) for edge in pin.box[0]))
        inside = box.x0 >= -_SLACK_PX and box.x1 <= PANEL_WIDTH + _SLACK_PX and box.y1 <= height + _SLACK_PX
        if not inside or abs(box.width - _whole(by_line[line_id]).width) > _SLACK_PX:
            found.append(line_id)
    return tuple(found)


def _by_line(locked: tuple[Placement, ...]) -> dict[str, tuple[Placement, ...]]:
    found: dict[str, tuple[Placement, ...]] = {}
    for placement in sorted(locked, key=lambda placement: (placement.line_id, placement.part)):
        found[placement.line_id] = (*found.get(placement.line_id, ()), placement)
    return found


def _whole(parts: tuple[Placement, ...]) -> Box:
    return functools.reduce(Box.union, (part.box for part in parts))


def _reflowed(
    line: Line,
    parts: tuple[Placement, ...],
    wording: Wording,
    inputs: LetteringInputs,
    typefaces: Typefaces,
    height: float,
) -> Body:
    chain = typefaces.chain(RECIPES[line.kind].role, inputs.language)
    strong = wording.strong[line.id]
    if len(parts) == 1 and line.kind is not LineKind.SFX:
        setting = HandSetting(parts[0].shape, parts[0].size_px)
        body = set_in_width(line, setting, parts[0].box.width, chain, inputs.language, strong)
        if body is not None and body.box.height <= height:
            return body
    return set_line(line, chain, inputs.language, Tightness(), height, strong)


def _bare(text: str) -> str:
    return "".join(text.split())


def body_of(line: Line, parts: tuple[Placement, ...], whole: Box) -> Body:
    """A line as it was lettered, around the middle of `whole`, the box of all its parts."""
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
