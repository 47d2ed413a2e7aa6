"""All English stories and interludes, for the inventor to choose from. In: nothing. Out: tuples. Never: rules."""

from __future__ import annotations

from engines.text.english.days import OVERTIME, RIVALS
from engines.text.english.hearts import NEIGHBOUR, RETURNED
from engines.text.english.interludes import INTERLUDES
from engines.text.english.laughs import CHOSEN
from engines.text.english.shadows import RETURNING, WARNED
from engines.text.english.wonders import AWAKENED, SIGNAL
from engines.text.stories import Story

STORIES: tuple[Story, ...] = (RETURNED, NEIGHBOUR, RIVALS, OVERTIME, AWAKENED, SIGNAL, WARNED, RETURNING, CHOSEN)

__all__ = ["INTERLUDES", "STORIES"]
