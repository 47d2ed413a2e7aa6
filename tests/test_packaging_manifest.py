"""`manifest.json` says where things are, and docs/manifest.schema.json says what it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from packaged_episode import package_inputs, package_panel, pictures, placement, subject

from comic.geometry import Box, Point
from comic.lettering import Tail
from comic.strip import CANVAS, Preset
from engines.context import Context
from engines.packaging import run
from engines.packaging.manifest import Manifest, json_schema

SCHEMA_FILE = Path(__file__).resolve().parent.parent / "docs" / "manifest.schema.json"
PANELS = [
    package_panel(
        1,
        900,
        [placement("l1", Box(60, 40, 360, 220), Tail(root=Point(200, 215), tip=Point(300.25, 330)))],
        [subject(420, 480, 240)],
    ),
    package_panel(2, 700),
    package_panel(3, 1000, [placement("l3", Box(100, 500, 400, 700))]),
]
NAVER = CANVAS.model_copy(update={"name": "naver", "width_px": 690})


def written(preset: Preset = CANVAS) -> dict[str, Any]:
    package = run(package_inputs(PANELS, [300, 240, 0], preset), pictures(PANELS), Context())
    data = next(file.data for file in package.files if file.name == "manifest.json")
    loaded: dict[str, Any] = json.loads(data)
    assert Manifest.model_validate(loaded) == package.manifest
    return loaded


def schema() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    return loaded


def test_the_documented_schema_is_the_models() -> None:
    assert schema() == json_schema()
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("preset", [CANVAS, NAVER])
def test_a_written_manifest_follows_the_schema(preset: Preset) -> None:
    Draft202012Validator(schema()).validate(written(preset))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "toonverse/manifest-2"),
        (("panels", 0, "box"), [0, 60, 800]),
        (("panels", 0, "art_sha256"), "abc"),
        (("slices", 0, "bytes"), 0),
        (("panels", 0, "placements", 0, "tail"), {"root": [1, 2]}),
        (("lines", 0, "kind"), "song"),
        (("width_px",), "800"),
        (("unknown",), 1),
    ],
)
def test_the_schema_refuses_what_is_wrong(path: tuple[str | int, ...], value: object) -> None:
    manifest = written()
    place: Any = manifest
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert not Draft202012Validator(schema()).is_valid(manifest)


def test_coordinates_are_strip_pixels_at_800_wide() -> None:
    manifest = written()
    assert manifest["schema"] == "toonverse/manifest-1"
    assert (manifest["width_px"], manifest["height_px"]) == (800, 60 + 900 + 300 + 700 + 240 + 1000 + 60)
    assert [panel["box"] for panel in manifest["panels"]] == [
        [0, 60, 800, 960],
        [0, 1260, 800, 1960],
        [0, 2200, 800, 3200],
    ]
    first = manifest["panels"][0]["placements"][0]
    assert first["box"] == [60, 100, 360, 280]
    assert first["text_box"] == [80, 120, 340, 260]
    assert first["tail"] == {"root": [200, 275], "tip": [300.2, 390]}
    assert manifest["panels"][2]["placements"][0]["box"] == [100, 2700, 400, 2900]
    assert manifest["panels"][2]["placements"][0]["tail"] is None
    assert manifest["panels"][0]["subjects"][0]["mouth"] == [420, 60 + 480 + 84]
    assert manifest["engines"]["text"] == {"provider": "offline", "version": "text-1"}
    assert manifest["cast"] == [{"name": "지우", "role": "support"}]
    assert [line["id"] for line in manifest["lines"]] == ["l1", "l2", "l3"]


def test_another_width_of_files_changes_no_coordinate() -> None:
    narrow, usual = written(NAVER), written()
    for mine, theirs in zip(narrow["panels"], usual["panels"], strict=True):
        assert mine["box"] == pytest.approx(theirs["box"], abs=1.5)
    assert narrow["height_px"] == pytest.approx(usual["height_px"], abs=2)
    assert narrow["slices"][-1]["y1"] == pytest.approx(narrow["height_px"], abs=1)


def test_whole_pixels_are_written_as_whole_numbers() -> None:
    assert all(isinstance(cut[edge], int) for cut in written()["slices"] for edge in ("y0", "y1"))
