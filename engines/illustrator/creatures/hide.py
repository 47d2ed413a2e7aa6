"""What covers a monster. In: a look's seed. Out: `Hide`, the seeds of one. Never: a stroke."""

from __future__ import annotations

from enum import StrEnum


class Hide(StrEnum):
    """FUR with curved horns, SCALES with straight ones, wings and a tail, a GOBLIN's bare skin with one horn."""

    FUR = "fur"
    SCALES = "scales"
    GOBLIN = "goblin"


HIDES = tuple(Hide)


def hide_of(seed: int) -> Hide:
    return HIDES[seed % len(HIDES)]


def seeds_of(hide: Hide, first: int, beyond: int) -> range:
    """The seeds from `first` up to `beyond` whose monster has this hide."""
    return range(first + (HIDES.index(hide) - first) % len(HIDES), beyond, len(HIDES))
