"""What was spent, as pages show it: by day, series, episode, engine and panel; and every call as CSV.

In: the house. Out: `CostTable`s, CSV. Never: a row of the ledger changed.
"""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Callable, Iterable
from enum import StrEnum

from comic.job import Stage, StepKind
from comic.money import MICROUSD_PER_USD
from comic.value import Value
from pipeline.probe import WHAT as CONNECTION_CHECK
from pipeline.slots import PANEL_SLOTS, PROOF_SLOTS, SCRIPT_SLOT, SHEET_SLOTS, STORYBOARD_SLOT
from storage import episodes, ledger, projects
from storage.ledger import Entry, LedgerState
from studio.house import House

DAY_SECONDS = 86_400.0


__all__ = ["CONNECTION_CHECK", "CostRow", "Grouping", "csv_text", "stage_of", "table"]


class Grouping(StrEnum):
    DAY = "day"
    PROJECT = "project"
    EPISODE = "episode"
    ENGINE = "engine"
    PANEL = "panel"


class CostRow(Value):
    """`name` is a title, a day, an engine or a slot; a slot is one of the episode `episode`, which is empty for what
    belongs to none. `unknown_calls`: nobody knows the price of their model."""

    name: str
    episode: str = ""
    calls: int
    spent_microusd: int
    estimated_microusd: int
    in_doubt_microusd: int
    unknown_calls: int

    @property
    def total_microusd(self) -> int:
        """Calls in doubt count as spent."""
        return self.spent_microusd + self.estimated_microusd + self.in_doubt_microusd


def table(house: House, grouping: Grouping, *, days: int = 30, episode_id: str | None = None) -> tuple[CostRow, ...]:
    """The last days' calls in groups: days oldest first, everything else dearest first."""
    since = time.time() - days * DAY_SECONDS
    entries = [
        entry
        for entry in ledger.entries(house.catalog.reading(), since=since)
        if episode_id is None or entry.episode_id == episode_id
    ]
    grouped: dict[tuple[str, str], list[Entry]] = {}
    name_of = _naming(house, grouping)
    for entry in entries:
        grouped.setdefault((_subject(entry, grouping), name_of(entry)), []).append(entry)
    titles = _naming(house, Grouping.EPISODE) if grouping is Grouping.PANEL else _untitled
    rows = [_row(name, titles(group[0]), group) for (_, name), group in grouped.items()]
    if grouping is Grouping.DAY:
        return tuple(sorted(rows, key=lambda row: row.name))
    return tuple(sorted(rows, key=lambda row: (-row.total_microusd, row.episode, row.name)))


def csv_text(house: House, days: int = 3650) -> str:
    """Every call, newest first, with a heading; dollars with six decimals."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(("at", "series", "episode", "what", "provider", "model", "state", "usd", *_TOKENS, "request id"))
    series, titles = _naming(house, Grouping.PROJECT), _naming(house, Grouping.EPISODE)
    for entry in ledger.entries(house.catalog.reading(), since=time.time() - days * DAY_SECONDS):
        cost = "" if entry.cost_microusd is None else f"{entry.cost_microusd / MICROUSD_PER_USD:.6f}"
        writer.writerow(
            (
                time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(entry.at)),
                _guarded(series(entry)),
                _guarded(titles(entry)),
                _guarded(entry.what),
                entry.provider,
                _guarded(entry.model),
                entry.state.value,
                cost,
                *(getattr(entry.usage, name) for name in _TOKENS),
                _guarded(entry.request_id),
            )
        )
    return buffer.getvalue()


_TOKENS = ("text_in", "cached_in", "image_in", "text_out", "image_out")


def stage_of(what: str) -> Stage | None:
    """The engine that a slot belongs to."""
    if what == SCRIPT_SLOT:
        return Stage.TEXT
    if what == STORYBOARD_SLOT:
        return Stage.DIRECTOR
    return Stage.IMAGE if what.startswith((PANEL_SLOTS, SHEET_SLOTS)) else None


def _engine_of(what: str) -> str:
    """The engine, or who looks through its work; what belongs to none is called by its slot."""
    stage = stage_of(what)
    if stage is not None:
        return stage.value
    return StepKind.PROOF.value if what.startswith(PROOF_SLOTS) else what


def _naming(house: House, grouping: Grouping) -> Callable[[Entry], str]:
    """How an entry's group is called; what was deleted since is called by its id."""
    database = house.catalog.reading()
    if grouping is Grouping.DAY:
        return lambda entry: time.strftime("%Y-%m-%d", time.localtime(entry.at))
    if grouping is Grouping.PROJECT:
        titles = {project.id: project.title for project in projects.newest_first(database)}
        return lambda entry: titles.get(entry.project_id, entry.project_id)
    if grouping is Grouping.EPISODE:
        named = {
            found.id: f"{found.project_title} · {found.number}. {found.title}"
            for found in episodes.newest_first(database, None)
        }
        return lambda entry: named.get(entry.episode_id, entry.episode_id)
    if grouping is Grouping.ENGINE:
        return lambda entry: _engine_of(entry.what)
    return lambda entry: entry.what


def _subject(entry: Entry, grouping: Grouping) -> str:
    """What keeps groups of the same name apart: two series may have one title, and every episode has a first panel."""
    if grouping is Grouping.PROJECT:
        return entry.project_id
    return entry.episode_id if grouping in (Grouping.EPISODE, Grouping.PANEL) else ""


def _untitled(entry: Entry) -> str:
    return ""


def _row(name: str, episode: str, entries: Iterable[Entry]) -> CostRow:
    known = [(entry.state, entry.cost_microusd or 0, entry.cost_microusd is None) for entry in entries]
    return CostRow(
        name=name,
        episode=episode,
        calls=len(known),
        spent_microusd=sum(cost for state, cost, _ in known if state is LedgerState.PAID),
        estimated_microusd=sum(cost for state, cost, _ in known if state is LedgerState.ESTIMATED),
        in_doubt_microusd=sum(cost for state, cost, _ in known if state is LedgerState.IN_DOUBT),
        unknown_calls=sum(unknown for _, _, unknown in known),
    )


def _guarded(text: str) -> str:
    """A cell that a spreadsheet doesn't take for a formula (OWASP, CSV injection)."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t") else text
