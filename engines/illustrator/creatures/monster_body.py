"""A monster's body: a mountain of a back, arms to the knees, short legs, claws.

In: an `Act`, a hide, a coat. Out: `Bulk`, strokes in local units. Never: a head.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType

from comic.storyboard import Pose, Turn, Voice
from engines.illustrator.colour import line_colour, rgb, shade
from engines.illustrator.creatures.act import Act
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat
from engines.illustrator.creatures.face import mirrored, ring
from engines.illustrator.creatures.hide import Hide
from engines.illustrator.creatures.monster_hand import HAND_REACH, draw_claws, draw_skin, hand_of, hand_shape
from engines.illustrator.creatures.monster_limbs import SPREAD, draw_claw, draw_spread_legs, draw_wings
from engines.illustrator.creatures.posture import Posture, posture_of
from engines.illustrator.geometry import Shape, Spot, between
from engines.illustrator.style.creatures import LINE_INK, MONSTER_FAR_SHADE
from engines.illustrator.svg import translate, turned

_ALIKE = 110.0
"""Two colours nearer to each other than this, in steps of red, green and blue, are one on paper."""

_TIGER, _DARK_PELT = ("#e5b04c", "#5a3a26"), ("#6d5568", "#33263a")
SOLE_AHEAD = 16.0
"""The middle of a sole lies before its ankle."""

PIVOT_Y = -330.0
_SHOULDER = (232.0, -850.0)
SEATED_LIFT = -238.0
"""How far a body sinks to sit on the ground."""

_FOLDED_DEG = 70.0


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


_HANGING = Bulk(((-345, -610), (-330, -350)), ((345, -610), (330, -350)))
_ROARING = Bulk(((-408, -770), (-412, -1020)), ((408, -780), (420, -1030)))
_REACHING = Bulk(_HANGING.near, ((392, -640), (486, -800)), lean_deg=4)
_PLEADING = Bulk(((-350, -590), (-170, -650)), ((350, -590), (190, -640)), lean_deg=3, clasped=True)
_GUARDING = Bulk(((-400, -640), (-300, -850)), ((400, -650), (440, -880)), -60, 70, lean_deg=5)
_BULKS: Mapping[Posture, Bulk] = MappingProxyType(
    {
        Posture.STANDING: _HANGING,
        Posture.WALKING: Bulk(((-330, -610), (-230, -370)), ((350, -620), (420, -400)), -70, 80, 4),
        Posture.RUNNING: Bulk(((-390, -650), (-440, -420)), ((390, -680), (470, -820)), -150, 170, 12, 50),
        Posture.SITTING: Bulk(((-372, -640), (-222, -520)), ((392, -640), (262, -520)), lift=SEATED_LIFT),
        Posture.PAW_UP: Bulk(_HANGING.near, ((398, -730), (404, -980))),
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
    bulk = _BULKS[posture_of(act.pose, Voice.SILENT)]
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
    seated_before = bulk.is_seated and turn is not Turn.BACK
    if not seated_before:
        _draw_legs(brush, coat, bulk)
    with drawing.group(transform=f"{translate(0, -bulk.lift)} {turned(bulk.lean_deg, 0, PIVOT_Y)}"):
        if hide is Hide.SCALES:
            draw_wings(brush, coat, turn)
            _draw_tail(brush, coat, bulk)
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
            _draw_front(brush, coat, hide, turn)
        drawing.outline(torso, brush.line_width, coat.line)
        if hide is Hide.GOBLIN:
            _draw_loincloth(brush, coat, bulk)
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


def _draw_front(brush: Brush, coat: Coat, hide: Hide, turn: Turn) -> None:
    """A pale belly with plates, tufts or a navel; from behind the spine."""
    line = coat.line
    if turn is Turn.BACK:
        brush.line([(0, -820), (6, -600), (0, -380)], line, 0.8, 0.7)
        for y in (-700, -520):
            for side in (-1, 1):
                brush.line([(side * 40, y), (side * 110, y + 34), (side * 170, y + 26)], line, 0.6, 0.6)
        return
    x = {Turn.THREE_QUARTER: 50.0, Turn.PROFILE: 120.0}.get(turn, 0.0)
    belly = ring(x, -500, 172, 226, 12)
    if hide is not Hide.GOBLIN:
        brush.flat(belly, coat.pale, (-26.0, -12.0))
    if hide is Hide.SCALES:
        with brush.drawing.group(clip=belly):
            for y in range(-680, -280, 62):
                brush.line([(x - 175, y), (x, y + 26), (x + 175, y)], shade(coat.pale, 1.3), 0.8)
    if hide is Hide.FUR:
        for dx, y in ((-90, -600), (10, -640), (96, -580), (-40, -480), (60, -450), (-110, -420)):
            brush.line([(x + dx - 16, y), (x + dx, y + 30), (x + dx + 10, y - 2)], shade(coat.pale, 1.3), 0.7)
    if hide is Hide.GOBLIN:
        brush.line([(x - 150, -690), (x - 60, -650), (x, -690), (x + 60, -650), (x + 150, -690)], line, 0.9)
        brush.line([(x, -690), (x + 2, -560)], line, 0.7, 0.8)
        brush.line([(x - 8, -452), (x, -440), (x + 8, -452)], line, 1.0)


def _draw_loincloth(brush: Brush, coat: Coat, bulk: Bulk) -> None:
    """A tiger's skin, as goblins of old tales wear it; a dark one on whoever has its colour. Of who sits it lies on
    the ground."""
    skin, stripe = _DARK_PELT if math.dist(rgb(coat.base), rgb(_TIGER[0])) < _ALIKE else _TIGER
    points = [(0, -400), (228, -418), (238, -330), (226, -236, 1), (170, -270), (116, -204, 1), (54, -256), (0, -198)]
    lowest = bulk.lift if bulk.is_seated else math.inf
    cloth = Shape([(x * bulk.breadth, min(y, lowest), *corner) for x, y, *corner in mirrored(points)])
    brush.form(cloth, skin, (-18.0, -10.0))
    with brush.drawing.group(clip=cloth):
        for x in (-200, -120, -40, 50, 130, 210):
            brush.stroke([(x, -425), (x + 14, -360), (x - 10, -300)], stripe, 26.0)


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
        brush.limb([root, shoulder, elbow], [110, 190, 150], colour)
        forearm = [elbow, between(elbow, wrist, 0.5), wrist]
        brush.limb(forearm, [150, 136, 116], colour, paw=paw, bare=0.25)
    else:
        brush.limb([root, shoulder, elbow, wrist], [110, 190, 148, 116], colour, paw=paw)
    draw_skin(brush, colour, hand)
    if hide is Hide.FUR:
        _draw_tufts(brush, colour, [between(elbow, wrist, part) for part in (0.15, 0.45, 0.75)], hand.ahead)
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


def _draw_tufts(brush: Brush, colour: str, roots: Sequence[Spot], ahead: Spot) -> None:
    line = line_colour(colour, LINE_INK)
    for x, y in roots:
        tuft = [(x - 30, y - 10), (x + ahead[0] * 40 - 8, y + ahead[1] * 40), (x + 14, y - 4)]
        brush.line(tuft, line, 0.7, 0.8)


def _draw_tail(brush: Brush, coat: Coat, bulk: Bulk) -> None:
    """It hangs and curls up at its end; of who sits it lies on the ground."""
    way: list[Spot] = [(-120, -330), (-330, -190), (-480, -120), (-560, -210)]
    if bulk.is_seated:
        way = [(-100, -330), (-300, -290), (-450, -290), (-540, -370)]
    brush.limb(way, [220, 150, 90, 20], coat.base)
