"""What is counted after the chaos: jobs lost, finished steps begun again, orphans, bytes that differ from their digest.

In: a house at rest, what was submitted to it, what its workers wrote down. Out: a `Report`. Never: a disturbance.
"""

from __future__ import annotations

import contextlib
import hashlib
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from comic.job import JobState
from storage import events, steps
from storage.artifacts import ArtifactStore
from studio import jobs
from studio.house import House


@dataclass
class Report:
    """`orphans` were seen after their house was gone; `wrong_digests` are files. `given_up`: why jobs failed that were
    then tried again, as an operator would; `failed_jobs` failed again. The rest is counted by name."""

    seed: int
    disturbances: int
    seconds: float
    jobs: int
    lost_jobs: int
    failed_jobs: int
    steps: int
    repeated_steps: int
    stored_twice: int
    orphans: int
    wrong_digests: int
    given_up: dict[str, int] = field(default_factory=dict)
    events: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, int] = field(default_factory=dict)


def told(orphans: Sequence[psutil.Process]) -> int:
    """Say on standard error who they are; how many."""
    for process in orphans:
        with contextlib.suppress(psutil.Error):
            print("orphan:", process.as_dict(["pid", "ppid", "status", "cmdline", "create_time"]), file=sys.stderr)
    return len(orphans)


def count(
    house: House,
    submitted: Sequence[str],
    lines: Path,
    *,
    seed: int,
    kinds: Counter[str],
    seconds: float,
    orphans: int,
    given_up: Counter[str],
) -> Report:
    """Read the catalog, the store and `lines`, which the workers wrote: time, what, key."""
    states = Counter(jobs.job(house, job_id).state for job_id in submitted)
    reading = house.catalog.reading()
    known = [step for job_id in submitted for step in steps.of_job(reading, job_id)]
    happened = Counter(event.kind.value for job_id in submitted for event in events.of_job(reading, job_id))
    repeated, twice = _again(lines)
    return Report(
        seed=seed,
        disturbances=kinds.total(),
        seconds=seconds,
        jobs=len(submitted),
        lost_jobs=len(submitted) - states[JobState.DONE] - states[JobState.FAILED],
        failed_jobs=states[JobState.FAILED],
        steps=len(known),
        repeated_steps=repeated,
        stored_twice=twice,
        orphans=orphans,
        wrong_digests=_wrong_digests(house.artifacts, {step.key for step in known}),
        given_up=dict(given_up),
        events=dict(sorted(happened.items())),
        kinds=dict(sorted(kinds.items())),
    )


def _again(lines: Path) -> tuple[int, int]:
    """Steps that were begun after their artifact was stored, and artifacts that were stored more than once."""
    stored: Counter[str] = Counter()
    repeated = set()
    written = [line.split() for line in lines.read_text(encoding="ascii").splitlines()]
    for _, what, key in sorted(written, key=lambda line: float(line[0])):
        if what == "stored":
            stored[key] += 1
        elif stored[key]:
            repeated.add(key)
    return len(repeated), sum(times > 1 for times in stored.values())


def _wrong_digests(store: ArtifactStore, keys: set[str]) -> int:
    wrong = 0
    for key in keys:
        record = store.record(key)
        for file in record.files if record is not None else ():
            path = Path(store.url.removeprefix("file://")) / key[:2] / key / file.name
            data = path.read_bytes() if path.exists() else store.read(key, file.name)
            wrong += hashlib.sha256(data).hexdigest() != file.sha256
    return wrong
