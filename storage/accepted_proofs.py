"""What a creator lets stand in the art of an episode, by the keys of the proofs that told of it.

A proof belongs to one picture: another take of its panel is looked at anew, and nothing of it is accepted yet.

In: an episode's id, keys. Out: keys. Never: a mark, a picture.
"""

from __future__ import annotations

import json

from sqlite_utils import Database

from storage.catalog import one


def of_episode(database: Database, episode_id: str) -> frozenset[str]:
    """Empty for an episode that isn't there."""
    row = one(database, "select accepted_proofs from episodes where id = ?", episode_id)
    return frozenset(json.loads(row["accepted_proofs"] or "[]")) if row else frozenset()


def accept(database: Database, episode_id: str, key: str) -> None:
    """Once and for all; a second time changes nothing."""
    keys = of_episode(database, episode_id) | {key}
    database.execute("update episodes set accepted_proofs = ? where id = ?", [json.dumps(sorted(keys)), episode_id])
