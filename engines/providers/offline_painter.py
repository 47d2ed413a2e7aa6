"""The painter that needs no network: briefs go to the illustrator.

In: an `ArtBrief` or a `SheetBrief`. Out: a `Painting`. Never: a request, a cost.
"""

from __future__ import annotations

from comic.storyboard import ArtBrief
from engines.illustrator.painter import paint_panel, paint_sheet
from engines.ports import Painting, SheetBrief


class OfflinePainter:
    """A `Painter`."""

    def paint(self, brief: ArtBrief | SheetBrief) -> Painting:
        """Raises EngineFailure when no rasteriser is installed."""
        if isinstance(brief, ArtBrief):
            return paint_panel(brief)
        return paint_sheet(brief)
