"""What was found in the art of panels that a model painted: letters that nobody ordered, and panels that nobody could
look at.

In: the house, an episode or a job. Out: `Proofs`. Never: a change of a picture; another take is asked for as of any
panel (`studio.flaws`).
"""

from __future__ import annotations

from collections.abc import Iterable

from comic.errors import Fact, NotFound
from comic.job import StepKind, StepState
from comic.proof import Mark
from comic.value import Value
from pipeline.outputs import ART_FILE, read_proof, read_storyboard
from pipeline.slots import STORYBOARD_SLOT, panel_slot, subject_of
from storage import accepted_proofs, jobs, steps
from storage import episodes as stored
from storage.jobs import StoredJob
from storage.steps import StoredStep
from studio.files import url
from studio.house import House

BARE = (
    "There is no writing of any kind in this picture: signs, screens, papers, packages and clothes are blank, and "
    "there are no balloons, captions, logos or signatures."
)
"""What is added to the order of a panel that came with letters, as a proposal."""


class MarkedPanel(Value):
    """`number` as readers count; `key` of the proof, by which what was found is accepted."""

    panel_id: str
    number: int
    picture_url: str
    key: str
    marks: tuple[Mark, ...]


class Unchecked(Value):
    """Panels that weren't looked at, by their numbers, for one reason."""

    code: str
    facts: dict[str, Fact]
    numbers: tuple[int, ...]


class Proofs(Value):
    marked: tuple[MarkedPanel, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()


def of_episode(house: House, episode_id: str) -> Proofs:
    """Those of the episode's newest job, in reading order; none while its storyboard is being built."""
    newest = jobs.newest_of_episode(house.catalog.reading(), episode_id)
    return Proofs() if newest is None else _of_job(house, newest)


def of_job(house: House, job_id: str) -> Proofs:
    """Raises NotFound("job-unknown")."""
    found = jobs.find(house.catalog.reading(), job_id)
    if found is None:
        raise NotFound("job-unknown", job=job_id)
    return _of_job(house, found)


def accept(house: House, episode_id: str, key: str) -> None:
    """Let stand what this proof tells of. Raises NotFound("episode-unknown")."""
    with house.catalog.writing() as database:
        if stored.find(database, episode_id) is None:
            raise NotFound("episode-unknown", episode=episode_id)
        accepted_proofs.accept(database, episode_id, key)


def _of_job(house: House, job: StoredJob) -> Proofs:
    known = {step.slot: step for step in steps.of_job(house.catalog.reading(), job.id)}
    looks = [step for step in known.values() if step.kind is StepKind.PROOF]
    directed = known.get(STORYBOARD_SLOT)
    if not looks or directed is None or directed.state is not StepState.DONE:
        return Proofs()
    board = read_storyboard(house.artifacts, directed.key)
    numbers = {panel.id: number for number, panel in enumerate(board.panels, start=1)}
    proofs = [step for step in looks if subject_of(step.slot) in numbers]
    accepted = accepted_proofs.of_episode(house.catalog.reading(), job.episode_id)
    done = (step for step in proofs if step.state is StepState.DONE and step.key not in accepted)
    failed = [step for step in proofs if step.state is StepState.FAILED]
    marked = (_marked(house, step, known, numbers) for step in done)
    return Proofs(
        marked=tuple(sorted((panel for panel in marked if panel.marks), key=lambda panel: panel.number)),
        unchecked=_unchecked(failed, numbers),
    )


def _marked(house: House, step: StoredStep, known: dict[str, StoredStep], numbers: dict[str, int]) -> MarkedPanel:
    panel_id = subject_of(step.slot)
    return MarkedPanel(
        panel_id=panel_id,
        number=numbers[panel_id],
        picture_url=url(house, known[panel_slot(panel_id)].key, ART_FILE, signed=True),
        key=step.key,
        marks=read_proof(house.artifacts, step.key).marks,
    )


def _unchecked(failed: Iterable[StoredStep], numbers: dict[str, int]) -> tuple[Unchecked, ...]:
    """One for each reason: a server that can't see pictures can't see any of them."""
    found: dict[str, list[StoredStep]] = {}
    for step in sorted(failed, key=lambda step: numbers[subject_of(step.slot)]):
        found.setdefault(step.error_code or "unexpected", []).append(step)
    return tuple(
        Unchecked(
            code=code, facts=alike[0].error_facts, numbers=tuple(numbers[subject_of(step.slot)] for step in alike)
        )
        for code, alike in found.items()
    )
