"""What must hold before the conductor or the workers run.

In: settings. Out: nothing, or a refusal. Never: a process.
"""

from __future__ import annotations

from comic.errors import StartRefused
from pipeline.doorbell import open_huey
from pipeline.supervisor import commands
from settings import Settings
from storage.artifacts import ArtifactStore


def check_drivers(settings: Settings) -> None:
    """Raises StartRefused("package-missing" | "setting-unreadable") when the queue or the store has no driver here.

    Asks neither of them anything: what can't be reached now is waited for.
    """
    ArtifactStore(settings.store, settings.store_arguments)
    if settings.redis_url is not None:
        open_huey(settings)


def check_part(settings: Settings) -> None:
    """Raises StartRefused("role-without-part") for the role of the web server, which has no part of its own to run."""
    if not commands(settings):
        raise StartRefused("role-without-part", role=settings.role.value)
