"""A head, layer by layer, for the body to put between its own layers.

In: a drawing, a look, an expression, a turn, a line width. Out: strokes on the drawing; anchors, palette, contour.
Never: where the head stands (see the package's docstring for units and order).
"""

from __future__ import annotations

from dataclasses import replace

from comic.cast import Look
from comic.storyboard import Expression, Turn, Voice
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.head.accessories import draw_accessory, draw_accessory_behind, draw_glasses
from engines.illustrator.head.anchors import HeadAnchors, head_anchors
from engines.illustrator.head.back_hair import draw_back_hair
from engines.illustrator.head.brows import draw_brow
from engines.illustrator.head.contour import face_contour
from engines.illustrator.head.cuts import combed
from engines.illustrator.head.expressions import OPEN_MOUTHS, features_of
from engines.illustrator.head.face import draw_face
from engines.illustrator.head.front_hair import draw_front_hair
from engines.illustrator.head.marks import draw_sigh
from engines.illustrator.head.nape import draw_nape
from engines.illustrator.head.neck import draw_neck
from engines.illustrator.head.palette import HeadPalette, head_palette
from engines.illustrator.head.profile import draw_profile_face
from engines.illustrator.head.profile_eye import draw_profile_brow
from engines.illustrator.head.profile_hair import draw_profile_back_hair, draw_profile_front_hair
from engines.illustrator.head.rear import draw_rear
from engines.illustrator.head.signs import Sign, draw_signs
from engines.illustrator.head.skull import skull_of
from engines.illustrator.head.sweat import draw_sweat
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.hair import BROW_THINNED, BROWS_THROUGH_HAIR
from engines.illustrator.svg import Drawing


class Head:
    """One head about to be drawn. `line_width` in head units; `light_side` +1: light from the drawing's left."""

    def __init__(
        self,
        drawing: Drawing,
        look: Look,
        expression: Expression,
        turn: Turn,
        line_width: float,
        light_side: float = 1.0,
        gaze: Spot | None = None,
        voice: Voice = Voice.SILENT,
        signs: frozenset[Sign] = frozenset(),
        bowed_deg: float = 0.0,
    ) -> None:
        self._signs = signs
        self._view = HeadView(
            drawing=drawing,
            look=combed(look),
            skull=skull_of(look),
            features=features_of(expression, voice),
            palette=head_palette(look),
            turn=turn,
            line_width=line_width,
            light_side=light_side,
            gaze=gaze,
            bowed_deg=bowed_deg,
        )
        self.anchors: HeadAnchors = head_anchors(look, turn)

    @property
    def palette(self) -> HeadPalette:
        return self._view.palette

    @property
    def turn_amount(self) -> float:
        """0 for front and back views, 1 for three-quarter views and profiles."""
        return 1.0 if self._view.turn in (Turn.THREE_QUARTER, Turn.PROFILE) else 0.0

    def contour(self) -> Shape:
        """Jaw and skull without hair, in head units."""
        return face_contour(self._view)

    def draw_back_hair(self) -> None:
        """What lies behind neck and shoulders. A back view's hair lies before them: see `draw_front`."""
        draw_accessory_behind(self._view)
        if self._view.turn is Turn.PROFILE:
            draw_profile_back_hair(self._view)
        elif self._view.turn is not Turn.BACK:
            draw_back_hair(self._view)

    def draw_neck(self, length: float, body_turn: Turn | None = None) -> None:
        """The neck down to the neck pit, 100 + `length` below the origin, of a body that is turned like the head or
        in its own way."""
        if self._view.turn is Turn.BACK:
            draw_nape(self._view, length)
        else:
            draw_neck(self._view, length, (body_turn or self._view.turn) is Turn.PROFILE)

    def draw_front(self) -> None:
        """Face, ears, glasses, the hair that falls over them, what is worn in it and the signs around the head."""
        view = self._view
        if view.turn is Turn.BACK:
            self._draw_from_behind()
            return
        if view.turn is Turn.PROFILE:
            draw_profile_face(view)
            draw_sweat(view, self._signs)
            draw_glasses(view)
            draw_profile_front_hair(view)
            draw_profile_brow(view, BROWS_THROUGH_HAIR, BROW_THINNED)
        else:
            draw_face(view)
            draw_sweat(view, self._signs)
            draw_glasses(view)
            draw_front_hair(view)
            for side in (-1, 1):
                draw_brow(view, side, BROWS_THROUGH_HAIR, BROW_THINNED)
        draw_accessory(view)
        if view.features.sigh and view.features.mouth in OPEN_MOUTHS:
            draw_sigh(view)
        draw_signs(view, self._signs)

    def _draw_from_behind(self) -> None:
        """The back of the head; a face that is not seen shows nothing of its expression, but what a panel wants."""
        view = replace(self._view, features=features_of(Expression.NEUTRAL))
        draw_rear(view)
        draw_accessory(view)
        draw_sweat(view, self._signs)
        draw_signs(view, self._signs)
