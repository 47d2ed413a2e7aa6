"""The shop on the ground floor of a house: a door, a window full of goods, a sign, an awning.

In: a footing whose plane is the front, a `Shop`, a seed's stream. Out: marks on the stage, light on its glow. Never: a
letter or a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Vertex, lerp
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.lamps import glow_ball
from engines.illustrator.sets.stage import SNOW_ON_GROUND
from engines.illustrator.style.sets import STREET_AWNINGS, STREET_SIGNS

SHOP_M = 3.1
CREAM, HANDLE, SHELF = "#fbf4e8", "#e8d8a8", "#8a6248"
FAR_M = 17.0
"""Fronts farther away than this lose their small things."""

GOODS_SEEN_M = 13.0
"""Windows farther away than this are empty panes."""

SIDE_M, RISER_M, WINDOW_TOP_M = 0.3, 0.55, 2.35
"""How far a shop keeps from the edges of its house, and where its window begins and ends."""

DOOR_M, DOOR_WIDTH_M, TRANSOM_M = 2.05, 0.95, 2.4
"""A door as high and wide as people need; a pane over it reaches up to the third."""

EDGE_ON = 0.35
"""A sign that sticks out of a front ahead is seen on its edge within this part of its distance from the middle."""

PANE_M = 1.15
SHELVES_M, GOODS_APART_M = (0.62, 1.2), 0.2
"""How wide a pane of the window is about, how high the shelves behind it, and how far things on them lie apart."""

AWNING_M = (0.05, 2.56), (0.85, 2.16)
"""An awning's upper and lower edge: how far before the wall, and how high."""

NEAREST_AWNING_M, SHORTEST_AWNING_M = 4.6, 1.0
"""How near an awning beside the camera is drawn, and how long it is at least."""

STRIPES, VALANCE_M = 8, 0.2
"""An awning's stripes, and how far the cloth at its edge hangs down."""

CUP_ICON = ((-0.11, 0.09, 1), (0.07, 0.09, 1), (0.05, -0.08, 0), (-0.02, -0.11, 0), (-0.09, -0.08, 0))
FLOWER_ICON = ((0.0, 0.06), (0.06, 0.01), (0.035, -0.06), (-0.035, -0.06), (-0.06, 0.01))


@dataclass(frozen=True)
class Shop:
    """A shop in a house `width` metres wide: the colours of its awning, its sign and the wall around it."""

    width: float
    awning: str
    sign: str
    wall: str


def draw_shop(footing: Footing, shop: Shop, placing: Random) -> None:
    """Everything of it."""
    stage, lamp = footing.stage, footing.stage.day.lamp
    left, right = SIDE_M, shop.width - SIDE_M
    door = (right - DOOR_WIDTH_M, right) if placing.random() < 0.5 else (left, left + DOOR_WIDTH_M)
    window = (left, door[0] - 0.1) if door[0] > left else (door[1] + 0.1, right)
    inside = "#6f7c8c" if lamp < 0.4 else "#8f7048"
    _draw_window(footing, shop, window, inside, placing)
    _draw_door(footing, shop, door, inside)
    if stage.lamps_lit:
        for start, end, foot in ((*window, RISER_M), (door[0] + 0.1, door[1] - 0.1, 0.3)):
            footing.rect(start, end, foot, WINDOW_TOP_M, "#ffd892", 0.05, 0.42 * lamp, glowing=True)
        x, _, z = footing.at(shop.width / 2, 0, 0.8)
        glow_ball(stage, x, 0.6, z, 2.2, "#ffcf86", 0.26 * lamp)
    _draw_sign_band(footing, shop, placing)
    if placing.random() < 0.7:
        _draw_awning(footing, shop)
    if placing.random() < 0.55:
        _draw_blade_sign(footing, shop, placing)


def _draw_window(footing: Footing, shop: Shop, span: tuple[float, float], inside: str, placing: Random) -> None:
    """Panes between bars over a panelled riser, two shelves of goods behind them."""
    (start, end), frame = span, shop.awning
    footing.rect(start, end, 0.1, TRANSOM_M, frame, 0.02, 1, shade(frame, 1.0), 1.2)
    footing.rect(start + 0.08, end - 0.08, RISER_M, WINDOW_TOP_M, inside, 0.03, 1, shade(frame, 1.2), 1.0)
    if footing.z > GOODS_SEEN_M:
        return
    footing.rect(start + 0.08, end - 0.08, 1.75, WINDOW_TOP_M, highlight(inside, 0.35), 0.031, 0.6)
    for y in SHELVES_M:
        _draw_goods(footing, start + 0.2, end - 0.3, y, inside, placing)
        footing.rect(start + 0.08, end - 0.08, y - 0.05, y, mixed(SHELF, inside, 0.3), 0.035)
    panes = max(1, round((end - start) / PANE_M))
    for index in range(panes):
        u0, u1 = (lerp(start + 0.08, end - 0.08, (index + part) / panes) for part in (0, 1))
        reach = u1 - u0
        glint = [(u0 + 0.1 * reach, 1.3), (u0 + 0.25 * reach, 1.3), (u0 + 0.7 * reach, 2.35), (u0 + 0.5 * reach, 2.35)]
        footing.shape(glint, "#ffffff", 0.037, 0.16, smooth=False)
        footing.rect(u0 + 0.06, u1 - 0.06, 0.18, RISER_M - 0.1, highlight(frame, 0.3), 0.03, 1, shade(frame, 0.8), 0.9)
        if index:
            footing.rect(u0 - 0.03, u0 + 0.03, RISER_M, WINDOW_TOP_M, frame, 0.04, 1, shade(frame, 1.0), 0.8)


def _draw_goods(footing: Footing, start: float, end: float, y: float, inside: str, placing: Random) -> None:
    """Boxes and jars of many heights in a row on a shelf."""
    u = start
    while u < end - 0.1:
        wide, tall = placing.uniform(0.1, 0.24), placing.uniform(0.12, 0.36)
        tone = mixed(placing.choice(STREET_AWNINGS), inside, 0.25)
        footing.rect(u, u + wide, y, y + tall, tone, 0.034, 1, shade(tone, 0.6), 0.8)
        footing.rect(u + 0.02, u + wide - 0.02, y + tall * 0.35, y + tall * 0.6, mixed(CREAM, inside, 0.2), 0.035)
        u += wide + placing.uniform(0.02, GOODS_APART_M)


def _draw_door(footing: Footing, shop: Shop, span: tuple[float, float], inside: str) -> None:
    """A glazed door with its handle and a step, and the pane over it."""
    (start, end), paint = span, shop.awning
    edge = shade(paint, 1.1)
    footing.rect(start, end, 0.04, TRANSOM_M, shade(paint, 0.4), 0.02, 1, edge, 1.2)
    footing.rect(start + 0.07, end - 0.07, DOOR_M + 0.06, TRANSOM_M - 0.06, inside, 0.03, 1, edge, 0.9)
    footing.rect(start + 0.05, end - 0.05, 0.06, DOOR_M, paint, 0.03, 1, edge, 1.0)
    footing.rect(start + 0.19, end - 0.19, 0.85, DOOR_M - 0.16, mixed(inside, "#a9c4cf", 0.45), 0.035, 1, edge, 0.9)
    if footing.z > FAR_M:
        return
    footing.rect(start + 0.19, end - 0.19, 0.22, 0.7, highlight(paint, 0.3), 0.035, 1, edge, 0.8)
    footing.rect(end - 0.16, end - 0.11, 0.9, 1.2, HANDLE, 0.06, 1, shade(HANDLE, 1.2), 0.8)
    glint = [(start + 0.24, 0.9), (start + 0.34, 0.9), (end - 0.24, 1.85), (end - 0.36, 1.85)]
    footing.shape(glint, "#ffffff", 0.037, 0.2, smooth=False)
    footing.block(start - 0.06, end + 0.06, 0, 0.06, 0.02, 0.2, "#b9b3b4")


def _draw_sign_band(footing: Footing, shop: Shop, placing: Random) -> None:
    """The band above a shop: a pictogram on a disc between two strokes."""
    u0, u1, y0, y1 = 0.4, shop.width - 0.4, 2.5, 3.02
    footing.rect(u0, u1, y0, y1, shop.sign, 0.1, 1, shade(shop.sign, 1.1), 1)
    middle, y = (u0 + u1) / 2, (y0 + y1) / 2
    footing.disc(middle, y, 0.2, CREAM, 0.11)
    icon: list[Vertex] = [(middle + dx, y + dy, corner) for dx, dy, corner in CUP_ICON]
    if placing.random() < 0.5:
        footing.disc(middle + 0.08, y + 0.01, 0.045, None, 0.112, 1, shop.sign, 1.6)
        footing.shape(icon, shop.sign, 0.112)
    else:
        for dx, dy in FLOWER_ICON:
            footing.disc(middle + dx * 1.3, y + dy * 1.3, 0.055, shop.sign, 0.112)
        footing.disc(middle, y, 0.04, HANDLE, 0.114)
    if footing.z < FAR_M:
        for side in (-1, 1):
            for at, reach in ((0.07, 0.9), (-0.07, 0.55)):
                a, b = sorted((middle + side * 0.36, middle + side * min(0.36 + reach, (u1 - u0) / 2 - 0.2)))
                footing.rect(a, b, y + at - 0.025, y + at + 0.025, CREAM, 0.11, 0.85)
    if footing.stage.lamps_lit:
        footing.rect(u0, u1, y0, y1, shop.sign, 0.12, 0.55 * footing.stage.day.lamp, glowing=True)


def _draw_awning(footing: Footing, shop: Shop) -> None:
    """Striped cloth seen from above, or its dim underside, what hangs from its edge, and the cheek that closes the end
    towards the camera: without it the cloth would be a blade that points out of the wall."""
    stage, ((out0, y0), (out1, y1)) = footing.stage, AWNING_M

    def cloth(start: float, end: float, paint: str) -> None:
        ends = ((start, y0, out0), (end, y0, out0), (end, y1, out1), (start, y1, out1))
        stage.quad(tuple(footing.at(*corner) for corner in ends), paint, hides_glow=True)

    start, end = _awning_span(footing, shop)
    if end - start < SHORTEST_AWNING_M:
        return
    if _sees_over_awning(footing):
        for index in range(STRIPES):
            a, b = (lerp(start, end, (index + part) / STRIPES) for part in (0, 1))
            cloth(a, b, _snowed(footing, shop.awning if index % 2 else CREAM, 0.8))
    else:
        cloth(start, end, shade(shop.awning, 1.0))
        for index in range(1, STRIPES // 2):
            at = lerp(start, end, 2 * index / STRIPES)
            cloth(at - 0.02, at + 0.02, shade(shop.awning, 1.5))
    for side, u in ((-1, start), (1, end)):
        if footing.sees(side, 0, u):
            ends = ((y0, out0), (y1, out1), (y1 - VALANCE_M, out1), (y1 - VALANCE_M, out0))
            cheek = shade(_snowed(footing, shop.awning, 0.3), 0.5)
            corners = tuple(footing.at(u, *corner) for corner in ends)
            stage.quad(corners, cheek, 1, shade(cheek, 0.7), 1, hides_glow=True)
    _draw_valance(footing, shop, start, end)


def _awning_span(footing: Footing, shop: Shop) -> tuple[float, float]:
    """From where to where along the front an awning reaches: right before the camera it would be a patch of colour."""
    start, end = SIDE_M, shop.width - SIDE_M
    if footing.out_x == 0:
        return start, end
    towards = footing.at(1, 0)[2] - footing.at(0, 0)[2]
    nearest = (NEAREST_AWNING_M - footing.at(0, 0)[2]) / towards
    return (max(start, nearest), end) if towards > 0 else (start, min(end, nearest))


def _snowed(footing: Footing, paint: str, part: float) -> str:
    return mixed(paint, SNOW_ON_GROUND, part) if footing.stage.snowy else paint


def _sees_over_awning(footing: Footing) -> bool:
    """Whether the eye is above an awning's slope; else its shaded underside is seen."""
    out = -(footing.x * footing.out_x + footing.z * footing.out_z)
    (out0, y0), (out1, y1) = AWNING_M
    return footing.stage.camera_height > y0 + (out - out0) * (y1 - y0) / (out1 - out0)


def _draw_valance(footing: Footing, shop: Shop, start: float, end: float) -> None:
    """The cloth that hangs straight from an awning's edge, striped as the awning is."""
    stage, (out, top) = footing.stage, AWNING_M[1]
    for index in range(STRIPES):
        a, b = (lerp(start, end, (index + part) / STRIPES) for part in (0, 1))
        paint = _snowed(footing, shop.awning if index % 2 else CREAM, 0.5)
        ends = ((a, top - VALANCE_M), (b, top - VALANCE_M), (b, top), (a, top))
        stage.quad(tuple(footing.at(u, y, out) for u, y in ends), shade(paint, 0.15), hides_glow=True)
    hem = footing.at(start, top - VALANCE_M, out), footing.at(end, top - VALANCE_M, out)
    stage.lines([hem], shade(shop.awning, 0.9), 1.2)


def _draw_blade_sign(footing: Footing, shop: Shop, placing: Random) -> None:
    """An upright sign that sticks out on two arms: a pictogram over blocks. None is drawn that is seen on its edge, a
    bar in the air."""
    u, y = shop.width * 0.16, SHOP_M + 0.5
    tall, tone = placing.uniform(1.4, 2.4), placing.choice(STREET_SIGNS)
    x, _, z = footing.at(u, y, 0)
    if footing.out_x == 0 and abs(x) < EDGE_ON * z:
        return
    for arm in (y + 0.2, y + tall - 0.24):
        footing.block(u - 0.03, u + 0.03, arm, arm + 0.05, 0, 0.12, "#5a606c", outlined=False)
    footing.block(u - 0.07, u + 0.07, y, y + tall, 0.1, 0.85, tone)
    for side in (-1, 1):
        if footing.sees(side, 0, u):
            for index in range(int(tall / 0.45)):
                foot = y + 0.12 + 0.45 * index
                footing.flank(u + side * 0.075, 0.26, 0.7, foot, foot + 0.28, CREAM, 0.9)
            if footing.stage.lamps_lit:
                footing.flank(
                    u + side * 0.08, 0.1, 0.85, y, y + tall, tone, 0.65 * footing.stage.day.lamp, glowing=True
                )
    star: list[Vertex] = [(u - 0.05, y + tall - 0.1), (u + 0.05, y + tall - 0.1), (u, y + tall)]
    footing.shape(star, CREAM, 0.86, 0.8, smooth=False)
