"""Ghosts have a light of their own: in the warmest light they stay cold."""

from __future__ import annotations

import numpy as np
import pytest

from comic.cast import Character, Look, Species
from comic.storyboard import Setting, Shot, TimeOfDay
from engines.illustrator.painter import paint_panel
from tests.panel_briefs import brief, staged


def _face_colour(species: Species, seed: int) -> np.ndarray:
    who = Character(name="Mina", look=Look(species=species, skin="#f0c8a8", hair="#cdbbe8", seed=seed))
    sunset = brief(Shot.CLOSE_UP, staged("Mina"), setting=Setting.SEASIDE, time=TimeOfDay.SUNSET)
    painting = paint_panel(sunset.model_copy(update={"cast": (who,)}))
    face = painting.artwork.subjects[0].face
    pixels = np.asarray(painting.picture.convert("RGB"), dtype=float)
    return pixels[round(face.y0) : round(face.y1), round(face.x0) : round(face.x1)].mean((0, 1))


@pytest.mark.parametrize("seed", [1, 2])
def test_a_ghost_at_sunset_is_cold_where_a_person_is_warm(seed: int) -> None:
    red, _, blue = _face_colour(Species.GHOST, seed)
    assert blue > red
    red, _, blue = _face_colour(Species.HUMAN, seed)
    assert red > blue
