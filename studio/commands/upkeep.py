"""`backup`, `restore` and `collect-garbage` on the command line.

In: arguments. Out: one sentence on stdout and an exit code. Never: a question; what can't be done is an error with a
code.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import locales
from settings import read_settings
from studio import backups
from studio.house import open_house

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

MEGABYTE = 1_000_000


def add_commands(commands: Subparsers, language: str) -> None:
    """Add these commands to the parser; each sets `run`, which takes the parsed arguments and gives the exit code."""
    backup = commands.add_parser("backup", help="back up the catalog and every artifact it names, while all goes on")
    backup.set_defaults(run=lambda _: _backup(language))
    restore = commands.add_parser("restore", help="fill an empty data folder from a backup, every byte checked first")
    restore.add_argument(
        "--from", dest="from_folder", type=Path, required=True, metavar="DIR", help="a backup, or a folder of backups"
    )
    restore.set_defaults(run=lambda options: _restore(language, options.from_folder))
    collect = commands.add_parser("collect-garbage", help="remove artifacts that nobody needed for 30 days")
    collect.add_argument("--dry-run", action="store_true", help="list what would be removed, and remove nothing")
    collect.set_defaults(run=lambda options: _collect_garbage(language, dry_run=options.dry_run))


def _backup(language: str) -> int:
    report = backups.back_up(open_house(read_settings()))
    _say(
        language,
        "command.backup-made",
        path=report.path,
        artifacts=report.artifacts,
        total_mb=_megabytes(report.artifact_bytes + report.catalog_bytes),
        copied_mb=_megabytes(report.copied_bytes + report.catalog_bytes),
    )
    if report.missing:
        _say(language, "command.backup-missing", count=len(report.missing))
    return 0


def _restore(language: str, from_folder: Path) -> int:
    settings = read_settings()
    report = backups.restore(settings, from_folder)
    _say(
        language,
        "command.restored",
        path=str(settings.data),
        name=report.name,
        artifacts=report.artifacts,
        total_mb=_megabytes(report.artifact_bytes + report.catalog_bytes),
    )
    if report.missing:
        _say(language, "command.backup-missing", count=len(report.missing))
    return 0


def _collect_garbage(language: str, *, dry_run: bool) -> int:
    house = open_house(read_settings())
    found = backups.find_garbage(house) if dry_run else backups.collect_garbage(house)
    if dry_run:
        for shelf in found.shelves:
            print(shelf.key, shelf.bytes)
    code = "command.garbage-found" if dry_run else "command.garbage-removed"
    _say(language, code, count=len(found.shelves), bytes=found.bytes)
    return 0


def _say(language: str, code: str, **facts: str | int) -> None:
    print(locales.say(language, code, **facts), flush=True)


def _megabytes(count_bytes: int) -> str:
    return f"{count_bytes / MEGABYTE:.1f}"
