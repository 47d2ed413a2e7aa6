"""A story from a file or from standard input, for the command line.

In: a path, perhaps a chapter. Out: text. Never: more of it than an episode can use, a chapter that nobody chose.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from comic.errors import BadInput, StorageFailure
from comic.manuscript import Manuscript, Passage
from comic.project import TEXT_LENGTH_MAX
from studio.manuscript import FILE_BYTES_MAX, passage_text, read_manuscript

STANDARD_INPUT = "-"
LIMIT_MB = FILE_BYTES_MAX // 2**20


def read_story(story: str, chapter: int | None = None) -> str:
    """The chapter of that number, counted from 1; without one, the whole text.

    Raises BadInput("story-missing" | "story-is-folder" | "story-too-large" | "chapter-unknown" | "chapter-needed") and
    what `studio.manuscript.read_manuscript` raises, StorageFailure("story-unreadable").
    """
    manuscript = read_manuscript(story, _bytes(story))
    count = len(manuscript.chapters)
    if chapter is None:
        return _whole(manuscript)
    if not 1 <= chapter <= count:
        raise BadInput("chapter-unknown", chapter=chapter, count=count)
    return passage_text(manuscript, Passage(manuscript="", first=chapter - 1, last=chapter - 1))


def _whole(manuscript: Manuscript) -> str:
    count = len(manuscript.chapters)
    if count > 1 and manuscript.length > TEXT_LENGTH_MAX:
        raise BadInput("chapter-needed", count=count)
    text = passage_text(manuscript, Passage(manuscript="", first=0, last=count - 1))
    title = manuscript.chapters[0].title
    return f"{title}\n\n{text}" if title else text


def _bytes(story: str) -> bytes:
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
    return data


def _detail(error: OSError | ValueError) -> str:
    number = error.errno if isinstance(error, OSError) else None
    return os.strerror(number) if number else str(error)
