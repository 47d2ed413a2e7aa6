"""The backs of the houses along an alley: windows with bars, back doors, pipes, meters, air conditioners.

In: a site, the side of the alley, how far aside its walls stand, their colours. Out: marks on the stage. Never: what
stands on the ground.
"""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.sets.alley_lamps import is_by_lamp
from engines.illustrator.sets.decor import draw_door
from engines.illustrator.sets.finish import draw_bricks
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.lamps import glow_ball
from engines.illustrator.sets.site import Side, Site
from engines.illustrator.sets.stage import SNOW_ON_GROUND
from engines.illustrator.style.sets import STREET_AWNINGS, AlleyScheme

WALL_M, BAY_M = 9.5, 4.0
"""How high the houses are at most, and how wide the part of one that has a window above a window."""

METER_M = 0.7
"""How far along a house its meter hangs, between the pipe and the window, on a tube from the roof."""

MACHINE_M, STRUT_M = (2.6, 3.22, 0.4), 0.34
"""An air conditioner's foot, its top and how far it stands out; how far below what it carries a strut
meets the wall."""

PORCH_M = (2.35, 2.42)
NEAREST_PIPE_M, NEAREST_PORCH_M = 5.0, 5.0
"""The slab over a back door, from its foot to its top; how near the camera a pipe and such a slab are drawn: a pipe
right before it would be a pillar."""

BRACKET, PIPE = "#3f4552", "#5f6674"
PANES_M = ((0.04, 0.5), (0.6, 1.06))
"""The panes of a window between its bars, across."""


def draw_house_backs(site: Site, side: Side, aside_m: float, length_m: float, scheme: AlleyScheme) -> None:
    """One side: houses of two colours, their backs full of windows, pipes and machines."""
    stage = site.stage
    wall = site.footing((aside_m if side is Side.EAST else -aside_m), 0, side.opposite)
    if not wall.faces_camera:
        return
    placing = stage.random(f"wall/{side}")
    colours = scheme.left if side is Side.WEST else scheme.right
    count = int(length_m * 2 / BAY_M)
    order = sorted(range(count), key=lambda index: -wall.at(-length_m + BAY_M * (index + 0.5), 0)[2])
    own = [(placing.choice(colours), placing.random(), placing.random(), placing.random()) for _ in range(count)]
    for index in order:
        u = -length_m + BAY_M * index
        if max(wall.at(u, 0)[2], wall.at(u + BAY_M, 0)[2]) < 0.3:
            continue
        _draw_bay(wall, f"{side}/{index}", u, index, *own[index])
        if index % 3 and not is_by_lamp(site, side, wall.at(u + 3.05, 0)[2]):
            _draw_machine(wall, u)


def _draw_machine(wall: Footing, u: float) -> None:
    """The outer half of an air conditioner on two brackets, each with a strut down to the wall, and its pipe."""
    foot, top, out = MACHINE_M
    for bracket in (u + 2.72, u + 3.32):
        wall.block(bracket, bracket + 0.06, foot - 0.06, foot, 0, out + 0.06, BRACKET, outlined=False)
        _draw_strut(wall, bracket + 0.03, (foot - 0.04, out), foot - STRUT_M)
    wall.stroke([(u + 3.1, foot), (u + 3.1, foot - 0.5), (u + 3.0, foot - 1.2)], PIPE, 3, 0.04)
    wall.block(u + 2.6, u + 3.5, foot, top, 0.04, out, "#c4c9d0")
    wall.disc(u + 2.95, (foot + top) / 2, 0.22, "#9aa2ac", out + 0.005, 1, "#7f8892", 1.4)
    for index in range(4):
        y = foot + 0.12 + 0.12 * index
        wall.rect(u + 3.24, u + 3.42, y, y + 0.05, "#8f98a3", out + 0.005)


def _draw_bay(
    wall: Footing, name: str, u: float, index: int, colour: str, first: float, second: float, third: float
) -> None:
    near = wall.at(u, 0)[2] < 16
    top = WALL_M - 1.6 * first
    wall.rect(u, u + BAY_M, 0, top, colour, 0.0)
    wall.hide_glow(u, u + BAY_M, 0, top)
    if near and third < 0.75:
        draw_bricks(wall, name, u, u + BAY_M, 0.0, 3.0 if index % 2 else top * 0.7, colour)
    wall.rect(u, u + BAY_M, 0, 0.5, shade(colour, 0.5), 0.012)
    wall.rect(u, u + BAY_M, top - 0.2, top, highlight(colour, 0.3), 0.06)
    wall.rect(u, u + 0.06, 0, top, shade(colour, 0.8), 0.014)
    for level in range(2):
        _draw_window(
            wall, u + 1.0 + 0.4 * second, 1.35 + 2.9 * level + (0.3 if index % 2 else 0), first + level * 0.31, colour
        )
    if index % 3 == 0:
        draw_door(wall, u + 3.0, 0.95, ("#5a6f7a", "#7a5a4a", "#5f7a5f")[int(second * 3)], 2.05)
        _draw_porch(wall, u + 2.4, u + 3.6, shade(colour, 0.7))
    if wall.at(u + 0.36, 0)[2] > NEAREST_PIPE_M:
        wall.block(u + 0.32, u + 0.41, 0, top - 0.5, 0.02, 0.11, PIPE, outlined=near)
    if near:
        wall.stroke([(u + METER_M, top - 0.3), (u + METER_M, 2.0)], "#4a505c", 3, 0.05)
        wall.block(u + METER_M - 0.13, u + METER_M + 0.13, 1.74, 2.04, 0, 0.12, "#b4b8be")
        tone = STREET_AWNINGS[int(third * 5)]
        for part in range(2):
            a = u + 2.56 + 0.38 * part
            bounds = wall.bounds(a, a + 0.31, 1.2, 1.66, 0, 0.03)
            if index % 3 and second < 0.7 and not wall.stage.floor.is_behind_people(bounds):
                wall.rect(a, a + 0.31, 1.2, 1.66, ("#efe6d4", tone)[part], 0.02, 1, shade(colour, 0.9), 0.9)
                wall.rect(a + 0.06, a + 0.25, 1.4, 1.58, ("#c8766a", "#f4ecd8")[part], 0.024, 0.8)


def _draw_porch(wall: Footing, u0: float, u1: float, colour: str) -> None:
    """The slab over a back door on two struts; right beside the camera it would be a blade in the air."""
    if min(wall.at(u0, 0)[2], wall.at(u1, 0)[2]) < NEAREST_PORCH_M:
        return
    for u in (u0 + 0.1, u1 - 0.1):
        _draw_strut(wall, u, (PORCH_M[0], 0.5), PORCH_M[0] - STRUT_M)
    wall.block(u0, u1, *PORCH_M, 0, 0.6, colour)


def _draw_strut(wall: Footing, u: float, top: tuple[float, float], foot_m: float) -> None:
    """From under what stands out, its height and how far out, down to the wall."""
    stage, foot = wall.stage, wall.at(u, foot_m, 0.0)
    width_px = max(1.2, 0.05 * stage.scale(foot[2]))
    stage.lines([(wall.at(u, *top), foot)], stage.aired(BRACKET, foot[2]), width_px)


def _draw_window(wall: Footing, u: float, y: float, chance: float, colour: str) -> None:
    stage = wall.stage
    lit = chance % 1.0 < 0.6 * stage.day.lamp
    frame = shade(colour, 1.3 if lit else 0.9)
    wall.rect(u - 0.05, u + 1.15, y - 0.05, y + 1.25, frame, 0.015)
    wall.rect(u, u + 1.1, y, y + 1.2, "#a8793c" if lit else "#4a5872", 0.02, 1, frame, 2.4)
    if lit:
        for start, end in PANES_M:
            for low, high in ((0.04, 0.54), (0.64, 1.16)):
                wall.rect(u + start, u + end, y + low, y + high, "#ffd27a", 0.03, 0.62, glowing=True)
        x, _, z = wall.at(u + 0.5, 0, 0.6)
        glow_ball(stage, x, y + 0.6, z, 1.2, "#ffc878", 0.22)
    wall.rect(u + 0.52, u + 0.58, y, y + 1.2, frame, 0.03)
    wall.rect(u, u + 1.1, y + 0.56, y + 0.62, frame, 0.03)
    for bar in range(6):
        a = u + 0.05 + 0.19 * bar
        wall.rect(a, a + 0.025, y, y + 0.55, "#3a3f4c", 0.04, 0.8)
        if lit:
            wall.hide_glow(a, a + 0.025, y, y + 0.55, 0.04)
    wall.rect(u - 0.1, u + 1.2, y - 0.1, y, SNOW_ON_GROUND if stage.snowy else highlight(colour, 0.4), 0.06)
