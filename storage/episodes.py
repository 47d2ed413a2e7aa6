"""Episodes in the catalog: what was asked for, what is built, the creator's pins and takes.

In: values and ids. Out: rows as frozen values. Never: jobs or files.
"""

from __future__ import annotations

import json

from sqlite_utils import Database

from comic.project import EpisodeRequest, Pin
from comic.value import Value
from storage.catalog import Row, one, rows


class StoredEpisode(Value):
    id: str
    project_id: str
    project_title: str
    number: int
    title: str
    request: EpisodeRequest
    takes: tuple[tuple[str, int], ...]
    notes: tuple[tuple[str, str], ...]
    package_key: str | None
    created_at: float


_SELECT = "select e.*, p.title as project_title from episodes e join projects p on p.id = e.project_id"


def add(
    database: Database, episode_id: str, project_id: str, title: str, request: EpisodeRequest, now: float
) -> StoredEpisode:
    """The project's next episode, counted from 1."""
    last = one(database, "select max(number) as number from episodes where project_id = ?", project_id)
    number = 1 + int(last["number"] or 0) if last else 1
    database.table("episodes").insert(
        {
            "id": episode_id,
            "project_id": project_id,
            "number": number,
            "title": title,
            "request": request.model_dump_json(),
            "takes": "{}",
            "created_at": now,
        }
    )
    stored = find(database, episode_id)
    assert stored is not None
    return stored


def find(database: Database, episode_id: str) -> StoredEpisode | None:
    row = one(database, f"{_SELECT} where e.id = ?", episode_id)
    return None if row is None else _episode(row)


def find_by_number(database: Database, project_id: str, number: int) -> StoredEpisode | None:
    row = one(database, f"{_SELECT} where e.project_id = ? and e.number = ?", project_id, number)
    return None if row is None else _episode(row)


def newest_first(database: Database, project_id: str | None = None) -> tuple[StoredEpisode, ...]:
    where = "" if project_id is None else "where e.project_id = ?"
    given = () if project_id is None else (project_id,)
    found = rows(database, f"{_SELECT} {where} order by e.created_at desc, e.id", *given)
    return tuple(_episode(row) for row in found)


def set_title(database: Database, episode_id: str, title: str) -> None:
    database.table("episodes").update(episode_id, {"title": title})


def set_package(database: Database, episode_id: str, package_key: str) -> None:
    database.table("episodes").update(episode_id, {"package_key": package_key})


def add_take(database: Database, episode_id: str, panel_id: str) -> int:
    """Count one more take of a panel; the number of the new take."""
    episode = find(database, episode_id)
    assert episode is not None
    takes = dict(episode.takes)
    takes[panel_id] = takes.get(panel_id, 1) + 1
    database.table("episodes").update(episode_id, {"takes": json.dumps(takes)})
    return takes[panel_id]


def set_note(database: Database, episode_id: str, panel_id: str, note: str) -> None:
    """What is added to the order of a panel from now on; nothing when empty."""
    episode = find(database, episode_id)
    assert episode is not None
    notes = dict(episode.notes) | {panel_id: note}
    kept = {panel: words for panel, words in notes.items() if words}
    database.table("episodes").update(episode_id, {"notes": json.dumps(kept, ensure_ascii=False)})


def pins(database: Database, episode_id: str) -> tuple[Pin, ...]:
    found = rows(database, "select slot, key from pins where episode_id = ? order by slot", episode_id)
    return tuple(Pin(slot=row["slot"], key=row["key"]) for row in found)


def pin(database: Database, episode_id: str, slot: str, key: str, now: float) -> None:
    """Replace a slot's output by an artifact of the creator's choice."""
    database.execute(
        "insert into pins(episode_id, slot, key, created_at) values (?, ?, ?, ?) "
        "on conflict(episode_id, slot) do update set key = excluded.key, created_at = excluded.created_at",
        [episode_id, slot, key, now],
    )


def unpin(database: Database, episode_id: str, slot: str) -> None:
    database.execute("delete from pins where episode_id = ? and slot = ?", [episode_id, slot])


def remove(database: Database, episode_id: str) -> None:
    """Take an episode with its jobs, pins and publications out of the catalog; its artifacts stay in the store."""
    jobs = "(select id from episode_jobs where episode_id = ?)"
    for statement in (
        f"delete from steps where job_id in {jobs}",
        f"delete from wishes where job_id in {jobs}",
        "delete from episode_jobs where episode_id = ?",
        "delete from pins where episode_id = ?",
        "delete from placement_pins where episode_id = ?",
        "delete from translations where episode_id = ?",
        "delete from publication_packages where publication_id in (select id from publications where episode_id = ?)",
        "delete from publications where episode_id = ?",
        "delete from episodes where id = ?",
    ):
        database.execute(statement, [episode_id])


def _episode(row: Row) -> StoredEpisode:
    return StoredEpisode(
        id=row["id"],
        project_id=row["project_id"],
        project_title=row["project_title"],
        number=row["number"],
        title=row["title"],
        request=EpisodeRequest.model_validate_json(row["request"]),
        takes=tuple(sorted(json.loads(row["takes"] or "{}").items())),
        notes=tuple(sorted(json.loads(row["notes"] or "{}").items())),
        package_key=row["package_key"],
        created_at=row["created_at"],
    )
