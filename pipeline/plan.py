"""The DAG of an episode: which steps there are, what each reads, and the key of each.

Pure: the same sources, tools and finished outputs give the same plan. What can be known grows as steps finish: the
storyboard's panels are planned once there is a storyboard.

In: `EpisodeSources`, `Toolchain`, the script and the storyboard when they exist. Out: `PlannedStep`s in the order in
which they are handed out. Never: a state, a file, a queue.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from comic.cast import Character
from comic.errors import NotFound
from comic.job import Stage, StepKind
from comic.lettering import LetteringLanguage, Placement
from comic.model import Maker, Makers
from comic.project import EpisodeSources, Wanted
from comic.story import Line, Script
from comic.storyboard import ArtBrief, Panel, Storyboard
from comic.strip import PRESETS
from comic.tradition import tradition_of
from comic.translation import Translation
from comic.value import Value, digest
from engines import versions
from engines.packaging.inputs import EngineNote
from engines.ports import SheetBrief, TextInputs
from pipeline.orders import (
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
    TranslationOrder,
    TranslationParams,
    order_json,
    order_key,
)

SCRIPT_SLOT = "script"
STORYBOARD_SLOT = "storyboard"
PANEL_SLOTS, SHEET_SLOTS = "panel/", "sheet/"
"""What the slots of panels and of reference sheets begin with."""


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
    return f"{PANEL_SLOTS}{panel_id}"


def stand_in_slot(panel_id: str) -> str:
    return f"stand-in/{panel_id}"


def sheet_slot(name: str) -> str:
    return f"{SHEET_SLOTS}{name}"


def translation_slot(language: str) -> str:
    return f"translation/{language}"


def lettering_slot(language: str, panel_id: str) -> str:
    return f"lettering/{language}/{panel_id}"


def package_slot(language: str, preset: str) -> str:
    return f"package/{language}/{preset}"


def plan(
    sources: EpisodeSources,
    toolchain: Toolchain,
    script: Script | None = None,
    storyboard: Storyboard | None = None,
    given_up: frozenset[str] = frozenset(),
    translated: tuple[Translation, ...] = (),
) -> tuple[PlannedStep, ...]:
    """All steps that can be planned with what is known, inputs before their readers. Of the panels in `given_up`, which
    no model would paint, the house paints a stand-in, so that the others can be read. `translated` are the finished
    ones of those that the sources want.

    Raises NotFound("preset-unknown"); KeyError when the storyboard names a line or a character the script lacks.
    """
    written = _planned(sources, SCRIPT_SLOT, StepKind.SCRIPT, _script_order(sources))
    directed = _planned(sources, STORYBOARD_SLOT, StepKind.STORYBOARD, _storyboard_order(sources, written))
    steps = [written, directed]
    if script is None or storyboard is None:
        return tuple(steps)
    sheets = {character.name: _planned_sheet(sources, toolchain, character) for character in script.cast}
    reads_sheets = sources.makers.image.takes_references and not sources.makers.image.is_offline
    if reads_sheets:
        steps += sheets.values()
    own = LetteringLanguage.of(script.language)
    spoken = {line.id: line for line in script.lines()}
    steps += [_planned_translation(sources, written, wanted, len(storyboard.panels)) for wanted in sources.wanted]
    made = {translation.language for translation in translated}
    kept = (translation for translation in sources.translations if translation.language not in made)
    wordings: list[Translation | None] = [None, *kept, *translated]
    letterings: list[list[Input]] = [[] for _ in wordings]
    for panel in storyboard.panels:
        seen = [sheets[staging.name] for staging in panel.cast] if reads_sheets else []
        order = _panel_order(sources, toolchain, art_brief(sources, script, panel), seen)
        painted = _planned(sources, panel_slot(panel.id), StepKind.PANEL, order)
        lines = tuple(spoken[line_id] for line_id in panel.line_ids)
        steps.append(painted)
        if panel.id in given_up:
            painted = _planned_stand_in(sources, toolchain, art_brief(sources, script, panel), panel.id)
            steps.append(painted)
        for translation, inputs in zip(wordings, letterings, strict=True):
            language = own if translation is None else translation.language
            locked = sources.locked(language, panel.id, panel.line_ids)
            lettering = _lettering_order(language, toolchain, lines, locked, painted, translation)
            lettered = _planned(sources, lettering_slot(language.value, panel.id), StepKind.LETTERING, lettering)
            steps.append(lettered)
            inputs.append(Input(name=f"lettering/{panel.id}", key=lettered.key))
    for translation, inputs in zip(wordings, letterings, strict=True):
        language = own if translation is None else translation.language
        package = _package_order(sources, script, written, directed, tuple(inputs), translation)
        steps.append(_planned(sources, package_slot(language.value, sources.preset), StepKind.PACKAGE, package))
    if not reads_sheets:
        steps += sheets.values()
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
        art_prompt=f"{panel.art_prompt} {sources.note(panel.id)}".strip(),
        seed=int(digest([sources.request.seed, panel.id])[:7], 16),
        take=sources.take(panel.id),
        tradition=tradition_of(script.cast),
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
        **_made_by(sources.makers.text),
        params=TextInputs(
            text=request.text,
            language=request.language,
            panels=request.panels,
            seed=request.seed,
            title=request.title,
            kind=request.kind,
            cast=sources.cast,
            memory=sources.memory,
        ),
    )


def _storyboard_order(sources: EpisodeSources, written: PlannedStep) -> StoryboardOrder:
    return StoryboardOrder(
        engine=versions.DIRECTOR,
        **_made_by(sources.makers.director),
        params=StoryboardParams(panels=sources.request.panels, seed=sources.request.seed),
        inputs=(Input(name="script", key=written.key),),
    )


def _lettering_order(
    language: LetteringLanguage,
    toolchain: Toolchain,
    lines: tuple[Line, ...],
    locked: tuple[Placement, ...],
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
        params=LetteringParams(language=language, lines=lines, locked=locked, untranslated=untranslated),
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
            engines=_engine_notes(sources.makers),
            preset=preset,
        ),
        inputs=(Input(name="script", key=written.key), Input(name="storyboard", key=directed.key), *letterings),
    )


def _panel_order(
    sources: EpisodeSources, toolchain: Toolchain, brief: ArtBrief, sheets: Sequence[PlannedStep]
) -> PanelOrder:
    maker = sources.makers.image
    return PanelOrder(
        engine=versions.IMAGE,
        **_made_by(maker),
        tools=(toolchain.rasteriser,) if maker.is_offline else (),
        params=brief,
        inputs=tuple(Input(name=sheet.slot, key=sheet.key) for sheet in sheets),
    )


def _planned_stand_in(sources: EpisodeSources, toolchain: Toolchain, brief: ArtBrief, panel_id: str) -> PlannedStep:
    order = PanelOrder(engine=versions.IMAGE, tools=(toolchain.rasteriser,), params=brief)
    return _planned(sources, stand_in_slot(panel_id), StepKind.PANEL, order)


def _planned_sheet(sources: EpisodeSources, toolchain: Toolchain, character: Character) -> PlannedStep:
    """The offline painter draws from the look in the brief, so its panels neither read the sheet nor wait for it. A
    model's sheet is the same for all episodes of a series, so no seed of an episode is in its order."""
    maker = sources.makers.image
    order = SheetOrder(
        engine=versions.SHEET,
        **_made_by(maker),
        tools=(toolchain.rasteriser,) if maker.is_offline else (),
        params=SheetBrief(character=character, seed=sources.request.seed if maker.is_offline else character.look.seed),
    )
    return _planned(sources, sheet_slot(character.name), StepKind.SHEET, order)


def _planned_translation(sources: EpisodeSources, written: PlannedStep, wanted: Wanted, panels: int) -> PlannedStep:
    order = TranslationOrder(
        engine=versions.TRANSLATION,
        **_made_by(wanted.maker),
        params=TranslationParams(language=wanted.language, panels=panels),
        inputs=(Input(name="script", key=written.key),),
    )
    return _planned(sources, translation_slot(wanted.language.value), StepKind.TRANSLATION, order)


class _Made(TypedDict):
    provider: str
    maker: Maker | None


def _made_by(maker: Maker) -> _Made:
    """The fields of an order that say who fulfils it."""
    return _Made(provider=maker.provider.value, maker=None if maker.is_offline else maker)


def _engine_notes(makers: Makers) -> tuple[EngineNote, ...]:
    """What a package says of where it comes from."""
    return tuple(
        EngineNote(engine=stage.value, provider=makers.of(stage).provider.value, version=version)
        for stage, version in (
            (Stage.TEXT, versions.TEXT),
            (Stage.DIRECTOR, versions.DIRECTOR),
            (Stage.IMAGE, versions.IMAGE),
            (Stage.LETTERING, versions.LETTERING),
            (Stage.PACKAGING, versions.PACKAGING),
        )
    )
