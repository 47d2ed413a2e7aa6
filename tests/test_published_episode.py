"""An episode that the whole pipeline built, published, and read as a stranger's program reads it: over HTTP only."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from PIL import Image
from starlette.applications import Starlette
from starlette.testclient import TestClient

from comic.project import EpisodeRequest
from comic.story import Language
from settings import Settings
from studio import episodes, publications
from studio.house import House, open_house
from tests.pipeline_bench import open_workbench
from web.routes import routes

SCHEMA_FILE = Path(__file__).resolve().parent.parent / "docs" / "manifest.schema.json"
SCRIPT = """#1. 교실 / 낮
나레이션: 방과 후의 교실.
지우: 이 편지, 누가 두고 간 거지?
민준(속삭임): 조용히 해, 누가 듣겠어.
지우(속마음): 설마… <b>나한테?</b>
효과음: 쾅!
민준: 뛰어!

#2. 거리 / 밤
지우: 헉, 헉. 여기까지 오면 괜찮겠지?
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    opened = open_house(Settings(data=tmp_path_factory.mktemp("published") / "data", workers=1))
    request = EpisodeRequest(text=SCRIPT, title="편지 & 밤", language=Language.KOREAN, panels=8, seed=3)
    made = episodes.submit(opened, None, request, "click")
    open_workbench(opened.settings).finish()
    publications.publish(opened, made.episode_id)
    yield opened
    opened.catalog.close()


@pytest.fixture(scope="module")
def client(house: House) -> TestClient:
    return TestClient(Starlette(routes=routes(house)))


@pytest.fixture(scope="module")
def listed(client: TestClient) -> dict[str, Any]:
    (project,) = client.get("/api/projects").json()["projects"]
    (episode,) = client.get(project["episodes_url"]).json()["episodes"]
    return dict(episode)


@pytest.fixture(scope="module")
def manifest(client: TestClient, listed: dict[str, Any]) -> dict[str, Any]:
    return dict(client.get(listed["manifest_url"]).json())


def file(client: TestClient, listed: dict[str, Any], name: str) -> bytes:
    answer = client.get(listed["manifest_url"].replace("manifest.json", name))
    assert answer.status_code == 200, name
    return answer.content


def test_the_manifest_follows_the_documented_schema(manifest: dict[str, Any]) -> None:
    schema = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(manifest)] == []
    assert manifest["schema"] == "toonverse/manifest-1"
    assert (manifest["title"], manifest["language"], manifest["seed"]) == ("편지 & 밤", "ko", 3)
    assert set(manifest["engines"]) == {"text", "director", "image", "lettering", "packaging"}


def test_every_box_lies_on_the_strip(manifest: dict[str, Any]) -> None:
    strip = (0, 0, manifest["width_px"], manifest["height_px"])
    assert strip[2] == 800
    for panel in manifest["panels"]:
        assert inside(panel["box"], strip), panel["id"]
        for placed in panel["placements"]:
            assert inside(placed["box"], panel["box"]), (panel["id"], placed["line_id"])
            assert inside(placed["text_box"], grown(placed["box"], 2)), (panel["id"], placed["line_id"])
    for above, below in pairwise(manifest["panels"]):
        assert above["box"][3] <= below["box"][1], "panels don't overlap"


def test_every_line_is_lettered_in_its_own_words(manifest: dict[str, Any]) -> None:
    lettered: dict[str, str] = {}
    for panel in manifest["panels"]:
        for placed in panel["placements"]:
            words = "".join("".join(placed["text_lines"]).split())
            lettered[placed["line_id"]] = lettered.get(placed["line_id"], "") + words
    assert lettered == {line["id"]: "".join(line["text"].split()) for line in manifest["lines"]}
    assert "설마…<b>나한테?</b>" in lettered.values()
    assert len(manifest["lines"]) == 7


def test_slices_tile_the_strip_and_are_the_files_they_say(
    client: TestClient, listed: dict[str, Any], manifest: dict[str, Any]
) -> None:
    slices = manifest["slices"]
    assert (slices[0]["y0"], slices[-1]["y1"]) == (0, manifest["height_px"])
    assert all(above["y1"] == below["y0"] for above, below in pairwise(slices))
    for cut in slices:
        data = file(client, listed, cut["file"])
        assert (len(data), hashlib.sha256(data).hexdigest()) == (cut["bytes"], cut["sha256"])
        assert Image.open(io.BytesIO(data)).size == (800, cut["y1"] - cut["y0"])
        assert cut["y1"] - cut["y0"] <= 1280
    assert sum(cut["bytes"] for cut in slices) <= 20_000_000


def test_no_slice_ends_in_a_balloon(manifest: dict[str, Any]) -> None:
    boxes = [placed["box"] for panel in manifest["panels"] for placed in panel["placements"]]
    assert len(boxes) >= 7
    for cut in manifest["slices"][:-1]:
        assert not [box for box in boxes if box[1] < cut["y1"] < box[3]], cut["file"]


def test_the_readers_pictures_have_the_panels_sizes(
    client: TestClient, listed: dict[str, Any], manifest: dict[str, Any]
) -> None:
    html = client.get(listed["page_url"]).text
    assert listed["panels"] == len(manifest["panels"]) >= 8
    for panel in manifest["panels"]:
        x0, y0, x1, y1 = panel["box"]
        picture = Image.open(io.BytesIO(file(client, listed, f"panels/{panel['id']}.jpg")))
        assert picture.size == (x1 - x0, y1 - y0)
        assert f'width="{picture.width}" height="{picture.height}"' in html
        assert panel["alt"], "every panel is described"
    assert "<b>" not in html
    assert "편지 &amp; 밤" in html


def test_the_transcript_has_every_line(client: TestClient, listed: dict[str, Any], manifest: dict[str, Any]) -> None:
    told = file(client, listed, "transcript.txt").decode("utf-8")
    places = [told.index(line["text"]) for line in manifest["lines"]]
    assert places == sorted(places)


def test_the_cover_is_a_picture_of_its_size(client: TestClient, listed: dict[str, Any]) -> None:
    assert Image.open(io.BytesIO(client.get(listed["cover_url"]).content)).size == (600, 800)


def inside(box: list[float], frame: list[float] | tuple[float, ...]) -> bool:
    return frame[0] <= box[0] < box[2] <= frame[2] and frame[1] <= box[1] < box[3] <= frame[3]


def grown(box: list[float], by: float) -> list[float]:
    return [box[0] - by, box[1] - by, box[2] + by, box[3] + by]
