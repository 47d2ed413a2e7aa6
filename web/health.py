"""`/healthz`: whether anything moves, for probes and load balancers.

In: the house, a request. Out: 200 when the conductor ticks and a worker lives, 503 otherwise, with the reasons. Never:
a repair.
"""

from __future__ import annotations

import time

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from studio.house import House, disk_is_full
from studio.queue import snapshot
from studio.queue_views import QueueSnapshot
from web.headers import NEVER_STORED, data_headers
from web.watcher import check_watcher


def healthz(house: House, request: Request) -> Response:
    """Raises Refused("watchers-only") for who may not see it, StorageFailure (503) when the catalog can't be read."""
    check_watcher(house, request)
    seen = snapshot(house)
    wrong = reasons(seen, full=disk_is_full(house.settings.data))
    conductor = None if seen.conductor is None else round(max(0.0, time.time() - seen.conductor.seen_at), 1)
    told = {
        "status": "red" if wrong else "green",
        "reasons": wrong,
        "conductor_silence_seconds": conductor,
        "workers": seen.workers_alive,
        "oldest_ready_step_age_seconds": seen.oldest_ready_seconds,
    }
    return JSONResponse(told, 503 if wrong else 200, data_headers() | {"Cache-Control": NEVER_STORED})


def reasons(seen: QueueSnapshot, *, full: bool) -> list[str]:
    """Codes of what stands still; none when all is well. A pause or a long queue is nobody's illness."""
    wrong = []
    if not seen.conductor_alive:
        wrong.append("conductor-silent")
    if not seen.workers_alive:
        wrong.append("workers-silent")
    if full:
        wrong.append("disk-full")
    return wrong
