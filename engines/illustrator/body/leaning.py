"""Between the units of a figure and those of its torso, which leans.

In: a skeleton. Out: transforms as SVG text. Never: a stroke.
"""

from __future__ import annotations

from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.svg import scaled, translate, turned


def leaning(body: Skeleton) -> str:
    """The transform from the torso's units to the figure's, as `Skeleton.leaned`."""
    return f"{translate(0, body.hip_y)} {turned(body.lean_deg)} {scaled(1, body.squash)} {translate(0, -body.hip_y)}"


def upright(body: Skeleton) -> str:
    """The transform from the figure's units to the torso's, as `Skeleton.unleaned`."""
    back = f"{scaled(1, 1 / body.squash)} {turned(-body.lean_deg)}"
    return f"{translate(0, body.hip_y)} {back} {translate(0, -body.hip_y)}"
