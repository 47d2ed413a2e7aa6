"""The DAG of an episode: which steps there are, what each reads, and the key of each.

Pure: the same sources, tools and finished outputs give the same plan. What can be known grows as steps finish: the
storyboard's panels are planned once there is a storyboard.

In: `EpisodeSources`, `Toolchain`, the script and the storyboard when they exist. Out: `PlannedStep`s in the order in
which they are handed out. Never: a state, a file, a queue.
"""

from __future__ import annotations

from comic.job import StepKind
from comic.lettering import LetteringLanguage
from comic.project import EpisodeSources
from comic.story import Script
from comic.storyboard import Storyboard
from comic.translation import Translation
from comic.value import Value
from pipeline.ordering import (
    art_brief,
    lettering_order,
    package_order,
    panel_order,
    proof_order,
    script_order,
    sheet_order,
    stand_in_order,
    storyboard_order,
    translation_order,
)
from pipeline.orders import (
    Input,
    Order,
    order_json,
    order_key,
)
from pipeline.slots import (
    SCRIPT_SLOT,
    STORYBOARD_SLOT,
    lettering_slot,
    package_slot,
    panel_slot,
    proof_slot,
    sheet_slot,
    stand_in_slot,
    translation_slot,
)
from pipeline.toolchain import Toolchain


class PlannedStep(Value):
    """A slot of the plan. `order` None: a pin replaces the output and nothing is built."""

    slot: str
    kind: StepKind
    key: str
    order: Order | None

    @property
    def order_json(self) -> str | None:
        return None if self.order is None else order_json(self.order)

    @property
    def input_keys(self) -> tuple[str, ...]:
        return () if self.order is None else tuple(given.key for given in self.order.inputs)


def plan(
    sources: EpisodeSources,
    toolchain: Toolchain,
    script: Script | None = None,
    storyboard: Storyboard | None = None,
    given_up: frozenset[str] = frozenset(),
    translated: tuple[Translation, ...] = (),
) -> tuple[PlannedStep, ...]:
    """All steps that can be planned with what is known, inputs before their readers. Of the panels in `given_up`, which
    no model would paint, the house paints a stand-in, so that the others can be read. Proofs come last: they can wait,
    and nothing waits for them. `translated` are the finished
    ones of those that the sources want.

    Raises NotFound("preset-unknown"); KeyError when the storyboard names a line or a character the script lacks.
    """
    written = _planned(sources, SCRIPT_SLOT, StepKind.SCRIPT, script_order(sources))
    directed = _planned(sources, STORYBOARD_SLOT, StepKind.STORYBOARD, storyboard_order(sources, written.key))
    steps = [written, directed]
    if script is None or storyboard is None:
        return tuple(steps)
    sheets = {
        character.name: _planned(
            sources,
            sheet_slot(character.name),
            StepKind.SHEET,
            sheet_order(sources, toolchain, character),
        )
        for character in script.cast
    }
    reads_sheets = sources.makers.image.reads_sheets
    if reads_sheets:
        steps += sheets.values()
    own = LetteringLanguage.of(script.language)
    spoken = {line.id: line for line in script.lines()}
    steps += [
        _planned(
            sources,
            translation_slot(wanted.language.value),
            StepKind.TRANSLATION,
            translation_order(wanted, len(storyboard.panels), written.key),
        )
        for wanted in sources.wanted
    ]
    made = {translation.language for translation in translated}
    kept = (translation for translation in sources.translations if translation.language not in made)
    wordings: list[Translation | None] = [None, *kept, *translated]
    letterings: list[list[Input]] = [[] for _ in wordings]
    proofs: list[PlannedStep] = []
    for panel in storyboard.panels:
        brief = art_brief(sources, script, panel)
        seen = [sheets[staging.name] for staging in panel.cast] if reads_sheets else []
        reads = tuple(Input(name=sheet.slot, key=sheet.key) for sheet in seen)
        order = panel_order(sources, toolchain, brief, reads)
        painted = _planned(sources, panel_slot(panel.id), StepKind.PANEL, order)
        lines = tuple(spoken[line_id] for line_id in panel.line_ids)
        steps.append(painted)
        if panel.id in given_up:
            stand_in = stand_in_order(toolchain, brief)
            painted = _planned(sources, stand_in_slot(panel.id), StepKind.PANEL, stand_in)
            steps.append(painted)
        elif sources.makers.proofs_panels:
            looked_at = proof_order(sources.makers.proof, painted.key)
            proofs.append(_planned(sources, proof_slot(panel.id), StepKind.PROOF, looked_at))
        for translation, inputs in zip(wordings, letterings, strict=True):
            language = own if translation is None else translation.language
            locked = sources.locked(language, panel.id, panel.line_ids)
            lettering = lettering_order(language, toolchain, lines, locked, painted.key, translation)
            lettered = _planned(sources, lettering_slot(language.value, panel.id), StepKind.LETTERING, lettering)
            steps.append(lettered)
            inputs.append(Input(name=f"lettering/{panel.id}", key=lettered.key))
    for translation, inputs in zip(wordings, letterings, strict=True):
        language = own if translation is None else translation.language
        package = package_order(sources, script, written.key, directed.key, tuple(inputs), translation)
        steps.append(_planned(sources, package_slot(language.value, sources.preset), StepKind.PACKAGE, package))
    steps += proofs
    if not reads_sheets:
        steps += sheets.values()
    return tuple(steps)


def before_approval(sources: EpisodeSources, whole: tuple[PlannedStep, ...]) -> tuple[PlannedStep, ...]:
    """What is made of a whole plan before somebody approves of its pictures: the script and the storyboard; where the
    storyboard is the creator's choice already, the redrawn sheets are what they want to see."""
    redrawn = frozenset(sheet_slot(take.name) for take in sources.sheets if sources.pinned(STORYBOARD_SLOT))
    return tuple(step for step in whole if step.slot in (SCRIPT_SLOT, STORYBOARD_SLOT) or step.slot in redrawn)


def _planned(sources: EpisodeSources, slot: str, kind: StepKind, order: Order) -> PlannedStep:
    pinned = sources.pinned(slot)
    if pinned is not None:
        return PlannedStep(slot=slot, kind=kind, key=pinned, order=None)
    return PlannedStep(slot=slot, kind=kind, key=order_key(order_json(order)), order=order)
