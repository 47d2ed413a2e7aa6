"""An episode as its rows and artifacts, a few bytes each, for tests of what keeps them: no engine, no picture."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

from comic.job import StepKind, StepState
from comic.project import EpisodeRequest, EpisodeSources
from comic.story import Language
from comic.value import canonical_json, digest
from storage import episodes, jobs, projects, publications, steps
from storage.artifacts import ArtifactStore
from storage.catalog import Catalog

REQUEST = EpisodeRequest(text="지우: 안녕", language=Language.KOREAN)


def put_artifact(store: ArtifactStore, name: str, inputs: tuple[str, ...] = (), size: int = 40) -> str:
    """An artifact with an order that names its inputs and two files. Its key."""
    order = canonical_json({"kind": name, "inputs": [{"name": key[:4], "key": key} for key in inputs]})
    key = hashlib.sha256(order.encode("utf-8")).hexdigest()
    store.put_order(key, order)
    files = {"picture.webp": name.encode() * size, "slices/001.jpg": key.encode() * size}
    store.put(key, "package", files, built_at=time.time())
    return key


def put_episode(catalog: Catalog, store: ArtifactStore, name: str) -> dict[str, str]:
    """A published episode with a done job and a pin. Keys of its artifacts by what they are to the catalog.

    `input` is named by an order only; `package` by a step, the episode and a publication; `failed` by a failed step.
    """
    keys = {"input": put_artifact(store, f"{name} input"), "pin": put_artifact(store, f"{name} pin")}
    keys["package"] = put_artifact(store, f"{name} package", (keys["input"],))
    keys["failed"] = digest([name, "never built"])
    with catalog.writing() as database:
        projects.add(database, f"{name}-project", name, Language.KOREAN, 1.0)
        episodes.add(database, name, f"{name}-project", name, REQUEST, 1.0)
        episodes.pin(database, name, "script", keys["pin"], 1.0)
        sources = EpisodeSources(request=REQUEST, pins=episodes.pins(database, name))
        jobs.submit(database, f"{name}-job", name, f"{name}-click", name, sources, 1.0)
        for slot, key in (("package", keys["package"]), ("sheet", keys["failed"])):
            database.execute(
                "insert into steps(job_id, slot, kind, key, position, order_json, state) values (?, ?, ?, ?, 0, ?, ?)",
                [
                    f"{name}-job",
                    slot,
                    StepKind.PACKAGE.value,
                    key,
                    store.order(key),
                    (StepState.DONE if slot == "package" else StepState.FAILED).value,
                ],
            )
        database.execute("update episode_jobs set state = 'done' where id = ?", [f"{name}-job"])
        episodes.set_package(database, name, keys["package"])
        publications.publish(database, name, keys["package"], 2.0)
        assert len(steps.of_job(database, f"{name}-job")) == 2
    return keys


def bytes_under(folder: Path) -> dict[str, bytes]:
    """Every file in a folder, hidden ones too, by its path in it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
