"""Publishing: which revision of an episode readers see. In: the house, an episode. Out: a revision. Never: files."""

from __future__ import annotations

import time

from comic.errors import NotFound, Refused
from storage import episodes, publications
from studio import packages
from studio.house import House


def publish(house: House, episode_id: str) -> int:
    """Show readers the newest packages of all languages; their revision. Raises Refused("not-built"),
    NotFound("episode-unknown")."""
    with house.catalog.writing() as database:
        episode = episodes.find(database, episode_id)
        if episode is None:
            raise NotFound("episode-unknown", episode=episode_id)
        if episode.package_key is None:
            raise Refused("not-built")
        public = publications.public(database, episode_id)
        translated = packages.translated(database, episode)
        if public is not None and (public.package_key, public.translated) == (episode.package_key, translated):
            return public.revision
        return publications.publish(database, episode_id, episode.package_key, time.time(), dict(translated))


def unpublish(house: House, episode_id: str) -> None:
    """Take an episode from the readers; a later publish is a new revision."""
    with house.catalog.writing() as database:
        publications.withdraw(database, episode_id, time.time())
