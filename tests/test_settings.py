"""The settings: every variable is told in the README, and no page, service or unit tells of one that doesn't exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from settings import Settings

ROOT = Path(__file__).resolve().parent.parent
KNOWN = {f"TOONVERSE_{field.upper()}" for field in Settings.model_fields}
OF_COMPOSE = {"TOONVERSE_IMAGE", "TOONVERSE_LISTEN"}
"""What compose.yaml itself reads: the image to run and the address to listen on."""

TELLING = ("README.md", "Makefile", "compose.yaml", "CHANGELOG.md", "docs/*.md", "deploy/**/*")
NAME = re.compile(r"TOONVERSE_[A-Z_]*[A-Z]")


def test_the_readme_s_table_has_every_setting() -> None:
    rows = [
        line for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines() if line.startswith("| `TOON")
    ]
    told = [name for row in rows for name in NAME.findall(row.split("|")[1])]
    assert sorted(told) == sorted(KNOWN)


@pytest.mark.parametrize(
    "path",
    [path for pattern in TELLING for path in sorted(ROOT.glob(pattern)) if path.is_file() and path.suffix != ".pyc"],
    ids=lambda path: path.name,
)
def test_only_settings_that_exist_are_told(path: Path) -> None:
    told = set(NAME.findall(path.read_text(encoding="utf-8")))
    assert told <= KNOWN | OF_COMPOSE
