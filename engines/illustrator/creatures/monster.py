"""A monster: twice as broad as a person and a head taller, shaggy, scaly or a goblin, friendly or menacing.

In: an `Act`. Out: an `Anatomy`. Never: a person's or an animal's body.
"""

from __future__ import annotations

from functools import partial

from engines.illustrator.creatures.act import Act, Anatomy, HeadSeat
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat, Marking, coat_of
from engines.illustrator.creatures.hide import Hide, hide_of
from engines.illustrator.creatures.monster_body import PIVOT_Y, SOLE_AHEAD, Bulk, bulk_of, draw_body
from engines.illustrator.creatures.monster_head import draw_head, head_anchors
from engines.illustrator.geometry import Spot, lerp, rotated
from engines.illustrator.style.creatures import MONSTER_HEAD
from engines.illustrator.svg import scaled

SEATED_TOUCHES = 4
"""Into so many parts the touches of who sits divide the way from foot to foot: the dark below is one."""


def anatomy(act: Act) -> Anatomy:
    """The hide is the seed's."""
    hide = hide_of(act.look.seed)
    coat = coat_of(act.look, (Marking.PLAIN,))
    bulk = bulk_of(act)
    x, y = _leaned(bulk, bulk.head)
    seat = HeadSeat(x, y * act.squash, MONSTER_HEAD, act.tilt_deg * 0.6)
    return Anatomy(
        standing_height=1290.0,
        size=1.6,
        girth=780.0,
        joints=(seat.on_body(0, 100), *(_leaned(bulk, hand) for hand in bulk.claws)),
        hip_y=-330.0,
        feet_x=0.0,
        soles_x=_soles_x(bulk),
        anchors=head_anchors(act.turn).mapped(seat.on_body),
        draw=partial(_draw, act, coat, hide, bulk, seat),
        hands=tuple(
            (_leaned(bulk, arm[1]), _leaned(bulk, claws))
            for arm, claws in zip((bulk.near, bulk.far), bulk.claws, strict=True)
        ),
    )


def _soles_x(bulk: Bulk) -> tuple[float, ...]:
    """Where it touches the ground; who sits does so from foot to foot."""
    if bulk.lift > 0:
        return ()
    near_x, far_x = bulk.feet_x
    if bulk.is_seated:
        return tuple(lerp(near_x, far_x, part / SEATED_TOUCHES) for part in range(SEATED_TOUCHES + 1))
    return near_x + SOLE_AHEAD, far_x + SOLE_AHEAD


def _draw(act: Act, coat: Coat, hide: Hide, bulk: Bulk, seat: HeadSeat, brush: Brush) -> None:
    with brush.drawing.group(transform=scaled(1, act.squash)):
        draw_body(brush, coat, hide, bulk, act.turn)
    draw_head(act, coat, hide, seat, brush)


def _leaned(bulk: Bulk, spot: Spot) -> Spot:
    """A point of the upright body where its lean and its lift have brought it."""
    x, y = rotated(spot[0], spot[1] - PIVOT_Y, bulk.lean_deg)
    return x, y + PIVOT_Y - bulk.lift
