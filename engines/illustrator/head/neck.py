"""The neck from the jaw down into the collar, with the jaw's shadow on it; `nape` draws one from behind.

In: a `HeadView`, the neck's length, whether the body under it is seen from the side. Out: strokes. Never: a collar.
"""

from __future__ import annotations

from dataclasses import dataclass

from comic.storyboard import Turn
from engines.illustrator.geometry import Shape, Spot, Vertex
from engines.illustrator.head.contour import face_contour
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import CONTOUR_LINE
from engines.illustrator.style.neck import (
    CHILD_NECK,
    JAW_SHADOW_ASIDE,
    JAW_SHADOW_TURNED,
    NECK_FLARE,
    NECK_SPREAD,
    NECK_WIDTH,
    PROFILE_NECK,
    PROFILE_NECK_FLARE,
    PROFILE_NECK_LEAN,
    PROFILE_NECK_SPREAD,
    PROFILE_NECK_WIDER,
    TURNED_NECK,
)


@dataclass(frozen=True)
class _Stem:
    """A neck's middle under the head, half its width, how far its foot lies right of it; how far it flares above the
    collar and spreads in it; where its fill and its line at the nape begin; how far behind the jaw lies its shadow."""

    centre: float
    half: float
    lean: float
    flare: float
    spread: float
    top: float
    nape_top: float
    shadow_behind: float

    def side(self, side: int, bottom: float) -> list[Spot]:
        """Down one side (−1 left, +1 right), from under the jaw into the collar."""
        edge = self.centre + self.half * side
        return [
            (edge + self.lean * 0.6, bottom - 34),
            (edge + self.flare * side + self.lean, bottom - 8),
            (edge + self.spread * side + self.lean, bottom + 14),
        ]


def _stem(view: HeadView, body_in_profile: bool) -> _Stem:
    """The neck of this head: a profile's lies behind its face and shows its nape from the hair down."""
    head_in_profile = view.turn is Turn.PROFILE
    aside = head_in_profile or body_in_profile
    width = NECK_WIDTH[view.look.presentation] * (CHILD_NECK if view.child else 1.0)
    width *= PROFILE_NECK_WIDER if body_in_profile else 1.0
    return _Stem(
        centre=PROFILE_NECK if aside else TURNED_NECK * view.amount,
        half=width / 2,
        lean=PROFILE_NECK_LEAN if body_in_profile else 0.0,
        flare=PROFILE_NECK_FLARE if body_in_profile else NECK_FLARE,
        spread=width * (PROFILE_NECK_SPREAD if body_in_profile else NECK_SPREAD),
        top=0.0 if aside else 40.0,
        nape_top=24.0 if aside else 60.0,
        shadow_behind=JAW_SHADOW_TURNED * view.amount + JAW_SHADOW_ASIDE * aside,
    )


def draw_neck(view: HeadView, length: float, body_in_profile: bool) -> None:
    """The neck down to the neck pit, 100 + `length` below the head's origin."""
    drawing, palette, bottom = view.drawing, view.palette, 100 + length
    stem = _stem(view, body_in_profile)
    centre, half = stem.centre, stem.half
    right: list[Vertex] = [*stem.side(1, bottom)]
    left: list[Vertex] = [*stem.side(-1, bottom)]
    right[-1], left[-1] = (*right[-1][:2], 1), (*left[-1][:2], 1)
    roof: list[Vertex] = [(centre - half - 4, stem.top, 1), (centre + half + 4, stem.top, 1)]
    shape = Shape([*roof, *right, *left[::-1]], True, 0.34)
    drawing.fill(shape, palette.skin)
    with drawing.group(clip=shape):
        drawing.fill(face_contour(view).moved(-4 * view.light_side - stem.shadow_behind, 24), palette.skin_shade)
    for side in (1, -1):
        start = (centre + (half + 3) * side, stem.nape_top if side < 0 else 60.0)
        track = [start, *stem.side(side, bottom)]
        drawing.ink(track, view.line_width * CONTOUR_LINE, palette.skin_line, 0.1, 0.3)
    pit = [(centre + half * 0.24, bottom - 4), (centre + half * 0.12, bottom + 8), (centre - 2, bottom + 14)]
    view.strand(pit, 1.0, palette.skin_line, 0.6)
