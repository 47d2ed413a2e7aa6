"""A creator's wish for one line → its locked placements. In: the line as it is lettered, a `HandPlacing`. Out: the
placements that are kept. Never: another line's place.

A balloon that is only moved keeps its breaks to the letter. A new width or shape sets the words again, at the size
they have; that is for lines of one balloon: linked balloons and sounds are moved as a whole.
"""

from __future__ import annotations

import functools

from comic.art import Subject
from comic.errors import BadInput
from comic.geometry import Box
from comic.lettering import BalloonShape, HandPlacing, LetteringLanguage, Placement, Tail
from comic.story import Line
from engines.lettering.aim import is_aimed, tail_to, tail_towards
from engines.lettering.body import PANEL_WIDTH, Body
from engines.lettering.fonts import Typefaces
from engines.lettering.in_width import HandSetting, least_width_px, set_in_width
from engines.lettering.kinds import RECIPES
from engines.lettering.locks import body_of
from engines.lettering.placed import placements_at
from engines.lettering.wording import word

_SMALLEST_CHANGE_PX = 0.5


def may_be_set_anew(placements: tuple[Placement, ...]) -> bool:
    """Whether a line's width and shape can be chosen."""
    return len(placements) == 1 and placements[0].shape is not BalloonShape.SFX


def place_by_hand(
    line: Line,
    placements: tuple[Placement, ...],
    wish: HandPlacing,
    room: Box,
    speaker: Subject | None,
    language: LetteringLanguage,
    typefaces: Typefaces,
) -> tuple[Placement, ...]:
    """The line's placements as the creator wants them, locked, in 800-unit coordinates of the art.

    `placements` are what the line has now, `room` the lettered panel: nothing may leave it; `speaker` is who says the
    line, when the art shows them.

    Raises BadInput("balloon-narrow", width=, least=), ("balloon-fixed") when it has no width or shape to choose,
    ("balloon-outside"), ("tail-outside"), ("tail-covered") when the balloon would hide where its tail ends.
    """
    whole = functools.reduce(Box.union, (placement.box for placement in placements))
    if _is_set_anew(placements, wish):
        if not may_be_set_anew(placements):
            raise BadInput("balloon-fixed")
        body = _set_anew(line, placements[0], wish, language, typefaces)
    else:
        body = body_of(line, placements, whole)
    _check_inside(body.box.moved(*wish.middle), room)
    return tuple(placements_at(body, wish.middle, _tail(body, placements[-1], wish, room, speaker), locked=True))


def _is_set_anew(placements: tuple[Placement, ...], wish: HandPlacing) -> bool:
    first = placements[0]
    other_width = wish.width_px is not None and abs(wish.width_px - first.box.width) > _SMALLEST_CHANGE_PX
    return (other_width and len(placements) == 1) or (wish.shape is not None and wish.shape is not first.shape)


def _set_anew(
    line: Line, placed: Placement, wish: HandPlacing, language: LetteringLanguage, typefaces: Typefaces
) -> Body:
    """Raises BadInput. A shape that needs more width than the balloon has gets it, unless a width was asked for."""
    wording = word((line,), language, typefaces)
    if not wording.lines or wish.shape is BalloonShape.SFX:
        raise BadInput("balloon-fixed")
    (said,) = wording.lines
    setting = HandSetting(wish.shape or placed.shape, placed.size_px)
    chain = typefaces.chain(RECIPES[line.kind].role, language)
    strong = wording.strong[line.id]
    width = placed.box.width if wish.width_px is None else wish.width_px
    body = set_in_width(said, setting, min(width, PANEL_WIDTH), chain, language, strong)
    if body is not None:
        return body
    least = least_width_px(said, setting, chain, language, strong)
    same_width = abs(width - placed.box.width) <= _SMALLEST_CHANGE_PX
    body = set_in_width(said, setting, least, chain, language, strong) if same_width else None
    if body is None:
        raise BadInput("balloon-narrow", width=round(width), least=round(least))
    return body


def _check_inside(box: Box, room: Box) -> None:
    slack = _SMALLEST_CHANGE_PX
    across = box.x0 >= room.x0 - slack and box.x1 <= room.x1 + slack
    down = box.y0 >= room.y0 - slack and box.y1 <= room.y1 + slack
    if not (across and down):
        raise BadInput("balloon-outside")


def _tail(body: Body, placed: Placement, wish: HandPlacing, room: Box, speaker: Subject | None) -> Tail | None:
    """From the balloon's new place to the tip that is wished, else towards the mouth it pointed at, else to the tip it
    has."""
    tip = wish.tip or (placed.tail.tip if placed.tail else None)
    if tip is None or not body.speaks:
        return None
    box, kind = body.parts[-1].box.moved(*wish.middle), body.line.kind
    aimed = None
    if wish.tip is None and speaker is not None and is_aimed(placed, speaker):
        aimed = tail_towards(box, kind, body.shape, speaker)
    if aimed is not None:
        return aimed
    if not (room.x0 <= tip.x <= room.x1 and room.y0 <= tip.y <= room.y1):
        raise BadInput("tail-outside")
    found = tail_to(box, kind, body.shape, tip)
    if found is None:
        raise BadInput("tail-covered")
    return found
