"""All Korean stories and interludes, for the inventor to choose from. In: nothing. Out: tuples. Never: rules."""

from __future__ import annotations

from engines.text.korean.days import OVERTIME, RIVALS
from engines.text.korean.hearts import NEIGHBOUR, RETURNED
from engines.text.korean.interludes import INTERLUDES
from engines.text.korean.laughs import CHOSEN
from engines.text.korean.shadows import RETURNING, WARNED
from engines.text.korean.wonders import AWAKENED, SIGNAL
from engines.text.stories import Story

STORIES: tuple[Story, ...] = (RETURNED, NEIGHBOUR, RIVALS, OVERTIME, AWAKENED, SIGNAL, WARNED, RETURNING, CHOSEN)

__all__ = ["INTERLUDES", "STORIES"]
