"""One look's skull: how wide and long its face is and where the features sit.

In: a look. Out: `Skull`. Never: a drawing, a turn.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from comic.cast import Age, EyeShape, FaceShape, Look, Presentation
from engines.illustrator.style.head import EYE_CHANGES, EYES, FACE_CHANGES, FACES


@dataclass(frozen=True)
class Skull:
    """Frontal half-widths and heights in head units (see `style.head.FaceProportions`), and the eyes' measures.

    `iris_height` is the eye's height before its shape narrows the lids; `outer_drop` is how far the outer corner of
    an eye lies below the inner one.
    """

    temple: float
    cheek: float
    cheek_y: float
    low_cheek: float
    jaw: float
    jaw_y: float
    chin: float
    chin_y: float
    eye_y: float
    eye_offset: float
    eye_half: float
    eye_height: float
    iris_height: float
    outer_drop: float
    outer_lid: float
    brow_y: float
    nose_y: float
    mouth_y: float


def skull_of(look: Look) -> Skull:
    """The skull of a person who looks like this."""
    return _skull(look.age, look.presentation, look.face, look.eye_shape)


@lru_cache(maxsize=256)
def _skull(age: Age, presentation: Presentation, face: FaceShape, eye_shape: EyeShape) -> Skull:
    usual, change = FACES[age, presentation], FACE_CHANGES[face]
    eye, cut = EYES[age, presentation], EYE_CHANGES[eye_shape]
    return Skull(
        temple=usual.temple + change.temple,
        cheek=usual.cheek + change.cheek,
        cheek_y=usual.cheek_y,
        low_cheek=usual.low_cheek + change.low_cheek,
        jaw=usual.jaw + change.jaw,
        jaw_y=usual.jaw_y + change.jaw_y,
        chin=max(9.5, usual.chin + change.chin),
        chin_y=usual.chin_y + change.chin_y,
        eye_y=usual.eye_y,
        eye_offset=usual.eye_offset + change.cheek * 0.25,
        eye_half=eye.half_width * cut.width,
        eye_height=eye.height * cut.height,
        iris_height=eye.height,
        outer_drop=cut.outer_drop,
        outer_lid=cut.outer_lid,
        brow_y=usual.eye_y - eye.brow_lift,
        nose_y=usual.nose_y + change.mouth_y * 0.6,
        mouth_y=usual.mouth_y + change.mouth_y,
    )
