"""An episode in other languages: the table of its lines, and the order to letter them.

In: the house, an episode, texts by line id. Out: `TranslationTable`s and `Submission`s. Never: a repainted panel: every
language is another lettering of the same art.
"""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Mapping

from comic.errors import BadInput, NotFound
from comic.lettering import LetteringLanguage
from comic.project import Wanted
from comic.story import LineKind
from comic.translation import Translation
from comic.value import Value
from pipeline.slots import STORYBOARD_SLOT
from storage import episodes as stored
from storage import translations
from studio.episodes import Submission, episode, output_key, resubmit, script
from studio.house import House
from studio.makers import translator
from studio.projects import project

TEXT_LENGTH_MAX = 2000
TABLE_BYTES_MAX = 2_000_000
COLUMNS = ("line", "speaker", "original", "translation")


class TranslationRow(Value):
    line_id: str
    kind: LineKind
    speaker: str | None
    original: str
    translation: str


class TranslationTable(Value):
    """Every line in story order; `translation` is empty where there is none yet."""

    language: LetteringLanguage
    title: str
    rows: tuple[TranslationRow, ...]

    @property
    def done(self) -> int:
        return sum(bool(row.translation) for row in self.rows)


def languages_for(house: House, episode_id: str) -> tuple[LetteringLanguage, ...]:
    """What the episode can be translated into; empty before there is a script."""
    written = script(house, episode_id)
    if written is None:
        return ()
    own = LetteringLanguage.of(written.language)
    return tuple(language for language in LetteringLanguage if language is not own)


def table(house: House, episode_id: str, language: LetteringLanguage) -> TranslationTable:
    """Raises NotFound("not-built")."""
    written = script(house, episode_id)
    if written is None:
        raise NotFound("not-built", episode=episode_id)
    kept = _kept(house, episode_id, language)
    texts = dict(kept.lines) if kept else {}
    return TranslationTable(
        language=language,
        title=kept.title if kept else "",
        rows=tuple(
            TranslationRow(
                line_id=line.id,
                kind=line.kind,
                speaker=line.speaker,
                original=line.text,
                translation=texts.get(line.id, ""),
            )
            for line in written.lines()
        ),
    )


def translate(
    house: House, episode_id: str, language: LetteringLanguage, title: str, texts: Mapping[str, str], click: str
) -> Submission:
    """Keep these texts and letter the episode in this language, too.

    Raises BadInput("translation-empty" | "translation-too-long" | "translation-own-language"), NotFound("not-built").
    """
    written = script(house, episode_id)
    directed = output_key(house, episode_id, STORYBOARD_SLOT)
    if written is None or directed is None:
        raise NotFound("not-built", episode=episode_id)
    if language is LetteringLanguage.of(written.language):
        raise BadInput("translation-own-language")
    lines = tuple((line.id, text) for line in written.lines() if (text := texts.get(line.id, "").strip()))
    if not lines:
        raise BadInput("translation-empty")
    for line_id, text in lines:
        if len(text) > TEXT_LENGTH_MAX:
            raise BadInput("translation-too-long", line=line_id, limit=TEXT_LENGTH_MAX)
    now = time.time()
    with house.catalog.writing() as database:
        translation = Translation(language=language, title=title.strip()[:200], lines=lines)
        translations.keep(database, episode_id, translation, now)
        stored.pin(database, episode_id, STORYBOARD_SLOT, directed, now)
        return resubmit(database, episode_id, click, now)


def translate_by_model(house: House, episode_id: str, language: LetteringLanguage, click: str) -> Submission:
    """Ask the series' text model, else the house's usual one, for all lines; they come into the table, lettered.

    Raises BadInput("translation-own-language" | "models-not-set-up"), NotFound("not-built").
    """
    written = script(house, episode_id)
    directed = output_key(house, episode_id, STORYBOARD_SLOT)
    if written is None or directed is None:
        raise NotFound("not-built", episode=episode_id)
    if language is LetteringLanguage.of(written.language):
        raise BadInput("translation-own-language")
    maker = translator(house.settings, project(house, episode(house, episode_id).project_id).makers)
    now = time.time()
    with house.catalog.writing() as database:
        stored.pin(database, episode_id, STORYBOARD_SLOT, directed, now)
        return resubmit(database, episode_id, click, now, (Wanted(language=language, maker=maker),))


def forget(house: House, episode_id: str, language: LetteringLanguage) -> None:
    """Build this language no more; what was published in it stays."""
    with house.catalog.writing() as database:
        translations.remove(database, episode_id, language.value)


def csv_text(shown: TranslationTable) -> str:
    """The table as CSV with a heading, for a spreadsheet."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(COLUMNS)
    for row in shown.rows:
        writer.writerow((row.line_id, row.speaker or "", _guarded(row.original), _guarded(row.translation)))
    return buffer.getvalue()


def read_csv(text: str) -> dict[str, str]:
    """Texts by line id out of a table as `csv_text` writes it, or of two columns: id and text.

    Raises BadInput("table-too-large" | "table-unreadable").
    """
    if len(text) > TABLE_BYTES_MAX:
        raise BadInput("table-too-large", limit_mb=TABLE_BYTES_MAX // 1_000_000)
    sample = text[:4000]
    try:
        dialect: type[csv.Dialect] | csv.Dialect = csv.excel_tab if "\t" in sample and "," not in sample else csv.excel
        found = [row for row in csv.reader(io.StringIO(text), dialect) if len(row) >= 2]
    except csv.Error as error:
        raise BadInput("table-unreadable") from error
    if not found:
        raise BadInput("table-unreadable")
    return {row[0].strip(): row[-1].removeprefix("'") for row in found if row[0].strip() != COLUMNS[0]}


def _guarded(text: str) -> str:
    """A cell that a spreadsheet doesn't take for a formula (OWASP, CSV injection)."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t") else text


def _kept(house: House, episode_id: str, language: LetteringLanguage) -> Translation | None:
    kept = translations.of_episode(house.catalog.reading(), episode_id)
    return next((translation for translation in kept if translation.language is language), None)
