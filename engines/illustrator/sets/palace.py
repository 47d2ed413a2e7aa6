"""A throne hall: a carpet between columns, banners and candles, stained glass behind the throne."""

from __future__ import annotations

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, lerp, polygon_path
from engines.illustrator.sets.room import Floor, Room, draw_night_shade, draw_room
from engines.illustrator.sets.stage import Stage

ROOM = Room(4.2, 7, 16, "#6f6488", "#8a7f94", "#4a4262", laid=Floor.CHEQUERED, tile=0.75)
GLASS = ("#f2c14e", "#e0607a", "#5a8fe0", "#6ac2a0", "#b07ae0", "#ffe9a8")
LEAD = "#3f3656"
GOLD = "#c9973f"
BRIGHT_GOLD = "#e6bd58"
STONE = "#b9aec6"
CARPET = "#a3273f"
SUNBEAM = "#fff0c4"
MOONBEAM = "#b4c4ff"


def draw_palace(stage: Stage) -> None:
    height = draw_room(stage, ROOM)
    near = stage.near(height)
    stage.level(-0.9, 0.9, near, 14, 0.01, CARPET)
    for side in (-1, 1):
        x0, x1 = sorted((side * 0.78, side * 0.86))
        stage.level(x0, x1, near, 14, 0.012, BRIGHT_GOLD)
    for x in (-2.4, 2.4, 0.0):
        _draw_stained_window(stage, x)
    _draw_throne(stage)
    draw_night_shade(stage, (0, 2.2, 12), darkness=0.6, reach=0.7)
    for z in (13.2, 10.4, 7.8, 5.4, 3.3):
        for side in (-1, 1):
            _draw_column(stage, side, z, height)


def _draw_stained_window(stage: Stage, x: float) -> None:
    drawing = stage.drawing
    half, top = (0.7, 5.4) if x else (0.95, 4.9)
    left, upper = stage.project(x - half, top, 15.9)
    right, lower = stage.project(x + half, 1.9, 15.9)
    middle, reach = (left + right) / 2, (right - left) / 2
    tip = upper - reach * 1.3
    outline = [(left, lower, 1), (left, upper, 0), (middle, tip, 1), (right, upper, 0), (right, lower, 1)]
    pane = Shape(outline)
    drawing.fill(pane, "#cfe0ff")
    placing = stage.random(f"glass/{x}")
    with drawing.group(clip=pane):
        for _ in range(34):
            spot_x, spot_y = lerp(left, right, placing.random()), lerp(tip, lower, placing.random())
            shard = [
                (spot_x + placing.uniform(-0.5, 0.5) * reach, spot_y + placing.uniform(-0.6, 0.6) * reach)
                for _ in range(4)
            ]
            drawing.polygon(shard, placing.choice(GLASS), 0.75)
    drawing.outline(pane, 5, LEAD)
    drawing.line(middle, upper - reach * 1.2, middle, lower, LEAD, 2.5)
    for index in range(5):
        y = lerp(upper, lower, index / 5)
        drawing.line(left, y, right, y, LEAD, 2)
    beam = MOONBEAM if stage.is_night else SUNBEAM
    stage.glow.path(pane.path(), beam, 0.30)
    lean = 60.0 * ((x > 0) - (x < 0))
    fading = stage.glow.linear_gradient([(0, beam, 0.30), (1, beam, 0)])
    foot = float(stage.height)
    stage.glow.polygon([(left, upper), (right, upper), (right + lean, foot), (left - 120 + lean, foot)], fading)


def _draw_throne(stage: Stage) -> None:
    for index in range(3):
        edge = 2 - 0.35 * index
        stage.box(-edge, edge, 0.18 * index, 0.18 * (index + 1), 13 + 0.3 * index, 15.5, "#9a90a6")
    stage.box(-0.75, 0.75, 0.54, 3.1, 14.7, 14.9, GOLD)
    stage.front(-0.55, 0.55, 1.1, 2.8, 14.69, "#b02c46")
    stage.box(-0.55, 0.55, 0.54, 1.15, 14, 14.7, CARPET)
    stage.box(-0.78, -0.55, 0.54, 1.6, 14, 14.8, GOLD)
    stage.box(0.55, 0.78, 0.54, 1.6, 14, 14.8, GOLD)
    scale = stage.scale(14.7)
    for x in (-0.75, 0.0, 0.75):
        tip_x, tip_y = stage.project(x, 3.1, 14.7)
        rise = (0.28 if x else 0.4) * scale
        spike = [(tip_x - 0.1 * scale, tip_y + 2), (tip_x, tip_y - rise), (tip_x + 0.1 * scale, tip_y + 2)]
        stage.drawing.polygon(spike, BRIGHT_GOLD, 1, "#8a6420", 1)


def _draw_column(stage: Stage, side: int, z: float, height: float) -> None:
    drawing, scale = stage.drawing, stage.scale(z)
    x, foot_y = stage.project(side * 2.9, 0, z)
    _, top_y = stage.project(side * 2.9, height, z)
    half = 0.36 * scale
    stone = mixed(STONE, ROOM.wall, min(0.5, z / 26))
    edge = shade(stone, 0.5) if side < 0 else highlight(stone, 0.3)
    round_shade = [(0.0, edge), (0.3, highlight(stone, 0.6)), (0.62, stone), (1.0, shade(stone, 1.1))]
    shaft = [(x - half, top_y), (x + half, top_y), (x + half, foot_y), (x - half, foot_y)]
    drawing.polygon(shaft, drawing.linear_gradient(round_shade, 0, 0, 1, 0))
    stage.hide_glow(polygon_path(shaft))
    for part in (-0.5, 0.0, 0.5):
        drawing.line(x + part * half, top_y, x + part * half, foot_y, shade(stone, 0.7), 1.3, 0.7)
    line = shade(stone, 1.4)
    drawing.rect(x - half * 1.35, foot_y - 0.26 * scale, 2.7 * half, 0.26 * scale, shade(stone, 0.3), 1, 0, line, 1.2)
    drawing.rect(x - half * 1.15, foot_y - 0.38 * scale, 2.3 * half, 0.13 * scale, stone, 1, 0, line, 1)
    if z < 12:
        _draw_banner(stage, x, z, half * 0.62)
    _draw_candle(stage, side, z, scale)


def _draw_banner(stage: Stage, x: float, z: float, half: float) -> None:
    top, foot = stage.project(0, 4.2, z)[1], stage.project(0, 2.3, z)[1]
    cloth = [(x - half, top), (x + half, top), (x + half, foot), (x, foot + half * 0.7), (x - half, foot)]
    stage.drawing.polygon(cloth, "#8f2440", 1, BRIGHT_GOLD, 2)
    stage.drawing.ellipse(x, (top + foot) / 2, half * 0.45, half * 0.45, BRIGHT_GOLD)


def _draw_candle(stage: Stage, side: int, z: float, scale: float) -> None:
    x, y = stage.project(side * 2.48, 2.0, z)
    stage.drawing.rect(x - 0.025 * scale, y, 0.05 * scale, 0.16 * scale, "#f3ead4")
    stage.drawing.rect(x - 0.07 * scale, y + 0.16 * scale, 0.14 * scale, 0.04 * scale, GOLD)
    stage.drawing.ellipse(x, y - 0.05 * scale, 0.03 * scale, 0.07 * scale, "#ffdc8a")
    strength = 0.75 if stage.lamps_lit else 0.5
    stage.light_pool(x, y - 0.05 * scale, 0.5 * scale, 0.5 * scale, "#ffb960", strength)
    if stage.lamps_lit:
        stage.light_pool(x, y, 1.5 * scale, 1.5 * scale, "#ff9e4a", 0.34 * stage.day.lamp)
