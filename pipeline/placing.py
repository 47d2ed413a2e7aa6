"""A creator's wish for a line's lettering, tried with this machine's typefaces before it is kept.

In: the line, what it has now, the wish. Out: locked placements. Never: a file, the catalog.
"""

from __future__ import annotations

from comic.art import Subject
from comic.geometry import Box
from comic.lettering import HandPlacing, LetteringLanguage, Placement
from comic.story import Line
from engines.lettering import hand
from engines.lettering.aim import is_aimed
from engines.lettering.placed import moved
from engines.lettering.scene import SURE_ENOUGH
from pipeline.engine_room import load_typefaces_once
from pipeline.outputs import LetteringOutput


class PlacedPanel:
    """A lettered panel in coordinates of its art."""

    def __init__(self, output: LetteringOutput) -> None:
        grown = float(output.lettering.grown_px)
        width, height = float(output.lettering.width_px), float(output.lettering.height_px)
        self.room = Box(0.0, 0.0, width, height).moved(0.0, -grown)
        self.placements = tuple(moved(placement, -grown) for placement in output.lettering.placements)
        self._subjects = {subject.name: subject.moved(0.0, -grown) for subject in output.subjects}

    def speaker(self, name: str | None) -> Subject | None:
        """Who says a line, when the art shows them for sure."""
        found = None if name is None else self._subjects.get(name)
        return found if found is not None and found.confidence >= SURE_ENOUGH else None

    def followed(self, placed: Placement) -> Subject | None:
        """Whose mouth a placement's tail points at, and goes on to when its balloon is moved."""
        speaker = self.speaker(placed.speaker)
        return speaker if speaker is not None and is_aimed(placed, speaker) else None

    def place_by_hand(
        self, line: Line, placements: tuple[Placement, ...], wish: HandPlacing, language: LetteringLanguage
    ) -> tuple[Placement, ...]:
        """Raises BadInput as `engines.lettering.hand.place_by_hand` does."""
        speaker = self.speaker(line.speaker)
        return hand.place_by_hand(line, placements, wish, self.room, speaker, language, load_typefaces_once())


def may_be_set_anew(placements: tuple[Placement, ...]) -> bool:
    """Whether a creator can choose a line's width and shape."""
    return hand.may_be_set_anew(placements)
