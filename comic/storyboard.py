"""The storyboard: panels that say what is seen and which lines are heard, by line id only.

In: enums and ids. Out: `Storyboard`, and of each panel the `ArtBrief` that a painter gets. Never: a line's words,
so that no director can reword one and no edited word repaints a panel.
"""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from comic.cast import Character
from comic.tradition import Tradition
from comic.value import Value

PANEL_WIDTH_PX = 800
"""Width of every panel in layout space (design.md §5)."""

INSET_MARGIN_PX = 90
"""Paper at each side of an inset panel on the strip, at 800 wide."""


class Shot(StrEnum):
    EXTREME_CLOSE_UP = "extreme_close_up"
    CLOSE_UP = "close_up"
    BUST = "bust"
    WAIST = "waist"
    FULL = "full"
    WIDE = "wide"
    OVER_THE_SHOULDER = "over_the_shoulder"
    INSERT = "insert"


class Angle(StrEnum):
    EYE = "eye"
    HIGH = "high"
    LOW = "low"
    BIRDS_EYE = "birds_eye"


class WidthMode(StrEnum):
    """How far a panel spans the strip: FULL and BLEED from edge to edge, a BLEED being a picture that the reader is to
    sink into; INSET leaves paper at both sides."""

    FULL = "full"
    INSET = "inset"
    BLEED = "bleed"


class Pose(StrEnum):
    """What a body does. HUG, HOLD_HANDS and COMFORT touch the nearest other figure of the panel. CARRY has another
    figure of the panel on the back, whose pose is RIDE; a thing is never carried so, it is a prop."""

    STAND = "stand"
    WALK = "walk"
    RUN = "run"
    SIT = "sit"
    FALL = "fall"
    POINT = "point"
    POINT_UP = "point_up"
    WAVE = "wave"
    ARMS_CROSSED = "arms_crossed"
    HANDS_ON_HIPS = "hands_on_hips"
    HOLD = "hold"
    PHONE = "phone"
    THINK = "think"
    CHEER = "cheer"
    PLEAD = "plead"
    SHRUG = "shrug"
    DESK = "desk"
    CLUTCH = "clutch"
    EXPLAIN = "explain"
    KNEEL = "kneel"
    LIE = "lie"
    READ = "read"
    HUG = "hug"
    HOLD_HANDS = "hold_hands"
    COMFORT = "comfort"
    FIGHT = "fight"
    JUMP = "jump"
    CRY_INTO_HANDS = "cry_into_hands"
    BOW = "bow"
    LEAN = "lean"
    PUSH = "push"
    CARRY = "carry"
    RIDE = "ride"


class Expression(StrEnum):
    NEUTRAL = "neutral"
    SMILE = "smile"
    LAUGH = "laugh"
    SAD = "sad"
    CRY = "cry"
    ANGRY = "angry"
    FURIOUS = "furious"
    SURPRISED = "surprised"
    SHOCKED = "shocked"
    SCARED = "scared"
    SHY = "shy"
    DETERMINED = "determined"
    SMIRK = "smirk"
    TIRED = "tired"
    THINKING = "thinking"
    DISGUSTED = "disgusted"


class Voice(StrEnum):
    """Whether the panel hears a figure, and so what its mouth does; thoughts are silent."""

    SILENT = "silent"
    TALKING = "talking"
    SHOUTING = "shouting"


class Turn(StrEnum):
    """How far the figure is turned from the camera."""

    FRONT = "front"
    THREE_QUARTER = "three_quarter"
    PROFILE = "profile"
    BACK = "back"


class Facing(StrEnum):
    """The side of the frame that the figure looks to."""

    LEFT = "left"
    RIGHT = "right"


class Place(StrEnum):
    """Where in the frame a figure stands."""

    FAR_LEFT = "far_left"
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    FAR_RIGHT = "far_right"


class Prop(StrEnum):
    NONE = "none"
    LETTER = "letter"
    CUP = "cup"
    PHONE = "phone"
    UMBRELLA = "umbrella"
    FURLED_UMBRELLA = "furled_umbrella"
    BOOK = "book"
    FLOWERS = "flowers"
    SWORD = "sword"
    BAG = "bag"
    KEY = "key"
    LANTERN = "lantern"
    BOX = "box"
    CAMERA = "camera"
    RING = "ring"
    POT = "pot"
    MIRROR = "mirror"
    DOLL = "doll"
    TROPHY = "trophy"
    RADIO = "radio"
    CAKE = "cake"
    SANDWICH = "sandwich"
    FOLDER = "folder"
    WATCH = "watch"
    CARD = "card"
    SCARF = "scarf"
    FAN = "fan"
    NORIGAE = "norigae"
    NECKLACE = "necklace"
    REMOTE = "remote"
    LADLE = "ladle"
    SCISSORS = "scissors"
    HOOK = "hook"
    SHIELD = "shield"
    RICE_BALL = "rice_ball"


class Setting(StrEnum):
    STREET = "street"
    ALLEY = "alley"
    CLASSROOM = "classroom"
    CORRIDOR = "corridor"
    CAFE = "cafe"
    BEDROOM = "bedroom"
    LIVING_ROOM = "living_room"
    KITCHEN = "kitchen"
    OFFICE = "office"
    HOSPITAL = "hospital"
    SUBWAY = "subway"
    BUS_STOP = "bus_stop"
    CONVENIENCE_STORE = "convenience_store"
    PARK = "park"
    FOREST = "forest"
    MOUNTAIN = "mountain"
    SEASIDE = "seaside"
    ROOFTOP = "rooftop"
    PALACE = "palace"
    VILLAGE = "village"
    DUNGEON = "dungeon"
    BATTLEFIELD = "battlefield"
    SPACE = "space"
    RESTAURANT = "restaurant"


class TimeOfDay(StrEnum):
    MORNING = "morning"
    NOON = "noon"
    SUNSET = "sunset"
    NIGHT = "night"


class Weather(StrEnum):
    CLEAR = "clear"
    RAIN = "rain"
    SNOW = "snow"
    FOG = "fog"


class Mood(StrEnum):
    NEUTRAL = "neutral"
    HAPPY = "happy"
    ROMANTIC = "romantic"
    SAD = "sad"
    TENSE = "tense"
    SCARY = "scary"


class Backdrop(StrEnum):
    """An emotional backdrop instead of the place; NONE shows the place."""

    NONE = "none"
    ANGER = "anger"
    SHOCK = "shock"
    ROMANCE = "romance"
    GLOOM = "gloom"
    DETERMINED = "determined"
    JOY = "joy"
    COMIC = "comic"
    COLD = "cold"


class Effect(StrEnum):
    FOCUS_LINES = "focus_lines"
    SPEED_LINES = "speed_lines"
    SCREENTONE = "screentone"
    SPARKLES = "sparkles"
    PETALS = "petals"
    HEARTS = "hearts"
    VIGNETTE = "vignette"
    IMPACT_FLASH = "impact_flash"
    GLOOM = "gloom"
    SWEAT = "sweat"
    ANGER_MARK = "anger_mark"
    MOTION_BLUR = "motion_blur"
    FLASHBACK = "flashback"
    SILHOUETTE = "silhouette"


class GapReason(StrEnum):
    """Why the gutter below a panel is as long as it is: the next BEAT, a PAUSE of silence, a TURN of what is felt, a
    REVEAL held back, TIME_PASSES at the same place, another SCENE, the END."""

    BEAT = "beat"
    PAUSE = "pause"
    TURN = "turn"
    REVEAL = "reveal"
    TIME_PASSES = "time_passes"
    SCENE = "scene"
    END = "end"


class Staging(Value):
    """One character in one panel: who, how they act and where they stand."""

    name: str
    expression: Expression = Expression.NEUTRAL
    pose: Pose = Pose.STAND
    turn: Turn = Turn.THREE_QUARTER
    facing: Facing = Facing.RIGHT
    place: Place = Place.CENTRE
    prop: Prop = Prop.NONE
    voice: Voice = Voice.SILENT


class Panel(Value):
    """What one panel shows. `height_px` is in 800-unit layout space; `lights_out` says that no lamp is on."""

    id: str
    scene: str
    shot: Shot
    angle: Angle = Angle.EYE
    height_px: int
    width_mode: WidthMode = WidthMode.FULL
    gap_after_px: int
    gap_reason: GapReason = GapReason.BEAT
    cast: tuple[Staging, ...] = ()
    setting: Setting
    place_words: str = ""
    set_seed: int = 0
    time: TimeOfDay = TimeOfDay.NOON
    lights_out: bool = False
    weather: Weather = Weather.CLEAR
    mood: Mood = Mood.NEUTRAL
    backdrop: Backdrop = Backdrop.NONE
    effects: tuple[Effect, ...] = ()
    line_ids: tuple[str, ...] = ()
    art_prompt: str = ""
    alt: str = ""

    @property
    def margin_px(self) -> int:
        """Paper at each side on the strip. A panel with lettering is never inset: its letters would shrink with it."""
        return INSET_MARGIN_PX if self.width_mode is WidthMode.INSET and not self.line_ids else 0


class ArtBrief(Value):
    """All of a panel that changes its picture, and nothing else: the painter's order and part of its step's key.

    `balloons` asks for empty space at the top for that many balloons. The cast comes with its looks, in the order
    of `staging`. `tradition` is one for the whole episode, so that a place stays the same whoever is in it.
    `own_looks` are a creator's words about how some of the cast look on their redrawn sheets, by name.
    """

    shot: Shot
    angle: Angle
    width_px: int = PANEL_WIDTH_PX
    height_px: int
    staging: tuple[Staging, ...]
    cast: tuple[Character, ...]
    setting: Setting
    set_seed: int
    time: TimeOfDay
    lights_out: bool = False
    weather: Weather
    mood: Mood
    backdrop: Backdrop
    effects: tuple[Effect, ...]
    balloons: int
    art_prompt: str
    seed: int
    take: int = 1
    tradition: Tradition = Tradition.WESTERN
    own_looks: tuple[tuple[str, str], ...] = Field(default=(), exclude_if=lambda looks: not looks)


class Storyboard(Value):
    """The episode as panels, top to bottom. `notes` are what could not be shown as written."""

    panels: tuple[Panel, ...]
    notes: tuple[str, ...] = ()

    def panel(self, panel_id: str) -> Panel:
        """Raises KeyError when there is no such panel."""
        for panel in self.panels:
            if panel.id == panel_id:
                return panel
        raise KeyError(panel_id)
