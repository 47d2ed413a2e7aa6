"""Lines that a creator lettered by hand, in the catalog. In: values and ids. Out: values. Never: a picture."""

from __future__ import annotations

from pydantic import TypeAdapter
from sqlite_utils import Database

from comic.lettering import LetteringLanguage, Placement
from comic.project import PlacementPin
from storage.catalog import rows

_PLACEMENTS: TypeAdapter[tuple[Placement, ...]] = TypeAdapter(tuple[Placement, ...])


def of_episode(database: Database, episode_id: str) -> tuple[PlacementPin, ...]:
    """Ordered by language, panel and line."""
    found = rows(
        database,
        "select language, panel_id, line_id, placements from placement_pins where episode_id = ? "
        "order by language, panel_id, line_id",
        episode_id,
    )
    return tuple(
        PlacementPin(
            language=LetteringLanguage(row["language"]),
            panel_id=row["panel_id"],
            line_id=row["line_id"],
            placements=_PLACEMENTS.validate_json(row["placements"]),
        )
        for row in found
    )


def keep(database: Database, episode_id: str, pin: PlacementPin, now: float) -> None:
    """Replaces the one of the same line in the same panel and language."""
    database.execute(
        "insert into placement_pins(episode_id, language, panel_id, line_id, placements, changed_at) "
        "values (?, ?, ?, ?, ?, ?) on conflict(episode_id, language, panel_id, line_id) "
        "do update set placements = excluded.placements, changed_at = excluded.changed_at",
        [
            episode_id,
            pin.language.value,
            pin.panel_id,
            pin.line_id,
            _PLACEMENTS.dump_json(pin.placements).decode("utf-8"),
            now,
        ],
    )


def release(
    database: Database, episode_id: str, language: LetteringLanguage, panel_id: str, line_id: str | None = None
) -> None:
    """Forget the hand's work on one line, or on all lines of a panel."""
    database.execute(
        "delete from placement_pins where episode_id = ? and language = ? and panel_id = ? "
        "and line_id = ifnull(?, line_id)",
        [episode_id, language.value, panel_id, line_id],
    )
