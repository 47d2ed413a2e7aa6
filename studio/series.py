"""What a series remembers: of its newest finished episode, for the next one.

In: the house, a project's id. Out: `EpisodeMemory`. Never: a change of anything.
"""

from __future__ import annotations

from comic.memory import remember
from comic.story import EpisodeMemory
from pipeline.outputs import read_script
from pipeline.slots import SCRIPT_SLOT
from storage import episodes, steps
from storage.catalog import Database
from studio.house import House


def remembered(house: House, project_id: str) -> EpisodeMemory | None:
    """What happened in the newest episode that has a script, as the creator left it; None before there is one."""
    database = house.catalog.reading()
    for episode in sorted(episodes.newest_first(database, project_id), key=lambda found: -found.number):
        key = output_key_in(database, episode.id, SCRIPT_SLOT)
        if key is not None and house.artifacts.record(key) is not None:
            return remember(read_script(house.artifacts, key))
    return None


def output_key_in(database: Database, episode_id: str, slot: str) -> str | None:
    """The artifact that a slot of the episode has now: what is pinned, else what was built last."""
    pinned = {pin.slot: pin.key for pin in episodes.pins(database, episode_id)}
    return pinned.get(slot) or steps.newest_output(database, episode_id, slot)
