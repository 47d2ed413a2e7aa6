"""A character's reference sheet drawn anew, and the way back to an earlier one.

A take belongs to the series; an episode is painted after it only when a click names that episode, since every panel
that reads the sheet is painted anew.

In: the house, a character, episodes, a click. Out: `Submission`s. Never: a change of an episode that the click doesn't
name.
"""

from __future__ import annotations

import time
from collections.abc import Collection

from comic.errors import BadInput, NotFound
from comic.job import Stage
from comic.sheet import SheetTake, clean_words
from storage import episodes as stored_episodes
from storage import jobs
from storage import sheets as stored
from storage.catalog import Database
from storage.jobs import WishKind
from studio.episodes import Submission, resubmit
from studio.house import House
from studio.sheets import TOLD_SLOTS, as_told, of_character, painter


def redraw(
    house: House,
    project_id: str,
    name: str,
    words: str,
    episode_ids: Collection[str],
    click: str,
    *,
    sheet_first: bool = False,
) -> tuple[Submission, ...]:
    """Ask for another take of a character's sheet, with a creator's words about the look, and paint these episodes
    after it; with `sheet_first` only the sheet is drawn, by a job of the first of them, and `use` paints. Earlier takes
    and the panels painted after them stay.

    Raises BadInput("sheets-not-read" | "episodes-none"), NotFound("project-unknown" | "character-unknown" |
    "episode-unknown" | "not-built").
    """
    if not painter(house, project_id).reads_sheets:
        raise BadInput("sheets-not-read")
    known, now = of_character(house, project_id, name), time.time()
    with house.catalog.writing() as database:
        _check(database, project_id, episode_ids)
        take = known.takes[-1].take
        if not any(jobs.of_click(database, _click(click, episode_id)) for episode_id in episode_ids):
            take = stored.add_take(database, project_id, name, clean_words(words), now)
        if sheet_first:
            return _submit(database, take, tuple(episode_ids)[:1], click, now, stops_before=Stage.IMAGE)
        stored.choose(database, project_id, name, take.number)
        return _submit(database, take, episode_ids, click, now)


def use(
    house: House, project_id: str, name: str, number: int, episode_ids: Collection[str], click: str
) -> tuple[Submission, ...]:
    """Paint new episodes of the series and these ones after a take of the sheet; 0 is the one that nobody asked for.

    Raises BadInput("episodes-none"), NotFound("character-unknown" | "sheet-take-unknown" | "episode-unknown" |
    "not-built").
    """
    take, now = of_character(house, project_id, name).take(number), time.time()
    with house.catalog.writing() as database:
        _check(database, project_id, episode_ids)
        stored.choose(database, project_id, name, number)
        return _submit(database, take, episode_ids, click, now)


def _check(database: Database, project_id: str, episode_ids: Collection[str]) -> None:
    if not episode_ids:
        raise BadInput("episodes-none")
    for episode_id in episode_ids:
        episode = stored_episodes.find(database, episode_id)
        if episode is None or episode.project_id != project_id:
            raise NotFound("episode-unknown", episode=episode_id)
        if len(as_told(database, episode_id)) < len(TOLD_SLOTS):
            raise NotFound("not-built", episode=episode_id)


def _submit(
    database: Database,
    take: SheetTake,
    episode_ids: Collection[str],
    click: str,
    now: float,
    stops_before: Stage | None = None,
) -> tuple[Submission, ...]:
    submissions = []
    for episode_id in episode_ids:
        for pin in as_told(database, episode_id):
            stored_episodes.pin(database, episode_id, pin.slot, pin.key, now)
        token = _click(click, episode_id)
        if jobs.of_click(database, token) is None:
            _withdraw_offers(database, episode_id, now)
        submissions.append(resubmit(database, episode_id, token, now, sheet=take, stops_before=stops_before))
    return tuple(submissions)


def _withdraw_offers(database: Database, episode_id: str, now: float) -> None:
    """What waits for an approval is answered by another order: used, since its sheet is in the store, or dropped."""
    for job in jobs.to_be_approved(database, episode_id):
        jobs.wish(database, job.id, WishKind.CANCEL, now)


def _click(click: str, episode_id: str) -> str:
    """One click builds several episodes, and each of its jobs has a token of its own."""
    return f"{click}-{episode_id}"
