"""Letters random panels and counts broken rules. `python -m bench.lettering_stress [panels] [picture.png]`.

In: a number of panels. Out: counts and times on standard output, and a contact sheet of the first eight.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections import Counter
from pathlib import Path

from PIL import Image

from bench.lettering_scenes import broken_rules, random_panel
from engines.context import Context
from engines.lettering import run
from engines.lettering.shelf import load_typefaces


def main(panels: int, sheet: Path | None) -> None:
    typefaces = load_typefaces()
    context = Context(typefaces=typefaces)
    broken: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    times_ms: list[float] = []
    pictures: list[Image.Image] = []
    for seed in range(panels):
        panel = random_panel(seed)
        begin = time.perf_counter()
        lettered = run(panel.inputs, panel.art, context)
        times_ms.append((time.perf_counter() - begin) * 1000)
        found = broken_rules(panel.inputs, lettered.lettering, lettered.subjects, typefaces)
        broken += found
        if found:
            print(seed, dict(found))
        outcomes["balloons"] += len(lettered.lettering.placements)
        outcomes["panels that grew"] += lettered.lettering.grown_px > 0
        outcomes["panels crowded"] += any(flag.code == "crowded" for flag in lettered.lettering.flags)
        outcomes["small type"] += any(p.size_px in (28, 26) and p.kind != "sfx" for p in lettered.lettering.placements)
        if len(pictures) < 8:
            pictures.append(lettered.picture)
    ordered = sorted(times_ms)
    print(f"panels {panels}, outcomes {dict(outcomes)}")
    print(f"broken rules {dict(broken)}")
    print(
        f"ms median {statistics.median(ordered):.0f},"
        f" p95 {ordered[int(0.95 * len(ordered))]:.0f}, max {ordered[-1]:.0f}"
    )
    if sheet is not None:
        cells = [picture.resize((400, picture.height * 400 // picture.width)) for picture in pictures]
        height = max(cell.height for cell in cells)
        page = Image.new("RGB", (4 * 410, 2 * (height + 10)), (90, 90, 90))
        for position, cell in enumerate(cells):
            page.paste(cell, ((position % 4) * 410, (position // 4) * (height + 10)))
        page.save(sheet)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
