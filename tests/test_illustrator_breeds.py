"""Foxes, bears, tigers, rabbits, owls …: each unlike its usual relative, whole from every side, on the ground."""

from __future__ import annotations

import numpy as np
import pytest

from comic.cast import Character, Look, Species
from comic.storyboard import Expression, Facing, Pose, Shot, Turn
from engines.illustrator.creatures.breed import Breed, seeds_of_breed
from engines.illustrator.creatures.creature import Creature
from engines.illustrator.framing import frame_panel
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing, translate
from tests.panel_briefs import brief, staged

SPECIES_OF = {
    **dict.fromkeys((Breed.FOX, Breed.WOLF, Breed.BEAR), Species.DOG),
    **dict.fromkeys((Breed.TIGER, Breed.LION, Breed.RABBIT), Species.CAT),
    **dict.fromkeys((Breed.CROW, Breed.OWL, Breed.HAWK, Breed.PENGUIN, Breed.DUCK, Breed.HEN), Species.BIRD),
}
GROUND_ROW = 350


def _creature(breed: Breed, turn: Turn, pose: Pose = Pose.STAND) -> Creature:
    seed = seeds_of_breed(breed, range(4, 5))[0]
    return Creature(Look(species=SPECIES_OF[breed], seed=seed, hair="#c8763a"), Expression.NEUTRAL, pose, turn)


def _covered(who: Creature) -> np.ndarray:
    """Rows and columns of 4 local units, the origin at row 350, column 250."""
    drawing = Drawing(2000, 1600)
    with drawing.group(transform=translate(1000, GROUND_ROW * 4)):
        who.draw(drawing)
    return np.asarray(rasterise(drawing, size_px=(500, 400)).getchannel("A")) > 40


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("breed", SPECIES_OF)
def test_a_breed_stands_on_the_ground_with_its_head_where_it_says(breed: Breed, turn: Turn) -> None:
    who = _creature(breed, turn)
    drawn = _covered(who)
    rows = np.flatnonzero(drawn.any(axis=1))
    assert abs(rows[-1] - GROUND_ROW) <= 4
    head = who.anchors.head
    top, bottom = (round(y / 4) + GROUND_ROW for y in (head.y0, head.y1))
    left, right = (round(x / 4) + 250 for x in (head.x0, head.x1))
    assert drawn[top:bottom, left:right].mean() > 0.5
    assert abs(rows[0] - top) < 0.2 * (bottom - top)


@pytest.mark.parametrize("breed", SPECIES_OF)
def test_a_breed_has_a_shape_of_its_own(breed: Breed) -> None:
    usual = Creature(Look(species=SPECIES_OF[breed], seed=4), Expression.NEUTRAL, Pose.STAND, Turn.THREE_QUARTER)
    own, other = Drawing(10, 10), Drawing(10, 10)
    _creature(breed, Turn.THREE_QUARTER).draw(own)
    usual.draw(other)
    assert own.svg() != other.svg()


def test_a_tiger_is_as_high_as_a_hip_and_a_fox_lower_than_a_wolf() -> None:
    heights = {breed: _creature(breed, Turn.PROFILE).standing_height for breed in (Breed.TIGER, Breed.FOX, Breed.WOLF)}
    assert 500 < heights[Breed.TIGER] < 800
    assert heights[Breed.FOX] < heights[Breed.WOLF] < heights[Breed.TIGER]


@pytest.mark.parametrize("facing", Facing)
@pytest.mark.parametrize("breed", SPECIES_OF)
def test_the_closest_shot_shows_a_creature_s_whole_face_in_the_middle(breed: Breed, facing: Facing) -> None:
    seed = seeds_of_breed(breed, range(4, 5))[0]
    who = Character(name="Bo", look=Look(species=SPECIES_OF[breed], seed=seed))
    order = brief(Shot.EXTREME_CLOSE_UP, staged("Bo", facing=facing), width_px=800, height_px=500)
    frame = frame_panel(order.model_copy(update={"cast": (who,)}))
    face = frame.stands[0].anchors.face
    assert 0 <= face.x0 < face.x1 <= frame.width
    assert 0 <= face.y0 < face.y1 <= frame.height
    assert face.width > 0.25 * frame.width
