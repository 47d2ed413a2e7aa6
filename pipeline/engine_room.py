"""Runs the engine that an order asks for, with its inputs from the store.

In: an `Order`, the store, a `report`. Out: the files of the artifact. Never: a lease, a queue, the catalog.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

from comic.errors import NotFound
from engines import director, image, lettering, packaging, text
from engines.context import Context
from engines.director.retell import retold
from engines.lettering import LetteringInputs
from engines.lettering.shelf import load_typefaces
from engines.packaging.inputs import PackageInputs, PackagePanel
from engines.ports import DirectorInputs, TranslationInputs
from pipeline.orders import (
    ART_INPUT,
    LetteringOrder,
    Order,
    PackageOrder,
    PanelOrder,
    ProofOrder,
    ScriptOrder,
    SheetOrder,
    StoryboardOrder,
    TranslationOrder,
)
from pipeline.outputs import (
    ART_FILE,
    lettered_files,
    package_files,
    painting_files,
    proof_files,
    read_art,
    read_lettered,
    read_script,
    read_storyboard,
    script_files,
    storyboard_files,
    translation_files,
)
from pipeline.servers import Servers
from storage.artifacts import ArtifactStore

SHEET_INPUT = "sheet/"
"""An input that is a reference sheet is named after its character."""

load_typefaces_once = functools.cache(load_typefaces)


def build(order: Order, store: ArtifactStore, report: Callable[[float], None], servers: Servers) -> dict[str, bytes]:
    """The files of the artifact that this order describes. Models are asked through `servers`.

    Raises NotFound("artifact-missing") when an input is gone, Cancelled out of `report`, or what the engine raises.
    """
    match order:
        case ScriptOrder():
            return script_files(text.run(order.params, Context(writer=servers.writer(order), report=report)))
        case StoryboardOrder():
            script = read_script(store, _input(order, "script"))
            inputs = DirectorInputs(script=script, panels=order.params.panels, seed=order.params.seed)
            return storyboard_files(director.run(inputs, Context(writer=servers.writer(order), report=report)))
        case TranslationOrder():
            asked = TranslationInputs(
                script=read_script(store, _input(order, "script")), language=order.params.language
            )
            return translation_files(servers.writer(order).write(asked))
        case SheetOrder() | PanelOrder():
            return painting_files(
                image.run(order.params, Context(painter=servers.painter(order, _sheets(order, store)), report=report))
            )
        case ProofOrder():
            art = store.read(_input(order, ART_INPUT), ART_FILE)
            return proof_files(servers.proofreader(order).proofread(art))
        case LetteringOrder():
            return _letter(order, store, report)
        case PackageOrder():
            return _package(order, store, report)


def _sheets(order: Order, store: ArtifactStore) -> dict[str, bytes]:
    """The reference pictures that the order names, by character."""
    named = {
        given.name.removeprefix(SHEET_INPUT): given.key for given in order.inputs if given.name.startswith(SHEET_INPUT)
    }
    return {name: store.read(key, ART_FILE) for name, key in named.items()}


def _letter(order: LetteringOrder, store: ArtifactStore, report: Callable[[float], None]) -> dict[str, bytes]:
    art_key = _input(order, ART_INPUT)
    art, artwork = read_art(store, art_key)
    inputs = LetteringInputs(
        language=order.params.language,
        lines=order.params.lines,
        artwork=artwork,
        locked=order.params.locked,
        untranslated=order.params.untranslated,
    )
    lettered = lettering.run(inputs, art, Context(typefaces=load_typefaces_once(), report=report))
    record = store.record(art_key)
    if record is None:
        raise NotFound("artifact-missing", key=art_key)
    return lettered_files(lettered, record.file(ART_FILE).sha256)


def _package(order: PackageOrder, store: ArtifactStore, report: Callable[[float], None]) -> dict[str, bytes]:
    script = read_script(store, _input(order, "script"))
    storyboard = read_storyboard(store, _input(order, "storyboard"))
    if order.params.translation is not None:
        script = order.params.translation.apply(script)
        storyboard = retold(storyboard, order.params.language)
    pictures, panels = {}, []
    for position, panel in enumerate(storyboard.panels):
        pictures[panel.id], output = read_lettered(store, _input(order, f"lettering/{panel.id}"))
        panels.append(
            PackagePanel(
                panel_id=panel.id,
                art_sha256=output.art_sha256,
                lettering=output.lettering,
                subjects=output.subjects,
            )
        )
        report(0.3 * (position + 1) / len(storyboard.panels))
    inputs = PackageInputs(
        title=order.params.title,
        language=order.params.language,
        seed=order.params.seed,
        engines=order.params.engines,
        script=script,
        storyboard=storyboard,
        preset=order.params.preset,
        panels=tuple(panels),
    )
    package = packaging.run(inputs, pictures, Context(report=lambda progress: report(0.3 + 0.7 * progress)))
    return package_files(package)


def _input(order: Order, name: str) -> str:
    for given in order.inputs:
        if given.name == name:
            return given.key
    raise NotFound("input-unnamed", name=name)
