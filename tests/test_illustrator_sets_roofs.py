"""Roofs of tiles: rows at one density, eaves that curve up to corners in which all lines meet, gates for people."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from comic.storyboard import TimeOfDay
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.tiled_roof import TiledRoof, draw_tiled_roof
from engines.illustrator.sets.village import GATE_HALF_M, GATE_M, YARD_WALL_M
from engines.illustrator.style.roofs import GABLE_PART, KINK_PART, TILE_M, TIP_M

TALLEST_M = 2.0


def _roof(x: float, z: float) -> TiledRoof:
    return TiledRoof(x, 3.1, z, z + 3.8, 2.75, 1.5, 0.7, 2.6, "#565c6b", "#7a5038", "#f0e7d6")


@pytest.mark.parametrize("side", [-1, 1])
def test_both_slopes_meet_in_the_lifted_corner_and_in_the_gable_s_foot(side: int) -> None:
    roof = _roof(-5.0, 9.0)
    corner = roof.front(side, 0.0)
    assert corner == pytest.approx(roof.skirt(side, -1.0, 0.0))
    assert corner[1] == pytest.approx(roof.front(0.0, 0.0)[1] + TIP_M)
    front = roof.front(side * GABLE_PART, KINK_PART)
    assert front == pytest.approx(roof.skirt(side, -1.0, 1.0))


def test_a_slope_hangs_in_and_ends_at_the_hip_beyond_the_gable() -> None:
    roof = _roof(0.0, 9.0)
    straight = (roof.front(0.0, 0.0)[1] + roof.front(0.0, 1.0)[1]) / 2
    assert roof.front(0.0, 0.5)[1] < straight - 0.1
    assert roof.top(0.5) == 1.0 and roof.top(1.0) == 0.0
    assert roof.top(GABLE_PART + 0.001) == pytest.approx(KINK_PART, abs=0.01)


@pytest.mark.parametrize("z", [7.0, 11.0, 20.0])
def test_rows_of_tiles_lie_one_width_apart_near_and_far(z: float) -> None:
    stage = Stage(800, 1000, TimeOfDay.NOON)
    draw_tiled_roof(stage, _roof(0.0, z))
    rows = max(re.findall(r'<path d="([^"Z]*)" fill="none"', stage.drawing.svg()), key=len)
    feet = [float(x) for x in re.findall(r"M(-?[\d.]+) ", rows)]
    gaps = [right - left for left, right in pairwise(feet)]
    assert min(gaps) == pytest.approx(TILE_M * stage.scale(z), rel=0.1)
    assert max(gaps) == pytest.approx(min(gaps), abs=0.3)


def test_grown_people_walk_through_a_gate_and_do_not_look_over_the_wall_beside_it() -> None:
    assert GATE_M > 1.25 * TALLEST_M and GATE_HALF_M > 1.0
    assert YARD_WALL_M > 1.7
