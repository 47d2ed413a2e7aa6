"""Crowns of round trees: clouds of leaves, each with its light and its shade, on boughs.

In: a stage, where the tree's foot is seen and how tall, its green and its bark. Out: marks on the stage; glow behind it
is hidden. Never: a trunk below its fork, a fir.
"""

from __future__ import annotations

from collections.abc import Sequence

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import ellipse_path, lerp
from engines.illustrator.sets.foliage import clump, spray
from engines.illustrator.sets.stage import Stage
from engines.illustrator.style.foliage import (
    ARM,
    ARM_AT,
    BACK_PART,
    BLOSSOM_SHADE,
    BOUGHS,
    CLUMP_STRAY,
    CLUMP_WIDE,
    FINE_CLUMP_PX,
    FORK,
    LARGE_CROWN,
    LEAF_SHADE,
    SMALL_CROWN,
    SMALL_TREE_PX,
    TRUNK_HALF,
)

Clump = tuple[float, float, float, int]
"""Middle and radius, pixels, and kind."""


def draw_crown(stage: Stage, name: str, x: float, y: float, tall: float, green: str, bark: str) -> None:
    """The crown of a tree whose foot is at pixel (x, y), `tall` pixels; `name` strews its clumps."""
    placing = stage.random(f"tree/{name}")
    clumps = [
        (
            x + (across + placing.uniform(-CLUMP_STRAY, CLUMP_STRAY)) * tall,
            y - (up + placing.uniform(-CLUMP_STRAY, CLUMP_STRAY)) * tall,
            radius * placing.uniform(0.8, 1.22) * tall,
            placing.randrange(100),
        )
        for across, up, radius in (SMALL_CROWN if tall <= SMALL_TREE_PX else LARGE_CROWN)
    ]
    dark = mixed(shade(green, 0.9), shade_of(green), 0.25)
    _draw_back(stage, clumps, dark)
    if tall <= SMALL_TREE_PX:
        _draw_clumps(stage, clumps, green, dark)
        return
    _draw_boughs(stage, x, y, tall, bark)
    is_cut_off = not stage.seen_x[0] <= x <= stage.seen_x[1]
    for index, one in enumerate(clumps):
        if is_cut_off and index == ARM_AT:
            _draw_arm(stage, x, y, tall, bark)
        draw_clump(stage, one, green, dark)


def shade_of(green: str) -> str:
    """Pink crowns have a rosy shade, others a cool green one."""
    red, leaf, blue = (int(green[at : at + 2], 16) for at in (1, 3, 5))
    return BLOSSOM_SHADE if red > leaf and blue > leaf else LEAF_SHADE


def _draw_back(stage: Stage, clumps: Sequence[Clump], dark: str) -> None:
    """The leaves of the far side, seen through between the clumps."""
    outline = "".join(
        ellipse_path(x, y + 0.08 * radius, BACK_PART * CLUMP_WIDE * radius, BACK_PART * radius)
        for x, y, radius, _ in clumps
    )
    stage.drawing.path(outline, dark)
    stage.hide_glow(outline)


def _draw_boughs(stage: Stage, x: float, y: float, tall: float, bark: str) -> None:
    """A trunk's boughs from its fork into the crown."""
    fork_y = y - FORK * tall
    for across, up in BOUGHS:
        tip_x, tip_y = x + across * tall, y - up * tall
        track = [(x, fork_y + 0.08 * tall), (lerp(x, tip_x, 0.3), lerp(fork_y, tip_y, 0.35)), (tip_x, tip_y)]
        stage.drawing.ink(track, 1.1 * TRUNK_HALF * tall, bark, 0, 0.9, 0.25)


def _draw_arm(stage: Stage, x: float, y: float, tall: float, bark: str) -> None:
    """A bough among the lower leaves of a tree that stands beside the panel: it says what the leaves grow on."""
    inward = 1 if x < stage.seen_x[0] else -1
    spots = [(x + inward * across * tall, y - up * tall) for across, up in ARM]
    stage.drawing.ink(spots, TRUNK_HALF * tall, bark, 0, 0.9, 0.2)


def draw_clump(stage: Stage, one: Clump, green: str, dark: str) -> None:
    """A cloud of leaves: dark below, its colour above, leaves in the light at its upper left."""
    if not _is_seen(stage, one):
        return
    _draw_body(stage, one, green, dark)
    stage.drawing.path(_lit(one), highlight(green, 0.9), 0.85)
    if one[2] > FINE_CLUMP_PX:
        stage.drawing.path(_hanging(one, 0.3), shade(green, 0.45))
    stage.drawing.path(_hanging(one, 0.62), green)


def _draw_clumps(stage: Stage, clumps: Sequence[Clump], green: str, dark: str) -> None:
    """Many small clouds at once: what is lit, and what hangs, is one path for all of them."""
    seen = [one for one in clumps if _is_seen(stage, one)]
    for one in seen:
        _draw_body(stage, one, green, dark)
    stage.drawing.path("".join(_lit(one) for one in seen), highlight(green, 0.9), 0.85)
    stage.drawing.path("".join(_hanging(one, 0.3) for one in seen[len(seen) // 2 :]), dark)


def _is_seen(stage: Stage, one: Clump) -> bool:
    x, y, radius, _ = one
    return not stage.misses([(x - 1.4 * radius, y - 1.4 * radius), (x + 1.4 * radius, y + 1.4 * radius)])


def _draw_body(stage: Stage, one: Clump, green: str, dark: str) -> None:
    x, y, radius, kind = one
    stage.drawing.path(clump(kind, radius).path_at(x, y, radius), dark)
    stage.drawing.path(clump(kind + 3, radius).path_at(x - 0.08 * radius, y - 0.14 * radius, radius * 0.88), green)


def _lit(one: Clump) -> str:
    x, y, radius, kind = one
    return spray(kind, radius).path_at(x, y, radius)


def _hanging(one: Clump, at: float) -> str:
    """Leaves that hang over a cloud's lower right edge, the lower, the greater `at` is."""
    x, y, radius, kind = one
    leaves = spray(kind + round(9 * at), radius)
    return leaves.path_at(x + (0.2 + 0.2 * at) * radius, y + (at + 0.3) * radius, radius * 0.8)
