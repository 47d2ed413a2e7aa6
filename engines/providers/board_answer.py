"""What a text model answers when it directs, and how that becomes a Storyboard.

In: the model's answer, the script. Out: `Storyboard`. Never: a word of a line: the answer has none, only ids.
"""

from __future__ import annotations

from comic.story import LineKind, Script
from comic.storyboard import (
    Angle,
    Backdrop,
    Effect,
    Expression,
    Facing,
    GapReason,
    Mood,
    Panel,
    Place,
    Pose,
    Prop,
    Setting,
    Shot,
    Staging,
    Storyboard,
    TimeOfDay,
    Turn,
    Voice,
    Weather,
    WidthMode,
)
from comic.value import Value
from engines.director.checks import check_storyboard
from engines.director.describe import alt_of, prompt_of
from engines.director.stage import Stage, stages_of
from engines.ports import DirectorInputs

HEIGHTS_PX = {"short": 600, "middle": 900, "tall": 1200, "splash": 1600}
GAPS_PX = {
    GapReason.BEAT: 260,
    GapReason.PAUSE: 340,
    GapReason.TURN: 320,
    GapReason.REVEAL: 400,
    GapReason.TIME_PASSES: 940,
    GapReason.SCENE: 800,
    GapReason.END: 400,
}
USUAL_HEIGHT = "middle"
_BETWEEN_SCENES = (GapReason.SCENE, GapReason.TIME_PASSES)


class AnsweredActor(Value):
    name: str
    expression: Expression
    pose: Pose
    turn: Turn
    facing: Facing
    place: Place
    prop: Prop


class AnsweredPanel(Value):
    """`picture` says in English what is to be seen that the other fields can't say; `size` is one of short, middle,
    tall, splash; `lights_out` that no lamp is on in the room."""

    scene: str
    shot: Shot
    angle: Angle
    size: str
    width_mode: WidthMode
    gap_reason: GapReason
    actors: tuple[AnsweredActor, ...]
    setting: Setting
    time: TimeOfDay
    weather: Weather
    lights_out: bool = False
    mood: Mood
    backdrop: Backdrop
    effects: tuple[Effect, ...]
    line_ids: tuple[str, ...]
    picture: str


class BoardAnswer(Value):
    panels: tuple[AnsweredPanel, ...]


def directed(answer: BoardAnswer, inputs: DirectorInputs) -> Storyboard:
    """The checked storyboard. Raises ValueError for a scene or a name that the script lacks, EngineFailure with the
    first rule of `engines.director.checks` that is broken."""
    script = inputs.script
    stages = {stage.scene: stage for stage in stages_of(script, inputs.seed)}
    panels = []
    for at, told in enumerate(answer.panels):
        following = answer.panels[at + 1] if at + 1 < len(answer.panels) else None
        panels.append(_panel(f"p{at + 1:02d}", told, following, script, stages))
    storyboard = Storyboard(panels=tuple(panels))
    check_storyboard(storyboard, script)
    return storyboard


def _panel(
    identifier: str, told: AnsweredPanel, following: AnsweredPanel | None, script: Script, stages: dict[str, Stage]
) -> Panel:
    stage = stages.get(told.scene)
    if stage is None:
        raise ValueError(f"there is no scene {told.scene!r}")
    reason = _reason(told, following)
    plain = Panel(
        id=identifier,
        scene=told.scene,
        shot=told.shot,
        angle=told.angle,
        height_px=HEIGHTS_PX.get(told.size, HEIGHTS_PX[USUAL_HEIGHT]),
        width_mode=told.width_mode,
        gap_after_px=GAPS_PX[reason],
        gap_reason=reason,
        cast=tuple(_staging(actor, told, script) for actor in told.actors),
        setting=told.setting,
        place_words=stage.place_words,
        set_seed=stage.set_seed,
        time=told.time,
        weather=told.weather,
        lights_out=told.lights_out,
        mood=told.mood,
        backdrop=told.backdrop,
        effects=told.effects,
        line_ids=told.line_ids,
    )
    cast = {character.name: character for character in script.cast}
    picture = " ".join(told.picture.split())
    return plain.model_copy(
        update={
            "alt": alt_of(plain, script.language),
            "art_prompt": f"{picture} {prompt_of(plain, cast)}".strip(),
        }
    )


def _reason(told: AnsweredPanel, following: AnsweredPanel | None) -> GapReason:
    """Scenes and the end say themselves how long the gutter is."""
    if following is None:
        return GapReason.END
    if following.scene != told.scene:
        return told.gap_reason if told.gap_reason in _BETWEEN_SCENES else GapReason.SCENE
    return GapReason.BEAT if told.gap_reason in (*_BETWEEN_SCENES, GapReason.END) else told.gap_reason


def _staging(actor: AnsweredActor, told: AnsweredPanel, script: Script) -> Staging:
    if all(character.name != actor.name for character in script.cast):
        raise ValueError(f"{actor.name!r} is not in the cast")
    kinds = {line.kind for line in script.lines() if line.id in told.line_ids and line.speaker == actor.name}
    loud = LineKind.SHOUT in kinds
    voice = Voice.SHOUTING if loud else Voice.TALKING if kinds - {LineKind.THOUGHT} else Voice.SILENT
    return Staging(**actor.model_dump(), voice=voice)
