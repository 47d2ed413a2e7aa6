"""How each kind of line looks: its role among the faces, its shape, its sizes. In: a kind. Out: a `Recipe`."""

from __future__ import annotations

from dataclasses import dataclass

from comic.lettering import BalloonShape
from comic.story import LineKind
from engines.lettering.fonts import Role

Colour = tuple[int, int, int]

INK: Colour = (20, 20, 20)
PAPER: Colour = (255, 255, 255)


@dataclass(frozen=True)
class Recipe:
    """`sizes_px` from the usual size down to the floor, at 800 px wide (handbook: lettering, "What professional
    letterers do"); `pad_em` is the room beside the text, `widest_px` of a balloon's text ellipse."""

    role: Role
    shape: BalloonShape
    sizes_px: tuple[int, ...]
    stroke_px: float
    pad_em: float = 0.62
    leading: float = 1.22
    widest_px: float = 500.0
    fill: Colour = PAPER
    stroke: Colour = INK
    text: Colour = INK


RECIPES: dict[LineKind, Recipe] = {
    LineKind.SPEECH: Recipe(Role.DIALOGUE, BalloonShape.ELLIPSE, (34, 28), 3.0),
    LineKind.SHOUT: Recipe(Role.SHOUT, BalloonShape.BURST, (44, 36), 4.0, pad_em=0.5, leading=1.18, widest_px=440),
    LineKind.WHISPER: Recipe(
        Role.WHISPER, BalloonShape.DASHED, (30, 26), 3.0, pad_em=0.7, stroke=(62, 62, 68), text=(52, 52, 58)
    ),
    LineKind.THOUGHT: Recipe(Role.THOUGHT, BalloonShape.CLOUD, (33, 28), 3.0, pad_em=0.7),
    LineKind.NARRATION: Recipe(
        Role.NARRATION, BalloonShape.CAPTION, (31, 28), 2.0, leading=1.3, widest_px=560, fill=(250, 247, 238)
    ),
    LineKind.RADIO: Recipe(Role.RADIO, BalloonShape.ANGULAR, (32, 28), 3.0, fill=(240, 246, 250)),
    LineKind.SFX: Recipe(Role.SFX, BalloonShape.SFX, (150,), 2.0),
}
