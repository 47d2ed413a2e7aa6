"""Translations in the catalog: an episode's words by language. In: values and ids. Out: values. Never: a picture."""

from __future__ import annotations

from sqlite_utils import Database

from comic.translation import Translation
from storage.catalog import rows


def of_episode(database: Database, episode_id: str) -> tuple[Translation, ...]:
    """Ordered by language."""
    found = rows(database, "select translation from translations where episode_id = ? order by language", episode_id)
    return tuple(Translation.model_validate_json(row["translation"]) for row in found)


def keep(database: Database, episode_id: str, translation: Translation, now: float) -> None:
    """Replaces the one of the same language."""
    database.execute(
        "insert into translations(episode_id, language, translation, changed_at) values (?, ?, ?, ?) "
        "on conflict(episode_id, language) do update set translation = excluded.translation, "
        "changed_at = excluded.changed_at",
        [episode_id, translation.language.value, translation.model_dump_json(), now],
    )


def remove(database: Database, episode_id: str, language: str) -> None:
    database.execute("delete from translations where episode_id = ? and language = ?", [episode_id, language])
