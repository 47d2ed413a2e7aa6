"""A panel as placement sees it. In: art size, subjects, energy. Out: `Scene`, in 800-unit art coordinates.

The panel may reach above the art: `top` is 0 or negative, and everything else keeps its coordinates.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from comic.art import Subject
from comic.geometry import Box
from engines.lettering.energy import Energy

SURE_ENOUGH = 0.25
"""The confidence below which a subject's boxes are not believed."""


@dataclass(frozen=True)
class Scene:
    width: float
    height: float
    top: float
    subjects: tuple[Subject, ...]
    energy: Energy
    heads_are_shelves: bool = False
    """When True, hair may be covered; a face never is."""
    longest_tail: float = 220.0

    def with_short_tails(self) -> Scene:
        """For crowded panels, where a long tail would have to pass other balloons."""
        return replace(self, longest_tail=64.0)

    def grown(self, by: float) -> Scene:
        """With more room above the art."""
        return replace(self, top=self.top - by)

    def with_hair_covered(self) -> Scene:
        return replace(self, heads_are_shelves=True)

    def subject(self, name: str | None) -> Subject | None:
        return next((subject for subject in self.subjects if subject.name == name), None)

    @property
    def forbidden(self) -> tuple[Box, ...]:
        """What no balloon may touch."""
        if self.heads_are_shelves:
            return tuple(subject.face.grown(10) for subject in self.subjects)
        return tuple(subject.head.union(subject.face).grown(8) for subject in self.subjects)
