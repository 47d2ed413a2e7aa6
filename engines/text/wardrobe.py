"""What looks are made of when the source leaves them open: skins, hair, cuts, clothes and their colours.

In: a setting and an age. Out: outfits and data. Never: a choice. A value that stands in a tuple more often is drawn
more often.

A palette (garment, its partner, its accent) is in harmony when, in OKLCH,
- its lightness spans 0.30, so that it holds in grey, and the accent lies 0.15 from the garment in OKLab;
- the hues of any two colours of chroma 0.04 or more are related (at most 50° apart) or in contrast (95° or more):
  between lies the ambiguous zone of Moon and Spencer, "Geometric Formulation of Classical Color Harmony" (1944);
- at most one colour is vivid (chroma 0.14 or more).
Two palettes of one outfit lie 0.10 apart in the garment's colour, or 0.12 in another's.
"""

from __future__ import annotations

from collections import Counter

from comic.cast import Age, BackHair, Fringe, Outfit, Species
from comic.storyboard import Setting

# fmt: off
SKINS = (
    *("#fbe3d2",) * 5, *("#f8dcc8",) * 6, *("#f3d0b4",) * 5, *("#e9bd99",) * 3, "#c98f68", "#8d5a3f",
)
KOREAN_SKINS = (*("#fbe3d2",) * 5, *("#f8dcc8",) * 6, *("#f3d0b4",) * 5, "#e9bd99")
KOREAN_EYES = ("#7a4a2c", "#4a3428", "#5c3a26", "#3a2c2a", "#8a5a2c")
EYES = (*KOREAN_EYES, "#3f5f8a", "#3f7a5a", "#6a4a8a")
NATURAL_HAIR = (
    *("#201c22",) * 5, *("#2b262d",) * 6, *("#372826",) * 5, *("#43302a",) * 4, *("#5b3a29",) * 4, *("#6e4c39",) * 2,
    "#83604a",
)
"""Black and browns from the darkest to the lightest that nobody takes for dyed."""

WESTERN_HAIR = (*("#e3bd6b",) * 4, *("#b5703a",) * 2, *("#91694a",) * 4)
"""What else grows on the heads of people with other names."""

OLD_KOREAN_HAIR = ("#201c22", "#2b262d", "#372826")
DYED_HAIR = (
    *("#e3bd6b",) * 3, *("#a8948a",) * 3, *("#b07848",) * 3, *("#b8412f",) * 2, "#d9772f", "#e48fa8", "#7a5aa6",
    "#3f62a8", "#b9bfca",
)
"""What hairdressers are asked for: blond, ash and copper often, red at times, the rest by the brave."""

FREE_HAIR = (
    *("#2b262d",) * 4, *("#5b3a29",) * 3, *("#8a4b2f",) * 3, *("#e3bd6b",) * 4, *("#b8412f",) * 3, *("#d9772f",) * 2,
    *("#e48fa8",) * 2, *("#7a5aa6",) * 2, *("#3f62a8",) * 3, *("#2f8a86",) * 2, *("#b9bfca",) * 3, "#e9e6ea", "#4c8a4f",
)
MIDDLE_AGED_HAIR = (*("#2b262d",) * 4, *("#43302a",) * 3, *("#5b3a29",) * 2, *("#6d676d",) * 2, "#8f8f98")
ELDERLY_HAIR = ("#e9e6ea", "#b9bfca", "#8f8f98", "#6d676d")
COATS: dict[Species, tuple[str, ...]] = {
    Species.CAT: ("#2b262d", "#d98a45", "#8f8f98", "#f0ebe4", "#8a6248", "#c9b39a"),
    Species.DOG: ("#b5814f", "#f0e6d6", "#3a302c", "#d9b07a", "#8f8f98", "#7a4a30"),
    Species.BIRD: ("#2a2a35", "#7a5a45", "#f0efea", "#4c8a4f", "#3f62a8", "#d9a23c"),
    Species.GHOST: ("#e9eff5", "#bcd3ec", "#cdbbe8", "#b8dfc9", "#ecc9cf", "#a9b0c0"),
    Species.MONSTER: ("#5f9a5a", "#7a5aa6", "#b8503f", "#3f6f9a", "#d99a3c", "#5a5566"),
}
FEMININE_BACK = (
    *(BackHair.LONG,) * 3, *(BackHair.WAVY,) * 2, *(BackHair.BOB,) * 3, *(BackHair.PONYTAIL,) * 2, BackHair.TWIN_TAILS,
    BackHair.BRAID, BackHair.BUN, BackHair.SHORT,
)
ELDERLY_BACK = (BackHair.BUN, BackHair.BOB, BackHair.SHORT, BackHair.WAVY)
FEMININE_FRINGE = (Fringe.SEE_THROUGH, Fringe.BLUNT, Fringe.SIDE, Fringe.CURTAIN)
MASCULINE_BACK = (*(BackHair.SHORT,) * 12, BackHair.BUZZ)
MASCULINE_LONG = (*(BackHair.LONG,) * 3, *(BackHair.PONYTAIL,) * 2, BackHair.WAVY)
OLD_KOREAN_BACK = {
    True: (*(BackHair.BRAID,) * 3, *(BackHair.BUN,) * 3, BackHair.LONG),
    False: (*(BackHair.BUN,) * 4, BackHair.LONG, BackHair.PONYTAIL),
}
OLD_KOREAN_FRINGE = {
    True: (Fringe.CURTAIN, Fringe.CURTAIN, Fringe.BACK, Fringe.SIDE),
    False: (*(Fringe.BACK,) * 3, Fringe.SWEPT, Fringe.CURTAIN),
}
"""By whether the wearer is a woman: maids wore a braid, wives a bun, men a topknot."""

MASCULINE_FRINGE = (Fringe.SWEPT, Fringe.MESSY, Fringe.DOWN, Fringe.SPIKY, Fringe.CURTAIN, Fringe.BACK, Fringe.SIDE)
HEIGHTS = (0.94, 0.96, 0.98, 1.0, 1.0, 1.02, 1.04, 1.06)
ANIMAL_HEIGHTS = (0.84, 0.92, 1.0, 1.0, 1.1, 1.2)
ANIMAL_BUILDS = (0.86, 1.0, 1.0, 1.16, 1.32)
BUILDS = (0.92, 0.96, 0.98, 1.0, 1.0, 1.02, 1.05, 1.12)
# fmt: on
# fmt: off
PALETTES: dict[Outfit, tuple[tuple[str, str, str], ...]] = {
    Outfit.UNIFORM: (
        ("#2b385f", "#f0f2f5", "#b23e46"),
        ("#583934", "#f6f6f3", "#b98749"),
        ("#3d4046", "#f0f2f5", "#4273b0"),
        ("#2f5d4a", "#f6f6f3", "#c4685a"),
        ("#763638", "#f6f6f3", "#282d3d"),
        ("#a89d8a", "#f7f5ef", "#2b3c62"),
    ),
    Outfit.SUIT: (
        ("#2a3342", "#f0f2f5", "#923945"),
        ("#5b5e62", "#eef2f7", "#053279"),
        ("#695342", "#faf5ea", "#bf8d5b"),
        ("#22242a", "#d8dbe2", "#634d99"),
        ("#77889b", "#f0f6fc", "#273857"),
        ("#2e463b", "#f3f2eb", "#6fb07d"),
        ("#c2b6a2", "#f4f2ea", "#6d3f2f"),
        ("#6c343a", "#f7f0ef", "#22232e"),
    ),
    Outfit.HOODIE: (
        ("#c9593d", "#f4eee4", "#2a2d38"),
        ("#3b7295", "#edf3f7", "#e5bf6d"),
        ("#547e4b", "#eff0e4", "#45342a"),
        ("#e4b33f", "#484955", "#f6f5f1"),
        ("#7b5a9f", "#f1ecf5", "#2c2c3c"),
        ("#d4d0cb", "#394863", "#c8635d"),
        ("#3d424d", "#e1e5eb", "#ec9c63"),
        ("#dfa3bf", "#fbf2f6", "#77475a"),
        ("#58b7b1", "#eef7f6", "#155157"),
    ),
    Outfit.SWEATER: (
        ("#d5b087", "#f9f5ec", "#744931"),
        ("#8bb1a6", "#ecf4f1", "#2f5550"),
        ("#c67e89", "#fdf2f2", "#603a4c"),
        ("#6877b0", "#eceef7", "#2f3b62"),
        ("#e6dec8", "#7f624c", "#c57e5e"),
        ("#6e3d3d", "#f3e6d2", "#ca9971"),
        ("#3f6246", "#efecd6", "#2c301f"),
        ("#353d4d", "#e4e8ef", "#87a1bd"),
        ("#769863", "#f6f7e7", "#2c442d"),
    ),
    Outfit.TEE: (
        ("#f3f2ed", "#395f8f", "#d05f43"),
        ("#e1a447", "#374050", "#fbf4e6"),
        ("#3c8a7c", "#2e333d", "#eef3f3"),
        ("#c25c5f", "#3a4763", "#f7ece6"),
        ("#343843", "#74889e", "#e6c77c"),
        ("#8fc7e2", "#3d4958", "#f5f9fb"),
        ("#bc9bd6", "#3d3b4c", "#f7f3fa"),
        ("#417843", "#5a5140", "#f2f3e4"),
    ),
    Outfit.TRACKSUIT: (
        ("#2f62ac", "#f3f5f8", "#e2bf76"),
        ("#a43a41", "#faf3f1", "#2c2d38"),
        ("#237752", "#edf4ee", "#c8e8cd"),
        ("#2f333d", "#eaebef", "#df7752"),
        ("#989fab", "#f4f5f8", "#31509d"),
        ("#5a467d", "#efedf4", "#cacd88"),
        ("#e2a355", "#f9f4ee", "#543c2f"),
    ),
    Outfit.DRESS: (
        ("#eba9b7", "#fcf2f3", "#984260"),
        ("#7ba0d6", "#eef2f9", "#3c497e"),
        ("#ecdeb1", "#fbf9ed", "#ad7b3d"),
        ("#8967b4", "#f3f0f8", "#413267"),
        ("#7ab39a", "#eff8f2", "#2c5d4d"),
        ("#a74541", "#faf0e8", "#4c2b2b"),
        ("#2b3a5a", "#e8ebf2", "#8fb0c8"),
        ("#f0eee9", "#88b8da", "#335b83"),
        ("#c7734b", "#fcf4eb", "#76392a"),
    ),
    Outfit.COAT: (
        ("#b08a5f", "#f3eee3", "#54382c"),
        ("#374050", "#e5e8ed", "#a74449"),
        ("#ecebe8", "#8badc4", "#3d4f5f"),
        ("#4c5e49", "#ecece1", "#2e2e29"),
        ("#2e2d34", "#dedde4", "#766b8b"),
        ("#9c5954", "#f4e9dd", "#43302a"),
        ("#9b9ea6", "#353b45", "#43629c"),
        ("#5a879d", "#e9f0f3", "#283a4c"),
        ("#684465", "#f0e9ed", "#d49fb7"),
    ),
    Outfit.ROYAL: (
        ("#8c3439", "#fbdac1", "#2d2d38"),
        ("#314282", "#e8e4dc", "#c8a65d"),
        ("#f1eee6", "#c5a75d", "#385984"),
        ("#3a2e50", "#ced1d9", "#997238"),
        ("#175d45", "#e8e9da", "#a9ba78"),
        ("#272830", "#d6d7de", "#a43a3d"),
        ("#578db2", "#ecf3f8", "#2d4268"),
    ),
    Outfit.SPACESUIT: (
        ("#e8ebf1", "#d5753a", "#3f506e"),
        ("#cfd9e3", "#2f837f", "#3c3f4b"),
        ("#f0ebe0", "#a43a3d", "#3c3d43"),
        ("#454d5e", "#e6b55d", "#e1e5eb"),
        ("#dca476", "#efebe4", "#4a392f"),
        ("#698ca0", "#eaeff3", "#2a394d"),
        ("#90b5a0", "#e2efe4", "#274b3c"),
    ),
    Outfit.HANBOK: (
        ("#d5848a", "#f8f1e3", "#913147"),
        ("#395487", "#eff2f6", "#b84c51"),
        ("#699176", "#f8f6e7", "#4f3b71"),
        ("#dbb970", "#f9f5e6", "#833f27"),
        ("#853538", "#f4e6d2", "#273e5c"),
        ("#7e649c", "#f4f0f8", "#cdd093"),
        ("#d0e1ed", "#5a7ea3", "#283c62"),
        ("#283a4c", "#e4edee", "#659ea1"),
    ),
    Outfit.ARMOUR: (
        ("#b0b8c3", "#62313a", "#a45a4e"),
        ("#585e68", "#7a3334", "#dad4c6"),
        ("#c8ae75", "#2c3d5d", "#f1ebd5"),
        ("#34353d", "#6c5594", "#cac9d2"),
        ("#ccd2d6", "#2e5483", "#c1a057"),
        ("#7a8990", "#2d5742", "#e5e7d0"),
        ("#9d775e", "#402e27", "#e7d4bb"),
    ),
    Outfit.DOCTOR: (
        ("#f6f9fb", "#7baab9", "#3a4860"),
        ("#f6f9fb", "#a3cb9a", "#4f3f32"),
        ("#edf3f7", "#c9818c", "#3a3c48"),
        ("#f9f8f5", "#42587f", "#808693"),
        ("#f1f6f7", "#32766e", "#262f34"),
        ("#f7f5ef", "#af775d", "#795d46"),
        ("#f9f8fb", "#8775a9", "#474557"),
    ),
    Outfit.APRON: (
        ("#365846", "#f1f3f0", "#d1834b"),
        ("#8f5a41", "#eceff2", "#ddae77"),
        ("#c18a6b", "#f6f6f3", "#61453e"),
        ("#4b4c59", "#eff0f6", "#af535d"),
        ("#2c3d5d", "#e9eef5", "#dcc17f"),
        ("#e1d6c2", "#4c6585", "#42536e"),
        ("#a34949", "#f4f4f7", "#412d2c"),
        ("#97bc9d", "#f2f7f0", "#365541"),
        ("#25262b", "#dddee2", "#c29e61"),
    ),
    Outfit.PYJAMAS: (
        ("#a1b9de", "#f3f5f9", "#5a77ad"),
        ("#e7b5bf", "#fef6f7", "#aa6078"),
        ("#aeceb3", "#f6faf5", "#618568"),
        ("#9e83c5", "#f3f0f8", "#5a467d"),
        ("#eadeb2", "#fefcf4", "#b99056"),
        ("#3b4d6e", "#c6d2e5", "#8aa0be"),
        ("#8d4446", "#f0e1d9", "#472021"),
        ("#747a87", "#e9ebef", "#393d48"),
    ),
}
# fmt: on
COURT_HANBOK = tuple(PALETTES[Outfit.HANBOK][at] for at in (1, 4, 5, 7))
"""The deeper colours, which royal persons of old Korea wear."""

DRESS_FOR: dict[Setting, tuple[Outfit, ...]] = {
    Setting.CLASSROOM: (Outfit.UNIFORM,),
    Setting.CORRIDOR: (Outfit.UNIFORM,),
    Setting.OFFICE: (Outfit.SUIT, Outfit.SUIT, Outfit.SWEATER, Outfit.COAT),
    Setting.PALACE: (Outfit.ROYAL, Outfit.DRESS, Outfit.COAT, Outfit.ARMOUR),
    Setting.SPACE: (Outfit.SPACESUIT,),
    Setting.DUNGEON: (Outfit.ARMOUR, Outfit.COAT, Outfit.ROYAL),
    Setting.BATTLEFIELD: (Outfit.ARMOUR, Outfit.ROYAL, Outfit.COAT),
    Setting.CAFE: (Outfit.SWEATER, Outfit.TEE, Outfit.DRESS, Outfit.COAT),
    Setting.RESTAURANT: (Outfit.SWEATER, Outfit.TEE, Outfit.DRESS, Outfit.SUIT),
    Setting.KITCHEN: (Outfit.APRON, Outfit.SWEATER, Outfit.TEE),
    Setting.HOSPITAL: (Outfit.DOCTOR, Outfit.SWEATER, Outfit.PYJAMAS, Outfit.COAT),
    Setting.PARK: (Outfit.HOODIE, Outfit.SWEATER, Outfit.TRACKSUIT),
    Setting.STREET: (Outfit.COAT, Outfit.HOODIE, Outfit.SWEATER),
}
ANY_DRESS = (Outfit.HOODIE, Outfit.SWEATER, Outfit.TEE, Outfit.COAT, Outfit.DRESS)
GROWN_UPS_AT_SCHOOL = (Outfit.SWEATER, Outfit.SUIT, Outfit.COAT)
WORKWEAR = frozenset({Outfit.SUIT, Outfit.DOCTOR, Outfit.APRON})
"""What the young and the old don't wear unless words say so."""

CHILDREN_WEAR = (Outfit.TEE, Outfit.HOODIE, Outfit.DRESS)
SCHOOL = frozenset({Setting.CLASSROOM, Setting.CORRIDOR})
FANTASTIC = frozenset({Setting.PALACE, Setting.DUNGEON, Setting.BATTLEFIELD, Setting.SPACE})
"""Settings of worlds in which hair has any colour."""

FANTASTIC_OUTFITS = frozenset({Outfit.ROYAL, Outfit.ARMOUR, Outfit.SPACESUIT})


def outfits_for(settings: Counter[Setting], age: Age, feminine: bool) -> tuple[Outfit, ...]:
    """What people of this age wear where the story plays most."""
    place = settings.most_common(1)[0][0] if settings else None
    usual = DRESS_FOR.get(place, ANY_DRESS) if place else ANY_DRESS
    if age is Age.CHILD:
        usual = CHILDREN_WEAR
    elif usual == (Outfit.UNIFORM,) and age is not Age.TEEN:
        usual = GROWN_UPS_AT_SCHOOL
    if age in (Age.TEEN, Age.ELDER):
        usual = tuple(outfit for outfit in usual if outfit not in WORKWEAR)
    fitting = tuple(outfit for outfit in usual if feminine or outfit is not Outfit.DRESS)
    return fitting or (Outfit.SWEATER,)
