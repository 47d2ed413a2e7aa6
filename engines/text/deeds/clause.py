"""The predicate of a premise and how it is meant. In: nothing. Out: `Kind`, `Clause`. Never: who does it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Whether something is done on purpose, again and again while others wonder, or just happens to somebody."""

    MEANT = "meant"
    WATCHED = "watched"
    SUFFERED = "suffered"


@dataclass(frozen=True)
class Clause:
    """`told` follows a subject (`산을 넘는다`, `crosses the lake`), `base` is the English infinitive; in Korean, whose
    endings follow `told`, the same."""

    told: str
    base: str
    kind: Kind
