"""What looks are made of when the source leaves them open: skins, hair, cuts, clothes and their colours. Data only."""

from __future__ import annotations

from comic.cast import BackHair, Fringe, Outfit
from comic.storyboard import Setting

SKINS = ("#fbe3d2", "#f8dcc8", "#f3d0b4", "#e9bd99", "#c98f68", "#8d5a3f")
SKIN_WEIGHTS = (5, 6, 5, 3, 1, 1)
EYES = ("#7a4a2c", "#4a3428", "#3f5f8a", "#3f7a5a", "#6a4a8a", "#8a5a2c")
YOUNG_HAIR = ("black", "brown", "chestnut", "blond", "red", "orange", "pink", "purple", "blue", "teal", "silver")
YOUNG_WEIGHTS = (5, 5, 4, 3, 2, 2, 1, 1, 2, 1, 1)
FEMININE_BACK = (
    BackHair.LONG,
    BackHair.WAVY,
    BackHair.BOB,
    BackHair.PONYTAIL,
    BackHair.TWIN_TAILS,
    BackHair.BRAID,
    BackHair.BUN,
    BackHair.SHORT,
)
FEMININE_FRINGE = (Fringe.SEE_THROUGH, Fringe.BLUNT, Fringe.SIDE, Fringe.CURTAIN)
MASCULINE_FRINGE = (Fringe.SWEPT, Fringe.MESSY, Fringe.DOWN, Fringe.SPIKY, Fringe.CURTAIN, Fringe.BACK, Fringe.SIDE)
# fmt: off
PALETTES: dict[Outfit, tuple[tuple[str, str, str], ...]] = {
    Outfit.UNIFORM: (
        ("#2f3a5f", "#f4f4f6", "#b23a48"),
        ("#5a3f3a", "#f6f1e6", "#2f5f4a"),
        ("#3d4148", "#f2f4f7", "#3f6fb0"),
        ("#2f4f3f", "#f5f3ea", "#c9952f"),
    ),
    Outfit.SUIT: (
        ("#2c3444", "#f4f4f6", "#7a2f3a"),
        ("#54565c", "#eef1f6", "#2f4f7f"),
        ("#6a5647", "#faf5ea", "#2f5f4f"),
        ("#1f2228", "#d9dde6", "#5a4a8a"),
    ),
    Outfit.HOODIE: (
        ("#c9563c", "#f5efe6", "#2d2f38"),
        ("#3f6f8f", "#eef3f7", "#e2b84a"),
        ("#5f7f4a", "#f3f3ea", "#3a3230"),
        ("#e0b13c", "#4a4a55", "#fafafa"),
        ("#7a5a9a", "#efeaf5", "#2f2f3f"),
    ),
    Outfit.SWEATER: (
        ("#d9b48a", "#f8f2e8", "#7a4f35"),
        ("#8fb0a4", "#f2f6f3", "#3f5a55"),
        ("#c97f8c", "#fbf0f1", "#5a3440"),
        ("#6f7fae", "#eef0f8", "#2f385f"),
    ),
    Outfit.TEE: (
        ("#f2f2ee", "#3f5f8f", "#d0563f"),
        ("#e2a23c", "#38424f", "#f6f1e4"),
        ("#4f8f7f", "#2f3540", "#f3f3f3"),
        ("#c9565f", "#3a4660", "#f5ece6"),
    ),
    Outfit.TRACKSUIT: (
        ("#2f5fae", "#f5f7fa", "#e2b13c"),
        ("#b23a48", "#f7f3f0", "#2f2f38"),
        ("#2f7a5a", "#f1f5f1", "#f0c24a"),
    ),
    Outfit.DRESS: (
        ("#e6a6b4", "#fbf2f3", "#a34a63"),
        ("#7f9fd0", "#f2f5fb", "#3f4f8f"),
        ("#f0e2b8", "#fdf9ee", "#b2803c"),
        ("#9a7fc0", "#f4eff9", "#4f3a7a"),
    ),
    Outfit.COAT: (
        ("#b08a5f", "#f3ece0", "#4f3a2c"),
        ("#3a4252", "#e6e9ef", "#8f2f3f"),
        ("#ececec", "#8fb0c9", "#3f4f5f"),
        ("#4f5f4a", "#efeee4", "#2f2f2c"),
    ),
    Outfit.ROYAL: (
        ("#8f2f3f", "#f3e2b0", "#2f2f3a"),
        ("#2f3f7f", "#f0e4bc", "#7a2f4f"),
        ("#f2efe6", "#c9a23c", "#3f5f8f"),
        ("#3a2f4f", "#c9ced9", "#8f6f2f"),
    ),
    Outfit.SPACESUIT: (
        ("#e9ecf1", "#d9772f", "#3f4f6f"),
        ("#d3dbe6", "#2f8a86", "#3a3f4f"),
        ("#f0e9dc", "#b23a48", "#3a3a42"),
    ),
    Outfit.HANBOK: (
        ("#e9b7b0", "#f6efe0", "#8f3347"),
        ("#3f5f8f", "#eef2f4", "#b8475a"),
        ("#7fa08a", "#f7f3e6", "#4f3f6f"),
        ("#d9b45a", "#fbf6e8", "#7a2f3a"),
    ),
    Outfit.ARMOUR: (
        ("#aeb6c2", "#4f2f3f", "#c9a23c"),
        ("#5f6672", "#7a2f34", "#d9d2c2"),
        ("#c8b27a", "#2f3f5f", "#f0e6c8"),
    ),
    Outfit.DOCTOR: (
        ("#f6f8fa", "#7fb0c0", "#3f4f6a"),
        ("#f6f8fa", "#8fae8a", "#4f443f"),
        ("#eef3f7", "#c48a95", "#3a3f4f"),
    ),
    Outfit.APRON: (
        ("#3f5a4a", "#f3efe4", "#c9772f"),
        ("#7a4f3a", "#eef1f3", "#3f5f7f"),
        ("#c9906a", "#faf5ea", "#5a4038"),
        ("#4a4a58", "#f0e8e2", "#b8505a"),
    ),
    Outfit.PYJAMAS: (
        ("#a9bede", "#f6f8fc", "#5f78a8"),
        ("#e8c3cc", "#fdf5f6", "#b06a80"),
        ("#bfd2bb", "#f7faf4", "#6a8a68"),
        ("#d9cbe6", "#faf6fd", "#806a9f"),
    ),
}
# fmt: on
DRESS_FOR: dict[Setting, tuple[Outfit, ...]] = {
    Setting.CLASSROOM: (Outfit.UNIFORM,),
    Setting.CORRIDOR: (Outfit.UNIFORM,),
    Setting.OFFICE: (Outfit.SUIT, Outfit.COAT, Outfit.SWEATER),
    Setting.PALACE: (Outfit.ROYAL, Outfit.DRESS, Outfit.COAT),
    Setting.SPACE: (Outfit.SPACESUIT,),
    Setting.DUNGEON: (Outfit.COAT, Outfit.ROYAL),
    Setting.BATTLEFIELD: (Outfit.ROYAL, Outfit.COAT),
    Setting.CAFE: (Outfit.SWEATER, Outfit.TEE, Outfit.DRESS),
    Setting.HOSPITAL: (Outfit.COAT, Outfit.SWEATER),
    Setting.PARK: (Outfit.HOODIE, Outfit.SWEATER, Outfit.TRACKSUIT),
    Setting.STREET: (Outfit.COAT, Outfit.HOODIE, Outfit.SWEATER),
}
ANY_DRESS = (Outfit.HOODIE, Outfit.SWEATER, Outfit.TEE, Outfit.COAT, Outfit.DRESS)
SCHOOL = frozenset({Setting.CLASSROOM, Setting.CORRIDOR})
