"""The wardrobe: one module a family of outfits.

In: a `comic.cast.Outfit`. Out: an `OutfitDesign`. Never: limbs and hands, which only need an outfit's `Garments`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from comic.cast import Look, Outfit
from engines.illustrator.body.garments import Garments
from engines.illustrator.body.outfits import (
    apron,
    armour,
    coat,
    doctor,
    gown,
    hanbok,
    knit,
    pyjamas,
    royal,
    spacesuit,
    sporty,
    tailored,
)
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skeleton import Arm


def _nothing(pen: Pen) -> None:
    """For outfits without a cape."""


def _bare(pen: Pen, arm: Arm) -> None:
    """For outfits without epaulettes or pauldrons."""


@dataclass(frozen=True)
class OutfitDesign:
    """How an outfit dresses limbs and draws itself behind the figure, on the torso, over each arm's shoulder and over
    all of these."""

    garments: Callable[[Look], Garments]
    draw: Callable[[Pen], None]
    draw_behind: Callable[[Pen], None] = _nothing
    draw_shoulder: Callable[[Pen, Arm], None] = _bare
    draw_over: Callable[[Pen], None] = _nothing


_TAILORED = OutfitDesign(tailored.garments, tailored.draw)
_SPORTY = OutfitDesign(sporty.garments, sporty.draw)
_KNIT = OutfitDesign(knit.garments, knit.draw)

WARDROBE: dict[Outfit, OutfitDesign] = {
    Outfit.UNIFORM: _TAILORED,
    Outfit.SUIT: _TAILORED,
    Outfit.HOODIE: _SPORTY,
    Outfit.TRACKSUIT: _SPORTY,
    Outfit.SWEATER: _KNIT,
    Outfit.TEE: _KNIT,
    Outfit.DRESS: OutfitDesign(gown.garments, gown.draw),
    Outfit.COAT: OutfitDesign(coat.garments, coat.draw),
    Outfit.ROYAL: OutfitDesign(royal.garments, royal.draw, royal.draw_behind, royal.draw_shoulder, royal.draw_over),
    Outfit.SPACESUIT: OutfitDesign(spacesuit.garments, spacesuit.draw, draw_shoulder=spacesuit.draw_shoulder),
    Outfit.HANBOK: OutfitDesign(hanbok.garments, hanbok.draw),
    Outfit.ARMOUR: OutfitDesign(armour.garments, armour.draw, draw_shoulder=armour.draw_shoulder),
    Outfit.DOCTOR: OutfitDesign(doctor.garments, doctor.draw, doctor.draw_behind),
    Outfit.APRON: OutfitDesign(apron.garments, apron.draw),
    Outfit.PYJAMAS: OutfitDesign(pyjamas.garments, pyjamas.draw),
}
