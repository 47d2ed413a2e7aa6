"""A bed that somebody sits on the edge of: frame, boards, mattress, pillow, blanket.

In: the carpenter who builds it. Out: strokes of a pen. Never: somebody who lies (see `bed`).
"""

from __future__ import annotations

from engines.illustrator.body.carpentry import Carpenter
from engines.illustrator.colour import adjusted, line_colour
from engines.illustrator.geometry import Shape, lerp
from engines.illustrator.style.seats import BLANKET, BOARD_UNITS, FOOT_RISE_UNITS, HEAD_RISE_UNITS, PILLOW

_RAIL = 46.0
_BLANKET_FROM, _BLANKET_DROP = 0.34, 16.0
_PILLOW_TO = 0.25


def draw_bedstead(carpenter: Carpenter) -> None:
    """The whole bed, its head to the left of a sitter who looks at us."""
    space, style, k, pen = carpenter.space, carpenter.style, carpenter.k, carpenter.pen
    left, right, back, front = space.left, space.right, space.back, space.front
    board = BOARD_UNITS * k
    is_along = not pen.skeleton.in_profile
    if is_along:
        carpenter.block(left - board, left, back, front, space.top - HEAD_RISE_UNITS * k, None, style.frame)
    for x in (left + 8 * k, right - 38 * k):
        for z in (back + 8 * k, front - 36 * k):
            carpenter.block(x, x + 30 * k, z, z + 28 * k, space.under, None, style.frame)
    carpenter.block(left, right, back, front, space.under - 2 * k, space.under + _RAIL * k, style.frame)
    carpenter.block(left, right, back, front, space.top, space.under, style.colour)
    if is_along:
        _draw_pillow(carpenter)
        _draw_blanket(carpenter)
        carpenter.block(right, right + board, back, front, space.top - FOOT_RISE_UNITS * k, None, style.frame)


def _draw_blanket(carpenter: Carpenter) -> None:
    """A blanket over the foot of the bed, its upper hem turned down."""
    space, k = carpenter.space, carpenter.k
    start, front = lerp(space.left, space.right, _BLANKET_FROM), space.front + 6 * k
    top, low = space.top - 8 * k, space.under + _BLANKET_DROP * k
    carpenter.block(start, space.right, space.back, front, top, low, BLANKET)
    hem, above = start + 60 * k, top - k
    corners = ((start, above, space.back), (hem, above, space.back), (hem, above, front), (hem, low, front))
    turned_down = [space.spot(*corner) for corner in (*corners, (start, low, front), (start, above, front))]
    carpenter.face(turned_down, adjusted(BLANKET, 0.09))


def _draw_pillow(carpenter: Carpenter) -> None:
    """A soft pillow before the headboard."""
    space, k = carpenter.space, carpenter.k
    start, end = space.left + 14 * k, lerp(space.left, space.right, _PILLOW_TO)
    far, near = lerp(space.back, space.front, 0.16), lerp(space.back, space.front, 0.84)
    y, crest = space.top - 4 * k, space.top - 44 * k
    middle = lerp(far, near, 0.45)
    corners = (
        (start, y, near),
        (start + 4 * k, crest, middle),
        (start + 30 * k, crest, far),
        (end - 20 * k, crest + 12 * k, far),
        (end, y - 8 * k, middle),
        (end - 6 * k, y, near),
    )
    outline = [space.spot(*corner) for corner in corners]
    carpenter.pen.cloth(Shape(outline, tension=0.42), PILLOW, (-8, -8))
    crease = [space.spot(lerp(start, end, part), crest + 20 * k, lerp(far, near, 0.5)) for part in (0.2, 0.5, 0.7)]
    carpenter.pen.drawing.ink(crease, carpenter.pen.line_width * 0.6, line_colour(PILLOW), 0.4, 0.4)
