"""Manuscripts of which episodes were made, kept so that the next episode can take the next chapter.

In: the house, a manuscript, a project. Out: keys, manuscripts, passages. Never: one that no episode was made of; it
lives in the visitor's session alone.
"""

from __future__ import annotations

import time

from pydantic import ValidationError

from comic.errors import NotFound
from comic.manuscript import Manuscript, Passage
from comic.value import digest
from storage import episodes as stored
from studio.house import House

FILE = "manuscript.json"
KIND = "manuscript"


def keep(house: House, manuscript: Manuscript) -> str:
    """The key under which it lies in the store from now on; the same manuscript has the same key."""
    key = digest({KIND: manuscript.model_dump(mode="json")})
    if house.artifacts.record(key) is None:
        files = {FILE: manuscript.model_dump_json().encode("utf-8")}
        house.artifacts.put(key, KIND, files, built_at=time.time())
    return key


def load(house: House, key: str) -> Manuscript:
    """Raises NotFound("manuscript-gone")."""
    try:
        return Manuscript.model_validate_json(house.artifacts.read(key, FILE))
    except (NotFound, ValidationError) as error:
        raise NotFound("manuscript-gone", key=key) from error


def next_passage(house: House, project_id: str) -> Passage | None:
    """The chapter behind the last one that the project's newest episode of a manuscript was made of; None when it has
    none. Whether the manuscript goes on there, `load` tells."""
    for episode in stored.newest_first(house.catalog.reading(), project_id):
        passage = episode.request.passage
        if passage is not None:
            return Passage(manuscript=passage.manuscript, first=passage.last + 1, last=passage.last + 1)
    return None
