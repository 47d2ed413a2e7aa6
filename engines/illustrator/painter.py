"""The offline painter's doors: a brief in, a painting out.

In: an `ArtBrief` or a `SheetBrief`. Out: a `Painting` whose subjects are exact. Never: a network, a file, chance that
isn't in the brief: the same brief gives the same bytes.
"""

from __future__ import annotations

from comic.art import Artwork, Subject
from comic.storyboard import ArtBrief
from engines.illustrator.compose import compose
from engines.illustrator.framing import frame_panel
from engines.illustrator.sheet import paint_figures
from engines.illustrator.subjects import subjects_of
from engines.ports import Painting, SheetBrief


def paint_panel(brief: ArtBrief) -> Painting:
    """The panel, RGB, exactly `width_px` × `height_px`. Raises EngineFailure when nothing can rasterise."""
    frame = frame_panel(brief)
    picture, notes = compose(brief, frame)
    artwork = Artwork(
        width_px=brief.width_px,
        height_px=brief.height_px,
        subjects=subjects_of(frame, brief.width_px, brief.height_px),
        notes=notes,
    )
    return Painting(picture, artwork)


def expected_subjects(brief: ArtBrief, confidence: float) -> tuple[Subject, ...]:
    """Where heads, faces and mouths would be if this painter drew the panel: what the storyboard asks of another one.

    No confidence is higher than `confidence`.
    """
    found = subjects_of(frame_panel(brief), brief.width_px, brief.height_px)
    return tuple(subject.model_copy(update={"confidence": min(confidence, subject.confidence)}) for subject in found)


def paint_sheet(brief: SheetBrief) -> Painting:
    """The character's reference sheet, RGB. Raises EngineFailure when nothing can rasterise."""
    picture, subjects = paint_figures(brief.character)
    return Painting(picture, Artwork(width_px=picture.width, height_px=picture.height, subjects=subjects))
