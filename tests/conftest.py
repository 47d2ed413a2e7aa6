"""Shared by all tests: a house on a folder of its own, and nothing of the machine's environment."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings

from settings import Settings
from studio.house import House, open_house
from tests.pipeline_bench import bench
from tests.visiting import visit

__all__ = ["bench", "visit"]

hypothesis_settings.register_profile("untimed", deadline=None)
hypothesis_settings.load_profile("untimed")
# A busy machine makes a right answer late, not wrong.


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith(("TOONVERSE_", "OPENAI_"))]:
        monkeypatch.delenv(name)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "data", workers=2)


@pytest.fixture
def house(settings: Settings) -> Iterator[House]:
    opened = open_house(settings)
    yield opened
    opened.catalog.close()
