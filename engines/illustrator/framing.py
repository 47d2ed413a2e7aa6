"""A brief becomes a frame: the camera, and everybody's place before it.

In: an `ArtBrief`. Out: `Frame` in panel units (800 wide). Never: a stroke, a colour.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from comic.storyboard import (
    PANEL_WIDTH_PX,
    ArtBrief,
    Expression,
    Facing,
    Pose,
    Prop,
    Shot,
    Turn,
)
from engines.illustrator.blocking import block
from engines.illustrator.camera import Camera, camera_for, roll_for
from engines.illustrator.geometry import Spot
from engines.illustrator.head.expressions import EXPRESSIONS
from engines.illustrator.performer import performer
from engines.illustrator.stand import Actor, Stand, stand_at
from engines.illustrator.style.framing import HEAD_UNITS

TILT_DEG = {
    Expression.SAD: 5.0,
    Expression.CRY: 6.0,
    Expression.SHY: 4.0,
    Expression.TIRED: 4.0,
    Expression.LAUGH: -4.0,
    Expression.SMIRK: -3.0,
    Expression.SHOCKED: -3.0,
    Expression.FURIOUS: 3.0,
}
"""How far a head nods forward with an expression."""

GAZE_ACROSS = 0.5
"""How far the eyes turn to the other of two people."""

GAZE_PER_UNIT = 1 / 420
STEEPEST_GAZE = 0.6
"""How far the eyes rise or sink for a unit of difference in height, and at most."""

INSERT_WITHOUT_PROP = "insert-without-prop"
"""Note: nobody holds anything that could be shown, so that a detail of the setting is."""

NOBODY_S_SHOULDER = "over-shoulder-alone"
"""Note: there is no second person to look past, so that a bust is shown."""

NEAR_HALF_UNITS = 104.0
"""Half a head and its hair, seen over the shoulder."""

GROWN_FIGURE_UNITS = 1150.0
"""A grown figure of usual height in local units, for the camera's height."""

INSERT_SPAN_UNITS = {Prop.UMBRELLA: 520.0}
USUAL_INSERT_SPAN_UNITS = 250.0


@dataclass(frozen=True)
class Frame:
    """`stands` in painting order; a panel is `width` × `height` units."""

    width: int
    height: int
    camera: Camera
    stands: tuple[Stand, ...]
    notes: tuple[str, ...] = ()


def frame_panel(brief: ArtBrief) -> Frame:
    """Where everything of the brief goes. A brief's cast and staging are matched by order."""
    width = PANEL_WIDTH_PX
    height = max(1, round(brief.height_px * PANEL_WIDTH_PX / brief.width_px))
    actors = _actors(brief)
    shot, notes = _possible_shot(brief, actors)
    seed = brief.seed * 31 + brief.take
    if not actors:
        return Frame(width, height, camera_for(shot, brief.angle, width, height, seed, peopled=False), (), notes)
    if shot is Shot.INSERT:
        stands = [_insert_stand(_holder(actors), width, height)]
    elif shot is Shot.OVER_THE_SHOULDER:
        stands = _over_the_shoulder(actors, width, height, brief.balloons)
    else:
        stands = block(shot, actors, width, height, brief.balloons)
    grounded = next((stand for stand in stands if stand.has_ground), None)
    if grounded is None:
        roll_deg = roll_for(shot, brief.mood, seed)
        camera = camera_for(shot, brief.angle, width, height, seed, roll_deg=roll_deg)
        rolled = [replace(stand, roll_deg=roll_deg, pivot=(width / 2, height / 2)) for stand in stands]
        return Frame(width, height, camera, tuple(rolled), notes)
    camera = camera_for(
        shot if shot in (Shot.FULL, Shot.WIDE) else Shot.FULL,
        brief.angle,
        width,
        height,
        seed,
        ground_y=grounded.on_paper(0, grounded.figure.ground_y)[1],
        figure_height=GROWN_FIGURE_UNITS * grounded.scale,
    )
    return Frame(width, height, camera, tuple(stands), notes)


def _possible_shot(brief: ArtBrief, actors: list[Actor]) -> tuple[Shot, tuple[str, ...]]:
    """The shot that can be drawn, and what could not."""
    if brief.shot is Shot.INSERT and actors and _prop_of(_holder(actors)) is Prop.NONE:
        actors.clear()
        return Shot.INSERT, (INSERT_WITHOUT_PROP,)
    if brief.shot is Shot.OVER_THE_SHOULDER and len(actors) == 1:
        return Shot.BUST, (NOBODY_S_SHOULDER,)
    return brief.shot, ()


def _actors(brief: ArtBrief) -> list[Actor]:
    actors = []
    for index, (staging, character) in enumerate(zip(brief.staging, brief.cast, strict=False)):
        rng = random.Random(f"{brief.seed}/{brief.take}/{index}")
        tilt = TILT_DEG.get(staging.expression, 0.0) + rng.uniform(-1.5, 1.5)
        figure = performer(
            character.look,
            staging.expression,
            staging.pose,
            staging.turn,
            tilt_deg=tilt if staging.turn is not Turn.BACK else 0.0,
            prop=staging.prop,
            voice=staging.voice,
        )
        actors.append(Actor(staging, figure))
    if len(actors) == 2:
        first, second = actors
        first.figure.gaze = _gaze(first, second)
        second.figure.gaze = _gaze(second, first)
    return actors


def _gaze(actor: Actor, other: Actor) -> Spot | None:
    """Eyes to the eyes of the other of two who face each other, unless the expression looks elsewhere."""
    features = EXPRESSIONS[actor.staging.expression]
    if features.gaze_x or features.gaze_y or actor.staging.turn not in (Turn.THREE_QUARTER, Turn.PROFILE):
        return None
    if other.staging.facing is actor.staging.facing:
        return None
    rise = (actor.posed_height - other.posed_height) * GAZE_PER_UNIT
    return GAZE_ACROSS, max(-STEEPEST_GAZE, min(STEEPEST_GAZE, rise))


def _prop_of(actor: Actor) -> Prop:
    return actor.figure.prop


def _holder(actors: list[Actor]) -> Actor:
    """Who holds something, else the first."""
    return next((actor for actor in actors if _prop_of(actor) is not Prop.NONE), actors[0])


def _insert_stand(actor: Actor, width: int, height: int) -> Stand:
    """The hand that holds the prop, large, the face outside or at the edge of the panel."""
    wrist_x, wrist_y = actor.figure.grip
    if actor.mirrored:
        wrist_x = -wrist_x
    span = INSERT_SPAN_UNITS.get(_prop_of(actor), USUAL_INSERT_SPAN_UNITS) * actor.figure.size
    scale = min(width, height) / span
    lift = 26 * actor.figure.size
    return stand_at(actor, width * 0.5 - wrist_x * scale, height * 0.54 - (wrist_y - lift) * scale, scale)


def _over_the_shoulder(actors: list[Actor], width: int, height: int, balloons: int) -> list[Stand]:
    """One from behind, large at the edge; the others beyond, looking that way."""
    back = next((actor for actor in actors if actor.staging.turn is Turn.BACK), actors[-1])
    others = [actor for actor in actors if actor is not back]
    at_left = others[0].staging.facing is Facing.LEFT
    figure = performer(back.figure.look, back.staging.expression, Pose.STAND, Turn.BACK)
    near_actor = Actor(back.staging, figure)
    near_part = figure.head_height / HEAD_UNITS
    near_scale = min(width * 0.42 / 200, height * 0.52 / HEAD_UNITS) / near_part
    near_half = NEAR_HALF_UNITS * near_part * near_scale
    near_x = width * (0.11 if at_left else 0.89)
    near_top = max(height * 0.30, height - (HEAD_UNITS + 190) * near_part * near_scale)
    near = replace(
        stand_at(near_actor, near_x, near_top - figure.anchors.head.y0 * near_scale, near_scale), shaded=True
    )
    room = width * 0.92 - (near_x + near_half) if at_left else near_x - near_half - width * 0.08
    head_height = max(actor.figure.head_height for actor in others)
    across = 214 * head_height / HEAD_UNITS * len(others)
    scale = min(0.34 * min(height, 1.3 * width) / head_height, max(0.2, room / across))
    top = (0.26 if balloons else 0.17) * height
    tallest = max(actor.posed_height for actor in others)
    stands = []
    for rank, actor in enumerate(others):
        part = (rank + 0.5) / len(others)
        x = near_x + near_half + room * part if at_left else near_x - near_half - room * part
        drop = min((tallest - actor.posed_height) * scale, 0.5 * head_height * scale)
        y = top + drop - actor.figure.anchors.head.y0 * scale
        stands.append(stand_at(actor, x - actor.head_x * scale, y, scale))
    return [*stands, near]
