"""Where the visible heads, faces and mouths of a frame are, in pixels of the picture.

In: a `Frame` and the picture's size. Out: `Subject`s. Never: the picture.
"""

from __future__ import annotations

from comic.art import Subject
from comic.geometry import Box, Point
from engines.illustrator.framing import Frame
from engines.illustrator.stand import Stand

EXACT = 1.0
UNSEEN_FACE = 0.3
"""The confidence of a face that is turned away or cut off."""

LEAST_VISIBLE_PX = 6.0
LEAST_VISIBLE_PART = 0.04
"""A head of which less is inside the picture has no subject."""

INSET_PX = 0.5


def subjects_of(frame: Frame, width_px: int, height_px: int) -> tuple[Subject, ...]:
    """One subject for each visible head, in painting order; boxes are clipped to the picture, mouths to the head."""
    found = (_subject(stand, frame, width_px, height_px) for stand in frame.stands)
    return tuple(subject for subject in found if subject is not None)


def _clipped(box: Box, edges: Box) -> Box:
    return Box(
        min(max(box.x0, edges.x0), edges.x1),
        min(max(box.y0, edges.y0), edges.y1),
        min(max(box.x1, edges.x0), edges.x1),
        min(max(box.y1, edges.y0), edges.y1),
    )


def _inside(point: Point, box: Box) -> Point:
    return Point(
        min(max(point.x, box.x0 + INSET_PX), box.x1 - INSET_PX), min(max(point.y, box.y0 + INSET_PX), box.y1 - INSET_PX)
    )


def _subject(stand: Stand, frame: Frame, width_px: int, height_px: int) -> Subject | None:
    across, down = width_px / frame.width, height_px / frame.height
    anchors = stand.anchors.mapped(lambda x, y: (x * across, y * down))
    picture = Box(0, 0, width_px, height_px)
    head = _clipped(anchors.head, picture)
    if min(head.width, head.height) < LEAST_VISIBLE_PX or head.area < LEAST_VISIBLE_PART * anchors.head.area:
        return None
    face = _clipped(anchors.face, picture)
    visible = anchors.face_visible and min(face.width, face.height) >= 2
    return Subject(
        name=stand.name,
        head=head,
        face=face if visible else head,
        mouth=_inside(anchors.mouth, head),
        confidence=EXACT if visible else UNSEEN_FACE,
    )
