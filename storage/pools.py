"""Pools in the catalog: how many steps of one provider and kind may be in flight at once, and whether any may start.

In: a pool's name (`offline/panel`), wishes of people, what a provider said. Out: rows as frozen values. Never: a
decision about a step.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from comic.value import Value
from storage.catalog import rows

EVERY_POOL = "*"
"""The name under which all pools are paused at once."""


class Pool(Value):
    """`cap` None: the provider's usual one. `blocked_until` is wall-clock time for people, 0 when it isn't blocked."""

    name: str
    cap: int | None
    blocked_until: float
    paused: bool


def every(database: Database) -> tuple[Pool, ...]:
    """All pools by name; the row that pauses all of them is not among them."""
    found = rows(
        database, "select name, cap, blocked_until, paused from pools where name <> ? order by name", EVERY_POOL
    )
    return tuple(
        Pool(
            name=row["name"],
            cap=row["cap"],
            blocked_until=row["blocked_until"] or 0.0,
            paused=bool(row["paused"]),
        )
        for row in found
    )


def all_paused(database: Database) -> bool:
    return bool(rows(database, "select 1 from pools where name = ? and paused", EVERY_POOL))


def make_known(database: Database, names: Iterable[str]) -> None:
    """Give each pool a row, so that people see it before anything happens in it."""
    for name in sorted(set(names) - {""}):
        database.execute("insert into pools(name, blocked_until) values (?, 0) on conflict(name) do nothing", [name])


def limit(database: Database, name: str, cap: int | None) -> None:
    """At most `cap` steps in flight; None gives back the provider's usual number."""
    make_known(database, [name])
    database.execute("update pools set cap = ? where name = ?", [cap, name])


def block(database: Database, name: str, until: float) -> None:
    """Let nothing start until then; 0 lets it start again."""
    make_known(database, [name])
    database.execute("update pools set blocked_until = ? where name = ?", [until, name])


def pause(database: Database, name: str = EVERY_POOL) -> None:
    """Let nothing more start; what is in flight goes on."""
    make_known(database, [name])
    database.execute("update pools set paused = 1 where name = ?", [name])


def resume(database: Database, name: str = EVERY_POOL) -> None:
    """Let a pool start steps again, a blocked one too; resuming all leaves those paused that were paused alone."""
    make_known(database, [name])
    database.execute("update pools set paused = 0, blocked_until = 0 where name = ?", [name])
