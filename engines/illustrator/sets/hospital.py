"""A hospital room: bed under a lamp with its monitor and drip, curtains on a rail, a window, a wide door."""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import Spot, Vertex, lerp
from engines.illustrator.sets.decor import add_plant, draw_clock, draw_door, draw_notice_board, draw_picture
from engines.illustrator.sets.finish import Ceiling, Dado, Finish, Floor
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.furniture import build_armchair, build_chair, put_cup, put_vase
from engines.illustrator.sets.lamps import draw_ceiling_panel, glow_ball, glow_floor
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.room import Measures, Room
from engines.illustrator.sets.scheme import choose_scheme
from engines.illustrator.sets.site import Side
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.storage import build_cabinet
from engines.illustrator.sets.window import Hanging, View, Window, draw_window
from engines.illustrator.sets.window_light import draw_wall_light, draw_window_light
from engines.illustrator.style.sets import HOSPITAL_SCHEMES, Scheme

RAIL_M, RAIL_LENGTH_M = 2.3, 1.2
"""The height and the length of the curtain's rail: what is longer than the curtain needs would be a bar in the air."""
FOLDS, FOLD_M, CURTAIN_M = 8, 0.11, (0.5, 1.1)
"""The curtain's folds, how deep they are, and where it begins and ends on its rail."""
STEEL, SHEET = "#c4ccd4", "#eef2f4"
BACK_REST_M = ((1.0, 0.16), (0.86, 0.28), (0.74, 0.4))
"""The raised back rest in steps: the height of each, and how far from the wall it begins."""
PILLOW_RING: tuple[Spot, ...] = (
    (-1, -0.7),
    (-0.9, -1),
    (0, -0.92),
    (0.9, -1),
    (1, -0.7),
    (0.94, 0),
    (1, 0.75),
    (0.9, 1),
    (0, 0.9),
    (-0.9, 1),
    (-1, 0.75),
    (-0.94, 0),
)
"""A pillow's outline, in parts of half its width and height."""

PULSE = "#7fe0a0"


def draw_hospital(stage: Stage) -> None:
    choosing = stage.random("hospital")
    scheme, mirrored = choose_scheme(choosing, HOSPITAL_SCHEMES), choosing.random() < 0.5
    beds, view = choosing.choice((1, 2)), choosing.choice((View.TREES, View.TOWN))
    finish = Finish(
        scheme.wall,
        scheme.trim,
        scheme.floor,
        scheme.ceiling,
        Floor.TILES,
        0.6,
        Ceiling.PANELS,
        Dado.PAINTED,
        scheme.second,
        1.0,
    )
    room = Room(stage, Measures(5.8, 5.8, 2.7), finish, frozenset({Side.WEST}), mirrored)
    window = Window(-1.9, 1.9, 0.95, 2.3, scheme.trim, 3, 2, view, Hanging.CURTAINS, scheme.fabric)
    us = (0.5,) if beds == 1 else (-1.4, 1.5)

    def decorate(side: Side, wall: Footing) -> None:
        if side is Side.NORTH:
            for u in us:
                _draw_bed_head(wall, u, scheme)
            if beds == 1:
                draw_picture(wall, -1.9, 1.7, 0.8, 0.6, scheme.accent, scheme.wood)
        elif side is Side.WEST:
            draw_window(wall, window)
        elif side is Side.EAST:
            draw_door(wall, -1.5, 1.4, scheme.wood, 2.15, glazed=True)
            draw_notice_board(wall, "ward", 0.2, 1.3, 1.25, 1.95, scheme.second)
            wall.rect(2.1, 2.6, 1.5, 1.9, "#ffffff", 0.02, 1, shade(scheme.fabric, 0.6), 1.4)
            wall.rect(2.31, 2.39, 1.56, 1.84, "#e2574c", 0.024)
            wall.rect(2.21, 2.49, 1.66, 1.74, "#e2574c", 0.024)
            draw_wall_light(wall, 0.0, 0.5, 1.5, 0.9)
        else:
            draw_clock(wall, 0.3, 2.15, 0.17)
            draw_picture(wall, 1.8, 1.7, 0.7, 0.55, scheme.fabric, scheme.wood)

    room.draw_shell(decorate)
    for x in (-1.4, 1.4):
        draw_ceiling_panel(room, x, -0.4, 1.2, 0.6, used=False)
    draw_window_light(room.wall(Side.WEST), window, 6.2)
    for u in us:
        _add_bed(room, u, scheme)
    if room.ahead not in (Side.NORTH, Side.SOUTH):  # From there its edge is all that one sees, a plank in the air.
        room.add(_build_curtain(room.against(Side.NORTH, 1.75 if beds == 1 else 0.03), scheme.fabric, room.height))
    if beds == 1:
        room.add(build_armchair(room.piece(-2.3, 0.2, Side.EAST), scheme.fabric))
        room.add(build_chair(room.piece(-1.0, 1.6, Side.EAST), scheme.fabric, STEEL))
    sink = build_cabinet(room.against(Side.SOUTH, 1.8), 1.2, 0.82, 0.45, scheme.trim, 2)
    sink.box(-0.3, 0.3, 0.82, 0.9, 0.06, 0.4, "#f4f8fa")
    sink.box(-0.02, 0.02, 0.9, 1.14, 0.06, 0.1, STEEL)
    room.add(sink, _build_television(room.against(Side.SOUTH, -1.9), scheme))
    room.add(build_cabinet(room.against(Side.EAST, 2.4), 0.8, 1.9, 0.5, scheme.wood, 2))
    add_plant(room, 2.5, -2.5, 1.2, scheme.trim)
    room.draw_pieces()
    if stage.is_night:
        x, z = room.before_camera(us[-1], 2.2)
        glow_floor(stage, x, z, 2.2, "#ffe8c0", 0.34)
    room.draw_night_shade((us[-1], 1.6, 3.0), 0.4, 0.75)


def _draw_bed_head(wall: Footing, u: float, scheme: Scheme) -> None:
    """The rail over a bed: lamp, sockets, oxygen."""
    wall.block(u - 0.95, u + 0.95, 1.32, 1.5, 0, 0.08, "#f2f4f4")
    wall.rect(u - 0.9, u + 0.9, 1.44, 1.48, scheme.fabric, 0.084)
    for index in range(4):
        a = u - 0.75 + 0.42 * index
        wall.rect(a, a + 0.12, 1.35, 1.42, ("#d8dee2", "#5f9fd0", "#e8b44c", "#d8dee2")[index], 0.084)
    wall.block(u - 0.6, u + 0.6, 1.82, 1.92, 0, 0.14, "#fdfdf6")
    stage = wall.stage
    if stage.lamps_lit:
        lamp = stage.day.lamp
        wall.rect(u - 0.6, u + 0.6, 1.82, 1.92, "#fffbe6", 0.145, 0.9 * lamp, glowing=True)
        x, _, z = wall.at(u, 0, 0.2)
        glow_ball(stage, x, 1.86, z, 0.9, "#fff2d0", 0.5 * lamp)
        glow_ball(stage, x, 1.6, z, 2.6, "#ffe4b4", 0.36 * lamp)


def _add_bed(room: Room, u: float, scheme: Scheme) -> None:
    bed = room.against(Side.NORTH, u)
    bed.box(-0.46, 0.46, 0.35, 1.05, 0.1, 0.16, STEEL)
    bed.front(-0.38, 0.38, 0.5, 0.98, "#eef2f4")
    for v in (-0.4, 0.34):
        for out in (0.25, 1.95):
            bed.box(v, v + 0.05, 0, 0.34, out, out + 0.05, STEEL)
    bed.box(-0.46, 0.46, 0.34, 0.44, 0.16, 2.1, STEEL)
    bed.box(-0.4, 0.4, 0.44, 0.62, 0.16, 2.08, SHEET, "#ffffff")
    for top, out in BACK_REST_M:
        bed.box(-0.39, 0.39, 0.62, top, out, out + 0.12, SHEET, "#ffffff", outlined=False)
    _prop_pillow(bed, BACK_REST_M[0][1] + 0.13)
    bed.box(-0.41, 0.41, 0.44, 0.68, 0.8, 2.08, scheme.fabric, highlight(scheme.fabric, 0.5))
    bed.top(-0.41, 0.41, 0.8, 1.0, "#fbfcfc")
    _add_foot_end(bed, scheme.fabric)
    for v in (-0.46, 0.42):
        _add_side_rail(bed, v)
    table = build_cabinet(room.against(Side.NORTH, u - 0.95), 0.45, 0.8, 0.42, scheme.wood, 1, 1)
    put_vase(table, 0.08, 0.2, 0.8, scheme.accent)
    put_cup(table, -0.12, 0.26, 0.8)
    room.add(bed, table)
    room.add_thin(_build_monitor(room.against(Side.NORTH, u + 0.85, 0.25)))


def _prop_pillow(bed: Piece, out: float) -> None:
    """A pillow that leans against the raised back rest: lying, the foot end would hide it."""
    footing = bed.footing
    points: list[Vertex] = [(0.3 * u, 0.84 + 0.15 * v) for u, v in PILLOW_RING]
    bed.free(
        -0.3,
        0.3,
        0.69,
        0.99,
        out,
        out + 0.1,
        lambda: footing.shape(points, "#ffffff", out, 1, "#a9b8c6") if footing.sees(0, out) else None,
    )


def _add_foot_end(bed: Piece, colour: str) -> None:
    """A low board between two posts, over which mattress and pillow are seen."""
    for v in (-0.46, 0.41):
        bed.box(v, v + 0.05, 0, 0.7, 2.1, 2.15, STEEL)
    bed.box(-0.41, 0.41, 0.4, 0.62, 2.11, 2.14, SHEET)
    bed.front(-0.41, 0.41, 0.4, 0.46, shade(colour, 0.1))
    bed.box(-0.41, 0.41, 0.66, 0.7, 2.11, 2.14, STEEL)


def _add_side_rail(bed: Piece, v: float) -> None:
    """One guard on two short posts that stand on the bed's frame, a slot to grip it by."""
    for out in (0.76, 1.3):
        bed.box(v, v + 0.03, 0.44, 0.6, out, out + 0.05, STEEL)
    bed.box(v, v + 0.03, 0.58, 0.84, 0.7, 1.4, SHEET)
    for along in (-1, 1):
        bed.side(along, 0.84, 1.26, 0.72, 0.78, shade(STEEL, 0.5))


def _build_monitor(piece: Piece) -> Piece:
    """A drip on a stand and a monitor with a pulse."""
    piece.box(-0.16, 0.16, 0, 0.05, -0.16, 0.16, "#8a949e", outlined=False)
    piece.box(-0.015, 0.015, 0.05, 1.95, -0.015, 0.015, "#8a949e", outlined=False)
    piece.box(-0.1, 0.1, 1.62, 1.9, 0.02, 0.06, "#dff0f4")
    piece.front(-0.07, 0.07, 1.64, 1.78, "#a8d8e8")
    piece.box(-0.2, 0.2, 1.1, 1.42, 0.02, 0.14, "#4a525e")
    piece.front(-0.17, 0.17, 1.14, 1.38, "#1f2a34")
    footing, stage = piece.footing, piece.stage
    track = [(-0.15, 1.26), (-0.06, 1.26), (-0.03, 1.34), (0.0, 1.18), (0.03, 1.26), (0.15, 1.26)]
    piece.on_front(lambda: footing.stroke(track, PULSE, 1.8, 0.15))
    if stage.is_night:
        piece.on_front(lambda: footing.rect(-0.17, 0.17, 1.14, 1.38, "#5fa890", 0.15, 0.5, glowing=True))
    return piece


def _build_television(piece: Piece, scheme: Scheme) -> Piece:
    """A screen on its foot on a low cabinet."""
    build_cabinet(piece, 1.3, 0.7, 0.42, scheme.wood, 2, 1)
    piece.box(-0.16, 0.16, 0.7, 0.72, 0.1, 0.32, "#3a3f48", outlined=False)
    piece.box(-0.04, 0.04, 0.72, 0.84, 0.18, 0.22, "#3a3f48", outlined=False)
    piece.box(-0.56, 0.56, 0.82, 1.42, 0.18, 0.23, "#3a3f48")
    piece.front(-0.52, 0.52, 0.86, 1.38, "#1f222a")
    return piece


def _build_curtain(piece: Piece, colour: str, ceiling_m: float) -> Piece:
    """A drawn-back curtain on a rail that hangs from the ceiling, from the wall into the room."""
    footing = piece.footing
    tones = (colour, shade(colour, 0.35), highlight(colour, 0.4))

    def draw() -> None:
        for index in range(FOLDS):
            (a, u0), (b, u1) = ((lerp(*CURTAIN_M, (index + part) / FOLDS), _fold(index + part)) for part in (0, 1))
            corners = ((u0, 0.28, a), (u1, 0.28, b), (u1, RAIL_M, b), (u0, RAIL_M, a))
            points = tuple(footing.at(*corner) for corner in corners)
            footing.stage.quad(points, tones[index % 3], 1, shade(colour, 0.8), 1.0)

    piece.free(-FOLD_M, FOLD_M, 0.28, RAIL_M, *CURTAIN_M, draw)
    piece.box(-0.025, 0.025, RAIL_M, RAIL_M + 0.06, 0, RAIL_LENGTH_M, STEEL)
    for out in (0.08, RAIL_LENGTH_M / 2, RAIL_LENGTH_M - 0.08):
        piece.box(-0.02, 0.02, RAIL_M + 0.06, ceiling_m, out, out + 0.04, STEEL, outlined=False)
    return piece


def _fold(index: int) -> float:
    """How far to the side the curtain's edge between two folds lies."""
    return FOLD_M if index % 2 else -FOLD_M
