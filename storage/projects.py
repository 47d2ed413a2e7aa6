"""Projects (series) and their characters in the catalog.

In: values and ids. Out: rows as frozen values. Never: an episode.
"""

from __future__ import annotations

from sqlite_utils import Database

from comic.cast import Character
from comic.job import Stage
from comic.model import Makers
from comic.story import Language
from comic.value import Value
from storage.catalog import Row, one, rows


class StoredProject(Value):
    """`stops_before`: before which stage new episodes wait for an approval, unless their order says otherwise;
    `makers`: who writes, directs and paints."""

    id: str
    title: str
    language: Language
    created_at: float
    episodes: int
    stops_before: Stage | None
    makers: Makers


_SELECT = """
select p.id, p.title, p.language, p.created_at, p.stops_before, p.makers, count(e.id) as episodes
from projects p left join episodes e on e.project_id = p.id
"""


def add(
    database: Database, project_id: str, title: str, language: Language, now: float, makers: Makers | None = None
) -> None:
    database.table("projects").insert(
        {
            "id": project_id,
            "title": title,
            "language": language.value,
            "style": "",
            "created_at": now,
            "makers": None if makers is None else makers.model_dump_json(),
        }
    )


def set_makers(database: Database, project_id: str, makers: Makers) -> None:
    """Who writes, directs and paints the project's episodes from now on."""
    database.table("projects").update(project_id, {"makers": makers.model_dump_json()})


def follow_title(database: Database, project_id: str, provisional: str, title: str) -> None:
    """A project that was named after its first episode's first words takes the title that the episode got."""
    database.execute(
        "update projects set title = ? where id = ? and title = ? "
        "and (select count(*) from episodes where project_id = projects.id) = 1",
        [title, project_id, provisional],
    )


def set_stop(database: Database, project_id: str, stops_before: Stage | None) -> None:
    stage = None if stops_before is None else stops_before.value
    database.table("projects").update(project_id, {"stops_before": stage})


def find(database: Database, project_id: str) -> StoredProject | None:
    row = one(database, f"{_SELECT} where p.id = ? group by p.id", project_id)
    return None if row is None else _project(row)


def newest_first(database: Database) -> tuple[StoredProject, ...]:
    return tuple(_project(row) for row in rows(database, f"{_SELECT} group by p.id order by p.created_at desc, p.id"))


def characters(database: Database, project_id: str) -> tuple[Character, ...]:
    """The project's cast in the order in which it appeared."""
    found = rows(database, "select character from characters where project_id = ? order by position", project_id)
    return tuple(Character.model_validate_json(row["character"]) for row in found)


def add_characters(database: Database, project_id: str, cast: tuple[Character, ...], now: float) -> None:
    """Add those whose names the project doesn't know; the known keep their looks."""
    start = one(database, "select count(*) as known from characters where project_id = ?", project_id)
    position = int(start["known"]) if start else 0
    for offset, character in enumerate(cast):
        database.execute(
            "insert into characters(project_id, name, character, position, created_at) values (?, ?, ?, ?, ?) "
            "on conflict(project_id, name) do nothing",
            [project_id, character.name, character.model_dump_json(), position + offset, now],
        )


def _project(row: Row) -> StoredProject:
    return StoredProject(
        id=row["id"],
        title=row["title"],
        language=Language(row["language"]),
        created_at=row["created_at"],
        episodes=row["episodes"],
        stops_before=Stage(row["stops_before"]) if row["stops_before"] else None,
        makers=Makers.model_validate_json(row["makers"]) if row["makers"] else Makers(),
    )
