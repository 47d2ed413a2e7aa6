"""The lamps of an alley: hoods on brackets along its walls, and what has to keep clear of them.

In: a stage, where a lamp hangs, how far aside the walls stand. Out: marks on the stage, light on its glow. Never: a
wall.
"""

from __future__ import annotations

import math

from engines.illustrator.geometry import Shape
from engines.illustrator.sets.lamps import glow_ball, glow_floor
from engines.illustrator.sets.site import Side, Site
from engines.illustrator.sets.sky import TALL_M
from engines.illustrator.sets.stage import Stage

LAMP_M = 3.5
LAMPS = ((1.6, 6.0), (1.6, -7.5), (1.6, -1.0), (-1.6, 1.0))
"""Where the lamps hang."""

HOOD_M, HEAD_ROOM_M = 0.24, 0.3
"""Half a lamp's hood, and how far around a head none hangs."""

LAMP_APART_M = 2.2
"""No machine hangs on a wall within this distance along it from a lamp: from below its bracket would seem to be one's
own."""


def is_by_lamp(site: Site, side: Side, z: float) -> bool:
    """Whether a lamp on the wall of that side hangs next to what is `z` metres before the camera."""
    if not site.is_along:
        return False
    own = [lamp for lamp in LAMPS if (lamp[0] > 0) == (side is Side.EAST)]
    return any(abs(site.before_camera(*lamp)[1] - z) < LAMP_APART_M for lamp in own)


def crowns_head(stage: Stage, x: float, z: float) -> bool:
    """Whether a lamp at (x, z) hangs right over somebody's head, as seen: it would be a hat."""
    hood_x, hood_y = stage.project(x + _reach(stage, x), LAMP_M, z)
    half = HOOD_M * stage.scale(z)
    for at_x, at_z in (*stage.floor.people, *stage.floor.close):
        scale = stage.scale(at_z)
        head_x, crown_y = stage.project(at_x, TALL_M, at_z)
        beside = abs(hood_x - head_x) > half + HEAD_ROOM_M * scale
        if not beside and crown_y - 2 * half < hood_y < crown_y + 2 * HEAD_ROOM_M * scale:
            return True
    return False


def _reach(stage: Stage, x: float) -> float:
    """How far a lamp's arm holds it off the wall."""
    return -math.copysign(0.45, x) if stage.view.is_along else 0.0


def draw_lamp(stage: Stage, wall_m: float, x: float, z: float) -> None:
    """A hooded lamp on a bracket; its cone and pools in the dark."""
    if z < 1.2:
        return
    reach = _reach(stage, x)
    head_x, head_y = stage.project(x + reach, LAMP_M, z)
    scale = stage.scale(z)
    _draw_bracket(stage, wall_m, x, reach, z)
    hood = [(-0.24, 0.1, 1), (-0.1, -0.1, 0), (0.1, -0.1, 0), (0.24, 0.1, 1)]
    shape = Shape([(head_x + dx * scale, head_y + dy * scale, corner) for dx, dy, corner in hood])
    stage.hide_glow(shape.path())
    stage.drawing.fill(shape, "#3a4052")
    stage.drawing.ellipse(head_x, head_y + 0.11 * scale, 0.13 * scale, 0.06 * scale, "#fff3c4")
    if not stage.lamps_lit:
        return
    lamp = stage.day.lamp
    glow_ball(stage, x + reach, LAMP_M - 0.1, z, 0.6, "#ffe4a8", 0.9 * lamp)
    glow_ball(stage, x + reach, LAMP_M - 0.4, z, 2.4, "#ffcf80", 0.5 * lamp)
    _, foot_y = stage.project(x, 0, z)
    stage.light_cone((head_x, head_y + 0.12 * scale), 0.15 * scale, (head_x, foot_y), 1.3 * scale, 0.36 * lamp)
    glow_floor(stage, x + reach, z, 1.7, "#ffd890", 0.5 * lamp)


def _draw_bracket(stage: Stage, wall_m: float, x: float, reach: float, z: float) -> None:
    """A plate on the wall, and the bent arm from it down to the lamp."""
    wall_x = math.copysign(wall_m, x) if reach else x
    plate_y, width = LAMP_M + 0.26, max(2.0, 0.05 * stage.scale(z))
    if reach:
        stage.side(wall_x, plate_y - 0.14, plate_y + 0.14, z - 0.09, z + 0.09, "#2f3444")
        arm = [(wall_x, plate_y), (wall_x + 0.6 * (x + reach - wall_x), plate_y + 0.12), (x + reach, LAMP_M + 0.08)]
    else:
        stage.front(x - 0.09, x + 0.09, plate_y - 0.1, plate_y + 0.16, z, "#2f3444", 1, "#1f2330", 1)
        arm = [(x, plate_y + 0.04), (x, LAMP_M + 0.2), (x, LAMP_M + 0.08)]
    stage.drawing.ink([stage.project(at, y, z) for at, y in arm], width, "#2f3444", 0, 0, 1)
