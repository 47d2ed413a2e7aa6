"""A turned head: its far edge is round and lies under its hair, its chin above its neck."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from comic.cast import Accessory, Age, BackHair, FaceShape, Fringe, Look, Outfit, Presentation
from comic.storyboard import Expression, Pose, Turn
from engines.illustrator.body.collars import collar_rim
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.head.contour import face_contour, far_temple_x
from engines.illustrator.head.cuts import combed, standing_off
from engines.illustrator.head.head import Head
from engines.illustrator.head.skull import skull_of
from engines.illustrator.raster import rasterise
from engines.illustrator.style.neck import NECK_WIDTH, PROFILE_NECK, TURNED_NECK
from engines.illustrator.svg import Drawing, translate
from tests.test_illustrator_head_shapes import view_of

PEOPLE = [
    Look(age=age, presentation=presentation, face=face, fringe=Fringe.BACK, back_hair=BackHair.SHORT)
    for age in Age
    for presentation in Presentation
    for face in FaceShape
]


@pytest.mark.parametrize("fringe", [Fringe.BACK, Fringe.BUZZ])
@pytest.mark.parametrize("age", Age)
def test_no_skin_shows_outside_the_hair_of_the_far_temple(age: Age, fringe: Fringe) -> None:
    look = Look(age=age, fringe=fringe, back_hair=BackHair.SHORT, presentation=Presentation.MASCULINE, hair="#202030")
    drawing = Drawing(240, 280)
    head = Head(drawing, look, Expression.NEUTRAL, Turn.THREE_QUARTER, 2.5)
    with drawing.group(transform=translate(120, 150)):
        head.draw_back_hair()
        head.draw_front()
    pixels = np.asarray(rasterise(drawing)).astype(int)
    for y in range(-60, int(skull_of(look).eye_y) - 14, 4):
        row = pixels[150 + y, round(120 + far_temple_x(skull_of(look), y)) - 1 : 230]
        bright = (row[..., :3].min(axis=-1) > 150) & (row[..., 3] > 200)
        assert bright.sum() <= 1, y


@pytest.mark.parametrize(
    "look", PEOPLE, ids=lambda look: f"{look.age.value}-{look.presentation.value}-{look.face.value}"
)
def test_a_far_cheek_has_no_hollow_between_cheekbone_and_chin(look: Look) -> None:
    outline = [vertex[:2] for vertex in face_contour(view_of(look, Turn.THREE_QUARTER)).points]
    far = outline[5:10]
    turns = [
        (second[0] - first[0]) * (third[1] - second[1]) - (second[1] - first[1]) * (third[0] - second[0])
        for (first, second), (_, third) in pairwise(pairwise(far))
    ]
    assert min(turns) >= 0


@pytest.mark.parametrize("presentation", Presentation)
@pytest.mark.parametrize("tilt_deg", [-20.0, 0.0, 20.0])
def test_a_turned_chin_lies_above_its_neck(presentation: Presentation, tilt_deg: float) -> None:
    look = Look(presentation=presentation, age=Age.ADULT)
    skeleton = Skeleton(look, Pose.STAND, Turn.THREE_QUARTER, tilt_deg)
    chin_x = skeleton.headed((14.5, skull_of(look).chin_y))[0]
    neck_x = skeleton.leaned((skeleton.head_origin[0] + TURNED_NECK, -skeleton.neck_length))[0]
    assert abs(chin_x - neck_x) < NECK_WIDTH[presentation] * 0.45


def test_a_boy_wears_no_grown_mans_quiff() -> None:
    boy = Look(age=Age.CHILD, fringe=Fringe.BACK, back_hair=BackHair.SHORT)
    assert combed(boy).fringe is not Fringe.BACK
    assert combed(boy.model_copy(update={"back_hair": BackHair.PONYTAIL})).fringe is Fringe.BACK


@pytest.mark.parametrize("pose", [Pose.PUSH, Pose.CARRY, Pose.RIDE])
def test_a_turned_head_on_a_body_in_profile_has_its_bodys_neck(pose: Pose) -> None:
    """Nothing of the neck hangs out before the throat."""
    figure = Figure(
        Look(skin="#00f000", outfit=Outfit.TEE, age=Age.ADULT), Expression.NEUTRAL, pose, Turn.THREE_QUARTER
    )
    drawing = Drawing(500, 500)
    with drawing.group(transform=translate(100, 150)):
        figure.draw(drawing, legs=False)
    pixels = np.asarray(rasterise(drawing)).astype(int)
    body = figure.skeleton
    for y in range(-20, 30, 5):
        x, below = body.leaned((body.throat_x + 14, y))
        red, green, blue = pixels[round(150 + below), round(100 + x), :3]
        assert green < 1.3 * max(red, blue) or green < 60, y


def test_no_spikes_stand_around_a_crown() -> None:
    spiky = Look(fringe=Fringe.SPIKY, back_hair=BackHair.SHORT)
    assert standing_off(combed(spiky))
    assert combed(spiky.model_copy(update={"accessory": Accessory.CROWN})).fringe is Fringe.DOWN


@pytest.mark.parametrize("age", [Age.CHILD, Age.ADULT])
@pytest.mark.parametrize("pitch_deg", [0.0, 25.0])
def test_the_neck_of_a_head_in_profile_stands_in_the_middle_of_a_turned_collar(age: Age, pitch_deg: float) -> None:
    body = Figure(Look(age=age), Expression.NEUTRAL, Pose.ARMS_CROSSED, Turn.PROFILE, pitch_deg=pitch_deg).skeleton
    assert not body.in_profile
    neck_x = body.neck_top[0] + PROFILE_NECK * body.head_zoom
    assert neck_x == pytest.approx(collar_rim(body)[1][0], abs=1.0)
