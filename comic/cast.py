"""Who plays: a character and the look that keeps it recognisable from panel to panel.

In: words and enums. Out: `Character`, `Look`. Never: how a look is drawn (that is the illustrator's) or chosen
(that is the text engine's casting).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from pydantic import model_validator

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


class FaceShape(StrEnum):
    OVAL = "oval"
    ROUND = "round"
    SQUARE = "square"
    HEART = "heart"
    LONG = "long"


class EyeShape(StrEnum):
    """How the lids are cut."""

    ROUND = "round"
    ALMOND = "almond"
    UPTURNED = "upturned"
    DROOPING = "drooping"
    NARROW = "narrow"


class FacialHair(StrEnum):
    NONE = "none"
    STUBBLE = "stubble"
    MOUSTACHE = "moustache"
    GOATEE = "goatee"
    FULL = "full"


class Species(StrEnum):
    """What plays. Of an animal or a ghost only `hair` (its coat), `eyes`, `accessory`, `height` and `build` count."""

    HUMAN = "human"
    CAT = "cat"
    DOG = "dog"
    BIRD = "bird"
    GHOST = "ghost"
    MONSTER = "monster"


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
    HANBOK = "hanbok"
    ARMOUR = "armour"
    DOCTOR = "doctor"
    APRON = "apron"
    PYJAMAS = "pyjamas"


class Accessory(StrEnum):
    NONE = "none"
    HAIRPIN = "hairpin"
    EARRING = "earring"
    CROWN = "crown"


class Look(Value):
    """Everything visible that stays the same. Colours are `#rrggbb`; `height` and `build` are ratios to the usual."""

    species: Species = Species.HUMAN
    presentation: Presentation = Presentation.FEMININE
    age: Age = Age.TEEN
    skin: str = "#f8dcc8"
    face: FaceShape = FaceShape.OVAL
    eye_shape: EyeShape = EyeShape.ROUND
    hair: str = "#3a2a2e"
    eyes: str = "#7a4a2c"
    fringe: Fringe = Fringe.SEE_THROUGH
    back_hair: BackHair = BackHair.LONG
    outfit: Outfit = Outfit.UNIFORM
    outfit_colours: tuple[str, str, str] = ("#2f3a5f", "#f4f4f6", "#b23a48")
    glasses: bool = False
    facial_hair: FacialHair = FacialHair.NONE
    freckles: bool = False
    accessory: Accessory = Accessory.NONE
    height: float = 1.0
    build: float = 1.0
    seed: int = 1

    @model_validator(mode="before")
    @classmethod
    def _read_beards(cls, data: Any) -> Any:
        """Stored casts of before `facial_hair` say `beard`; looks are frozen, so they are read for as long as they
        are kept."""
        if isinstance(data, dict) and "beard" in data:
            bearded = {"facial_hair": FacialHair.FULL if data["beard"] else FacialHair.NONE}
            return {key: value for key, value in data.items() if key != "beard"} | bearded
        return data


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
