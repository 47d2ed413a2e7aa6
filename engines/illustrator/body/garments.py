"""What limbs need to know of the clothes on them.

In: nothing. Out: `Garments`, made by each outfit. Never: the part on the torso, which the outfit draws itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from engines.illustrator.body.prints import Print


class Sleeve(StrEnum):
    NONE = "none"
    SHORT = "short"
    LONG = "long"


class Shoe(StrEnum):
    SNEAKER = "sneaker"
    LOAFER = "loafer"
    PUMP = "pump"
    SLIPPER = "slipper"
    BOOT = "boot"


@dataclass(frozen=True)
class Garments:
    """Sleeves, trousers and shoes. Eases are how much wider than the limb the cloth is, in units of a figure scaled 1.

    `side_ease` is the ease at the side of the chest, where it isn't three quarters of the sleeve's.

    `ankle_ties` is the colour of the ribbons that gather wide trousers over the shoes.

    Without `trousers` the legs show, in `tights` when there are any; `socks` cover the lower shin.
    """

    sleeve_colour: str
    shoe_colour: str
    shoe: Shoe = Shoe.LOAFER
    sole_colour: str = "#f1eee8"
    sleeve: Sleeve = Sleeve.LONG
    sleeve_ease: float = 6.0
    side_ease: float | None = None
    cuff: str | None = None
    stripe: str | None = None
    trousers: str | None = None
    trouser_ease: float = 10.0
    ankle_ties: str | None = None
    socks: str | None = None
    tights: str | None = None
    printed: Print | None = None
