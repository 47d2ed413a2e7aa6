"""A monster's head: horns, a heavy brow, small eyes that glow, a mouth as wide as the jaw with fangs.

In: an `Act`, a coat, a `Hide`, a seat. Out: strokes, `HeadAnchors`. Never: a body.
"""

from __future__ import annotations

from comic.geometry import Box, Point
from comic.storyboard import Turn
from engines.illustrator.colour import shade
from engines.illustrator.creatures.act import Act, HeadSeat
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat
from engines.illustrator.creatures.ears import EarCut, draw_pricked_ear
from engines.illustrator.creatures.face import (
    EyeCut,
    FaceView,
    draw_blush,
    draw_brow,
    draw_eye,
    draw_gloom,
    draw_signs,
    mirrored,
    moves_brows,
    ring,
)
from engines.illustrator.creatures.hide import Hide
from engines.illustrator.creatures.monster_hair import draw_hair, draw_hair_behind
from engines.illustrator.creatures.muzzle import FANG, GAPES, Lips, draw_mouth
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.head.anchors import HeadAnchors

_EYE = EyeCut(40, -14, 24, 32, white=0.5, slit=False)
_SLIT_EYE = EyeCut(42, -14, 25, 32)
_LIPS = Lips(46, 50, 22, split=False)
_EAR = EarCut(88, -34, 22, 62, 68)
_HORN = "#e9dcc2"

_BARE = [(0, -92), (50, -86), (84, -52), (96, -6), (100, 40), (82, 80), (42, 100), (0, 104)]
_FURRY = [
    (0, -94),
    (30, -92),
    (44, -104, 1),
    (62, -82),
    (88, -48),
    (98, -6),
    (118, 22, 1),
    (102, 38),
    (116, 62, 1),
    (92, 74),
    (84, 100, 1),
    (44, 100),
    (22, 116, 1),
    (0, 106),
]
_PROFILE = [
    (-4, -94),
    (46, -84),
    (74, -54),
    (90, -28),
    (96, -8),
    (122, 10),
    (132, 36),
    (122, 66),
    (104, 90),
    (44, 106),
    (-30, 98),
    (-84, 62),
    (-100, 0),
    (-78, -64),
]


def head_anchors(turn: Turn) -> HeadAnchors:
    """In head units."""
    top = -150.0
    if turn is Turn.BACK:
        head = Box(-112, top, 112, 106)
        return HeadAnchors(head, head, Point(0, 60), face_visible=False)
    if turn is Turn.PROFILE:
        return HeadAnchors(Box(-104, top, 132, 106), Box(10, -60, 132, 102), Point(112, 58))
    if turn is Turn.THREE_QUARTER:
        return HeadAnchors(Box(-108, top, 112, 106), Box(-56, -60, 104, 102), Point(46, 62))
    return HeadAnchors(Box(-112, top, 112, 106), Box(-84, -60, 84, 102), Point(0, 62))


def draw_head(act: Act, coat: Coat, hide: Hide, seat: HeadSeat, brush: Brush) -> None:
    with brush.drawing.group(transform=seat.transform):
        view = FaceView(brush.within(seat.scale), act.features, coat, act.turn, act.signs)
        if hide is Hide.GOBLIN:
            draw_hair_behind(view)
        _draw_horns(view, hide)
        if hide is not Hide.FUR:
            for side in () if view.profile else (1, -1):
                draw_pricked_ear(view, side, _EAR, act.temper)
        skull = _skull(hide, act.turn)
        view.brush.form(skull, coat.base, (-14.0, -9.0))
        if act.turn is Turn.BACK:
            _draw_nape(view, hide, skull)
            return
        _draw_muzzle(view, hide, skull)
        view.brush.drawing.outline(skull, view.brush.line_width, coat.outline)
        if hide is Hide.GOBLIN:
            draw_hair(view, skull)
        if view.profile and hide is not Hide.FUR:
            draw_pricked_ear(view, -1, _EAR, act.temper)
        draw_gloom(view, skull)
        draw_blush(view, 66, 26)
        cut = _SLIT_EYE if hide is Hide.SCALES else _EYE
        for side in view.sides:
            draw_eye(view, side, cut)
            if not moves_brows(view):
                _draw_brow_ridge(view, side, cut)
            draw_brow(view, side, cut, skull, 0.8)
        _draw_nose(view, hide)
        draw_mouth(view, _LIPS)
        _draw_tusks(view, hide)
        draw_signs(view, cut, 30.0 if hide is Hide.GOBLIN else 0.0)


def _skull(hide: Hide, turn: Turn) -> Shape:
    if turn is Turn.PROFILE:
        return Shape(_PROFILE)
    points = mirrored(_FURRY if hide is Hide.FUR else _BARE)
    if turn is Turn.THREE_QUARTER:
        points = [((x * 0.94 + 6 if x > 0 else x * 0.97), *rest) for x, *rest in points]
    return Shape(points)


def _draw_nape(view: FaceView, hide: Hide, skull: Shape) -> None:
    """The back of a head: a goblin's mop, fur, or the first of a dragon's spikes."""
    brush, line = view.brush, view.coat.line
    if hide is Hide.FUR:
        for x, y in ((-52, -30), (0, -52), (52, -30), (-30, 24), (34, 26)):
            brush.line([(x - 8, y), (x, y + 15), (x + 5, y - 1)], line, 0.8)
        return
    if hide is Hide.SCALES:
        for top in (-52.0, 4.0, 58.0):
            brush.form(
                Shape([(-15, top + 14, 1), (0, top - 30, 1), (15, top + 14, 1), (0, top + 20)]), _HORN, (-3.0, -2.0)
            )
        return
    draw_hair(view, skull)


def _draw_horns(view: FaceView, hide: Hide) -> None:
    """Two that curl, two that stand, or one that grows out of the crown."""
    brush = view.brush
    if hide is Hide.GOBLIN:
        x, y = (38.0, -76.0) if view.profile else view.at(0, -74, 4) if view.turn is not Turn.BACK else (0.0, -80.0)
        horn = Shape(
            [(x - 24, y + 8), (x - 12, y - 34), (x + 10, y - 78, 1), (x + 18, y - 26), (x + 24, y + 8), (x, y + 14)]
        )
        brush.form(horn, _HORN, (-6.0, -3.0))
        for step in (-26, -42):
            brush.line(
                [(x - 18 - step * 0.1, y + step), (x, y + step + 6), (x + 19 + step * 0.1, y + step)],
                shade(_HORN, 1.4),
                0.6,
            )
        return
    for side in (1, -1):
        root = {Turn.PROFILE: -10.0 + side * 22}.get(
            view.turn, side * 56.0 + (6 if view.turn is Turn.THREE_QUARTER else 0)
        )
        lean = side if view.turn is not Turn.PROFILE else -1
        way: list[Spot] = [(root, -58), (root + lean * 34, -104), (root + lean * 38, -148)]
        if hide is Hide.FUR:
            way = [(root, -54), (root + lean * 46, -84), (root + lean * 62, -122), (root + lean * 34, -148)]
        brush.limb(way, [44, 36, 22, 7] if hide is Hide.FUR else [40, 28, 6], _HORN)
        for part in (0.35, 0.6):
            x, y = way[0][0] + (way[-2][0] - way[0][0]) * part, way[0][1] + (way[-2][1] - way[0][1]) * part
            brush.line([(x - 18, y + 2), (x, y + 8), (x + 18, y - 2)], shade(_HORN, 1.4), 0.6)


def _draw_muzzle(view: FaceView, hide: Hide, skull: Shape) -> None:
    """The lower face: pale under fur, plated under scales."""
    coat, drawing = view.coat, view.brush.drawing
    with drawing.group(clip=skull):
        if hide is Hide.FUR:
            drawing.fill(ring(*view.at(0, 34, 12), 74 if not view.profile else 46, 74, 12), coat.pale)
            for side in view.sides:
                drawing.fill(ring(*view.at(side * 40, -16), 36 * view.narrow(side * 40, -16), 34), coat.pale)
        if hide is Hide.SCALES:
            drawing.fill(ring(*view.at(0, 84, 10), 78, 44, 12), coat.pale)
            for x, y in (
                (-60, -56),
                (-30, -70),
                (0, -62),
                (30, -70),
                (60, -56),
                (-78, 10),
                (78, 10),
                (-84, 36),
                (84, 36),
            ):
                px, py = view.at(x, y)
                if not view.profile or x < 0:
                    view.brush.line([(px - 10, py - 4), (px, py + 6), (px + 10, py - 4)], coat.line, 0.6, 0.7)


def _draw_brow_ridge(view: FaceView, side: int, cut: EyeCut) -> None:
    """A heavy brow at rest; an expression draws its own instead."""
    narrow = view.narrow(side * cut.x, cut.y)
    x, y = view.at(side * cut.x, cut.y - cut.height * 0.62)
    half = cut.half_width * 1.2 * narrow
    points = [(x - side * half, y), (x, y - 4), (x + side * half, y + 4)]
    view.brush.stroke(points, shade(view.coat.base, 1.2), 8.0)


def _draw_nose(view: FaceView, hide: Hide) -> None:
    brush, coat = view.brush, view.coat
    if view.profile:
        brush.line([(112, 16), (118, 22), (112, 26)], coat.lid, 1.0)
        return
    if hide is Hide.SCALES:
        for side in view.sides:
            x, y = view.at(side * 11, 22, 16)
            brush.line([(x - side * 3, y - 5), (x + side * 4, y + 1), (x + side * 1, y + 6)], coat.lid, 1.1)
        return
    x, y = view.at(0, 18, 18)
    nose = Shape(
        [(x - 22, y + 6), (x - 12, y - 10), (x + 12, y - 10), (x + 22, y + 6), (x + 9, y + 10), (x - 9, y + 10)]
    )
    brush.form(nose, shade(coat.base, 0.8) if hide is Hide.GOBLIN else "#3a2c38", (-4.0, -4.0), 0.8)


def _draw_tusks(view: FaceView, hide: Hide) -> None:
    """Fangs that show with a closed mouth too: from below a goblin's lip, from above the others'."""
    closed = view.features.mouth not in GAPES
    up = -1 if hide is Hide.GOBLIN else 1
    for side in view.sides:
        x, y = _LIPS.at(view, side * 0.56, 0.14)
        if not closed and up > 0:
            continue
        tusk = Shape(
            [(x - 7, y - up * 2, 1), (x + side * 2, y + up * (26 if up < 0 else 17), 1), (x + 7, y - up * 2, 1)]
        )
        view.brush.form(tusk, FANG, (-2.0, -2.0), 0.6)
