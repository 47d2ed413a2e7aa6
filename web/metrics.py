"""`/metrics`: the queue for Prometheus, computed from the catalog when it is asked for.

Text exposition format 0.0.4: https://prometheus.io/docs/instrumenting/exposition_formats/

In: the house, a request. Out: text. Never: a title, a host's secret, a number that a process keeps in its memory.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple, TypeVar

from starlette.requests import Request
from starlette.responses import Response

from comic.money import MICROUSD_PER_USD
from studio.house import House
from studio.queue import snapshot
from studio.queue_views import QueueSnapshot
from web.headers import NEVER_STORED, data_headers
from web.watcher import check_watcher

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
PREFIX = "toonverse_"
Counted = TypeVar("Counted", bound=StrEnum)


class Sample(NamedTuple):
    labels: dict[str, str]
    value: float


class Metric(NamedTuple):
    """`name` without the prefix; `kind` is `gauge` or `counter`."""

    name: str
    kind: str
    about: str
    samples: tuple[Sample, ...]


def metrics_page(house: House, request: Request) -> Response:
    """Raises Refused("watchers-only") for who may not see it."""
    check_watcher(house, request)
    text = exposition(metrics(snapshot(house), time.time()))
    return Response(text, media_type=MEDIA_TYPE, headers=data_headers() | {"Cache-Control": NEVER_STORED})


def exposition(found: Iterable[Metric]) -> str:
    """The metrics as text, each with its HELP and TYPE."""
    lines = []
    for metric in found:
        name = PREFIX + metric.name
        lines += [f"# HELP {name} {_escaped(metric.about)}", f"# TYPE {name} {metric.kind}"]
        for sample in metric.samples:
            labels = ",".join(f'{key}="{_label(value)}"' for key, value in sample.labels.items())
            lines.append(f"{name}{{{labels}}} {_number(sample.value)}" if labels else f"{name} {_number(sample.value)}")
    return "\n".join(lines) + "\n"


def metrics(seen: QueueSnapshot, now: float) -> tuple[Metric, ...]:
    """Everything that is worth a graph or an alert."""
    conductor = [] if seen.conductor is None else [_plain(max(0.0, now - seen.conductor.seen_at))]
    oldest = 0.0 if seen.oldest_ready_seconds is None else seen.oldest_ready_seconds
    backup = [] if seen.backup is None else [_plain(seen.backup.age_seconds)]
    return (
        _metric("jobs", "gauge", "Jobs by state.", _by("state", seen.jobs_by_state)),
        _metric("steps", "gauge", "Steps of the jobs in the catalog by state.", _by("state", seen.steps_by_state)),
        _metric(
            "oldest_ready_step_age_seconds",
            "gauge",
            "How long the oldest step has been ready that is not paused or blocked.",
            [_plain(oldest)],
        ),
        _metric("steps_built_total", "counter", "Steps that a worker built.", [_plain(seen.steps_done)]),
        _metric("steps_reused_total", "counter", "Steps found in the store.", [_plain(seen.steps_reused)]),
        _metric("rescues_total", "counter", "Steps found stuck, by how.", _by("kind", seen.rescues)),
        _metric("poison_steps", "gauge", "Steps given up for losing their workers.", [_plain(len(seen.poison))]),
        _metric(
            "recent_step_seconds",
            "gauge",
            "Seconds that the last built steps of an engine took.",
            [
                Sample({"engine": engine.stage.value, "quantile": quantile}, seconds)
                for engine in seen.engines
                for quantile, seconds in (("0.5", engine.p50_seconds), ("0.95", engine.p95_seconds))
                if seconds is not None
            ],
        ),
        _metric("workers", "gauge", "Worker processes seen lately.", [_plain(seen.workers_alive)]),
        _metric("conductor_silence_seconds", "gauge", "Time since the conductor was seen.", conductor),
        _metric(
            "pool_in_flight", "gauge", "Steps in flight.", [Sample({"pool": p.name}, p.in_flight) for p in seen.pools]
        ),
        _metric(
            "pool_ready", "gauge", "Steps ready.", [Sample({"pool": pool.name}, pool.ready) for pool in seen.pools]
        ),
        _metric(
            "pool_cap",
            "gauge",
            "Most steps in flight, where somebody has set it.",
            [Sample({"pool": pool.name}, pool.cap) for pool in seen.pools if pool.cap is not None],
        ),
        _metric(
            "pool_blocked_seconds",
            "gauge",
            "How long a pool takes nothing more because its provider said so.",
            [Sample({"pool": pool.name}, max(0.0, pool.blocked_until - now)) for pool in seen.pools],
        ),
        _metric(
            "pool_paused",
            "gauge",
            "1 while a pool is paused, alone or with all.",
            [Sample({"pool": pool.name}, float(pool.paused or seen.all_paused)) for pool in seen.pools],
        ),
        _metric("spent_usd", "gauge", "Money in the ledger.", [_plain(seen.money.spent_microusd / MICROUSD_PER_USD)]),
        _metric(
            "in_doubt_usd",
            "gauge",
            "Paid calls of which nobody knows whether they were charged.",
            [_plain(seen.money.in_doubt_microusd / MICROUSD_PER_USD)],
        ),
        _metric("calls_in_doubt", "gauge", "How many those are.", [_plain(seen.money.calls_in_doubt)]),
        _metric("data_disk_free_bytes", "gauge", "Room on the data folder's disk.", [_plain(seen.disk_free_bytes)]),
        _metric("backup_age_seconds", "gauge", "Age of the newest finished backup.", backup),
        _metric("snapshot_seconds", "gauge", "How long it took to read all of this.", [_plain(seen.read_seconds)]),
    )


def _metric(name: str, kind: str, about: str, samples: Iterable[Sample]) -> Metric:
    return Metric(name, kind, about, tuple(samples))


def _plain(value: float) -> Sample:
    return Sample({}, value)


def _by(label: str, counted: Mapping[Counted, int]) -> list[Sample]:
    return [Sample({label: key.value}, number) for key, number in counted.items()]


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(float(value))


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("\n", r"\n")


def _label(text: str) -> str:
    return _escaped(text).replace('"', r"\"")
