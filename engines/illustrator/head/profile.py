"""The face of a head seen from the side, looking right.

In: a `HeadView` of a profile. Out: strokes. Never: another turn, hair except its shadow.
"""

from __future__ import annotations

from comic.cast import Age, FacialHair
from engines.illustrator.colour import adjusted, mixed
from engines.illustrator.geometry import Shape
from engines.illustrator.head.expressions import OPEN_MOUTHS, Mouth
from engines.illustrator.head.mouth import INSIDE, TEETH, TONGUE
from engines.illustrator.head.profile_hair import profile_hair_paths
from engines.illustrator.head.view import HeadView
from engines.illustrator.svg import translate

CLOSED_CURVE = {
    Mouth.SMILE: (-3.0, -7.0),
    Mouth.SMIRK: (-2.0, -6.0),
    Mouth.FROWN: (2.0, 5.0),
    Mouth.FIRM: (1.0, 3.0),
    Mouth.SNEER: (-3.0, 4.0),
    Mouth.WAVY: (2.5, -2.0),
}
"""How much the middle and the corner of a closed mouth lie below its front, where not level."""


def draw_profile_face(view: HeadView) -> None:
    """Skin, features and ear, under the hair."""
    drawing, palette = view.drawing, view.palette
    contour = _contour(view)
    hair = profile_hair_paths(view)
    drawing.fill(contour, palette.skin)
    with drawing.group(clip=contour):
        view.shade_beyond(contour, 6 * view.light_side if view.light_side < 0 else -4, -6, palette.skin_shade, 0.7)
        strength = 0.3 + 0.7 * view.features.blush
        cheek = drawing.radial_gradient([(0, palette.blush, 0.75 * strength), (1, palette.blush, 0)])
        drawing.ellipse(40, view.eye_y + 34, 22, 13, cheek)
        with drawing.group(transform=translate(-2, 10), opacity=0.8):
            drawing.path(hair, palette.skin_shade)
        if view.look.facial_hair is not FacialHair.NONE:
            _draw_beard(view)
    drawing.outline(contour, view.line_width * 1.05, palette.skin_line)
    view.strand([(77, 48), (71, 46), (70, 40)], 0.7, palette.skin_line)
    _draw_mouth(view)
    _draw_eye(view)
    _draw_brow(view)
    _draw_ear(view)
    if view.features.tears:
        y = view.eye_y
        stream = Shape([(44, y + 10), (54, y + 11), (52, y + 40), (56, y + 66), (46, y + 72), (42, y + 40)])
        drawing.fill(stream, "#bfe4ff", 0.8)
        drawing.outline(stream, view.line_width * 0.5, "#6aa5d8")


def _jaw_drop(view: HeadView) -> float:
    return 7.0 if view.features.mouth in OPEN_MOUTHS else 0.0


def _contour(view: HeadView) -> Shape:
    """Forehead, nose, lips, chin and the line of the jaw to the ear."""
    brow = 3.0 if view.masculine else 0.0
    jaw = _jaw_drop(view)
    nose = -7.0 if view.child else brow if view.masculine else -3.0
    chin = 3.0 if view.masculine and not view.child else 0.0
    return Shape(
        [
            (0, -106),
            (44, -92),
            (64, -58),
            (69, -24),
            (65 + brow, -6),
            (66, 5),
            (72, 20),
            (83 + nose, 37),
            (84 + nose, 44),
            (75, 50),
            (69, 52, 1),
            (71, 58),
            (74, 62),
            (73, 66),
            (66, 69 + (2 if jaw else 0), 1),
            (71, 74 + jaw),
            (67, 81 + jaw),
            (63, 84 + jaw),
            (66 + chin, 93 + jaw),
            (57 + chin, 103 + jaw),
            (40, 103 + jaw),
            (10, 88),
            (-16, 68),
            (-26, 40),
            (-40, 0),
            (-50, -60),
        ],
        True,
        0.35,
    )


def _draw_mouth(view: HeadView) -> None:
    drawing, jaw = view.drawing, _jaw_drop(view)
    if jaw:
        opening = Shape([(70, 64, 1), (52, 60), (50, 70), (56, 80 + jaw), (68, 78 + jaw, 1)])
        drawing.fill(opening, INSIDE)
        with drawing.group(clip=opening):
            drawing.rect(40, 58, 40, 9, TEETH)
            drawing.ellipse(60, 82 + jaw, 10, 8, TONGUE)
        drawing.outline(opening, view.line_width * 0.8, view.palette.mouth_line)
        return
    middle, corner = CLOSED_CURVE.get(view.features.mouth, (0.0, 0.0))
    drawing.ink([(67, 69), (58, 69.5 + middle), (50, 68 + corner)], view.line_width, view.palette.mouth_line, 0.1, 0.6)


def _eye_height(view: HeadView) -> float:
    if view.child:
        return 35.0
    if view.elder:
        return 19.0
    if view.masculine:
        return 24.0
    return 30.0 if view.look.age in (Age.ADULT, Age.MIDDLE_AGED) else 34.0


def _draw_eye(view: HeadView) -> None:
    """An eye from the side: a wedge that opens to the front."""
    drawing, palette, features = view.drawing, view.palette, view.features
    y, h, opening = view.eye_y, _eye_height(view), view.features.opening
    if features.closed:
        drawing.ink(
            [(57, y + 3), (47, y - 6), (32, y + 5)], 5 if not view.masculine else 4, palette.lash, 0.3, 0.3, 0.3
        )
        return
    lid = features.lower_lid
    front_top = -h * 0.30 * opening + features.slant * 0.6
    wedge = Shape(
        [
            (58, y + front_top),
            (60, y + 1),
            (55, y + h * 0.34 - lid, 1),
            (44, y + h * 0.30 - lid),
            (33, y + 2, 1),
            (42, y - h * 0.34 * opening + features.slant * 0.2),
        ],
        True,
        0.34,
    )
    gaze_x, gaze_y = view.gaze or (features.gaze_x, features.gaze_y)
    drawing.fill(wedge, mixed("#fdfbfb", view.look.skin, 0.10))
    with drawing.group(clip=wedge):
        x, down = 52.5 + gaze_x * 3, gaze_y * 5
        rx, ry = h * 0.24 * features.iris, h * 0.46 * features.iris
        body = drawing.linear_gradient(
            [(0, mixed(palette.eye, "#1b1226", 0.62)), (0.45, palette.eye), (1, adjusted(palette.eye, 0.16, 1.1, 10))]
        )
        drawing.ellipse(x, y - 1 + down, rx, ry, palette.eye_dark)
        drawing.ellipse(x, y + down, rx * 0.8, ry * 0.85, body)
        drawing.ellipse(x + 1, y - 2 + down, rx * 0.4, ry * 0.42, "#150d1c")
        drawing.polygon(
            [(30, y - h), (66, y - h), (66, y + front_top + h * 0.15), (32, y - h * 0.1)],
            mixed("#6d6288", palette.skin_shade, 0.45),
            0.4,
        )
        if features.shine > 0.3:
            drawing.ellipse(x + 1, y - ry * 0.45 + down, rx * 0.36, ry * 0.24, "#ffffff")
    upper = [
        (62, y + front_top - 1),
        (52, y - h * 0.43 * opening + features.slant * 0.4),
        (40, y - h * 0.28 * opening + features.slant * 0.1),
        (30, y + 1),
    ]
    drawing.ink(upper, 4.6 if view.masculine else 6.4, palette.lash, 0.25, 0.5, 0.3)
    if not view.masculine:
        drawing.ink([(60, y + front_top), (67, y + front_top - 4)], 3, palette.lash, 0.1, 0.8)
        drawing.ink([(34, y - 3), (25, y - 9)], 3, palette.lash, 0.1, 0.8)
    drawing.ink(
        [(55, y + h * 0.35 - lid), (44, y + h * 0.31 - lid), (36, y + h * 0.12)],
        2,
        mixed(palette.lash, palette.skin_line, 0.35),
    )
    view.strand(
        [(58, y - h * 0.5 * opening - 4), (47, y - h * 0.56 * opening - 5), (34, y - h * 0.28 * opening - 4)],
        0.5,
        palette.skin_line,
        0.7,
    )


def _draw_brow(view: HeadView) -> None:
    features = view.features
    y = view.eye_y - (29 if view.masculine else 37) + features.brow_raise
    view.drawing.ink(
        [
            (64, y + 3 + features.brow_inner),
            (50, y - 3 + features.brow_inner * 0.5),
            (30, y + 2 + features.brow_outer),
        ],
        (7.8 if view.masculine else 5.4) * features.brow_weight,
        view.palette.brow,
        0.2,
        0.7,
        0.4,
    )


def _draw_ear(view: HeadView) -> None:
    drawing, palette = view.drawing, view.palette
    ear = Shape([(-14, 0), (-24, -12), (-36, -2), (-34, 20), (-22, 38), (-14, 32)])
    drawing.fill(ear, palette.skin)
    with drawing.group(clip=ear):
        drawing.fill(Shape([(-18, 2), (-28, -2), (-28, 16), (-20, 26)]), palette.skin_shade, 0.8)
    drawing.outline(ear, view.line_width * 0.85, palette.skin_line)


def _draw_beard(view: HeadView) -> None:
    beard = Shape([(-30, 10), (-14, 40), (20, 62), (46, 60), (52, 74), (64, 78), (80, 84), (70, 120), (-30, 110)])
    view.drawing.fill(beard, mixed(view.palette.hair, view.palette.skin, 0.22))
    for x, y in ((8, 72), (24, 84), (40, 88), (52, 92)):
        view.strand([(x, y), (x - 1, y + 8), (x - 4, y + 16)], 0.5, view.palette.hair_line, 0.6)
