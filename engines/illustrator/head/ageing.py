"""What years leave on a face: folds, lines under the eyes, crow's feet. In: a `HeadView`. Out: strokes. Never: hair."""

from __future__ import annotations

from comic.cast import Age
from engines.illustrator.head.view import HeadView

STRENGTHS = {Age.MIDDLE_AGED: 0.6, Age.ELDER: 1.0}


def draw_ageing(view: HeadView) -> None:
    """Lines of a middle-aged or old face seen from the front or turned; nothing for the young."""
    strength = STRENGTHS.get(view.look.age)
    if strength is None:
        return
    skull, at, line = view.skull, view.face_point, view.palette.skin_line
    for side in (-1, 1):
        fold = [
            at(side * 12, skull.nose_y + 2),
            at(side * 20, skull.nose_y + 9),
            at(side * 24, skull.mouth_y - 5),
        ]
        view.strand(fold, 1.35, line, 0.8 * strength)
        under = [
            at(side * (skull.eye_offset - 15), skull.eye_y + 14),
            at(side * skull.eye_offset, skull.eye_y + 20),
            at(side * (skull.eye_offset + 13), skull.eye_y + 14),
        ]
        view.strand(under, 1.1, line, 0.6 * strength)
        if view.elder:
            _draw_old_side(view, side)
    if view.elder:
        for y, half in ((skull.brow_y - 12, 24), (skull.brow_y - 20, 19)):
            view.strand([at(-half, y), at(0, y - 3), at(half, y)], 1.1, line, 0.55)


def _draw_old_side(view: HeadView, side: int) -> None:
    """Crow's feet and a soft jowl."""
    skull, at, line = view.skull, view.face_point, view.palette.skin_line
    outer = skull.eye_offset + skull.eye_half
    if side < 0 or not view.amount:
        for rise in (-3, 2, 7):
            start, end = (
                at(side * (outer + 2), skull.eye_y + rise * 0.6),
                at(side * (outer + 8), skull.eye_y + rise * 1.5),
            )
            view.strand([start, end], 1.0, line, 0.6)
    view.strand(
        [at(side * 25, skull.mouth_y + 8), at(side * 28, skull.mouth_y + 14), at(side * 27, skull.chin_y - 9)],
        1.1,
        line,
        0.45,
    )
