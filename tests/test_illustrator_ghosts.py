"""Ghosts have a light of their own: in the warmest light they stay cold."""

from __future__ import annotations

import numpy as np
import pytest

from comic.cast import Character, Look, Species
from comic.storyboard import Expression, Pose, Setting, Shot, TimeOfDay, Turn
from engines.illustrator.painter import paint_panel
from engines.illustrator.performer import performer
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing
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


def test_a_ghost_explains_with_its_hand_close_to_the_body() -> None:
    reach = {}
    for species in (Species.GHOST, Species.HUMAN):
        drawing = Drawing(1600, 3200)
        with drawing.group(transform="translate(800 1600)"):
            who = performer(Look(species=species, seed=1), Expression.NEUTRAL, Pose.EXPLAIN, Turn.THREE_QUARTER)
            who.draw(drawing)
        inked = np.asarray(rasterise(drawing, size_px=(400, 800)).getchannel("A")) > 40
        columns = np.flatnonzero(inked.any(axis=0))
        reach[species] = 4 * int(columns.max()) - 800 - who.anchors.head.centre.x
    assert reach[Species.GHOST] < 0.8 * reach[Species.HUMAN], "farther out a neighbour's hands may be"
