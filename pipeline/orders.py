"""What a step is: its kind, engine version, provider, tools, parameters and the keys of its inputs.

The SHA-256 of an order's canonical JSON is the step's key (design.md §1), so an order holds everything that changes
the output and nothing else. Workers read the order from the artifact store by its key.

In: values. Out: an `Order`, its JSON and its key. Never: a slot, a job or an id of the catalog.
"""

from __future__ import annotations

import hashlib
import json
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from comic.job import StepKind
from comic.lettering import LetteringLanguage, Placement
from comic.model import Maker
from comic.story import Line
from comic.storyboard import ArtBrief
from comic.strip import Preset
from comic.translation import Translation
from comic.value import Value, canonical_json
from engines.packaging.inputs import EngineNote
from engines.ports import SheetBrief, TextInputs

OFFLINE = "offline"
ART_INPUT = "art"
"""What the painted panel is called in the orders of those who read it."""


class Input(Value):
    """An artifact that a step reads; `name` is its part in the step, not its slot."""

    name: str
    key: str


class StoryboardParams(Value):
    panels: int
    seed: int


class TranslationParams(Value):
    """`panels` of the storyboard, for a guess at how much there is to translate."""

    language: LetteringLanguage
    panels: int


class LetteringParams(Value):
    language: LetteringLanguage
    lines: tuple[Line, ...]
    locked: tuple[Placement, ...] = ()
    untranslated: tuple[str, ...] = ()


class PackageParams(Value):
    title: str
    language: LetteringLanguage
    seed: int
    engines: tuple[EngineNote, ...]
    preset: Preset
    translation: Translation | None = None


class _Order(Value):
    """`maker` None: the house itself, which is left out of the JSON, and so out of the key."""

    engine: str
    provider: str = OFFLINE
    maker: Maker | None = Field(default=None, exclude_if=lambda maker: maker is None)
    tools: tuple[str, ...] = ()
    inputs: tuple[Input, ...] = ()


class ScriptOrder(_Order):
    kind: Literal[StepKind.SCRIPT] = StepKind.SCRIPT
    params: TextInputs


class StoryboardOrder(_Order):
    kind: Literal[StepKind.STORYBOARD] = StepKind.STORYBOARD
    params: StoryboardParams


class SheetOrder(_Order):
    kind: Literal[StepKind.SHEET] = StepKind.SHEET
    params: SheetBrief


class PanelOrder(_Order):
    kind: Literal[StepKind.PANEL] = StepKind.PANEL
    params: ArtBrief


class ProofOrder(_Order):
    """What the proofreader looks at is its one input: `art`, a panel."""

    kind: Literal[StepKind.PROOF] = StepKind.PROOF


class LetteringOrder(_Order):
    kind: Literal[StepKind.LETTERING] = StepKind.LETTERING
    params: LetteringParams


class PackageOrder(_Order):
    kind: Literal[StepKind.PACKAGE] = StepKind.PACKAGE
    params: PackageParams


class TranslationOrder(_Order):
    kind: Literal[StepKind.TRANSLATION] = StepKind.TRANSLATION
    params: TranslationParams


Order = (
    ScriptOrder
    | StoryboardOrder
    | SheetOrder
    | PanelOrder
    | ProofOrder
    | LetteringOrder
    | PackageOrder
    | TranslationOrder
)
_ORDER: TypeAdapter[Order] = TypeAdapter(Annotated[Order, Field(discriminator="kind")])


def order_json(order: Order) -> str:
    """The canonical JSON of an order."""
    return canonical_json(order.model_dump(mode="json"))


def order_key(text: str) -> str:
    """The key of the step whose order has this canonical JSON."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def input_keys(text: str) -> frozenset[str]:
    """The keys that an order's JSON names, without reading the rest of it."""
    return frozenset(given["key"] for given in json.loads(text)["inputs"])


def read_order(text: str) -> Order:
    """The order from its JSON. Raises ValueError when it isn't one."""
    return _ORDER.validate_json(text)
