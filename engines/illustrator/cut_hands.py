"""No hand is cut off by the frame or pokes up from its edge like a stump, and no arm goes out of it like a wing: such
an arm hangs down. A hand that holds something is raised instead, until its forearm is seen, or drawn in.

In: a stand and the panel's size. Out: the arms of its figure, changed in place. Never: where anybody stands; see
`hidden_hands` for hands beside other people.
"""

from __future__ import annotations

from comic.storyboard import Pose, Prop
from engines.illustrator.arm_in_frame import inside, is_cut, is_held_in_frame, is_parted, leaves
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.grips import Grip, hold_of
from engines.illustrator.body.holding_poses import held_higher
from engines.illustrator.body.poses import PAIRED, Hand, Stance
from engines.illustrator.body.reach import Aim
from engines.illustrator.body.skeleton import CHIN_Y, FAR, NEAR, Arm, Skeleton, Touch
from engines.illustrator.free_hands import free_sides, hang, holder, let_go, two_handed
from engines.illustrator.person import Person
from engines.illustrator.silhouette import SeenArm, seen_arm
from engines.illustrator.stand import Stand

HELD_HEADS = 0.45
"""How far what a hand holds reaches around it, in heads."""

SEEN_HEADS = 0.08
"""So far above the panel's lower edge, in heads, the middle of a hand lies that is seen to hold something."""

CUFF_HEADS = 0.1
"""So much more of a hand that is raised before the chest: its wrist."""

HANGS_HEADS, LEAST_HANGS_HEADS = 0.8, 0.75
"""So much of what hangs from its handle is seen below the hand, in heads, and at least: a handle alone is a riddle."""

PROP_STEP_UNITS = 12.0
PROP_STEPS = 12
"""By how much, in units of a body scaled 1, and how often a hand is raised that holds something at the frame's edge."""

TWO_HANDS_STEPS, HILT_STEPS = 6, 3
"""How often both hands are that hold something: then the upper edge of what is read is below the chin; and those on a
hilt, whose blade would come before a neighbour's face."""

BESIDE_FACE = 96.0
"""So far from the middle of the head, in head units, what such a hand holds leaves the mouth free."""

RAISED_DEPTH = 104.0
"""So far before the body it is at least, in units of a body scaled 1, or its arm would go out of sight behind."""

CHEST_X, CHEST_DEPTH, BELOW_CHIN = 84.0, 130.0, 96.0
"""Where it is held before the own chest, and how far below the chin, in units of a body scaled 1, where the
forearm isn't seen beside the body."""

LEAST_BELOW_CHIN = 80.0
LESS_HIGH = {Prop.POT: 132.0, Prop.MIRROR: 132.0, Prop.DOLL: 132.0, Prop.TROPHY: 108.0, Prop.RADIO: 108.0}
"""So far below the chin a hand before the chest stays that the frame would leave out, in the same units: farther with
what is tall."""

RAISED_ELBOW, LIFTING_ELBOW = Aim(-6, 18), Aim(-8, 44)
"""Where the elbow of such an arm points: down, a little outward, or aside if something hangs below its hand or nothing
else of the arm would be seen."""

_HIDES_FACE = frozenset({Prop.FOLDER, Prop.FLOWERS, Prop.FAN, Prop.SHIELD})
"""Too tall or wide to be held between a chest and a chin."""

_HOLDING_ON = frozenset({Pose.HUG, Pose.HOLD_HANDS, Pose.COMFORT, Pose.CARRY, Pose.RIDE})


def hang_cut_hands(stand: Stand, width: float, height: float) -> bool:
    """Whether an arm hangs down now that didn't: one whose hand the frame cuts or leaves out, with its partner when one
    alone says nothing. A hand that holds something or somebody stays."""
    arms = [seen_arm(stand, side) for side in free_sides(stand, _HOLDING_ON)]
    cut = [
        arm
        for arm in arms
        if not _speaks_alone(arm, width, height) and (is_cut(stand, arm, width, height) or leaves(arm, width, height))
    ]
    if cut and any(arm.hand in PAIRED for arm in arms):
        cut = arms
    for arm in cut:
        hang(stand, arm.side)
    return any(seen_arm(stand, arm.side) != arm for arm in cut)


def raise_cut_prop(stand: Stand, width: float, height: float) -> bool:
    """Raises the hand that holds something, as little as shows its arm, where it would come up from the panel's edge
    without one: beside the face up to the chin, or else before the chest. Whether it was raised."""
    figure = holder(stand)
    if figure is None:
        return _raise_both_hands(stand, height)
    body = figure.skeleton
    arm = body.arm(FAR, 0.0)
    if body.pose.stance is not Stance.STANDING or arm.wrist[1] > body.waist_y:
        return False
    if _is_prop_seen(stand, figure.prop, width, height):
        return False
    depth = _before_shoulder(body, arm)
    elbow = LIFTING_ELBOW if hold_of(figure.prop).grip is Grip.HANG else RAISED_ELBOW
    (x, y), (beside_face, chin_y) = body.leaned(body.palm(arm)), body.headed((BESIDE_FACE, CHIN_Y))
    for step in range(1, PROP_STEPS + 1):
        raised = y - step * PROP_STEP_UNITS * body.scale
        if raised < chin_y:
            break
        body.touch(FAR, Touch((max(x, beside_face), raised), elbow, arm.hand, depth))
        if _is_prop_seen(stand, figure.prop, width, height):
            return True
    if figure.prop in _HIDES_FACE:
        body.touches.pop(FAR, None)
        return False
    before_chest, _ = body.leaned(body.at(CHEST_X * body.scale, 0.0))
    spot = before_chest, chin_y + BELOW_CHIN * body.scale
    body.touch(FAR, Touch(spot, elbow, arm.hand, CHEST_DEPTH * body.scale))
    if is_held_in_frame(stand, seen_arm(stand, FAR), width, height):
        return True
    body.touches.pop(FAR, None)
    return False


def _is_prop_seen(stand: Stand, prop: Prop, width: float, height: float) -> bool:
    """Whether the frame shows the arm that holds a thing, and enough of a thing that hangs from the hand."""
    arm = seen_arm(stand, FAR)
    hangs = HANGS_HEADS * stand.anchors.head.height if hold_of(prop).grip is Grip.HANG else 0.0
    is_seen = arm.hangs or arm.middle_of_hand[1] + hangs < height
    return is_seen and not is_cut(stand, arm, width, height)


def _raise_both_hands(stand: Stand, height: float) -> bool:
    """Raises both hands that hold something, up to below the chin, where the frame would leave them out."""
    figure = two_handed(stand)
    if figure is None or _is_held_above(stand, figure, height):
        return False
    posed = figure.skeleton.pose
    steps = HILT_STEPS if figure.prop is Prop.SWORD else TWO_HANDS_STEPS
    for step in range(1, steps + 1):
        figure.skeleton.pose = held_higher(posed, step * PROP_STEP_UNITS)
        if _is_held_above(stand, figure, height):
            return True
    figure.skeleton.pose = posed
    return False


def _raise_hilt(stand: Stand, figure: Figure, height: float) -> bool:
    """The same on the hilt of who was moved down since, to stand level with somebody."""
    return figure.prop is Prop.SWORD and _raise_both_hands(stand, height)


def _is_held_above(stand: Stand, figure: Figure, height: float) -> bool:
    """Whether both hands that hold something are seen above the panel's lower edge."""
    least = SEEN_HEADS * stand.anchors.head.height
    return all(Person(stand, figure).palm(side)[1] <= height - least for side in (NEAR, FAR))


def draw_in_cut_prop(stand: Stand, width: float, height: float) -> None:
    """Holds before the own chest what the panel's left or right edge would cut, if it is whole there, and what a
    forearm clear of its body would hold up from the lower edge."""
    figure = holder(stand)
    if figure is None:
        return
    body = figure.skeleton
    has_room = _has_room(stand, figure, width)
    if has_room and not is_parted(stand, seen_arm(stand, FAR), width, height):
        return
    posed = body.pose
    body.draw_in(figure.prop)
    still_parted = has_room and is_parted(stand, seen_arm(stand, FAR), width, height)
    if still_parted or not _has_room(stand, figure, width):
        body.pose = posed


def let_go_below_frame(stands: list[Stand], height: float) -> None:
    """Whoever holds something with a hand below the panel's edge, or something that hangs out of it, holds nothing: a
    lid that comes up from the edge is in nobody's hand."""
    for stand in stands:
        both = two_handed(stand)
        if both is not None and not _is_held_above(stand, both, height) and not _raise_hilt(stand, both, height):
            let_go(both)
        figure = holder(stand)
        if figure is None or _is_far_hand_above(stand, figure, height):
            continue
        if not _lift_before_chest(stand, figure, height):
            let_go(figure)


def _is_far_hand_above(stand: Stand, figure: Figure, height: float, spare_heads: float = 0.0) -> bool:
    """Whether the panel shows the hand that holds a thing, and enough of what hangs from it, with so much to spare."""
    _, y = Person(stand, figure).palm(FAR)
    least = LEAST_HANGS_HEADS if hold_of(figure.prop).grip is Grip.HANG else SEEN_HEADS
    return y <= height - (least + spare_heads) * stand.anchors.head.height


def _lift_before_chest(stand: Stand, figure: Figure, height: float) -> bool:
    """Raises a hand before the own chest into the panel, so that its cuff is seen too if it needn't come up to the chin
    for that; whether the hand is seen."""
    body = figure.skeleton
    arm = body.arm(FAR, 0.0)
    is_beside_chest = body.in_profile or arm.wrist[1] > arm.elbow[1]
    if figure.prop in _HIDES_FACE or is_beside_chest:
        return False
    depth = _before_shoulder(body, arm)
    x, y = body.leaned(body.palm(arm))
    highest = body.headed((0.0, CHIN_Y))[1] + LESS_HIGH.get(figure.prop, LEAST_BELOW_CHIN) * body.scale
    for step in range(1, PROP_STEPS + 1):
        raised = y - step * PROP_STEP_UNITS * body.scale
        if raised < highest:
            break
        body.touch(FAR, Touch((x, raised), LIFTING_ELBOW, arm.hand, depth))
        if _is_far_hand_above(stand, figure, height, CUFF_HEADS):
            break
    return _is_far_hand_above(stand, figure, height)


def _before_shoulder(body: Skeleton, arm: Arm) -> float:
    """How far before its shoulder a raised hand is: as far as it was, and before the body."""
    shoulder_depth = arm.depth - sum(body.seen(bone, 0.0)[2] for bone in arm.bones)
    return max(arm.depth, RAISED_DEPTH * body.scale) - shoulder_depth


def _has_room(stand: Stand, figure: Figure, width: float) -> bool:
    """Whether there is room for a thing around the far hand between the panel's left and right edge."""
    x, _ = Person(stand, figure).palm(FAR)
    room = HELD_HEADS * stand.anchors.head.width
    return room < x < width - room


def _speaks_alone(arm: SeenArm, width: float, height: float) -> bool:
    """Whether an arm is known without its hand: one with the hand on its hip by the elbow and most of the forearm, one
    around the other arm, which is cut as well, by elbow and wrist; a hand that is tucked in isn't seen at all."""
    if arm.hand is Hand.TUCKED:
        return True
    if arm.hand is Hand.CLASP:
        return arm.tips[1] < height and all(inside(spot, width, height) for spot in (arm.elbow, arm.wrist))
    return arm.hand is Hand.ON_HIP and all(inside(spot, width, height) for spot in (arm.elbow, arm.on_forearm(0.4)))
