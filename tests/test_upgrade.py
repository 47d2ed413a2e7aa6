"""An upgrade: an older catalog migrates with its jobs, and a new engine version rebuilds its steps only."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from sqlite_utils import Database

from comic.job import JobState, StepKind
from comic.project import EpisodeSources
from engines import versions
from settings import Settings
from storage import events, migrations, pools, sheets, steps
from storage.catalog import open_catalog
from storage.events import EventKind
from storage.sheets import DrawnSheet
from studio import episodes, jobs, projects
from studio.house import House, open_house
from tests.pipeline_bench import REQUEST, open_workbench


def catalog_of_an_older_release(path: Path) -> None:
    """What the release with two migrations left: a project with a running job, one rescue, a step to be retried."""
    database = Database(path)
    migrations.SCHEMA.apply(database, stop_before="m003_money_and_people")
    database.table("projects").insert(
        {"id": "project", "title": "Old", "language": "ko", "style": "", "budget_microusd": 0, "created_at": 1.0}
    )
    request = json.loads(REQUEST.model_dump_json())
    database.table("episodes").insert(
        {
            "id": "episode",
            "project_id": "project",
            "number": 1,
            "title": "Old",
            "request": json.dumps(request),
            "takes": "{}",
            "package_key": None,
            "created_at": 1.0,
        }
    )
    database.table("episode_jobs").insert(
        {
            "id": "job",
            "kind": "pipeline.full",
            "episode_id": "episode",
            "click": "click",
            "order_digest": "order",
            "sources": EpisodeSources(request=REQUEST).model_dump_json(),
            "state": "waiting",
            "served_at": 0.0,
            "created_at": 1.0,
        }
    )
    for kind, note in (("rescued", "never started"), ("rescued", "silent worker 7@here"), ("queued", "")):
        database.table("events").insert({"at": 1.0, "job_id": "job", "step_id": 1, "kind": kind, "note": note})
    database.conn.commit()
    database.conn.close()


def test_a_catalog_of_an_older_release_migrates_and_its_job_goes_on(settings: Settings) -> None:
    settings.data.mkdir(parents=True)
    catalog_of_an_older_release(settings.catalog_path)
    assert open_catalog(settings.catalog_path).reading()["steps"].columns_dict.keys() >= {"pool", "unstarted"}
    house = open_house(settings)
    assert projects.project(house, "project").stops_before is None
    bench = open_workbench(settings)
    bench.desk.dirty.add("job")
    bench.round()
    bench.labour()
    bench.round()
    assert bench.steps("job")["script"].state.value == "done"
    assert bench.steps("job")["script"].pool == "offline/script"
    assert events.count_rescues(house.catalog.reading()) == {
        EventKind.NEVER_STARTED: 1,
        EventKind.ORPHANED: 1,
        EventKind.WEDGED: 0,
    }
    assert "offline/storyboard" in {pool.name for pool in pools.every(house.catalog.reading())}


def test_the_sheets_of_an_older_release_are_pinned_to_their_series(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    catalog_of_an_older_release(path)
    database = Database(path)
    migrations.SCHEMA.apply(database, stop_before="m011_reference_sheets")
    order = {"job_id": "job", "kind": "sheet", "position": 0, "order_json": "{}"}
    for slot, key, state in (("sheet/지우", "a" * 64, "done"), ("sheet/민호", "b" * 64, "failed")):
        database.table("steps").insert(order | {"slot": slot, "key": key, "state": state})
    database.conn.close()
    known = sheets.drawn(open_catalog(path).reading(), "project")
    assert known == (DrawnSheet(name="지우", take=0, key="a" * 64, used_at=1.0),)


def test_a_new_letterer_letters_and_packages_and_paints_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    made = episodes.submit(house, None, REQUEST, "before")
    open_workbench(house.settings).finish()
    monkeypatch.setattr(versions, "LETTERING", "lettering-next")
    again = episodes.rebuild(house, made.episode_id, "after")
    upgraded = open_workbench(house.settings)
    upgraded.finish()
    assert jobs.job(house, again.job_id).state is JobState.DONE
    known = steps.of_job(house.catalog.reading(), again.job_id)
    built = Counter(step.kind for step in known if step.built)
    lettered = sum(step.kind is StepKind.LETTERING for step in known)
    assert built == {StepKind.LETTERING: lettered, StepKind.PACKAGE: 1}
