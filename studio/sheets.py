"""The reference sheets of a series: how its characters look from all sides, drawn again or taken back.

A take belongs to the series; an episode is painted after it only when a click names that episode, since every panel
that reads the sheet is painted anew.

In: the house, a series, a character, episodes. Out: `CharacterSheets`, `Appearance`s, a `Repaint` before the click,
`Submission`s. Never: a change of an episode that the click doesn't name.
"""

from __future__ import annotations

import time
from collections.abc import Collection

from comic.errors import BadInput, NotFound
from comic.job import StepKind
from comic.model import Maker
from comic.project import Pin
from comic.sheet import SheetTake, clean_words
from comic.value import Value
from pipeline.outputs import ART_FILE
from pipeline.plan import PlannedStep, plan
from pipeline.slots import SCRIPT_SLOT, STORYBOARD_SLOT
from storage import episodes as stored_episodes
from storage import jobs, projects
from storage import sheets as stored
from storage.catalog import Database
from studio import estimates
from studio.episodes import Submission, resubmit, script, sources_of, storyboard
from studio.estimates import Estimate
from studio.files import url
from studio.house import House
from studio.series import output_key_in

TOLD_SLOTS = (SCRIPT_SLOT, STORYBOARD_SLOT)


class TakeView(Value):
    """`picture_url` is None while nobody has drawn it."""

    number: int
    words: str
    picture_url: str | None


class CharacterSheets(Value):
    """`takes` begins with the sheet that was drawn without being asked for; new episodes are painted after `chosen`."""

    name: str
    chosen: TakeView
    takes: tuple[TakeView, ...]


class Appearance(Value):
    """An episode that shows a character in so many `panels`, and the `take` of the sheet that it was last built with.
    `busy`: it is being built."""

    episode_id: str
    number: int
    title: str
    panels: int
    take: int
    busy: bool


class Repaint(Value):
    """What a click will have models draw: so many sheets and panels that the store doesn't have, and their price."""

    sheets: int
    panels: int
    estimate: Estimate


def painter(house: House, project_id: str) -> Maker:
    """Who paints the series: only one that reads sheets redraws them. Raises NotFound("project-unknown")."""
    found = projects.find(house.catalog.reading(), project_id)
    if found is None:
        raise NotFound("project-unknown", project=project_id)
    return found.makers.image


def of_series(house: House, project_id: str) -> tuple[CharacterSheets, ...]:
    """Everybody in the order in which they appeared."""
    database = house.catalog.reading()
    asked, chosen = stored.takes(database, project_id), stored.chosen(database, project_id)
    newest_first = stored.drawn(database, project_id)
    keys = {(drawn.name, drawn.take): drawn.key for drawn in reversed(newest_first)}
    numbers = {take.name: take.number for take in chosen}

    def view(take: SheetTake) -> TakeView:
        key = keys.get((take.name, take.number))
        picture_url = None if key is None else url(house, key, ART_FILE, signed=True)
        return TakeView(number=take.number, words=take.words, picture_url=picture_url)

    found = []
    for character in projects.characters(database, project_id):
        own = [SheetTake(name=character.name), *(take for take in asked if take.name == character.name)]
        views = {take.number: view(take) for take in own}
        chosen_view = views[numbers.get(character.name, 0)]
        found.append(CharacterSheets(name=character.name, chosen=chosen_view, takes=tuple(views.values())))
    return tuple(found)


def of_character(house: House, project_id: str, name: str) -> CharacterSheets:
    """Raises NotFound("character-unknown")."""
    for sheets in of_series(house, project_id):
        if sheets.name == name:
            return sheets
    raise NotFound("character-unknown", name=name)


def appearances(house: House, project_id: str, name: str) -> tuple[Appearance, ...]:
    """The episodes with a storyboard that shows the character, newest first."""
    database = house.catalog.reading()
    found = []
    for episode in stored_episodes.newest_first(database, project_id):
        board, newest = storyboard(house, episode.id), jobs.newest_of_episode(database, episode.id)
        shown = 0 if board is None else sum(name in {staging.name for staging in panel.cast} for panel in board.panels)
        if newest is not None and shown:
            found.append(
                Appearance(
                    episode_id=episode.id,
                    number=episode.number,
                    title=episode.title,
                    panels=shown,
                    take=newest.sources.sheet(name).number,
                    busy=newest.state.active,
                )
            )
    return tuple(found)


def next_take(house: House, project_id: str, name: str, words: str) -> SheetTake:
    """The take that a redraw with these words would be."""
    takes = of_character(house, project_id, name).takes
    return SheetTake(name=name, number=takes[-1].number + 1, words=clean_words(words))


def take_of(house: House, project_id: str, name: str, number: int) -> SheetTake:
    """Raises NotFound("character-unknown" | "sheet-take-unknown")."""
    for view in of_character(house, project_id, name).takes:
        if view.number == number:
            return SheetTake(name=name, number=number, words=view.words)
    raise NotFound("sheet-take-unknown", name=name, take=number)


def repaint(house: House, take: SheetTake, episode_ids: Collection[str]) -> Repaint:
    """What painting these episodes after this take will have models draw. Raises NotFound("episode-unknown")."""
    steps = (step for episode_id in episode_ids for step in _steps(house, episode_id, take))
    missing = estimates.to_be_paid(house, steps)
    return Repaint(
        sheets=sum(step.kind is StepKind.SHEET for step in missing),
        panels=sum(step.kind is StepKind.PANEL for step in missing),
        estimate=estimates.of_steps(house, missing),
    )


def redraw(
    house: House, project_id: str, name: str, words: str, episode_ids: Collection[str], click: str
) -> tuple[Submission, ...]:
    """Ask for another take of a character's sheet, with a creator's words about the look, and paint these episodes
    after it. Earlier takes and the panels painted after them stay in the store.

    Raises BadInput("sheets-not-read" | "episodes-none"), NotFound("project-unknown" | "character-unknown" |
    "episode-unknown" | "not-built").
    """
    if not painter(house, project_id).reads_sheets:
        raise BadInput("sheets-not-read")
    known, now = of_character(house, project_id, name), time.time()
    with house.catalog.writing() as database:
        _check(database, project_id, episode_ids)
        take = SheetTake(name=name, number=known.chosen.number, words=known.chosen.words)
        if not any(jobs.of_click(database, _click(click, episode_id)) for episode_id in episode_ids):
            take = stored.add_take(database, project_id, name, clean_words(words), now)
        return _paint_after(database, take, episode_ids, click, now)


def use(
    house: House, project_id: str, name: str, number: int, episode_ids: Collection[str], click: str
) -> tuple[Submission, ...]:
    """Paint new episodes of the series and these ones after an earlier take; 0 is the one that nobody asked for.

    Raises BadInput("episodes-none"), NotFound("character-unknown" | "sheet-take-unknown" | "episode-unknown" |
    "not-built").
    """
    take, now = take_of(house, project_id, name, number), time.time()
    with house.catalog.writing() as database:
        _check(database, project_id, episode_ids)
        stored.choose(database, project_id, name, number)
        return _paint_after(database, take, episode_ids, click, now)


def _check(database: Database, project_id: str, episode_ids: Collection[str]) -> None:
    if not episode_ids:
        raise BadInput("episodes-none")
    for episode_id in episode_ids:
        episode = stored_episodes.find(database, episode_id)
        if episode is None or episode.project_id != project_id:
            raise NotFound("episode-unknown", episode=episode_id)
        if len(_as_told(database, episode_id)) < len(TOLD_SLOTS):
            raise NotFound("not-built", episode=episode_id)


def _paint_after(
    database: Database, take: SheetTake, episode_ids: Collection[str], click: str, now: float
) -> tuple[Submission, ...]:
    for episode_id in episode_ids:
        for pin in _as_told(database, episode_id):
            stored_episodes.pin(database, episode_id, pin.slot, pin.key, now)
    return tuple(
        resubmit(database, episode_id, _click(click, episode_id), now, sheet=take) for episode_id in episode_ids
    )


def _as_told(database: Database, episode_id: str) -> tuple[Pin, ...]:
    """The script and the storyboard as they are: another sheet rewrites and redirects nothing."""
    keys = {slot: output_key_in(database, episode_id, slot) for slot in TOLD_SLOTS}
    return tuple(Pin(slot=slot, key=key) for slot, key in keys.items() if key is not None)


def _click(click: str, episode_id: str) -> str:
    """One click builds several episodes, and each of its jobs has a token of its own."""
    return f"{click}-{episode_id}"


def _steps(house: House, episode_id: str, take: SheetTake) -> tuple[PlannedStep, ...]:
    written, board = script(house, episode_id), storyboard(house, episode_id)
    if written is None or board is None:
        return ()
    database = house.catalog.reading()
    sources = sources_of(database, episode_id).with_sheet(take)
    others = tuple(pin for pin in sources.pins if pin.slot not in TOLD_SLOTS)
    sources = sources.model_copy(update={"pins": (*others, *_as_told(database, episode_id))})
    return plan(sources, estimates.NO_TOOLS, written, board)
