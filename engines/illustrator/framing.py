"""A brief becomes a frame: the camera, and everybody's place before it.

In: an `ArtBrief`. Out: `Frame` in panel units (800 wide). Never: a stroke, a colour.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from comic.cast import Look, Outfit, Species
from comic.geometry import Box
from comic.storyboard import PANEL_WIDTH_PX, ArtBrief, Effect, Pose, Prop, Shot, Staging, Turn
from engines.illustrator.benches import seated, seen_close
from engines.illustrator.blocking import block, close_scale, fits_whole
from engines.illustrator.body.build import FAR, NEAR
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.holding_poses import CARRIED_LOW
from engines.illustrator.body.seat import seat_in, sits_on_floor
from engines.illustrator.camera import Camera, camera_for, pitch_for, roll_for
from engines.illustrator.contact import facing_each_other
from engines.illustrator.creatures.posture import LOW_POSES
from engines.illustrator.crop import cut_above_laps, cut_clear, cut_clear_of_claws
from engines.illustrator.cut_hands import draw_in_cut_prop, hang_cut_hands, let_go_below_frame, raise_cut_prop
from engines.illustrator.down_to_ground import shows_ground
from engines.illustrator.feet import feet_apart
from engines.illustrator.gaze import meet_eyes
from engines.illustrator.gestures import gesture_in_sight
from engines.illustrator.head.signs import Sign
from engines.illustrator.hidden_hands import hang_lost_hands, let_go_beside_others
from engines.illustrator.insert import holder, stand_for_insert
from engines.illustrator.ledge import LEDGE_SHOTS, SEATED, SMALL_ANIMALS, needs_ledge, on_ledge
from engines.illustrator.on_ground import stand_on_ground
from engines.illustrator.only_one import held_by_one
from engines.illustrator.over_the_shoulder import stand_over_the_shoulder
from engines.illustrator.painting_order import laid_by_reach
from engines.illustrator.performer import performer
from engines.illustrator.piggyback import mounted, on_back, rise_for_hands
from engines.illustrator.pushed_wall import beside_wall
from engines.illustrator.riders import carried, riders_of
from engines.illustrator.stand import Actor, Rider, Stand
from engines.illustrator.style.framing import LOWERED_TILT_DEG, TANGENT_INSIDE, TILT_DEG
from engines.illustrator.together import brought_together
from engines.illustrator.vantage import WHOLE_SHOTS, vantage

NOBODY_S_SHOULDER = "over-shoulder-alone"
"""Note: there is no second person to look past, so that a bust is shown."""

SIGNS = {Effect.SWEAT: Sign.SWEAT, Effect.ANGER_MARK: Sign.ANGER_MARK}
"""Effects that the lead's head wears."""

FREE_TILT_DEG = 1.5
CARRYING_SHOTS = frozenset({Shot.CLOSE_UP, Shot.BUST, Shot.WAIST, Shot.FULL, Shot.WIDE})
"""In others one of the two would be out of sight."""

NEAR_SHOTS = frozenset({Shot.CLOSE_UP, Shot.BUST})
CUT_SHOTS = frozenset({Shot.CLOSE_UP, Shot.BUST, Shot.WAIST})
ARM_SIDES = (NEAR, FAR)


@dataclass(frozen=True)
class Frame:
    """`stands` in painting order; a panel is `width` × `height` units. On a `ledge` before people are animals."""

    width: int
    height: int
    camera: Camera
    stands: tuple[Stand, ...]
    notes: tuple[str, ...] = ()
    ledge: bool = False


def frame_panel(brief: ArtBrief) -> Frame:
    """Where everything of the brief goes. A brief's cast and staging are matched by order."""
    brief = brief.model_copy(update={"angle": vantage(brief)})
    width = PANEL_WIDTH_PX
    height = max(1, round(brief.height_px * PANEL_WIDTH_PX / brief.width_px))
    seed = brief.seed * 31 + brief.take
    shot = brief.shot
    notes: tuple[str, ...] = ()
    if shot is Shot.OVER_THE_SHOULDER and min(len(brief.staging), len(brief.cast)) == 1:
        shot, notes = Shot.BUST, (NOBODY_S_SHOULDER,)
    actors = _actors(brief, shot, pitch_for(shot, brief.angle))
    if not actors:
        return Frame(width, height, camera_for(shot, brief.angle, width, height, seed, peopled=False), (), notes)
    if shot is Shot.INSERT and not isinstance(holder(actors).figure, Figure):
        shot = Shot.CLOSE_UP
    if shot in WHOLE_SHOTS or shows_ground(shot, actors):
        return _grounded(brief, shot, actors, width, height, seed)
    ledge = needs_ledge(shot, [actor.figure.look.species for actor in actors])
    shot = Shot.BUST if ledge else shot
    if shot in CUT_SHOTS and fits_whole(shot, actors, width, height, brief.balloons):
        return _grounded(brief, shot, actors, width, height, seed)
    roll_deg = roll_for(shot, brief.mood, seed)
    camera = camera_for(shot, brief.angle, width, height, seed, roll_deg=roll_deg)
    stands = _close(brief, shot, actors, width, height, seed)
    stands = on_ledge(stands, height) if ledge else stands
    seen_close(stands, camera, width, height)
    rolled = [replace(stand, roll_deg=roll_deg, pivot=(width / 2, height / 2)) for stand in stands]
    return Frame(width, height, camera, tuple(rolled), notes, ledge)


def _grounded(brief: ArtBrief, shot: Shot, actors: list[Actor], width: int, height: int, seed: int) -> Frame:
    """Whole figures, and a camera at the height that their feet and their scale tell."""
    whole = shot if shot in WHOLE_SHOTS else Shot.FULL
    closest = close_scale(shot, actors, width, height) if shot in CUT_SHOTS else None
    camera = camera_for(whole, brief.angle, width, height, seed)
    horizon_y = camera.horizon_y(height)
    stands = stand_on_ground(whole, actors, width, height, horizon_y, brief.balloons, seed, closest)
    lying = [actor.figure for actor in actors if actor.lies]
    stands = [stand if stand.figure in lying else cut_clear(stand, width, height, upright=False) for stand in stands]
    stands = beside_wall(feet_apart(stands, width), width)
    gesture_in_sight(stands, width, height)
    hang_lost_hands(stands)
    stands = _touching(actors, stands, width, height)
    nearest = max(stands, key=lambda stand: stand.scale)
    ground_y = nearest.on_paper(0, nearest.figure.ground_y)[1]
    camera = camera.raised_to(height, ground_y, nearest.scale)
    stands = seated(_with_riders(actors, stands, width, height, upright=False), camera, width, height)
    return Frame(width, height, camera, tuple(stands))


def _close(brief: ArtBrief, shot: Shot, actors: list[Actor], width: int, height: int, seed: int) -> list[Stand]:
    """Stands of a shot without a floor."""
    if shot is Shot.INSERT:
        return [stand_for_insert(holder(actors), width, height)]
    if shot is Shot.OVER_THE_SHOULDER:
        pitch_deg = pitch_for(shot, brief.angle)
        stands = stand_over_the_shoulder(actors, width, height, brief.balloons, pitch_deg)
        for stand in stands:
            hang_cut_hands(stand, width, height)
            draw_in_cut_prop(stand, width, height)
            raise_cut_prop(stand, width, height)
        stands = laid_by_reach([cut_clear_of_claws(stand, width, height) for stand in stands])
        let_go_beside_others(stands)
        let_go_below_frame(stands, height)
        hang_lost_hands(stands)
        return stands
    stands = beside_wall(block(shot, actors, width, height, brief.balloons, seed), width)
    if shot is Shot.EXTREME_CLOSE_UP:
        return stands
    gesture_in_sight(stands, width, height)
    stands = [_cut_clear_of_hands(stand, width, height) for stand in stands]
    stands = [_cut_clear_of_props(stand, width, height) for stand in stands]
    stands = cut_above_laps(stands, width, height)
    stands = laid_by_reach(stands)
    let_go_beside_others(stands)
    let_go_below_frame(stands, height)
    hang_lost_hands(stands)
    stands = _touching(actors, stands, width, height)
    let_go_below_frame(stands, height)
    return _with_riders(actors, stands, width, height)


def _cut_clear_of_hands(stand: Stand, width: int, height: int) -> Stand:
    """The stand that the frame cuts well, once arms hang down whose hands it would cut off; a frame that was moved for
    one arm may cut the other's hand."""
    clear = cut_clear(stand, width, height)
    for _ in ARM_SIDES:
        if not hang_cut_hands(clear, width, height):
            break
        clear = cut_clear(stand, width, height)
    return clear


def _cut_clear_of_props(stand: Stand, width: int, height: int) -> Stand:
    """The same stand once what it holds is held inside the frame."""
    draw_in_cut_prop(stand, width, height)
    return cut_clear(stand, width, height) if raise_cut_prop(stand, width, height) else stand


def _touching(actors: list[Actor], stands: list[Stand], width: int, height: int) -> list[Stand]:
    """Those who touch brought together, unless somebody's face would leave the panel for it."""
    met = brought_together(actors, stands, width, height)
    faces = [stand.anchors.face for stand in met]
    seen = all(0 < face.centre.x < width and 0 < face.centre.y < height for face in faces)
    return met if seen else stands


def _with_riders(
    actors: list[Actor], stands: list[Stand], width: int, height: int, upright: bool = True
) -> list[Stand]:
    """The same stands, each rider's before that of who carries."""
    found: list[Stand] = []
    for stand in stands:
        rider = next((actor.rider for actor in actors if actor.figure is stand.figure), None)
        if rider is None or not isinstance(stand.figure, Figure):
            found.append(stand)
            continue
        head = rider.on(stand).anchors.head
        pair = mounted(_moved_inside(stand, head, width, height, upright), stand.figure, rider)
        rise = rise_for_hands(pair, height) if upright else 0.0
        found += [replace(each, y=each.y - rise) for each in pair]
    return found


def _moved_inside(stand: Stand, head: Box, width: int, height: int, upright: bool) -> Stand:
    """The stand moved as far as a head beside its own needs to be whole in the panel."""
    margin = TANGENT_INSIDE * head.width
    across = max(0.0, margin - head.x0) + min(0.0, width - margin - head.x1)
    down = max(0.0, margin - head.y0) if upright else 0.0
    return replace(stand, x=stand.x + across, y=stand.y + down)


def _shown_pose(shot: Shot, staging: Staging) -> Pose:
    """The pose as this shot can show it: empty hands hold nothing, without hips a bow is a lowered head, and without
    legs the arm that swings behind who walks grows out of the back."""
    if staging.pose in (Pose.BOW, Pose.WALK) and shot not in WHOLE_SHOTS:
        return Pose.STAND
    empty = staging.pose is Pose.HOLD and staging.prop is Prop.NONE and shot is not Shot.INSERT
    return Pose.STAND if empty else staging.pose


def _seated(species: Species, shot: Shot, pose: Pose) -> Pose:
    """The pose of a creature that a close shot shows: an animal that stands across it would be cut in two, and of a
    monster that sits feet would come up from its lower edge as two balls."""
    if species is Species.MONSTER and shot not in WHOLE_SHOTS and pose in LOW_POSES:
        return Pose.STAND
    return Pose.SIT if shot in LEDGE_SHOTS and species in SMALL_ANIMALS and pose in SEATED else pose


def _shown_turn(shot: Shot, staging: Staging) -> Turn:
    """The turn as this shot can show it: a large hand is seen beside its body, with the forearm that it belongs to,
    what is read never by its edge; who bows aside looks at the ground, or the bow would be a body that tips over."""
    if shot is Shot.INSERT:
        from_the_side = staging.turn is Turn.PROFILE and staging.pose is not Pose.READ
        return Turn.PROFILE if from_the_side else Turn.THREE_QUARTER
    aside = _shown_pose(shot, staging) is Pose.BOW and staging.turn is Turn.THREE_QUARTER
    return Turn.PROFILE if aside else staging.turn


def _staged(brief: ArtBrief, shot: Shot) -> tuple[Staging, ...]:
    """The stagings as bodies can take them: one holder of each thing, those who carry and ride, in shots that show it,
    what is held near the body, who sits on a floor, then all who touch."""
    people = [index for index, character in enumerate(brief.cast) if character.look.species is Species.HUMAN]
    shown = carried(held_by_one(brief.staging), people if shot in CARRYING_SHOTS else (), whole=shot not in NEAR_SHOTS)
    shown = tuple(_near_the_body(staging, shot, alone=len(people) < 2) for staging in shown)
    looks = [character.look for character in brief.cast]
    shown = tuple(_on_seat(staging, look, brief) for staging, look in zip(shown, looks, strict=False))
    return facing_each_other(shown, looks, embracing=len(shown) < 3 or shot in WHOLE_SHOTS)


def _on_seat(staging: Staging, look: Look, brief: ArtBrief) -> Staging:
    """Who sits where there is nothing but a floor to sit on sits back on the heels."""
    on_floor = staging.pose is Pose.SIT and sits_on_floor(brief.setting, look, brief.tradition)
    return staging.model_copy(update={"pose": Pose.KNEEL}) if on_floor else staging


def _near_the_body(staging: Staging, shot: Shot, alone: bool) -> Staging:
    """Who has nobody to hold a bag out to carries it at the side, and a folder, too large for a palm, lies before the
    chest; both where the shot shows it there."""
    if staging.pose is not Pose.HOLD:
        return staging
    if alone and shot in WHOLE_SHOTS and staging.prop in CARRIED_LOW:
        return staging.model_copy(update={"pose": Pose.STAND})
    if staging.prop is Prop.FOLDER and (shot is Shot.WAIST or shot in WHOLE_SHOTS):
        return staging.model_copy(update={"pose": Pose.CLUTCH})
    return staging


def _actors(brief: ArtBrief, shot: Shot, pitch_deg: float) -> list[Actor]:
    actors = []
    stagings = _staged(brief, shot)
    poses = [staging.pose for staging in stagings]
    for index, (staging, character) in enumerate(zip(stagings, brief.cast, strict=False)):
        rng = random.Random(f"{brief.seed}/{brief.take}/{index}")
        tilt = TILT_DEG.get(staging.expression, 0.0) + rng.uniform(-FREE_TILT_DEG, FREE_TILT_DEG)
        tilt = LOWERED_TILT_DEG if staging.pose is Pose.BOW else tilt
        worn = (sign for effect, sign in SIGNS.items() if effect in brief.effects)
        figure = performer(
            character.look,
            staging.expression,
            _seated(character.look.species, brief.shot, _shown_pose(brief.shot, staging)),
            _shown_turn(brief.shot, staging),
            tilt_deg=tilt if staging.turn is not Turn.BACK else 0.0,
            prop=staging.prop,
            voice=staging.voice,
            signs=frozenset(worn) if index == 0 else frozenset(),
            pitch_deg=pitch_deg,
            seat=seat_in(brief.setting, staging.pose, brief.tradition, character.look.outfit is Outfit.ROYAL, poses),
        )
        actors.append(Actor(staging, figure))
    meet_eyes(actors)
    return _with_burdens(actors, riders_of(stagings))


def _with_burdens(actors: list[Actor], pairs: list[tuple[int, int]]) -> list[Actor]:
    """The actors that stand in a place of their own, each with whom it carries."""
    burdens: dict[int, Rider] = {}
    for carrier, rider in pairs:
        one, two = actors[carrier].figure, actors[rider].figure
        if isinstance(one, Figure) and isinstance(two, Figure):
            burdens[carrier] = Rider(actors[rider].staging.name, two, on_back(one, two))
    ridden = {rider for _, rider in pairs}
    return [replace(actor, rider=burdens.get(index)) for index, actor in enumerate(actors) if index not in ridden]
