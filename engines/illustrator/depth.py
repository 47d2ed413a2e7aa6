"""Who stands nearer to the camera: two of a talk nearly side by side, three and four in two rows.

In: actors. Out: a row and a nearness for each. Never: a place, a scale in pixels.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from comic.cast import Species
from comic.storyboard import Pose, Voice
from engines.illustrator.across import left_to_right
from engines.illustrator.benches import share_a_seat
from engines.illustrator.contact import TOUCHING
from engines.illustrator.stand import Actor

LIKE_HEIGHTS = 1.03
"""Of two whose heights differ by more, the taller one stands farther away."""


def rows_of(actors: Sequence[Actor]) -> list[int]:
    """The row of each actor, 0 in front. Of three or four the lead's or the talker's row is the front one."""
    rows = [0] * len(actors)
    if len(actors) < 3:
        return rows
    order = left_to_right(actors)
    talker = next((index for index, actor in enumerate(actors) if actor.staging.voice is not Voice.SILENT), 0)
    front = order.index(talker) % 2
    for rank, index in enumerate(order):
        rows[index] = 0 if rank % 2 == front else 1
    return rows


def nearness_of(actors: Sequence[Actor], further: float, aside: float, seed: int) -> list[float]:
    """The scale of each actor relative to the front row: `further` in the back row; one of two who don't touch, the
    taller one, is scaled by `aside`, unless both sit on one bench. Nobody stands on one who lies: the other one of two
    is in the back row."""
    lying = [actor.staging.pose is Pose.LIE for actor in actors]
    if len(actors) == 2 and lying.count(True) == 1:
        return [1.0 if lies else further for lies in lying]
    if len(actors) == 2 and share_a_seat(actors[0].figure, actors[1].figure):
        return [1.0, 1.0]
    if len(actors) == 2 and not any(actor.staging.pose in TOUCHING for actor in actors):
        behind = _behind(actors, seed)
        return [aside if index == behind else 1.0 for index in range(2)]
    return [further if row else 1.0 for row in rows_of(actors)]


def _behind(actors: Sequence[Actor], seed: int) -> int:
    """Which of two stands a little farther away: of people the taller one, or two nearly on one line would be giant and
    dwarf."""
    one, other = (actor.figure.standing_height for actor in actors)
    are_people = all(actor.figure.look.species is Species.HUMAN for actor in actors)
    if are_people and max(one, other) > LIKE_HEIGHTS * min(one, other):
        return 0 if one > other else 1
    return random.Random(f"{seed}/depth").randrange(2)
