"""Which processes were seen alive, as the conductor wrote it down. In: a name and a time. Out: when it was seen."""

from __future__ import annotations

import json
from collections.abc import Collection

from sqlite_utils import Database

from storage.catalog import rows


def seen(database: Database, name: str, process_id: int, host: str, now: float) -> None:
    database.execute(
        "insert into processes(name, pid, host, seen_at) values (?, ?, ?, ?) "
        "on conflict(name) do update set pid = excluded.pid, host = excluded.host, seen_at = excluded.seen_at",
        [name, process_id, host, now],
    )


def keep_only(database: Database, prefix: str, names: Collection[str]) -> None:
    """Forget the processes whose names begin with `prefix` and aren't among `names`: no clock decides who is gone."""
    database.execute(
        "delete from processes where substr(name, 1, ?) = ? and name not in (select value from json_each(?))",
        [len(prefix), prefix, json.dumps(sorted(names))],
    )


def last_seen(database: Database) -> dict[str, float]:
    """Time of the last sign of life by process name."""
    return {str(row["name"]): float(row["seen_at"]) for row in rows(database, "select name, seen_at from processes")}
