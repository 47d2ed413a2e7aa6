"""A head seen from the side, looking right: its face and its hair.

In: a `HeadView` of a profile. Out: strokes. Never: another turn.
"""

from __future__ import annotations

from comic.cast import Age, BackHair, Fringe
from engines.illustrator.colour import adjusted, line_colour, mixed
from engines.illustrator.geometry import Shape, Vertex, between, ellipse_points
from engines.illustrator.head.expressions import OPEN_MOUTHS, Mouth
from engines.illustrator.head.mass import Strand, draw_hair_mass
from engines.illustrator.head.mouth import INSIDE, TEETH, TONGUE
from engines.illustrator.head.view import HeadView

CLOSED_CURVE = {
    Mouth.SMILE: (-3.0, -7.0),
    Mouth.SMIRK: (-2.0, -6.0),
    Mouth.FROWN: (2.0, 5.0),
    Mouth.FIRM: (1.0, 3.0),
    Mouth.SNEER: (-3.0, 4.0),
    Mouth.WAVY: (2.5, -2.0),
}
"""How much the middle and the corner of a closed mouth lie below its front, where not level."""

FLAT_FRINGES = frozenset({Fringe.BACK, Fringe.BUZZ})
PARTED_FRINGES = frozenset({Fringe.SIDE, Fringe.CURTAIN, Fringe.SWEPT})
CLOSE_CUTS = frozenset({BackHair.SHORT, BackHair.BUZZ})


def draw_profile_face(view: HeadView) -> None:
    """Face, ear and the hair over both."""
    drawing, palette = view.drawing, view.palette
    contour = _contour(view)
    fringe = _front_shape(view)
    drawing.fill(contour, palette.skin)
    with drawing.group(clip=contour):
        view.shade_beyond(contour, 6 * view.light_side if view.light_side < 0 else -4, -6, palette.skin_shade, 0.7)
        strength = 0.3 + 0.7 * view.features.blush
        cheek = drawing.radial_gradient([(0, palette.blush, 0.75 * strength), (1, palette.blush, 0)])
        drawing.ellipse(40, view.eye_y + 34, 22, 13, cheek)
        drawing.fill(fringe.moved(-2, 9), palette.skin_shade, 0.8)
        if view.look.beard:
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
    strands = [
        Strand(((10, -118), (44, -86), (58, -40)), 1.1),
        Strand(((0, -118), (-30, -70), (-24, -10))),
        Strand(((-10, -116), (-70, -70), (-78, 0))),
        Strand(((4, -118), (16, -80), (22, -34)), 0.9),
    ]
    shine = Shape([(-70, -70, 1), (-50, -84), (-10, -94), (40, -84, 1), (36, -72), (-8, -78), (-48, -68), (-66, -56)])
    draw_hair_mass(view, fringe, strands, [shine], shadow=(-6, -8))


def _jaw_drop(view: HeadView) -> float:
    return 7.0 if view.features.mouth in OPEN_MOUTHS else 0.0


def _contour(view: HeadView) -> Shape:
    """Forehead, nose, lips, chin and the line of the jaw to the ear."""
    brow = 3.0 if view.masculine else 0.0
    jaw = _jaw_drop(view)
    nose = -4.0 if view.child else brow
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


def _front_shape(view: HeadView) -> Shape:
    """The hair on the skull with fringe, side-lock and nape, as one outline."""
    side_end = 24 if view.masculine else 60
    front: list[Vertex]
    if view.look.fringe in FLAT_FRINGES:
        front = [(62, -62, 1), (40, -66), (6, -50), (-4, -16), (-10, 8, 1), (-16, -8)]
    elif view.look.fringe in PARTED_FRINGES:
        front = [
            (70, -30),
            (64, 10, 1),
            (48, -40),
            (20, -52),
            (6, -20),
            (2, 20 if view.masculine else 44, 1),
            (-10, -4),
        ]
    else:
        front = [
            (74, -40), (76, -8, 1), (62, -28), (54, -6, 1), (44, -30), (31, -2, 1), (20, -24), (6, -10),
            (0, side_end, 1), (-12, -4),
        ]  # fmt: skip
    nape: list[Vertex] = [(-30, 46, 1), (-60, 60), (-84, 40)]
    if view.look.back_hair in CLOSE_CUTS:
        nape = [(-34, 40, 1), (-44, 58), (-52, 76, 1), (-66, 62), (-90, 34)]
    top: list[Vertex] = [(-106, -10), (-104, -64), (-66, -112), (0, -126), (48, -106)]
    if view.look.fringe is Fringe.BUZZ:
        top = [(x * 0.94, y * 0.93) for x, y in top]
    return Shape([*front, *nape, *top], True, 0.35)


_BACK_SHAPES: dict[BackHair, list[Vertex]] = {
    BackHair.LONG: [
        (0, -110), (-70, -100), (-108, -40), (-112, 60), (-120, 160), (-116, 240), (-96, 266, 1), (-80, 240),
        (-60, 262, 1), (-40, 220), (-24, 140), (-20, 60), (0, 0),
    ],
    BackHair.WAVY: [
        (0, -110), (-70, -100), (-108, -40), (-112, 30), (-134, 80), (-120, 130), (-142, 180), (-126, 226),
        (-104, 250, 1), (-86, 226), (-62, 248, 1), (-40, 206), (-50, 150), (-26, 100), (-20, 50), (0, 0),
    ],
    BackHair.BOB: [
        (0, -110), (-70, -100), (-108, -40), (-112, 40), (-98, 96), (-60, 106, 1), (-30, 92), (-6, 98, 1), (0, 40),
        (0, 0),
    ],
    BackHair.PONYTAIL: [
        (-60, -96), (-120, -104), (-160, -60), (-164, 30), (-146, 110), (-150, 170), (-130, 206, 1), (-118, 150),
        (-108, 176, 1), (-104, 80), (-108, 10), (-90, -40),
    ],
    BackHair.TWIN_TAILS: [
        (-50, -50), (-80, -40), (-90, 40), (-80, 120), (-84, 190, 1), (-60, 150), (-46, 60), (-36, -10),
    ],
    BackHair.BRAID: [(-70, 20), (-96, 60), (-104, 140), (-96, 220, 1), (-80, 150), (-60, 70)],
}  # fmt: skip


def draw_profile_back_hair(view: HeadView) -> None:
    """What hangs or stands behind a head in profile; nothing for close cuts."""
    kind = view.look.back_hair
    if kind is BackHair.BUN:
        draw_hair_mass(view, Shape(ellipse_points(-98, -84, 36, 36, 9)), shadow=(-10, -4))
        return
    points = _BACK_SHAPES.get(kind)
    if points is None:
        return
    strand = Strand((between(points[0], points[2], 0.6), (points[4][0], points[4][1])), 1.1)
    draw_hair_mass(view, Shape(points), [strand], shadow=(-10, -4))
    if kind is BackHair.PONYTAIL:
        colour = view.look.outfit_colours[2]
        view.drawing.ellipse(
            -94, -84, 12, 18, colour, stroke=line_colour(colour), stroke_width=view.line_width * 0.8, rotation_deg=-35
        )
