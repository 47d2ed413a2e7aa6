"""The short form of the bench of paid chaos: processes killed while models paint, and the bills compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.paid_chaos import run_paid_chaos


@pytest.mark.xdist_group("chaos")
def test_nothing_is_paid_that_the_ledger_has_no_row_for(tmp_path: Path) -> None:
    report = run_paid_chaos(tmp_path / "data", seed=4, kills=5)
    assert report.unfinished_jobs == 0 and report.jobs >= 1
    assert report.server_pictures <= report.paid_rows + report.in_doubt_rows
    assert report.paid_rows >= report.built
    assert report.server_bill_microusd <= report.ledger_microusd
