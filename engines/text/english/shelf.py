"""All English stories and interludes, for the inventor to choose from. In: nothing. Out: tuples. Never: rules."""

from __future__ import annotations

from engines.text.english.hearts import NEIGHBOUR, RETURNED
from engines.text.english.interludes import INTERLUDES
from engines.text.stories import Story

STORIES: tuple[Story, ...] = (RETURNED, NEIGHBOUR)

__all__ = ["INTERLUDES", "STORIES"]
