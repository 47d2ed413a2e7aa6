"""What each kind of step leaves in the store, typed: names of files, how they are written and read again.

In: values and pictures. Out: files by name, and values and pictures from them. Never: a decision.
"""

from __future__ import annotations

import io

from PIL import Image

from comic.art import Artwork, Subject
from comic.errors import NotFound
from comic.lettering import PanelLettering
from comic.proof import Proof
from comic.story import Script
from comic.storyboard import Storyboard
from comic.translation import Translation
from comic.value import Value
from engines.lettering import Lettered
from engines.packaging import Package
from engines.packaging.manifest import Manifest
from engines.packaging.strip import render_strip
from engines.ports import Painting
from pipeline.orders import PackageOrder, read_order
from storage.artifacts import ArtifactStore

SCRIPT_FILE = "script.json"
STORYBOARD_FILE = "storyboard.json"
ART_FILE = "art.webp"
ARTWORK_FILE = "artwork.json"
PROOF_FILE = "proof.json"
LETTERED_FILE = "lettered.webp"
LETTERING_FILE = "lettering.json"
TRANSLATION_FILE = "translation.json"
MANIFEST_FILE = "manifest.json"


class LetteringOutput(Value):
    """A lettered panel without its pixels: placements, the subjects in the same coordinates, the art's digest."""

    lettering: PanelLettering
    subjects: tuple[Subject, ...]
    art_sha256: str


def script_files(script: Script) -> dict[str, bytes]:
    return {SCRIPT_FILE: _json(script)}


def storyboard_files(storyboard: Storyboard) -> dict[str, bytes]:
    return {STORYBOARD_FILE: _json(storyboard)}


def translation_files(translation: Translation) -> dict[str, bytes]:
    return {TRANSLATION_FILE: _json(translation)}


def painting_files(painting: Painting) -> dict[str, bytes]:
    return {ART_FILE: lossless(painting.picture), ARTWORK_FILE: _json(painting.artwork)}


def proof_files(proof: Proof) -> dict[str, bytes]:
    return {PROOF_FILE: _json(proof)}


def lettered_files(lettered: Lettered, art_sha256: str) -> dict[str, bytes]:
    output = LetteringOutput(lettering=lettered.lettering, subjects=lettered.subjects, art_sha256=art_sha256)
    return {LETTERED_FILE: lossless(lettered.picture), LETTERING_FILE: _json(output)}


def package_files(package: Package) -> dict[str, bytes]:
    return {file.name: file.data for file in package.files}


def read_script(store: ArtifactStore, key: str) -> Script:
    """Raises NotFound("artifact-missing"), as all readers here do."""
    return Script.model_validate_json(store.read(key, SCRIPT_FILE))


def read_storyboard(store: ArtifactStore, key: str) -> Storyboard:
    return Storyboard.model_validate_json(store.read(key, STORYBOARD_FILE))


def read_translation(store: ArtifactStore, key: str) -> Translation:
    return Translation.model_validate_json(store.read(key, TRANSLATION_FILE))


def read_art(store: ArtifactStore, key: str) -> tuple[Image.Image, Artwork]:
    return picture(store.read(key, ART_FILE)), Artwork.model_validate_json(store.read(key, ARTWORK_FILE))


def read_proof(store: ArtifactStore, key: str) -> Proof:
    return Proof.model_validate_json(store.read(key, PROOF_FILE))


def read_lettering(store: ArtifactStore, key: str) -> LetteringOutput:
    return LetteringOutput.model_validate_json(store.read(key, LETTERING_FILE))


def read_lettered(store: ArtifactStore, key: str) -> tuple[Image.Image, LetteringOutput]:
    return picture(store.read(key, LETTERED_FILE)), read_lettering(store, key)


def read_manifest(store: ArtifactStore, key: str) -> Manifest:
    return Manifest.model_validate_json(store.read(key, MANIFEST_FILE))


def lossless(image: Image.Image) -> bytes:
    """WebP without loss at its fastest setting: a third less time than PNG and three quarters of its size."""
    buffer = io.BytesIO()
    image.save(buffer, "WEBP", lossless=True, quality=0, method=0)
    return buffer.getvalue()


def picture(data: bytes) -> Image.Image:
    """The decoded picture (RGB)."""
    with Image.open(io.BytesIO(data)) as opened:
        return opened.convert("RGB")


def _json(value: Value) -> bytes:
    return value.model_dump_json(indent=1).encode("utf-8")


def strip_picture(store: ArtifactStore, package_key: str) -> Image.Image:
    """The whole strip, without loss, from the lettered panels that the package was made of.

    Raises NotFound("artifact-missing") when one of them is gone.
    """
    text = store.order(package_key)
    if text is None:
        raise NotFound("artifact-missing", key=package_key)
    order = read_order(text)
    assert isinstance(order, PackageOrder)
    keys = {given.name: given.key for given in order.inputs}
    board = read_storyboard(store, keys["storyboard"])
    pictures = {panel.id: read_lettered(store, keys[f"lettering/{panel.id}"])[0] for panel in board.panels}
    return render_strip(board.panels, pictures, order.params.preset.width_px)
