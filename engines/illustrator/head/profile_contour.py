"""The outline of a face seen from the side, looking right: forehead, small nose, lips, chin, jaw.

In: a `HeadView` of a profile. Out: a shape. Never: a stroke.
"""

from __future__ import annotations

from comic.cast import Age, Look, Presentation
from engines.illustrator.geometry import Shape, lerp
from engines.illustrator.head.mouths import JAW_DROPS
from engines.illustrator.head.view import HeadView


def jaw_drop(view: HeadView) -> float:
    """How far the chin sinks when the mouth is open."""
    return JAW_DROPS.get(view.features.mouth, 0.0) * max(0.8, min(1.25, view.features.mouth_width))


def nose_tip_x(look: Look) -> float:
    """How far a profile's nose reaches to the right: small on children, longer on men and the old."""
    if look.age is Age.CHILD:
        return 70.0
    return (80.5 if look.presentation is Presentation.MASCULINE else 76.5) + (2.0 if look.age is Age.ELDER else 0.0)


def profile_contour(view: HeadView) -> Shape:
    """From the top of the forehead down to the chin and back along the jaw to the ear."""
    skull, drop = view.skull, jaw_drop(view)
    e, n, m, low = skull.eye_y, skull.nose_y, skull.mouth_y, skull.chin_y
    brow = 3.2 if view.masculine and not view.child else 0.0
    nose, lips = nose_tip_x(view.look), -4.5 if view.child else -2.0 if view.elder else -0.5
    chin = -4.0 if view.child else (3.5 if view.masculine else 0.0)
    chin += (skull.chin - 14) * 0.18
    wide = skull.jaw - 42
    corner_x, corner_y = -14 - wide * 0.45, skull.jaw_y - 6 + wide * 0.25
    return Shape(
        [
            (0, -106),
            (41, -94),
            (58, -68),
            (62.5, -40),
            (61.5 + brow, e - 19),
            (58.5 + brow * 0.4, e - 4),
            (61, e + 8),
            (lerp(61, nose, 0.62), n - 14),
            (nose, n - 2.5),
            (nose - 1.5, n + 2.6),
            (nose - 8, n + 5.4),
            (66 + lips * 0.6, n + 8.5),
            (66.6 + lips, m - 8),
            (69.6 + lips, m - 4),
            (68.6 + lips, m - 1.2),
            (66 + lips * 0.6, m + 0.2, 1),
            (68.2 + lips, m + 3 + drop),
            (67 + lips, m + 6.8 + drop),
            (62.6, m + 10.5 + drop),
            (63.5 + chin, low - 13 + drop),
            (61.5 + chin, low - 3 + drop),
            (52 + chin, low + 1 + drop),
            (38, low - 3 + drop * 0.8),
            (lerp(38, corner_x, 0.5), lerp(low - 4, corner_y, 0.46) + drop * 0.4),
            (corner_x, corner_y),
            (-24, skull.nose_y - 6),
            (-32, -10),
            (-50, -60),
        ],
        True,
        0.35,
    )
