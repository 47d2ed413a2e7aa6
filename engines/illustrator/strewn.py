"""Many outlines of one paint, as a handful of paths.

In: a drawing, path data of each outline, a paint. Out: marks on the drawing. Never: where anything lies.

The more outlines a path has on one line of pixels, the longer thorvg takes for each of them, and too many it drops
(6,500 dots of a screen: 110 ms as one path, 25 ms as paths of a few columns).
"""

from __future__ import annotations

from collections.abc import Sequence

from engines.illustrator.svg import Drawing

OUTLINES_A_PATH = 32


def draw_strewn(drawing: Drawing, outlines: Sequence[str], fill: str, opacity: float = 1.0) -> None:
    """The outlines, filled. Neighbours in the sequence share a path: give them in an order that keeps a path narrow.

    Where outlines of two paths overlap, an opacity below 1 shows twice.
    """
    for first in range(0, len(outlines), OUTLINES_A_PATH):
        drawing.path("".join(outlines[first : first + OUTLINES_A_PATH]), fill, opacity)
