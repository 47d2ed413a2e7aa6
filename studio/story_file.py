"""A story from a file or from standard input. In: a path. Out: its text. Never: more of it than an episode can use."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from comic.errors import BadInput, StorageFailure
from studio.decoding import decode

STANDARD_INPUT = "-"
LIMIT_MB = 4
"""Far above the characters that an episode takes in any encoding, far below what would hurt."""


def read_story(story: str) -> str:
    """Raises BadInput("story-missing" | "story-is-folder" | "story-too-large" | "text-encoding"),
    StorageFailure("story-unreadable")."""
    limit = LIMIT_MB * 2**20
    try:
        if story == STANDARD_INPUT:
            data = sys.stdin.buffer.read(limit + 1)
        else:
            with Path(story).open("rb") as file:
                data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise BadInput("story-missing", path=story) from error
    except IsADirectoryError as error:
        raise BadInput("story-is-folder", path=story) from error
    except (OSError, ValueError) as error:
        raise StorageFailure("story-unreadable", path=story, detail=_detail(error)) from error
    if len(data) > limit:
        raise BadInput("story-too-large", path=story, limit_mb=LIMIT_MB)
    return decode(data)


def _detail(error: OSError | ValueError) -> str:
    number = error.errno if isinstance(error, OSError) else None
    return os.strerror(number) if number else str(error)
