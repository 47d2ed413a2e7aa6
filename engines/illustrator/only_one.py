"""A story's letter, key or box exists once: of several people who are said to hold it, one does.

In: stagings. Out: the same people, of whom one holds it. Never: who that is in a story; the first of a panel is.
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.storyboard import Pose, Prop, Staging

_EVERYBODY_S = frozenset(
    {
        Prop.NONE,
        Prop.CUP,
        Prop.PHONE,
        Prop.UMBRELLA,
        Prop.FURLED_UMBRELLA,
        Prop.SWORD,
        Prop.SHIELD,
        Prop.BAG,
        Prop.SCARF,
        Prop.LANTERN,
        Prop.CARD,
        Prop.SANDWICH,
        Prop.RICE_BALL,
        Prop.CAKE,
        Prop.FAN,
        Prop.HOOK,
        Prop.LADLE,
    }
)
"""What several people may well have, each their own."""


def held_by_one(stagings: Sequence[Staging]) -> tuple[Staging, ...]:
    """The stagings, in which nobody holds what somebody before them holds already."""
    seen: set[Prop] = set()
    shared = []
    for staging in stagings:
        if staging.prop in seen:
            pose = Pose.STAND if staging.pose is Pose.HOLD else staging.pose
            staging = staging.model_copy(update={"prop": Prop.NONE, "pose": pose})
        elif staging.prop not in _EVERYBODY_S:
            seen.add(staging.prop)
        shared.append(staging)
    return tuple(shared)
