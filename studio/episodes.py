"""Episodes: one click makes one, an edit builds it again.

In: the house, requests. Out: `EpisodeView`s and `Submission`s. Never: a step or a message; it inserts rows, and the
conductor finds them.
"""

from __future__ import annotations

import time
from typing import TypedDict, Unpack

from comic.errors import BadInput, NotFound
from comic.job import Stage
from comic.model import Makers
from comic.project import EpisodeRequest, EpisodeSources, Wanted, checked
from comic.sheet import SheetTake
from comic.story import EpisodeMemory, Language, Script
from comic.storyboard import Storyboard
from comic.value import Value, digest
from pipeline.outputs import SCRIPT_FILE, read_script, read_storyboard, script_files
from pipeline.slots import SCRIPT_SLOT, STORYBOARD_SLOT
from storage import episodes as stored
from storage import jobs, placement_pins, projects, publications, sheets, translations
from storage.catalog import Database
from storage.episodes import StoredEpisode
from studio import packages
from studio.house import House
from studio.makers import usual
from studio.projects import clean_title, new_id
from studio.series import output_key_in, remembered

NAME_LENGTH = 40


class Submission(Value):
    """`new` is False when that click, or the very same order, is already being built."""

    job_id: str
    episode_id: str
    new: bool


class EpisodeView(Value):
    id: str
    project_id: str
    project_title: str
    number: int
    title: str
    language: Language
    created_at: float
    package_key: str | None
    published: bool
    stale: bool
    job_id: str | None
    request: EpisodeRequest


class Ordered(TypedDict, total=False):
    """How an episode is to be built. `stops_before`: its job waits there for an approval. `since`: when whoever orders
    began to look at the form. `makers`: those of a new project. `takes_unknown_prices`: models whose price nobody knows
    may be called."""

    stops_before: Stage | None
    since: float | None
    makers: Makers | None
    takes_unknown_prices: bool


def submit(
    house: House,
    project_id: str | None,
    request: EpisodeRequest,
    click: str,
    **how: Unpack[Ordered],
) -> Submission:
    """Ask for an episode: a new one of the project, or the first of a new project named after it. With `stops_before`
    its job waits there for an approval; what it builds is the same.

    Raises BadInput with what to change, NotFound("project-unknown"). A double click, a reload or a second tab with
    the same order finds the job that is under way; the same order, given after `since` by another tab or an earlier
    click, is found when it is finished, too. A new project has the house's usual makers unless `makers` says otherwise;
    one that exists keeps its own.
    """
    request = checked(request.model_copy(update={"title": clean_title(request.title)}))
    order_digest = digest([project_id, request.model_dump(mode="json")])
    now = time.time()
    memory = None if project_id is None else remembered(house, project_id)
    with house.catalog.writing() as database:
        known = jobs.of_click_or_order(database, click, order_digest, how.get("since"))
        if known is not None:
            return Submission(job_id=known.id, episode_id=known.episode_id, new=False)
        title = request.title or _first_words(request.text)
        if project_id is None:
            project_id = new_id()
            projects.add(database, project_id, title, request.language, now, how.get("makers") or usual(house.settings))
        elif projects.find(database, project_id) is None:
            raise NotFound("project-unknown", project=project_id)
        episode = stored.add(database, new_id(), project_id, title, request, now)
        job_id = new_id()
        sources = _sources(database, episode, memory)
        jobs.submit(database, job_id, episode.id, click, order_digest, sources, now, how.get("stops_before"))
        if how.get("takes_unknown_prices"):
            jobs.take_unknown_prices(database, job_id)
    return Submission(job_id=job_id, episode_id=episode.id, new=True)


def rebuild(house: House, episode_id: str, click: str) -> Submission:
    """Bring an episode up to date with its pins, takes and today's engines; what is built already stays."""
    now = time.time()
    with house.catalog.writing() as database:
        return resubmit(database, episode_id, click, now)


def edit_line(house: House, episode_id: str, line_id: str, text: str, click: str) -> Submission:
    """Change a line's words and build again. The storyboard is kept as it is: new words redirect and repaint nothing.

    Raises BadInput("line-empty"), NotFound("line-unknown" | "not-built").
    """
    words = text.strip()
    if not words:
        raise BadInput("line-empty")
    written = script(house, episode_id)
    directed = output_key(house, episode_id, STORYBOARD_SLOT)
    if written is None or directed is None:
        raise NotFound("not-built", episode=episode_id)
    key = _store_script(house, written.with_line(line_id, words))
    now = time.time()
    with house.catalog.writing() as database:
        stored.pin(database, episode_id, SCRIPT_SLOT, key, now)
        stored.pin(database, episode_id, STORYBOARD_SLOT, directed, now)
        return resubmit(database, episode_id, click, now)


def name_speaker(house: House, episode_id: str, line_id: str, name: str, click: str) -> Submission:
    """Say whose a line is, and build again. Painted by the house, the episode is directed anew, since another mouth
    opens; pictures of a model are kept as they are.

    Raises NotFound("line-unknown" | "character-unknown" | "not-built").
    """
    written = script(house, episode_id)
    directed = output_key(house, episode_id, STORYBOARD_SLOT)
    if written is None or directed is None:
        raise NotFound("not-built", episode=episode_id)
    key = _store_script(house, written.with_speaker(line_id, name))
    now = time.time()
    with house.catalog.writing() as database:
        episode = _stored(database, episode_id)
        stored.pin(database, episode_id, SCRIPT_SLOT, key, now)
        project = projects.find(database, episode.project_id)
        if project is None or project.makers.image.is_offline:
            stored.unpin(database, episode_id, STORYBOARD_SLOT)
        else:
            stored.pin(database, episode_id, STORYBOARD_SLOT, directed, now)
        return resubmit(database, episode_id, click, now)


def repaint(house: House, episode_id: str, panel_id: str, click: str) -> Submission:
    """Ask for another take of one panel. Raises NotFound("panel-unknown" | "not-built")."""
    board = storyboard(house, episode_id)
    if board is None:
        raise NotFound("not-built", episode=episode_id)
    if all(panel.id != panel_id for panel in board.panels):
        raise NotFound("panel-unknown", panel=panel_id)
    now = time.time()
    with house.catalog.writing() as database:
        if jobs.of_click(database, click) is None:
            stored.add_take(database, episode_id, panel_id)
        return resubmit(database, episode_id, click, now)


def episode(house: House, episode_id: str) -> EpisodeView:
    """Raises NotFound("episode-unknown")."""
    database = house.catalog.reading()
    return _view(database, _stored(database, episode_id))


def episodes(house: House, project_id: str | None = None) -> tuple[EpisodeView, ...]:
    """All of a project, or of all projects, newest first."""
    database = house.catalog.reading()
    return tuple(_view(database, found) for found in stored.newest_first(database, project_id))


def script(house: House, episode_id: str) -> Script | None:
    """The newest finished script, with the creator's edits; None before there is one."""
    key = output_key(house, episode_id, SCRIPT_SLOT)
    return None if key is None else read_script(house.artifacts, key)


def storyboard(house: House, episode_id: str) -> Storyboard | None:
    """The newest finished storyboard; None before there is one."""
    key = output_key(house, episode_id, STORYBOARD_SLOT)
    return None if key is None else read_storyboard(house.artifacts, key)


def delete_episode(house: House, episode_id: str) -> None:
    """Take an episode out of the catalog. Raises NotFound("episode-unknown"), BadInput("episode-busy")."""
    with house.catalog.writing() as database:
        _stored(database, episode_id)
        newest = jobs.newest_of_episode(database, episode_id)
        if newest is not None and newest.state.active:
            raise BadInput("episode-busy")
        stored.remove(database, episode_id)


def _sources(database: Database, episode: StoredEpisode, memory: EpisodeMemory | None = None) -> EpisodeSources:
    """What an episode is built from now. Its cast and its memory of the series are those that it was first built with:
    what the series learns later must not change what is finished. Its reference sheets are those that it was last built
    with: another one costs money, and is taken up only by a click that says so."""
    first = jobs.first_of_episode(database, episode.id)
    last = jobs.newest_kept_of_episode(database, episode.id) or first
    project = projects.find(database, episode.project_id)
    return EpisodeSources(
        request=episode.request,
        number=episode.number,
        cast=first.sources.cast if first else projects.characters(database, episode.project_id),
        takes=episode.takes,
        notes=episode.notes,
        pins=stored.pins(database, episode.id),
        placement_pins=placement_pins.of_episode(database, episode.id),
        translations=translations.of_episode(database, episode.id),
        makers=project.makers if project else Makers(),
        memory=first.sources.memory if first else memory,
        sheets=last.sources.sheets if last else sheets.chosen(database, episode.project_id),
    )


def sources_of(database: Database, episode_id: str) -> EpisodeSources:
    """What an episode would be built from now. Raises NotFound("episode-unknown")."""
    return _sources(database, _stored(database, episode_id))


def resubmit(
    database: Database,
    episode_id: str,
    click: str,
    now: float,
    wanted: tuple[Wanted, ...] = (),
    sheet: SheetTake | None = None,
    stops_before: Stage | None = None,
) -> Submission:
    """Inside a transaction of the caller: build the episode again from what the catalog now says, with translations
    that models are asked for and with another take of a reference sheet. Raises NotFound("episode-unknown")."""
    episode = _stored(database, episode_id)
    sources = _sources(database, episode).model_copy(update={"wanted": wanted})
    if sheet is not None:
        sources = sources.with_sheet(sheet)
    order = [episode.id, sources.model_dump(mode="json")]
    order_digest = digest(order if stops_before is None else [*order, stops_before.value])
    known = jobs.of_click_or_order(database, click, order_digest)
    if known is not None:
        return Submission(job_id=known.id, episode_id=episode.id, new=False)
    job_id = new_id()
    jobs.submit(database, job_id, episode.id, click, order_digest, sources, now, stops_before)
    return Submission(job_id=job_id, episode_id=episode.id, new=True)


def _stored(database: Database, episode_id: str) -> StoredEpisode:
    found = stored.find(database, episode_id)
    if found is None:
        raise NotFound("episode-unknown", episode=episode_id)
    return found


def output_key(house: House, episode_id: str, slot: str) -> str | None:
    """The artifact that a slot of the episode has now: what is pinned, else what was built last."""
    return output_key_in(house.catalog.reading(), episode_id, slot)


def _store_script(house: House, script: Script) -> str:
    """An edited script is an artifact under the digest of its own text."""
    files = script_files(script)
    key = digest({"edited": files[SCRIPT_FILE].decode("utf-8")})
    if house.artifacts.record(key) is None:
        house.artifacts.put(key, "script", files, built_at=time.time())
    return key


def _view(database: Database, found: StoredEpisode) -> EpisodeView:
    newest = jobs.newest_of_episode(database, found.id)
    public = publications.public(database, found.id)
    return EpisodeView(
        id=found.id,
        project_id=found.project_id,
        project_title=found.project_title,
        number=found.number,
        title=found.title,
        language=found.request.language,
        created_at=found.created_at,
        package_key=found.package_key,
        published=public is not None,
        stale=public is not None
        and (public.package_key != found.package_key or public.translated != packages.translated(database, found)),
        job_id=None if newest is None else newest.id,
        request=found.request,
    )


def _first_words(text: str) -> str:
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    words = clean_title(first[:200])
    return words if len(words) <= NAME_LENGTH else words[: NAME_LENGTH - 1].rstrip() + "…"
