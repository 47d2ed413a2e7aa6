"""The command line: `python -m studio generate STORY.txt …` runs the same pipeline as the pages.

In: arguments, a story. Out: a progress bar, an episode's id, the package in a folder; of the other commands (see
`studio.commands`) a sentence. Exit codes: 0 done, 1 with one sentence on stderr, 2 for wrong usage. Never: a
traceback for something that has a code.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import threading
import time
import uuid
from collections.abc import Callable
from pathlib import Path

import structlog

import locales
from comic.errors import ToonverseError
from comic.job import JobState
from comic.project import PANELS_MAX, PANELS_MIN, EpisodeRequest
from comic.story import Language
from pipeline import log as process_log
from settings import LogLevel, read_settings
from studio import episodes, jobs
from studio.commands.upkeep import add_commands
from studio.commands.watching import add_watching_command
from studio.export import check_folder, export
from studio.house import House, check_room, open_house
from studio.interrupt import remembered_interrupts
from studio.jobs import JobView
from studio.manuscript import SUFFIXES
from studio.preview import language_of
from studio.serving import Borrowed, borrowed
from studio.story_file import read_story

LOOK_SECONDS = 0.1
BAR_WIDTH = 30
STUCK_SECONDS = 10.0
INTERRUPTED = 130
"""What shells report for a command that Ctrl-C ended."""
log = structlog.get_logger(__name__)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; its exit code."""
    language = _spoken()
    options = _parser(language).parse_args(arguments)
    process_log.begin(LogLevel.SILENT)
    try:
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except ToonverseError as error:
        reason, facts = error.reason, error.facts
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        log.exception("the command failed")
        reason, facts = "command-failed", {"error": f"{type(error).__name__}: {error}"}
    print(" ".join(locales.say_error(language, reason, facts).split()), file=sys.stderr)
    return 1


def _spoken() -> str:
    """The language of the terminal, by the variables and in the order of POSIX (base definitions, 8.2)."""
    given = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return locales.pick_language(next(filter(None, given), ""))


def _parser(language: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m studio", description="Toonverse on the command line.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    generate = commands.add_parser("generate", help="turn a story into an episode and wait for it")
    generate.add_argument("story", metavar="STORY", help=f"a file ({', '.join(SUFFIXES)}); - reads standard input")
    generate.add_argument(
        "--chapter", type=int, default=None, metavar="N", help="of a book: the chapter to make, from 1"
    )
    generate.add_argument("--language", choices=[language.value for language in Language], default=None)
    generate.add_argument("--panels", type=int, default=12, help=f"{PANELS_MIN}–{PANELS_MAX}, 12 when not given")
    generate.add_argument("--seed", type=int, default=1)
    generate.add_argument("--title", default="")
    generate.add_argument("--out", type=Path, default=None, metavar="DIR", help="write the package into this folder")
    generate.set_defaults(run=_generate)
    add_commands(commands, language)
    add_watching_command(commands)
    return parser


def _generate(options: argparse.Namespace) -> int:
    text = read_story(options.story, options.chapter)
    language = Language(options.language) if options.language else language_of(text) or Language.ENGLISH
    request = EpisodeRequest(
        text=text, language=language, panels=options.panels, seed=options.seed, title=options.title
    )
    settings = read_settings()
    house = open_house(settings)
    if options.out is not None:
        check_folder(options.out)
    submission = episodes.submit(house, None, request, click=uuid.uuid4().hex)
    try:
        with remembered_interrupts() as asked, borrowed(settings) as lent:
            ended = _wait(house, submission.job_id, lent, asked)
    except KeyboardInterrupt:
        with contextlib.suppress(ToonverseError):
            jobs.cancel(house, submission.job_id)
        raise
    if ended.state is not JobState.DONE:
        raise ToonverseError(ended.error_code or "job-cancelled", **ended.error_facts)
    if options.out is not None:
        export(house, submission.episode_id, options.out)
    print(submission.episode_id, flush=True)
    return 0


def _wait(house: House, job_id: str, lent: Borrowed, asked: threading.Event) -> JobView:
    """Look until the job has ended; a bar on stderr when somebody watches.

    Raises StorageFailure("disk-full") when nothing moves for a while because nothing can be written, KeyboardInterrupt
    when somebody asked to stop.
    """
    shown = sys.stderr.isatty()
    last, moved_monotonic = -1.0, time.monotonic()
    while True:
        view = jobs.job(house, job_id)
        progress = sum(stage.progress for stage in view.stages)
        if progress != last:
            last, moved_monotonic = progress, time.monotonic()
        elif time.monotonic() - moved_monotonic > STUCK_SECONDS:
            check_room(house.settings.data)
            moved_monotonic = time.monotonic()
        if shown:
            print(f"\r{_bar(view)}", end="", file=sys.stderr, flush=True)
        if not view.state.active:
            if shown:
                print(file=sys.stderr)
            return view
        if asked.is_set():
            raise KeyboardInterrupt
        lent.keep()
        time.sleep(LOOK_SECONDS)


def _bar(view: JobView) -> str:
    progress = sum(stage.progress for stage in view.stages) / len(view.stages)
    filled = round(progress * BAR_WIDTH)
    current = next((stage for stage in view.stages if stage.progress < 1), view.stages[-1])
    counted = f"{current.done}/{current.total}" if current.total else ""
    return f"[{'█' * filled}{'·' * (BAR_WIDTH - filled)}] {current.stage.value:<10} {counted:<8}"


if __name__ == "__main__":
    sys.exit(main())
