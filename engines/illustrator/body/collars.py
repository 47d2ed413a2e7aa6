"""Collars that stand up around the neck: turtlenecks, a court dress's, a gorget's side.

In: a body. Out: shapes and their upper edges, in the torso's units. Never: a colour, collars that lie on the chest.
"""

from __future__ import annotations

from engines.illustrator.body.build import Build
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.style.garments import (
    COLLAR_FOOT_UNITS,
    COLLAR_NAPE_PART,
    COLLAR_ROOM,
    COLLAR_THROAT_PART,
)


def standing_collar(body: Build) -> Shape:
    """A high collar around the neck and as high as the neck allows, seen from the front or from the side."""
    if body.in_profile:
        return side_collar(body)
    k = body.scale
    left, middle, right = collar_rim(body)
    foot = COLLAR_FOOT_UNITS[body.masculine]
    return Shape(
        [
            (*left, 1),
            middle,
            (*right, 1),
            body.corner((foot - 4) * k, 8 * k),
            body.at(0, 18 * k),
            body.corner(-foot * k, 8 * k),
        ],
        tension=0.25,
    )


def collar_rim(body: Build) -> list[Spot]:
    """The upper edge of a standing collar, from left to right."""
    nape_y, throat_y = (-body.neck_length * part for part in (COLLAR_NAPE_PART, COLLAR_THROAT_PART))
    if body.in_profile:
        return [(body.nape_x - 1, nape_y), ((body.nape_x + body.throat_x) / 2, throat_y), (body.throat_x + 1, throat_y)]
    half = COLLAR_ROOM[body.masculine] * body.head_zoom
    return [(body.neck_x - half, nape_y), (body.neck_x, throat_y), (body.neck_x + half, nape_y)]


def side_collar(body: Build) -> Shape:
    """A high collar from the side."""
    k = body.scale
    nape, between, throat = collar_rim(body)
    return Shape(
        [
            (*nape, 1),
            between,
            (*throat, 1),
            (body.throat_x + 6 * k, 10 * k, 1),
            ((body.throat_x + body.nape_x) / 2, 12 * k),
            (body.nape_x - 8, 2 * k, 1),
        ],
        tension=0.25,
    )
