"""ArtBrief → Painting of a panel; SheetBrief → Painting of a character's reference sheet.

In: a brief and a context with a painter. Out: the painting, checked: RGB, of the ordered size. Never: which painter.
"""

from __future__ import annotations

from comic.errors import EngineFailure
from comic.storyboard import ArtBrief
from engines.context import Context
from engines.ports import Painting, SheetBrief

ORDERED, PAINTED, CHECKED = 0.05, 0.95, 1.0
"""Progress before the painter starts, when it has finished, and when its work was accepted."""


def run(inputs: ArtBrief | SheetBrief, context: Context) -> Painting:
    """The painting of the brief.

    Raises EngineFailure without a painter (`no-painter`), and when the picture isn't RGB (`painting-mode`), hasn't the
    brief's size (`painting-size`) or says another size than it has (`painting-record`); whatever the painter raises,
    and Cancelled, come through.
    """
    if context.painter is None:
        raise EngineFailure("no-painter")
    context.report(ORDERED)
    painting = context.painter.paint(inputs)
    context.report(PAINTED)
    _check(inputs, painting)
    context.report(CHECKED)
    return painting


def _check(inputs: ArtBrief | SheetBrief, painting: Painting) -> None:
    picture, artwork = painting.picture, painting.artwork
    if picture.mode != "RGB":
        raise EngineFailure("painting-mode", mode=picture.mode)
    if isinstance(inputs, ArtBrief) and picture.size != (inputs.width_px, inputs.height_px):
        raise EngineFailure(
            "painting-size",
            width_px=picture.width,
            height_px=picture.height,
            ordered_width_px=inputs.width_px,
            ordered_height_px=inputs.height_px,
        )
    if (artwork.width_px, artwork.height_px) != picture.size:
        raise EngineFailure("painting-record", width_px=artwork.width_px, height_px=artwork.height_px)
