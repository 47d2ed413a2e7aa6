"""`manifest.json`: what a package holds, for other programs. The schema is docs/manifest.schema.json.

Every coordinate is in strip pixels at 800 wide, boxes as `[x0, y0, x1, y1]`, whatever width the files have.

In: values. Out: `Manifest`. Never: a picture.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, PlainSerializer

from comic.lettering import Placement
from comic.story import LineKind
from comic.value import Value
from engines.packaging.inputs import PackageInputs, PackagePanel

SCHEMA: Literal["toonverse/manifest-1"] = "toonverse/manifest-1"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def _shortest(value: float) -> int | float:
    """Whole pixels as whole numbers: most are, and programs like to count with them."""
    return int(value) if value.is_integer() else value


Pixels = Annotated[float, PlainSerializer(_shortest, return_type=int | float, when_used="json")]
BoxOnStrip = tuple[Pixels, Pixels, Pixels, Pixels]
PointOnStrip = tuple[Pixels, Pixels]
Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class EngineEntry(Value):
    """One of the engines that made the episode."""

    provider: str = Field(description="Who did the work: `offline`, or the name of a model's provider.")
    version: str = Field(description="The engine's version; it changes when the same inputs give another output.")


class CastEntry(Value):
    """One character."""

    name: str = Field(description="The name that lines, subjects and placements refer to.")
    role: str = Field(description="`lead`, `support` or `extra`.")


class LineEntry(Value):
    """One line of the script, as it was written."""

    id: str = Field(description="Unique in the episode.")
    speaker: str | None = Field(description="A name of the cast; null for narration and sound effects.")
    kind: LineKind
    text: str = Field(description="The whole line; a placement may show a part of it.")


class SubjectEntry(Value):
    """A visible character of a panel."""

    name: str = Field(description="A name of the cast.")
    head: BoxOnStrip = Field(description="The head with its hair.")
    face: BoxOnStrip = Field(description="From the brows to the chin.")
    mouth: PointOnStrip = Field(description="The middle of the mouth.")


class TailEntry(Value):
    """A balloon's tail."""

    root: PointOnStrip = Field(description="Where it leaves the balloon.")
    tip: PointOnStrip = Field(description="Where it ends, towards the speaker's mouth.")


class PlacementEntry(Value):
    """A balloon, a caption or a sound effect."""

    line_id: str = Field(description="The line it shows; a split line has several placements, in reading order.")
    kind: LineKind
    speaker: str | None
    text_lines: tuple[str, ...] = Field(description="The words as they are broken into rows.")
    size_px: int = Field(ge=1, description="The size of the letters at 800 wide.")
    font: str = Field(description="The typeface's family and weight.")
    box: BoxOnStrip = Field(description="All that is painted, without the tail.")
    text_box: BoxOnStrip = Field(description="The rows of text.")
    tail: TailEntry | None = Field(description="null for what has no tail.")


class PanelEntry(Value):
    """A panel, where it lies on the strip."""

    id: str = Field(description="Unique in the episode; the reader's picture is `panels/<id>.jpg`.")
    scene: str = Field(description="The id of its scene.")
    shot: str = Field(description="How close the camera is.")
    box: BoxOnStrip = Field(description="The panel's picture; the paper between two boxes is the gutter.")
    alt: str = Field(description="The picture in words, for those who can't see it.")
    art_sha256: Sha256 = Field(description="SHA-256 of the art without lettering; the same until it is redrawn.")
    subjects: tuple[SubjectEntry, ...] = Field(description="The visible characters.")
    placements: tuple[PlacementEntry, ...] = Field(description="The lettering, in reading order.")


class SliceEntry(Value):
    """A file of the strip. Slices follow each other without a gap and without an overlap."""

    file: str = Field(description="The path inside the package.")
    y0: Pixels = Field(ge=0, description="Its first row.")
    y1: Pixels = Field(gt=0, description="The row after its last one.")
    bytes: int = Field(gt=0, description="The file's size.")
    sha256: Sha256 = Field(description="SHA-256 of the file.")


class Manifest(Value):
    """What a finished episode holds. Coordinates are strip pixels at 800 wide, y down from the strip's top, boxes
    `[x0, y0, x1, y1]` with x1 and y1 outside, whatever width the files have."""

    schema_: Literal["toonverse/manifest-1"] = Field(alias="schema", description="The version of this format.")
    title: str
    language: Literal["ko", "en", "ja", "zh-Hans", "zh-Hant"] = Field(description="Of the lettering.")
    width_px: int = Field(ge=1, description="The width of the strip in these coordinates.")
    height_px: int = Field(ge=1, description="The height of the strip in these coordinates.")
    seed: int = Field(ge=0, description="The number that random choices began with.")
    engines: dict[str, EngineEntry] = Field(description="By engine: text, director, image, lettering, packaging.")
    cast: tuple[CastEntry, ...] = Field(description="Everybody in the script.")
    lines: tuple[LineEntry, ...] = Field(description="Every line of the script, in story order.")
    panels: tuple[PanelEntry, ...] = Field(min_length=1, description="From top to bottom.")
    slices: tuple[SliceEntry, ...] = Field(min_length=1, description="From top to bottom.")

    def json_text(self) -> str:
        """The file's text."""
        return self.model_dump_json(by_alias=True, indent=1)


def json_schema() -> dict[str, Any]:
    """The format as JSON Schema, draft 2020-12: the content of docs/manifest.schema.json."""
    described = Manifest.model_json_schema(by_alias=True)
    return {"$schema": DIALECT, "$id": f"urn:{SCHEMA.replace('/', ':')}", **described}


def panel_entry(inputs: PackageInputs, packaged: PackagePanel, top: float) -> PanelEntry:
    """A panel's entry when its picture begins at `top` on the strip (800-wide pixels)."""
    panel = inputs.storyboard.panel(packaged.panel_id)
    lettering = packaged.lettering
    margin = panel.margin_px
    shrunk = (lettering.width_px - 2 * margin) / lettering.width_px
    width, height = lettering.width_px * shrunk, lettering.height_px * shrunk
    return PanelEntry(
        id=panel.id,
        scene=panel.scene,
        shot=panel.shot.value,
        box=_rounded((margin, top, margin + width, top + height)),
        alt=panel.alt,
        art_sha256=packaged.art_sha256,
        subjects=tuple(
            SubjectEntry(
                name=subject.name,
                head=_rounded(subject.head.scaled(shrunk).moved(margin, top)),
                face=_rounded(subject.face.scaled(shrunk).moved(margin, top)),
                mouth=_point(subject.mouth.scaled(shrunk).moved(margin, top)),
            )
            for subject in packaged.subjects
        ),
        placements=tuple(_placement_entry(placement, top) for placement in lettering.placements),
    )


def line_entries(inputs: PackageInputs) -> tuple[LineEntry, ...]:
    return tuple(
        LineEntry(id=line.id, speaker=line.speaker, kind=line.kind, text=line.text) for line in inputs.script.lines()
    )


def engine_entries(inputs: PackageInputs) -> dict[str, EngineEntry]:
    return {note.engine: EngineEntry(provider=note.provider, version=note.version) for note in inputs.engines}


def cast_entries(inputs: PackageInputs) -> tuple[CastEntry, ...]:
    return tuple(CastEntry(name=character.name, role=character.role.value) for character in inputs.script.cast)


def _placement_entry(placement: Placement, top: float) -> PlacementEntry:
    tail = placement.tail
    return PlacementEntry(
        line_id=placement.line_id,
        kind=placement.kind,
        speaker=placement.speaker,
        text_lines=placement.text_lines,
        size_px=placement.size_px,
        font=placement.font,
        box=_rounded(placement.box.moved(0, top)),
        text_box=_rounded(placement.text_box.moved(0, top)),
        tail=None
        if tail is None
        else TailEntry(root=_point(tail.root.moved(0, top)), tip=_point(tail.tip.moved(0, top))),
    )


def _rounded(box: tuple[float, float, float, float]) -> BoxOnStrip:
    x0, y0, x1, y1 = (round(float(value), 1) for value in box)
    return (x0, y0, x1, y1)


def _point(point: tuple[float, float]) -> PointOnStrip:
    return (round(float(point[0]), 1), round(float(point[1]), 1))
