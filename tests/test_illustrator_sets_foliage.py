"""Trees: leaves all around their clumps, a trunk or a bough to grow on, a shadow where people's fall."""

from __future__ import annotations

import math
import re
from itertools import pairwise

import pytest

from comic.storyboard import Setting, TimeOfDay, Weather
from engines.illustrator.sets.build import build_set
from engines.illustrator.sets.crown import draw_crown
from engines.illustrator.sets.flowers import draw_flowers
from engines.illustrator.sets.foliage import clump, spray
from engines.illustrator.sets.outdoors import GROUND_SHADOW, draw_post_shadow
from engines.illustrator.sets.park import _is_covered
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.trees import TRUNK, draw_tree, draw_tree_at
from engines.illustrator.style.foliage import FLOWER_STEM, KINDS, LEAF


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

    assert strokes(-40.0) == strokes(200.0) + 1 == strokes(840.0)


def test_a_bough_of_a_tree_beside_a_narrow_view_grows_into_it() -> None:
    """Between the picture's edge and the view's, too: outwards it would leave the view at once."""

    def boughs(x: float) -> set[str]:
        drawn = []
        for seen_x in ((300.0, 700.0), (0.0, 800.0)):
            stage = Stage(800, 1000, TimeOfDay.MORNING, seed=2, seen_x=seen_x)
            draw_crown(stage, "beside", x, 900.0, 600.0, "#6fa35a", TRUNK)
            drawn.append(set(re.findall(r'<path d="([^"]+)"[^>]*', stage.drawing.svg())))
        return drawn[0] - drawn[1]

    for x, is_left in ((200.0, True), (760.0, False)):
        (bough,) = boughs(x)
        end_x = [float(each) for each in re.findall(r"-?[0-9]+(?:[.][0-9]+)?", bough)][::2]
        assert (max(end_x) - x > x - min(end_x)) is is_left


def test_a_tree_throws_a_shadow_to_the_right_and_none_under_clouds() -> None:
    def shadow(weather: Weather) -> list[float]:
        stage = _stage(weather)
        draw_tree(stage, 0.0, 8.0, 5.0)
        found = re.search(rf'<path d="([^"]*)" fill="{GROUND_SHADOW}"', stage.drawing.svg())
        return [float(x) for x in re.findall(r"[ML](-?[\d.]+) ", found[1])] if found else []

    xs = shadow(Weather.CLEAR)
    assert (min(xs) + max(xs)) / 2 > 400 + 0.1 * 5.0 * _stage().scale(8.0)
    assert not shadow(Weather.RAIN)


def test_a_post_throws_its_shadow_from_its_foot_to_the_right() -> None:
    stage = _stage()
    draw_post_shadow(stage, 0.0, 6.0, 2.0, 0.05)
    found = re.search(r'<path d="([^"]*)" fill="url', stage.drawing.svg())
    assert found is not None
    xs = [float(x) for x in re.findall(r"[ML](-?[\d.]+) ", found[1])]
    foot, scale = stage.project(0.0, 0.0, 6.0)[0], stage.scale(6.0)
    assert min(xs) == pytest.approx(foot - 0.05 * scale, abs=0.5)
    assert max(xs) > foot + 0.2 * 2.0 * scale
    covered = _stage(Weather.RAIN)
    draw_post_shadow(covered, 0.0, 6.0, 2.0, 0.05)
    assert covered.drawing.is_empty


def test_a_signpost_is_seen_whole_or_not_at_all() -> None:
    """Without its post it would be a board in the air."""

    def boards(width_px: int) -> int:
        place = build_set(Setting.MOUNTAIN, width_px, 1000, TimeOfDay.NOON, seed=1)
        return place.drawing.svg().count('fill="#b08a62"')

    assert boards(800) == 2 and boards(300) == 0


def test_the_leaves_of_a_clump_run_round_the_same_way_as_its_body() -> None:
    """In one path, leaves that ran the other way round would be holes."""
    leaves = clump(2, 40.0).leaves
    width = 2 * len(LEAF)
    areas = set()
    for start in range(0, len(leaves), width):
        spots = list(zip(leaves[start : start + width : 2], leaves[start + 1 : start + width : 2], strict=True))
        areas.add(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise([*spots, spots[0]])) < 0)
    assert areas == {True}


def test_a_lamp_whose_head_a_nearer_crown_hides_is_left_out() -> None:
    """Its post would end in leaves."""
    stage = _stage()
    assert _is_covered(stage, 2.0, 16.0, [(1.0, 8.0, 5.0)])
    assert not _is_covered(stage, 2.0, 16.0, [(1.0, 18.0, 5.0)]), "the tree stands behind it"
    assert not _is_covered(stage, 2.0, 16.0, [(4.0, 8.0, 5.0)]), "the tree stands beside it"


def test_flowers_grow_on_stems_where_the_ground_is_not_bare() -> None:
    def drawn(weather: Weather, is_bare: bool) -> str:
        stage = _stage(weather)
        draw_flowers(stage, stage.random("meadow"), 20, 9.0, ("#ffffff",), lambda x, z: is_bare)
        return stage.drawing.svg()

    assert FLOWER_STEM in drawn(Weather.CLEAR, False)
    assert FLOWER_STEM not in drawn(Weather.CLEAR, True) and FLOWER_STEM not in drawn(Weather.SNOW, False)
