"""What reading a chapter costs: seconds and memory of the text engine for 3,000 words of prose, Korean and English.

In: the prose of `tests/stories/`. Out: `results/reading.json`, a row a language. Never: a network, a picture, another
engine's time.

A chapter is the corpus's prose of one language, its texts parted by breaks and repeated until it has 3,000 words. The
time is the median of five runs from text to script; the memory is the most that one run holds of Python's own, measured
apart, because measuring slows a run down.
"""

from __future__ import annotations

import statistics
import time
import tracemalloc
from itertools import cycle
from pathlib import Path

from bench.table import Cell, show
from comic.story import Language, Script, SourceKind
from engines.ports import TextInputs
from engines.text.rules import write_script
from engines.text.sentences import word_count

STORIES = Path(__file__).resolve().parent.parent / "tests" / "stories"
WORDS = 3000
RUNS = 5
PANELS = 60
_MIB = 1024 * 1024


def _chapter(language: Language) -> str:
    """At least `WORDS` words of prose."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(STORIES.glob(f"{language.value}-prose-*.txt"))]
    chapter: list[str] = []
    words = 0
    for text in cycle(texts):
        if words >= WORDS:
            break
        chapter.append(text.strip())
        words += word_count(text)
    return "\n\n***\n\n".join(chapter)


def _read(text: str, language: Language) -> Script:
    return write_script(TextInputs(text=text, language=language, panels=PANELS, seed=1, kind=SourceKind.PROSE))


def _seconds(text: str, language: Language) -> float:
    began = time.perf_counter()
    _read(text, language)
    return time.perf_counter() - began


def _peak_mib(text: str, language: Language) -> float:
    tracemalloc.start()
    _read(text, language)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / _MIB


def _row(language: Language) -> dict[str, Cell]:
    text = _chapter(language)
    script = _read(text, language)
    times = [_seconds(text, language) for _ in range(RUNS)]
    lines = list(script.lines())
    return {
        "language": language.value,
        "words": word_count(text),
        "scenes": len(script.scenes),
        "lines": len(lines),
        "speakers": len({line.speaker for line in lines if line.speaker is not None}),
        "seconds": round(statistics.median(times), 3),
        "worst_seconds": round(max(times), 3),
        "peak_mib": round(_peak_mib(text, language), 1),
    }


def run() -> None:
    """Measure and show both languages."""
    show("reading", [_row(language) for language in Language])
