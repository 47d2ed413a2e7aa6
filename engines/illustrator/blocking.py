"""Where figures are in close shots, from the eyes to the waist, and how large they are.

In: the shot, the figures and their staging. Out: a `Stand` for each. Never: a drawing, a background.

Lengths are in panel units (800 wide), the figures' own in local units (a head is about 228 tall).
"""

from __future__ import annotations

from comic.storyboard import Pose, Shot, Turn
from engines.illustrator.across import left_to_right, lone_x, spread_x, under_one_umbrella, widest_units
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Stance
from engines.illustrator.creatures.creature import Creature
from engines.illustrator.depth import nearness_of, rows_of
from engines.illustrator.ledge import needs_ledge
from engines.illustrator.on_ground import room_units
from engines.illustrator.stacked import stack
from engines.illustrator.stand import Actor, Stand, stand_at
from engines.illustrator.style.carrying import CARRYING_PART
from engines.illustrator.style.contact import SMALL_HUG_PART
from engines.illustrator.style.creatures import LEDGE_PART, WHOLE_FACE_PART
from engines.illustrator.style.framing import (
    BACK_ROW_RISE,
    EYES_AT,
    EYES_UNITS,
    FACE_UNITS,
    FEET_BELOW,
    FURTHER_IN_CLOSE,
    GAP_UNITS,
    HEAD_PART,
    HEAD_PART_IN_A_STRIP,
    HEAD_UNITS,
    HEADROOM,
    HEADROOM_IN_A_STRIP,
    HEADROOM_UNDER_BALLOONS,
    LONE_FACE_UNITS,
    LOWEST_CHIN,
    SIDE_MARGIN_PART,
    SINKING,
    SINKING_IN_A_STRIP,
    SINKING_OUT_OF_SIGHT,
    STRIP_FACE_PART,
    STRIP_RATIO,
    TALL_RATIO,
    TALL_WIDTHS,
    USUAL_WIDTHS,
)


def block(shot: Shot, actors: list[Actor], width: int, height: int, balloons: int, seed: int) -> list[Stand]:
    """Stands in painting order of a close shot (EXTREME_CLOSE_UP to WAIST)."""
    scale = close_scale(shot, actors, width, height)
    stacked = [] if _has_ledge(shot, actors) else stack(shot, actors, width, height, balloons, scale)
    if stacked:
        return stacked
    nearness = nearness_of(actors, FURTHER_IN_CLOSE, 1.0, seed)
    xs = _xs(shot, actors, nearness, width, scale)
    tallest = max(actor.posed_height for actor in actors)
    stands = []
    for actor, x, near in zip(actors, xs, nearness, strict=True):
        own = scale * near
        drop = min((tallest - actor.posed_height) * own, _sinking(shot, actor, width, height) * HEAD_UNITS * own)
        y = _y(shot, actor, own, height, headroom(shot, width, height, balloons) + actor.burden * own, drop)
        if near < 1:
            y += actor.figure.anchors.head.height * (scale * (1 - BACK_ROW_RISE) - own) * 0.5
        if shot is not Shot.EXTREME_CLOSE_UP:
            y = max(y, height * FEET_BELOW - actor.figure.ground_y * own)
        stands.append((near, not actor.reaches, stand_at(actor, x - _middle(shot, actor) * own, y, own)))
    return [stand for _, _, stand in sorted(stands, key=lambda each: each[:2])]


def _middle(shot: Shot, actor: Actor) -> float:
    """What of somebody lies where they are across: the head, or a creature's face in the closest shot."""
    if shot is Shot.EXTREME_CLOSE_UP and isinstance(actor.figure, Creature):
        across = actor.figure.anchors.face.centre.x
        return -across if actor.mirrored else across
    return actor.head_x


def _sinking(shot: Shot, actor: Actor, width: int, height: int) -> float:
    """How far below the tallest somebody's head may be, in heads: less for who sits, kneels or falls, since nothing in
    the shot shows it."""
    most = SINKING_IN_A_STRIP if is_strip(width, height) else SINKING[shot]
    figure = actor.figure
    is_upright = not isinstance(figure, Figure) or figure.skeleton.pose.stance is Stance.STANDING
    return most if is_upright else min(most, SINKING_OUT_OF_SIGHT)


def fits_whole(shot: Shot, actors: list[Actor], width: int, height: int, balloons: int) -> bool:
    """Whether people of a close shot are so small that their feet would be seen: then they need a floor."""
    if shot is Shot.EXTREME_CLOSE_UP or is_strip(width, height):
        return False
    scale = close_scale(shot, actors, width, height)
    tallest = max(actor.posed_height for actor in actors)
    return headroom(shot, width, height, balloons) + tallest * scale < height * 1.03


def is_strip(width: int, height: int) -> bool:
    """Whether a panel is so low that a whole head would be small in it."""
    return height < STRIP_RATIO * width


def headroom(shot: Shot, width: int, height: int, balloons: int) -> float:
    """The air above the hair; beside a balloon in a strip there is as little as without one."""
    if is_strip(width, height):
        return HEADROOM_IN_A_STRIP * height
    return (HEADROOM_UNDER_BALLOONS if balloons else HEADROOM).get(shot, 0.0) * height


def close_scale(shot: Shot, actors: list[Actor], width: int, height: int) -> float:
    """The scale at which heads have the shot's size, as far as all of them fit side by side."""
    largest = max(actor.figure.head_height / _head_part(shot, actor) for actor in actors)
    order = left_to_right(actors)
    rows = rows_of(actors)
    nearness = [FURTHER_IN_CLOSE if row else 1.0 for row in rows]
    rooms = [_room(shot, actors[index]) * nearness[index] for index in order]
    widest = width * (1 - SIDE_MARGIN_PART) / widest_units(rooms, [rows[index] for index in order])
    if shot is Shot.EXTREME_CLOSE_UP:
        if len(actors) > 1:
            return widest
        if isinstance(actors[0].figure, Creature):
            return _whole_face_scale(actors[0].figure, width, height)
        return max(width / LONE_FACE_UNITS, height / EYES_UNITS) * HEAD_UNITS / largest
    if is_strip(width, height):
        faces = STRIP_FACE_PART * height * HEAD_UNITS / FACE_UNITS / largest
        return min(widest, faces if shot is Shot.CLOSE_UP else HEAD_PART_IN_A_STRIP[shot] * height / largest)
    widths = TALL_WIDTHS if height > TALL_RATIO * width else USUAL_WIDTHS
    smaller = LEDGE_PART if _has_ledge(shot, actors) else 1.0
    return min(widest, smaller * HEAD_PART[shot] * min(height, widths * width) / largest)


def _whole_face_scale(figure: Creature, width: int, height: int) -> float:
    """The scale at which a creature's face fills the panel: its eyes alone on fur or cloth would be nobody's."""
    face = figure.anchors.face
    return min(WHOLE_FACE_PART[0] * width / face.width, WHOLE_FACE_PART[1] * height / face.height)


def _has_ledge(shot: Shot, actors: list[Actor]) -> bool:
    return needs_ledge(shot, [actor.figure.look.species for actor in actors])


def _head_part(shot: Shot, actor: Actor) -> float:
    """How large a head is beside one alone: there has to be room for another above or under it."""
    if actor.rider:
        return CARRYING_PART.get(shot, 1.0)
    hugs_small = actor.staging.pose is Pose.HUG and actor.staging.turn is Turn.PROFILE
    return SMALL_HUG_PART.get(shot, 1.0) if hugs_small else 1.0


def _room(shot: Shot, actor: Actor) -> float:
    """The width that somebody takes: a head in close shots, a body in the others."""
    if shot in GAP_UNITS:
        return GAP_UNITS[shot] * actor.head_part + actor.aside
    return room_units(actor)


def _xs(shot: Shot, actors: list[Actor], nearness: list[float], width: int, scale: float) -> list[float]:
    if len(actors) == 1:
        return [lone_x(actors[0], shot, width, scale)]
    shared = under_one_umbrella(actors, width, scale)
    if shared is not None:
        return shared
    rooms = [_room(shot, actor) * scale * near for actor, near in zip(actors, nearness, strict=True)]
    return spread_x(actors, rooms, rows_of(actors), width)


def _y(shot: Shot, actor: Actor, scale: float, height: int, top: float, drop: float) -> float:
    """The neck pit's y: eyes in the middle when nothing else is seen, else the hair under the headroom `top`."""
    head = actor.figure.anchors.head
    if shot is Shot.EXTREME_CLOSE_UP and isinstance(actor.figure, Creature):
        return height * 0.5 - actor.figure.anchors.face.centre.y * scale
    if shot is Shot.EXTREME_CLOSE_UP:
        return height * 0.5 - (head.y0 + EYES_AT * head.height) * scale
    chin = head.y1 * scale
    if head.height * scale > height * LOWEST_CHIN:
        return height * (0.5 + STRIP_FACE_PART / 2) - chin
    if top + head.height * scale > height * LOWEST_CHIN:
        return height * LOWEST_CHIN - chin
    room = height * LOWEST_CHIN - top - head.height * scale
    return top + min(drop, room) - head.y0 * scale
