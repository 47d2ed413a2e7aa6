"""What a reader needs to show an episode: panels with sizes, gutters and alt text, in order.

In: the house and an episode. Out: `Reading`. Never: pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

from comic.errors import NotFound, Refused
from comic.lettering import LetteringLanguage
from comic.story import Language
from comic.value import Value
from pipeline.outputs import read_manifest
from storage import episodes, publications
from storage.episodes import StoredEpisode
from studio import packages
from studio.files import url
from studio.house import House


class ReadingPanel(Value):
    """Sizes and the gutter below are in strip pixels, 800 wide."""

    id: str
    url: str
    width_px: int
    height_px: int
    gap_after_px: int
    alt: str


class Reading(Value):
    """`previous` and `next` are the numbers of the published neighbours. `language` is what the panels are lettered
    in, `languages` what the reader may choose from; `told_in` is the language of alt texts and of sentences around."""

    episode_id: str
    project_id: str
    project_title: str
    number: int
    title: str
    language: LetteringLanguage
    languages: tuple[LetteringLanguage, ...]
    told_in: Language
    panels: tuple[ReadingPanel, ...]
    cover_url: str
    transcript: str
    published: bool
    previous: int | None
    next: int | None


def read_published(house: House, project_id: str, number: int, language: str | None = None) -> Reading:
    """What readers see, in a language by its code or in the episode's own. Raises NotFound("episode-unknown")."""
    database = house.catalog.reading()
    episode = episodes.find_by_number(database, project_id, number)
    public = None if episode is None else publications.public(database, episode.id)
    if episode is None or public is None:
        raise NotFound("episode-unknown", project=project_id, number=number)
    shelf = _Shelf(public.package_key, public.translated)
    return _reading(house, episode, shelf, language, published=True, signed=False)


def read_draft(house: House, episode_id: str, language: str | None = None) -> Reading:
    """The newest package, for signed-in creators: addresses expire. Raises NotFound, Refused("not-built")."""
    database = house.catalog.reading()
    episode = episodes.find(database, episode_id)
    if episode is None:
        raise NotFound("episode-unknown", episode=episode_id)
    if episode.package_key is None:
        raise Refused("not-built")
    published = publications.public(database, episode_id) is not None
    shelf = _Shelf(episode.package_key, packages.translated(database, episode))
    return _reading(house, episode, shelf, language, published=published, signed=True)


@dataclass(frozen=True)
class _Shelf:
    """An episode's packages: in its own language, and in others by their code."""

    own: str
    translated: tuple[tuple[str, str], ...]


def _reading(
    house: House, episode: StoredEpisode, shelf: _Shelf, language: str | None, *, published: bool, signed: bool
) -> Reading:
    package_key = dict(shelf.translated).get(language or "", shelf.own)
    own = LetteringLanguage.of(episode.request.language)
    manifest = read_manifest(house.artifacts, package_key)
    before, after = publications.neighbours(house.catalog.reading(), episode.project_id, episode.number)
    bottoms = [panel.box[1] for panel in manifest.panels[1:]] + [manifest.height_px]
    panels = tuple(
        ReadingPanel(
            id=panel.id,
            url=url(house, package_key, f"panels/{panel.id}.jpg", signed=signed),
            width_px=round(panel.box[2] - panel.box[0]),
            height_px=round(panel.box[3] - panel.box[1]),
            gap_after_px=max(0, round(next_top - panel.box[3])),
            alt=panel.alt,
        )
        for panel, next_top in zip(manifest.panels, bottoms, strict=True)
    )
    return Reading(
        episode_id=episode.id,
        project_id=episode.project_id,
        project_title=episode.project_title,
        number=episode.number,
        title=manifest.title,
        language=LetteringLanguage(manifest.language),
        languages=(own, *(LetteringLanguage(code) for code, _ in shelf.translated)),
        told_in=_told_in(manifest.language, episode.request.language),
        panels=panels,
        cover_url=url(house, package_key, "cover.jpg", signed=signed),
        transcript=house.artifacts.read(package_key, "transcript.txt").decode("utf-8"),
        published=published,
        previous=before,
        next=after,
    )


def _told_in(code: str, own: Language) -> Language:
    """A translation's alt texts are in its language when the director has words for it."""
    return Language(code) if code in list(Language) else own
