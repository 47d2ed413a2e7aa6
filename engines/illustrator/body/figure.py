"""A whole figure: one character in a pose, drawn from cape to fingertips, who knows where head, face and feet are.

In: a look, an expression, a pose, a turn, a prop. Out: strokes on a `Drawing`, and anchors. Never: where in a panel
the figure stands, how large it is, or the light's colour.

How a panel draws a figure:

    figure = Figure(look, expression, pose, turn, tilt_deg=0, prop=Prop.NONE)
    scale = wished_height_px / figure.standing_height     # `look.height` and the age are already in it
    figure.line_width = line_px / scale                   # local units
    figure.light_side = scene_light * (-1 if mirrored else 1)
    with drawing.group(transform=f"{translate(x, ground_px - figure.ground_y * scale)} {scaled(scale)}"):
        figure.draw(drawing)                              # scaled(-scale, scale) looks to the left
    figure.anchors.mapped(lambda x, y: ...)               # the same transform for head, face, mouth

Local units: a head is 200 tall, the origin is the neck pit, y points down, the figure looks to the right.
A figure that `displays` turns the front of what it holds to us: an insert's screen, letter or pages.
One that is `mirrored` onto the page keeps badges on the left breast.
`lifted` arms are left to `draw_lifted`, `hidden` ones to nobody; see `contact`.

`ground_y` is where the soles stand (for `run` and `fall` the ground below the figure in the air), `feet` the middle
of what stands there; `head_x` the middle of the head; `hip_y` a seated or standing figure's hips.
"""

from __future__ import annotations

from comic.cast import Look
from comic.geometry import Point
from comic.storyboard import Expression, Pose, Prop, Turn, Voice
from engines.illustrator.body import straddle
from engines.illustrator.body.arm_order import Held, draw_arms
from engines.illustrator.body.arms import (
    draw_hand_in_sleeve,
    draw_hooked_forearm,
    draw_joint,
    draw_limb,
)
from engines.illustrator.body.bed import draw_bed_behind, draw_blanket
from engines.illustrator.body.body_turn import body_turn
from engines.illustrator.body.leaning import leaning
from engines.illustrator.body.lower_body import draw_lower_body
from engines.illustrator.body.outfits import WARDROBE
from engines.illustrator.body.pen import Drape, Pen
from engines.illustrator.body.poses import Layer, Stance
from engines.illustrator.body.props import acting_sides, draw_prop_behind
from engines.illustrator.body.seat import draw_seat_before, draw_seat_behind, draw_seat_under, seat_footprint
from engines.illustrator.body.seiza import sits_on_heels
from engines.illustrator.body.skeleton import CHIN_Y, FAR, NEAR, Arm, Skeleton
from engines.illustrator.body.table import draw_table, draw_table_beyond
from engines.illustrator.body.touching import touching
from engines.illustrator.geometry import Spot, between, polygon_path
from engines.illustrator.head.anchors import HeadAnchors, head_anchors
from engines.illustrator.head.head import Head
from engines.illustrator.head.signs import Sign
from engines.illustrator.style.framing import HEAD_UNITS, WIDE_GAP_UNITS
from engines.illustrator.style.neck import ASIDE_AHEAD
from engines.illustrator.style.seats import LYING_HEIGHT, Seat
from engines.illustrator.svg import Drawing, scaled, translate, turned

_NECK_OVERLAP = 4.0
_OWN_PROPS = {Pose.PHONE: Prop.PHONE, Pose.READ: Prop.BOOK}
"""What a pose holds that says what it holds."""


class Figure:
    """One character, ready to be measured and drawn."""

    def __init__(
        self,
        look: Look,
        expression: Expression,
        pose: Pose,
        turn: Turn,
        line_width: float = 3.0,
        light_side: int = 1,
        tilt_deg: float = 0.0,
        prop: Prop = Prop.NONE,
        gaze: tuple[float, float] | None = None,
        voice: Voice = Voice.SILENT,
        signs: frozenset[Sign] = frozenset(),
        pitch_deg: float = 0.0,
        seat: Seat | None = None,
    ) -> None:
        self.look = look
        self.expression = expression
        self.turn = turn
        self.line_width = line_width
        self.light_side = light_side
        self.gaze = gaze
        self.voice = voice
        self.signs = signs
        self.pose = pose
        self.seat = seat or (Seat.FLOOR if pose is Pose.LIE else Seat.STOOL)
        self.prop = _OWN_PROPS.get(pose, Prop.NONE) if prop is Prop.NONE else prop
        self.displays = False
        self.mirrored = False
        self.skeleton = Skeleton(
            look, pose, body_turn(pose, turn), tilt_deg, self.prop, pitch_deg, self._rest_height(pose), expression
        )
        if turn is Turn.PROFILE and not self.skeleton.in_profile:
            self.skeleton.head_ahead = ASIDE_AHEAD * self.skeleton.head_zoom
        self.lifted: frozenset[int] = frozenset()
        self.hidden: frozenset[int] = frozenset()
        self._drape: Drape | None = None
        self.design = WARDROBE[look.outfit]
        self.garments = self.design.garments(look)

    def _rest_height(self, pose: Pose) -> float:
        """How high above the floor a lying figure lies, in units of a figure scaled 1."""
        return LYING_HEIGHT.get(self.seat, 0.0) if pose is Pose.LIE else 0.0

    # -- measures, in local units

    @property
    def standing_height(self) -> float:
        """From hair to soles when this figure stands upright, whatever its pose is now."""
        return self.skeleton.standing_height

    @property
    def ground_y(self) -> float:
        return self.skeleton.ground_y

    @property
    def hip_y(self) -> float:
        return self.skeleton.hip_y

    @property
    def soles(self) -> tuple[Point, ...]:
        """Where soles and knees, or all of who lies, touch the ground; nothing in the air, in bed or of who dangles."""
        return () if self.lies_in_bed else touching(self.skeleton, self.anchors.head)

    @property
    def lies_in_bed(self) -> bool:
        """Whether this figure is drawn with a bed or a sofa that it lies on."""
        return bool(self._rest_height(self.pose))

    @property
    def seat_footprint(self) -> tuple[Spot, ...]:
        """The corners of the ground that the seat of somebody who sits stands on; none without a seat."""
        return seat_footprint(self.skeleton, self.seat) if self._sits else ()

    @property
    def girth(self) -> float:
        """How much room a person takes sideways, the arms of wide gestures left out."""
        return WIDE_GAP_UNITS

    @property
    def head_height(self) -> float:
        return HEAD_UNITS

    @property
    def size(self) -> float:
        return self.skeleton.scale

    @property
    def grip(self) -> Spot:
        """The middle of the hand that holds the prop or acts, or between both hands that do."""
        body = self.skeleton
        ease = self.garments.sleeve_ease * body.scale
        near, far = (body.palm(body.arm(side, ease)) for side in acting_sides(self.pose, self.prop))
        return body.leaned(between(near, far, 0.5))

    @property
    def head_x(self) -> float:
        box = self.anchors.head
        return (box.x0 + box.x1) / 2

    @property
    def feet(self) -> Point:
        """The middle between the ankles, or of who lies, on the ground line: where a shadow belongs."""
        near, far = self.skeleton.near_leg.ankle, self.skeleton.far_leg.ankle
        if self.skeleton.pose.stance is Stance.AIRBORNE:
            return Point((near[0] + far[0]) / 4, self.ground_y)
        if self.skeleton.pose.stance is Stance.LYING:
            return Point((self.head_x + max(near[0], far[0])) / 2, self.ground_y)
        return Point((near[0] + far[0]) / 2, self.ground_y)

    def joints(self) -> tuple[Spot, ...]:
        """Neck, elbows, wrists, knees and ankles: where a frame must not cut."""
        return self.skeleton.joints()

    @property
    def anchors(self) -> HeadAnchors:
        """Head box, face box and mouth after tilt and lean."""
        return head_anchors(self.look, self.turn).mapped(lambda x, y: self.skeleton.headed((x, y)))

    # -- drawing

    def draw(self, drawing: Drawing, legs: bool = True, head: bool = True) -> None:
        """Draws everything; without `legs` also without seat and table, without `head` neither hair nor neck."""
        skeleton = self.skeleton
        pen = self._pen(drawing)
        portrait = self._head(drawing) if head else None
        at_the_neck = self._head_transform()
        if portrait is not None:
            self._lend_neck(pen, portrait)
        ease = self.garments.sleeve_ease * skeleton.scale
        arms = [skeleton.arm(side, ease) for side in (FAR, NEAR)]
        lean = leaning(skeleton)
        lies = skeleton.pose.stance is Stance.LYING
        if legs and self._sits:
            draw_seat_behind(pen, self.seat)
        if lies:
            draw_bed_behind(pen, self.seat)
        with drawing.group(transform=lean):
            self.design.draw_behind(pen)
            draw_prop_behind(pen, arms[0], self.prop)
            if portrait is not None and self.pose is not Pose.CARRY:
                with drawing.group(transform=at_the_neck):
                    skeleton.foreshortening.draw(drawing, portrait.draw_back_hair)
            self._draw_arms(pen, arms, Layer.BEHIND)
        if legs and skeleton.pose.table:
            draw_table_beyond(pen)
        if legs and self._rides:
            straddle.draw_hips(pen)
        elif legs and not sits_on_heels(skeleton):
            draw_lower_body(pen)
        if legs and self._sits:
            draw_seat_under(pen, self.seat)
        with drawing.group(transform=lean):
            pen.draw_neck()
            self.design.draw(pen)
            self._drape = pen.drape
            self._draw_arms(pen, arms, Layer.FRONT)
            self._draw_joints(pen, [arm for arm in arms if arm.layer is Layer.BEHIND])
            self.design.draw_over(pen)
            if portrait is not None:
                with drawing.group(transform=at_the_neck):
                    skeleton.foreshortening.draw(drawing, portrait.draw_front)
        if legs and self._rides:
            straddle.draw_legs(pen, tuple({NEAR, FAR} - set(straddle.sides_before(self.turn))))
        if legs and skeleton.pose.table:
            draw_table(pen)
        if lies:
            draw_blanket(pen, self.seat)
        with drawing.group(transform=lean):
            self._draw_arms(pen, arms, Layer.OVER)
        if legs and self._sits:
            draw_seat_before(pen, self.seat)

    @property
    def _sits(self) -> bool:
        return self.skeleton.pose.stance is Stance.SEATED

    @property
    def _rides(self) -> bool:
        return self.skeleton.pose.stance is Stance.RIDING

    def draw_lifted(self, drawing: Drawing) -> None:
        """The arms that lie over somebody else, who has been drawn since; of a rider seen from the front only the
        forearms do."""
        pen = self._pen(drawing)
        ease = self.garments.sleeve_ease * self.skeleton.scale
        with drawing.group(transform=leaning(self.skeleton)):
            for side in sorted(self.lifted):
                arm = self.skeleton.arm(side, ease)
                end = draw_hooked_forearm(pen, arm) if arm.hooked else draw_limb(pen, arm)
                draw_hand_in_sleeve(pen, arm, end)
                if arm.layer is Layer.BEHIND and not arm.hooked:
                    pen.draw_shoulder(arm)

    def draw_hair_behind(self, drawing: Drawing) -> None:
        """The hair at the back of whoever carries, before the rider is drawn: it hides no face behind it."""
        with drawing.group(transform=leaning(self.skeleton)), drawing.group(transform=self._head_transform()):
            self.skeleton.foreshortening.draw(drawing, self._head(drawing).draw_back_hair)

    def draw_legs_around(self, drawing: Drawing) -> None:
        """A rider's legs that lie over whoever carries, who has been drawn since."""
        pen = self._pen(drawing)
        pen.drape = self._drape
        straddle.draw_legs(pen, straddle.sides_before(self.turn))

    def _pen(self, drawing: Drawing) -> Pen:
        pen = Pen(drawing, self.skeleton, self.look, self.garments, self.line_width, self.light_side)
        pen.left_breast = -1 if self.mirrored else 1
        pen.draw_shoulder = lambda arm: self.design.draw_shoulder(pen, arm)
        return pen

    def _head(self, drawing: Drawing) -> Head:
        return Head(
            drawing,
            self.look,
            self.expression,
            self.turn,
            self.line_width,
            self.light_side,
            self.gaze,
            self.voice,
            self.signs,
            self.skeleton.lean_deg + self.skeleton.tilt_deg,
        )

    def _head_transform(self, tilted: bool = True) -> str:
        """From head units to the torso's; not `tilted` for the neck, on which the head tilts."""
        skeleton = self.skeleton
        tilt = turned(skeleton.tilt_deg if tilted else 0.0, 0.0, -skeleton.pivot_height)
        unsquashed = f"{scaled(1, 1 / skeleton.squash)} {tilt} {scaled(skeleton.head_zoom)}"
        return f"{translate(*skeleton.neck_top)} {unsquashed} {translate(0, -CHIN_Y)}"

    def _lend_neck(self, pen: Pen, portrait: Head) -> None:
        """Lets outfits draw the neck again inside a collar, and the jaw's shadow."""
        length = max(8.0, self.skeleton.neck_length - self.skeleton.pose.nod + _NECK_OVERLAP)
        window, upright = self._neck_window(), self._head_transform(tilted=False)
        skeleton = self.skeleton

        def draw_neck() -> None:
            with pen.drawing.group(clip=window), pen.drawing.group(transform=upright):
                portrait.draw_neck(length, skeleton.turn)

        pen.draw_neck = draw_neck
        pen.jaw = portrait.contour().mapped(lambda x, y: skeleton.unleaned(skeleton.headed((x, y))))

    def _neck_window(self) -> str:
        """Where a neck may be seen: above the shoulders, and between them in a collar's width."""
        skeleton = self.skeleton
        k = skeleton.scale
        if skeleton.in_profile:
            left, right, low = skeleton.nape_x - 3, 300.0, -22 * k
        else:
            left, right, low = skeleton.across(-46 * k), skeleton.across(46 * k), -17 * k
        return polygon_path(
            [(-300, -300), (300, -300), (300, low), (right, low), (right, 60), (left, 60), (left, low), (-300, low)]
        )

    def _draw_arms(self, pen: Pen, arms: list[Arm], layer: Layer) -> None:
        draw_arms(pen, self._seen(arms), layer, Held(self.prop, self.pose, self.displays))

    def _draw_joints(self, pen: Pen, behind: list[Arm]) -> None:
        """The shoulders of arms behind the torso, and what is worn on them."""
        for arm in self._seen(behind):
            draw_joint(pen, arm)
        for arm in behind:
            pen.draw_shoulder(arm)

    def _seen(self, arms: list[Arm]) -> list[Arm]:
        """Of an arm that comes over something its beginning too, though the rest is lifted."""
        return [arm for arm in arms if arm.side not in self.hidden and (arm.hooked or arm.side not in self.lifted)]
