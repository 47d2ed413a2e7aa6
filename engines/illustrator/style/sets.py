"""What gives places their style: palettes, light, distances that keep the drawing readable.

Colours are `#rrggbb`, painted as by day and tinted afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass

from comic.storyboard import TimeOfDay

FREE_FLOOR_M = 2.3
"""Nearer than this and in the middle, nothing ever stands."""

PERSON_HALF_M = 0.42
PERSON_DEPTH_M = 0.2
"""How much floor somebody needs to either side and behind."""

SITTER_HALF_M = 0.6
SITTER_DEPTH_M = 2.2
"""How far beside and behind somebody who sits a second seat would look like part of theirs."""

NEAR_PEOPLE_M = 2.8
"""People in a full shot stand nearer than this."""

FREE_AIR_M = 2.8
"""Lamps in the middle hang no nearer than this."""

FREE_HALF_M = 1.5
"""How far to either side of the middle the free floor reaches."""

SHORTEST_VIEW_M = 6.2
"""A camera in a narrow room steps back through the wall behind it until it sees this far."""

NIGHT_SHADE = "#140f33"
"""Dusk in the corners of a room at night."""

MOONLIGHT = "#86a6ff"
MOONLIT_FLOOR = "#d4e0ff"
"""The floor in the moon's light, before the night's tint."""

SUNLESS_SHADE = "#4a3f78"
"""The violet that walls away from the light turn to."""

CORNER_SHADE = "#40365a"
CORNER_OPACITY = 0.16
"""The shadow under a ceiling and over a skirting."""


BEAM_WIDTH_M, BEAM_DEPTH_M, BEAMS_APART_M, BEAM_LIGHTNESS = 0.15, 0.16, 1.9, 0.45
"""The cross-beams under a ceiling, how far they lie apart, and how much of the ceiling's colour they have."""


@dataclass(frozen=True)
class Scheme:
    """The colours that make one room another's: walls, trim, floor, furniture wood, two fabrics, an accent."""

    wall: str
    trim: str
    floor: str
    ceiling: str
    wood: str
    fabric: str
    second: str
    accent: str


BEDROOM_SCHEMES = (
    Scheme("#e4d8ec", "#fbf7f2", "#cfa67e", "#f6f1f6", "#c3946c", "#a7b7e6", "#c9b4dc", "#f0a9b8"),
    Scheme("#cfe0e8", "#f6f8f8", "#c0946c", "#eef4f6", "#a97a54", "#6f94b8", "#9fc0d2", "#f0b860"),
    Scheme("#f2dfc6", "#fdf6ea", "#b9875c", "#f8efe2", "#9c6a44", "#d98c7a", "#e0b58a", "#7fa88a"),
    Scheme("#d5e4d0", "#f7f8ee", "#cba87c", "#eff4ea", "#b98c5c", "#7fa88a", "#f0d9a8", "#e58f7a"),
    Scheme("#c4c8dc", "#eceef4", "#8f6e58", "#dcdfea", "#6e5446", "#5a6690", "#8f8fb4", "#e0b060"),
)
LIVING_SCHEMES = (
    Scheme("#f0e0cf", "#fbf5ea", "#c0906a", "#f8f0e4", "#96664a", "#7fa087", "#d99a8a", "#e8bf6c"),
    Scheme("#dce4e2", "#f7f9f7", "#b98e66", "#f0f4f2", "#8a6248", "#6f8fae", "#c8d2d4", "#e0955c"),
    Scheme("#ead4cc", "#faf2ee", "#a9785a", "#f4e8e2", "#7a5240", "#c9776c", "#e8c9b0", "#6f9a94"),
    Scheme("#e6e0ee", "#f8f5fa", "#c8a17c", "#f4f0f6", "#a87c5c", "#8f86b8", "#c9b8d8", "#e6b45c"),
)
KITCHEN_SCHEMES = (
    Scheme("#f4ead8", "#fbf7ee", "#d0b48c", "#f8f2e6", "#b98454", "#7f9fc0", "#cfdcea", "#e07a5c"),
    Scheme("#e4ece0", "#f8faf4", "#c4a884", "#f2f6ee", "#a87850", "#86a884", "#d8e4cc", "#e8b04c"),
    Scheme("#f2e2dc", "#fcf6f2", "#cdb08f", "#f8ede8", "#9c6c4c", "#d8a08c", "#f0d8cc", "#5f9a9a"),
    Scheme("#e6e8ec", "#fafafa", "#b8a48c", "#f2f3f5", "#8c6a50", "#f2f0ea", "#d4d8dc", "#4f8f7a"),
)
CLASSROOM_SCHEMES = (
    Scheme("#efe6d2", "#b98e5e", "#c99a66", "#f6f1e6", "#d9a868", "#f2ead8", "#2f6b57", "#e08a5a"),
    Scheme("#e2ebe4", "#a9835c", "#b98a5c", "#f2f6f0", "#c99c64", "#d8e6dc", "#2c5f52", "#5f8fc0"),
    Scheme("#e6e6f0", "#9c8a78", "#c2a078", "#f4f4f8", "#d4b07c", "#dfe2f0", "#34566a", "#e0a848"),
)
CAFE_SCHEMES = (
    Scheme("#e6d3bb", "#5a4034", "#a9764e", "#e4d4bf", "#8a5a3e", "#c8765c", "#5f8f86", "#e0b45a"),
    Scheme("#dfe4dc", "#3f4a44", "#b98e66", "#e8e4da", "#a87a52", "#5f8a76", "#d8b48a", "#e08a5c"),
    Scheme("#f2dcd6", "#8a6258", "#c4a080", "#f6ece4", "#b98668", "#d98a94", "#8fa8a0", "#e8c07a"),
    Scheme("#c9cdd4", "#30343c", "#8a6a52", "#c8cace", "#6e5040", "#4f6a8a", "#b98a5c", "#e6b860"),
)
OFFICE_SCHEMES = (
    Scheme("#dde3ea", "#f4f6f8", "#8f9bad", "#f0f3f6", "#e6dfd2", "#4f6a94", "#6f86a8", "#e0945c"),
    Scheme("#e8e4dc", "#faf8f4", "#a89a8c", "#f4f2ee", "#c99c6c", "#5f8a7a", "#86a898", "#e8b44c"),
    Scheme("#d8dce0", "#eef0f2", "#7a7f8c", "#e6e9ec", "#d8d4cc", "#3f4858", "#8f96a4", "#5fa0c0"),
)
RESTAURANT_SCHEMES = (
    Scheme("#f0ddb8", "#6e4a30", "#96684a", "#dcc8aa", "#8a5a38", "#a83f34", "#e8d8b8", "#e6b04c"),
    Scheme("#e6e0d0", "#4f463c", "#7f6650", "#d2c9ba", "#a87c50", "#3f5f6e", "#d8c8a8", "#d8744c"),
    Scheme("#e0c8b4", "#5c3a30", "#8a5a44", "#d0b8a4", "#744a34", "#5f7a4f", "#f0e0c4", "#e89a4c"),
)
HOSPITAL_SCHEMES = (
    Scheme("#e2ecea", "#f8fbfa", "#c4d2d0", "#f6f9f8", "#d8c4a4", "#8fc4b8", "#cfe6e0", "#f0a890"),
    Scheme("#e4e8f0", "#f8f9fc", "#c2cad8", "#f6f7fa", "#d0bca0", "#94b4dc", "#d4e0f0", "#f0c078"),
    Scheme("#f0e6e2", "#fcf8f6", "#d2c6c0", "#faf6f4", "#cfae8c", "#e0a8a4", "#f2dcd6", "#86b0a8"),
)
STORE_SCHEMES = (
    Scheme("#f2f4f2", "#ffffff", "#d8dedc", "#f8faf8", "#e8e4da", "#2f9e6e", "#f2f6f4", "#e8a83c"),
    Scheme("#f2f2f4", "#ffffff", "#dcdce0", "#fafafa", "#e6e2dc", "#3f6fd0", "#f2f4fa", "#e8584c"),
    Scheme("#f6f2ea", "#ffffff", "#e0dace", "#fbf8f2", "#e8dcc8", "#e07a2f", "#fbf2e6", "#4f9a8a"),
)
CORRIDOR_SCHEMES = (
    Scheme("#e8ece4", "#f7f9f5", "#b4c4b8", "#f4f6f2", "#c79d6d", "#6f8fb4", "#8fb0a0", "#e6a850"),
    Scheme("#efe6d6", "#faf6ee", "#c8ae8a", "#f7f2e8", "#a87850", "#7f9f8a", "#d8c4a4", "#d87a5c"),
    Scheme("#e0e4ee", "#f6f7fb", "#a8b0c4", "#f2f4f8", "#b08a68", "#8a86b4", "#b8bcd4", "#5fa0a8"),
)
SUBWAY_SCHEMES = (
    Scheme("#dfe5ea", "#b9c4cf", "#a6adb3", "#eef2f5", "#c4ccd4", "#3f74b8", "#78b05c", "#f0c040"),
    Scheme("#e8e6e0", "#c4c2bc", "#b0aca4", "#f4f2ee", "#ccc8c0", "#c8564f", "#e0a048", "#f2d060"),
    Scheme("#dce6e2", "#b4c2bc", "#9caaa6", "#eef4f1", "#c0ccc8", "#2f8a78", "#5f9fc4", "#f0c850"),
)
PALACE_SCHEMES = (
    Scheme("#7a6e96", "#c9973f", "#93889e", "#5a5078", "#b9aec6", "#a3273f", "#8f2440", "#e6bd58"),
    Scheme("#5f7290", "#c4a050", "#8f98a8", "#46587a", "#b4c0d0", "#2f4f94", "#28407a", "#e8c870"),
    Scheme("#8f7a68", "#cfa048", "#a4968a", "#6a584c", "#d8ccb8", "#2f6f5a", "#285a4c", "#f0cc6c"),
)
KOREAN_HALL_SCHEMES = (
    Scheme("#e6d6b6", "#3f7f6c", "#8f8478", "#3a5f56", "#9a3b30", "#a8322e", "#2f5a86", "#e2b754"),
    Scheme("#eaddc4", "#47806a", "#867a6c", "#41584c", "#8a3a2c", "#7a2f4a", "#3a6a5a", "#dcae50"),
)
HANOK_SCHEMES = (
    Scheme("#f0e6d0", "#7a5038", "#d8b878", "#b8946a", "#7a4f36", "#a8485a", "#3f6a6a", "#e0b84c"),
    Scheme("#ece0c8", "#6a4634", "#cfae70", "#a8865e", "#64422f", "#3f6494", "#8a4a3a", "#d8a04c"),
    Scheme("#f2e9da", "#8a5f40", "#dcc08a", "#c0a078", "#8a5a3c", "#5a8a6a", "#6a5a8a", "#e08a6a"),
)
DUNGEON_SCHEMES = (
    Scheme("#565262", "#726d7c", "#5d5964", "#3c3947", "#6a4a34", "#7a3a3a", "#4a4656", "#ff9a4a"),
    Scheme("#50584f", "#6f786c", "#565c54", "#383f38", "#5f4630", "#5a6a3a", "#444c42", "#ffa850"),
    Scheme("#5f544c", "#7c7066", "#645a52", "#423a36", "#6e4a30", "#4a3a6a", "#504840", "#ff8f42"),
)


@dataclass(frozen=True)
class Patch:
    """The light of a window on the floor: metres into the room for each metre of the pane's height, metres aside for
    each metre into the room, opacity."""

    reach: float
    drift: float
    opacity: float


PATCH = {
    TimeOfDay.MORNING: Patch(1.35, 0.5, 0.78),
    TimeOfDay.NOON: Patch(0.55, 0.12, 0.66),
    TimeOfDay.SUNSET: Patch(1.9, -0.45, 0.54),
    TimeOfDay.NIGHT: Patch(1.0, 0.3, 0.5),
}
"""Long in the morning, short at noon, longest at sunset; at night it is the moon's."""

STREET_WALLS = (
    ("#e8cdb8", "#c9d6d8", "#d9b7a6", "#e5dcc6", "#b9c7cf", "#d6c3d2"),
    ("#c98f78", "#e2c4a8", "#b87f6c", "#d8b49a", "#efe0cc", "#a88a80"),
    ("#d4dce4", "#b4c4d4", "#e8ecee", "#a4b4c8", "#c8d0cc", "#dcd4d8"),
    ("#f0d8a8", "#e8b8a0", "#d0dcb8", "#f4e8cc", "#b8d0cc", "#e0c0c8"),
)
"""The house fronts of one town."""

STREET_AWNINGS = ("#d8574e", "#3f7fa8", "#5a9a6a", "#e0a23f", "#8a5aa0")
STREET_SIGNS = ("#e84a5f", "#2f9e8f", "#f2b134", "#4a6fd8", "#3a3f4c")
STREET_LIGHTS = ("#ffd892", "#ffe8c0", "#f28a9a", "#8ad0c8", "#ffc070")
"""What shines at a street's wet end."""

CAR_PAINTS = ("#c8564e", "#4f7fb4", "#e8e6e0", "#5a5f6c", "#e0b04c", "#6f9a8a")
SUNLESS_GROUND = "#3a3566"
"""The violet of long shadows on the ground."""

STREET_SHADOW = {TimeOfDay.MORNING: 0.2, TimeOfDay.NOON: 0.0, TimeOfDay.SUNSET: 0.3, TimeOfDay.NIGHT: 0.0}
"""How dark the shadow is that a row of houses throws over half of its street."""


@dataclass(frozen=True)
class AlleyScheme:
    """The colours of an alley: the houses on its left and right, the ground, the bins."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    ground: str
    bin: str


ALLEY_SCHEMES = (
    AlleyScheme(("#a8756a", "#b88a78", "#9a6f68"), ("#94877f", "#a89a8c", "#8a8088"), "#77757f", "#4f7a6a"),
    AlleyScheme(("#8f9aa4", "#a4adb4", "#7f8c98"), ("#c4b49c", "#b0a08c", "#cfc0a8"), "#7c7a7c", "#4f6a8f"),
    AlleyScheme(("#c8a888", "#b8947a", "#d4b898"), ("#9a7468", "#a88478", "#8a665e"), "#857a74", "#7a5a4a"),
)


@dataclass(frozen=True)
class VillageScheme:
    """The colours of a village: plaster, timber, stone, roof tiles, lane, the leaves of its large tree."""

    plaster: str
    timber: str
    stone: str
    tile: str
    lane: str
    leaves: str


VILLAGE_SCHEMES = (
    VillageScheme("#f0e7d6", "#7a5038", "#b3a998", "#565c6b", "#d9c6a0", "#e09a4a"),
    VillageScheme("#e8dcc0", "#5f4030", "#a89c90", "#4a5058", "#cfb894", "#7fb062"),
    VillageScheme("#f4ecdf", "#8a5f40", "#c0b4a0", "#606878", "#e0d0b0", "#e8a8b8"),
)

STONE_WIDTHS_M = (0.24, 0.56)
MORTAR_M = 0.022
STONE_ROUNDING = 0.36
"""How wide field stones are, how far they lie apart, and how much of their shorter side their corners take."""

ROUND_STONES_UP_TO_M = 10.0
"""Stones farther away are too small to be round."""

CONTACT = "#2a2240"
CONTACT_OPACITY = 0.16
CONTACT_M = 0.12
CONTACT_RINGS = (0.35, 1.0)
"""The dark rim around what stands on a floor: how wide it is, and in which parts of that it fades."""

ROUND_CONTACT_PART = 1.45
"""How wide the shadow around a round foot is beside the foot."""

ROOFTOP_SCHEMES = (
    ("#b4aeb4", "#d5cfd0", "#5f7f8f"),
    ("#8fae98", "#e0dcd0", "#a8604c"),
    ("#c0aa94", "#d8c8b4", "#4f6f7f"),
)
"""The floor of a flat roof, the plaster of its stair house, its door."""

LEAF_PALETTES = (
    ("#72b063", "#86bf6a", "#5f9f5a"),
    ("#f0b0c4", "#f6c8d4", "#86bf6a"),
    ("#e0a04a", "#d8743f", "#c8b050"),
    ("#5f9f7a", "#78b08a", "#8fb85a"),
)
"""The crowns of one park or wood: summer, cherry blossom, autumn, late spring."""

ROCK_JITTER, ROCK_SINK_PART = 0.035, 0.2
"""How irregular a rock's outline is, and how far its foot bulges towards the camera at most, as parts of its size."""

ROCK_TUFT_M, ROCK_TUFTS_PER_M = 0.13, 16.0
"""The height of the grass at a rock's foot, and how many tufts stand there for each metre."""

PATH_STRAIGHT_M, PATH_SWING, PATH_BENDS = 3.4, 0.17, 2.1
"""Up to which distance a winding path runs straight, how far aside each bend swings, as a part of its distance, and how
often it bends (radians for each e-fold of the distance)."""

HEAD_HALF_M, BEHIND_HEAD_PART = 0.2, 2.2
"""No chair stands within this distance beside the line of sight over a sitter's head, up to so many times as far away:
its back would frame the head."""

LEAST_SEEN_PART, LEAST_SEEN_WIDE_PART, WIDE_THING_M = 0.4, 0.15, 1.3
"""How much of a thing's width the panel shows at least, and of one wider than the third."""
