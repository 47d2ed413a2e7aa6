"""A series and what an episode of it is built from.

In: the creator's choices. Out: `EpisodeRequest` (one click) and `EpisodeSources` (what a build reads). Never: ids of
the catalog.
"""

from __future__ import annotations

from pydantic import Field

from comic.cast import Character
from comic.errors import BadInput
from comic.lettering import LetteringLanguage, Placement
from comic.manuscript import Passage
from comic.model import Maker, Makers
from comic.sheet import SheetTake
from comic.story import EpisodeMemory, Language, SourceKind
from comic.translation import Translation
from comic.value import Value

PANELS_MIN = 8
PANELS_MAX = 60
TEXT_LENGTH_MAX = 200_000
TITLE_LENGTH_MAX = 200
SEED_MAX = 2**31 - 1


class EpisodeRequest(Value):
    """What the creator gives with one click. `kind` None lets the text engine recognise what came; `passage` says which
    chapters of a manuscript the text is, or was before the creator changed it."""

    text: str
    language: Language
    panels: int = 12
    seed: int = 1
    title: str = ""
    kind: SourceKind | None = None
    passage: Passage | None = None


def checked(request: EpisodeRequest) -> EpisodeRequest:
    """The same request, when it can be built. Raises BadInput with what to change."""
    if not request.text.strip():
        raise BadInput("text-empty")
    if len(request.text) > TEXT_LENGTH_MAX:
        raise BadInput("text-too-long", length=len(request.text), limit=TEXT_LENGTH_MAX)
    if not any(character.isalnum() for character in request.text):
        raise BadInput("text-no-words")
    if not PANELS_MIN <= request.panels <= PANELS_MAX:
        raise BadInput("panels-out-of-range", panels=request.panels, low=PANELS_MIN, high=PANELS_MAX)
    if not 0 <= request.seed <= SEED_MAX:
        raise BadInput("seed-out-of-range", seed=request.seed, limit=SEED_MAX)
    if len(request.title) > TITLE_LENGTH_MAX:
        raise BadInput("title-too-long", length=len(request.title), limit=TITLE_LENGTH_MAX)
    return request


class Wanted(Value):
    """A translation that a model is asked for."""

    language: LetteringLanguage
    maker: Maker


class Pin(Value):
    """A creator's choice: the output of a slot (`script`, `panel/p07`, …) is this artifact, whatever the plan says."""

    slot: str
    key: str


class PlacementPin(Value):
    """A creator's choice: in this language and panel this line is lettered as its placements say, in 800-unit
    coordinates whose origin is the left top corner of the art."""

    language: LetteringLanguage
    panel_id: str
    line_id: str
    placements: tuple[Placement, ...]


class EpisodeSources(Value):
    """Everything an episode is built from, frozen when a job starts.

    `takes` counts the repaints a creator asked for, by panel id; `pins` replace outputs; `placement_pins` are lines
    lettered by hand; every one of `translations` is one more lettering and package; `makers` are who writes, directs
    and paints; `memory` is what the series remembers of the episode before; `sheets` are the redrawn reference sheets
    that it is painted with.
    """

    request: EpisodeRequest
    number: int = 1
    cast: tuple[Character, ...] = ()
    preset: str = "canvas"
    takes: tuple[tuple[str, int], ...] = Field(default=())
    pins: tuple[Pin, ...] = ()
    placement_pins: tuple[PlacementPin, ...] = ()
    translations: tuple[Translation, ...] = ()
    makers: Makers = Makers()
    wanted: tuple[Wanted, ...] = ()
    memory: EpisodeMemory | None = None
    notes: tuple[tuple[str, str], ...] = ()
    sheets: tuple[SheetTake, ...] = ()

    def take(self, panel_id: str) -> int:
        return dict(self.takes).get(panel_id, 1)

    def note(self, panel_id: str) -> str:
        return dict(self.notes).get(panel_id, "")

    def sheet(self, name: str) -> SheetTake:
        """The take of a character's reference sheet that a painter who reads sheets is given."""
        return next((take for take in self.sheets if take.name == name), SheetTake(name=name))

    def with_sheet(self, take: SheetTake) -> EpisodeSources:
        """The same with this take of its character's sheet."""
        others = tuple(other for other in self.sheets if other.name != take.name)
        redrawn = (take,) if take.number else ()
        return self.model_copy(update={"sheets": tuple(sorted(others + redrawn, key=lambda kept: kept.name))})

    def pinned(self, slot: str) -> str | None:
        """The key of the artifact pinned to this slot, if any."""
        for pin in self.pins:
            if pin.slot == slot:
                return pin.key
        return None

    def locked(self, language: LetteringLanguage, panel_id: str, line_ids: tuple[str, ...]) -> tuple[Placement, ...]:
        """What a creator placed by hand of these lines of a panel."""
        return tuple(
            placement
            for pin in self.placement_pins
            if pin.language is language and pin.panel_id == panel_id and pin.line_id in line_ids
            for placement in pin.placements
        )
