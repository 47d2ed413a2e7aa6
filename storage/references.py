"""Which artifacts a catalog speaks of: by its steps, pins, packages, publications, sheets, texts; and by orders.

In: a catalog's database, the artifact store. Out: `References`. Never: a change of either.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from sqlite_utils import Database

from comic.value import Value
from storage import jobs
from storage.artifacts import ORDER, ArtifactStore, is_key

_PROMISED = """
select key from steps where state = 'done'
union select key from pins
union select package_key from publications
union select package_key from publication_packages
union select package_key from episodes where package_key is not null
union select key from sheets
union select json_extract(request, '$.passage.manuscript') from episodes
where json_extract(request, '$.passage.manuscript') is not null
"""


class References(Value):
    """`promised`: what the catalog says exists. `planned`: keys of steps that are not done and their inputs, which
    may exist. The two have no key in common."""

    promised: frozenset[str]
    planned: frozenset[str]

    @property
    def every(self) -> frozenset[str]:
        return self.promised | self.planned


def references(database: Database, store: ArtifactStore) -> References:
    """All keys that the catalog names, and all that the orders behind these keys name, and so on.

    An order is read from the step that has it, else from the store; one that doesn't have its key's digest is ignored.
    """
    orders = _Orders(database, store)
    promised = orders.closure(_keys(database, _PROMISED))
    planned = _keys(database, "select key from steps where state <> 'done'")
    planned |= {pin.key for job in jobs.active(database) for pin in job.sources.pins}
    return References(promised=promised, planned=orders.closure(planned) - promised)


def is_referenced(database: Database, key: str) -> bool:
    """Whether a row names this very key. Of what orders name this knows nothing: see `references`."""
    found = database.execute(
        "select exists(select 1 from steps where key = :key) or exists(select 1 from pins where key = :key) "
        "or exists(select 1 from publications where package_key = :key) "
        "or exists(select 1 from publication_packages where package_key = :key) "
        "or exists(select 1 from episodes where package_key = :key) "
        "or exists(select 1 from sheets where key = :key) "
        "or exists(select 1 from episodes where json_extract(request, '$.passage.manuscript') = :key)",
        {"key": key},
    ).fetchone()
    return bool(found[0])


class _Orders:
    """The inputs of artifacts, each looked up once."""

    def __init__(self, database: Database, store: ArtifactStore) -> None:
        self._store = store
        self._inputs: dict[str, frozenset[str]] = {}
        for key, text in database.execute("select key, order_json from steps where order_json is not null"):
            if key not in self._inputs:
                self._inputs[key] = _inputs(key, text)

    def closure(self, keys: Iterable[str]) -> frozenset[str]:
        found: set[str] = set()
        open_keys = set(keys)
        while open_keys:
            key = open_keys.pop()
            found.add(key)
            open_keys |= self._of(key) - found
        return frozenset(found)

    def _of(self, key: str) -> frozenset[str]:
        if key not in self._inputs:
            text = self._store.raw(key, ORDER)
            self._inputs[key] = frozenset() if text is None else _inputs(key, text.decode("utf-8", "replace"))
        return self._inputs[key]


def _keys(database: Database, sql: str) -> set[str]:
    return {str(key) for (key,) in database.execute(sql) if is_key(str(key))}


def _inputs(key: str, text: str) -> frozenset[str]:
    if hashlib.sha256(text.encode("utf-8")).hexdigest() != key:
        return frozenset()
    order = json.loads(text)
    given = order.get("inputs", ()) if isinstance(order, dict) else ()
    return frozenset(str(named["key"]) for named in given if is_key(str(named["key"])))
