"""What a painted panel costs: milliseconds of one core at 800 × 1,200, and the memory that stays.

In: nothing. Out: `results/panels.json`, a row for all panels and one for each shot. Never: a file, a network, another
engine's time.

The panels are those that the offline text engine and director make of four texts; all are painted at one size, so
that shots compare. Time is the process's CPU time: what else the machine does isn't in it.
"""

from __future__ import annotations

import resource
import statistics
import sys
import time
from collections.abc import Iterator, Sequence

from bench.generated import generated_panels
from bench.table import Cell, show
from comic.story import Language
from comic.storyboard import ArtBrief
from engines.illustrator.painter import paint_panel

WIDTH_PX, HEIGHT_PX = 800, 1200
PANELS_A_TEXT = 20
TEXTS = (
    (Language.KOREAN, "비 오는 밤, 옥상에서 수아는 오래된 친구 도윤에게 숨겨 온 비밀을 고백한다."),
    (Language.KOREAN, "황궁의 무도회에서 공주 리아가 기사 카일에게 칼을 건네며 도망치자고 한다."),
    (Language.ENGLISH, "Three friends, Leo, Ana and Kit, find a dragon egg in the forest and argue who keeps it."),
    (Language.ENGLISH, "At the hospital at night, nurse Ella hears a boy cry behind a locked door. Marcus runs."),
)


def _orders() -> Iterator[ArtBrief]:
    for seed, (language, text) in enumerate(TEXTS):
        for panel in generated_panels(text, language, seed, PANELS_A_TEXT):
            yield panel.brief.model_copy(update={"width_px": WIDTH_PX, "height_px": HEIGHT_PX})


def _row(name: str, times_ms: Sequence[float]) -> dict[str, Cell]:
    ordered = sorted(times_ms)
    return {
        "panels": name,
        "count": len(ordered),
        "median_ms": round(statistics.median(ordered), 1),
        "p95_ms": round(ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))], 1),
        "worst_ms": round(ordered[-1], 1),
        "peak_mb": _peak_mb(),
    }


def _peak_mb() -> int:
    """The most memory that this process ever held: kilobytes on Linux, bytes on macOS."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1024 * 1024 if sys.platform == "darwin" else 1024))


def run() -> None:
    orders = list(_orders())
    paint_panel(orders[0])
    times: dict[str, list[float]] = {}
    for order in orders:
        began = time.process_time()
        paint_panel(order)
        times.setdefault(order.shot.value, []).append((time.process_time() - began) * 1000)
    everything = [one for each in times.values() for one in each]
    show("panels", [_row("all", everything), *(_row(shot, each) for shot, each in sorted(times.items()))])
