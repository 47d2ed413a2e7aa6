"""`manifest.json`: what a package holds, for other programs. The schema is docs/manifest.schema.json.

Every coordinate is in strip pixels at 800 wide, boxes as `[x0, y0, x1, y1]`, whatever width the files have.

In: values. Out: `Manifest`. Never: a picture.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from comic.lettering import Placement
from comic.story import LineKind
from comic.value import Value
from engines.packaging.inputs import PackageInputs, PackagePanel

SCHEMA: Literal["toonverse/manifest-1"] = "toonverse/manifest-1"
BoxOnStrip = tuple[float, float, float, float]
PointOnStrip = tuple[float, float]


class EngineEntry(Value):
    provider: str
    version: str


class CastEntry(Value):
    name: str
    role: str


class LineEntry(Value):
    id: str
    speaker: str | None
    kind: LineKind
    text: str


class SubjectEntry(Value):
    name: str
    head: BoxOnStrip
    face: BoxOnStrip
    mouth: PointOnStrip


class TailEntry(Value):
    root: PointOnStrip
    tip: PointOnStrip


class PlacementEntry(Value):
    line_id: str
    kind: LineKind
    speaker: str | None
    text_lines: tuple[str, ...]
    size_px: int
    font: str
    box: BoxOnStrip
    text_box: BoxOnStrip
    tail: TailEntry | None


class PanelEntry(Value):
    id: str
    scene: str
    shot: str
    box: BoxOnStrip
    alt: str
    art_sha256: str = Field(pattern="^[0-9a-f]{64}$")
    subjects: tuple[SubjectEntry, ...]
    placements: tuple[PlacementEntry, ...]


class SliceEntry(Value):
    file: str
    y0: float
    y1: float
    bytes: int
    sha256: str = Field(pattern="^[0-9a-f]{64}$")


class Manifest(Value):
    schema_: Literal["toonverse/manifest-1"] = Field(default=SCHEMA, alias="schema")
    title: str
    language: str
    width_px: int
    height_px: int
    seed: int
    engines: dict[str, EngineEntry]
    cast: tuple[CastEntry, ...]
    lines: tuple[LineEntry, ...]
    panels: tuple[PanelEntry, ...]
    slices: tuple[SliceEntry, ...]

    def json_text(self) -> str:
        """The file's text."""
        return self.model_dump_json(by_alias=True, indent=1)


def panel_entry(inputs: PackageInputs, packaged: PackagePanel, top: float) -> PanelEntry:
    """A panel's entry when its picture begins at `top` on the strip (800-wide pixels)."""
    panel = inputs.storyboard.panel(packaged.panel_id)
    lettering = packaged.lettering
    return PanelEntry(
        id=panel.id,
        scene=panel.scene,
        shot=panel.shot.value,
        box=_rounded((0, top, lettering.width_px, top + lettering.height_px)),
        alt=panel.alt,
        art_sha256=packaged.art_sha256,
        subjects=tuple(
            SubjectEntry(
                name=subject.name,
                head=_rounded(subject.head.moved(0, top)),
                face=_rounded(subject.face.moved(0, top)),
                mouth=_point(subject.mouth.moved(0, top)),
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
