"""Lettering: broken rules on random and generated panels, milliseconds for layout and drawing, and an edited word.

In: nothing. Out: `results/lettering.json`. Random panels are those of `lettering_scenes`; times are one core's.
"""

from __future__ import annotations

import statistics
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from bench.generated import PREMISES, generated_panels
from bench.lettering_scenes import broken_rules, random_panel
from bench.table import Cell, show
from comic.job import StepKind
from comic.lettering import LetteringLanguage
from comic.project import EpisodeRequest
from comic.story import Language, LineKind
from engines.lettering.draw import draw
from engines.lettering.energy import energy_of
from engines.lettering.fonts import Typefaces
from engines.lettering.inputs import LetteringInputs
from engines.lettering.layout import lay_out
from engines.lettering.shelf import load_typefaces
from settings import Settings
from storage import steps
from studio import episodes, jobs
from studio.house import open_house
from studio.serving import borrowed

RANDOM_PANELS = 1000
EPISODE_SEEDS = (1, 2)
"""With ten premises, twenty episodes."""

LONG_EPISODE_PANELS = 40


@dataclass
class _Count:
    """What a run of panels has shown."""

    broken: Counter[str] = field(default_factory=Counter)
    panels: int = 0
    balloons: int = 0
    grown: int = 0
    crowded: int = 0
    layout_ms: list[float] = field(default_factory=list)
    draw_ms: list[float] = field(default_factory=list)

    def row(self, name: str) -> dict[str, Cell]:
        both = sorted(layout + drawn for layout, drawn in zip(self.layout_ms, self.draw_ms, strict=True))
        return {
            "panels of": name,
            "panels": self.panels,
            "balloons": self.balloons,
            "broken_rules": sum(self.broken.values()),
            "grown": self.grown,
            "crowded": self.crowded,
            "layout_ms": statistics.median(self.layout_ms),
            "draw_ms": statistics.median(self.draw_ms),
            "both_ms": statistics.median(both),
            "both_p95_ms": both[int(0.95 * len(both))],
        }


def run() -> None:
    typefaces = load_typefaces()
    random, three = _Count(), _Count()
    for inputs, art in _random():
        _letter(inputs, art, typefaces, (random,), three)
    generated = _Count()
    for inputs, art in _generated():
        _letter(inputs, art, typefaces, (generated,), three)
    show("lettering", [random.row("random"), generated.row("generated"), three.row("three balloons")])
    show("lettering_edit", [_edited_word()])


def _random() -> Iterator[tuple[LetteringInputs, Image.Image]]:
    for seed in range(RANDOM_PANELS):
        panel = random_panel(seed)
        yield panel.inputs, panel.art


def _generated() -> Iterator[tuple[LetteringInputs, Image.Image]]:
    for seed in EPISODE_SEEDS:
        for language, premise in PREMISES:
            for panel in generated_panels(premise, language, seed):
                painting = panel.painting()
                yield (
                    LetteringInputs(
                        language=LetteringLanguage.of(panel.language), lines=panel.lines, artwork=painting.artwork
                    ),
                    painting.picture,
                )


def _letter(
    inputs: LetteringInputs, art: Image.Image, typefaces: Typefaces, counts: Iterable[_Count], three: _Count
) -> None:
    began = time.perf_counter()
    lettering = lay_out(inputs, energy_of(art), inputs.artwork.subjects, typefaces)
    laid_out = time.perf_counter()
    draw(art, lettering, typefaces, 1.0)
    drawn = time.perf_counter()
    subjects = tuple(subject.moved(0.0, lettering.grown_px) for subject in inputs.artwork.subjects)
    spoken = sum(placement.kind is not LineKind.SFX for placement in lettering.placements)
    for count in (*counts, *((three,) if spoken == 3 else ())):
        count.broken += broken_rules(inputs, lettering, subjects, typefaces)
        count.panels += 1
        count.balloons += len(lettering.placements)
        count.grown += lettering.grown_px > 0
        count.crowded += any(flag.code == "crowded" for flag in lettering.flags)
        count.layout_ms.append(1000 * (laid_out - began))
        count.draw_ms.append(1000 * (drawn - laid_out))


def _edited_word() -> dict[str, Cell]:
    """A word of a long episode is changed: seconds of the lettering's and the package's step, and until it is read."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data=Path(folder) / "data")
        house = open_house(settings)
        with borrowed(settings):
            request = EpisodeRequest(text=PREMISES[0][1], language=Language.KOREAN, panels=LONG_EPISODE_PANELS)
            made = episodes.submit(house, None, request, click=uuid.uuid4().hex)
            while jobs.job(house, made.job_id).state.active:
                time.sleep(0.02)
            script = episodes.script(house, made.episode_id)
            assert script is not None
            line = next(line for line in script.lines() if line.kind is LineKind.SPEECH)
            began = time.monotonic()
            edited = episodes.edit_line(house, made.episode_id, line.id, f"{line.text} 정말!", uuid.uuid4().hex)
            while jobs.job(house, edited.job_id).state.active:
                time.sleep(0.005)
            wall = time.monotonic() - began
        spent = {
            step.kind: (step.ended_at or 0.0) - (step.started_at or 0.0)
            for step in steps.of_job(house.catalog.reading(), edited.job_id)
            if step.built
        }
    return {
        "panels": LONG_EPISODE_PANELS,
        "lettering_s": spent[StepKind.LETTERING],
        "package_s": spent[StepKind.PACKAGE],
        "click_to_readable_s": wall,
    }
