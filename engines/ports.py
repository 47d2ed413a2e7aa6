"""What an engine needs from a model, as one-method ports; `engines.providers` fulfils them.

In: an assignment, a brief, a picture. Out: a Script, a Storyboard, a picture, a Proof. Never: a choice of provider.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, overload

from PIL import Image
from pydantic import Field

from comic.art import Artwork
from comic.cast import Character
from comic.charge import Charge
from comic.lettering import LetteringLanguage
from comic.proof import Proof
from comic.story import EpisodeMemory, Language, Script, SourceKind
from comic.storyboard import ArtBrief, Storyboard
from comic.translation import Translation
from comic.value import Value


class TextInputs(Value):
    """What the text engine gets: the creator's text as it came, and what is known of the series.

    `panels` is the wished length of the episode; `kind` None lets the engine recognise what came; `cast` are the
    project's characters, whose looks are frozen; `memory` is what the series remembers of its last episode.
    """

    text: str
    language: Language
    panels: int
    seed: int
    title: str = ""
    kind: SourceKind | None = None
    cast: tuple[Character, ...] = ()
    memory: EpisodeMemory | None = None


class DirectorInputs(Value):
    """What the director gets. `panels` is the wished number of panels (8–60)."""

    script: Script
    panels: int
    seed: int


class TranslationInputs(Value):
    """What a translator gets: the whole script, since a line alone is often not to be understood."""

    script: Script
    language: LetteringLanguage


@dataclass(frozen=True)
class Painting:
    """A picture (RGB) and what its painter knows about it."""

    picture: Image.Image
    artwork: Artwork


class SheetBrief(Value):
    """The order for a character's reference sheet. `take` and `words` (comic/sheet.py) are left out of the JSON, and so
    out of the key, of a sheet that nobody asked to be redrawn."""

    character: Character
    seed: int
    take: int = Field(default=0, exclude_if=lambda take: take == 0)
    words: str = Field(default="", exclude_if=lambda words: not words)


class Till(Protocol):
    """Where a provider says what it is about to spend and what it spent, call by call."""

    def begin(self) -> None:
        """A call is about to go out: from here on it may be charged. Raises Cancelled when it must not."""

    def charge(self, charge: Charge) -> None:
        """The call came back, or was lost on its way: what it cost, or may have cost."""


class Writer(Protocol):
    @overload
    def write(self, assignment: TextInputs) -> Script: ...
    @overload
    def write(self, assignment: DirectorInputs) -> Storyboard: ...
    @overload
    def write(self, assignment: TranslationInputs) -> Translation: ...


class Painter(Protocol):
    def paint(self, brief: ArtBrief | SheetBrief) -> Painting: ...


class Proofreader(Protocol):
    def proofread(self, picture: bytes) -> Proof:
        """What is written in a panel's art. `picture` is a file of any format that Pillow reads."""
