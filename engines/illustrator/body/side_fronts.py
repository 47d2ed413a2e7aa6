"""What lies around the neck and on the chest of somebody seen from the side: a shirt's collar, a lapel, the strip of a
shirt between lapel and edge.

In: a body in profile, colours, heights in its units. Out: strokes of a figure's pen. Never: any other turn, which
outfit wears them.
"""

from __future__ import annotations

from engines.illustrator.body.build import Build
from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import adjusted, line_colour, shade
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.style.garments import SIDE_LAPEL_UNITS, SIDE_TIE_UNITS


def draw_side_collar(pen: Pen, colour: str, depth: float) -> None:
    """A collar that stands around the neck and is folded down; its leaves end in points before the throat, the near
    one so far below the neck pit."""
    body = pen.skeleton
    k = body.scale
    nape, throat = body.nape_x, body.throat_x
    middle = (nape + throat) / 2
    far = Shape(
        [
            (throat - 2, -15 * k, 1),
            (throat + 5 * k, -10 * k),
            (body.front_edge(depth * 0.6 * k) + 3 * k, depth * 0.6 * k, 1),
            (throat - 2, depth * 0.5 * k, 1),
        ],
        tension=0.2,
    )
    pen.cloth(far, shade(colour, 0.5), (-3, -2), width_factor=0.7)
    near = Shape(
        [
            (nape - 3, -30 * k, 1),
            (middle - 4, -22 * k),
            (throat + 2, -17 * k, 1),
            (throat + 4 * k, depth * 0.3 * k),
            (throat - 1 * k, depth * k, 1),
            (middle + 12 * k, 7 * k),
            (middle - 6 * k, -3 * k),
            (nape - 9, -9 * k, 1),
        ],
        tension=0.25,
    )
    pen.cloth(near, colour, (-4, -3), width_factor=0.85)


def draw_side_lapel(pen: Pen, colour: str, low_y: float, width: float) -> None:
    """The collar of a jacket from the nape to its notch, and the lapel from there down to where the jacket closes."""
    body = pen.skeleton
    k = body.scale
    middle = (body.nape_x + body.throat_x) / 2
    broad = width * SIDE_LAPEL_UNITS / 46 * k
    leaf = Shape(
        [
            (body.nape_x - 7, -15 * k, 1),
            (middle - 2, -4 * k),
            (body.throat_x - 5 * k, 18 * k),
            *_inner_edge(body, low_y),
            (body.front_edge((low_y + 60 * k) / 2) - broad * 0.8, (low_y + 60 * k) / 2),
            (body.front_edge(62 * k) - broad * 1.5, 62 * k, 1),
            (body.front_edge(54 * k) - broad * 1.05, 53 * k, 1),
            (body.front_edge(40 * k) - broad * 1.35, 44 * k, 1),
            (middle + 2 * k, 16 * k),
            (body.nape_x - 11, 5 * k, 1),
        ],
        tension=0.2,
    )
    pen.cloth(leaf, adjusted(colour, 0.035), (-5, -3), width_factor=0.85)


def draw_side_shirt(pen: Pen, jacket: Shape, colours: tuple[str, str], tie: str | None, low_y: float) -> None:
    """The strip of a shirt and its tie that is seen of a jacket's opening down to `low_y`, inside of the jacket's
    outline; `colours` are those of shirt and jacket."""
    body, drawing = pen.skeleton, pen.drawing
    k = body.scale
    shirt, cloth = colours
    inner = [(body.nape_x, -16 * k), (body.throat_x - 8 * k, 12 * k), *_spots(_inner_edge(body, low_y))]
    inner[-1] = (inner[-1][0] + 14 * k, low_y)
    beyond = [(body.chest * 1.4, low_y), (body.chest * 1.4, -30 * k)]
    with drawing.group(clip=jacket):
        drawing.polygon([*inner, *beyond], shirt)
        if tie is not None:
            heights = (4.0 * k, 40 * k, 90 * k, low_y - 12 * k)
            edge = [(body.front_edge(y) - part * SIDE_TIE_UNITS * k, y) for part, y in zip(_TIE, heights, strict=True)]
            drawing.polygon([*edge, *beyond], tie, stroke=line_colour(tie), stroke_width=pen.line_width * 0.6)
    front = [spot for spot in jacket.flat() if spot[0] > body.throat_x and spot[1] < low_y]
    drawing.ink(front, pen.line_width, line_colour(cloth), 0.03, 0.03, 0.45, smooth=False)


def draw_side_ribbon(pen: Pen, colour: str) -> None:
    """A ribbon tied at the throat: its near loop and one end."""
    body = pen.skeleton
    k = body.scale
    x, y = body.throat_x + 11 * k, 18 * k
    end = Shape([(x, y, 1), (x + 16 * k, y + 42 * k, 1), (x - 2 * k, y + 40 * k, 1)], tension=0.2)
    loop = Shape(
        [
            (x, y, 1),
            (x - 10 * k, y - 11 * k),
            (x - 20 * k, y - 3 * k),
            (x - 18 * k, y + 14 * k),
            (x - 7 * k, y + 10 * k),
        ],
        tension=0.34,
    )
    for part in (end, loop):
        pen.cloth(part, colour, (-3, -2), width_factor=0.8)
    pen.button((x + 1 * k, y), 6 * k, colour, line_colour(colour))


_TIE = (-0.4, 0.7, 1.0, 0.3)
"""How broad a tie is seen from the side, from its knot to where the jacket hides it."""


def _inner_edge(body: Build, low_y: float) -> list[tuple[float, float, int]]:
    """A near lapel's edge over the shirt, from the breast down to its end on the front."""
    k = body.scale
    breast = (low_y + 20 * k) / 2
    return [(body.front_edge(breast) - 13 * k, breast, 0), (body.front_edge(low_y) + 2 * k, low_y, 1)]


def _spots(points: list[tuple[float, float, int]]) -> list[Spot]:
    return [(x, y) for x, y, _ in points]
