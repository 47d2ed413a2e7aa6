"""Eye and brow of a head seen from the side, looking right.

In: a `HeadView` of a profile. Out: strokes. Never: another turn.
"""

from __future__ import annotations

from comic.cast import EyeShape
from engines.illustrator.colour import mixed
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.head.iris import draw_iris, draw_shine
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import (
    BROW_THICKNESS,
    CLOSED_LASH,
    CREASE_OPACITY,
    EYE_WHITE,
    FEATURE_LINE,
    LASH_THICKNESS,
    LID_SHADOW,
    LID_SHADOW_OPACITY,
    LID_TINT_OPACITY,
    PROFILE_EYE_FRONT,
    PROFILE_EYE_SIZE,
)


def eye_back_x(view: HeadView) -> float:
    """Where the outer corner of a profile's eye lies."""
    return PROFILE_EYE_FRONT - view.skull.eye_half * 1.1


def draw_profile_eye(view: HeadView) -> None:
    """A wedge that opens to the front: cornea, lids, an iris cut by its own curve."""
    drawing, features, skull = view.drawing, view.features, view.skull
    y, h, front, back = skull.eye_y, skull.eye_height * PROFILE_EYE_SIZE, PROFILE_EYE_FRONT, eye_back_x(view)
    tint = drawing.radial_gradient([(0.4, view.palette.blush, LID_TINT_OPACITY), (1, view.palette.blush, 0)])
    drawing.ellipse((front + back) / 2, y - h * 0.1, 18, h * 0.5 + 8, tint)
    if features.closed:
        _draw_closed(view)
        return
    opening, lid, slant = features.opening, features.lower_lid, features.slant
    drop = skull.outer_drop * 0.6
    top = min(y - h * 0.45 * opening + slant * 0.8, y + h * 0.12)
    corner = (back, y + h * 0.10 + drop)
    arch = (back * 0.48 + front * 0.52, min(y - h * 0.45 * opening + slant * 0.35 + drop * 0.3, y + h * 0.12))
    wedge = Shape(
        [
            (front - 1.5, top, 1),
            (front + 1.8, y - h * 0.06),
            (front - 2.5, y + h * 0.35 - lid, 1),
            (back * 0.45 + front * 0.55, y + h * 0.34 - lid * 1.2),
            (*corner, 1),
            arch,
        ],
        True,
        0.36,
    )
    drawing.fill(wedge, mixed(EYE_WHITE, view.look.skin, 0.08))
    frame = _iris_frame(view)
    with drawing.group(clip=wedge):
        draw_iris(view, *frame)
        shade = [(back - 2, corner[1] - 8), (front + 5, top - 9), (front + 5, top + h * 0.19), (back, corner[1] + 1)]
        drawing.polygon(shade, mixed(LID_SHADOW, view.palette.skin_shade, 0.35), LID_SHADOW_OPACITY)
        draw_shine(view, *frame)
    low = [(front - 2.5, y + h * 0.36 - lid), (back * 0.4 + front * 0.6, y + h * 0.37 - lid), (back + 4, y + h * 0.2)]
    drawing.ink(low, 1.7, mixed(view.palette.lash, view.palette.skin_line, 0.45), 0.3, 0.7, 0.1)
    _draw_lashes(view, (front - 1.5, top), arch, corner)


def _iris_frame(view: HeadView) -> tuple[float, float, float, float]:
    skull, features = view.skull, view.features
    gaze_x, gaze_y = view.looking
    size = (skull.iris_height * 0.7 + skull.eye_height * 0.3) * features.iris * PROFILE_EYE_SIZE
    across, down = (0.25, 0.55) if view.masculine and not view.child else (0.215, 0.51)
    rx = size * across
    x = PROFILE_EYE_FRONT + 0.8 - rx * 0.82 + min(0.0, gaze_x) * 4
    return x, skull.eye_y - skull.eye_height * 0.03 + gaze_y * 0.25 * skull.eye_height, rx, size * down


def _draw_closed(view: HeadView) -> None:
    y, front, back = view.skull.eye_y, PROFILE_EYE_FRONT, eye_back_x(view)
    thickness = LASH_THICKNESS[view.look.age, view.look.presentation]
    arc = [(front + 1, y + 6), (front - 6, y - 4), (back + 8, y - 4.5), (back - 1, y + 7)]
    view.drawing.ink(arc, max(CLOSED_LASH, thickness), view.palette.lash, 0.35, 0.35, 0.25)
    if not view.masculine:
        view.drawing.ink([(front - 1, y + 2), (front + 6, y)], 2.6, view.palette.lash, 0.1, 0.8)


def _draw_lashes(view: HeadView, top: Spot, arch: Spot, corner: Spot) -> None:
    """Lashes along the upper lid that reach past the brow's bone, and the fold above them."""
    drawing, h = view.drawing, view.skull.eye_height
    thickness = LASH_THICKNESS[view.look.age, view.look.presentation]
    reach, rise = (3.0, 0.5) if view.masculine else (7.5, 4.0)
    if view.look.eye_shape is EyeShape.DROOPING:
        rise -= 3.5
    outwards = 0.0 if view.masculine or view.elder else 5.0
    lid = [
        (top[0] + reach, top[1] - rise),
        (top[0] + 0.5, top[1]),
        arch,
        (corner[0] - 1, corner[1]),
        (corner[0] - 1 - outwards, corner[1] - outwards * 0.6),
    ]
    drawing.ink(lid, thickness * 1.05, view.palette.lash, 0.3, 0.6, 0.08)
    lift = thickness + (2.0 if view.masculine else 3.2)
    fold = [(top[0] - 2, top[1] - lift), (arch[0], arch[1] - lift), (corner[0] + 1, corner[1] - lift - h * 0.12)]
    drawing.ink(
        fold,
        view.line_width * FEATURE_LINE * 0.8,
        view.palette.skin_line,
        0.45,
        0.5,
        0.1,
        opacity=CREASE_OPACITY,
    )


def draw_profile_brow(view: HeadView, opacity: float = 1.0, thinned: float = 1.0) -> None:
    """The brow over a profile's eye; under hair it is `thinned`."""
    features, front, back = view.features, PROFILE_EYE_FRONT, eye_back_x(view)
    y = view.skull.brow_y + features.brow_raise + features.brow_uneven * 0.5
    view.drawing.ink(
        [
            (front + 6, y + 1.2 + features.brow_inner),
            (front - 6, y - 1.6 + features.brow_inner * 0.55),
            (back + 4, y - 1 + features.brow_outer * 0.5),
            (back - 5, y + 4 + features.brow_outer),
        ],
        BROW_THICKNESS[view.look.age, view.look.presentation] * features.brow_weight * thinned,
        view.palette.brow,
        0.14,
        0.75,
        0.14,
        opacity=opacity,
    )
