"""How each visible person acts in a panel: pose, expression, prop, turn, voice.

In: a moment, what its words ask for, the shot, what carried over. Out: `Staging`s. Never: who is visible.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from comic.story import STRONG_EMOTIONS, Emotion, Line, LineKind
from comic.storyboard import Expression, Facing, Place, Pose, Prop, Setting, Shot, Staging, Turn, Voice, Weather
from engines.director import acting, blocking
from engines.director.atmosphere import is_glad, is_loud
from engines.director.memory import Memory
from engines.director.moments import Moment, Purpose
from engines.director.presence import SceneFacts
from engines.director.stage import INDOORS
from engines.director.things import holders_in, is_at_rest, thing
from engines.illustrator.words import PersonWords, Understanding
from engines.illustrator.words.deeds import deeds_of
from engines.illustrator.words.understanding import TOUCHING

_WALKING = frozenset({Pose.WALK, Pose.RUN})
_UP = frozenset({Pose.WALK, Pose.RUN, Pose.FALL, Pose.CHEER, Pose.JUMP, Pose.FIGHT, Pose.STAND, Pose.LEAN})
_FOLLOWING = re.compile(r"\bfollow(?:s|ing)?\b|따라|쫓", re.IGNORECASE)
_WHOLE_BODY = frozenset({Shot.FULL, Shot.WIDE, Shot.WAIST})
_SEATING = frozenset({Setting.CAFE, Setting.RESTAURANT})
"""Places where people who have settled sit."""

_FACE_ONLY = frozenset({Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP})
"""Shots without room for a thing in hand."""

_WET = frozenset({Weather.RAIN, Weather.SNOW})
_OPENED = re.compile(
    r"\b(?:open(?:s|ed|ing)?|raises?|under|beneath)\s+(?:up\s+)?(?:\w+\s+){0,2}umbrella|\bparasol|양산"
    r"|우산을?\s*(?:활짝\s*)?(?:펴|펼|쓰|쓴|썼|씌)|우산\s*(?:아래|속|밑)",
    re.IGNORECASE,
)
"""Words that put somebody under an umbrella."""

_BESIDE_A_WALL = frozenset({Setting.CORRIDOR, Setting.ALLEY, Setting.ROOFTOP, Setting.BUS_STOP})
_ALONE = {Pose.HUG: Pose.CLUTCH, Pose.CARRY: Pose.WALK}
"""What is seen of a touch that nobody is there for."""

_HANDS_FULL = frozenset(
    {
        Pose.HUG,
        Pose.HOLD_HANDS,
        Pose.COMFORT,
        Pose.CRY_INTO_HANDS,
        Pose.PLEAD,
        Pose.CLUTCH,
        Pose.CHEER,
        Pose.PUSH,
        Pose.BOW,
        Pose.CARRY,
        Pose.RIDE,
    }
)
_HOLDS_ALONG = frozenset(
    {Pose.PHONE, Pose.RUN, Pose.WALK, Pose.SIT, Pose.READ, Pose.FIGHT, Pose.LEAN, Pose.KNEEL, Pose.LIE, Pose.FALL}
)
"""Poses that hold a thing without becoming HOLD."""


@dataclass(frozen=True)
class Scene:
    """The panel's circumstances for everybody in it."""

    moment: Moment
    read: Understanding
    shot: Shot
    names: tuple[str, ...]
    facts: SceneFacts


def staging_of(scene: Scene, memory: Memory) -> tuple[Staging, ...]:
    """Everybody's staging, in the order of `names`."""
    staged = _differing(tuple(_staged(name, scene, memory) for name in scene.names), scene, memory)
    return _touching(_walking_together(staged, scene.moment.action))


def _staged(name: str, scene: Scene, memory: Memory) -> Staging:
    moment, shot = scene.moment, scene.shot
    said = scene.read.person(name) if moment.purpose is not Purpose.DETAIL else PersonWords(name=name)
    focus = name == scene.names[0]
    held = _prop(name, said, scene, memory)
    pose = _pose(name, said, focus, scene, memory)
    leaving = said.turn is Turn.BACK and not moment.lines
    turn = blocking.turn_of(
        shot, focus, len(scene.names) > 1, pose in _WALKING and shot in _WHOLE_BODY, leaving and pose not in TOUCHING
    )
    if said.turn in (Turn.PROFILE, Turn.FRONT) and turn is Turn.THREE_QUARTER:
        turn = said.turn
    if turn is Turn.BACK or not _has_hand_for(held, pose, said, scene, memory):
        held = Prop.NONE
    elif held is Prop.NONE and pose is Pose.SIT and scene.facts.stage.setting is Setting.CAFE and memory.turn % 2:
        held = Prop.CUP if focus else Prop.NONE
    if held is not Prop.NONE and pose not in _HOLDS_ALONG:
        pose = Pose.PHONE if held is Prop.PHONE and (moment.balloons == 0 or shot in _FACE_ONLY) else Pose.HOLD
    if held is Prop.BOOK and pose is Pose.HOLD and not moment.lines:
        pose = Pose.READ
    expression = _expression(name, said, scene, memory)
    if not _is_cued(name, said, scene):
        expression = acting.step_to(expression, memory.faces.get(name))
    pose = acting.fitting(pose, shot)
    loose = said.pose is None or said.pose in acting.SLIGHT or pose is not said.pose
    if loose and pose not in acting.STILL and memory.tired_of_pose(name, pose):
        pose = acting.other_pose(pose, expression, shot, memory.turn)
    return Staging(
        name=name,
        expression=expression,
        pose=pose,
        turn=turn,
        facing=said.facing if said.facing and len(scene.names) == 1 else blocking.facing_of(name, scene.facts.sides),
        place=blocking.places_for(scene.names, scene.facts.sides, shot)[name],
        prop=held,
        voice=_voice(name, moment),
    )


def _prop(name: str, said: PersonWords, scene: Scene, memory: Memory) -> Prop:
    """What this person's own deeds put in hand; else what is said to be in it; else, in the hand of the first who has
    one, what somebody without hands is told to hold, or what the panel's action shows. An umbrella is open in rain and
    snow, and where words open it under the sky; else furled."""
    moment, things = scene.moment, memory.things
    if name in things.handless:
        return Prop.NONE
    spoken = holders_in(moment.lines, _heard_by(scene), things)
    told = [person for person in scene.read.people if person.prop is not None and person.name != name]
    lent = next((person.prop for person in told if person.name in things.handless), None)
    shown = None if spoken or told else acting.prop_of(moment.action)
    for_first = (lent or shown) if name == things.first_with_hands(scene.names) else None
    prop = said.prop or spoken.get(name) or for_first or Prop.NONE
    if prop is not Prop.NONE and prop is not spoken.get(name) and moment.purpose is not Purpose.DETAIL:
        prop = Prop.NONE if is_at_rest(moment.action) else prop
    return Prop.FURLED_UMBRELLA if prop is Prop.UMBRELLA and not _is_opened(scene) else prop


def _is_opened(scene: Scene) -> bool:
    """Whether an umbrella that is held in this panel is open."""
    if scene.facts.stage.setting in INDOORS:
        return False
    told = " ".join((scene.moment.action, *(line.text for line in scene.moment.lines)))
    return scene.facts.stage.weather in _WET or _OPENED.search(told) is not None


def _heard_by(scene: Scene) -> tuple[str, ...]:
    """Whoever may be the one that a line means: those who are seen, then those who are there."""
    return tuple(dict.fromkeys((*scene.names, *scene.facts.here(scene.moment.beat))))


def _has_hand_for(held: Prop, pose: Pose, said: PersonWords, scene: Scene, memory: Memory) -> bool:
    """Whether a thing can be seen in hand: not beside a face alone, not in hands that are told to do something else. A
    gesture that only goes with a feeling gives way to what a line speaks of."""
    if scene.shot in _FACE_ONLY and held is not Prop.PHONE:
        return False
    if pose not in _HANDS_FULL:
        return True
    spoken = holders_in(scene.moment.lines, _heard_by(scene), memory.things)
    told = spoken.get(said.name)
    return pose is not said.pose and told is not None and thing(told) is thing(held)


def _pose(name: str, said: PersonWords, focus: bool, scene: Scene, memory: Memory) -> Pose:
    """Words of action first, then the seat, then what goes with the line, varied."""
    moment, shot = scene.moment, scene.shot
    if said.pose in (Pose.SIT, Pose.DESK):
        memory.sit_down(name)
    elif said.pose in _UP:
        memory.stand_up(name)
    if said.pose in TOUCHING and len(scene.names) < 2:
        return _ALONE.get(said.pose, Pose.STAND)
    if said.pose is Pose.POINT and shot is Shot.WAIST and len(scene.names) > 1:
        return Pose.ARMS_CROSSED
    if said.pose is not None:
        return said.pose
    own = next((line for line in moment.lines if line.speaker == name), None)
    if own is not None and own.kind is LineKind.RADIO:
        return Pose.PHONE
    settled = scene.facts.stage.setting in _SEATING and memory.is_settled(name)
    if (name in memory.seated or settled) and shot in _WHOLE_BODY:
        return Pose.SIT
    pose = _felt_pose(name, own, focus, memory)
    if pose is Pose.POINT and shot is Shot.WAIST and len(scene.names) > 1:
        pose = Pose.ARMS_CROSSED
    if _may_lean(pose, scene, memory):
        pose = Pose.LEAN
    return pose


def _felt_pose(name: str, own: Line | None, focus: bool, memory: Memory) -> Pose:
    """What goes with one's own line; a listener stands, a silent focus keeps what was felt before."""
    if own is not None:
        return acting.pose_of_emotion(own.emotion, own.kind, memory.turn)
    if not focus:
        return acting.listening_pose(memory.turn)
    felt = memory.feelings.get(name, Emotion.NEUTRAL)
    carried = acting.pose_of_emotion(felt, LineKind.SPEECH, memory.turn)
    return Pose.STAND if carried is Pose.EXPLAIN else carried


def _may_lean(pose: Pose, scene: Scene, memory: Memory) -> bool:
    """Now and then somebody alone and quiet leans where there is a wall."""
    alone = len(scene.names) == 1 and scene.shot in (Shot.WAIST, Shot.FULL)
    return pose is Pose.STAND and alone and scene.facts.stage.setting in _BESIDE_A_WALL and memory.turn % 2 == 0


def _expression(name: str, said: PersonWords, scene: Scene, memory: Memory) -> Expression:
    """Own words first; then what the action tells; then an answer to what is said; then the feeling carried along. A
    face that has been the same twice becomes a milder one, unless the words ask for it."""
    moment = scene.moment
    if moment.purpose is Purpose.REACT:
        return _varied(name, acting.answer_to(memory.last_feeling), memory)
    own = [line.emotion for line in moment.lines if line.speaker == name]
    if own:
        strong = next((emotion for emotion in own if emotion in STRONG_EMOTIONS), own[-1])
        if strong is Emotion.NEUTRAL and said.expression is not None:
            return said.expression
        return _varied(name, acting.expression_of(strong), memory)
    if said.expression is not None:
        return said.expression
    deed = acting.face_of_deed(said.pose, _felt(scene, memory))
    if deed is not None:
        return _varied(name, deed, memory)
    heard = [line.emotion for line in moment.lines if line.speaker is not None]
    if heard and acting.answer_to(heard[-1]) is not Expression.NEUTRAL:
        return _varied(name, acting.answer_to(heard[-1]), memory)
    return _varied(name, acting.expression_of(memory.feelings.get(name, Emotion.NEUTRAL)), memory)


def _is_cued(name: str, said: PersonWords, scene: Scene) -> bool:
    """Whether words of action or a loud line of one's own call for the expression, however sudden it is."""
    own = tuple(line for line in scene.moment.lines if line.speaker == name)
    return said.expression is not None or is_loud(own) or is_glad(own)


def _felt(scene: Scene, memory: Memory) -> list[Emotion]:
    """What those in the panel felt last."""
    return [memory.feelings[name] for name in scene.names if name in memory.feelings]


def _varied(name: str, expression: Expression, memory: Memory) -> Expression:
    return acting.neighbour_of(expression) if memory.tired_of_expression(name, expression) else expression


def _voice(name: str, moment: Moment) -> Voice:
    """Whether the panel hears this person, who is there in person."""
    kinds = {line.kind for line in moment.lines if line.speaker == name}
    if LineKind.SHOUT in kinds:
        return Voice.SHOUTING
    return Voice.TALKING if kinds & {LineKind.SPEECH, LineKind.WHISPER} else Voice.SILENT


def _differing(staging: tuple[Staging, ...], scene: Scene, memory: Memory) -> tuple[Staging, ...]:
    """No two make the same gesture side by side, unless the words ask for it."""
    kept: list[Staging] = []
    for staged in staging:
        echoes = any(other.pose is staged.pose for other in kept) and staged.pose is not Pose.STAND
        if echoes and staged.pose not in acting.STILL and scene.read.person(staged.name).pose is None:
            pose = acting.other_pose(staged.pose, staged.expression, scene.shot, memory.turn)
            tired = memory.tired_of_pose(staged.name, pose)
            staged = staged if tired else staged.model_copy(update={"pose": pose})
        kept.append(staged)
    return tuple(kept)


def _carrying(staging: tuple[Staging, ...]) -> tuple[Staging, ...]:
    """Who carries goes away from the side on which the other one is, who so stays there, behind; a third looks at them
    from before."""
    by_pose = {staged.pose: staged for staged in staging}
    if Pose.CARRY not in by_pose or Pose.RIDE not in by_pose:
        return staging
    rank = list(Place).index
    rides_left = rank(by_pose[Pose.RIDE].place) < rank(by_pose[Pose.CARRY].place)
    ahead, back = (Facing.RIGHT, Facing.LEFT) if rides_left else (Facing.LEFT, Facing.RIGHT)
    behind, before = (Place.LEFT, Place.FAR_RIGHT) if rides_left else (Place.RIGHT, Place.FAR_LEFT)
    together = {"facing": ahead, "turn": Turn.THREE_QUARTER}
    changes: dict[Pose, dict[str, object]] = {
        Pose.CARRY: {**together, "place": Place.CENTRE},
        Pose.RIDE: {**together, "place": behind},
    }
    return tuple(
        staged.model_copy(update=changes.get(staged.pose, {"facing": back, "place": before})) for staged in staging
    )


def _touching(staging: tuple[Staging, ...]) -> tuple[Staging, ...]:
    """Two who touch stand side by side and face each other; nobody of them turns the back."""
    if any(staged.pose is Pose.CARRY for staged in staging):
        return _carrying(staging)
    if len(staging) != 2 or not any(staged.pose in TOUCHING for staged in staging):
        return staging
    left = min(staging, key=lambda staged: list(Place).index(staged.place))
    return tuple(
        staged.model_copy(
            update={
                "facing": Facing.RIGHT if staged is left else Facing.LEFT,
                "turn": Turn.THREE_QUARTER if staged.turn is Turn.BACK else staged.turn,
            }
        )
        for staged in staging
    )


def _walking_together(staging: tuple[Staging, ...], action: str) -> tuple[Staging, ...]:
    """Two who walk in one panel go the same way: the first one's, or, when the action says who follows, the one in
    which that one comes behind. An umbrella is over both when the rear one holds it."""
    if len(staging) != 2 or any(staged.pose not in _WALKING or staged.turn is Turn.BACK for staged in staging):
        return staging
    ahead = staging[0].facing
    for at, staged in enumerate(staging):
        other = staging[1 - at]
        follows = _FOLLOWING.search(deeds_of(staged.name, (other.name,), action))
        if follows and not _FOLLOWING.search(deeds_of(other.name, (staged.name,), action)):
            ahead = Facing.RIGHT if staged.place is Place.LEFT else Facing.LEFT
    followed = tuple(staged.model_copy(update={"facing": ahead}) for staged in staging)
    props = [staged.prop for staged in followed]
    if Prop.UMBRELLA not in props:
        return followed
    rear = Place.LEFT if ahead is Facing.RIGHT else Place.RIGHT
    return tuple(
        staged.model_copy(update={"prop": Prop.UMBRELLA if staged.place is rear else Prop.NONE}) for staged in followed
    )
