"""Collars go round a neck from one edge of its outline to the other, and no farther."""

from __future__ import annotations

import numpy as np
import pytest

from comic.cast import Look, Species
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Marking, coat_of
from engines.illustrator.creatures.collar import draw_collar
from engines.illustrator.geometry import Shape
from engines.illustrator.raster import rasterise
from engines.illustrator.svg import Drawing

_NECK = Shape([(60, 20, 1), (140, 20, 1), (150, 180, 1), (50, 180, 1)])


def _covered(drawing: Drawing) -> np.ndarray:
    return np.asarray(rasterise(drawing).convert("RGBA"))[:, :, 3] > 128


@pytest.mark.parametrize("tilt_deg", [-20.0, 0.0, 20.0])
def test_a_collar_spans_its_neck_and_ends_at_its_outline(tilt_deg: float) -> None:
    coat = coat_of(Look(species=Species.DOG), (Marking.PLAIN,))
    collar, neck = Drawing(200, 200), Drawing(200, 200)
    draw_collar(Brush(collar, 3.0, 1), coat, _NECK, (100.0, 100.0), 48.0, tilt_deg, tag=False)
    neck.fill(_NECK, "#000000")
    band, body = _covered(collar), _covered(neck)
    assert band.any()
    assert not (band & ~body).any(axis=0)[:48].any()
    assert not (band & ~body).any(axis=0)[152:].any()
    columns = np.flatnonzero(band.any(axis=0))
    at_band = body[np.flatnonzero(band.any(axis=1))]
    edges = np.flatnonzero(at_band.any(axis=0))
    assert columns[0] <= edges[0] + 6
    assert columns[-1] >= edges[-1] - 6
