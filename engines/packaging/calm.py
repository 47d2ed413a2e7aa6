"""How busy a row of the strip is, so that a cut in art goes where little is drawn and never first through a face.

In: a strip, the rows of faces. Out: a number for a row. Never: a decision.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from engines.packaging.cuts import Interval
from engines.packaging.strip import Strip

STEP_PX = 4
SAMPLES = 100
LEVELS = 50
"""Sums of differences are told apart in steps of this many, or noise would outvote a longer slice."""
FACE = 1000.0
"""More than any row's own unrest, which is at most `SAMPLES` × 255 / `LEVELS`."""


class Calmness:
    """The sum of differences between neighbouring samples of a row; looked at every fourth row, remembered."""

    def __init__(self, strip: Strip, faces: Sequence[Interval] = ()) -> None:
        self._strip = strip
        self._faces = faces
        self._rows: dict[int, float] = {}

    def __call__(self, row: int) -> float:
        near = row // STEP_PX * STEP_PX
        if near not in self._rows:
            line = self._strip.rows(near, near + 1).convert("L").resize((SAMPLES, 1))
            self._rows[near] = float(sum(abs(a - b) for a, b in pairwise(line.tobytes())) // LEVELS)
        in_face = any(face.top < row < face.bottom for face in self._faces)
        return self._rows[near] + (FACE if in_face else 0.0)
