"""What covers a monster. In: a seed's choice. Out: `Hide`. Never: a stroke."""

from __future__ import annotations

from enum import StrEnum


class Hide(StrEnum):
    """FUR with curved horns, SCALES with straight ones and a tail, a GOBLIN's bare skin with one horn."""

    FUR = "fur"
    SCALES = "scales"
    GOBLIN = "goblin"


HIDES = tuple(Hide)
