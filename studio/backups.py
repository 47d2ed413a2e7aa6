"""Backups and tidying up, as a page or the command line may ask for them.

In: the house, or settings when there is no house yet. Out: reports and the age of the last backup. Never: a running
conductor's data folder overwritten.
"""

from __future__ import annotations

import time
from pathlib import Path

from comic.value import Value
from pipeline.conductor import lock_path
from pipeline.upkeep import HOUR_SECONDS, back_up_house, newest
from settings import Settings
from storage import garbage
from storage import restore as restoring
from storage.artifacts import ArtifactStore
from storage.backup import BackupReport
from storage.backup_folder import BackupFolder
from storage.garbage import Garbage
from storage.restore import RestoreReport
from studio.house import House

OVERDUE_PERIODS = 2.0


class LastBackup(Value):
    """`overdue`: scheduled backups are on, and two of them should have been made since."""

    made_at: float
    age_seconds: float
    count: int
    overdue: bool


def back_up(house: House) -> BackupReport:
    """Make a backup now. Raises Refused("upkeep-busy"), StorageFailure (see `storage.backup.back_up`)."""
    return back_up_house(house.settings)


def last_backup(house: House) -> LastBackup | None:
    """The newest finished backup, None when there is none. Reads a folder's names only: cheap enough to poll."""
    now = time.time()
    times = BackupFolder(house.settings.backups_path).times().values()
    made_at = newest(times, now)
    if made_at is None:
        return None
    age_seconds, hours = now - made_at, house.settings.backup_hours
    return LastBackup(
        made_at=made_at,
        age_seconds=age_seconds,
        count=len(times),
        overdue=hours > 0 and age_seconds > OVERDUE_PERIODS * hours * HOUR_SECONDS,
    )


def restore(settings: Settings, from_folder: Path) -> RestoreReport:
    """Fill the empty data folder of these settings. Raises what `storage.restore.restore` raises."""
    elsewhere = ArtifactStore(settings.store, settings.store_arguments) if settings.store_url else None
    return restoring.restore(from_folder, settings.data, conductor_lock=lock_path(settings), elsewhere=elsewhere)


def find_garbage(house: House) -> Garbage:
    """What `collect_garbage` would remove now."""
    return garbage.find_garbage(house.catalog, house.artifacts, time.time())


def collect_garbage(house: House) -> Garbage:
    """Remove artifacts that nobody needs any more. Raises Refused("upkeep-busy") while a backup runs."""
    return garbage.collect_garbage(house.catalog, house.artifacts, time.time())
