"""`/metrics`: strictly what the exposition format allows, the catalog's numbers, and nobody from elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as any_
from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.testclient import TestClient

from comic.job import JobState
from settings import Settings
from storage import pools
from studio import queue
from studio.house import House
from studio.signin import issue_session, token_valid, watching_token
from tests.busy_house import busy
from web.metrics import Metric, Sample, exposition
from web.routes import routes

NAME = r"[a-zA-Z_:][a-zA-Z0-9_:]*"
SAMPLE = re.compile(rf"^({NAME})(?:\{{(.*)\}})? (-?(?:[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?|Inf)|NaN)$")
LABEL = re.compile(r'([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\\\|\\"|\\n)*)"(?:,|$)')


@dataclass
class Family:
    kind: str
    samples: dict[tuple[tuple[str, str], ...], float] = field(default_factory=dict)


def read(text: str) -> dict[str, Family]:
    """The families of an exposition; fails on everything that format 0.0.4 forbids."""
    assert text.endswith("\n")
    families: dict[str, Family] = {}
    helped: set[str] = set()
    current = ""
    for line in text[:-1].split("\n"):
        if line.startswith("# HELP "):
            name = line.split(" ")[2]
            assert name not in helped, "one HELP a name"
            helped.add(name)
        elif line.startswith("# TYPE "):
            _, _, current, kind = line.split(" ")
            assert current not in families and kind in ("gauge", "counter")
            assert re.fullmatch(NAME, current) and (kind != "counter" or current.endswith("_total"))
            families[current] = Family(kind)
        else:
            found = SAMPLE.match(line)
            assert found is not None, line
            name, labels, value = found.groups()
            assert name == current, "samples of a name stand together under its TYPE"
            pairs = LABEL.findall(labels or "")
            assert ",".join(f'{key}="{value}"' for key, value in pairs) == (labels or "")
            assert len({key for key, _ in pairs}) == len(pairs)
            key = tuple(sorted((key, unescaped(value)) for key, value in pairs))
            assert key not in families[current].samples, "each label set once"
            families[current].samples[key] = float(value)
    assert helped == families.keys()
    return families


def unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: {"n": "\n"}.get(found[1], found[1]), text)


@pytest.fixture(params=[None, "열려라"], ids=["open", "password"])
def settings(settings: Settings, request: pytest.FixtureRequest) -> Settings:
    return settings.model_copy(update={"password": request.param and SecretStr(request.param)})


def client(house: House, peer: str = "127.0.0.1", host: str = "127.0.0.1:8501") -> TestClient:
    queue.forget_snapshot(house)
    return TestClient(Starlette(routes=routes(house)), client=(peer, 50_000), base_url=f"http://{host}")


def test_the_numbers_are_the_catalogs(house: House) -> None:
    busy(house)
    with house.catalog.writing() as database:
        pools.make_known(database, ['odd"\\\nname/panel'])
    answer = client(house).get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    families = read(answer.text)
    seen = queue.take(house, 0.0)
    jobs = {key[0][1]: value for key, value in families["toonverse_jobs"].samples.items()}
    assert jobs == {state.value: float(number) for state, number in seen.jobs_by_state.items()}
    assert jobs[JobState.DONE.value] == 4 and sum(jobs.values()) == 12
    assert families["toonverse_workers"].samples[()] == 2
    assert families["toonverse_pool_paused"].samples[(("pool", "offline/sheet"),)] == 1
    assert families["toonverse_pool_cap"].samples == {(("pool", "offline/panel"),): 4.0}
    assert (("pool", 'odd"\\\nname/panel'),) in families["toonverse_pool_ready"].samples
    assert 0 < families["toonverse_pool_blocked_seconds"].samples[(("pool", "offline/script"),)] <= 90
    assert families["toonverse_steps_built_total"].samples[()] == seen.steps_done > 0
    assert families["toonverse_oldest_ready_step_age_seconds"].samples[()] > 0
    assert "등대" not in answer.text and "boom" not in answer.text


def test_an_empty_house_has_metrics_too(house: House) -> None:
    families = read(client(house).get("/metrics").text)
    assert families["toonverse_workers"].samples == {(): 0.0}
    assert families["toonverse_backup_age_seconds"].samples == {}


@pytest.mark.parametrize("path", ["/metrics", "/healthz"])
@pytest.mark.parametrize(
    ("peer", "host", "headers"),
    [
        ("192.0.2.7", "127.0.0.1:8501", {}),
        ("127.0.0.1", "127.0.0.1:8501", {"X-Forwarded-For": "127.0.0.1"}),
        ("127.0.0.1", "127.0.0.1:8501", {"Forwarded": "for=127.0.0.1"}),
        ("127.0.0.1", "studio.example", {}),
        ("127.0.0.1", "127.0.0.1.evil.example", {}),
        ("testclient", "localhost", {}),
        ("127.0.0.1", "studio.example", {"Authorization": "Bearer nonsense"}),
    ],
)
def test_nobody_from_elsewhere_without_a_token(
    house: House, path: str, peer: str, host: str, headers: dict[str, str]
) -> None:
    answer = client(house, peer, host).get(path, headers=headers)
    assert (answer.status_code, answer.json()["error"]) == (403, "watchers-only")
    for token in (watching_token(house), issue_session(house)):
        welcome = client(house, peer, host).get(path, headers=headers | {"Authorization": f"Bearer {token}"})
        assert welcome.status_code in (200, 503)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8501", "[::1]:8501"])
def test_the_own_machine_needs_no_token(house: House, host: str) -> None:
    assert client(house, "::1" if "::1" in host else "127.0.0.1", host).get("/metrics").status_code == 200


def test_the_watching_token_signs_nobody_in(house: House) -> None:
    token = watching_token(house)
    assert not token_valid(house, token) and not token_valid(house, f"watching.{token}")
    elsewhere = client(house, "192.0.2.7", "studio.example")
    assert elsewhere.get("/api/projects", headers={"Authorization": f"Bearer {token}"}).json() == {"projects": []}


@given(any_.dictionaries(any_.sampled_from(["a", "b_c"]), any_.text(), max_size=2), any_.floats(0, 1e12))
def test_any_label_and_number_reads_back(labels: dict[str, str], value: float) -> None:
    text = exposition([Metric("x", "gauge", 'odd \\ "help"\nhere', (Sample(labels, value),))])
    assert read(text) == {"toonverse_x": Family("gauge", {tuple(sorted(labels.items())): value})}
