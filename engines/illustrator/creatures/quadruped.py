"""A four-legged animal whole: which body its posture takes, and the head on it.

In: an `Act`, a `Build`, a head. Out: an `Anatomy`. Never: a species.
"""

from __future__ import annotations

from collections.abc import Callable

from comic.storyboard import Pose, Turn
from engines.illustrator.creatures.act import Act, Anatomy, HeadSeat
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.build import Build, Trunk
from engines.illustrator.creatures.lying import lying_trunk
from engines.illustrator.creatures.posture import Posture
from engines.illustrator.creatures.seated import seated_trunk
from engines.illustrator.creatures.side import side_trunk
from engines.illustrator.creatures.upright import upright_trunk
from engines.illustrator.head.anchors import HeadAnchors
from engines.illustrator.svg import scaled

PERSON_FOOT = 90.0
"""How wide a foot is whose shadow is a person's, in local units."""

DrawHead = Callable[[HeadSeat, Brush], None]


def quadruped(act: Act, build: Build, head_scale: float, anchors: HeadAnchors, draw_head: DrawHead) -> Anatomy:
    """`anchors` and `draw_head` are in head units, `head_scale` local units each."""
    trunk = _trunk(act, build)
    tilt = act.tilt_deg if act.turn is not Turn.FRONT else act.tilt_deg * 0.6
    low = 26 * head_scale / 0.6 if act.pose in (Pose.LIE, Pose.BOW, Pose.CRY_INTO_HANDS) else 0.0
    seat = HeadSeat(trunk.head[0] + low * 0.5 * act.sideways, (trunk.head[1] + low) * act.squash, head_scale, tilt)

    def draw(brush: Brush) -> None:
        with brush.drawing.group(transform=scaled(1, act.squash)):
            trunk.draw(brush)
        draw_head(seat, brush)

    standing = build.withers + build.neck - anchors.head.y0 * head_scale
    return Anatomy(
        standing_height=standing,
        size=build.limb / PERSON_FOOT,
        girth=trunk.girth,
        joints=(seat.on_body(0, anchors.head.y1), (trunk.reach[0], 0.0), (trunk.reach[1], 0.0)),
        hip_y=trunk.hip_y,
        feet_x=trunk.feet_x,
        soles_x=trunk.soles_x,
        anchors=anchors.mapped(seat.on_body),
        draw=draw,
    )


def _trunk(act: Act, build: Build) -> Trunk:
    posture = act.posture
    if posture in (Posture.SITTING, Posture.PAW_UP):
        return seated_trunk(build, act.turn, posture is Posture.PAW_UP)
    if posture is Posture.LYING:
        return lying_trunk(build, act.turn)
    if act.sideways:
        return side_trunk(build, posture)
    return upright_trunk(build, posture, act.turn is Turn.BACK)
