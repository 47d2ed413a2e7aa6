"""A shopping street with a crossing, trees and wires, a town at its end."""

from __future__ import annotations

from engines.illustrator.sets.house_row import draw_house_row
from engines.illustrator.sets.outdoors import FAR_M, draw_street_lamp, draw_tree, draw_wires
from engines.illustrator.sets.sky import Orb, draw_fog, draw_sky, draw_skyline
from engines.illustrator.sets.stage import Stage

TOWN = ("#a9bccb", "#b8c6d4", "#9db0c4")
ROAD_HALF_M = 2.6


def draw_street(stage: Stage) -> None:
    low_sun = Orb(0.52, 0.78, 26) if stage.lamps_lit else None
    draw_sky(stage, clouds=4, orb=low_sun)
    focal = stage.focal_px
    draw_skyline(stage, "end", stage.project(0, 0, FAR_M)[1] + 2, TOWN, (focal * 0.1, focal * 0.27), (30, 70), 0.4, 0.9)
    draw_road(stage)
    _draw_crossing(stage)
    for side in (-1, 1):
        draw_house_row(stage, side, 5)
    draw_fog(stage)
    for z in (26.0, 18.0, 11.5):
        for side in (-1, 1):
            draw_tree(stage, side * 3.3, z, 3.6)
    draw_street_lamp(stage, -2.9, 15)
    draw_street_lamp(stage, 2.9, 8)
    starts = tuple((-5.0, 6.2 - 0.08 * index, 7.0) for index in range(3))
    ends = tuple((5.0, 6.6 - 0.1 * index, 9.0) for index in range(3))
    draw_wires(stage, starts, ends, 0.5, "#3d4252")


def draw_road(stage: Stage) -> None:
    """A road between two pavements, away from the camera."""
    near, kerb = stage.near(), ROAD_HALF_M
    stage.level(-30, 30, near, FAR_M, 0, stage.ground_colour("#8d8f9b"))
    stage.level(-kerb, kerb, near, FAR_M, 0, stage.ground_colour("#777a88"))
    for dash in range(3, 40, 3):
        stage.level(-0.08, 0.08, dash, dash + 1.5, 0.001, "#f1ecdf", 0.9)
    for side in (-1, 1):
        x0, x1 = sorted((side * kerb, side * 9.0))
        stage.level(x0, x1, near, FAR_M, 0.12, stage.ground_colour("#c9c3c2"))
        stage.side(side * kerb, 0, 0.12, near, FAR_M, "#a9a3a6")
        joint0, joint1 = sorted((side * kerb, side * 5.0))
        for index in range(24):
            z = 1.5 + 0.9 * index
            stage.level(joint0, joint1, z, z + 0.03, 0.12, "#aaa4a6", 0.6)


def _draw_crossing(stage: Stage) -> None:
    for index in range(7):
        x = -2.3 + index * 0.68
        stage.level(x, x + 0.4, 6.2, 8.6, 0.01, "#f4f1ea", 0.92)
