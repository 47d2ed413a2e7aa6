"""Trees: leaves all around their clumps, a trunk or a bough to grow on, a shadow where people's fall."""

from __future__ import annotations

import math
import re

import pytest

from comic.storyboard import TimeOfDay, Weather
from engines.illustrator.sets.foliage import clump, spray
from engines.illustrator.sets.outdoors import GROUND_SHADOW
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.trees import TRUNK, draw_tree, draw_tree_at
from engines.illustrator.style.foliage import KINDS


def _stage(weather: Weather = Weather.CLEAR) -> Stage:
    return Stage(800, 1000, TimeOfDay.MORNING, weather, seed=2)


@pytest.mark.parametrize("kind", range(KINDS))
@pytest.mark.parametrize("radius_px", [12.0, 60.0, 150.0])
def test_leaves_stand_out_all_around_a_clump(kind: int, radius_px: float) -> None:
    foliage = clump(kind, radius_px)
    points = list(zip(foliage.leaves[::2], foliage.leaves[1::2], strict=True))
    outside = [math.degrees(math.atan2(y, x)) % 360 for x, y in points if math.hypot(x, y) > foliage.body * 1.13]
    assert {int(turn // 60) for turn in outside} == set(range(6))


def test_a_nearer_clump_has_more_leaves_and_a_spray_has_no_body() -> None:
    assert len(clump(1, 150.0).leaves) > 3 * len(clump(1, 15.0).leaves)
    assert spray(1, 100.0).body == 0.0


def test_a_tree_whose_trunk_stands_beside_the_panel_shows_a_bough() -> None:
    def strokes(x: float) -> int:
        stage = _stage()
        draw_tree_at(stage, "oak", x, 990.0, 900.0, "#72b063")
        return len(re.findall(f'fill="{TRUNK}"', stage.drawing.svg()))

    assert strokes(-40.0) == strokes(200.0) + 2 == strokes(840.0)


def test_a_tree_throws_a_shadow_to_the_right_and_none_under_clouds() -> None:
    def shadow(weather: Weather) -> list[float]:
        stage = _stage(weather)
        draw_tree(stage, 0.0, 8.0, 5.0)
        found = re.search(rf'<path d="([^"]*)" fill="{GROUND_SHADOW}"', stage.drawing.svg())
        return [float(x) for x in re.findall(r"[ML](-?[\d.]+) ", found[1])] if found else []

    xs = shadow(Weather.CLEAR)
    assert (min(xs) + max(xs)) / 2 > 400 + 0.1 * 5.0 * _stage().scale(8.0)
    assert not shadow(Weather.RAIN)
