"""Reference sheets of a series in the catalog: the takes that were asked for, the chosen ones, and what was drawn.

In: a project's id, names, keys. Out: `SheetTake`s and `DrawnSheet`s. Never: a picture, a job.
"""

from __future__ import annotations

from sqlite_utils import Database

from comic.sheet import SheetTake
from comic.value import Value
from storage.catalog import one, rows


class DrawnSheet(Value):
    """A finished sheet. `used_at`: when the newest job that reads it was asked for."""

    name: str
    take: int
    key: str
    used_at: float


def add_take(database: Database, project_id: str, name: str, words: str, now: float) -> SheetTake:
    """One more take of a character's sheet."""
    last = one(
        database, "select max(number) as number from sheet_takes where project_id = ? and name = ?", project_id, name
    )
    take = SheetTake(name=name, number=1 + int(last["number"] or 0) if last else 1, words=words)
    database.table("sheet_takes").insert(
        {"project_id": project_id, "name": name, "number": take.number, "words": words, "created_at": now}
    )
    return take


def choose(database: Database, project_id: str, name: str, number: int) -> None:
    """New episodes of the series are painted after this take of the character's sheet."""
    database.execute(
        "update characters set sheet_take = ? where project_id = ? and name = ?", [number, project_id, name]
    )


def takes(database: Database, project_id: str) -> tuple[SheetTake, ...]:
    """All that were asked for, by name and number."""
    found = rows(
        database,
        "select name, number, words from sheet_takes where project_id = ? order by name, number",
        project_id,
    )
    return tuple(SheetTake.model_validate(row) for row in found)


def chosen(database: Database, project_id: str) -> tuple[SheetTake, ...]:
    """Those that new episodes are painted with, by name; none for characters whose first sheet is used."""
    found = rows(
        database,
        "select t.name, t.number, t.words from sheet_takes t join characters c "
        "on c.project_id = t.project_id and c.name = t.name and c.sheet_take = t.number "
        "where t.project_id = ? order by t.name",
        project_id,
    )
    return tuple(SheetTake.model_validate(row) for row in found)


def keep(database: Database, project_id: str, drawn: DrawnSheet) -> None:
    """Pin a finished sheet to the project: it stays in the store though no job speaks of it any more."""
    database.execute(
        "insert into sheets(project_id, key, name, take, used_at) values (?, ?, ?, ?, ?) "
        "on conflict(project_id, key) do update set used_at = excluded.used_at where used_at < excluded.used_at",
        [project_id, drawn.key, drawn.name, drawn.take, drawn.used_at],
    )


def drawn(database: Database, project_id: str) -> tuple[DrawnSheet, ...]:
    """All that are pinned to the project, those that were used last first."""
    found = rows(
        database,
        "select name, take, key, used_at from sheets where project_id = ? order by used_at desc, key",
        project_id,
    )
    return tuple(DrawnSheet.model_validate(row) for row in found)
