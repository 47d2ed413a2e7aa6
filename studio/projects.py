"""Projects, as pages and routes ask for them. In: the house, a title. Out: `ProjectView`s. Never: an episode."""

from __future__ import annotations

import time
import unicodedata
import uuid

from comic.errors import BadInput, NotFound
from comic.job import Stage
from comic.project import TITLE_LENGTH_MAX
from comic.story import Language
from storage import projects as stored
from storage.projects import StoredProject
from studio.house import House
from studio.makers import usual

ProjectView = StoredProject


def projects(house: House) -> tuple[ProjectView, ...]:
    """All, newest first."""
    return stored.newest_first(house.catalog.reading())


def project(house: House, project_id: str) -> ProjectView:
    """Raises NotFound("project-unknown")."""
    found = stored.find(house.catalog.reading(), project_id)
    if found is None:
        raise NotFound("project-unknown", project=project_id)
    return found


def create_project(house: House, title: str, language: Language) -> ProjectView:
    """Raises BadInput("title-empty" | "title-too-long")."""
    clean = clean_title(title)
    if not clean:
        raise BadInput("title-empty")
    project_id = new_id()
    with house.catalog.writing() as database:
        stored.add(database, project_id, clean, language, time.time(), usual(house.settings))
    return project(house, project_id)


def stop_new_episodes(house: House, project_id: str, before: Stage | None) -> None:
    """Say before which stage new episodes of a project are to wait for an approval, unless their order says otherwise;
    None: they run to their end. Raises NotFound("project-unknown")."""
    project(house, project_id)
    with house.catalog.writing() as database:
        stored.set_stop(database, project_id, before)


def clean_title(title: str) -> str:
    """One line without control or direction characters. Raises BadInput("title-too-long")."""
    shown = "".join(" " if character.isspace() else character for character in title)
    kept = (character for character in shown if unicodedata.category(character) not in ("Cc", "Cf", "Cs"))
    clean = " ".join("".join(kept).split())
    if len(clean) > TITLE_LENGTH_MAX:
        raise BadInput("title-too-long", length=len(clean), limit=TITLE_LENGTH_MAX)
    return unicodedata.normalize("NFC", clean)


def new_id() -> str:
    """Twelve hexadecimal digits: 2⁴⁸ ids, short enough for an address."""
    return uuid.uuid4().hex[:12]
