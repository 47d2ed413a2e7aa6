"""What each step of an episode is ordered with: the parts of the sources that change its output, and nothing else.

In: `EpisodeSources`, `Toolchain`, keys of inputs. Out: orders. Never: a slot, a pin, which steps there are.
"""

from __future__ import annotations

from typing import TypedDict

from comic.cast import Character
from comic.errors import NotFound
from comic.job import Stage
from comic.lettering import LetteringLanguage, Placement
from comic.model import Maker, Makers
from comic.project import EpisodeSources, Wanted
from comic.sheet import SheetTake
from comic.story import Line, Script
from comic.storyboard import ArtBrief, Panel
from comic.strip import PRESETS
from comic.tradition import tradition_of
from comic.translation import Translation
from comic.value import digest
from engines import versions
from engines.packaging.inputs import EngineNote
from engines.ports import SheetBrief, TextInputs
from pipeline.orders import (
    ART_INPUT,
    Input,
    LetteringOrder,
    LetteringParams,
    PackageOrder,
    PackageParams,
    PanelOrder,
    ProofOrder,
    ScriptOrder,
    SheetOrder,
    StoryboardOrder,
    StoryboardParams,
    TranslationOrder,
    TranslationParams,
)
from pipeline.toolchain import Toolchain


def art_brief(sources: EpisodeSources, script: Script, panel: Panel) -> ArtBrief:
    """The part of a panel that its painter gets: no words of the lines, no id, no gutter."""
    redrawn = (sheet_take(sources, staging.name) for staging in panel.cast)
    return ArtBrief(
        shot=panel.shot,
        angle=panel.angle,
        height_px=panel.height_px,
        staging=panel.cast,
        cast=tuple(script.character(staging.name) for staging in panel.cast),
        setting=panel.setting,
        set_seed=panel.set_seed,
        time=panel.time,
        lights_out=panel.lights_out,
        weather=panel.weather,
        mood=panel.mood,
        backdrop=panel.backdrop,
        effects=panel.effects,
        balloons=len(panel.line_ids),
        art_prompt=f"{panel.art_prompt} {sources.note(panel.id)}".strip(),
        seed=int(digest([sources.request.seed, panel.id])[:7], 16),
        take=sources.take(panel.id),
        tradition=tradition_of(script.cast),
        own_looks=tuple((take.name, take.words) for take in redrawn if take.words),
    )


def script_order(sources: EpisodeSources) -> ScriptOrder:
    """The creator's text, read or told."""
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


def storyboard_order(sources: EpisodeSources, script_key: str) -> StoryboardOrder:
    """A script, directed."""
    return StoryboardOrder(
        engine=versions.DIRECTOR,
        **_made_by(sources.makers.director),
        params=StoryboardParams(panels=sources.request.panels, seed=sources.request.seed),
        inputs=(Input(name="script", key=script_key),),
    )


def lettering_order(
    language: LetteringLanguage,
    toolchain: Toolchain,
    lines: tuple[Line, ...],
    locked: tuple[Placement, ...],
    art_key: str,
    translation: Translation | None,
) -> LetteringOrder:
    """A panel's lines on its art, in one language."""
    untranslated: tuple[str, ...] = ()
    if translation is not None:
        untranslated = translation.missing(lines)
        lines = tuple(translation.of(line) for line in lines)
    return LetteringOrder(
        engine=versions.LETTERING,
        tools=(toolchain.typefaces,),
        params=LetteringParams(language=language, lines=lines, locked=locked, untranslated=untranslated),
        inputs=(Input(name=ART_INPUT, key=art_key),),
    )


def package_order(
    sources: EpisodeSources,
    script: Script,
    script_key: str,
    storyboard_key: str,
    letterings: tuple[Input, ...],
    translation: Translation | None,
) -> PackageOrder:
    """Everything lettered, in one language. Raises NotFound("preset-unknown")."""
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
        inputs=(Input(name="script", key=script_key), Input(name="storyboard", key=storyboard_key), *letterings),
    )


def panel_order(
    sources: EpisodeSources, toolchain: Toolchain, brief: ArtBrief, sheets: tuple[Input, ...]
) -> PanelOrder:
    """A panel, painted by the series' maker with the reference sheets that it reads."""
    maker = sources.makers.image
    return PanelOrder(
        engine=versions.IMAGE,
        **_made_by(maker),
        tools=(toolchain.rasteriser,) if maker.is_offline else (),
        params=brief,
        inputs=sheets,
    )


def stand_in_order(toolchain: Toolchain, brief: ArtBrief) -> PanelOrder:
    """A panel, painted by the house because no model would."""
    return PanelOrder(engine=versions.IMAGE, tools=(toolchain.rasteriser,), params=brief)


def proof_order(maker: Maker, art_key: str) -> ProofOrder:
    """A painted panel, looked at by a model that can see."""
    return ProofOrder(engine=versions.PROOF, **_made_by(maker), inputs=(Input(name=ART_INPUT, key=art_key),))


def sheet_take(sources: EpisodeSources, name: str) -> SheetTake:
    """Which take of a character's sheet is drawn: only who reads sheets is given redrawn ones."""
    return sources.sheet(name) if sources.makers.image.reads_sheets else SheetTake(name=name)


def sheet_order(sources: EpisodeSources, toolchain: Toolchain, character: Character) -> SheetOrder:
    """The offline painter draws from the look in the brief, so its panels neither read the sheet nor wait for it. A
    model's sheet is the same for all episodes of a series, so no seed of an episode is in its order."""
    maker, take = sources.makers.image, sheet_take(sources, character.name)
    return SheetOrder(
        engine=versions.SHEET,
        **_made_by(maker),
        tools=(toolchain.rasteriser,) if maker.is_offline else (),
        params=SheetBrief(
            character=character,
            seed=sources.request.seed if maker.is_offline else character.look.seed,
            take=take.number,
            words=take.words,
        ),
    )


def translation_order(wanted: Wanted, panels: int, script_key: str) -> TranslationOrder:
    """A script's lines in another language, by a model."""
    return TranslationOrder(
        engine=versions.TRANSLATION,
        **_made_by(wanted.maker),
        params=TranslationParams(language=wanted.language, panels=panels),
        inputs=(Input(name="script", key=script_key),),
    )


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
