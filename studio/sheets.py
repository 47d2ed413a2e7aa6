"""The reference sheets of a series: how its characters look from all sides, where they appear, what a redraw costs.

In: the house, a series, a character, episodes. Out: `CharacterSheets`, `Appearance`s, a `Repaint` before the click.
Never: a change of anything (`studio/redrawing.py`).
"""

from __future__ import annotations

from collections.abc import Collection

from comic.errors import NotFound
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
from studio.episodes import script, sources_of, storyboard
from studio.estimates import Estimate
from studio.files import url
from studio.house import House
from studio.series import output_key_in

TOLD_SLOTS = (SCRIPT_SLOT, STORYBOARD_SLOT)


class TakeView(Value):
    """`picture_url` is None while nobody has drawn it."""

    take: SheetTake
    picture_url: str | None

    @property
    def number(self) -> int:
        return self.take.number


class CharacterSheets(Value):
    """`takes` begins with the sheet that was drawn without being asked for; new episodes are painted after `chosen`."""

    name: str
    chosen: TakeView
    takes: tuple[TakeView, ...]

    def take(self, number: int) -> SheetTake:
        """Raises NotFound("sheet-take-unknown")."""
        for view in self.takes:
            if view.number == number:
                return view.take
        raise NotFound("sheet-take-unknown", name=self.name, take=number)

    def next_take(self, words: str) -> SheetTake:
        """The take that a redraw with these words would be."""
        return SheetTake(name=self.name, number=self.takes[-1].number + 1, words=clean_words(words))


class Appearance(Value):
    """An episode that shows a character in so many `panels`, and the `take` of the sheet that it was last built with.
    `offered`: the take that was, or is being, drawn to be looked at before any panel is painted. `busy`: it is being
    built."""

    episode_id: str
    number: int
    title: str
    panels: int
    take: int
    offered: int | None
    busy: bool


class Repaint(Value):
    """What a click will have models draw: so many sheets and panels that the store doesn't have, and their price;
    `sheets_alone` is the part of the sheets."""

    sheets: int
    panels: int
    estimate: Estimate
    sheets_alone: Estimate


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
        return TakeView(take=take, picture_url=picture_url)

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
        take = sources_of(database, episode.id).sheet(name).number
        offers = (job.sources.sheet(name).number for job in jobs.to_be_approved(database, episode.id))
        if newest is not None and shown:
            found.append(
                Appearance(
                    episode_id=episode.id,
                    number=episode.number,
                    title=episode.title,
                    panels=shown,
                    take=take,
                    offered=next((number for number in offers if number != take), None),
                    busy=newest.state.active,
                )
            )
    return tuple(found)


def repaint(house: House, take: SheetTake, episode_ids: Collection[str]) -> Repaint:
    """What painting these episodes after this take will have models draw. Raises NotFound("episode-unknown")."""
    steps = (step for episode_id in episode_ids for step in _steps(house, episode_id, take))
    missing = estimates.to_be_paid(house, steps)
    drawn = tuple(step for step in missing if step.kind is StepKind.SHEET)
    return Repaint(
        sheets=len(drawn),
        panels=sum(step.kind is StepKind.PANEL for step in missing),
        estimate=estimates.of_steps(house, missing),
        sheets_alone=estimates.of_steps(house, drawn),
    )


def as_told(database: Database, episode_id: str) -> tuple[Pin, ...]:
    """The script and the storyboard as they are: another sheet rewrites and redirects nothing."""
    keys = {slot: output_key_in(database, episode_id, slot) for slot in TOLD_SLOTS}
    return tuple(Pin(slot=slot, key=key) for slot, key in keys.items() if key is not None)


def _steps(house: House, episode_id: str, take: SheetTake) -> tuple[PlannedStep, ...]:
    written, board = script(house, episode_id), storyboard(house, episode_id)
    if written is None or board is None:
        return ()
    database = house.catalog.reading()
    sources = sources_of(database, episode_id).with_sheet(take)
    others = tuple(pin for pin in sources.pins if pin.slot not in TOLD_SLOTS)
    sources = sources.model_copy(update={"pins": (*others, *as_told(database, episode_id))})
    return plan(sources, estimates.NO_TOOLS, written, board)
