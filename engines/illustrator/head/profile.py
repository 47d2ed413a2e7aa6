"""The face of a head seen from the side, looking right.

In: a `HeadView` of a profile. Out: strokes. Never: another turn, hair except its shadow.
"""

from __future__ import annotations

from comic.cast import Age
from engines.illustrator.geometry import Shape
from engines.illustrator.head.beard import draw_beard
from engines.illustrator.head.expressions import OPEN_MOUTHS, Mouth
from engines.illustrator.head.moustache import draw_moustache
from engines.illustrator.head.mouth import lip_opacity
from engines.illustrator.head.profile_contour import jaw_drop, nose_tip_x, profile_contour
from engines.illustrator.head.profile_eye import draw_profile_brow, draw_profile_eye
from engines.illustrator.head.profile_hair import profile_hair_paths
from engines.illustrator.head.profile_marks import draw_profile_marks
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import (
    CHEEK_OPACITY,
    CONTOUR_LINE,
    FACE_SHADE_OPACITY,
    FEATURE_LINE,
    FRINGE_SHADOW_OPACITY,
    LIP_OPACITY,
    MOUTH_INSIDE,
    NOSE_SHADE_OPACITY,
    TEETH,
    TONGUE,
)
from engines.illustrator.svg import translate

CORNERS = {
    Mouth.SMILE: (2.2, -7.0),
    Mouth.SMIRK: (1.0, -8.5),
    Mouth.FROWN: (0.0, 4.5),
    Mouth.FIRM: (-0.5, 2.5),
    Mouth.WAVY: (2.5, -2.0),
    Mouth.PURSED: (-1.0, 0.5),
}
"""How far the middle and the corner of a closed mouth lie below its front, where not level."""

TEETH_TOGETHER = frozenset({Mouth.GRIT, Mouth.SNEER})


def draw_profile_face(view: HeadView) -> None:
    """Skin, features and ear, under the hair."""
    contour = profile_contour(view)
    _draw_skin(view, contour)
    view.drawing.outline(contour, view.line_width * CONTOUR_LINE, view.palette.skin_line)
    _draw_nostril(view)
    draw_beard(view, contour)
    _draw_mouth(view)
    draw_moustache(view)
    draw_profile_eye(view)
    draw_profile_brow(view)
    _draw_ear(view)
    _draw_ageing(view)
    draw_profile_marks(view)


def _draw_skin(view: HeadView, contour: Shape) -> None:
    drawing, palette, skull = view.drawing, view.palette, view.skull
    drawing.fill(contour, palette.skin)
    with drawing.group(clip=contour):
        towards = -5.0 if view.light_side > 0 else 6.0
        view.shade_beyond(contour, towards, -6, palette.skin_shade, FACE_SHADE_OPACITY)
        blush = view.features.blush
        strength = CHEEK_OPACITY + (1 - CHEEK_OPACITY) * blush
        cheek = drawing.radial_gradient([(0, palette.blush, 0.8 * strength), (1, palette.blush, 0)])
        drawing.ellipse(36, skull.eye_y + skull.eye_height * 0.5 + 10, 22 + 4 * blush, 13 + 4 * blush, cheek)
        with drawing.group(transform=translate(1, 9), opacity=FRINGE_SHADOW_OPACITY):
            drawing.path(profile_hair_paths(view), palette.skin_shade)
        nose = Shape([(60, skull.nose_y - 2), (72, skull.nose_y + 2), (66, skull.nose_y + 10), (58, skull.nose_y + 5)])
        drawing.fill(nose, palette.skin_shade, NOSE_SHADE_OPACITY * 0.7)


def _draw_nostril(view: HeadView) -> None:
    tip, y = nose_tip_x(view.look), view.skull.nose_y
    width = view.line_width * FEATURE_LINE
    view.drawing.ink([(tip - 5, y + 4), (tip - 9.5, y + 1.5), (tip - 12.5, y + 3.2)], width, view.palette.skin_line)
    if not view.child:
        view.strand([(tip - 14, y - 4), (tip - 16.5, y + 1), (tip - 14, y + 5)], 1.1, view.palette.skin_line, 0.6)


def _draw_mouth(view: HeadView) -> None:
    if view.features.mouth in OPEN_MOUTHS:
        _draw_open_mouth(view)
        return
    drawing, palette, m = view.drawing, view.palette, view.skull.mouth_y
    middle, corner = CORNERS.get(view.features.mouth, (0.4, 0.4))
    upper = Shape([(66, m + 0.2, 1), (72, m - 3.4), (66, m - 4.4), (57, m + 0.4 + middle, 1)], True, 0.34)
    lower = Shape([(66, m + 0.2, 1), (71, m + 4), (66, m + 7), (57, m + 0.8 + middle, 1)], True, 0.34)
    with drawing.group(clip=profile_contour(view)):
        drawing.path(upper.path() + lower.path(), palette.lip, lip_opacity(view))
    width = view.line_width * FEATURE_LINE * 1.35
    back = 47.0 if corner < -5 else 51.0
    line = [(67, m), (59, m + 0.4 + middle), (back, m + 0.6 + corner)]
    drawing.ink(line, width, palette.mouth_line, 0.1, 0.6)
    if abs(corner) > 3:
        tick = [(back - 1.5, m + corner - 3), (back - 2, m + corner + 1), (back - 0.5, m + corner + 3)]
        drawing.ink(tick, width * 0.7, palette.mouth_line)


def _draw_open_mouth(view: HeadView) -> None:
    drawing, palette, m, drop = view.drawing, view.palette, view.skull.mouth_y, jaw_drop(view)
    kind = view.features.mouth
    back = 45.0 if kind in (Mouth.LAUGH, Mouth.SHOUT, Mouth.OPEN_SMILE) else 50.0
    corner = (
        -4.0
        if kind in (Mouth.LAUGH, Mouth.OPEN_SMILE)
        else 3.0
        if kind in (Mouth.WAIL, Mouth.GRIT, Mouth.TREMBLE)
        else 0.0
    )
    if kind in (Mouth.OH, Mouth.MURMUR, Mouth.TALK):
        back = 55.0
    opening = Shape(
        [
            (68.5, m - 0.6, 1),
            (58, m - 2.6 + corner * 0.4),
            (back, m + drop * 0.25 + corner, 1),
            (57, m + 4.5 + drop * 0.85),
            (68, m + 3.4 + drop, 1),
            (66, m + 1.4 + drop * 0.5),
        ],
        True,
        0.34,
    )
    drawing.path(opening.path(), None, LIP_OPACITY[view.look.presentation], palette.lip, 4.0)
    drawing.fill(opening, MOUTH_INSIDE)
    with drawing.group(clip=opening):
        if kind in TEETH_TOGETHER:
            drawing.rect(40, m - 6, 34, 14 + drop, TEETH)
            view.strand([(70, m + 1 + drop * 0.5), (back, m + 1 + drop * 0.4)], 1.3, palette.mouth_line, 0.6)
        else:
            drawing.ellipse(57, m + 6 + drop, 9, 2 + drop * 0.4, TONGUE)
            drawing.polygon([(back, m - 6), (72, m - 6), (72, m + 1.6), (back + 4, m + 1.6 + corner * 0.5)], TEETH)
    drawing.outline(opening, view.line_width * FEATURE_LINE, palette.mouth_line, light=(0, 0))


def _draw_ear(view: HeadView) -> None:
    drawing, palette, e = view.drawing, view.palette, view.skull.eye_y
    ear = Shape([(-13, e - 2), (-19, e - 14), (-31, e - 11), (-35, e + 6), (-28, e + 22), (-19, e + 36), (-12, e + 30)])
    drawing.fill(ear, palette.skin)
    inner = Shape([(-17, e - 2), (-22, e - 8), (-29, e - 4), (-29, e + 8), (-22, e + 18), (-18, e + 12), (-21, e + 4)])
    with drawing.group(clip=ear):
        drawing.fill(inner, palette.skin_shade, 0.85)
    drawing.outline(ear, view.line_width * FEATURE_LINE, palette.skin_line)
    view.strand([(-16, e - 4), (-24, e - 8), (-30, e + 2), (-25, e + 15)], 1.1, palette.skin_line, 0.7)


def _draw_ageing(view: HeadView) -> None:
    """Folds of a middle-aged or old profile."""
    if view.look.age not in (Age.MIDDLE_AGED, Age.ELDER):
        return
    skull, line = view.skull, view.palette.skin_line
    strength = 1.0 if view.elder else 0.6
    tip = nose_tip_x(view.look)
    view.strand(
        [(tip - 15, skull.nose_y + 3), (tip - 23, skull.nose_y + 11), (tip - 27, skull.mouth_y + 3)],
        1.3,
        line,
        0.8 * strength,
    )
    e = skull.eye_y
    view.strand([(54, e + 13), (44, e + 18), (34, e + 12)], 1.1, line, 0.65 * strength)
    if not view.elder:
        return
    for rise in (-4, 1, 6):
        view.strand([(26, e + rise * 0.6), (17, e + rise * 1.5)], 1.0, line, 0.65)
    for y in (skull.brow_y - 12, skull.brow_y - 20):
        view.strand([(60, y), (46, y - 2), (34, y + 1)], 1.1, line, 0.55)
    view.strand([(46, skull.mouth_y + 5), (42, skull.mouth_y + 12), (45, skull.chin_y - 8)], 1.1, line, 0.55)
