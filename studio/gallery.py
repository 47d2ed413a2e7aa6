"""The gallery: published episodes as cards. In: the house, a search. Out: `GalleryCard`s. Never: an unpublished one."""

from __future__ import annotations

from comic.story import Language
from comic.value import Value
from pipeline.outputs import read_manifest
from storage import episodes, publications
from studio.files import url
from studio.house import House


class GalleryCard(Value):
    episode_id: str
    project_id: str
    project_title: str
    number: int
    title: str
    language: Language
    cover_url: str
    manifest_url: str = ""
    published_at: float
    panels: int


def gallery(house: House, search: str = "") -> tuple[GalleryCard, ...]:
    """Newest first; `search` looks for every word in titles of episode and project, in any case."""
    database = house.catalog.reading()
    wanted = search.casefold().split()
    cards = []
    for public in publications.newest_first(database):
        episode = episodes.find(database, public.episode_id)
        if episode is None:
            continue
        named = f"{episode.title} {episode.project_title}".casefold()
        if not all(word in named for word in wanted):
            continue
        manifest = read_manifest(house.artifacts, public.package_key)
        cards.append(
            GalleryCard(
                episode_id=episode.id,
                project_id=episode.project_id,
                project_title=episode.project_title,
                number=episode.number,
                title=episode.title,
                language=Language(manifest.language),
                cover_url=url(house, public.package_key, "cover.jpg", signed=False),
                manifest_url=url(house, public.package_key, "manifest.json", signed=False),
                published_at=public.published_at,
                panels=len(manifest.panels),
            )
        )
    return tuple(cards)
