"""A creator's wish for a line's lettering, tried with this machine's typefaces before it is kept.

In: the line, what it has now, the wish. Out: locked placements. Never: a file, the catalog.
"""

from __future__ import annotations

from comic.geometry import Box
from comic.lettering import HandPlacing, LetteringLanguage, PanelLettering, Placement
from comic.story import Line
from engines.lettering import hand
from engines.lettering.placed import moved
from pipeline.engine_room import load_typefaces_once


def in_art(lettering: PanelLettering) -> tuple[Placement, ...]:
    """A panel's placements in coordinates of its art."""
    return tuple(moved(placement, -lettering.grown_px) for placement in lettering.placements)


def room_of(lettering: PanelLettering) -> Box:
    """The lettered panel in coordinates of its art."""
    top = -float(lettering.grown_px)
    return Box(0.0, top, float(lettering.width_px), top + lettering.height_px)


def may_be_set_anew(placements: tuple[Placement, ...]) -> bool:
    """Whether a creator can choose a line's width and shape."""
    return hand.may_be_set_anew(placements)


def place_by_hand(
    line: Line, placements: tuple[Placement, ...], wish: HandPlacing, room: Box, language: LetteringLanguage
) -> tuple[Placement, ...]:
    """Raises BadInput as `engines.lettering.hand.place_by_hand` does."""
    return hand.place_by_hand(line, placements, wish, room, language, load_typefaces_once())
