"""The newest finished package of an episode in each language. In: the catalog. Out: keys. Never: files."""

from __future__ import annotations

from pipeline.slots import package_slot
from storage import jobs, steps, translations
from storage.catalog import Database
from storage.episodes import StoredEpisode


def translated(database: Database, episode: StoredEpisode) -> tuple[tuple[str, str], ...]:
    """Codes of the other languages that the episode is kept in and has been built in, with their packages."""
    newest = jobs.newest_of_episode(database, episode.id)
    if newest is None:
        return ()
    found = (
        (kept.language.value, steps.newest_output(database, episode.id, package_slot(kept.language.value, preset)))
        for preset in (newest.sources.preset,)
        for kept in translations.of_episode(database, episode.id)
    )
    return tuple((language, key) for language, key in found if key is not None)
