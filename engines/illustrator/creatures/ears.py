"""Pricked and hanging ears. In: a `FaceView`, a place on the skull, a turn. Out: strokes. Never: a skull."""

from __future__ import annotations

import math
from dataclasses import dataclass

from comic.storyboard import Turn
from engines.illustrator.colour import mixed, shade
from engines.illustrator.creatures.face import FaceView
from engines.illustrator.creatures.temper import Temper
from engines.illustrator.geometry import Shape, Spot, rotated
from engines.illustrator.style.creatures import PROFILE_DEG, TURNED_DEG


@dataclass(frozen=True)
class EarCut:
    """The middle of an ear's root on the frontal skull, half its root's width, its length, how far it leans outwards
    at rest, whether its tip is round and whether it is dark."""

    x: float
    y: float
    half: float
    length: float
    lean_deg: float
    blunt: bool = False
    dark_tip: bool = False

    @property
    def is_round(self) -> bool:
        """Whether it is a low disc: of a bear or a tiger."""
        return self.blunt and self.length < 2 * self.half


def root_x(view: FaceView, side: int, x: float) -> float:
    """Where an ear stands on the turned skull: ears lie a little behind its middle."""
    if view.profile:
        return (-34.0 if side < 0 else 30.0) * math.sin(math.radians(PROFILE_DEG)) + side * 4
    if view.turn is Turn.THREE_QUARTER:
        yaw = math.radians(TURNED_DEG)
        return side * x * math.cos(yaw) + 4 * math.sin(yaw)
    return side * x


def draw_pricked_ear(view: FaceView, side: int, cut: EarCut, temper: Temper) -> None:
    """A triangle whose inside is seen from the front and from the side, its back from behind."""
    brush, coat = view.brush, view.coat
    far = side > 0
    narrow = (0.74 if far else 0.96) if view.turned else 1.0
    lean = cut.lean_deg + temper.ears_deg + (temper.uneven_deg if far else 0.0)
    if view.profile:
        lean = -lean * 0.8 - 4 if not far else -lean * 0.5 + 6
        turn = lean
    else:
        turn = side * lean
    fold = 1 - 0.32 * min(1.0, max(0.0, temper.ears_deg) / 60)
    x, y = root_x(view, side, cut.x), cut.y

    def at(dx: float, dy: float) -> Spot:
        px, py = rotated(side * dx * narrow, dy, turn)
        return x + px, y + py

    half, length = cut.half, cut.length * fold
    tip = [at(half * 0.22, -length)]
    if cut.is_round:
        tip = [at(-half * 0.46, -length * 0.92), at(half * 0.1, -length * 1.06), at(half * 0.62, -length * 0.88)]
    elif cut.blunt:
        tip = [
            at(-half * 0.06, -length * 0.9),
            at(half * 0.3, -length),
            at(half * 0.5, -length * 0.88),
        ]
    ear = Shape(
        [
            (*at(-half * 1.05, length * 0.25), 1),
            at(-half * 0.62, -length * 0.42),
            *((*spot, 0 if cut.blunt else 1) for spot in tip),
            at(half * 0.86, -length * 0.34),
            (*at(half * 1.0, length * 0.3), 1),
        ]
    )
    brush.form(ear, coat.base, (-6.0, -4.0))
    if cut.dark_tip:
        with brush.drawing.group(clip=ear):
            brush.drawing.fill(
                Shape([at(-half, -length * 0.52), at(half, -length * 0.42), at(0, -length * 1.3)]), coat.dark
            )
        brush.drawing.outline(ear, brush.line_width, coat.outline)
    if view.turn is Turn.BACK:
        return
    inside = Shape(
        [
            (*at(-half * 0.55, length * 0.15), 1),
            at(-half * 0.30, -length * 0.36),
            (*at(half * 0.2, -length * 0.78), 1),
            at(half * 0.54, -length * 0.26),
            (*at(half * 0.60, length * 0.2), 1),
        ]
    )
    with brush.drawing.group(clip=ear):
        brush.drawing.fill(inside, coat.skin)
        brush.drawing.fill(inside.moved(side * half * 0.22, length * 0.2), mixed(shade(coat.skin), coat.skin, 0.4), 0.7)
        for dx in (-0.45, -0.2, 0.05):
            tuft = [at(half * dx, length * 0.15), at(half * (dx + 0.22), -length * 0.30)]
            brush.drawing.ink(tuft, 6.0, coat.pale, 0.05, 0.9, 0.1)


def draw_hanging_ear(view: FaceView, side: int, cut: EarCut, temper: Temper) -> None:
    """A flap over the side of the head; it swings out with joy and lies close with grief."""
    brush, coat = view.brush, view.coat
    far = side > 0
    narrow = 0.72 if far and view.turned else 1.0
    swing = cut.lean_deg - (temper.ears_deg + (temper.uneven_deg if far else 0.0)) * 0.3
    turn = -side * swing if not view.profile else swing * 0.6
    x, y = root_x(view, side, cut.x), cut.y

    def at(dx: float, dy: float) -> Spot:
        px, py = rotated(side * dx * narrow, dy, turn)
        return x + px, y + py

    half, length = cut.half, cut.length
    ear = Shape(
        [
            (*at(-half * 0.95, -half * 0.1), 1),
            at(-half * 0.1, -half * 0.55),
            at(half * 0.8, -half * 0.1),
            at(half * 1.15, length * 0.45),
            at(half * 0.75, length * 0.92),
            at(half * 0.1, length),
            at(-half * 0.5, length * 0.72),
            at(-half * 0.62, length * 0.30),
        ]
    )
    brush.form(ear, coat.dark, (-7.0, -5.0))
