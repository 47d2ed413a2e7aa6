"""A finished package and a finished storyboard looked through: what their makers would want to be told.

In: a package in the store; a storyboard with its script. Out: `Finding`s in reading order, `Direction`. Never: a
change, the catalog.
"""

from __future__ import annotations

from comic.direction import Direction
from comic.finding import Finding
from comic.story import Script
from comic.storyboard import Storyboard
from engines.director.counting import direction_of
from engines.lettering.lint import lint
from engines.packaging.manifest import Manifest
from pipeline.orders import PackageOrder, read_order
from pipeline.outputs import read_lettering, read_manifest
from storage.artifacts import ArtifactStore


def review(store: ArtifactStore, package_key: str) -> tuple[Finding, ...]:
    """Panel by panel, each one's weightiest finding first; none of a package that came without its order. Raises
    NotFound("artifact-missing") when one of its letterings is gone."""
    text = store.order(package_key)
    if text is None:
        return ()
    order = read_order(text)
    assert isinstance(order, PackageOrder)
    keys = {given.name: given.key for given in order.inputs}
    manifest = read_manifest(store, package_key)
    found: list[Finding] = []
    for panel in manifest.panels:
        output = read_lettering(store, keys[f"lettering/{panel.id}"])
        cuts = _cuts_in(manifest, panel.box[1], panel.box[3])
        found.extend(lint(panel.id, order.params.language, output.lettering, output.subjects, cuts))
    return tuple(found)


def review_direction(storyboard: Storyboard, script: Script, wished: int) -> Direction:
    """The storyboard counted and checked against the wished number of panels."""
    return direction_of(storyboard, script, wished)


def _cuts_in(manifest: Manifest, top: float, bottom: float) -> tuple[float, ...]:
    """Where files begin within a panel, from the panel's top, in 800-wide pixels."""
    return tuple(piece.y0 - top for piece in manifest.slices[1:] if top < piece.y0 < bottom)
