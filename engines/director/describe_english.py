"""English words for what a panel shows. Data only."""

from __future__ import annotations

from comic.storyboard import Expression, Pose, Prop, Setting, Shot, TimeOfDay, Weather

SETTINGS: dict[Setting, str] = {setting: setting.value.replace("_", " ") for setting in Setting} | {
    Setting.CAFE: "café",
    Setting.SPACE: "outer space",
    Setting.PALACE: "palace hall",
    Setting.DUNGEON: "underground vault",
}
TIMES: dict[TimeOfDay, str] = {
    TimeOfDay.MORNING: "in the morning",
    TimeOfDay.NOON: "by day",
    TimeOfDay.SUNSET: "at sunset",
    TimeOfDay.NIGHT: "at night",
}
WEATHERS: dict[Weather, str] = {
    Weather.CLEAR: "",
    Weather.RAIN: "rain falling",
    Weather.SNOW: "snow falling",
    Weather.FOG: "thick fog",
}
EMPTY: dict[bool, str] = {False: "Nobody is in sight.", True: "A small thing seen up close."}
# fmt: off
SHOTS: dict[Shot, str] = {
    Shot.EXTREME_CLOSE_UP: "Very close on the eyes: ", Shot.CLOSE_UP: "Close on the face: ", Shot.BUST: "",
    Shot.WAIST: "", Shot.FULL: "Seen whole: ", Shot.WIDE: "From afar: ",
    Shot.OVER_THE_SHOULDER: "Over the shoulder: ", Shot.INSERT: "Close on the hands: ",
}
# fmt: on
# fmt: off
EXPRESSIONS: dict[Expression, str] = {
    Expression.NEUTRAL: "calm", Expression.SMILE: "smiling", Expression.LAUGH: "laughing", Expression.SAD: "sad",
    Expression.CRY: "in tears", Expression.ANGRY: "angry", Expression.FURIOUS: "furious",
    Expression.SURPRISED: "surprised", Expression.SHOCKED: "shocked", Expression.SCARED: "frightened",
    Expression.SHY: "shy", Expression.DETERMINED: "determined", Expression.SMIRK: "smirking",
    Expression.TIRED: "tired", Expression.THINKING: "thoughtful", Expression.DISGUSTED: "disgusted",
}
# fmt: on
# fmt: off
POSES: dict[Pose, str] = {
    Pose.STAND: "standing", Pose.WALK: "walking", Pose.RUN: "running", Pose.SIT: "sitting", Pose.FALL: "falling",
    Pose.POINT: "pointing ahead", Pose.POINT_UP: "pointing up", Pose.WAVE: "waving",
    Pose.ARMS_CROSSED: "arms crossed", Pose.HANDS_ON_HIPS: "hands on hips", Pose.HOLD: "holding something",
    Pose.PHONE: "holding a phone", Pose.THINK: "a hand at the chin", Pose.CHEER: "both arms raised",
    Pose.PLEAD: "hands clasped", Pose.SHRUG: "shrugging", Pose.EXPLAIN: "gesturing", Pose.DESK: "sitting at a desk",
    Pose.CLUTCH: "a fist at the chest", Pose.KNEEL: "kneeling", Pose.LIE: "lying down", Pose.READ: "reading",
    Pose.HUG: "hugging", Pose.HOLD_HANDS: "holding hands", Pose.COMFORT: "a hand on the other's shoulder",
    Pose.FIGHT: "ready to fight", Pose.JUMP: "jumping", Pose.CRY_INTO_HANDS: "face buried in both hands",
    Pose.BOW: "bowing", Pose.LEAN: "leaning", Pose.PUSH: "pushing hard",
    Pose.CARRY: "carrying somebody on the back", Pose.RIDE: "riding on somebody's back",
}
# fmt: on
PROPS: dict[Prop, str] = {
    Prop.NONE: "",
    Prop.LETTER: "a sheet of paper",
    Prop.CUP: "a cup",
    Prop.PHONE: "a phone",
    Prop.UMBRELLA: "an umbrella",
    Prop.FURLED_UMBRELLA: "a furled umbrella",
    Prop.BOOK: "a book",
    Prop.FLOWERS: "a bunch of flowers",
    Prop.SWORD: "a sword",
    Prop.BAG: "a bag",
    Prop.KEY: "a key",
    Prop.LANTERN: "a lit lantern",
    Prop.BOX: "a gift box",
    Prop.CAMERA: "a camera",
    Prop.RING: "a ring",
    Prop.POT: "a potted plant",
    Prop.MIRROR: "a hand mirror",
    Prop.DOLL: "a teddy bear",
    Prop.TROPHY: "a trophy",
    Prop.RADIO: "a portable radio",
    Prop.CAKE: "a piece of cake",
    Prop.SANDWICH: "a sandwich",
    Prop.FOLDER: "a folder",
    Prop.WATCH: "a pocket watch",
    Prop.CARD: "a card on a ribbon",
    Prop.SCARF: "a scarf",
    Prop.FAN: "an open folding fan",
    Prop.NORIGAE: "a norigae",
    Prop.NECKLACE: "a necklace",
    Prop.REMOTE: "a remote control",
    Prop.LADLE: "a wooden spoon",
    Prop.SCISSORS: "a pair of scissors",
    Prop.HOOK: "a snap hook",
    Prop.SHIELD: "a shield",
    Prop.RICE_BALL: "a rice ball",
}

ON_BACK: dict[Pose, str] = {
    Pose.CARRY: "carrying {} on the back",
    Pose.RIDE: "riding on {}'s back, arms over both shoulders",
}
"""The same of two of whom one carries the other."""

LIGHTS_OUT = ", with the lights out"
"""What is added to a place in which no lamp is on."""
