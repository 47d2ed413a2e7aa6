"""A monster's body: a mountain of a back, arms to the knees, short legs, claws.

In: an `Act`, a hide, a coat. Out: `Bulk`, strokes in local units. Never: a head.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType

from comic.storyboard import Pose, Turn, Voice
from engines.illustrator.colour import shade
from engines.illustrator.creatures.act import Act
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat
from engines.illustrator.creatures.face import mirrored, ring
from engines.illustrator.creatures.hide import Hide
from engines.illustrator.creatures.monster_hand import HAND_REACH, draw_claws, draw_hand_skin, hand_of, hand_shape
from engines.illustrator.creatures.monster_limbs import SPREAD, draw_claw, draw_spread_legs, draw_wings
from engines.illustrator.creatures.monster_skin import draw_loincloth, draw_skin, draw_tufts
from engines.illustrator.creatures.posture import SITS, Posture, posture_of
from engines.illustrator.geometry import Shape, Spot, between
from engines.illustrator.style.creatures import MONSTER_FAR_SHADE
from engines.illustrator.svg import translate, turned

SOLE_AHEAD = 16.0
"""The middle of a sole lies before its ankle."""

PIVOT_Y = -330.0
_SHOULDER = (232.0, -850.0)
SEATED_LIFT = -238.0
"""How far a body sinks to sit on the ground."""

_FOLDED_DEG = 70.0
_ROOT_BARE = 0.16
"""The part of an arm without a line, where it grows out of the neck's side."""


@dataclass(frozen=True)
class Bulk:
    """Elbow and wrist of the near and the far arm, how far the feet step, the lean around the hips and how high the
    body is above where it stands; who sits has a negative lift. `clasped` hands both lie before the chest."""

    near: tuple[Spot, Spot]
    far: tuple[Spot, Spot]
    near_step: float = 0.0
    far_step: float = 0.0
    lean_deg: float = 0.0
    lift: float = 0.0
    head: Spot = (0.0, -985.0)
    breadth: float = 1.0
    clasped: bool = False

    @property
    def feet_x(self) -> tuple[float, float]:
        """Where the near and the far foot stand; who sits spreads them."""
        apart = (SPREAD if self.is_seated else 145.0) * self.breadth
        return self.near_step - apart, self.far_step + apart

    @property
    def is_seated(self) -> bool:
        return self.lift < 0

    @property
    def claws(self) -> tuple[Spot, Spot]:
        """How far both hands reach."""
        return _ahead(*self.near, HAND_REACH), _ahead(*self.far, HAND_REACH)


def _ahead(elbow: Spot, wrist: Spot, reach: float) -> Spot:
    """So far beyond a wrist, where the forearm points."""
    return between(elbow, wrist, 1 + reach / (math.dist(elbow, wrist) or 1.0))


_HANGING = Bulk(((-352, -610), (-352, -350)), ((352, -610), (352, -350)))
_ROARING = Bulk(((-374, -770), (-326, -1016)), ((374, -780), (334, -1026)))
_REACHING = Bulk(_HANGING.near, ((374, -640), (420, -800)), lean_deg=4)
_PLEADING = Bulk(((-350, -590), (-170, -650)), ((350, -590), (190, -640)), lean_deg=3, clasped=True)
_GUARDING = Bulk(((-340, -630), (-250, -830)), ((340, -640), (270, -850)), -60, 70, lean_deg=5)
_BULKS: Mapping[Posture, Bulk] = MappingProxyType(
    {
        Posture.STANDING: _HANGING,
        Posture.WALKING: Bulk(((-330, -610), (-230, -370)), ((350, -620), (420, -400)), -70, 80, 4),
        Posture.RUNNING: Bulk(((-390, -650), (-440, -420)), ((350, -640), (320, -850)), -150, 170, 12, 50),
        Posture.SITTING: Bulk(((-372, -640), (-222, -520)), ((392, -640), (262, -520)), lift=SEATED_LIFT),
        Posture.PAW_UP: Bulk(_HANGING.near, ((374, -740), (334, -988))),
        Posture.LYING: Bulk(
            ((-372, -630), (-222, -510)), ((392, -630), (262, -510)), lift=SEATED_LIFT, head=(40, -900)
        ),
        Posture.LEAPING: replace(_ROARING, lift=110, near_step=-60, far_step=70),
        Posture.FALLING: replace(_ROARING, lift=190, lean_deg=-22, near_step=60, far_step=110),
    }
)
_ROARS = frozenset({Pose.CHEER, Pose.SHRUG})
_REACHES = frozenset({Pose.POINT, Pose.PUSH, Pose.HUG, Pose.HOLD_HANDS, Pose.COMFORT, Pose.HOLD})
_BREADTH = {Turn.THREE_QUARTER: 0.95, Turn.PROFILE: 0.76}
_HEAD_X = {Turn.THREE_QUARTER: 34.0, Turn.PROFILE: 84.0}


def bulk_of(act: Act) -> Bulk:
    """What the body does; some poses roar or reach out instead of what their posture says."""
    posture = posture_of(act.pose, Voice.SILENT)
    if posture is Posture.SITTING and act.pose not in SITS:
        posture = Posture.STANDING
    bulk = _BULKS[posture]
    if act.pose in _ROARS:
        bulk = _ROARING
    if act.pose is Pose.PLEAD:
        bulk = _PLEADING
    if act.pose is Pose.FIGHT:
        bulk = _GUARDING
    if act.pose in _REACHES:
        bulk = _REACHING
    head = (bulk.head[0] + _HEAD_X.get(act.turn, 0.0), bulk.head[1])
    if act.turn is Turn.PROFILE:
        near, far = ((_aside(elbow, -30), _aside(wrist, 30)) for elbow, wrist in (bulk.near, bulk.far))
        bulk = replace(bulk, near=near, far=far)
    return replace(bulk, head=head, breadth=_BREADTH.get(act.turn, 1.0))


def _aside(spot: Spot, ahead: float) -> Spot:
    """A frontal joint as a profile shows it."""
    return spot[0] * 0.62 + ahead, spot[1]


def draw_body(brush: Brush, coat: Coat, hide: Hide, bulk: Bulk, turn: Turn) -> None:
    """All but the head. The far arm lies behind the back, the near one before the chest; clasped, or on the knees of
    who sits, both on the chest's side."""
    drawing = brush.drawing
    leaning = f"{translate(0, -bulk.lift)} {turned(bulk.lean_deg, 0, PIVOT_Y)}"
    seated_before = bulk.is_seated and turn is not Turn.BACK
    if hide is Hide.SCALES and turn is not Turn.BACK:
        with drawing.group(transform=leaning):
            _draw_tail(brush, coat, bulk)
    if not seated_before:
        _draw_legs(brush, coat, bulk)
    with drawing.group(transform=leaning):
        if hide is Hide.SCALES:
            draw_wings(brush, coat, turn)
        near_x = -_SHOULDER[0] * bulk.breadth if turn is not Turn.PROFILE else -30.0
        far_arm = partial(_draw_arm, brush, coat, hide, bulk.far, (_SHOULDER[0] * bulk.breadth, _SHOULDER[1]), far=True)
        near_arm = partial(_draw_arm, brush, coat, hide, bulk.near, (near_x, _SHOULDER[1]))
        arms = (far_arm, near_arm)
        count_behind = 1 if not (bulk.clasped or bulk.is_seated) else 2 if turn is Turn.BACK else 0
        for draw_arm in arms[:count_behind]:
            draw_arm()
        torso = _torso(hide, bulk.breadth)
        brush.form(torso, coat.base, (-34.0, -16.0))
        with drawing.group(clip=torso):
            draw_skin(brush, coat, hide, turn)
        drawing.outline(torso, brush.line_width, coat.outline)
        if hide is Hide.SCALES and turn is Turn.BACK:
            _draw_tail(brush, coat, bulk)
        if hide is Hide.GOBLIN:
            draw_loincloth(brush, coat, bulk.breadth, bulk.lift if bulk.is_seated else math.inf)
        if seated_before:
            with drawing.group(transform=translate(0, bulk.lift)):
                draw_spread_legs(brush, coat, bulk.feet_x, turn)
        for draw_arm in arms[count_behind:]:
            draw_arm()


def _torso(hide: Hide, breadth: float) -> Shape:
    if hide is Hide.FUR:
        half: list[tuple[float, ...]] = [
            (0, -985),
            (130, -968),
            (236, -905),
            (300, -850, 1),
            (286, -790),
            (312, -720, 1),
            (280, -670),
            (298, -590, 1),
            (262, -520),
            (276, -430, 1),
            (230, -350),
            (206, -268, 1),
            (150, -300),
            (110, -236, 1),
            (56, -282),
            (0, -236),
        ]
    else:
        half = [
            (0, -985),
            (130, -968),
            (240, -905),
            (288, -800),
            (276, -640),
            (246, -470),
            (218, -330),
            (130, -268),
            (0, -250),
        ]
    return Shape([(x * breadth, *rest) for x, *rest in mirrored(half)])


def _draw_legs(brush: Brush, coat: Coat, bulk: Bulk) -> None:
    lift = max(0.0, bulk.lift)
    near_x, far_x = bulk.feet_x
    for side, foot_x in ((1, far_x), (-1, near_x)):
        hip = (side * 118 * bulk.breadth, -380 - bulk.lift)
        foot = (foot_x, -62.0 - lift)
        colour = coat.base if side < 0 else shade(coat.base, MONSTER_FAR_SHADE)
        knee = between(hip, foot, 0.5)
        knee = (knee[0] + side * 26, knee[1])
        sole = ring(foot[0] + SOLE_AHEAD, foot[1] + 14, 118, 50)
        brush.limb([hip, knee, foot], [230, 190, 150], colour, paw=sole)
        for toe in (-62, -8, 46):
            draw_claw(brush, (foot[0] + 34 + toe, foot[1] + 26), (foot[0] + 40 + toe * 1.08, foot[1] + 66), 17)


def _draw_arm(
    brush: Brush, coat: Coat, hide: Hide, joints: tuple[Spot, Spot], shoulder: Spot, far: bool = False
) -> None:
    elbow, wrist = joints
    colour = shade(coat.base, MONSTER_FAR_SHADE) if far else coat.base
    hand = hand_of(elbow, wrist, -1 if shoulder[0] > 0 else 1)
    paw = hand_shape(hand)
    draw_claws(brush, hand)
    root = (shoulder[0] * 0.42, shoulder[1] - 36)
    if _is_folded(shoulder, elbow, wrist):
        brush.limb([root, shoulder, elbow], [110, 190, 150], colour, bare=_ROOT_BARE)
        forearm = [elbow, between(elbow, wrist, 0.5), wrist]
        brush.limb(forearm, [150, 136, 116], colour, paw=paw, bare=0.25)
    else:
        brush.limb([root, shoulder, elbow, wrist], [110, 190, 148, 116], colour, paw=paw, bare=_ROOT_BARE)
    draw_hand_skin(brush, colour, hand)
    if hide is Hide.FUR:
        draw_tufts(brush, colour, [between(elbow, wrist, part) for part in (0.15, 0.45, 0.75)], hand.ahead)
    if hide is Hide.SCALES:
        for part in (0.2, 0.45, 0.7):
            x, y = between(shoulder, elbow, part)
            brush.line([(x - 26, y), (x, y + 18), (x + 26, y)], coat.line, 0.6, 0.7)


def _is_folded(shoulder: Spot, elbow: Spot, wrist: Spot) -> bool:
    """Whether the forearm turns back so far that one tube around the elbow would cross itself."""
    upper = (elbow[0] - shoulder[0], elbow[1] - shoulder[1])
    fore = (wrist[0] - elbow[0], wrist[1] - elbow[1])
    cosine = (upper[0] * fore[0] + upper[1] * fore[1]) / ((math.hypot(*upper) * math.hypot(*fore)) or 1.0)
    return cosine < math.cos(math.radians(_FOLDED_DEG))


def _draw_tail(brush: Brush, coat: Coat, bulk: Bulk) -> None:
    """It hangs and curls up at its end; of who sits it lies on the ground."""
    way: list[Spot] = [(-120, -330), (-330, -190), (-480, -120), (-560, -210)]
    if bulk.is_seated:
        way = [(-100, -330), (-300, -290), (-450, -290), (-540, -370)]
    brush.limb(way, [220, 150, 90, 20], coat.base)
