"""What finished steps give to the catalog: title and cast, translations, reference sheets, the package.

In: a job, its steps. Out: changed rows of its episode and its project. Never: a change of a job or a step.
"""

from __future__ import annotations

from comic.errors import NotFound
from comic.job import JobState, StepKind, StepState
from comic.story import Script
from comic.translation import Translation
from pipeline.desk import Desk
from pipeline.ordering import sheet_take
from pipeline.outputs import read_translation
from pipeline.slots import package_slot, subject_of, translation_slot
from storage import episodes, jobs, projects, sheets, translations
from storage.catalog import Database
from storage.jobs import StoredJob
from storage.sheets import DrawnSheet
from storage.steps import StoredStep


def hand_over_script(database: Database, desk: Desk, job: StoredJob, script: Script) -> None:
    """What a finished script gives to the catalog: the episode's title and the project's cast."""
    episode = episodes.find(database, job.episode_id)
    if episode is None:
        raise NotFound("episode-unknown", episode=job.episode_id)
    title = job.sources.request.title or script.title
    if title and title != episode.title:
        episodes.set_title(database, episode.id, title)
        projects.follow_title(database, episode.project_id, episode.title, title)
    projects.add_characters(database, episode.project_id, script.cast, desk.now())


def hand_over_translations(
    database: Database, desk: Desk, job: StoredJob, known: dict[str, StoredStep]
) -> tuple[Translation, ...]:
    """The translations that models have made for this job, handed over to the creator's table."""
    slots = (translation_slot(wanted.language.value) for wanted in job.sources.wanted)
    done = [known[slot] for slot in slots if slot in known and known[slot].state is StepState.DONE]
    found = tuple(read_translation(desk.store, step.key) for step in done)
    for translation in found:
        translations.keep(database, job.episode_id, translation, desk.now())
    return found


def hand_over_sheets(database: Database, job: StoredJob, known: tuple[StoredStep, ...]) -> None:
    """Finished reference sheets belong to the project, whatever becomes of the job."""
    finished = [step for step in known if step.kind is StepKind.SHEET and step.state is StepState.DONE]
    episode = episodes.find(database, job.episode_id) if finished else None
    if episode is None:
        return
    for step in finished:
        name = subject_of(step.slot)
        take = sheet_take(job.sources, name).number
        sheet = DrawnSheet(name=name, take=take, key=step.key, used_at=job.created_at)
        sheets.keep(database, episode.project_id, sheet)


def hand_over_package(database: Database, job: StoredJob, known: tuple[StoredStep, ...]) -> None:
    """A finished package in the episode's own language is what its reader shows from now on, unless what was asked
    for later was finished earlier."""
    slot = package_slot(job.sources.request.language.value, job.sources.preset)
    package = next((step for step in known if step.slot == slot), None)
    if package is None or package.state is not StepState.DONE:
        return
    newest = jobs.newest_of_episode(database, job.episode_id)
    if newest is not None and newest.id != job.id and newest.state is JobState.DONE:
        return
    episode = episodes.find(database, job.episode_id)
    if episode is not None and episode.package_key != package.key:
        episodes.set_package(database, episode.id, package.key)
