"""A house's data folder with backups beside it, and a way to die in the middle, for tests of backups and restores."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable
from pathlib import Path

from storage.artifacts import ArtifactStore
from storage.backup import BackupReport, back_up
from storage.backup_folder import BackupFolder
from storage.catalog import open_catalog
from storage.restore import restore

NOW = 1_800_000_000.0


class Site:
    """A data folder with a catalog and a store, and a folder of backups beside it."""

    def __init__(self, path: Path) -> None:
        self.data = path / "data"
        self.data.mkdir(parents=True)
        self.catalog = open_catalog(self.data / "catalog.db")
        self.store = ArtifactStore((self.data / "artifacts").as_uri())
        self.backups = BackupFolder(path / "backups", reserve_bytes=0)

    def back_up(self, now: float = NOW) -> BackupReport:
        return back_up(self.catalog, self.store, self.backups, now)

    def restore(self, elsewhere: Path, name: str = "") -> None:
        restore(self.backups.path / name, elsewhere, conductor_lock=elsewhere / "conductor.lock")


def killed(target: Callable[..., None], *arguments: object) -> None:
    """Run in a forked child, which has to end by SIGKILL."""
    child = multiprocessing.get_context("fork").Process(target=target, args=arguments)
    child.start()
    child.join(60)
    assert child.exitcode == -signal.SIGKILL
