"""A worker's heart: beats while a step runs, and ends the process when that is all that is left to do.

In: a doorbell, a message, whether the worker has been asked to end. Out: beats, `Cancelled` out of `report`, an
`Ending` before the process goes. Never: an engine's work; it runs in a thread of its own.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable

from comic.charge import Charge
from comic.errors import Cancelled
from pipeline.doorbell import Beat, Doorbell, Ending, Message
from pipeline.identity import own_identity

BEAT_SECONDS = 1.0
LOOK_SECONDS = 0.1
"""How often a heart looks whether its worker was asked to end."""

MISSED_FENCES = 4
"""A fence that is gone was taken away, or the queue was wiped and the conductor will set it again within seconds."""

DEADLINE = "step-deadline"


class Heart(threading.Thread):
    """`report` is handed to the engine: it raises Cancelled once the fence has gone to somebody else.

    Past the deadline the heart leaves word, with the stack of the thread that hangs, and kills its own process, since
    a wedged engine can't be asked to stop; Huey's consumer starts another. It does the same when the worker was asked
    to end, unless the step costs money (`paid`): that one is waited for. Its beats carry `charges` and `calling`, which
    `pipeline.till` sets.
    """

    def __init__(
        self, doorbell: Doorbell, message: Message, *, draining: Callable[[], bool], kill_when_wedged: bool
    ) -> None:
        super().__init__(name="heart", daemon=True)
        self.paid = False
        self.calling = False
        self.charges: tuple[Charge, ...] = ()
        self._doorbell = doorbell
        self._message = message
        self._draining = draining
        self._kill_when_wedged = kill_when_wedged
        self._stopped = threading.Event()
        self._lost = False
        self._missed_fences = 0
        self._progress = 0.0
        self._count = 0
        self._began = time.monotonic()
        self._works_in = threading.get_ident()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._began

    def report(self, progress: float) -> None:
        self._progress = min(1.0, max(0.0, progress))
        if self._lost:
            raise Cancelled("cancelled")

    def check_fence(self) -> None:
        """Raises Cancelled when the lease is somebody else's by now; asked right before the output is stored."""
        self._look_at_fence()
        self.report(self._progress)

    def beat(self) -> None:
        """One beat. The first is given before the engine starts, so that a step that kills its worker is known."""
        self._count += 1
        beat = Beat(
            **own_identity().model_dump(),
            count=self._count,
            progress=self._progress,
            seconds=self.seconds,
            charges=self.charges,
            calling=self.calling,
        )
        with contextlib.suppress(Exception):
            self._doorbell.beat(self._message.lease, beat)
        self._look_at_fence()

    def run(self) -> None:
        beaten_at = self.seconds
        while not self._stopped.wait(LOOK_SECONDS):
            if self.seconds - beaten_at >= BEAT_SECONDS:
                beaten_at = self.seconds
                self.beat()
            if self.seconds > self._message.deadline_seconds and self._kill_when_wedged:
                self._leave(
                    Ending(
                        seconds=self.seconds,
                        error_code=DEADLINE,
                        error_facts={"deadline_seconds": self._message.deadline_seconds},
                        traceback=self._stack(),
                        charges=self.charges,
                    )
                )
            if self._draining() and not self.paid:
                self._leave(Ending(seconds=self.seconds, released=True))

    def stop(self) -> None:
        self._stopped.set()
        self.join()

    def _look_at_fence(self) -> None:
        with contextlib.suppress(Exception):
            fence = self._doorbell.fence(self._message.key)
            self._missed_fences = self._missed_fences + 1 if fence is None else 0
            self._lost = self._missed_fences >= MISSED_FENCES or fence not in (None, self._message.lease)

    def _stack(self) -> str | None:
        frame = sys._current_frames().get(self._works_in)
        return None if frame is None else "".join(traceback.format_stack(frame))

    def _leave(self, ending: Ending) -> None:
        if self._stopped.is_set():
            return
        with contextlib.suppress(Exception):
            self._doorbell.end(self._message.lease, ending)
        os.kill(os.getpid(), signal.SIGKILL)
