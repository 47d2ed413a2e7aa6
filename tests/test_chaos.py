"""The short form of the chaos bench: real processes, killed and stopped at seeded random moments."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.chaos import run_chaos
from settings import Settings


@pytest.mark.xdist_group("chaos")
def test_nothing_is_lost_repeated_left_behind_or_damaged(tmp_path: Path) -> None:
    report = run_chaos(
        Settings(data=tmp_path / "data", workers=2),
        seed=3,
        disturbances=None,
        jobs_in_flight=2,
        step_seconds=0.1,
        pause_seconds=(0.0, 0.2),
    )
    assert set(report.kinds.values()) == {1} and report.jobs >= 2
    assert (report.lost_jobs, report.failed_jobs, report.given_up) == (0, 0, {})
    assert report.repeated_steps == 0
    assert report.orphans == 0
    assert report.wrong_digests == 0
