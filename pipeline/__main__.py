"""`python -m pipeline` runs the conductor or the workers of a machine that serves no pages, by `TOONVERSE_ROLE`.

The first SIGTERM or SIGINT lets them finish what has to be finished, the second hurries them (`pipeline.supervisor`).

In: settings from the environment. Out: running children, an exit code. Never: a page, a catalog where only workers run.
"""

from __future__ import annotations

import signal
import sys
import threading
from types import FrameType

import locales
from comic.errors import ToonverseError
from pipeline import log as log_of_process
from pipeline.start import check_drivers, check_part
from pipeline.supervisor import Supervisor
from settings import LogLevel, read_settings


def main() -> int:
    """Run until a signal; 0 at the end, 1 with a sentence on stderr when it can't start like this."""
    asked = threading.Event()

    def ask_to_stop(_number: int, _frame: FrameType | None) -> None:
        asked.set()

    signal.signal(signal.SIGTERM, ask_to_stop)
    signal.signal(signal.SIGINT, ask_to_stop)
    try:
        settings = read_settings()
        log_of_process.begin(settings.log or LogLevel.INFO)
        check_part(settings)
        check_drivers(settings)
    except ToonverseError as refusal:
        for language in locales.LANGUAGES:
            print(locales.say_error(language, refusal.reason, refusal.facts), file=sys.stderr)
        return 1
    with Supervisor(settings):
        asked.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
