"""Collecting garbage: what is counted is what goes, and nothing goes that a row, an order or the clock speaks for."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from comic.errors import Refused
from comic.project import EpisodeSources, Pin
from comic.value import digest
from storage import episodes, exclusive, garbage, jobs, sheets
from storage.artifacts import ArtifactStore
from storage.catalog import Catalog, open_catalog
from storage.garbage import DISCARDED, OLD_SECONDS, Garbage, Shelf, collect_garbage, find_garbage, shelves
from storage.references import is_referenced
from storage.sheets import DrawnSheet
from tests.stored_episode import REQUEST, bytes_under, put_artifact, put_episode


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = open_catalog(tmp_path / "catalog.db")
    yield opened
    opened.close()


@pytest.fixture(params=["local", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> ArtifactStore:
    return ArtifactStore(
        (tmp_path / "artifacts").as_uri() if request.param == "local" else f"memory://{tmp_path.name}/artifacts"
    )


@pytest.fixture
def local(tmp_path: Path) -> ArtifactStore:
    return ArtifactStore((tmp_path / "artifacts").as_uri())


def a_month_later() -> float:
    return time.time() + OLD_SECONDS + 60


def keys(found: Garbage) -> set[str]:
    return {shelf.key for shelf in found.shelves}


def lying(store: ArtifactStore) -> set[str]:
    return {shelf.key for shelf in shelves(store)}


def test_only_what_nobody_speaks_of_goes(catalog: Catalog, store: ArtifactStore) -> None:
    named = put_episode(catalog, store, "rain")
    lost = {put_artifact(store, "lost"), put_artifact(store, "lost too", (named["input"],))}
    later = a_month_later()
    found = find_garbage(catalog, store, later)
    assert keys(found) == lost
    assert collect_garbage(catalog, store, later) == found
    assert lying(store) == {named["input"], named["pin"], named["package"]}
    assert all(store.record(key) is None for key in lost)
    assert store.read(named["package"], "picture.webp") == b"rain package" * 40
    assert collect_garbage(catalog, store, later).shelves == ()


def test_the_sheets_of_a_project_stay_though_no_job_speaks_of_them(catalog: Catalog, store: ArtifactStore) -> None:
    put_episode(catalog, store, "rain")
    drawn, lost = put_artifact(store, "drawn"), put_artifact(store, "lost")
    with catalog.writing() as database:
        sheets.keep(database, "rain-project", DrawnSheet(name="지우", take=1, key=drawn, used_at=1.0))
        assert is_referenced(database, drawn) and not is_referenced(database, lost)
    assert keys(collect_garbage(catalog, store, a_month_later())) == {lost}


def test_the_count_is_what_lies_on_the_disk(catalog: Catalog, local: ArtifactStore, tmp_path: Path) -> None:
    put_artifact(local, "one", size=1000)
    put_artifact(local, "two", size=50)
    before = bytes_under(tmp_path / "artifacts")
    found = find_garbage(catalog, local, a_month_later())
    assert sum(shelf.files for shelf in found.shelves) == len(before) == 8
    assert found.bytes == sum(map(len, before.values()))
    assert bytes_under(tmp_path / "artifacts") == before, "looking changes nothing"
    collect_garbage(catalog, local, a_month_later())
    assert bytes_under(tmp_path / "artifacts") == {}


def test_the_young_stay(catalog: Catalog, local: ArtifactStore, tmp_path: Path) -> None:
    old, young, touched = (put_artifact(local, name) for name in ("old", "young", "touched"))
    now = time.time()
    for key, age in ((old, OLD_SECONDS + 60), (young, OLD_SECONDS - 60), (touched, OLD_SECONDS + 60)):
        for path in (tmp_path / "artifacts" / key[:2] / key).rglob("*"):
            os.utime(path, (now - age, now - age))
    os.utime(tmp_path / "artifacts" / touched[:2] / touched / "picture.webp", (now, now))
    assert keys(collect_garbage(catalog, local, now)) == {old}
    assert lying(local) == {young, touched}


def test_unfinished_artifacts_are_garbage_too(catalog: Catalog, store: ArtifactStore) -> None:
    store.put_order(digest("asked for"), '"asked for"')
    assert keys(collect_garbage(catalog, store, a_month_later())) == {digest("asked for")}
    assert lying(store) == set()


def test_everything_of_an_active_job_stays(catalog: Catalog, store: ArtifactStore) -> None:
    put_episode(catalog, store, "rain")
    below = put_artifact(store, "below")
    pinned = put_artifact(store, "pinned when the job began", (below,))
    planned = put_artifact(store, "built but not noticed yet", (below,))
    with catalog.writing() as database:
        sources = EpisodeSources(request=REQUEST, pins=(Pin(slot="script", key=pinned),))
        jobs.submit(database, "job", "rain", "click", "order", sources, 3.0)
        database.execute(
            "insert into steps(job_id, slot, kind, key, position, state) values ('job', 'p', 'panel', ?, 0, 'running')",
            [planned],
        )
    assert collect_garbage(catalog, store, a_month_later()).shelves == ()
    with catalog.writing() as database:
        database.execute("update episode_jobs set state = 'cancelled'")
        jobs.remove(database, "job")
    assert keys(collect_garbage(catalog, store, a_month_later())) == {below, pinned, planned}


def test_a_deleted_episode_leaves_nothing_behind(catalog: Catalog, store: ArtifactStore) -> None:
    rain, snow = put_episode(catalog, store, "rain"), put_episode(catalog, store, "snow")
    with catalog.writing() as database:
        episodes.remove(database, "rain")
    removed = keys(collect_garbage(catalog, store, a_month_later()))
    assert removed == {rain[name] for name in ("input", "pin", "package")}
    assert {snow[name] for name in ("input", "pin", "package")} <= lying(store)


def test_what_a_job_takes_up_meanwhile_stays(
    catalog: Catalog, store: ArtifactStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look and the removal a step, a pin, and a writer come."""
    put_episode(catalog, store, "rain")
    taken, pinned, rewritten, lost = (put_artifact(store, name) for name in ("taken", "pinned", "rewritten", "lost"))
    looking = garbage.find_garbage

    def look_and_be_overtaken(*arguments: Any) -> Garbage:
        found = looking(*arguments)
        with catalog.writing() as database:
            database.execute("update steps set key = ? where state = 'failed'", [taken])
            episodes.pin(database, "rain", "storyboard", pinned, 1.0)
        store.put(rewritten, "panel", {"picture.webp": b"another"}, built_at=0.0)
        return found

    monkeypatch.setattr(garbage, "find_garbage", look_and_be_overtaken)
    assert keys(collect_garbage(catalog, store, a_month_later())) == {lost}
    assert {taken, pinned, rewritten} <= lying(store)


def test_what_a_killed_collection_set_aside_goes_with_the_next(
    catalog: Catalog, local: ArtifactStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = put_artifact(local, "lost")
    with monkeypatch.context() as stopped:
        stopped.setattr(garbage, "_clear", lambda _store: None)
        assert keys(collect_garbage(catalog, local, a_month_later())) == {lost}
    assert len(bytes_under(tmp_path / "artifacts" / DISCARDED)) == 4
    assert lying(local) == set()
    assert local.record(lost) is None
    assert collect_garbage(catalog, local, a_month_later()).shelves == ()
    assert bytes_under(tmp_path / "artifacts") == {}


def test_it_waits_for_a_backup(catalog: Catalog, store: ArtifactStore) -> None:
    lost = put_artifact(store, "lost")
    with exclusive.upkeep(catalog.path), pytest.raises(Refused) as refused:
        collect_garbage(catalog, store, a_month_later())
    assert refused.value.reason == "upkeep-busy"
    assert store.record(lost) is not None


@effort(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_what_stays_is_what_can_be_reached(catalog: Catalog, tmp_path: Path, data: st.DataObject) -> None:
    """Any web of artifacts whose orders name earlier ones, any of them pinned: reachable or gone."""
    store = ArtifactStore(f"memory://{tmp_path.name}/{time.monotonic_ns()}")
    made: list[str] = []
    inputs: dict[str, set[str]] = {}
    for number in range(data.draw(st.integers(1, 12))):
        named = data.draw(st.sets(st.sampled_from(made)) if made else st.just(set()))
        made.append(put_artifact(store, f"artifact {number}", tuple(sorted(named))))
        inputs[made[-1]] = named
    roots = data.draw(st.sets(st.sampled_from(made)))
    with catalog.writing() as database:
        database.execute("delete from pins")
        if episodes.find(database, "rain") is None:
            database.execute("insert into projects(id, title, language, created_at) values ('p', '', 'ko', 0)")
            episodes.add(database, "rain", "p", "rain", REQUEST, 0.0)
        for key in roots:
            episodes.pin(database, "rain", key, key, 0.0)
    reachable = set(roots)
    for key in reversed(made):
        if key in reachable:
            reachable |= inputs[key]
    removed = collect_garbage(catalog, store, a_month_later())
    assert keys(removed) == set(made) - reachable
    assert lying(store) == reachable


def test_a_shelf_is_told_by_what_lies_on_it(store: ArtifactStore) -> None:
    key = put_artifact(store, "one", size=10)
    (shelf,) = shelves(store)
    assert isinstance(shelf, Shelf)
    assert (shelf.key, shelf.files) == (key, 4)
    assert shelf.bytes >= 30 + 640
    assert abs(shelf.changed_at - time.time()) < 3600
