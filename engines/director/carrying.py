"""Who stays on whose back from panel to panel of a scene, until the words set them down.

In: what a panel's words ask for, who is seen and how, the pair of the panel before. Out: the same with both of the pair
in it. Never: a pair that no words have made, a face seen alone.
"""

from __future__ import annotations

from comic.storyboard import Panel, Pose, Shot
from engines.director.blocking import VISIBLE_MAX
from engines.illustrator.words import Understanding
from engines.illustrator.words.carrying import is_set_down, spans_of
from engines.illustrator.words.negation import affirmed

Pair = tuple[str, str]
"""Who carries, and who rides."""

LONGEST_PANELS = 6
"""Nobody is carried longer without a word of it."""

_ENDS_CARRYING = frozenset({Pose.SIT, Pose.LIE, Pose.KNEEL, Pose.FALL, Pose.FIGHT, Pose.HUG, Pose.DESK, Pose.BOW})
_ENDS_RIDING = _ENDS_CARRYING - {Pose.LIE} | {Pose.WALK, Pose.RUN, Pose.JUMP}
"""What nobody does who carries, and who rides: a rider may sleep, and who carries may walk."""

_SHOWS_BOTH = frozenset({Shot.BUST, Shot.WAIST, Shot.FULL, Shot.WIDE})
_FACES = frozenset({Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP, Shot.INSERT})


def pair_of(panel: Panel) -> Pair | None:
    """The pair that a panel shows."""
    by_pose = {staged.pose: staged.name for staged in panel.cast}
    if Pose.CARRY not in by_pose or Pose.RIDE not in by_pose:
        return None
    return by_pose[Pose.CARRY], by_pose[Pose.RIDE]


def is_done(action: str) -> bool:
    """Whether somebody is carried in what is done, not only in what a narrator tells."""
    return bool(spans_of(affirmed(action)))


def lasts(pair: Pair, read: Understanding, told: str) -> bool:
    """Whether the words of a moment leave the pair as it is."""
    carrier, rider = (read.person(name).pose for name in pair)
    return carrier not in _ENDS_CARRYING and rider not in _ENDS_RIDING and not is_set_down(told)


def with_both(
    pair: Pair, read: Understanding, names: tuple[str, ...], shot: Shot, before: list[Shot]
) -> tuple[Understanding, tuple[str, ...], Shot]:
    """The panel's words, people and shot with the pair together wherever one of them would be seen with a body; a face
    alone stays alone. `before` are the last two shots: none comes a third time."""
    if not set(pair) & set(names) or (shot in _FACES and len(names) == 1):
        return read, names, shot
    together = tuple(dict.fromkeys((*(name for name in names if name in pair), *pair)))
    others = tuple(name for name in names if name not in pair)[: VISIBLE_MAX - len(pair)]
    shown = together + others if names[0] in pair else others + together
    if shot not in _SHOWS_BOTH:
        shot = next(near for near in (Shot.BUST, Shot.WAIST) if before != [near, near])
    return _told_of(pair, read), shown, shot


def _told_of(pair: Pair, read: Understanding) -> Understanding:
    carrier, rider = pair
    poses = ((carrier, Pose.CARRY, rider), (rider, Pose.RIDE, carrier))
    posed = tuple(read.person(name).model_copy(update={"pose": pose, "touches": other}) for name, pose, other in poses)
    return read.model_copy(update={"people": (*posed, *(each for each in read.people if each.name not in pair))})
