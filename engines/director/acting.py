"""What a person shows: expression, pose and prop, from emotions and words of action.

In: emotions, words. Out: enums of the storyboard. Never: who stands where, a table of words (those are
`engines.illustrator.words`).
"""

from __future__ import annotations

from collections.abc import Iterable

from comic.story import Emotion, LineKind
from comic.storyboard import Expression, Pose, Prop, Shot
from engines.illustrator.words.expressions import EXPRESSIONS
from engines.illustrator.words.negation import affirmed
from engines.illustrator.words.poses import POSES, pose_in
from engines.illustrator.words.props import prop_in

_ANSWERS: dict[Emotion, Expression] = {
    Emotion.HAPPY: Expression.SMILE,
    Emotion.LAUGHING: Expression.SMILE,
    Emotion.SAD: Expression.SAD,
    Emotion.CRYING: Expression.SAD,
    Emotion.ANGRY: Expression.SURPRISED,
    Emotion.FURIOUS: Expression.SCARED,
    Emotion.SURPRISED: Expression.SURPRISED,
    Emotion.SHOCKED: Expression.SURPRISED,
    Emotion.SCARED: Expression.SCARED,
    Emotion.SHY: Expression.SHY,
    Emotion.DETERMINED: Expression.DETERMINED,
    Emotion.SMUG: Expression.ANGRY,
    Emotion.THINKING: Expression.THINKING,
}

_EMOTION_POSES: dict[Emotion, tuple[Pose, ...]] = {
    Emotion.HAPPY: (Pose.STAND, Pose.EXPLAIN, Pose.CLUTCH, Pose.HANDS_ON_HIPS),
    Emotion.LAUGHING: (Pose.STAND, Pose.CHEER),
    Emotion.SAD: (Pose.STAND, Pose.CLUTCH),
    Emotion.CRYING: (Pose.CLUTCH, Pose.PLEAD),
    Emotion.ANGRY: (Pose.HANDS_ON_HIPS, Pose.ARMS_CROSSED, Pose.POINT),
    Emotion.FURIOUS: (Pose.POINT, Pose.HANDS_ON_HIPS),
    Emotion.SURPRISED: (Pose.EXPLAIN, Pose.CLUTCH, Pose.STAND),
    Emotion.SHOCKED: (Pose.CLUTCH, Pose.STAND),
    Emotion.SCARED: (Pose.CLUTCH, Pose.STAND, Pose.PLEAD),
    Emotion.SHY: (Pose.CLUTCH, Pose.STAND, Pose.PLEAD),
    Emotion.DETERMINED: (Pose.HANDS_ON_HIPS, Pose.POINT, Pose.STAND),
    Emotion.SMUG: (Pose.ARMS_CROSSED, Pose.SHRUG, Pose.HANDS_ON_HIPS),
    Emotion.TIRED: (Pose.STAND, Pose.THINK, Pose.SHRUG),
    Emotion.THINKING: (Pose.THINK,),
    Emotion.DISGUSTED: (Pose.ARMS_CROSSED, Pose.SHRUG),
    Emotion.NEUTRAL: (Pose.STAND, Pose.EXPLAIN, Pose.HANDS_ON_HIPS, Pose.STAND, Pose.ARMS_CROSSED, Pose.THINK),
}


def expression_of(emotion: Emotion) -> Expression:
    """How an emotion looks on whoever feels it."""
    return EXPRESSIONS[emotion]


def answer_to(emotion: Emotion) -> Expression:
    """How a listener looks at it."""
    return _ANSWERS.get(emotion, Expression.NEUTRAL)


def pose_of_words(words: str) -> Pose | None:
    """The most telling pose that words of action name, whoever takes it."""
    return pose_in(POSES.all(affirmed(words)))


def prop_of(words: str) -> Prop | None:
    """The first prop that the words put in hand."""
    return prop_in(affirmed(words))


def pose_of_emotion(emotion: Emotion, kind: LineKind, turn: int) -> Pose:
    """The pose that goes with a line; `turn` varies it through an episode."""
    if kind is LineKind.RADIO:
        return Pose.PHONE
    if kind is LineKind.THOUGHT and emotion in (Emotion.NEUTRAL, Emotion.THINKING):
        return Pose.THINK
    choices = _EMOTION_POSES[emotion]
    return choices[turn % len(choices)]


_DEED_FACES: dict[Pose, Expression] = {
    Pose.FALL: Expression.SURPRISED,
    Pose.FIGHT: Expression.DETERMINED,
    Pose.PUSH: Expression.ANGRY,
    Pose.CHEER: Expression.LAUGH,
    Pose.HUG: Expression.SMILE,
    Pose.HOLD_HANDS: Expression.SMILE,
    Pose.COMFORT: Expression.SMILE,
    Pose.PLEAD: Expression.SAD,
    Pose.CRY_INTO_HANDS: Expression.CRY,
    Pose.LIE: Expression.TIRED,
    Pose.RUN: Expression.DETERMINED,
    Pose.JUMP: Expression.DETERMINED,
}
_TENDER = frozenset({Pose.HUG, Pose.COMFORT, Pose.HOLD_HANDS})
_SORROWS = frozenset({Emotion.SAD, Emotion.CRYING})


def face_of_deed(pose: Pose | None, felt: Iterable[Emotion]) -> Expression | None:
    """How somebody looks at a deed whose words tell no feeling; tenderness among people who felt sorrow is sad."""
    if pose is None:
        return None
    if pose in _TENDER and _SORROWS & set(felt):
        return Expression.SAD
    return _DEED_FACES.get(pose)


_NEIGHBOURS: dict[Expression, Expression] = {
    Expression.NEUTRAL: Expression.THINKING,
    Expression.SMILE: Expression.NEUTRAL,
    Expression.LAUGH: Expression.SMILE,
    Expression.SAD: Expression.TIRED,
    Expression.CRY: Expression.SAD,
    Expression.ANGRY: Expression.DETERMINED,
    Expression.FURIOUS: Expression.ANGRY,
    Expression.SURPRISED: Expression.THINKING,
    Expression.SHOCKED: Expression.SURPRISED,
    Expression.SCARED: Expression.SURPRISED,
    Expression.SHY: Expression.SMILE,
    Expression.DETERMINED: Expression.NEUTRAL,
    Expression.SMIRK: Expression.SMILE,
    Expression.TIRED: Expression.SAD,
    Expression.THINKING: Expression.NEUTRAL,
    Expression.DISGUSTED: Expression.ANGRY,
}


def neighbour_of(expression: Expression) -> Expression:
    """A milder face for the third panel in a row with the same one."""
    return _NEIGHBOURS[expression]


_BRIGHT_FACES = frozenset({Expression.SMILE, Expression.LAUGH, Expression.SHY, Expression.SMIRK})
_CALMED: dict[Expression, Expression] = {
    Expression.SCARED: Expression.TIRED,
    Expression.SHOCKED: Expression.NEUTRAL,
    Expression.CRY: Expression.TIRED,
    Expression.SAD: Expression.NEUTRAL,
    Expression.FURIOUS: Expression.NEUTRAL,
    Expression.ANGRY: Expression.NEUTRAL,
}
"""What lies between a dark face and a bright one."""

_BEGUN: dict[Expression, Expression] = {
    Expression.SCARED: Expression.SURPRISED,
    Expression.SHOCKED: Expression.SURPRISED,
    Expression.CRY: Expression.SAD,
    Expression.FURIOUS: Expression.ANGRY,
}
"""What lies between a bright face and a dark one, and between fear and fury."""


def step_to(wanted: Expression, before: Expression | None) -> Expression:
    """The expression, or what lies between it and the one of the panel before: no face leaps from fear to a smile."""
    if before in _CALMED and wanted in _BRIGHT_FACES:
        return _CALMED[before]
    if before in _BRIGHT_FACES and wanted in _BEGUN:
        return _BEGUN[wanted]
    return wanted


_LISTENING = (Pose.STAND, Pose.ARMS_CROSSED, Pose.STAND, Pose.HANDS_ON_HIPS, Pose.THINK)


def listening_pose(turn: int) -> Pose:
    """How somebody stands who only listens; `turn` varies it through an episode."""
    return _LISTENING[turn % len(_LISTENING)]


_NEAR_FACE = frozenset({Pose.THINK, Pose.PHONE, Pose.CLUTCH, Pose.PLEAD, Pose.CRY_INTO_HANDS, Pose.WAVE})
_IN_BUST = _NEAR_FACE | {
    Pose.ARMS_CROSSED,
    Pose.HOLD,
    Pose.READ,
    Pose.CHEER,
    Pose.POINT_UP,
    Pose.HUG,
    Pose.COMFORT,
    Pose.CARRY,
    Pose.RIDE,
}


def fitting(pose: Pose, shot: Shot) -> Pose:
    """The pose if its hands lie inside the frame or wholly outside of it, else standing: no frame cuts a hand off."""
    if shot in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP):
        return pose if pose in _NEAR_FACE else Pose.STAND
    if shot is Shot.BUST:
        return pose if pose in _IN_BUST else Pose.STAND
    return pose


_STRONG_FACES = frozenset(
    {
        Expression.CRY,
        Expression.SAD,
        Expression.SCARED,
        Expression.SHOCKED,
        Expression.SURPRISED,
        Expression.SHY,
        Expression.TIRED,
    }
)
_QUIET_POSES: dict[bool, tuple[Pose, ...]] = {
    False: (Pose.ARMS_CROSSED, Pose.STAND, Pose.THINK, Pose.HANDS_ON_HIPS),
    True: (Pose.CLUTCH, Pose.STAND, Pose.PLEAD),
}
"""Poses that go with a calm face, and with a troubled one."""

STILL = frozenset(
    {
        Pose.SIT,
        Pose.LIE,
        Pose.PHONE,
        Pose.DESK,
        Pose.HUG,
        Pose.HOLD_HANDS,
        Pose.HOLD,
        Pose.READ,
        Pose.CARRY,
        Pose.RIDE,
    }
)
"""States that hold on: nobody changes them for variety's sake."""

SLIGHT = frozenset({Pose.STAND, Pose.EXPLAIN, Pose.THINK, Pose.CLUTCH})
"""Poses that words mean so loosely that another one may stand for them."""


def other_pose(pose: Pose, expression: Expression, shot: Shot, turn: int) -> Pose:
    """Another pose that fits face and shot, for the third panel in a row with the same one."""
    choices = [
        other
        for other in _QUIET_POSES[expression in _STRONG_FACES]
        if other is not pose and fitting(other, shot) is other
    ]
    return choices[turn % len(choices)] if choices else pose
