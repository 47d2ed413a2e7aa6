"""How busy a row of the strip is, so that a cut in art goes where nothing is drawn.

In: a strip. Out: a number for a row. Never: a decision.
"""

from __future__ import annotations

from itertools import pairwise

from engines.packaging.strip import Strip

STEP_PX = 4
SAMPLES = 100
LEVELS = 50
"""Sums of differences are told apart in steps of this many, or noise would outvote a longer slice."""


class Calmness:
    """The sum of differences between neighbouring samples of a row; looked at every fourth row, remembered."""

    def __init__(self, strip: Strip) -> None:
        self._strip = strip
        self._rows: dict[int, float] = {}

    def __call__(self, row: int) -> float:
        near = row // STEP_PX * STEP_PX
        if near not in self._rows:
            line = self._strip.rows(near, near + 1).convert("L").resize((SAMPLES, 1))
            self._rows[near] = float(sum(abs(a - b) for a, b in pairwise(line.tobytes())) // LEVELS)
        return self._rows[near]
