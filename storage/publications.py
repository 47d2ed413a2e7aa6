"""Publications in the catalog: which package revision readers see.

In: ids and keys. Out: rows as frozen values. Never: the package's files.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlite_utils import Database

from comic.value import Value
from storage.catalog import Row, one, rows


class StoredPublication(Value):
    episode_id: str
    revision: int
    package_key: str
    published_at: float
    translated: tuple[tuple[str, str], ...] = ()
    """Language codes and the packages in them."""


_PUBLIC = "select * from publications where withdrawn_at is null"


def publish(
    database: Database, episode_id: str, package_key: str, now: float, translated: Mapping[str, str] | None = None
) -> int:
    """Withdraw what is public of this episode and show this package, and those of other languages by their code; the
    new revision's number."""
    withdraw(database, episode_id, now)
    last = one(database, "select max(revision) as revision from publications where episode_id = ?", episode_id)
    revision = 1 + int(last["revision"] or 0) if last else 1
    added = database.table("publications").insert(
        {"episode_id": episode_id, "revision": revision, "package_key": package_key, "published_at": now}
    )
    database.table("publication_packages").insert_all(
        {"publication_id": added.last_pk, "language": language, "package_key": key}
        for language, key in sorted((translated or {}).items())
    )
    return revision


def withdraw(database: Database, episode_id: str, now: float) -> None:
    database.execute(
        "update publications set withdrawn_at = ? where episode_id = ? and withdrawn_at is null", [now, episode_id]
    )


def public(database: Database, episode_id: str) -> StoredPublication | None:
    row = one(database, f"{_PUBLIC} and episode_id = ?", episode_id)
    if row is None:
        return None
    others = rows(
        database,
        "select language, package_key from publication_packages where publication_id = ? order by language",
        row["id"],
    )
    translated = tuple((other["language"], other["package_key"]) for other in others)
    return _publication(row).model_copy(update={"translated": translated})


def newest_first(database: Database) -> tuple[StoredPublication, ...]:
    found = rows(database, f"{_PUBLIC} order by published_at desc, id desc")
    return tuple(_publication(row) for row in found)


def is_public(database: Database, package_key: str) -> bool:
    return one(database, f"{_PUBLIC} and package_key = ? limit 1", package_key) is not None or (
        one(
            database,
            "select 1 from publication_packages o join publications p on p.id = o.publication_id "
            "where p.withdrawn_at is null and o.package_key = ? limit 1",
            package_key,
        )
        is not None
    )


def neighbours(database: Database, project_id: str, number: int) -> tuple[int | None, int | None]:
    """The numbers of the published episodes before and after this one."""
    numbers = [
        int(row["number"])
        for row in rows(
            database,
            "select e.number from episodes e join publications p on p.episode_id = e.id "
            "where e.project_id = ? and p.withdrawn_at is null order by e.number",
            project_id,
        )
    ]
    before = max((other for other in numbers if other < number), default=None)
    after = min((other for other in numbers if other > number), default=None)
    return before, after


def _publication(row: Row) -> StoredPublication:
    return StoredPublication(
        episode_id=row["episode_id"],
        revision=row["revision"],
        package_key=row["package_key"],
        published_at=row["published_at"],
    )
