"""Moments → panels: who is visible, how they act, how the panel is framed, and the gutter below it.

In: paced moments, stages, sides. Out: `Panel`s without descriptions. Never: lines reordered.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

from comic.story import STRONG_EMOTIONS, Emotion, LineKind, Script
from comic.storyboard import (
    Backdrop,
    Expression,
    Facing,
    GapReason,
    Panel,
    Place,
    Pose,
    Prop,
    Shot,
    Staging,
    Turn,
    Voice,
    WidthMode,
)
from engines.director import acting, atmosphere, blocking, framing
from engines.director.blocking import Sides
from engines.director.deeds import deeds_of
from engines.director.moments import Moment, Purpose, arrivals_in
from engines.director.presence import SceneFacts, visible
from engines.director.stage import INDOORS, Stage
from engines.text.emotion import emotion_of_cue

GAP_SHORT_PX, GAP_MIDDLE_PX, GAP_LONG_PX = 200, 280, 400
"""design.md §5: 200–400 px inside a scene."""
GAP_SCENE_PX, GAP_SCENE_LONG_PX = 700, 900
"""design.md §5: 600–1000 px between scenes."""
_WALKING = frozenset({Pose.WALK, Pose.RUN})
# fmt: off
_LEAVING = (
    "떠나", "돌아서", "뒤돌아", "멀어", "나가", "walks away", "turns away", "leaves", "walking away",
    "turns her back", "turns his back", "heads out",
)
# fmt: on
_FOLLOWING = re.compile(r"\bfollow(?:s|ing)?\b|따라|쫓", re.IGNORECASE)
_NEAR = frozenset({Shot.BUST, Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP})
_CUT_BY_NEAR_FRAMES = frozenset({Pose.EXPLAIN, Pose.SHRUG})
"""Open hands beside the body: a near frame would show the hand without its arm."""
_WHOLE_BODY = frozenset({Shot.FULL, Shot.WIDE, Shot.WAIST})


@dataclass
class _Memory:
    """What carries over from panel to panel."""

    feelings: dict[str, Emotion] = field(default_factory=dict)
    last_feeling: Emotion = Emotion.NEUTRAL
    shots: list[Shot] = field(default_factory=list)
    backdrop: Backdrop = Backdrop.NONE
    seated: set[str] = field(default_factory=set)
    airs: int = 0
    turn: int = 0
    scene: int = -1
    empty: bool = False


def _pose(name: str, moment: Moment, focus: bool, deeds: str, felt: Emotion, memory: _Memory, shot: Shot) -> Pose:
    own = next((line for line in moment.lines if line.speaker == name), None)
    acting_now = focus or name.casefold() in deeds.casefold()
    said = acting.pose_of_words(deeds) if deeds and acting_now else None
    if said is Pose.SIT or said is Pose.DESK:
        memory.seated.add(name)
    elif said in _WALKING or said in (Pose.FALL, Pose.CHEER):
        memory.seated.discard(name)
    if said is not None:
        return said
    if own is not None and own.kind is LineKind.RADIO:
        return Pose.PHONE
    if name in memory.seated and shot in _WHOLE_BODY:
        return Pose.SIT
    if own is not None:
        return acting.pose_of_emotion(own.emotion, own.kind, memory.turn)
    if not focus:
        return Pose.STAND
    carried = acting.pose_of_emotion(_felt_in_action(deeds) or felt, LineKind.SPEECH, memory.turn)
    return Pose.STAND if carried is Pose.EXPLAIN else carried


def _expression(name: str, moment: Moment, deeds: str, memory: _Memory) -> Expression:
    """Own words first; then an answer to what is said; then the feeling carried along."""
    own = [line.emotion for line in moment.lines if line.speaker == name]
    if own:
        strong = next((emotion for emotion in own if emotion in STRONG_EMOTIONS), own[-1])
        return acting.expression_of(strong)
    heard = [line.emotion for line in moment.lines if line.speaker is not None]
    if heard and acting.answer_to(heard[-1]) is not Expression.NEUTRAL:
        return acting.answer_to(heard[-1])
    cued = _felt_in_action(deeds)
    return acting.expression_of(cued or memory.feelings.get(name, Emotion.NEUTRAL))


def _felt_in_action(action: str) -> Emotion | None:
    return emotion_of_cue(action) if action else None


def _voice(name: str, moment: Moment) -> Voice:
    """Whether the panel hears this person, who is there in person."""
    kinds = {line.kind for line in moment.lines if line.speaker == name}
    if LineKind.SHOUT in kinds:
        return Voice.SHOUTING
    return Voice.TALKING if kinds & {LineKind.SPEECH, LineKind.WHISPER} else Voice.SILENT


def _staging(
    name: str, names: tuple[str, ...], moment: Moment, shot: Shot, facts: SceneFacts, memory: _Memory, prop: Prop
) -> Staging:
    focus = name == names[0]
    felt = memory.feelings.get(name, Emotion.NEUTRAL)
    deeds = deeds_of(name, tuple(other for other in facts.present if other != name), moment.action)
    pose = _pose(name, moment, focus, deeds, felt, memory, shot)
    if pose in _CUT_BY_NEAR_FRAMES and shot in _NEAR:
        pose = Pose.STAND
    if pose is Pose.POINT and shot is Shot.WAIST and len(names) > 1:
        pose = Pose.ARMS_CROSSED
    leaving = focus and any(word in moment.action.casefold() for word in _LEAVING) and not moment.lines
    turn = blocking.turn_of(shot, focus, len(names) > 1, pose in _WALKING and shot in _WHOLE_BODY, leaving)
    own_prop = acting.prop_of(deeds) if name.casefold() in deeds.casefold() else None
    others_hold = prop is acting.prop_of(moment.action) and own_prop is None and deeds != moment.action
    held = own_prop or (prop if focus and not others_hold else Prop.NONE)
    held = Prop.NONE if turn is Turn.BACK else held
    if held is not Prop.NONE and pose not in (Pose.PHONE, Pose.RUN, Pose.WALK, Pose.SIT):
        pose = Pose.PHONE if held is Prop.PHONE and moment.balloons == 0 else Pose.HOLD
    expression = _expression(name, moment, deeds, memory)
    if moment.purpose is Purpose.REACT:
        expression = acting.answer_to(memory.last_feeling)
    return Staging(
        name=name,
        expression=expression,
        pose=pose,
        turn=turn,
        facing=blocking.facing_of(name, facts.sides),
        place=blocking.places_for(names, facts.sides, shot)[name],
        prop=held,
        voice=_voice(name, moment),
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


def _gap(moment: Moment, following: Moment | None, rng: random.Random) -> tuple[int, GapReason]:
    if following is None:
        return GAP_LONG_PX, GapReason.END
    if following.scene != moment.scene:
        return rng.randrange(GAP_SCENE_PX, GAP_SCENE_LONG_PX, 20), GapReason.SCENE
    if any(line.emotion in (Emotion.SHOCKED, Emotion.FURIOUS) for line in following.lines):
        return GAP_LONG_PX - 20, GapReason.REVEAL
    if moment.purpose in (Purpose.REACT, Purpose.AIR) or following.purpose is Purpose.AIR:
        return rng.randrange(300, 381, 20), GapReason.PAUSE
    if moment.beat != following.beat:
        return rng.randrange(GAP_MIDDLE_PX - 20, GAP_MIDDLE_PX + 41, 20), GapReason.BEAT
    return rng.randrange(GAP_SHORT_PX, GAP_SHORT_PX + 61, 20), GapReason.BEAT


def _width_mode(shot: Shot, moment: Moment) -> WidthMode:
    if shot is Shot.WIDE and moment.purpose is Purpose.ESTABLISH:
        return WidthMode.BLEED
    return WidthMode.INSET if shot is Shot.INSERT else WidthMode.FULL


def _panel(
    number: int,
    moment: Moment,
    following: Moment | None,
    before: Moment | None,
    facts: SceneFacts,
    memory: _Memory,
    rng: random.Random,
) -> Panel:
    if memory.scene != moment.scene:
        memory.scene = moment.scene
        memory.seated.clear()
        memory.feelings.clear()
        memory.last_feeling = Emotion.NEUTRAL
        memory.empty = False
    emotion = framing.lead_emotion(moment)
    pose = acting.pose_of_words(moment.action) if moment.action else None
    count = memory.airs if moment.purpose is Purpose.AIR else memory.turn
    shot = framing.shot_of(moment, len(facts.here(moment.beat)) - 1, pose, count, tuple(memory.shots))
    names = visible(moment, shot, facts, following, before)
    if shot is Shot.OVER_THE_SHOULDER and len(names) < 2:
        shot = Shot.WAIST if memory.shots[-2:] != [Shot.WAIST, Shot.WAIST] else Shot.BUST
    if (
        len(names) == 2
        and moment.speakers[:1] == (names[0],)
        and len(moment.speakers) == 2
        and not facts.sides.is_left(names[0])
    ):
        shot = Shot.OVER_THE_SHOULDER if memory.shots[-2:] != [Shot.OVER_THE_SHOULDER] * 2 else shot
    if not names and memory.empty:
        names = facts.here(moment.beat)[:2]
        shot = Shot.FULL if names else shot
    if not names and shot in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP, Shot.BUST, Shot.WAIST, Shot.FULL):
        shot = Shot.WIDE if memory.shots[-2:] != [Shot.WIDE, Shot.WIDE] else Shot.INSERT
    spoken = " ".join(line.text for line in moment.lines if line.speaker is not None)
    prop = acting.prop_of(moment.action) or acting.shown_prop(spoken) or Prop.NONE
    if prop is Prop.UMBRELLA and facts.stage.setting in INDOORS:
        prop = Prop.NONE if not moment.action else prop
    staged = tuple(_staging(name, names, moment, shot, facts, memory, prop) for name in names)
    staging = _walking_together(staged, moment.action)
    mood = atmosphere.mood_of_panel(facts.mood, emotion)
    backdrop = atmosphere.backdrop_of(emotion, shot, memory.backdrop) if names else Backdrop.NONE
    gap, reason = _gap(moment, following, rng)
    lead_pose = staging[0].pose if staging and moment.action else None
    for line in moment.lines:
        if line.speaker is not None:
            memory.feelings[line.speaker] = line.emotion
            memory.last_feeling = line.emotion
    memory.shots.append(shot)
    memory.empty = not names
    memory.backdrop = backdrop
    memory.turn += 1
    memory.airs += moment.purpose is Purpose.AIR
    return Panel(
        id=f"p{number:02d}",
        scene=facts.stage.scene,
        shot=shot,
        angle=framing.angle_of(moment, shot, emotion, count),
        height_px=framing.height_of(moment, shot),
        width_mode=_width_mode(shot, moment),
        gap_after_px=gap,
        gap_reason=reason,
        cast=tuple(sorted(staging, key=lambda staged: names.index(staged.name))),
        setting=facts.stage.setting,
        place_words=facts.stage.place_words,
        set_seed=facts.stage.set_seed,
        time=facts.stage.time,
        weather=facts.stage.weather,
        mood=mood,
        backdrop=backdrop,
        effects=atmosphere.effects_of(moment.lines, emotion, shot, lead_pose, mood),
        line_ids=tuple(line.id for line in moment.lines),
    )


def panels_of(
    script: Script,
    moments: tuple[Moment, ...],
    stages: tuple[Stage, ...],
    sides: tuple[Sides, ...],
    present: tuple[tuple[str, ...], ...],
    seed: int,
) -> tuple[Panel, ...]:
    """One panel per moment."""
    rng = random.Random(f"{seed}/panels")
    memory = _Memory(turn=rng.randrange(4), airs=rng.randrange(3))
    eerie = atmosphere.is_eerie(script)
    facts = [
        SceneFacts(stage, side, here, atmosphere.mood_of_scene(scene, stage.time, eerie), come)
        for scene, stage, side, here, come in zip(
            script.scenes, stages, sides, present, arrivals_in(script), strict=True
        )
    ]
    panels: list[Panel] = []
    for at, moment in enumerate(moments):
        following = moments[at + 1] if at + 1 < len(moments) else None
        before = moments[at - 1] if at else None
        panels.append(_panel(at + 1, moment, following, before, facts[moment.scene], memory, rng))
    return tuple(panels)
