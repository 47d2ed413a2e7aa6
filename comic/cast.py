"""Who plays: a character and the look that keeps it recognisable from panel to panel.

In: words and enums. Out: `Character`, `Look`. Never: how a look is drawn (that is the illustrator's) or chosen
(that is the text engine's casting).
"""

from __future__ import annotations

from enum import StrEnum

from comic.value import Value


class Age(StrEnum):
    CHILD = "child"
    TEEN = "teen"
    ADULT = "adult"
    MIDDLE_AGED = "middle_aged"
    ELDER = "elder"


class Presentation(StrEnum):
    """How the figure is built and dressed by default."""

    FEMININE = "feminine"
    MASCULINE = "masculine"


class Fringe(StrEnum):
    """The hair over the forehead."""

    SEE_THROUGH = "see_through"
    BLUNT = "blunt"
    SIDE = "side"
    CURTAIN = "curtain"
    SWEPT = "swept"
    MESSY = "messy"
    DOWN = "down"
    SPIKY = "spiky"
    BACK = "back"
    BUZZ = "buzz"


class BackHair(StrEnum):
    """The hair behind the head."""

    LONG = "long"
    WAVY = "wavy"
    BOB = "bob"
    SHORT = "short"
    PONYTAIL = "ponytail"
    TWIN_TAILS = "twin_tails"
    BRAID = "braid"
    BUN = "bun"
    BUZZ = "buzz"


class Outfit(StrEnum):
    UNIFORM = "uniform"
    SUIT = "suit"
    HOODIE = "hoodie"
    SWEATER = "sweater"
    TEE = "tee"
    TRACKSUIT = "tracksuit"
    DRESS = "dress"
    COAT = "coat"
    ROYAL = "royal"
    SPACESUIT = "spacesuit"


class Accessory(StrEnum):
    NONE = "none"
    HAIRPIN = "hairpin"
    EARRING = "earring"
    CROWN = "crown"


class Look(Value):
    """Everything visible that stays the same. Colours are `#rrggbb`; `height` and `build` are ratios to the usual."""

    presentation: Presentation = Presentation.FEMININE
    age: Age = Age.TEEN
    skin: str = "#f8dcc8"
    hair: str = "#3a2a2e"
    eyes: str = "#7a4a2c"
    fringe: Fringe = Fringe.SEE_THROUGH
    back_hair: BackHair = BackHair.LONG
    outfit: Outfit = Outfit.UNIFORM
    outfit_colours: tuple[str, str, str] = ("#2f3a5f", "#f4f4f6", "#b23a48")
    glasses: bool = False
    beard: bool = False
    freckles: bool = False
    accessory: Accessory = Accessory.NONE
    height: float = 1.0
    build: float = 1.0
    seed: int = 1


class Role(StrEnum):
    LEAD = "lead"
    SUPPORT = "support"
    EXTRA = "extra"


class Character(Value):
    """One of the cast. `name` is how scripts call them and is unique in a project; `description` is the creator's
    own words about their looks; `voice` how they speak."""

    name: str
    role: Role = Role.SUPPORT
    description: str = ""
    voice: str = ""
    look: Look
