"""`/api`: published things for everybody, everything for a token, sentences for nobody."""

from __future__ import annotations

import pytest
from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.testclient import TestClient

from comic.job import Stage
from settings import Settings
from storage import processes
from studio import publications
from studio.episodes import EpisodeView, episode
from studio.house import House, open_house
from studio.signin import issue_session
from tests.finished_episode import finish
from web.routes import routes


@pytest.fixture(params=[None, "열려라"], ids=["open", "password"])
def settings(settings: Settings, request: pytest.FixtureRequest) -> Settings:
    """The answers are the same whether the studio has a password or not."""
    password = None if request.param is None else SecretStr(request.param)
    return settings.model_copy(update={"password": password})


@pytest.fixture
def client(house: House) -> TestClient:
    return TestClient(Starlette(routes=routes(house)))


def bearer(house: House) -> dict[str, str]:
    return {"Authorization": f"Bearer {issue_session(house)}"}


def published(house: House, title: str, project_id: str | None = None) -> EpisodeView:
    episode_id = finish(house, title, project_id)
    publications.publish(house, episode_id)
    return episode(house, episode_id)


def test_projects_without_a_token_have_something_published(house: House, client: TestClient) -> None:
    shown = published(house, "편지")
    finish(house, "둘째", shown.project_id)
    hidden = episode(house, finish(house, "숨은 이야기"))
    answer = client.get("/api/projects")
    (only,) = answer.json()["projects"]
    assert (only["id"], only["title"], only["language"], only["episodes"]) == (shown.project_id, "편지", "ko", 1)
    assert only["episodes_url"] == f"http://testserver/api/projects/{shown.project_id}/episodes"
    assert "숨은" not in answer.text
    everything = client.get("/api/projects", headers=bearer(house)).json()["projects"]
    assert {found["id"]: found["episodes"] for found in everything} == {shown.project_id: 2, hidden.project_id: 1}


def test_episodes_without_a_token_are_the_published_ones(house: House, client: TestClient) -> None:
    first = published(house, "하나")
    finish(house, "숨은 둘", first.project_id)
    third = published(house, "셋", first.project_id)
    answer = client.get(f"/api/projects/{first.project_id}/episodes")
    found = answer.json()
    assert found["project"] == {"id": first.project_id, "title": "하나"}
    assert [(one["id"], one["number"], one["title"]) for one in found["episodes"]] == [
        (first.id, 1, "하나"),
        (third.id, 3, "셋"),
    ]
    assert "숨은" not in answer.text
    one = found["episodes"][0]
    assert one["page_url"] == f"http://testserver/webtoon/{first.project_id}/episode/1"
    assert one["panels"] == 3
    assert "job_id" not in one
    for name in ("page_url", "cover_url", "manifest_url"):
        assert client.get(one[name]).status_code == 200
    assert client.get(one["manifest_url"]).json()["title"] == "하나"


def test_episodes_with_a_token_are_all(house: House, client: TestClient) -> None:
    first = published(house, "하나")
    second = episode(house, finish(house, "둘", first.project_id))
    path = f"/api/projects/{first.project_id}/episodes"
    found = client.get(path, headers=bearer(house)).json()["episodes"]
    assert [(one["number"], one["published"], one["built"], one["job_id"]) for one in found] == [
        (1, True, True, first.job_id),
        (2, False, True, second.job_id),
    ]
    assert "page_url" in found[0]
    assert "page_url" not in found[1]
    client.cookies.set("toonverse_session", issue_session(house))
    assert client.get(path).json()["episodes"] == found


def test_a_project_without_anything_published_is_not_there(house: House, client: TestClient) -> None:
    hidden = episode(house, finish(house, "숨은 이야기"))
    path = f"/api/projects/{hidden.project_id}/episodes"
    answer = client.get(path)
    assert (answer.status_code, answer.json()) == (404, {"error": "project-unknown", "project": hidden.project_id})
    assert client.get(path, headers=bearer(house)).status_code == 200
    assert client.get("/api/projects/none/episodes", headers=bearer(house)).status_code == 404


def test_a_job_is_seen_when_its_episode_is(house: House, client: TestClient) -> None:
    view = episode(house, finish(house, "편지"))
    path = f"/api/jobs/{view.job_id}"
    assert (client.get(path).status_code, client.get(path).json()) == (
        404,
        {"error": "job-unknown", "job": view.job_id},
    )
    known = client.get(path, headers=bearer(house)).json()
    assert known["state"] == "waiting"
    assert known["traceback"] is None
    assert known["cost_microusd"] == 0
    publications.publish(house, view.id)
    public = client.get(path).json()
    assert (public["id"], public["kind"], public["state"]) == (view.job_id, "pipeline.full", "waiting")
    assert [stage["stage"] for stage in public["stages"]] == [stage.value for stage in Stage]
    assert not {"traceback", "cost_microusd", "error_facts"} & public.keys()
    assert client.get("/api/jobs/none").status_code == 404


@pytest.mark.parametrize("value", ["", "x", "9999999999.", "9999999999.abc", "Ä.ö", "9999999999"])
def test_a_made_up_token_opens_nothing(house: House, client: TestClient, value: str) -> None:
    finish(house, "숨은 이야기")
    for headers in ({"Authorization": f"Bearer {value}".encode()}, {"Cookie": f"toonverse_session={value}".encode()}):
        assert client.get("/api/projects", headers=headers).json() == {"projects": []}


def test_a_token_ends(house: House, client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    finish(house, "숨은 이야기")
    headers = bearer(house)
    expires = int(headers["Authorization"].removeprefix("Bearer ").partition(".")[0])
    assert len(client.get("/api/projects", headers=headers).json()["projects"]) == 1
    monkeypatch.setattr("studio.signin.time.time", lambda: float(expires))
    assert client.get("/api/projects", headers=headers).json()["projects"] == []


def test_a_token_of_another_house_opens_nothing(house: House, client: TestClient, settings: Settings) -> None:
    other = open_house(settings.model_copy(update={"data": settings.data / "other"}))
    finish(house, "숨은 이야기")
    assert client.get("/api/projects", headers=bearer(other)).json()["projects"] == []
    other.catalog.close()


def test_health_names_who_was_seen(house: House, client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    assert client.get("/api/health").json() == {"status": "ok", "conductor": False, "workers": 0}
    with house.catalog.writing() as database:
        processes.seen(database, "conductor", 11, "here", 1000.0)
        processes.seen(database, "worker 1", 12, "here", 1000.0)
    monkeypatch.setattr("time.time", lambda: 1001.0)
    assert client.get("/api/health").json() == {"status": "ok", "conductor": True, "workers": 1}
    monkeypatch.setattr("time.time", lambda: 1011.0)
    assert client.get("/api/health").json() == {"status": "ok", "conductor": False, "workers": 0}


@pytest.mark.parametrize("path", ["", "/", "/x", "/projects/", "/projects/a/b", "/jobs", "/jobs/a/b"])
def test_unknown_paths_are_404(client: TestClient, path: str) -> None:
    for method in ("GET", "POST", "DELETE"):
        answer = client.request(method, f"/api{path}")
        assert (answer.status_code, answer.json()) == (404, {"error": "not-found"})


def test_answers_are_never_stored(house: House, client: TestClient) -> None:
    for path in ("/api/projects", "/api/health", "/api/jobs/none"):
        answer = client.get(path)
        assert answer.headers["content-type"] == "application/json"
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
