"""The DAG of an episode: which steps there are, what each reads, and the key of each.

Pure: the same sources, tools and finished outputs give the same plan. What can be known grows as steps finish: the
storyboard's panels are planned once there is a storyboard.

In: `EpisodeSources`, `Toolchain`, the script and the storyboard when they exist. Out: `PlannedStep`s in the order in
which they are handed out. Never: a state, a file, a queue.
"""

from __future__ import annotations

from comic.cast import Character
from comic.errors import NotFound
from comic.job import StepKind
from comic.lettering import LetteringLanguage
from comic.project import EpisodeSources
from comic.story import Line, Script
from comic.storyboard import ArtBrief, Panel, Storyboard
from comic.strip import PRESETS
from comic.translation import Translation
from comic.value import Value, digest
from engines import versions
from engines.packaging.inputs import EngineNote
from engines.ports import SheetBrief, TextInputs
from pipeline.orders import (
    OFFLINE,
    Input,
    LetteringOrder,
    LetteringParams,
    Order,
    PackageOrder,
    PackageParams,
    PanelOrder,
    ScriptOrder,
    SheetOrder,
    StoryboardOrder,
    StoryboardParams,
    order_json,
    order_key,
)

SCRIPT_SLOT = "script"
STORYBOARD_SLOT = "storyboard"


class Toolchain(Value):
    """What outside the parameters changes the pixels: the rasteriser's name and version, the fonts' digest."""

    rasteriser: str
    typefaces: str


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


def panel_slot(panel_id: str) -> str:
    return f"panel/{panel_id}"


def sheet_slot(name: str) -> str:
    return f"sheet/{name}"


def lettering_slot(language: str, panel_id: str) -> str:
    return f"lettering/{language}/{panel_id}"


def package_slot(language: str, preset: str) -> str:
    return f"package/{language}/{preset}"


def plan(
    sources: EpisodeSources,
    toolchain: Toolchain,
    script: Script | None = None,
    storyboard: Storyboard | None = None,
) -> tuple[PlannedStep, ...]:
    """All steps that can be planned with what is known, inputs before their readers.

    Raises NotFound("preset-unknown"); KeyError when the storyboard names a line or a character the script lacks.
    """
    written = _planned(sources, SCRIPT_SLOT, StepKind.SCRIPT, _script_order(sources))
    directed = _planned(sources, STORYBOARD_SLOT, StepKind.STORYBOARD, _storyboard_order(sources, written))
    steps = [written, directed]
    if script is None or storyboard is None:
        return tuple(steps)
    own = LetteringLanguage.of(script.language)
    spoken = {line.id: line for line in script.lines()}
    wordings: list[Translation | None] = [None, *sources.translations]
    letterings: list[list[Input]] = [[] for _ in wordings]
    for panel in storyboard.panels:
        brief = art_brief(sources, script, panel)
        painted = _planned(
            sources,
            panel_slot(panel.id),
            StepKind.PANEL,
            PanelOrder(engine=versions.IMAGE, tools=(toolchain.rasteriser,), params=brief),
        )
        lines = tuple(spoken[line_id] for line_id in panel.line_ids)
        steps.append(painted)
        for translation, inputs in zip(wordings, letterings, strict=True):
            language = own if translation is None else translation.language
            order = _lettering_order(language, toolchain, lines, painted, translation)
            lettered = _planned(sources, lettering_slot(language.value, panel.id), StepKind.LETTERING, order)
            steps.append(lettered)
            inputs.append(Input(name=f"lettering/{panel.id}", key=lettered.key))
    for translation, inputs in zip(wordings, letterings, strict=True):
        language = own if translation is None else translation.language
        package = _package_order(sources, script, written, directed, tuple(inputs), translation)
        steps.append(_planned(sources, package_slot(language.value, sources.preset), StepKind.PACKAGE, package))
    steps += [_planned_sheet(sources, toolchain, character) for character in script.cast]
    return tuple(steps)


def art_brief(sources: EpisodeSources, script: Script, panel: Panel) -> ArtBrief:
    """The part of a panel that its painter gets: no words of the lines, no id, no gutter."""
    return ArtBrief(
        shot=panel.shot,
        angle=panel.angle,
        height_px=panel.height_px,
        staging=panel.cast,
        cast=tuple(script.character(staging.name) for staging in panel.cast),
        setting=panel.setting,
        set_seed=panel.set_seed,
        time=panel.time,
        weather=panel.weather,
        mood=panel.mood,
        backdrop=panel.backdrop,
        effects=panel.effects,
        balloons=len(panel.line_ids),
        art_prompt=panel.art_prompt,
        seed=int(digest([sources.request.seed, panel.id])[:7], 16),
        take=sources.take(panel.id),
    )


def _planned(sources: EpisodeSources, slot: str, kind: StepKind, order: Order) -> PlannedStep:
    pinned = sources.pinned(slot)
    if pinned is not None:
        return PlannedStep(slot=slot, kind=kind, key=pinned, order=None)
    return PlannedStep(slot=slot, kind=kind, key=order_key(order_json(order)), order=order)


def _script_order(sources: EpisodeSources) -> ScriptOrder:
    request = sources.request
    return ScriptOrder(
        engine=versions.TEXT,
        params=TextInputs(
            text=request.text,
            language=request.language,
            panels=request.panels,
            seed=request.seed,
            title=request.title,
            kind=request.kind,
            cast=sources.cast,
        ),
    )


def _storyboard_order(sources: EpisodeSources, written: PlannedStep) -> StoryboardOrder:
    return StoryboardOrder(
        engine=versions.DIRECTOR,
        params=StoryboardParams(panels=sources.request.panels, seed=sources.request.seed),
        inputs=(Input(name="script", key=written.key),),
    )


def _lettering_order(
    language: LetteringLanguage,
    toolchain: Toolchain,
    lines: tuple[Line, ...],
    painted: PlannedStep,
    translation: Translation | None,
) -> LetteringOrder:
    untranslated: tuple[str, ...] = ()
    if translation is not None:
        untranslated = translation.missing(lines)
        lines = tuple(translation.of(line) for line in lines)
    return LetteringOrder(
        engine=versions.LETTERING,
        tools=(toolchain.typefaces,),
        params=LetteringParams(language=language, lines=lines, untranslated=untranslated),
        inputs=(Input(name="art", key=painted.key),),
    )


def _package_order(
    sources: EpisodeSources,
    script: Script,
    written: PlannedStep,
    directed: PlannedStep,
    letterings: tuple[Input, ...],
    translation: Translation | None,
) -> PackageOrder:
    preset = PRESETS.get(sources.preset)
    if preset is None:
        raise NotFound("preset-unknown", preset=sources.preset)
    return PackageOrder(
        engine=versions.PACKAGING,
        params=PackageParams(
            title=(translation.title if translation else "") or sources.request.title or script.title,
            language=LetteringLanguage.of(script.language) if translation is None else translation.language,
            translation=translation,
            seed=sources.request.seed,
            engines=ENGINE_NOTES,
            preset=preset,
        ),
        inputs=(Input(name="script", key=written.key), Input(name="storyboard", key=directed.key), *letterings),
    )


def _planned_sheet(sources: EpisodeSources, toolchain: Toolchain, character: Character) -> PlannedStep:
    """The offline painter draws from the look in the brief, so its panels neither read the sheet nor wait for it."""
    order = SheetOrder(
        engine=versions.SHEET,
        tools=(toolchain.rasteriser,),
        params=SheetBrief(character=character, seed=sources.request.seed),
    )
    return _planned(sources, sheet_slot(character.name), StepKind.SHEET, order)


ENGINE_NOTES = (
    EngineNote(engine="text", provider=OFFLINE, version=versions.TEXT),
    EngineNote(engine="director", provider=OFFLINE, version=versions.DIRECTOR),
    EngineNote(engine="image", provider=OFFLINE, version=versions.IMAGE),
    EngineNote(engine="lettering", provider=OFFLINE, version=versions.LETTERING),
    EngineNote(engine="packaging", provider=OFFLINE, version=versions.PACKAGING),
)
